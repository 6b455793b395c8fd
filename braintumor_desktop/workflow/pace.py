"""How fast work goes and how long it takes, in numbers and in words: one way for all to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

REMEMBERED = 20
"""Ends of items that tell the pace: what was slow or known long ago does not count."""
LEAST = 4
"""Ends from which a pace is told."""
SOONEST_SECONDS, LEAST_SHARE = 2.0, 0.02
"""Before, no time is told of a share."""
TEN_MINUTES = 600


def per_second(ends: Sequence[float]) -> float | None:
    """Items a second, or None while too few have ended.

    Args:
        ends: times at which the last items ended, in seconds, ascending.
    """
    if len(ends) < LEAST or ends[-1] <= ends[0]:
        return None
    return (len(ends) - 1) / (ends[-1] - ends[0])


def seconds_left(ends: Sequence[float], missing: int) -> float | None:
    """Time that the missing items will take, or None while too few have ended.

    Args:
        ends: as in `per_second`.
        missing: how many.
    """
    pace = per_second(ends)
    return None if pace is None else missing / pace


def seconds_left_of(share: float, seconds: float) -> float | None:
    """Time that is left of work whose parts take as long as they are large; None so early on.

    Args:
        share: of the work that is done, 0 to 1.
        seconds: that it took so far.
    """
    if seconds < SOONEST_SECONDS or share < LEAST_SHARE:
        return None
    return seconds * (1.0 - share) / share


def speed(per_second: float) -> str:
    """Items in a time: 12 a second, 4.2 a second, 2.5 s each, 40 s each."""
    if per_second >= 1:
        return tr("{count} a second", count=number(per_second, 0 if per_second >= 10 else 1))
    each = 1 / per_second
    return tr("{seconds} s each", seconds=number(each, 0 if each >= 10 else 1))


def duration(seconds: float) -> str:
    """A time span with sensible digits: 8 s, 3 min 20 s, 2 h 5 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return _two(whole // 60, "min", whole % 60, "s")
    minutes = round(whole / 60)
    return _two(minutes // 60, "h", minutes % 60, "min")


def time_left(seconds: float) -> str:
    """How long it will take, as exact as one can tell: 8 s left, 12 min left, 1 h 1 min left."""
    whole = max(1, round(seconds))
    if whole >= TEN_MINUTES:
        whole = round(whole / 60) * 60
    elif whole >= 60:
        whole = round(whole / 10) * 10
    return tr("{time} left", time=duration(whole))


def _two(large: int, unit: str, small: int, small_unit: str) -> str:
    """Two units; the smaller is left out where it is 0."""
    return f"{large} {unit} {small} {small_unit}" if small else f"{large} {unit}"
