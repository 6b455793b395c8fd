"""A stack of slices as a volume: where each of its points lies in the patient.

Every slice keeps its true place: where slices are unequally spaced, a distance is never
averaged; where the stack is sheared (a tilted gantry), each slice keeps its own shift.

Patient coordinates are LPS in mm.  A volume's own coordinates are (slice, row, column), each
counted from the center of the first; between two slices they are fractions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.geometry import SAME_POSITION_MM, slice_gaps, stack_tilt
from braintumor_desktop.imaging.limits import stopped
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Plane

SAME_DIRECTION = 0.9999
"""Cosine above which two directions are the same: within 0.8 degrees, 2 mm over a head."""


@dataclass(frozen=True, eq=False)
class Grid:
    """Where the pixels of parallel slices of one size lie, in ascending order along their normal.

    Attributes:
        corners: float64 (slices, 3) LPS mm, the center of pixel (0, 0) of each slice.
        along_row: (3,) unit vector in which the column index grows.
        along_column: (3,) unit vector in which the row index grows.
        spacing_mm: (row, column) distance of pixel centers.
        size: (rows, columns) of each slice.
        frame_of_reference: UID, or None.
    """

    corners: NDArray[np.float64]
    along_row: NDArray[np.float64]
    along_column: NDArray[np.float64]
    spacing_mm: tuple[float, float]
    size: tuple[int, int]
    frame_of_reference: str | None = None

    @property
    def shape(self) -> tuple[int, int, int]:
        """(slices, rows, columns)."""
        return (len(self.corners), *self.size)

    @cached_property
    def normal(self) -> NDArray[np.float64]:
        """(3,) unit vector, along_row x along_column."""
        return np.cross(self.along_row, self.along_column)

    @cached_property
    def heights(self) -> NDArray[np.float64]:
        """(slices,) mm of each slice along the normal, ascending."""
        return np.asarray(self.corners @ self.normal)

    @cached_property
    def ends(self) -> NDArray[np.float64]:
        """(8, 3) LPS mm of the outermost pixel centers of the first and the last slice."""
        slices, rows, columns = (n - 1.0 for n in self.shape)
        places = [(s, r, c) for s in (0.0, slices) for r in (0.0, rows) for c in (0.0, columns)]
        return self.to_patient(np.array(places))

    @cached_property
    def usual_step_mm(self) -> float:
        """The median distance of neighboring slices."""
        return float(np.median(np.diff(self.heights)))

    @cached_property
    def missing(self) -> int:
        """How many slices would fit into the gaps."""
        return sum(count for _, count in slice_gaps(self.heights.tolist()).gaps)

    @property
    def is_even(self) -> bool:
        """Whether all slices lie at one distance."""
        return slice_gaps(self.heights.tolist()).spacing_mm is not None

    @cached_property
    def tilt(self) -> float:
        """Degrees by which the slices are shifted against each other, as `stack_tilt`."""
        return stack_tilt(self.corners[0], self.corners[-1], self.normal)

    def part(self, top: int, left: int, size: tuple[int, int]) -> Grid:
        """The grid of a rectangle of (rows, columns) of every slice, from a pixel on."""
        row, column = self.spacing_mm
        shift = top * row * self.along_column + left * column * self.along_row
        return replace(self, corners=self.corners + shift, size=size)

    def scaled(self, size: tuple[int, int]) -> Grid:
        """The grid of as many (rows, columns) as given, over the same extent."""
        row, column = (
            mm * old / new for mm, old, new in zip(self.spacing_mm, self.size, size, strict=True)
        )
        down, right = (row - self.spacing_mm[0]) / 2, (column - self.spacing_mm[1]) / 2
        corners = self.corners + down * self.along_column + right * self.along_row
        return replace(self, corners=corners, spacing_mm=(row, column), size=size)

    def to_patient(self, index: NDArray[np.float64]) -> NDArray[np.float64]:
        """(..., 3) slice, row, column -> (..., 3) LPS mm."""
        rows = index[..., 1:2] * (self.spacing_mm[0] * self.along_column)
        columns = index[..., 2:3] * (self.spacing_mm[1] * self.along_row)
        return np.asarray(self._corner_at(index[..., 0]) + rows + columns)

    def to_index(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """(..., 3) LPS mm -> (..., 3) slice, row, column.

        Beyond the first and the last slice the count goes on at the usual step.
        """
        parts = (points @ self.normal, points @ self.along_column, points @ self.along_row)
        return np.stack(self.index_at(*parts), axis=-1)

    def index_at(
        self, height: NDArray[Any], down: NDArray[Any], right: NDArray[Any]
    ) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Slice, row and column of points given by their mm along normal, column and row.

        All arrays have one shape; so have the results.
        """
        slices = self._slice_at(height)
        down_from, right_from = self._origins
        start_down, start_right = _at(down_from, slices), _at(right_from, slices)
        row, column = self.spacing_mm
        return slices, (down - start_down) / row, (right - start_right) / column

    @cached_property
    def _origins(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """How far along columns and rows pixel (0, 0) of each slice lies.

        One number for all slices unless the stack is sheared.
        """
        along = (self.corners @ way for way in (self.along_column, self.along_row))
        down, right = (a.mean(keepdims=True) if np.ptp(a) < SAME_POSITION_MM else a for a in along)
        return down, right

    def _slice_at(self, heights: NDArray[Any]) -> NDArray[np.float64]:
        known = self.heights
        inner = np.interp(heights, known, np.arange(known.size, dtype=np.float64))
        beyond = np.minimum(heights - known[0], 0.0) + np.maximum(heights - known[-1], 0.0)
        return np.asarray(inner + beyond / self.usual_step_mm)

    def _corner_at(self, slices: NDArray[np.float64]) -> NDArray[np.float64]:
        """(..., 3) LPS mm of pixel (0, 0), blended between two slices."""
        places = np.arange(len(self.corners), dtype=np.float64)
        parts = [np.interp(slices, places, self.corners[:, axis]) for axis in range(3)]
        beyond = np.minimum(slices, 0.0) + np.maximum(slices - places[-1], 0.0)
        ahead = beyond[..., None] * self.usual_step_mm * self.normal
        return np.asarray(np.stack(parts, axis=-1) + ahead)


def _at(starts: NDArray[np.float64], slices: NDArray[Any]) -> Any:
    """A number of each slice, or of all, between slices."""
    if starts.size == 1:
        return float(starts[0])
    return np.interp(slices, np.arange(starts.size, dtype=np.float64), starts)


@dataclass(frozen=True, eq=False)
class Volume:
    """Slices piled up.

    Attributes:
        grid: where they lie.
        values: (slices, rows, columns), any real dtype; bool for masks.
    """

    grid: Grid
    values: NDArray[Any]


def grid_of(
    places: Sequence[Plane | None],
    spacing_mm: tuple[float, float] | None,
    sizes: Iterable[tuple[int, int]],
) -> tuple[Grid, list[int]]:
    """How slices lie, from their headers alone.

    Args:
        places: of each; None where the file does not say.
        spacing_mm: (row, column) of all, or None.
        sizes: (rows, columns) of each.

    Returns:
        The grid, and the slices' positions in `places` in ascending order along the normal.

    Raises:
        BadInput: no planes can be cut: code `inconsistent`, with the reason.
    """
    known = [place for place in places if place is not None]
    shapes = set(sizes)
    if spacing_mm is None or len(known) < len(places):
        raise _no_planes(tr("its files do not say where the slices lie"))
    if len(known) < 2:
        raise _no_planes(tr("it has a single slice"))
    if len(shapes) > 1:
        raise _no_planes(tr("its slices have different sizes"))
    first = known[0]
    corners = np.array([place.position for place in known], np.float64)
    across = np.array([place.along_row for place in known], np.float64)
    down = np.array([place.along_column for place in known], np.float64)
    if float((np.cross(across, down) @ first.normal).min()) < SAME_DIRECTION:
        raise _no_planes(tr("its slices lie at an angle to each other"))
    if float((across @ across[0]).min()) < SAME_DIRECTION:
        raise _no_planes(tr("its slices are turned against each other"))
    heights = corners @ first.normal
    order = np.argsort(heights, kind="stable")
    if np.diff(heights[order]).min() <= SAME_POSITION_MM:
        raise _no_planes(tr("several of its slices lie at the same place"))
    frame = first.frame_of_reference
    grid = Grid(corners[order], *_square(across[0], down[0]), spacing_mm, shapes.pop(), frame)
    return grid, order.tolist()


def _square(
    one: NDArray[np.float64], other: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Two directions, (3,) each, made unit vectors at a right angle; files round them."""
    lean = float(one @ other) / 2
    one, other = one - lean * other, other - lean * one
    return one / np.linalg.norm(one), other / np.linalg.norm(other)


def stack(
    pictures: Sequence[NDArray[Any]],
    places: Sequence[Plane | None],
    spacing_mm: tuple[float, float] | None,
) -> Volume:
    """Pile slices up.

    Args:
        pictures: (rows, columns) each, in any order along the normal.
        places: of each; None where the file does not say.
        spacing_mm: (row, column) of all, or None.

    Raises:
        BadInput: as `grid_of`.
    """
    sizes = [(picture.shape[0], picture.shape[1]) for picture in pictures]
    grid, order = grid_of(places, spacing_mm, sizes)
    return Volume(grid, np.stack([pictures[i] for i in order]))


def _no_planes(why: str) -> BadInput:
    title = tr("No other planes can be cut from this series")
    return BadInput("inconsistent", title, stopped(why))
