"""An item as the table shows it: the database's, with what is known of it now, and may be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.worklist.columns import FINAL
from braintumor_desktop.findings.wording import overruled, sentence
from braintumor_desktop.words import tr
from braintumor_desktop.workspace.identity import HIDDEN

if TYPE_CHECKING:
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.review.worklist import Entry, Query
    from braintumor_desktop.workspace.identity import Identity
    from braintumor_desktop.workspace.seal import Seal

_TELLING = frozenset(
    {
        *("suspicion", "state", "answer", "tumor_probability", "uncertainty", "volume_ml"),
        *("longest_mm", "remark"),
    }
)
_SEALED = {
    "state": "new",
    "reason": "",
    "remark": "",
    "answer": None,
    "tumor_probability": None,
    "uncertainty": None,
    "volume_ml": None,
    "longest_mm": None,
    "area_px": None,
    "area_mm2": None,
    "is_disagreement": False,
    "attention": (),
}


def sealed(query: Query) -> Query:
    """A query that tells nothing of what the networks said: neither by what it finds nor how.

    Args:
        query: what the user wants to see.
    """
    order = tuple((name, up) for name, up in query.order if name not in _TELLING)
    return replace(
        query,
        answers=(),
        states=(),
        disagreeing=None,
        probability=None,
        of_all=False,
        is_blind=True,
        order=order or (("added", True),),
    )


def shown(entry: Entry, row: ItemRow | None, seal: Seal, identity: Identity) -> Entry:
    """An item as it may be shown now.

    Args:
        entry: as the database has it.
        row: of the open series, or None where it is not open; it knows more than the database
            while it is judged.
        seal: what a reader must not see so far.
        identity: what may be shown of whom.
    """
    if seal.is_on:
        entry = replace(entry, is_flagged=entry.is_own_flag, verdicts=())
    if seal.hides(entry.key):
        entry = replace(entry, **_SEALED)  # type: ignore[arg-type]
    elif row is not None and (row.answer is not None or row.state in {"running", *FINAL}):
        entry = _with_row(entry, row)
    elif row is not None and entry.state not in FINAL:
        entry = replace(entry, state=row.state)
    if not identity.is_hidden:
        return entry
    return _hidden(entry, None if row is None else identity.row(row), identity)


def _with_row(entry: Entry, row: ItemRow) -> Entry:
    said = (row.sentence, sentence(row.reader_note), overruled(row.overruled))
    return replace(
        entry,
        state=row.state,
        reason=row.reason,
        remark=" ".join(filter(None, said)),
        answer=row.answer,
        tumor_probability=row.tumor_probability,
        uncertainty=None if row.verdict is None else row.verdict.uncertainty,
        volume_ml=row.volume_ml,
        longest_mm=row.lesions[0].longest_mm if row.lesions else None,
        area_px=row.area_px,
        area_mm2=row.area_mm2,
        is_disagreement=row.disagreement,
        attention=row.attention,
    )


def _hidden(entry: Entry, row: ItemRow | None, identity: Identity) -> Entry:
    """Without what names a person: of what is not open, nobody knows which words do."""
    name = tr("Item {number}", number=entry.id) if row is None else row.name
    return replace(
        entry,
        name=name,
        path="",
        patient="" if row is None else row.patient,
        patient_id="",
        date=entry.date[:4],
        study="",
        reason="" if row is None else identity.text(row.reason),
        remark=identity.text(entry.remark) if row is not None else "",
        comment=HIDDEN if entry.comment else "",
    )
