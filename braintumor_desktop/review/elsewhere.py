"""What other lists keep from a reader: files that wait to be read blind there are shown nowhere.

The same files may stand in a list that is read openly, or in none.  They are known by their key,
or by their content where they lie elsewhere.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import rounds
from braintumor_desktop.review.database import Database, again
from braintumor_desktop.review.places import as_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class BlindList:
    """Cases of a list that is read blind.

    Attributes:
        path: of the list.
        began: who began to read it blind.
        keys: of the cases, as the database has them.
        contents: what their images are (`recording.Summed.content`), where they were judged.
    """

    path: Path
    began: str
    keys: frozenset[str]
    contents: frozenset[str]

    def has(self, key: str, content: str = "") -> bool:
        """Whether an item is one of them.

        Args:
            key: as the database has it (`places.as_text`).
            content: of its images, or "".
        """
        return key in self.keys or (bool(content) and content in self.contents)


def hidden_by(database: Database, lists: Iterable[Path], reader: str) -> frozenset[str]:
    """The keys of items here that a reader has not answered in a list that is read blind.

    Args:
        database: with the items.
        lists: other databases; what is not there, or cannot be read, hides nothing, nor does
            this one.
        reader: who reads; where they have not begun to, who began.
    """
    found = _read(lists, database, partial(_waiting_for, reader))
    return frozenset(key for one in found for key in _those_of(database, one))


def blind_lists(lists: Iterable[Path], besides: Database | None = None) -> list[BlindList]:
    """Those of some lists that are read blind, with all of their cases, answered or not.

    Args:
        lists: databases; what is not there, or cannot be read, is none of them.
        besides: one that is left out.
    """
    return _read(lists, besides, _all_of)


def count_of(database: Database, one: BlindList) -> int:
    """How many items here are cases of a list that is read blind."""
    return len(_those_of(database, one))


def _read(
    lists: Iterable[Path], besides: Database | None, cases: Callable[[Database], BlindList]
) -> list[BlindList]:
    own = None if besides is None else besides.path.absolute()
    found = []
    for path in dict.fromkeys(one.absolute() for one in lists):
        try:
            if path != own and path.exists():
                with again(path, "only read") as other:
                    found += [cases(other)] if rounds.blind(other) else []
        except (StorageError, sqlite3.Error):
            log.exception("a list that may be read blind cannot be read")
    return found


def _waiting_for(reader: str, other: Database) -> BlindList:
    plan = rounds.plan_of(other, reader)
    began = rounds.blind(other)
    return _cases(other, reader if plan is not None and plan.way == "blind" else began)


def _all_of(other: Database) -> BlindList:
    return _cases(other, None)


def _cases(other: Database, reader: str | None) -> BlindList:
    """Those that wait for a reader; None for all."""
    rows = other.connection.execute(_WAITING, {"reader": reader}).fetchall()
    keys, contents = (frozenset(row[name] for row in rows) for name in ("key", "content"))
    return BlindList(other.path, rounds.blind(other), keys, contents)


def _those_of(database: Database, one: BlindList) -> set[str]:
    here = database.connection.execute("SELECT key, content FROM item")
    return {as_id(row["key"]) for row in here if one.has(row["key"], row["content"] or "")}


_WAITING = """SELECT key, content FROM item WHERE images > 0 AND is_removed = 0 AND NOT EXISTS
    (SELECT 1 FROM verdict JOIN reader ON reader.id = verdict.reader WHERE verdict.item = item.id
    AND reader.name = :reader AND stage = 'alone' AND withdrawn IS NULL)"""
