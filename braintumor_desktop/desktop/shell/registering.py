"""Linking series of different frames of reference by where the head lies in each."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.dialogs.running_dialog import RunningDialog
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings import wording
from braintumor_desktop.words import joined, number, tr
from braintumor_desktop.workflow.pace import seconds_left_of, time_left
from braintumor_desktop.workspace import joining, registrations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.imaging.image import Series

STEPS = 1000
READING = 0.2
"""Share of the time that reading two series takes."""


@dataclass(frozen=True, eq=False)
class Fit:
    """How two series were linked.

    Attributes:
        one, other: the series.
        registration: where the head of `one` lies in `other`; None where it cannot be found.
        problem: why it cannot be, a sentence, or "".
    """

    one: Series
    other: Series
    registration: Registration | None
    problem: str = ""


class RegisteringCommands(QObject):
    """Finds how the heads lie, off the GUI thread, and links what is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner: JobRunner | None = None
        self.dialog: RunningDialog | None = None
        self._begun = 0.0
        window.actions_["link_registered"].triggered.connect(self.begin)
        window.bridge.views_changed.connect(self._enable)
        self._enable()

    @Slot()
    def begin(self) -> None:
        """Find how the head of the active viewport lies in the others."""
        pairs = joining.pairs_apart(self._window.views)
        if not pairs or self.dialog is not None:
            return
        runner = self._runner_of_its_own()
        text = tr("Reading the slices\u2026")
        self.dialog = RunningDialog(tr("Link by registration"), text, self._window)
        self.dialog.stop_wanted.connect(runner.cancel)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()
        work = self._window.workspace.work
        known = [registrations.kept(work, one, other) for one, other in pairs]
        self._begun = time.monotonic()
        runner.submit(partial(_fits, tuple(pairs), tuple(known)))

    def _runner_of_its_own(self) -> JobRunner:
        if self._runner is None:
            self._runner = runner = self._window.threads.add("registration")
            runner.progressed.connect(self._on_progress)
            runner.finished.connect(self._on_finished)
            runner.failed.connect(self._on_failed)
            runner.stopped.connect(self._on_stopped)
        return self._runner

    @Slot()
    def _forget(self) -> None:
        self.dialog = None
        self._enable()

    @Slot()
    def _enable(self) -> None:
        can = self.dialog is None and bool(joining.pairs_apart(self._window.views))
        self._window.actions_["link_registered"].setEnabled(can)

    @Slot(object, object)
    def _on_progress(self, _job: Job, share: object) -> None:
        if self.dialog is None:
            return
        part = cast("float", share)
        percent = number(100 * part)
        left = seconds_left_of(part, time.monotonic() - self._begun)
        if left is None:
            text = tr(
                "Looking how the head lies in the other series: {percent} %.", percent=percent
            )
        else:
            text = tr(
                "Looking how the head lies in the other series: {percent} %, {time_left}.",
                percent=percent,
                time_left=time_left(left),
            )
        self.dialog.show_running(text, round(STEPS * part), STEPS)

    @Slot(object, object)
    def _on_finished(self, _job: Job, fits: object) -> None:
        said, is_good = [], True
        for fit in cast("list[Fit]", fits):
            found = fit.registration
            name = wording.item_name(self._window.bridge.identity.series(fit.other))
            if found is None or not found.is_accepted:
                problem = fit.problem if found is None else found.problem
                said.append(tr("{series} is not linked. {why}", series=name, why=problem))
                is_good = False
                continue
            work = self._window.workspace.work
            self._window.bridge.tell(registrations.keep(work, fit.one, fit.other, found))
            change = joining.link_registered(self._window.views, fit.one, fit.other, found.matrix)
            self._window.bridge.tell(change.work)
            self._window.bridge.tell(change.views)
            self._window.actions_["link"].setChecked(True)
            fits_to = number(max(found.spread_mm, 0.1), 1)
            said.append(
                tr("{series} is linked: the heads fit to about {mm} mm.", series=name, mm=fits_to)
            )
        self._end(joined(said), "" if is_good else "warning")

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        self._end(str(error), "warning")

    @Slot(object)
    def _on_stopped(self, _job: Job) -> None:
        self._end(tr("Stopped. Nothing was linked."))

    def _end(self, text: str, name: str = "") -> None:
        """Where the dialog is gone, the window says it."""
        if self.dialog is not None:
            self.dialog.show_ended(text, name)
        else:
            self._window.viewer.messages.show_message("warning" if name else "info", text)
        self._enable()


def _fits(
    pairs: Sequence[tuple[Series, Series]],
    known: Sequence[Registration | None],
    token: CancelToken,
    report: Report,
) -> list[Fit]:
    """Register each pair that is not known; one that shows no volume does not end the others."""
    return [
        _fit(pair, (n, len(pairs)), token, report) if kept is None else Fit(*pair, kept)
        for n, (pair, kept) in enumerate(zip(pairs, known, strict=True))
    ]


def _fit(
    pair: tuple[Series, Series], place: tuple[int, int], token: CancelToken, report: Report
) -> Fit:
    number_, count = place

    def tell(share: float) -> None:
        report((number_ + READING + (1 - READING) * share) / count)

    # Heavy libraries, when they are first needed.
    from braintumor_desktop.workflow.comparing import volume_of
    from braintumor_desktop.workflow.registration import register

    report(number_ / count)
    try:
        fixed, moving = (volume_of(series, token) for series in pair)
        return Fit(*pair, register(fixed, moving, token, tell))
    except BadInput as error:
        return Fit(*pair, None, str(error))
