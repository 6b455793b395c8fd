"""Two headers side by side, and what of them is looked for: pure functions on entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.imaging.entry import Entry

Difference = Literal["", "value", "here", "there", "inside"]
"""Of a line: none; other values; only in the first file; only in the other; something in it."""

_CHECK_EVERY = 512


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table.

    Attributes:
        entry: of the first file, or of the other where only that has it.
        other: the same element of the other file, or None.
        difference: between both.
        lines: what lies in it.
    """

    entry: Entry
    other: Entry | None = None
    difference: Difference = ""
    lines: tuple[Line, ...] = ()


Shape = tuple[object, ...]
"""Keys of lines, nested as these: headers of one shape differ in values alone."""


def lines_of(entries: Sequence[Entry]) -> tuple[Line, ...]:
    """The lines of one header."""
    return tuple(Line(entry, lines=lines_of(entry.items)) for entry in entries)


def compared(first: Sequence[Entry], other: Sequence[Entry]) -> tuple[Line, ...]:
    """The lines of two headers: what both have beside each other, in the first one's order.

    What only the other has stands behind the element that precedes it there.
    """
    counterparts = _by_key(other)
    theirs = list(counterparts)
    places = {key: place for place, key in enumerate(theirs)}
    mine = _by_key(first)
    lines: list[Line] = []
    next_place = 0
    for key, entry in mine.items():
        place = places.get(key)
        if place is not None and place >= next_place:
            missing = (k for k in theirs[next_place:place] if k not in mine)
            lines += [_only(counterparts[k], "there") for k in missing]
            next_place = place + 1
        counterpart = counterparts.get(key)
        lines.append(_only(entry, "here") if counterpart is None else _pair(entry, counterpart))
    missing = (k for k in theirs[next_place:] if k not in mine)
    return (*lines, *(_only(counterparts[k], "there") for k in missing))


def chosen(
    lines: Sequence[Line],
    query: str,
    *,
    differing: bool = False,
    value: Callable[[Entry], str],
    check: Callable[[], None],
) -> tuple[Line, ...]:
    """Those lines that are looked for, with those that they lie in.

    Args:
        lines: all of them.
        query: words that must all stand in tag, name or value, whatever their case; "" for all.
        differing: only what differs.
        value: what is shown of an entry's value.
        check: called now and then; may raise to end it.
    """
    words = query.casefold().split()
    if not words and not differing:
        return tuple(lines)
    return _chosen(
        lines, lambda line: _matches(line, words, differing=differing, value=value), check
    )


def shape_of(lines: Sequence[Line]) -> Shape:
    """What tells whether two tables have the same lines."""
    return tuple(
        (line.entry.key, shape_of(line.lines)) if line.lines else line.entry.key for line in lines
    )


def total(lines: Sequence[Line]) -> int:
    """How many lines there are, nested ones too."""
    return sum(1 + total(line.lines) for line in lines)


def _chosen(
    lines: Sequence[Line], matches: Callable[[Line], bool], check: Callable[[], None]
) -> tuple[Line, ...]:
    kept: list[Line] = []
    for place, line in enumerate(lines):
        if place % _CHECK_EVERY == 0:
            check()
        inside = _chosen(line.lines, matches, check)
        if inside:
            kept.append(replace(line, lines=inside))
        elif matches(line):
            kept.append(line)
    return tuple(kept)


def _matches(
    line: Line, words: Sequence[str], *, differing: bool, value: Callable[[Entry], str]
) -> bool:
    if differing and line.difference in {"", "inside"}:
        return False
    both = [line.entry] if line.other is None else [line.entry, line.other]
    texts = [f"{one.tag} {one.tag[1:10]} {one.name} {value(one)}".casefold() for one in both]
    return all(any(word in text for text in texts) for word in words)


def _by_key(entries: Sequence[Entry]) -> dict[str, Entry]:
    """Entries by what tells them apart; of several alike the second gets a key of its own."""
    found: dict[str, Entry] = {}
    for entry in entries:
        key, copy = entry.key, 1
        while key in found:
            copy += 1
            key = f"{entry.key}\0{copy}"
        found[key] = entry
    return found


def _only(entry: Entry, where: Literal["here", "there"]) -> Line:
    return Line(entry, None, where, tuple(_only(item, where) for item in entry.items))


def _pair(entry: Entry, other: Entry) -> Line:
    lines = compared(entry.items, other.items) if entry.items or other.items else ()
    if entry.items and other.items:
        differs: Difference = "inside" if any(line.difference for line in lines) else ""
    else:
        differs = "" if _said(entry) == _said(other) else "value"
    return Line(entry, other, differs, lines)


def _said(entry: Entry) -> object:
    return entry.value, entry.vr, entry.length, entry.digest
