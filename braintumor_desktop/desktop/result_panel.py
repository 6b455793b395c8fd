"""The panel at the right: what the networks say of the slice and of its series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop import theme, words
from braintumor_desktop.desktop.probability_bars import ProbabilityBars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.verdict_text import PanelText

NOTE_LINES = 5
"""Reserved for a sentence, so that nothing moves when one comes."""
SERIES_LINES = 4
MODEL_LINES = 2


class ResultPanel(QWidget):
    """Shows a PanelText; every part keeps its place in every state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(27 * theme.GRID)
        inner = QWidget()
        inner.setObjectName("panel")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        self._column.setSpacing(theme.GRID)
        self._build()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area)

    def show_text(self, text: PanelText) -> None:
        """Show another state."""
        self._headline.show_verdict(text.headline, text.label)
        self._bars.show_probabilities(text.probabilities)
        self._slice_values.show_values([text.tumor, text.uncertainty, text.area])
        self.note.setText(text.note)
        self.note.setToolTip(text.note)
        self.note.setObjectName("warning" if text.is_warning else "quiet")
        self.note.style().polish(self.note)
        values = [value for _, value in text.series] or [words.DASH] * SERIES_LINES
        self._series_values.show_values(values)
        self._models.setText(words.models(text.models) or words.DASH)
        self._models.setToolTip("\n".join(f"{m.name}: {m.sha256}" for m in text.models))

    @property
    def headline(self) -> str:
        """The verdict as it is shown."""
        return self._headline.text

    @property
    def values(self) -> list[str]:
        """Tumor probability, uncertainty and area as they are shown."""
        return self._slice_values.values

    def _build(self) -> None:
        self._headline = _Headline()
        self._bars = ProbabilityBars()
        self._slice_values = _Values(("Tumor probability", "Uncertainty", "Area outlined"))
        self.note = _reserved_label(NOTE_LINES)
        self._series_values = _Values(
            ("Slices judged", "With a tumor", "Largest tumor probability", "Volume outlined")
        )
        self._models = _reserved_label(MODEL_LINES)
        self._models.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (_title("This slice"), self._headline, self._bars, self._slice_values):
            self._column.addWidget(widget)
        for widget in (self.note, _title("Series"), self._series_values):
            self._column.addWidget(widget)
        for widget in (_title("Networks"), self._models, self._notice()):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _notice(self) -> QLabel:
        notice = QLabel(NOTICE)
        notice.setObjectName("notice")
        notice.setWordWrap(True)
        return notice

    def sizeHint(self) -> QSize:
        """Qt: wide enough for the values."""
        return QSize(34 * theme.GRID, 70 * theme.GRID)


class _Headline(QWidget):
    """The verdict in large letters with a dot in its color."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_verdict(self, text: str, label: str) -> None:
        self.text, self._label = text, label
        self.setAccessibleName(f"Verdict: {text}")
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: wide enough for the values."""
        height = QFontMetrics(theme.scaled(self.font(), 1.5, bold=True)).height()
        return QSize(100, height + theme.GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        left = 0
        if self._label:
            left = 3 * theme.GRID
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.label_color(self._label)))
            painter.drawEllipse(QRectF(0, self.height() / 2 - 7, 14, 14))
        font = theme.scaled(self.font(), 1.5, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if self._label else tokens.quiet))
        area = self.rect().adjusted(left, 0, 0, 0)
        shown = QFontMetrics(font).elidedText(self.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


class _Values(QWidget):
    """Lines of a name and a value."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.GRID // 2)
        grid.setColumnStretch(0, 1)
        self._values: list[QLabel] = []
        for row, name in enumerate(names):
            key, value = QLabel(name), QLabel(words.DASH)
            key.setObjectName("quiet")
            value.setFont(theme.tabular(self.font()))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setAccessibleName(name)
            grid.addWidget(key, row, 0)
            grid.addWidget(value, row, 1)
            self._values.append(value)

    @property
    def values(self) -> list[str]:
        return [label.text() for label in self._values]

    def show_values(self, values: Sequence[str]) -> None:
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)


def _title(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setObjectName("quiet")
    label.setFont(theme.scaled(label.font(), 0.8, bold=True))
    label.setContentsMargins(0, theme.GRID, 0, 0)
    return label


def _reserved_label(lines: int) -> QLabel:
    """A label that wraps and keeps room for its lines."""
    label = QLabel()
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setObjectName("quiet")
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing() + 2)
    return label
