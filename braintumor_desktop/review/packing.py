"""Masks, chances and heat maps as bytes, and back: numbers of 32 bits, then what is deflated.

All numbers have their least significant byte first.  A head's mask takes some hundred bytes.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.masks import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

LARGEST_SIDE = 65_535
"""Pixels, as DICOM has it."""
_FAST = 1
_PEAK = 256
"""Beyond every threshold."""


def of_mask(mask: Mask | None) -> bytes | None:
    """Shape and box (top, left, bottom, right), then the box's bits."""
    return None if mask is None else _packed((*mask.shape, *mask.box), _deflated(mask.bits))


def to_mask(packed: bytes | None) -> Mask | None:
    """The other way round."""
    if packed is None:
        return None
    (rows, columns, top, left, bottom, right), deflated = _numbers(packed, 6)
    return Mask((rows, columns), (top, left, bottom, right), zlib.decompress(deflated))


def foreign_mask(packed: bytes) -> Mask:
    """The same of bytes that somebody else may have made.

    Raises:
        ValueError: they are no mask.
    """
    try:
        (rows, columns, top, left, bottom, right), deflated = _numbers(packed, 6)
        wanted = -(-(bottom - top) * (right - left) // 8)
        stream = zlib.decompressobj()
        bits = stream.decompress(deflated, wanted + 1)
    except zlib.error as error:
        raise ValueError("the pixels of a mask are damaged") from error
    is_inside = top <= bottom <= rows <= LARGEST_SIDE and left <= right <= columns <= LARGEST_SIDE
    if not is_inside or len(bits) != wanted or not stream.eof:
        raise ValueError("a mask has other pixels than it says")
    return Mask((rows, columns), (top, left, bottom, right), bits)


def of_chances(chances: Chances | None) -> bytes | None:
    """Shape, box, and threshold with 256 times the peak, then the box's whole percent.

    Versions that knew no peak wrote the threshold alone, which is the same as a peak of 0.
    """
    if chances is None:
        return None
    both = chances.threshold + _PEAK * chances.peak
    return _packed((*chances.shape, *chances.box, both), chances.deflated)


def to_chances(packed: bytes | None) -> Chances | None:
    """The other way round."""
    if packed is None:
        return None
    (rows, columns, top, left, bottom, right, both), deflated = _numbers(packed, 7)
    peak, threshold = divmod(both, _PEAK)
    return Chances((rows, columns), (top, left, bottom, right), deflated, threshold, peak)


def of_heat(heat: NDArray[np.float16] | None) -> bytes | None:
    """Rows and columns of a float16 (rows, columns) map, then its values."""
    return None if heat is None else _packed(heat.shape, _deflated(heat.astype("<f2").tobytes()))


def to_heat(packed: bytes | None) -> NDArray[np.float16] | None:
    """The other way round."""
    if packed is None:
        return None
    shape, deflated = _numbers(packed, 2)
    return np.frombuffer(zlib.decompress(deflated), "<f2").astype(np.float16).reshape(shape)


def _deflated(content: bytes) -> bytes:
    return zlib.compress(content, _FAST)


def _packed(numbers: Sequence[int], deflated: bytes) -> bytes:
    return np.asarray(numbers, "<u4").tobytes() + deflated


def _numbers(packed: bytes, count: int) -> tuple[list[int], bytes]:
    """So many numbers, and what follows them."""
    found: list[int] = np.frombuffer(packed, "<u4", count).tolist()
    return found, packed[4 * count :]
