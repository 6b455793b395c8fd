"""Strokes in a plane that is cut from a series: they paint the slices that it meets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.viewer.layers.painted import BrushCircle, PaintedLayer
from braintumor_desktop.desktop.viewer.painted_values import PaintedValues, limits_for
from braintumor_desktop.desktop.viewer.tools.brush import BrushTool
from braintumor_desktop.desktop.viewer.tools.marking import PlaceTool
from braintumor_desktop.findings.painting import (
    Sheet,
    Stroke,
    covered,
    covered_in_sheet,
    drawn_radius,
)
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from braintumor_desktop.desktop.viewer.painting import Painting
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.linking import Placed
    from braintumor_desktop.workspace.outlining import Target

    Pixel = tuple[float, float]

ERASED = "#000000"
THICKNESS = 1.2
"""Of the brush, in pixels of the slices: where the plane lies between two of them it takes both,
so that blended, as planes are cut, what was painted has no gaps."""
SLICES_ALONE = mark("This works on the acquired slices: leave the planes first (M).")


@dataclass(eq=False)
class _Drawing:
    """A stroke that is under way.

    Attributes:
        series: whose slices are painted.
        at: where the plane lies.
        begun: the finding as it was.
        stroke: its pixels.
        last: where the pointer was told last, in the plane.
        values: those that are painted.
        seen: what the stroke covers in the plane.
        heights: mm of the slices along their normal.
    """

    series: Series
    at: Placed
    begun: Target
    stroke: Stroke
    last: Pixel
    values: PaintedValues
    seen: NDArray[np.bool_]
    heights: NDArray[np.float64]

    @property
    def step(self) -> float:
        """Usual distance of the slices, mm."""
        return float(np.median(np.abs(np.diff(self.heights))))


class PlaneEasel(QObject):
    """What is painted in a viewport that shows a plane; the `Board` of its brush.

    The brush is a disc in the plane, as thick as the slices' pixels are across it, or a ball.
    """

    def __init__(
        self, pane: PlanePane, painting: Painting, bridge: Bridge, pixels: PixelLoader
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._painting = painting
        self._bridge = bridge
        self._pixels = pixels
        self._canvas = pane.viewport.canvas
        self._drawing: _Drawing | None = None
        self._waiting: tuple[Series, Outline] | None = None
        self.layer = PaintedLayer()
        self._canvas.add_layer(self.layer)
        self.circle = BrushCircle(self.layer.parentItem())
        self._canvas.add_tool("brush", BrushTool(self))
        self._canvas.add_tool("eraser", BrushTool(self, erases=True))
        refuse = partial(painting.told.emit, tr(SLICES_ALONE))
        for name in ("grow", "split", "merge", "keep_part", "remove_part"):
            self._canvas.add_tool(name, PlaceTool(lambda _row, _column: refuse()))
        bridge.views_changed.connect(self._on_views_changed)
        bridge.findings_changed.connect(self._on_findings_changed)
        bridge.work_changed.connect(self._on_work_changed)

    def begin(self, row: float, column: float, *, erases: bool) -> None:
        """Begin a stroke on the finding that is chosen, or on the one below, or a new one."""
        series, at = self._bridge.views.series(self._pane.id), self._pane.placed
        image = self._canvas.image
        if series is None or at is None or image is None or image.shape != at.shape:
            return
        rows, columns = at.shape
        if not (-0.5 < row < rows - 0.5 and -0.5 < column < columns - 0.5):
            return
        heights = np.array(linking.heights_of(series))
        begun = self._begun(series, heights, linking.point_of(at, row, column))
        if begun is None and erases:
            self._painting.tell_nothing_chosen()
            return
        begun = begun or self._painting.new_target(series)
        self._painting.show_overlay()
        brush = self._painting.brush
        limits = None if erases else limits_for(brush, self._canvas, row, column)
        values = PaintedValues(series, limits, self._pixels)
        stroke, seen = Stroke(begun.now.on(series), erases=erases), np.zeros(at.shape, np.bool_)
        self._drawing = _Drawing(series, at, begun, stroke, (row, column), values, seen, heights)
        self._waiting = None
        self.layer.begin(seen, ERASED if erases else self._painting.color_of(begun.now))
        self._canvas.set_still(True)
        self.move(row, column)

    def move(self, row: float, column: float) -> None:
        """Paint from where the pointer was to where it is."""
        self.hover(row, column)
        drawing = self._drawing
        if drawing is None:
            return
        start, drawing.last = drawing.last, (row, column)
        at, radius = drawing.at, self._radius(drawing)
        ends = [linking.point_of(at, *pixel) for pixel in (start, drawing.last)]
        for position, item in self._near(drawing, ends, radius):
            if not drawing.values.are_known(position):
                continue
            a, b = (linking.pixel_of(item, point) for point in ends)
            if self._painting.brush.is_ball:
                piece = covered(item.shape, a, b, radius, item.spacing_mm)
            else:
                sheet = _sheet(at, item, radius, drawing.step)
                piece = covered_in_sheet(item.shape, a, b, sheet, item.spacing_mm)
            drawing.stroke.stamp(position, item.shape, piece, drawing.values.at(position))
        piece = covered(at.shape, (*start, 0.0), (*drawing.last, 0.0), radius, at.spacing_mm)
        top, left, bottom, right = piece.box
        drawing.seen[top:bottom, left:right] |= piece.part
        self.layer.refresh(drawing.seen, piece.box)

    def end(self) -> None:
        """Keep the stroke as one step."""
        drawing, self._drawing = self._drawing, None
        if drawing is None:
            return
        self._canvas.set_still(False)
        word = mark("eraser") if drawing.stroke.erases else mark("brush")
        changed = drawing.stroke.changed
        made = self._painting.commit(drawing.series, drawing.begun, changed, word)
        if made is None:
            self.layer.end()
        else:
            self._waiting = drawing.series, made

    def cancel(self) -> None:
        """Forget the stroke."""
        if self._drawing is not None:
            self._drawing = None
            self._canvas.set_still(False)
            self.layer.end()

    def hover(self, row: float, column: float) -> None:
        """Show how large the brush is here."""
        at = self._pane.placed
        if at is None or self._canvas.image is None:
            self.circle.hide()
            return
        radius = drawn_radius(self._painting.brush.radius, at.spacing_mm)
        down, across = (radius / mm for mm in at.spacing_mm)
        self.circle.show(row, column, (down, across))

    def leave(self) -> None:
        """The circle goes with the pointer."""
        self.circle.hide()

    def resize(self, steps: float) -> None:
        """Make the brush larger or smaller."""
        self._painting.brush.resize(steps)

    def _begun(
        self, series: Series, heights: NDArray[np.float64], point: linking.Point
    ) -> Target | None:
        """What a stroke changes that begins at a point of the patient."""
        first = linking.placed(series.slices[0])
        if first is None:
            return None
        height = float(np.dot(first.plane.normal, point))
        position = int(np.argmin(np.abs(heights - height)))
        item = linking.placed(series.slices[position])
        if item is None:
            return None
        row, column, _ = linking.pixel_of(item, point)
        return self._painting.target_at(series, position, round(row), round(column))

    def _radius(self, drawing: _Drawing) -> float:
        """Of the brush: no smaller than what meets the next slice, so that no gaps are left."""
        radius = drawn_radius(self._painting.brush.radius, drawing.at.spacing_mm)
        return max(radius, drawing.step / 2)

    def _near(
        self, drawing: _Drawing, ends: list[linking.Point], radius: float
    ) -> Iterator[tuple[int, Placed]]:
        """The slices that a piece of the stroke may reach."""
        slices = drawing.series.slices
        first = linking.placed(slices[0])
        if first is None:
            return
        reached = [float(np.dot(first.plane.normal, point)) for point in ends]
        low, high = min(reached) - radius - drawing.step, max(reached) + radius + drawing.step
        for position in np.flatnonzero((drawing.heights >= low) & (drawing.heights <= high)):
            item = linking.placed(slices[position])
            if item is not None:
                yield int(position), item

    @Slot(object)
    def _on_views_changed(self, _change: object) -> None:
        """Another plane is to be seen: the stroke in the one before is done."""
        if self._drawing is not None and self._drawing.at != self._pane.placed:
            self.end()
        if self._drawing is None:
            self._waiting = None
            self.layer.end()

    @Slot(object)
    def _on_findings_changed(self, _change: object) -> None:
        if self._waiting is not None and self._painting.is_kept(*self._waiting):
            self._waiting = None
            self.layer.end()

    @Slot(object)
    def _on_work_changed(self, _change: object) -> None:
        drawing = self._drawing
        if drawing is not None and self._painting.is_stale(drawing.series, drawing.begun):
            self.cancel()


def _sheet(at: Placed, item: Placed, radius: float, step: float) -> Sheet:
    """The brush in a plane, as a slice sees it."""
    normal = at.plane.normal
    ways = (item.plane.along_column, item.plane.along_row, item.plane.normal)
    down, right, up = (float(np.dot(normal, way)) for way in ways)
    sizes = (*item.spacing_mm, step)
    thickness = sum(abs(share) * mm for share, mm in zip((down, right, up), sizes, strict=True))
    return Sheet(radius, THICKNESS * thickness, (down, right, up))
