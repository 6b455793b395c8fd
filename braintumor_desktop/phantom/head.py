"""A digital head: contrast-enhanced T1 slices of known geometry, with or without a lesion.

No patient: everything follows from a seed.  `phantom_dicom` writes it as a DICOM series.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.phantom.anatomy import cavity_distance, head
from braintumor_desktop.phantom.brain import Variation, vary
from braintumor_desktop.phantom.shapes import Field, Points, paint, random_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.phantom.shapes import Triple, Values

FAT_VALUE = 1500.0
"""Stored value of scalp fat before shading: leaves room below 4,096 (12 bits)."""

SUBSLICES = (-0.32, 0.0, 0.32)
"""Where a slice is sampled across its thickness: thick slices mix tissues."""

NOISE = 0.013
"""Standard deviation of each channel's noise, relative to scalp fat."""

PUSH_REACH_MM = 45.0
"""Tissue farther than this from a mass stays where it was."""

NECROSIS, RIM, EDEMA = 0.20, 0.80, 0.33


@dataclass(frozen=True)
class Lesion:
    """One enhancing mass with a dead core.

    Attributes:
        center_mm: LPS, in the head's coordinates (those of the planes).
        radius_mm: mean radius of the mass, rim included; its outline is irregular.
        rim_mm: thickness of the bright rim.
        edema_mm: how far the darker surroundings reach.
        push_mm: how far it displaces what lies around it.
    """

    center_mm: Triple
    radius_mm: float
    rim_mm: float = 4.0
    edema_mm: float = 13.0
    push_mm: float = 4.0


@dataclass(frozen=True)
class GridSpec:
    """Where the slices lie; the default is oblique, with unequal spacing.

    Attributes:
        shape: (slices, rows, columns).
        spacing_mm: (row, column) distance of pixel centers.
        slice_distance_mm: of neighboring slice centers.
        thickness_mm: of a slice.
        center_mm: LPS, the middle of the stack.
        tilt_degrees: rotation about the x axis, then about the y axis.
    """

    shape: tuple[int, int, int] = (24, 232, 192)
    spacing_mm: tuple[float, float] = (0.98, 1.05)
    slice_distance_mm: float = 5.4
    thickness_mm: float = 5.0
    center_mm: Triple = (1.5, -2.0, 26.5)
    tilt_degrees: tuple[float, float] = (-7.0, 2.5)


@dataclass(frozen=True, eq=False)
class Head:
    """A stack of slices.

    Attributes:
        values: (slices, rows, columns) uint16, below 4,096.
        mask: (slices, rows, columns) bool: pixels whose center lies in the mass (rim and
            core, without edema).
        planes: where each slice lies, in the order of `values`: ascending along the normal
            unless `make_head` was asked for another order.
        indices: of the slices in the whole stack.
        grid: that they were sampled on.
        seed: that they were made from.
        lesion: the known one, or None.
    """

    values: NDArray[np.uint16]
    mask: NDArray[np.bool_]
    planes: tuple[Plane, ...]
    indices: tuple[int, ...]
    grid: GridSpec
    seed: int
    lesion: Lesion | None

    @property
    def spacing_mm(self) -> tuple[float, float]:
        """(row, column) distance of pixel centers."""
        return self.grid.spacing_mm

    @property
    def slice_distance_mm(self) -> float:
        """Distance of neighboring slice centers of the whole stack."""
        return self.grid.slice_distance_mm


SAMPLE_LESION = Lesion(center_mm=(33.0, 14.0, 30.0), radius_mm=17.0)
"""The lesion of the bundled study, in the left hemisphere."""

SAMPLE_LESION_SEED, SAMPLE_HEALTHY_SEED = 1, 2
"""Seeds of the bundled study's two heads."""


def make_head(
    seed: int,
    lesion: Lesion | None = None,
    grid: GridSpec | None = None,
    only: Sequence[int] | None = None,
) -> Head:
    """Make a head; the same arguments always give the same values.

    Args:
        seed: decides on everything that is random.
        lesion: None makes a healthy head.
        grid: where the slices lie; None means GridSpec().
        only: indices of the slices to make, or None for all; a slice does not depend on
            which others are made.
    """
    grid = grid or GridSpec()
    anatomy = _draw_anatomy(seed)
    indices = tuple(range(grid.shape[0])) if only is None else tuple(only)
    planes = tuple(_plane(grid, index) for index in indices)
    values = np.zeros((len(indices), *grid.shape[1:]), np.uint16)
    mask = np.zeros(values.shape, np.bool_)
    for k, (index, plane) in enumerate(zip(indices, planes, strict=True)):
        middle = _points(grid, plane, 0.0)
        signal = _slice_signal(grid, plane, anatomy, lesion) * _shading(middle, anatomy.bias)
        values[k] = _measured(signal, np.random.default_rng([seed, index]))
        if lesion is not None:
            mask[k] = _mass(middle, lesion, anatomy.outline) < 0.0
    return Head(values, mask, planes, indices, grid, seed, lesion)


@dataclass(frozen=True, eq=False)
class _Anatomy:
    """All that is random in a head but its noise."""

    variation: Variation
    bias: Field
    outline: Field


def _draw_anatomy(seed: int) -> _Anatomy:
    rng = np.random.default_rng(seed)
    return _Anatomy(vary(rng), random_field(rng, 160.0), random_field(rng, 15.0))


def _plane(grid: GridSpec, index: int) -> Plane:
    """The plane of one slice of the stack."""
    row, column, normal = _axes(grid.tilt_degrees)
    count, rows, columns = grid.shape
    position = (
        np.asarray(grid.center_mm)
        + normal * (index - (count - 1) / 2.0) * grid.slice_distance_mm
        - row * (columns - 1) / 2.0 * grid.spacing_mm[1]
        - column * (rows - 1) / 2.0 * grid.spacing_mm[0]
    )
    return Plane(_triple(position), _triple(row), _triple(column))


def _axes(tilt_degrees: tuple[float, float]) -> tuple[Values, Values, Values]:
    """Unit vectors along a row, along a column, and across the slices."""
    (cx, sx), (cy, sy) = ((np.cos(a), np.sin(a)) for a in np.radians(tilt_degrees))
    row = np.array([cy, 0.0, -sy])
    column = np.array([sx * sy, cx, sx * cy])
    return row, column, np.cross(row, column)


def _triple(vector: Values) -> Triple:
    x, y, z = (float(v) for v in vector)
    return x, y, z


def _points(grid: GridSpec, plane: Plane, shift_mm: float) -> Points:
    """(rows, columns) places of the pixel centers, moved along the normal."""
    rows = np.arange(grid.shape[1])[:, np.newaxis] * grid.spacing_mm[0]
    columns = np.arange(grid.shape[2])[np.newaxis, :] * grid.spacing_mm[1]
    start = np.asarray(plane.position) + plane.normal * shift_mm
    axes = zip(start, plane.along_row, plane.along_column, strict=True)
    return Points(*(s + columns * r + rows * c for s, r, c in axes))


def _slice_signal(grid: GridSpec, plane: Plane, anatomy: _Anatomy, lesion: Lesion | None) -> Values:
    """(rows, columns) signal of a thick slice before shading and noise; 1 is scalp fat."""
    total = np.zeros(grid.shape[1:])
    for part in SUBSLICES:
        points = _points(grid, plane, part * grid.thickness_mm)
        flat = Points(*(axis.ravel() for axis in points))
        total += _signal(flat, anatomy, lesion).reshape(total.shape)
    return total / len(SUBSLICES)


def _signal(points: Points, anatomy: _Anatomy, lesion: Lesion | None) -> Values:
    """Signal at one-dimensional arrays of points."""
    if lesion is None:
        return head(points, anatomy.variation)
    gray = head(_pulled_in(points, lesion), anatomy.variation)
    return _draw_lesion(gray, points, lesion, anatomy)


def _pulled_in(points: Points, lesion: Lesion) -> Points:
    """Where the tissue at each point lay before the mass pushed it outward."""
    offsets = [p - c for p, c in zip(points, lesion.center_mm, strict=True)]
    length = np.maximum(np.sqrt(sum(o * o for o in offsets)), 1.0)
    beyond = np.maximum(length - lesion.radius_mm, 0.0)
    yielding = np.clip(-cavity_distance(points) / 12.0, 0.0, 1.0)
    shift = lesion.push_mm * np.clip(1.0 - beyond / PUSH_REACH_MM, 0.0, 1.0) ** 2 * yielding
    x, y, z = (p - shift * o / length for p, o in zip(points, offsets, strict=True))
    return Points(x, y, z)


def _mass(points: Points, lesion: Lesion, outline: Field) -> Values:
    """Signed distance in mm to the irregular surface of the mass."""
    offsets = [p - c for p, c in zip(points, lesion.center_mm, strict=True)]
    length = np.sqrt(sum(o * o for o in offsets))
    bumps = 0.09 * lesion.radius_mm * outline.at(points)
    return np.asarray(length - lesion.radius_mm - bumps, np.float64)


def _draw_lesion(gray: Values, points: Points, lesion: Lesion, anatomy: _Anatomy) -> Values:
    """Edema that spares the cortex, then the bright rim, then the dead core."""
    variation = anatomy.variation
    mass = _mass(points, lesion, anatomy.outline)
    reach = lesion.edema_mm * (1.0 + 0.45 * variation.fiber.at(points))
    white = np.clip((gray - 0.36) / 0.04, 0.0, 1.0) * (gray < 0.5)
    gray = gray + (EDEMA - gray) * white * np.clip((reach - mass) / 5.0, 0.0, 1.0)
    grain = variation.grain.at(points)
    gray = paint(gray, RIM * (1.0 + 0.12 * grain), mass, 1.8)
    rim = lesion.rim_mm * np.clip(1.0 + 0.5 * variation.folds.at(points), 0.4, 2.2)
    return paint(gray, NECROSIS * (1.0 + 0.15 * grain), mass + rim, 2.2)


def _shading(points: Points, bias: Field) -> Values:
    """The coil's slowly changing gain: brighter near the coil at the back and left."""
    slope = 1.0 + 0.0007 * points.y + 0.0004 * points.x
    edge = 1.0 + 0.06 * ((points.x / 80.0) ** 2 + (points.y / 100.0) ** 2)
    return slope * edge * (1.0 + 0.04 * bias.at(points))


def _measured(signal: Values, rng: np.random.Generator) -> NDArray[np.uint16]:
    """Magnitude of a signal with noise in both channels (Rician), as stored values."""
    real, imaginary = rng.normal(0.0, NOISE, (2, *signal.shape))
    magnitude = np.sqrt((signal + real) ** 2 + imaginary**2)
    stored = np.clip(np.rint(magnitude * FAT_VALUE), 0, 4095)
    return np.asarray(stored, np.uint16)
