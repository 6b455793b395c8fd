"""Undo and redo: what the menu calls them, and what was done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.workspace.edits import Edit

SAID_MS = 6_000
"""For which the status line says what was undone."""


class UndoCommands(QObject):
    """Connects undo and redo with the history."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        history = self._window.bridge.history
        self._actions.on("undo", lambda: self._say_step(history.undo(), tr("Undone")))
        self._actions.on("redo", lambda: self._say_step(history.redo(), tr("Done again")))
        for name, text, can, said in (
            (
                "undo",
                mark("Undo {what}"),
                history.stack.canUndoChanged,
                history.stack.undoTextChanged,
            ),
            (
                "redo",
                mark("Redo {what}"),
                history.stack.canRedoChanged,
                history.stack.redoTextChanged,
            ),
        ):
            action = self._actions[name]
            action.setEnabled(False)
            can.connect(action.setEnabled)
            said.connect(partial(_say_what, action, action.text(), text))

    def _say_step(self, edit: Edit | None, done: str) -> None:
        """Say what was undone: it may lie on another slice than the one that is seen."""
        if edit is not None:
            said = tr("{done}: {what}", done=done, what=edit.name)
            self._window.status_line.showMessage(said, SAID_MS)


def _say_what(action: QAction, plain: str, text: str, name: str) -> None:
    """Say in the menu what would be undone."""
    action.setText(texts.menu_text(tr(text, what=name)) if name else plain)
