"""A worklist carried to another computer and merged there, for window and command line."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import carried, previous
from braintumor_desktop.review import carrying, merging, outgoing, packing
from braintumor_desktop.review.answers import Answer
from braintumor_desktop.station.writing import refuse_to_replace
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.carried import Carried
    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.merging import Merged

    Row = dict[str, Any]
    Progress = Callable[[int, int], None]

HINT = mark("Name another file.")
_NAME_BYTES = 16


@dataclass(frozen=True)
class Load:
    """What is carried.

    Attributes:
        path: of the file.
        ids: of the items.
        readers: whose verdicts; None for those of all.
        has_plans: whether it says how readers read, too.
    """

    path: Path
    ids: Sequence[int]
    readers: Sequence[str] | None = None
    has_plans: bool = True


def carry(
    database: Database, answers: Answers, load: Load, progress: Progress, token: CancelToken
) -> int:
    """Write items with all that belongs to them into one file; how many rows it has.

    What the networks said goes along with the outlines, without heat maps; pictures do not.

    Args:
        database: with the items.
        answers: to their slices.
        load: what of it, and where to.
        progress: told of each item whose slices are written.
        token: stops between rows; nothing is written then.

    Raises:
        Cancelled: by the token.
        StorageError: it cannot be written.
    """
    refuse_to_replace(load.path, [database.path, answers.path], tr(HINT))
    left_out = {"answers"} if load.has_plans else {"answers", "plans"}
    sections = {
        name: carrying.rows(database, load.ids, load.readers, name)
        for name in carried.SECTIONS
        if name not in left_out
    }
    sections["answers"] = _answers(database, answers, load.ids, progress)
    return carried.write(load.path, sections, token)


def bring(
    database: Database, answers: Answers, path: Path, progress: Progress, token: CancelToken
) -> Merged:
    """Merge what was carried into a worklist, whole or not at all.

    Args:
        database: that gets it.
        answers: to its slices.
        path: of the file that was carried.
        progress: told of the rows of items and slices, which take the time.
        token: stops it; nothing is merged then.

    Raises:
        Cancelled: by the token.
        StorageError: the file is damaged or something else, or the worklist cannot be written.
    """
    with carried.opened(path) as load:
        try:
            _check_answers(load, token)  # Before anything is written.
            items = load.counts["items"]
            total = items + load.counts["answers"]
            merged = merging.merge(database, load.rows, lambda done: progress(done, total), token)
            _take_answers(load, answers, merged, lambda done: progress(items + done, total))
        except (ValueError, OverflowError, KeyError, TypeError) as error:
            why = "it holds something else than it should"
            title = tr("{path} is not taken over", path=path)
            raise StorageError(title, why, tr(carried.HINT)) from error
    return merged


def _answers(
    database: Database, answers: Answers, ids: Sequence[int], progress: Progress
) -> Iterator[Row]:
    for number, who in enumerate(outgoing.people(database, ids), 1):
        progress(number, len(ids))
        for name, position, answer in answers.placed(who["item_key"]):
            mask = packing.of_mask(answer.mask)
            yield {
                "item": who["item_key"],
                "name": name.hex(),
                "position": position,
                "line": answer.line,
                "mask": None if mask is None else base64.b64encode(mask).decode(),
            }


def _check_answers(load: Carried, token: CancelToken) -> None:
    """See that each is one, of an item that is carried, too.

    Raises:
        ValueError, KeyError, TypeError: it is not.
        Cancelled: by the token.
    """
    items = {row["key"] for row in load.rows("items")}
    for row in load.rows("answers"):
        token.check()
        _placed(load, row)
        if row["item"] not in items:
            raise ValueError("a slice is of no item")


def _take_answers(
    load: Carried, answers: Answers, merged: Merged, progress: Callable[[int], None]
) -> None:
    """Enter the answers, item by item; what is known here stays.

    Not stopped any more: the items are here, and what one of them lacks could only be judged.
    """
    placed: list[tuple[bytes, int, Answer]] = []
    item = ""
    for number, row in enumerate(load.rows("answers"), 1):
        progress(number)
        if row["item"] != item and placed:
            answers.take_over(merged.places[item], placed)
            placed = []
        item = row["item"]
        placed.append(_placed(load, row))
    if placed:
        answers.take_over(merged.places[item], placed)


def _placed(load: Carried, row: Row) -> tuple[bytes, int, Answer]:
    """A row of a slice.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    name, position, line, mask = (row[key] for key in ("name", "position", "line", "mask"))
    if not isinstance(row["item"], str) or not isinstance(position, int):
        raise TypeError("an item or a position is none")
    if len(bytes.fromhex(name)) != _NAME_BYTES or line["kind"] != "image":
        raise ValueError("a slice is none")
    try:
        previous.parsed(load.path, 0, json.dumps(line).encode())
    except StorageError as error:
        raise ValueError(error.text) from error
    return bytes.fromhex(name), position, Answer(line, None if mask is None else _mask(mask))


def _mask(text: str) -> Any:
    try:
        return packing.foreign_mask(base64.b64decode(text, validate=True))
    except binascii.Error as error:
        raise ValueError("a mask is none") from error
