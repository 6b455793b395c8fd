"""What Python cannot catch: each process has a file into which a dying program writes.

A process holds its file open and locked.  A file that nobody holds was left by a process that
did not end in order: with text in it, it crashed; empty, it was killed or the power failed.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
import sys
import time
from typing import TYPE_CHECKING, TextIO

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.folders import files_in, make_private
from braintumor_desktop.station.reports import in_package
from braintumor_desktop.station.writing import PRIVATE, write_whole
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 10
"""Reports of earlier crashes."""
LARGEST = 100_000
"""Characters of a report."""
_RUNNING, _CRASH = "running-", "crash-"
_FRAME = re.compile(r'\s*File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>\S+)')


class Watch:
    """From `begin` to `end` a crash is written into a file of this process."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{_RUNNING}{os.getpid()}.txt"
        self._file: TextIO | None = None

    def begin(self) -> None:
        """Let a crash be written down.

        Raises:
            StorageError: the folder cannot be written.
        """
        try:
            make_private(self._path.parent)
            self._file = _open_private(self._path)
            _lock(self._file)
        except OSError as error:
            cause = error.strerror.lower() if error.strerror else tr("writing failed")
            raise StorageError(tr("Reports of crashes cannot be written"), cause) from error
        faulthandler.enable(self._file, all_threads=True)

    def end(self) -> None:
        """The process ends in order: nothing is left."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def collect(folder: Path) -> list[Path]:
    """Turn what crashed processes left into reports, and return those, the newest last."""
    reports = []
    for left in files_in(folder, f"{_RUNNING}*.txt"):
        # It is in use, another start was faster, or the disk is full: the next start tries.
        with contextlib.suppress(OSError, StorageError):
            reports += _collect_one(left)
    for old in kept(folder)[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return reports


def is_running(folder: Path, process: int) -> bool:
    """Whether a process runs, after `collect` has taken what dead ones left."""
    return (folder / f"{_RUNNING}{process}.txt").exists()


def kept(folder: Path) -> list[Path]:
    """The reports of earlier crashes, the newest last."""
    return files_in(folder, f"{_CRASH}*.txt")


def _collect_one(left: Path) -> list[Path]:
    """Raises OSError or StorageError: the process still runs, or nothing can be written."""
    with left.open("r+", encoding="utf-8", errors="replace") as file:
        _lock(file)
        text = file.read(LARGEST)
        changed = os.fstat(file.fileno()).st_mtime
    if not text.strip():
        left.unlink()
        return []
    when = time.strftime("%Y%m%d-%H%M%S", time.localtime(changed))
    path = left.with_name(f"{_CRASH}{when}-{left.stem.removeprefix(_RUNNING)}.txt")
    write_whole(path, cleaned(text).encode("utf-8", "backslashreplace"), private=True)
    try:
        left.unlink()
    except OSError:  # Windows refuses while the process runs: it has not crashed yet.
        path.unlink()
        raise
    return [path]


def cleaned(text: str) -> str:
    """A dump of `faulthandler` with places in our code; of libraries only the file's name."""
    lines = []
    for line in text.splitlines():
        frame = _FRAME.fullmatch(line)
        if frame is not None:
            lines.append(f"  at {_place(frame['file'])}:{frame['line']} in {frame['name']}")
        elif not line.startswith("Extension modules"):
            lines.append(line)
    return "\n".join(lines) + "\n"


def _place(file: str) -> str:
    return in_package(file) or re.split(r"[/\\]", file)[-1]


def _open_private(path: Path) -> TextIO:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, PRIVATE)
    return os.fdopen(descriptor, "w", encoding="utf-8")


def _lock(file: TextIO) -> None:
    """Raises OSError: another process holds it.  Windows locks by having it open."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
