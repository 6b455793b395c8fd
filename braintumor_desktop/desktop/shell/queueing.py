"""What a person does to the queue of what is judged: pause it, go on, judge again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class QueueCommands(QObject):
    """Connects the actions and the buttons beside the progress with judging."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._judging = window.judging
        actions = window.actions_
        self._again = actions["judge_again"]
        self._stop = actions["stop"]
        actions["judge"].triggered.connect(self._judge)
        actions["judge_all"].triggered.connect(self._judge_all)
        self._again.triggered.connect(self._judge_again)
        window.bridge.views_changed.connect(self._follow)
        self._pause = window.actions_["pause"]
        self._failed = window.actions_["judge_failed"]
        window.opening.changed.connect(self._follow)
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
    def _judge(self) -> None:
        """Judge what is shown; where nothing of it is left, say so and how it is judged anew."""
        series = self._window.views.current
        if series is None or not self._judging.is_done(series):
            self._judging.judge_current()
            return
        said = tr("This series is judged: nothing of it is left to be judged.")
        messages = self._window.viewer.messages
        messages.show_message("info", said, tr("Judge again"), self._judge_again)

    @Slot()
    def _judge_all(self) -> None:
        if self._judging.state.phase == "idle" and not self._judging.has_failed:
            said = tr("Everything that is open is judged.")
            self._window.viewer.messages.show_message("info", said)
        self._judging.judge_all()

    @Slot()
    def _judge_again(self) -> None:
        series = self._window.views.current
        if series is not None:
            self._judging.judge_again(series.id)

    @Slot()
    def _follow(self) -> None:
        """Offer only what can be done."""
        phase = self._judging.state.phase
        self._pause.setChecked(phase == "paused")
        is_at_work = phase in {"recalling", "loading", "judging", "paused"}
        self._pause.setEnabled(is_at_work)
        self._stop.setEnabled(is_at_work or self._window.opening.is_searching)
        series = self._window.views.current
        self._again.setEnabled(series is not None and self._judging.is_done(series))
        self._failed.setEnabled(self._judging.has_failed)
