"""Several dates of a patient: which they are, their findings followed, and shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from braintumor_desktop.desktop.shell import followup_jobs as jobs
from braintumor_desktop.desktop.shell.followup_acts import FollowUpActs
from braintumor_desktop.desktop.shell.followup_heads import FollowUpHeads
from braintumor_desktop.desktop.shell.followup_more import FollowUpMore
from braintumor_desktop.desktop.shell.followup_saving import FollowUpSaving
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.findings import outlined_at
from braintumor_desktop.findings.acquired import date_of
from braintumor_desktop.findings.listing import NOT_JUDGED, Listing
from braintumor_desktop.findings.timeline import Dated
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import joined, mark, plural, tr
from braintumor_desktop.workspace import standing, tracking
from braintumor_desktop.workspace.work import MATCHED

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.followup.followup_window import FollowUpWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.shell.reporting import ReportCommands
    from braintumor_desktop.desktop.work.jobs import JobRunner
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.timeline import Timeline
    from braintumor_desktop.imaging.differing import Plates
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        FindingsChanged,
        StudiesChanged,
        WorkChanged,
    )

SOON_MS = 150
"""After a change; several that follow each other are looked at once."""
ONE_DATE = mark("Only one date of this patient is open.")


class FollowUpCommands(QObject):
    """Follows the findings of the patient who is shown.

    Attributes:
        acts, saving: what a person does with them, and what leaves.
        dates: the series of each date, ascending.
        placed: how each lies over the others.
        made: the findings over them, or None so far.
    """

    def __init__(self, window: MainWindow, reporting: ReportCommands) -> None:
        """Begin with nobody.

        Args:
            window: whose patient it is.
            reporting: whose reports tell of what was followed.
        """
        super().__init__(window)
        reporting.follow_up_of = self.part_for
        self._window = window
        self._bridge = window.bridge
        self._work = window.workspace.work
        self._open: FollowUpWindow | None = None
        self._runners: tuple[JobRunner, JobRunner] | None = None
        self._series = ""
        self._volumes = jobs.Volumes()
        self.acts = FollowUpActs(window, self)
        self.saving = FollowUpSaving(window, self)
        self._more = FollowUpMore(window, self)
        self._heads = FollowUpHeads(window, lambda: self.shown)
        self._heads.found.connect(self._look)
        self._heads.not_found.connect(self._follow)  # Nothing is being matched any more.
        self._heads.stopped.connect(self._look_soon)
        self._is_known_which = False
        self.dates: tuple[Series, ...] = ()
        self.placed: tuple[Placed, ...] = ()
        self.made: Timeline | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        window.actions_["follow_up"].triggered.connect(self.show)
        bridge = window.bridge
        # Until the list is open nobody knows whether it is read blind, whatever is shown by then.
        bridge.told.connect(self._enable)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.findings_changed.connect(self._on_findings_changed)
        bridge.work_changed.connect(self._on_work_changed)
        bridge.answers_changed.connect(self._on_answers_changed)
        bridge.identity_changed.connect(self._on_identity_changed)
        window.keeping.read.connect(self._look_soon)
        window.sequences.changed.connect(self._look_anew)
        window.reading.changed.connect(self._hide_from_blind)
        self._enable()

    @Slot()
    def show(self, _checked: bool = False) -> None:
        """Open the window for the patient of the series that is shown."""
        # Seldom opened: the window's start does without it and what draws its charts.
        from braintumor_desktop.desktop.followup.followup_window import FollowUpWindow

        current = self._window.views.current
        if current is None:
            return
        if self.shown is None:
            self._open = FollowUpWindow()
            self._open.finished.connect(self._on_closed)
            self._open.stop_wanted.connect(self._heads.stop)
            self._open.again_wanted.connect(self._go_on)
            self._open.cell_chosen.connect(self.acts.go_to)
            self._open.same_wanted.connect(self.acts.say_same)
            self._open.other_wanted.connect(self.acts.say_other)
            self._open.reset_wanted.connect(self.acts.say_nothing)
            self._open.save_wanted.connect(self.saving.ask)
            self._open.more_wanted.connect(self._more.open)
            self._open.pictures.wanted.connect(self._cut)
        self._series, self._heads.is_stopped, self._is_known_which = current.id, False, False
        self.made = None
        self._look()
        shown = self.shown
        if shown is not None:
            shown.show()
            shown.activateWindow()

    def shut_down(self) -> None:
        """Close the window with the main one, to which it does not belong."""
        if self.shown is not None:
            self.shown.close()

    def part_for(self, series_id: str) -> str | None:
        """The findings over time as a part of the report of a series, escaped HTML.

        None where nothing was followed, or the patient is another one.
        """
        from braintumor_desktop.exchange import followup

        made, series = self.made, self._window.workspace.find(series_id)
        kind_of = self._window.sequences.kind_of
        stands = series and standing.judged_of(self._window.workspace, series, kind_of)
        is_there = stands is not None and stands.id in {one.id for one in self.dates}
        if made is None or not is_there or not self._is_fresh(made):
            return None
        return followup.part(made, self.placed, self.as_shown, self.since)

    def _is_fresh(self, made: Timeline) -> bool:
        """Whether what was followed is what is listed now."""
        listings, ids = self._window.workspace.listings, [one.id for one in self.dates]
        if ids != [date.listing.series.id for date in made.dates]:
            return False
        pairs = zip(made.dates, map(listings.of, ids), strict=True)
        return all(one is not None and _is_same(date.listing, one) for date, one in pairs)

    # Which dates there are, and where the heads lie.

    @Slot()
    def _look_soon(self) -> None:
        """What was followed is kept up while its dates are open: a report tells of it."""
        is_followed = self.shown is not None or self.made is not None
        if is_followed and not self._soon.isActive():
            self._soon.start()

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        if not change.series.isdisjoint(one.id for one in self.dates):
            self._look_soon()

    @Slot()
    def _look(self) -> None:
        """Take the dates as they are now, and find what is missing."""
        shown, current = self.shown, self._window.workspace.find(self._series)
        if current is None:
            left = [one for one in self.dates if self._window.workspace.find(one.id) is not None]
            current = left[-1] if left else None
        if current is None:
            self.dates, self.placed, self.made = (), (), None
            self.shut_down()
            return
        if current.id != self._series or not self._is_known_which:
            self._series, self._is_known_which = current.id, True
            workspace, kind_of = self._window.workspace, self._window.sequences.kind_of
            self.dates = standing.dates_of(workspace, current, kind_of)
        self._window.lister.want([one.id for one in self.dates])
        if shown is not None:
            self._more.ask(current)
            if len(self.dates) < 2:
                shown.show_note(lambda: tr(ONE_DATE), "warning")
        if all(map(self._is_known, self.dates)):
            self.placed = self._heads.place(self.dates)
            self._follow()

    def _is_known(self, series: Series) -> bool:
        """Whether what was kept of a date was read; a database that is not open keeps nothing."""
        keeps = self._window.records.state.is_open
        return not keeps or self._window.keeping.has_read(study_id(series))

    @property
    def _threads(self) -> tuple[JobRunner, JobRunner]:
        """For findings, for pictures."""
        if self._runners is None:
            add = self._window.threads.add
            self._runners = findings, pictures = (
                add("follow-up findings"),
                add("follow-up pictures"),
            )
            findings.finished.connect(self._on_followed)
            findings.failed.connect(lambda _job, error: self._heads.say_failed(error))
            pictures.finished.connect(self._on_cut)
            pictures.failed.connect(self._on_not_cut)
        return self._runners

    @Slot()
    def _go_on(self) -> None:
        self._heads.begin_again()
        self._look()

    @Slot(int)
    def _on_closed(self, _result: int) -> None:
        self._heads.cancel()
        for runner in self._runners or ():
            runner.cancel()

    # Which findings are the same.

    @Slot()
    def _follow(self) -> None:
        listings = self._window.workspace.listings
        dates = []
        for series, one in zip(self.dates, self.placed, strict=True):
            listing = listings.of(series.id) or Listing(series, NOT_JUDGED)
            is_waiting = self.shown is not None and not self._heads.is_stopped and one.is_waiting
            is_judged = self._is_judged(series, listing)
            kind = self._window.sequences.kind_of(series)
            dates.append(Dated(listing, one.matrix, one.why, is_judged, is_waiting, kind))
        said = tracking.said_of(self._work, self.dates)
        self._threads[0].submit(partial(jobs.follow, tuple(dates), said), self.placed)

    def _is_judged(self, series: Series, listing: Listing) -> bool:
        """Whether what is not listed is not there: all was judged, or a person outlined it."""
        known = self._window.workspace.sum_of(series.id)
        if known is None:
            return bool(listing.entries)
        is_listed = listing.summary is not NOT_JUDGED
        return known.is_final and known.result.status == "done" and is_listed

    @Slot(Job, object)
    def _on_followed(self, job: Job, result: object) -> None:
        made, placed = cast("Timeline", result), cast("tuple[Placed, ...]", job.about)
        if [date.listing.series.id for date in made.dates] != [one.id for one in self.dates]:
            return
        self.made, self.placed = made, placed
        if all(one.registration is not None or one.matrix is not None for one in placed):
            for change in tracking.keep(self._work, made):
                self._bridge.tell(change)
        self._show()

    @Slot()
    def _on_identity_changed(self) -> None:
        """What was said last stays, as it may be shown by now."""
        shown, made = self.shown, self.made
        if shown is not None and made is not None:
            shown.show_timeline(made, self.placed, self.as_shown)
        if shown is not None:
            shown.say_again()

    def _show(self) -> None:
        shown, made = self.shown, self.made
        if shown is None or made is None:
            return
        shown.show_timeline(made, self.placed, self.as_shown)
        if len(self.dates) > 1:
            is_unlike = outlined_at.differ([one.listing for one in made.dates])
            name = "warning" if is_unlike else "quiet"
            shown.show_note(partial(self._said_above, made), name)

    def _said_above(self, made: Timeline) -> str:
        caveat = outlined_at.caveat([one.listing for one in made.dates], self.as_shown)
        return joined(filter(None, (self._summary(made), caveat)))

    def _summary(self, made: Timeline) -> str:
        missing = [one.listing.series for one in made.dates if not one.is_judged]
        said = [
            plural(len(self.dates), "{count} date", "{count} dates"),
            plural(len(made.rows), "{count} finding", "{count} findings"),
        ]
        text = joined([joined(said, ", "), "."], "")
        if not missing:
            return text
        names = joined([date_of(self._bridge.identity.series(one)) for one in missing], ", ")
        return joined([text, tr("Not judged so far: {dates}.", dates=names)])

    @property
    def as_shown(self) -> tuple[Series, ...]:
        """The series of the dates as they may be shown."""
        return tuple(self._bridge.identity.series(one) for one in self.dates)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        self._volumes.forget(change.removed)
        self._is_known_which = False
        self._look_soon()

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        """A series that is judged now may stand for its date."""
        known = map(self._window.workspace.sum_of, change.series)
        if any(one is None or one.is_final for one in known):
            self._look_anew()

    @Slot()
    def _look_anew(self) -> None:
        """Another series may stand for a date."""
        self._is_known_which = False
        self._look_soon()

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        if any(made.section == MATCHED.name for made in change.made):
            self._look_soon()

    # Pictures.

    @Slot(int, int, int)
    def _cut(self, later: int, earlier: int, index: int) -> None:
        matrix = self.between(later, earlier)
        if matrix is not None:
            pair = self.dates[later], self.dates[earlier]
            work = partial(jobs.cut, self._volumes, pair, matrix, index)
            self._threads[1].submit(work)

    @Slot(Job, object)
    def _on_cut(self, _job: Job, result: object) -> None:
        shown = self.shown
        if shown is not None:
            shown.pictures.show_plates(cast("Plates", result))

    @Slot(Job, object)
    def _on_not_cut(self, _job: Job, error: AppError) -> None:
        shown = self.shown
        if shown is not None:
            shown.pictures.show_none(str(error))

    @property
    def since(self) -> jobs.Since:
        """From which date differences are counted."""
        shown = self.shown
        return "last" if shown is None else shown.since_date

    def between(self, one: int, other: int) -> NDArray[np.float64] | None:
        """(4, 4) LPS mm of a date to LPS mm of another; None where they do not lie together."""
        ours, theirs = self.placed[one].matrix, self.placed[other].matrix
        if ours is None or theirs is None:
            return None
        return np.asarray(np.linalg.inv(theirs) @ ours, np.float64)

    # When it can be shown.

    @property
    def shown(self) -> FollowUpWindow | None:
        """The window, while it is open."""
        # Qt deletes it when it is closed.
        is_there = self._open is not None and isValid(self._open)
        return self._open if is_there else None

    @property
    def _is_blind(self) -> bool:
        return self._window.workspace.seal.is_on

    @Slot()
    def _enable(self) -> None:
        can = self._window.views.current is not None and not self._is_blind
        self._window.actions_["follow_up"].setEnabled(can)

    @Slot()
    def _hide_from_blind(self) -> None:
        """It shows what the networks and others said: not to who reads blind."""
        self._enable()
        shown = self.shown
        if self._is_blind and shown is not None:
            shown.close()


def _is_same(one: Listing, other: Listing) -> bool:
    """Whether two lists hold the same findings."""
    pairs = list(zip(one.entries, other.entries, strict=False))
    is_whole = len(one.entries) == len(other.entries) == len(pairs)
    return is_whole and all(a.finding is b.finding for a, b in pairs)
