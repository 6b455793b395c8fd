"""The bytes of a volume's pixels: read or unpacked once, checked, and kept for the next slice.

gzip's sum and length are checked to the end of the file (RFC 1952, 2.3.1): they stand behind
the last byte, so that no slice of a compressed volume is shown before all of it was unpacked.
"""

from __future__ import annotations

import threading
import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from braintumor_desktop.imaging.limits import unreadable
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

GZIP = b"\x1f\x8b"
MAX_DEFLATE_RATIO = 1032
"""Deflate cannot shrink further (zlib's technical notes)."""

MAX_CHECKED = 2 << 30
"""Unpacked bytes beyond which the rest of a file, and so its sum, is not looked at."""

MAX_BEHIND = 64 << 20
"""Bytes behind the last volume that are unpacked for the sum's sake; more is no volume."""

_CUT = mark("its compressed content is cut short before its checksum")
_SUM = mark("the checksum of its compressed content does not fit: some of it has changed")
_GARBLED = mark("its compressed content is damaged")
_TOO_LONG = mark("its compressed content is longer than its header declares")

_CHUNK = 1 << 15
"""Of packed bytes: unpacks to 34 MB at most."""
_WAIT_SECONDS = 0.05
_GZIP_BITS = 31
"""wbits of zlib that ask for gzip's header, sum and length."""


@dataclass(frozen=True)
class Content:
    """What is wanted of a file.

    Attributes:
        path: of the file that holds the pixels.
        end: bytes from its (unpacked) beginning to the end of the first volume.
        declared: likewise to the end of the last one.
    """

    path: Path
    end: int
    declared: int


def read_content(wanted: Content, token: CancelToken | None = None) -> memoryview:
    """The first `wanted.end` unpacked bytes, or fewer where the file is cut short.

    Threads that want the same volume wait for the one that reads it; other volumes are read
    beside it.  A file that changed is read anew.

    Raises:
        BadInput: unreadable, what is packed is damaged.
        Cancelled: the token was set, while reading or while waiting.
        OSError: the system refuses.
    """
    about = wanted.path.stat()
    kept = _kept(wanted, about.st_mtime_ns, about.st_size)
    while not kept.lock.acquire(timeout=_WAIT_SECONDS):
        _check(token)
    try:
        if kept.content is None and not kept.fault:
            _read(kept, wanted, token)
        if kept.content is None:
            raise unreadable(wanted.path, tr(kept.fault))
        return kept.content
    finally:
        kept.lock.release()


@dataclass(eq=False)
class _Kept:
    """One volume's bytes, or why there are none; its lock guards both."""

    content: memoryview | None = None
    fault: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)


_choosing = threading.Lock()


def _kept(wanted: Content, changed_ns: int, file_bytes: int) -> _Kept:
    # lru_cache alone would make two of one volume for two threads that ask at once.
    with _choosing:
        return _kept_of(wanted, changed_ns, file_bytes)


@lru_cache(maxsize=2)  # One that is judged, one that is looked at.
def _kept_of(_wanted: Content, _changed_ns: int, _file_bytes: int) -> _Kept:
    return _Kept()


class _DamagedError(Exception):
    """Why packed content cannot be trusted: half a sentence, in English."""


def _read(kept: _Kept, wanted: Content, token: CancelToken | None) -> None:
    content = bytearray()
    try:
        with open_plain(wanted.path) as file:
            for piece in _pieces(file, wanted, token):
                content += piece[: max(0, wanted.end - len(content))]
    except _DamagedError as error:
        # Cut before the volume's end: whoever asked can say how much of it is there.
        is_cut = error.__cause__ is None and len(content) < wanted.end
        kept.fault = "" if is_cut else str(error)
    if not kept.fault:
        kept.content = memoryview(content).toreadonly()


def _pieces(file: BinaryIO, wanted: Content, token: CancelToken | None) -> Iterator[bytes]:
    total = 0
    is_packed = file.read(len(GZIP)) == GZIP
    file.seek(0)
    for piece in _unpacked(file) if is_packed else iter(lambda: file.read(_CHUNK), b""):
        _check(token)
        total += len(piece)
        if is_packed and total > wanted.declared + MAX_BEHIND:
            raise _DamagedError(_TOO_LONG) from OverflowError(total)
        yield piece
        if total >= (MAX_CHECKED if is_packed else wanted.end):
            return


def _unpacked(file: BinaryIO) -> Iterator[bytes]:
    """All members (RFC 1952, 2.2); zlib compares the sum and length of each.

    What follows the last member is left out, as gzip does.
    """
    packed = file.read(_CHUNK)
    while packed.startswith(GZIP):
        unpacker = zlib.decompressobj(_GZIP_BITS)
        while not unpacker.eof:
            if not packed:
                raise _DamagedError(_CUT)
            try:
                yield unpacker.decompress(packed)
            except zlib.error as error:
                raise _DamagedError(_SUM if " check" in str(error) else _GARBLED) from error
            packed = unpacker.unused_data or file.read(_CHUNK)
        packed = (packed + file.read(_CHUNK)).lstrip(b"\0")


def _check(token: CancelToken | None) -> None:
    if token is not None:
        token.check()
