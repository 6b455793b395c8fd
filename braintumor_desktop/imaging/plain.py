"""Opening plain files, and keeping what goes wrong with one file to that file.

A pipe would wait for ever, a device may have no end: neither is opened, whatever its name.
"""

from __future__ import annotations

import errno
import logging
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from braintumor_desktop.errors import AppError, BadInput
from braintumor_desktop.imaging.limits import from_os_error, shown_name, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

# Not waiting: between the look at a name and its opening a pipe may take its place.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def open_plain(path: Path, buffering: int = -1) -> BinaryIO:
    """Open a regular file for reading; links are followed.

    Args:
        path: the file.
        buffering: as for `open`.

    Raises:
        BadInput: unreadable, it is a folder, a pipe, a socket or a device.
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
        title = f"{shown_name(path)} is too large to open"
        hint = "Close other programs and try again."
        raise BadInput("too_large", title, "there is not enough memory.", hint) from error
    except OSError as error:
        raise from_os_error(path, error) from error
    except Exception as error:
        log.exception("reading a file made an error")
        hint = "Copy it again from where it came; if that does not help, report it with the log."
        raise unreadable(path, "its content is damaged or of an unknown kind", hint) from error


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        hint = "Name a plain file."
        raise unreadable(path, "it is a socket, a pipe or a device", hint)
