"""What the networks said of pictures, known by content: found again wherever a file lies by now.

A second file beside the database.  What it holds can be made again by judging, so it is neither
copied every day nor checked page by page at the start, and the database stays small however many
slices were judged.  A damaged one is put aside, and a new one begun (`answers_file.py`).

    networks 1--n answer 1--n slice      the line of `results.jsonl`, mask, chances and heat map
                                         of one content; the items and places that have it
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review import answers_file, packing
from braintumor_desktop.review.database import told
from braintumor_desktop.review.transactions import transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.findings.chances import Chances
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.review.database import Database

_NO_PART = -1
"""Position of a slice that an item has no more."""

Line = dict[str, Any]
Content = tuple[str, int]
"""SHA-256 of a file and the frame in it, -1 for none."""


@dataclass(frozen=True)
class Place:
    """Where a picture is.

    Attributes:
        item: the key of its item.
        name: what tells it from other slices (`Slice.id`).
        position: in the item, from 0.
        path: of the file.
        stamp: size and time of change (ns) of the file, or None where nobody looked.
    """

    item: str
    name: str
    position: int
    path: str
    stamp: tuple[int, int] | None


@dataclass(frozen=True, eq=False)
class Answer:
    """What the networks said of a picture.

    Attributes:
        line: as in `results.jsonl`, of kind "image".
        mask: of the stored pixels, or None where it was not judged.
        chances: of the segmenter, or None where they were not kept.
        heat: float16 (rows, columns): the evidence, or None where there is none.
    """

    line: Line
    mask: Mask | None = None
    chances: Chances | None = None
    heat: NDArray[np.float16] | None = None


class Answers:
    """The open file; safe to use from several threads.

    Attributes:
        path: of the file.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection, self._lock = connection, threading.Lock()
        self._networks: dict[str, int] = {}

    def find(
        self, sha256: str, frame: int | None, networks: Sequence[Mapping[str, str]], overruled: str
    ) -> Answer | None:
        """The answer to a content, wherever it was judged; None also for one that failed.

        Args:
            sha256: of the file.
            frame: in it, or None.
            networks: name, version and sha256 of each, as in lines.
            overruled: code of the header's reason against which it is judged, or "".

        Raises:
            StorageError: the file cannot be read.
        """
        wanted = sha256, _number(frame), _facts(networks), overruled
        sql = f"{_SELECT.format('')} WHERE sha256 = ? AND frame = ? AND facts = ? AND overruled = ?"
        with self._held():
            row = self._connection.execute(f"{sql} AND status <> 'error'", wanted).fetchone()
        return None if row is None else _answer(row)

    def at(self, item: str, networks: Sequence[Mapping[str, str]]) -> dict[tuple[Any, ...], Answer]:
        """The answers to an item's slices that did not fail, without reading their files.

        Args:
            item: its key.
            networks: as in `find`.

        Returns:
            By (`Slice.id`'s digest, size, time of change, code of the overruled reason): a file
            that has another stamp by now has another content. See `named`.

        Raises:
            StorageError: the file cannot be read.
        """
        sql = f"""{_SELECT.format("name, size, changed_ns,")} JOIN slice ON slice.answer = answer.id
            WHERE item = ? AND facts = ? AND status <> 'error'"""
        with self._held():
            rows = self._connection.execute(sql, (_digest(item), _facts(networks))).fetchall()
        return {
            (row["name"], row["size"], row["changed_ns"], row["overruled"]): _answer(row)
            for row in rows
        }

    def of_item(self, item: str) -> Iterator[Answer]:
        """The last answers to an item's slices, by position; lines say where it lies now.

        Args:
            item: its key.

        Raises:
            StorageError: the file cannot be read.
        """
        sql = f"""{_SELECT.format("path,")} JOIN slice ON slice.answer = answer.id
            WHERE item = ? AND position >= 0 ORDER BY position, name"""
        with self._held():
            rows = self._connection.execute(sql, (_digest(item),)).fetchall()
        yield from map(_at_path, rows)

    def placed(self, item: str) -> list[tuple[bytes, int, Answer]]:
        """The same to be carried elsewhere: what `named` says, position, and answer.

        Args:
            item: its key.

        Raises:
            StorageError: the file cannot be read.
        """
        sql = f"""{_SELECT.format("name, position, path,")} JOIN slice ON slice.answer = answer.id
            WHERE item = ? AND position >= 0 ORDER BY position, name"""
        with self._held():
            rows = self._connection.execute(sql, (_digest(item),)).fetchall()
        return [(row["name"], row["position"], _at_path(row)) for row in rows]

    def take_over(self, item: str, placed: Iterable[tuple[bytes, int, Answer]]) -> bool:
        """Keep what was carried here, of an item of which nothing is known; whether it was kept.

        Args:
            item: its key.
            placed: as `placed` gives it; the lines say where the pictures lie.

        Raises:
            StorageError: it cannot be written.
        """
        key = _digest(item)
        with self._writing() as connection:
            sql = "SELECT 1 FROM slice WHERE item = ? LIMIT 1"
            if connection.execute(sql, (key,)).fetchone() is not None:
                return False
            for name, position, answer in placed:
                number = self._put(connection, answer, is_known=True)
                connection.execute(
                    "INSERT OR REPLACE INTO slice VALUES (?, ?, ?, ?, NULL, NULL, ?)",
                    (key, name, position, _bytes(answer.line["path"]), number),
                )
        return True

    def begin(self, sha256: str, frame: int | None) -> None:
        """Note that the networks are asked about a content; `keep` or `ended` takes it back.

        Raises:
            StorageError: it cannot be written.
        """
        with self._writing() as connection:
            sql = "INSERT OR IGNORE INTO under_way VALUES (?, ?)"
            connection.execute(sql, (sha256, _number(frame)))

    def left(self) -> frozenset[Content]:
        """What was begun and not ended, now or when a program ended without being closed.

        Raises:
            StorageError: it cannot be read.
        """
        with self._held():
            rows = self._connection.execute("SELECT sha256, frame FROM under_way").fetchall()
        return frozenset((row["sha256"], row["frame"]) for row in rows)

    def ended(self, contents: Iterable[Content]) -> None:
        """Nobody asks about these any more.

        Raises:
            StorageError: it cannot be written.
        """
        with self._writing() as connection:
            connection.executemany(_OVER, contents)

    def keep(
        self, place: Place, answer: Answer, *, is_over: bool = True, is_known: bool = False
    ) -> None:
        """Keep an answer; it outlives the program when this returns.

        Args:
            place: of the picture.
            answer: to it; chances and heat map that are there stay where it has none.
            is_known: it is of an earlier time: one of the same content and networks that is
                there stays.
            is_over: whether it may be asked again as any other.

        Raises:
            StorageError: it cannot be written.
        """
        with self._writing() as connection:
            number = self._put(connection, answer, is_known=is_known)
            self._place(connection, place, number)
            if is_over and answer.line["sha256"] is not None:
                connection.execute(_OVER, (answer.line["sha256"], _number(answer.line["frame"])))

    def move(self, item: str, positions: Mapping[str, int]) -> None:
        """Say where an item's slices stand; those that are not named are no part of it now.

        They are known when they are found again, as those of a series that is found in parts.

        Args:
            item: its key.
            positions: from 0, by `Slice.id`.

        Raises:
            StorageError: it cannot be written.
        """
        wanted = {_digest(name): position for name, position in positions.items()}
        key = _digest(item)
        with self._writing() as connection:
            there = connection.execute("SELECT name, position FROM slice WHERE item = ?", (key,))
            found = {row["name"]: row["position"] for row in there}
            now = {name: wanted.get(name, _NO_PART) for name in found}
            moved = [(p, key, name) for name, p in now.items() if found[name] != p]
            connection.executemany(
                "UPDATE slice SET position = ? WHERE item = ? AND name = ?", moved
            )

    def _put(self, connection: sqlite3.Connection, answer: Answer, *, is_known: bool) -> int:
        line = answer.line
        frame, overruled = line["frame"], line.get("overruled")
        values = (
            line["sha256"],
            _number(frame),
            self._networks_id(connection, _facts(line["models"])),
            overruled["code"] if overruled else "",
            line["status"],
            json.dumps({key: value for key, value in line.items() if key != "models"}),
            packing.of_mask(answer.mask),
            packing.of_chances(answer.chances),
            packing.of_heat(answer.heat),
        )
        sql = _INSERT.format("" if is_known else _REPLACED)
        found: int = connection.execute(sql, values).fetchone()[0]
        return found

    def _networks_id(self, connection: sqlite3.Connection, facts: str) -> int:
        known = self._networks.get(facts)
        if known is not None:
            return known
        connection.execute("INSERT OR IGNORE INTO networks (facts) VALUES (?)", (facts,))
        sql = "SELECT id FROM networks WHERE facts = ?"
        found: int = connection.execute(sql, (facts,)).fetchone()[0]
        self._networks[facts] = found
        return found

    def _place(self, connection: sqlite3.Connection, place: Place, answer: int) -> None:
        key = (_digest(place.item), _digest(place.name))
        sql = "SELECT answer FROM slice WHERE item = ? AND name = ?"
        before = connection.execute(sql, key).fetchone()
        connection.execute(
            "INSERT OR REPLACE INTO slice VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*key, place.position, _bytes(place.path), *(place.stamp or (None, None)), answer),
        )
        if before is not None and before["answer"] != answer:
            # What is known by no content is known by its place alone.
            sql = "DELETE FROM answer WHERE id = ? AND sha256 IS NULL"
            connection.execute(sql, (before["answer"],))

    @contextmanager
    def _held(self) -> Iterator[None]:
        """One thread at a time; what is found damaged is put aside at the next start."""
        with self._lock, told(self.path):
            try:
                yield
            except sqlite3.DatabaseError as error:
                if answers_file.is_damage(error):
                    answers_file.mark(self.path)
                raise

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._held():
            try:
                with transaction(self._connection):
                    yield self._connection
            except BaseException:
                self._networks.clear()
                raise


@contextmanager
def opened(database: Database) -> Iterator[Answers]:
    """Open the answers beside a database while the block runs; where there are none, they begin.

    Args:
        database: open; where it can only be read, so can these.

    Raises:
        StorageError: they cannot be opened.
    """
    path, is_read_only = answers_file.path_of(database.path), bool(database.holder)
    with told(path):
        connection = answers_file.connected(path, is_read_only=is_read_only)
    with closing(connection):
        yield Answers(path, connection)


def named(name: str) -> bytes:
    """What `Answers.at` knows a slice by, of its `Slice.id`."""
    return _digest(name)


_SELECT = """SELECT {} overruled, line, facts, mask, chances, heat
    FROM answer JOIN networks ON networks.id = answer.networks"""
_INSERT = """INSERT INTO answer
    (sha256, frame, networks, overruled, status, line, mask, chances, heat)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (sha256, frame, networks, overruled) DO UPDATE SET {}
    chances = coalesce(excluded.chances, chances), heat = coalesce(excluded.heat, heat)
    RETURNING id"""


_REPLACED = "status = excluded.status, line = excluded.line, mask = excluded.mask,"
_OVER = "DELETE FROM under_way WHERE sha256 = ? AND frame = ?"


def content_of(sha256: str, frame: int | None) -> Content:
    """A content as `Answers.left` names it."""
    return sha256, _number(frame)


def _number(frame: int | None) -> int:
    return -1 if frame is None else frame


def _facts(networks: Sequence[Mapping[str, str]]) -> str:
    return json.dumps(networks, sort_keys=True)


def _digest(name: str) -> bytes:
    return hashlib.sha256(_bytes(name)).digest()[:16]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _at_path(row: sqlite3.Row) -> Answer:
    """An answer whose line says where the picture lies now."""
    found, path = _answer(row), row["path"].decode("utf-8", "surrogateescape")
    return replace(found, line=found.line | {"root": path, "path": path})


def _answer(row: sqlite3.Row) -> Answer:
    line: Line = json.loads(row["line"])
    line["models"] = json.loads(row["facts"])
    return Answer(
        line,
        packing.to_mask(row["mask"]),
        packing.to_chances(row["chances"]),
        packing.to_heat(row["heat"]),
    )
