"""Heads of audit logs, kept in the database: where the file beside a log was changed with it.

See `station/audit_head.py`.  The highest of each log counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.review.database import connect, told
from braintumor_desktop.station.audit_head import Head

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.review.database import Database


def keep(database: Database, head: Head) -> None:
    """Keep a head, in the place of a lower one of its log.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute(
            """INSERT INTO audit_head (first, number, sha256) VALUES (?, ?, ?)
            ON CONFLICT (first) DO UPDATE SET number = excluded.number, sha256 = excluded.sha256
            WHERE excluded.number > audit_head.number""",
            (head.first, head.number, head.sha256),
        )


def known(database: Database) -> list[Head]:
    """The heads of all logs that were kept.

    Raises:
        StorageError: the surroundings fail.
    """
    with told(database.path):
        rows = database.connection.execute("SELECT number, sha256, first FROM audit_head")
        return [Head(*row) for row in rows]


def known_in(path: Path) -> list[Head]:
    """The same of a database that is not open; none where it is not there or too old for it.

    Raises:
        StorageError: the surroundings fail.
    """
    if not path.exists():
        return []
    with told(path):
        connection = connect(path, is_read_only=True)
        try:
            if connection.execute(
                "SELECT 1 FROM sqlite_master WHERE name = 'audit_head'"
            ).fetchone():
                rows = connection.execute("SELECT number, sha256, first FROM audit_head")
                return [Head(*row) for row in rows]
        finally:
            connection.close()
    return []
