"""A worklist that was there before is not: the user says where it is, or what takes its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import texts, words
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Missing


SIGNED = mark(
    "Readers sign in at this worklist: a new one, at which nobody does, is not made in its place."
)


class MissingWorklist(QObject):
    """Asks as soon as the database is missing; none is made in its place before.

    Attributes:
        box: the question, or None.
        ask_where: for the file; calls back with it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._records = window.records
        self.box: QMessageBox | None = None
        self.ask_where: Callable[[Callable[[Path], None]], object] = self._ask_where
        self._records.state_changed.connect(self._on_state_changed)

    @Slot()
    def _on_state_changed(self) -> None:
        if self._records.state.phase == "missing":
            self.ask()
        elif self.box is not None:
            self._close()

    @Slot()
    def ask(self) -> None:
        """Ask what is to be done."""
        error = cast("Missing", self._records.state.error)
        front = self._window.commands.people.front
        self._close()
        more = tr(SIGNED) if self._window.people.is_locked else ""
        self.box = box = texts.message_box(front, tr("The worklist is missing"), str(error), more)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, do in self._offered(error):
            button = box.addButton(name, QMessageBox.ButtonRole.AcceptRole)
            button.clicked.connect(partial(_call, do))
        box.setDefaultButton(box.addButton(tr("Later"), QMessageBox.ButtonRole.RejectRole))
        box.open()

    def _offered(self, error: Missing) -> list[tuple[str, Callable[[], object]]]:
        path = self._records.state.path
        assert path is not None
        offered: list[tuple[str, Callable[[], object]]] = [
            (tr("Find it\u2026"), lambda: self.ask_where(self._records.open)),
            (tr("Try again"), lambda: self._records.open(path)),
        ]
        # Where readers sign in, what lacks them would let in whoever moves the worklist away.
        is_locked = self._window.people.is_locked
        if error.copy is not None and (error.is_led or not is_locked):
            when = words.moment(error.copy[1])
            name = tr("Put the copy of {moment} in its place", moment=when)
            offered.append((name, partial(self._restore, error.copy[0])))
        if not is_locked:
            new = partial(self._records.open, path, makes=True)
            offered.append((tr("Begin a new one"), new))
        return offered

    def _restore(self, source: Path) -> None:
        def done(notes: object, error: AppError | None) -> None:
            messages = self._window.viewer.messages
            if error is not None:
                messages.show_message("error", str(error))
            else:
                messages.show_message("info", " ".join(cast("tuple[str, ...]", notes)))

        self._records.restore(source, done)

    def _ask_where(self, take: Callable[[Path], None]) -> None:
        front = self._window.commands.people.front
        file_dialogs.ask_for_worklist(front, tr("Find the worklist"), take)

    def _close(self) -> None:
        box, self.box = self.box, None
        if box is not None and isValid(box):
            box.close()


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()
