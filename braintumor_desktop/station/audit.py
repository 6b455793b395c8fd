"""The audit log: who opened, judged, changed, exported, sent and received what, and when.

A line of JSON for each event, only ever added to.  Each holds the SHA-256 of the line before it,
so that a line that was changed, taken out or put in between is found (`verify`); what was cut off
at the end is found by whoever noted the last number elsewhere.

A series is named by the first digits of a digest of its UID: who has the series can find its
lines, who has the log alone learns nothing of a patient.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import folders, locking
from braintumor_desktop.station.user import user_name
from braintumor_desktop.station.writing import storage_error
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Event = Literal[
    "opened", "judged", "changed", "answered", "exported", "deidentified", "packed", "unpacked",
    "compared", "sent", "received", "restored",
]  # fmt: skip
Facts = dict[str, int | str | bool | list[str]]

NAME = "audit.jsonl"
LOCK = ".audit.lock"
WAIT_SECONDS = 2.0
START = "0" * 64
"""Stands for the line before the first one."""
TAIL = 65_536
"""Bytes in which the last line is looked for."""
DIGITS = 16


@dataclass(frozen=True)
class Entry:
    """A line.

    Attributes:
        number: from 1.
        time: UTC, ISO 8601 to the millisecond.
        who: the operating system's name of the user.
        event: what was done.
        facts: counts, codes and digests; nothing that names a patient.
        previous: SHA-256 of the line before, or START.
    """

    number: int
    time: str
    who: str
    event: str
    facts: Facts
    previous: str

    def line(self) -> bytes:
        """As it stands in the file, without its end."""
        return json.dumps(self.__dict__, ensure_ascii=False, sort_keys=True).encode()


def path_of(data: Path | None = None) -> Path:
    """The log of this user, or in a folder of data."""
    return (data or folders.find().data) / NAME


def series_of(uids: Iterable[str | None]) -> list[str]:
    """How series are named: digests of their UIDs, each once."""
    digests = (hashlib.sha256(uid.encode()).hexdigest()[:DIGITS] for uid in uids if uid)
    return list(dict.fromkeys(digests))


def note(event: Event, facts: Facts, path: Path | None = None) -> Entry:
    """Add a line, and return when it is on the disk.

    Args:
        event: what was done.
        facts: counts, codes and digests.
        path: of the log, or None for that of this user.

    Raises:
        StorageError: it cannot be written.
    """
    path = path or path_of()
    try:
        folders.make_private(path.parent)
        with locking.held(path.parent, wait=WAIT_SECONDS, name=LOCK):
            last = _last(path)
            entry = Entry(
                number=last.number + 1 if last else 1,
                time=datetime.now(UTC).isoformat(timespec="milliseconds"),
                who=user_name(),
                event=event,
                facts=facts,
                previous=hashlib.sha256(last.line()).hexdigest() if last else START,
            )
            _append(path, entry.line() + b"\n")
    except OSError as error:
        raise storage_error(path, error) from error
    return entry


def verify(path: Path) -> int:
    """Read the whole log.

    Returns:
        The number of lines; 0 where there is no log.

    Raises:
        StorageError: a line was changed, is missing, or stands where it does not belong.
    """
    previous, number = START, 0
    for number, entry in enumerate(entries(path), start=1):
        if entry.number != number or entry.previous != previous:
            title = tr("The audit log has been changed")
            raise StorageError(title, tr("line {number} does not follow", number=number))
        previous = hashlib.sha256(entry.line()).hexdigest()
    return number


def entries(path: Path) -> Iterator[Entry]:
    """The lines, one after the other.

    Raises:
        StorageError: a line is none, or the log cannot be read.
    """
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, start=1):
                yield _entry(line, number)
    except FileNotFoundError:
        return
    except OSError as error:
        raise storage_error(path, error) from error


def _entry(line: bytes, number: int) -> Entry:
    try:
        found: dict[str, Any] = json.loads(line)
        entry = Entry(**found)
    except (ValueError, TypeError) as error:
        raise _damaged(number) from error
    if entry.line() + b"\n" != line:
        raise _damaged(number)
    return entry


def _damaged(number: int) -> StorageError:
    title = tr("The audit log has been changed")
    return StorageError(title, tr("line {number} is damaged", number=number))


def _last(path: Path) -> Entry | None:
    """The last line; one that a power cut tore is an error, not the end."""
    if not path.exists() or not path.stat().st_size:
        return None
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - TAIL))
        tail = stream.read()
    return _entry(tail.rstrip(b"\n").rpartition(b"\n")[2] + b"\n", 0)


def _append(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    try:
        os.write(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)
