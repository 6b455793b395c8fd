"""Damage that a picture's format can tell of, and its decoder does not.

PNG has checksums; deflated strips of TIFF, too; LZW and PackBits have a length; libjpeg
complains on standard error.  WebP has none of these.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from braintumor_desktop.imaging import raster_tiff as tiff
from braintumor_desktop.imaging.decoding.listening import with_end
from braintumor_desktop.imaging.decoding.packbits import packbits_length

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_PNG = b"\x89PNG\r\n\x1a\n"
_ANCILLARY = 0x20
"""Bit of a chunk's first letter: pixels do not need it (PNG 5.4)."""
_STEP = 1 << 20
_LONGEST_LZW = 1 << 21
"""Compressed bytes of a strip: going through one in Python takes 0.3 s a MB."""

_DEFLATE, _LZW, _JPEG, _PACKBITS = frozenset({8, 32946}), 5, 7, 32773
_YCBCR = 6
_CLEAR, _END_OF_INFORMATION = 256, 257


class Damaged(ValueError):
    """The format tells of damage."""


def check_png(data: bytes) -> None:
    """Check the checksums of what pixels need, and that the end is there (PNG 5.3).

    Raises:
        Damaged: one is wrong.
    """
    at = len(_PNG)
    while len(data) >= at + 12:
        (length,) = struct.unpack_from(">L", data, at)
        kind, end = data[at + 4 : at + 8], at + 8 + length
        if not kind[0] & _ANCILLARY:
            (told,) = struct.unpack_from(">L", data[end : end + 4].ljust(4, b"\0"))
            if end + 4 > len(data) or zlib.crc32(memoryview(data)[at + 4 : end]) != told:
                raise Damaged("a checksum is wrong")
        if kind == b"IEND":
            return
        at = end + 4
    raise Damaged("its end is missing")


def check_webp(data: bytes) -> None:
    """Check that all chunks are there (WebP container, RIFF).

    Raises:
        Damaged: the file ends before.
    """
    end = int.from_bytes(data[4:8], "little") + 8
    if end > len(data):
        raise Damaged("truncated")
    at = 12
    while at + 8 <= end:
        at += 8 + int.from_bytes(data[at + 4 : at + 8], "little")
        if at > end:
            raise Damaged("a chunk is truncated")
        at += at % 2


def jpeg_streams(file: BinaryIO, page: tiff.Page) -> Iterator[bytes]:
    """The JPEG streams of a page of TIFF, each with its tables; none for other pages."""
    if page.one(tiff.COMPRESSION) != _JPEG:
        return
    whole = tiff.with_values(file, page)
    tables = bytes(whole.values.get(tiff.JPEG_TABLES, ()))
    for part in _parts(file, whole):
        # Both are streams of their own: one end and one start go.
        yield with_end(tables[:-2] + part[2:] if len(tables) > 4 else part)


def check_tiff(file: BinaryIO, page: tiff.Page) -> None:
    """Check the strips or tiles of a page against their checksum or length.

    Raises:
        Damaged: one does not fit.
        ValueError, struct.error: its directory is damaged.
    """
    compression = page.one(tiff.COMPRESSION)
    if compression not in {*_DEFLATE, _LZW, _PACKBITS}:
        return
    whole = tiff.with_values(file, page)
    sizes = None if whole.one(tiff.PHOTOMETRIC) == _YCBCR else list(_sizes(whole))
    for number, part in enumerate(_parts(file, whole)):
        if compression in _DEFLATE:
            _check_deflated(part)
        elif sizes is not None and number < len(sizes):
            length = lzw_length(part) if compression == _LZW else packbits_length(part)
            if length is not None and length not in sizes[number]:
                raise Damaged("a strip has another length than its page needs")


def _parts(file: BinaryIO, page: tiff.Page) -> Iterator[bytes]:
    """The compressed bytes of each strip or tile."""
    tiled = tiff.TILES in page.values
    places = page.values.get(tiff.TILES if tiled else tiff.STRIPS, ())
    lengths = page.values.get(tiff.TILE_BYTES if tiled else tiff.STRIP_BYTES, ())
    for place, length in zip(places, lengths, strict=False):
        file.seek(place)
        part = file.read(length)
        if len(part) < length:
            raise Damaged("truncated")
        yield part


def _sizes(page: tiff.Page) -> Iterator[frozenset[int]]:
    """Bytes of each strip or tile, unpacked; a last strip may be filled up."""
    rows, columns = page.shape
    apart = page.one(tiff.PLANAR) == 2
    samples = page.one(tiff.SAMPLES)
    bits = page.one(tiff.BITS) * (1 if apart else samples)
    planes = samples if apart else 1
    if tiff.TILES in page.values:
        size = page.one(tiff.TILE_ROWS) * -(-page.one(tiff.TILE_COLUMNS) * bits // 8)
        for _ in page.values[tiff.TILES]:
            yield frozenset({size})
        return
    row = -(-columns * bits // 8)
    high = min(page.one(tiff.STRIP_ROWS) or rows, rows)
    for _ in range(planes):
        for top in range(0, rows, max(1, high)):
            yield frozenset({row * min(high, rows - top), row * high})


def _check_deflated(part: bytes) -> None:
    """Unpack in small steps, up to the checksum at the end (RFC 1950)."""
    inflater = zlib.decompressobj()
    rest = part
    try:
        while rest and not inflater.eof:
            inflater.decompress(rest, _STEP)
            rest = inflater.unconsumed_tail
    except zlib.error as error:
        raise Damaged("a strip is damaged") from error
    if not inflater.eof:
        raise Damaged("a strip is truncated")


def lzw_length(data: bytes) -> int | None:
    """Bytes that TIFF's LZW unpacks to (TIFF 6.0, section 13), without unpacking them.

    Returns:
        None for strips that are too long to be gone through, and for the old order of bits.

    Raises:
        Damaged: a code that cannot be.
    """
    if len(data) > _LONGEST_LZW or data[:2] == b"\0\1":
        return None
    first = [1] * 256 + [0, 0]
    lengths, width, total, last = first.copy(), 9, 0, 0
    held = bits = 0
    for byte in data:
        held, bits = (held << 8) | byte, bits + 8
        if bits < width:
            continue
        bits -= width
        code, held = held >> bits, held & ((1 << bits) - 1)
        if code == _CLEAR:
            lengths, width, last = first.copy(), 9, 0
            continue
        if code == _END_OF_INFORMATION:
            return total
        if code > len(lengths) or (code == len(lengths) and not last):
            raise Damaged("a code that is not in the table")
        if last:
            lengths.append(last + 1)
        last = lengths[code]
        total += last
        # One code earlier than needed, as TIFF's first writers did.
        if len(lengths) + 1 >= 1 << width and width < 12:
            width += 1
    return total
