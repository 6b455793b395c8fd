"""All or nothing: how every file of SQLite is written here."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that the block writes is kept when it ends, or nothing of it.

    Raises:
        sqlite3.Error: the surroundings fail; nothing is under way any more.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends it by itself, or lets it stand when all was to be kept.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
