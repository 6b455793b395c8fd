"""Masks that take little memory: one bit a pixel, and only of the box that holds them.

A bool array of 512 x 512 takes 262 kB; a lesion of 100 x 100 pixels packed takes 1.3 kB, and a
mask without a pixel none.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Box = tuple[int, int, int, int]
"""Top, left, bottom and right in pixels from 0; the last two are past the end."""

_NOTHING: Box = (0, 0, 0, 0)


@dataclass(frozen=True)
class Mask:
    """Which pixels of a picture are outlined; immutable, equal to a mask of the same pixels.

    Attributes:
        shape: (rows, columns) of the picture.
        box: the smallest that holds all pixels; of no size where there is none.
        bits: of the box row by row, the first pixel in the highest bit of the first byte.
    """

    shape: tuple[int, int]
    box: Box
    bits: bytes

    @staticmethod
    def of(array: NDArray[np.bool_]) -> Mask:
        """The mask of a bool array (rows, columns); later changes of the array do not count."""
        return Mask.placed(array, 0, 0, (array.shape[0], array.shape[1]))

    @staticmethod
    def placed(part: NDArray[np.bool_], top: int, left: int, shape: tuple[int, int]) -> Mask:
        """The mask of a part of a picture that is empty elsewhere.

        Args:
            part: bool (rows, columns).
            top: row of its first pixel in the picture.
            left: column of it.
            shape: (rows, columns) of the picture.
        """
        box = bounds(part)
        up, near, down, far = box
        if box == _NOTHING:
            return Mask(shape, box, b"")
        bits = np.packbits(part[up:down, near:far]).tobytes()
        return Mask(shape, (top + up, left + near, top + down, left + far), bits)

    @property
    def array(self) -> NDArray[np.bool_]:
        """Bool (rows, columns) of the picture, made anew."""
        result = np.zeros(self.shape, np.bool_)
        top, left, bottom, right = self.box
        result[top:bottom, left:right] = self.part
        return result

    @property
    def part(self) -> NDArray[np.bool_]:
        """Bool (rows, columns) of the box, made anew."""
        top, left, bottom, right = self.box
        shape = bottom - top, right - left
        bits = np.frombuffer(self.bits, np.uint8)
        return np.unpackbits(bits, count=shape[0] * shape[1]).reshape(shape).view(np.bool_)

    @cached_property
    def pixels(self) -> int:
        """How many are outlined; counted once."""
        return int.from_bytes(self.bits, "big").bit_count()

    @property
    def nbytes(self) -> int:
        """Memory that the pixels take."""
        return len(self.bits)

    def grown(self) -> Mask:
        """The mask with all pixels around its own, over corners too."""
        if not self.bits:
            return self
        top, left, bottom, right = self.box
        up, side = min(top, 1), min(left, 1)
        down, far = min(self.shape[0] - bottom, 1), min(self.shape[1] - right, 1)
        part = np.pad(self.part, ((up, down), (side, far)))
        padded, (rows, columns) = np.pad(part, 1), part.shape
        near = [padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)]
        return Mask.placed(np.logical_or.reduce(near), top - up, left - side, self.shape)

    def holds(self, row: int, column: int) -> bool:
        """Whether a pixel is in it."""
        top, left, bottom, right = self.box
        is_near = top <= row < bottom and left <= column < right
        return is_near and bool(self.part[row - top, column - left])

    def meets(self, other: Mask) -> bool:
        """Whether a pixel belongs to both; never for pictures of different shapes."""
        return self.shared(other) > 0

    def shared(self, other: Mask) -> int:
        """How many pixels belong to both; none for pictures of different shapes."""
        if self.shape != other.shape:
            return 0
        top, left = (max(a, b) for a, b in zip(self.box[:2], other.box[:2], strict=True))
        bottom, right = (min(a, b) for a, b in zip(self.box[2:], other.box[2:], strict=True))
        if top >= bottom or left >= right:
            return 0
        if self == other:
            return self.pixels
        common = (
            mask.part[top - up : bottom - up, left - near : right - near]
            for mask, (up, near) in ((self, self.box[:2]), (other, other.box[:2]))
        )
        return int(np.count_nonzero(np.logical_and(*common)))


def bounds(array: NDArray[np.bool_]) -> Box:
    """The smallest box of a bool array (rows, columns) that holds all that is set."""
    rows = np.flatnonzero(array.any(axis=1))
    if not rows.size:
        return _NOTHING
    up, down = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(array[up:down].any(axis=0))
    return up, int(columns[0]), down, int(columns[-1]) + 1
