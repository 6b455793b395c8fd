"""The worklist: items in the database, sorted and filtered by it.

A list holds the ids of the items that a `Query` finds, in its order, and reads the rows that are
seen (`page`): nothing here makes an object for each row of the list.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.study import OBJECTS
from braintumor_desktop.review import recording
from braintumor_desktop.review.places import as_id, as_text
from braintumor_desktop.words import english, restored

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.review.database import Database

COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "suspicion": "item.suspicion",
        "name": "item.name COLLATE NOCASE",
        "patient": "study.patient COLLATE NOCASE",
        "date": "study.date",
        "study": "study.description COLLATE NOCASE",
        "images": "item.images",
        "uncertainty": "item.uncertainty",
        "remark": "(item.reason || item.remark) COLLATE NOCASE",
        "comment": "comment COLLATE NOCASE",
        "state": "item.state",
        "answer": "item.answer",
        "tumor_probability": "item.tumor_probability",
        "volume_ml": "item.volume_ml",
        "longest_mm": "item.longest_mm",
        "verdict": "verdict",
        "added": "item.added",
        "flag": "flagged",
    }
)
"""What can be sorted by: its name, and its place in the database."""
SUSPICIOUS_FIRST = (("suspicion", False),)
PAGE = 500
"""Rows that are read at once; SQLite takes at most some thousands of values."""


@dataclass(frozen=True)
class Query:
    """Which items, in which order; every condition that is given must hold.

    Attributes:
        text: in name, path, patient, number, study, or comment of a verdict.
        states, answers: one of these; empty for all.
        verdicts: one of these answers of the reader; "" means none so far.
        disagreeing: whether the networks contradict each other; None for both.
        flagged: likewise of the reader's flag, and of those that are nobody's.
        probability: lowest and highest tumor probability, or None.
        dates: first and last study date (YYYYMMDD), or None.
        reader: whose verdicts, comments and flags count. "" for the flags of all.
        of_all: whether the verdicts of all readers count, while nobody reads.
        is_blind: whether the reader reads blind: what was made of scans (not IS_CASE) is left
            out, and flags that are nobody's do not count.
        order: (name of COLUMNS, ascending), the first decides first.
    """

    text: str = ""
    states: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    disagreeing: bool | None = None
    flagged: bool | None = None
    probability: tuple[float, float] | None = None
    dates: tuple[str, str] | None = None
    reader: str = ""
    of_all: bool = False
    is_blind: bool = False
    order: tuple[tuple[str, bool], ...] = SUSPICIOUS_FIRST


@dataclass(frozen=True)
class Entry:
    """An item as the worklist shows it; fields as in `ItemRow`, and what the reader answered.

    Attributes:
        kind: "series", "picture", "file" (one that gave no picture), or "unknown".
        remark: why it is unclear, or what else is worth knowing.
        verdict: the reader's last answer, or "".
        verdicts: where they were asked for, who gave which last answer.
        comment: the reader's note, else that of their last answer.
        is_flagged: by the reader, or by nobody knows whom.
        is_own_flag: by the reader.
        added: when it came, as `verdicts.now` writes it.
    """

    id: int
    key: str
    name: str
    path: str
    patient: str
    patient_id: str
    date: str
    study: str
    images: int
    state: str
    reason: str
    answer: str | None
    tumor_probability: float | None
    volume_ml: float | None
    longest_mm: float | None
    is_disagreement: bool
    attention: tuple[str, ...]
    verdict: str
    comment: str
    is_flagged: bool
    is_own_flag: bool
    added: str
    kind: str
    remark: str
    uncertainty: float | None
    area_px: int | None
    area_mm2: float | None
    verdicts: tuple[tuple[str, str], ...] = ()


def put(database: Database, study_keys: Mapping[str, str], rows: Iterable[ItemRow]) -> None:
    """Enter items, or what is known of them now; verdicts, flags and the time of adding stay.

    Args:
        database: it goes into, in one transaction.
        study_keys: what tells each item's study from others, by the item's id.
        rows: the items.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        for row in rows:
            recording.put(
                connection,
                {
                    "key": study_keys[row.id],
                    "patient": row.patient,
                    "patient_id": row.patient_id,
                    "date": row.study_date,
                    "description": row.study,
                },
                recording.place_values(row) | recording.answer_values(row),
            )


def find(database: Database, query: Query) -> list[int]:
    """The ids of the items, in the order of the query."""
    conditions, values = _conditions(query)
    where = f"WHERE {' AND '.join(conditions)}"
    order = _order(query)
    source = _source(query)
    if source != _BY_STUDY and "study." in where + order:
        source += _ITS_STUDY
    computed = (("verdict", _VERDICT), ("comment", _SAID), ("flagged", _flagged(query)))
    wanted = "".join(f", {sql} AS {name}" for name, sql in computed if name in order)
    # One text instead of 100,000 rows takes half the time. It keeps the order of the rows: only
    # under count, min and max does SQLite leave an ORDER BY out (`sqlite3Select`).
    sql = f"""SELECT json_group_array(id) FROM
        (SELECT item.id{wanted} {source} {where} ORDER BY {order})"""  # noqa: S608 - ours
    asked = {"reader": query.reader, "of_all": query.of_all, **values}
    row = database.connection.execute(sql, asked).fetchone()
    found: list[int] = json.loads(row[0])
    return found


def count(database: Database, *, is_blind: bool = False) -> int:
    """How many items the worklist has.

    Args:
        database: to be asked.
        is_blind: as in Query: what a reader may not see is not counted.
    """
    sql = f"SELECT count(*) FROM item WHERE {_IN_LIST}"  # noqa: S608 - ours
    sql += f" AND {IS_CASE}" if is_blind else ""
    return int(database.connection.execute(sql).fetchone()[0])


def numbers_of(database: Database, keys: Iterable[str]) -> dict[str, int]:
    """The numbers of items, by their key; of those that the database has."""
    sql = "SELECT id FROM item WHERE key = ?"
    found = {key: database.connection.execute(sql, (as_text(key),)).fetchone() for key in keys}
    return {key: row[0] for key, row in found.items() if row is not None}


def page(
    database: Database, ids: Sequence[int], reader: str = "", *, of_all: bool = False
) -> list[Entry]:
    """The items with these ids, in their order; those that are gone are left out.

    Args:
        database: to be asked.
        ids: at most PAGE of them.
        reader: whose verdict and comment it is.
        of_all: whether to tell the verdicts of all, too.
    """
    marks = {f"id{number}": one for number, one in enumerate(ids)}
    these = f"({', '.join(f':{mark}' for mark in marks)})"
    sql = f"{_ENTRY} WHERE item.id IN {these}"
    asked = {"reader": reader, "of_all": False, **marks}
    rows = database.connection.execute(sql, asked).fetchall()
    said: dict[int, dict[str, str]] = {}
    if of_all:
        sql = f"{_SAID_BY_ALL} AND verdict.item IN {these} ORDER BY verdict.number"
        for row in database.connection.execute(sql, marks):  # A reader's later ones count.
            said.setdefault(row["item"], {})[row["name"]] = row["answer"]
    found = {row["id"]: _entry(row, said.get(row["id"], {})) for row in rows}
    return [found[one] for one in ids if one in found]


_ITEMS = "FROM item"
_GATHERED = "FROM item INDEXED BY item_of_study"
"""The index with all columns of `Query`, from its start to its end.  Left to itself SQLite takes
one for `is_removed`, which holds of nearly all, and jumps from it to each row."""
_ITS_STUDY = " CROSS JOIN study ON study.id = item.study"
_BY_STUDY = "FROM study CROSS JOIN item INDEXED BY item_of_study ON item.study = study.id"
"""Studies first: an index has them in their order, so that nothing is sorted."""
_OF_STUDY = ("patient", "date", "study")
_OF_INDEX = ("suspicion", "name", "answer", "state")
_IN_LIST = "item.is_removed = 0"
_OBJECT = f"modality IN ({', '.join(map(repr, sorted(OBJECTS)))})"
IS_CASE = f"""(NOT item.{_OBJECT} AND item.is_capture <> {recording.OWN_PICTURE}
    AND NOT (item.is_capture AND EXISTS (SELECT 1 FROM item AS scan
    WHERE scan.study = item.study AND scan.is_removed = 0 AND scan.images > 0
    AND NOT scan.is_capture AND NOT scan.{_OBJECT})))"""  # noqa: S608 - ours
"""No object of others, and no capture beside the scans of which it was made (`Series.is_capture`):
these tell what was said of a case. Captures alone in their study are what there is to read.
A picture that this program drew is never a case (`Series.is_own`)."""
_OWN = "verdict.reader = (SELECT id FROM reader WHERE name = :reader)"
_LAST = """(SELECT {} FROM verdict WHERE verdict.item = item.id AND withdrawn IS NULL AND {}
    ORDER BY number DESC LIMIT 1)"""
_VERDICT = f"coalesce({_LAST.format('verdict.answer', f'(:of_all OR {_OWN})')}, '')"
_SAID_BY_ALL = """SELECT verdict.item, reader.name, verdict.answer
    FROM verdict JOIN reader ON reader.id = verdict.reader WHERE withdrawn IS NULL"""
_NOTE = "(SELECT comment FROM note WHERE note.item = item.id AND note.reader = :reader)"
_COMMENT = f"coalesce({_NOTE}, {_LAST.format('verdict.comment', _OWN)}, '')"
_SAID = f"""CASE WHEN item.id IN (SELECT item FROM note WHERE reader = :reader UNION ALL
    SELECT item FROM verdict WHERE reader = (SELECT id FROM reader WHERE name = :reader))
    THEN {_COMMENT} ELSE '' END"""  # noqa: S608 - ours
"""The same for all items: those of which nothing was said, which are most, are passed over."""
_OWN_FLAG = """EXISTS (SELECT 1 FROM flag WHERE flag.item = item.id
    AND (:reader = '' OR flag.reader = :reader))"""
_ENTRY = f"""SELECT item.id, item.key, item.name, item.path, study.patient, study.patient_id,
    study.date, study.description AS study, item.images, item.state, item.reason, item.answer,
    item.tumor_probability, item.volume_ml, item.longest_mm, item.is_disagreement, item.attention,
    {_VERDICT} AS verdict, {_COMMENT} AS comment, item.is_flagged,
    {_OWN_FLAG} AS is_own_flag, item.added,
    item.kind, item.remark, item.said, item.uncertainty, item.area_px, item.area_mm2
    {_ITEMS}{_ITS_STUDY}"""
_WITH_TEXT = """({} OR {} OR item.study IN (SELECT id FROM study WHERE {} OR {} OR {}) OR
    item.id IN (SELECT item FROM verdict WHERE comment <> '' UNION ALL SELECT item FROM note)
    AND {})""".format(  # noqa: S608 - constants
    *(
        f"{place} LIKE :text ESCAPE '\\'"
        for place in ("item.name", "item.path", "patient", "patient_id", "description", _COMMENT)
    )
)
"""The comments are few."""


def _source(query: Query) -> str:
    """Where items are read: an index with all that is asked in its order, else the one with all."""
    if len(query.order) != 1:
        return _GATHERED
    name = query.order[0][0]
    if name in _OF_STUDY:
        return _BY_STUDY
    asked = [bool(query.states), bool(query.answers), bool(query.text), query.is_blind]
    others = (query.disagreeing, query.flagged, query.probability, query.dates)
    asked += [other is not None for other in others]
    # By suspicion there is an index for each state and each answer, too.
    most = 1 if name == "suspicion" and not any(asked[2:]) else 0
    return _ITEMS if name in _OF_INDEX and sum(asked) <= most else _GATHERED


def _conditions(query: Query) -> tuple[list[str], dict[str, object]]:
    conditions = [_IN_LIST]
    values: dict[str, object] = {}
    if query.text:
        wanted = query.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values["text"] = f"%{wanted}%"
        conditions.append(_WITH_TEXT)
    if query.is_blind:
        conditions.append(IS_CASE)
    for name, place, chosen in (
        ("state", "item.state", query.states),
        ("answer", "item.answer", query.answers),
        ("verdict", _VERDICT, query.verdicts),
    ):
        if chosen:
            marks = {f"{name}{number}": value for number, value in enumerate(chosen)}
            values |= marks
            conditions.append(f"{place} IN ({', '.join(f':{mark}' for mark in marks)})")
    for name, place, limits in (
        ("chance", "item.tumor_probability", query.probability),
        ("date", "study.date", query.dates),
    ):
        if limits is not None:
            values |= {f"{name}_low": limits[0], f"{name}_high": limits[1]}
            conditions.append(f"{place} BETWEEN :{name}_low AND :{name}_high")
    for place, on in (
        ("item.is_disagreement", query.disagreeing),
        (_flagged(query), query.flagged),
    ):
        if on is not None:
            conditions.append(f"{place} = {int(on)}")
    return conditions, values


def _flagged(query: Query) -> str:
    return _OWN_FLAG if query.is_blind else f"(item.is_flagged OR {_OWN_FLAG})"


def _order(query: Query) -> str:
    """What has no value stands last, whichever way it is sorted: to SQLite it is the smallest."""
    parts = [
        f"{COLUMNS[name]} {'ASC NULLS LAST' if is_ascending else 'DESC'}"
        for name, is_ascending in query.order
    ]
    name, is_ascending = query.order[0] if len(parts) == 1 else ("", True)
    way = "ASC" if is_ascending else "DESC"
    # As an index has them, from either end.
    if name == "name":
        parts = [f"{COLUMNS[name]} {way}", f"item.id {way}"]
    elif name in _OF_STUDY:  # What is of one study stays together.
        parts = [f"{COLUMNS[name]} {way}", f"study.id {way}", "item.id"]
    else:
        parts.append("item.id")
    return ", ".join(parts)


def _in_force(kept: str, said: object) -> str:
    """What is kept in English in the language in force; as it is where both differ."""
    try:
        shown = restored(said)
    except ValueError:
        return kept
    return shown if english(shown) == kept else kept


def _entry(row: sqlite3.Row, verdicts: Mapping[str, str]) -> Entry:
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118 - rows have no items
    values["key"] = as_id(values["key"])
    said = json.loads(values.pop("said"))
    for name in ("reason", "remark"):
        values[name] = _in_force(values[name], said.get(name))
    values["attention"] = tuple(json.loads(values["attention"]))
    for name in ("is_disagreement", "is_flagged", "is_own_flag"):
        values[name] = bool(values[name])
    values["is_flagged"] |= values["is_own_flag"]
    return Entry(**values, verdicts=tuple(sorted(verdicts.items())))
