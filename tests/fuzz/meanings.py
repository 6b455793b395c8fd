"""Mutations that know what they change: numbers, samples, palettes, sizes, boxes, checksums.

Random bytes seldom reach what stands behind a checksum or a valid number.
"""

from __future__ import annotations

import gzip
import re
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

WORDS = (
    *(b"NaN", b"nan", b"inf", b"-inf", b"1e308", b"-1e308", b"5e-324", b"1e200", b"1e38"),
    *(b"0", b"-0", b"-1", b"1e-30", b"99999999999999", b"1\\2", b"\\", b"x", b"", b"0.5\\NaN"),
)
FLOATS = (float("nan"), float("inf"), -float("inf"), 3e38, -3e38, 1e-45, 0.0, -1.0, 1e20)
SIZES = (0, 1, 2, 255, 256, 20_000, 38_000, 65_535, 65_536, 1 << 24, 0x7FFFFFFF, 0xFFFFFFFF)

_DECIMALS = re.compile(rb"(?:DS|IS)(..)", re.DOTALL)
_DOUBLES = re.compile(rb"(FD|FL)(..)", re.DOTALL)
_PHOTOMETRIC = re.compile(rb"\x28\x00\x04\x00CS(..)", re.DOTALL)
_KINDS = (b"PALETTE COLOR ", b"MONOCHROME1 ", b"RGB ", b"YBR_FULL_422", b"YBR_RCT ", b"", b"?")
_BOXES = (b"jP  ", b"ftyp", b"jp2h", b"ihdr", b"colr", b"jp2c", b"pclr", b"cmap")
_EMPTY = b"SQ\0\0\xff\xff\xff\xff\xfe\xff\xdd\xe0\0\0\0\0"
_TABLES = (0x0028_1101, 0x0028_1102, 0x0028_1103, 0x0028_3002)


def set_number(rng: random.Random, data: bytearray) -> None:
    """A decimal string that is no number, or one that nobody measures."""
    found = [m for m in _DECIMALS.finditer(data) if 0 < _length(m.group(1)) <= 64]
    if not found:
        return set_float(rng, data)
    chosen = rng.choice(found)
    word = rng.choice(WORDS)
    if rng.random() < 0.5:  # several values
        word = b"\\".join(rng.choice(WORDS) for _ in range(rng.choice((2, 3, 6))))
    word += b" " * (len(word) % 2)
    length = _length(chosen.group(1))
    data[chosen.end() - 2 : chosen.end() + length] = struct.pack("<H", len(word)) + word
    return None


def set_float(rng: random.Random, data: bytearray) -> None:
    """A binary number that is none: of DICOM, or anywhere in a header."""
    found = list(_DOUBLES.finditer(data))
    if found and rng.random() < 0.8:
        chosen = rng.choice(found)
        form = "<d" if chosen.group(1) == b"FD" else "<f"
        at = chosen.end()
    else:
        form = rng.choice(("<f", "<d", ">f", ">d"))
        at = 4 * rng.randrange(max(1, min(len(data), 1024) // 4))
    raw = struct.pack(form, rng.choice(FLOATS))
    data[at : at + len(raw)] = raw


def set_float_pixels(rng: random.Random, data: bytearray) -> None:
    """Numbers that are none among the pixels."""
    at = rng.randrange(len(data)) & ~3
    raw = struct.pack("<f", rng.choice(FLOATS))
    data[at : at + 4 * 64] = (raw * 64)[: len(data) - at]


def set_samples(rng: random.Random, data: bytearray) -> None:
    """Samples per Pixel, Planar Configuration, Bits Allocated ... that do not fit."""
    tag = struct.pack("<HH", 0x28, rng.choice((0x02, 0x06, 0x08, 0x100, 0x101, 0x102, 0x103)))
    at = data.find(tag + b"US")
    if at >= 0:
        data[at + 8 : at + 10] = struct.pack(
            "<H", rng.choice((0, 1, 2, 3, 4, 5, 7, 12, 16, 32, 64))
        )


def set_photometric(rng: random.Random, data: bytearray) -> None:
    """Another Photometric Interpretation, also a palette that is not there."""
    found = _PHOTOMETRIC.search(data)
    if found is not None:
        kind = rng.choice(_KINDS)
        kind += b" " * (len(kind) % 2)
        end = found.end() + _length(found.group(1))
        data[found.end() - 2 : end] = struct.pack("<H", len(kind)) + kind


def set_table(rng: random.Random, data: bytearray) -> None:
    """Empty and odd lookup tables, in front of the pixels."""
    at = data.find(b"\xe0\x7f\x10\x00")
    if at < 0:
        return
    entries = []
    for tag in _TABLES[: rng.choice((1, 3, 4))]:
        values = (
            rng.choice((0, 1, 2, 256, 65_535)),
            rng.choice((0, 65_535)),
            rng.choice((0, 8, 16)),
        )
        entries.append(struct.pack("<HH2sH3H", tag >> 16, tag & 0xFFFF, b"US", 6, *values))
    for color in (0x1201, 0x1202, 0x1203):
        table = rng.randbytes(2 * rng.choice((0, 1, 128)))
        entries.append(struct.pack("<HH2sHL", 0x28, color, b"OW", 0, len(table)) + table)
    data[at:at] = b"".join(entries)


def add_empty_sequence(rng: random.Random, data: bytearray) -> None:
    """A sequence of undefined length without items (PS3.5 7.5.1), which is allowed."""
    at = data.find(rng.choice((b"\x10\0\x10\0PN", b"\x20\0\x0d\0UI", b"\x28\0\x02\0US")))
    if at >= 0:
        tag = data[at : at + 2] + b"\x01\0" if rng.random() < 0.5 else b"\x08\0\x15\x11"
        data[at:at] = (tag + _EMPTY) * rng.choice((1, 1, 100))


def set_stream_size(rng: random.Random, data: bytearray) -> None:
    """Sizes within JPEG 2000, JPEG and WebP streams."""
    size = rng.choice(SIZES)
    siz = data.find(b"\xff\x4f\xff\x51")
    frame = re.search(rb"\xff[\xc0-\xc3\xf7]\0", bytes(data))
    if siz >= 0:
        at = siz + 8 + 4 * rng.randrange(8)
        data[at : at + 4] = struct.pack(">L", size)
    elif data[:4] == b"RIFF":
        data[20 + rng.randrange(10)] = size & 0xFF
    elif frame is not None:
        at = frame.start() + rng.choice((5, 7))
        data[at : at + 2] = struct.pack(">H", size & 0xFFFF)
    else:
        set_header_size(rng, data)


def set_header_size(rng: random.Random, data: bytearray) -> None:
    """Rows, columns and frames; width and height of a PNG; the axes of a NIfTI."""
    size = rng.choice(SIZES)
    if data.startswith(b"\x89PNG"):
        at = 16 + 4 * rng.randrange(2)
        data[at : at + 4] = struct.pack(">L", size)
        return
    at = data.find(b"\x28\0\x08\0IS")
    if at >= 0 and rng.random() < 0.5:
        word = str(size).encode()
        word += b" " * (len(word) % 2)
        length = _length(bytes(data[at + 6 : at + 8]))
        data[at + 6 : at + 8 + length] = struct.pack("<H", len(word)) + word
        return
    at = data.find(b"\x28\0" + rng.choice((b"\x10", b"\x11")) + b"\0US")
    if at >= 0:
        data[at + 8 : at + 10] = struct.pack("<H", size & 0xFFFF)
    elif len(data) > 56:
        at = 40 + 2 * rng.randrange(8)
        data[at : at + 2] = struct.pack("<H", size & 0xFFFF)


def set_box(rng: random.Random, data: bytearray) -> None:
    """One letter or the length of a box of JP2."""
    found = [at for name in _BOXES if (at := data.find(name)) >= 4]
    if not found:
        return set_stream_size(rng, data)
    at = rng.choice(found)
    if rng.random() < 0.5:
        data[at + rng.randrange(4)] ^= 1 << rng.randrange(8)
    else:
        data[at - 4 : at] = struct.pack(">L", rng.choice((0, 1, 7, 8, 20, 0xFFFFFFFF)))
    return None


def mend(data: bytes) -> bytes:
    """Right the checksums, so that what was changed reaches the decoder."""
    return _png(data) if data.startswith(b"\x89PNG\r\n\x1a\n") else data


def unpacked(data: bytes) -> tuple[bytes, bytes, bytes] | None:
    """What stands packed in gzip or in deflated DICOM: kind, what comes before, content."""
    if data.startswith(b"\x1f\x8b"):
        return b"gzip", b"", gzip.decompress(data)
    if b"1.2.840.10008.1.2.1.99" in data[:1024] and data[128:132] == b"DICM":
        start = 144 + int.from_bytes(data[140:144], "little")
        return b"deflate", data[:start], zlib.decompress(data[start:], -15)
    return None


def packed(kind: bytes, before: bytes, content: bytes) -> bytes:
    """Pack again what `unpacked` gave."""
    if kind == b"gzip":
        return gzip.compress(content, 1, mtime=0)
    deflate = zlib.compressobj(1, wbits=-15)
    return before + deflate.compress(content) + deflate.flush()


def _png(data: bytes) -> bytes:
    out, at = bytearray(data[:8]), 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        body = data[at + 4 : at + 8 + length]
        if len(body) < 4 + length:
            break
        out += data[at : at + 4] + body + struct.pack(">L", zlib.crc32(body))
        at += 12 + length
    return bytes(out + data[at:])


def _length(raw: bytes) -> int:
    return int.from_bytes(raw, "little")


CHANGES = (
    *(set_number, set_number, set_float, set_float_pixels, set_samples, set_photometric),
    *(set_table, add_empty_sequence, set_stream_size, set_header_size, set_box),
)
