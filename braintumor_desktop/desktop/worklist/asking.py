"""What the worklist asks of the database, in its thread."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Entry, Query


@dataclass(frozen=True)
class Found:
    """What a query found.

    Attributes:
        ids: numbers of the items in their order.
        places: the row of each number.
        total: items that the worklist has.
        kept: leading rows that are those of before.
        seconds: that it took.
    """

    ids: Sequence[int] = ()
    places: Mapping[int, int] = field(default_factory=dict)
    total: int = 0
    kept: int = 0
    seconds: float = 0.0


def find(query: Query, before: Sequence[int], database: Database) -> Found:
    """A question's work: the list, and how much of it is as before."""
    from braintumor_desktop.review import worklist

    began = time.monotonic()
    ids = worklist.find(database, query)
    places = {number: place for place, number in enumerate(ids)}
    kept = len(before) if ids[: len(before)] == before else 0
    total = worklist.count(database, is_blind=query.is_blind)
    return Found(ids, places, total, kept, time.monotonic() - began)


def read(
    ids: Sequence[int], reader: str, database: Database, *, of_all: bool = False
) -> list[Entry]:
    """A question's work: some items; at most `worklist.PAGE`."""
    from braintumor_desktop.review import worklist

    return worklist.page(database, ids, reader, of_all=of_all)


def comment(key: str, reader: str, text: str, database: Database) -> None:
    """A write's work: a reader's comment."""
    from braintumor_desktop.review import listed

    listed.comment(database, key, reader, text)
