"""What stands in place of a plane while its slices are read: how far, and a button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme

WIDTH = 30 * theme.GRID


class ReadingNotice(QWidget):
    """Lies over a canvas; its text is told to screen readers.

    Signals:
        pressed(): its button.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = texts.plain_label(name="onCanvas", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(WIDTH // 2)
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (theme.GRID,)))
        column.setSpacing(theme.GRID)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_reading(self, text: str, done: int, total: int, button: str) -> None:
        """Say how far it is.

        Args:
            text: in words.
            done: of the bar.
            total: of the bar.
            button: its word; "" for none.
        """
        self._text.setText(text)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()

    def fit(self, room: QSize) -> None:
        """Lie over the whole of a canvas."""
        self.setGeometry(0, 0, room.width(), room.height())
