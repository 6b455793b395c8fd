"""Searching what the user opens, off the GUI thread, with what was found so far."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.workspace.changes import both

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.files import News
    from braintumor_desktop.imaging.image import Series

SETTLE_SECONDS = 2.0
"""A search that takes longer shows what there is; one that ends sooner the middle of it all."""


@dataclass(frozen=True)
class SearchState:
    """Where the search stands.

    Attributes:
        phase: "empty" (nothing was opened), "searching", "done", or "stopped".
        files: looked at so far.
    """

    phase: Literal["empty", "searching", "done", "stopped"] = "empty"
    files: int = 0


@dataclass(frozen=True)
class _Search:
    """One search.

    Attributes:
        paths: searched.
        kind: what it is for.
        news: found in the worker's thread and not taken yet; reports may be dropped.
    """

    paths: tuple[Path, ...]
    kind: Literal["open", "siblings"]
    news: deque[News] = field(default_factory=deque)


class Opening(QObject):
    """Opens files and folders.

    Signals:
        began(): a new search; what was open is closed.
        changed(): `state` is another.
        ended(): the search is complete.
        failed(AppError): the search itself went wrong; what was found stays.
        whole_series_found(Series): of which the opened file is one slice.
    """

    began = Signal()
    changed = Signal()
    ended = Signal()
    failed = Signal(object)
    whole_series_found = Signal(object)

    def __init__(self, bridge: Bridge, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._runner = runner
        self.state = SearchState()
        self.paths: tuple[Path, ...] = ()
        self._began = 0.0
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        runner.progressed.connect(self._on_progressed)

    @property
    def is_searching(self) -> bool:
        """Whether more may be found."""
        return self.state.phase == "searching"

    def open(self, paths: Sequence[Path]) -> None:
        """Search these files and folders; the last search is given up."""
        self.paths = tuple(paths)
        self._runner.cancel()
        self._bridge.tell(self._workspace.close_all())
        self._bridge.views.hold()
        self._began = time.monotonic()
        self.state = SearchState("searching")
        self.began.emit()
        search = _Search(self.paths, "open")
        self._runner.submit(partial(_search, search), search)
        self.changed.emit()

    def open_series(self, series: Series) -> None:
        """Show this series, which was found already, at the slice that is shown."""
        there = {series.id}
        gone = [one.id for one in self._workspace.series if one.id not in there]
        closed = self._workspace.close(gone)
        self._bridge.tell(both(closed, self._workspace.take((series,))))

    def close(self, ids: Sequence[str]) -> None:
        """Close some series."""
        self._bridge.tell(self._workspace.close(ids))

    def close_all(self) -> None:
        """Close everything, and give up the search."""
        self._runner.cancel()
        self.paths = ()
        self._bridge.tell(self._workspace.close_all())
        self.state = SearchState()
        self.changed.emit()

    def stop(self) -> None:
        """Give up the search; what was found stays."""
        self._runner.cancel()

    def _look_for_siblings(self) -> None:
        """A single DICOM file may be one slice of a series that lies beside it."""
        found = self._workspace.series
        if len(found) == 1 and len(found[0].slices) == 1 and found[0].series_uid is not None:
            path = found[0].slices[0].path
            search = _Search((path,), "siblings")
            self._runner.submit(partial(_siblings, path), search)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        search = cast("_Search", job.about)
        if search.kind == "siblings":
            if result is not None and self._bridge.views.slice is not None:
                self.whole_series_found.emit(result)
            return
        self._take_all(search)
        self._bridge.tell(self._bridge.views.release())
        self.state = SearchState("done", self.state.files)
        self.changed.emit()
        self.ended.emit()
        self._look_for_siblings()

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        self._take_all(cast("_Search", job.about))
        self._end("stopped")
        self.failed.emit(error)

    @Slot(Job)
    def _on_stopped(self, job: Job) -> None:
        # A search that a newer one has replaced is not news.
        search = cast("_Search", job.about)
        if search.paths == self.paths:
            self._take_all(search)
            self._end("stopped")

    @Slot(Job, object)
    def _on_progressed(self, job: Job, value: object) -> None:
        search = cast("_Search", job.about)
        if search.kind != "open":
            return
        self.state = SearchState("searching", cast("int", value))
        if self._take_all(search) and time.monotonic() - self._began > SETTLE_SECONDS:
            self._bridge.tell(self._bridge.views.release())
        self.changed.emit()

    def _take_all(self, search: _Search) -> bool:
        """Take what was found since; whether that was anything."""
        taken = False
        while search.news:
            news, taken = search.news.popleft(), True
            closed = self._workspace.close(news.gone) if news.gone else None
            self._bridge.tell(both(closed, self._workspace.take(news.series, news.problems)))
        return taken

    def _end(self, phase: Literal["stopped"]) -> None:
        self._bridge.tell(self._bridge.views.release())
        if self.state.phase == "searching" and not self._runner.is_busy:
            self.state = SearchState(phase, self.state.files)
            self.changed.emit()


def _search(search: _Search, token: CancelToken, report: Report) -> None:
    from braintumor_desktop.imaging import files

    def progress(count: int, news: News | None) -> None:
        if news is not None:
            search.news.append(news)
        report(count)

    files.scan(search.paths, progress=progress, token=token)


def _siblings(path: Path, token: CancelToken, _report: Report) -> Series | None:
    """The series in the same folder that this file belongs to, if it has more slices."""
    from braintumor_desktop.imaging import files

    for series in files.scan([path.parent], recursive=False, token=token).series:
        places = {item.path.resolve() for item in series.slices}
        if path.resolve() in places and len(series.slices) > 1:
            return series
    return None
