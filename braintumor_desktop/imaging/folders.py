"""Walking through folders: natural order, no loops, regular files only."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.image import Stamp
from braintumor_desktop.imaging.limits import from_os_error, shown_name, stopped
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Found:
    """What the walk came across.

    Attributes:
        path: below the path that was given, links not followed in the name.
        real: the same place without links, by which files met twice are told.
        is_folder: only where it could not be read; other folders are not told of.
        named: whether the user named it, rather than a folder that holds it.
        error: why it cannot be read or is no file, or None for a regular file.
    """

    path: Path
    real: Path
    is_folder: bool = False
    named: bool = False
    error: BadInput | None = None


def find_files(
    paths: Iterable[Path],
    *,
    recursive: bool = True,
    skip: Callable[[Path], bool] | None = None,
) -> Iterator[Found]:
    """Find every file below some paths, each once, however many links lead to it.

    A folder's files come before its folders, both in natural order (IM2 before IM10).
    Links are followed; a folder is entered once.

    Args:
        paths: files and folders, in the order in which they are wanted.
        recursive: enter folders of folders.
        skip: files and folders for which it is true are left out, with all below them.

    Yields:
        Regular files; and as errors: folders and paths that cannot be read, and what is
        neither file nor folder (sockets, pipes, devices).
    """
    seen: set[Path] = set()
    for path in paths:
        yield from _below(look_at(path, named=True), recursive, skip, seen)


def look_at(path: Path, *, named: bool = False) -> Found:
    """See what one path leads to, links followed."""
    real = Path(os.path.realpath(path))
    try:
        mode = path.stat().st_mode
    except OSError:
        # It counts as a file: whoever opens it will say what is wrong.
        return Found(path, real, named=named)
    is_folder = stat.S_ISDIR(mode)
    error = None if is_folder or stat.S_ISREG(mode) else _no_file(path)
    return Found(path, real, is_folder, named, error)


def stamp_of(path: Path) -> Stamp | None:
    """A file's size and time of change now; None where it cannot be looked at."""
    try:
        state = path.stat()
    except OSError:
        return None
    return Stamp(state.st_size, state.st_mtime_ns)


def natural_key(name: str) -> tuple[tuple[int, str], ...]:
    """Sort key that puts IM2 before IM10, upper and lower case together."""
    parts = _DIGITS.split(name.casefold())
    # Text stands at even places, digits at odd ones: keys of any two names compare.
    return tuple((int(p), p) if place % 2 else (0, p) for place, p in enumerate(parts))


def file_id(path: Path) -> str:
    """A short id, the same for the same place; names of patients do not show in it."""
    return hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:16]


def _below(
    first: Found, recursive: bool, skip: Callable[[Path], bool] | None, seen: set[Path]
) -> Iterator[Found]:
    """A file, or what a folder holds; with a stack, as folders may be nested deeply."""
    pending = [first]
    while pending:
        found = pending.pop()
        if found.real in seen or (skip is not None and skip(found.path)):
            continue
        seen.add(found.real)
        if not found.is_folder:
            yield found
            continue
        try:
            inside = _entries(found)
        except OSError as error:
            yield replace(found, error=from_os_error(found.path, error))
            continue
        pending += reversed([f for f in inside if recursive or not f.is_folder])


def _entries(folder: Found) -> list[Found]:
    """What a folder holds: files, then folders, each in natural order."""
    with os.scandir(folder.path) as entries:
        inside = [_entry(folder, entry) for entry in entries]
    return sorted(inside, key=lambda f: (f.is_folder, natural_key(f.path.name), f.path.name))


def _entry(folder: Found, entry: os.DirEntry[str]) -> Found:
    path = folder.path / entry.name
    if entry.is_symlink():
        return look_at(path)
    # The entry itself knows its kind, which saves a call of the system for each file.
    is_folder = entry.is_dir()
    error = None if is_folder or entry.is_file() else _no_file(path)
    return Found(path, folder.real / entry.name, is_folder, error=error)


def _no_file(path: Path) -> BadInput:
    cause = stopped(tr("it is a socket, a pipe or a device"))
    return BadInput("not_image", tr("{name} is no image", name=shown_name(path)), cause)
