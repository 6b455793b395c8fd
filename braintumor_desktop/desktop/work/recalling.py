"""What was judged at an earlier time comes back when it is opened, and is not judged again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.work.engine import Said
from braintumor_desktop.desktop.work.jobs import Job, JobRunner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.queue import Version
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.desktop.work.stream import Stream
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.workflow.to_database import ToDatabase

AT_ONCE = 10
"""Series of one job: what is shown need not wait for more."""


@dataclass(frozen=True, eq=False)
class Recalled:
    """What is known of a series.

    Attributes:
        series: as it was asked for.
        answers: to its slices.
        is_summed: whether they are all, and its sum was told.
        lacking: slices whose answer came without the segmenter's chances, unlike the others':
            without them the series has no threshold and its findings no probability.
    """

    series: Series
    answers: dict[Version, ImageResult] = field(default_factory=dict)
    is_summed: bool = False
    lacking: frozenset[Version] = frozenset()


class Recalling(QObject):
    """Looks for the answers to what is opened, in a thread of its own.

    Signals:
        recalled(list of Recalled): for each series that was asked for, once; the answers
            themselves go through the stream.
    """

    recalled = Signal(list)

    def __init__(
        self,
        records: Records,
        runner: JobRunner,
        stream: Stream[Said],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing.

        Args:
            records: the database.
            runner: whose thread looks.
            stream: that takes the answers.
            parent: Qt's.
        """
        super().__init__(parent)
        self._records = records
        self._runner = runner
        self._stream = stream
        self._waiting: dict[str, Series] = {}
        self._looking: tuple[str, ...] = ()
        self._names: dict[str, str] = {}
        self._run = 0
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        records.state_changed.connect(self._work_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is a series whose answers are looked for."""
        return self._runner.is_busy or bool(self._waiting)

    @property
    def ids(self) -> tuple[str, ...]:
        """Of the series whose answers are looked for."""
        return (*self._looking, *self._waiting)

    def ask(self, series: Series, names: dict[str, str], run: int) -> None:
        """Look for the answers to a series.

        Args:
            series: whose.
            names: of the networks, by role.
            run: number of the engine's run to which the answers count.
        """
        self._waiting[series.id] = series
        self._names, self._run = names, run
        self._work_on()

    def show(self, series_id: str) -> None:
        """Look for these first."""
        series = self._waiting.pop(series_id, None)
        if series is not None:
            self._waiting = {series_id: series, **self._waiting}

    @Slot()
    def _work_on(self) -> None:
        if self._runner.is_busy or not self._waiting:
            return
        state = self._records.state
        if state.phase in {"closed", "opening"}:
            return
        wanted = list(islice(self._waiting.values(), AT_ONCE))
        for series in wanted:
            del self._waiting[series.id]
        if state.path is None or not state.is_open:
            self.recalled.emit([Recalled(series) for series in wanted])
            self._work_on()
            return
        look = _Look(self._names, self._run, self._stream)
        work = partial(_recall, look, wanted, state.path, state.holder)
        self._looking = tuple(series.id for series in wanted)
        self._runner.submit(work, wanted)

    @Slot(Job, object)
    def _on_finished(self, _job: Job, result: object) -> None:
        self._looking = ()
        self.recalled.emit(cast("list[Recalled]", result))
        self._work_on()

    @Slot(Job, object)
    def _on_failed(self, job: Job, _error: AppError) -> None:
        """Judging goes on without: it will say what is wrong with the database or networks."""
        self._looking = ()
        self.recalled.emit([Recalled(series) for series in cast("list[Series]", job.about)])
        self._work_on()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        """The window closes."""


@dataclass(frozen=True, eq=False)
class _Look:
    """How it is looked for: names of the networks, number of the run, where answers go."""

    names: dict[str, str]
    run: int
    stream: Stream[Said]


def _recall(
    look: _Look,
    wanted: list[Series],
    path: Path,
    holder: str,
    token: CancelToken,
    _report: Report,
) -> list[Recalled]:
    """A job's work."""
    from braintumor_desktop.findings.series import summarize
    from braintumor_desktop.review import answers, database
    from braintumor_desktop.workflow import models
    from braintumor_desktop.workflow.to_database import ToDatabase

    ids = models.model_ids(**look.names)
    with database.again(path, holder) as own, answers.opened(own) as store:
        found = []
        for series in wanted:
            there: dict[Version, ImageResult] = {}
            known = ToDatabase(own, store, ids, earlier=partial(_in, there))
            there |= {item.version: result for item, result in _known(series, store, known, ids)}
            lacking = _lacking(there)
            for version in lacking:
                del there[version]
            is_all = len(there) == len(series.slices)
            total = summarize(series, list(there.values()), token) if is_all else None
            if total is not None and not holder:
                # First the disk: the window may close as soon as it was told.
                known.renew(series, total)
            _tell(series, there, total, look, token)
            found.append(Recalled(series, there, is_all, lacking))
        return found


def _lacking(there: dict[Version, ImageResult]) -> frozenset[Version]:
    """Slices without the segmenter's chances in a series that has them else.

    None has them where the command line judged: then there is nothing to complete.
    """
    judged = {version: one for version, one in there.items() if one.status == "done"}
    without = frozenset(version for version, one in judged.items() if one.chances is None)
    return without if len(without) < len(judged) else frozenset()


def _in(there: dict[Version, ImageResult], _series: Series, item: Slice) -> ImageResult | None:
    return there.get(item.version)


def _known(
    series: Series, store: Answers, known: ToDatabase, ids: tuple[ModelId, ...]
) -> Iterator[tuple[Slice, ImageResult]]:
    """The answers to slices whose files have not changed since."""
    from braintumor_desktop.exchange.results import model_facts
    from braintumor_desktop.review.answers import named

    kept = store.at(series.id, model_facts(ids))
    for item in series.slices if kept else ():
        stamp, overruled = item.stamp, item.overruled.code if item.overruled else ""
        if stamp is None:
            continue
        answer = kept.get((named(item.id), stamp.size, stamp.changed_ns, overruled))
        result = None if answer is None else known.result_of(item, answer)
        if result is not None:
            yield item, result


def _tell(
    series: Series,
    there: dict[Version, ImageResult],
    total: SeriesResult | None,
    look: _Look,
    token: CancelToken,
) -> None:
    """Hand the answers to the window, and the sum where they are all."""
    for result in there.values():
        look.stream.put(Said(look.run, series, result, is_known=True, is_kept=True), token)
    if total is not None:
        look.stream.put(Said(look.run, series, total=total, is_final=True, is_kept=True), token)
