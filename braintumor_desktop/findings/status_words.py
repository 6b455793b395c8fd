"""What a reader said of a finding, in words: in the list, in reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.listing import Listed

_SAID: Mapping[Status, str] = {"accepted": mark("accepted"), "rejected": mark("rejected")}
_SENTENCES: Mapping[Status, str] = {
    "accepted": mark("Accepted by the reader."),
    "rejected": mark("Rejected by the reader."),
}


def said_of(entry: Listed) -> str:
    """What a reader said of it, and whether it is outlined otherwise since; "" for nothing."""
    status = entry.finding.status
    if not entry.is_edited_since:
        return tr(_SAID[status]) if status in _SAID else ""
    if entry.accepted_at is not None:
        return tr("accepted at threshold {threshold}", threshold=_threshold(entry.accepted_at))
    if entry.outline is None:
        return tr("accepted, outlined otherwise since")
    return tr("accepted, edited since")


def short_of(entry: Listed) -> str:
    """The same in few words: cut after the first, nothing changed may be taken for accepted."""
    if not entry.is_edited_since:
        return said_of(entry)
    if entry.accepted_at is not None:
        return tr("threshold moved since")
    return tr("outlined otherwise") if entry.outline is None else tr("edited since")


def sentence_of(entry: Listed) -> str:
    """The same as a sentence; "" for nothing."""
    status = entry.finding.status
    if not entry.is_edited_since:
        return tr(_SENTENCES[status]) if status in _SENTENCES else ""
    if entry.accepted_at is not None:
        return tr(
            "Accepted by the reader at threshold {threshold}; at the one that is set it is "
            "outlined otherwise. Accept it again, or reset the threshold.",
            threshold=_threshold(entry.accepted_at),
        )
    if entry.outline is None:
        return tr("Accepted by the reader, outlined otherwise since.")
    return tr("Accepted by the reader, edited since.")


def _threshold(percent: int) -> str:
    return number(percent / 100, 2)
