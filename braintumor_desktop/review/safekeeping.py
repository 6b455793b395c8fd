"""Copies of the database, and what is done with a damaged one: nothing is thrown away.

A copy is made with SQLite's own backup into a part file, opened again and checked, and only
then gets its name: `NAME.YYYY-MM-DD.db` once a day, `NAME.before-migration-TIME.db` before a
migration, in the folder `backups` beside the database.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import reading
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.writing import keep_private, move_whole, put_aside
from braintumor_desktop.words import joined, tr

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "backups"
KEPT_DAYS = 7
KEPT_OTHERS = 5
DAY = "%Y-%m-%d"
MAGIC = b"SQLite format 3\0"
_HEAD = "*** in database main ***"
"""What SQLite says above its findings."""
PAGES = 2_000
"""Copied at a time, so that a writer need not wait."""


def problem_of(connection: sqlite3.Connection) -> str:
    """What `quick_check` finds, or "" in a sound database."""
    try:
        found = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == ["ok"] else " ".join("; ".join(found).replace(_HEAD, "").split())


def back_up_daily(connection: sqlite3.Connection, path: Path) -> Path | None:
    """The copy of today, where there is none so far."""
    day = time.strftime(DAY)
    target = _folder(path) / f"{path.stem}.{day}.db"
    return None if target.exists() else back_up(connection, path, day)


def back_up(connection: sqlite3.Connection, path: Path, why: str) -> Path:
    """Make a copy that was read again and is sound.

    Args:
        connection: of the open database.
        path: of its file.
        why: part of the copy's name: a day, or what follows.

    Raises:
        StorageError: it cannot be written, or what was written is not sound.
    """
    folder = make_private(_folder(path))
    is_day = len(why) == len("2026-01-01") and why[0].isdigit()
    name = why if is_day else f"{why}-{time.strftime('%Y-%m-%dT%H-%M-%S')}"
    target, part = folder / f"{path.stem}.{name}.db", folder / f".{path.stem}.{os.getpid()}.part"
    try:
        part.unlink(missing_ok=True)
        keep_private(part)
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy, pages=PAGES)
            # A copy is one file, wherever it is carried.
            copy.execute("PRAGMA journal_mode = DELETE")
            problem = problem_of(copy)
        if problem:
            raise StorageError(tr("The copy {path} is not sound", path=target), problem)
        move_whole(part, target)
    except (OSError, sqlite3.Error) as error:
        title = tr("The database {path} cannot be copied", path=path)
        raise StorageError(title, str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _rotate(path)
    return target


def copies(path: Path) -> list[Path]:
    """All copies of a database, the newest first."""
    found = list(_folder(path).glob(f"{path.stem}.*.db"))
    return sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)


def made(copy: Path) -> str:
    """When a copy was made, as `verdicts.now` writes it."""
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC).isoformat(timespec="milliseconds")


def recovered(path: Path) -> tuple[tuple[str, ...], Path | None]:
    """Check a database that is not open; a damaged one is put aside and replaced.

    Args:
        path: of a file that exists.

    Returns:
        What was done, for people, and the file that was put aside; empty and None where the
        database is sound.

    Raises:
        StorageError: it cannot be read at all, or not be put aside; or it never was a database,
            but a file that the user named by mistake.
    """
    problem = _problem_in(path)
    if not problem:
        return (), None
    if not copies(path) and not _begins_as_one(path):
        hint = tr("Choose another file with --database.")
        raise StorageError(tr("{path} is not opened", path=path), tr("it is no database"), hint)
    try:
        aside = put_aside(path, "damaged", ("-wal", "-shm"))
    except OSError as error:
        text = error.strerror.lower() if error.strerror else tr("renaming failed")
        title = tr("The damaged database {path} cannot be put aside", path=path)
        raise StorageError(title, text) from error
    said = tr(
        "The database was damaged ({problem}); it is kept as {name}.",
        problem=problem,
        name=aside.name,
    )
    sound = next((copy for copy in copies(path) if not _problem_in(copy)), None)
    if sound is None:
        instead = tr("There was no sound copy: an empty one took its place.")
    else:
        instead = tr("The copy {name} took its place.", name=sound.name)
        _put_back(sound, path)
    return (joined((said, instead)),), aside


def _begins_as_one(path: Path) -> bool:
    """Whether a file begins as every database of SQLite does (sqlite.org/fileformat2.html)."""
    with reading.open_plain(path) as file:
        return file.read(len(MAGIC)) == MAGIC


def _put_back(sound: Path, path: Path) -> None:
    with closing(sqlite3.connect(sound)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)


def _problem_in(path: Path) -> str:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as connection:
            return problem_of(connection)
    except sqlite3.OperationalError as error:
        title = tr("The database {path} cannot be opened", path=path)
        raise StorageError(title, str(error)) from error


def _folder(path: Path) -> Path:
    return path.parent / FOLDER


def _rotate(path: Path) -> None:
    """The newest copies of days and of other reasons stay."""
    is_day = {True: [], False: []}  # type: dict[bool, list[Path]]
    for copy in copies(path):
        name = copy.name.removeprefix(f"{path.stem}.")
        is_day[name[:1].isdigit()].append(copy)
    for copy in (*is_day[True][KEPT_DAYS:], *is_day[False][KEPT_OTHERS:]):
        with suppress(OSError):
            copy.unlink()
