"""Decoding one frame of a DICOM file: stored values with the right sign and mask, or color."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.decoding import pool as decoding
from braintumor_desktop.imaging.decoding.pool import Task
from braintumor_desktop.imaging.dicom.codecs import DAMAGED, about_frame, with_pydicom
from braintumor_desktop.imaging.dicom.file import opened
from braintumor_desktop.imaging.dicom.header import Header, header_of
from braintumor_desktop.imaging.dicom.layout import inconsistent, is_encapsulated
from braintumor_desktop.imaging.dicom.overlay_planes import read_overlays
from braintumor_desktop.imaging.dicom.silence import quiet
from braintumor_desktop.imaging.dicom.values import foreign
from braintumor_desktop.imaging.image import Image, Window
from braintumor_desktop.imaging.limits import unreadable
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.dicom.frame import Frame
    from braintumor_desktop.imaging.dicom.layout import Layout
    from braintumor_desktop.imaging.image import VoiLut

_COARSE = 16
"""Most colored pictures are told by every so many pixels."""
_AS_STORED = Window(128.0, 256.0, mark("As stored"))
"""The window in which 8 bits are shown as they are (PS3.3 C.11.2.1.2.1)."""


def load(path: Path, frame: int | None, token: CancelToken | None = None) -> Image:
    """Decode exactly one frame; safe to call from several threads.

    Args:
        path: the file.
        frame: index from 0, or None for the first.
        token: ends the decoding of compressed pixels at once.

    Returns:
        Gray stored values after masking to Bits Stored, or (rows, columns, 3) uint8 for
        color, gray where its channels are equal; a modality LUT (PS3.3 C.11.1) has been
        applied, a rescale has not.

    Raises:
        BadInput: unreadable, inconsistent, unsupported or too_large.
        Cancelled: by `token`.
    """
    header, index = _header_at(path, frame)
    pixels, photometric = _stored(path, header, index, token)
    if header.mosaic:
        pixels = header.mosaic.cut(pixels, index)
    image = _image(path, pixels, photometric, header, header.frames[index])
    return image if not header.overlays else _with_overlays(path, image, header, index)


def load_numbers(
    path: Path, frame: int | None, token: CancelToken | None = None
) -> NDArray[np.generic]:
    """Decode one frame whose stored values are numbers of things, and no gray or color.

    Args:
        path: the file.
        frame: index from 0, or None for the first.
        token: as in `load`.

    Returns:
        (rows, columns) stored values, without palette or table.

    Raises:
        BadInput: as in `load`; inconsistent where there are several samples.
        Cancelled: by `token`.
    """
    header, index = _header_at(path, frame)
    pixels, _ = _stored(path, header, index, token)
    if pixels.ndim != 2:
        raise inconsistent(path, tr("each of its pixels has several values"))
    return pixels


def _header_at(path: Path, frame: int | None) -> tuple[Header, int]:
    header, index = header_of(path), frame or 0
    if not 0 <= index < len(header.frames):
        cause = tr(
            "it has {count} frames, not {wanted}",
            count=number(len(header.frames)),
            wanted=number(index + 1),
        )
        raise unreadable(path, cause)
    return header, index


def _stored(
    path: Path, header: Header, index: int, token: CancelToken | None
) -> tuple[NDArray[np.generic], str]:
    quiet()
    with opened(path) as source:
        source.stream.seek(header.layout.start)
        return _decode(path, source.stream, header.layout, 0 if header.mosaic else index, token)


def _with_overlays(path: Path, image: Image, header: Header, index: int) -> Image:
    if header.mosaic is None:
        planes = read_overlays(path, header.overlays, index, image.shape)
        return replace(image, overlays=planes)
    whole = read_overlays(path, header.overlays, 0, (header.layout.rows, header.layout.columns))
    cut = header.mosaic.cut
    return replace(
        image,
        overlays=tuple(replace(p, mask=cut(p.mask, index).astype(np.bool_)) for p in whole),
    )


def _decode(
    path: Path, stream: BinaryIO, layout: Layout, index: int, token: CancelToken | None
) -> tuple[NDArray[np.generic], str]:
    """Pixels as decoded, (rows, columns[, 3]), and their Photometric Interpretation."""
    try:
        if not is_encapsulated(layout.syntax):
            pixels, photometric = with_pydicom(stream, layout, index)
        else:
            data = _frame(stream, layout, index)
            task = Task("dicom", path, about_frame(layout), data)
            pixels, said = decoding.decode(task, token)
            photometric = str(said["photometric"])
    except foreign() as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise unreadable(path, DAMAGED) from error
    return pixels.astype(pixels.dtype.newbyteorder("="), copy=False), photometric


def _frame(stream: BinaryIO, layout: Layout, index: int) -> bytes:
    """The fragments of one frame, joined."""
    from pydicom.encaps import get_frame

    return get_frame(stream, index, number_of_frames=layout.frames, extended_offsets=layout.offsets)


def _image(
    path: Path, pixels: NDArray[np.generic], photometric: str, header: Header, frame: Frame
) -> Image:
    """Give the pixels their meaning."""
    plane, spacing = frame.plane, frame.spacing_mm
    if photometric == "PALETTE COLOR":
        if header.palette is None:
            cause = tr("its pixels are numbers of colors, but its palette is damaged")
            raise inconsistent(path, cause)
        colors, first = header.palette
        index = np.clip(pixels.astype(np.int64) - first, 0, len(colors) - 1)
        return _gray_or_color(colors[index], frame)
    if pixels.ndim == 3:
        return _gray_or_color(_eight_bit(pixels, header.layout), frame)
    lut = frame.modality_lut
    return Image(
        np.ascontiguousarray(pixels) if lut is None else _looked_up(pixels, lut),
        slope=frame.slope,
        intercept=frame.intercept,
        unit=frame.unit,
        inverted=_is_inverted(photometric, header.presentation),
        windows=frame.windows,
        voi_luts=frame.voi_luts,
        padding=header.padding if lut is None else None,
        spacing_mm=spacing,
        plane=plane,
        spacing_source=frame.spacing_source,
        directions=frame.directions,
    )


def _is_inverted(photometric: str, presentation: str) -> bool:
    """Whether low values are bright: Presentation LUT Shape says it where it is given.

    It belongs to MONOCHROME1 as INVERSE and to MONOCHROME2 as IDENTITY (PS3.3 C.8.11.3); of two
    that contradict each other it is nearer to the eye, and what DCMTK goes by.
    """
    if presentation in {"IDENTITY", "INVERSE"}:
        return presentation == "INVERSE"
    return photometric == "MONOCHROME1"


def _gray_or_color(pixels: NDArray[np.uint8], frame: Frame) -> Image:
    """Color, (rows, columns, 3); gray where that is all that the colors are."""
    if not _is_gray(pixels[::_COARSE, ::_COARSE]) or not _is_gray(pixels):
        image = Image(pixels)
    else:
        image = Image(np.ascontiguousarray(pixels[..., 0]), windows=(_AS_STORED,))
    return replace(
        image,
        spacing_mm=frame.spacing_mm,
        plane=frame.plane,
        spacing_source=frame.spacing_source,
        directions=frame.directions,
    )


def _is_gray(pixels: NDArray[np.uint8]) -> bool:
    red, green, blue = (pixels[..., channel] for channel in range(3))
    return np.array_equal(red, green) and np.array_equal(green, blue)


def _eight_bit(pixels: NDArray[Any], layout: Layout) -> NDArray[np.uint8]:
    """Colors for the screen: the upper 8 bits."""
    shift = layout.stored - 8
    shifted = pixels >> shift if shift > 0 else pixels
    return np.ascontiguousarray(shifted.astype(np.uint8))


def _looked_up(stored: NDArray[Any], lut: VoiLut) -> NDArray[np.generic]:
    """Apply a modality LUT (PS3.3 C.11.1.1.1)."""
    index = np.clip(stored.astype(np.int64) - lut.first, 0, len(lut.table) - 1)
    return np.asarray(lut.table[index])
