"""What a person does to the queue of what is judged: pause it, go on, judge again what failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class QueueCommands(QObject):
    """Connects the actions and the buttons beside the progress with judging."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._judging = window.judging
        self._pause = window.actions_["pause"]
        self._failed = window.actions_["judge_failed"]
        self._pause.triggered.connect(self._toggle)
        self._failed.triggered.connect(self._judging.retry_failed)
        window.status_line.pause_requested.connect(self._toggle)
        self._judging.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _toggle(self) -> None:
        if self._judging.state.phase == "paused":
            self._judging.resume()
        else:
            self._judging.pause()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Offer only what can be done."""
        phase = self._judging.state.phase
        self._pause.setChecked(phase == "paused")
        self._pause.setEnabled(phase in {"recalling", "loading", "judging", "paused"})
        self._failed.setEnabled(self._judging.has_failed)
