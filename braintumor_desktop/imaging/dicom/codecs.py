"""Compressed frames -> pixels: what runs in the child (`imaging/decoding`), and may die there."""

from __future__ import annotations

import os
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from braintumor_desktop.imaging.decoding.listening import complains, with_end
from braintumor_desktop.imaging.decoding.packbits import check_rle
from braintumor_desktop.imaging.dicom.jpeg2000 import check_codestream, codestream
from braintumor_desktop.imaging.dicom.layout import (
    GE_BIG_ENDIAN_PIXELS,
    Layout,
    inconsistent,
    unsupported,
)
from braintumor_desktop.imaging.dicom.silence import quiet
from braintumor_desktop.imaging.dicom.streams import (
    check_jpeg,
    stream_size,
    true_syntax,
    without_fill,
)
from braintumor_desktop.imaging.dicom.values import foreign
from braintumor_desktop.imaging.limits import unreadable
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from numpy.typing import NDArray

_BASELINE = "1.2.840.10008.1.2.4.50"
_EXTENDED = "1.2.840.10008.1.2.4.51"
_JPEG_LOSSLESS = frozenset({"1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"})
_JPEG_LS = frozenset({"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"})
_JPEG = frozenset({_BASELINE, _EXTENDED, *_JPEG_LOSSLESS})
_BIG_ENDIAN = "1.2.840.10008.1.2.2"
_RLE = "1.2.840.10008.1.2.5"
_PLUGINS = {
    _BASELINE: "pillow",
    _EXTENDED: "pillow",
    "1.2.840.10008.1.2.4.80": "pyjpegls",
    "1.2.840.10008.1.2.4.81": "pyjpegls",
    "1.2.840.10008.1.2.4.90": "pylibjpeg",
    "1.2.840.10008.1.2.4.91": "pylibjpeg",
    "1.2.840.10008.1.2.4.201": "pylibjpeg",
    "1.2.840.10008.1.2.4.202": "pylibjpeg",
    "1.2.840.10008.1.2.4.203": "pylibjpeg",
    _RLE: "pylibjpeg",
}
"""Transfer syntax -> pydicom's plugin: of those installed, the one that reports damage; for
RLE `check_rle` does."""

_JPEG_2000 = frozenset(
    f"1.2.840.10008.1.2.4.{number}" for number in (90, 91, 92, 93, 201, 202, 203)
)
DAMAGED = mark("its compressed pixels are damaged")


def about_frame(layout: Layout) -> dict[str, Any]:
    """What `decode` must know of a frame, as JSON can say it."""
    return asdict(replace(layout, offsets=None))


def preload() -> None:
    """Import all that decoding needs, which takes longer than decoding a slice."""
    from pydicom.pixels.decoders.base import get_decoder

    for syntax in _PLUGINS:
        get_decoder(syntax)


def decode(
    path: Path, about: dict[str, Any], data: bytes, printed: Callable[[], str]
) -> tuple[NDArray[np.generic], dict[str, Any]]:
    """Decode one compressed frame.

    Args:
        path: for messages.
        about: as `about_frame` gives it.
        data: the frame's fragments, joined.
        printed: what the codecs have written on standard error since it was last asked.

    Returns:
        Pixels (rows, columns[, 3]) in native byte order, and their Photometric
        Interpretation as "photometric".

    Raises:
        BadInput: unreadable, inconsistent or unsupported.
    """
    quiet()
    try:
        pixels, photometric = _decompress(path, data, Layout(**about))
    except foreign() as error:
        raise unreadable(path, tr(DAMAGED)) from error
    if complains(printed(), with_end(data)):
        raise unreadable(path, tr(DAMAGED))
    native = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    return native, {"photometric": photometric}


def _decompress(path: Path, data: bytes, layout: Layout) -> tuple[NDArray[np.generic], str]:
    from pydicom.encaps import encapsulate

    layout = replace(layout, syntax=true_syntax(data) or layout.syntax)
    if layout.syntax in _JPEG_2000:
        data = codestream(data)
    precision = _check_stream(path, data, layout)
    if layout.syntax in _JPEG:
        data = with_end(data)
    if layout.syntax in _JPEG_LOSSLESS or (layout.syntax == _EXTENDED and precision > 8):
        return _with_gdcm(path, data, layout, precision), layout.photometric
    if layout.syntax not in _PLUGINS:
        syntax = _syntax_name(layout.syntax)
        raise unsupported(path, tr("its pixels are compressed as {syntax}", syntax=syntax))
    if layout.syntax in _JPEG:
        _listen(data)
    if layout.syntax == _RLE:
        size = layout.rows * layout.columns
        # Before it is unpacked: nothing else bounds the memory for it.
        check_rle(data, layout.samples * layout.allocated // 8, size)
    if layout.syntax in _JPEG_2000:
        check_codestream(data)
    try:
        return with_pydicom(encapsulate([data], has_bot=False), layout, None)
    except foreign():
        trimmed = without_fill(data) if layout.syntax in _JPEG_LS else data
        if trimmed == data:
            raise
        return with_pydicom(encapsulate([trimmed], has_bot=False), layout, None)


def _listen(data: bytes) -> None:
    """Let a decoder that complains of damage see a JPEG stream: Pillow's keeps silent."""
    import cv2

    cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)


def _syntax_name(syntax: str) -> str:
    from pydicom.uid import UID

    name = UID(syntax).name
    return f"{name} ({syntax})" if name != syntax else tr("an unknown syntax ({uid})", uid=syntax)


def with_pydicom(
    source: BinaryIO | bytes, layout: Layout, index: int | None
) -> tuple[NDArray[np.generic], str]:
    """Decode one frame with pydicom's decoders.

    Args:
        source: the file at the pixel data's value, or one encapsulated frame.
        layout: of the pixels.
        index: of the frame in the file, or None where `source` is one frame.
    """
    from pydicom.pixels.decoders.base import get_decoder

    is_bits = layout.allocated == layout.samples == 1 and index is not None
    if is_bits and layout.syntax != _BIG_ENDIAN:
        return _bits(cast("BinaryIO", source), layout, index or 0), layout.photometric
    options: dict[str, Any] = {
        "rows": layout.rows,
        "columns": layout.columns,
        "number_of_frames": layout.frames if index is not None else 1,
        "samples_per_pixel": layout.samples,
        "photometric_interpretation": layout.photometric,
        "planar_configuration": layout.planar,
        "pixel_representation": int(layout.signed),
        "pixel_keyword": layout.keyword,
        "bits_allocated": layout.allocated,
        "bits_stored": layout.stored,
        "pixel_vr": layout.vr,
    }
    # pydicom masks below Bits Stored, but does not know of High Bit.
    masks = layout.keyword == "PixelData" and (index is not None or layout.syntax == _RLE)
    if masks:
        options["correct_unused_bits"] = False
    syntax = _BIG_ENDIAN if layout.syntax == GE_BIG_ENDIAN_PIXELS else layout.syntax
    pixels, properties = get_decoder(syntax).as_array(
        source, index=index or 0, decoding_plugin=_PLUGINS.get(layout.syntax, ""), **options
    )
    return _masked(pixels, layout) if masks else pixels, str(
        properties["photometric_interpretation"]
    )


def _bits(stream: BinaryIO, layout: Layout, index: int) -> NDArray[np.uint8]:
    """One frame of single bits, which begins in the middle of a byte (PS3.5 8.1.1, D.3).

    pydicom finds such frames in a buffer alone, not in a stream.
    """
    start, skipped = divmod(index * layout.frame_bits, 8)
    stream.seek(start, os.SEEK_CUR)
    data = stream.read((skipped + layout.frame_bits + 7) // 8)
    bits = np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")[skipped:]
    return bits[: layout.frame_bits].reshape(layout.rows, layout.columns)


def _masked(pixels: NDArray[Any], layout: Layout) -> NDArray[np.generic]:
    """Bits above High Bit and below Bits Stored are no pixel value (PS3.5 8.1.1)."""
    above = layout.allocated - 1 - layout.high_bit
    unused = layout.allocated - layout.stored
    if not unused or layout.allocated == 1:
        return pixels
    moved: NDArray[np.generic] = np.left_shift(pixels, above)
    # The right shift of a signed dtype extends the sign.
    np.right_shift(moved, unused, out=moved)
    return moved


def _with_gdcm(path: Path, data: bytes, layout: Layout, precision: int) -> NDArray[np.generic]:
    """Decode lossless or 12-bit JPEG, which pydicom's other decoders do not.

    The codec is asked itself: it says when it fails, which pydicom's plugin does not see.
    """
    import gdcm

    check_jpeg(data, lossless=layout.syntax in _JPEG_LOSSLESS)
    gdcm.Trace.WarningOff()
    gdcm.Trace.ErrorOff()
    samples, allocated = layout.samples, 8 if precision <= 8 else 16
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(data)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    compressed, plain = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010)), gdcm.DataElement()
    compressed.SetValue(fragments.__ref__())
    codec = gdcm.JPEGCodec()
    codec.SetNumberOfDimensions(2)
    codec.SetDimensions((layout.columns, layout.rows, 1))
    kind = gdcm.PhotometricInterpretation.GetPIType(layout.photometric)
    codec.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(kind))
    # Last: it makes the decoder for so many bits, and a wrong one may abort the program.
    container = 12 if 8 < precision <= 12 else allocated
    codec.SetPixelFormat(gdcm.PixelFormat(samples, container, precision, precision - 1, 0))
    decoded = codec.Decode(compressed, plain) and plain.GetByteValue()
    buffer = decoded.GetBuffer().encode("utf-8", "surrogateescape") if decoded else b""
    values = np.frombuffer(buffer, np.uint8 if allocated == 8 else np.dtype("<u2"))
    if values.size != layout.rows * layout.columns * samples:
        raise unreadable(path, DAMAGED)
    # Differences that went astray leave the range sooner or later; an encoder's never do.
    if int(values.max()) >> precision:
        raise unreadable(path, DAMAGED)
    shape = (layout.rows, layout.columns, samples)[: 2 if samples == 1 else 3]
    return _signed(values.reshape(shape), layout)


def _signed(values: NDArray[Any], layout: Layout) -> NDArray[np.generic]:
    """JPEG knows no sign: extend that of Bits Stored, in the allocated dtype."""
    kind = np.dtype(f"{'i' if layout.signed else 'u'}{max(8, layout.allocated) // 8}")
    unused = layout.allocated - layout.stored
    pixels = values.astype(kind)
    return np.right_shift(np.left_shift(pixels, unused), unused) if unused > 0 else pixels


def _check_stream(path: Path, data: bytes, layout: Layout) -> int:
    """Compare the size in a compressed frame's own header; returns its bits per sample.

    Decoders trust one or the other: a difference would skew the picture, or worse.
    """
    size = stream_size(data)
    if size is None:
        return layout.stored
    rows = size.rows or layout.rows
    if (rows, size.columns, size.samples) == (layout.rows, layout.columns, layout.samples):
        return size.precision
    raise inconsistent(
        path,
        tr(
            "its header promises {what}, its compressed pixels are {columns} x {rows} with "
            "{samples} samples",
            what=layout.words,
            columns=number(size.columns),
            rows=number(rows),
            samples=size.samples,
        ),
    )
