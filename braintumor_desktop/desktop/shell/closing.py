"""Closing studies and the window, and saving first what would be lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from braintumor_desktop.desktop.dialogs import file_dialogs, unsaved
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.rows import ItemRow


class Closing(QObject):
    """Asks before results go that are saved nowhere.

    Attributes:
        ask: the question, with the number of results; a test gives its answer.
        ask_unkept: whether to close though the work in so many studies would be lost.
        ask_waiting: the question where the worklist could not be written, with why and what waits.
        ask_where: where the table is to be saved; calls back with the path.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.ask: Callable[[int], unsaved.Answer] = partial(unsaved.ask, window)
        self.ask_unkept: Callable[[int], bool] = partial(unsaved.ask_unkept, window)
        self.ask_waiting: Callable[[str, Sequence[str]], unsaved.WaitingAnswer] = partial(
            unsaved.ask_waiting, window
        )
        self._closes_then = False
        window.records.held.connect(self._on_held)
        window.records.written.connect(self._on_written)
        self.ask_where: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_save, window, "braintumor-items.csv"
        )

    def may_close(self) -> bool:
        """Whether the window may close now; else it closes when the results are saved."""
        records = self._window.records
        if records.held_count:
            return self._may_leave_waiting()
        if self._closes_then and records.is_writing:
            return False
        lost = self._window.keeping.lost
        if lost and not self.ask_unkept(lost):
            return False
        return self._may_go(self._window.workspace.unsaved, self._window.close)

    def _may_leave_waiting(self) -> bool:
        """Whether the window may close though something was not written so far."""
        records, error = self._window.records, self._window.records.state.error
        why = "" if error is None else self._window.bridge.identity.text(str(error))
        answer = self.ask_waiting(why, self._waiting())
        self._closes_then = answer == "again"
        if answer == "again" and records.state.phase == "gone":
            records.open(records.state.path)
        elif answer == "again":
            records.try_again()
        return answer == "close"

    def _waiting(self) -> list[str]:
        """What waits to be written, a line each."""
        window = self._window
        results, studies = window.judging.late.count, window.keeping.lost
        others = window.records.held_count - window.judging.late.writes - window.keeping.writes
        lines = (
            unsaved.results_line(results),
            unsaved.studies_line(studies),
            unsaved.others_line(others),
        )
        counts = (results, studies, others)
        return [line for line, count in zip(lines, counts, strict=True) if count > 0]

    @Slot()
    def _on_held(self) -> None:
        """Tried again before closing, and there is no room still."""
        if self._closes_then:
            self._closes_then = False
            QTimer.singleShot(0, self._window.close)

    @Slot()
    def _on_written(self) -> None:
        """What waited before closing is written."""
        if self._closes_then and not self._window.records.is_writing:
            QTimer.singleShot(0, self._window.close)

    def close_study(self) -> None:
        """Close the study that is shown."""
        current = self._window.views.current
        if current is not None:
            self.close(self._window.workspace.study_of(current.id))

    def close(self, ids: tuple[str, ...]) -> None:
        """Close some series, and files without pictures."""
        mine = [series_id for series_id in ids if series_id in self._window.workspace.unsaved]
        if self._may_go(mine, partial(self.close, ids)):
            self._window.opening.close(ids)

    def close_all(self) -> None:
        """Close everything."""
        window = self._window
        if self._may_go(window.workspace.unsaved, self.close_all):
            window.opening.close_all()

    def save_table(
        self, path: Path | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Save what is open, in the order in which it is shown, as CSV.

        Args:
            path: or None to ask.
            then: what to do when they are saved.
        """
        if path is None:
            self.ask_where(partial(self.save_table, then=then))
            return
        window = self._window
        identity, saved = window.bridge.identity, dict(window.workspace.unsaved)
        rows = [identity.row(row) for row in window.commands.worklist.open_rows()]

        def done(_result: object, error: AppError | None) -> None:
            if error is not None:
                said = identity.text(str(error), path)
                window.viewer.messages.show_message("error", said)
                return
            window.workspace.mark_saved(saved)
            window.auditing.note("exported", {"formats": ["csv"], "rows": len(rows)})
            said = tr("Saved as {path}.", path=path)
            if identity.is_hidden:
                said = tr("Saved, without names of patients.")
            window.viewer.messages.show_message("info", said)
            if then is not None:
                then()

        window.pixels.do(partial(_write_table, path, rows), done, must_end=True)

    def _may_go(self, results: Iterable[str], again: Callable[[], object]) -> bool:
        count = len(list(results))
        answer = "close" if count == 0 else self.ask(count)
        if answer == "save":
            self.save_table(then=again)
        return answer == "close"


def _write_table(path: Path, rows: list[ItemRow], _token: CancelToken, _report: Report) -> None:
    from braintumor_desktop.exchange.items_csv import write_items_csv

    write_items_csv(path, rows)
