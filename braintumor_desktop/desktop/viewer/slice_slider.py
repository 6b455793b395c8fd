"""The bar under the picture: where the shown slice is, what is judged, where tumors are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

HEIGHT = 32
MARGIN = 16
TRACK = 8
CALM = 4
"""Height of the cell of a slice without a tumor: beside color, it is lower than a tumor's."""
NOTCH = 5.0
"""Of the diamond above an unclear slice."""


class SliceSlider(QSlider):
    """A slider with one cell for each slice.

    Signals:
        chosen(int): the user wants this slice.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._answers: Sequence[str] = ()
        self.setAccessibleName("Slice")
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
        self._answers = answers
        self.setRange(0, max(0, len(answers) - 1))
        self.setValue(index)
        self.setEnabled(len(answers) > 1)
        if answers and not said:
            word = label_of(answers[index]).word if answers[index] else "not judged"
            said = f"Slice {index + 1:,} of {len(answers):,}, {word.lower()}"
        texts.set_plain_tooltip(self, said)
        self.setAccessibleDescription(said)
        self.update()

    def _on_action(self, _action: int) -> None:
        self.chosen.emit(self.sliderPosition())

    def _track(self) -> QRectF:
        return QRectF(MARGIN, (self.height() - TRACK) / 2, self.width() - 2 * MARGIN, TRACK)

    def _index_at(self, x: float) -> int:
        track = self._track()
        share = (x - track.left()) / max(1.0, track.width())
        return min(max(int(share * len(self._answers)), 0), len(self._answers) - 1)

    def _cell(self, index: int, grow: float = 0.0) -> QRectF:
        track = self._track()
        width = track.width() / max(1, len(self._answers))
        return QRectF(
            track.left() + index * width, track.top() - grow, max(width, 2.0), TRACK + 2 * grow
        )

    def sizeHint(self) -> QSize:
        """Qt: one row."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: one row."""
        return QSize(100, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: go to the slice under the pointer."""
        if self._answers and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._index_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: follow the pointer."""
        if self._answers and event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(self._index_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Left and Right step; all other keys belong to the window."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.chosen.emit(min(max(self.value() + step, 0), self.maximum()))

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
        if len(self._answers) < 2:
            return
        for index, answer in enumerate(self._answers):
            if answer:
                self._paint_answer(painter, self._cell(index), answer)
        self._paint_handle(painter)

    def _paint_answer(self, painter: QPainter, cell: QRectF, answer: str) -> None:
        """A low cell without a tumor, a high one with it, a notch above where it is unclear."""
        color = QColor(label_of(answer).color)
        if answer == NO_TUMOR:
            inset = (TRACK - CALM) / 2
            painter.fillRect(cell.adjusted(0, inset, 0, -inset), color)
            return
        painter.fillRect(cell, color)
        if answer == UNCLEAR:
            middle, top = cell.center().x(), cell.top() - 2
            left, right = QPointF(middle - NOTCH, top - NOTCH), QPointF(middle + NOTCH, top - NOTCH)
            painter.setBrush(color)
            painter.drawPolygon(QPolygonF([QPointF(middle, top), left, right]))

    def _paint_handle(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._cell(self.value(), grow=4)
        handle = QRectF(0, 0, max(6.0, cell.width()), cell.height())
        handle.moveCenter(cell.center())
        painter.setBrush(QColor(theme.DARK.accent if self.hasFocus() else theme.ON_CANVAS))
        painter.drawRoundedRect(handle, 3, 3)
