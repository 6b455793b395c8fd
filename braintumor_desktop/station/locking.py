"""One program at a time: a folder that two would spoil is held with a lock that names its holder.

For the folder of added networks, and for the output folder of a batch::

    with locking.held(folder, "Wait until it has ended, or name another folder."):
        ...

The lock is the system's, on a small file in the folder, so a program that crashes or is killed
leaves nothing locked.  The file says which process of which computer holds it, for people.  A
disk shared over a network may not pass locks on between computers; therefore a file that names
another computer counts as held, and only a person can say that it is stale.
"""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.writing import PRIVATE, storage_error
from braintumor_desktop.words import joined, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK = ".braintumor-desktop.lock"
"""The file, in the folder that it holds."""

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_LARGEST = 1_000
_STEP = 0.05
_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})


@dataclass(frozen=True)
class Holder:
    """Who holds a folder.

    Attributes:
        pid: of the process; 0 where the file does not say.
        host: the computer's name; "" likewise.
        since: when it began, as text for people.
    """

    pid: int = 0
    host: str = ""
    since: str = ""

    def __str__(self) -> str:
        if not self.pid:
            return tr("another program uses it")
        if self.host == platform.node():
            return tr("process {number} uses it since {time}", number=self.pid, time=self.since)
        return tr(
            "process {number} on {computer} uses it since {time}",
            number=self.pid,
            computer=self.host,
            time=self.since,
        )


@contextmanager
def held(folder: Path, hint: str = "", *, wait: float = 0.0, name: str = LOCK) -> Iterator[None]:
    """Hold a folder that exists while the block runs, against other processes and threads.

    Args:
        folder: to be held.
        hint: what the user may do where it is held.
        wait: seconds to wait until its holder has ended.
        name: of the lock's file, where only a part of the folder is held.

    Raises:
        StorageError: another holds it (the text says who), or the folder cannot be written.
    """
    path = folder / name
    handle = _wait_for(path, hint, time.monotonic() + wait)
    try:
        yield
    finally:
        # Removed while it is still held: whoever waits for it looks again.
        with suppress(OSError):
            path.unlink()
        os.close(handle)
        if sys.platform == "win32":  # There an open file cannot be removed.
            with suppress(OSError):
                path.unlink()


def _wait_for(path: Path, hint: str, end: float) -> int:
    """Take the lock; returns the open file."""
    while True:
        try:
            handle = _try(path)
        except OSError as error:
            hint = tr("Ask who may write to this folder.")
            raise storage_error(path.parent, error, hint) from error
        if isinstance(handle, int):
            return handle
        if time.monotonic() >= end:
            title = tr("{path} is in use", path=path.parent)
            cause = joined((str(handle), "."), "")
            raise StorageError(title, cause, _with_path(hint, handle, path))
        time.sleep(_STEP)


def _with_path(hint: str, holder: Holder, path: Path) -> str:
    if holder.host in {"", platform.node()}:
        return hint
    remove = tr("If that process has ended, remove {path}.", path=path)
    return joined((hint, remove)) if hint else remove


def _try(path: Path) -> int | Holder:
    """The open file, locked and saying that we hold it; or who does."""
    handle = os.open(path, _FLAGS, PRIVATE)
    try:
        holder = _read(handle)
        if not _lock(handle, holder) or _is_gone(handle, path):
            os.close(handle)
            return holder
        holder = _read(handle)
        if holder.host not in {"", platform.node()}:
            os.close(handle)
            return holder
        _sign(handle)
    except BaseException:
        with suppress(OSError):
            os.close(handle)
        raise
    return handle


def _lock(handle: int, holder: Holder) -> bool:
    """Whether the file is ours now; on a disk without locks, whether its holder is gone."""
    try:
        _lock_file(handle)
    except OSError as error:
        if error.errno in _HELD:
            return False
        if error.errno in _NO_LOCKS:
            return not _is_alive(holder)
        raise
    return True


def _lock_file(handle: int) -> None:
    """Raises OSError: another holds it."""
    if sys.platform == "win32":
        import msvcrt

        # A locked byte cannot be read by others: one that lies behind the text.
        os.lseek(handle, _LARGEST, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_gone(handle: int, path: Path) -> bool:
    """Whether the former holder has removed the file meanwhile."""
    try:
        return not os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return True


def _is_alive(holder: Holder) -> bool:
    """Whether a process of this computer runs; of another computer it counts as running."""
    if not holder.pid:
        return False
    if holder.host != platform.node() or sys.platform == "win32":
        return True
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _read(handle: int) -> Holder:
    os.lseek(handle, 0, os.SEEK_SET)
    with suppress(ValueError, TypeError, KeyError, RecursionError):
        said = json.loads(os.read(handle, _LARGEST))
        return Holder(int(said["pid"]), str(said["host"]), str(said["since"]))
    return Holder()


def _sign(handle: int) -> None:
    since = time.strftime("%Y-%m-%d %H:%M:%S")
    said = {"pid": os.getpid(), "host": platform.node(), "since": since}
    os.lseek(handle, 0, os.SEEK_SET)
    os.truncate(handle, 0)
    os.write(handle, json.dumps(said).encode()[:_LARGEST])
