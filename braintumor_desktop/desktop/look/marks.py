"""The shape and color of an answer: never color alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of

if TYPE_CHECKING:
    from braintumor_desktop.findings.rows import ItemRow

Shape = Literal["circle", "diamond", "square", "triangle"]

NOT_JUDGED = "not_judged"
FAILED = "failed"
WAITING = "waiting"
RUNNING = "running"
"""What stands in the place of an answer."""

_SHAPES: dict[str, Shape] = {
    UNCLEAR: "diamond",
    NO_TUMOR: "square",
    NOT_JUDGED: "triangle",
    FAILED: "triangle",
}


def shape_of(code: str) -> Shape:
    """The shape of a label's code, or of what stands in its place; tumors are circles."""
    return _SHAPES.get(code, "circle")


def color_of(code: str) -> str:
    """The color of the same, #rrggbb."""
    tokens = theme.current()
    others = {
        NOT_JUDGED: tokens.warning,
        FAILED: tokens.error,
        RUNNING: tokens.accent,
        WAITING: tokens.quiet,
    }
    return others.get(code) or label_of(code).color


def code_of(row: ItemRow) -> str:
    """What the mark of an item says."""
    if row.is_sealed:  # Whether it was judged says something, too.
        return WAITING
    states = {"rejected": NOT_JUDGED, "failed": FAILED, "running": RUNNING}
    return row.answer or states.get(row.state, WAITING)


def paint(painter: QPainter, area: QRectF, code: str, *, is_final: bool = True) -> None:
    """Paint a mark.

    Args:
        painter: of a widget.
        area: square.
        code: a label's code, or what stands in its place.
        is_final: filled; else only its border, as for what is not judged so far.
    """
    color = QColor(color_of(code))
    is_filled = is_final and code not in {WAITING, RUNNING}
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, max(1.0, area.width() / 6)))
    painter.setBrush(color if is_filled else Qt.BrushStyle.NoBrush)
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    shape = shape_of(code)
    if shape == "circle":
        painter.drawEllipse(inner)
    elif shape == "square":
        side = inner.width() * 0.08
        painter.drawRect(inner.adjusted(side, side, -side, -side))
    else:
        painter.drawPolygon(_corners(inner, shape))
    painter.restore()


def _corners(area: QRectF, shape: Shape) -> QPolygonF:
    top = QPointF(area.center().x(), area.top())
    if shape == "triangle":
        return QPolygonF([top, area.bottomRight(), area.bottomLeft()])
    right, left = QPointF(area.right(), area.center().y()), QPointF(area.left(), area.center().y())
    return QPolygonF([top, right, QPointF(top.x(), area.bottom()), left])
