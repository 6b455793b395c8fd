"""The one writer of whole files: what it writes appears whole or not at all.

The content goes into a part file of a name of its own in the same folder, is pushed to the
disk, and only then takes the place of what was there.  A crash, a full disk or a second
program that writes the same file leaves the old content or the new one, never a mixture.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import stat
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from braintumor_desktop.errors import DiskFull, StorageError
from braintumor_desktop.words import Words, mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Content = bytes | Callable[[BinaryIO], object]

PRIVATE = 0o600
"""Mode of a file that nobody else may read."""
PART = ".part"
"""Ending of a file that is being written; one that stays was left by a crash."""
YOUNG_SECONDS = 10.0
"""Between making a part and locking it passes less."""
_UNFINISHED = re.compile(r"\.[0-9a-f]{16}" + re.escape(PART))
ROOM = mark("Make room, then try again.")

_OPEN = 0o666
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, mark("it is a folder")),
    (stat.S_ISFIFO, mark("it is a pipe, not a file")),
    (stat.S_ISSOCK, mark("it is a socket, not a file")),
    (stat.S_ISCHR, mark("it is a device, not a file")),
    (stat.S_ISBLK, mark("it is a device, not a file")),
)
_NOT_PLAIN = mark("it is no plain file")


def write_whole(
    path: Path,
    content: Content,
    *,
    private: bool = False,
    hint: str = "",
    when_full: str = "",
) -> None:
    """Write a file so that it appears whole or not at all, into a folder that exists.

    A link is followed: the file that it names gets the content.  A file that is replaced
    keeps its mode.  No folder is made: where a disk was unplugged there must not come a
    folder of its name.

    Args:
        path: the file.
        content: its bytes, or what writes them into a binary file that can seek.
        private: nobody else may read the file.
        hint: what the user may do where it cannot be written.
        when_full: the same for a full disk.

    Raises:
        StorageError: it cannot be written, or something else than a plain file is there;
            what was there stays.
    """
    try:
        target = Path(os.path.realpath(path))
        mode = _mode_for(target, private=private)
        _replace(target, content, mode)
    except (OSError, ValueError) as error:
        hint = hint or tr("Choose another folder.")
        raise storage_error(path, error, hint, when_full) from error


def move_whole(part: Path, path: Path) -> None:
    """Give a file that a library has written its name, in the same folder; replaces what is there.

    Raises:
        OSError: it cannot be pushed to the disk or renamed.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(path)
    _sync_folder(path.parent)


def clear_unfinished(folder: Path) -> int:
    """Remove what programs that were killed left half written in a folder; how many that were.

    Who writes holds a lock on the part, which ends with the program: nothing is taken from one
    that still writes.

    Args:
        folder: where something is to be written; only what lies in it itself is looked at.
    """
    count = 0
    with suppress(OSError):
        for path in folder.glob(f".*{PART}"):
            if _UNFINISHED.fullmatch(path.name) and _is_left(path):
                with suppress(OSError):
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
                    count += 1
    return count


@contextmanager
def unfinished_folder(folder: Path) -> Iterator[Path]:
    """A folder beside a file for what is needed while that is written; it goes with the block."""
    made = folder / f".{secrets.token_hex(8)}{PART}"
    made.mkdir(mode=0o700)
    handle = None if sys.platform == "win32" else os.open(made, os.O_RDONLY)
    try:
        if handle is not None:
            _hold(handle)
        yield made
    finally:
        if handle is not None:
            os.close(handle)
        shutil.rmtree(made, ignore_errors=True)


def put_aside(path: Path, why: str, beside: Iterable[str] = ()) -> Path:
    """Rename a file that is not to be written over, in its folder; its new name.

    Args:
        path: the file.
        why: a word for the name, such as "damaged".
        beside: what the names of files end in that belong to it and go along, where they are.

    Raises:
        OSError: it cannot be renamed.
    """
    aside = path.with_name(f"{path.stem}.{why}-{secrets.token_hex(4)}{path.suffix}")
    for ending in ("", *beside):
        file = path.with_name(path.name + ending)
        if not ending or file.exists():
            file.rename(aside.with_name(aside.name + ending))
    _sync_folder(path.parent)
    return aside


def refuse_to_replace(path: Path, inputs: Iterable[Path], hint: str) -> None:
    """See that an output is none of the files that are read, whatever names lead to it.

    Links, hard links and other spellings of a name (where the disk takes them for one) are
    followed to the file itself.

    Args:
        path: of the file to be written; there may be none.
        inputs: files that are read.
        hint: what the user may do.

    Raises:
        StorageError: it is one of them.
    """
    for read in inputs:
        with suppress(OSError, ValueError):
            if path.samefile(read):
                title = tr("{path} is not replaced", path=path)
                raise StorageError(title, tr("it is one of the files that are read"), hint)


def keep_private(path: Path) -> None:
    """See that nobody else may read a file that a library writes; an empty one is made.

    Raises:
        OSError: it cannot be made, or belongs to somebody else.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), PRIVATE)
    try:
        if hasattr(os, "fchmod"):  # It may be older, from another umask.
            os.fchmod(handle, PRIVATE)
    finally:
        os.close(handle)


def try_folder(folder: Path) -> None:
    """See that files can be written into a folder that exists, by writing an empty one.

    As the system's administrator every access check passes: only writing shows a disk that
    is read-only.

    Raises:
        OSError: they cannot.
    """
    probe = _part_in(folder)
    os.close(os.open(probe, _FLAGS, PRIVATE))
    probe.unlink()


def storage_error(
    path: Path, error: OSError | ValueError, hint: str = "", when_full: str = ""
) -> StorageError:
    """A file or folder that cannot be written, in words for the user.

    Args:
        path: the file.
        error: what the system said, or why the path is none.
        hint: the next step.
        when_full: the same for a full disk.
    """
    title = tr("{path} cannot be written", path=path)
    if isinstance(error, OSError) and error.errno in _FULL:
        return DiskFull(title, tr("the disk is full"), when_full or tr(ROOM))
    return StorageError(title, _cause(error), hint)


def _cause(error: OSError | ValueError) -> str:
    if not isinstance(error, OSError):
        return tr("its name cannot be used")
    cause = error.strerror or str(error)
    if isinstance(cause, Words):
        return cause
    return cause.lower() if cause else tr("writing failed")


def _mode_for(target: Path, *, private: bool) -> int | None:
    """The mode that the new file must get; None for that of every new file.

    Raises:
        OSError: what is there must not be replaced, or cannot be looked at.
    """
    try:
        there = target.lstat().st_mode
    except FileNotFoundError:
        return PRIVATE if private else None
    if not stat.S_ISREG(there):
        kind = next((text for is_kind, text in _KINDS if is_kind(there)), _NOT_PLAIN)
        raise OSError(errno.EINVAL, tr(kind))
    return PRIVATE if private else stat.S_IMODE(there)


def _replace(target: Path, content: Content, mode: int | None) -> None:
    part = _part_in(target.parent)
    handle = os.open(part, _FLAGS, _OPEN if mode is None else mode)
    try:
        with os.fdopen(handle, "wb") as file:
            _hold(handle)
            if mode is not None and hasattr(os, "fchmod"):  # The umask took its share.
                os.fchmod(file.fileno(), mode)
            if isinstance(content, bytes):
                file.write(content)
            else:
                content(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _hold(handle: int) -> None:
    """Lock what is being written; where the disk knows no locks, its age has to do."""
    if sys.platform != "win32":  # There an open file cannot be removed.
        import fcntl

        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_left(path: Path) -> bool:
    """Whether nobody writes it any more."""
    try:
        age = time.time() - path.lstat().st_mtime
        if path.is_symlink() or age < YOUNG_SECONDS:
            return False
        if sys.platform == "win32":
            return True
        import fcntl

        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(handle)
    except OSError:  # It is held, gone, or of somebody else.
        return False
    return True


def _part_in(folder: Path) -> Path:
    """A name that no other writer has, short where the file's own is as long as it may be."""
    return folder / f".{secrets.token_hex(8)}{PART}"


def _sync_folder(folder: Path) -> None:
    """Let the new name outlive a power failure; not every system and disk can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
