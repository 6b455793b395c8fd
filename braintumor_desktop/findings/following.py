"""Findings of two dates of one patient: which are the same, and how their sizes differ.

Two findings are the same where one lies in the other, or both lie close together, once the later
date is moved to where the earlier one shows the head.  Differences are numbers: nothing is
called response or progression.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.imaging.geometry import affine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.imaging.image import Series

LEAST_SHARE = 0.1
"""Of the smaller finding's pixels that lie in the other one."""
NEAR_MM = 10.0
"""Between the middles of findings that do not meet: one may have moved with the brain."""
MOST_POINTS = 3_000
"""Of a finding that are looked at."""


@dataclass(frozen=True, eq=False)
class Followed:
    """A finding over two dates.

    Attributes:
        before, now: the finding at each date; None where there is none.
        share: of the smaller one's pixels that lie in the other; None where one is missing.
    """

    before: Listed | None
    now: Listed | None
    share: float | None = None

    @property
    def volume_percent(self) -> float | None:
        """By how much its volume differs from before; None where a volume is unknown."""
        return _percent(*(None if e is None else e.finding.lesion.volume_ml for e in self._both))

    @property
    def product_percent(self) -> float | None:
        """The same of the product of its diameters."""
        return _percent(*(None if e is None else e.finding.lesion.product_mm2 for e in self._both))

    @property
    def _both(self) -> tuple[Listed | None, Listed | None]:
        return self.before, self.now


def follow(before: Listing, now: Listing, matrix: NDArray[np.float64]) -> tuple[Followed, ...]:
    """Tell which findings of two series are the same.

    Args:
        before: of the earlier date; rejected findings do not count.
        now: of the later one.
        matrix: float64 (4, 4), LPS mm of `now` to LPS mm of `before`.

    Returns:
        First those of both dates, then those of the earlier one alone, then of the later one;
        each in the order of the lists.  Slices that do not say where they lie follow nothing.
    """
    olds = [_Body(entry, before.series, np.eye(4)) for entry in before.counted]
    news = [_Body(entry, now.series, matrix) for entry in now.counted]
    pairs = sorted(
        ((old.likeness(new), i, j) for i, old in enumerate(olds) for j, new in enumerate(news)),
        key=lambda pair: (-pair[0], pair[1:]),
    )
    met: dict[int, tuple[int, float]] = {}
    for likeness, i, j in pairs:
        if likeness > 0 and i not in met and j not in {other for other, _ in met.values()}:
            met[i] = j, olds[i].share_with(news[j])
    taken = {j for j, _ in met.values()}
    both = [Followed(olds[i].entry, news[j].entry, share) for i, (j, share) in sorted(met.items())]
    gone = [Followed(old.entry, None) for i, old in enumerate(olds) if i not in met]
    new = [Followed(None, body.entry) for j, body in enumerate(news) if j not in taken]
    return (*both, *gone, *new)


class _Body:
    """A finding as points in the earlier date's patient coordinates."""

    def __init__(self, entry: Listed, series: Series, matrix: NDArray[np.float64]) -> None:
        self.entry = entry
        self._series = series
        self._matrix = matrix
        self._slabs = stack_of(series.slices, series.spacing_between_mm).slabs_mm
        self.points = self._points()

    def likeness(self, other: _Body) -> float:
        """0 for two that have nothing to do with each other, else the more the likelier."""
        if not len(self.points) or not len(other.points):
            return 0.0
        share = self.share_with(other)
        if share >= LEAST_SHARE:
            return 1.0 + share
        apart = float(np.linalg.norm(self.points.mean(axis=0) - other.points.mean(axis=0)))
        return 1.0 - apart / NEAR_MM if apart < NEAR_MM else 0.0

    def share_with(self, other: _Body) -> float:
        """How much of the smaller one lies in the other, 0 to 1."""
        return max(self.share_of(other.points), other.share_of(self.points))

    def share_of(self, points: NDArray[np.float64]) -> float:
        """How many of some points, (n, 3) LPS mm of the earlier date, lie in it; 0 to 1."""
        there = np.c_[points, np.ones(len(points))] @ np.linalg.inv(self._matrix).T
        inside = np.zeros(len(points), np.bool_)
        for position, mask in self.entry.finding.masks.items():
            slab, local = self._slabs[position], self._local(position)
            if slab is None or local is None:
                continue
            row, column, off = (there @ np.linalg.inv(local).T)[:, :3].T
            rows, columns = np.rint(row).astype(int), np.rint(column).astype(int)
            high, wide = mask.shape
            fits = (np.abs(off) <= slab / 2) & (rows >= 0) & (rows < high)
            fits &= (columns >= 0) & (columns < wide)
            inside[fits] |= mask.array[rows[fits], columns[fits]]
        return float(inside.mean()) if len(points) else 0.0

    def _points(self) -> NDArray[np.float64]:
        """(n, 3) LPS mm of the earlier date, of pixels that are spread evenly over it."""
        found = []
        step = -(-self.entry.finding.lesion.pixels // MOST_POINTS)
        for position, mask in self.entry.finding.masks.items():
            local = self._local(position)
            if local is not None:
                pixels = np.argwhere(mask.array)[::step]
                places = np.c_[pixels, np.zeros(len(pixels)), np.ones(len(pixels))]
                found.append(places @ (self._matrix @ local).T)
        return np.concatenate(found)[:, :3] if found else np.zeros((0, 3))

    def _local(self, position: int) -> NDArray[np.float64] | None:
        """(row, column, off, 1) to LPS mm of its own date, or None where that is unknown."""
        item = self._series.slices[position]
        if item.plane is None or item.spacing_mm is None:
            return None
        return affine(item.plane, item.spacing_mm)


def sums(entries: Sequence[Followed]) -> tuple[float | None, float | None]:
    """(before, now): volume in ml of all findings; None where one is unknown."""
    return _sum([e.before for e in entries]), _sum([e.now for e in entries])


def _sum(entries: Sequence[Listed | None]) -> float | None:
    volumes = [entry.finding.lesion.volume_ml for entry in entries if entry is not None]
    if None in volumes:
        return None
    return sum(volume for volume in volumes if volume is not None)


def _percent(before: float | None, now: float | None) -> float | None:
    if before is None or now is None or before <= 0:
        return None
    return 100 * (now / before - 1)
