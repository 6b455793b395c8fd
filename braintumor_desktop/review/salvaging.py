"""What can still be read of a damaged database, taken over into the copy that took its place.

A copy is a day old at most; what came since is in the pages that are not damaged.  Rows are read
in ranges that are halved where one cannot be read, so that a damaged page costs its own rows.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review.transactions import transaction

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_TRIES = 20_000
"""Ranges of a table that are tried: a file of nothing but garbage takes no hours."""


def salvage(connection: sqlite3.Connection, damaged: Path) -> int:
    """Take over what the other file has and can be read; how many rows that are.

    Args:
        connection: of the sound database, of the newest version; no transaction is under way.
        damaged: the file that was put aside.

    Raises:
        sqlite3.Error: the sound database cannot be written.
    """
    address = f"{damaged.resolve().as_uri()}?mode=ro&immutable=1"
    # A connection of its own: what is wrong there does not reach the sound one.
    with closing(sqlite3.connect(address, uri=True)) as source:
        connection.execute("PRAGMA foreign_keys = OFF")
        try:
            return _taken_over(connection, source)
        finally:
            connection.execute("PRAGMA foreign_keys = ON")


def _taken_over(connection: sqlite3.Connection, source: sqlite3.Connection) -> int:
    count = 0
    with transaction(connection):
        for table, names in _tables(connection, source):
            for rows in _readable(source, table, ", ".join(names)):
                marks = ", ".join("?" * len(names))
                sql = f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - names of our own schema
                connection.executemany(sql, rows)
                count += len(rows)
        _leave_out_orphans(connection)
    return count


def _tables(
    connection: sqlite3.Connection, source: sqlite3.Connection
) -> list[tuple[str, list[str]]]:
    """Tables that both have, with the columns that both have; none where that cannot be read."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    found = []
    for (table,) in connection.execute(sql).fetchall():
        with suppress(sqlite3.DatabaseError):
            ours, theirs = (
                {row[1] for row in one.execute(f"PRAGMA table_info({table})")}
                for one in (connection, source)
            )
            if theirs:
                found.append((table, sorted(ours & theirs)))
    return found


def _readable(source: sqlite3.Connection, table: str, columns: str) -> Iterator[list[Any]]:
    """What can be read of a table, in parts."""
    sql = f"SELECT {columns} FROM {table}"  # noqa: S608 - names of our own schema
    whole = _rows(source, sql)
    if whole is not None:
        yield whole
        return
    ends = _rows(source, f"SELECT min(rowid), max(rowid) FROM {table}")  # noqa: S608 - as above
    # Without rows, without numbers, or with ends that cannot be read there are none.
    ranges: list[tuple[int, int]] = [(low, high) for low, high in ends or () if low is not None]
    for _ in range(MOST_TRIES):
        if not ranges:
            return
        low, high = ranges.pop()
        rows = _rows(source, f"{sql} WHERE rowid BETWEEN ? AND ?", low, high)
        if rows is not None:
            yield rows
        elif low < high:
            middle = (low + high) // 2
            ranges += [(low, middle), (middle + 1, high)]


def _rows(source: sqlite3.Connection, sql: str, *values: int) -> list[Any] | None:
    """What a question finds, or None where that cannot be read."""
    try:
        return source.execute(sql, values).fetchall()
    except sqlite3.DatabaseError:
        return None


def _leave_out_orphans(connection: sqlite3.Connection) -> None:
    """Rows go whose item or study could not be read; until none is left."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
    keys = [
        (table, key["from"], key["table"], key["to"] or "id")
        for (table,) in connection.execute(sql).fetchall()
        for key in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    ]
    gone = 1
    while gone:
        gone = 0
        for table, column, parent, name in keys:
            gone += connection.execute(
                f"""DELETE FROM {table} WHERE {column} IS NOT NULL
                AND {column} NOT IN (SELECT {name} FROM {parent})"""  # noqa: S608 - as above
            ).rowcount
