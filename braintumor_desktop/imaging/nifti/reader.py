"""NIfTI-1 and -2 volumes (.nii, .nii.gz, .hdr with .img) -> slices along the third axis.

A volume's data[i, j, k] becomes picture k with column i and row j, unflipped.  nibabel
reads the header; pixels are read here, so that a slice of an uncompressed volume costs one
slice, and so that nothing is believed that the file cannot hold.
"""

from __future__ import annotations

import gzip
import math
import os
import threading
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.folders import file_id
from braintumor_desktop.imaging.image import Image, Series, Slice
from braintumor_desktop.imaging.limits import check_size, from_os_error, shown_name, unreadable
from braintumor_desktop.imaging.nifti.grid import Grid, read_grid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

SUFFIXES = frozenset({".nii", ".nii.gz", ".hdr", ".hdr.gz"})
"""Names that claim to be a volume; content decides."""

_NIFTI_2 = frozenset({b"n+2\0\r\n\x1a\n", b"ni2\0\r\n\x1a\n"})
_HEADER_BYTES = 544
"""A NIfTI-2 header and the four bytes that tell of extensions; NIfTI-1's is shorter."""
_GZIP = b"\x1f\x8b"
_MAX_DEFLATE_RATIO = 1032
"""Deflate cannot shrink further (zlib's technical notes)."""
_CHUNK = 1 << 20
_COLOR_FIELDS = ("R", "G", "B")


@dataclass(frozen=True, eq=False)
class _Volume:
    """What a header says of the first volume.

    Attributes:
        pixels: the file that holds the pixels; the header's own unless it is a pair.
        offset: of the first pixel in the (decompressed) file.
        size: (columns, rows, slices).
        volumes: how many there are; only the first is read.
        dtype: of a stored value, in the file's byte order.
        slope, intercept: as in Image.
        grid: where the slices lie.
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
    def slice_bytes(self) -> int:
        return self.size[0] * self.size[1] * self.dtype.itemsize

    @property
    def bytes(self) -> int:
        return self.size[2] * self.slice_bytes


def is_nifti(head: bytes) -> bool:
    """Whether a file that begins with `head` (at least 1 KiB) is a NIfTI header or volume.

    Looks into gzip.  The pixel file of a pair (.img) has no mark of its own; it is
    reached through its header, see `header_path`.
    """
    raw = head
    if head.startswith(_GZIP):
        try:
            raw = zlib.decompressobj(wbits=31).decompress(head, _HEADER_BYTES)
        except zlib.error:
            return False
    if raw[4:12] in _NIFTI_2:
        return True
    return len(raw) >= 348 and raw[344:348] in {b"n+1\0", b"ni1\0"}


def header_path(path: Path) -> Path:
    """The header that belongs to the pixel file of a pair; any other path as it is."""
    for pixels, header in ((".img", ".hdr"), (".img.gz", ".hdr.gz"), (".img.gz", ".hdr")):
        if path.name.lower().endswith(pixels):
            candidate = path.with_name(path.name[: -len(pixels)] + header)
            if candidate.is_file():
                return candidate
    return path


def read_header(path: Path) -> Series:
    """Read what a volume holds, without its pixels.

    Args:
        path: .nii, .nii.gz or the .hdr of a pair, under any name.

    Returns:
        One slice for each index on the third axis, in that order.

    Raises:
        BadInput: unreadable, inconsistent, unsupported or too_large.
    """
    with _translated(path):
        volume = _read_volume(path)
        _check_length(volume)
    columns, rows, depth = volume.size
    slices = tuple(
        Slice(
            path=path,
            frame=index if depth > 1 else None,
            shape=(rows, columns),
            spacing_mm=volume.grid.spacing_mm,
            plane=volume.grid.plane(index),
            number=index + 1,
        )
        for index in range(depth)
    )
    return Series(
        id=file_id(path),
        kind="nifti",
        slices=slices,
        description=shown_name(path),
        notes=tuple(_notes(volume)),
        spacing_between_mm=volume.grid.between_mm if depth > 1 else None,
    )


def load(path: Path, frame: int | None) -> Image:
    """Read one slice of the first volume.

    Args:
        path: as for `read_header`.
        frame: index on the third axis; None means the first.

    Returns:
        Values in the stored dtype, native byte order; RGB volumes as color.

    Raises:
        BadInput: as `read_header`; also where the file ends before the slice.
    """
    index = frame or 0
    with _translated(path):
        volume = _read_volume(path)
        if not 0 <= index < volume.size[2]:
            cause = f"it has {volume.size[2]} slices, not {index + 1}"
            raise unreadable(path, cause, "Open its folder again.")
        raw = _slice_bytes(volume, index)
    return Image(
        _picture(raw, volume),
        slope=volume.slope,
        intercept=volume.intercept,
        spacing_mm=volume.grid.spacing_mm,
        plane=volume.grid.plane(index),
    )


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """What reading raises becomes BadInput."""
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise unreadable(path, "its compressed content is cut short or damaged") from error
    except OSError as error:
        raise from_os_error(path, error) from error


def _read_volume(path: Path) -> _Volume:
    """Read and check a header."""
    from nibabel.spatialimages import HeaderDataError

    try:
        header = _read_nibabel_header(path)
        size, volumes = _size(path, header)
        dtype = header.get_data_dtype()
        slope, intercept = header.get_slope_inter()
        offset = int(header["vox_offset"])
    except (HeaderDataError, ArithmeticError, LookupError, ValueError) as error:
        raise unreadable(path, "its header is damaged") from error
    _check_dtype(path, dtype)
    check_size(path, size, dtype.itemsize)
    return _Volume(
        pixels=path if _is_single(header) else _pixel_file(path),
        offset=max(offset, header.sizeof_hdr + 4 if _is_single(header) else 0),
        size=size,
        volumes=volumes,
        dtype=dtype,
        slope=1.0 if slope is None else slope,
        intercept=0.0 if intercept is None else intercept,
        grid=read_grid(header),
    )


def _read_nibabel_header(path: Path) -> Any:
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header

    with _opened(path) as file:
        head = file.read(_HEADER_BYTES)
    if not is_nifti(head):
        raise unreadable(path, "it is no longer a NIfTI file", "Open its folder again.")
    kind: Any = Nifti2Header if head[4:12] in _NIFTI_2 else Nifti1Header
    length = kind.template_dtype.itemsize
    if len(head) < length:
        raise unreadable(path, f"it ends within its header, after {len(head)} bytes")
    # Unchecked: nibabel's checks write to standard error and mend what we refuse.
    return kind(head[:length], check=False)


def _opened(path: Path) -> BinaryIO:
    """Open a file, decompressing where its content asks for it."""
    with path.open("rb") as file:
        compressed = file.read(2) == _GZIP
    return cast("BinaryIO", gzip.open(path)) if compressed else path.open("rb")


def _size(path: Path, header: Any) -> tuple[tuple[int, int, int], int]:
    """(columns, rows, slices), and the number of such volumes."""
    dims = [int(n) for n in header["dim"]]
    used = dims[1 : dims[0] + 1] if 1 <= dims[0] <= 7 else []
    if len(used) < 2 or min(used) < 1:
        shown = " x ".join(str(n) for n in used) or f"{dims[0]} axes"
        title = f"{shown_name(path)} cannot be read"
        raise BadInput("inconsistent", title, f"its header declares a size of {shown}.")
    columns, rows, depth = (*used, 1)[:3]
    return (columns, rows, depth), math.prod(used[3:])


def _check_dtype(path: Path, dtype: np.dtype[Any]) -> None:
    """Refuse complex numbers and floats longer than 64 bits: neither is a gray value."""
    color = dtype.names is not None and set(_COLOR_FIELDS) <= set(dtype.names)
    if color or (dtype.kind in "iuf" and dtype.itemsize <= 8):
        return
    title = f"{shown_name(path)} cannot be shown"
    raise BadInput(
        "unsupported",
        title,
        f"its values are of the kind {dtype.name}.",
        "Convert it to integers or to 32-bit floats.",
    )


def _is_single(header: Any) -> bool:
    return bytes(header["magic"].item()).startswith(b"n+")


def _pixel_file(path: Path) -> Path:
    """The .img beside the header of a pair."""
    name = path.name[:-3] if path.name.lower().endswith(".gz") else path.name
    stem = name[: name.rindex(".")] if "." in name else name
    for suffix in (".img", ".img.gz", ".IMG"):
        candidate = path.with_name(stem + suffix)
        if candidate.is_file():
            return candidate
    cause = f"its pixels are missing: there is no {stem}.img beside it"
    raise unreadable(path, cause, "Copy both files.")


def _notes(volume: _Volume) -> Iterator[str]:
    if volume.volumes > 1:
        yield f"The file holds {volume.volumes:,} volumes; the first is shown."
    if volume.grid.note:
        yield volume.grid.note


def _check_length(volume: _Volume) -> None:
    """Refuse a file that cannot hold its pixels, before anybody waits for them.

    The last four bytes of gzip are its content's length: where they fit, nothing needs
    to be decompressed (RFC 1952, 2.3.1).
    """
    with volume.pixels.open("rb") as file:
        compressed = file.read(2) == _GZIP
        file_bytes = file.seek(0, os.SEEK_END)
        file.seek(max(0, file_bytes - 4))
        length = int.from_bytes(file.read(), "little")
    if not compressed:
        _check_present(volume, file_bytes - volume.offset)
    elif length != (volume.offset + volume.volumes * volume.bytes) % (1 << 32):
        # A lie of the header is found before the memory for it is taken.
        _check_present(volume, file_bytes * _MAX_DEFLATE_RATIO - volume.offset)
        _decompressed(volume)


def _check_present(volume: _Volume, present: int) -> None:
    if present < volume.bytes:
        slices = max(0, present) // volume.slice_bytes
        cause = f"it ends after {slices:,} of {volume.size[2]:,} slices"
        raise unreadable(volume.pixels, cause)


def _slice_bytes(volume: _Volume, index: int) -> bytes | memoryview:
    """The stored bytes of one slice."""
    start = index * volume.slice_bytes
    with volume.pixels.open("rb") as file:
        if file.read(2) == _GZIP:
            return _decompressed(volume)[start : start + volume.slice_bytes]
        file.seek(volume.offset + start)
        raw = file.read(volume.slice_bytes)
    if len(raw) < volume.slice_bytes:
        _check_present(volume, start + len(raw))
    return raw


_decompressing = threading.Lock()


def _decompressed(volume: _Volume) -> memoryview:
    """The first volume's bytes, kept for the next slice.

    One thread decompresses, others that want slices of the same volume wait for it.
    """
    about = volume.pixels.stat()
    end = volume.offset + volume.bytes
    with _decompressing:
        content = _inflate(volume.pixels, end, about.st_mtime_ns, about.st_size)
    _check_present(volume, len(content) - volume.offset)
    return content[volume.offset :]


@lru_cache(maxsize=2)  # One that is judged, one that is looked at.
def _inflate(path: Path, end: int, _changed_ns: int, _file_bytes: int) -> memoryview:
    """The first `end` bytes, or fewer where the file is cut; a changed file is read anew."""
    content = bytearray()
    with gzip.open(path) as file, suppress(EOFError):
        while len(content) < end and (chunk := file.read(min(_CHUNK, end - len(content)))):
            content += chunk
    return memoryview(content).toreadonly()


def _picture(raw: bytes | memoryview, volume: _Volume) -> NDArray[np.generic]:
    """(rows, columns) in native byte order, or (rows, columns, 3) uint8."""
    columns, rows, _ = volume.size
    pixels: NDArray[Any] = np.frombuffer(raw, volume.dtype).reshape(rows, columns)
    if pixels.dtype.names is not None:
        return np.stack([pixels[field] for field in _COLOR_FIELDS], axis=2)
    # A copy: a view would keep the whole volume in memory.
    return pixels.astype(pixels.dtype.newbyteorder("="))
