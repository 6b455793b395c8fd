"""Lines over the picture that say where something else lies: a crosshair, other slices."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

Pixel = tuple[float, float]
"""(row, column) of the picture, (0, 0) being the center of the first pixel."""

CROSSHAIR = "#F0E442"
REFERENCE = "#7fb8e8"
RIM = QColor(0, 0, 0, 150)
GAP_PX = 14.0
"""Around the middle of the crosshair, on the screen: what is pointed at stays free."""
FAR = 1e4
"""Pixels: further than any picture reaches."""


class LinesLayer(QGraphicsItem):
    """A child of the picture, in its pixel coordinates; lines are as thin at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._point: Pixel | None = None
        self._lines: tuple[tuple[Pixel, Pixel], ...] = ()
        self.setZValue(10)

    @property
    def point(self) -> Pixel | None:
        """Where the crosshair stands."""
        return self._point

    @property
    def lines(self) -> tuple[tuple[Pixel, Pixel], ...]:
        """Where the reference lines lie."""
        return self._lines

    def set_point(self, point: Pixel | None) -> None:
        """Draw the crosshair here, or none."""
        if point != self._point:
            self._point = point
            self.update()

    def set_lines(self, lines: Sequence[tuple[Pixel, Pixel]]) -> None:
        """Draw other lines."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.update()

    def boundingRect(self) -> QRectF:
        """Qt: anywhere over the picture."""
        return QRectF(-FAR, -FAR, 2 * FAR, 2 * FAR)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Qt: paint in the pixels of the screen, in which widths and gaps are told."""
        area = self.parentItem().boundingRect()
        transform = painter.transform()
        corner, end = transform.map(area.topLeft()), transform.map(area.bottomRight())
        seen = QRectF(corner, end).normalized()
        lines = [_straight(transform.map(_at(a)), transform.map(_at(b))) for a, b in self._lines]
        point = None if self._point is None else _snapped(transform.map(_at(self._point)))
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, lines, REFERENCE)
        if point is not None and seen.contains(point):
            _draw(painter, _cross(point, seen), CROSSHAIR)
        painter.restore()


def _at(pixel: Pixel) -> QPointF:
    row, column = pixel
    return QPointF(column + 0.5, row + 0.5)


def _snapped(point: QPointF) -> QPointF:
    """The center of a pixel of the screen, where a line has one row of full strength."""
    return QPointF(floor(point.x()) + 0.5, floor(point.y()) + 0.5)


def _straight(start: QPointF, end: QPointF) -> tuple[QPointF, QPointF]:
    """A line that lies along the rows or columns of the screen lies on one of them."""
    way = end - start
    if min(abs(way.x()), abs(way.y())) < 0.5:
        return _snapped(start), _snapped(end)
    return start, end


def _cross(point: QPointF, seen: QRectF) -> list[tuple[QPointF, QPointF]]:
    x, y = point.x(), point.y()
    arms = (
        (seen.left(), x - GAP_PX, True),
        (x + GAP_PX, seen.right(), True),
        (seen.top(), y - GAP_PX, False),
        (y + GAP_PX, seen.bottom(), False),
    )
    return [
        (QPointF(a, y), QPointF(b, y)) if across else (QPointF(x, a), QPointF(x, b))
        for a, b, across in arms
        if a < b
    ]


def _draw(painter: QPainter, lines: Sequence[tuple[QPointF, QPointF]], color: str) -> None:
    """On a dark rim, so that they can be seen on white too."""
    for pen in (QPen(RIM, 2.5), QPen(QColor(color), 1.0)):
        painter.setPen(pen)
        for start, end in lines:
            painter.drawLine(start, end)
