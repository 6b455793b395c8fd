"""NIfTI-1 and -2 volumes (.nii, .nii.gz, .hdr with .img) -> slices.

A volume's data[i, j, k] becomes picture k with column i and row j, unflipped; where the
slices lie thicker along another axis it is cut along that one, see `grid`.  nibabel reads
the header; pixels are read here, so that a slice of an uncompressed volume costs one slice,
and so that nothing is believed that the file cannot hold.
"""

from __future__ import annotations

import os
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from braintumor_desktop.imaging.folders import file_id
from braintumor_desktop.imaging.image import Image, Series, Slice
from braintumor_desktop.imaging.limits import from_os_error, shown_name, unreadable
from braintumor_desktop.imaging.nifti.content import GZIP, MAX_DEFLATE_RATIO, read_content
from braintumor_desktop.imaging.nifti.header import (
    COLOR_FIELDS,
    Volume,
    is_nifti,
    pixel_files,
    read_volume,
)
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken

__all__ = ["SUFFIXES", "header_path", "is_nifti", "load", "pixel_files", "read_header"]

SUFFIXES = frozenset({".nii", ".nii.gz", ".hdr", ".hdr.gz"})
"""Names that claim to be a volume; content decides."""


def header_path(path: Path) -> Path:
    """The header that belongs to the pixel file of a pair; any other path as it is."""
    for pixels, header in ((".img", ".hdr"), (".img.gz", ".hdr.gz"), (".img.gz", ".hdr")):
        if path.name.lower().endswith(pixels):
            candidate = path.with_name(path.name[: -len(pixels)] + header)
            if candidate.is_file():
                return candidate
    return path


def read_header(path: Path, token: CancelToken | None = None) -> Series:
    """Read what a volume holds, without its pixels.

    Args:
        path: .nii, .nii.gz or the .hdr of a pair, under any name.
        token: stops the unpacking of a file whose length does not fit.

    Returns:
        One slice for each index on the axis along which it is cut, in that order.

    Raises:
        BadInput: unreadable, inconsistent, unsupported or too_large.
        Cancelled: by `token`.
    """
    with _translated(path):
        volume = read_volume(path)
        _check_length(volume, token)
    depth = volume.slices
    slices = tuple(
        Slice(
            path=path,
            frame=index if depth > 1 else None,
            shape=volume.shape,
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


def load(path: Path, frame: int | None, token: CancelToken | None = None) -> Image:
    """Read one slice of the first volume.

    Args:
        path: as for `read_header`.
        frame: index on the axis along which the volume is cut; None means the first.
        token: stops the unpacking, and the waiting for another thread's.

    Returns:
        Values in the stored dtype, native byte order; slices of RGB volumes as color, or as
        gray where their channels are equal.

    Raises:
        BadInput: as `read_header`; also where the file ends before the slice.
        Cancelled: by `token`.
    """
    index = frame or 0
    with _translated(path):
        volume = read_volume(path)
        if not 0 <= index < volume.slices:
            cause = tr(
                "it has {count} slices, not {wanted}",
                count=number(volume.slices),
                wanted=number(index + 1),
            )
            raise unreadable(path, cause, tr("Open its folder again."))
        pixels = _slice_pixels(volume, index, token)
    return Image(
        _gray_or_color(pixels),
        slope=volume.slope,
        intercept=volume.intercept,
        spacing_mm=volume.grid.spacing_mm,
        plane=volume.grid.plane(index),
        spacing_source=tr("pixdim of the NIfTI header") if volume.grid.spacing_mm else "",
    )


_ALONG = (
    mark("Its slices lie along the file's first axis, where they are thickest or fewest."),
    mark("Its slices lie along the file's second axis, where they are thickest or fewest."),
)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """What reading raises becomes BadInput."""
    try:
        yield
    except zlib.error as error:
        raise unreadable(path, tr("its compressed content is damaged")) from error
    except OSError as error:
        raise from_os_error(path, error) from error


def _notes(volume: Volume) -> Iterator[str]:
    if volume.volumes > 1:
        count = number(volume.volumes)
        yield tr("The file holds {count} volumes; the first is shown.", count=count)
    if volume.grid.axes[2] != 2:
        yield tr(_ALONG[volume.grid.axes[2]])
    if volume.grid.note:
        yield volume.grid.note


def _check_length(volume: Volume, token: CancelToken | None) -> None:
    """Refuse a file that cannot hold its pixels, before anybody waits for them.

    The last four bytes of gzip are its content's length: where they fit, nothing needs
    to be unpacked (RFC 1952, 2.3.1).
    """
    with open_plain(volume.pixels) as file:
        compressed = file.read(len(GZIP)) == GZIP
        file_bytes = file.seek(0, os.SEEK_END)
        file.seek(max(0, file_bytes - 4))
        length = int.from_bytes(file.read(), "little")
    if not compressed:
        _check_present(volume, file_bytes - volume.offset)
    elif length != volume.content.declared % (1 << 32):
        # A lie of the header is found before the memory for it is taken.
        _check_present(volume, file_bytes * MAX_DEFLATE_RATIO - volume.offset)
        _all_pixels(volume, token)


def _check_present(volume: Volume, present: int) -> None:
    """Refuse a volume of which fewer bytes are there than its header declares."""
    if present >= volume.bytes:
        return
    if volume.grid.axes[2] == 2:
        slices = max(0, present) // (volume.bytes // volume.slices)
        cause = tr(
            "it ends after {count} of {all} slices",
            count=number(slices),
            all=number(volume.slices),
        )
    else:
        cause = tr(
            "it ends after {count} of {all} bytes of pixels",
            count=number(max(0, present)),
            all=number(volume.bytes),
        )
    raise unreadable(volume.pixels, cause)


def _slice_pixels(volume: Volume, index: int, token: CancelToken | None) -> NDArray[Any]:
    """The stored values of one slice, (rows, columns) in the file's own dtype."""
    with open_plain(volume.pixels) as file:
        if volume.grid.axes[2] == 2 and file.read(len(GZIP)) != GZIP:
            return _seek_slice(volume, index, file)
    columns, rows, depth = volume.size
    values = np.frombuffer(_all_pixels(volume, token), volume.dtype, columns * rows * depth)
    # numpy's axes are the file's in reverse: data[k, j, i].
    picture = np.take(values.reshape(depth, rows, columns), index, axis=2 - volume.grid.axes[2])
    return np.asarray(picture)


def _seek_slice(volume: Volume, index: int, file: BinaryIO) -> NDArray[Any]:
    slice_bytes = volume.bytes // volume.slices
    file.seek(volume.offset + index * slice_bytes)
    raw = file.read(slice_bytes)
    if len(raw) < slice_bytes:
        _check_present(volume, index * slice_bytes + len(raw))
    return np.frombuffer(raw, volume.dtype).reshape(volume.shape)


def _all_pixels(volume: Volume, token: CancelToken | None) -> memoryview:
    """The first volume's bytes."""
    content = read_content(volume.content, token)
    _check_present(volume, len(content) - volume.offset)
    return content[volume.offset :]


def _gray_or_color(pixels: NDArray[Any]) -> NDArray[np.generic]:
    """(rows, columns) in native byte order, or (rows, columns, 3) uint8; new arrays."""
    if pixels.dtype.names is None:
        return pixels.astype(pixels.dtype.newbyteorder("="))
    red, green, blue = (pixels[name] for name in COLOR_FIELDS)
    if (red == green).all() and (green == blue).all():
        return np.array(red)
    return np.stack([red, green, blue], axis=2)
