"""Where straight lines lie inside a region of pixels.

Points are (row, column) in pixels, whole numbers being pixel borders.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

_HAIR = 1e-6
"""Pixels from a border within which a point lies on it."""


@dataclass(frozen=True, eq=False)
class Grid:
    """A region of pixels.

    Attributes:
        pixels: bool (rows + 2, columns + 2), with an empty border, so that row 0 is pixels[1].
        closed: bool (2 rows + 5, 2 columns + 5), whether there is region at a place: odd
            indices are the inner of a pixel, even ones borders, which belong to the pixels
            on both sides of them.
    """

    pixels: NDArray[np.bool_]
    closed: NDArray[np.bool_]

    @staticmethod
    def of(part: NDArray[np.bool_]) -> Grid:
        """The region of a bool array (rows, columns)."""
        pixels = np.pad(part, 1)
        rows, columns = pixels.shape
        closed = np.zeros((2 * rows + 1, 2 * columns + 1), np.bool_)
        for down in (0, 1, 2):
            for right in (0, 1, 2):
                closed[down : down + 2 * rows : 2, right : right + 2 * columns : 2] |= pixels
        return Grid(pixels, closed)

    def outline(self) -> Points:
        """(n, 2) corners of pixels at which inside and outside meet."""
        grid = self.pixels.view(np.uint8)
        around = grid[:-1, :-1] + grid[:-1, 1:] + grid[1:, :-1] + grid[1:, 1:]
        return np.argwhere((around > 0) & (around < 4)).astype(np.float64)

    def is_inside(self, one: Points, other: Points) -> bool:
        """Whether a line lies in the region, its border included."""
        shares = [np.array([0.0, 1.0])]
        for a, b in zip(one, other, strict=True):
            if a != b:
                borders = np.arange(np.ceil(min(a, b)), np.floor(max(a, b)) + 1)
                shares.append((borders - a) / (b - a))
        cuts = np.unique(np.clip(np.concatenate(shares), 0.0, 1.0))
        middles = one + (other - one) * ((cuts[:-1] + cuts[1:]) / 2)[:, None]
        return bool(self._touch(middles).all())

    def may_be_inside(self, ones: Points, others: Points, samples: int) -> NDArray[np.bool_]:
        """Whether a few places on each line are inside; False is sure."""
        shares = ((np.arange(samples) + 0.5) / samples)[:, None]
        touched = self._touch(ones[:, None] + (others - ones)[:, None] * shares)
        return np.asarray(touched.all(axis=1))

    def _touch(self, points: Points) -> NDArray[np.bool_]:
        """Whether points (..., 2) within the region's box lie in it, its border included."""
        whole = np.floor(points)
        over = points - whole
        index = 2 * whole.astype(np.intp) + 3
        index += over > 1 - _HAIR
        index -= over < _HAIR
        return self.closed[index[..., 0], index[..., 1]]


class Fan:
    """Parallel lines over a region.

    Attributes:
        across: (2,) unit vector in mm at a right angle to the lines.
        offsets: (n,) of the lines in mm along `across`, half a pixel apart.
        step: distance of the lines in mm.
    """

    def __init__(
        self, grid: Grid, spacing: tuple[float, float], direction: tuple[float, float]
    ) -> None:
        """Lay lines over a region.

        Args:
            grid: the region.
            spacing: (row, column) mm of a pixel.
            direction: of the lines, unit vector (row, column) in mm.
        """
        self._grid = grid
        self._spacing = np.array(spacing)
        self._along = np.array(direction)
        self.across = np.array([direction[1], -direction[0]])
        rows, columns = (size - 2 for size in grid.pixels.shape)
        corners = np.array([[0, 0], [0, columns], [rows, 0], [rows, columns]]) * self._spacing
        ways, sides = corners @ self._along, corners @ self.across
        self.step = min(spacing) / 2
        self.offsets = np.arange(sides.min() + self.step / 2, sides.max(), self.step)
        self._reach = float(ways.min()) - self.step, float(ways.max()) + self.step

    def lengths(self) -> NDArray[np.float64]:
        """(n,) mm of the longest stretch inside on each line, to about half a pixel."""
        ways = np.arange(self._reach[0], self._reach[1] + self.step, self.step)
        inside = self._inside(self.offsets, np.broadcast_to(ways, (len(self.offsets), ways.size)))
        places = np.arange(ways.size)
        runs = places - np.maximum.accumulate(np.where(inside, -1, places), axis=1)
        return np.asarray(runs.max(axis=1) * self.step)

    def longest(self, offsets: NDArray[np.float64]) -> tuple[Points, Points]:
        """Both ends, on pixel borders, of the longest stretch inside on the lines at (n,) offsets.

        Where a line has none both ends are the same.
        """
        cuts = self._cuts(offsets)
        inside = self._inside(offsets, (cuts[:, :-1] + cuts[:, 1:]) / 2)
        ends = np.arange(1, cuts.shape[1])
        starts = np.maximum.accumulate(np.where(inside, 0, ends), axis=1)
        rows = np.arange(len(offsets))[:, None]
        best = (cuts[rows, ends] - cuts[rows, starts]).argmax(axis=1)
        rows = rows[:, 0]
        return (
            self._points(offsets, cuts[rows, starts[rows, best]]),
            self._points(offsets, cuts[rows, best + 1]),
        )

    def _cuts(self, offsets: NDArray[np.float64]) -> NDArray[np.float64]:
        """(lines, n) mm along each line, ascending, at which pixels change."""
        cuts = [np.broadcast_to(np.array(self._reach), (len(offsets), 2))]
        for axis, size in enumerate(self._grid.pixels.shape):
            if abs(self._along[axis]) > 1e-12:
                borders = np.arange(size - 1) * self._spacing[axis]
                ways = (borders - offsets[:, None] * self.across[axis]) / self._along[axis]
                cuts.append(np.clip(ways, *self._reach))
        return np.sort(np.concatenate(cuts, axis=1), axis=1)

    def _inside(self, offsets: NDArray[np.float64], ways: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Bool (lines, n): what is inside at so many mm along lines; beyond the box nothing is."""
        index = []
        for axis, size in enumerate(self._grid.pixels.shape):
            side = offsets * (self.across[axis] / self._spacing[axis]) + 1.0
            place = side[:, None] + ways * (self._along[axis] / self._spacing[axis])
            index.append(np.clip(place, 0, size - 1).astype(np.intp))
        return np.asarray(self._grid.pixels[index[0], index[1]])

    def _points(self, offsets: NDArray[np.float64], ways: NDArray[np.float64]) -> Points:
        """(n, 2) points in pixels."""
        places = offsets[:, None] * self.across + ways[:, None] * self._along
        return np.asarray(places / self._spacing)
