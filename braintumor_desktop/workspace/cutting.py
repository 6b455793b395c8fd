"""A plane and the slices that it cuts: which pixels of the ones are which of the other.

Pure functions.  Points are (3,) LPS mm; pixels are (row, column) of pixel centers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.painting import Sheet
from braintumor_desktop.findings.shaping import Side
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.linking import Pixel, Placed, Point

THICKNESS = 1.2
"""Of what is painted in a plane, in pixels of the slices: where the plane lies between two of them
it takes both, so that blended, as planes are cut, what was painted has no gaps."""


def step_of(heights: NDArray[np.float64]) -> float:
    """Usual distance of slices by their heights, mm."""
    return float(np.median(np.abs(np.diff(heights))))


def thickness_mm(at: Placed, item: Placed, step: float) -> float:
    """How thick what is painted in a plane is, across it.

    Args:
        at: the plane.
        item: a slice that it cuts.
        step: distance of the slices, mm.
    """
    sizes = (*item.spacing_mm, step)
    return THICKNESS * sum(
        abs(share) * mm for share, mm in zip(_ways(at, item), sizes, strict=True)
    )


def sheet(at: Placed, item: Placed, radius: float, step: float) -> Sheet:
    """A brush of this radius (mm) that is moved in a plane, as a slice sees it."""
    return Sheet(radius, thickness_mm(at, item, step), _ways(at, item))


def near(
    series: Series, heights: NDArray[np.float64], points: Sequence[Point], reach: float
) -> Iterator[tuple[int, Placed]]:
    """The slices that lie no further than this (mm) beyond the lowest and highest of points."""
    first = linking.placed(series.slices[0])
    if first is None:
        return
    reached = [float(np.dot(first.plane.normal, point)) for point in points]
    low, high = min(reached) - reach, max(reached) + reach
    for position in np.flatnonzero((heights >= low) & (heights <= high)):
        item = linking.placed(series.slices[position])
        if item is not None:
            yield int(position), item


def seen(series: Series, masks: Mapping[int, Mask], at: Placed) -> NDArray[np.bool_]:
    """Masks of slices by position as a plane shows them: of each place the nearest pixel's.

    Returns:
        bool (rows, columns) of the plane.
    """
    result = np.zeros(at.shape, np.bool_)
    heights = np.array(linking.heights_of(series))
    rows, columns = np.indices(at.shape)
    for position, mask in masks.items():
        item = linking.placed(series.slices[position])
        if item is None:
            continue
        row, column, off = _seen_from(item, at, rows, columns)
        inside = np.abs(off) <= _half_step(heights, position)
        places = np.rint(row[inside]).astype(int), np.rint(column[inside]).astype(int)
        result[inside] |= _looked_up(mask.array, *places)
    return result


def painted(series: Series, found: Mask, at: Placed) -> dict[int, Mask]:
    """The pixels of slices that something covers which was outlined in a plane, by position.

    They are those whose centers lie within `thickness_mm` around the plane and, seen along its
    normal, in a pixel of the mask.

    Args:
        series: whose slices the plane cuts.
        found: of the plane.
        at: where the plane lies.
    """
    heights = np.array(linking.heights_of(series))
    step, result = step_of(heights), {}
    top, left, bottom, right = found.box
    corners = [
        linking.point_of(at, row, column) for row in (top, bottom) for column in (left, right)
    ]
    array = found.array
    for position, item in near(series, heights, corners, THICKNESS * step + max(at.spacing_mm)):
        rows, columns = _band(at, item, thickness_mm(at, item, step) / 2.0)
        down, across, _ = _seen_from(at, item, rows, columns)
        hits = _looked_up(array, np.rint(down).astype(int), np.rint(across).astype(int))
        if hits.any():
            part = np.zeros(item.shape, np.bool_)
            part[rows[hits], columns[hits]] = True
            result[position] = Mask.of(part)
    return result


def sides(series: Series, at: Placed | None, start: Pixel, end: Pixel) -> Callable[[int], Side]:
    """Where a cut across a plane, along a line in it, goes through each slice.

    Args:
        series: whose slices the plane cuts.
        at: the plane; without one, and in slices without a place, all is on one side.
        start: of the line, (row, column) of the plane.
        end: of the line, elsewhere.
    """

    def side(position: int) -> Side:
        item = linking.placed(series.slices[position])
        if at is None or item is None:
            return Side(0.0, 0.0, 0.0)
        origin = linking.point_of(at, *start)
        normal = np.cross(np.subtract(linking.point_of(at, *end), origin), at.plane.normal)
        ways = (item.plane.along_column, item.plane.along_row)
        down, right = (
            float(normal @ way) * mm for way, mm in zip(ways, item.spacing_mm, strict=True)
        )
        return Side(down, right, float(normal @ np.subtract(item.plane.position, origin)))

    return side


def _ways(at: Placed, item: Placed) -> tuple[float, float, float]:
    """The normal of a plane along a slice's rows downwards, columns to the right, its normal."""
    normal = at.plane.normal
    plane = item.plane
    down, right, up = (
        float(np.dot(normal, way)) for way in (plane.along_column, plane.along_row, plane.normal)
    )
    return down, right, up


def _half_step(heights: NDArray[np.float64], position: int) -> float:
    """Half-way to the next slice, mm; what is between is the nearest one's."""
    off = np.abs(np.delete(heights, position) - heights[position])
    return float(off.min()) / 2.0 if off.size else 0.0


def _seen_from(
    item: Placed, at: Placed, rows: NDArray[np.int_], columns: NDArray[np.int_]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Row, column and mm off a slice or plane of pixels of another one."""
    origin = linking.pixel_of(item, linking.point_of(at, 0, 0))
    down = np.subtract(linking.pixel_of(item, linking.point_of(at, 1, 0)), origin)
    right = np.subtract(linking.pixel_of(item, linking.point_of(at, 0, 1)), origin)
    row, column, off = (
        start + rows * one + columns * other
        for start, one, other in zip(origin, down, right, strict=True)
    )
    return row, column, off


def _band(at: Placed, item: Placed, half: float) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """Rows and columns of the pixels of a slice that lie no further than this off a plane."""
    rows, columns = np.arange(item.shape[0])[:, None], np.arange(item.shape[1])
    _, _, off = _seen_from(at, item, rows, columns)
    down, across = np.nonzero(np.abs(off) <= half)
    return down, across


def _looked_up(
    array: NDArray[np.bool_], rows: NDArray[np.int_], columns: NDArray[np.int_]
) -> NDArray[np.bool_]:
    """What a mask says of pixels; those beside it are not in it."""
    inside = (rows >= 0) & (rows < array.shape[0]) & (columns >= 0) & (columns < array.shape[1])
    result = np.zeros(rows.shape, np.bool_)
    result[inside] = array[rows[inside], columns[inside]]
    return result
