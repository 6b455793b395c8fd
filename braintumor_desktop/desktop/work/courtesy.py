"""Workers that let the GUI thread go first while it has something to do.

Python runs one thread at a time.  Beside three workers a turn of the event loop that computes
30 ms would last 120 ms: each of the four gets a quarter.  So workers look, where they look
whether they are to stop, whether the GUI thread is at work, and wait until it is done.
"""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_SECONDS = 0.0005
"""A worker looks at most as often."""
NAP_SECONDS = 0.001
STILL_SECONDS = 0.02
"""Who has not moved for so long waits itself: for events, in a dialog, for a thread."""
PATIENCE_SECONDS = 0.025
"""A worker waits at most so long at once."""
TURN_SECONDS = 0.025
"""After that it works as long: a GUI thread that never rests slows a worker down by half."""

Place = tuple[int, int]


def place_of(thread: int) -> Place | None:
    """Where a thread is in Python: its innermost frame and the instruction; None for nowhere."""
    frame = sys._current_frames().get(thread)  # noqa: SLF001 -- documented; there is no other way
    return None if frame is None else (id(frame), frame.f_lasti)


@dataclass
class _Seen:
    """What a worker has seen of the thread that goes first.

    Attributes:
        place: where it was, and `since` when.
        rest: where it was the last time that it did not move.
        looked: when that was; the worker does not look before `next`.
    """

    place: Place | None = None
    since: float = 0.0
    rest: Place | None = None
    next: float = 0.0


class Courtesy:
    """Gives way to a thread; asked by any other thread, each for itself."""

    def __init__(self, thread: int) -> None:
        """Begin with nothing seen.

        Args:
            thread: that goes first, as `threading.get_ident` says it there.
        """
        self._thread = thread
        self._own = threading.local()

    def give_way(self, is_over: Callable[[], bool]) -> None:
        """Wait while the thread is at work, but not too long, nor where `is_over`."""
        now = time.monotonic()
        seen: _Seen | None = getattr(self._own, "seen", None)
        if seen is None:
            seen = self._own.seen = _Seen()
        if now < seen.next or threading.get_ident() == self._thread:
            return
        end = now + PATIENCE_SECONDS
        while not is_over() and not self._is_at_rest(seen, now):
            if now >= end:
                seen.next = now + TURN_SECONDS
                return
            time.sleep(NAP_SECONDS)
            now = time.monotonic()
        seen.next = now + LOOK_SECONDS

    def _is_at_rest(self, seen: _Seen, now: float) -> bool:
        """Whether the thread is where it rested before, or does not move any more."""
        place = place_of(self._thread)
        if place != seen.place:
            seen.place, seen.since = place, now
        elif now - seen.since >= STILL_SECONDS:
            seen.rest = place
        return place is None or place == seen.rest


class CourteousToken(CancelToken):
    """A stop sign at which a worker lets another thread go first."""

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__()
        self._courtesy = courtesy

    def check(self) -> None:
        """As in CancelToken; waits while the other thread is at work."""
        super().check()
        self.give_way()
        super().check()

    def give_way(self) -> None:
        """Wait while the other thread is at work."""
        self._courtesy.give_way(self._event.is_set)
