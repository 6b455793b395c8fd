"""How a NIfTI volume is cut into slices, and where they lie in the patient.

NIfTI's world is RAS (x grows to the patient's right, y to the front); ours is LPS, so x
and y change sign.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.geometry import FARTHEST_MM, SPACING_MM
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.imaging.geometry import Vector

SHEAR_TOLERANCE = 1e-3
"""Largest cosine of the angle between axes that still count as orthogonal."""

_FLATTEST = 1e-6
"""Volume of the unit steps along the axes; 1 at right angles."""

_MM_PER_UNIT = {1: 1000.0, 2: 1.0, 3: 0.001}
"""xyzt_units, lower three bits: meter, millimeter, micron."""
_UNIT_BITS = 0x07


Axes = tuple[int, int, int]
THIRD: Axes = (0, 1, 2)
_CUTS: tuple[Axes, Axes, Axes] = ((1, 2, 0), (0, 2, 1), THIRD)
"""By the axis along which is cut: of the two others the first is the column, unflipped."""

THICKER = 1.01
"""How many times as far as on both others slices lie on an axis that is cut along instead of
the third: what a header's 32 bits lose is no difference."""
MUCH_THICKER = 1.5
"""The same where nothing else counts beside it."""
FEWER = 2.0
"""How many times as many values on both others make an axis the one of the slices of a slab:
its spacing is near to that of its pixels, and may be smaller."""


@dataclass(frozen=True, eq=False)
class Grid:
    """Geometry of a volume.

    Attributes:
        axes: the file's axes, from 0, along which column, row and slice number grow.
        affine: float64 (4, 4), (column, row, slice, 1) -> LPS mm; None where unknown.
        spacing_mm: (row, column), or None.
        between_mm: distance of slices along their normal, or None.
        note: why the file's geometry is not used, or "".
    """

    axes: Axes = THIRD
    affine: NDArray[np.float64] | None = None
    spacing_mm: tuple[float, float] | None = None
    between_mm: float | None = None
    note: str = ""

    def plane(self, index: int) -> Plane | None:
        """Where a slice lies, or None where the file does not say."""
        if self.affine is None:
            return None
        position = self.affine[:3, 3] + float(index) * self.affine[:3, 2]
        return Plane(_vector(position), *self._directions)

    @cached_property
    def _directions(self) -> tuple[Vector, Vector]:
        """Of row and column; once for thousands of slices."""
        columns = np.eye(4) if self.affine is None else self.affine
        along_row, along_column = (_vector(_unit(columns[:3, axis])) for axis in (0, 1))
        return along_row, along_column


def read_grid(header: Any, size: tuple[int, int, int]) -> Grid:
    """Where the slices lie, as far as the header vouches for it.

    With a form code the affine holds.  Its unit is taken as mm where none is named, as
    every other reader does: many writers leave the field empty.  Without a form code the
    voxel size counts only if a unit is named: a header that was never filled in says 1.

    A volume is cut along its third axis, or along another one on which its slices lie
    farther apart than on both others, or are much fewer: thick slices and slabs that were
    brought to the order right, front, head would else be cut across (see
    docs/coordinates.md).

    Args:
        header: nibabel's.
        size: values along each axis.
    """
    unit = _MM_PER_UNIT.get(int(header["xyzt_units"]) & _UNIT_BITS)
    affine = _affine(header, unit or 1.0)
    if affine is not None:
        axes = _cut(size, np.linalg.norm(affine[:3, :3], axis=0).tolist())
        return _grid_from_affine(affine[:, [*axes, 3]], axes)
    # Proportions need no unit.
    steps = [abs(float(mm)) for mm in header["pixdim"][1:4]]
    axes = _cut(size, steps)
    column, row, between = (_length(steps[axis] * (unit or 0.0)) for axis in axes)
    spacing = (row, column) if row is not None and column is not None else None
    note = tr("The file does not say where its slices lie.")
    return Grid(axes, None, spacing, between, note)


def _cut(size: tuple[int, int, int], steps: list[float]) -> Axes:
    """Along which axis the slices are thickest, or fewest; the third, where neither is clear."""
    if size.count(1) == 1:
        return _CUTS[size.index(1)]
    if 1 in size or not all(0.0 < step < math.inf for step in steps):
        return THIRD
    thickest, fewest = int(np.argmax(steps)), int(np.argmin(size))
    # Thinner than its pixels are wide is no thick slice of another axis.
    times = steps[thickest] / sorted(steps)[1]
    if times <= MUCH_THICKER and size[fewest] * FEWER <= sorted(size)[1]:
        return _CUTS[fewest]
    return _CUTS[thickest] if times > THICKER else THIRD


def _length(mm: float) -> float | None:
    """A distance that can be one, else None."""
    return mm if SPACING_MM[0] <= mm <= SPACING_MM[1] else None


def _affine(header: Any, mm_per_unit: float) -> NDArray[np.float64] | None:
    """The sform if it is valid, else the qform, else None: (4, 4), to LPS mm."""
    from nibabel.spatialimages import HeaderDataError

    if header["pixdim"][0] == 0:
        header["pixdim"][0] = 1  # nifti1.h: a qfac of 0 counts as 1; nibabel refuses it.
    for read in (header.get_sform, header.get_qform):
        try:
            with np.errstate(all="ignore"):  # Nonsense becomes inf or NaN, refused below.
                ras, code = read(coded=True)
                affine = np.diag([-mm_per_unit, -mm_per_unit, mm_per_unit, 1.0]) @ ras
                if code > 0 and _is_sound(affine):
                    return np.asarray(affine, np.float64)
        except (HeaderDataError, ValueError):
            continue
    return None


def _is_sound(affine: NDArray[np.float64]) -> bool:
    """Whether three axes of some length span a space somewhere near the patient."""
    lengths = np.linalg.norm(affine[:3, :3], axis=0)
    if any(_length(float(length)) is None for length in lengths):
        return False
    is_near = bool((np.abs(affine[:3, 3]) <= FARTHEST_MM).all())
    return is_near and abs(float(np.linalg.det(affine[:3, :3] / lengths))) > _FLATTEST


def _grid_from_affine(affine: NDArray[np.float64], axes: Axes) -> Grid:
    """The grid of an affine whose columns are already in the order of `axes`."""
    lengths = np.linalg.norm(affine[:3, :3], axis=0)
    units = affine[:3, :3] / lengths
    normal = _unit(np.cross(units[:, 0], units[:, 1]))
    spacing = (float(lengths[1]), float(lengths[0]))
    between = abs(float(affine[:3, 2] @ normal))
    if abs(units[:, 0] @ units[:, 1]) > SHEAR_TOLERANCE:
        # The pixels are no rectangles, so that not even an area can be told.
        note = tr("Its rows and columns are not at right angles: sizes are in pixels.")
        return Grid(axes, note=note)
    if np.linalg.norm(np.cross(units[:, 2], normal)) > SHEAR_TOLERANCE:
        note = tr("Its slices are stacked at an angle (sheared).")
        return Grid(axes, None, spacing, between, note)
    return Grid(axes, affine, spacing, between)


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    return vector / float(np.linalg.norm(vector))


def _vector(values: NDArray[np.float64]) -> Vector:
    x, y, z = (float(v) for v in values)
    return x, y, z
