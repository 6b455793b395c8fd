"""What the study list asks of the window: closing, and reading files without pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from braintumor_desktop.imaging.image import SliceKey
from braintumor_desktop.words import joined, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.report_window import ReportWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report as Progress
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.dicom_sr import Reference, Report
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import StudiesChanged

    Places = dict[Reference, tuple[str, int]]


class StudyCommands(QObject):
    """Connects the list with the window, and keeps the reports that are read.

    Attributes:
        reports: their windows, by the ids of the files.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.reports: dict[str, ReportWindow] = {}
        window.study_list.menu.close_requested.connect(self._close)
        window.study_list.file_opened.connect(self.read)
        window.bridge.studies_changed.connect(self._on_studies_changed)
        window.bridge.others_changed.connect(self._on_others_changed)

    @Slot(object)
    def _close(self, ids: tuple[str, ...]) -> None:
        self._window.closing.close(ids)

    @Slot(str)
    def read(self, file_id: str) -> None:
        """Show a report; of another file say what it is."""
        file = self._window.workspace.others.files.get(file_id)
        shown = self.reports.get(file_id)
        if file is None:
            return
        if self._window.workspace.hides_file(file):
            text = tr("It is hidden until you have answered: others may have made it.")
            if self._window.records.state.phase == "opening":  # Who reads blind is not known yet.
                text = tr("Wait until the worklist is open: it says whether this may be shown.")
            self._window.viewer.messages.show_message("info", text)
        elif shown is not None and isValid(shown):
            shown.show()
            shown.activateWindow()
        elif file.modality == "SR":
            path = file.slices[0].path
            self._window.pixels.do(partial(_read, path), partial(self._show, file))
        else:
            reason = file.slices[0].reason
            name = self._window.bridge.identity.series(file).description
            text = tr("{name} is listed here, and not shown.", name=name)
            if reason is not None:
                said = tr("{name}: {kind}.", name=name, kind=reason.message)
                text = joined([said, tr("It is listed here, and not shown.")])
            self._window.viewer.messages.show_message("info", text)

    def _show(self, file: Series, result: object, error: AppError | None) -> None:
        # Seldom opened: the window's start does without it.
        from braintumor_desktop.desktop.dialogs.report_window import ReportWindow

        bridge = self._window.bridge
        if error is not None:
            text = bridge.identity.text(str(error), file.slices[0].path)
            self._window.viewer.messages.show_message("error", text)
            return
        made = ReportWindow(bridge, file, cast("Report", result), self._window)
        made.slice_chosen.connect(self._go_to)
        self.reports[file.id] = made
        self._locate(made)
        made.show()

    @Slot(str, int)
    def _go_to(self, series_id: str, index: int) -> None:
        bridge, views = self._window.bridge, self._window.views
        bridge.tell(views.show(series_id))
        current = views.current
        if current is not None and current.id == series_id:
            bridge.tell(views.move_to(index))

    def _locate(self, shown: ReportWindow) -> None:
        """Find which of its images are open."""
        references, series = shown.report.references, self._window.workspace.series

        def done(result: object, error: AppError | None) -> None:
            if error is None and isValid(shown):
                shown.model.set_open(cast("Places", result))

        self._window.pixels.do(partial(_located, references, series), done)

    @Slot()
    def _on_others_changed(self) -> None:
        """Somebody may read blind by now: what they must not see is closed."""
        workspace = self._window.workspace
        for file_id, shown in self.reports.items():
            file = workspace.others.files.get(file_id)
            if file is not None and workspace.hides_file(file) and isValid(shown):
                shown.close()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for file_id in change.removed:
            gone = self.reports.pop(file_id, None)
            if gone is not None and isValid(gone):
                gone.close()
        self.reports = {i: shown for i, shown in self.reports.items() if isValid(shown)}
        for shown in self.reports.values():
            self._locate(shown)


def _read(path: Path, token: CancelToken, _report: Progress) -> Report:
    """A job's work: read a report."""
    from braintumor_desktop.exchange.dicom_sr import read_report

    return read_report(path, token)


def _located(
    references: Sequence[Reference],
    open_series: Sequence[Series],
    token: CancelToken,
    _report: Progress,
) -> Places:
    """A job's work: which open slices are meant."""
    found: Places = {}
    for one in open_series:
        token.check()
        for reference in references:
            uid = one.series_uid or ""
            keys = (SliceKey(uid, reference.sop_uid, frame) for frame in (reference.frame, None, 0))
            place = next((one.places[key] for key in keys if key in one.places), None)
            if place is not None:
                found.setdefault(reference, (one.id, place))
    return found
