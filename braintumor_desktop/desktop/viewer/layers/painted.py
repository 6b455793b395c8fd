"""The mask that is being painted: a fill that follows the brush, and the brush's circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Box

FILL = 0.45
RIM = QColor(0, 0, 0, 150)


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
    """Shows how large the brush is where the pointer is: a circle on the patient."""

    def __init__(self, parent: QGraphicsItem) -> None:
        # On a dark rim, so that it can be seen on white too.
        self._rings = [QGraphicsEllipseItem(parent) for _ in range(2)]
        pens = QPen(RIM, 3.0), QPen(Qt.GlobalColor.white, 1.0)
        for ring, pen in zip(self._rings, pens, strict=True):
            pen.setCosmetic(True)
            ring.setPen(pen)
            ring.setZValue(11)
            ring.hide()

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

    def hide(self) -> None:
        """Show none."""
        for ring in self._rings:
            ring.hide()


def _premultiplied(color: QColor) -> int:
    alpha = color.alpha()
    red, green, blue = (round(v * alpha / 255) for v in (color.red(), color.green(), color.blue()))
    return alpha << 24 | red << 16 | green << 8 | blue
