"""Tells of errors of the program in one dialog, and collects what helps to find them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.choices.network_choice import in_use

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.crash_dialog import CrashDialog
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.station.diagnostics import Text
    from braintumor_desktop.station.folders import Folders


class Incidents(QObject):
    """What goes wrong beside a window.

    Signals:
        came(str): a report of an error; may be emitted in any thread.
    """

    came = Signal(str)

    def __init__(self, window: MainWindow, folders: Folders) -> None:
        super().__init__(window)
        self._window = window
        self._folders = folders
        self._told: set[str] = set()
        self._dialog: CrashDialog | None = None
        self.came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def tell_of_crashes(self, reports: Sequence[Path]) -> None:
        """Show how the program ended the last time."""
        if not reports:
            return
        from braintumor_desktop.desktop.dialogs.crash_dialog import LAST_TIME

        text = reports[-1].read_text(encoding="utf-8", errors="replace")
        self._show(LAST_TIME, text)

    @Slot(str)
    def collect(self, more: str = "") -> None:
        """Collect diagnostics, and show them.

        Args:
            more: a report to put in front.
        """
        chosen = preferences.all_values()
        names = dict(self._window.networks.names)
        work = partial(_collect, self._folders, chosen, names, more)
        self._window.pixels.do(work, self._on_collected)

    @Slot(str)
    def _on_came(self, report: str) -> None:
        if self._dialog is not None:
            self._dialog.add(report)
        elif report in self._told:  # It would come up again and again, as with each paint.
            self._window.telling.tell_of_bug(report.partition("\n")[0])
        else:
            from braintumor_desktop.desktop.dialogs.crash_dialog import NOW

            self._told.add(report)
            self._show(NOW, report)

    def _show(self, words: tuple[str, str], report: str) -> None:
        from braintumor_desktop.desktop.dialogs.crash_dialog import CrashDialog

        self._dialog = CrashDialog(words, report, self._window)
        self._dialog.save_wanted.connect(self.collect)
        self._dialog.quit_wanted.connect(self._window.close)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.show()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    def _on_collected(self, texts: object, error: AppError | None) -> None:
        from braintumor_desktop.desktop.dialogs.diagnostics_dialog import DiagnosticsDialog

        if error is not None:
            self._window.viewer.messages.show_message("error", str(error))
            return
        found = cast("list[Text]", texts)
        DiagnosticsDialog(found, self._window.pixels.do, self._window).show()


def _collect(
    folders: Folders,
    chosen: Mapping[str, object],
    names: dict[str, str],
    more: str,
    token: CancelToken,
    report: Report,
) -> list[Text]:
    from braintumor_desktop.station import diagnostics

    networks = in_use(names, token, report)
    return diagnostics.collect(folders, chosen, networks, more)
