"""Slices of one series UID -> parts that can be stacked: by size, direction, and what repeats."""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from braintumor_desktop.imaging.dicom.entries import listed
from braintumor_desktop.imaging.dicom.frame import VARIANTS
from braintumor_desktop.imaging.geometry import PLANE_WORDS, plane_name
from braintumor_desktop.words import joined, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from braintumor_desktop.imaging.dicom.entries import Entry

SAME_DIRECTION = 1e-3
"""Largest difference of direction cosines of slices that can be stacked."""

_CELL = 8 * SAME_DIRECTION
"""Side of the cells in which directions are looked up: most lie in one or two."""

_Key = TypeVar("_Key")


@dataclass(frozen=True)
class Part:
    """Slices that fit together; `label` says what sets them apart within their series."""

    entries: Sequence[Entry]
    label: str = ""
    note: str = ""


def split(part: Part) -> list[Part]:
    """Split where sizes or directions differ, or places repeat.

    Args:
        part: of slices sorted by path.
    """
    parts = [part]
    for by in (_by_size, _by_direction, _by_variant):
        parts = [piece for one in parts for piece in by(one)]
    return parts


def _by(entries: Iterable[Entry], key: Callable[[Entry], _Key]) -> dict[_Key, list[Entry]]:
    bundles: defaultdict[_Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        bundles[key(entry)].append(entry)
    return bundles


def _apart(part: Part, labels: dict[str, list[Entry]], what: str) -> list[Part]:
    """One part for each label, with a note in each; the part itself where there is one."""
    if len(labels) == 1:
        return [part]
    note = tr(
        "Slices of {count} {what} came as one series ({names}): shown apart.",
        count=number(len(labels)),
        what=what,
        names=listed(list(labels)),
    )
    return [
        Part(
            entries,
            joined((word for word in (part.label, label) if word), ", "),
            joined(words for words in (part.note, note) if words),
        )
        for label, entries in labels.items()
    ]


def _by_size(part: Part) -> list[Part]:
    sizes = _by(part.entries, lambda entry: entry.header.slice.shape)
    labels = {f"{shape[1]} x {shape[0]}": sizes[shape] for shape in sorted(sizes, reverse=True)}
    return _apart(part, labels, tr("sizes"))


def _by_direction(part: Part) -> list[Part]:
    directions = _Directions()
    bundles = _by(part.entries, lambda entry: directions.number_of(entry.direction))
    taken: Counter[str] = Counter()
    labels: dict[str, list[Entry]] = {}
    for entries in bundles.values():
        plane = entries[0].header.slice.plane
        name = tr(PLANE_WORDS[plane_name(plane)]) if plane else tr("no position")
        taken[name] += 1
        label = joined((name, f"#{taken[name]}")) if taken[name] > 1 else name
        labels[label] = entries
    return _apart(part, labels, tr("orientations"))


class _Directions:
    """Numbers directions; those within SAME_DIRECTION of an earlier one share its number.

    The earlier ones lie in a grid, so that thousands are looked up as fast as a few.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[float, ...], int] = {}
        self._cells: defaultdict[tuple[int, ...], list[tuple[tuple[float, ...], int]]]
        self._cells = defaultdict(list)

    def number_of(self, direction: tuple[float, ...]) -> int:
        """The number of a direction of six cosines, or of none."""
        number = self._known.get(direction)
        if number is None:
            near = self._near(direction)
            number = len(self._known) if near is None else near
            if near is None:
                self._cells[tuple(math.floor(c / _CELL) for c in direction)].append(
                    (direction, number)
                )
            self._known[direction] = number
        return number

    def _near(self, direction: tuple[float, ...]) -> int | None:
        """The first direction, of those met so far, that is the same but for rounding."""
        sides = [
            {math.floor((c - SAME_DIRECTION) / _CELL), math.floor((c + SAME_DIRECTION) / _CELL)}
            for c in direction
        ]
        found = [
            known
            for cell in itertools.product(*sides)
            for other, known in self._cells.get(cell, ())
            if all(abs(a - b) <= SAME_DIRECTION for a, b in zip(direction, other, strict=True))
        ]
        return min(found, default=None)


def _by_variant(part: Part) -> list[Part]:
    """Split where positions repeat, by what tells the repeated slices apart."""
    parts = [part]
    for index, name in enumerate(VARIANTS):
        parts = [piece for one in parts for piece in _by_one_variant(one, index, name)]
    return parts


def _by_one_variant(part: Part, index: int, name: str) -> list[Part]:
    layers = _layers(part.entries)
    if layers < 2:
        return [part]
    bundles = _by(part.entries, lambda entry: entry.header.variants[index])
    # More values than layers would tear the stack itself apart.
    if not 1 < len(bundles) <= layers:
        return [part]
    if max(_layers(bundle) for bundle in bundles.values()) >= layers:
        return [part]
    labels: dict[str, list[Entry]] = {
        joined((tr(name), key or tr("unnamed"))): bundles[key]
        for key in sorted(bundles, key=_natural)
    }
    return _apart(part, labels, tr("kinds of {what}", what=tr(name)))


def _natural(line: str) -> tuple[float, str]:
    """Numbers by size, then words."""
    try:
        return float(line), ""
    except ValueError:
        return float("inf"), line


def _layers(entries: Sequence[Entry]) -> int:
    """How often a place occurs at most."""
    places = [entry.place for entry in entries if entry.place is not None]
    if len(set(places)) == len(places):
        return 1
    return max(Counter(places).values(), default=1)
