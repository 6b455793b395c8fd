"""The head of the audit log: which line was the last, in a small file beside the log.

A chain of digests does not tell that its end is missing.  The head does, as long as nobody
changes both; therefore the review database keeps heads, too (`review/heads.py`).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

NAME = "audit.head"
LARGEST = 1_000


@dataclass(frozen=True)
class Head:
    """A line that was the last one when it was written.

    Attributes:
        number: of the line.
        sha256: of the line.
        first: SHA-256 of the first line, by which logs are told apart.
    """

    number: int
    sha256: str
    first: str


def read(path: Path) -> Head | None:
    """The head of a log; None where there is none, or what is there is none.

    Args:
        path: of the log.

    Raises:
        OSError: it cannot be read.
    """
    try:
        said = json.loads(read_plain(path.with_name(NAME), LARGEST))
        return Head(int(said["number"]), str(said["sha256"]), str(said["first"]))
    except (FileNotFoundError, TooLarge, ValueError, TypeError, KeyError, RecursionError):
        return None


def write(path: Path, head: Head) -> None:
    """Keep the head of a log.

    Args:
        path: of the log.
        head: that it has now.

    Raises:
        StorageError: it cannot be written.
    """
    content = json.dumps(asdict(head), sort_keys=True).encode()
    write_whole(path.with_name(NAME), content, private=True)
