"""Series summed up while their slices get answers: at the end, and now and then before."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.result import Reason
from braintumor_desktop.findings.series import SeriesResult, summarize
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey

GROWTH = 1.25
"""Answers to a series from one sum to the next: all sums of n slices cost about 5 n."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sum:
    """A series summed up.

    Attributes:
        series: as it was when its last slice was taken.
        result: its answer so far.
        is_final: whether every slice has an answer.
    """

    series: Series
    result: SeriesResult
    is_final: bool


@dataclass
class _Part:
    """A series that lacks answers: its slices' answers so far, and when to sum up next."""

    series: Series
    answers: dict[SliceKey, ImageResult] = field(default_factory=dict)
    missing: set[SliceKey] = field(default_factory=set)
    next_at: float = 1.0


class Sums:
    """The series that are under way; one thread only."""

    def __init__(
        self,
        token: CancelToken,
        earlier: Callable[[Series, Slice], ImageResult | None] | None,
        *,
        before_end: bool,
    ) -> None:
        """Begin with no series.

        Args:
            token: ends a sum between slices.
            earlier: the answer that a slice of a series had before, or None.
            before_end: sum up now and then before a series is complete.
        """
        self._token = token
        self._earlier = earlier
        self._before_end = before_end
        self._parts: dict[str, _Part] = {}

    def add(self, series: Series, result: ImageResult, *, is_again: bool = False) -> Sum | None:
        """Take the answer to a slice of a series.

        Args:
            series: as it is now: it may have grown since its last answer.
            result: the answer.
            is_again: it was asked for again because all have an answer: also those that came
                from elsewhere after the first of the series.

        Returns:
            The series summed up where it is time and the token is not set, else None.
        """
        part = self._part(series)
        key = result.slice.key
        part.answers[key] = result
        part.missing.discard(key)
        if is_again:
            self._take_earlier(part)
        if not part.missing:
            # Its answers are not kept: memory does not grow with the series judged.
            del self._parts[series.id]
            return self._sum(part, is_final=True)
        if not self._before_end or len(part.answers) < part.next_at:
            return None
        part.next_at = len(part.answers) * GROWTH
        return self._sum(part, is_final=False)

    def _part(self, series: Series) -> _Part:
        part = self._parts.get(series.id)
        if part is not None and part.series is series:
            return part
        part = _Part(series, part.answers if part else {}, next_at=part.next_at if part else 1.0)
        self._parts[series.id] = part
        self._take_earlier(part)
        return part

    def _take_earlier(self, part: _Part) -> None:
        """Look which slices have an answer, and which have none."""
        part.missing.clear()
        for item in part.series.slices:
            key = item.key
            known = part.answers.get(key)
            if known is None and self._earlier is not None:
                known = self._earlier(part.series, item)
            if known is None:
                part.missing.add(key)
            else:
                part.answers[key] = known

    def _sum(self, part: _Part, *, is_final: bool) -> Sum | None:
        answers = [part.answers.get(item.key) for item in part.series.slices]
        try:
            result = summarize(part.series, answers, self._token)
        except Cancelled:
            return None
        except Exception as error:
            # Whatever it is, it belongs to this series.
            log.exception("a series could not be summed up")
            result = _failed(error)
        return Sum(part.series, result, is_final)


def _failed(error: Exception) -> SeriesResult:
    text = tr(
        "The series cannot be summed up: the program failed on it ({error}). The log says where.",
        error=type(error).__name__,
    )
    return SeriesResult("error", Reason("failed", text), None)
