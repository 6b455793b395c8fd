"""Headers of compressed frames: JPEG, JPEG-LS, JPEG 2000; read before a decoder sees them."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_EOI, _SOS, _DHT, _DQT, _ADOBE = 0xD9, 0xDA, 0xC4, 0xDB, 0xEE
_JPEG_LS = 0xF7
_LOSSLESS = 0xC3
_EXTENDED = frozenset({0xC0, 0xC1})
_SYNTAXES = {
    0xC0: "1.2.840.10008.1.2.4.50",
    0xC1: "1.2.840.10008.1.2.4.51",
    _LOSSLESS: "1.2.840.10008.1.2.4.57",
    _JPEG_LS: "1.2.840.10008.1.2.4.81",
}
"""Process of a stream -> transfer syntax, the most general where there are several."""
_NO_FRAME = frozenset({_DHT, 0xC8, 0xCC})
_MARKER = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])")
"""A marker in entropy-coded data that is not one of its own (stuffing, restart)."""
_SOC_SIZ = b"\xff\x4f\xff\x51"
_HARMLESS = frozenset({0xDD, 0xFE, *range(0xE0, 0xF0)})
"""Restart interval, comments, application data."""


_SAMPLING = {True: frozenset({0x11, 0x22}), False: frozenset({0x11})}
"""Factors of the one component of gray (they mean nothing), and of those of color."""


@dataclass(frozen=True)
class StreamSize:
    """What a compressed frame says of itself; rows may be 0 where JPEG leaves them open."""

    rows: int
    columns: int
    samples: int
    precision: int


def stream_size(data: bytes) -> StreamSize | None:
    """The size that a JPEG, JPEG-LS or JPEG 2000 stream declares, or None for others."""
    if data.startswith(_SOC_SIZ) and len(data) >= 43:
        width, height, left, top = struct.unpack_from(">4L", data, 8)
        (samples,) = struct.unpack_from(">H", data, 40)
        return StreamSize(height - top, width - left, samples, (data[42] & 0x7F) + 1)
    try:
        return next((_size(body) for marker, body in _segments(data) if _is_frame(marker)), None)
    except ValueError:
        return None


def true_syntax(data: bytes) -> str | None:
    """The transfer syntax of a JPEG or JPEG-LS stream by its own header, or None for others.

    Files are met whose meta information names another process of the same family, such as
    baseline streams that call themselves lossless.
    """
    try:
        marker = next((found for found, _ in _segments(data) if _is_frame(found)), None)
    except ValueError:
        return None
    return _SYNTAXES.get(marker) if marker is not None else None


def without_fill(data: bytes) -> bytes:
    """A JPEG-LS stream without zeros before its end marker, which some writers fill up with."""
    end = data.rfind(b"\xff\xd9")
    return data[:end].rstrip(b"\0") + data[end:] if end > 0 else data


def check_jpeg(data: bytes, lossless: bool) -> None:
    """Check a JPEG stream for GDCM, which may abort the program on a damaged header.

    Args:
        data: one frame.
        lossless: process 14, else baseline or extended Huffman-coded (ITU-T T.81).

    Raises:
        ValueError: the stream is damaged, incomplete, or of another process.
    """
    frames = scans = 0
    size = StreamSize(0, 0, 0, 0)
    for marker, body in _segments(data):
        if _is_frame(marker):
            size, frames = _size(body), frames + 1
            _check_frame(marker, body, size, lossless)
        elif marker == _SOS:
            scans += 1
            _check_scan(body, size, lossless)
        elif marker == _DHT:
            _check_tables(body, lossless)
        elif marker == _EOI:
            if frames == 1 and 0 < scans <= size.samples:
                return
            break
        elif marker == _ADOBE and body[:5] == b"Adobe":
            if len(body) < 12 or body[11] > 1:  # RGB or YCbCr
                break
        elif marker not in _HARMLESS and (lossless or marker != _DQT):
            break
    raise ValueError("damaged or incomplete JPEG stream")


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and parameters of each segment, up to the end of the image."""
    if data[:2] != b"\xff\xd8":
        return
    at = 2
    while found := _MARKER.match(data, at):
        marker, at = found.group(1)[0], found.end()
        if marker == _EOI:
            yield marker, b""
            return
        length = int.from_bytes(data[at : at + 2])
        if length < 2 or at + length > len(data):
            raise ValueError("segment beyond the end")
        yield marker, data[at + 2 : at + length]
        at += length
        if marker == _SOS:
            following = _MARKER.search(data, at)
            at = following.start() if following else len(data)


def _is_frame(marker: int) -> bool:
    return marker == _JPEG_LS or (0xC0 <= marker <= 0xCF and marker not in _NO_FRAME)


def _size(body: bytes) -> StreamSize:
    if len(body) < 6:
        raise ValueError("short frame header")
    precision, rows, columns, samples = struct.unpack_from(">BHHB", body)
    return StreamSize(rows, columns, samples, precision)


def _check_frame(marker: int, body: bytes, size: StreamSize, lossless: bool) -> None:
    known = marker == _LOSSLESS if lossless else marker in _EXTENDED
    # 16 bits are beyond the standard, but GDCM writes them.
    deep = 2 <= size.precision <= 16 if lossless else size.precision in {8, 12, 16}
    # Components follow: identifier, sampling factors, table.
    components = [body[at : at + 3] for at in range(6, len(body), 3)]
    whole = len(components) == size.samples and all(
        len(c) == 3 and c[1] in _SAMPLING[size.samples == 1] and c[2] <= 3 for c in components
    )
    if not (known and deep and whole and size.rows and size.columns):
        raise ValueError("damaged frame header")


def _check_scan(body: bytes, size: StreamSize, lossless: bool) -> None:
    count = body[0] if body else 0
    if not 1 <= count <= max(1, size.samples) or len(body) != 4 + 2 * count:
        raise ValueError("damaged scan header")
    tables, predictor, shift = body[2 : 1 + 2 * count : 2], body[-3], body[-1]
    if any(table >> 4 > 3 or table & 15 > 3 for table in tables):
        raise ValueError("damaged scan header")
    if lossless and not (1 <= predictor <= 7 and shift < size.precision):
        raise ValueError("damaged scan header")


def _check_tables(body: bytes, lossless: bool) -> None:
    """Huffman tables: complete, not overfull, differences of at most 16 bits."""
    at = 0
    while at < len(body):
        counts = body[at + 1 : at + 17]
        symbols = body[at + 17 : at + 17 + sum(counts)]
        overfull = sum(count << (16 - length) for length, count in enumerate(counts, 1)) > 1 << 16
        if len(counts) < 16 or len(symbols) < sum(counts) or overfull or body[at] & 0xEF > 3:
            raise ValueError("damaged Huffman table")
        if body[at] >> 4 == 0 and any(symbol > 16 for symbol in symbols):
            raise ValueError("damaged Huffman table")
        if lossless and body[at] >> 4:
            raise ValueError("damaged Huffman table")
        at += 17 + len(symbols)
