"""The report of the shown series: as it would be printed, saved as PDF, printed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.paper_window import PaperWindow
from braintumor_desktop.desktop.shell.shown_case import ask_for_case, why_not
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, JobRunner
    from braintumor_desktop.desktop.work.jobs import Report as Progress
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.exchange.report import Report
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.station.audit import Event


@dataclass(frozen=True)
class _Shown:
    """A page that was asked for."""

    number: int


@dataclass(frozen=True)
class _Left:
    """A report that leaves: a file, or None where it is printed."""

    path: Path | None


class ReportCommands(QObject):
    """One report at a time; everything that takes long is done in a thread of its own.

    Attributes:
        window: that shows the report, or None.
        report: that is shown, or None.
        follow_up_of: the other dates of a series' patient as HTML in which everything foreign is
            escaped, by the series' id; None or "" where nothing was followed.
        ask_where: for the file of the PDF, with a suggested name; calls back with it.

    Signals:
        ended(): a report was made, saved or printed, or it failed.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runners: dict[str, JobRunner] = {}
        self._series: Series | None = None
        self._listing: Listing | None = None
        self.window: PaperWindow | None = None
        self.report: Report | None = None
        self.follow_up_of: Callable[[str], str | None] = lambda _series: None
        self.ask_where: Callable[[str, Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_save_report, window
        )
        window.actions_["show_report"].triggered.connect(lambda: self.show())
        window.bridge.views_changed.connect(self._enable)
        window.bridge.findings_changed.connect(self._on_changed)
        window.bridge.answers_changed.connect(self._on_changed)
        window.bridge.identity_changed.connect(self._on_identity_changed)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self._window.actions_["show_report"].setEnabled(self._window.views.current is not None)

    def show(self) -> None:
        """Show the report of the series that is shown, made anew."""
        window, series = self._window, self._window.views.current
        if series is None:
            return
        why = why_not(window, series)
        if why:
            window.viewer.messages.show_message("warning", why)
            return
        self._series, self.report = series, None
        if self.window is None:
            self._open()
        if self.window is not None:
            self.window.say(tr("The report is being made\u2026"))
            self.window.raise_()
        ask_for_case(window, series, self._make)

    def _open(self) -> None:
        self.window = shown = PaperWindow(self._window)
        shown.page_wanted.connect(self._ask_for_page)
        shown.save_wanted.connect(self._save)
        shown.print_wanted.connect(self._print)
        shown.finished.connect(self._forget)
        shown.show()

    @Slot()
    def _forget(self) -> None:
        self.window, self.report, self._series = None, None, None

    def _make(self, case: Case) -> None:
        self._listing = case.listing
        followed = self.follow_up_of(case.series.id) or ""
        self._runner("report").submit(partial(_made, case, followed), case.series.id)

    @Slot()
    def _ask_for_page(self) -> None:
        shown, report = self.window, self.report
        if shown is None or report is None:
            return
        work = partial(_page, report, shown.paper, shown.page, shown.dots_per_inch)
        self._runner("report").submit(work, _Shown(shown.page))

    @Slot()
    def _save(self) -> None:
        if self.report is not None and self.window is not None:
            save = partial(self._save_as, self.report, self.window.paper)
            self.ask_where(tr("report"), save)

    def _save_as(self, report: Report, size: QPageSize.PageSizeId, path: Path) -> None:
        self._runner("report_out").submit(partial(_saved, report, size, path), _Left(path))

    @Slot()
    def _print(self) -> None:
        report, shown = self.report, self.window
        if report is None or shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(report.title)
        printer.setPageSize(QPageSize(shown.paper))
        dialog = QPrintDialog(printer, shown)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        work = partial(_printed, report, printer)
        dialog.accepted.connect(lambda: self._runner("report_out").submit(work, _Left(None)))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _runner(self, name: str) -> JobRunner:
        if name not in self._runners:
            self._runners[name] = runner = self._window.threads.add(name)
            runner.finished.connect(self._on_finished)
            runner.failed.connect(self._on_failed)
        return self._runners[name]

    @Slot(object, object)
    def _on_finished(self, job: Job, result: object) -> None:
        if isinstance(job.about, _Left):
            self._on_left(job.about)
        elif self.window is None:
            return
        elif isinstance(job.about, _Shown):
            image, pages = cast("tuple[QImage, int]", result)
            self.window.show_page(image, min(job.about.number, pages - 1), pages)
            self.ended.emit()
        elif self._series is not None and job.about == self._series.id:
            self.report = cast("Report", result)
            self.window.say("")
            self._ask_for_page()

    def _on_left(self, left: _Left) -> None:
        event: Event = "printed" if left.path is None else "exported"
        ids = [] if self._series is None else [self._series.id]
        self._window.auditing.note(event, {"formats": ["report"]}, ids)
        if left.path is None:
            self._say(tr("The report was printed."))
        else:
            where = self._window.bridge.identity.path(left.path)
            self._say(tr("Written as {path}.", path=where))
        self.ended.emit()

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        self._say(str(error), "warning")
        self.ended.emit()

    def _say(self, text: str, name: str = "") -> None:
        if self.window is not None:
            self.window.say(text, name)
        else:
            self._window.viewer.messages.show_message("error" if name else "info", text)

    @Slot()
    def _on_changed(self) -> None:
        """What was made does not follow: it is a document, and says when it was made."""
        if self.window is None or self.report is None or self._series is None:
            return
        if self._window.workspace.listings.of(self._series.id) is not self._listing:
            text = tr("The results have changed since this report was made.")
            self.window.say(text, "warning")

    @Slot()
    def _on_identity_changed(self) -> None:
        """With F12 nothing on the screen names a person."""
        if self.window is not None and self._window.bridge.identity.is_hidden:
            self.window.close()


def _made(case: Case, followed: str, token: CancelToken, _progress: Progress) -> Report:
    from braintumor_desktop.workflow.reporting import report_for

    token.check()
    return report_for(case, follow_up=followed)


def _page(
    report: Report,
    size: QPageSize.PageSizeId,
    number: int,
    dots_per_inch: float,
    token: CancelToken,
    _progress: Progress,
) -> tuple[QImage, int]:
    from braintumor_desktop.desktop.look.paper import page_image

    token.check()
    return page_image(report, size, number, dots_per_inch)


def _saved(
    report: Report, size: QPageSize.PageSizeId, path: Path, _token: CancelToken, _p: Progress
) -> None:
    from braintumor_desktop.desktop.look.paper import as_pdf
    from braintumor_desktop.station.writing import write_whole

    write_whole(path, as_pdf(report, size=size))


def _printed(report: Report, printer: QPrinter, _token: CancelToken, _p: Progress) -> None:
    from braintumor_desktop.desktop.look.paper import print_on

    print_on(printer, report)
