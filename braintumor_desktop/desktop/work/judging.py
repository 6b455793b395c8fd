"""Judging off the GUI thread: which slice is next, how far it is, and how it ends."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.workspace.views import outward

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workspace.changes import ViewsChanged

_Answer = tuple["Series", "ImageResult", "SeriesResult", bool]
"""Of a series, a slice's answer, the series summed up, and whether that is final."""

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
        judged(ImageResult): an answer has come.
    """

    changed = Signal()
    judged = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        rows: Rows,
        choice: NetworkChoice,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._views = bridge.views
        self._rows = rows
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
        bridge.views_changed.connect(self._on_views_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        choice.changed.connect(self._on_choice_changed)

    def warm_up(self) -> None:
        """Load the networks before the first scan is opened, which then need not wait."""
        if self._networks is None and not self._runner.is_busy:
            self._load()

    def judge_current(self) -> None:
        """Judge the series that is shown; what was asked for before is given up."""
        current = self._views.current
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
        chosen = [s for s in self._workspace.series if self._everything or s.id == self._wanted]
        missing = {s.id: len(s.slices) - self._workspace.finished(s.id) for s in chosen}
        self._missing = {i: count for i, count in missing.items() if count > 0}
        self._total = sum(len(series.slices) for series in chosen)

    def _next_series(self) -> Series | None:
        """The shown series if something of it is missing, else the first that is not done."""
        current = self._views.current
        if current is not None and current.id in self._missing:
            return current
        return self._workspace.find(next(iter(self._missing), ""))

    def _next_slice(self, series: Series) -> Slice | None:
        is_shown = self._views.current is series
        slices = outward(series, self._views.index) if is_shown else series.slices
        return self._first_missing(series, slices)

    def _first_missing(self, series: Series, slices: Iterable[Slice]) -> Slice | None:
        found = self._workspace.result_of
        return next((s for s in slices if found(series.id, s) is None), None)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if not change.is_other_series:
            return
        # Newest request wins: give up the slice of the series that was shown before.
        if self._networks is not None:
            self._runner.cancel()
        if self._everything and self._views.current is not None:
            self._work_on()
        else:
            self.judge_current()

    @Slot(object)
    def _on_studies_changed(self, _change: object) -> None:
        self._count()
        self._work_on()

    @Slot()
    def _on_choice_changed(self) -> None:
        """Nothing that the last networks said, or fail to say from now on, is shown."""
        self._networks = self._loading = None
        self._runner.cancel()
        self._bridge.tell(self._workspace.forget_answers())
        self._begin(self._wanted, everything=self._everything)
        self.warm_up()

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        if job is self._loading:
            self._networks = cast("Networks", result)
            self._ended.append(time.monotonic())
        elif self._networks is not None and job.about is not None:
            self._take(*cast("_Answer", result))
        self._work_on()

    def _take(
        self, series: Series, result: ImageResult, total: SeriesResult, is_final: bool
    ) -> None:
        self._ended.append(time.monotonic())
        self._bridge.tell(self._workspace.add_answer(series.id, result))
        self._bridge.tell(self._workspace.add_sum(series, total, is_final=is_final))
        self.judged.emit(result)
        if series.id not in self._missing:
            return
        self._missing[series.id] -= 1
        if self._missing[series.id] == 0:
            del self._missing[series.id]

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        if job.about is None and job is not self._loading:
            self._work_on()
            return
        self._error = error
        self._missing = {}
        self._bridge.tell(self._rows.set_running(None))
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
                known = [self._workspace.result_of(series.id, s) for s in series.slices]
                self._runner.submit(partial(_judge, item, self._networks, series, known), item)
        running = None if series is None else series.id
        self._bridge.tell(self._rows.set_running(running))
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
) -> _Answer:
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
    return series, result, summarize(series, answers, token), count == len(series.slices)
