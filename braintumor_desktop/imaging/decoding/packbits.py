"""PackBits, of TIFF and of DICOM's RLE: how long what it packs is, before it is unpacked."""

from __future__ import annotations

import itertools
import struct

_SEGMENTS = 16
_HEADER_BYTES = 4 * _SEGMENTS


def packbits_length(data: bytes) -> int:
    """Bytes that PackBits unpacks to (TIFF 6.0, section 9; DICOM PS3.5 G.3)."""
    at = length = 0
    while at < len(data):
        head = data[at]
        if head < 128:
            length += min(head + 1, len(data) - at - 1)
            at += head + 2
        elif head > 128:
            length += 257 - head
            at += 2
        else:
            at += 1
    return length


def check_rle(data: bytes, segments: int, length: int) -> None:
    """Check a frame of DICOM's RLE against what its header promises.

    Args:
        data: the frame, with its header (PS3.5 G.5).
        segments: one for each byte of each sample.
        length: bytes that each must unpack to.

    Raises:
        ValueError: it has other segments, or one of another length.
    """
    count, *offsets = struct.unpack_from(f"<{_SEGMENTS}L", data)
    places = [*offsets[:count], len(data)]
    if count != segments or places != sorted(places) or places[0] != _HEADER_BYTES:
        raise ValueError("damaged RLE header")
    for start, end in itertools.pairwise(places):
        if packbits_length(data[start:end]) != length:
            raise ValueError("a segment has another length than its frame needs")
