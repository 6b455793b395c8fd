"""Where the heads of several dates lie in each other: what is kept is taken, the rest is found."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.shell import followup_jobs as jobs
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.findings.acquired import date_of
from braintumor_desktop.findings.chaining import place
from braintumor_desktop.words import joined, tr
from braintumor_desktop.workflow import pace
from braintumor_desktop.workspace import registrations

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.desktop.followup.followup_window import FollowUpWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import JobRunner
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.imaging.image import Series


class FollowUpHeads(QObject):
    """Lays dates over each other; one pair of heads at a time, in a thread of its own.

    Attributes:
        is_stopped: whether nothing more is to be found for now.

    Signals:
        found(): of a pair it is known now how it lies.
        not_found(): it is not, as a file could not be read or a thread failed.
        stopped(): what was under way was stopped.
    """

    found = Signal()
    not_found = Signal()
    stopped = Signal()

    def __init__(self, window: MainWindow, shown: Callable[[], FollowUpWindow | None]) -> None:
        """Begin with no dates.

        Args:
            window: whose bridge and threads.
            shown: the window that waits for heads, while it is open.
        """
        super().__init__(window)
        self._window = window
        self._shown = shown
        self._work = window.workspace.work
        self._kept_runner: JobRunner | None = None
        self._failed: dict[tuple[str, str], Registration] = {}
        self._began = 0.0
        self.is_stopped = False
        self._dates: tuple[Series, ...] = ()
        self._placed: tuple[Placed, ...] = ()

    def place(self, dates: tuple[Series, ...]) -> tuple[Placed, ...]:
        """Lay dates over each other, and find what is missing while somebody waits for it.

        Args:
            dates: the series of each date, ascending.

        Returns:
            How each lies over the others, as far as that is known.
        """
        self._dates = dates
        self._placed, pair = place(len(dates), self._registration)
        shown = self._shown()
        if shown is not None:  # Else nobody waits for heads that were not found so far.
            self._go_on_with(pair, shown)
        return self._placed

    def stop(self) -> None:
        """Find nothing more."""
        self.is_stopped = True
        self.cancel()

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._kept_runner is not None:
            self._kept_runner.cancel()

    def begin_again(self) -> None:
        """Forget that it was stopped, and what could not be read."""
        self.is_stopped = False
        self._failed.clear()

    def say_failed(self, error: AppError) -> None:
        """Say why nothing more is found."""
        self.is_stopped = True
        shown = self._shown()
        if shown is not None:
            shown.show_progress(str(error), None, can_go_on=True)

    def _go_on_with(self, pair: tuple[int, int] | None, shown: FollowUpWindow) -> None:
        if pair is not None and not self.is_stopped:
            self._register(*(self._dates[i] for i in pair))
        elif pair is not None:
            text = tr("Stopped. Dates that are not laid over each other are not matched.")
            shown.show_progress(text, None, can_go_on=True)
        else:
            shown.show_progress("", None)

    def _registration(self, before: int, now: int) -> Registration | None:
        fixed, moving = self._dates[before], self._dates[now]
        failed = self._failed.get((fixed.id, moving.id))
        return failed or registrations.kept(self._work, fixed, moving)

    def _register(self, fixed: Series, moving: Series) -> None:
        runner = self._runner
        if runner.is_busy:
            return
        self._began = time.monotonic()
        runner.submit(partial(jobs.register, fixed, moving), (fixed, moving))
        self._tell_progress(fixed, moving, 0.0)

    def _tell_progress(self, fixed: Series, moving: Series, share: float) -> None:
        shown = self._shown()
        if shown is None:
            return
        done = sum(one.registration is not None for one in self._placed)
        total = max(1, len(self._dates) - 1)
        whole = min(1.0, (done + share) / total)
        names = [date_of(self._window.bridge.identity.series(one)) for one in (fixed, moving)]
        said: list[str] = [
            tr("Looking for the head of {date} in {other}.", date=names[1], other=names[0])
        ]
        left = pace.seconds_left_of(share, time.monotonic() - self._began)
        if left is not None:
            said.append(pace.time_left(left + (total - done - 1) * left / (1 - share)))
        shown.show_progress(joined(said), whole)

    @property
    def _runner(self) -> JobRunner:
        if self._kept_runner is None:
            self._kept_runner = made = self._window.threads.add("follow-up")
            made.progressed.connect(self._on_progress)
            made.finished.connect(self._on_registered)
            made.failed.connect(self._on_not_registered)
            made.stopped.connect(self.stopped)
        return self._kept_runner

    @Slot(object, object)
    def _on_progress(self, job: Job, share: object) -> None:
        fixed, moving = cast("tuple[Series, Series]", job.about)
        self._tell_progress(fixed, moving, cast("float", share))

    @Slot(Job, object)
    def _on_registered(self, job: Job, result: object) -> None:
        fixed, moving = cast("tuple[Series, Series]", job.about)
        found = cast("Registration", result)
        if found.similarity:
            self._window.bridge.tell(registrations.keep(self._work, fixed, moving, found))
        else:  # A file could not be read, which may be otherwise the next time.
            self._failed[fixed.id, moving.id] = found
        self.found.emit()

    @Slot(Job, object)
    def _on_not_registered(self, _job: Job, error: AppError) -> None:
        self.say_failed(error)
        self.not_found.emit()
