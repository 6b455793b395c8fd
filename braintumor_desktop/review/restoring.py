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

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.review.database import Database

HINT = "Name another file."


def back_up_to(database: Database, target: Path) -> None:
    """Copy an open database into a file, which is there whole, sound and private, or not at all.

    Args:
        database: that may be in use.
        target: of the copy; an older copy there is replaced, no other file.

    Raises:
        StorageError: it cannot be written, or something else is there.
    """
    if target.exists() and _problem_of(target):
        raise StorageError(f"{target} is not replaced", "it is no copy of a worklist", HINT)
    refuse_to_replace(target, [database.path], HINT)
    part = target.with_name(f".{secrets.token_hex(8)}{PART}")
    try:
        keep_private(part)
        with closing(sqlite3.connect(part)) as copy:
            database.connection.backup(copy, pages=safekeeping.PAGES)
            # A copy is one file, wherever it is carried.
            copy.execute("PRAGMA journal_mode = DELETE")
            problem = safekeeping.problem_of(copy)
        if problem:
            raise StorageError(f"The copy {target} is not sound", problem)
        move_whole(part, target)
    except sqlite3.Error as error:
        raise StorageError(f"{target} cannot be written", str(error), HINT) from error
    except OSError as error:
        raise storage_error(target, error, HINT) from error
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
        raise StorageError(f"{source} is not restored", problem, HINT)
    refuse_to_replace(source, [path], "It is the database itself: name a copy.")
    is_new = not os.path.lexists(path)
    with opened(path) as database:
        if database.holder:
            raise StorageError(f"{path} can only be read", database.holder, "Close it first.")
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
    told_of = (f"What was there is kept as {safekeeping.FOLDER}/{kept}.",) if kept else ()
    return (f"{source} took the place of {path}.", *told_of, *notes)


def _problem_of(path: Path) -> str:
    """Why a file is no sound database of this program that this version can read, or ""."""
    try:
        with closing(_connected(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
                return "it is no copy of a worklist"
            if version_of(connection).major > NEWEST.major:
                return "it is of a newer program"
            found = safekeeping.problem_of(connection)
            return f"it is damaged ({found})" if found else ""
    except sqlite3.DatabaseError as error:
        is_foreign = "not a database" in str(error)
        return "it is no copy of a worklist" if is_foreign else f"it cannot be read ({error})"


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
