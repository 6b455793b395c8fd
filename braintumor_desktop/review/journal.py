"""The journal of verdicts: each is on the disk before anything else is done with it.

One JSON object a line, appended and pushed to the disk (fsync), never changed.  From it the
verdicts of a database that was damaged are entered again.  It names items by key and readers
by name; of patients it says nothing.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.station import reading
from braintumor_desktop.station.writing import PRIVATE, storage_error
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SUFFIX = ".verdicts.jsonl"
LARGEST = 2**30
NOT_KEPT = mark("The verdict was not kept: give it again.")


@dataclass(frozen=True)
class Verdict:
    """What a person answered.

    Attributes:
        id: unique everywhere.
        item: its key.
        reader: name.
        stage: "alone" (the networks' answer was hidden), "aided" (it was shown), or "decided"
            (of readers who differ).
        answer: a label's code, "unsure" or "not_assessable".
        comment: or "".
        shown, given: when the item was shown and the answer given, ISO 8601 in UTC.
        withdrawn: when it was taken back, or "".
        volume_ml, network_ml: outlined as the reader left it, and by the networks; None where
            the reader corrected nothing.
    """

    id: str
    item: str
    reader: str
    stage: str
    answer: str
    shown: str
    given: str
    comment: str = ""
    withdrawn: str = ""
    volume_ml: float | None = None
    network_ml: float | None = None


def path_of(database: Path) -> Path:
    """Beside the database."""
    return database.with_name(database.stem + SUFFIX)


def append(path: Path, verdict: Verdict) -> None:
    """Write a verdict, and return when it is on the disk.

    Args:
        path: of the journal; it is made where there is none.
        verdict: a new one, or one that was withdrawn.

    Raises:
        StorageError: it cannot be written.
    """
    append_all(path, [verdict])


def append_all(path: Path, verdicts: Iterable[Verdict]) -> None:
    """Write several verdicts, and return when all are on the disk; as in `append`.

    Raises:
        StorageError: they cannot be written.
    """
    lines = (json.dumps(asdict(one), ensure_ascii=False).encode() + b"\n" for one in verdicts)
    data = memoryview(b"".join(lines))
    if not data:
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags, PRIVATE)
        try:
            if not _ends_whole(path):  # Cut off by a loss of power: it is no verdict.
                os.write(handle, b"\n")
            while data:
                data = data[os.write(handle, data) :]
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise storage_error(path, error, tr(NOT_KEPT)) from error


def read(path: Path) -> list[Verdict]:
    """All verdicts, each as it stood last, in the order in which they were first given.

    Lines that are no verdicts, as one that a loss of power cut off, are left out.

    Args:
        path: of the journal; there may be none.

    Raises:
        OSError: it cannot be read.
    """
    if not path.exists():
        return []
    found: dict[str, Verdict] = {}
    for line in reading.read_plain(path, LARGEST).splitlines():
        try:
            verdict = Verdict(**json.loads(line))
        except (ValueError, TypeError, RecursionError):
            continue
        if _is_sound(verdict):
            found[verdict.id] = verdict
    return list(found.values())


def _is_sound(verdict: Verdict) -> bool:
    """Whether every value is of its kind: what is JSON need not be a verdict."""
    values = asdict(verdict)
    volumes = [values.pop(name) for name in ("volume_ml", "network_ml")]
    return all(isinstance(text, str) for text in values.values()) and all(
        ml is None or (isinstance(ml, int | float) and not isinstance(ml, bool)) for ml in volumes
    )


def missing(path: Path, known: Iterable[str]) -> list[Verdict]:
    """Those of the journal that a database does not have; as in `read`."""
    ids = set(known)
    return [verdict for verdict in read(path) if verdict.id not in ids]


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return True
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
