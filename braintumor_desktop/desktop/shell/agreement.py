"""How well all agree: its window, the work behind it, and the files that leave."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.review.summary import AGREED
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.agreement.agreement_window import AgreementWindow
    from braintumor_desktop.desktop.agreement.charts import Maker
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import JobRunner, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.cases import Case
    from braintumor_desktop.review.figures import Summary

PICTURE = (1000, 720)
"""Pixels of a chart in a PDF."""
SUFFIXES = {"pdf": "pdf", "csv": "csv", "imrmc": "txt"}


class AgreementCommands(QObject):
    """Connects the window of agreement with the database and a thread that works it out.

    Attributes:
        ask_where: where a file is to be saved, from its suffix; calls back with the path.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: AgreementWindow | None = None
        self._runner: JobRunner | None = None
        self._is_wanted = False
        self._cases: list[Case] = []
        self.ask_where: Callable[[str, Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_save_agreement, window
        )
        window.actions_["agreement"].triggered.connect(self.show)
        window.bridge.identity_changed.connect(self._follow_identity)
        window.reading.changed.connect(self._hide_from_blind)

    @Slot()
    def show(self, _checked: bool = False) -> AgreementWindow:
        """Open the window, or bring it forward, and work its figures out anew."""
        # Seldom opened: the window's start does without it and what draws its charts.
        from braintumor_desktop.desktop.agreement.agreement_window import AgreementWindow

        if self._open is None or not isValid(self._open):
            self._open = AgreementWindow(self._name, self._window)
            self._open.wanted.connect(self.work_out)
            self._open.stop_wanted.connect(self._stop)
            self._open.case_chosen.connect(self._go_to)
            self._open.save_wanted.connect(self._save)
        self._open.show()
        self._open.activateWindow()
        self.work_out(str(self._open.reference.currentData() or AGREED))
        return self._open

    @Slot(str)
    def work_out(self, reference: str) -> None:
        """Read the cases, then work the figures out in a thread of their own."""
        from braintumor_desktop.review import cases

        shown = self._shown()
        if shown is not None:
            self._is_wanted = True
            shown.show_loading()
            done = partial(self._on_read, reference)
            self._window.records.ask(cases.read, done, newest="agreement")

    def _on_read(self, reference: str, found: object, error: AppError | None) -> None:
        shown = self._shown()
        if shown is None or not self._is_wanted:
            return
        if error is not None:
            shown.show_error(error)
            return
        self._cases = cast("list[Case]", found)
        if self._runner is None:
            self._runner = self._window.threads.add("agreement")
            self._runner.finished.connect(self._on_finished)
            self._runner.failed.connect(self._on_failed)
            self._runner.stopped.connect(self._on_stopped)
        self._runner.submit(partial(_summed_up, self._cases, reference))

    @Slot(Job, object)
    def _on_finished(self, _job: Job, summary: object) -> None:
        shown = self._shown()
        if shown is not None:
            shown.show_summary(cast("Summary", summary))

    @Slot(Job, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        shown = self._shown()
        if shown is not None:
            shown.show_error(error)

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        shown = self._shown()
        if shown is not None and self._runner is not None and not self._runner.is_busy:
            shown.show_stopped()

    @Slot()
    def _stop(self) -> None:
        shown = self._shown()
        self._is_wanted = False
        if self._runner is not None and self._runner.is_busy:
            self._runner.cancel()
        elif shown is not None:  # The cases are being read: their figures are not begun.
            shown.show_stopped()

    @Slot(str)
    def _go_to(self, key: str) -> None:
        from braintumor_desktop.review.places import as_id

        self._window.reading.show(as_id(key))
        self._window.activateWindow()

    @Slot(str)
    def _save(self, kind: str) -> None:
        self.ask_where(SUFFIXES[kind], partial(self.save, kind))

    def save(self, kind: str, path: Path) -> None:
        """Write what is shown as "pdf", "csv" or "imrmc"."""
        shown = self._shown()
        summary = None if shown is None else shown.summary
        if shown is None or summary is None:
            return
        if kind == "pdf":
            from braintumor_desktop.desktop.agreement import page
            from braintumor_desktop.desktop.agreement.charts import makers

            html = page.html(summary, self._name)
            self._take_pictures(makers(summary), [], partial(self._pdf, html, path))
        elif kind == "csv":
            self._write(partial(_write_csv, path, self._shareable(summary)), path)
        else:
            self._write(partial(_write_imrmc, path, self._cases, summary.reference), path)

    def _take_pictures(
        self, left: list[Maker], taken: list[QImage], done: Callable[[list[QImage]], None]
    ) -> None:
        """Draw one chart in a turn of the event loop, so that the window stays alive."""
        if not left:
            done(taken)
            return
        chart = left[0](theme.LIGHT)  # For paper.
        chart.resize(*PICTURE)
        taken.append(chart.grab().toImage())
        chart.deleteLater()
        QTimer.singleShot(0, self, lambda: self._take_pictures(left[1:], taken, done))

    def _pdf(self, html: str, path: Path, charts: list[QImage]) -> None:
        self._write(partial(_write_pdf, path, html, charts), path)

    def _write(self, work: Callable[[CancelToken, Report], object], path: Path) -> None:
        def done(_result: object, error: AppError | None) -> None:
            shown, identity = self._shown(), self._window.bridge.identity
            if error is not None and shown is not None:
                shown.show_error(error)
                return
            self._window.viewer.messages.show_message(
                "info", lambda: tr("Saved as {path}.", path=identity.path(path))
            )

        self._window.pixels.do(work, done, must_end=True)

    def _name(self, key: str, name: str) -> str:
        """A case as it may be shown."""
        from braintumor_desktop.review.places import as_id

        identity = self._window.bridge.identity
        if not identity.is_hidden:
            return name
        series = self._window.workspace.find(as_id(key))
        return tr("Hidden") if series is None else identity.series(series).description

    def _shareable(self, summary: Summary) -> Summary:
        """The summary with names of cases as they may be shown."""
        from dataclasses import replace

        named = (replace(one, name=self._name(one.key, one.name)) for one in summary.differences)
        return replace(summary, differences=tuple(named))

    def _shown(self) -> AgreementWindow | None:
        # Qt deletes it when it is closed.
        is_there = self._open is not None and isValid(self._open)
        return self._open if is_there else None

    @Slot()
    def _follow_identity(self) -> None:
        shown = self._shown()
        if shown is not None:
            shown.show_differences()

    @Slot()
    def _hide_from_blind(self) -> None:
        """It shows what the networks and others said: not to who reads blind."""
        shown, is_blind = self._shown(), self._window.workspace.seal.is_on
        if is_blind and shown is not None:
            shown.close()


def _summed_up(read: list[Case], reference: str, token: CancelToken, _report: Report) -> Summary:
    """A job's work."""
    from braintumor_desktop.review.summary import summarize

    return summarize(read, reference, token)


def _write_pdf(
    path: Path, html: str, charts: list[QImage], _token: CancelToken, _report: Report
) -> None:
    from braintumor_desktop.desktop.agreement import page
    from braintumor_desktop.station.writing import write_whole

    write_whole(path, page.pdf(html, charts))


def _write_csv(path: Path, summary: Summary, _token: CancelToken, _report: Report) -> None:
    from braintumor_desktop.exchange.tables import write_table
    from braintumor_desktop.review import summary_table

    columns = summary_table.COLUMNS
    rows = (dict(zip(columns, row, strict=True)) for row in summary_table.rows(summary))
    write_table(path, columns, rows)


def _write_imrmc(
    path: Path, read: list[Case], reference: str, _token: CancelToken, _report: Report
) -> None:
    from braintumor_desktop.review import imrmc
    from braintumor_desktop.station.writing import write_whole

    text = "\n".join(imrmc.lines(read, reference)) + "\n"
    write_whole(path, text.encode())
