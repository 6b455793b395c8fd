"""The bar under the picture: where the shown slice is, what is judged, where tumors are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of
from braintumor_desktop.words import joined, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

HEIGHT = 32
MARGIN = 16
TRACK = 8
CALM = 4
"""Height of the cell of a slice without a tumor: beside color, it is lower than a tumor's."""
LINE, CHOSEN_LINE = 1.0, 4.0
"""Heights of the lines below slices with findings."""
LINE_GAP = 3.0
NOTCH = 5.0
"""Of the diamond above an unclear slice."""
_CALM = ("", NO_TUMOR, UNCLEAR)
"""Where several slices share a cell these hide each other in this order, and a tumor them all."""


@dataclass(frozen=True)
class Extent:
    """Runs of slices, (first, last) from 0.

    Attributes:
        counted: in which findings are that count.
        chosen: in which the chosen finding is.
        number: by which people know the chosen finding; 0 without one.
    """

    counted: tuple[tuple[int, int], ...] = ()
    chosen: tuple[tuple[int, int], ...] = ()
    number: int = 0

    def is_chosen(self, position: int) -> bool:
        """Whether the chosen finding is in a slice."""
        return any(first <= position <= last for first, last in self.chosen)


NOWHERE = Extent()


class SliceSlider(QSlider):
    """A slider with one cell for each slice; where they are too many, one for each pixel.

    Its value counts slices from 1, as people do: screen readers say it.

    Signals:
        chosen(int): the user wants this slice.
        told(): something else is said of the shown slice.
    """

    chosen = Signal(int)
    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._codes = list(_CALM)
        self._answers = np.zeros(0, np.uint16)
        self._cells = np.zeros(0, np.uint16)
        self._words = ""
        self._extent = NOWHERE
        self.setAccessibleName(tr("Slice"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.actionTriggered.connect(self._on_action)

    def show_slices(self, index: int, answers: Sequence[str], said: str = "") -> None:
        """Show a series.

        Args:
            index: of the slice that is shown.
            answers: one for each slice: a label's code; "" for those that are not judged.
            said: in words, where it is something else than slices.
        """
        self._answers = np.array([self._number(answer) for answer in answers], np.uint16)
        self._cells = self._cells[:0]
        self.setRange(1, max(1, len(answers)))
        self.setEnabled(len(answers) > 1)
        self._words = said
        self.show_slice(index)

    def show_extent(self, extent: Extent) -> None:
        """Show which slices of the series have findings."""
        self._extent = extent
        self._say()
        self.update()

    def show_slice(self, index: int, said: str | None = None) -> None:
        """Show another slice of the same series; `said` as in `show_slices`, None for as before."""
        self._words = self._words if said is None else said
        self.setValue(index + 1)
        self._say()
        self.update()

    def show_answers(self, answers: Mapping[int, str]) -> None:
        """Slices have other answers, by position; costs as much as there are of these."""
        for index, answer in answers.items():
            self._answers[index] = self._number(answer)
        slices, cells = self._answers.size, self._cells.size
        for cell in {index * cells // slices for index in answers} if cells else ():
            first, behind = (-(-start * slices // cells) for start in (cell, cell + 1))
            self._cells[cell] = self._answers[first:behind].max()
        if self.index in answers:
            self._say()
        self.update()

    @property
    def index(self) -> int:
        """Of the slice that is shown, from 0."""
        return self.value() - 1

    def answer(self, index: int) -> str:
        """The answer to a slice, as it was told."""
        return self._codes[int(self._answers[index])]

    def _number(self, answer: str) -> int:
        """Of an answer; a network of the user's may tell types of its own."""
        if answer not in self._codes:
            self._codes.append(answer)
        return self._codes.index(answer)

    def _say(self) -> None:
        """What the tooltip and a screen reader say of the shown slice."""
        said = self._words
        if self._answers.size and not said:
            answer = self.answer(self.index)
            place, count = number(self.value()), number(self._answers.size)
            parts = [
                tr("Slice {place} of {count}", place=place, count=count),
                label_of(answer).noun if answer else tr("not judged"),
            ]
            if self._extent.is_chosen(self.index):
                parts.append(tr("finding {number}", number=number(self._extent.number)))
            said = joined(parts, ", ")
        texts.set_plain_tooltip(self, said)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            self.told.emit()

    def _on_action(self, _action: int) -> None:
        self.chosen.emit(self.sliderPosition() - 1)

    def _track(self) -> QRectF:
        return QRectF(MARGIN, (self.height() - TRACK) / 2, self.width() - 2 * MARGIN, TRACK)

    def _index_at(self, x: float) -> int:
        track = self._track()
        share = (x - track.left()) / max(1.0, track.width())
        return min(max(int(share * self._answers.size), 0), self._answers.size - 1)

    def _cell(self, first: int, last: int, count: int, grow: float = 0.0) -> QRectF:
        """Of so many cells those from the first to the last, both included."""
        track = self._track()
        width = track.width() / max(1, count)
        left, room = track.left() + first * width, (last - first + 1) * width
        return QRectF(left, track.top() - grow, max(room, 2.0), TRACK + 2 * grow)

    def _starts(self) -> NDArray[np.intp]:
        """The first slice of each cell, and behind them how many there are."""
        slices, cells = self._answers.size, self._cells.size
        return -(-np.arange(cells + 1) * slices // cells)

    def _fill_cells(self) -> None:
        """Anew for another series or width."""
        self._cells = np.zeros(min(self._answers.size, int(self._track().width())), np.uint16)
        if self._cells.size:
            self._cells = np.maximum.reduceat(self._answers, self._starts()[:-1])

    def _runs(self) -> Iterator[tuple[int, int, str]]:
        """First and last cell of neighbors with the same answer."""
        edges = np.flatnonzero(np.diff(self._cells)) + 1
        starts = [0, *edges.tolist()]
        for first, behind in pairwise([*starts, self._cells.size]):
            if self._cells[first]:
                yield first, behind - 1, self._codes[self._cells[first]]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width has other cells."""
        super().resizeEvent(event)
        self._cells = self._cells[:0]

    def sizeHint(self) -> QSize:
        """Qt: one row."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: one row."""
        return QSize(100, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: go to the slice under the pointer."""
        if self._answers.size and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._index_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: follow the pointer."""
        if self._answers.size and event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(self._index_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Left and Right step; all other keys belong to the window."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.chosen.emit(min(max(self.index + step, 0), self.maximum() - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: paint."""
        # Ended here also when something fails: a painter that outlives the event ends the program.
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.CANVAS_SHADE))
        painter.drawRoundedRect(self._track(), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if self._answers.size < 2:
            return
        if not self._cells.size:
            self._fill_cells()
        for first, last, answer in self._runs():
            self._paint_answers(painter, first, last, answer)
        self._paint_findings(painter)
        self._paint_handle(painter)

    def _paint_findings(self, painter: QPainter) -> None:
        """A thin line below slices with findings, a thick one below those of the chosen one."""
        count, most = self._answers.size, self._answers.size - 1
        for runs, height in ((self._extent.counted, LINE), (self._extent.chosen, CHOSEN_LINE)):
            for first, last in runs:
                cell = self._cell(first, min(last, most), count)
                line = QRectF(cell.left(), cell.bottom() + LINE_GAP, cell.width(), height)
                painter.fillRect(line, QColor(theme.ON_CANVAS))

    def _paint_answers(self, painter: QPainter, first: int, last: int, answer: str) -> None:
        """Low cells without a tumor, high ones with it, notches above where it is unclear."""
        color, cell = QColor(label_of(answer).color), self._cell(first, last, self._cells.size)
        if answer == NO_TUMOR:
            inset = (TRACK - CALM) / 2
            painter.fillRect(cell.adjusted(0, inset, 0, -inset), color)
            return
        painter.fillRect(cell, color)
        if answer == UNCLEAR:
            painter.setBrush(color)
            for place in self._notches(first, last):
                middle = self._cell(place, place, self._cells.size)
                _paint_notch(painter, middle.center().x(), middle.top() - 2)

    def _notches(self, first: int, last: int) -> range:
        """Cells with a notch: each, unless they would lie upon each other."""
        width = self._track().width() / self._cells.size
        return range(first, last + 1, max(1, round(NOTCH / width)))

    def _paint_handle(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._cell(self.index, self.index, self._answers.size, grow=4)
        handle = QRectF(0, 0, max(6.0, cell.width()), cell.height())
        handle.moveCenter(cell.center())
        painter.setBrush(QColor(theme.DARK.accent if self.hasFocus() else theme.ON_CANVAS))
        painter.drawRoundedRect(handle, 3, 3)


def _paint_notch(painter: QPainter, middle: float, top: float) -> None:
    left, right = QPointF(middle - NOTCH, top - NOTCH), QPointF(middle + NOTCH, top - NOTCH)
    painter.drawPolygon(QPolygonF([QPointF(middle, top), left, right]))
