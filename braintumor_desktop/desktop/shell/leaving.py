"""What all commands share that write something in a thread of its own: how it runs and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.dialogs.running_dialog import RunningDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Work
    from braintumor_desktop.errors import AppError


class Telling(Protocol):
    """A dialog that says how far work is, and how it ended."""

    def show_running(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is."""

    def show_ended(self, text: str, name: str = "") -> None:
        """Say how it ended."""


class _Ended(NamedTuple):
    """How it ended: the dialog that says so, what, and how that looks."""

    told: Telling
    said: Callable[[], str]
    look: str


class LeavingCommands(QObject):
    """One piece of work at a time; who inherits says what is told of it.

    Signals:
        ended(): what was under way has ended, however.
    """

    ended = Signal()
    thread_name = ""
    """Of the thread, which begins when it is first needed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner: JobRunner | None = None
        self._ended: _Ended | None = None
        window.bridge.identity_changed.connect(self._say_again)

    @property
    def told(self) -> Telling | None:
        """The dialog that is open for the work, or None."""
        raise NotImplementedError

    def how_far(self, done: int, total: int) -> str:
        """What is said while it runs."""
        raise NotImplementedError

    def on_finished(self, job: Job, result: object) -> None:
        """It is done; ends with `end`."""
        raise NotImplementedError

    def on_stopped(self, job: Job) -> None:
        """It was stopped; ends with `end`."""
        raise NotImplementedError

    def on_failed(self, job: Job, error: AppError) -> None:
        """It failed."""
        raise NotImplementedError

    def submit(self, work: Work, about: object) -> None:
        """Begin."""
        self._ended = None
        if self._runner is None:
            self._runner = runner = self._window.threads.add(self.thread_name)
            runner.progressed.connect(self._on_progressed)
            runner.finished.connect(self._on_finished)
            runner.failed.connect(self._on_failed)
            runner.stopped.connect(self._on_stopped)
        self._runner.submit(work, about)

    @Slot()
    def stop(self) -> None:
        """Stop what is written."""
        if self._runner is not None:
            self._runner.cancel()

    def end(self, said: Callable[[], str], *, is_error: bool = False) -> None:
        """Say how it ended; where the dialog is gone, the window says it.

        Args:
            said: says it as it may be shown then, so that it can hide names and show them again.
            is_error: whether it went wrong.
        """
        if self.told is not None:
            self._ended = _Ended(self.told, said, "warning" if is_error else "")
            self._say_again()
        else:
            messages = self._window.viewer.messages
            messages.show_message("error" if is_error else "info", said)
        self.ended.emit()

    @Slot()
    def _say_again(self) -> None:
        """The same, as it may be shown by now, in the dialog in which it was said."""
        if self._ended is not None and self._ended.told is self.told:
            self._ended.told.show_ended(self._ended.said(), self._ended.look)

    @Slot(object, object)
    def _on_progressed(self, _job: Job, value: object) -> None:
        done, total = cast("tuple[int, int]", value)
        if self.told is not None:
            self.told.show_running(self.how_far(done, total), done, total)

    @Slot(object, object)
    def _on_finished(self, job: Job, result: object) -> None:
        self.on_finished(job, result)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        self.on_failed(job, error)

    @Slot(object)
    def _on_stopped(self, job: Job) -> None:
        self.on_stopped(job)


class RunningCommands(LeavingCommands):
    """Those that show in a dialog of their own how far they are.

    Attributes:
        running: that dialog, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.running: RunningDialog | None = None

    @property
    def told(self) -> RunningDialog | None:
        """The dialog that is open for the work."""
        return self.running

    def show_running(self, title: str, text: str) -> None:
        """Open the dialog; its button stops the work."""
        self.running = running = RunningDialog(title, text, self._window)
        running.stop_wanted.connect(self.stop)
        running.finished.connect(self._forget_running)
        running.show()

    @Slot()
    def _forget_running(self) -> None:
        self.running = None

    def fail(self, error: AppError) -> None:
        """Say why it failed."""
        self.end(lambda: self._window.bridge.identity.text(str(error)), is_error=True)

    def on_failed(self, _job: Job, error: AppError) -> None:
        """Say why."""
        self.fail(error)
