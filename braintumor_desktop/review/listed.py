"""What persons do with the items of the worklist: flag, comment, remove, keep filters."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review.places import as_text
from braintumor_desktop.review.worklist import COLUMNS, Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from braintumor_desktop.review.database import Database

_PAIRS = ("probability", "dates")
_LISTS = ("states", "answers", "verdicts")


def flag(database: Database, numbers: Sequence[int]) -> None:
    """Flag items, or no more where all of them are flagged.

    Args:
        database: it is done in.
        numbers: of the items.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        asked = (connection.execute(_IS_FLAGGED, (number,)).fetchone() for number in numbers)
        on = not all(row is None or row[0] for row in asked)
        connection.executemany(
            "UPDATE item SET is_flagged = ? WHERE id = ?", [(on, number) for number in numbers]
        )


_IS_FLAGGED = "SELECT is_flagged FROM item WHERE id = ?"


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
    values = {key: value for key, value in asdict(query).items() if key != "reader"}
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
    given = dict(values)
    given |= {name: tuple(str(one) for one in values[name]) for name in _LISTS}
    given |= {name: tuple(values[name]) for name in _PAIRS if values[name] is not None}
    given["order"] = tuple((str(column), bool(up)) for column, up in values["order"])
    if any(column not in COLUMNS for column, _ in given["order"]):
        raise ValueError("no such column")
    if any(given[name] is not None and len(given[name]) != 2 for name in _PAIRS):
        raise ValueError("no pair")
    return Query(**given)
