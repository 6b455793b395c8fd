"""Painting on the slice that a viewport shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.desktop.viewer.easel import Easel, Spot
from braintumor_desktop.desktop.viewer.growing import Soil
from braintumor_desktop.findings.painting import SQUARE, covered, crop, drawn_radius
from braintumor_desktop.findings.shaping import Side
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.desktop.viewer.easel import Drawing, Pixel
    from braintumor_desktop.desktop.viewer.painting import Painting
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.painting import Place, Spacing, Stamp
    from braintumor_desktop.imaging.image import Image, Series
    from braintumor_desktop.workspace.changes import ViewsChanged
    from braintumor_desktop.workspace.outlining import Target


class SliceEasel(Easel):
    """What is painted in a viewport that shows a slice: a disc in it, or a ball."""

    _pane: Pane

    def __init__(self, pane: Pane, painting: Painting, bridge: Bridge, pixels: PixelLoader) -> None:
        super().__init__(pane, painting, bridge, pixels)
        self._here = 0
        """Position of the slice on which the stroke that is under way began."""

    @property
    def spacing(self) -> Spacing | None:
        """Of the slice."""
        image = self._canvas.image
        return None if image is None else image.spacing_mm or SQUARE

    def spot_at(self, row: float, column: float) -> Spot | None:
        """The pixel of the slice."""
        found = self._slice_at(row, column)
        if found is None:
            return None
        series, position, _ = found
        return Spot(series, (position, round(row), round(column)))

    def soil_at(self, row: float, column: float) -> Soil | None:
        """The slice."""
        found = self._slice_at(row, column)
        if found is None or found[2].is_color:
            return None
        series, position, image = found
        at = round(row), round(column)
        spacing = image.spacing_mm or SQUARE
        return Soil(
            series, (position, *at), at, image.values, spacing, lambda mask: {position: mask}
        )

    def show_grown(self, soil: Soil, begun: Target, mask: Mask | None) -> None:
        """Show what a finding would be, with these pixels of the slice added."""
        if soil.pixel is None:
            return
        position = soil.pixel[0]
        own = begun.now.on(soil.series).get(position)
        array = np.zeros(soil.values.shape, np.bool_)
        for part in (one for one in (own, mask) if one is not None):
            array |= part.array
        self._painting.show_overlay()
        self._show(soil.series, position, begun.now, array)

    def _pieces(
        self, drawing: Drawing, start: Pixel, end: Pixel
    ) -> Iterator[tuple[int, tuple[int, int], Stamp]]:
        for position, ends, shape, spacing in self._reached(drawing, start, end):
            radius = self._painting.brush.radius
            if position == self._here:
                radius = drawn_radius(radius, spacing)
            yield position, shape, covered(shape, *ends, radius, spacing)

    def _show_begun(self, drawing: Drawing) -> None:
        found = self._slice()
        if found is not None:
            series, self._here, image = found
            array = drawing.stroke.array(self._here, image.shape)
            self._show(series, self._here, drawing.begun.now, array)

    def _show_moved(self, drawing: Drawing, start: Pixel, end: Pixel) -> None:
        item = drawing.series.slices[self._here]
        spacing = item.spacing_mm or SQUARE
        radius = drawn_radius(self._painting.brush.radius, spacing)
        piece = covered(item.shape, (*start, 0.0), (*end, 0.0), radius, spacing)
        if piece.part.size:
            self.layer.refresh(drawing.stroke.array(self._here, item.shape), piece.box)

    def _sides(self, _series: Series, start: Pixel, end: Pixel) -> Callable[[int], Side]:
        side = Side.of_line(start, end)
        return lambda _position: side

    def _of_preview(self, _series: Series, masks: Mapping[int, Mask]) -> NDArray[np.bool_] | None:
        found = self._slice()
        mask = None if found is None else masks.get(found[1])
        if found is None or mask is None:
            return None
        return crop(mask, (0, 0, *found[2].shape))

    def _is_other(self, change: ViewsChanged) -> bool:
        is_other = change.is_other_slice or change.is_other_series or change.is_other_layout
        return self._pane.id in change.viewports and is_other

    def _is_on(self, drawing: Drawing) -> bool:
        current = self._bridge.views.slice_in(self._pane.id)
        return current is not None and current.key == drawing.series.slices[self._here].key

    def _slice(self) -> tuple[Series, int, Image] | None:
        """The slice whose pixels are on the canvas, where it is the one that is to be seen."""
        series, shown = self._pane.series, self._pane.shown
        if series is None or shown is None or self._canvas.image is None:
            return None
        position = series.places.get(shown[0].key)
        return None if position is None else (series, position, shown[1].image)

    def _slice_at(self, row: float, column: float) -> tuple[Series, int, Image] | None:
        """The same, if the place is not beside it."""
        found = self._slice()
        if found is None:
            return None
        rows, columns = found[2].shape
        is_inside = -0.5 < row < rows - 0.5 and -0.5 < column < columns - 0.5
        return found if is_inside else None

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

    def _reached(
        self, drawing: Drawing, start: Pixel, end: Pixel
    ) -> Iterator[tuple[int, tuple[Place, Place], tuple[int, int], Spacing]]:
        """The slices that a piece of the stroke may reach, and its ends as seen from there."""
        slices, here = drawing.series.slices, self._here
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
