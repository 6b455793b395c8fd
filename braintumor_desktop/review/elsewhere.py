"""What other lists keep from a reader: files that wait to be read blind there are shown nowhere.

The same files may stand in a list that is read openly.  They are known by their key, or by their
content where they lie elsewhere.
"""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import rounds
from braintumor_desktop.review.database import Database, again
from braintumor_desktop.review.places import as_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

log = logging.getLogger(__name__)


def hidden_by(database: Database, lists: Iterable[Path], reader: str) -> frozenset[str]:
    """The keys of items here that a reader has not answered in a list that is read blind.

    Args:
        database: with the items.
        lists: other databases; what is not there, or cannot be read, hides nothing.
        reader: who reads; where they have not begun to, who began.
    """
    hidden: set[str] = set()
    for path in lists:
        try:
            with again(path, "only read") as other:
                hidden |= _waiting(database, other, reader)
        except (StorageError, sqlite3.Error):
            log.exception("a list that may be read blind cannot be read")
    return frozenset(hidden)


def _waiting(database: Database, other: Database, reader: str) -> set[str]:
    begun = rounds.blind(other)
    if not begun:
        return set()
    plan = rounds.plan_of(other, reader)
    who = reader if plan is not None and plan.way == "blind" else begun
    rows = other.connection.execute(_WAITING, {"reader": who}).fetchall()
    keys, contents = ({row[name] for row in rows} for name in ("key", "content"))
    here = database.connection.execute("SELECT key, content FROM item")
    return {
        as_id(row["key"])
        for row in here
        if row["key"] in keys or (row["content"] and row["content"] in contents)
    }


_WAITING = """SELECT key, content FROM item WHERE images > 0 AND is_removed = 0 AND NOT EXISTS
    (SELECT 1 FROM verdict JOIN reader ON reader.id = verdict.reader WHERE verdict.item = item.id
    AND reader.name = :reader AND stage = 'alone' AND withdrawn IS NULL)"""
