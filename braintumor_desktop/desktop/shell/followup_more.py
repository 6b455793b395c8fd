"""Other dates of a patient that the worklist holds and that are not open."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.shell import followup_jobs as jobs
from braintumor_desktop.imaging.study import patient_id, study_id
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.desktop.shell.followup import FollowUpCommands
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.dates import OtherDates


class FollowUpMore(QObject):
    """Offers them in the window of the follow-up."""

    def __init__(self, window: MainWindow, core: FollowUpCommands) -> None:
        super().__init__(core)
        self._window = window
        self._core = core
        self._more: tuple[int, ...] = ()

    def ask(self, current: Series) -> None:
        """Ask the worklist for other dates of the patient."""
        if not self._window.records.state.is_open or not patient_id(current):
            return
        is_open = {study_id(one) for one in self._core.dates}
        work = partial(_other_dates, current.patient, current.patient_id, is_open)
        self._window.records.ask(work, self._on_more, newest="follow-up")

    def _on_more(self, found: object, error: AppError | None) -> None:
        shown = self._core.shown
        if shown is not None and error is None:
            others = cast("OtherDates", found)
            self._more = others.items
            shown.offer_more(others.studies)

    @Slot()
    def open(self) -> None:
        """Open those that the worklist holds."""
        shown = self._core.shown
        if shown is not None and self._more:
            shown.more.setEnabled(False)
            work = partial(_files, self._more)
            self._window.records.ask(work, self._on_files)

    def _on_files(self, found: object, error: AppError | None) -> None:
        shown = self._core.shown
        if shown is not None:
            shown.more.setEnabled(True)
            if error is not None:
                shown.show_note(partial(self._window.bridge.identity.text, str(error)), "error")
        if error is None:
            self._window.pixels.do(
                partial(jobs.those_there, cast("list[Path]", found)), self._open_files
            )

    def _open_files(self, found: object, error: AppError | None) -> None:
        shown = self._core.shown
        if error is None and found:
            self._window.opening.open_known(cast("list[Path]", found))
        elif shown is not None:
            gone = tr("The files of the other dates are not there any more.")
            why = gone if error is None else str(error)
            shown.show_note(partial(self._window.bridge.identity.text, why), "warning")


def _other_dates(patient: str, number_: str, is_open: set[str], database: Database) -> OtherDates:
    from braintumor_desktop.review import dates

    return dates.other_dates(database, patient, number_, is_open)


def _files(ids: tuple[int, ...], database: Database) -> list[Path]:
    from braintumor_desktop.review import places

    return [path for path in places.files_to_open(database, ids) if os.path.lexists(path)]
