"""A button that does what an action does, and follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from braintumor_desktop.desktop.look import texts

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ActionButton(QPushButton):
    """Has the short text of an action; it is pressed while that is checked."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setObjectName("small")
        self._action = action
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _on_clicked(self) -> None:
        self._action.trigger()
        self._follow()  # What could not be done leaves it as it was.

    @Slot()
    def _follow(self) -> None:
        action = self._action
        self.setText(texts.menu_text(action.iconText()))
        texts.follow_tooltip(self, action)
        self.setAccessibleName(action.text())
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
