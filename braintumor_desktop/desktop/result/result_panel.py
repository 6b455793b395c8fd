"""The panel at the right: what the networks say of the slice and of its series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.desktop.result.panel_parts import Headline, Values, reserved_label, title
from braintumor_desktop.desktop.result.probability_bars import ProbabilityBars
from braintumor_desktop.desktop.result.series_panel import SeriesPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from braintumor_desktop.desktop.result.verdict_text import PanelText

NOTE_LINES = 4
"""Reserved for a sentence, so that nothing moves when one comes."""
MODEL_LINES = 3
"""Classifier, segmenter and gate."""


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
        texts.set_plain_tooltip(self.note, text.note)
        self.note.setObjectName("warning" if text.is_warning else "quiet")
        self.note.style().polish(self.note)
        self.series.show_text(text.series)
        self._models.setText(words.models(text.models) or words.DASH)
        sums = "\n".join(f"{m.name}: {m.sha256}" for m in text.models)
        texts.set_plain_tooltip(self._models, sums)

    @property
    def headline(self) -> str:
        """The verdict as it is shown."""
        return self._headline.text

    @property
    def values(self) -> list[str]:
        """Tumor probability, uncertainty and area as they are shown."""
        return self._slice_values.values

    def _build(self) -> None:
        self._headline = Headline("Verdict", 1.5)
        self._bars = ProbabilityBars()
        self._slice_values = Values(("Tumor probability", "Uncertainty", "Area outlined"))
        self.note = reserved_label(NOTE_LINES)
        self.series = SeriesPanel()
        self._models = reserved_label(MODEL_LINES)
        for widget in (title("This slice"), self._headline, self._bars, self._slice_values):
            self._column.addWidget(widget)
        self._column.addWidget(self.note)
        self._column.addWidget(self.series)
        for widget in (title("Networks"), self._models, self._notice()):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _notice(self) -> QLabel:
        return texts.plain_label(NOTICE, name="notice", wraps=True)

    def sizeHint(self) -> QSize:
        """Qt: wide enough for the values."""
        return QSize(34 * theme.GRID, 70 * theme.GRID)
