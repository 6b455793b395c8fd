"""The one database: opened safely, or refused with a reason.

SQLite in WAL mode.  One program writes; a second one opens the file to read and says who holds
it.  Network disks and folders that a cloud keeps are refused for writing: SQLite cannot lock
there, and silently loses pages (sqlite.org/wal.html, sqlite.org/howtocorrupt.html).
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import DiskFull, StorageError
from braintumor_desktop.review import recording, safekeeping, salvaging, verdicts
from braintumor_desktop.review.schema import APPLICATION, MIGRATIONS, NEWEST, Version
from braintumor_desktop.review.transactions import transaction
from braintumor_desktop.station import disks, locking
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.writing import ROOM, keep_private, storage_error
from braintumor_desktop.words import mark, plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "worklist.db"
BUSY_SECONDS = 5.0
ANOTHER = mark("Choose another file with --database.")
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    # Of a connection, not of the file.
    "PRAGMA synchronous = NORMAL",
    # 1,000 would leave a day's answers in the log: a file moved by hand would be without them.
    "PRAGMA wal_autocheckpoint = 200",
)
LISTING_KIB = 16_000
"""Pages in memory where items are sorted: the indexes of 100,000 of them."""
WRITING_KIB = 2_000
"""Where answers are written one by one: more only fills up, by 17 MB in a batch of thousands."""
LOCAL = mark("Keep the database on a disk of this computer: choose another file with --database.")
_ENVIRONMENT = {
    "SQLITE_BUSY": mark("another program is writing to it"),
    "SQLITE_LOCKED": mark("another program is writing to it"),
    "SQLITE_READONLY": mark("it may not be written"),
    "SQLITE_IOERR": mark("its disk cannot be read or written"),
    "SQLITE_CORRUPT": mark("it is damaged"),
    "SQLITE_FULL": mark("the disk is full"),
    "SQLITE_CANTOPEN": mark("it cannot be opened"),
    "SQLITE_PROTOCOL": mark("its disk does not lock files"),
    "SQLITE_NOTADB": mark("it is no database"),
    "SQLITE_PERM": mark("it may not be opened"),
    "SQLITE_AUTH": mark("it may not be opened"),
}
"""What the surroundings can do to a database; everything else is an error of the program."""


class FileGone(StorageError):
    """The file of the open database was moved, deleted, or replaced, or its disk is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("The worklist {path} is not where it was", path=path),
            tr("nothing is written until it is back"),
            tr("Bring the file back to its place, then try again."),
        )


class Missing(StorageError):
    """There was a database before, and now there is none.

    Attributes:
        copy: its newest copy and when that was made (as `verdicts.now`), or None.
        is_led: whether readers sign in at that.
    """

    def __init__(self, path: Path, copy: Path | None, *, is_led: bool) -> None:
        self.copy = None if copy is None else (copy, safekeeping.made(copy))
        self.is_led = is_led
        super().__init__(
            tr("The worklist {path} is missing", path=path),
            tr("it was there before, and was moved, deleted, or its disk is not connected"),
            tr("Nothing is made in its place before you say so."),
        )


@dataclass(frozen=True)
class Database:
    """An open database; one thread uses it.

    Attributes:
        path: of the file.
        connection: of SQLite, with rows by name.
        holder: who else holds it, so that it can only be read; "" where it is ours.
        notes: what was done while it was opened, for people: restored, migrated.
        file: device and number of the open file; None where it need not be the one at the path.
    """

    path: Path
    connection: sqlite3.Connection
    holder: str = ""
    notes: tuple[str, ...] = ()
    file: tuple[int, int] | None = None

    def check_place(self) -> None:
        """See that the open file is still the one at its path; one look at the folder.

        Raises:
            FileGone: it is not: what is written would be found nowhere.
        """
        if self.file is not None and file_at(self.path) != self.file:
            raise FileGone(self.path)

    def checkpoint(self) -> None:
        """Bring what was finished from the log into the file, as far as nobody reads it."""
        with told(self.path):
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of it is kept, or nothing.

        Raises:
            StorageError: it can only be read, is gone, or the surroundings fail.
        """
        self.check_place()
        if self.holder:
            raise StorageError(tr("{path} can only be read", path=self.path), self.holder)
        with told(self.path), transaction(self.connection):
            yield self.connection


@contextmanager
def opened(path: Path, cache_kib: int = LISTING_KIB) -> Iterator[Database]:
    """Open a database while the block runs; where there is none, one is made.

    A damaged one is put aside and the newest sound copy takes its place
    (`safekeeping.recovered`); verdicts that it lacks come back from the journal; once a day a
    copy is made.

    Args:
        path: of the file.
        cache_kib: of its pages in memory.

    Raises:
        StorageError: it cannot be opened, is of another program or a newer version, or lies where
            databases are not safe.
    """
    _check_place(path)
    try:
        make_private(path.parent)
    except OSError as error:
        raise storage_error(path, error, ANOTHER) from error
    with ExitStack() as stack:
        holder = ""
        try:
            stack.enter_context(locking.held(path.parent, name=f".{path.name}.lock"))
        except StorageError as error:
            holder = error.text
        found = _read_only(path, holder, cache_kib) if holder else _written(path, cache_kib)
        yield stack.enter_context(found)


@contextmanager
def again(path: Path, holder: str = "") -> Iterator[Database]:
    """A database that this program has open, for another of its threads.

    Args:
        path: of the file.
        holder: as `opened` found it.

    Raises:
        StorageError: it cannot be opened.
    """
    if not path.exists():
        raise FileGone(path)
    with told(path):
        connection = connect(path, is_read_only=bool(holder), makes=False)
    try:
        yield Database(path, connection, holder, file=file_at(path))
    finally:
        connection.close()


def file_at(path: Path) -> tuple[int, int] | None:
    """Device and number of a file; None where there is none, or its disk is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def connect(
    path: Path | None,
    *,
    is_read_only: bool = False,
    cache_kib: int = WRITING_KIB,
    makes: bool = True,
) -> sqlite3.Connection:
    """A connection, whose transactions are begun by hand, as this program wants them.

    Args:
        path: of the file, or None for one in memory.
        is_read_only: nothing may be written.
        cache_kib: of its pages in memory.
        makes: whether a file is made where there is none.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    mode = "ro" if is_read_only else "rwc" if makes else "rw"
    address = "file::memory:" if path is None else f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        address,
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        cached_statements=256,
        check_same_thread=False,  # Whoever shares one locks it.
    )
    connection.row_factory = sqlite3.Row
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute(f"PRAGMA cache_size = -{cache_kib}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the surroundings do to the database is said; errors of the program stay errors."""
    try:
        yield
    except sqlite3.Error as error:
        # Extended codes begin with the name of the plain one.
        code = getattr(error, "sqlite_errorname", "") or ""
        if isinstance(error, sqlite3.DatabaseError) and not code:
            code = "SQLITE_NOTADB" if "not a database" in str(error) else ""
        known = next((text for name, text in _ENVIRONMENT.items() if code.startswith(name)), None)
        if known is None:
            raise
        title = tr("The database {path} cannot be used", path=path)
        if code.startswith("SQLITE_FULL"):
            raise DiskFull(title, tr(known), tr(ROOM)) from error
        raise StorageError(title, tr(known), tr(ANOTHER)) from error


def version_of(connection: sqlite3.Connection) -> Version:
    """Of the open file; (0, 0) of an empty one."""
    return Version.of(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _written(path: Path, cache_kib: int) -> Iterator[Database]:
    notes: tuple[str, ...] = ()
    damaged: Path | None = None
    if path.exists():
        notes, damaged = safekeeping.recovered(path)
    elif copies := safekeeping.copies(path):
        text = tr(
            "There was no {path}: a new one was made. Its newest copy is {copy}.",
            path=path,
            copy=copies[0],
        )
        notes = (text,)
    with told(path):
        if not path.exists():
            keep_private(path)
        connection = connect(path, cache_kib=cache_kib)
    try:
        with told(path):
            _check_owner(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            notes += _migrate(connection, path)
            if damaged is not None:
                notes += _salvaged(connection, damaged)
            safekeeping.back_up_daily(connection, path)
            recording.unfinished(connection)
            notes += _replayed(Database(path, connection))
        yield Database(path, connection, notes=notes, file=file_at(path))
    finally:
        connection.close()


def _salvaged(connection: sqlite3.Connection, damaged: Path) -> tuple[str, ...]:
    """Take over what can still be read of the file that was put aside."""
    count = salvaging.salvage(connection, damaged)
    if not count:
        return ()
    said = plural(
        count,
        "{count} entry that could still be read in it was taken over.",
        "{count} entries that could still be read in it were taken over.",
    )
    return (said,)


def _replayed(database: Database) -> tuple[str, ...]:
    """Enter verdicts that are in the journal alone: the program was killed, or a copy came back."""
    try:
        count = verdicts.replay(database)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        return (tr("The journal of the verdicts cannot be read: {why}.", why=why),)
    if not count:
        return ()
    said = plural(
        count,
        "{count} verdict came back from the journal.",
        "{count} verdicts came back from the journal.",
    )
    return (said,)


@contextmanager
def _read_only(path: Path, holder: str, cache_kib: int) -> Iterator[Database]:
    with told(path):
        connection = connect(path, is_read_only=True, cache_kib=cache_kib)
    try:
        with told(path):
            _check_owner(connection, path)
            if version_of(connection) == Version(0, 0):
                title = tr("The database {path} is being made", path=path)
                raise StorageError(title, holder, tr("Try again."))
        yield Database(path, connection, holder)
    finally:
        connection.close()


def _check_place(path: Path) -> None:
    why = disks.unsafe_for_databases(path.parent)
    if why:
        raise StorageError(tr("The database {path} is not opened", path=path), why, tr(LOCAL))


def _check_owner(connection: sqlite3.Connection, path: Path) -> None:
    """Of this program, or empty; not of a newer major version.

    Raises:
        StorageError: neither.
    """
    version = version_of(connection)
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if application != APPLICATION and not is_empty:
        title = tr("{path} is not opened", path=path)
        raise StorageError(title, tr("it is of another program"), tr(ANOTHER))
    if version.major > NEWEST.major:
        text = tr(
            "it is of a newer program (version {newer}, this one knows {ours})",
            newer=version.major,
            ours=NEWEST.major,
        )
        title = tr("The database {path} is not opened", path=path)
        raise StorageError(title, text, tr("Install the newer program."))


def _migrate(connection: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    """Bring an older database to the newest version; a copy is made before."""
    found = version_of(connection)
    wanted = [step for step in MIGRATIONS if step[0] > found]
    if not wanted:
        return ()
    if found != Version(0, 0):
        safekeeping.back_up(connection, path, "before-migration")
    for version, statements in wanted:
        with transaction(connection):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version.number}")
    if found == Version(0, 0):
        return ()
    return (
        tr(
            "The database was brought from version {before} to {now}; a copy of the old one was "
            "kept.",
            before=f"{found.major}.{found.minor}",
            now=f"{NEWEST.major}.{NEWEST.minor}",
        ),
    )
