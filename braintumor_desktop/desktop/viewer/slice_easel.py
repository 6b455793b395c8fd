"""Strokes on the slice that a viewport shows: from the pointer to a finding's pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsLineItem

from braintumor_desktop.desktop.viewer.growing import Growing
from braintumor_desktop.desktop.viewer.layers.painted import BrushCircle, PaintedLayer
from braintumor_desktop.desktop.viewer.painted_values import PaintedValues, limits_for
from braintumor_desktop.desktop.viewer.tools.brush import BrushTool
from braintumor_desktop.desktop.viewer.tools.marking import GrowTool, LineTool, PlaceTool
from braintumor_desktop.findings.painting import (
    SQUARE,
    Stroke,
    covered,
    crop,
    drawn_radius,
)
from braintumor_desktop.words import mark
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.desktop.viewer.painting import Painting
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.painting import Place
    from braintumor_desktop.imaging.image import Image, Series, Window
    from braintumor_desktop.workspace.changes import ViewsChanged
    from braintumor_desktop.workspace.outlining import Target

    Pixel = tuple[float, float]


@dataclass(eq=False)
class _Drawing:
    """A stroke that is under way.

    Attributes:
        series, position: the slice in which it began.
        begun: the finding as it was.
        stroke: its pixels.
        last: where the pointer was told last.
        values: those that are painted.
    """

    series: Series
    position: int
    begun: Target
    stroke: Stroke
    last: Pixel
    values: PaintedValues


class Easel(QObject):
    """What is painted in a viewport; the `Board` of its brush.

    While a stroke lasts the finding is drawn here; afterwards until the list of findings, which
    is what the viewport shows, has it.
    """

    def __init__(self, pane: Pane, painting: Painting, bridge: Bridge, pixels: PixelLoader) -> None:
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
        self._growing = Growing(self, painting, pixels)
        grow = self._growing.begin, self._growing.reach, self._growing.end
        self._canvas.add_tool("grow", GrowTool(*grow))
        self._canvas.add_tool("split", LineTool(self._show_line, self._split))
        for name, do in (
            ("keep_part", painting.keep_part),
            ("remove_part", painting.remove_part),
            ("merge", painting.merge),
        ):
            self._canvas.add_tool(name, PlaceTool(partial(self._at_place, do)))
        self._line = QGraphicsLineItem(self.layer.parentItem())
        self._line.setPen(_dashed())
        self._line.setZValue(11)
        self._line.hide()
        bridge.views_changed.connect(self._on_views_changed)
        pixels.loaded.connect(self._on_loaded)
        bridge.findings_changed.connect(self._on_findings_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.work_changed.connect(self._on_work_changed)
        painting.preview_changed.connect(self._show_preview)

    # Board

    def begin(self, row: float, column: float, *, erases: bool) -> None:
        """Begin a stroke on the finding that is chosen, or on the one below, or a new one."""
        series, position, image = self.slice_at(row, column)
        if series is None or image is None:
            return
        self._painting.leave_preview()
        begun = self._painting.target_at(series, position, round(row), round(column))
        if begun is None and erases:
            self._painting.tell_nothing_chosen()
            return
        begun = begun or self._painting.new_target(series)
        self._painting.show_overlay()
        stroke = Stroke(begun.now.on(series), erases=erases)
        brush = self._painting.brush
        limits = None if erases else limits_for(brush, self._canvas, row, column)
        values = PaintedValues(series, limits, self._pixels)
        self._drawing = _Drawing(series, position, begun, stroke, (row, column), values)
        self._show(series, position, begun.now, stroke.array(position, image.shape))
        self._canvas.set_still(True)
        self.move(row, column)

    def move(self, row: float, column: float) -> None:
        """Paint from where the pointer was to where it is."""
        self.hover(row, column)
        drawing = self._drawing
        if drawing is None:
            return
        start, drawing.last = drawing.last, (row, column)
        for position, ends, shape, spacing in self._reached(drawing, start, drawing.last):
            radius = self._painting.brush.radius
            if position == drawing.position:
                radius = drawn_radius(radius, spacing)
            piece = covered(shape, *ends, radius, spacing)
            if not drawing.values.are_known(position):
                continue
            box = drawing.stroke.stamp(position, shape, piece, drawing.values.at(position))
            if box is not None and position == drawing.position:
                self.layer.refresh(drawing.stroke.array(position, shape), box)

    def end(self) -> None:
        """Keep the stroke as one step."""
        drawing, self._drawing = self._drawing, None
        if drawing is None:
            return
        self._canvas.set_still(False)
        word = mark("eraser") if drawing.stroke.erases else mark("brush")
        self.commit(drawing.series, drawing.begun, drawing.stroke.changed, word)

    def cancel(self) -> None:
        """Forget the stroke."""
        if self._drawing is not None:
            self._drawing = None
            self._canvas.set_still(False)
            self.clear()

    def hover(self, row: float, column: float) -> None:
        """Show how large the brush is here."""
        image = self._canvas.image
        if image is None:
            self.circle.hide()
            return
        spacing = image.spacing_mm or SQUARE
        radius = drawn_radius(self._painting.brush.radius, spacing)
        self.circle.show(row, column, (radius / spacing[0], radius / spacing[1]))

    def leave(self) -> None:
        """The circle goes with the pointer."""
        self.circle.hide()

    def resize(self, steps: float) -> None:
        """Make the brush larger or smaller."""
        self._painting.brush.resize(steps)

    # For what else is done to findings

    @property
    def automatic_window(self) -> Window | None:
        """Of the picture that is shown."""
        return self._canvas.automatic_window

    def slice_at(self, row: float, column: float) -> tuple[Series | None, int, Image | None]:
        """Series, position and pixels of the slice that is shown; nothing beside the picture."""
        series, position, image = self._slice()
        if image is None:
            return None, 0, None
        rows, columns = image.shape
        is_inside = -0.5 < row < rows - 0.5 and -0.5 < column < columns - 0.5
        return (series, position, image) if is_inside else (None, 0, None)

    def show_mask(self, series: Series, position: int, begun: Target, mask: Mask | None) -> None:
        """Show what a finding would be, with these pixels added."""
        own = begun.now.on(series).get(position)
        parts = [one for one in (own, mask) if one is not None]
        shape = series.slices[position].shape
        array = np.zeros(shape, np.bool_)
        for part in parts:
            array |= part.array
        self._painting.show_overlay()
        self._show(series, position, begun.now, array)

    def commit(self, series: Series, begun: Target, masks: Mapping[int, Mask], word: str) -> None:
        """Keep what was done, and show it until the list of findings has it."""
        made = self._painting.commit(series, begun, masks, word)
        if made is None:
            self.clear()
        else:
            self._waiting = series, made

    def clear(self) -> None:
        """Let the viewport draw it again."""
        self._waiting = None
        self.layer.end()
        self._pane.refresh_overlay()

    def _at_place(
        self, do: Callable[[Series, tuple[int, int, int]], None], row: float, column: float
    ) -> None:
        series, position, _ = self.slice_at(row, column)
        if series is not None:
            do(series, (position, round(row), round(column)))

    def _show_line(self, start: Pixel | None, end: Pixel) -> None:
        self._line.setVisible(start is not None)
        if start is not None:
            self._line.setLine(start[1] + 0.5, start[0] + 0.5, end[1] + 0.5, end[0] + 0.5)

    def _split(self, start: Pixel, end: Pixel) -> None:
        series, _, _ = self._slice()
        if series is not None:
            self._painting.split(series, start, end)

    # What is shown

    def _slice(self) -> tuple[Series | None, int, Image | None]:
        """The slice whose pixels are on the canvas, where it is the one that is to be seen."""
        series = self._bridge.views.series(self._pane.id)
        shown = self._pane.shown
        if series is None or shown is None or self._canvas.image is None:
            return None, 0, None
        position = series.places.get(shown[0].key)
        return (None, 0, None) if position is None else (series, position, shown[1].image)

    def _show(
        self, series: Series, position: int, outline: Outline, array: NDArray[np.bool_]
    ) -> None:
        """Draw a finding here, and the others as the viewport does."""
        self._waiting = None
        listing = self._bridge.workspace.listings.of(series.id)
        masks = None if listing is None else listing.masks
        mask = None if masks is None else masks.get(position)
        own = outline.on(series).get(position)
        if mask is not None and mask.pixels:
            others = mask.array
            if own is not None:
                top, left, bottom, right = own.box
                others[top:bottom, left:right] &= ~own.part
            self._canvas.set_mask(others)
        self._canvas.set_chosen(None)
        self._canvas.set_diameters(None)
        self.layer.begin(array, self._painting.color_of(outline))

    # Which pixels

    def _reached(
        self, drawing: _Drawing, start: Pixel, end: Pixel
    ) -> Iterator[tuple[int, tuple[Place, Place], tuple[int, int], tuple[float, float]]]:
        """The slices that a piece of the stroke may reach, and its ends as seen from there."""
        slices, here = drawing.series.slices, drawing.position
        item = slices[here]
        spacing = item.spacing_mm or SQUARE
        yield here, ((*start, 0.0), (*end, 0.0)), item.shape, spacing
        at = linking.placed(item)
        if at is None or not self._painting.brush.is_ball:
            return
        points = [linking.point_of(at, *pixel) for pixel in (start, end)]
        radius = self._painting.brush.radius
        for ways in (range(here - 1, -1, -1), range(here + 1, len(slices))):
            for position in ways:
                other = linking.placed(slices[position])
                if other is None or abs(float(other.plane.normal @ at.plane.normal)) < 0.99:
                    break
                ends = [linking.pixel_of(other, point) for point in points]
                if min(abs(off) for *_, off in ends) > radius:
                    break
                yield position, (ends[0], ends[1]), other.shape, other.spacing_mm

    # What changes meanwhile

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        """Another slice is to be seen: the stroke that was drawn on the one before is done."""
        is_other = change.is_other_slice or change.is_other_series or change.is_other_layout
        if self._pane.id not in change.viewports or not is_other:
            return
        drawing, current = self._drawing, self._bridge.views.slice_in(self._pane.id)
        if drawing is not None:
            item = drawing.series.slices[drawing.position]
            if current is not None and current.key == item.key:
                return
            self.end()
        self._waiting = None
        self.layer.end()
        self._show_preview()

    @Slot(object)
    def _on_loaded(self, _item: object) -> None:
        self._show_preview()

    @Slot(object)
    def _on_findings_changed(self, _change: object) -> None:
        """Once the list has what was drawn, the viewport shows it."""
        if self._waiting is not None and self._painting.is_kept(*self._waiting):
            self._waiting = None
            self.layer.end()

    @Slot(object)
    def _on_work_changed(self, _change: object) -> None:
        """Undone while it was drawn on: what the stroke began with is not there any more."""
        if self._drawing is not None and self._painting.is_stale(
            self._drawing.series, self._drawing.begun
        ):
            self.cancel()

    @Slot(object)
    def _on_studies_changed(self, _change: object) -> None:
        workspace = self._bridge.workspace
        if self._drawing is not None and workspace.find(self._drawing.series.id) is None:
            self.cancel()

    @Slot()
    def _show_preview(self) -> None:
        """Lay over the shown slice what is not kept yet."""
        if self._drawing is not None or self._waiting is not None:
            return
        series, position, image = self._slice()
        shown = None if series is None else self._painting.preview_in(series.id)
        mask = None if shown is None else shown[1].get(position)
        if shown is None or mask is None or image is None:
            self.layer.end()
        else:
            self.layer.begin(crop(mask, (0, 0, *image.shape)), self._painting.color_of(shown[0]))


def _dashed() -> QPen:
    pen = QPen(QColor(Qt.GlobalColor.white), 1.5, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    return pen
