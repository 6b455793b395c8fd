"""The one point of each frame of reference, and which slices follow it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.link import Link
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.changes import all_of
from braintumor_desktop.workspace.work import LINKS, id_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.findings.link import How, Matrix
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import WorkChanged
    from braintumor_desktop.workspace.linking import Ladder, Placed, Point
    from braintumor_desktop.workspace.work import Work


@dataclass(frozen=True, eq=False)
class Place:
    """A slice of a series that a viewport shows."""

    series: Series
    index: int


OTHER_WAY = mark("Slices that lie in different directions cannot be linked.")


@dataclass(frozen=True, eq=False)
class _Way:
    """What leads from one frame of reference to another, as somebody linked them.

    Attributes:
        matrix: float64 (4, 4) of points, LPS mm; None where one of them has no places.
        steps: added to the position of a slice there.
        how: they were linked.
    """

    matrix: NDArray[np.float64] | None
    steps: int = 0
    how: How = "hand"

    @property
    def back(self) -> _Way:
        matrix = None if self.matrix is None else np.asarray(np.linalg.inv(self.matrix), np.float64)
        return _Way(matrix, -self.steps, self.how)

    def there(self, point: Point) -> Point | None:
        """Where a point lies in the other frame of reference."""
        if self.matrix is None:
            return None
        x, y, z = (float(mm) for mm in (self.matrix @ (*point, 1.0))[:3])
        return x, y, z


class Links:
    """Owns the points; they stay while series, layouts and viewports change.

    What is linked by hand or by registration is kept for frames of reference, so that it holds
    for other series of the same two, too; it is work on the studies of both (`work.LINKS`).

    Attributes:
        is_on: whether slices of one frame of reference scroll together.
        is_pointed: whether the point was set by hand, and not by going to another slice.
    """

    def __init__(self, work: Work) -> None:
        self.is_on = True
        self.is_pointed = False
        self._points: dict[str, Point] = {}
        self._ladders: dict[str, tuple[Series, Ladder]] = {}
        self._work = work

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
        found |= self._pointed_elsewhere(series, point, others)
        return {viewport: index for viewport, index in found.items() if index is not None}

    def nearest(self, place: Place, point: Point) -> int | None:
        """The slice of a series that is nearest to a point."""
        return self._ladder(place.series).nearest(point, place.index)

    def link(self, one: Place, other: Place) -> tuple[WorkChanged | None, str]:
        """Link two slices of different frames of reference; why that cannot be, or ""."""
        at, there = (linking.placed(p.series.slices[p.index]) for p in (one, other))
        way = _Way(None, other.index - one.index)
        if at is not None and there is not None:
            if abs(float(at.plane.normal @ there.plane.normal)) <= linking.SAME_WAY:
                return None, tr(OTHER_WAY)
            start = self._at(one, at)
            end = linking.onto(there, linking.middle_of(there))
            matrix = np.eye(4)
            matrix[:3, 3] = np.subtract(end, start)
            way = _Way(matrix, way.steps)
        return self._keep(one.series, other.series, way), ""

    def link_registered(
        self, one: Series, other: Series, matrix: NDArray[np.float64]
    ) -> WorkChanged | None:
        """Link two series by where the head of one lies in the other.

        Args:
            one: a series.
            other: one of another frame of reference.
            matrix: float64 (4, 4), LPS mm of `one` to LPS mm of `other`.
        """
        return self._keep(one, other, _Way(matrix, how="registration"))

    def unlink(self, series: Iterable[Series]) -> WorkChanged | None:
        """Take back what was linked between any of these."""
        return all_of(
            self._work.put(LINKS, study_id(each), _key(*pair), None)
            for pair in combinations(series, 2)
            for each in pair
        )

    def how_linked(self, one: Series, other: Series) -> How | None:
        """How somebody linked two series, so that they follow each other; None: nobody did."""
        way = self._way(one, other)
        return None if way is None else way.how

    def _keep(self, one: Series, other: Series, way: _Way) -> WorkChanged | None:
        kept = Link(_frame(one), _frame(other), _rows(way.matrix), way.steps, way.how)
        key = _key(one, other)
        return all_of(self._work.put(LINKS, study_id(each), key, kept) for each in (one, other))

    def _way(self, one: Series, other: Series) -> _Way | None:
        """What leads from one's frame of reference to the other's, where they are linked."""
        key = _key(one, other)
        kept = self._work.get(LINKS, study_id(one), key)
        kept = kept or self._work.get(LINKS, study_id(other), key)
        if kept is None:
            return None
        matrix = None if kept.matrix is None else np.array(kept.matrix, np.float64)
        way = _Way(matrix, kept.steps, kept.how)
        return way if kept.one == _frame(one) else way.back

    def _at(self, place: Place, at: Placed) -> Point:
        """The point of a slice's frame of reference, in the slice."""
        known = self.point_in(place.series)
        return linking.middle_of(at) if known is None else linking.onto(at, known)

    def forget(self, removed: tuple[str, ...]) -> None:
        """Series were closed."""
        for series_id in removed:
            self._ladders.pop(series_id, None)

    def _following(self, source: Place, place: Place) -> int | None:
        if place.series.id == source.series.id:
            return source.index
        way = self._way(source.series, place.series)
        if way is not None:
            return self._led(source, place, way)
        point = self.point_in(source.series)
        plane = source.series.slices[source.index].plane
        is_same = linking.frame_of(source.series) == linking.frame_of(place.series)
        if point is None or plane is None or not is_same:
            return None
        return self._ladder(place.series).nearest(point, place.index, plane.normal)

    def _pointed_elsewhere(
        self, series: Series, point: Point, others: Mapping[int, Place]
    ) -> dict[int, int | None]:
        """The same point in frames of reference that are linked to one."""
        found: dict[int, int | None] = {}
        for viewport, place in others.items():
            way = self._way(series, place.series) if self.is_on else None
            moved = None if way is None else way.there(point)
            if moved is not None:
                self._points[linking.frame_of(place.series)] = moved
                found[viewport] = self.nearest(place, moved)
        return found

    def _led(self, source: Place, place: Place, way: _Way) -> int | None:
        """The slice that belongs to another one as it was linked."""
        point = self.point_in(source.series)
        there = None if point is None else way.there(point)
        if there is None:
            return min(max(source.index + way.steps, 0), len(place.series.slices) - 1)
        self._points[linking.frame_of(place.series)] = there
        return self._ladder(place.series).nearest(there, place.index)

    def _ladder(self, series: Series) -> Ladder:
        known = self._ladders.get(series.id)
        if known is None or known[0] is not series:
            known = (series, linking.Ladder.of(series))
            self._ladders[series.id] = known
        return known[1]


def _frame(series: Series) -> str:
    """The frame of reference of a series, hashed: one without may be named by a path."""
    return id_key(linking.frame_of(series))


def _key(one: Series, other: Series) -> str:
    """By which a link of two frames of reference is kept, whichever comes first."""
    return "-".join(sorted((_frame(one), _frame(other))))


def _rows(matrix: NDArray[np.float64] | None) -> Matrix | None:
    if matrix is None:
        return None
    rows = tuple(tuple(float(number) for number in row) for row in matrix)
    return rows  # type: ignore[return-value] # it is 4 x 4
