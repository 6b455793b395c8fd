"""Decoding one frame of a DICOM file: stored values with the right sign and mask, or color."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.dicom.file import opened, quiet
from braintumor_desktop.imaging.dicom.header import Header, header_of
from braintumor_desktop.imaging.dicom.layout import inconsistent, is_encapsulated, unsupported
from braintumor_desktop.imaging.dicom.streams import check_boxes, check_jpeg, stream_size
from braintumor_desktop.imaging.dicom.values import foreign
from braintumor_desktop.imaging.image import Image
from braintumor_desktop.imaging.limits import unreadable

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.dicom.frame import Frame
    from braintumor_desktop.imaging.dicom.layout import Layout
    from braintumor_desktop.imaging.image import VoiLut

_BASELINE = "1.2.840.10008.1.2.4.50"
_EXTENDED = "1.2.840.10008.1.2.4.51"
_JPEG_LOSSLESS = frozenset({"1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"})
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
    _RLE: "pydicom",
}
"""Transfer syntax -> pydicom's plugin: of those installed, the one that reports damage."""

_DAMAGED = "its compressed pixels are damaged"


def load(path: Path, frame: int | None) -> Image:
    """Decode exactly one frame; safe to call from several threads.

    Args:
        path: the file.
        frame: index from 0, or None for the first.

    Returns:
        Gray stored values after masking to Bits Stored, or (rows, columns, 3) uint8 for
        color; a modality LUT (PS3.3 C.11.1) has been applied, a rescale has not.

    Raises:
        BadInput: unreadable, inconsistent, unsupported or too_large.
    """
    header = header_of(path)
    index = frame or 0
    if not 0 <= index < len(header.frames):
        raise unreadable(path, f"it has {len(header.frames):,} frames, not {index + 1:,}")
    quiet()
    with opened(path) as source:
        source.stream.seek(header.layout.start)
        pixels, photometric = _decode(path, source.stream, header.layout, index)
    return _image(path, pixels, photometric, header, header.frames[index])


def _decode(
    path: Path, stream: BinaryIO, layout: Layout, index: int
) -> tuple[NDArray[np.generic], str]:
    """Pixels as decoded, (rows, columns[, 3]), and their Photometric Interpretation."""
    try:
        if not is_encapsulated(layout.syntax):
            pixels, photometric = _with_pydicom(stream, layout, index)
        else:
            pixels, photometric = _decompress(path, stream, layout, index)
    except foreign() as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise unreadable(path, _DAMAGED) from error
    return pixels.astype(pixels.dtype.newbyteorder("="), copy=False), photometric


def _decompress(
    path: Path, stream: BinaryIO, layout: Layout, index: int
) -> tuple[NDArray[np.generic], str]:
    from pydicom.encaps import encapsulate, get_frame

    data = get_frame(stream, index, number_of_frames=layout.frames, extended_offsets=layout.offsets)
    precision = _check_stream(path, data, layout)
    if layout.syntax in _JPEG_LOSSLESS or (layout.syntax == _EXTENDED and precision > 8):
        return _with_gdcm(path, data, layout, precision), layout.photometric
    if layout.syntax not in _PLUGINS:
        raise unsupported(path, f"its pixels are compressed as {_syntax_name(layout.syntax)}")
    check_boxes(data)
    one_frame = encapsulate([data], has_bot=False)
    return _with_pydicom(one_frame, layout, None)


def _syntax_name(syntax: str) -> str:
    from pydicom.uid import UID

    name = UID(syntax).name
    return f"{name} ({syntax})" if name != syntax else f"an unknown syntax ({syntax})"


def _with_pydicom(
    source: BinaryIO | bytes, layout: Layout, index: int | None
) -> tuple[NDArray[np.generic], str]:
    """Decode one frame with pydicom's decoders.

    Args:
        source: the file at the pixel data's value, or one encapsulated frame.
        layout: of the pixels.
        index: of the frame in the file, or None where `source` is one frame.
    """
    from pydicom.pixels.decoders.base import get_decoder

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
    pixels, properties = get_decoder(layout.syntax).as_array(
        source, index=index or 0, decoding_plugin=_PLUGINS.get(layout.syntax, ""), **options
    )
    return _masked(pixels, layout) if masks else pixels, str(
        properties["photometric_interpretation"]
    )


def _masked(pixels: NDArray[Any], layout: Layout) -> NDArray[np.generic]:
    """Bits above High Bit and below Bits Stored are no pixel value (PS3.5 8.1.1)."""
    above = layout.allocated - 1 - layout.high_bit
    unused = layout.allocated - layout.stored
    if not unused or layout.allocated == 1:
        return pixels
    # The right shift of a signed dtype extends the sign.
    return np.asarray(np.right_shift(np.left_shift(pixels, above), unused))


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
        raise unreadable(path, _DAMAGED)
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
        f"its header promises {layout.words}, "
        f"its compressed pixels are {size.columns:,} x {rows:,} with {size.samples} samples",
    )


def _image(
    path: Path, pixels: NDArray[np.generic], photometric: str, header: Header, frame: Frame
) -> Image:
    """Give the pixels their meaning."""
    plane, spacing = frame.plane, frame.spacing_mm
    if photometric == "PALETTE COLOR":
        if header.palette is None:
            raise inconsistent(path, "its pixels are numbers of colors, but its palette is damaged")
        colors, first = header.palette
        index = np.clip(pixels.astype(np.int64) - first, 0, len(colors) - 1)
        return Image(colors[index], spacing_mm=spacing, plane=plane)
    if pixels.ndim == 3:
        return Image(_eight_bit(pixels, header.layout), spacing_mm=spacing, plane=plane)
    lut = frame.modality_lut
    return Image(
        np.ascontiguousarray(pixels) if lut is None else _looked_up(pixels, lut),
        slope=frame.slope,
        intercept=frame.intercept,
        unit=frame.unit,
        inverted=photometric == "MONOCHROME1",
        windows=frame.windows,
        voi_luts=frame.voi_luts,
        padding=header.padding if lut is None else None,
        spacing_mm=spacing,
        plane=plane,
    )


def _eight_bit(pixels: NDArray[Any], layout: Layout) -> NDArray[np.uint8]:
    """Colors for the screen: the upper 8 bits."""
    shift = layout.stored - 8
    shifted = pixels >> shift if shift > 0 else pixels
    return np.ascontiguousarray(shifted.astype(np.uint8))


def _looked_up(stored: NDArray[Any], lut: VoiLut) -> NDArray[np.generic]:
    """Apply a modality LUT (PS3.3 C.11.1.1.1)."""
    index = np.clip(stored.astype(np.int64) - lut.first, 0, len(lut.table) - 1)
    return np.asarray(lut.table[index])
