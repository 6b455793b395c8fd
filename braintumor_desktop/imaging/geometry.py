"""Where slices lie in the patient: index <-> mm, letters at the borders, gaps in a stack.

Index coordinates are (row, column) of pixel centers, (0, 0) being the center of the top
left pixel.  Patient coordinates are LPS in mm: x grows to the patient's left, y to the
back, z to the head.  Rules are those of the Image Plane Module, DICOM PS3.3 C.7.6.2.1.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Plane

Vector = tuple[float, float, float]
PlaneName = Literal["axial", "coronal", "sagittal", "oblique"]

UNIT_TOLERANCE = 1e-3
"""How far the length of a direction may be from 1: files round to 3 to 6 digits."""
ORTHOGONAL_TOLERANCE = 1e-3
"""How far the dot product of the two directions may be from 0."""
LETTER_TOLERANCE = 0.1
"""Share of an axis (about 6 degrees) from which its letter is shown beside a larger one."""
PLANE_TOLERANCE = 0.8
"""Share of an axis in the normal (about 37 degrees) from which a plane has that name."""
SPACING_TOLERANCE = 0.01
"""Relative difference of slice distances that still count as the same."""
SAME_POSITION_MM = 0.01
"""Slices nearer than this lie at the same place."""
GAP_FACTOR = 1.5
"""A slice distance above this many usual ones is a gap."""

_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
_NAMES: tuple[PlaneName, PlaneName, PlaneName] = ("sagittal", "coronal", "axial")


def is_orientation(along_row: Sequence[float], along_column: Sequence[float]) -> bool:
    """Whether two (3,) directions are of unit length and orthogonal.

    The tolerances are UNIT_TOLERANCE and ORTHOGONAL_TOLERANCE.
    """
    row, column = np.asarray(along_row, np.float64), np.asarray(along_column, np.float64)
    lengths = np.linalg.norm(row), np.linalg.norm(column)
    unit = all(abs(length - 1.0) <= UNIT_TOLERANCE for length in lengths)
    return bool(unit and abs(float(row @ column)) <= ORTHOGONAL_TOLERANCE)


def affine(plane: Plane, spacing_mm: tuple[float, float]) -> NDArray[np.float64]:
    """The matrix of equation C.7.6.2.1-1, in the order (row, column) of this program.

    Args:
        plane: where the slice lies.
        spacing_mm: (row, column) distance of pixel centers.

    Returns:
        float64 (4, 4) that maps homogeneous (row, column, 0, 1) to LPS mm.  The third
        column is the normal, so that (row, column, d, 1) lies d mm off the plane.

    Raises:
        ValueError: the directions or the spacing give no invertible matrix.
    """
    if not is_orientation(plane.along_row, plane.along_column):
        raise ValueError("the directions of a plane must be orthogonal unit vectors")
    if not all(np.isfinite(mm) and mm > 0 for mm in spacing_mm):
        raise ValueError(f"spacing must be above 0, not {spacing_mm}")
    matrix = np.eye(4)
    matrix[:3, 0] = np.multiply(plane.along_column, spacing_mm[0])
    matrix[:3, 1] = np.multiply(plane.along_row, spacing_mm[1])
    matrix[:3, 2] = plane.normal
    matrix[:3, 3] = plane.position
    return matrix


def to_patient(
    plane: Plane, spacing_mm: tuple[float, float], row: float, column: float
) -> NDArray[np.float64]:
    """Where the point (row, column) lies: (3,) LPS mm."""
    point: NDArray[np.float64] = affine(plane, spacing_mm) @ (row, column, 0.0, 1.0)
    return point[:3]


def to_pixel(
    plane: Plane, spacing_mm: tuple[float, float], point: Sequence[float]
) -> NDArray[np.float64]:
    """Which pixel a point lies at.

    Args:
        plane: where the slice lies.
        spacing_mm: (row, column) distance of pixel centers.
        point: (3,) LPS mm.

    Returns:
        (3,): row, column, and the distance from the plane in mm along its normal.
    """
    return np.linalg.solve(affine(plane, spacing_mm), np.append(point, 1.0))[:3]


def slice_position(plane: Plane) -> float:
    """Position along the plane's own normal, in mm: what stacks are sorted by."""
    return float(np.dot(plane.position, plane.normal))


def orientation_letters(plane: Plane) -> tuple[str, str, str, str]:
    """Letters at the (left, right, top, bottom) border of the picture.

    R right, L left, A anterior, P posterior, H head, F foot; compound where the picture
    is oblique, the largest share first ("RA"), as in Patient Orientation (C.7.6.1.1.1).
    """
    row, column = np.asarray(plane.along_row), np.asarray(plane.along_column)
    return _letters(-row), _letters(row), _letters(-column), _letters(column)


def _letters(direction: NDArray[np.float64]) -> str:
    """Letters of the axes that a direction points along, largest share first."""
    shares = np.abs(direction)
    order = np.argsort(-shares, kind="stable")
    return "".join(
        _LETTERS[axis][0 if direction[axis] > 0 else 1]
        for axis in order
        if shares[axis] >= LETTER_TOLERANCE
    )


def plane_name(plane: Plane) -> PlaneName:
    """The anatomical plane that is nearest, or "oblique" where none is near."""
    shares = np.abs(plane.normal)
    axis = int(np.argmax(shares))
    return _NAMES[axis] if shares[axis] >= PLANE_TOLERANCE else "oblique"


@dataclass(frozen=True)
class SliceGaps:
    """How a stack of slices is spaced.

    Attributes:
        spacing_mm: the distance of neighbors where it is the same throughout, else None.
        usual_mm: the median distance of neighbors, or None with fewer than two places.
        duplicates: indices of slices at the same place as the one before.
        gaps: (index of the slice before the gap, number of slices that would fit in).
    """

    spacing_mm: float | None
    usual_mm: float | None
    duplicates: tuple[int, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()


def slice_gaps(positions: Sequence[float]) -> SliceGaps:
    """Find out how a stack is spaced.

    Args:
        positions: mm along the normal, ascending.
    """
    steps = np.diff(np.asarray(positions, np.float64))
    apart = steps[steps > SAME_POSITION_MM]
    if not apart.size:
        return SliceGaps(None, None, tuple(range(1, len(positions))))
    usual = float(np.median(apart))
    duplicates = tuple(int(i) + 1 for i in np.flatnonzero(steps <= SAME_POSITION_MM))
    gaps = tuple(
        (int(i), round(steps[i] / usual) - 1) for i in np.flatnonzero(steps > GAP_FACTOR * usual)
    )
    uniform = bool(np.all(np.abs(steps - usual) <= SPACING_TOLERANCE * usual))
    mean = float(positions[-1] - positions[0]) / len(steps)
    return SliceGaps(mean if uniform else None, usual, duplicates, gaps)
