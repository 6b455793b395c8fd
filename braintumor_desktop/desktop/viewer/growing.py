"""Growing a finding from a place, within a range of values that the user widens by dragging."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from braintumor_desktop.findings.painting import SQUARE, limits_around
from braintumor_desktop.words import mark
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.viewer.easel import Easel
    from braintumor_desktop.desktop.viewer.painting import Painting
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.painting import Limits, Place, Spacing
    from braintumor_desktop.imaging.image import Image, Series, Slice
    from braintumor_desktop.workspace.outlining import Target

    Load = Callable[[Slice, CancelToken], Image]

REACH = 40.0
"""From the place, in mm, or in pixels where the spacing is unknown: no further."""
DRAG = 1000.0
"""Logical pixels of dragging over the whole automatic window."""


@dataclass(frozen=True, eq=False)
class Soil:
    """In what something grows: the picture that is seen, and the slices behind it.

    Attributes:
        series: that is shown.
        pixel: position, row and column in its slices; None beside all of them.
        place: row and column in the picture.
        values: (rows, columns) of the picture, modality values.
        spacing: (row, column) distance of its pixel centers.
        masks: pixels of the picture as masks of slices, by position.
        is_cut: whether that takes long, as in a plane that meets all slices.
    """

    series: Series
    pixel: tuple[int, int, int] | None
    place: tuple[int, int]
    values: NDArray[np.floating]
    spacing: Spacing
    masks: Callable[[Mask], Mapping[int, Mask]]
    is_cut: bool = False


@dataclass(frozen=True, eq=False)
class _Growth:
    """What grows.

    Attributes:
        soil: in what.
        begun: the finding as it was.
        first: range of the values around the place.
        span: width of the picture's automatic window.
    """

    soil: Soil
    begun: Target
    first: Limits
    span: float

    def limits(self, up: float) -> Limits:
        """The range, widened by so many pixels of dragging, or narrowed below 0."""
        more = up / DRAG * self.span
        middle = float(self.soil.values[self.soil.place])
        return min(self.first[0] - more, middle), max(self.first[1] + more, middle)

    def found(self, limits: Limits) -> Mask | None:
        """What is connected in the picture."""
        from braintumor_desktop.findings import shaping

        soil = self.soil
        row, column = soil.place
        near = ((float(row), float(column), 0.0), REACH, soil.spacing)
        return shaping.grown({0: soil.values}, (0, row, column), limits, lambda _: near).get(0)

    def masks(self, limits: Limits) -> Mapping[int, Mask]:
        """The same as masks of slices, by position."""
        mask = self.found(limits)
        return {} if mask is None else self.soil.masks(mask)


class Growing:
    """Growing in one viewport; what it would take is shown while the user drags."""

    def __init__(self, easel: Easel, painting: Painting, pixels: PixelLoader) -> None:
        self._easel = easel
        self._painting = painting
        self._pixels = pixels
        self._growth: _Growth | None = None
        self._up = 0.0

    @property
    def is_under_way(self) -> bool:
        """Whether the user drags."""
        return self._growth is not None

    def begin(self, row: float, column: float) -> None:
        """Grow from here."""
        soil, window = self._easel.soil_at(row, column), self._easel.automatic_window
        limits = None if soil is None else limits_around(soil.values, row, column)
        if soil is None or limits is None or window is None:
            return
        self._painting.leave_preview()
        begun = self._painting.target_at(soil.series, soil.pixel)
        begun = begun or self._painting.new_target(soil.series)
        self._growth = _Growth(soil, begun, limits, window.width)
        self.reach(0.0)

    def reach(self, up: float) -> None:
        """Widen the range by so many logical pixels of dragging."""
        self._up = up
        growth = self._growth
        if growth is not None:
            mask = growth.found(growth.limits(self._up))
            self._easel.show_grown(growth.soil, growth.begun, mask)

    def end(self, keep: bool) -> None:
        """Keep it, or forget it."""
        growth, self._growth = self._growth, None
        if growth is None:
            return
        if not keep:
            self._easel.clear()
            return
        limits, soil = growth.limits(self._up), growth.soil
        if self._painting.brush.is_ball and soil.pixel is not None:
            work = partial(_in_space, soil.series, soil.pixel, limits, self._pixels.load)
            self._pixels.do(work, partial(self._take, growth))
        elif soil.is_cut:
            self._pixels.do(partial(_as_job, growth, limits), partial(self._take, growth))
        else:
            self._take(growth, growth.masks(limits), None)

    def _take(self, growth: _Growth, found: object, error: AppError | None) -> None:
        from braintumor_desktop.findings import shaping

        if error is not None:
            self._painting.told.emit(str(error))
            self._easel.clear()
            return
        series = growth.soil.series
        masks = shaping.merged(growth.begun.now.on(series), cast("dict[int, Mask]", found))
        self._easel.commit(series, growth.begun, masks, mark("grow"))


def _as_job(
    growth: _Growth, limits: Limits, _token: CancelToken, _report: Report
) -> Mapping[int, Mask]:
    return growth.masks(limits)


def _in_space(
    series: Series,
    pixel: tuple[int, int, int],
    limits: Limits,
    load: Load,
    token: CancelToken,
    _report: Report,
) -> Mapping[int, Mask]:
    """A job's work: in all slices that lie near enough one after the other."""
    from braintumor_desktop.findings import shaping

    position, *place = pixel
    first = load(series.slices[position], token)
    if first.is_color:
        return {}
    values = {position: first.values}
    for ways in (range(position - 1, -1, -1), range(position + 1, len(series.slices))):
        for near in ways:
            (_, _, off), radius, _ = _reach(series, pixel, near)
            if linking.placed(series.slices[near]) is None or abs(off) > radius:
                break
            image = load(series.slices[near], token)
            if image.shape != first.shape or image.is_color:
                break
            values[near] = image.values
    # In another plane the place was seen blended.
    own = float(first.values[place[0], place[1]])
    wide = min(limits[0], own), max(limits[1], own)
    return shaping.grown(values, pixel, wide, partial(_reach, series, pixel))


def _reach(
    series: Series, pixel: tuple[int, int, int], position: int
) -> tuple[Place, float, Spacing]:
    """As `shaping.grown` asks, of a slice."""
    at, row, column = pixel
    item = series.slices[at]
    here, there = linking.placed(item), linking.placed(series.slices[position])
    if here is None or there is None:
        return (row, column, 0.0), REACH, item.spacing_mm or SQUARE
    point = linking.point_of(here, row, column)
    return linking.pixel_of(there, point), REACH, there.spacing_mm
