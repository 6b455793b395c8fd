"""Searching what the user opens, off the GUI thread, with what was found so far."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.workspace.changes import StudiesChanged, both

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.files import Collected, News, Problem
    from braintumor_desktop.imaging.image import Series

SETTLE_SECONDS = 2.0
"""A search that takes longer shows the first series as soon as it is whole: others are found."""
TAKEN_AT_ONCE = 50
"""Series, and files that gave none, that one turn of the event loop takes."""
PATIENCE_SECONDS = 20.0
"""One that takes longer shows what there is of it."""


@dataclass(frozen=True)
class SearchState:
    """Where the search stands.

    Attributes:
        phase: "empty" (nothing was opened), "searching", "done", or "stopped".
        files: looked at so far.
    """

    phase: Literal["empty", "searching", "done", "stopped"] = "empty"
    files: int = 0


@dataclass
class Finds:
    """What one search has found.

    Attributes:
        paths: searched.
        series: ids of new ones, in the order in which they came.
        changed: ids of those that were open and have other slices now.
        problems: files that gave no series.
        left_out: folders of results of earlier runs that were met: what is in them is no input.
        is_unasked: whether nobody waits for it: nothing else is shown.
        is_known: whether the list named the files: that they are open already is no news.
    """

    paths: tuple[Path, ...] = ()
    series: dict[str, None] = field(default_factory=dict)
    changed: dict[str, None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    left_out: list[Path] = field(default_factory=list)
    is_unasked: bool = False
    is_known: bool = False


@dataclass
class _Kept:
    """What all searches have read, in the worker's thread; and what was closed since.

    Attributes:
        collected: or None before the first search.
        closed: files of what was closed, for the worker to forget.
        overruled: ids of series that are to be judged against their header.
    """

    collected: Collected | None = None
    closed: deque[tuple[Path, ...]] = field(default_factory=deque)
    overruled: set[str] = field(default_factory=set)


@dataclass(frozen=True, eq=False)
class _Search:
    """One search.

    Attributes:
        paths: searched.
        kind: what it is for.
        recursive: whether folders of folders are entered.
        news: found in the worker's thread and not taken yet; reports may be dropped.
        left_out: as in Finds.
    """

    paths: tuple[Path, ...]
    kind: Literal["open", "siblings"]
    recursive: bool = True
    news: deque[News] = field(default_factory=deque)
    left_out: list[Path] = field(default_factory=list)


class Opening(QObject):
    """Opens files and folders, one after the other; what is open stays.

    Signals:
        began(): a new search.
        changed(): `state` is another.
        ended(): the search is complete; `finds` says what it found.
        came(): the same of a search that nobody asked for.
        settled(): series grow no more: a search, whoever asked for it, is complete or was stopped.
        closing(): something that is open is about to be closed.
        failed(AppError): the search itself went wrong; what was found stays.
        whole_series_found(Series): of which the opened file is one slice.
    """

    began = Signal()
    changed = Signal()
    ended = Signal()
    came = Signal()
    settled = Signal()
    closing = Signal()
    failed = Signal(object)
    whole_series_found = Signal(object)
    _more = Signal(object)

    def __init__(self, bridge: Bridge, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._runner = runner
        self._kept = _Kept()
        self._waiting: deque[Finds] = deque()
        self._opened: dict[Path, None] = {}
        self._wholes: dict[str, Series] = {}
        self._closed: set[str] = set()
        self._grown: set[str] = set()
        self._has_more = False
        self._ends_as: Literal["done", "stopped"] | None = None
        self._search: _Search | None = None
        self._began = 0.0
        self.state = SearchState()
        self.finds = Finds()
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        runner.progressed.connect(self._on_progressed)
        self._more.connect(self._take_some, Qt.ConnectionType.QueuedConnection)

    @property
    def is_searching(self) -> bool:
        """Whether more may be found."""
        return self.state.phase == "searching"

    @property
    def paths(self) -> tuple[Path, ...]:
        """What was opened and not closed altogether."""
        return tuple(self._opened)

    def open(self, paths: Sequence[Path], *, is_known: bool = False) -> None:
        """Search these files and folders, after what is being searched; as in `Finds`."""
        self._opened |= dict.fromkeys(paths)
        self._ask_for(tuple(paths), is_known=is_known)

    def open_unasked(self, folders: tuple[Path, ...]) -> None:
        """Open the files in these folders; what is shown stays.

        Args:
            folders: those below them are not entered.
        """
        self._ask_for(folders, is_unasked=True)

    def whole_of(self, series_id: str) -> Series | None:
        """The series of which a single file is open, where it was found."""
        return self._wholes.get(series_id)

    def open_series(self, series: Series) -> None:
        """Open the other files of a series that was found already."""
        self._wholes.pop(series.id, None)
        self._ask_for(tuple(dict.fromkeys(item.path for item in series.slices)))

    def open_known(self, files: Sequence[Path]) -> None:
        """Open the files of an item of the worklist; they are named nowhere as what was opened."""
        self._ask_for(tuple(files), is_known=True)

    def close(self, ids: Sequence[str]) -> None:
        """Close some series, and files without pictures."""
        self.closing.emit()
        for name in ids:
            closed = self._workspace.find(name) or self._workspace.others.files.get(name)
            if closed is not None:
                self._kept.closed.append(tuple(item.path for item in closed.slices))
                self._closed.add(name)
                self._kept.overruled.discard(name)
        self._bridge.tell(self._workspace.close(ids))
        if self._workspace.count == 0:
            self._opened.clear()
            if not self.is_searching:
                self.state = SearchState()  # What the last search found tells nothing any more.
            self.changed.emit()

    def overrule(self, series: Series) -> None:
        """A series is to be judged against its header, with what is found of it from now on.

        Args:
            series: as `workflow.overruling.judged_anyway` makes it.
        """
        self._kept.overruled.add(series.id)
        self._bridge.tell(self._workspace.take([series]))

    def close_all(self) -> None:
        """Close everything, and give up the search."""
        self.closing.emit()
        self.stop()
        self._search = None  # It ends later, perhaps when the next one runs.
        self._kept = _Kept()
        self._opened.clear()
        self._wholes.clear()
        self._bridge.tell(self._workspace.close_all())
        self.state = SearchState()
        self.changed.emit()

    def stop(self) -> None:
        """Give up the search; what was found stays."""
        self._waiting.clear()
        self._runner.cancel()

    def _ask_for(
        self, paths: tuple[Path, ...], *, is_unasked: bool = False, is_known: bool = False
    ) -> None:
        self._waiting.append(Finds(paths, is_unasked=is_unasked, is_known=is_known))
        if not self.is_searching:
            self._begin()

    def _begin(self) -> None:
        self.finds = finds = self._waiting.popleft()
        self._closed.clear()
        self._ends_as, self._has_more = None, False
        if not finds.is_unasked:
            self._bridge.views.unasked.hold()
        self._began = time.monotonic()
        self.state = SearchState("searching")
        self.began.emit()
        search = _Search(
            finds.paths, "open", recursive=not finds.is_unasked, left_out=finds.left_out
        )
        self._search = search
        self._runner.submit(partial(_search, search, self._kept), search)
        self.changed.emit()

    def _look_for_siblings(self) -> None:
        """A single DICOM file may be one slice of a series that lies beside it."""
        if len(self.finds.series) != 1:
            return
        series = self._workspace.find(next(iter(self.finds.series)))
        if series is not None and len(series.slices) == 1 and series.series_uid is not None:
            path = series.slices[0].path
            search = _Search((path,), "siblings")
            self._runner.submit(partial(_siblings, path), search)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        search = cast("_Search", job.about)
        if search.kind == "siblings":
            series = cast("Series | None", result)
            if series is not None and self._workspace.find(series.id) is not None:
                self._wholes[series.id] = series
                self.whole_series_found.emit(series)
            return
        if search is self._search:
            self._ends_as = "done"
            self._take_some(search)

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        if self._stop(cast("_Search", job.about)):
            self.failed.emit(error)

    @Slot(Job)
    def _on_stopped(self, job: Job) -> None:
        self._stop(cast("_Search", job.about))

    @Slot(Job, object)
    def _on_progressed(self, job: Job, value: object) -> None:
        search = cast("_Search", job.about)
        if search is not self._search or not self.is_searching:
            return
        self.state = SearchState("searching", cast("int", value))
        if not self._has_more:
            self._grown.clear()
            self._take_some(search)
        self.changed.emit()

    def _may_be_shown(self) -> bool:
        """Whether the series that will be shown is whole, or the search takes too long."""
        passed = time.monotonic() - self._began
        if not self._bridge.views.unasked.is_held or passed <= SETTLE_SECONDS:
            return False
        first = self._bridge.views.unasked.first_of(tuple(self.finds.series))
        is_whole = first is not None and first.id not in self._grown
        return passed > PATIENCE_SECONDS or is_whole

    @Slot(object)
    def _take_some(self, search: _Search) -> None:
        """Take a part of what was found; the rest in the next turns of the event loop."""
        if search is not self._search:
            return
        self._has_more = False
        if not self.is_searching:
            return
        if search.news:
            self._take(search.news.popleft())
            if not search.news and self._may_be_shown():
                self._release()
        if search.news:
            self._has_more = True
            self._more.emit(search)
        elif self._ends_as is not None:
            self._end(self._ends_as)

    def _take(self, news: News) -> None:
        # What was closed while it was searched stays closed.
        series = [one for one in news.series if one.id not in self._closed]
        closed = None
        if news.gone:
            closed = self._workspace.close(news.gone) or StudiesChanged()
            closed = replace(closed, split=news.gone)
        problems = [p for p in news.problems if p.about is None or p.about.id not in self._closed]
        change = both(closed, self._workspace.take(series, problems))
        self.finds.problems += news.problems
        if change is not None:
            self._grown.update(change.added, change.changed)
            self.finds.series |= dict.fromkeys(change.added)
            self.finds.changed |= dict.fromkeys(change.changed)
        self._bridge.tell(change)

    def _release(self) -> None:
        """Show what was opened, unless the user chose something meanwhile."""
        views = self._bridge.views
        if views.unasked.is_held:
            self._bridge.tell(views.unasked.release(tuple(self.finds.series)))

    def _stop(self, search: _Search) -> bool:
        """A search did not end by itself; whether it is the one that the user waits for."""
        if search is self._search and self.is_searching:
            self._ends_as = "stopped"
            self._take_some(search)
        return search is self._search

    def _end(self, phase: Literal["done", "stopped"]) -> None:
        """All that was found is taken."""
        self._ends_as = None
        self._release()
        self.state = SearchState(phase, self.state.files)
        if phase == "done":
            self._bridge.tell(self._bridge.views.unasked.settle())
        self.changed.emit()
        self.settled.emit()
        if phase == "done":
            (self.came if self.finds.is_unasked else self.ended).emit()
        if self._waiting:
            self._begin()
        elif phase == "done" and not self.finds.is_unasked:
            self._look_for_siblings()


def _search(search: _Search, kept: _Kept, token: CancelToken, report: Report) -> None:
    """A job's work: look for what is new below the paths."""
    from braintumor_desktop.exchange.results_folder import Written
    from braintumor_desktop.imaging import files
    from braintumor_desktop.imaging.folders import find_files

    if kept.collected is None:
        kept.collected = files.Collected()
    _forget_closed(kept, kept.collected)

    def progress(count: int, news: News | None) -> None:
        if news is not None:
            search.news.extend(_in_parts(_as_wanted(news, kept.overruled)))
        report(count)

    written = Written(search.paths if search.recursive else ())
    found = find_files(search.paths, recursive=search.recursive, skip=written.holds)
    files.search(kept.collected, found, progress, token)
    search.left_out.extend(written.folders)


def _as_wanted(news: News, overruled: set[str]) -> News:
    """With the series that are to be judged against their header."""
    from braintumor_desktop.workflow.overruling import judged_anyway

    if not any(one.id in overruled for one in news.series):
        return news
    series = (judged_anyway(one) if one.id in overruled else one for one in news.series)
    return replace(news, series=tuple(series))


def _in_parts(news: News) -> Iterator[News]:
    """The same in parts, each of which is taken in one turn of the event loop."""
    series, problems = news.series, news.problems
    yield replace(news, series=series[:TAKEN_AT_ONCE], problems=problems[:TAKEN_AT_ONCE])
    for start in range(TAKEN_AT_ONCE, max(len(series), len(problems)), TAKEN_AT_ONCE):
        end = start + TAKEN_AT_ONCE
        yield type(news)(series=series[start:end], problems=problems[start:end])


def _forget_closed(kept: _Kept, collected: Collected) -> None:
    """What was closed is read again when it is opened again."""
    closed: dict[Path, None] = {}
    while kept.closed:
        closed |= dict.fromkeys(kept.closed.popleft())
    collected.forget(closed)


def _siblings(path: Path, token: CancelToken, _report: Report) -> Series | None:
    """The series in the same folder that this file belongs to, if it has more slices."""
    from braintumor_desktop.imaging import files

    for series in files.scan([path.parent], recursive=False, token=token).series:
        places = {item.path.resolve() for item in series.slices}
        if path.resolve() in places and len(series.slices) > 1:
            return series
    return None
