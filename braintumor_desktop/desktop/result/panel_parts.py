"""What the result panel is built from; every part keeps its room in every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.findings.labels import label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel


class Headline(QWidget):
    """The verdict in large letters with a dot in its color."""

    def __init__(self, name: str, scale: float) -> None:
        super().__init__()
        self._name = name
        self._scale = scale
        self.text = ""
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_verdict(self, text: str, label: str) -> None:
        """Show a verdict with its label's color, or "" without a dot."""
        self.text, self._label = text, label
        self.setAccessibleName(f"{self._name}: {text}")
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: wide enough for the values."""
        height = QFontMetrics(theme.scaled(self.font(), self._scale, bold=True)).height()
        return QSize(100, height + theme.GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: paint."""
        # Ended here also when something fails: a painter that outlives the event ends the program.
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        left = 0
        if self._label:
            left = 3 * theme.GRID
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(label_of(self._label).color))
            painter.drawEllipse(QRectF(0, self.height() / 2 - 7, 14, 14))
        font = theme.scaled(self.font(), self._scale, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if self._label else tokens.quiet))
        area = self.rect().adjusted(left, 0, 0, 0)
        shown = QFontMetrics(font).elidedText(self.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


class Values(QWidget):
    """Lines of a name and a value."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.GRID // 2)
        grid.setColumnStretch(0, 1)
        self._values: list[QLabel] = []
        for row, name in enumerate(names):
            key = texts.plain_label(name, name="quiet")
            value = texts.plain_label(words.DASH, selectable=True)
            value.setFont(theme.tabular(self.font()))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setAccessibleName(name)
            grid.addWidget(key, row, 0)
            grid.addWidget(value, row, 1)
            self._values.append(value)

    @property
    def values(self) -> list[str]:
        """As they are shown."""
        return [label.text() for label in self._values]

    def show_values(self, values: Sequence[str]) -> None:
        """Show others."""
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)


def title(text: str) -> QLabel:
    """The name of a part of the panel."""
    label = texts.plain_label(text.upper(), name="quiet")
    label.setFont(theme.scaled(label.font(), 0.8, bold=True))
    label.setContentsMargins(0, theme.GRID, 0, 0)
    return label


def reserved_label(lines: int) -> QLabel:
    """A label that wraps and keeps room for its lines."""
    label = texts.plain_label(name="quiet", wraps=True, selectable=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing() + 2)
    return label
