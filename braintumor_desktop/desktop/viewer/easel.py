"""Strokes on the picture of a viewport, from the pointer to a finding's pixels."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsLineItem

from braintumor_desktop.desktop.viewer.growing import Growing
from braintumor_desktop.desktop.viewer.layers.painted import BrushCircle, PaintedLayer
from braintumor_desktop.desktop.viewer.painted_values import PaintedValues, limits_for
from braintumor_desktop.desktop.viewer.tools.brush import BrushTool
from braintumor_desktop.desktop.viewer.tools.marking import GrowTool, LineTool, PlaceTool
from braintumor_desktop.findings.painting import Stroke, drawn_radius
from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.viewer.growing import Soil
    from braintumor_desktop.desktop.viewer.painting import Painting
    from braintumor_desktop.desktop.viewer.view_pane import ViewPane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.painting import Spacing, Stamp
    from braintumor_desktop.findings.shaping import Side
    from braintumor_desktop.imaging.image import Series, Window
    from braintumor_desktop.workspace.changes import ViewsChanged
    from braintumor_desktop.workspace.outlining import Target

    Pixel = tuple[float, float]
    """Row and column of the picture, index coordinates."""


class Spot(NamedTuple):
    """A place that is pressed.

    Attributes:
        series: that is shown.
        pixel: position, row and column of its pixel there; None beside all slices.
    """

    series: Series
    pixel: tuple[int, int, int] | None


@dataclass(eq=False)
class Drawing:
    """A stroke that is under way.

    Attributes:
        series: whose slices are painted.
        begun: the finding as it was.
        stroke: its pixels.
        last: where the pointer was told last.
        values: those that are painted.
    """

    series: Series
    begun: Target
    stroke: Stroke
    last: Pixel
    values: PaintedValues


class Easel(QObject):
    """What is painted in a viewport; the `Board` of its brush.

    While a stroke lasts the finding is drawn here; afterwards until the list of findings, which
    is what the viewport shows, has it.  What a picture has to do with slices is said by
    `SliceEasel` and `PlaneEasel`.
    """

    def __init__(
        self, pane: ViewPane, painting: Painting, bridge: Bridge, pixels: PixelLoader
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._painting = painting
        self._bridge = bridge
        self._pixels = pixels
        self._canvas = pane.viewport.canvas
        self._drawing: Drawing | None = None
        self._waiting: tuple[Series, Outline] | None = None
        self._name = ""
        self._pointer: Pixel | None = None
        self.layer = PaintedLayer()
        self._canvas.add_layer(self.layer)
        self.circle = BrushCircle(self._canvas)
        self._canvas.set_mark(self.circle)
        self._growing = Growing(self, painting, pixels)
        self._add_tools()
        self._line = QGraphicsLineItem(self.layer.parentItem())
        self._line.setPen(_dashed())
        self._line.setZValue(11)
        self._line.hide()
        pane.shown_changed.connect(self._show_preview)
        pane.shown_changed.connect(self._name_again)
        bridge.views_changed.connect(self._on_views_changed)
        bridge.findings_changed.connect(self._on_findings_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.work_changed.connect(self._on_work_changed)
        for changed in (bridge.findings_changed, bridge.work_changed):
            changed.connect(self._name_again)
        painting.preview_changed.connect(self._show_preview)
        painting.brush.changed.connect(self._on_brush_changed)

    def _add_tools(self) -> None:
        canvas, painting, grow = self._canvas, self._painting, self._growing
        canvas.add_tool("brush", BrushTool(self))
        canvas.add_tool("eraser", BrushTool(self, erases=True))
        canvas.add_tool("grow", GrowTool(grow.begin, grow.reach, grow.end))
        canvas.add_tool("split", LineTool(self._show_line, self._split))
        for name, do in (
            ("keep_part", painting.keep_part),
            ("remove_part", painting.remove_part),
            ("merge", painting.merge),
        ):
            canvas.add_tool(name, PlaceTool(partial(self._at_place, do)))

    # Board

    def begin(self, row: float, column: float, *, erases: bool) -> None:
        """Begin a stroke on the finding that is chosen, or on the one below, or a new one."""
        spot = self.spot_at(row, column)
        if spot is None:
            return
        self._painting.leave_preview()
        begun = self._painting.target_at(*spot)
        if begun is None and erases:
            self._painting.tell_nothing_chosen()
            return
        begun = begun or self._painting.new_target(spot.series)
        self._painting.show_overlay()
        stroke = Stroke(begun.now.on(spot.series), erases=erases)
        brush = self._painting.brush
        limits = None if erases else limits_for(brush, self._canvas, row, column)
        values = PaintedValues(spot.series, limits, self._pixels)
        self._drawing = Drawing(spot.series, begun, stroke, (row, column), values)
        self._waiting = None
        self._show_begun(self._drawing)
        self._canvas.set_still(True)
        self.move(row, column)

    def move(self, row: float, column: float) -> None:
        """Paint from where the pointer was to where it is."""
        self.hover(row, column)
        drawing = self._drawing
        if drawing is None:
            return
        start, drawing.last = drawing.last, (row, column)
        for position, shape, piece in self._pieces(drawing, start, drawing.last):
            if drawing.values.are_known(position):
                drawing.stroke.stamp(position, shape, piece, drawing.values.at(position))
        self._show_moved(drawing, start, drawing.last)

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
        """Show how large the brush is here, and which finding it would paint."""
        spacing = self.spacing
        if spacing is None or self._canvas.image is None:
            self.leave()
            return
        self._pointer = row, column
        radius = drawn_radius(self._painting.brush.radius, spacing)
        if self._drawing is None:
            spot = self.spot_at(row, column)
            self._name = "" if spot is None else self._painting.name_at(*spot)
        self.circle.show(row, column, (radius / spacing[0], radius / spacing[1]), self._name)

    def leave(self) -> None:
        """The circle goes with the pointer."""
        self._pointer = None
        self.circle.hide()

    def resize(self, steps: float) -> None:
        """Make the brush larger or smaller."""
        self._painting.brush.resize(steps)

    # What slices and planes do each in their way

    @property
    @abstractmethod
    def spacing(self) -> Spacing | None:
        """(row, column) distance of pixel centers of the picture; None without one."""

    @abstractmethod
    def spot_at(self, row: float, column: float) -> Spot | None:
        """What is at a place; None beside the picture."""

    @abstractmethod
    def soil_at(self, row: float, column: float) -> Soil | None:
        """In what something grows from a place; None beside the picture."""

    @abstractmethod
    def show_grown(self, soil: Soil, begun: Target, mask: Mask | None) -> None:
        """Show what a finding would be, with these pixels of the picture added."""

    @abstractmethod
    def _pieces(
        self, drawing: Drawing, start: Pixel, end: Pixel
    ) -> Iterator[tuple[int, tuple[int, int], Stamp]]:
        """What a piece of a stroke covers: by position, with the shape of each slice."""

    @abstractmethod
    def _show_begun(self, drawing: Drawing) -> None:
        """Show the finding as it is when a stroke begins."""

    @abstractmethod
    def _show_moved(self, drawing: Drawing, start: Pixel, end: Pixel) -> None:
        """Show what a piece of a stroke has changed."""

    @abstractmethod
    def _sides(self, series: Series, start: Pixel, end: Pixel) -> Callable[[int], Side]:
        """Where a cut along a line of the picture goes through each slice."""

    @abstractmethod
    def _of_preview(self, series: Series, masks: Mapping[int, Mask]) -> NDArray[np.bool_] | None:
        """Masks by position as the picture shows them; None where it shows none of them."""

    @abstractmethod
    def _is_other(self, change: ViewsChanged) -> bool:
        """Whether the picture may be another one."""

    @abstractmethod
    def _is_on(self, drawing: Drawing) -> bool:
        """Whether the picture on which a stroke began is still the one to be seen."""

    # For what else is done to findings

    @property
    def automatic_window(self) -> Window | None:
        """Of the picture that is shown."""
        return self._canvas.automatic_window

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
        spot = self.spot_at(row, column)
        if spot is not None and spot.pixel is not None:
            do(spot.series, spot.pixel)

    def _show_line(self, start: Pixel | None, end: Pixel) -> None:
        self._line.setVisible(start is not None)
        if start is not None:
            self._line.setLine(start[1] + 0.5, start[0] + 0.5, end[1] + 0.5, end[0] + 0.5)

    def _split(self, start: Pixel, end: Pixel) -> None:
        series = self._pane.series
        if series is not None and self._canvas.image is not None:
            self._painting.split(series, self._sides(series, start, end))

    # What changes meanwhile

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        """Another picture is to be seen: the stroke that was drawn on the one before is done."""
        if not self._is_other(change):
            return
        if self._drawing is not None:
            if self._is_on(self._drawing):
                return
            self.end()
        self._waiting = None
        self.layer.end()
        self._show_preview()

    @Slot(object)
    def _on_findings_changed(self, _change: object) -> None:
        """Once the list has what was drawn, the viewport shows it."""
        if self._waiting is not None and self._painting.is_kept(*self._waiting):
            self._waiting = None
            self.layer.end()

    @Slot()
    def _name_again(self) -> None:
        """Another slice or finding may be below the pointer, which has not moved."""
        if self._pointer is not None:
            self.hover(*self._pointer)

    @Slot(object)
    def _on_work_changed(self, _change: object) -> None:
        """Undone while it was drawn on: what the stroke began with is not there any more."""
        drawing = self._drawing
        if drawing is not None and self._painting.is_stale(drawing.series, drawing.begun):
            self.cancel()

    @Slot(object)
    def _on_studies_changed(self, _change: object) -> None:
        """What was painted on may be closed."""
        workspace = self._bridge.workspace
        if self._drawing is not None and workspace.find(self._drawing.series.id) is None:
            self.cancel()

    @Slot()
    def _on_brush_changed(self) -> None:
        """A key made it larger or smaller: the pointer did not move."""
        if self.circle.is_shown:
            center = self.circle.rect.center()
            self.hover(center.y() - 0.5, center.x() - 0.5)

    @Slot()
    def _show_preview(self) -> None:
        """Lay over the picture what is not kept yet."""
        if self._drawing is not None or self._waiting is not None or self._growing.is_under_way:
            return
        series = self._pane.series
        shown = None if series is None else self._painting.preview_in(series.id)
        array = None
        if series is not None and shown is not None and self._canvas.image is not None:
            array = self._of_preview(series, shown[1])
        if shown is None or array is None:
            self.layer.end()
        else:
            self.layer.begin(array, self._painting.color_of(shown[0]))


def _dashed() -> QPen:
    pen = QPen(QColor(Qt.GlobalColor.white), 1.5, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    return pen
