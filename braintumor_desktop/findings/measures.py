"""Measures in a slice: the two diameters of a region, as lines that lie inside of it.

Points are (row, column) in pixels with (0, 0) at the outer corner of the first pixel, so that
whole numbers are pixel borders.  Lengths are in mm: a pixel step down is spacing[0] long, one
to the right spacing[1].  Where a file gives no spacing, (1, 1) makes them pixels.

The longest diameter is the longest line between two points of the outline that leaves the
region nowhere; the one across it the longest line at a right angle to it, also inside of the
region, in the same slice; the two need not cross.  (The extent of the outline across, which
leaves a bent region, is up to 20 % longer.)
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings import rays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Points = NDArray[np.float64]

Spacing = tuple[float, float]
Point = tuple[float, float]

MOST_POINTS = 800
"""Of an outline that lines are drawn between; of a longer one every second, third ... is."""
_LOTS = (512, 4096, 16384)
"""Pairs of points that are looked at together, the longest first; the last size again and again."""
_SAMPLES = (10, 80)
"""Places on a line that are looked at before it is followed from pixel to pixel."""
_PARALLELS = 24
"""Lines across that are followed from pixel to pixel: the longest at a first look."""
_HAIR = 1e-6
"""Pixels beside a corner of the outline, so that it is clear which pixel a line lies in."""


@dataclass(frozen=True)
class Line:
    """A straight line in a slice.

    Attributes:
        start, end: (row, column), whole numbers being pixel borders.
        length: in the unit of the spacing that it was measured with.
    """

    start: Point
    end: Point
    length: float


@dataclass(frozen=True)
class Diameters:
    """Two lines inside a region, at a right angle to each other.

    Attributes:
        longest: the longest.
        across: the longest at a right angle to it.
    """

    longest: Line
    across: Line

    @property
    def product(self) -> float:
        """Of the two lengths, as RANO counts."""
        return self.longest.length * self.across.length

    def moved(self, rows: float, columns: float) -> Diameters:
        """The same lines for a region that lies elsewhere in the picture."""
        return Diameters(*(_moved(line, rows, columns) for line in (self.longest, self.across)))


def diameters(part: NDArray[np.bool_], spacing: Spacing) -> Diameters:
    """The two diameters of a region.

    Args:
        part: bool (rows, columns), not empty.
        spacing: (row, column) distance of pixel centers.
    """
    grid = rays.Grid.of(part)
    outline = grid.outline()
    longest = _longest(grid, outline, spacing)
    return Diameters(longest, _across(grid, outline, spacing, longest))


def hull_area(part: NDArray[np.bool_]) -> float:
    """Area of the convex hull of a region, bool (rows, columns), in pixels."""
    import cv2

    return float(cv2.contourArea(_hull(rays.Grid.of(part).outline()).astype(np.float32)))


def _moved(line: Line, rows: float, columns: float) -> Line:
    start, end = ((point[0] + rows, point[1] + columns) for point in (line.start, line.end))
    return Line(start, end, line.length)


def _line(start: Points, end: Points, spacing: Spacing) -> Line:
    length = hypot(*((end - start) * spacing))
    return Line((float(start[0]), float(start[1])), (float(end[0]), float(end[1])), length)


def _longest(grid: rays.Grid, outline: Points, spacing: Spacing) -> Line:
    """The longest line inside between points of the outline."""
    hull = _hull(outline)
    a, b = next(_pairs(hull, spacing))
    # What sticks out farthest bounds every line, and of a round region it is the answer.
    if grid.is_inside(hull[a[0]], hull[b[0]]):
        return _line(hull[a[0]], hull[b[0]], spacing)
    # The few points that stick out bound it from below: most of the many pairs are shorter.
    among_few = _first_inside(grid, hull, spacing)
    points = np.concatenate([outline[:: ceil(len(outline) / MOST_POINTS)], hull])
    least = 0.0 if among_few is None else among_few.length
    found = _first_inside(grid, points, spacing, least) or among_few
    if found is None:
        raise ValueError("a region without a pixel has no diameter")
    return found


def _first_inside(
    grid: rays.Grid, points: Points, spacing: Spacing, least: float = 0.0
) -> Line | None:
    """The longest line inside between points, if it is as long as `least`; or None."""
    for a, b in _pairs(points, spacing, least):
        starts, ends = points[a], points[b]
        for samples in _SAMPLES:
            likely = grid.may_be_inside(starts, ends, samples)
            starts, ends = starts[likely], ends[likely]
        for start, end in zip(starts, ends, strict=True):
            if grid.is_inside(start, end):
                return _line(start, end, spacing)
    return None


def _hull(outline: Points) -> Points:
    """(n, 2) points of the outline that lie outermost."""
    import cv2

    return cv2.convexHull(outline.astype(np.float32)).reshape(-1, 2).astype(np.float64)


def _pairs(
    points: Points, spacing: Spacing, least: float = 0.0
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Indices of pairs of points at least so far apart, in lots, the longest pairs first."""
    places = points * spacing
    down, right = (np.subtract.outer(axis, axis) for axis in places.T)
    # A hair below: squares round otherwise than lengths.
    a, b = np.nonzero(np.triu(down * down + right * right >= least * least * (1 - 1e-9), 1))
    nearness = -np.hypot(down[a, b], right[a, b])
    if not nearness.size:
        return
    first = min(_LOTS[0], nearness.size) - 1
    # Most regions need the first lot only: to sort all would take longest.
    order = np.argpartition(nearness, first)
    lot = order[: first + 1]
    lot = lot[np.argsort(nearness[lot], kind="stable")]
    yield a[lot], b[lot]
    rest = order[first + 1 :]
    rest = rest[np.argsort(nearness[rest], kind="stable")]
    size = _LOTS[1]
    while rest.size:
        lot, rest = rest[:size], rest[size:]
        yield a[lot], b[lot]
        size = _LOTS[2]


def _across(grid: rays.Grid, outline: Points, spacing: Spacing, longest: Line) -> Line:
    """The longest line inside at a right angle to another.

    Between two parallels through corners of the outline the length changes evenly: the
    longest lies beside a corner.
    """
    way = np.subtract(longest.end, longest.start) * spacing / longest.length
    fan = rays.Fan(grid, spacing, (-float(way[1]), float(way[0])))
    corners = np.unique(np.round(outline * spacing @ fan.across, 9))
    hair = _HAIR * min(spacing)
    places: list[float] = []
    for offset in fan.offsets[np.argsort(-fan.lengths(), kind="stable")]:
        beside = corners[np.abs(corners - offset) <= fan.step]
        places += [float(offset), *(beside - hair).tolist(), *(beside + hair).tolist()]
        if len(places) >= _PARALLELS:
            break
    starts, ends = fan.longest(np.array(places))
    lengths = np.hypot(*((ends - starts) * spacing).T)
    best = int(np.argmax(lengths))
    return _line(starts[best], ends[best], spacing)
