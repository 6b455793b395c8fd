"""Keys that mean one thing in the window and another to the control that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

_TABLE_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class SpacePresses(QObject):
    """Space presses a button that has the focus; a table keeps its arrow keys, and what it copies.

    Everywhere else these keys switch the overlay and the slices. Page up and down lead to the
    next series everywhere.
    """

    def __init__(self, window: QWidget, *tables: QTableView) -> None:
        super().__init__(window)
        for table in tables:
            table.installEventFilter(self)
        for button in window.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keep the keys from the shortcuts."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        keys = _TABLE_KEYS if isinstance(watched, QTableView) else {Qt.Key.Key_Space}
        copies = isinstance(watched, QTableView) and event.matches(QKeySequence.StandardKey.Copy)
        if copies or (is_plain and event.key() in keys):
            event.accept()
            return True
        return False
