"""Volumes read and planes cut off the GUI thread: the newest plane of each viewport."""

from __future__ import annotations

import importlib
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.work import plates
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.workflow import pace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import JobRunner, Report, Work
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.plates import Laid, Wanted
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.imaging.piling import Pile, Piling
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        FindingsChanged,
        OthersChanged,
        StudiesChanged,
    )
    from braintumor_desktop.workspace.workspace import Workspace

PATIENCE_SECONDS = 0.15
"""A plane that takes longer is given up for a newer one of its viewport; none is before."""
Phase = Literal["none", "reading", "stopped", "failed", "done"]


@dataclass(frozen=True)
class Reading:
    """How far the volume of a series is read.

    Attributes:
        phase: of it.
        done, total: slices.
        seconds_left: or None while unknown.
        error: why it failed.
    """

    phase: Phase = "none"
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    error: AppError | None = None


NOT_READ = Reading()


@dataclass(frozen=True, eq=False)
class _Read:
    """What a job reads."""

    series: Series
    piling: Piling


@dataclass(frozen=True, eq=False)
class _Cut:
    """What a job cuts, and for which viewport."""

    viewport: int
    wanted: Wanted


class _Answers:
    """What the networks say of the series that are cut; an answer costs its own slice."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._of: dict[str, tuple[Series, dict[int, ImageResult]]] = {}

    def of(self, series: Series) -> Mapping[int, ImageResult]:
        """By position in the series, as they are now: a worker may keep them."""
        known = self._of.get(series.id)
        if known is None or known[0] is not series:
            known = self._of[series.id] = series, {}
            self._look_at(series, range(len(series.slices)))
        return known[1].copy()

    def update(self, change: AnswersChanged) -> None:
        """Slices have other answers."""
        for series, _ in [self._of[i] for i in change.series if i in self._of]:
            places = map(series.places.get, change.slices)
            self._look_at(series, [place for place in places if place is not None])

    def forget(self, series_id: str) -> None:
        """A series was closed, or is another one now."""
        self._of.pop(series_id, None)

    def _look_at(self, series: Series, places: Iterable[int]) -> None:
        answers = self._of[series.id][1]
        for place in places:
            result = self._workspace.result_of(series.id, series.slices[place])
            if result is None:
                answers.pop(place, None)
            else:
                answers[place] = result


class PlaneLoader(QObject):
    """Keeps the volumes of series, within the limit of the pixel cache, and cuts planes.

    Signals:
        changed(str): reading the series of this id is further, ended, failed, or was stopped.
        ready(int, Plate): the plane of a viewport.
    """

    changed = Signal(str)
    ready = Signal(int, object)

    def __init__(
        self, bridge: Bridge, pixels: PixelLoader, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self._runner = runner
        self._piles: OrderedDict[str, tuple[Series, Pile]] = OrderedDict()
        self._readings: dict[str, Reading] = {}
        self._pilings: dict[str, _Read] = {}
        self._to_read: Series | None = None
        self._wanted: dict[int, Wanted] = {}
        self._workspace = bridge.workspace
        self._laid: dict[str, Laid] = {}
        self._answers = _Answers(bridge.workspace)
        self._running: tuple[Job, float] | None = None
        self._ends: deque[float] = deque(maxlen=pace.REMEMBERED)
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        runner.progressed.connect(self._on_progressed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.answers_changed.connect(self._on_answers_changed)
        for signal in (bridge.answers_changed, bridge.findings_changed, bridge.others_changed):
            signal.connect(self._on_overlay_changed)

    def pile(self, series: Series) -> Pile | None:
        """The volume of a series, if it was read."""
        known = self._piles.get(series.id)
        return known[1] if known is not None and known[0] is series else None

    def laid(self, series: Series, pile: Pile) -> Laid:
        """What lies over a series, made anew only where that has changed."""
        known = self._laid.get(series.id)
        if known is None or known.pile is not pile:
            known = plates.laid_over(series, pile, self._workspace, self._answers.of(series))
            self._laid[series.id] = known
        return known

    def reading(self, series: Series) -> Reading:
        """How far the volume of a series is read."""
        return self._readings.get(series.id, NOT_READ)

    def read(self, series: Series) -> None:
        """Read the volume of a series, or go on with it, in place of another's."""
        if self.pile(series) is not None or self._is_read_now(series):
            return
        self._break_off("none")
        self._to_read = series
        self._readings[series.id] = replace(self.reading(series), phase="reading", error=None)
        if self._running is not None:
            self._running[0].token.cancel()
        self._work_on()

    def stop(self) -> None:
        """Read no further; what was read stays."""
        self._break_off("stopped")

    def want(self, viewport: int, wanted: Wanted) -> None:
        """Cut a plane for a viewport, in place of what it wanted before."""
        self._wanted[viewport] = wanted
        job, began = self._running or (None, 0.0)
        is_its = job is not None and isinstance(job.about, _Cut) and job.about.viewport == viewport
        if job is not None and is_its and time.monotonic() - began > PATIENCE_SECONDS:
            job.token.cancel()
        self._work_on()

    def leave(self, viewport: int) -> None:
        """A viewport is not seen any more: nothing is cut or read for it."""
        self._wanted.pop(viewport, None)
        job = None if self._running is None else self._running[0]
        if job is not None and isinstance(job.about, _Cut) and job.about.viewport == viewport:
            job.token.cancel()

    def leave_all(self) -> None:
        """No plane is seen any more; reading goes on, or is tried anew, when one is."""
        failed = [i for i, known in self._readings.items() if known.phase == "failed"]
        for series_id in failed:
            del self._readings[series_id]
        self._wanted.clear()
        self._break_off("none")
        if self._running is not None:
            self._running[0].token.cancel()

    def _break_off(self, phase: Phase) -> None:
        """Read no further."""
        job = None if self._running is None else self._running[0]
        about = None if job is None else job.about
        reading = about.series if isinstance(about, _Read) else None
        if job is not None and reading is not None:
            job.token.cancel()
        broken_off = [series for series in (reading, self._to_read) if series is not None]
        self._to_read = None
        for series in broken_off:
            self._readings[series.id] = replace(self.reading(series), phase=phase)
        if phase == "stopped":
            for series in broken_off:
                self.changed.emit(series.id)

    def _is_read_now(self, series: Series) -> bool:
        about = None if self._running is None else self._running[0].about
        is_now = isinstance(about, _Read) and about.series is series
        is_now = is_now and self._running is not None and not self._running[0].token.cancelled
        return is_now or self._to_read is series

    def _work_on(self) -> None:
        if self._running is not None or self._runner.is_busy:
            return
        if self._to_read is not None:
            series, self._to_read = self._to_read, None
            self._submit_reading(series)
        elif self._wanted:
            viewport = next(iter(self._wanted))
            wanted = self._wanted.pop(viewport)
            self._submit(partial(plates.cut, wanted), _Cut(viewport, wanted))

    def _submit(self, work: Work, about: object) -> None:
        job = self._runner.submit(work, about)
        self._running = None if job is None else (job, time.monotonic())

    def _submit_reading(self, series: Series) -> None:
        from braintumor_desktop.errors import BadInput
        from braintumor_desktop.imaging.piling import Piling

        known = self._pilings.get(series.id)
        if known is None or known.series is not series:
            try:
                known = _Read(series, Piling(series.slices, self._pixels.room))
            except BadInput as reason:
                self._readings[series.id] = Reading("failed", error=reason)
                self.changed.emit(series.id)
                return
            self._pilings = {series.id: known}
        self._ends.clear()
        done, total = known.piling.done, known.piling.total
        self._pixels.reserve(self._bytes + known.piling.likely_bytes)
        self._readings[series.id] = Reading("reading", done, total)
        self._submit(partial(_read, known.piling, self._pixels), known)
        self.changed.emit(series.id)

    def _take_pile(self, series: Series, pile: Pile) -> None:
        """Keep the newest volumes for which there is room; pictures get what remains."""
        self._pilings.pop(series.id, None)
        self._readings[series.id] = Reading("done")
        self._piles[series.id] = series, pile
        self._piles.move_to_end(series.id)
        while self._bytes > self._pixels.room and len(self._piles) > 1:
            gone, _ = self._piles.popitem(last=False)
            self._readings.pop(gone, None)
        self._pixels.reserve(self._bytes)
        self.changed.emit(series.id)

    @property
    def _bytes(self) -> int:
        return sum(pile.volume.values.nbytes for _, pile in self._piles.values())

    def _end_reading(self, series: Series, phase: Phase, error: AppError | None = None) -> None:
        self._readings[series.id] = replace(self.reading(series), phase=phase, error=error)
        self.changed.emit(series.id)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        self._running = None
        if isinstance(job.about, _Read):
            self._take_pile(job.about.series, cast("Pile", result))
        elif isinstance(job.about, _Cut):
            self.ready.emit(job.about.viewport, result)
        self._work_on()

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        self._running = None
        if isinstance(job.about, _Read):
            self._pilings.pop(job.about.series.id, None)
            self._end_reading(job.about.series, "failed", error)
        elif isinstance(job.about, _Cut):
            self._end_reading(job.about.wanted.series, "failed", error)
        self._work_on()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        self._running = None
        self._work_on()

    @Slot(Job, object)
    def _on_progressed(self, job: Job, value: object) -> None:
        if not isinstance(job.about, _Read):
            return
        done, total = cast("tuple[int, int]", value)
        known = self.reading(job.about.series)
        # A report stands for all slices since the last one.
        now = time.monotonic()
        self._ends.extend([now] * max(1, done - known.done))
        left = pace.seconds_left(self._ends, total - done)
        self._readings[job.about.series.id] = Reading("reading", done, total, left)
        self.changed.emit(job.about.series.id)

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        self._answers.update(change)

    @Slot(object)
    def _on_overlay_changed(self, change: AnswersChanged | FindingsChanged | OthersChanged) -> None:
        for series_id in change.series:
            self._laid.pop(series_id, None)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for series_id in (*change.removed, *change.changed):
            self._piles.pop(series_id, None)
            self._readings.pop(series_id, None)
            self._pilings.pop(series_id, None)
            self._laid.pop(series_id, None)
            self._answers.forget(series_id)
        self._pixels.reserve(self._bytes)


def _read(piling: Piling, pixels: PixelLoader, token: CancelToken, report: Report) -> Pile:
    # Cutting needs it: imported there it would hold the first plane up.
    importlib.import_module("cv2")
    return piling.read(pixels.load_unseen, token, report)
