"""The part of the result panel that is about the series: verdict, tumor slices, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import theme, words
from braintumor_desktop.desktop.result.panel_parts import Headline, Values, reserved_label, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.result.verdict_text import FindingText, SeriesText

SLICE_LINES = 2
LISTED = 4
"""Findings that have a line; a last line counts the others."""
RUNS_LISTED = 6


class SeriesPanel(QWidget):
    """Shows a SeriesText; every part keeps its place in every state.

    Signals:
        slice_chosen(int): the user wants to see the slice at this position.
    """

    slice_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.headline = Headline("Series verdict", 1.2)
        self.values = Values(("Slices judged", "Tumor probability", "Volume outlined"))
        self.tumor_slices = _linked_label("Tumor slices")
        self.lone_hits = _linked_label("Lone hits")
        self.findings = [_finding_button() for _ in range(LISTED)]
        self._positions: list[int] = []
        self.more = _linked_label("More findings")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (title("Series"), self.headline, self.values, self.tumor_slices):
            column.addWidget(widget)
        column.addWidget(title("Findings"))
        column.addLayout(self._list())
        column.addWidget(self.lone_hits)
        for label in (self.tumor_slices, self.lone_hits, self.more):
            label.linkActivated.connect(self._on_link)
        group = QButtonGroup(self)
        group.setExclusive(False)
        for place, button in enumerate(self.findings):
            group.addButton(button, place)
        group.idClicked.connect(self._on_finding)

    def show_text(self, text: SeriesText) -> None:
        """Show another state."""
        self.headline.show_verdict(text.headline, text.label)
        self.values.show_values(text.values)
        self.tumor_slices.setText(_tumor_slices(text))
        self.tumor_slices.setToolTip(_all(text.tumor_slices))
        hits = [(position, position) for position in text.lone_hits]
        self.lone_hits.setToolTip(_all(hits))
        look = f"Lone hits, no tumor by themselves: look at {_links(hits)}" if hits else ""
        self.lone_hits.setText(look)
        self._show_findings(text.findings)
        outlined = [(position, position) for position in text.outlined_only]
        self.more.setText(_more(text))
        self.more.setToolTip(_all(outlined))

    def _show_findings(self, findings: Sequence[FindingText]) -> None:
        for place, button in enumerate(self.findings):
            found = findings[place] if place < len(findings) else None
            button.setEnabled(found is not None)
            button.setText("" if found is None else found.text)
            button.setToolTip("" if found is None else found.hint)
            button.setAccessibleName("No finding" if found is None else found.hint)
        self._positions = [found.position for found in findings[:LISTED]]

    def _list(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for button in self.findings:
            rows.addWidget(button)
        rows.addWidget(self.more)
        return rows

    @Slot(str)
    def _on_link(self, position: str) -> None:
        self.slice_chosen.emit(int(position))

    @Slot(int)
    def _on_finding(self, place: int) -> None:
        self.slice_chosen.emit(self._positions[place])


def _tumor_slices(text: SeriesText) -> str:
    if not text.is_judged:
        return f"Tumor slices: {words.DASH}"
    if text.is_single:
        return f"{'Tumor' if text.tumor_slices else 'No tumor'} in this slice"
    return f"Tumor slices: {_links(text.tumor_slices) if text.tumor_slices else 'none'}"


def _more(text: SeriesText) -> str:
    """What has no line: smaller findings, and what the series verdict does not call a tumor."""
    parts = []
    if len(text.findings) > LISTED:
        parts.append(f"and {len(text.findings) - LISTED:,} smaller")
    if text.outlined_only:
        where = "" if text.is_single else f": {_links([(i, i) for i in text.outlined_only])}"
        parts.append(f"Outlined without a tumor verdict{where}")
    if text.is_judged and not text.findings and not parts:
        parts.append("Nothing outlined")
    return "<br>".join(parts)


def _links(runs: Sequence[tuple[int, int]]) -> str:
    """Ranges of slices that lead to their middle."""
    shown = [f'<a href="{(a + b) // 2}">{words.slices(a, b)}</a>' for a, b in runs[:RUNS_LISTED]]
    rest = len(runs) - RUNS_LISTED
    return ", ".join([*shown, f"{rest:,} more"] if rest > 0 else shown)


def _all(runs: Sequence[tuple[int, int]]) -> str:
    """Also those that have no room."""
    return ", ".join(words.slices(first, last) for first, last in runs)


def _linked_label(name: str) -> QLabel:
    label = reserved_label(SLICE_LINES)
    label.setFixedHeight(label.minimumHeight())
    label.setTextFormat(Qt.TextFormat.RichText)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
    label.setAccessibleName(name)
    return label


def _finding_button() -> QPushButton:
    """A line that can be pressed; it keeps its height while it is empty."""
    button = QPushButton()
    button.setObjectName("finding")
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button.setFont(theme.tabular(button.font()))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setFixedHeight(button.fontMetrics().height() + theme.GRID)
    return button
