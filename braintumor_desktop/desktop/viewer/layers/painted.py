"""The mask that is being painted: a fill that follows the brush, and the brush's circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsSimpleTextItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Box

FILL = 0.45
RIM = QColor(0, 0, 0, 150)
BESIDE = 4.0
"""Logical pixels between the circle and what it paints."""


class PaintedLayer(QGraphicsItem):
    """A mask while it changes, in pixel coordinates of the picture; paints what changed alone."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: NDArray[np.uint32] = np.zeros((0, 0), np.uint32)
        self._color = np.uint32(0)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(5)
        self.hide()

    def begin(self, mask: NDArray[np.bool_], color: str) -> None:
        """Show a mask, bool (rows, columns) of the picture, in this color."""
        self.prepareGeometryChange()
        shown = QColor(color)
        shown.setAlphaF(FILL)
        self._color = np.uint32(_premultiplied(shown))
        self._pixels = np.where(mask, self._color, np.uint32(0))
        self.show()

    def refresh(self, mask: NDArray[np.bool_], box: Box) -> None:
        """Show what the mask is by now in a box."""
        top, left, bottom, right = box
        part = mask[top:bottom, left:right]
        self._pixels[top:bottom, left:right] = np.where(part, self._color, np.uint32(0))
        self.update(QRectF(left, top, right - left, bottom - top))

    def end(self) -> None:
        """Show nothing."""
        self.hide()

    def boundingRect(self) -> QRectF:
        """Qt: the picture."""
        rows, columns = self._pixels.shape
        return QRectF(0, 0, columns, rows)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Qt: paint the pixels that are asked for."""
        rows, columns = self._pixels.shape
        if not self._pixels.size:
            return
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(self._pixels.data, columns, rows, columns * 4, kind)
        area = QRectF(option.exposedRect.toAlignedRect()) & self.boundingRect()
        painter.drawImage(area, image, area)


class BrushCircle:
    """Shows how large the brush is, as a circle on the patient, and which finding it paints."""

    def __init__(self, parent: QGraphicsItem) -> None:
        # On a dark rim, so that it can be seen on white too.
        self._rings = [QGraphicsEllipseItem(parent) for _ in range(2)]
        pens = QPen(RIM, 3.0), QPen(Qt.GlobalColor.white, 1.0)
        for ring, pen in zip(self._rings, pens, strict=True):
            pen.setCosmetic(True)
            ring.setPen(pen)
            ring.setZValue(11)
            ring.hide()
        self._names = [QGraphicsSimpleTextItem(parent) for _ in range(2)]
        for name, pen in zip(self._names, (pens[0], QPen(Qt.PenStyle.NoPen)), strict=True):
            name.setPen(pen)
            name.setBrush(Qt.GlobalColor.white)
            name.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            name.setZValue(11)
            name.hide()

    @property
    def name(self) -> str:
        """What stands beside the circle; "" while it is hidden."""
        return self._names[1].text() if self._names[1].isVisible() else ""

    def show_name(self, text: str) -> None:
        """Say what is painted, beside the circle."""
        for name in self._names:
            name.setFont(QApplication.font())
            name.setText(text)

    @property
    def item(self) -> QGraphicsEllipseItem:
        """The circle, in pixels of the picture."""
        return self._rings[1]

    def show(self, row: float, column: float, radii: tuple[float, float]) -> None:
        """Show it.

        Args:
            row: of its center, index coordinates of the picture.
            column: of it.
            radii: in rows and columns.
        """
        center = QPointF(column + 0.5, row + 0.5)
        down, across = radii
        for ring in self._rings:
            ring.setRect(center.x() - across, center.y() - down, 2 * across, 2 * down)
            ring.show()
        away = self._on_screen(center, across) + BESIDE
        for name in self._names:
            name.setPos(center)
            name.setTransform(QTransform.fromTranslate(away, -name.boundingRect().height() / 2))
            name.show()

    def _on_screen(self, center: QPointF, across: float) -> float:
        """Logical pixels of the screen from the center to the circle, however it is turned."""
        item, views = self.item, self.item.scene().views()
        ends = (item.mapToScene(center), item.mapToScene(center + QPointF(across, 0.0)))
        return QLineF(*(views[0].viewportTransform().map(end) for end in ends)).length()

    def hide(self) -> None:
        """Show none."""
        for item in (*self._rings, *self._names):
            item.hide()


def _premultiplied(color: QColor) -> int:
    alpha = color.alpha()
    red, green, blue = (round(v * alpha / 255) for v in (color.red(), color.green(), color.blue()))
    return alpha << 24 | red << 16 | green << 8 | blue
