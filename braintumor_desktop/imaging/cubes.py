"""A volume sampled on cubes along the patient's axes, coarse enough to compare heads quickly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.cuts import TISSUE, CutPlane, cut
from braintumor_desktop.imaging.volume import Volume
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken

BINS = 32
"""Of the values: the joint histogram of two volumes has as many rows and columns."""
AIR_MM = 8.0
"""How far around the head points are asked: the border of the skin is the surest mark."""


@dataclass(frozen=True, eq=False)
class Cubes:
    """Values on cubes along the patient's axes.

    Attributes:
        values: float32 (along S, along P, along L), 0 to BINS - 1; blurred to the level.
        known: bool, where the volume shows tissue or air.
        origin: (3,) LPS mm of the first center.
        mm: side of a cube.
    """

    values: NDArray[np.float32]
    known: NDArray[np.bool_]
    origin: NDArray[np.float64]
    mm: float


def cubes_of(volume: Volume, mm: float, token: CancelToken) -> Cubes:
    """A volume on cubes.

    Args:
        volume: any spacing and orientation.
        mm: side of a cube.
        token: asked between layers.

    Raises:
        BadInput: it shows nothing (code `no_anatomy`).
        Cancelled: the token was set.
    """
    smaller = _smaller(volume, mm)
    ends = volume.grid.ends
    origin, shape = ends.min(axis=0), np.ceil(np.ptp(ends, axis=0) / mm).astype(int) + 1
    right, down = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)
    layers = []
    for height in origin[2] + np.arange(shape[2]) * mm:
        token.check()
        corner = float(origin[0]), float(origin[1]), float(height)
        layers.append(cut(smaller, CutPlane(corner, right, down, mm, (shape[1], shape[0]))))
    values = np.stack([layer.values for layer in layers])
    known = np.stack([layer.kind == TISSUE for layer in layers])
    return Cubes(_binned(values, known), known, origin, mm)


def halved(cubes: Cubes) -> Cubes:
    """Cubes of twice the side, each the mean of eight."""
    counts = [size + size % 2 for size in cubes.values.shape]
    pad = [(0, count - size) for count, size in zip(counts, cubes.values.shape, strict=True)]
    eight = (counts[0] // 2, 2, counts[1] // 2, 2, counts[2] // 2, 2)
    values = np.pad(cubes.values, pad, mode="edge").reshape(eight).mean(axis=(1, 3, 5))
    known = np.pad(cubes.known, pad).reshape(eight).mean(axis=(1, 3, 5)) >= 0.5
    return Cubes(values.astype(np.float32), known, cubes.origin + cubes.mm / 2, cubes.mm * 2)


def sampled(
    cubes: Cubes, points: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Values at points (n, 3), blended between eight centers, and where they are known."""
    places = ((points - cubes.origin) / cubes.mm)[:, ::-1].astype(np.float32)
    size = np.array(cubes.values.shape, np.float32)
    inside = ((places >= 0) & (places <= size - 1)).all(axis=1)
    places = np.clip(places, 0, size - 1.001)
    whole = places.astype(np.int32)
    part = places - whole
    _, rows, columns = cubes.values.shape
    first = (whole[:, 0] * rows + whole[:, 1]) * columns + whole[:, 2]
    flat = cubes.values.ravel()
    total = np.zeros(len(points), np.float32)
    for offset, weight in _corners(part, rows, columns):
        total += weight * flat[first + offset]
    nearest = np.rint(places).astype(np.int32)
    known = cubes.known[nearest[:, 0], nearest[:, 1], nearest[:, 2]]
    return total, inside & known


def head_in(cubes: Cubes) -> NDArray[np.bool_]:
    """Where something bright and larger than noise is: bool, as the values.

    Raises:
        BadInput: nowhere (code `no_anatomy`).
    """
    gray = np.where(cubes.known, cubes.values, 0) * (255 / (BINS - 1))
    flat = gray.astype(np.uint8).reshape(len(gray), -1)
    threshold, _ = cv2.threshold(flat, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright = gray > threshold / 2
    kernel = np.ones((5, 5), np.uint8)
    layers = [cv2.morphologyEx(layer.astype(np.uint8), cv2.MORPH_OPEN, kernel) for layer in bright]
    head = np.stack(layers).astype(bool)
    if not head.any():
        raise _nothing()
    return head


def middle_of(cubes: Cubes, head: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(3,) LPS mm in the middle of the head."""
    places = np.argwhere(head)
    return np.asarray(cubes.origin + places.mean(axis=0)[::-1] * cubes.mm)


def points_around(
    cubes: Cubes, head: NDArray[np.bool_], most: int, random: np.random.Generator
) -> NDArray[np.float64]:
    """(n, 3) LPS mm at random places in and around the head.

    Off the centers of the cubes: on them, blending would make whole steps look better than
    others.
    """
    side = 2 * round(AIR_MM / cubes.mm) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    around = np.stack([cv2.dilate(layer.astype(np.uint8), kernel) for layer in head])
    places = np.argwhere((around > 0) & cubes.known)
    chosen = places[random.choice(len(places), min(most, len(places)), replace=False)]
    off = random.uniform(-0.5, 0.5, chosen.shape)
    return np.asarray(cubes.origin + (chosen + off)[:, ::-1] * cubes.mm)


def _smaller(volume: Volume, mm: float) -> Volume:
    """A volume whose pixels are not much finer than cubes, averaged: noise does not alias."""
    rows, columns = (
        min(size, max(2, round(size * have / mm)))
        for size, have in zip(volume.grid.size, volume.grid.spacing_mm, strict=True)
    )
    if (rows, columns) == volume.grid.size:
        return Volume(volume.grid, volume.values.astype(np.float32))
    area = cv2.INTER_AREA
    values = [
        cv2.resize(np.asarray(layer, np.float32), (columns, rows), interpolation=area)
        for layer in volume.values
    ]
    return Volume(volume.grid.scaled((rows, columns)), np.stack(values))


def _binned(values: NDArray[np.float32], known: NDArray[np.bool_]) -> NDArray[np.float32]:
    """0 to BINS - 1 between the 1st and the 99.5th percentile of what is known."""
    if not known.any():
        raise _nothing()
    low, high = np.percentile(values[known], (1.0, 99.5))
    if high <= low:
        raise _nothing()
    shares = (values - low) * np.float32((BINS - 1) / (high - low))
    return np.asarray(np.clip(shares, 0, BINS - 1), np.float32)


def _corners(
    part: NDArray[np.float32], rows: int, columns: int
) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """The eight centers around points: how far on each is, and its weight."""
    low, high = 1 - part, part
    for slice_ in (0, 1):
        along = (low, high)[slice_][:, 0]
        for row in (0, 1):
            flat = along * (low, high)[row][:, 1]
            for column in (0, 1):
                offset = (slice_ * rows + row) * columns + column
                yield offset, flat * (low, high)[column][:, 2]


def _nothing() -> BadInput:
    return BadInput("no_anatomy", tr("The series cannot be registered"), tr("it shows nothing"))
