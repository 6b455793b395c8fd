"""The results of the shown series leave: as DICOM objects, report, FHIR and QR code."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.results_dialog import KINDS, ResultsDialog
from braintumor_desktop.desktop.dialogs.running_dialog import RunningDialog
from braintumor_desktop.words import joined, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.results_dialog import ResultsWish
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.objects.case import Case, Reader
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workflow.objects import Written


class ResultCommands(QObject):
    """Does what "Export results" offers; one series at a time, in a thread of its own.

    Attributes:
        ask_folder: for the folder that gets one for the series; calls back with it.
        dialog, running: those that are open, or None.

    Signals:
        ended(): what was under way has ended, however.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner: JobRunner | None = None
        self.dialog: ResultsDialog | None = None
        self.running: RunningDialog | None = None
        self.ask_folder: Callable[[Callable[[Path], None]], object] = lambda take: (
            file_dialogs.ask_where_to_put(window, tr("Export results"), take)
        )
        window.actions_["export_results"].triggered.connect(lambda: self.show())
        window.bridge.views_changed.connect(self._enable)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        is_shown = self._window.views.current is not None
        self._window.actions_["export_results"].setEnabled(is_shown)

    def show(self) -> None:
        """Ask what is to leave of the series that is shown."""
        window, series = self._window, self._window.views.current
        if series is None or self.dialog is not None or self.running is not None:
            return
        why = self._why_not(series)
        if why:
            window.viewer.messages.show_message("warning", why)
            return
        self.dialog = dialog = ResultsDialog(series.description, window)
        dialog.wanted.connect(lambda wish: self.ask_folder(partial(self.export, series, wish)))
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    def _why_not(self, series: Series) -> str:
        """Why nothing may leave of a series now, or ""."""
        window = self._window
        if window.bridge.identity.is_hidden:
            return tr("Names are hidden (F12), and results name the patient: show names first.")
        if window.workspace.seal.hides(series.id):
            return tr("Results are not exported before you have answered: reading is blind.")
        if window.workspace.listings.of(series.id) is None:
            return tr("There are no results of this series so far.")
        return ""

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    @Slot()
    def _forget_running(self) -> None:
        self.running = None

    def export(self, series: Series, wish: ResultsWish, folder: Path) -> None:
        """Begin to write, once it is known what the reader answered."""
        read = partial(_reader, series.id, reader_choice.name())
        done = partial(self._begin, series, wish, folder)
        self._window.records.ask(read, done)

    def _begin(
        self,
        series: Series,
        wish: ResultsWish,
        folder: Path,
        reader: object,
        _error: AppError | None,
    ) -> None:
        workspace, listing = self._window.workspace, self._window.workspace.listings.of(series.id)
        if listing is None or self.running is not None:
            return
        from braintumor_desktop.exchange.objects.case import Case
        from braintumor_desktop.workflow.worked import drawn_by

        results = [workspace.result_of(series.id, item) for item in series.slices]
        person = cast("Reader | None", reader) or drawn_by(listing)
        case = Case(series, results, listing, person)
        self.running = running = RunningDialog(
            tr("Export results"), tr("Writing\u2026"), self._window
        )
        running.stop_wanted.connect(self._stop)
        running.finished.connect(self._forget_running)
        running.show()
        self._runner_of_its_own().submit(partial(_write, case, wish, folder), series.id)

    @Slot()
    def _stop(self) -> None:
        if self._runner is not None:
            self._runner.cancel()

    def _runner_of_its_own(self) -> JobRunner:
        if self._runner is None:
            self._runner = runner = self._window.threads.add("results")
            runner.progressed.connect(self._on_progressed)
            runner.finished.connect(self._on_finished)
            runner.failed.connect(self._on_failed)
            runner.stopped.connect(self._on_stopped)
        return self._runner

    @Slot(object, object)
    def _on_progressed(self, _job: Job, value: object) -> None:
        done, total = cast("tuple[int, int]", value)
        if self.running is not None:
            said = tr("{done} of {total} kinds written", done=done, total=total)
            self.running.show_running(said, done, total)

    @Slot(object, object)
    def _on_finished(self, job: Job, result: object) -> None:
        folder, written = cast("tuple[Path, list[Written]]", result)
        count = sum(one.path is not None for one in written)
        kinds: list[str] = sorted({one.kind for one in written if one.path is not None})
        series = cast("str", job.about)
        self._window.auditing.note("exported", {"formats": kinds, "files": count}, [series])
        files = plural(count, "{count} file", "{count} files")
        said = [tr("{files} written in {path}.", files=files, path=folder)]
        said += [
            tr("{kind}: none. {why}", kind=tr(KINDS[one.kind]), why=one.why)
            for one in written
            if one.path is None
        ]
        self._end(joined(said))

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        self._end(str(error), is_error=True)

    @Slot(object)
    def _on_stopped(self, _job: Job) -> None:
        self._end(tr("Stopped: the files that were written are whole."))

    def _end(self, text: str, *, is_error: bool = False) -> None:
        """Where the dialog is gone, the window says it."""
        if self.running is not None:
            self.running.show_ended(text, "warning" if is_error else "")
        else:
            messages = self._window.viewer.messages
            messages.show_message("error" if is_error else "info", text)
        self.ended.emit()


def _reader(item: str, name: str, database: Database) -> Reader | None:
    """Who read the item, and the last answer; None where nobody of that name has."""
    from braintumor_desktop.workflow.worked import reader_of

    return reader_of(database, item, name)


def _write(
    case: Case, wish: ResultsWish, folder: Path, token: CancelToken, report: Report
) -> tuple[Path, list[Written]]:
    """In the thread of the export: the folder, and what became of each object."""
    from braintumor_desktop.desktop.look.paper import as_pdf
    from braintumor_desktop.exchange.results_folder import make_folder
    from braintumor_desktop.workflow.objects import folder_name, write_objects

    place = folder / folder_name(case.series)
    make_folder(place)
    written: list[Written] = []
    for one in write_objects(case, wish.kinds, place, as_pdf, identity=wish.identity):
        written.append(one)
        token.check()
        report((len({other.kind for other in written}), len(wish.kinds)))
    return place, written
