"""What leaves the database as a table: a row an item, a slice or a finding, with what readers said.

Rows are made one after the other, in the order of the list that asks for them, and none is kept.
Beside its columns each row has `item_id`, the number of its item, and `KEYS`: what tells patients,
studies and items apart, for whoever replaces them by codes (`exchange/codes.py`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.review.worklist import PAGE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.review.database import Database

    Line = Mapping[str, Any]
    Row = dict[str, Any]

_STATES = MappingProxyType({"done": "judged", "rejected": "rejected", "error": "failed"})
"""Of a slice, in the words of items."""
Kind = Literal["item", "slice", "finding"]
KINDS: tuple[Kind, ...] = ("item", "slice", "finding")
KEYS = ("patient_key", "study_key", "item_key")
"""Of a row, beside its columns."""

_WHO = (
    "patient", "patient_id", "study_date", "study_description", "study_uid", "series_description",
    "series_uid", "modality", "name", "path",
)  # fmt: skip
_ANSWER = ("state", "reason", "answer", "attention", "tumor_probability")
_SIZES = ("volume_ml", "longest_mm", "perpendicular_mm", "product_mm2", "side")
NOTE, FLAG = "note", "flag"
_SAID = ("answer", "comment", "given", "volume_ml")
_MADE = ("models", "program", "notice")
_COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    "item": (
        *_WHO, "kind", "images", *_ANSWER, "uncertainty", *(f"p_{label}" for label in LABELS),
        "volume_ml", "longest_mm", "findings", "tumor_images", "look_at", "disagreement",
        "flagged", "added", "judged",
    ),
    "slice": (
        *_WHO, "slice", "frame", "sop_uid", "sha256", *_ANSWER, "uncertainty",
        *(f"p_{label}" for label in LABELS), "mask_area_px", "mask_area_mm2", "disagreement",
        "flagged",
    ),
    "finding": (
        *_WHO, "answer", "finding", "finding_uid", "reader_status", "slices", *_SIZES,
        "flagged",
    ),
}  # fmt: skip


class Seat(NamedTuple):
    """A reader at a stage of reading: what has columns of its own.

    Attributes:
        reader: name.
        stage: as in `verdicts.STAGES`, NOTE for what the reader remarked, or FLAG.
        shown: what the columns call the reader; "" for the name.
    """

    reader: str
    stage: str
    shown: str = ""

    @property
    def head(self) -> str:
        """What the names of its columns begin with."""
        return f"{self.shown or self.reader} {self.stage}"

    @property
    def columns(self) -> tuple[str, ...]:
        """Their names."""
        if self.stage in {NOTE, FLAG}:
            return (self.head,)
        return tuple(f"{self.head} {what}" for what in _SAID)


@dataclass(frozen=True)
class Wanted:
    """What is to leave.

    Attributes:
        kind: of its rows.
        ids: of the items, in their order.
        seats: whose answers, in the order of their columns.
    """

    kind: Kind
    ids: Sequence[int]
    seats: Sequence[Seat] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Their names, in their order."""
        said = [name for seat in self.seats for name in seat.columns]
        return (*_COLUMNS[self.kind], *said, *_MADE)


def seats_of(database: Database) -> list[Seat]:
    """Who has answered, remarked or flagged, by name, and how, in the order of reading."""
    rows = database.connection.execute(
        """SELECT reader.name AS reader, stage, min(number) AS place FROM verdict
        JOIN reader ON reader.id = verdict.reader WHERE withdrawn IS NULL
        GROUP BY reader.name, stage UNION ALL SELECT DISTINCT reader, ?, NULL FROM note
        WHERE comment <> '' UNION ALL SELECT DISTINCT reader, ?, NULL FROM flag
        ORDER BY reader, place NULLS LAST, stage DESC""",
        (NOTE, FLAG),
    )
    return [Seat(row["reader"], row["stage"]) for row in rows]


def rows(
    database: Database,
    wanted: Wanted,
    lines_of: Callable[[str], Iterable[Line]],
    token: CancelToken,
) -> Iterator[tuple[int, Row]]:
    """The rows, one after the other, each with the number of its item from 1.

    Args:
        database: to be asked.
        wanted: what of it.
        lines_of: the lines of an item's slices, in their order, by its key; asked only for rows
            of slices.
        token: checked before each item.

    Raises:
        Cancelled: by the token.
    """
    number = 0
    for start in range(0, len(wanted.ids), PAGE):
        ids = wanted.ids[start : start + PAGE]
        said = _said(database, ids, wanted.seats)
        statuses = _statuses(database, ids) if wanted.kind == "finding" else {}
        for item in _items(database, ids):
            token.check()
            number += 1
            answers = said.get(item["id"], {})
            for row in _rows(item, wanted.kind, lines_of):
                if row.get("finding_uid") in statuses:
                    row["reader_status"] = statuses[row["finding_uid"]]
                yield number, _whole(item, row, answers)


def people(database: Database, ids: Sequence[int]) -> Iterator[Row]:
    """Whose the items are, in their order, without what was answered: KEYS and who it is."""
    names = (*KEYS, "patient", "patient_id", "study_date", "study_description", "name", "path")
    for start in range(0, len(ids), PAGE):
        for item in _items(database, ids[start : start + PAGE]):
            row = _whole(item, {}, {})
            yield {name: row[name] for name in names} | {"content": item["content"]}


def _items(database: Database, ids: Sequence[int]) -> Iterator[sqlite3.Row]:
    marks = ", ".join("?" * len(ids))
    found = {row["id"]: row for row in database.connection.execute(f"{_ITEM} ({marks})", ids)}
    return (found[one] for one in ids if one in found)


_ITEM = """SELECT item.*, study.key AS study_key, study.uid AS study_uid, study.patient,
    study.patient_id, study.date, study.description AS study_description
    FROM item JOIN study ON study.id = item.study WHERE item.id IN"""


def _said(database: Database, ids: Sequence[int], seats: Sequence[Seat]) -> dict[int, Row]:
    """What readers said of items, by item and column: the last that was not withdrawn."""
    marks = ", ".join("?" * len(ids))
    sql = f"""SELECT item, reader.name, stage, answer, comment, given, volume_ml FROM verdict
        JOIN reader ON reader.id = verdict.reader
        WHERE withdrawn IS NULL AND item IN ({marks}) ORDER BY number"""  # noqa: S608 - marks
    heads = {(seat.reader, seat.stage): seat.head for seat in seats}
    said: dict[int, Row] = {}
    for row in database.connection.execute(sql, ids):
        head = heads.get((row["name"], row["stage"]))
        if head is not None:
            cells = {f"{head} {what}": row[what] for what in _SAID}
            said.setdefault(row["item"], {}).update(cells)
    sql = f"SELECT item, reader, comment FROM note WHERE item IN ({marks})"  # noqa: S608 - marks
    for row in database.connection.execute(sql, ids):
        head = heads.get((row["reader"], NOTE))
        if head is not None:
            said.setdefault(row["item"], {})[head] = row["comment"]
    sql = f"SELECT item, reader FROM flag WHERE item IN ({marks})"  # noqa: S608 - marks
    for row in database.connection.execute(sql, ids):
        head = heads.get((row["reader"], FLAG))
        if head is not None:
            said.setdefault(row["item"], {}).update({head: True, "flagged": True})
    return said


def _statuses(database: Database, ids: Sequence[int]) -> dict[str, str]:
    """What was said of findings where they are listed, by uid: accepted or rejected."""
    marks = ", ".join("?" * len(ids))
    # What was said openly stands last, and counts before what readers said who read blind.
    sql = f"""SELECT id, value FROM work
        WHERE (section = 'findings' OR section LIKE 'findings of %') AND study IN
        (SELECT study FROM item WHERE id IN ({marks})) ORDER BY section DESC"""  # noqa: S608 - marks
    found = {row["id"]: json.loads(row["value"]) for row in database.connection.execute(sql, ids)}
    return {uid: said["status"] for uid, said in found.items() if "status" in said}


def _rows(
    item: sqlite3.Row, kind: Kind, lines_of: Callable[[str], Iterable[Line]]
) -> Iterator[Row]:
    if kind == "slice":
        return (_slice(place, line) for place, line in enumerate(lines_of(item["key"]), 1))
    line = _line(item)
    findings = line.get("findings") or []
    if kind == "finding":
        return (_finding(number, one) for number, one in enumerate(findings, 1))
    return iter([_sum(item, line, findings)])


def _whole(item: sqlite3.Row, row: Row, said: Row) -> Row:
    """A row with what is the same in all rows of its item."""
    line = _line(item)
    return {
        "patient": item["patient"],
        "patient_id": item["patient_id"],
        "study_date": wording.iso_date(item["date"]),
        "study_description": item["study_description"],
        "study_uid": item["study_uid"],
        "series_description": item["description"],
        "series_uid": line.get("series_uid") or "",
        "modality": item["modality"],
        "name": item["name"],
        "path": item["path"],
        "state": item["state"],
        "answer": item["answer"],
        "flagged": bool(item["is_flagged"]),
        "models": _models(line),
        "program": __version__,
        "notice": NOTICE,
        **_keys(item),
        **row,
        **said,
    }


def _keys(item: sqlite3.Row) -> Row:
    patient = "\0".join((item["patient_id"], item["patient"]))
    return {
        "patient_key": "" if patient == "\0" else patient,
        "study_key": item["study_key"],
        "item_key": item["key"],
        "item_id": item["id"],
    }


def _line(item: sqlite3.Row) -> Line:
    """As of `results.jsonl`; empty where the item was not judged."""
    line: Line = json.loads(item["line"] or "{}")
    return line


def _sum(item: sqlite3.Row, line: Line, findings: Sequence[Line]) -> Row:
    return {
        "kind": item["kind"],
        "images": item["images"],
        "reason": item["reason"],
        "attention": tuple(json.loads(item["attention"])),
        "tumor_probability": item["tumor_probability"],
        "uncertainty": line.get("uncertainty"),
        **_chances(line),
        "volume_ml": item["volume_ml"],
        "longest_mm": item["longest_mm"],
        "findings": len(findings) if line else None,
        "tumor_images": line.get("tumor_images"),
        "look_at": wording.numbers(json.loads(item["look_at"])),
        "disagreement": bool(item["is_disagreement"]),
        "added": item["added"],
        "judged": item["judged"],
    }


def _slice(place: int, line: Line) -> Row:
    reason = line["reason"]
    return {
        "path": line["path"],
        "slice": place,
        "frame": line["frame"],
        "sop_uid": line["sop_uid"],
        "sha256": line["sha256"],
        "state": _STATES[line["status"]],
        "reason": reason["message"] if reason else "",
        "answer": line.get("answer"),
        "attention": tuple(line.get("attention") or ()),
        "tumor_probability": line["tumor_probability"],
        "uncertainty": line["uncertainty"],
        **_chances(line),
        "mask_area_px": line["mask_area_px"],
        "mask_area_mm2": line["mask_area_mm2"],
        "disagreement": line["disagreement"],
        "models": _models(line),
        "program": line["program"],
    }


def _models(line: Line) -> str:
    networks = line.get("models") or ()
    return "; ".join(f"{one['name']} {one['version']} {one['sha256']}" for one in networks)


def _finding(number: int, finding: Line) -> Row:
    return {
        "finding": number,
        "finding_uid": finding.get("uid"),
        "slices": wording.numbers(finding["slices"]),
        **{name: finding.get(name) for name in _SIZES},
    }


def _chances(line: Line) -> Row:
    probabilities = line.get("probabilities") or {}
    return {f"p_{label}": probabilities.get(label) for label in LABELS}
