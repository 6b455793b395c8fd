"""What the study list asks of the window: closing, and reading files without pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class StudyCommands(QObject):
    """Connects the list with the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.study_list.menu.close_requested.connect(self._close)

    @Slot(object)
    def _close(self, ids: tuple[str, ...]) -> None:
        self._window.closing.close(ids)
