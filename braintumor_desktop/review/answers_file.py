"""The file of answers: made, opened, and put aside where it cannot be used."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.review.database import connect
from braintumor_desktop.review.transactions import transaction
from braintumor_desktop.station.writing import keep_private, put_aside
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".answers.db"
APPLICATION = 0x42744132
""""BtA2" as `PRAGMA application_id`."""
VERSION = 2
"""As `PRAGMA user_version`; another one is put aside: everything can be made again."""
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_TABLES = (
    "CREATE TABLE networks (id INTEGER PRIMARY KEY, facts TEXT NOT NULL UNIQUE)",
    """CREATE TABLE answer (
        id INTEGER PRIMARY KEY,
        sha256 TEXT,
        frame INTEGER NOT NULL,
        networks INTEGER NOT NULL REFERENCES networks(id),
        overruled TEXT NOT NULL,
        status TEXT NOT NULL,
        line TEXT NOT NULL,
        mask BLOB,
        chances BLOB,
        heat BLOB,
        UNIQUE (sha256, frame, networks, overruled)
    )""",
    """CREATE TABLE slice (
        item BLOB NOT NULL,
        name BLOB NOT NULL,
        position INTEGER NOT NULL,
        path BLOB NOT NULL,
        size INTEGER,
        changed_ns INTEGER,
        answer INTEGER NOT NULL REFERENCES answer(id),
        PRIMARY KEY (item, name)
    ) WITHOUT ROWID""",
    # What was being judged when the program ended may have ended it.
    """CREATE TABLE under_way (
        sha256 TEXT NOT NULL,
        frame INTEGER NOT NULL,
        PRIMARY KEY (sha256, frame)
    ) WITHOUT ROWID""",
)


def path_of(database: Path) -> Path:
    """Beside the database."""
    return database.with_name(database.stem + SUFFIX)


def connected(path: Path, *, is_read_only: bool) -> sqlite3.Connection:
    """Open the file; one that is damaged or of another version is put aside first.

    Args:
        path: of the file; where there is none, it is made.
        is_read_only: another program writes it.

    Raises:
        StorageError: it cannot be put aside.
        sqlite3.Error: it cannot be opened.
    """
    if is_read_only:
        # The other program may not have made it so far.
        return connect(path, is_read_only=True) if path.exists() else _made(connect(None))
    if _mark(path).exists():
        _put_aside(path, "damaged")
    why = "other-version"
    try:
        connection = _ours(path)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        connection, why = None, "damaged"
    if connection is None:
        _put_aside(path, why)
        keep_private(path)
        connection = _made(connect(path))
    return connection


def mark(path: Path) -> None:
    """Note that the file was found damaged: it is put aside when it is opened next.

    Raises:
        OSError: that cannot be noted.
    """
    keep_private(_mark(path))


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is what is wrong."""
    code = getattr(error, "sqlite_errorname", "") or ""
    return code.startswith(_DAMAGED) or "not a database" in str(error)


def _ours(path: Path) -> sqlite3.Connection | None:
    """The file as it is, or None where it is of another version."""
    keep_private(path)
    connection = connect(path)
    try:
        if _is_ours(connection):
            return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether it can be used as it is; an empty one is made ready."""
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
        _made(connection)
    connection.execute("PRAGMA journal_mode = WAL")
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return bool(application == APPLICATION and version == VERSION)


def _made(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The same, with the tables."""
    connection.execute("PRAGMA journal_mode = WAL")
    with transaction(connection):
        for statement in _TABLES:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    return connection


def _mark(path: Path) -> Path:
    return path.with_name(path.name + "-damaged")


def _put_aside(path: Path, why: str) -> None:
    """What cannot be used can be made again, and is kept for whoever wants it."""
    try:
        if path.exists():
            put_aside(path, why, ("-wal", "-shm"))
        _mark(path).unlink(missing_ok=True)
    except OSError as error:
        text = error.strerror.lower() if error.strerror else tr("renaming failed")
        title = tr("The damaged file {path} cannot be put aside", path=path)
        raise StorageError(title, text) from error
