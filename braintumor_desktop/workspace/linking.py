"""What slices of one frame of reference have in common: a point, nearest slices, lines.

Pure functions.  Points are (3,) LPS mm; pixels are (row, column) of pixel centers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from braintumor_desktop.imaging.geometry import slice_position, to_patient, to_pixel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Plane, Series, Slice

Point = tuple[float, float, float]
Pixel = tuple[float, float]

SAME_WAY = 0.9
"""Cosine of two normals above which stacks scroll together (26 degrees)."""
PARALLEL = 0.999
"""Cosine of two normals above which planes show no line in each other (2.6 degrees)."""
TIE_MM = 1e-6


class Placed(NamedTuple):
    """A slice whose place in the patient is known."""

    plane: Plane
    spacing_mm: tuple[float, float]
    shape: tuple[int, int]


def placed(item: Slice) -> Placed | None:
    """Where a slice lies, or None where its file does not say."""
    if item.plane is None or item.spacing_mm is None:
        return None
    return Placed(item.plane, item.spacing_mm, item.shape)


def frame_of(series: Series) -> str:
    """What series share whose positions can be compared; a series that names none is alone."""
    plane = series.slices[0].plane
    reference = None if plane is None else plane.frame_of_reference
    return f"series {series.id}" if reference is None else reference


def same_frame(one: Series, other: Series) -> bool:
    """Whether the positions of two series can be compared."""
    return frame_of(one) == frame_of(other)


def point_of(at: Placed, row: float, column: float) -> Point:
    """Where a pixel lies in the patient."""
    x, y, z = (float(mm) for mm in to_patient(at.plane, at.spacing_mm, row, column))
    return x, y, z


def pixel_of(at: Placed, point: Point) -> tuple[float, float, float]:
    """Row and column of a point seen along the normal, and its mm off the plane."""
    row, column, off = (float(part) for part in to_pixel(at.plane, at.spacing_mm, point))
    return row, column, off


def heights_of(series: Series) -> list[float]:
    """How high the slices lie along their normal: in mm, or counted where that is unknown."""
    planes = [item.plane for item in series.slices]
    known = [slice_position(plane) for plane in planes if plane is not None]
    return known if len(known) == len(planes) else [float(i) for i in range(len(planes))]


def middle_of(at: Placed) -> Point:
    """The point in the middle of a slice."""
    return point_of(at, (at.shape[0] - 1) / 2, (at.shape[1] - 1) / 2)


def onto(at: Placed, point: Point) -> Point:
    """The point of the slice's plane that is nearest to a point."""
    row, column, _ = pixel_of(at, point)
    return point_of(at, row, column)


@dataclass(frozen=True, eq=False)
class Ladder:
    """Where the slices of a series lie, made once for many questions.

    Attributes:
        corners: float64 (slices, 3) LPS mm of the first pixel; NaN where it is unknown.
        normals: float64 (slices, 3) unit vectors; NaN where unknown.
    """

    corners: NDArray[np.float64]
    normals: NDArray[np.float64]

    @staticmethod
    def of(series: Series) -> Ladder:
        """The ladder of a series; grows with its slices."""
        planes = [item.plane for item in series.slices]
        unknown = (np.nan, np.nan, np.nan)
        corners = [unknown if plane is None else plane.position for plane in planes]
        across = [unknown if plane is None else plane.along_row for plane in planes]
        down = [unknown if plane is None else plane.along_column for plane in planes]
        return Ladder(np.array(corners, np.float64), np.cross(across, down))

    def nearest(
        self, point: Point, index: int, normal: NDArray[np.float64] | None = None
    ) -> int | None:
        """The slice nearest to a point along its normal.

        Args:
            point: in the frame of reference of the series.
            index: of the slice that is shown: of several in one place it stays.
            normal: (3,): of slices of other directions (SAME_WAY) there is no question.

        Returns:
            Its position, or None where no slice comes into question.
        """
        off = np.abs(((np.asarray(point) - self.corners) * self.normals).sum(axis=1))
        if normal is not None:
            off = np.where(np.abs(self.normals @ normal) > SAME_WAY, off, np.nan)
        if np.isnan(off).all():
            return None
        best = int(np.nanargmin(off))
        return index if off[index] <= off[best] + TIE_MM else best


def reference_line(source: Placed, target: Placed) -> tuple[Pixel, Pixel] | None:
    """Where a slice cuts another one.

    Args:
        source: the slice that is drawn as a line.
        target: the slice on which it is drawn.

    Returns:
        Both ends as (row, column) of the target, within the borders of both slices; None
        where they are parallel or do not meet.
    """
    normal, other = source.plane.normal, target.plane.normal
    if abs(float(normal @ other)) > PARALLEL:
        return None
    way = np.cross(normal, other)
    way = way / np.linalg.norm(way)
    # A point of both planes: the two planes' equations, and none of the way along the line.
    heights = normal @ source.plane.position, other @ target.plane.position, 0.0
    start = np.linalg.solve(np.stack([normal, other, way]), np.array(heights))
    reach = _within(source, start, way), _within(target, start, way)
    if reach[0] is None or reach[1] is None:
        return None
    begin, end = max(reach[0][0], reach[1][0]), min(reach[0][1], reach[1][1])
    if begin >= end:
        return None
    first, last = (_pixel(target, start + mm * way) for mm in (begin, end))
    return first, last


def _pixel(at: Placed, point: NDArray[np.float64]) -> Pixel:
    x, y, z = (float(mm) for mm in point)
    row, column, _ = pixel_of(at, (x, y, z))
    return row, column


def _within(
    at: Placed, start: NDArray[np.float64], way: NDArray[np.float64]
) -> tuple[float, float] | None:
    """From where to where, in mm along a line in its plane, a slice reaches; None: nowhere."""
    least, most = -np.inf, np.inf
    zero, one = (np.array(_pixel(at, start + mm * way)) for mm in (0.0, 1.0))
    for place, step, side in zip(zero, one - zero, at.shape, strict=True):
        low, high = -0.5 - place, side - 0.5 - place
        if abs(step) < TIE_MM:
            if low > 0 or high < 0:
                return None
            continue
        first, last = sorted((low / step, high / step))
        least, most = max(least, float(first)), min(most, float(last))
    return (least, most) if least < most else None
