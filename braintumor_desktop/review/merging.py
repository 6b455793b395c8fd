"""Rows of another worklist (`carrying.py`) merged into this.

Nothing becomes double: items are the same with the same key, or with the same content where they
lie elsewhere; verdicts with the same id.  Nothing that is here is lost: what the networks said is
taken over only where nothing was known, of a person's work on a study what is here stays, a flag
stays.  Merging the same rows twice changes nothing.
"""

from __future__ import annotations

import base64
import json
import sqlite3
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review import journal, rounds
from braintumor_desktop.review.journal import Verdict
from braintumor_desktop.review.recording import JUDGED, STATES
from braintumor_desktop.review.rounds import PLAN
from braintumor_desktop.review.verdicts import STAGES
from braintumor_desktop.review.work import BLIND, FOUND_AGAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.review.database import Database

    Row = dict[str, Any]
    Rows = Callable[[str], Iterable[Row]]

_ANSWER = (
    "state", "reason", "answer", "suspicion", "tumor_probability", "volume_ml", "longest_mm",
    "uncertainty", "area_px", "area_mm2", "is_disagreement", "attention", "look_at", "remark",
    "models", "content", "judged", "line",
)  # fmt: skip
"""Columns of an item that say what the networks answered."""
_KINDS: Mapping[str, tuple[type, ...]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "REAL": (float, int),
}
_FORGOTTEN = frozenset({"id", "study", "item", "reader", "number", "said"})
"""Columns that mean something in one database alone, or say in another language what others do."""


class BadRow(ValueError):
    """A row that cannot be one."""


@dataclass
class Merged:
    """What was merged.

    Attributes:
        items, known: items that are new here, and those that were here before.
        answered: those of them that had no answer of the networks here.
        verdicts: that are new here, or were taken back.
        work: what persons made that is new here.
        other_work: of the same study and id that differs from what is here, which stayed; how
            a study was left is none.
        is_blind: whether the list is read blind from now on, as it was there.
        places: the key here of each item's key there.
    """

    items: int = 0
    known: int = 0
    answered: int = 0
    verdicts: int = 0
    work: int = 0
    other_work: int = 0
    is_blind: bool = False
    places: dict[str, str] = field(default_factory=dict)


def merge(
    database: Database, carried: Rows, progress: Callable[[int], None], token: CancelToken
) -> Merged:
    """Merge all rows, or none of them.

    Args:
        database: they go into.
        carried: gives the rows of a section; it is asked for some of them twice.
        progress: told how many items are merged.
        token: checked before each row.

    Raises:
        BadRow: a row cannot be one.
        Cancelled: by the token.
        StorageError: it cannot be written.
    """
    merged = Merged()
    with database.writing() as connection:
        merging = _Merging(connection, token, merged)
        try:
            merging.studies(carried("studies"))
            merging.items(carried, progress)
            given = merging.verdicts(carried("verdicts"))
            merging.notes(carried("notes"))
            merging.work(carried("work"))
            merging.files(carried("files"))
            merging.plans(carried("plans"))
        except (KeyError, TypeError, RecursionError, sqlite3.IntegrityError) as error:
            raise BadRow(str(error)) from error
        # In the journal before the database has them for good.
        journal.append_all(journal.path_of(database.path), given)
    return merged


class _Merging:
    """One merge, in a transaction that is under way."""

    def __init__(self, connection: sqlite3.Connection, token: CancelToken, merged: Merged) -> None:
        self._connection = connection
        self._token = token
        self._merged = merged
        self._studies: dict[str, Row] = {}
        self._here: dict[str, int] = {}
        self._study_of: dict[str, int] = {}
        self._columns: dict[str, dict[str, tuple[type, ...]]] = {}

    def studies(self, rows: Iterable[Row]) -> None:
        """Remember them: only those of items that are new here are entered."""
        for row in rows:
            self._token.check()
            self._studies[row["key"]] = self._values("study", row)

    def items(self, carried: Rows, progress: Callable[[int], None]) -> None:
        """Find those that are here, by key before content, and enter the others."""
        by_key = self._found_by_key(carried("items"))
        taken = set(by_key.values())
        places = self._places_of_contents(taken)
        for number, row in enumerate(carried("items"), 1):
            self._token.check()
            progress(number)
            values = self._values("item", row)
            _check_item(values)
            same = places.get(values["content"]) if values["key"] not in by_key else None
            here = by_key.get(values["key"]) or (same.pop(0) if same else None)
            if here is None:
                here = self._add_item(values, row["study"])
            else:
                self._join_item(here, values, row["study"])
            self._here[values["key"]] = here
            self._flag(here, row.get("flags", []))
            key = self._one("SELECT key FROM item WHERE id = ?", here)
            self._merged.places[values["key"]] = key

    def verdicts(self, rows: Iterable[Row]) -> list[Verdict]:
        """Enter those that are not here, and take back those that were; all that changed."""
        changed: list[Verdict] = []
        late: list[tuple[Row, Row]] = []
        for row in rows:
            self._token.check()
            values = self._values("verdict", row)
            if values["stage"] not in STAGES:
                raise BadRow(f"there is no stage {values['stage']}")
            known = self._row("SELECT withdrawn FROM verdict WHERE id = ?", _text(row["id"]))
            if known is None:
                if self._is_late(values, row):
                    late.append((values, row))
                else:
                    self._add_verdict(values, row)
            elif values.get("withdrawn") and not known["withdrawn"]:
                sql = "UPDATE verdict SET withdrawn = ? WHERE id = ?"
                self._connection.execute(sql, (values["withdrawn"], row["id"]))
            else:
                continue
            changed.append(self._verdict(values, row))
        for values, row in reversed(late):
            # Given before what is here: what is here counts, so it stands before it.
            first = self._one("SELECT min(0, coalesce(min(number), 0)) FROM verdict")
            self._add_verdict(values | {"number": first - 1}, row)
        self._merged.verdicts = len(changed)
        return changed

    def notes(self, rows: Iterable[Row]) -> None:
        """Enter what readers remarked where they remarked nothing here."""
        for row in rows:
            self._token.check()
            self._connection.execute(
                "INSERT OR IGNORE INTO note (item, reader, comment) VALUES (?, ?, ?)",
                (self._here[row["item"]], _text(row["reader_name"]), _text(row["comment"])),
            )

    def files(self, rows: Iterable[Row]) -> None:
        """Say where the files lay there, of items of which nothing is known here."""
        for row in rows:
            self._token.check()
            self._connection.execute(
                "INSERT OR IGNORE INTO place (item, files) VALUES (?, ?)",
                (self._here[row["item"]], base64.b64decode(_text(row["files"]), validate=True)),
            )

    def work(self, rows: Iterable[Row]) -> None:
        """Enter what persons made where nothing of that id is here."""
        for row in rows:
            self._token.check()
            values = self._values("work", row)
            _check_work(values)
            study = self._study(row["study"])
            sql = "SELECT value FROM work WHERE study = ? AND section = ? AND id = ?"
            known = self._row(sql, study, values["section"], row["id"])
            if known is not None:
                is_made = values["section"].partition(BLIND)[0] not in FOUND_AGAIN
                self._merged.other_work += is_made and known["value"] != values["value"]
                continue
            self._insert("work", values | {"study": study, "id": _text(row["id"])})
            self._merged.work += 1

    def plans(self, rows: Iterable[Row]) -> None:
        """Enter how readers read who have not read here."""
        for row in rows:
            values = self._values("saved", row)
            if not values["name"].startswith(PLAN):
                raise BadRow("it is no plan of a reader")
            sql = "INSERT OR IGNORE INTO saved (name, value) VALUES (:name, :value)"
            self._connection.execute(sql, values)
            # Older programs did not say so: who was not done read blind until they ended it.
            if row.get("is_blind", rounds.is_unfinished(self._connection, values["name"])):
                begun = json.dumps(values["name"].removeprefix(PLAN))
                count = self._connection.execute(sql, {"name": rounds.BLIND, "value": begun})
                self._merged.is_blind |= count.rowcount > 0

    def _found_by_key(self, rows: Iterable[Row]) -> dict[str, int]:
        found: dict[str, int] = {}
        for row in rows:
            self._token.check()
            known = self._row("SELECT id FROM item WHERE key = ?", _text(row["key"]))
            if known is not None:
                found[row["key"]] = known["id"]
        return found

    def _places_of_contents(self, taken: set[int]) -> dict[str, list[int]]:
        """Items here that no key leads to, by their content."""
        places: dict[str, list[int]] = {}
        sql = "SELECT id, content FROM item WHERE content <> '' ORDER BY id"
        for row in self._connection.execute(sql):
            if row["id"] not in taken:
                places.setdefault(row["content"], []).append(row["id"])
        return places

    def _add_item(self, values: Row, study: str) -> int:
        self._merged.items += 1
        return self._insert("item", values | {"study": self._study(study)})

    def _join_item(self, here: int, values: Row, study: str) -> None:
        self._merged.known += 1
        if study not in self._studies:
            raise BadRow("an item is of no study")
        known = self._row("SELECT * FROM item WHERE id = ?", here)
        assert known is not None
        self._study_of.setdefault(study, known["study"])
        flag = max(known["is_flagged"], values["is_flagged"])
        changed: Row = {"is_flagged": flag, "is_removed": 0}
        if values["state"] == JUDGED and known["state"] != JUDGED:
            changed |= {name: values[name] for name in _ANSWER if name in values}
            self._merged.answered += 1
        if known["kind"] == "unknown":  # A verdict came before the item.
            place = ("name", "path", "kind", "images", "description", "modality")
            changed |= {name: values[name] for name in place}
            changed["study"] = self._entered(study)
        names = ", ".join(f"{name} = :{name}" for name in changed)
        sql = f"UPDATE item SET {names} WHERE id = :here"  # noqa: S608 - columns of ours
        self._connection.execute(sql, changed | {"here": here})

    def _flag(self, here: int, readers: Iterable[str]) -> None:
        sql = "INSERT OR IGNORE INTO flag (item, reader) VALUES (?, ?)"
        self._connection.executemany(sql, [(here, _text(reader)) for reader in readers])

    def _study(self, key: str) -> int:
        """The id here of a study there: that of its items here, or its own."""
        if key not in self._study_of:
            self._study_of[key] = self._entered(key)
        return self._study_of[key]

    def _entered(self, key: str) -> int:
        values = self._studies[key]
        known = self._row("SELECT id FROM study WHERE key = ?", key)
        return self._insert("study", values) if known is None else int(known["id"])

    def _is_late(self, values: Row, row: Row) -> bool:
        """Whether the reader has said something of the item at this stage here since."""
        sql = """SELECT max(given) FROM verdict JOIN reader ON reader.id = verdict.reader
            WHERE item = ? AND reader.name = ? AND stage = ? AND withdrawn IS NULL"""
        seat = (self._here[row["item"]], _text(row["reader_name"]), values["stage"])
        last = self._one(sql, *seat)
        return last is not None and values["given"] < last

    def _add_verdict(self, values: Row, row: Row) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO reader (name) VALUES (?)", (_text(row["reader_name"]),)
        )
        reader = self._one("SELECT id FROM reader WHERE name = ?", row["reader_name"])
        item = self._here[row["item"]]
        self._insert("verdict", values | {"id": row["id"], "item": item, "reader": reader})

    def _verdict(self, values: Row, row: Row) -> Verdict:
        item = self._merged.places[row["item"]]
        given = values | {"id": row["id"], "item": item, "reader": row["reader_name"]}
        given["withdrawn"] = given.get("withdrawn") or ""
        # An older program's rows lack what came later.
        return Verdict(
            **{one.name: given[one.name] for one in fields(Verdict) if one.name in given}
        )

    def _values(self, table: str, row: Row) -> Row:
        """The columns of a row that are columns here, each of the kind that it is here."""
        if table not in self._columns:
            found = self._connection.execute(f"PRAGMA table_info({table})")
            self._columns[table] = {
                one["name"]: _KINDS[one["type"]] + (() if one["notnull"] else (type(None),))
                for one in found
                if one["name"] not in _FORGOTTEN
            }
        columns = self._columns[table]
        values = {name: row[name] for name in columns if name in row}
        for name, value in values.items():
            if not isinstance(value, columns[name]) or isinstance(value, bool):
                raise BadRow(f"{name} is none")
        return values

    def _insert(self, table: str, values: Row) -> int:
        names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - columns of ours
        found = self._connection.execute(sql, values).lastrowid
        return 0 if found is None else found

    def _row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        found: sqlite3.Row | None = self._connection.execute(sql, values).fetchone()
        return found

    def _one(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()[0]


def _check_item(values: Row) -> None:
    """See that what is read back as JSON is what it should be.

    Raises:
        BadRow: it is not.
    """
    if values["state"] not in STATES:
        raise BadRow(f"there is no state {values['state']}")
    attention, look_at = (json.loads(values[name]) for name in ("attention", "look_at"))
    line = json.loads(values["line"] or "{}")
    if not _is_list_of(str, attention) or not _is_list_of(int, look_at):
        raise BadRow("an attention or a slice to look at is none")
    if not isinstance(line, dict) or not _is_list_of(dict, line.get("findings") or []):
        raise BadRow("a line is none")
    if not all(_is_list_of(int, finding["slices"]) for finding in line.get("findings") or []):
        raise BadRow("a finding is none")


def _check_work(values: Row) -> None:
    """See that a value is JSON, and what was said of a finding is an object."""
    value = json.loads(values["value"])
    if values["section"].partition(BLIND)[0] == "findings" and not isinstance(value, dict):
        raise BadRow("what was said of a finding is none")


def _is_list_of(kind: type, found: Any) -> bool:
    return isinstance(found, list) and all(isinstance(one, kind) for one in found)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise BadRow("a name is none")
    return value
