"""Lines of the audit log for people: found, and written as a table or as they stand."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.exchange.tables import write_table
from braintumor_desktop.station import audit, audit_check
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from braintumor_desktop.exchange.tables import Row
    from braintumor_desktop.station.audit import Entry

COLUMNS = ("number", "time", "who", "reader", "event", "facts", "previous", "sha256")
VERBATIM = ".jsonl"
"""What is written so can be verified as the log itself."""


@dataclass(frozen=True)
class Wanted:
    """Which lines.

    Attributes:
        event: what was done, or "" for all.
        who: part of a name of the computer's user or the reader, or "".
        since, until: first and last day, YYYY-MM-DD (UTC), or "".
        study: UID of a study or series, or what names it in the log, or "".
    """

    event: str = ""
    who: str = ""
    since: str = ""
    until: str = ""
    study: str = ""

    def has(self, entry: Entry) -> bool:
        """Whether a line is one of them."""
        day, names = entry.time[:10], f"{entry.who}\n{entry.reader}".casefold()
        return (
            self.event in {"", entry.event}
            and self.who.casefold() in names
            and (not self.since or day >= self.since)
            and (not self.until or day <= self.until)
            and (not self.study or self._is_of(entry))
        )

    def _is_of(self, entry: Entry) -> bool:
        named = [*_listed(entry, "study"), *_listed(entry, "series")]
        return self.study in named or audit.series_of([self.study])[0] in named


def _listed(entry: Entry, name: str) -> list[str]:
    found = entry.facts.get(name, [])
    return found if isinstance(found, list) else []


def lines(log: Path, wanted: Wanted) -> Iterator[Entry]:
    """The lines of a log that are wanted, in their order.

    Raises:
        StorageError: it cannot be read.
    """
    return filter(wanted.has, audit_check.entries(log))


def facts_text(entry: Entry) -> str:
    """What a line says beside who and when, for people."""
    parts = []
    for name, value in entry.facts.items():
        said = ", ".join(value) if isinstance(value, list) else str(value)
        parts.append(f"{name}: {said}")
    return "; ".join(parts)


def export(log: Path, target: Path, wanted: Wanted) -> int:
    """Write lines: .csv or .xlsx as a table, .jsonl as they stand in the log.

    Returns:
        How many.

    Raises:
        StorageError: the log cannot be read, or the file not written.
    """
    count = 0

    def counted() -> Iterator[Entry]:
        nonlocal count
        for entry in lines(log, wanted):
            count += 1
            yield entry

    if target.suffix.lower() == VERBATIM:

        def write(file: BinaryIO) -> None:
            file.writelines(entry.line() + b"\n" for entry in counted())

        write_whole(target, write, private=True)
    else:
        write_table(target, COLUMNS, map(_row, counted()))
    return count


def _row(entry: Entry) -> Row:
    return {
        "number": entry.number,
        "time": entry.time,
        "who": entry.who,
        "reader": entry.reader,
        "event": entry.event,
        "facts": json.dumps(entry.facts, ensure_ascii=False, sort_keys=True),
        "previous": entry.previous,
        "sha256": hashlib.sha256(entry.line()).hexdigest(),
    }
