"""Messages in place: one line above the picture, with an action and a way to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from braintumor_desktop.desktop.look import icons, texts, theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

Kind = Literal["info", "warning", "error"]


class MessageBar(QFrame):
    """Hidden until there is something to say; the newest message replaces the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._on_action: Callable[[], None] | None = None
        self._text = texts.plain_label(wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.clicked.connect(self._run_action)
        self._close = QToolButton()
        self._close.setAccessibleName("Close the message")
        texts.set_plain_tooltip(self._close, "Close the message")
        self._close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, "" when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self,
        kind: Kind,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Show a message.

        Args:
            kind: how grave it is.
            text: the thing, the cause, the next step.
            action: text of a button, or "" for none.
            on_action: what the button does.
        """
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._on_action = on_action
        self._close.setIcon(icons.icon("close"))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    @Slot()
    def clear(self) -> None:
        """Hide the message."""
        self._on_action = None
        self.hide()

    @Slot()
    def _run_action(self) -> None:
        action = self._on_action
        self.clear()
        if action is not None:
            action()
