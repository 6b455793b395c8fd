"""Lists the findings of series off the GUI thread: what is shown first, the newest wish wins."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.listing import NOT_JUDGED, Request, list_findings
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.changes import FindingsChanged
from braintumor_desktop.workspace.listings import following, moving, saying
from braintumor_desktop.workspace.outlining import outlines_of
from braintumor_desktop.workspace.work import FINDINGS, OUTLINES, THRESHOLDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Image, Series, Slice, SliceKey
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        StudiesChanged,
        ViewsChanged,
        WorkChanged,
    )
    from braintumor_desktop.workspace.sums import Sum

    Load = Callable[[Slice, CancelToken], Image]

log = logging.getLogger(__name__)


class FindingsLister(QObject):
    """Keeps the lists of findings: of what is shown, and of what a reader worked on.

    One list is made at a time and always to its end, so that it follows a slider that never
    rests; what is asked for meanwhile is made once, as it is wanted then.
    """

    def __init__(self, bridge: Bridge, runner: JobRunner, load: Load, parent: QObject) -> None:
        """Begin with nothing.

        Args:
            bridge: tells what is shown, answered and said; takes the lists.
            runner: whose thread makes them.
            load: decodes a slice; called in that thread.
            parent: Qt's.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._runner = runner
        self._load = load
        self._due: dict[str, None] = {}
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.views_changed.connect(self._on_views_changed)
        bridge.answers_changed.connect(self._on_answers_changed)
        bridge.work_changed.connect(self._on_work_changed)

    def say(self, series_id: str, uid: str, status: Status) -> None:
        """Say something of a finding; "proposed" takes back what was said."""
        listing = self._workspace.listings.of(series_id)
        edit = None if listing is None else saying(listing, uid, status, self._workspace.work)
        if edit is not None:
            self._bridge.history.do(edit)

    def follow(self, series_id: str, uid: str) -> str:
        """Make a finding a target, or take that back; returns why it cannot be one, or ""."""
        listing = self._workspace.listings.of(series_id)
        edit = "" if listing is None else following(listing, uid, self._workspace.work)
        if isinstance(edit, str):
            return edit
        self._bridge.history.do(edit)
        return ""

    def want(self, ids: Iterable[str]) -> None:
        """List the findings of series that nobody looks at, where there is something to list."""
        self._ask_for(one for one in ids if self._is_old(one))

    def try_threshold(self, series_id: str, percent: int) -> None:
        """Show a series at another threshold while a slider is dragged."""
        change = self._workspace.listings.try_threshold(series_id, percent)
        if change is not None:
            self._bridge.tell(change)
            self._ask_for([series_id])

    def set_threshold(self, series_id: str, percent: int | None) -> None:
        """Move the threshold of a series, None: back to the networks' own."""
        series, listings = self._workspace.find(series_id), self._workspace.listings
        tried = listings.try_threshold(series_id, None)
        if series is None:
            return
        made = listings.of(series_id)
        if made is not None and percent == made.networks_threshold:
            percent = None
        edit = moving(series, percent, self._workspace.work)
        if edit is not None:
            self._bridge.history.do(edit)
        elif tried is not None:
            self._bridge.tell(tried)
            self._ask_for([series_id])

    def _ask_for(self, ids: Iterable[str]) -> None:
        self._due.update(dict.fromkeys(ids))
        self._work_on()

    def _work_on(self) -> None:
        while self._due and not self._runner.is_busy:
            request = self._request(self._next())
            if request is not None:
                answers = self._workspace.answers_of(request.series.id)
                known = self._workspace.sum_of(request.series.id)
                # The next sum is of the slices that there are now, and may come late.
                is_late = known is not None and not _holds(known, request.series)
                work = partial(_list, request, answers, self._load, is_late)
                self._runner.submit(work, request)

    def _next(self) -> str:
        """The series in the active viewport, another that is seen, or that which waits longest."""
        views = self._bridge.views
        shown = (views.series(viewport) for viewport in views.seen)
        ids = [series.id for series in shown if series is not None]
        first = next((i for i in ids if i in self._due), next(iter(self._due)))
        del self._due[first]
        return first

    def _request(self, series_id: str) -> Request | None:
        series, known = self._workspace.find(series_id), self._workspace.sum_of(series_id)
        if series is None:
            return None
        outlines = outlines_of(self._workspace, series)
        listings = self._workspace.listings
        if known is None and not outlines and listings.of(series_id) is None:
            return None
        return Request(
            series=series,
            results=(),  # In the job, which may take its time.
            summary=NOT_JUDGED if known is None else known.result,
            is_final=known is not None and known.is_final,
            threshold=listings.threshold(series),
            known=listings.known(series),
            earlier=listings.of(series_id),
            outlines=outlines,
        )

    def _is_wanted(self, series_id: str) -> bool:
        """Whether somebody looks at a series, or a reader worked on its study."""
        views, series = self._bridge.views, self._workspace.find(series_id)
        if series is None:
            return False
        shown = (views.series(viewport) for viewport in views.seen)
        study, work = study_id(series), self._workspace.work
        said, moved, drawn = (
            work.of(FINDINGS, study),
            work.of(THRESHOLDS, study),
            work.of(OUTLINES, study),
        )
        is_worked_on = bool(said or moved or drawn)
        return is_worked_on or any(other is series for other in shown)

    def _is_old(self, series_id: str) -> bool:
        known, made = self._workspace.sum_of(series_id), self._workspace.listings.of(series_id)
        series = self._workspace.find(series_id)
        if known is not None:
            if made is None or made.series is not series:
                return True
            return _holds(known, series) and made.summary is not known.result
        return made is None and series is not None and bool(outlines_of(self._workspace, series))

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for series_id in change.removed:
            self._due.pop(series_id, None)
        self._ask_for(i for i in change.changed if self._is_old(i) and self._is_wanted(i))

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series or change.is_other_layout:
            seen = (self._bridge.views.series(viewport) for viewport in self._bridge.views.seen)
            self._ask_for(one.id for one in seen if one is not None and self._is_old(one.id))

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        self._ask_for(i for i in change.series if self._is_old(i) and self._is_wanted(i))

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        """What was said counts at once; what came from a file, or a threshold, needs a new list."""
        told: set[str] = set()
        for study in {made.study for made in change.made}:
            uids, is_moved = change.of(FINDINGS.name, study), change.of(THRESHOLDS.name, study)
            drawn = change.of(OUTLINES.name, study)
            for series_id in self._workspace.series_of(study) if uids or is_moved or drawn else ():
                if uids or is_moved:
                    told.add(series_id)
                is_news = any(self._is_news(series_id, study, uid) for uid in uids)
                if is_moved or is_news or any(self._is_drawn(series_id, study, i) for i in drawn):
                    self._due[series_id] = None
        if told:
            self._bridge.tell(FindingsChanged(frozenset(told)))
        self._work_on()

    def _is_news(self, series_id: str, study: str, uid: str) -> bool:
        """Whether something was said of a finding of a series that is not in its list."""
        series, made = self._workspace.find(series_id), self._workspace.listings.of(series_id)
        said = self._workspace.work.get(FINDINGS, study, uid)
        if series is None or said is None or (made is not None and made.find(uid) is not None):
            return False
        return any(i in series.positions for i in said.masks)

    def _is_drawn(self, series_id: str, study: str, uid: str) -> bool:
        """Whether an outline that has changed is, or may have been, in a series."""
        series, made = self._workspace.find(series_id), self._workspace.listings.of(series_id)
        outline = self._workspace.work.get(OUTLINES, study, uid)
        if series is None:
            return False
        if outline is None or not outline.masks:
            return made is not None
        is_listed = made is not None and made.find(uid) is not None
        return is_listed or any(i in series.positions for i in outline.masks)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        request, listing = cast("Request", job.about), cast("Listing", result)
        # Other networks may have been chosen meanwhile.
        is_dropped = self._workspace.sum_of(request.series.id) is None
        is_dropped = is_dropped and request.summary is not NOT_JUDGED
        if self._workspace.find(request.series.id) is not None and not is_dropped:
            self._bridge.tell(self._workspace.listings.keep(listing))
        self._work_on()

    @Slot(Job, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        log.error("the findings of a series could not be listed: %s", error)
        self._work_on()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        self._work_on()


def _holds(known: Sum, series: Series | None) -> bool:
    """Whether the positions of a sum are those of the series as it is now."""
    if series is None or known.series is series:
        return series is not None
    return known.series.positions == series.positions


def _list(
    request: Request,
    answers: Mapping[SliceKey, ImageResult],
    load: Load,
    is_late: bool,
    token: CancelToken,
    _report: Report,
) -> Listing:
    """A job's work."""
    request = replace(request, results=[answers.get(i.key) for i in request.series.slices])
    if is_late and any(request.results):
        summary = summarize(request.series, request.results, token)
        request = replace(request, summary=summary, is_final=False)

    def image_of(position: int) -> Image | None:
        try:
            return load(request.series.slices[position], token)
        except BadInput:
            return None

    return list_findings(request, image_of, token)
