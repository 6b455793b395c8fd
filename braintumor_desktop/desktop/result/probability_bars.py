"""Bars, one for each label: a word, a bar in its color, and the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from braintumor_desktop.desktop.look import theme, words
from braintumor_desktop.findings.labels import LABELS, label_of
from braintumor_desktop.words import joined, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

BAR = 6
BELOW = theme.GRID // 2
"""From a bar to the next row."""
ROWS = len(LABELS)


class ProbabilityBars(QWidget):
    """Always takes the same room, with or without numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Mapping[str, float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_probabilities({})

    def show_probabilities(self, probabilities: Mapping[str, float]) -> None:
        """Show probabilities by label; none for an empty mapping."""
        self._probabilities = probabilities
        each = [joined((label_of(i).word, words.probability(p))) for i, p in probabilities.items()]
        said = joined(each, ", ") if each else tr("none")
        self.setAccessibleName(tr("Probabilities: {said}", said=said))
        self.update()

    @property
    def labels(self) -> tuple[str, ...]:
        """What the rows stand for: of many labels the likeliest; without numbers the usual."""
        given = tuple(self._probabilities) or LABELS
        if len(given) <= ROWS:
            return given
        return tuple(sorted(given, key=self._probabilities.__getitem__, reverse=True)[:ROWS])

    def _row_height(self) -> int:
        return QFontMetrics(theme.tabular(self.font())).height() + BAR + BELOW + 2

    def sizeHint(self) -> QSize:
        """Qt: room for all rows."""
        return QSize(200, self._row_height() * ROWS)

    def minimumSizeHint(self) -> QSize:
        """Qt: no row is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: paint."""
        # Ended here also when something fails: a painter that outlives the event ends the program.
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._row_height()
        for place, label in enumerate(self.labels):
            self._paint_row(painter, QRect(0, place * height, self.width(), height), label)

    def _paint_row(self, painter: QPainter, area: QRect, label: str) -> None:
        tokens = theme.current()
        value = self._probabilities.get(label)
        is_verdict = value is not None and value == max(self._probabilities.values())
        painter.setFont(theme.scaled(self.font(), 1.0, bold=is_verdict))
        painter.setPen(QColor(tokens.text if is_verdict else tokens.quiet))
        text = QRect(area.left(), area.top(), area.width(), area.height() - BAR - BELOW)
        flags = Qt.AlignmentFlag
        painter.drawText(text, flags.AlignLeft | flags.AlignVCenter, label_of(label).word)
        painter.drawText(text, flags.AlignRight | flags.AlignVCenter, words.probability(value))
        bar = QRectF(area.left(), text.bottom() + 2, area.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(bar, 3, 3)
        if value:
            _fill_part(painter, bar, value, QColor(label_of(label).color))


def _fill_part(painter: QPainter, bar: QRectF, share: float, color: QColor) -> None:
    """Fill a share of a bar from its left; small shares do not become round dots."""
    outline = QPainterPath()
    outline.addRoundedRect(bar, 3, 3)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), color)
    painter.restore()
