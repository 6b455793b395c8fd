"""Who reads at this database: named readers with a PIN, and administrators among them.

They are on while there is an administrator with a PIN.  Whoever is known by name from answers
alone is a reader without a PIN, and signs in by the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import safekeeping
from braintumor_desktop.review.database import Missing, connect, told
from braintumor_desktop.review.rounds import PLAN
from braintumor_desktop.review.verdicts import now
from braintumor_desktop.station import pins, tries
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.review.database import Database
    from braintumor_desktop.station.tries import Outcome

Role = Literal["reader", "administrator"]
READER: Role = "reader"
ADMINISTRATOR: Role = "administrator"
LONGEST = 80
"""Letters of a name."""


@dataclass(frozen=True)
class Person:
    """Somebody who reads.

    Attributes:
        id: in the database.
        name: as it is shown, and stands with answers.
        role: what they may.
        has_pin: whether they sign in with one.
        is_retired: whether they sign in no more; what they answered stays.
    """

    id: int
    name: str
    role: Role = READER
    has_pin: bool = False
    is_retired: bool = False

    @property
    def is_administrator(self) -> bool:
        """Whether they may all."""
        return self.role == ADMINISTRATOR and self.has_pin and not self.is_retired


def people(database: Database) -> list[Person]:
    """Everybody who reads or has read, by name.

    Raises:
        StorageError: the surroundings fail.
    """
    with told(database.path):
        return _people(database.connection)


def people_in(path: Path) -> list[Person]:
    """The same of a database that is not open; none where it is not there or too old for it.

    Raises:
        StorageError: the surroundings fail.
    """
    if not path.exists():
        return []
    with told(path):
        connection = connect(path, is_read_only=True)
        try:
            known = {row[1] for row in connection.execute("PRAGMA table_info(reader)")}
            return _people(connection) if "pin" in known else []
        finally:
            connection.close()


def missing(path: Path) -> Missing:
    """The error of a database that is not there any more."""
    copy = next(iter(safekeeping.copies(path)), None)
    return Missing(path, copy, is_led=copy is not None and is_on(people_in(copy)))


def is_on(some: Sequence[Person]) -> bool:
    """Whether readers sign in."""
    return any(one.is_administrator for one in some)


def sign_in(database: Database, name: str, pin: str) -> Outcome:
    """Whether somebody is who they say; wrong tries count, also over several programs.

    Args:
        database: that is open, if only to be read.
        name: of the person.
        pin: or "" where they have none.

    Raises:
        StorageError: the surroundings fail.
    """
    return sign_in_at(database.connection, database.path, name, pin)


def try_at(path: Path, name: str, pin: str) -> Outcome:
    """The same of a database that is not open.

    Raises:
        StorageError: the surroundings fail.
    """
    with told(path):
        connection = connect(path, is_read_only=True)
    try:
        return sign_in_at(connection, path, name, pin)
    finally:
        connection.close()


def sign_in_at(connection: sqlite3.Connection, path: Path, name: str, pin: str) -> Outcome:
    """The same with a connection alone.

    Raises:
        StorageError: the surroundings fail.
    """
    with told(path):
        sql = "SELECT id, pin FROM reader WHERE name = ? AND NOT is_retired"
        row = connection.execute(sql, (name,)).fetchone()
    kept = row["pin"] if row is not None else ""
    if row is not None and not kept:
        return tries.Outcome(not pin)
    # Tries at names that are not known wait as all others do.
    who = str(row["id"]) if row is not None else "unknown"
    return tries.attempt(tries.path_of(path), who, lambda: pins.fits(pin, kept))


def add(
    database: Database, name: str, role: Role = READER, pin: str = "", *, replaces: bool = False
) -> None:
    """Somebody more, or a PIN and a role for a name that stands with answers already.

    Args:
        database: that is open.
        name: of the person.
        role: what they may.
        pin: or "" for none.
        replaces: whether somebody of that name who has a PIN gets this one.

    Raises:
        StorageError: there is somebody of that name with a PIN, an administrator has none, or
            it cannot be written.
    """
    name = _name(name)
    kept = _kept(pin, role)
    with database.writing() as connection:
        row = connection.execute("SELECT pin FROM reader WHERE name = ?", (name,)).fetchone()
        if row is not None and row["pin"] and not replaces:
            raise StorageError(tr("There is a reader {name} already", name=name))
        connection.execute("INSERT OR IGNORE INTO reader (name) VALUES (?)", (name,))
        connection.execute(
            "UPDATE reader SET role = ?, pin = ?, is_retired = 0 WHERE name = ?",
            (role, kept, name),
        )


def give_name(database: Database, person: int, name: str) -> None:
    """Another name, also where it stands with answers, remarks, plans and work.

    Raises:
        StorageError: there is somebody of that name, or it cannot be written.
    """
    name = _name(name)
    with database.writing() as connection:
        if connection.execute("SELECT 1 FROM reader WHERE name = ?", (name,)).fetchone():
            raise StorageError(tr("There is a reader {name} already", name=name))
        before = connection.execute("SELECT name FROM reader WHERE id = ?", (person,)).fetchone()
        if before is None:
            return
        pair = name, before["name"]
        connection.execute("UPDATE reader SET name = ? WHERE name = ?", pair)
        connection.execute("UPDATE OR REPLACE note SET reader = ? WHERE reader = ?", pair)
        connection.execute("UPDATE OR REPLACE flag SET reader = ? WHERE reader = ?", pair)
        connection.execute("UPDATE work SET who = ? WHERE who = ?", pair)
        connection.execute("UPDATE exported SET who = ? WHERE who = ?", pair)
        plans = PLAN + name, name, PLAN + before["name"]
        connection.execute(
            """UPDATE OR REPLACE saved SET name = ?, value = json_set(value, '$.reader', ?)
            WHERE name = ?""",
            plans,
        )


def set_pin(database: Database, person: int, pin: str) -> None:
    """Another PIN; "" for none, which an administrator cannot have.

    Raises:
        StorageError: it cannot be one, or cannot be written.
    """
    with database.writing() as connection:
        row = connection.execute("SELECT role FROM reader WHERE id = ?", (person,)).fetchone()
        if row is not None:
            kept = _kept(pin, row["role"])
            connection.execute("UPDATE reader SET pin = ? WHERE id = ?", (kept, person))


def set_role(database: Database, person: int, role: Role) -> None:
    """What somebody may from now on.

    Raises:
        StorageError: nobody would be an administrator, or it cannot be written.
    """
    with database.writing() as connection:
        row = connection.execute("SELECT pin FROM reader WHERE id = ?", (person,)).fetchone()
        if role == ADMINISTRATOR and (row is None or not row["pin"]):
            raise StorageError(tr("An administrator needs a PIN"))
        connection.execute("UPDATE reader SET role = ? WHERE id = ?", (role, person))
        _check_led(connection)


def retire(database: Database, person: int, *, is_retired: bool = True) -> None:
    """Somebody signs in no more, or again; what they answered stays.

    Raises:
        StorageError: nobody would be an administrator, or it cannot be written.
    """
    with database.writing() as connection:
        connection.execute(
            "UPDATE reader SET is_retired = ? WHERE id = ?", (int(is_retired), person)
        )
        _check_led(connection)


def switch_off(database: Database) -> None:
    """Nobody signs in any more: PINs and roles are forgotten, names and answers stay.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute("UPDATE reader SET pin = '', role = 'reader'")


def note_exported(database: Database, who: str, item: str, kinds: str) -> None:
    """Keep that something left, and who let it.

    Args:
        database: that is open.
        who: name.
        item: key of the series or file, or "" for the worklist.
        kinds: codes of formats.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute(
            "INSERT INTO exported (time, who, item, kinds) VALUES (?, ?, ?, ?)",
            (now(), who, item, kinds),
        )


def _people(connection: sqlite3.Connection) -> list[Person]:
    sql = "SELECT id, name, role, pin <> '', is_retired FROM reader ORDER BY name COLLATE NOCASE"
    return [
        Person(
            number,
            name,
            ADMINISTRATOR if role == ADMINISTRATOR else READER,
            bool(pin),
            bool(retired),
        )
        for number, name, role, pin, retired in connection.execute(sql)
    ]


def _name(typed: str) -> str:
    name = " ".join(typed.split())[:LONGEST]
    if not name:
        raise StorageError(tr("A reader needs a name"))
    return name


def _kept(pin: str, role: str) -> str:
    if not pin and role == ADMINISTRATOR:
        raise StorageError(tr("An administrator needs a PIN"))
    problem = pins.problem_of(pin) if pin else ""
    if problem:
        raise StorageError(tr("This PIN cannot be used"), problem)
    return pins.keep(pin) if pin else ""


def _check_led(connection: sqlite3.Connection) -> None:
    if not is_on(_people(connection)):
        raise StorageError(
            tr("There must be an administrator"),
            tr("This is the last one."),
            tr("Make somebody else an administrator first, or switch signing in off."),
        )
