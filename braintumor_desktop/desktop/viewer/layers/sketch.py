"""A drawing on the screen: where its lines, handles and text lie, and what is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from braintumor_desktop.findings import shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QFontMetricsF, QTransform

    from braintumor_desktop.findings.shapes import Kind

HANDLE_REACH = 8.0
"""Pixels of the screen from a handle within which it is taken hold of."""
LINE_REACH = 5.0
LABEL_GAP = 10.0
"""Between a drawing and its text."""
NOTICE_LINES = 5
"""Of text at the bottom, with the scale bar: a text that is moved within the canvas leaves them."""
MOST_APART = 32
"""Texts of a picture that are laid clear of each other; more are too many to be read anyway."""
LABEL_MARGIN = 4.0
"""Between a text and the border of the canvas."""


@dataclass(frozen=True, eq=False)
class Sketch:
    """A drawing as a viewport shows it.

    Attributes:
        key: its id; "" while it is being made.
        kind: what it is.
        points: (n, 2) index coordinates (row, column).
        texts: lines of its text.
        label: (2,) index coordinates of the middle of its text, or None: beside it.
        is_chosen: whether keys act on it.
        is_guest: whether it was made on another series, where its handles are.
    """

    key: str
    kind: Kind
    points: NDArray[np.float64]
    texts: tuple[str, ...] = field(default=())
    label: NDArray[np.float64] | None = None
    is_chosen: bool = False
    is_guest: bool = False


class Hit(NamedTuple):
    """What is under the pointer.

    Attributes:
        sketch: of which drawing.
        part: which part of it.
        handle: index of the point, where that is the part.
    """

    sketch: Sketch
    part: Literal["handle", "line", "label"]
    handle: int = -1


def mapped(points: NDArray[np.float64], to_canvas: QTransform) -> list[QPointF]:
    """Index coordinates (n, 2) in logical pixels of the canvas.

    Args:
        points: (row, column), (0, 0) being the center of the first pixel.
        to_canvas: from (x, y) of the picture, pixel (0, 0) covering 0 to 1.
    """
    return [to_canvas.map(QPointF(column + 0.5, row + 0.5)) for row, column in points.tolist()]


def lines_of(sketch: Sketch, to_canvas: QTransform) -> list[list[QPointF]]:
    """The lines of a drawing on the canvas."""
    return [mapped(line, to_canvas) for line in shapes.outline(sketch.kind, sketch.points)]


def handles_of(sketch: Sketch, to_canvas: QTransform) -> list[QPointF]:
    """Where it can be pulled."""
    return [] if sketch.kind == "region" else mapped(sketch.points, to_canvas)


def label_box(
    sketch: Sketch, to_canvas: QTransform, area: QRectF, metrics: QFontMetricsF
) -> QRectF:
    """Where the text lies: where it was put, else beside the drawing.

    Within the canvas, as long as the drawing is to be seen there.
    """
    if not sketch.texts:
        return QRectF()
    width = max(metrics.horizontalAdvance(text) for text in sketch.texts)
    box = QRectF(0, 0, width, metrics.lineSpacing() * len(sketch.texts))
    drawn = _around(mapped(sketch.points, to_canvas))
    below = LABEL_MARGIN + NOTICE_LINES * metrics.lineSpacing()
    room = area.adjusted(LABEL_MARGIN, LABEL_MARGIN, -LABEL_MARGIN, -below)
    if sketch.label is not None:
        box.moveCenter(mapped(sketch.label[None], to_canvas)[0])
    else:
        _lay_beside(box, drawn, room)
    is_seen = drawn.adjusted(-1, -1, 1, 1).intersects(area)
    return _within(box, room) if is_seen else box


def label_boxes(
    shown: Sequence[Sketch], to_canvas: QTransform, area: QRectF, metrics: QFontMetricsF
) -> list[QRectF]:
    """Where the texts lie: clear of each other, so that no number is read into another.

    Texts that a person put somewhere stay there; of the others the first made stays first.
    """
    boxes = [label_box(sketch, to_canvas, area, metrics) for sketch in shown]
    if len(boxes) > MOST_APART:
        return boxes
    order = sorted(range(len(boxes)), key=lambda place: shown[place].label is None)
    taken: list[QRectF] = []
    for place in order:
        if shown[place].texts:
            if shown[place].label is None:
                boxes[place] = _clear_of(boxes[place], taken, area)
            taken.append(boxes[place])
    return boxes


def _clear_of(box: QRectF, taken: Sequence[QRectF], area: QRectF) -> QRectF:
    """The nearest place above or below at which a text covers no other; else its own."""
    tops = [box.top()]
    for other in taken:
        tops += [other.bottom() + LABEL_MARGIN, other.top() - box.height() - LABEL_MARGIN]
    for top in sorted(tops, key=lambda top: abs(top - box.top())):
        moved = QRectF(box.left(), top, box.width(), box.height())
        is_seen = top == box.top() or (area.top() <= top and moved.bottom() <= area.bottom())
        if is_seen and not any(moved.intersects(other) for other in taken):
            return moved
    return box


def _lay_beside(box: QRectF, drawn: QRectF, room: QRectF) -> None:
    """Move a text to the right of its drawing, else to the left, below or above it."""
    box.moveCenter(drawn.center())
    box.moveLeft(drawn.right() + LABEL_GAP)
    if box.right() > room.right():
        box.moveRight(drawn.left() - LABEL_GAP)
    if box.left() < room.left():
        box.moveCenter(drawn.center())
        box.moveTop(drawn.bottom() + LABEL_GAP)
        if box.bottom() > room.bottom():
            box.moveBottom(drawn.top() - LABEL_GAP)


def leader(
    sketch: Sketch, to_canvas: QTransform, box: QRectF, *, is_moved: bool
) -> tuple[QPointF, QPointF] | None:
    """The line from a text that was moved to the nearest point of its drawing; None where near."""
    if not is_moved:
        return None
    corners = [point for line in lines_of(sketch, to_canvas) for point in line]
    corners = corners or mapped(sketch.points, to_canvas)
    end = min(corners, key=lambda point: _distance(point, box.center()))
    start = QPointF(
        min(max(end.x(), box.left()), box.right()), min(max(end.y(), box.top()), box.bottom())
    )
    return (start, end) if _distance(start, end) > LABEL_GAP else None


def hit(
    sketches: Sequence[Sketch],
    position: QPointF,
    to_canvas: QTransform,
    area: QRectF,
    metrics: QFontMetricsF,
) -> Hit | None:
    """What is under a point of the canvas: the chosen drawing first, then the last made."""
    last_first = sketches[::-1]
    ordered = sorted(last_first, key=lambda sketch: not sketch.is_chosen)
    for sketch in ordered:
        if not sketch.is_guest:
            handles = handles_of(sketch, to_canvas)
            far = [_distance(handle, position) for handle in handles]
            if far and min(far) <= HANDLE_REACH:
                return Hit(sketch, "handle", far.index(min(far)))
    boxes = label_boxes(sketches, to_canvas, area, metrics)
    box_of = {id(sketch): box for sketch, box in zip(sketches, boxes, strict=True)}
    for sketch in ordered:
        if any(_is_near(position, line) for line in lines_of(sketch, to_canvas)):
            return Hit(sketch, "line")
        handles = handles_of(sketch, to_canvas) if sketch.kind == "point" else []
        if handles and _distance(handles[0], position) <= HANDLE_REACH:
            return Hit(sketch, "line")
        if box_of[id(sketch)].contains(position):
            return Hit(sketch, "label")
    return None


def _around(points: Sequence[QPointF]) -> QRectF:
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))


def _within(box: QRectF, area: QRectF) -> QRectF:
    moved = QRectF(box)
    moved.moveLeft(max(area.left(), min(box.left(), area.right() - box.width())))
    moved.moveTop(max(area.top(), min(box.top(), area.bottom() - box.height())))
    return moved


def _distance(a: QPointF, b: QPointF) -> float:
    return hypot(a.x() - b.x(), a.y() - b.y())


def _is_near(point: QPointF, line: Sequence[QPointF]) -> bool:
    """Whether a point lies within LINE_REACH of a line through points."""
    for a, b in pairwise(line):
        way, to = b - a, point - a
        square = QPointF.dotProduct(way, way)
        share = 0.0 if square == 0 else min(max(QPointF.dotProduct(to, way) / square, 0.0), 1.0)
        if _distance(point, a + way * share) <= LINE_REACH:
            return True
    return False
