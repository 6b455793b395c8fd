"""Painting in a plane that is cut from a series: on the slices that it meets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.desktop.viewer.easel import Easel, Spot
from braintumor_desktop.desktop.viewer.growing import Soil
from braintumor_desktop.findings.painting import covered, covered_in_sheet, drawn_radius
from braintumor_desktop.workspace import cutting, linking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.desktop.viewer.easel import Drawing, Pixel
    from braintumor_desktop.desktop.viewer.painting import Painting
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.painting import Spacing, Stamp
    from braintumor_desktop.findings.shaping import Side
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import ViewsChanged
    from braintumor_desktop.workspace.linking import Placed
    from braintumor_desktop.workspace.outlining import Target

ERASED = "#000000"


class PlaneEasel(Easel):
    """What is painted in a viewport that shows a plane.

    The brush is a disc in the plane, as thick as the slices' pixels are across it, or a ball;
    what grows in the plane is as thick.
    """

    _pane: PlanePane

    def __init__(
        self, pane: PlanePane, painting: Painting, bridge: Bridge, pixels: PixelLoader
    ) -> None:
        super().__init__(pane, painting, bridge, pixels)
        self._at: Placed | None = None
        """Where the plane lies in which the stroke that is under way began."""
        self._seen: NDArray[np.bool_] = np.zeros((0, 0), np.bool_)
        """What that stroke covers in the plane."""
        self._heights: NDArray[np.float64] = np.zeros(0)
        """mm of the slices along their normal."""

    @property
    def spacing(self) -> Spacing | None:
        """Of the plane."""
        at = self._pane.placed
        return None if at is None else at.spacing_mm

    def spot_at(self, row: float, column: float) -> Spot | None:
        """The slices' pixel that lies there."""
        series = self._pane.series
        if series is None or not self._is_inside(row, column):
            return None
        return Spot(series, self._pane.pixel_at(row, column))

    def soil_at(self, row: float, column: float) -> Soil | None:
        """The plane, and the slices that it meets."""
        spot, at = self.spot_at(row, column), self._pane.placed
        image = self._canvas.image
        if spot is None or at is None or image is None or image.is_color:
            return None
        masks = partial(cutting.painted, spot.series, at=at)
        place = round(row), round(column)
        return Soil(spot.series, spot.pixel, place, image.values, at.spacing_mm, masks, is_cut=True)

    def show_grown(self, soil: Soil, begun: Target, mask: Mask | None) -> None:
        """Lay it over the plane, which shows the finding as it is."""
        array = np.zeros(soil.values.shape, np.bool_) if mask is None else mask.array
        self._painting.show_overlay()
        self._waiting = None
        self.layer.begin(array, self._painting.color_of(begun.now))

    def _pieces(
        self, drawing: Drawing, start: Pixel, end: Pixel
    ) -> Iterator[tuple[int, tuple[int, int], Stamp]]:
        at = self._at
        if at is None:
            return
        step, radius = cutting.step_of(self._heights), self._radius(at)
        ends = [linking.point_of(at, *pixel) for pixel in (start, end)]
        for position, item in cutting.near(drawing.series, self._heights, ends, radius + step):
            a, b = (linking.pixel_of(item, point) for point in ends)
            if self._painting.brush.is_ball:
                piece = covered(item.shape, a, b, radius, item.spacing_mm)
            else:
                sheet = cutting.sheet(at, item, radius, step)
                piece = covered_in_sheet(item.shape, a, b, sheet, item.spacing_mm)
            yield position, item.shape, piece

    def _show_begun(self, drawing: Drawing) -> None:
        at = self._at = self._pane.placed
        if at is not None:
            self._seen = np.zeros(at.shape, np.bool_)
            self._heights = np.array(linking.heights_of(drawing.series))
            color = self._painting.color_of(drawing.begun.now)
            self.layer.begin(self._seen, ERASED if drawing.stroke.erases else color)

    def _show_moved(self, _drawing: Drawing, start: Pixel, end: Pixel) -> None:
        at = self._at
        if at is not None:
            ends = (*start, 0.0), (*end, 0.0)
            piece = covered(at.shape, *ends, self._radius(at), at.spacing_mm)
            top, left, bottom, right = piece.box
            self._seen[top:bottom, left:right] |= piece.part
            self.layer.refresh(self._seen, piece.box)

    def _sides(self, series: Series, start: Pixel, end: Pixel) -> Callable[[int], Side]:
        return cutting.sides(series, self._pane.placed, start, end)

    def _of_preview(self, series: Series, masks: Mapping[int, Mask]) -> NDArray[np.bool_] | None:
        at = self._pane.placed
        return None if at is None else cutting.seen(series, masks, at)

    def _is_other(self, change: ViewsChanged) -> bool:
        is_other = change.is_other_slice or change.is_other_layout
        return is_other or self._pane.id in change.viewports

    def _is_on(self, _drawing: Drawing) -> bool:
        return self._at == self._pane.placed

    def _is_inside(self, row: float, column: float) -> bool:
        """Whether a place lies in the plane, which is on the canvas."""
        at, image = self._pane.placed, self._canvas.image
        if at is None or image is None or image.shape != at.shape:
            return False
        rows, columns = at.shape
        return -0.5 < row < rows - 0.5 and -0.5 < column < columns - 0.5

    def _radius(self, at: Placed) -> float:
        """Of the brush: no smaller than what meets the next slice, so that no gaps are left."""
        radius = drawn_radius(self._painting.brush.radius, at.spacing_mm)
        return max(radius, cutting.step_of(self._heights) / 2)
