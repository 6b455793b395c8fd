"""Tables and contact sheets out of the worklist, with names or with study codes.

The same for the window and the command line.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.exchange import codes, contact_sheet, tables
from braintumor_desktop.exchange.codes import Codes, Whose
from braintumor_desktop.review import outgoing
from braintumor_desktop.station import locking
from braintumor_desktop.station.writing import refuse_to_replace
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workflow import picturing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import Any

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.review.database import Database

    Progress = Callable[[int, int], None]
    """Called with how many items are done, and how many there are."""

HINT = mark("Name another file.")
BUSY = mark("Wait until the other export has ended.")


@dataclass(frozen=True)
class Order:
    """What is to be written, and where.

    Attributes:
        path: of the table; its ending says how (`tables.WRITERS`), or that it is a contact
            sheet (`contact_sheet.SUFFIXES`).
        kind: of its rows.
        ids: of the items, in their order.
        readers: whose answers; None for those of all.
        codes: of the table of codes that replace names, or None.
    """

    path: Path
    kind: outgoing.Kind
    ids: Sequence[int]
    readers: Sequence[str] | None = None
    codes: Path | None = None


def export(
    database: Database, answers: Answers, order: Order, progress: Progress, token: CancelToken
) -> int:
    """Write a table, or a contact sheet; how many rows or pictures it has.

    Args:
        database: with the items.
        answers: to their slices.
        order: what is wanted.
        progress: told of each item.
        token: stops between items; nothing is written then but new codes.

    Raises:
        Cancelled: by the token.
        StorageError: a file cannot be written, or the table of codes is none.
    """
    is_sheet = order.path.suffix.lower() in contact_sheet.SUFFIXES
    if not is_sheet:
        tables.writer_of(order.path)
    refuse_to_replace(order.path, _files_of(database), tr(HINT))
    with _held(order.codes):
        known = None if order.codes is None else _prepared(database, order, order.codes)
        seats = _seats(database, order.readers, known)
        if known is not None and order.codes is not None:
            # Before the table: a code that left is never given to somebody else.
            known.write(order.codes)
    if is_sheet:
        return picturing.write_sheet(
            database, answers, order.path, order.ids, known, progress, token
        )
    wanted = outgoing.Wanted(order.kind, order.ids, seats)
    columns = wanted.columns if known is None else codes.coded_columns(wanted.columns)
    count = last = 0

    def rows() -> Iterator[Mapping[str, Any]]:
        nonlocal count, last
        for number, row in outgoing.rows(database, wanted, _lines(answers), token):
            if number > last:
                progress(number, len(order.ids))
            count, last = count + 1, number
            yield row if known is None else known.coded(row)

    tables.write_table(order.path, columns, rows(), private=known is None)
    return count


def _files_of(database: Database) -> list[Path]:
    return [database.path, database.path.with_name(f"{database.path.stem}.answers.db")]


def _held(path: Path | None) -> AbstractContextManager[None]:
    """Two exports at once would give one code twice."""
    return (
        nullcontext()
        if path is None
        else locking.held(path.parent, tr(BUSY), name=f".{path.name}.lock")
    )


def _prepared(database: Database, order: Order, path: Path) -> Codes:
    """The codes of an earlier table, and of all items of the order."""
    refuse_to_replace(path, [*_files_of(database), order.path], tr(HINT))
    known = codes.read(path)
    known.add_all(Whose(**who) for who in outgoing.people(database, order.ids))
    return known


def _seats(
    database: Database, readers: Sequence[str] | None, known: Codes | None
) -> list[outgoing.Seat]:
    seats = [
        seat for seat in outgoing.seats_of(database) if readers is None or seat.reader in readers
    ]
    if known is None:
        return seats
    return [_coded_seat(seat, known) for seat in seats]


def _coded_seat(seat: outgoing.Seat, known: Codes) -> outgoing.Seat:
    """The seat with a code for its reader."""
    return seat._replace(shown=known.reader(seat.reader))


def _lines(answers: Answers) -> Callable[[str], Iterator[Mapping[str, Any]]]:
    def of(key: str) -> Iterator[Mapping[str, Any]]:
        return (answer.line for answer in answers.of_item(key))

    return of
