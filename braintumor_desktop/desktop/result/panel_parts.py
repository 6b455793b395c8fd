"""What the result panel is built from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from braintumor_desktop.desktop.look import marks, texts, theme, words
from braintumor_desktop.desktop.look.texts import Link
from braintumor_desktop.findings import wording
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

Pieces = list[str | Link]

MARK = 14
LINKS_SHOWN = 12
"""Of the slices to look at; the tooltip has all."""


class Mark(QWidget):
    """The shape of an answer, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._code, self._is_final = "", True
        self.setFixedSize(MARK, MARK)

    def show_code(self, code: str, *, is_final: bool) -> None:
        """Show the mark of a label's code, or of what stands in its place."""
        self._code, self._is_final = code, is_final
        self.setVisible(bool(code))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: paint."""
        # Ended here also when something fails: a painter that outlives the event ends the program.
        with QPainter(self) as painter:
            if self._code:
                area = QRectF(1, 1, MARK - 2, MARK - 2)
                marks.paint(painter, area, self._code, is_final=self._is_final)


class Headline(QWidget):
    """An answer in large letters with its mark."""

    def __init__(self, name: str, scale: float) -> None:
        super().__init__()
        self._name = name
        self._mark = Mark()
        self._words = texts.plain_label(wraps=True, selectable=True)
        self._words.setFont(theme.scaled(self.font(), scale, bold=True))
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """As it is shown."""
        return self._words.text()

    @property
    def code(self) -> str:
        """Whose mark is shown, or ""."""
        return self._mark._code  # noqa: SLF001 - one widget in two classes

    def show_answer(self, text: str, code: str, *, is_final: bool = True) -> None:
        """Show an answer.

        Args:
            text: in words.
            code: whose mark it has, or "" without one.
            is_final: else its mark is hollow.
        """
        self._words.setText(text)
        texts.set_name(self._words, "" if code else "quiet")
        self._mark.show_code(code, is_final=is_final)
        self.setAccessibleName(tr("{name}: {value}", name=self._name, value=text))


class Values(QWidget):
    """Lines of a name and a value.

    Signals:
        asked(str): the user pressed a name and wants to know what the number means.
    """

    asked = Signal(str)

    def __init__(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Make the lines.

        Args:
            lines: the name of each value, the hint that it can be explained, and what `asked`
                tells of it, as in `explaining.Section.name`.
        """
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.GRID // 2)
        grid.setColumnStretch(0, 1)
        self._names = [name for name, _, _ in lines]
        self._values: list[QLabel] = []
        for row, (name, hint, topic) in enumerate(lines):
            key = meaning_button(name, hint)
            key.clicked.connect(partial(self._on_asked, topic))
            value = texts.plain_label(selectable=True)
            texts.show_value(value, name, words.DASH)
            value.setFont(theme.tabular(self.font()))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(value, row, 1)
            self._values.append(value)

    @property
    def values(self) -> list[str]:
        """As they are shown."""
        return [label.text() for label in self._values]

    def show_values(self, values: Sequence[str]) -> None:
        """Show others."""
        for label, name, value in zip(self._values, self._names, values, strict=True):
            texts.show_value(label, name, value)

    def _on_asked(self, topic: str, _checked: bool = False) -> None:
        self.asked.emit(topic)


def meaning_button(text: str, hint: str) -> QPushButton:
    """A text that leads to its explanation."""
    button = QPushButton()
    button.setObjectName("meaning")
    button.setText(texts.menu_text(text))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(text)
    texts.set_plain_tooltip(button, hint)
    return button


def with_links(sentence: str, runs: Sequence[Sequence[int]]) -> Pieces:
    """A sentence in which the slices to look at lead there.

    Args:
        sentence: that lists them, as `wording.listed` does, behind all else that it says.
        runs: their positions from 0, of each list of slices in it.
    """
    pieces: Pieces = []
    for look_at in reversed(runs):
        before, found, behind = sentence.rpartition(wording.listed(look_at))
        if found:
            pieces = [*slice_links(wording.ranges(look_at)), behind, *pieces]
            sentence = before
    return [sentence, *pieces]


def slice_links(ranges: Sequence[tuple[int, int]]) -> Pieces:
    """Runs of slices, (first, last) from 0, each a link to its middle."""
    pieces: Pieces = []
    for first, last in ranges[:LINKS_SHOWN]:
        pieces += [", "] if pieces else []
        pieces.append(Link(wording.slices(first, last), str((first + last) // 2)))
    rest = len(ranges) - LINKS_SHOWN
    return [*pieces, ", ", tr("{count} more", count=number(rest))] if rest > 0 else pieces
