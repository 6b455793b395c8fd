"""The audit log: who opened, judged, changed, exported, sent and received what, and when.

A line of JSON for each deed, only ever added to.  Each holds the SHA-256 of the line before it,
so that a line that was changed, taken out or put in between is found (`audit_check`).  Beside the
log lies its head (`audit_head`): number and digest of the last line, so that what is cut off at
the end is found, too, unless the head is changed with it.

A power cut can tear the last line.  Nothing is taken away then: what is torn stays where it is,
and the next line (`MENDED`) names its length and digest, and follows the last whole one.

Series and studies are named by the first digits of a digest of their UID: who has the series can
find its lines, who has the log alone learns nothing of a patient.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import audit_head, folders, locking
from braintumor_desktop.station.audit_head import Head
from braintumor_desktop.station.user import user_name
from braintumor_desktop.station.writing import storage_error
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

Event = Literal[
    "opened", "judged", "changed", "answered", "withdrawn", "exported", "printed",
    "copied", "deidentified", "packed", "unpacked", "compared", "sent", "received", "asked",
    "committed", "restored", "signed_in", "signed_out", "not_signed_in", "locked", "approved",
    "people_changed", "archives_changed", "revealed", "hidden", "blind", "unblinded", "verified",
    "mended", "contradicted",
]  # fmt: skip
Facts = dict[str, int | str | bool | list[str]]

NAME = "audit.jsonl"
LOCK = ".audit.lock"
WAIT_SECONDS = 10.0
START = "0" * 64
"""Stands for the line before the first one."""
TAIL = 65_536
"""Bytes in which the last line is looked for at first."""
DIGITS = 16
MENDED: Event = "mended"
"""Names what a power cut left of a line (`torn_bytes`, `torn_sha256`)."""
CONTRADICTED: Event = "contradicted"
"""The last line was not the one that the head names (`head_number`, `head_sha256`)."""


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
        reader: who had signed in, or "".
    """

    number: int
    time: str
    who: str
    event: str
    facts: Facts
    previous: str
    reader: str = ""

    def line(self) -> bytes:
        """As it stands in the file, without its end."""
        said = dict(self.__dict__)
        if not self.reader:  # Lines of earlier versions have none.
            del said["reader"]
        return json.dumps(said, ensure_ascii=False, sort_keys=True).encode()

    def digest(self) -> str:
        """SHA-256 of the line."""
        return hashlib.sha256(self.line()).hexdigest()


@dataclass(frozen=True)
class Deed:
    """What is to get a line.

    Attributes:
        event: what was done.
        facts: counts, codes and digests.
        reader: who had signed in, or "".
        time: as `now` writes it, or "" for the moment in which it is written.
    """

    event: Event
    facts: Facts
    reader: str = ""
    time: str = ""


@dataclass(frozen=True)
class End:
    """How a log ends.

    Attributes:
        last: its last whole line, or None.
        torn: what stands after it and is no line.
        needs_end: whether what stands there lacks the end of its line.
    """

    last: Entry | None = None
    torn: bytes = b""
    needs_end: bool = False


def path_of(data: Path | None = None) -> Path:
    """The log of this user, or in a folder of data."""
    return (data or folders.find().data) / NAME


def now() -> str:
    """In UTC, ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def series_of(uids: Iterable[str | None]) -> list[str]:
    """How series and studies are named: digests of their UIDs, each once."""
    digests = (
        hashlib.sha256(uid.encode("utf-8", "surrogateescape")).hexdigest()[:DIGITS]
        for uid in uids
        if uid
    )
    return list(dict.fromkeys(digests))


def note(event: Event, facts: Facts, path: Path | None = None, *, reader: str = "") -> Entry:
    """Add a line, and return when it is on the disk.

    Args:
        event: what was done.
        facts: counts, codes and digests.
        path: of the log, or None for that of this user.
        reader: who has signed in, or "".

    Raises:
        StorageError: it cannot be written.
    """
    return note_all([Deed(event, facts, reader)], path)[-1]


def note_all(deeds: Sequence[Deed], path: Path | None = None) -> list[Entry]:
    """Add several lines at once; returns those that were written when they are on the disk.

    Raises:
        StorageError: they cannot be written; then none of them is.
    """
    path = path or path_of()
    try:
        folders.make_private(path.parent)
        with locking.held(path.parent, wait=WAIT_SECONDS, name=LOCK):
            end = end_of(path)
            head = audit_head.read(path)
            added = _entries(end.last, [*_found(end, head), *deeds])
            start = b"\n" if end.needs_end else b""
            _append(path, start + b"".join(entry.line() + b"\n" for entry in added))
            _keep_head(path, head if end.last is not None else None, added)
    except OSError as error:
        raise storage_error(path, error) from error
    return added


def parse(line: bytes) -> Entry | None:
    """A line of the log; None where it is not written as this program writes it."""
    try:
        found: dict[str, Any] = json.loads(line)
        entry = Entry(**found)
        is_whole = entry.line() == line.rstrip(b"\n")
    except (ValueError, TypeError, RecursionError):
        return None
    return entry if is_whole and isinstance(entry.number, int) else None


def end_of(path: Path) -> End:
    """How a log ends; looks at its end alone, however long it is.

    Raises:
        OSError: it cannot be read.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return End()
    block = TAIL
    with path.open("rb") as stream:
        while True:
            stream.seek(max(0, size - block))
            tail = stream.read(block)
            end = _end_in(tail, is_all=block >= size)
            if end is not None:
                return end
            block *= 4


def _end_in(tail: bytes, *, is_all: bool) -> End | None:
    """The same in the last bytes; None where they hold no whole line and there are more."""
    lines = _split(tail)
    if not is_all:
        del lines[:1]  # It may have begun before.
    torn = b""
    needs_end = bool(lines) and not lines[-1].endswith(b"\n")
    while lines:
        entry = parse(lines[-1])
        if entry is not None:
            return End(entry, torn, needs_end)
        torn = lines.pop() + torn
    return End(None, torn, needs_end) if is_all else None


def _split(tail: bytes) -> list[bytes]:
    """At the ends of lines alone: torn bytes may hold anything."""
    parts = [part + b"\n" for part in tail.split(b"\n")]
    parts[-1] = parts[-1][:-1]
    return [part for part in parts if part]


def _found(end: End, head: Head | None) -> list[Deed]:
    """What is to be said of how the log ended before something is added to it."""
    deeds = []
    if end.torn:
        deeds.append(Deed(MENDED, torn_facts(end.torn)))
    if head is not None and not _leads_to(head, end.last):
        facts: Facts = {"head_number": head.number, "head_sha256": head.sha256}
        deeds.append(Deed(CONTRADICTED, facts))
    return deeds


def torn_facts(torn: bytes) -> Facts:
    """How a line that was torn is named: what stands there, without the ends of lines after it."""
    left = torn.rstrip(b"\n")
    return {"torn_bytes": len(left), "torn_sha256": hashlib.sha256(left).hexdigest()}


def _leads_to(head: Head, last: Entry | None) -> bool:
    """Whether a log can end so; where power was cut before its head was written, it is ahead."""
    if last is None or last.number < head.number:
        return False
    return last.number > head.number or last.digest() == head.sha256


def _entries(last: Entry | None, deeds: Sequence[Deed]) -> list[Entry]:
    number, previous, made, who = 0, START, [], user_name()
    if last is not None:
        number, previous = last.number, last.digest()
    for deed in deeds:
        number += 1
        entry = Entry(
            number, deed.time or now(), who, deed.event, deed.facts, previous, deed.reader
        )
        previous = entry.digest()
        made.append(entry)
    return made


def _keep_head(path: Path, before: Head | None, added: Sequence[Entry]) -> None:
    """What was added is on the disk: an older head says less, but nothing wrong."""
    if not added:
        return
    last = added[-1]
    first = before.first if before is not None else _first(path)
    try:
        audit_head.write(path, Head(last.number, last.digest(), first))
    except StorageError:
        log.exception("the head of the audit log was not written")


def _first(path: Path) -> str:
    """SHA-256 of the first line, by which logs are told apart."""
    with path.open("rb") as stream:
        return next(entry.digest() for line in stream if (entry := parse(line)) is not None)


def _append(path: Path, data: bytes) -> None:
    """All of it or nothing.

    Raises:
        OSError: it cannot be written.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    try:
        size = os.fstat(handle).st_size
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        except OSError:
            # Nobody was told that it is there, and half a line is no line.
            with suppress(OSError):
                os.ftruncate(handle, size)
            raise
    finally:
        os.close(handle)


def changed(text: str) -> StorageError:
    """The log is not as it was written."""
    return StorageError(tr("The audit log has been changed"), text)
