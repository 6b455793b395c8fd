"""Decoding off the GUI thread: what is shown first, then its neighbors, then thumbnails."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.work.jobs import Job, JobRunner
from braintumor_desktop.desktop.work.pixel_cache import CACHE_BYTES, Picture, PixelCache, Version
from braintumor_desktop.errors import AppError
from braintumor_desktop.workspace.views import outward

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Report, Work
    from braintumor_desktop.imaging.image import Image, Series, Slice, SliceKey
    from braintumor_desktop.workspace.changes import AnswersChanged, ViewsChanged

log = logging.getLogger(__name__)

Done = Callable[[object, "AppError | None"], None]

THUMBNAIL_PX = 112
"""Longer side: 56 logical pixels at 200 %."""
READ_AHEAD_BYTES = CACHE_BYTES * 3 // 4
"""Of the shown series; the rest of the cache keeps what was shown before."""
MOST_AHEAD = 200
"""Neighbors of the shown slice that are looked at."""


class _Saving:
    """Work that is done also when the window closes before its turn has come."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.is_done = False

    def __call__(self, _token: CancelToken, report: Report) -> object:
        result = self._work(CancelToken(), report)
        self.is_done = True
        return result


@dataclass(frozen=True)
class _Task:
    """One thing for the worker, and who takes what it gives.

    Attributes:
        work: as in Job.
        done: called in the GUI thread with the result, and with what went wrong, or None.
    """

    work: Work
    done: Done


class PixelLoader(QObject):
    """Keeps decoded pictures, and decodes the next one that is wanted.

    Signals:
        loaded(Slice): its picture is in the cache.
        failed(Slice, AppError): it cannot be decoded.
        thumbnail_ready(str, object): the series' id; uint8 (rows, columns[, 3]).
    """

    loaded = Signal(object)
    failed = Signal(object, object)
    thumbnail_ready = Signal(str, object)

    def __init__(self, bridge: Bridge, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = bridge.views
        self._runner = runner
        self._cache = PixelCache()
        self._failures: dict[Version, AppError] = {}
        self._seen: tuple[Mapping[SliceKey, int], ...] = ()
        self._ahead: Iterator[Slice] = iter(())
        self._wanted: dict[Version, Slice] = {}
        self._soon: Series | None = None
        self._thumbnails: dict[str, Series] = {}
        self._others: list[_Task] = []
        self._savings: list[_Saving] = []
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        bridge.views_changed.connect(self._on_views_changed)
        bridge.answers_changed.connect(self._on_answers_changed)

    def picture(self, item: Slice) -> Picture | None:
        """The decoded slice, if it is there."""
        return self._cache.get(item)

    def failure(self, item: Slice) -> AppError | None:
        """Why a slice could not be decoded, if that was tried."""
        return self._failures.get(item.version)

    def is_settled(self, item: Slice) -> bool:
        """Whether a slice can be shown at once, or never will be."""
        return not self._is_missing(item)

    def forget(self) -> None:
        """Another study is opened: drop what the last one left."""
        self._cache.clear()
        self._failures.clear()
        self._thumbnails.clear()

    def load(self, item: Slice, token: CancelToken) -> Image:
        """The pixels of a slice for the networks, decoded once for eyes and for them.

        May be called in any thread.

        Raises:
            BadInput: as `files.load`.
            Cancelled: the token was set.
        """
        is_seen = any(item.key in places for places in self._seen)
        return _load_image(self._cache, item, token, is_seen=is_seen)

    def load_unseen(self, item: Slice, token: CancelToken) -> Image:
        """The pixels of a slice for a volume, which is kept in place of them.

        As `load`.
        """
        return _load_image(self._cache, item, token, is_seen=False)

    @property
    def room(self) -> int:
        """Bytes that pictures and volumes may take together."""
        return self._cache.limit

    def reserve(self, count: int) -> None:
        """Leave so many bytes to volumes."""
        self._cache.reserve(count)

    def want_thumbnail(self, series: Series) -> None:
        """Ask for a small picture of the series' middle slice; the last asked comes first."""
        # One that was asked for with fewer slices would come later and win.
        self._thumbnails.pop(series.id, None)
        self._thumbnails[series.id] = series
        self.work_on()

    def want_soon(self, series: Series) -> None:
        """Read the middle of a series ahead, which will be shown next."""
        self._soon = series
        self.work_on()

    def want(self, item: Slice) -> None:
        """Read a slice without which what is shown cannot be seen."""
        self._wanted[item.version] = item
        self.work_on()

    def want_small(self, item: Slice, done: Done) -> None:
        """Ask for a small picture of a slice, uint8 (rows, columns[, 3])."""
        self.do(partial(_thumbnail, self._cache, item), done)

    def want_small_of(self, path: Path, done: Done) -> None:
        """Ask for a small picture of a file that is not open, as above; None where it has none."""
        self.do(partial(_thumbnail_of, self._cache, path), done)

    def do(
        self,
        work: Work,
        done: Done,
        *,
        must_end: bool = False,
    ) -> None:
        """Do other work on files or pixels after the picture that is shown.

        Args:
            work: as in Job.
            done: called in the GUI thread with what the work returned, and with what went
                wrong, or None.
            must_end: whether closing the window must not drop it.
        """
        if must_end:
            work = _Saving(work)
            self._savings = [saving for saving in self._savings if not saving.is_done]
            self._savings.append(work)
        self._others.append(_Task(work, done))
        self.work_on()

    def finish(self) -> None:
        """When its thread has ended: do what must be done."""
        for saving in self._savings:
            if not saving.is_done:
                try:
                    saving(CancelToken(), lambda _value: None)
                except AppError:
                    log.exception("what was to be saved when the window closed was not")

    @Slot()
    def work_on(self) -> None:
        """Begin with the next task, unless one is under way."""
        if self._runner.is_busy:
            return
        task = self._next()
        if task is not None:
            self._runner.submit(task.work, task)

    def _next(self) -> _Task | None:
        for viewport in self._views.seen:
            is_plane = viewport in self._views.planes
            shown = None if is_plane else self._views.slice_in(viewport)
            if shown is not None and self._is_missing(shown):
                return self._picture_task(shown)
        while self._wanted:
            wanted = self._wanted.popitem()[1]
            if self._is_missing(wanted):
                return self._picture_task(wanted)
        if self._others:
            return self._others.pop(0)
        soon = None if self._soon is None else middle(self._soon)
        self._soon = None
        if soon is not None and self._is_missing(soon):
            return self._picture_task(soon)
        if self._thumbnails:
            return self._thumbnail_task(self._thumbnails.popitem()[1])
        ahead = next(self._ahead, None)
        return None if ahead is None else self._picture_task(ahead)

    def _picture_task(self, item: Slice) -> _Task:
        return _Task(partial(_load, self._cache, item), partial(self._take_picture, item))

    def _thumbnail_task(self, series: Series) -> _Task:
        work = partial(_thumbnail, self._cache, middle(series))
        return _Task(work, partial(self._take_thumbnail, series.id))

    def _take_picture(self, item: Slice, result: object, error: AppError | None) -> None:
        if error is not None:
            self._failures[item.version] = error
            self.failed.emit(item, error)
        else:
            self._cache.put(item, cast("Picture", result))
            self.loaded.emit(item)

    def _take_thumbnail(self, series_id: str, result: object, error: AppError | None) -> None:
        if error is None:  # Else the slice itself says why, once it is shown.
            self.thumbnail_ready.emit(series_id, result)

    def _neighbors(self) -> Iterator[Slice]:
        """The nearest neighbors of the shown slice that are missing and will find room."""
        room, series = READ_AHEAD_BYTES, self._views.current
        if series is None or self._views.active in self._views.planes:
            return
        for item in islice(outward(series, self._views.index), MOST_AHEAD):
            room -= 2 * item.shape[0] * item.shape[1]
            if room < 0:
                return
            if self._is_missing(item):
                yield item

    def _is_missing(self, item: Slice) -> bool:
        return item not in self._cache and item.version not in self._failures

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        # What failed may have come back: a share that was gone, a file copied again.
        if change.is_other_series:
            self._failures.clear()
        elif change.is_other_slice:
            for item in map(self._views.slice_in, change.viewports):
                if item is not None:
                    self._failures.pop(item.version, None)
        seen = (self._views.series(viewport) for viewport in self._views.seen)
        self._seen = tuple(series.places for series in seen if series is not None)
        self._ahead = self._neighbors()
        self.work_on()

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        """What is shown and could not be read may have come back: its file was read again."""
        for item in map(self._views.slice_in, self._views.seen):
            if item is not None and item.key in change.slices:
                self._failures.pop(item.version, None)
        self.work_on()

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        cast("_Task", job.about).done(result, None)
        self.work_on()

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        cast("_Task", job.about).done(None, error)
        self.work_on()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        self.work_on()


def middle(series: Series) -> Slice:
    """The slice that stands for a series in lists."""
    return series.slices[len(series.slices) // 2]


def _load_image(cache: PixelCache, item: Slice, token: CancelToken, *, is_seen: bool) -> Image:
    from braintumor_desktop.imaging import files

    return cache.load(item, files.load, token, is_seen=is_seen)


def _load(cache: PixelCache, item: Slice, token: CancelToken, _report: Report) -> Picture:
    from braintumor_desktop.imaging import display

    # The canvas scales with it: imported there it would hold the window up.
    importlib.import_module("cv2")
    image = _load_image(cache, item, token, is_seen=True)
    return Picture(image, display.default_window(image))


def _thumbnail(
    cache: PixelCache, item: Slice, token: CancelToken, _report: Report
) -> NDArray[np.uint8]:
    from braintumor_desktop.imaging import display
    from braintumor_desktop.imaging.geometry import upright_turn

    image = _load_image(cache, item, token, is_seen=False)
    return upright_turn(image.facing).apply(display.thumbnail(image, THUMBNAIL_PX))


def _thumbnail_of(
    cache: PixelCache, path: Path, token: CancelToken, report: Report
) -> NDArray[np.uint8] | None:
    from braintumor_desktop.imaging import files

    found = files.scan([path], recursive=False, token=token).series
    return _thumbnail(cache, middle(found[0]), token, report) if found else None
