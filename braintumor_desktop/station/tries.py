"""Wrong PINs: after some there is a time to wait, which a new start does not shorten.

Kept in a small file beside the database, not in it, so that they count also where the database
can only be read.  Each try is counted before the PIN is looked at: whoever ends the program
meanwhile has had the try.
"""

from __future__ import annotations

import json
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import locking
from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

LARGEST = 100_000
WAIT_SECONDS = 10.0
FREE = 3
"""Wrong tries without a time to wait."""
FIRST_WAIT, LONGEST_WAIT = 10.0, 900.0
"""Seconds; twice as long after each further one."""


@dataclass(frozen=True)
class Outcome:
    """Of a try.

    Attributes:
        is_right: whether the PIN fits.
        wait: seconds until the next one is taken; where it is not right.
    """

    is_right: bool
    wait: float = 0.0


def path_of(database: Path) -> Path:
    """The file that belongs to a database."""
    return database.with_name(f".{database.name}.tries")


def attempt(
    path: Path, who: str, is_right: Callable[[], bool], clock: Callable[[], float] = time.time
) -> Outcome:
    """Take a try, unless it is too early for one.

    Args:
        path: of the file.
        who: whose PIN it is; the key of what is counted.
        is_right: looks at the PIN.
        clock: seconds since 1970.

    Raises:
        StorageError: tries cannot be counted, so that none is taken.
    """
    with locking.held(path.parent, wait=WAIT_SECONDS, name=f"{path.name}.lock"):
        known = _read(path)
        wrong, last = known.get(who, (0, 0.0))
        now = clock()
        if now < last:  # The clock was set back: the time begins anew, and ends.
            known[who] = wrong, now
            _write(path, known)
            last = now
        left = wait_after(wrong) - (now - last)
        if left > 0:
            return Outcome(False, left)
        known[who] = wrong + 1, now
        _write(path, known)
        if not is_right():
            return Outcome(False, wait_after(wrong + 1))
        del known[who]
        _write(path, known)
    return Outcome(True)


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries."""
    if wrong < FREE:
        return 0.0
    return float(min(FIRST_WAIT * 2.0 ** min(wrong - FREE, 30), LONGEST_WAIT))


def _read(path: Path) -> dict[str, tuple[int, float]]:
    try:
        said = json.loads(read_plain(path, LARGEST))
        return {str(who): (int(one[0]), float(one[1])) for who, one in said.items()}
    except FileNotFoundError:
        return {}
    except (OSError, TooLarge, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        log.warning("what was counted of wrong tries cannot be read, and is begun anew")
        return {}


def _write(path: Path, known: dict[str, tuple[int, float]]) -> None:
    try:
        write_whole(path, json.dumps(known).encode(), private=True)
    except StorageError:
        log.warning("a try was not counted, and not taken")
        raise
