"""The bar under the picture: where the shown slice is, what is judged, where tumors are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from braintumor_desktop.desktop.look import texts, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

HEIGHT = 32
MARGIN = 16
TRACK = 8


class SliceSlider(QSlider):
    """A slider with one cell for each slice.

    Signals:
        chosen(int): the user wants this slice.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._colors: Sequence[str] = ()
        self.setAccessibleName("Slice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.actionTriggered.connect(self._on_action)

    def show_slices(self, index: int, colors: Sequence[str]) -> None:
        """Show a series.

        Args:
            index: of the slice that is shown.
            colors: one for each slice as #rrggbb; "" for those that are not judged.
        """
        self._colors = colors
        self.setRange(0, max(0, len(colors) - 1))
        self.setValue(index)
        self.setEnabled(len(colors) > 1)
        texts.set_plain_tooltip(self, f"Slice {index + 1} of {len(colors)}" if colors else "")
        self.update()

    def _on_action(self, _action: int) -> None:
        self.chosen.emit(self.sliderPosition())

    def _track(self) -> QRectF:
        return QRectF(MARGIN, (self.height() - TRACK) / 2, self.width() - 2 * MARGIN, TRACK)

    def _index_at(self, x: float) -> int:
        track = self._track()
        share = (x - track.left()) / max(1.0, track.width())
        return min(max(int(share * len(self._colors)), 0), len(self._colors) - 1)

    def _cell(self, index: int, grow: float = 0.0) -> QRectF:
        track = self._track()
        width = track.width() / max(1, len(self._colors))
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
        if self._colors and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._index_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: follow the pointer."""
        if self._colors and event.buttons() & Qt.MouseButton.LeftButton:
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
        if len(self._colors) < 2:
            return
        for index, color in enumerate(self._colors):
            if color:
                painter.fillRect(self._cell(index), QColor(color))
        self._paint_handle(painter)

    def _paint_handle(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._cell(self.value(), grow=4)
        handle = QRectF(0, 0, max(6.0, cell.width()), cell.height())
        handle.moveCenter(cell.center())
        painter.setBrush(QColor(theme.DARK.accent if self.hasFocus() else theme.ON_CANVAS))
        painter.drawRoundedRect(handle, 3, 3)
