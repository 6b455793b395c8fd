"""The one point of each frame of reference, and which slices follow it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.linking import Ladder, Point


@dataclass(frozen=True, eq=False)
class Place:
    """A slice of a series that a viewport shows."""

    series: Series
    index: int


class Links:
    """Owns the points; they stay while series, layouts and viewports change.

    Attributes:
        is_on: whether slices of one frame of reference scroll together.
        is_pointed: whether the point was set by hand, and not by going to another slice.
    """

    def __init__(self) -> None:
        self.is_on = True
        self.is_pointed = False
        self._points: dict[str, Point] = {}
        self._ladders: dict[str, tuple[Series, Ladder]] = {}

    def point_in(self, series: Series) -> Point | None:
        """The point of the series' frame of reference, in LPS mm; None so far."""
        return self._points.get(linking.frame_of(series))

    def scrolled(self, source: Place, others: Mapping[int, Place]) -> dict[int, int]:
        """A viewport went to another slice: its point comes along.

        Args:
            source: what it shows now.
            others: what other viewports show.

        Returns:
            The slice for each of the others that follows.
        """
        self.is_pointed = False
        at = linking.placed(source.series.slices[source.index])
        if at is not None:
            known = self.point_in(source.series)
            point = linking.middle_of(at) if known is None else linking.onto(at, known)
            self._points[linking.frame_of(source.series)] = point
        if not self.is_on:
            return {}
        found = {viewport: self._following(source, place) for viewport, place in others.items()}
        return {viewport: index for viewport, index in found.items() if index is not None}

    def pointed(self, series: Series, point: Point, others: Mapping[int, Place]) -> dict[int, int]:
        """The point was set: the slices of all directions that are nearest to it."""
        frame = linking.frame_of(series)
        self._points[frame] = point
        self.is_pointed = True
        found = {
            viewport: self.nearest(place, point)
            for viewport, place in others.items()
            if linking.frame_of(place.series) == frame
        }
        return {viewport: index for viewport, index in found.items() if index is not None}

    def nearest(self, place: Place, point: Point) -> int | None:
        """The slice of a series that is nearest to a point."""
        return self._ladder(place.series).nearest(point, place.index)

    def forget(self, removed: tuple[str, ...]) -> None:
        """Series were closed."""
        for series_id in removed:
            self._ladders.pop(series_id, None)

    def _following(self, source: Place, place: Place) -> int | None:
        if place.series.id == source.series.id:
            return source.index
        point = self.point_in(source.series)
        plane = source.series.slices[source.index].plane
        is_same = linking.frame_of(source.series) == linking.frame_of(place.series)
        if point is None or plane is None or not is_same:
            return None
        return self._ladder(place.series).nearest(point, place.index, plane.normal)

    def _ladder(self, series: Series) -> Ladder:
        known = self._ladders.get(series.id)
        if known is None or known[0] is not series:
            known = (series, linking.Ladder.of(series))
            self._ladders[series.id] = known
        return known[1]
