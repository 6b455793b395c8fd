"""Rows of a worklist as they are carried to another one (merged there by `merging.py`)."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review import rounds
from braintumor_desktop.review.rounds import PLAN
from braintumor_desktop.review.work import BLIND
from braintumor_desktop.review.worklist import PAGE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from braintumor_desktop.review.database import Database

    Row = dict[str, Any]


def rows(
    database: Database, ids: Sequence[int], readers: Sequence[str] | None, section: str
) -> Iterator[Row]:
    """The rows of one section of some items.

    Args:
        database: to be asked.
        ids: of the items.
        readers: whose verdicts; None for those of all.
        section: "studies", "items", "verdicts", "notes", "work", "plans" or "files".
    """
    if section == "plans":
        yield from _plans(database, readers)
        return
    told: set[str] = set()
    for start in range(0, len(ids), PAGE):
        some = ids[start : start + PAGE]
        sql = f"{_SELECTS[section]} ({', '.join('?' * len(some))}) ORDER BY {_ORDER[section]}"
        for row in database.connection.execute(sql, some):
            if section in {"studies", "work"}:  # Of several items.
                name = "\0".join(str(row[column]) for column in _UNIQUE[section])
                if name in told:
                    continue
                told.add(name)
            if readers is None or _whose(section, row) in {None, *readers}:
                yield _carried(row, readers)


def _plans(database: Database, readers: Sequence[str] | None) -> Iterator[Row]:
    """How readers read; where the list is read blind, those to whom it goes read it so."""
    sql = "SELECT name, value FROM saved WHERE substr(name, 1, ?) = ?"
    found = dict(database.connection.execute(sql, (len(PLAN), PLAN)).fetchall())
    begun = rounds.blind(database)
    blind = {PLAN + reader for reader in ([begun] if readers is None else readers) if begun}
    for name in blind:
        plan = rounds.blind_plan(database, name.removeprefix(PLAN))
        found[name] = json.dumps(asdict(plan))
    for name, value in sorted(found.items()):
        if readers is None or name.removeprefix(PLAN) in readers:
            yield {"name": name, "value": value, "is_blind": name in blind}


_SELECTS: Mapping[str, str] = {
    "studies": "SELECT DISTINCT study.* FROM study JOIN item ON item.study = study.id "
    "WHERE item.id IN",
    "items": "SELECT item.*, study.key AS study_key, (SELECT json_group_array(reader) FROM flag "
    "WHERE flag.item = item.id) AS flags FROM item JOIN study ON study.id = item.study "
    "WHERE item.id IN",
    "verdicts": "SELECT verdict.*, item.key AS item_key, reader.name AS reader_name FROM verdict "
    "JOIN item ON item.id = verdict.item JOIN reader ON reader.id = verdict.reader "
    "WHERE verdict.item IN",
    "notes": "SELECT note.reader AS reader_name, comment, item.key AS item_key FROM note "
    "JOIN item ON item.id = note.item WHERE note.item IN",
    "files": "SELECT files, item.key AS item_key FROM place JOIN item ON item.id = place.item "
    "WHERE place.item IN",
    "work": "SELECT DISTINCT work.*, study.key AS study_key FROM work "
    "JOIN study ON study.id = work.study JOIN item ON item.study = study.id WHERE item.id IN",
}
_ORDER: Mapping[str, str] = {
    "studies": "study.id",
    "items": "item.id",
    "verdicts": "number",
    "notes": "note.item, note.reader",
    "files": "place.item",
    "work": "work.study, section, work.id",
}
_UNIQUE: Mapping[str, tuple[str, ...]] = {
    "studies": ("key",),
    "work": ("study_key", "section", "id"),
}


def _carried(row: sqlite3.Row, readers: Sequence[str] | None) -> Row:
    """A row with keys in place of the numbers of this database; it names no other readers."""
    values = dict(row)
    if readers is not None and values.get("who", "") not in readers:
        values.pop("who", None)
    for name in ("item", "study"):
        if f"{name}_key" in values:
            values[name] = values.pop(f"{name}_key")
    for name in ("number", "reader"):
        values.pop(name, None)
    if isinstance(values.get("id"), int):
        del values["id"]
    if "flags" in values:
        flags = json.loads(values["flags"])
        values["flags"] = [one for one in flags if readers is None or one in readers]
    if "files" in values:
        values["files"] = base64.b64encode(values["files"]).decode()
    return values


def _whose(section: str, row: sqlite3.Row) -> str | None:
    """The reader whose own a row is; None of what is everybody's."""
    if section == "work":  # What was made blind: `outlines of READER`.
        return str(row["section"]).partition(BLIND)[2] or None
    return str(row["reader_name"]) if section in {"verdicts", "notes"} else None
