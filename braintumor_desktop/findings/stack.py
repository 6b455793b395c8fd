"""How the slices of a series lie to each other: which are neighbors, and what each stands for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.imaging.geometry import GAP_FACTOR, SAME_POSITION_MM, SPACING_MM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.imaging.image import Plane, Slice

SAME_NORMAL = 0.999
"""Cosine above which two slices lie in parallel (2.5 degrees)."""

BRIDGED_MM = 10.0
"""How far apart two slices with the same outline may lie for it to be one lesion, with a slice
between them in which nothing is outlined."""


@dataclass(frozen=True)
class Stack:
    """What the geometry of a series says of its slices.

    Attributes:
        touching: for each slice whether the one before lies next to it; the first never.
        slabs_mm: how far each slice reaches across, half-way to both neighbors; towards a
            gap as far as usual, so that a gap belongs to no slice.  None where it is
            unknown: no positions, or several slices in one place.
        distance_mm: usual distance of neighbors, or None where it is unknown.
        gaps: (index of the slice before it, how many slices would fit in).
        repeated: indices of slices at the same place as the one before.
    """

    touching: tuple[bool, ...]
    slabs_mm: tuple[float | None, ...]
    distance_mm: float | None
    gaps: tuple[tuple[int, int], ...] = ()
    repeated: tuple[int, ...] = ()

    def neighbors(self, index: int) -> tuple[int, ...]:
        """The slices next to a slice, none beyond a gap."""
        before = (index - 1,) if self.touching[index] else ()
        is_last = index + 1 == len(self.touching)
        return before if is_last or not self.touching[index + 1] else (*before, index + 1)

    def bridges(self, index: int) -> bool:
        """Whether a slice and the last but one before it are near enough to be one lesion."""
        if index < 2 or self.distance_mm is None:
            return False
        is_next = self.touching[index] and self.touching[index - 1]
        return is_next and 2 * self.distance_mm <= BRIDGED_MM


def uniform(count: int, distance_mm: float | None, repeated: tuple[int, ...] = ()) -> Stack:
    """Slices in their order at one distance, or at an unknown one."""
    touching = (False, *[True] * (count - 1))[:count]
    return Stack(touching, (distance_mm,) * count, distance_mm, repeated=repeated)


def stack_of(slices: Sequence[Slice], distance_mm: float | None) -> Stack:
    """The stack that slices make.

    Args:
        slices: of one series, in their order.
        distance_mm: of neighboring slice centers where it is the same throughout.
    """
    if distance_mm is not None:
        return uniform(len(slices), distance_mm)
    places = [None if item.plane is None else _Place.of(item.plane) for item in slices]
    steps = [_step(a, b) for a, b in pairwise(places)]
    repeated = tuple(
        index for index, step in enumerate(steps, 1) if step is not None and _is_same(step)
    )
    if all(step is None or _is_same(step) for step in steps):
        return uniform(len(slices), None, repeated)
    apart = [s for s in steps if s is not None and SAME_POSITION_MM < s < inf]
    usual = median(apart) if apart else 0.0
    if usual > SPACING_MM[1]:  # Nobody is so long: the places are none.
        return uniform(len(slices), None)
    touching = (False, *(step is None or _is_next(step, usual) for step in steps))
    return Stack(touching, _slabs(steps, usual), usual or None, _gaps(steps, usual), repeated)


class _Place(NamedTuple):
    """A plane's normal and its position along it in mm, in plain numbers.

    A series has thousands of planes: small arrays would take many times as long.
    """

    normal: tuple[float, float, float]
    mm: float

    @staticmethod
    def of(plane: Plane) -> _Place:
        (a, b, c), (d, e, f) = plane.along_row, plane.along_column
        normal = (b * f - c * e, c * d - a * f, a * e - b * d)
        return _Place(normal, _dot(normal, plane.position))


def _dot(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]


def _step(one: _Place | None, other: _Place | None) -> float | None:
    """Way along the normal in mm, inf to another direction, None where a position is missing."""
    if one is None or other is None:
        return None
    if _dot(one.normal, other.normal) < SAME_NORMAL:
        return inf
    return abs(other.mm - one.mm)


def _is_same(step: float) -> bool:
    return step <= SAME_POSITION_MM


def _is_next(step: float, usual: float) -> bool:
    return SAME_POSITION_MM < step <= GAP_FACTOR * usual


def _gaps(steps: Sequence[float | None], usual: float) -> tuple[tuple[int, int], ...]:
    return tuple(
        (index, round(step / usual) - 1)
        for index, step in enumerate(steps)
        if step is not None and usual > 0 and GAP_FACTOR * usual < step < inf
    )


def _slabs(steps: Sequence[float | None], usual: float) -> tuple[float | None, ...]:
    # A gap, or a slice of another direction, belongs to nobody: as far as usual, no further.
    known = [None if step is None or _is_same(step) else step for step in steps]
    known = [step if step is None or _is_next(step, usual) else usual or None for step in known]
    # The outermost slices reach as far out as in.
    padded = [known[0], *known, known[-1]]
    return tuple(None if a is None or b is None else (a + b) / 2 for a, b in pairwise(padded))
