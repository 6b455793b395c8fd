"""Strokes of a brush on masks, and what an edit changed, so that undoing is exact.

Points are (row, column) in index coordinates: (0, 0) is the center of the first pixel.  A pixel
belongs to a stroke if its center is no further from the drawn line than the radius: in mm where
the spacing is known, so that the brush is a circle on the patient, else in pixels.  The line runs
from place to place of the pointer: however fast that is, there is no gap.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from math import ceil, floor, hypot
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from braintumor_desktop.findings.masks import Mask

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Box

K = TypeVar("K")
Spacing = tuple[float, float]
Place = tuple[float, float, float]
"""Row, column (index coordinates), and how far over the slice, in the unit of the radius."""
Limits = tuple[float, float]
"""The lowest and the highest value that is painted; modality values."""

SQUARE: Spacing = (1.0, 1.0)
SAMPLE_RADIUS_PX = 3
"""Around a click: the pixels whose values say what is painted."""
_HAIR = 1e-6
"""Of a radius: a line half-way between two rows must not miss both for a rounding error."""


@dataclass(frozen=True, eq=False)
class Stamp:
    """Pixels of a picture that a piece of a stroke covers.

    Attributes:
        part: bool (rows, columns).
        top, left: row and column of its first pixel in the picture.
    """

    part: NDArray[np.bool_]
    top: int
    left: int

    @property
    def box(self) -> Box:
        """Top, left, bottom and right in the picture; the last two are past the end."""
        rows, columns = self.part.shape
        return self.top, self.left, self.top + rows, self.left + columns


@dataclass(frozen=True)
class Sheet:
    """A brush that lies in another plane than the slice that it paints.

    Attributes:
        radius: mm, in its plane.
        thickness: mm, across its plane.
        normal: of its plane, unit vector along the slice's rows downwards, columns to the right,
            and the slice's normal.
    """

    radius: float
    thickness: float
    normal: tuple[float, float, float]


@dataclass(frozen=True)
class Patch:
    """What an edit changed in one slice.

    Attributes:
        shape: (rows, columns) of the picture.
        box: where: the smallest that holds all changed pixels.
        bits: of the box before and after the edit, packed as in Mask one after the other, and
            then deflated.
    """

    shape: tuple[int, int]
    box: Box
    bits: bytes

    @staticmethod
    def between(before: Mask, after: Mask) -> Patch | None:
        """What differs between two masks of a slice; None where nothing does."""
        top, left, bottom, right = _around(before, after)
        old, new = (crop(mask, (top, left, bottom, right)) for mask in (before, after))
        changed = Mask.placed(old != new, top, left, before.shape)
        if not changed.pixels:
            return None
        packed = (np.packbits(crop(mask, changed.box)).tobytes() for mask in (before, after))
        return Patch(before.shape, changed.box, zlib.compress(b"".join(packed), 1))

    @property
    def inverse(self) -> Patch:
        """What undoes it."""
        before, after = self._halves
        return Patch(self.shape, self.box, zlib.compress(after + before, 1))

    @property
    def nbytes(self) -> int:
        """Memory that it takes."""
        return len(self.bits)

    def apply(self, mask: Mask) -> Mask:
        """The mask after the edit.

        Raises:
            ValueError: it is not the mask from before the edit.
        """
        before, after = self._halves
        if np.packbits(crop(mask, self.box)).tobytes() != before:
            raise ValueError("the mask is another than the one that was edited")
        top, left, bottom, right = self.box
        array = mask.array
        shape = bottom - top, right - left
        bits = np.unpackbits(np.frombuffer(after, np.uint8), count=shape[0] * shape[1])
        array[top:bottom, left:right] = bits.reshape(shape).view(np.bool_)
        return Mask.of(array)

    @property
    def _halves(self) -> tuple[bytes, bytes]:
        both = zlib.decompress(self.bits)
        return both[: len(both) // 2], both[len(both) // 2 :]


class Stroke:
    """A stroke while it is drawn, on the masks of one or several slices.

    Attributes:
        erases: whether it takes pixels away.
    """

    def __init__(self, masks: Mapping[int, Mask], *, erases: bool) -> None:
        """Begin it on a finding's masks by position; a slice without one has none yet."""
        self.erases = erases
        self._before = masks
        self._arrays: dict[int, NDArray[np.bool_]] = {}

    def array(self, position: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """Bool (rows, columns): a slice as it is by now; to be read only.

        Args:
            position: of the slice.
            shape: (rows, columns) of the picture.
        """
        if position not in self._arrays:
            mask = self._before.get(position)
            self._arrays[position] = np.zeros(shape, np.bool_) if mask is None else mask.array
        return self._arrays[position]

    def stamp(
        self,
        position: int,
        shape: tuple[int, int],
        piece: Stamp,
        allowed: NDArray[np.bool_] | None = None,
    ) -> Box | None:
        """Paint or erase a piece of the stroke.

        Args:
            position: of the slice.
            shape: (rows, columns) of the picture.
            piece: what it covers.
            allowed: bool (rows, columns) of the picture, the pixels that may be painted; all
                may be erased.

        Returns:
            The box in which pixels may have changed, or None beside the picture.
        """
        if not piece.part.size:
            return None
        top, left, bottom, right = piece.box
        target = self.array(position, shape)[top:bottom, left:right]
        if self.erases:
            target &= ~piece.part
        elif allowed is None:
            target |= piece.part
        else:
            target |= piece.part & allowed[top:bottom, left:right]
        return piece.box

    @property
    def changed(self) -> dict[int, Mask]:
        """The masks of the slices that it has touched, by position."""
        return {position: Mask.of(array) for position, array in sorted(self._arrays.items())}


def covered(
    shape: tuple[int, int], start: Place, end: Place, radius: float, spacing: Spacing = SQUARE
) -> Stamp:
    """The pixels whose centers are within a radius of a straight line in space.

    Args:
        shape: (rows, columns) of the picture.
        start: of the line; its last number is 0 where it lies in the slice.
        end: of the line, which may be the start.
        radius: in the unit of the spacing.
        spacing: (row, column) distance of pixel centers.
    """
    (ay, ax, az), (by, bx, bz) = _scaled(start, spacing), _scaled(end, spacing)
    radius *= 1.0 + _HAIR
    rows = _reached(ay, by, radius, spacing[0], shape[0])
    columns = _reached(ax, bx, radius, spacing[1], shape[1])
    y = (np.arange(*rows) * spacing[0] - ay)[:, None]
    x = np.arange(*columns) * spacing[1] - ax
    dy, dx, dz = by - ay, bx - ax, bz - az
    length = dy * dy + dx * dx + dz * dz
    along = 0.0 if length == 0.0 else np.clip((y * dy + x * dx - az * dz) / length, 0.0, 1.0)
    away = (y - along * dy) ** 2 + (x - along * dx) ** 2 + (az + along * dz) ** 2
    return Stamp(np.asarray(away <= radius * radius), rows[0], columns[0])


def covered_in_sheet(
    shape: tuple[int, int], start: Place, end: Place, brush: Sheet, spacing: Spacing
) -> Stamp:
    """The pixels of a slice that a brush covers which is moved in another plane.

    Args:
        shape: (rows, columns) of the picture.
        start: of the line, which lies in the other plane, as the slice sees it.
        end: of the line.
        brush: of the other plane.
        spacing: (row, column) mm of pixel centers.
    """
    (ay, ax, az), (by, bx, bz) = _scaled(start, spacing), _scaled(end, spacing)
    radius, half = brush.radius * (1.0 + _HAIR), brush.thickness / 2.0 * (1.0 + _HAIR)
    reach = hypot(radius, half)
    rows = _reached(ay, by, reach, spacing[0], shape[0])
    columns = _reached(ax, bx, reach, spacing[1], shape[1])
    y = (np.arange(*rows) * spacing[0] - ay)[:, None]
    x = np.arange(*columns) * spacing[1] - ax
    dy, dx, dz = by - ay, bx - ax, bz - az
    down, right, up = brush.normal
    off = y * down + x * right - az * up
    length = dy * dy + dx * dx + dz * dz
    along = 0.0 if length == 0.0 else np.clip((y * dy + x * dx - az * dz) / length, 0.0, 1.0)
    away = (y - along * dy) ** 2 + (x - along * dx) ** 2 + (az + along * dz) ** 2 - off**2
    return Stamp(np.asarray((away <= radius * radius) & (abs(off) <= half)), rows[0], columns[0])


def drawn_radius(radius: float, spacing: Spacing = SQUARE) -> float:
    """The radius of a brush in its own slice: no smaller than what leaves a line without gaps."""
    return max(radius, max(spacing) / 2.0)


def limits_around(
    values: NDArray[np.floating], row: float, column: float, radius_px: int = SAMPLE_RADIUS_PX
) -> Limits | None:
    """The range of the values around a point; None beside the picture.

    Args:
        values: (rows, columns) modality values; those that are no numbers do not count.
        row: of the point, index coordinates.
        column: of it.
        radius_px: of the circle that is looked at.
    """
    size = values.shape[0], values.shape[1]
    piece = covered(size, (row, column, 0.0), (row, column, 0.0), float(radius_px))
    top, left, bottom, right = piece.box
    found = values[top:bottom, left:right][piece.part]
    found = found[np.isfinite(found)]
    return (float(found.min()), float(found.max())) if found.size else None


def patches(before: Mapping[K, Mask], changed: Mapping[K, Mask]) -> dict[K, Patch]:
    """What an edit changed, slice by slice; empty where nothing.

    Args:
        before: a finding's masks, by position or by id of the slice.
        changed: of the slices that were edited; the others stayed.
    """
    found = (
        (key, Patch.between(before.get(key) or nothing(mask.shape), mask))
        for key, mask in changed.items()
    )
    return {key: patch for key, patch in found if patch is not None}


def patched(masks: Mapping[K, Mask], changes: Mapping[K, Patch]) -> dict[K, Mask]:
    """A finding's masks after an edit, none of them empty.

    Args:
        masks: before it.
        changes: what the edit changed.

    Raises:
        ValueError: they are not the masks from before the edit.
    """
    result = dict(masks)
    for key, patch in changes.items():
        before = result.pop(key, None) or nothing(patch.shape)
        after = patch.apply(before)
        if after.pixels:
            result[key] = after
    return result


def nothing(shape: tuple[int, int]) -> Mask:
    """The mask without a pixel of a picture of this shape."""
    return Mask(shape, (0, 0, 0, 0), b"")


def crop(mask: Mask, box: Box) -> NDArray[np.bool_]:
    """Bool (rows, columns) of a box of the picture, of any size within it; made anew."""
    top, left, bottom, right = box
    result = np.zeros((max(bottom - top, 0), max(right - left, 0)), np.bool_)
    up, near = max(top, mask.box[0]), max(left, mask.box[1])
    down, far = min(bottom, mask.box[2]), min(right, mask.box[3])
    if up < down and near < far:
        part = mask.part
        shared = part[up - mask.box[0] : down - mask.box[0], near - mask.box[1] : far - mask.box[1]]
        result[up - top : down - top, near - left : far - left] = shared
    return result


def _around(one: Mask, other: Mask) -> Box:
    """The smallest box that holds both."""
    boxes = [mask.box for mask in (one, other) if mask.bits]
    if not boxes:
        return 0, 0, 0, 0
    tops, lefts, bottoms, rights = zip(*boxes, strict=True)
    return min(tops), min(lefts), max(bottoms), max(rights)


def _scaled(place: Place, spacing: Spacing) -> Place:
    return place[0] * spacing[0], place[1] * spacing[1], place[2]


def _reached(start: float, end: float, radius: float, step: float, count: int) -> tuple[int, int]:
    """First and past last pixel along an axis that can be within the radius of a line."""
    low, high = sorted((start, end))
    first = min(max(ceil((low - radius) / step), 0), count)
    return first, max(first, min(floor((high + radius) / step) + 1, count))
