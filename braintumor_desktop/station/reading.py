"""Reading small plain files whole: what waits for ever or has no end is not opened."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

# Not waiting: between the look at a name and its opening a pipe may take its place.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


class TooLarge(Exception):
    """A file with more bytes than it may have."""


class NotPlain(OSError):
    """A pipe, a socket or a device."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "it is a pipe, a socket or a device", str(path))


def open_plain(path: Path, buffering: int = -1) -> BinaryIO:
    """Open a regular file for reading; links are followed.

    Args:
        path: the file.
        buffering: as for `open`.

    Raises:
        NotPlain: it is a pipe, a socket or a device.
        IsADirectoryError: it is a folder.
        OSError: the system refuses.
    """
    _check_kind(path, path.stat().st_mode)
    descriptor = os.open(path, _FLAGS)
    try:
        _check_kind(path, os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb", buffering)
    except BaseException:
        os.close(descriptor)
        raise


def read_plain(path: Path, most: int) -> bytes:
    """The content of a regular file.

    Args:
        path: the file.
        most: bytes that it may have.

    Raises:
        TooLarge: it has more.
        OSError: as of `open_plain`, or it cannot be read.
    """
    with open_plain(path) as file:
        if os.fstat(file.fileno()).st_size > most:
            raise TooLarge
        content = file.read(most + 1)
    if len(content) > most:  # Some files have no size, such as those below /proc.
        raise TooLarge
    return content


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise NotPlain(path)
