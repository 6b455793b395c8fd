"""The panel at the right: what the networks say of the series and of the shown slice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.desktop.result.panel_parts import (
    Headline,
    Values,
)
from braintumor_desktop.desktop.result.probability_bars import ProbabilityBars
from braintumor_desktop.desktop.result.series_panel import SeriesPanel
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.result.verdict_text import PanelText

ANYWAY_HINT = mark("The header may be wrong. The result says that it was judged against it.")
CONTEXT_HINT = mark(
    "The tumor probability of this slice, and the same with half of what each neighbor says."
)


class ResultPanel(QWidget):
    """Shows a PanelText: first the series, which stays while one pages, then the slice.

    Signals:
        asked(str): the user wants an explanation, as in `explaining.Section.name`.
        anyway_wanted(): the user wants it judged against its header.
    """

    asked = Signal(str)
    anyway_wanted = Signal()

    def __init__(self, findings: QWidget) -> None:
        """Make the panel around the list of findings."""
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(27 * theme.GRID)
        inner = QWidget()
        inner.setObjectName("panel")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        self._column.setSpacing(theme.GRID)
        self._build(findings)
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
        self.series.show_text(text.series)
        is_single = text.series.is_single
        self._slice_title.setVisible(bool(text.series.series_id))
        title = tr("This picture") if is_single else tr("This slice")
        self._slice_title.setText(title.upper())
        self._headline.show_answer(text.headline, text.code)
        self._bars.show_probabilities(text.probabilities)
        self._slice_values.show_values([text.tumor, text.uncertainty, text.area])
        texts.show_note(self.context, text.in_series, "quiet")
        is_shown = bool(text.code) and not text.is_warning
        texts.show_note(
            self.note, text.note, "warning" if text.is_warning else "" if is_shown else "quiet"
        )
        self.anyway.setVisible(text.may_overrule)
        for part in (self._bars, self._slice_values):
            part.setVisible(bool(text.probabilities) or text.state in {"loading", "part"})
        self._models.setText(words.models(text.models))
        sums = "\n".join(f"{m.name}: {m.sha256}" for m in text.models)
        texts.set_plain_tooltip(self._models, sums)
        for label in (self._models_title, self._models):
            label.setVisible(bool(text.models))

    @property
    def headline(self) -> str:
        """The answer to the slice as it is shown."""
        return self._headline.text

    @property
    def code(self) -> str:
        """Whose mark the answer to the slice has."""
        return self._headline.code

    @property
    def values(self) -> list[str]:
        """Tumor probability, uncertainty and area as they are shown."""
        return self._slice_values.values

    def _build(self, findings: QWidget) -> None:
        self.series = SeriesPanel()
        self._slice_title = texts.part_title(tr("This slice"))
        self._headline = Headline(tr("Result of the slice"), 1.2)
        self._bars = ProbabilityBars()
        self._slice_values = Values(
            (
                (tr("Tumor probability"), tr("What tumor probability means"), "probability"),
                (tr("Uncertainty"), tr("What uncertainty means"), "uncertainty"),
                (tr("Area outlined"), tr("What area outlined means"), "outline"),
            )
        )
        self.context = texts.note()
        texts.set_plain_tooltip(self.context, tr(CONTEXT_HINT))
        for part in (self.series, self._slice_values):
            part.asked.connect(self.asked)
        self.note = texts.note()
        self.anyway = QPushButton(tr("Judge it anyway"))
        texts.set_plain_tooltip(self.anyway, tr(ANYWAY_HINT))
        self.anyway.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.anyway.clicked.connect(self.anyway_wanted)
        self.anyway.hide()
        self._models_title = texts.part_title(tr("Networks"))
        self._models = texts.plain_label(name="quiet", wraps=True, selectable=True)
        notice = texts.plain_label(tr(NOTICE), name="notice", wraps=True)
        series = (self.series, findings)
        parts = (*series, self._slice_title, self._headline, self.note, self.anyway, self._bars)
        values = (self._slice_values, self.context)
        for widget in (*parts, *values, self._models_title, self._models, notice):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def sizeHint(self) -> QSize:
        """Qt: wide enough for the values."""
        return QSize(34 * theme.GRID, 70 * theme.GRID)
