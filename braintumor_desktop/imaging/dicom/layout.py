"""How a file stores its pixels, checked against what the file holds, before any is read."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom.elements import Elements
from braintumor_desktop.imaging.dicom.values import integer, text, value
from braintumor_desktop.imaging.limits import (
    MAX_BYTES,
    check_pixels,
    check_slices,
    shown_name,
    stopped,
    too_large,
    unreadable,
)
from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.dicom.file import Source
    from braintumor_desktop.imaging.dicom.values import Fields

PixelKeyword = Literal["PixelData", "FloatPixelData", "DoubleFloatPixelData"]

LAYOUT_TAGS = (
    "SOPClassUID",
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "PlanarConfiguration",
    "NumberOfFrames",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "HighBit",
    "PixelRepresentation",
    "ExtendedOffsetTable",
    "ExtendedOffsetTableLengths",
)

GE_BIG_ENDIAN_PIXELS = "1.2.840.113619.5.2"
"""Private syntax of GE: implicit little endian, but for the pixels, which are big endian."""

_UNDEFINED = 0xFFFFFFFF
_KEYWORDS: dict[int, PixelKeyword] = {
    0x7FE00010: "PixelData",
    0x7FE00009: "DoubleFloatPixelData",
    0x7FE00008: "FloatPixelData",
}
_GRAY = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
_COLOR = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"})
_LONG_VRS = frozenset({b"OB", b"OW", b"OF", b"OD", b"OL", b"UN"})
_SEQUENCE_END = b"\xfe\xff\xdd\xe0\0\0\0\0"
_FRAGMENT_HEADER = 8
_EXPORT_AGAIN = mark("Export it again from the archive.")


@dataclass(frozen=True)
class Layout:
    """Where the pixels are and what their bits mean (Image Pixel Module, PS3.3 C.7.6.3).

    Attributes:
        syntax: Transfer Syntax UID; for files that name none, that of their encoding.
        keyword: the element that holds the pixels.
        vr: its value representation, or "" in implicit files.
        start: offset of its value in the (inflated) file.
        rows, columns, frames, samples, photometric, planar: as in the header.
        allocated, stored, high_bit: bits of a sample.
        signed: Pixel Representation is 1.
        offsets: Extended Offset Table and its lengths (C.7.6.3.1.8), or None.
    """

    syntax: str
    keyword: PixelKeyword
    vr: str
    start: int
    rows: int
    columns: int
    frames: int
    samples: int
    photometric: str
    planar: int
    allocated: int
    stored: int
    high_bit: int
    signed: bool
    offsets: tuple[bytes, bytes] | None = None

    @property
    def frame_bits(self) -> int:
        """Bits of one native frame."""
        return self.rows * self.columns * self.samples * self.allocated

    @property
    def words(self) -> str:
        """What the header promises, for messages."""
        bits = f"{self.samples} x {self.allocated}" if self.samples > 1 else f"{self.allocated}"
        size = joined((number(self.columns), number(self.rows)), " x ")
        pixels = tr("{size} pixels of {bits} bits", size=size, bits=bits)
        if self.frames == 1:
            return pixels
        return tr("{count} frames of {pixels}", count=number(self.frames), pixels=pixels)


def read_layout(path: Path, source: Source, ds: Fields) -> Layout | None:
    """Check the pixel description against the file.

    Args:
        path: for messages.
        source: its stream stands where `read_header` left it.
        ds: the header.

    Returns:
        None when the file holds no pixels.

    Raises:
        BadInput: too_large, inconsistent, unsupported, or unreadable (truncated).
    """
    found = pixel_element(source, ds)
    if found is None:
        return None
    return check_stored(path, source, described(path, ds, found), found.length)


@dataclass(frozen=True)
class PixelElement:
    """The element that holds the pixels: its value's place; `vr` is "" in implicit files."""

    keyword: PixelKeyword
    vr: str
    start: int
    length: int


def check_stored(path: Path, source: Source, layout: Layout, length: int) -> Layout:
    """Compare a layout with what is stored: an element of so many bytes, or of undefined length.

    Returns:
        The layout, corrected where the header is known to be wrong.

    Raises:
        BadInput: inconsistent, or unreadable (truncated).
    """
    if is_encapsulated(layout.syntax):
        _check_encapsulated(path, source, layout, length)
    elif length == _UNDEFINED:
        cause = tr(
            "its transfer syntax ({syntax}) says that pixels are not compressed, but they are "
            "stored in compressed fragments",
            syntax=layout.syntax,
        )
        raise inconsistent(path, cause)
    else:
        layout = _check_native(path, source, layout, length)
    return layout


def pixel_element(source: Source, ds: Fields) -> PixelElement | None:
    """The element that holds the pixels; None where the header ends without one."""
    if isinstance(ds, Elements):
        at, head = ds.pixels_at or 0, ds.pixels_head
    else:
        at = source.stream.tell()
        head = source.stream.read(12)
    for order in "<>":
        if len(head) < 8:
            return None
        group, number = struct.unpack_from(f"{order}HH", head)
        keyword = _KEYWORDS.get(group << 16 | number)
        if keyword is None:
            continue
        if head[4:6] in _LONG_VRS and len(head) == 12:
            (length,) = struct.unpack_from(f"{order}L", head, 8)
            return PixelElement(keyword, head[4:6].decode(), at + 12, length)
        (length,) = struct.unpack_from(f"{order}L", head, 4)
        return PixelElement(keyword, "", at + 8, length)
    return None


def described(path: Path, ds: Fields, element: PixelElement) -> Layout:
    """The layout as the header gives it; what may be missing gets its usual value.

    Raises:
        BadInput: too_large, inconsistent or unsupported.
    """
    keyword = element.keyword
    samples = _number(ds, "SamplesPerPixel", 1)
    allocated = {"FloatPixelData": 32, "DoubleFloatPixelData": 64}.get(keyword)
    allocated = allocated or _number(ds, "BitsAllocated", 16)
    stored = _number(ds, "BitsStored", allocated) if keyword == "PixelData" else allocated
    layout = Layout(
        syntax=_syntax(ds),
        keyword=keyword,
        vr=element.vr,
        start=element.start,
        rows=_number(ds, "Rows", 0),
        columns=_number(ds, "Columns", 0),
        # 0 is met in sound files of one picture.
        frames=_number(ds, "NumberOfFrames", 1) or 1,
        samples=samples,
        photometric=_photometric(ds, samples) if keyword == "PixelData" else "MONOCHROME2",
        planar=_number(ds, "PlanarConfiguration", 0),
        allocated=allocated,
        stored=stored,
        high_bit=_number(ds, "HighBit", stored - 1),
        signed=_number(ds, "PixelRepresentation", 0) == 1,
        offsets=_offsets(ds),
    )
    _check_numbers(path, layout)
    _check_limits(path, layout)
    return layout


def _photometric(ds: Fields, samples: int) -> str:
    """As in the header; gray or RGB where that is unknown or does not fit the samples."""
    named = text(ds, "PhotometricInterpretation").upper()
    if samples == 1:
        return named if named in _GRAY else "MONOCHROME2"
    return named if named in _COLOR else "RGB"


def _number(ds: Fields, keyword: str, default: int) -> int:
    found = integer(ds, keyword)
    return default if found is None else found


def _syntax(ds: Fields) -> str:
    """The transfer syntax; guessed as pydicom did where the file names none."""
    from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

    named = text(ds.file_meta, "TransferSyntaxUID")
    if named:
        return named
    implicit, little = ds.original_encoding
    if not little:
        return str(ExplicitVRBigEndian)
    return str(ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian)


@cache
def is_encapsulated(syntax: str) -> bool:
    """Whether pixels come in fragments; unknown syntaxes do by rule (PS3.5 A.4)."""
    from pydicom.uid import UID, AllTransferSyntaxes

    if syntax == GE_BIG_ENDIAN_PIXELS:
        return False
    uid = UID(syntax)
    return uid not in AllTransferSyntaxes or (uid.is_compressed and not uid.is_deflated)


def _offsets(ds: Fields) -> tuple[bytes, bytes] | None:
    offsets = value(ds, "ExtendedOffsetTable")
    lengths = value(ds, "ExtendedOffsetTableLengths")
    usable = isinstance(offsets, bytes) and isinstance(lengths, bytes)
    return (offsets, lengths) if usable and len(offsets) == len(lengths) > 0 else None


def _check_numbers(path: Path, layout: Layout) -> None:
    """Refuse a description that contradicts itself or that no decoder knows."""
    if min(layout.rows, layout.columns, layout.frames, layout.samples) < 1:
        raise inconsistent(path, tr("its header declares {what}", what=layout.words))
    if layout.allocated not in {1, 8, 16, 32, 64}:
        cause = tr(
            "its pixels are packed into {bits} bits, which is not read here", bits=layout.allocated
        )
        raise unsupported(path, cause)
    if not 1 <= layout.stored <= layout.allocated or not (
        layout.stored - 1 <= layout.high_bit < layout.allocated
    ):
        raise inconsistent(
            path,
            tr(
                "its header declares {stored} bits up to bit {high} in {allocated} allocated ones",
                stored=layout.stored,
                high=layout.high_bit,
                allocated=layout.allocated,
            ),
        )
    # Floating point pixels are gray (PS3.3 C.7.6.24).
    samples = {1, 3} if layout.keyword == "PixelData" else {1}
    if layout.samples not in samples or layout.planar not in {0, 1}:
        cause = tr(
            "its pixels have {samples} samples ({photometric})",
            samples=layout.samples,
            photometric=layout.photometric,
        )
        raise unsupported(path, cause)


def _check_limits(path: Path, layout: Layout) -> None:
    decoded = layout.frame_bits * layout.frames // min(8, layout.allocated)
    if decoded > MAX_BYTES:
        cause = tr(
            "it declares {what}, {gib} GiB decoded; the limit is 1 GiB",
            what=layout.words,
            gib=number(decoded / MAX_BYTES, 1),
        )
        raise too_large(path, cause)
    check_pixels(path, layout.columns, layout.rows)
    check_slices(path, layout.frames, "frames")


def _check_native(path: Path, source: Source, layout: Layout, length: int) -> Layout:
    """Compare the promised length with the element's and the file's."""
    expected = math.ceil(layout.frame_bits * layout.frames / 8)
    if layout.photometric == "YBR_FULL_422" and length < expected:
        expected = expected // 3 * 2
    elif layout.photometric == "YBR_FULL_422":
        # Stored with its colors at full resolution against its own header (C.7.6.3.1.2).
        layout = replace(layout, photometric="YBR_FULL")
    if length < expected or not _is_padding(source, layout, expected, length):
        raise inconsistent(
            path,
            tr(
                "its header promises {what} ({expected} bytes), its pixel data is {length} bytes "
                "long",
                what=layout.words,
                expected=number(expected),
                length=number(length),
            ),
        )
    there = source.available(layout.start + expected) - layout.start
    if there < expected:
        whole, rows = there * 8 // max(1, layout.frame_bits // layout.rows), layout.rows
        rows *= layout.frames
        cause = tr(
            "it ends after {count} of {all} pixel rows",
            count=number(min(whole, rows - 1)),
            all=number(rows),
        )
        raise unreadable(path, cause)
    source.check_end(layout.start + length)
    return layout


def _is_padding(source: Source, layout: Layout, expected: int, length: int) -> bool:
    """Whether what follows the pixels is padding, which is to be expected (PS3.5 8.1.1).

    A row of anything is met in practice and harms no pixel; more is one value repeated, and
    less than a frame: else the header is wrong.
    """
    excess = length - expected
    if excess <= max(math.ceil(layout.frame_bits / layout.rows / 8), 2):
        return True
    if excess >= layout.frame_bits // 8:
        return False
    source.stream.seek(layout.start + expected)
    padding = source.stream.read(excess)
    return padding.count(padding[:1]) == len(padding)


def _check_encapsulated(path: Path, source: Source, layout: Layout, length: int) -> None:
    """Check that the fragments are complete, and enough for the frames."""
    there = source.size - layout.start
    if length != _UNDEFINED:
        raise inconsistent(
            path,
            tr(
                "its transfer syntax ({syntax}) says that pixels are compressed, but they are "
                "stored as {length} plain bytes",
                syntax=layout.syntax,
                length=number(length),
            ),
        )
    if layout.frames * _FRAGMENT_HEADER > there:
        cause = tr(
            "its header promises {what}, {there} bytes of pixel data are there",
            what=layout.words,
            there=number(there),
        )
        raise inconsistent(path, cause)
    if layout.frames == 1 and _ends_with_delimiter(source):
        return
    fragments, complete = _fragments(source, layout.start)
    if not complete:
        count = number(fragments)
        cause = tr("it ends within its pixel data, after {count} fragments", count=count)
        raise unreadable(path, cause)
    if fragments < layout.frames:
        raise inconsistent(
            path,
            tr(
                "its header promises {promised} frames, its pixel data holds {held}",
                promised=number(layout.frames),
                held=number(fragments),
            ),
        )


def _ends_with_delimiter(source: Source) -> bool:
    source.stream.seek(source.size - len(_SEQUENCE_END))
    return source.stream.read(len(_SEQUENCE_END)) == _SEQUENCE_END


def _fragments(source: Source, start: int) -> tuple[int, bool]:
    """Number of whole fragments after the offset table; whether their end is marked."""
    at, found = start, -1
    while True:
        source.stream.seek(at)
        head = source.stream.read(_FRAGMENT_HEADER)
        if len(head) < _FRAGMENT_HEADER:
            # Some writers leave the delimiter out: the file may end after a whole fragment.
            return max(found, 0), found > 0 and not head and at == source.size
        tag, length = head[:4], int.from_bytes(head[4:], "little")
        if tag != b"\xfe\xff\x00\xe0":
            return max(found, 0), tag == _SEQUENCE_END[:4]
        at += _FRAGMENT_HEADER + length
        if at > source.size:
            return max(found, 0), False
        found += 1


def inconsistent(path: Path, cause: str) -> BadInput:
    """The error of a file whose header and pixels disagree."""
    title = tr("{name} contradicts itself", name=shown_name(path))
    return BadInput("inconsistent", title, stopped(cause), tr(_EXPORT_AGAIN))


def unsupported(path: Path, cause: str) -> BadInput:
    """The error of a file that no decoder here reads."""
    title = tr("{name} cannot be decoded", name=shown_name(path))
    return BadInput("unsupported", title, stopped(cause), tr("Export it uncompressed."))
