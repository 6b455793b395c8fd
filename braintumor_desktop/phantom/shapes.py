"""Geometry that the head phantom is built from: bodies as distances, smooth random fields.

A body is its signed distance in mm at each point: negative inside.  Everything is float64,
so that a different order of rounding on another processor never reaches a stored gray value.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Values = NDArray[np.float64]
    Triple = tuple[float, float, float]

LATTICE = 64
"""Samples of a random field along each axis; the field repeats after them."""


class Points(NamedTuple):
    """Places in the head: x, y, z in LPS mm, arrays of one shape."""

    x: Values
    y: Values
    z: Values

    def mirrored(self) -> Points:
        """The same points folded onto the patient's left, for bodies that come in pairs."""
        return Points(np.abs(self.x), self.y, self.z)

    def take(self, chosen: NDArray[np.bool_]) -> Points:
        """The chosen points, as one-dimensional arrays."""
        return Points(self.x[chosen], self.y[chosen], self.z[chosen])


def ellipsoid(points: Points, center: Triple, radii: Triple, power: float = 2.0) -> Values:
    """Approximate signed distance in mm to an ellipsoid; exact on its surface.

    Args:
        points: where.
        center: LPS mm.
        radii: in mm, along x, y and z.
        power: 2 is an ellipsoid; more makes its sides flatter and its corners fuller.
    """
    scaled = [np.abs(p - c) / r for p, c, r in zip(points, center, radii, strict=True)]
    if power == 2.0:
        length = _norm(scaled)
        slope = _norm([s / r for s, r in zip(scaled, radii, strict=True)])
        return length * (length - 1.0) / np.maximum(slope, 1e-9)
    lowered = [s ** (power - 1.0) for s in scaled]
    length = np.asarray(sum(s * w for s, w in zip(scaled, lowered, strict=True))) ** (1.0 / power)
    slope = _norm([w / r for w, r in zip(lowered, radii, strict=True)])
    return length ** (power - 1.0) * (length - 1.0) / np.maximum(slope, 1e-9)


def tube(points: Points, path: Sequence[tuple[float, float, float, float]]) -> Values:
    """Signed distance in mm to a chain of rods.

    Args:
        points: where.
        path: (x, y, z, radius) in mm of each corner, at least two.
    """
    return nearest([_rod(points, a, b) for a, b in itertools.pairwise(path)])


def nearest(distances: Sequence[Values]) -> Values:
    """Signed distance to several bodies together, at least one, with sharp seams."""
    return np.asarray(np.minimum.reduce(distances), np.float64)


def union(first: Values, second: Values, softness: float) -> Values:
    """Signed distance to both bodies together, their seam rounded over `softness` mm."""
    overlap = np.maximum(softness - np.abs(first - second), 0.0) / softness
    return np.minimum(first, second) - overlap * overlap * softness / 4.0


def paint(gray: Values, value: Values | float, distance: Values, edge: float = 1.0) -> Values:
    """Put a body's gray value over what is there; its border fades over `edge` mm."""
    return gray + (value - gray) * inside(distance, edge)


def inside(distance: Values, edge: float = 1.0) -> Values:
    """How much of a point lies in the body: 1 inside, 0 outside, 0.5 on the surface."""
    return np.clip(0.5 - distance / edge, 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class Field:
    """A smooth random function of place with mean 0 and standard deviation 1.

    Attributes:
        lattice: (LATTICE, LATTICE, LATTICE) samples.
        step_mm: distance of the samples.
    """

    lattice: Values
    step_mm: float

    def at(self, points: Points) -> Values:
        """The field at points, linear between its samples."""
        flat = self.lattice.ravel()
        lower, upper, part = zip(*(_cell(axis / self.step_mm) for axis in points), strict=True)
        total = np.zeros_like(part[0])
        for corner in range(8):
            index, weight = 0, 1.0
            for axis in range(3):
                high = corner >> axis & 1
                index = index * LATTICE + (upper if high else lower)[axis]
                weight = weight * (part[axis] if high else 1.0 - part[axis])
            total += flat[index] * weight
        return np.asarray(total, np.float64)


def random_field(rng: np.random.Generator, wavelength_mm: float, band: float = 0.5) -> Field:
    """Draw a field whose waves are about `wavelength_mm` long.

    Args:
        rng: source of the draw.
        wavelength_mm: of the strongest waves.
        band: width of the band of frequencies, relative to its center.
    """
    step = wavelength_mm / 7.0
    frequency = np.fft.fftfreq(LATTICE, step) * wavelength_mm
    radius = _norm(np.meshgrid(frequency, frequency, frequency[: LATTICE // 2 + 1]))
    # rfftn keeps the lowest half of the last axis, whose last frequency is the negative one.
    gain = np.exp(-0.5 * ((radius - 1.0) / band) ** 2)
    gain[0, 0, 0] = 0.0
    noise = rng.standard_normal((LATTICE, LATTICE, LATTICE))
    lattice = np.fft.irfftn(np.fft.rfftn(noise) * gain, s=noise.shape, axes=(0, 1, 2))
    return Field(lattice / lattice.std(), step)


def _rod(
    points: Points,
    start: tuple[float, float, float, float],
    end: tuple[float, float, float, float],
) -> Values:
    """Signed distance to a rod with round ends whose radius changes along it."""
    along = [e - s for s, e in zip(start[:3], end[:3], strict=True)]
    offsets = [p - s for p, s in zip(points, start[:3], strict=True)]
    dot = sum(o * a for o, a in zip(offsets, along, strict=True))
    part = np.clip(dot / sum(a * a for a in along), 0.0, 1.0)
    gap = _norm([o - part * a for o, a in zip(offsets, along, strict=True)])
    return gap - (start[3] + part * (end[3] - start[3]))


def _cell(place: Values) -> tuple[NDArray[np.intp], NDArray[np.intp], Values]:
    """Indices of the samples around a place on one axis, and how far it is to the upper."""
    floor = np.floor(place)
    lower = floor.astype(np.intp) % LATTICE
    return lower, (lower + 1) % LATTICE, place - floor


def _norm(parts: Sequence[Values]) -> Values:
    """Length of vectors given by their components."""
    return np.asarray(np.sqrt(sum(part * part for part in parts)), np.float64)
