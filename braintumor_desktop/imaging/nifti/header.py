"""NIfTI headers: what a file says of its first volume, each number checked where it is read."""

from __future__ import annotations

import math
import os
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.limits import check_size, check_slices, shown_name, unreadable
from braintumor_desktop.imaging.nifti.content import GZIP, Content
from braintumor_desktop.imaging.nifti.grid import Grid, read_grid
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

COLOR_FIELDS = ("R", "G", "B")

_NIFTI_2 = frozenset({b"n+2\0\r\n\x1a\n", b"ni2\0\r\n\x1a\n"})
_HEADER_BYTES = 544
"""A NIfTI-2 header and the four bytes that tell of extensions; NIfTI-1's is shorter."""
_PACKED_BYTES = 1 << 14
"""Enough of a gzip file to unpack a header from, behind a name and a comment."""
_MAX_OFFSET = 1 << 48
"""What lies behind is in no file."""
_MAX_SCALE = 1e100
"""Of slope and intercept: what is scaled by more is no number any more."""


@dataclass(frozen=True, eq=False)
class Volume:
    """What a header says of the first volume.

    Attributes:
        pixels: the file that holds the pixels; the header's own unless it is a pair.
        offset: of the first pixel in the (unpacked) file.
        size: values along the file's first, second and third axis.
        volumes: how many there are; only the first is read.
        dtype: of a stored value, in the file's byte order.
        slope, intercept: as in Image.
        grid: how the volume is cut into slices, and where they lie.
    """

    pixels: Path
    offset: int
    size: tuple[int, int, int]
    volumes: int
    dtype: np.dtype[Any]
    slope: float
    intercept: float
    grid: Grid

    @property
    def bytes(self) -> int:
        """Of the volume's pixels."""
        return math.prod(self.size) * self.dtype.itemsize

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) of a slice."""
        column, row, _ = self.grid.axes
        return self.size[row], self.size[column]

    @property
    def slices(self) -> int:
        """How many slices it is cut into."""
        return self.size[self.grid.axes[2]]

    @property
    def content(self) -> Content:
        """What of the file is to be read."""
        end = self.offset + self.bytes
        return Content(self.pixels, end, self.offset + self.volumes * self.bytes)


def is_nifti(head: bytes) -> bool:
    """Whether a file that begins with `head` (at least 1 KiB) is a NIfTI header or volume.

    Looks into gzip.  The pixel file of a pair (.img) has no mark of its own; it is
    reached through its header, see `header_path`.
    """
    raw = head
    if head.startswith(GZIP):
        try:
            raw = _unpacked(head)
        except zlib.error:
            return False
    if raw[4:12] in _NIFTI_2:
        return True
    return len(raw) >= 348 and raw[344:348] in {b"n+1\0", b"ni1\0"}


def read_volume(path: Path) -> Volume:
    """Read and check a header."""
    from nibabel.spatialimages import HeaderDataError

    try:
        header = read_raw(path)
        size, volumes = _size(path, header)
        dtype = header.get_data_dtype()
        slope, intercept = _scale(header)
        offset = min(int(header["vox_offset"]), _MAX_OFFSET)
    except (HeaderDataError, ArithmeticError, LookupError, ValueError) as error:
        raise unreadable(path, tr("its header is damaged")) from error
    _check_dtype(path, dtype)
    grid = read_grid(header, size)
    check_size(path, [size[axis] for axis in grid.axes], dtype.itemsize)
    check_slices(path, size[grid.axes[2]])
    return Volume(
        pixels=path if _is_single(header) else _pixel_file(path),
        offset=max(offset, header.sizeof_hdr + 4 if _is_single(header) else 0),
        size=size,
        volumes=volumes,
        dtype=dtype,
        slope=slope,
        intercept=intercept,
        grid=grid,
    )


def read_raw(path: Path) -> Any:
    """The header as nibabel has it, unchecked.

    Raises:
        BadInput: it is none, or cut short.
    """
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header

    head = _head(path)
    if not is_nifti(head):
        cause = tr("it is no longer a NIfTI file")
        raise unreadable(path, cause, tr("Open its folder again."))
    kind: Any = Nifti2Header if head[4:12] in _NIFTI_2 else Nifti1Header
    length = kind.template_dtype.itemsize
    if len(head) < length:
        cause = tr("it ends within its header, after {count} bytes", count=number(len(head)))
        raise unreadable(path, cause)
    # Unchecked: nibabel's checks write to standard error and mend what we refuse.
    return kind(head[:length], check=False)


def _head(path: Path) -> bytes:
    """The first bytes of a file, unpacked where its content asks for it."""
    with open_plain(path) as file:
        head = file.read(_PACKED_BYTES)
    return _unpacked(head) if head.startswith(GZIP) else head[:_HEADER_BYTES]


def _unpacked(head: bytes) -> bytes:
    return zlib.decompressobj(wbits=31).decompress(head, _HEADER_BYTES)


def _scale(header: Any) -> tuple[float, float]:
    """Slope and intercept; a slope of 0, or one that is no number, means none (nifti1.h).

    Raises:
        ValueError: they give no numbers.
    """
    slope, intercept = header.get_slope_inter()
    if slope is None:
        return 1.0, 0.0
    if not abs(slope) < _MAX_SCALE or not abs(intercept or 0.0) < _MAX_SCALE:
        raise ValueError(slope, intercept)
    return float(slope), float(intercept or 0.0)


def _size(path: Path, header: Any) -> tuple[tuple[int, int, int], int]:
    """(columns, rows, slices), and the number of such volumes."""
    dims = [int(n) for n in header["dim"]]
    used = dims[1 : dims[0] + 1] if 1 <= dims[0] <= 7 else []
    if len(used) < 2 or min(used) < 1:
        size = " x ".join(str(n) for n in used) or tr("{count} axes", count=dims[0])
        title = tr("{name} cannot be read", name=shown_name(path))
        cause = tr("its header declares a size of {size}.", size=size)
        raise BadInput("inconsistent", title, cause)
    columns, rows, depth = (*used, 1)[:3]
    return (columns, rows, depth), math.prod(used[3:])


def _check_dtype(path: Path, dtype: np.dtype[Any]) -> None:
    """Refuse complex numbers and floats longer than 64 bits: neither is a gray value."""
    color = dtype.names is not None and set(COLOR_FIELDS) <= set(dtype.names)
    if color or (dtype.kind in "iuf" and dtype.itemsize <= 8):
        return
    title = tr("{name} cannot be shown", name=shown_name(path))
    raise BadInput(
        "unsupported",
        title,
        tr("its values are of the kind {kind}.", kind=dtype.name),
        tr("Convert it to integers or to 32-bit floats."),
    )


def _is_single(header: Any) -> bool:
    return bytes(header["magic"].item()).startswith(b"n+")


def pixel_files(path: Path) -> tuple[Path, ...]:
    """What lies beside a header and may be its pixels, if it is that of a pair."""
    stem = _stem(path)
    candidates = (path.with_name(stem + suffix) for suffix in (".img", ".img.gz", ".IMG"))
    # Not Path.is_file: it raises where a name is too long with its ending.
    return tuple(c for c in candidates if os.path.isfile(c))  # noqa: PTH113


def _stem(path: Path) -> str:
    name = path.name[:-3] if path.name.lower().endswith(".gz") else path.name
    return name[: name.rindex(".")] if "." in name else name


def _pixel_file(path: Path) -> Path:
    """The .img beside the header of a pair."""
    found = pixel_files(path)
    if found:
        return found[0]
    name = f"{_stem(path)}.img"
    cause = tr("its pixels are missing: there is no {name} beside it", name=name)
    raise unreadable(path, cause, tr("Copy both files."))
