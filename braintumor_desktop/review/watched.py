"""Folders that are watched for new studies, and what was seen there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.review.places import as_id, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.review.database import Database


@dataclass(frozen=True)
class Watched:
    """A folder that is watched.

    Attributes:
        path: absolute.
        seen: what is known there, as `workflow.arrivals.Look.seen` says it; None before the first
            look.
    """

    path: Path
    seen: Mapping[str, str] | None = None


def read(database: Database) -> list[Watched]:
    """All of them, by their paths.

    Raises:
        sqlite3.Error: the surroundings fail; `records` says how.
    """
    connection = database.connection
    rows = connection.execute("SELECT id, path, is_known FROM watched ORDER BY path").fetchall()
    found = []
    for number, path, is_known in rows:
        sql = "SELECT place, files FROM arrived WHERE watched = ?"
        seen = dict(tuple(row) for row in connection.execute(sql, (number,))) if is_known else None
        found.append(Watched(Path(as_id(path)), seen))
    return found


def add(database: Database, path: Path) -> None:
    """Watch a folder from now on.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute("INSERT OR IGNORE INTO watched (path) VALUES (?)", (_text(path),))


def remove(database: Database, path: Path) -> None:
    """Watch a folder no longer; what was seen there is forgotten.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute("DELETE FROM watched WHERE path = ?", (_text(path),))


def saw(database: Database, path: Path, seen: Mapping[str, str]) -> None:
    """Remember what was seen in a folder.

    Args:
        database: that is written.
        path: of the watched folder.
        seen: as in Watched; beside what is known.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute("UPDATE watched SET is_known = 1 WHERE path = ?", (_text(path),))
        connection.executemany(
            """INSERT OR REPLACE INTO arrived (watched, place, files)
            SELECT id, ?, ? FROM watched WHERE path = ?""",
            [(place, files, _text(path)) for place, files in seen.items()],
        )


def _text(path: Path) -> str:
    return as_text(str(path))
