"""Opens the header window, and gives it what it must not know: the dialogs for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from braintumor_desktop.desktop.dialogs import file_dialogs

if TYPE_CHECKING:
    from braintumor_desktop.desktop.header.header_window import HeaderWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import JobRunner


class HeaderCommands(QObject):
    """Connects the action with the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: HeaderWindow | None = None
        self._runner: JobRunner | None = None
        window.actions_["header"].triggered.connect(self.show_header)

    def show_header(self, _checked: bool = False) -> HeaderWindow:
        """Open the window, or bring it forward."""
        # Qt deletes it when it is closed.
        if self._open is None or not isValid(self._open):
            self._open = self._made()
        self._open.ask()
        self._open.show()
        self._open.activateWindow()
        return self._open

    def _made(self) -> HeaderWindow:
        # Seldom opened: the window's start does without it.
        from braintumor_desktop.desktop.header.header_window import HeaderWindow

        window = self._window
        if self._runner is None:
            self._runner = window.threads.add("header")
        made = HeaderWindow(window.bridge, self._runner, window)
        made.file_wanted.connect(self._ask_for_file)
        return made

    def _ask_for_file(self) -> None:
        shown = self._open
        if shown is not None:
            file_dialogs.ask_for_files(shown, lambda paths: shown.compare_with_file(paths[0]))
