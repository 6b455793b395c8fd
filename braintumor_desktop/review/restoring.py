"""A copy of the database where the user wants it, and the way back."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import safekeeping
from braintumor_desktop.review.database import opened, told, version_of
from braintumor_desktop.review.schema import APPLICATION, NEWEST
from braintumor_desktop.station.writing import (
    PART,
    keep_private,
    move_whole,
    refuse_to_replace,
    storage_error,
)
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.review.database import Database

HINT = mark("Name another file.")


def back_up_to(database: Database, target: Path) -> None:
    """Copy an open database into a file, which is there whole, sound and private, or not at all.

    Args:
        database: that may be in use.
        target: of the copy; an older copy there is replaced, no other file.

    Raises:
        StorageError: it cannot be written, or something else is there.
    """
    if target.exists() and _problem_of(target):
        title = tr("{path} is not replaced", path=target)
        raise StorageError(title, tr("it is no copy of a worklist"), tr(HINT))
    refuse_to_replace(target, [database.path], tr(HINT))
    part = target.with_name(f".{secrets.token_hex(8)}{PART}")
    try:
        keep_private(part)
        with closing(sqlite3.connect(part)) as copy:
            database.connection.backup(copy, pages=safekeeping.PAGES)
            # A copy is one file, wherever it is carried.
            copy.execute("PRAGMA journal_mode = DELETE")
            problem = safekeeping.problem_of(copy)
        if problem:
            raise StorageError(tr("The copy {path} is not sound", path=target), problem)
        move_whole(part, target)
    except sqlite3.Error as error:
        title = tr("{path} cannot be written", path=target)
        raise StorageError(title, str(error), tr(HINT)) from error
    except OSError as error:
        raise storage_error(target, error, tr(HINT)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def restore(path: Path, source: Path) -> tuple[str, ...]:
    """Put a copy in the place of a database; what was there is copied before.

    Verdicts that were given since the copy was made stay in the journal beside the database.

    Args:
        path: of the database, which no other program may hold; there may be none.
        source: the copy.

    Returns:
        What was done, for people.

    Raises:
        StorageError: the copy is none, or not sound; or the database is in use.
    """
    problem = _problem_of(source)
    if problem:
        raise StorageError(tr("{path} is not restored", path=source), problem, tr(HINT))
    refuse_to_replace(source, [path], tr("It is the database itself: name a copy."))
    is_new = not os.path.lexists(path)
    with opened(path) as database:
        if database.holder:
            title = tr("{path} can only be read", path=path)
            raise StorageError(title, database.holder, tr("Close it first."))
        with told(path):
            kept = (
                ""
                if is_new
                else safekeeping.back_up(database.connection, path, "before-restore").name
            )
            with closing(_connected(source)) as copy:
                copy.backup(database.connection)
            database.connection.execute("PRAGMA journal_mode = WAL")
    # An older copy is brought to this version as an older database is.
    with opened(path) as database:
        notes = database.notes
    said = tr("What was there is kept as {path}.", path=f"{safekeeping.FOLDER}/{kept}")
    told_of = (said,) if kept else ()
    return (tr("{copy} took the place of {path}.", copy=source, path=path), *told_of, *notes)


def _problem_of(path: Path) -> str:
    """Why a file is no sound database of this program that this version can read, or ""."""
    try:
        with closing(_connected(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
                return tr("it is no copy of a worklist")
            if version_of(connection).major > NEWEST.major:
                return tr("it is of a newer program")
            found = safekeeping.problem_of(connection)
            return tr("it is damaged ({what})", what=found) if found else ""
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error):
            return tr("it is no copy of a worklist")
        return tr("it cannot be read ({why})", why=error)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
