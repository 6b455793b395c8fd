"""Whether the audit log is as it was written: its chain, its end, its clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from braintumor_desktop.station import audit, audit_head
from braintumor_desktop.station.audit import CONTRADICTED, MENDED, START, changed, parse
from braintumor_desktop.station.writing import storage_error
from braintumor_desktop.words import number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from braintumor_desktop.station.audit import Entry
    from braintumor_desktop.station.audit_head import Head

LONG_AGO = datetime.min.replace(tzinfo=UTC)
SAME_SECONDS = 60.0
"""What a window collects is written after what a command did meanwhile."""


@dataclass(frozen=True)
class Checked:
    """A log whose lines follow each other.

    Attributes:
        count: of its lines; 0 where there is no log.
        remarks: what is worth knowing and no change of the log, in words for the user.
        head: of the log, or None where it has no line.
    """

    count: int = 0
    remarks: tuple[str, ...] = ()
    head: Head | None = None


@dataclass
class _Walk:
    """What is known after some lines."""

    previous: str = START
    first: str = ""
    count: int = 0
    time: datetime = LONG_AGO
    torn: bytes = b""
    back: int = 0
    remarks: list[str] = field(default_factory=list)
    wanted: dict[int, set[str]] = field(default_factory=dict)

    def want(self, head: Head) -> None:
        """A line must be the one that a head names."""
        self.wanted.setdefault(head.number, set()).add(head.sha256)


def verify(path: Path, heads: Iterable[Head] = ()) -> Checked:
    """Read the whole log.

    Args:
        path: of the log.
        heads: of this log or others that were noted elsewhere; the file beside it counts always.

    Raises:
        StorageError: a line was changed, is missing, or stands where it does not belong.
    """
    try:
        beside = audit_head.read(path)
        known = [*heads, *([beside] if beside is not None else [])]
        walk = _Walk()
        if beside is not None:
            walk.want(beside)
        for place, line in enumerate(_lines(path), start=1):
            _step(walk, line, place, known)
    except OSError as error:
        raise storage_error(path, error) from error
    _check_end(walk, known, is_headed=beside is not None)
    head = audit_head.Head(walk.count, walk.previous, walk.first) if walk.count else None
    return Checked(walk.count, tuple(walk.remarks), head)


def entries(path: Path) -> Iterator[Entry]:
    """The lines, one after the other; what is none is passed over (`verify` tells of it).

    Raises:
        StorageError: the log cannot be read.
    """
    try:
        for line in _lines(path):
            entry = parse(line)
            if entry is not None:
                yield entry
    except OSError as error:
        raise storage_error(path, error) from error


def _lines(path: Path) -> Iterator[bytes]:
    """Raises OSError: the log cannot be read."""
    try:
        with path.open("rb") as stream:
            yield from stream
    except FileNotFoundError:
        return


def _step(walk: _Walk, line: bytes, place: int, known: list[Head]) -> None:
    entry = parse(line)
    if entry is None:
        walk.torn += line
        return
    if walk.torn:
        _check_mended(walk, entry, place)
    if entry.number != walk.count + 1 or entry.previous != walk.previous:
        raise changed(tr("line {number} does not follow", number=place))
    if entry.event == CONTRADICTED:
        facts = entry.facts
        raise changed(
            tr(
                "before line {number} it ended otherwise than was noted: with line {other}",
                number=place,
                other=str(facts.get("head_number", "?")),
            )
        )
    walk.count, walk.previous = entry.number, entry.digest()
    if walk.count == 1:
        walk.first = walk.previous
        for head in known:
            if head.first == walk.first:
                walk.want(head)
    if walk.wanted.get(walk.count, set()) - {walk.previous}:
        raise changed(tr("line {number} is another than was noted", number=place))
    _look_at_clock(walk, entry, place)


def _look_at_clock(walk: _Walk, entry: Entry, place: int) -> None:
    try:
        time = datetime.fromisoformat(entry.time)
        walk.back += (walk.time - time).total_seconds() > SAME_SECONDS
    except (ValueError, TypeError) as error:
        raise changed(tr("line {number} is damaged", number=place)) from error
    walk.time = time


def _check_mended(walk: _Walk, entry: Entry, place: int) -> None:
    """What is no line must be named by the line after it."""
    is_named = entry.event == MENDED and entry.facts == audit.torn_facts(walk.torn)
    if not is_named:
        raise changed(tr("line {number} is damaged", number=place - 1))
    said = tr(
        "Before line {number} a line was torn (by a power cut, or a full disk): {count} bytes.",
        number=place,
        count=number(len(walk.torn)),
    )
    walk.remarks.append(said)
    walk.torn = b""


def _check_end(walk: _Walk, known: list[Head], *, is_headed: bool) -> None:
    last = max(walk.wanted, default=0)
    if last > walk.count or (not walk.count and known):
        highest = max((head.number for head in known), default=0)
        raise changed(
            tr(
                "its end is missing: it has {count} lines, and {other} were noted",
                count=number(walk.count),
                other=number(max(last, highest)),
            )
        )
    if walk.torn:
        walk.remarks.append(tr("The last line is torn; the next one will name it."))
    if walk.back:
        walk.remarks.append(
            plural(walk.back, "The clock was set back {count} time.",
                   "The clock was set back {count} times.")
        )  # fmt: skip
    if walk.count and any(head.first != walk.first for head in known):
        walk.remarks.append(tr("There was another log before this one."))
    if walk.count and not is_headed:
        walk.remarks.append(
            tr("Nothing beside it says which line is the last: a missing end would not be found.")
        )
