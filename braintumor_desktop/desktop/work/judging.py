"""Judging off the GUI thread: which slice is next, how far it is, and how it ends."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.desktop.work.session import Sum
from braintumor_desktop.findings.series import summarize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
    from braintumor_desktop.desktop.work.session import Session
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.inference.judge import Networks

REMEMBERED = 20
"""Slices whose pace tells the time left."""
MIN_PACE = 4
"""Ends of slices from which a pace is told."""


@dataclass(frozen=True)
class JudgingState:
    """Where judging stands.

    Attributes:
        phase: "idle", "loading" (the networks), "judging", or "failed" (no networks).
        done, total: slices of what was asked for.
        seconds_left: or None while it is unknown.
        error: why the networks are missing, or None.
    """

    phase: Literal["idle", "loading", "judging", "failed"] = "idle"
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    error: AppError | None = None


class Judging(QObject):
    """Judges the series that were asked for, slice by slice, the shown slice first.

    Signals:
        changed(): `state` is another.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        choice: NetworkChoice,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._choice = choice
        self._runner = runner
        self._loading: Job | None = None
        self._networks: Networks | None = None
        self._error: AppError | None = None
        self._everything = False
        self._wanted: str | None = None
        self._missing: dict[str, int] = {}
        self._total = 0
        self._ended: deque[float] = deque(maxlen=REMEMBERED + 1)
        self.state = JudgingState()
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        session.selected.connect(self._on_selected)
        session.scanned.connect(self._on_scanned)
        choice.changed.connect(self._on_choice_changed)

    def warm_up(self) -> None:
        """Load the networks before the first scan is opened, which then need not wait."""
        if self._networks is None and not self._runner.is_busy:
            self._load()

    def judge_current(self) -> None:
        """Judge the series that is shown; what was asked for before is given up."""
        current = self._session.current
        self._begin(None if current is None else current.id, everything=False)

    def judge_all(self) -> None:
        """Judge everything that is open, the shown series first."""
        self._begin(None, everything=True)

    def stop(self) -> None:
        """Give up; what was judged stays."""
        self._runner.cancel()
        self._begin(None, everything=False)

    def _begin(self, wanted: str | None, *, everything: bool) -> None:
        self._wanted, self._everything = wanted, everything
        self._error = None
        self._ended.clear()
        self._count()
        self._work_on()

    def _count(self) -> None:
        """Find out what is missing of what was asked for."""
        chosen = [s for s in self._session.series if self._everything or s.id == self._wanted]
        rows = [self._session.row_of(series) for series in chosen]
        self._missing = {r.id: r.images - r.finished for r in rows if r.images > r.finished}
        self._total = sum(row.images for row in rows)

    def _next_series(self) -> Series | None:
        """The shown series if something of it is missing, else the first that is not done."""
        current = self._session.current
        if current is not None and current.id in self._missing:
            return current
        return self._session.find(next(iter(self._missing), ""))

    def _next_slice(self, series: Series) -> Slice | None:
        is_shown = self._session.current is series
        slices = self._session.outward() if is_shown else series.slices
        return self._first_missing(slices)

    def _first_missing(self, slices: Iterable[Slice]) -> Slice | None:
        return next((s for s in slices if self._session.result_of(s) is None), None)

    @Slot()
    def _on_selected(self) -> None:
        # Newest request wins: give up the slice of the series that was shown before.
        if self._networks is not None:
            self._runner.cancel()
        if self._everything and self._session.current is not None:
            self._work_on()
        else:
            self.judge_current()

    @Slot()
    def _on_scanned(self) -> None:
        self._count()
        self._work_on()

    @Slot()
    def _on_choice_changed(self) -> None:
        """Nothing that the last networks said, or fail to say from now on, is shown."""
        self._networks = self._loading = None
        self._runner.cancel()
        self._session.forget_results()
        self._begin(self._wanted, everything=self._everything)
        self.warm_up()

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        if job is self._loading:
            self._networks = cast("Networks", result)
            self._ended.append(time.monotonic())
        elif self._networks is not None and job.about is not None:
            self._take(*cast("tuple[ImageResult, Sum]", result))
        self._work_on()

    def _take(self, result: ImageResult, total: Sum) -> None:
        self._ended.append(time.monotonic())
        owner = self._session.add_result(result, total)
        if owner is None or owner.id not in self._missing:
            return
        self._missing[owner.id] -= 1
        if self._missing[owner.id] == 0:
            del self._missing[owner.id]

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        if job.about is None and job is not self._loading:
            self._work_on()
            return
        self._error = error
        self._missing = {}
        self._session.set_running("")
        self._tell()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        self._work_on()

    def _work_on(self) -> None:
        """Judge the next slice, unless one is under way."""
        series = self._next_series()
        item = None if series is None else self._next_slice(series)
        if series is not None and item is not None and not self._runner.is_busy:
            if self._networks is None:
                self._load()
            else:
                known = self._session.answers_of(series)
                self._runner.submit(partial(_judge, item, self._networks, series, known), item)
        self._session.set_running("" if series is None else series.id)
        self._tell()

    def _load(self) -> None:
        self._loading = self._runner.submit(partial(_load_networks, self._choice.names))

    def _tell(self) -> None:
        self.state = self._new_state()
        self.changed.emit()

    def _new_state(self) -> JudgingState:
        if self._error is not None:
            return JudgingState("failed", error=self._error)
        missing = sum(self._missing.values())
        if not missing:
            return JudgingState()
        done = self._total - missing
        if self._networks is None:
            return JudgingState("loading", done, self._total)
        return JudgingState("judging", done, self._total, self._seconds_left(missing))

    def _seconds_left(self, slices: int) -> float | None:
        if len(self._ended) < MIN_PACE:
            return None
        return (self._ended[-1] - self._ended[0]) / (len(self._ended) - 1) * slices


def _load_networks(names: dict[str, str], _token: CancelToken, _report: Report) -> Networks:
    from braintumor_desktop.workflow import models

    return models.load_networks(models.default_threads(), **names)


def _judge(
    item: Slice,
    networks: Networks,
    series: Series,
    known: list[ImageResult | None],
    token: CancelToken,
    _report: Report,
) -> tuple[ImageResult, Sum]:
    """Judge a slice and sum its series up, so that the GUI thread need not.

    Args:
        item: the slice.
        networks: that judge it.
        series: that it is part of.
        known: answers to the slices of the series so far.
        token: ends the judging.
    """
    from braintumor_desktop.workflow import batch

    result = batch.judge_slice(item, networks, token)
    answers = [
        result if s is item else answer for s, answer in zip(series.slices, known, strict=True)
    ]
    count = sum(answer is not None for answer in answers)
    return result, Sum(series, count, summarize(series, answers, token))
