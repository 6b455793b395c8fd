"""Overlay planes: bitmaps that a file lays over its picture (PS3.3 C.9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.dicom.file import opened, read_header
from braintumor_desktop.imaging.dicom.values import integer, numbers, text, value
from braintumor_desktop.imaging.image import OverlayPlane

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.dicom.values import Fields

_ROWS, _COLUMNS, _FRAMES, _TYPE, _ORIGIN, _FIRST = 0x10, 0x11, 0x15, 0x40, 0x50, 0x51
_DESCRIPTION, _BITS, _LABEL, _DATA = 0x22, 0x100, 0x1500, 0x3000
_ELEMENTS = (
    *(_ROWS, _COLUMNS, _FRAMES, _TYPE, _ORIGIN, _FIRST, _DESCRIPTION, _BITS, _LABEL),
    _DATA,
)
_GROUPS = tuple(range(0x6000, 0x6020, 2))

OVERLAY_TAGS = tuple(group << 16 | _ROWS for group in _GROUPS)
"""What tells that a file has overlays, without their bits."""


def overlay_groups(ds: Fields) -> tuple[int, ...]:
    """The groups of a header's overlays, of which there are up to 16."""
    return tuple(group for group in _GROUPS if (group << 16 | _ROWS) in ds)


def read_overlays(
    path: Path, groups: tuple[int, ...], index: int, shape: tuple[int, int]
) -> tuple[OverlayPlane, ...]:
    """Read overlay planes, which headers are read without; those that are broken are left out.

    Args:
        path: the file.
        groups: as `overlay_groups` gives them.
        index: of the frame, from 0.
        shape: (rows, columns) of the picture.

    Raises:
        BadInput: the file cannot be read.
    """
    tags = tuple(group << 16 | element for group in groups for element in _ELEMENTS)
    with opened(path) as source:
        ds = read_header(path, source, tags)
    planes = (_plane(ds, group << 16, index, shape) for group in groups)
    return tuple(plane for plane in planes if plane is not None)


def _plane(ds: Fields, base: int, index: int, shape: tuple[int, int]) -> OverlayPlane | None:
    rows, columns = integer(ds, base | _ROWS) or 0, integer(ds, base | _COLUMNS) or 0
    bits = integer(ds, base | _BITS)
    data = value(ds, base | _DATA)
    if min(rows, columns) < 1 or bits not in {None, 1} or not isinstance(data, bytes):
        return None
    frame = _frame(ds, base, index)
    first = rows * columns * (frame or 0)
    if frame is None or first + rows * columns > len(data) * 8:
        return None
    inside = np.frombuffer(data, np.uint8)[first // 8 : (first + rows * columns + 7) // 8]
    flat = np.unpackbits(_words(inside, ds), bitorder="little")[first % 8 :]
    own = flat[: rows * columns].reshape(rows, columns).astype(np.bool_)
    label = text(ds, base | _LABEL) or text(ds, base | _DESCRIPTION)
    return OverlayPlane(_placed(own, _origin(ds, base), shape), label)


def _frame(ds: Fields, base: int, index: int) -> int | None:
    """The overlay's own frame for one of the picture; None where it has none (C.9.2.1.4)."""
    count = integer(ds, base | _FRAMES)
    if count is None:
        return 0
    frame = index - ((integer(ds, base | _FIRST) or 1) - 1)
    return frame if 0 <= frame < count else None


def _words(data: NDArray[np.uint8], ds: Fields) -> NDArray[np.uint8]:
    """Bytes in the order of their bits; big endian files swap them in each word."""
    if ds.original_encoding[1] is not False:
        return data
    return np.pad(data, (0, data.size % 2)).view(np.uint16).byteswap().view(np.uint8)


def _origin(ds: Fields, base: int) -> tuple[int, int]:
    """(row, column) from 0 of the picture's pixel on which the overlay's first one lies."""
    origin = numbers(ds, base | _ORIGIN)
    return (int(origin[0]) - 1, int(origin[1]) - 1) if len(origin) == 2 else (0, 0)


def _placed(
    own: NDArray[np.bool_], origin: tuple[int, int], shape: tuple[int, int]
) -> NDArray[np.bool_]:
    """The overlay on the picture's grid; what lies beside it is cut off."""
    mask = np.zeros(shape, np.bool_)
    starts = [max(0, first) for first in origin]
    ends = [
        min(side, first + length)
        for side, first, length in zip(shape, origin, own.shape, strict=True)
    ]
    if all(start < end for start, end in zip(starts, ends, strict=True)):
        there = tuple(slice(start, end) for start, end in zip(starts, ends, strict=True))
        here = tuple(
            slice(start - first, end - first)
            for start, end, first in zip(starts, ends, origin, strict=True)
        )
        mask[there] = own[here]
    return mask
