"""A reader's way through the list: in which order, how far, and what is asked of each case.

A round is kept in the database, so that a reader goes on where it was left.  Its order is that of
the list, or shuffled: by a hash of each key with the round's seed, so that the same seed gives
the same order on every computer, and what is added later finds its place without moving others.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from dataclasses import asdict, dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.review import cases
from braintumor_desktop.review.journal import Verdict
from braintumor_desktop.review.listed import flagged
from braintumor_desktop.review.places import as_id, as_text, files_to_open
from braintumor_desktop.review.schema import UNFINISHED
from braintumor_desktop.review.verdicts import AIDED, ALONE, DECIDED
from braintumor_desktop.review.worklist import IS_CASE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from braintumor_desktop.review.database import Database

Way = Literal["open", "blind", "decide"]
WAYS: tuple[Way, ...] = ("open", "blind", "decide")
PLAN = "round of "
"""In front of the reader's name, among what is saved."""
BLIND = "read blind"
"""Among what is saved: who began to read the list blind, until that is ended."""


@dataclass(frozen=True)
class Plan:
    """How somebody reads.

    Attributes:
        reader: name.
        way: "open" (the networks' answer is shown), "blind" (hidden until the first answer, then
            a second is asked), or "decide" (where readers differ, all answers shown).
        seed: the cases are shuffled by it; None for the order of the list.
        may_go_back: whether a case that was answered may be seen and answered again.
        at: key of the case that was shown last, or "".
    """

    reader: str
    way: Way = "open"
    seed: int | None = None
    may_go_back: bool = True
    at: str = ""


@dataclass
class Round:
    """A plan and where it stands; of one reader.

    Attributes:
        plan: as it was made.
        keys: of the cases, in the order in which they are read.
        given: the reader's answers by key and stage; the last counts.
        flagged: keys of cases that the reader flagged; and, unless blind, of those that are
            flagged by nobody knows whom.
        notes: what the reader wrote beside cases, by key; answered or not.
        missing: names of cases by key whose files are not where they were: they are passed over.
        read: cases that have their last answer.
    """

    plan: Plan
    keys: tuple[str, ...]
    given: dict[str, dict[str, list[Verdict]]] = field(default_factory=dict)
    flagged: set[str] = field(default_factory=set)
    notes: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    read: int = 0

    def __post_init__(self) -> None:
        """Learn the places."""
        self.order_by(self.keys)

    def order_by(self, keys: Sequence[str]) -> None:
        """The list has another order, or others in it; grows with the list."""
        self.keys = tuple(keys)
        self._places = {key: place for place, key in enumerate(self.keys)}
        self.read = sum(self.is_read(key) for key in self.keys)

    def grow(self, keys: Sequence[str]) -> None:
        """The list has other cases by now: what is shuffled finds its place, else they are last.

        Args:
            keys: as `keys_of` gives them.
        """
        if self.plan.seed is None:
            there = set(keys)
            kept = dict.fromkeys(key for key in self.keys if key in there)
            keys = [*kept, *(key for key in keys if key not in kept)]
        self.order_by(keys)

    def place(self, key: str) -> int | None:
        """Where a case stands, from 0; None where it is none of them."""
        return self._places.get(key)

    def stage(self, key: str) -> str:
        """Which answer is asked for, or was given last."""
        if self.plan.way == "decide":
            return DECIDED
        return ALONE if self.is_sealed(key) else AIDED

    def answer(self, key: str) -> Verdict | None:
        """The reader's last answer to a case in this way of reading."""
        stages = (DECIDED,) if self.plan.way == "decide" else (AIDED, ALONE)
        return next(filter(None, (self._last(key, stage) for stage in stages)), None)

    def is_read(self, key: str) -> bool:
        """Whether a case has its last answer."""
        return self._last(key, DECIDED if self.plan.way == "decide" else AIDED) is not None

    def may_answer(self, key: str) -> bool:
        """Whether an answer to a case is taken."""
        if self.place(key) is None:
            return False
        return self.plan.may_go_back or not self.is_read(key)

    def is_sealed(self, key: str) -> bool:
        """Whether the networks' answer to a case is hidden."""
        return self.plan.way == "blind" and self._last(key, ALONE) is None

    def take(self, verdict: Verdict) -> None:
        """An answer was given, or withdrawn: then the one before it counts again."""
        key = as_id(verdict.item)
        before = self.is_read(key)
        answers = self.given.setdefault(key, {}).setdefault(verdict.stage, [])
        if verdict.withdrawn:
            answers[:] = [one for one in answers if one.id != verdict.id]
        else:
            answers.append(verdict)
        if key in self._places:
            self.read += self.is_read(key) - before

    def _last(self, key: str, stage: str) -> Verdict | None:
        answers = self.given.get(key, {}).get(stage)
        return answers[-1] if answers else None

    def flag(self, key: str, *, on: bool) -> None:
        """A case is flagged, or no more."""
        (self.flagged.add if on else self.flagged.discard)(key)

    def comment(self, key: str) -> str:
        """What the reader wrote beside a case, else with the last answer to it."""
        answer = self.answer(key)
        return self.notes.get(key, "" if answer is None else answer.comment)

    def neighbor(self, key: str, step: int) -> str | None:
        """The case so many places on, the last or first at an end; None where one may not go.

        Past those that are missing; where none is beyond them, toward the case itself.
        """
        place = self.place(key)
        if place is None:
            return None
        count, way = len(self.keys), 1 if step > 0 else -1
        there = min(max(place + step, 0), count - 1)
        places = chain(range(there, count if step > 0 else -1, way), range(there, place, -way))
        other = next((one for n in places if (one := self.keys[n]) not in self.missing), key)
        return None if self.is_read(other) and not self.plan.may_go_back else other

    def unread(self, key: str, step: int = 1) -> str | None:
        """The next case without its last answer, going round at the end; None without any.

        One that is missing only where no other waits.
        """
        place = self.place(key)
        start = (0 if step > 0 else -1) if place is None else place + step
        count = len(self.keys)
        around = (self.keys[(start + step * n) % count] for n in range(count))
        waiting = (other for other in around if not self.is_read(other))
        missing = None
        for other in waiting:
            if other not in self.missing:
                return other
            missing = missing or other
        return missing

    @property
    def first(self) -> str | None:
        """Where to go on: the case that was shown last, if it waits for an answer."""
        at = self.plan.at
        if self.place(at) is not None and not self.is_read(at):
            return at
        found = self.unread(at)
        return found or (at if self.place(at) is not None else next(iter(self.keys), None))


def new_seed() -> int:
    """A seed for an order of one's own."""
    return secrets.randbelow(2**31)


def readers(database: Database) -> list[str]:
    """Who has answered so far or has begun, by name."""
    given = database.connection.execute("SELECT name FROM reader").fetchall()
    begun = database.connection.execute(
        "SELECT substr(name, ?) FROM saved WHERE name LIKE ?", (len(PLAN) + 1, f"{PLAN}%")
    ).fetchall()
    return sorted({row[0] for row in (*given, *begun)})


def plan_of(database: Database, reader: str) -> Plan | None:
    """How a reader read last, or None."""
    row = database.connection.execute(
        "SELECT value FROM saved WHERE name = ?", (PLAN + reader,)
    ).fetchone()
    return None if row is None else Plan(**json.loads(row[0]))


def keep(database: Database, plan: Plan) -> None:
    """Keep how a reader reads, and where.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO saved (name, value) VALUES (?, ?)",
            (PLAN + plan.reader, json.dumps(asdict(plan))),
        )
        # Who has begun is one of the readers, before the first answer.
        connection.execute("INSERT OR IGNORE INTO reader (name) VALUES (?)", (plan.reader,))


def blind(database: Database) -> str:
    """Who began to read this list blind last, or "" where that was ended, or never begun.

    It is of the list, not of a computer or its user: whoever opens the list reads it blind.
    """
    row = database.connection.execute("SELECT value FROM saved WHERE name = ?", (BLIND,)).fetchone()
    return "" if row is None else str(json.loads(row[0]))


def keep_blind(database: Database, reader: str) -> None:
    """The list is read blind from now on.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO saved (name, value) VALUES (?, ?)",
            (BLIND, json.dumps(reader)),
        )


def end_blind(database: Database) -> None:
    """Nobody reads the list blind any more.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        connection.execute("DELETE FROM saved WHERE name = ?", (BLIND,))


def is_unfinished(connection: sqlite3.Connection, name: str) -> bool:
    """Whether the plan of that name (PLAN and a reader) is to read blind, and cases wait."""
    found = connection.execute(f"SELECT 1 WHERE ? IN ({UNFINISHED})", (name,)).fetchone()
    return found is not None


def waiting(database: Database) -> dict[str, int]:
    """How many cases wait for those who began to read blind and are not done, by name."""
    keys = set(_keys(database, None, "id"))
    found = {}
    for row in database.connection.execute(UNFINISHED).fetchall():
        reader = row["name"].removeprefix(PLAN)
        read = {one.item for one in _given(database, reader) if one.stage == AIDED}
        found[reader] = len(keys - set(map(as_id, read)))
    return {reader: count for reader, count in sorted(found.items()) if count}


def blind_plan(database: Database, reader: str) -> Plan:
    """How somebody reads a list that is read blind: as before, else as who began it.

    A seed is of the study: who reads along has the same order.
    """
    known = plan_of(database, reader)
    if known is not None and known.way == "blind":
        return known
    first = plan_of(database, blind(database)) or Plan(reader, may_go_back=False)
    return Plan(reader, "blind", first.seed, first.may_go_back)


def has_begun_blind(database: Database, reader: str) -> bool:
    """Whether somebody wanted to read this list blind, or has answered so."""
    known = plan_of(database, reader)
    return known is not None and known.way == "blind"


def begin(database: Database, plan: Plan, listed: Sequence[int] | None = None) -> Round:
    """The round of a reader as it stands.

    Args:
        database: to be asked.
        plan: how it is read.
        listed: ids of the items in the order of the list, as of `worklist.find`; None for all
            that can be seen, by suspicion. Blind reading takes them as they came: an order by
            suspicion would tell what the networks say.
    """
    made = Round(plan, keys_of(database, plan, listed))
    made.flagged |= flagged(database, plan.reader, is_blind=plan.way == "blind")
    made.notes.update(_notes(database, plan.reader))
    for verdict in _given(database, plan.reader):
        made.take(verdict)
    return made


def keys_of(database: Database, plan: Plan, listed: Sequence[int] | None = None) -> tuple[str, ...]:
    """The cases of a round in their order; as `begin`."""
    if plan.way == "blind":
        listed = None if listed is None else sorted(listed)
    keys = _keys(database, listed, "id" if plan.way == "blind" else "suspicion DESC, id")
    if plan.way == "decide":
        divided = {as_id(case.key) for case in cases.read(database) if cases.is_divided(case)}
        keys = [key for key in keys if key in divided]
    return tuple(keys if plan.seed is None else shuffled(keys, plan.seed))


def shuffled(keys: Iterable[str], seed: int) -> list[str]:
    """The same keys in the order of a seed."""
    salt = seed.to_bytes(8, "big", signed=True)

    def place(key: str) -> bytes:
        raw = key.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(raw, key=salt, digest_size=16).digest()

    return sorted(keys, key=place)


def files(database: Database, key: str) -> list[Path]:
    """The files of a case, and of what it is a part of, that are there now."""
    row = _item(database, key)
    if row is None:
        return []
    known = files_to_open(database, [row["id"]]) or ([Path(row["path"])] if row["path"] else [])
    return [path for path in known if os.path.lexists(path)]


def name_of(database: Database, key: str) -> str:
    """What a case is called; "" where the list does not have it."""
    row = _item(database, key)
    return "" if row is None else str(row["name"])


def _item(database: Database, key: str) -> sqlite3.Row | None:
    sql = "SELECT id, name, path FROM item WHERE key = ?"
    row: sqlite3.Row | None = database.connection.execute(sql, (as_text(key),)).fetchone()
    return row


def said_of(database: Database, key: str) -> Mapping[str, Mapping[str, str]]:
    """What counts of all readers' answers to an item: by reader, then by stage."""
    rows = database.connection.execute(
        """SELECT reader.name AS reader, stage, verdict.answer FROM verdict
        JOIN reader ON reader.id = verdict.reader JOIN item ON item.id = verdict.item
        WHERE item.key = ? AND withdrawn IS NULL ORDER BY number""",
        (as_text(key),),
    )
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        found.setdefault(row["reader"], {})[row["stage"]] = row["answer"]
    return found


def _keys(database: Database, listed: Sequence[int] | None, order: str) -> list[str]:
    rows = database.connection.execute(
        f"""SELECT id, key FROM item WHERE images > 0 AND is_removed = 0 AND {IS_CASE}
        ORDER BY {order}"""  # noqa: S608 - ours
    ).fetchall()
    if listed is None:
        return [as_id(row["key"]) for row in rows]
    known = {row["id"]: as_id(row["key"]) for row in rows}
    return [known[one] for one in listed if one in known]


def _notes(database: Database, reader: str) -> dict[str, str]:
    """What a reader wrote beside items, by key."""
    sql = "SELECT key, comment FROM note JOIN item ON item.id = note.item WHERE reader = ?"
    return {as_id(key): text for key, text in database.connection.execute(sql, (reader,))}


def _given(database: Database, reader: str) -> list[Verdict]:
    """What counts of a reader, in the order in which it was given."""
    rows = database.connection.execute(
        """SELECT verdict.id, item.key AS item, reader.name AS reader, stage, verdict.answer,
        shown, given, comment FROM verdict JOIN item ON item.id = verdict.item
        JOIN reader ON reader.id = verdict.reader
        WHERE reader.name = ? AND withdrawn IS NULL ORDER BY number""",
        (reader,),
    )
    return [Verdict(**dict(row)) for row in rows]
