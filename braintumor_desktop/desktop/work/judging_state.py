"""Where judging stands, and what is counted to say so."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection

    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import SliceKey

Phase = Literal["idle", "recalling", "loading", "judging", "paused", "stopped", "failed"]

REMEMBERED = 20
"""Turns whose pace tells the time left."""
MIN_PACE = 4
"""Turns from which a pace is told."""


@dataclass(frozen=True)
class JudgingState:
    """Where judging stands.

    Attributes:
        phase: "idle", "recalling" (answers of earlier times), "loading" (the networks),
            "judging", "paused", "stopped" (by the user, and it can go on), or "failed" (no
            networks).
        done, total: slices of what was asked for.
        items_done, items: series and pictures of it.
        seconds_left: or None while it is unknown.
        per_minute: slices that are judged in a minute, or None while it is unknown.
        error: why the networks are missing, or None.
    """

    phase: Phase = "idle"
    done: int = 0
    total: int = 0
    items_done: int = 0
    items: int = 0
    seconds_left: float | None = None
    per_minute: float | None = None
    error: AppError | None = None


@dataclass
class _Asked:
    """A series of what was asked for.

    Attributes:
        slices: of it in the count.
        done: those with an answer.
        again: those with an answer of which another is asked for.
    """

    slices: int = 0
    done: int = 0
    again: set[SliceKey] = field(default_factory=set)

    @property
    def is_done(self) -> bool:
        return self.done >= self.slices


class Tally:
    """Counts what was asked for and what has an answer; each call costs the same.

    Attributes:
        done, total: slices.
        items_done: series whose slices all have an answer.
    """

    def __init__(self) -> None:
        self._asked: dict[str, _Asked] = {}
        self._pace: deque[tuple[float, int]] = deque(maxlen=REMEMBERED)
        self.done = self.total = self.items_done = 0

    @property
    def items(self) -> int:
        """Series and pictures that were asked for."""
        return len(self._asked)

    @property
    def missing(self) -> int:
        """Slices without an answer."""
        return self.total - self.done

    def ask(self, series_id: str, missing: int) -> None:
        """A series is asked for, of which so many slices lack an answer."""
        asked = self._asked.setdefault(series_id, _Asked())
        was_done = bool(asked.slices) and asked.is_done
        slices = asked.done + missing + len(asked.again)
        self.total += slices - asked.slices
        asked.slices = slices
        self.items_done += asked.is_done - was_done

    def answer(self, series_id: str, key: SliceKey, *, is_first: bool) -> None:
        """A slice of it has its answer.

        Args:
            series_id: of the series.
            key: of the slice.
            is_first: whether it had none.  One that comes twice counts once: answers of an
                earlier time come each time that a series has grown.
        """
        asked = self._asked.get(series_id)
        if asked is None or not (is_first or key in asked.again):
            return
        asked.again.discard(key)
        asked.done += 1
        self.done += 1
        self.items_done += asked.done == asked.slices

    def again(self, series_id: str, slices: Collection[SliceKey]) -> None:
        """Slices are asked for again that keep their answer until another comes."""
        asked = self._asked.setdefault(series_id, _Asked())
        new = set(slices) - asked.again
        asked.again |= new
        self.lose(series_id, len(new))

    def lose(self, series_id: str, slices: int) -> None:
        """So many slices that had an answer have none that counts."""
        asked = self._asked.setdefault(series_id, _Asked())
        taken = min(slices, asked.done)
        self.items_done -= bool(asked.slices) and asked.is_done
        asked.done -= taken
        self.done -= taken
        asked.slices += slices - taken
        self.total += slices - taken

    def forget(self, series_id: str) -> None:
        """It was closed."""
        asked = self._asked.pop(series_id, None)
        if asked is not None:
            self.total -= asked.slices
            self.done -= asked.done
            self.items_done -= asked.is_done

    def clear(self) -> None:
        """The next that is opened begins a count of its own."""
        self._asked.clear()
        self.done = self.total = self.items_done = 0

    def beat(self) -> None:
        """Remember how far it is now."""
        self._pace.append((time.monotonic(), self.done))

    def pause(self) -> None:
        """The pace of before tells nothing of what comes."""
        self._pace.clear()

    def state(self, phase: Phase, error: AppError | None = None) -> JudgingState:
        """Where judging stands."""
        pace = self._per_second() if phase == "judging" else None
        return JudgingState(
            phase, self.done, self.total, self.items_done, self.items,
            None if pace is None else self.missing / pace,
            None if pace is None else pace * 60,
            error,
        )  # fmt: skip

    def _per_second(self) -> float | None:
        if len(self._pace) < MIN_PACE:
            return None
        (first, before), (last, after) = self._pace[0], self._pace[-1]
        return (after - before) / (last - first) if after > before and last > first else None
