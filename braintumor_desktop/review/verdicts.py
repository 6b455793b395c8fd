"""What persons answered: given, withdrawn, and entered again from the journal.

A verdict is in the journal, on the disk, before it is in the database.  None is changed: another
one follows it, and of a reader and stage the last that was not withdrawn counts.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from braintumor_desktop.findings.labels import NO_TUMOR, NOT_ASSESSABLE, TUMOR, TYPES, UNSURE
from braintumor_desktop.review import journal
from braintumor_desktop.review.journal import Verdict
from braintumor_desktop.review.places import as_text

if TYPE_CHECKING:
    import sqlite3

    from braintumor_desktop.review.database import Database

ALONE, AIDED, DECIDED = "alone", "aided", "decided"
STAGES = (ALONE, AIDED, DECIDED)
ANSWERS = (*TYPES, TUMOR, NO_TUMOR, UNSURE, NOT_ASSESSABLE)


def now(ago: float = 0.0) -> str:
    """So many seconds ago, in UTC, ISO 8601 to the millisecond."""
    return (datetime.now(UTC) - timedelta(seconds=ago)).isoformat(timespec="milliseconds")


@dataclass(frozen=True)
class Reading:
    """One look of a reader at an item.

    Attributes:
        item: key.
        reader: name.
        stage: one of STAGES.
        shown: when the item was shown, as `now` writes it.
    """

    item: str
    reader: str
    stage: str
    shown: str


@dataclass(frozen=True)
class Said:
    """What a reader says.

    Attributes:
        answer: one of ANSWERS.
        comment: or "".
        volume_ml, network_ml: outlined as the reader left it, and by the networks; None where
            the reader corrected nothing.
    """

    answer: str
    comment: str = ""
    volume_ml: float | None = None
    network_ml: float | None = None


def give(database: Database, reading: Reading, said: Said | str, comment: str = "") -> Verdict:
    """Record an answer given now; it is on the disk when this returns.

    Args:
        database: it goes into.
        reading: to which it is the answer.
        said: all of it, or the answer alone.
        comment: where the answer alone is given.

    Raises:
        ValueError: there is no such stage or answer.
        StorageError: it cannot be written.
    """
    return keep(database, made(reading, said, comment))


def made(reading: Reading, said: Said | str, comment: str = "", *, given: str = "") -> Verdict:
    """An answer that is kept nowhere; as `give`.

    Args:
        reading: to which it is the answer.
        said: all of it, or the answer alone.
        comment: where the answer alone is given.
        given: when the reader answered, as `now` writes it; "" for now.

    Raises:
        ValueError: there is no such stage or answer.
    """
    said = Said(said, comment) if isinstance(said, str) else said
    if reading.stage not in STAGES or said.answer not in ANSWERS:
        raise ValueError(f"no such answer: {reading.stage}, {said.answer}")
    look = replace(reading, item=as_text(reading.item))
    return Verdict(id=uuid4().hex, **asdict(look), given=given or now(), **asdict(said))


def keep(database: Database, verdict: Verdict) -> Verdict:
    """Record an answer, or what of it was not recorded the last time; as `give`.

    Raises:
        StorageError: it cannot be written; it may be in the journal all the same.
    """
    journal.append(journal.path_of(database.path), verdict)
    with database.writing() as connection:
        _enter(connection, verdict)
    return verdict


def withdraw(database: Database, verdict: Verdict) -> Verdict:
    """Take a verdict back; it stays in the journal and in the database, marked.

    Raises:
        StorageError: it cannot be written.
    """
    return keep(database, replace(verdict, withdrawn=now()))


def replay(database: Database) -> int:
    """Enter what the journal has and the database has not; how many verdicts that were.

    An item that the database does not know is made, without results: reading its files again
    fills it.

    Raises:
        StorageError: it cannot be written.
        OSError: the journal cannot be read.
    """
    known = {row["id"]: row["withdrawn"] or "" for row in _all(database)}
    found = journal.read(journal.path_of(database.path))
    wanted = [verdict for verdict in found if known.get(verdict.id) != verdict.withdrawn]
    if wanted:
        with database.writing() as connection:
            for verdict in wanted:
                _enter(connection, verdict)
    return len(wanted)


def last(database: Database, item: str, reader: str = "") -> list[Verdict]:
    """What counts for an item: of each reader and stage the last that was not withdrawn.

    They are in the order in which they were given.

    Args:
        database: to be asked.
        item: key.
        reader: name of the only one wanted, or "" for all.
    """
    rows = database.connection.execute(
        f"""{_SELECT} WHERE item.key = ? AND (? = '' OR reader.name = ?)
        AND verdict.withdrawn IS NULL ORDER BY number""",
        (item, reader, reader),
    )
    counting: dict[tuple[str, str], Verdict] = {}
    for row in rows:
        seat = row["reader"], row["stage"]
        counting.pop(seat, None)
        counting[seat] = _verdict(row)
    return list(counting.values())


_SELECT = """SELECT verdict.id, item.key AS item, reader.name AS reader, stage, verdict.answer,
    shown, given, comment, verdict.volume_ml, verdict.network_ml,
    coalesce(withdrawn, '') AS withdrawn
    FROM verdict JOIN item ON item.id = verdict.item JOIN reader ON reader.id = verdict.reader"""


def _all(database: Database) -> list[sqlite3.Row]:
    return database.connection.execute("SELECT id, withdrawn FROM verdict").fetchall()


def _verdict(row: sqlite3.Row) -> Verdict:
    return Verdict(**{name: row[name] for name in row.keys()})  # noqa: SIM118 - rows have no items


def _enter(connection: sqlite3.Connection, verdict: Verdict) -> None:
    connection.execute("INSERT OR IGNORE INTO reader (name) VALUES (?)", (verdict.reader,))
    connection.execute("INSERT OR IGNORE INTO study (key) VALUES ('')")
    connection.execute(
        """INSERT OR IGNORE INTO item (key, study, name, path, kind, images, added)
        SELECT ?, id, '', '', 'unknown', 0, ? FROM study WHERE key = ''""",
        (verdict.item, verdict.given),
    )
    connection.execute(
        """INSERT INTO verdict (id, item, reader, stage, answer, comment, shown, given,
        volume_ml, network_ml, withdrawn)
        SELECT ?, item.id, reader.id, ?, ?, ?, ?, ?, ?, ?, nullif(?, '') FROM item, reader
        WHERE item.key = ? AND reader.name = ?
        ON CONFLICT (id) DO UPDATE SET withdrawn = excluded.withdrawn""",
        (
            verdict.id, verdict.stage, verdict.answer, verdict.comment, verdict.shown,
            verdict.given, verdict.volume_ml, verdict.network_ml, verdict.withdrawn,
            verdict.item, verdict.reader,
        ),
    )  # fmt: skip
