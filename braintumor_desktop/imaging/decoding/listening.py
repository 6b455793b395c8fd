"""What libjpeg says of damage: on standard error, while it goes on with guessed pixels."""

from __future__ import annotations

import re

_EOI = b"\xff\xd9"
_TAIL = 64
_COMPLAINTS = ("Corrupt JPEG data", "Premature end of JPEG file")
"""Damage of entropy-coded data; its other remarks are on headers and harmless."""
_LEFT_OVER = re.compile(r"Corrupt JPEG data: (\d+) extraneous bytes before marker 0xd9\s*\Z")


def complains(printed: str, data: bytes) -> bool:
    """Whether libjpeg has met damage.

    Args:
        printed: on standard error.
        data: the stream that it decoded.
    """
    if not any(complaint in printed for complaint in _COMPLAINTS):
        return False
    left = _LEFT_OVER.match(printed.strip())
    if left is None:
        return True
    # Some writers fill up with zeros to an even length; 0xFF is allowed (ITU-T T.81 B.1.1.2).
    end, count = data.rfind(_EOI), int(left.group(1))
    return count > _TAIL or data[max(0, end - count) : end].strip(b"\0\xff") != b""


def with_end(data: bytes) -> bytes:
    """A JPEG stream with its end marker, which some writers leave out behind whole pixels."""
    return data if _EOI in data[-_TAIL:] else data + _EOI
