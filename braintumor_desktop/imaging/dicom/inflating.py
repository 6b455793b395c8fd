"""Deflated datasets (PS3.5 A.5), inflated no further than somebody reads.

A megabyte can inflate to a gigabyte: what a header declares is checked before its pixels are
inflated, and what follows the pixels is not.
"""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.limits import MAX_BYTES, too_large, unreadable
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_STEP = 1 << 18
_HEADER_BYTES = 1 << 26
"""What a header may take beside its pixels."""
_TAIL_BYTES = 1 << 20
"""What may follow the pixels, and is looked at."""
_HIGHEST_GROUP = b"\xe0\x7f"
"""Of pixels; what follows them has a higher one (little endian)."""


class Inflating(io.RawIOBase):
    """The inflated dataset, as a stream that can be sought in."""

    def __init__(self, path: Path, compressed: BinaryIO) -> None:
        """Begin where `compressed` stands."""
        super().__init__()
        self._path = path
        self._compressed = compressed
        self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        self._held = bytearray()
        self._at = 0

    def readable(self) -> bool:
        """As of files."""
        return True

    def seekable(self) -> bool:
        """As of files."""
        return True

    def tell(self) -> int:
        """As of files."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """As of files."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at}
        self._at = max(0, (self.size if whence == io.SEEK_END else base[whence]) + offset)
        return self._at

    def read(self, size: int | None = -1, /) -> bytes:
        """As of files.

        Raises:
            BadInput: damaged or cut short up to there, or beyond the limit.
        """
        end = None if size is None or size < 0 else self._at + size
        self._inflate(end)
        data = bytes(self._held[self._at : end])
        self._at += len(data)
        return data

    @property
    def size(self) -> int:
        """Bytes in all; all is inflated for it."""
        self._inflate(None)
        return len(self._held)

    def available(self, end: int) -> int:
        """As many bytes as there are, up to `end`."""
        self._inflate(end)
        return min(end, len(self._held))

    def check_end(self, end: int) -> None:
        """Check that pixels end where the dataset does, or where another element begins.

        Deflate has no checksum here: that lengths fit is all that tells of damage.

        Raises:
            BadInput: they do not.
        """
        self._inflate(end + _TAIL_BYTES)
        following = self._held[end : end + 2]
        if following and bytes(reversed(following)) <= bytes(reversed(_HIGHEST_GROUP)):
            raise unreadable(self._path, tr("its compressed content is damaged"))

    def _inflate(self, end: int | None) -> None:
        """Hold the bytes up to `end`, or all."""
        most = MAX_BYTES + _HEADER_BYTES
        while not self._inflater.eof and (end is None or len(self._held) < end):
            compressed = self._inflater.unconsumed_tail or self._compressed.read(_STEP)
            if not compressed:
                count = number(self._compressed.tell())
                cause = tr("its compressed content breaks off after {count} bytes", count=count)
                raise unreadable(self._path, cause)
            try:
                self._held += self._inflater.decompress(compressed, _STEP)
            except zlib.error as error:
                raise unreadable(self._path, tr("its compressed content is damaged")) from error
            if len(self._held) > most:
                raise too_large(self._path, tr("its content inflates beyond the limit of 1 GiB"))
