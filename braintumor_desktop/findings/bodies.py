"""A finding as a body in the patient: what lies in what, once dates share their coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.imaging.geometry import affine

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.imaging.image import Series

LEAST_SHARE = 0.1
"""Of the smaller finding's pixels that lie in the other one."""
NEAR_MM = 10.0
"""Between the middles of findings that do not meet: one may have moved with the brain."""
MOST_POINTS = 3_000
"""Of a finding that are looked at."""


class Frame:
    """A series in the coordinates that several dates share."""

    def __init__(self, series: Series, matrix: NDArray[np.float64]) -> None:
        """Lay a series into shared coordinates.

        Args:
            series: whose slices say where they lie.
            matrix: float64 (4, 4), LPS mm of the series to LPS mm that are shared.
        """
        self.series = series
        self.matrix = matrix
        self.slabs = stack_of(series.slices, series.spacing_between_mm).slabs_mm
        self.inverse = np.linalg.inv(matrix)

    def local(self, position: int) -> NDArray[np.float64] | None:
        """(row, column, off, 1) of a slice to LPS mm of the series, or None where unknown."""
        item = self.series.slices[position]
        if item.plane is None or item.spacing_mm is None:
            return None
        return affine(item.plane, item.spacing_mm)

    def pixels(
        self, position: int, points: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]] | None:
        """Row and column of shared points, (n, 3) mm, in a slice, and which lie in it."""
        slab, local = self.slabs[position], self.local(position)
        if slab is None or local is None:
            return None
        there = np.c_[points, np.ones(len(points))] @ self.inverse.T
        row, column, off = (there @ np.linalg.inv(local).T)[:, :3].T
        rows, columns = np.rint(row).astype(int), np.rint(column).astype(int)
        high, wide = self.series.slices[position].shape
        fits = (np.abs(off) <= slab / 2) & (rows >= 0) & (rows < high)
        return rows, columns, fits & (columns >= 0) & (columns < wide)

    def covers(self, points: NDArray[np.float64], without: Collection[int] = frozenset()) -> float:
        """Which share of shared points, (n, 3) mm, the slices show; 0 to 1.

        Args:
            points: where to look.
            without: positions of slices that do not count.
        """
        seen = np.zeros(len(points), np.bool_)
        for position in set(range(len(self.series.slices))).difference(without):
            found = self.pixels(position, points)
            if found is not None:
                seen |= found[2]
        return float(seen.mean()) if len(points) else 0.0


class Body:
    """A finding as points in shared coordinates.

    Attributes:
        entry: the finding.
        frame: of its date.
        points: float64 (n, 3) shared mm of pixels that are spread evenly over it; none where its
            slices do not say where they lie.
    """

    def __init__(self, entry: Listed, frame: Frame) -> None:
        self.entry = entry
        self.frame = frame
        self.points = self._points()

    def likeness(self, other: Body) -> float:
        """0 for two that have nothing to do with each other, else the more the likelier.

        Above 1 where one lies in the other: 1 and their Dice overlap.
        """
        if not len(self.points) or not len(other.points):
            return 0.0
        ours, theirs = self.share_of(other.points), other.share_of(self.points)
        if max(ours, theirs) >= LEAST_SHARE:
            return 1.0 + 2 * ours * theirs / max(ours + theirs, 1e-9)
        apart = float(np.linalg.norm(self.points.mean(axis=0) - other.points.mean(axis=0)))
        return 1.0 - apart / NEAR_MM if apart < NEAR_MM else 0.0

    def share_with(self, other: Body) -> float:
        """How much of the smaller one lies in the other, 0 to 1."""
        return max(self.share_of(other.points), other.share_of(self.points))

    def share_of(self, points: NDArray[np.float64]) -> float:
        """How many of some shared points, (n, 3) mm, lie in it; 0 to 1."""
        inside = np.zeros(len(points), np.bool_)
        for position, mask in self.entry.finding.masks.items():
            found = self.frame.pixels(position, points)
            if found is not None:
                rows, columns, fits = found
                inside[fits] |= mask.array[rows[fits], columns[fits]]
        return float(inside.mean()) if len(points) else 0.0

    def _points(self) -> NDArray[np.float64]:
        found = []
        step = -(-self.entry.finding.lesion.pixels // MOST_POINTS)
        for position, mask in self.entry.finding.masks.items():
            local = self.frame.local(position)
            if local is not None:
                pixels = np.argwhere(mask.array)[::step]
                places = np.c_[pixels, np.zeros(len(pixels)), np.ones(len(pixels))]
                found.append(places @ (self.frame.matrix @ local).T)
        return np.concatenate(found)[:, :3] if found else np.zeros((0, 3))
