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
class _Growth:
    """What grows.

    Attributes:
        series, position, row, column: from where.
        begun: the finding as it was.
        values: (rows, columns) of the slice.
        first: range of the values around the place.
        span: width of the picture's automatic window.
    """

    series: Series
    position: int
    row: int
    column: int
    begun: Target
    values: NDArray[np.floating]
    first: Limits
    span: float

    def limits(self, up: float) -> Limits:
        """The range, widened by so many pixels of dragging, or narrowed below 0."""
        more = up / DRAG * self.span
        middle = float(self.values[self.row, self.column])
        return min(self.first[0] - more, middle), max(self.first[1] + more, middle)

    @property
    def seed(self) -> tuple[int, int, int]:
        """Position, row and column."""
        return self.position, self.row, self.column

    def reach(self, position: int) -> tuple[Place, float, Spacing]:
        """As `shaping.grown` asks."""
        item, other = self.series.slices[self.position], self.series.slices[position]
        here, there = linking.placed(item), linking.placed(other)
        if here is None or there is None:
            return (self.row, self.column, 0.0), REACH, item.spacing_mm or SQUARE
        point = linking.point_of(here, self.row, self.column)
        return linking.pixel_of(there, point), REACH, there.spacing_mm


class Growing:
    """Growing in one viewport; what it would take is shown while the user drags."""

    def __init__(self, easel: Easel, painting: Painting, pixels: PixelLoader) -> None:
        self._easel = easel
        self._painting = painting
        self._pixels = pixels
        self._growth: _Growth | None = None
        self._up = 0.0

    def begin(self, row: float, column: float) -> None:
        """Grow from here."""
        series, position, image = self._easel.slice_at(row, column)
        if series is None or image is None or image.is_color:
            return
        values = image.values
        limits = limits_around(values, row, column)
        window = self._easel.automatic_window
        if limits is None or window is None:
            return
        at = position, round(row), round(column)
        begun = self._painting.target_at(series, *at) or self._painting.new_target(series)
        self._growth = _Growth(series, *at, begun, values, limits, window.width)
        self.reach(0.0)

    def reach(self, up: float) -> None:
        """Widen the range by so many logical pixels of dragging."""
        self._up = up
        growth = self._growth
        if growth is not None:
            mask = self._found(growth).get(growth.position)
            self._easel.show_mask(growth.series, growth.position, growth.begun, mask)

    def end(self, keep: bool) -> None:
        """Keep it, or forget it."""
        growth, self._growth = self._growth, None
        if growth is None:
            return
        if not keep:
            self._easel.clear()
        elif self._painting.brush.is_ball:
            work = partial(_grow, growth, growth.limits(self._up), self._pixels.load)
            self._pixels.do(work, partial(self._take, growth))
        else:
            self._take(growth, self._found(growth), None)

    def _found(self, growth: _Growth) -> Mapping[int, Mask]:
        from braintumor_desktop.findings import shaping

        values = {growth.position: growth.values}
        return shaping.grown(values, growth.seed, growth.limits(self._up), growth.reach)

    def _take(self, growth: _Growth, found: object, error: AppError | None) -> None:
        from braintumor_desktop.findings import shaping

        if error is not None:
            self._painting.told.emit(str(error))
            self._easel.clear()
            return
        masks = shaping.merged(growth.begun.now.on(growth.series), cast("dict[int, Mask]", found))
        self._easel.commit(growth.series, growth.begun, masks, mark("grow"))


def _grow(
    growth: _Growth, limits: Limits, load: Load, token: CancelToken, _report: Report
) -> dict[int, Mask]:
    """A job's work: in all slices that lie near enough one after the other."""
    from braintumor_desktop.findings import shaping

    slices = growth.series.slices
    values = {growth.position: growth.values}
    shape = growth.values.shape
    for ways in (
        range(growth.position - 1, -1, -1),
        range(growth.position + 1, len(slices)),
    ):
        for position in ways:
            (_, _, off), radius, _ = growth.reach(position)
            if linking.placed(slices[position]) is None or abs(off) > radius:
                break
            image = load(slices[position], token)
            if image.shape != shape or image.is_color:
                break
            values[position] = image.values
    return shaping.grown(values, growth.seed, limits, growth.reach)
