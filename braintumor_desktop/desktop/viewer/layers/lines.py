"""Lines over the picture that say where something else lies: a crosshair, other slices."""

from __future__ import annotations

from math import floor
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Line = tuple[QPointF, QPointF]
Pixel = tuple[float, float]
"""(row, column) of the picture, (0, 0) being the center of the first pixel."""

CROSSHAIR = "#F0E442"
PLANES = MappingProxyType({"axial": "#ff7b72", "coronal": "#7ee787", "sagittal": "#F0E442"})
"""Of the line in which each plane cuts another: red, green and yellow, as 3D Slicer has them."""
REFERENCE = "#7fb8e8"
RIM = QColor(0, 0, 0, 150)
GAP_PX = 14.0
"""Around the middle of the crosshair, on the screen: what is pointed at stays free."""
DASHES = (4.0, 4.0)
FAR = 1e4
"""Pixels: further than any picture reaches."""


class LinesLayer(QGraphicsItem):
    """A child of the picture, in its pixel coordinates; lines are as thin at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._point: Pixel | None = None
        self._colors = CROSSHAIR, CROSSHAIR
        self._edges_px = 0.0, 0.0
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

    def set_planes(self, down: str, across: str, edges_px: tuple[float, float] = (0, 0)) -> None:
        """Let the arms of the crosshair be where two other planes lie.

        Args:
            down: color of the line along a column.
            across: of the line along a row.
            edges_px: pixels of the picture on both sides of these lines to which the slabs
                around them reach; 0 where they are thin.
        """
        if (self._colors, self._edges_px) != ((down, across), edges_px):
            self._colors, self._edges_px = (down, across), edges_px
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
        if point is not None and seen.adjusted(-1, -1, 1, 1).contains(point):
            for arms, edges, color in self._crossing(point, seen, transform):
                _draw(painter, arms, color)
                _draw(painter, edges, color, DASHES)
        painter.restore()

    def _crossing(
        self, point: QPointF, seen: QRectF, transform: QTransform
    ) -> Iterator[tuple[list[Line], list[Line], str]]:
        """The arms of each line of the crosshair, the edges of its slab, and its color."""
        is_turned = abs(transform.m11()) < abs(transform.m12())
        scale = abs(transform.m12()) if is_turned else abs(transform.m11())
        upright, level = zip(self._colors, self._edges_px, strict=True)
        if is_turned:
            upright, level = level, upright
        sides = _arms(point.y(), seen.left(), point.x(), seen.right(), is_level=True)
        ends = _arms(point.x(), seen.top(), point.y(), seen.bottom(), is_level=False)
        for arms, (color, edge), way in (
            (ends, upright, QPointF(scale, 0)),
            (sides, level, QPointF(0, scale)),
        ):
            offs = (way * -edge, way * edge) if edge else ()
            yield arms, [(a + off, b + off) for off in offs for a, b in arms], color


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


def _arms(place: float, first: float, middle: float, last: float, *, is_level: bool) -> list[Line]:
    """What of a line from `first` to `last` is drawn around its middle, which stays free."""
    spans = [(first, middle - GAP_PX), (middle + GAP_PX, last)]
    ends = [(a, b) for a, b in spans if a < b]
    if is_level:
        return [(QPointF(a, place), QPointF(b, place)) for a, b in ends]
    return [(QPointF(place, a), QPointF(place, b)) for a, b in ends]


def _draw(
    painter: QPainter, lines: Sequence[Line], color: str, dashes: Sequence[float] = ()
) -> None:
    """On a dark rim, so that they can be seen on white too."""
    for pen in (QPen(RIM, 2.5), QPen(QColor(color), 1.0)):
        if dashes:
            pen.setDashPattern([dash / pen.widthF() for dash in dashes])
        painter.setPen(pen)
        for start, end in lines:
            painter.drawLine(start, end)
