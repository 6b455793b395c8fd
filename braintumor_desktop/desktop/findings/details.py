"""All that is known of the chosen finding, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel


class Details(QWidget):
    """Lines of a name and a value."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        self._lines: list[tuple[QLabel, QLabel]] = []

    @property
    def values(self) -> dict[str, str]:
        """As they are shown, by name."""
        return {key.text(): value.text() for key, value in self._lines}

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show others, each a name, a value and a hint; there are always as many."""
        while len(self._lines) < len(lines):
            self._lines.append(self._line())
        for (key, value), (name, text, hint) in zip(self._lines, lines, strict=True):
            key.setText(name)
            texts.show_value(value, name, text)
            for label in (key, value):
                texts.set_plain_tooltip(label, hint)

    def _line(self) -> tuple[QLabel, QLabel]:
        key = texts.plain_label(name="quiet")
        value = texts.plain_label(wraps=True, selectable=True)
        value.setFont(theme.tabular(self.font()))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        self._column.addLayout(row)
        return key, value
