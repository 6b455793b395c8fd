"""The worklist's database in the window: what stands in its way is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError


class WorklistCommands(QObject):
    """Tells of the database, and does what its menu offers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._records = window.records
        self._records.state_changed.connect(self._on_state_changed)
        self._records.failed.connect(self._on_failed)

    @Slot()
    def _on_state_changed(self) -> None:
        state, messages = self._records.state, self._window.viewer.messages
        if state.error is not None:
            text = f"{state.error} Viewing and judging work; the worklist keeps nothing."
            messages.show_message("error", text, "Try again", self._open_again)
        elif state.phase == "read_only":
            messages.show_message("warning", f"The worklist can only be read: {state.holder}.")
        elif state.notes:
            messages.show_message("warning", " ".join(state.notes))

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._window.viewer.messages.show_message("error", str(error))

    def _open_again(self) -> None:
        self._records.open(self._records.state.path)
