"""What persons do with the items of the worklist: flag, comment, remove, keep filters."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review.places import as_id, as_text
from braintumor_desktop.review.worklist import COLUMNS, Query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from braintumor_desktop.review.database import Database

_PAIRS = ("probability", "dates")
_LISTS = ("states", "answers", "verdicts")
_NOT_KEPT = ("reader", "of_all", "is_blind", "is_cases")
"""Of a query: who asks, and (in filters that were kept before) that they read blind."""


def flag(
    database: Database, numbers: Sequence[int], reader: str, *, is_blind: bool = False
) -> None:
    """Flag items for a reader, or no more where all of them are flagged.

    Args:
        database: it is done in.
        numbers: of the items.
        reader: whose flags they are.
        is_blind: whether the reader reads blind: flags that are nobody's are out of sight.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        query = {"reader": reader, "is_blind": is_blind}
        asked = [connection.execute(_IS_FLAGGED, {**query, "id": n}).fetchone() for n in numbers]
        on = not all(row is None or row[0] for row in asked)
        _put_flags(connection, numbers, reader, on=on, is_blind=is_blind)


def set_flag(
    database: Database, key: str, reader: str, *, on: bool, is_blind: bool = False
) -> None:
    """Flag an item for a reader, or no more; as `flag`.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        row = connection.execute("SELECT id FROM item WHERE key = ?", (as_text(key),)).fetchone()
        if row is not None:
            _put_flags(connection, [row["id"]], reader, on=on, is_blind=is_blind)


def flagged(database: Database, reader: str, *, is_blind: bool = False) -> set[str]:
    """The keys of the items that a reader flagged, and of those that nobody knows who did."""
    rows = database.connection.execute(_FLAGGED, {"reader": reader, "is_blind": is_blind})
    return {as_id(row["key"]) for row in rows}


def _put_flags(
    connection: sqlite3.Connection,
    numbers: Sequence[int],
    reader: str,
    *,
    on: bool,
    is_blind: bool,
) -> None:
    pairs = [(number, reader) for number in numbers]
    if on:
        sql = "INSERT OR IGNORE INTO flag (item, reader) SELECT id, ?2 FROM item WHERE id = ?1"
        connection.executemany(sql, pairs)
        return
    connection.executemany("DELETE FROM flag WHERE item = ? AND reader = ?", pairs)
    if not is_blind:
        sql = "UPDATE item SET is_flagged = 0 WHERE id = ? AND is_flagged"
        connection.executemany(sql, [(number,) for number in numbers])


_SEEN = """(EXISTS (SELECT 1 FROM flag WHERE flag.item = item.id AND flag.reader = :reader)
    OR (is_flagged AND NOT :is_blind))"""
_IS_FLAGGED = f"SELECT {_SEEN} FROM item WHERE id = :id"  # noqa: S608 - ours
_FLAGGED = f"SELECT key FROM item WHERE {_SEEN}"  # noqa: S608 - ours


def comment(database: Database, key: str, reader: str, text: str) -> None:
    """Keep a reader's note on an item; it stands in place of the comment of their answer.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute(
            """INSERT INTO note (item, reader, comment) SELECT id, ?, ? FROM item WHERE key = ?
            ON CONFLICT (item, reader) DO UPDATE SET comment = excluded.comment""",
            (reader, text, as_text(key)),
        )


def remove(database: Database, ids: Iterable[int]) -> None:
    """Take items off the worklist; their files, verdicts and comments stay.

    Opening their files again brings them back.

    Args:
        database: it is done in.
        ids: numbers of the items.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.executemany("UPDATE item SET is_removed = 1 WHERE id = ?", [(i,) for i in ids])


def bring_back(database: Database, ids: Iterable[int]) -> None:
    """Undo `remove`.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.executemany("UPDATE item SET is_removed = 0 WHERE id = ?", [(i,) for i in ids])


def keep_filter(database: Database, name: str, query: Query) -> None:
    """Keep a filter with its order under a name; one of that name is replaced.

    Raises:
        StorageError: it cannot be written.
    """
    values = {key: value for key, value in asdict(query).items() if key not in _NOT_KEPT}
    with database.writing() as connection:
        sql = "INSERT OR REPLACE INTO saved (name, value) VALUES (?, ?)"
        connection.execute(sql, (name, json.dumps(values)))


def forget_filter(database: Database, name: str) -> None:
    """Drop a filter that was kept.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute("DELETE FROM saved WHERE name = ?", (name,))


def filters(database: Database) -> dict[str, Query]:
    """The filters that were kept, by name; those that cannot be read are left out."""
    rows = database.connection.execute("SELECT name, value FROM saved ORDER BY name").fetchall()
    found = {}
    for row in rows:
        try:
            found[row["name"]] = _query(json.loads(row["value"]))
        except (ValueError, TypeError, KeyError):
            continue
    return found


def _query(values: dict[str, Any]) -> Query:
    """Raises ValueError, TypeError or KeyError for what is none."""
    given = {name: value for name, value in values.items() if name not in _NOT_KEPT}
    given |= {name: tuple(str(one) for one in values[name]) for name in _LISTS}
    given |= {name: tuple(values[name]) for name in _PAIRS if values[name] is not None}
    given["order"] = tuple((str(column), bool(up)) for column, up in values["order"])
    if any(column not in COLUMNS for column, _ in given["order"]):
        raise ValueError("no such column")
    if any(given[name] is not None and len(given[name]) != 2 for name in _PAIRS):
        raise ValueError("no pair")
    return Query(**given)
