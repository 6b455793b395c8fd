"""Two dates of one head beside each other in the same planes, and their difference: for eyes.

The prior is sampled where the current series shows the head (`matrix`), blended linearly.  Its
gray values are brought to those of the current one by one straight line for the whole head: the
values below which equal shares of the head lie (5 to 95 %) are fitted by least squares (as
Nyul and Udupa, "On standardizing the MR image intensity scale", Magnetic Resonance in Medicine
42, 1999, with a single segment).  A difference is therefore in units of the current series, and
nothing that a network or a measurement uses.  Where contrasts differ, or the coil shades the
head otherwise, the difference shows that, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.imaging.cuts import TISSUE, CutPlane, cut, plane_through

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.volume import Grid, Volume

SIDE = 512
"""Pixels of a picture's longer side."""
SAMPLES = 12
"""Planes through the head from which the gray values are learned."""
SAMPLE_SIDE = 96
"""Pixels of their longer side."""
SHARES = tuple(range(5, 100, 10))
"""Percent of the head that lie below the values that are fitted."""
LEAST_PIXELS = 500
"""Of the head that both must show before their values are compared."""
WINDOW = (1.0, 99.7)
"""Percent of what is shown, from black to white."""
SPAN = 0.5
"""Share of the head's range of gray that is full black or full white in a difference."""
TILES = 12
"""Of a checkerboard, along its longer side."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Two dates whose heads were found in each other.

    Attributes:
        current, prior: the volumes.
        matrix: float64 (4, 4), LPS mm of the current one to LPS mm of the prior.
        slope, intercept: bring values of the prior to those of the current one.
        low, high: values of the current one that are shown black and white.
    """

    current: Volume
    prior: Volume
    matrix: NDArray[np.float64]
    slope: float
    intercept: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Plates:
    """One plane of both dates; uint8 (rows, columns), of square pixels.

    Attributes:
        current, prior: each in the window of the current one.
        difference: current less prior; 128 where both are alike, or one shows nothing.
        spacing_mm: of the pixels.
    """

    current: NDArray[np.uint8]
    prior: NDArray[np.uint8]
    difference: NDArray[np.uint8]
    spacing_mm: float

    @property
    def checkerboard(self) -> NDArray[np.uint8]:
        """Both in turn, so that an eye sees whether they fit."""
        side = max(8, max(self.current.shape) // TILES)
        rows, columns = np.indices(self.current.shape) // side
        is_current = (rows + columns) % 2 == 0
        return np.asarray(np.where(is_current, self.current, self.prior), np.uint8)

    def blended(self, share: float) -> NDArray[np.uint8]:
        """The prior seen through the current one; share 0 shows the prior, 1 the current one."""
        return np.asarray(cv2.addWeighted(self.current, share, self.prior, 1 - share, 0), np.uint8)


def pair_of(
    current: Volume, prior: Volume, matrix: NDArray[np.float64], token: CancelToken
) -> Pair:
    """Learn how the gray values of two dates belong together.

    Args:
        current: any spacing and orientation.
        prior: another date.
        matrix: float64 (4, 4), LPS mm of the current one to LPS mm of the prior.
        token: asked between planes.

    Raises:
        Cancelled: the token was set.
    """
    ours, theirs = _values(current, prior, matrix, token)
    low, high = (float(value) for value in np.percentile(ours, WINDOW)) if ours.size else (0.0, 1.0)
    slope, intercept = _line(ours, theirs)
    return Pair(current, prior, matrix, slope, intercept, low, max(high, low + 1e-6))


def plane_of(grid: Grid, index: int) -> CutPlane:
    """The plane of a slice, its pixels square and at most SIDE along the longer side.

    Args:
        grid: of the volume.
        index: of the slice, ascending along the normal.
    """
    rows, columns = grid.size
    down, right = grid.spacing_mm
    spacing = min(down, right)
    shape = round((rows - 1) * down / spacing) + 1, round((columns - 1) * right / spacing) + 1
    corner, across, along = grid.corners[index], grid.along_row, grid.along_column
    return CutPlane(_triple(corner), _triple(across), _triple(along), spacing, shape).coarser(SIDE)


def axial_at(grid: Grid, share: float) -> CutPlane:
    """The axial plane at a share of the way from the lowest to the highest slice."""
    ends = grid.ends
    x, y, _ = (float(mm) for mm in ends.mean(axis=0))
    low, high = float(ends[:, 2].min()), float(ends[:, 2].max())
    return plane_through(grid, "axial", (x, y, low + share * (high - low))).coarser(SIDE)


def plates(pair: Pair, plane: CutPlane, token: CancelToken | None = None) -> Plates:
    """One plane of both dates and their difference.

    Args:
        pair: both dates.
        plane: in the coordinates of the current one.
        token: asked between bands of rows.

    Raises:
        Cancelled: the token was set.
    """
    ours = cut(pair.current, plane, token)
    theirs = cut(pair.prior, moved(plane, pair.matrix), token)
    now = np.where(ours.kind == TISSUE, ours.values, pair.low)
    before = np.where(theirs.kind == TISSUE, theirs.values * pair.slope + pair.intercept, pair.low)
    both = (ours.kind == TISSUE) & (theirs.kind == TISSUE)
    apart = np.where(both, now - before, 0.0) / (SPAN * (pair.high - pair.low))
    signed = np.clip(np.rint(apart * 127) + 128, 0, 255).astype(np.uint8)
    return Plates(_gray(now, pair), _gray(before, pair), signed, plane.spacing_mm)


def moved(plane: CutPlane, matrix: NDArray[np.float64]) -> CutPlane:
    """Where another series shows a plane.

    Args:
        plane: in the coordinates of one series.
        matrix: float64 (4, 4), rigid, LPS mm of that series to those of the other.
    """
    turn = matrix[:3, :3]
    corner = turn @ plane.corner + matrix[:3, 3]
    right, down = turn @ np.asarray(plane.right), turn @ np.asarray(plane.down)
    return CutPlane(_triple(corner), _triple(right), _triple(down), plane.spacing_mm, plane.shape)


def _values(
    current: Volume, prior: Volume, matrix: NDArray[np.float64], token: CancelToken
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Values of the head that both show, at the same places."""
    count = len(current.grid.corners)
    ours, theirs = [], []
    for index in np.unique(np.linspace(0, count - 1, min(SAMPLES, count)).round().astype(int)):
        token.check()
        plane = plane_of(current.grid, int(index)).coarser(SAMPLE_SIDE)
        one, other = cut(current, plane, token), cut(prior, moved(plane, matrix), token)
        known = (one.kind == TISSUE) & (other.kind == TISSUE)
        ours.append(one.values[known])
        theirs.append(other.values[known])
    first, second = np.concatenate(ours), np.concatenate(theirs)
    is_head = _is_head(first) & _is_head(second)
    return first[is_head], second[is_head]


def _is_head(values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which values are of tissue and not of air (Otsu's threshold, halved)."""
    if not values.size:
        return np.zeros(0, np.bool_)
    low, high = np.percentile(values, WINDOW)
    bytes_ = np.clip((values - low) * (255 / max(high - low, 1e-6)), 0, 255).astype(np.uint8)
    level, _ = cv2.threshold(bytes_[None], 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    return np.asarray(bytes_ > level / 2)


def _line(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> tuple[float, float]:
    """Slope and intercept that bring the prior's values to the current one's."""
    if ours.size < LEAST_PIXELS:
        return 1.0, 0.0
    x, y = np.percentile(theirs, SHARES), np.percentile(ours, SHARES)
    if np.ptp(x) <= 0:
        return 1.0, 0.0
    slope, intercept = np.polyfit(x, y, 1)
    return float(slope), float(intercept)


def _gray(values: NDArray[np.float32], pair: Pair) -> NDArray[np.uint8]:
    shares = (values - pair.low) / (pair.high - pair.low)
    return np.asarray(np.rint(np.clip(shares, 0, 1) * 255), np.uint8)


def _triple(values: Sequence[float] | NDArray[np.float64]) -> tuple[float, float, float]:
    x, y, z = (float(value) for value in values)
    return x, y, z
