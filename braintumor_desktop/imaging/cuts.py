"""Planes cut from a volume, for eyes: axial, coronal, sagittal, or any other.

Between two neighboring slices values are blended along the three axes; a missing slice shows
as a gap, never as tissue; beside the volume there is nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import permutations
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from braintumor_desktop.imaging.geometry import GAP_FACTOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.volume import Grid, Volume

Vector = tuple[float, float, float]
Anatomical = Literal["axial", "coronal", "sagittal"]
Projection = Literal["mean", "highest", "lowest"]

OUTSIDE, TISSUE, GAP = 0, 1, 2
"""What a cut shows at a pixel."""

DIRECTIONS: dict[Anatomical, tuple[Vector, Vector]] = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}
"""To the right and downwards, as radiologists hang each plane: the patient's right at the
left, of a sagittal one the front at the left, the head above."""

STRAIGHT = 1e-6
"""Cosine below which a direction does not go along another: 0.3 micrometers over a head."""

EDGE = 0.5
"""Of a pixel or a slice: how far tissue reaches beyond the outermost centers."""
HALF = 0.5
"""Of a blended mask: where its border lies."""
MOST_PIXELS = 2048
"""Of a plane's longer side."""
SAME_PIXEL = 1e-3
"""Of a pixel: a place this near to its center is there."""
BLENDED = frozenset(np.dtype(name) for name in ("uint8", "int16", "uint16", "float32"))
"""What OpenCV blends as it is."""
BAND = 32
"""Rows that are sampled at once: what they need stays in the processor's cache."""


@dataclass(frozen=True)
class CutPlane:
    """A rectangle in the patient on which a volume is sampled.

    Attributes:
        corner: LPS mm, the center of pixel (0, 0).
        right: unit vector in which the column index grows.
        down: unit vector in which the row index grows, at a right angle to `right`.
        spacing_mm: of the pixels, the same both ways, so that the aspect is true.
        shape: (rows, columns).
    """

    corner: Vector
    right: Vector
    down: Vector
    spacing_mm: float
    shape: tuple[int, int]

    @property
    def normal(self) -> NDArray[np.float64]:
        """(3,) unit vector, right x down."""
        return np.cross(self.right, self.down)

    def points(self, off_mm: float = 0.0) -> NDArray[np.float64]:
        """(rows, columns, 3) LPS mm of the pixel centers, moved along the normal."""
        rows, columns = (np.arange(n)[:, None] * self.spacing_mm for n in self.shape)
        start = np.asarray(self.corner) + off_mm * self.normal
        return np.asarray(start + (rows * self.down)[:, None] + columns * self.right)

    def moved(self, off_mm: float) -> CutPlane:
        """The plane so many mm further along its normal."""
        return replace(self, corner=_vector(self.corner + off_mm * self.normal))

    def coarser(self, most: int) -> CutPlane:
        """The same extent in at most so many pixels along the longer side."""
        scale = max(1.0, max(self.shape) / most)
        rows, columns = (max(1, round(side / scale)) for side in self.shape)
        shift = (self.spacing_mm * scale - self.spacing_mm) / 2
        corner = self.corner + shift * (np.asarray(self.right) + np.asarray(self.down))
        spacing = self.spacing_mm * scale
        return CutPlane(_vector(corner), self.right, self.down, spacing, (rows, columns))

    def at(self, row: float, column: float) -> Vector:
        """Where a pixel lies: (3,) LPS mm."""
        down, right = row * self.spacing_mm, column * self.spacing_mm
        return _vector(self.corner + down * np.asarray(self.down) + right * np.asarray(self.right))

    def pixel_of(self, point: Sequence[float]) -> tuple[float, float, float]:
        """(row, column, mm off the plane along its normal) of a point in LPS mm."""
        way = np.asarray(point, np.float64) - self.corner
        row, column = float(way @ self.down), float(way @ np.asarray(self.right))
        return row / self.spacing_mm, column / self.spacing_mm, float(way @ self.normal)


@dataclass(frozen=True, eq=False)
class Cut:
    """What a plane shows.

    Attributes:
        values: float32 (rows, columns); 0 where there is no tissue.
        kind: uint8 (rows, columns): OUTSIDE, TISSUE or GAP.
    """

    values: NDArray[np.float32]
    kind: NDArray[np.uint8]


def plane_through(grid: Grid, name: Anatomical, point: Sequence[float]) -> CutPlane:
    """The plane of the grid's own axes that is nearest to an anatomical one.

    An oblique volume is cut along its own rows, columns and slices, where pixels are sharp.

    Args:
        grid: of the volume that is to be cut.
        name: of the anatomical plane.
        point: (3,) LPS mm, in the plane.

    Returns:
        A plane that holds all of the volume, its pixels as large as the volume's smallest
        distance.
    """
    right, down = (_own_axis(grid, way) for way in DIRECTIONS[name])
    return _plane_along(grid, right, down, point)


def straight_plane(grid: Grid, name: Anatomical, point: Sequence[float]) -> CutPlane:
    """The anatomical plane itself through a point, along the patient's axes.

    Args and returns as `plane_through`.
    """
    right, down = (np.asarray(way) for way in DIRECTIONS[name])
    return _plane_along(grid, right, down, point)


def steps_along(grid: Grid, plane: CutPlane) -> NDArray[np.float64]:
    """Where a plane is moved to, step by step: mm along its normal, in the order of the steps.

    A plane along the slices goes from slice to slice, in the order of the series; one along
    rows or columns from one to the next; any other as far as its pixels lie apart.
    """
    along = float(plane.normal @ grid.normal)
    if abs(along) > 1 - STRAIGHT:
        return np.asarray(grid.heights * np.sign(along))
    spacing = plane.spacing_mm
    for way, mm in zip((grid.along_column, grid.along_row), grid.spacing_mm, strict=True):
        spacing = mm if abs(float(way @ plane.normal)) > 1 - STRAIGHT else spacing
    ends = grid.ends @ plane.normal
    return np.asarray(ends.min() + np.arange(round(np.ptp(ends) / spacing) + 1) * spacing)


def _plane_along(
    grid: Grid, right: NDArray[np.float64], down: NDArray[np.float64], point: Sequence[float]
) -> CutPlane:
    across, along = grid.ends @ right, grid.ends @ down
    longest = max(float(np.ptp(across)), float(np.ptp(along)))
    spacing = max(min(*grid.spacing_mm, grid.usual_step_mm), longest / MOST_PIXELS)
    normal = np.cross(right, down)
    corner = across.min() * right + along.min() * down + float(np.asarray(point) @ normal) * normal
    shape = round(np.ptp(along) / spacing) + 1, round(np.ptp(across) / spacing) + 1
    return CutPlane(_vector(corner), _vector(right), _vector(down), float(spacing), shape)


def _own_axis(grid: Grid, way: Vector) -> NDArray[np.float64]:
    """The volume's own axis, forwards or backwards, that stands for one of the patient's.

    Each of the patient's axes has another one, so that also at 45 degrees none is used twice.
    """
    axes = np.stack([grid.along_row, grid.along_column, grid.normal])
    best = max(permutations(range(3)), key=lambda p: sum(abs(axes[p[i], i]) for i in range(3)))
    patient = int(np.argmax(np.abs(way)))
    own = axes[best[patient]]
    return np.asarray(own * np.sign(own[patient] or 1.0) * way[patient])


def _vector(values: NDArray[np.float64]) -> Vector:
    x, y, z = (float(mm) for mm in values)
    return x, y, z


def cut(volume: Volume, plane: CutPlane, token: CancelToken | None = None) -> Cut:
    """Sample a volume on a plane, blended linearly between its pixels and slices.

    Args:
        volume: to be cut.
        plane: where.
        token: asked between bands of rows of a plane that goes across all axes.

    Raises:
        Cancelled: the token was set.
    """
    places = _places(volume.grid, plane)
    kind = _kind(volume.grid, *places)
    values = _sampled(volume.values, places, token)
    values[kind != TISSUE] = 0.0
    return Cut(values, kind)


def cut_slab(
    volume: Volume,
    plane: CutPlane,
    thickness_mm: float,
    how: Projection,
    token: CancelToken | None = None,
) -> Cut:
    """Gather what lies within half a thickness of a plane, on both of its sides.

    Args:
        volume: to be cut.
        plane: its middle.
        thickness_mm: of the slab; sampled in steps of the plane's pixels.
        how: the mean, the highest or the lowest value, over tissue alone.
        token: asked between the steps.

    Returns:
        GAP only where the slab meets nothing else.

    Raises:
        Cancelled: the token was set.
    """
    steps = max(0, round(thickness_mm / 2 / plane.spacing_mm))
    gathered = _Gathered(plane.shape, how)
    for step in range(-steps, steps + 1):
        if token is not None:
            token.check()
        gathered.add(cut(volume, plane.moved(step * plane.spacing_mm), token))
    return gathered.cut


def cut_mask(mask: Volume, plane: CutPlane, thickness_mm: float = 0.0) -> NDArray[np.bool_]:
    """Where a plane or slab meets a mask.

    Args:
        mask: bool; where it is blended, the border lies half-way.
        plane: where it is cut.
        thickness_mm: of a slab: whatever of the mask lies in it.
    """
    if not thickness_mm:
        return cut(mask, plane).values >= HALF
    return cut_slab(mask, plane, thickness_mm, "highest").values >= HALF


class _Gathered:
    """One value of several planes, over tissue alone; 0 without any."""

    def __init__(self, shape: tuple[int, int], how: Projection) -> None:
        self._how = how
        self._count = np.zeros(shape, np.int32)
        self._kind = np.zeros(shape, np.uint8)
        empty = {"mean": 0.0, "highest": -np.inf, "lowest": np.inf}[how]
        self._values = np.full(shape, empty, np.float32)

    def add(self, one: Cut) -> None:
        """Take another plane."""
        is_tissue = one.kind == TISSUE
        self._count += is_tissue
        np.maximum(self._kind, one.kind, out=self._kind)
        join = {"mean": np.add, "highest": np.maximum, "lowest": np.minimum}[self._how]
        join(self._values, one.values, out=self._values, where=is_tissue)

    @property
    def cut(self) -> Cut:
        """What they show together."""
        is_tissue = self._count > 0
        shared = self._values / np.maximum(self._count, 1) if self._how == "mean" else self._values
        values = np.where(is_tissue, shared, np.float32(0.0))
        kind = np.where(is_tissue, np.uint8(TISSUE), self._kind)
        return Cut(np.asarray(values, np.float32), kind)


def _places(grid: Grid, plane: CutPlane) -> tuple[NDArray[np.float32], ...]:
    """Slice, row and column, each (rows, columns) or a part of it that broadcasts to it.

    Along a plane each grows evenly in both directions, so that no vector is made a pixel.
    """
    rows, columns = (np.arange(n) * plane.spacing_mm for n in plane.shape)
    ways = grid.normal, grid.along_column, grid.along_row
    height, down, right = (
        float(way @ np.asarray(plane.corner))
        + _along(rows, way, plane.down)[:, None]
        + _along(columns, way, plane.right)
        for way in ways
    )
    return tuple(part.astype(np.float32) for part in grid.index_at(height, down, right))


def _along(mm: NDArray[Any], way: NDArray[np.float64], direction: Vector) -> Any:
    """How far one goes along `way` by going so many mm in a direction; (1,) where nowhere."""
    share = float(way @ np.asarray(direction))
    return mm * share if abs(share) > STRAIGHT else np.zeros(1)


def _kind(
    grid: Grid, slices: NDArray[np.float32], rows: NDArray[np.float32], columns: Any
) -> NDArray[np.uint8]:
    """OUTSIDE, TISSUE or GAP of each point.

    A slice reaches half-way to its neighbor, and as far over a gap as usual slices do.
    """
    places = zip((slices, rows, columns), grid.shape, strict=True)
    within = [(place >= -EDGE) & (place <= side - 1 + EDGE) for place, side in places]
    if not grid.missing and all(part.all() for part in within):
        shape = np.broadcast_shapes(*(part.shape for part in within))
        return np.full(shape, np.uint8(TISSUE))
    inside = within[0] & within[1] & within[2]
    kind = np.where(inside, np.uint8(TISSUE), np.uint8(OUTSIDE))
    if not grid.missing:
        return kind
    steps, usual = np.diff(grid.heights), grid.usual_step_mm
    lower = np.clip(np.floor(slices), 0, steps.size - 1).astype(np.intp)
    step, part = steps[lower], slices - lower
    is_gap = (step > GAP_FACTOR * usual) & (np.minimum(part, 1.0 - part) * step > EDGE * usual)
    return np.where(inside & is_gap, np.uint8(GAP), kind)


def _sampled(
    values: NDArray[Any],
    places: tuple[NDArray[np.float32], ...],
    token: CancelToken | None,
) -> NDArray[np.float32]:
    """Trilinear values at places that broadcast to (rows, columns); the outermost go on."""
    slices, rows, columns = places
    if rows.size == 1:
        return _remapped(_layer(values, 1, float(rows.item())), slices, columns)
    if columns.size == 1:
        return _remapped(_layer(values, 2, float(columns.item())), slices, rows)
    if slices.size == 1:
        return _remapped(_layer(values, 0, float(slices.item())), rows, columns)
    whole = np.broadcast_arrays(slices, rows, columns)
    found = np.empty(whole[0].shape, np.float32)
    for top in range(0, len(found), BAND):
        if token is not None:
            token.check()
        band = slice(top, top + BAND)
        found[band] = _gathered_between(values, *(place[band] for place in whole))
    return found


def _layer(values: NDArray[Any], axis: int, place: float) -> NDArray[np.float32]:
    """The two-dimensional layer at a place on an axis, blended between two."""
    import cv2

    place = min(max(place, 0.0), values.shape[axis] - 1.0)
    first = min(int(place), max(values.shape[axis] - 2, 0))
    lower, part = values.take(first, axis=axis), place - first
    if not part:
        return np.asarray(lower, np.float32)
    upper = values.take(first + 1, axis=axis)
    if values.dtype not in BLENDED:
        lower, upper = lower.astype(np.float32), upper.astype(np.float32)
    blended = cv2.addWeighted(lower, 1.0 - part, upper, part, 0.0, dtype=cv2.CV_32F)
    return np.asarray(blended, np.float32)


def _remapped(layer: NDArray[np.float32], down: Any, right: Any) -> NDArray[np.float32]:
    """Bilinear values of a layer; the outermost go on beyond it."""
    import cv2

    if down.shape[0] == right.shape[1] == 1 and down.shape[1] > 1:
        return np.ascontiguousarray(_remapped(layer, down.T, right.T).T)
    rows, columns = _steps_of(down, layer.shape[0]), _steps_of(right, layer.shape[1])
    if rows is not None and columns is not None and down.shape[1] == right.shape[0] == 1:
        return np.array(layer[rows, columns])
    down, right = np.broadcast_arrays(down, right)
    x, y = (np.ascontiguousarray(part, np.float32) for part in (right, down))
    found = cv2.remap(layer, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, np.float32)


def _steps_of(places: NDArray[np.float32], size: int) -> slice | None:
    """Places that are pixels one after the other, forwards or backwards, as a slice; or None."""
    flat = places.ravel()
    first, step = round(float(flat[0])), 1 if flat[-1] >= flat[0] else -1
    last = first + step * (flat.size - 1)
    if min(first, last) < 0 or max(first, last) >= size:
        return None
    if np.abs(flat - np.arange(first, last + step, step)).max() > SAME_PIXEL:
        return None
    return slice(first, last + step if last + step >= 0 else None, step)


def _gathered_between(
    values: NDArray[Any],
    slices: NDArray[np.float32],
    rows: NDArray[np.float32],
    columns: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Trilinear values where all three places change over the plane."""
    places = slices, rows, columns
    held = [np.clip(p, 0, n - 1) for p, n in zip(places, values.shape, strict=True)]
    first = [
        np.minimum(p.astype(np.int32), max(n - 2, 0))
        for p, n in zip(held, values.shape, strict=True)
    ]
    s, r, c = (p - f for p, f in zip(held, first, strict=True))
    strides = values.shape[1] * values.shape[2], values.shape[2], 1
    base = first[0] * strides[0] + first[1] * strides[1] + first[2]
    flat = values.reshape(-1)

    def at(*steps: int) -> NDArray[np.float32]:
        offset = sum(step * stride for step, stride in zip(steps, strides, strict=True))
        return np.asarray(flat.take(base + offset, mode="clip"), np.float32)

    def row(ds: int, dr: int) -> NDArray[np.float32]:
        near = at(ds, dr, 0)
        return np.asarray(near + c * (at(ds, dr, 1) - near))

    def layer(ds: int) -> NDArray[np.float32]:
        near = row(ds, 0)
        return np.asarray(near + r * (row(ds, 1) - near))

    near = layer(0)
    return np.asarray(near + s * (layer(1) - near), np.float32)
