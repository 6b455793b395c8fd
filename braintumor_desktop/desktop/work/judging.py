"""Judging off the GUI thread: one run of the engine, what it has said, and how it ends."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.desktop.work.queue import Queue
from braintumor_desktop.desktop.work.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import Image, Series, Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.batch import Judged, Work
    from braintumor_desktop.workspace.changes import StudiesChanged

Phase = Literal["idle", "loading", "judging", "stopped", "failed"]

TAKEN_AT_ONCE = 32
"""Answers and sums that one turn of the event loop takes."""
REMEMBERED = 20
"""Turns whose pace tells the time left."""
MIN_PACE = 4
"""Turns from which a pace is told."""


@dataclass(frozen=True)
class JudgingState:
    """Where judging stands.

    Attributes:
        phase: "idle", "loading" (the networks), "judging", "stopped" (by the user, and it
            can go on), or "failed" (no networks).
        done, total: slices of what was asked for.
        seconds_left: or None while it is unknown.
        error: why the networks are missing, or None.
    """

    phase: Phase = "idle"
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    error: AppError | None = None


@dataclass(frozen=True, eq=False)
class _Answer:
    """What the engine said in a run: of a slice, or of its series."""

    run: int
    series: Series
    result: ImageResult | None = None
    total: SeriesResult | None = None
    is_final: bool = False


@dataclass
class _Asked:
    """A series of what was asked for: its slices in the count, and those with an answer."""

    slices: int = 0
    done: int = 0


class Judging(QObject):
    """Judges every series that is open, the shown slice first.

    Signals:
        changed(): `state` is another.
        judged(list of ImageResult): answers have come.
    """

    changed = Signal()
    judged = Signal(list)

    def __init__(
        self,
        bridge: Bridge,
        rows: Rows,
        choice: NetworkChoice,
        runner: JobRunner,
        load: Callable[[Slice, CancelToken], Image],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing.

        Args:
            bridge: tells what is open and shown, and takes the answers.
            rows: are told what runs.
            choice: of networks.
            runner: whose thread is the engine's.
            load: decodes a slice; called in the engine's threads.
            parent: Qt's.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._rows = rows
        self._choice = choice
        self._runner = runner
        self._load_image = load
        self._queue = Queue()
        self._stream: Stream[_Answer] = Stream()
        self._loading: Job | None = None
        self._networks: Networks | None = None
        self._error: AppError | None = None
        self._asked: dict[str, _Asked] = {}
        self._done = self._total = 0
        self._pace: deque[tuple[float, int]] = deque(maxlen=REMEMBERED)
        self.state = JudgingState()
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        self._stream.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.views_changed.connect(self._on_views_changed)
        choice.changed.connect(self._on_choice_changed)

    def warm_up(self) -> None:
        """Load the networks before the first scan is opened, which then need not wait."""
        if self._networks is None and self._error is None and not self._runner.is_busy:
            self._load()

    def judge_current(self) -> None:
        """Judge the series that is shown, also after a stop."""
        current = self._bridge.views.current
        if current is not None:
            self._go_on(current.id)

    def judge(self, series_id: str) -> None:
        """Judge a series, also after a stop."""
        self._go_on(series_id)

    def judge_all(self) -> None:
        """Judge everything that is open, also what was set aside by a stop."""
        self._go_on(None)

    def stop(self) -> None:
        """Set aside what is not judged so far; what was judged stays."""
        self._queue.stop()
        self._runner.cancel()
        self._work_on()

    def _go_on(self, series_id: str | None) -> None:
        self._error = None
        self._queue.go_on(series_id)
        self._pace.clear()
        self._work_on()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        self._queue.remove(change.removed)
        for series_id in change.removed:
            asked = self._asked.pop(series_id, _Asked())
            self._total -= asked.slices
            self._done -= asked.done
        for series_id in (*change.added, *change.changed):
            series = self._bridge.workspace.find(series_id)
            if series is not None:
                self._ask_for(series)
        self._work_on()

    def _ask_for(self, series: Series) -> None:
        self._queue.put(series)
        asked = self._asked.setdefault(series.id, _Asked())
        missing = len(series.slices) - self._bridge.workspace.finished(series.id)
        self._total += asked.done + missing - asked.slices
        asked.slices = asked.done + missing

    @Slot(object)
    def _on_views_changed(self, _change: object) -> None:
        self._show()
        self._work_on()

    def _show(self) -> None:
        current = self._bridge.views.current
        if current is not None:
            self._queue.show(current.id, self._bridge.views.index)

    @Slot()
    def _on_choice_changed(self) -> None:
        """Nothing that the last networks said, or fail to say from now on, is shown."""
        self._networks = self._loading = self._error = None
        self._runner.cancel()
        self._queue.forget()
        self._bridge.tell(self._bridge.workspace.forget_answers())
        self._asked, self._done, self._total = {}, 0, 0
        for series in self._bridge.workspace.series:
            self._ask_for(series)
        self._pace.clear()
        self.warm_up()
        self._work_on()

    @Slot()
    def _on_arrived(self) -> None:
        """Take what the engine has said so far, a bounded part of it."""
        results = []
        for answer in self._stream.take(TAKEN_AT_ONCE):
            if self._queue.is_valid(answer.run):
                self._take(answer)
                if answer.result is not None:
                    results.append(answer.result)
        if results:
            self._pace.append((time.monotonic(), self._done))
            self.judged.emit(results)
        self._tell()

    def _take(self, answer: _Answer) -> None:
        workspace, series = self._bridge.workspace, answer.series
        if answer.total is not None:
            total = workspace.add_sum(series, answer.total, is_final=answer.is_final)
            self._bridge.tell(total)
            return
        if answer.result is None:
            return
        change = workspace.add_answer(series.id, answer.result)
        asked = self._asked.get(series.id)
        if change is not None and asked is not None:
            asked.done += 1
            self._done += 1
        self._bridge.tell(change)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        if job is self._loading:
            self._networks, self._loading = cast("Networks", result), None
            self._pace.append((time.monotonic(), self._done))
        self._work_on()

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        if job is self._loading or job.about is not None:
            # Said once: what is found from now on does not load the networks again.
            self._error, self._loading = error, None
        self._work_on()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        self._work_on()

    def _work_on(self) -> None:
        """Begin another run where there is work, unless one is under way."""
        is_shown = self._bridge.views.current is not None
        if is_shown and self._queue.has_work and self._error is None and not self._runner.is_busy:
            if self._networks is None:
                self._load()
            else:
                self._run(self._networks)
        self._tell()

    def _load(self) -> None:
        self._loading = self._runner.submit(partial(_load_networks, self._choice.names))

    def _run(self, networks: Networks) -> None:
        self._show()
        run = self._queue.begin()
        work = partial(_judge, networks, self._queue, self._stream, run, self._load_image)
        self._runner.submit(work, run)

    def _tell(self) -> None:
        self.state = self._new_state()
        if self.state.phase == "idle":
            # The next that is opened begins a count of its own.
            self._asked, self._done, self._total = {}, 0, 0
        self._bridge.tell(self._rows.set_running(self._queue.running))
        self.changed.emit()

    def _new_state(self) -> JudgingState:
        missing = self._total - self._done
        if self._error is not None and (missing or not self._total):
            return JudgingState("failed", self._done, self._total, error=self._error)
        if self._networks is None and self._queue.has_work and missing:
            return JudgingState("loading", self._done, self._total)
        if self._is_at_work or (self._queue.has_work and missing):
            return JudgingState("judging", self._done, self._total, self._seconds_left(missing))
        if self._queue.has_aside and missing:
            return JudgingState("stopped", self._done, self._total)
        return JudgingState()

    @property
    def _is_at_work(self) -> bool:
        """Whether the engine runs, or something that it said was not taken so far."""
        is_running = self._runner.is_busy and self._loading is None
        return is_running or not self._stream.is_empty

    def _seconds_left(self, slices: int) -> float | None:
        if len(self._pace) < MIN_PACE:
            return None
        (first, before), (last, after) = self._pace[0], self._pace[-1]
        return (last - first) / (after - before) * slices if after > before else None


class _Sink:
    """Hands what the engine says to the GUI thread; called in the engine's thread."""

    def __init__(self, queue: Queue, stream: Stream[_Answer], run: int, token: CancelToken) -> None:
        self._queue, self._stream = queue, stream
        self._run, self._token = run, token

    def add_image(self, work: Work, judged: Judged) -> None:
        """As in `batch.Sink`."""
        # First the window: an answer that does not reach it is asked for again.
        self._stream.put(_Answer(self._run, work.series, judged.result), self._token)
        self._queue.answered(self._run, work, judged.result)

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """As in `batch.Sink`."""
        answer = _Answer(self._run, series, total=result, is_final=is_final)
        self._stream.put(answer, self._token)
        if is_final:
            self._queue.summed(series)


def _load_networks(names: dict[str, str], _token: CancelToken, _report: Report) -> Networks:
    from braintumor_desktop.workflow import models

    return models.load_networks(models.default_threads(), **names)


def _judge(
    networks: Networks,
    queue: Queue,
    stream: Stream[_Answer],
    run: int,
    load: Callable[[Slice, CancelToken], Image],
    token: CancelToken,
    _report: Report,
) -> None:
    """A run of the engine: until the queue is empty or the token is set."""
    from braintumor_desktop.workflow import batch

    sink = _Sink(queue, stream, run, token)
    known, earlier = queue.known, queue.answer_of

    def decode(item: Slice) -> Image:
        return load(item, token)

    batch.run(queue, networks, sink, token, load=decode, known=known, earlier=earlier)
