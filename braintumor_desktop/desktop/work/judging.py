"""Judging off the GUI thread: what is asked for, runs of the engine, and what they have said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from braintumor_desktop.desktop.work import engine
from braintumor_desktop.desktop.work.engine import Run, Said
from braintumor_desktop.desktop.work.jobs import Job, JobRunner
from braintumor_desktop.desktop.work.judging_state import JudgingState, Tally
from braintumor_desktop.desktop.work.late_results import LateResults
from braintumor_desktop.desktop.work.queue import Queue
from braintumor_desktop.desktop.work.recalling import Recalled, Recalling
from braintumor_desktop.desktop.work.stream import Stream
from braintumor_desktop.errors import DiskFull
from braintumor_desktop.workspace.changes import ProgressChanged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.queue import Version
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import Image, Series, Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workspace.changes import StudiesChanged

TAKEN_AT_ONCE = 32
"""Answers and sums that one turn of the event loop takes."""


@dataclass(frozen=True, eq=False)
class Means:
    """What judging works with.

    Attributes:
        choice: of networks.
        runner: whose thread is the engine's.
        recaller: whose thread looks for earlier answers.
        records: the database.
        load: decodes a slice; called in the engine's threads.
    """

    choice: NetworkChoice
    runner: JobRunner
    recaller: JobRunner
    records: Records
    load: Callable[[Slice, CancelToken], Image]


class Judging(QObject):
    """Judges every series that is open, the shown slice first; what was judged before is not.

    Attributes:
        late: results that wait to be kept.

    Signals:
        changed(): `state` is another.
        judged(list of ImageResult): answers have come.
        fresh(dict): how many of them are not of an earlier time, by the id of their series.
        not_kept(AppError): they cannot be kept, and wait for no room; judging goes on.
    """

    changed = Signal()
    judged = Signal(list)
    fresh = Signal(object)
    not_kept = Signal(object)

    def __init__(
        self, bridge: Bridge, rows: Rows, means: Means, parent: QObject | None = None
    ) -> None:
        """Begin with nothing.

        Args:
            bridge: tells what is open and shown, and takes the answers.
            rows: are told what runs.
            means: what else it needs.
            parent: Qt's.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._rows = rows
        self._means = means
        self._choice = means.choice
        self._runner = means.runner
        self._queue = Queue()
        self._stream: Stream[Said] = Stream()
        self._recalling = Recalling(means.records, means.recaller, self._stream, self)
        self.late = LateResults(bridge.workspace, means.records, self._queue.answer_of)
        self._loading: Job | None = None
        self._networks: Networks | None = None
        self._error: AppError | None = None
        self._is_paused = False
        self._tally = Tally()
        self.state = JudgingState()
        rows.aside = self._queue.is_aside
        runner = means.runner
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        self._recalling.recalled.connect(self._on_recalled)
        self._stream.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.views_changed.connect(self._on_views_changed)
        means.choice.changed.connect(self._on_choice_changed)

    @property
    def has_failed(self) -> bool:
        """Whether something could not be judged by an error."""
        return self._queue.has_failed

    @property
    def failed(self) -> int:
        """Slices that could not be judged by an error."""
        return self._queue.failed

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

    def retry_failed(self) -> None:
        """Judge again what could not be judged by an error."""
        for series_id, versions in self._queue.retry().items():
            self._lose(series_id, versions)
        self._begin_again()

    @Slot(object)
    def on_loaded(self, item: Slice) -> None:
        """A slice can be read: what failed of its series may be read as well by now."""
        series_id = self._queue.failed_in(item)
        if series_id is not None:
            self._lose(series_id, self._queue.retry_in(series_id))
            self._work_on()

    def _lose(self, series_id: str, versions: set[Version]) -> None:
        """The answers to some slices tell nothing any more."""
        slices = {key for key, _ in versions}
        self._tally.lose(series_id, len(slices))
        self._bridge.tell(self._bridge.workspace.forget_answers_to(series_id, slices))

    def is_done(self, series: Series) -> bool:
        """Whether nothing of a series is left to be judged."""
        return self._queue.is_done(series)

    def judge_again(self, series_id: str) -> None:
        """Judge a series anew, whatever is kept of it: its answers stay until others come."""
        self._tally.again(series_id, {key for key, _ in self._queue.again(series_id)})
        self._begin_again()

    def pause(self) -> None:
        """Judge nothing until `resume`; what was judged stays."""
        self._is_paused = True
        self._runner.cancel()
        self._queue.pause()
        self._work_on()

    def resume(self) -> None:
        """Go on after a pause."""
        self._begin_again()

    def prefer(self, ids: Sequence[str]) -> None:
        """Judge these series first, also those that a stop had set aside or that open later."""
        self._queue.prefer(ids)
        for series_id in ids:
            self._bridge.tell(ProgressChanged(self._queue.go_on(series_id)))
        self._begin_again()

    def stop(self) -> None:
        """Set aside what is not judged so far; what was judged stays."""
        self._is_paused = False
        aside = self._queue.stop(self._recalling.ids)
        self._runner.cancel()
        self._bridge.tell(ProgressChanged(aside))
        self._work_on()

    def _go_on(self, series_id: str | None) -> None:
        self._bridge.tell(ProgressChanged(self._queue.go_on(series_id)))
        self._begin_again()

    def _begin_again(self) -> None:
        self._error = None
        self._is_paused = False
        self._tally.pause()
        self._work_on()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        self._queue.remove(change.removed)
        for series_id in change.removed:
            self._tally.forget(series_id)
        for series_id in (*change.added, *change.changed):
            series = self._bridge.workspace.find(series_id)
            if series is not None:
                self._ask_for(series)
        self._work_on()

    def _ask_for(self, series: Series) -> None:
        """Look for earlier answers first; then what has none is judged."""
        missing = len(series.slices) - self._bridge.workspace.finished(series.id)
        self._tally.ask(series.id, missing)
        self._queue.renew(series)
        self._recalling.ask(series, self._choice.names, self._queue.now)

    @Slot(list)
    def _on_recalled(self, found: list[Recalled]) -> None:
        for one in found:
            # One that has other slices by now is looked for again.
            if self._bridge.workspace.find(one.series.id) is one.series:
                self._queue.put(
                    one.series, one.answers, is_summed=one.is_summed, lacking=one.lacking
                )
        self._work_on()

    @Slot(object)
    def _on_views_changed(self, _change: object) -> None:
        self._show()
        self._work_on()

    def _show(self) -> None:
        current = self._bridge.views.current
        if current is not None:
            self._recalling.show(current.id)
            self._queue.show(current.id, self._bridge.views.index)

    @Slot()
    def _on_choice_changed(self) -> None:
        """Nothing that the last networks said, or fail to say from now on, is shown."""
        self._networks = self._loading = self._error = None
        self._runner.cancel()
        self._queue.forget()
        self._bridge.tell(self._bridge.workspace.forget_answers())
        self._tally.clear()
        for series in self._bridge.workspace.series:
            self._ask_for(series)
        self._tally.pause()
        self.warm_up()
        self._work_on()

    @Slot()
    def _on_arrived(self) -> None:
        """Take what the engine has said so far, a bounded part of it."""
        results, late = [], []
        fresh: Counter[str] = Counter()
        for said in self._stream.take(TAKEN_AT_ONCE):
            if said.error is not None:
                if not isinstance(said.error, DiskFull):  # What waits for room says so itself.
                    self.not_kept.emit(said.error)
            elif self._queue.is_valid(said.run):
                self._take(said)
                if not said.is_kept and (said.is_final or said.result is not None):
                    late.append(said)
                if said.result is not None:
                    results.append(said.result)
                    if said.series is not None and not said.is_known:
                        fresh[said.series.id] += 1
        self.late.keep(late, self._choice.names)
        if results:
            if fresh:
                self._tally.beat()
                self.fresh.emit(fresh)
            else:
                self._tally.pause()  # It tells nothing of how fast others are.
            self.judged.emit(results)
        self._tell()

    def _take(self, said: Said) -> None:
        workspace, series = self._bridge.workspace, said.series
        if series is None:
            return
        if said.total is not None:
            total = workspace.add_sum(series, said.total, is_final=said.is_final)
            self._bridge.tell(total)
            return
        if said.result is None:
            return
        is_first = not workspace.has_answer(series.id, said.result.slice.key)
        change = workspace.add_answer(series.id, said.result)
        if change is not None:
            self._tally.answer(series.id, said.result.slice.key, is_first=is_first)
        if said.is_kept:
            changes = workspace.unsaved.get(series.id)
            workspace.mark_saved({} if changes is None else {series.id: changes})
        self._bridge.tell(change)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        if job is self._loading:
            self._networks, self._loading = cast("Networks", result), None
            self._tally.beat()
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
        may_begin = is_shown and self._error is None and not self._is_paused
        if may_begin and self._queue.has_work and not self._runner.is_busy:
            if self._networks is None:
                self._load()
            else:
                self._run(self._networks)
        self._tell()

    def _load(self) -> None:
        self._loading = self._runner.submit(partial(engine.load_networks, self._choice.names))

    def _run(self, networks: Networks) -> None:
        self._show()
        number, records = self._queue.begin(), self._means.records.state
        # While something waits, what comes after it does, too.
        database = records.path if records.may_write and not self.late.waits else None
        run = Run(number, self._queue, self._stream, self._means.load, database)
        self._runner.submit(partial(engine.judge, networks, self._choice.names, run), number)

    def _tell(self) -> None:
        self.state = self._new_state()
        if self.state.phase == "idle":
            # The next that is opened begins a count of its own.
            self._tally.clear()
        self._bridge.tell(self._rows.set_running(self._queue.running))
        self.changed.emit()

    def _new_state(self) -> JudgingState:
        tally, missing = self._tally, self._tally.missing
        if self._error is not None and (missing or not tally.total):
            return tally.state("failed", self._error)
        if self._is_paused and missing:
            return tally.state("paused")
        if self._networks is None and self._queue.has_work and missing:
            return tally.state("loading")
        if self._is_at_work or (self._queue.has_work and missing):
            return tally.state("judging")
        if self._recalling.is_busy and missing:
            return tally.state("recalling")
        if self._queue.has_aside and missing:
            return tally.state("stopped")
        return JudgingState()

    @property
    def _is_at_work(self) -> bool:
        """Whether the engine runs, or something that it said was not taken so far."""
        is_running = self._runner.is_busy and self._loading is None
        return is_running or not self._stream.is_empty
