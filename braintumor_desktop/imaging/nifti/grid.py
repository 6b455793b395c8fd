"""Where the slices of a NIfTI volume lie in the patient.

NIfTI's world is RAS (x grows to the patient's right, y to the front); ours is LPS, so x
and y change sign.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.image import Plane

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHEAR_TOLERANCE = 1e-3
"""Largest cosine of the angle between axes that still count as orthogonal."""

_MM_PER_UNIT = {1: 1000.0, 2: 1.0, 3: 0.001}
"""xyzt_units, lower three bits: meter, millimeter, micron."""
_UNIT_BITS = 0x07


@dataclass(frozen=True, eq=False)
class Grid:
    """Geometry of a volume.

    Attributes:
        affine: float64 (4, 4), (column, row, slice, 1) -> LPS mm; None where unknown.
        spacing_mm: (row, column), or None.
        between_mm: distance of slices along their normal, or None.
        note: why the file's geometry is not used, or "".
    """

    affine: NDArray[np.float64] | None = None
    spacing_mm: tuple[float, float] | None = None
    between_mm: float | None = None
    note: str = ""

    def plane(self, index: int) -> Plane | None:
        """Where a slice lies, or None where the file does not say."""
        if self.affine is None:
            return None
        along_row, along_column = (_unit(self.affine[:3, axis]) for axis in (0, 1))
        position = self.affine @ (0.0, 0.0, float(index), 1.0)
        return Plane(_vector(position[:3]), _vector(along_row), _vector(along_column))


def read_grid(header: Any) -> Grid:
    """Where the slices lie, as far as the header vouches for it.

    With a form code the affine holds.  Its unit is taken as mm where none is named, as
    every other reader does: many writers leave the field empty.  Without a form code the
    voxel size counts only if a unit is named: a header that was never filled in says 1.
    """
    unit = _MM_PER_UNIT.get(int(header["xyzt_units"]) & _UNIT_BITS)
    affine = _affine(header)
    if affine is not None:
        return _grid_from_affine(affine, unit or 1.0)
    sizes = [abs(float(mm)) * (unit or 0.0) for mm in header["pixdim"][1:4]]
    column, row, between = (mm if math.isfinite(mm) and mm > 0 else None for mm in sizes)
    spacing = (row, column) if row is not None and column is not None else None
    return Grid(None, spacing, between, "The file does not say where its slices lie.")


def _affine(header: Any) -> NDArray[np.float64] | None:
    """The sform if it is valid, else the qform, else None: RAS in the file's unit."""
    from nibabel.spatialimages import HeaderDataError

    if header["pixdim"][0] == 0:
        header["pixdim"][0] = 1  # nifti1.h: a qfac of 0 counts as 1; nibabel refuses it.
    for read in (header.get_sform, header.get_qform):
        try:
            with np.errstate(all="ignore"):  # Nonsense becomes inf or NaN, refused below.
                affine, code = read(coded=True)
        except (HeaderDataError, ValueError):
            continue
        if code > 0 and np.isfinite(affine).all() and abs(np.linalg.det(affine[:3, :3])) > 0:
            return np.asarray(affine, np.float64)
    return None


def _grid_from_affine(ras: NDArray[np.float64], mm_per_unit: float) -> Grid:
    affine = np.diag([-mm_per_unit, -mm_per_unit, mm_per_unit, 1.0]) @ ras
    lengths = np.linalg.norm(affine[:3, :3], axis=0)
    units = affine[:3, :3] / lengths
    normal = _unit(np.cross(units[:, 0], units[:, 1]))
    spacing = (float(lengths[1]), float(lengths[0]))
    between = abs(float(affine[:3, 2] @ normal))
    if abs(units[:, 0] @ units[:, 1]) > SHEAR_TOLERANCE:
        # The pixels are no rectangles, so that not even an area can be told.
        return Grid(note="Its rows and columns are not at right angles: sizes are in pixels.")
    if np.linalg.norm(np.cross(units[:, 2], normal)) > SHEAR_TOLERANCE:
        return Grid(None, spacing, between, "Its slices are stacked at an angle (sheared).")
    return Grid(affine, spacing, between)


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    return vector / float(np.linalg.norm(vector))


def _vector(values: NDArray[np.float64]) -> tuple[float, float, float]:
    x, y, z = (float(v) for v in values)
    return x, y, z
