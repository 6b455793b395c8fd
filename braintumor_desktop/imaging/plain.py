"""Opening plain files, and keeping what goes wrong with one file to that file.

A pipe would wait for ever, a device may have no end: neither is opened, whatever its name.
"""

from __future__ import annotations

import io
import logging
import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from braintumor_desktop.errors import AppError, BadInput
from braintumor_desktop.imaging.limits import from_os_error, shown_name, unreadable
from braintumor_desktop.station import reading
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from typing_extensions import Buffer

log = logging.getLogger(__name__)


def open_plain(path: Path, buffering: int = -1) -> BinaryIO:
    """Open a regular file for reading; links are followed.

    Args:
        path: the file.
        buffering: as for `open`.

    Within `opened_once` the open file is read again, from its start.

    Raises:
        BadInput: unreadable, it is a pipe, a socket or a device.
        OSError: the system refuses, or it is a folder.
    """
    held = _held.files.get(path)
    if held is None:
        return _open(path, buffering)
    again = _Again(held)
    return cast("BinaryIO", io.BufferedReader(again) if buffering else again)


@contextmanager
def opened_once(path: Path) -> Iterator[None]:
    """Open a file, and let all that this thread reads of it in the block read this one.

    Recognizing, header, checksum and pixels are read by different readers, which would each
    open it anew: slow on a network's folder.  Nothing is raised where it cannot be opened;
    the readers will say why.
    """
    if path in _held.files:
        yield
        return
    try:
        file = _open(path, 0)
    except (BadInput, OSError):
        yield
        return
    with file:
        _held.files[path] = file
        try:
            yield
        finally:
            del _held.files[path]


def _open(path: Path, buffering: int) -> BinaryIO:
    try:
        return reading.open_plain(path, buffering)
    except reading.NotPlain as error:
        cause = tr("it is a socket, a pipe or a device")
        raise unreadable(path, cause, tr("Name a plain file.")) from error


class _Held(threading.local):
    """The files that a thread holds open; another thread's are of no concern to it."""

    def __init__(self) -> None:
        self.files: dict[Path, BinaryIO] = {}


_held = _Held()


class _Again(io.RawIOBase):
    """An open file from its start, with a place of its own; closing it leaves the file open."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self._at = 0

    def readable(self) -> bool:
        """As of files."""
        return True

    def seekable(self) -> bool:
        """As of files."""
        return True

    @property
    def name(self) -> object:
        """As of files; pydicom asks for it."""
        return self._file.name

    def fileno(self) -> int:
        """As of files; its place is not that of this one."""
        return self._file.fileno()

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """As of files."""
        self._file.seek(self._at)
        self._at = self._file.seek(offset, whence)
        return self._at

    def tell(self) -> int:
        """As of files."""
        return self._at

    def readinto(self, buffer: Buffer, /) -> int:
        """As of files."""
        self._file.seek(self._at)
        count: int = self._file.readinto(buffer)  # type: ignore[attr-defined]
        self._at += count
        return count


@contextmanager
def kept_to(path: Path) -> Iterator[None]:
    """Whatever goes wrong in the block belongs to this file, and ends nothing else.

    What was not foreseen goes into the log with its place in the code.

    Raises:
        BadInput: instead of any error that is none of ours; other AppErrors pass.
    """
    try:
        yield
    except AppError:
        raise
    except MemoryError as error:
        title = tr("{name} is too large to open", name=shown_name(path))
        hint = tr("Close other programs and try again.")
        raise BadInput("too_large", title, tr("there is not enough memory."), hint) from error
    except OSError as error:
        raise from_os_error(path, error) from error
    except Exception as error:
        log.exception("reading a file made an error")
        raise unforeseen(path) from error


def unforeseen(path: Path) -> BadInput:
    """The error of a file on which the program itself failed."""
    hint = tr("Copy it again from where it came; if that does not help, report it with the log.")
    return unreadable(path, tr("its content is damaged or of an unknown kind"), hint)
