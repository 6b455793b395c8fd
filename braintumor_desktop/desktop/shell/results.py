"""The results of the shown series leave: as DICOM objects, report, FHIR and QR code."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.results_dialog import KINDS, ResultsDialog
from braintumor_desktop.desktop.shell.leaving import RunningCommands
from braintumor_desktop.desktop.shell.shown_case import ask_for_case, why_not
from braintumor_desktop.words import joined, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.results_dialog import ResultsWish
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, Report
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workflow.objects import Written


class ResultCommands(RunningCommands):
    """Does what "Export results" offers; one series at a time, in a thread of its own.

    Attributes:
        ask_folder: for the folder that gets one for the series; calls back with it.
        dialog, running: those that are open, or None.
    """

    thread_name = "results"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.dialog: ResultsDialog | None = None
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
        why = why_not(window, series)
        if why:
            window.viewer.messages.show_message("warning", why)
            return
        self.dialog = dialog = ResultsDialog(series.description, window)
        dialog.wanted.connect(lambda wish: self.ask_folder(partial(self.export, series, wish)))
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    def export(self, series: Series, wish: ResultsWish, folder: Path) -> None:
        """Begin to write, once it is known what the reader answered."""
        ask_for_case(self._window, series, partial(self._begin, wish, folder))

    def _begin(self, wish: ResultsWish, folder: Path, case: Case) -> None:
        if self.running is not None:
            return
        self.show_running(tr("Export results"), tr("Writing\u2026"))
        followed = self._window.commands.reporting.follow_up_of(case.series.id) or ""
        self.submit(partial(_write, case, followed, wish, folder), case.series.id)

    def how_far(self, done: int, total: int) -> str:
        """Kinds."""
        return tr("{done} of {total} kinds written", done=done, total=total)

    def on_finished(self, job: Job, result: object) -> None:
        """Say how many files there are, and what has none."""
        folder, written = cast("tuple[Path, list[Written]]", result)
        count = sum(one.path is not None for one in written)
        kinds: list[str] = sorted({one.kind for one in written if one.path is not None})
        series = cast("str", job.about)
        self._window.auditing.note("exported", {"formats": kinds, "files": count}, [series])
        self._window.commands.archives.exported = folder
        self.end(partial(self._written_words, folder, written))

    def _written_words(self, folder: Path, written: Sequence[Written]) -> str:
        count = sum(one.path is not None for one in written)
        files = plural(count, "{count} file", "{count} files")
        where = self._window.bridge.identity.path(folder)
        said = [tr("{files} written in {path}.", files=files, path=where)]
        said += [
            tr("{kind}: none. {why}", kind=tr(KINDS[one.kind]), why=one.why)
            for one in written
            if one.path is None
        ]
        return joined(said)

    def on_stopped(self, _job: Job) -> None:
        """What is there is whole."""
        self.end(lambda: tr("Stopped: the files that were written are whole."))


def _write(
    case: Case, followed: str, wish: ResultsWish, folder: Path, token: CancelToken, report: Report
) -> tuple[Path, list[Written]]:
    """In the thread of the export: the folder, and what became of each object."""
    from braintumor_desktop.desktop.look.paper import as_pdf
    from braintumor_desktop.exchange.results_folder import make_folder
    from braintumor_desktop.workflow.objects import folder_name, write_objects

    place = folder / folder_name(case.series)
    make_folder(place)
    written: list[Written] = []
    objects = write_objects(
        case, wish.kinds, place, as_pdf, identity=wish.identity, follow_up=followed
    )
    for one in objects:
        written.append(one)
        token.check()
        report((len({other.kind for other in written}), len(wish.kinds)))
    return place, written
