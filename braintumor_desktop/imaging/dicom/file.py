"""Opening DICOM files: recognize, refuse what is dangerous, read the header.

Part 10 files and bare datasets, of every encoding; pydicom's warnings and exceptions end
here.
"""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from braintumor_desktop.imaging.dicom.elements import TooDeepError, scan, vrs_of
from braintumor_desktop.imaging.dicom.inflating import Inflating
from braintumor_desktop.imaging.dicom.silence import quiet
from braintumor_desktop.imaging.dicom.values import foreign
from braintumor_desktop.imaging.dicom.walk import MAX_NESTING, element, walk
from braintumor_desktop.imaging.limits import from_os_error, too_large, unreadable
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pydicom.dataset import FileDataset

    from braintumor_desktop.errors import BadInput
    from braintumor_desktop.imaging.dicom.values import Fields

_BUFFER = 1 << 16
_SCAN_BYTES = 1 << 26
_PREFIX = slice(128, 132)
_DEFLATED = b"1.2.840.10008.1.2.1.99"

_MAX_FIRST_VALUE = 1024
"""No first element of a header is longer (codes, dates, UIDs)."""


def is_dicom(head: bytes) -> bool:
    """Whether a file that starts so is DICOM.

    Args:
        head: the first bytes, 512 or more where the file is as long.

    Returns:
        True for Part 10 files (PS3.10 7.1), and for files without preamble or file meta
        information whose first two elements are plausible: ascending tags of group 0002
        or 0008, the second up to 0010, in any encoding.
    """
    if head[_PREFIX] == b"DICM":
        return True
    return any(_starts_plausibly(head, order) for order in "<>")


def _starts_plausibly(head: bytes, order: str) -> bool:
    first = element(head, 0, order)
    if first is None or first.tag >> 16 not in {2, 8} or first.length > _MAX_FIRST_VALUE:
        return False
    if first.length % 2:
        return False
    second = element(head, first.start + first.length, order)
    if second is None:
        return False
    return first.tag < second.tag and second.tag >> 16 in {2, 8, 16}


class _Stream(io.BufferedReader):
    """A file of which no more is ever read, and so allocated, than it holds."""

    def __init__(self, raw: io.RawIOBase, size: int) -> None:
        super().__init__(raw, _BUFFER)
        self._size = size

    def read(self, size: int | None = -1, /) -> bytes:
        wanted = self._size if size is None or size < 0 else min(size, self._size)
        return super().read(wanted)


class Source:
    """An open file.

    Attributes:
        stream: at its start; for deflated files the inflated dataset, without meta.
        deflated: whether it is inflated while it is read (PS3.5 A.5).
    """

    def __init__(self, stream: _Stream | Inflating, size: int = 0) -> None:
        """Read from a stream of `size` bytes, or from one that is inflated."""
        self.stream = cast("BinaryIO", stream)
        self._inflating = stream if isinstance(stream, Inflating) else None
        self.deflated = self._inflating is not None
        self._size = size

    @property
    def size(self) -> int:
        """Bytes in the stream; a deflated one is inflated whole for it."""
        return self._size if self._inflating is None else self._inflating.size

    def available(self, end: int) -> int:
        """Bytes in the stream, or `end` where there are more and they would be inflated."""
        return self._size if self._inflating is None else self._inflating.available(end)

    def check_end(self, end: int) -> None:
        """See that the pixels of a deflated file end where they should.

        Raises:
            BadInput: unreadable.
        """
        if self._inflating is not None:
            self._inflating.check_end(end)


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """Open a file for reading; what the system says becomes BadInput.

    Raises:
        BadInput: unreadable, or too_large when inflated.
    """
    try:
        with open_plain(path, buffering=0) as raw:
            size = os.fstat(raw.fileno()).st_size
            stream = _Stream(cast("io.RawIOBase", raw), size)
            start = _deflated_start(stream)
            if start is None:
                yield Source(stream, size)
            else:
                stream.seek(start)
                yield Source(Inflating(path, stream))
    except OSError as error:
        raise from_os_error(path, error) from error


def _deflated_start(stream: BinaryIO) -> int | None:
    """Where the deflated dataset starts, or None for other files."""
    head = stream.read(1024)
    stream.seek(0)
    meta = 132 if head[_PREFIX] == b"DICM" else 0
    group_length = head[meta : meta + 12]
    if _DEFLATED not in head or group_length[:8] != b"\x02\0\0\0UL\x04\0":
        return None
    return meta + 12 + int.from_bytes(group_length[8:], "little")


def read_header(path: Path, source: Source, tags: tuple[str | int, ...]) -> Fields:
    """Read elements of a dataset up to its pixels; the stream is left at their element.

    Args:
        path: for messages.
        source: at its start.
        tags: keywords or tags of the elements that are needed.

    Raises:
        BadInput: unreadable, or too_large when sequences are nested deeper than
            MAX_NESTING.
    """
    try:
        found = None if source.deflated else scan(source.stream, source.size, vrs_of(tags))
    except TooDeepError as error:
        raise _too_deep(path) from error
    if found is None:
        source.stream.seek(0)
        return _read_all(path, source, tags)
    source.stream.seek(source.size if found.pixels_at is None else found.pixels_at)
    return found


def _read_all(path: Path, source: Source, tags: Sequence[str | int]) -> FileDataset:
    """Read with pydicom, which knows every encoding and forgives much."""
    quiet()
    try:
        ds = _parse(source, tags)
    except foreign() as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        _refuse_deep(path, source, _SCAN_BYTES)
        raise unreadable(path, tr("its header is damaged")) from error
    end = source.stream.tell()
    _refuse_deep(path, source, min(end, _SCAN_BYTES))
    source.stream.seek(end)
    return ds


def _parse(source: Source, tags: Sequence[str | int]) -> FileDataset:
    from pydicom import dcmread
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.filereader import read_dataset
    from pydicom.uid import DeflatedExplicitVRLittleEndian

    if not source.deflated:
        keywords: list[Any] = list(tags)
        return dcmread(source.stream, stop_before_pixels=True, force=True, specific_tags=keywords)
    # The stream is the inflated dataset alone, which pydicom cannot be told to start with.
    dataset = read_dataset(source.stream, False, True, stop_when=_at_pixels)
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    return FileDataset(cast("BinaryIO", io.BytesIO()), dataset, file_meta=meta)


def _at_pixels(tag: int, _vr: str | None, _length: int) -> bool:
    return tag in {0x7FE00008, 0x7FE00009, 0x7FE00010}


def _refuse_deep(path: Path, source: Source, size: int) -> None:
    """Refuse deep nesting in the first bytes; few items cannot be nested deep."""
    source.stream.seek(0)
    data = source.stream.read(size)
    for order, item in (("<", b"\xfe\xff\x00\xe0"), (">", b"\xff\xfe\xe0\x00")):
        is_many = data.count(item) > MAX_NESTING
        if is_many and walk(data, _start(data), order).deepest > MAX_NESTING:
            raise _too_deep(path)


def _too_deep(path: Path) -> BadInput:
    cause = tr("its sequences are nested deeper than {levels} levels", levels=number(MAX_NESTING))
    return too_large(path, cause)


def _start(data: bytes) -> int:
    return 132 if data[_PREFIX] == b"DICM" else 0


def is_whole(source: Source) -> bool:
    """Whether a file without pixels ends where an element ends, and is not empty."""
    source.stream.seek(0)
    data = source.stream.read(_SCAN_BYTES)
    if source.size > len(data):
        return True
    start = _start(data)
    ends = (walk(data, start, order) for order in "<>")
    return any(found.is_whole and found.end == len(data) > start for found in ends)
