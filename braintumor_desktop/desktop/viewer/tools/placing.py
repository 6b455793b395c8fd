"""Drawing: by one drag, by clicks, or along the pointer's way."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View
from braintumor_desktop.findings import shapes
from braintumor_desktop.findings.drawn import FEWEST_OF_REGION

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QPointF

    from braintumor_desktop.findings.shapes import Kind, Points, Spacing

CLICK_PX = 4.0
"""A press that moves less is a click: the next point is set by another one."""
STEP_PX = 2.0
"""Between two points of a region on the screen."""


class Sheet(Protocol):
    """What tools draw on: the drawings of one viewport."""

    @property
    def spacing(self) -> Spacing:
        """(row, column) of the slice; (1, 1) where it is unknown."""

    def sketch(self, kind: Kind, points: Points) -> None:
        """Show what is being made."""

    def keep(self, kind: Kind, points: Points) -> None:
        """It is made."""

    def drop(self) -> None:
        """Show nothing that is being made."""


class PlacingTool(Tool):
    """Places the points of one kind of drawing.

    A drag places the first two; a click places one, and the pointer takes the next along to the
    next click.
    """

    draws = True
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, kind: Kind, sheet: Sheet) -> None:
        """Draw on `sheet`; `kind` is any but "region"."""
        self._kind: Kind = kind
        self._sheet = sheet
        self._placed: list[NDArray[np.float64]] = []
        self._pressed: QPointF | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a drawing is begun and not ended, also between two clicks."""
        return bool(self._placed)

    def press(self, view: View, at: Pointer) -> None:
        """Begin, or set the next point."""
        if view.image is None:
            return
        self._pressed = None
        if not self._placed:
            self._placed, self._pressed = [within(view, at)], at.position
        self._show(within(view, at))

    def drag(self, view: View, at: Pointer, _way: QPointF) -> None:
        """Take the next point along."""
        self.hover(view, at)

    def hover(self, view: View, at: Pointer) -> None:
        """Take the next point along."""
        if self._placed:
            self._show(within(view, at))

    def release(self, view: View, at: Pointer) -> None:
        """Set the point, unless this was the click that began."""
        if not self._placed:
            return
        is_click = self._pressed is not None and _far(self._pressed, at.position) < CLICK_PX
        if is_click and self._kind != "point":
            return
        self._pressed = None
        self._placed.append(within(view, at))
        if len(self._placed) < (3 if self._kind == "angle" else 2):
            return
        points = self._shape()
        self._placed = []
        self._sheet.drop()
        if self._kind == "point" or np.ptp(points, axis=0).max() > shapes.HAIR:
            self._sheet.keep(self._kind, points)

    def cancel(self, _view: View) -> None:
        """Nothing was begun."""
        self._placed = []
        self._sheet.drop()

    def _show(self, end: Points) -> None:
        placed = self._placed
        self._placed = [*placed, end]
        self._sheet.sketch(self._kind, self._shape())
        self._placed = placed

    def _shape(self) -> Points:
        if self._kind != "angle":
            return shapes.begun(self._kind, self._placed[0], self._placed[-1], self._sheet.spacing)
        # The first leg alone: the other lies on its end.
        return np.stack([*self._placed, *self._placed[-1:] * (3 - len(self._placed))])


class RegionTool(Tool):
    """A region along the pointer's way, closed when it is let go."""

    draws = True
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, sheet: Sheet) -> None:
        """Draw on `sheet`."""
        self._sheet = sheet
        self._way: list[NDArray[np.float64]] = []
        self._last: QPointF | None = None

    def press(self, view: View, at: Pointer) -> None:
        """Begin."""
        if view.image is not None:
            self._way, self._last = [within(view, at)], at.position

    def drag(self, view: View, at: Pointer, _way: QPointF) -> None:
        """Go on."""
        if self._last is None or _far(self._last, at.position) < STEP_PX:
            return
        self._way.append(within(view, at))
        self._last = at.position
        if len(self._way) >= FEWEST_OF_REGION:
            self._sheet.sketch("region", np.stack(self._way))

    def release(self, _view: View, _at: Pointer) -> None:
        """Close it."""
        way, self._way, self._last = self._way, [], None
        self._sheet.drop()
        if len(way) >= FEWEST_OF_REGION and shapes.area("region", np.stack(way), (1, 1)) > 0:
            self._sheet.keep("region", np.stack(way))

    def cancel(self, _view: View) -> None:
        """Nothing was begun."""
        self._way, self._last = [], None
        self._sheet.drop()


def within(view: View, at: Pointer) -> NDArray[np.float64]:
    """(2,) row and column of the pointer, on the border of the picture where it is beside it."""
    rows, columns = (0, 0) if view.image is None else view.image.shape
    return np.array([min(max(at.row, -0.5), rows - 0.5), min(max(at.column, -0.5), columns - 0.5)])


def _far(a: QPointF, b: QPointF) -> float:
    return hypot(a.x() - b.x(), a.y() - b.y())
