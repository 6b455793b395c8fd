"""The part of the result panel that is about the series: verdict, tumor slices, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.desktop.look.texts import Link
from braintumor_desktop.desktop.result.panel_parts import Headline, Values, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from braintumor_desktop.desktop.result.verdict_text import FindingText, SeriesText

Pieces = list[str | Link]

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
        texts.show_links(self.tumor_slices, _tumor_slices(text))
        texts.set_plain_tooltip(self.tumor_slices, _all(text.tumor_slices))
        hits = [(position, position) for position in text.lone_hits]
        texts.set_plain_tooltip(self.lone_hits, _all(hits))
        look = ["Lone hits, no tumor by themselves: look at ", *_links(hits)] if hits else []
        texts.show_links(self.lone_hits, look)
        self._show_findings(text.findings)
        outlined = [(position, position) for position in text.outlined_only]
        texts.show_links(self.more, _more(text))
        texts.set_plain_tooltip(self.more, _all(outlined))

    def _show_findings(self, findings: Sequence[FindingText]) -> None:
        for place, button in enumerate(self.findings):
            found = findings[place] if place < len(findings) else None
            button.setEnabled(found is not None)
            button.setText("" if found is None else found.text)
            texts.set_plain_tooltip(button, "" if found is None else found.hint)
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


def _tumor_slices(text: SeriesText) -> Pieces:
    if not text.is_judged:
        return [f"Tumor slices: {words.DASH}"]
    if text.is_single:
        return [f"{'Tumor' if text.tumor_slices else 'No tumor'} in this slice"]
    return ["Tumor slices: ", *(_links(text.tumor_slices) or ["none"])]


def _more(text: SeriesText) -> Pieces:
    """What has no line: smaller findings, and what the series verdict does not call a tumor."""
    parts: Pieces = []
    if len(text.findings) > LISTED:
        parts.append(f"and {len(text.findings) - LISTED:,} smaller\n")
    if text.outlined_only:
        parts.append("Outlined without a tumor verdict")
        runs = [(i, i) for i in text.outlined_only]
        parts += [] if text.is_single else [": ", *_links(runs)]
    if text.is_judged and not text.findings and not parts:
        parts.append("Nothing outlined")
    return parts


def _links(runs: Sequence[tuple[int, int]]) -> Pieces:
    """Ranges of slices that lead to their middle."""
    pieces: Pieces = []
    for a, b in runs[:RUNS_LISTED]:
        pieces += [", "] if pieces else []
        pieces.append(Link(words.slices(a, b), str((a + b) // 2)))
    rest = len(runs) - RUNS_LISTED
    return [*pieces, f", {rest:,} more"] if rest > 0 else pieces


def _all(runs: Sequence[tuple[int, int]]) -> str:
    """Also those that have no room."""
    return ", ".join(words.slices(first, last) for first, last in runs)


def _linked_label(name: str) -> QLabel:
    label = texts.link_label(name="quiet")
    label.setFixedHeight(SLICE_LINES * label.fontMetrics().lineSpacing() + 2)
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
