"""Viewports that show planes: cut from their series through the point that all share.

Where a plane lies follows from the headers of the slices and the point; no pixels are needed.
Points are (3,) LPS mm.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.cuts import STRAIGHT, plane_through, steps_along, straight_plane
from braintumor_desktop.imaging.geometry import position_at
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.imaging.volume import Grid, grid_of
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.changes import ViewsChanged
from braintumor_desktop.workspace.linking import Placed, placed
from braintumor_desktop.workspace.links import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.cuts import Anatomical, CutPlane
    from braintumor_desktop.imaging.geometry import PatientPosition
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.linking import Point
    from braintumor_desktop.workspace.view_state import ViewState
    from braintumor_desktop.workspace.views import Views


NEAR_MM = 1e-4
"""Within which a plane lies at one of its places."""


class _Asked(NamedTuple):
    """What a plane follows from; several ask for the same one after the other."""

    grid: Grid
    name: Anatomical
    is_straight: bool
    point: Point


class Planes:
    """Owns which viewports show planes, and which.

    Attributes:
        is_straight: whether planes lie along the patient's axes; else along the rows, columns
            and slices of the series, where pixels are sharp.
    """

    def __init__(self, views: Views) -> None:
        self._views = views
        self._names: dict[int, Anatomical] = {}
        self._planes: dict[int, tuple[_Asked, CutPlane]] = {}
        self._points: dict[str, tuple[Grid, Point, Point]] = {}
        self._grids: dict[str, tuple[Series, tuple[Grid, tuple[int, ...]] | BadInput]] = {}
        self.is_straight = False

    def __contains__(self, viewport: int) -> bool:
        return viewport in self._names

    def name(self, viewport: int) -> Anatomical:
        """Which plane a viewport shows.

        Raises:
            KeyError: it shows slices as they were acquired.
        """
        return self._names[viewport]

    def add(self, viewport: int, name: Anatomical) -> None:
        """Let a new viewport show this plane of its series."""
        self._names[viewport] = name

    def turn_to(self, viewport: int, name: Anatomical) -> ViewsChanged | None:
        """Show another plane in a viewport, the whole of it."""
        if self._names[viewport] == name:
            return None
        self._names[viewport] = name
        return self._fit([viewport])

    def lay(self, *, is_straight: bool) -> ViewsChanged | None:
        """Lay the planes along the patient's axes, or along those of the series."""
        if is_straight == self.is_straight:
            return None
        self.is_straight = is_straight
        return self._fit(list(self._names))

    def _fit(self, viewports: Sequence[int]) -> ViewsChanged:
        """Other planes have other extents: zoom and place of the last ones mean nothing."""
        for viewport in viewports:
            state = self._views.state(viewport)
            if state is not None:
                self._views.keep(viewport, replace(state, zoom=None, center=None))
        return ViewsChanged(frozenset(viewports), is_other_slice=True)

    def grid(self, series: Series) -> Grid:
        """Where the slices of a series lie, found once.

        Raises:
            BadInput: no planes can be cut; the reason.
        """
        return self._known(series)[0]

    def point(self, series: Series, index: int) -> Point:
        """The point of the series, the nearest within it; at first the middle of a slice.

        Raises:
            BadInput: as `grid`.
        """
        grid, known = self.grid(series), self._views.links.point_in(series)
        if known is None:
            spacing = series.slices[index].spacing_mm or grid.spacing_mm
            plane = series.slices[index].plane
            rows, columns = ((n - 1) / 2 * mm for n, mm in zip(grid.size, spacing, strict=True))
            corner = grid.corners[0] if plane is None else np.asarray(plane.position)
            return _point(corner + rows * grid.along_column + columns * grid.along_row)
        last = self._points.get(series.id)
        if last is None or last[0] is not grid or last[1] != known:
            last = self._points[series.id] = (grid, known, _within(grid, known))
        return last[2]

    def plane(self, viewport: int) -> CutPlane | None:
        """Where the plane of a viewport lies; None where it shows no series.

        Raises:
            BadInput: as `grid`.
            KeyError: as `name`.
        """
        series, state = self._views.series(viewport), self._views.state(viewport)
        if series is None or state is None:
            return None
        grid, point = self.grid(series), self.point(series, state.index)
        asked = _Asked(grid, self._names[viewport], self.is_straight, point)
        last = self._planes.get(viewport)
        if last is None or last[0] != asked:
            through = straight_plane if asked.is_straight else plane_through
            last = self._planes[viewport] = (asked, through(grid, asked.name, point))
        return last[1]

    def placed(self, viewport: int) -> Placed | None:
        """The plane of a viewport as a slice; None where there is none."""
        try:
            plane = self.plane(viewport)
        except BadInput:
            return None
        series = self._views.series(viewport)
        if plane is None or series is None:
            return None
        frame = self.grid(series).frame_of_reference
        at = Plane(plane.corner, plane.right, plane.down, frame)
        return Placed(at, (plane.spacing_mm, plane.spacing_mm), plane.shape)

    def pixel_at(self, series: Series, point: Point) -> tuple[int, int, int] | None:
        """(position in the series, row, column) of the pixel at a point; None beside it.

        Raises:
            BadInput: as `grid`.
        """
        grid, order = self._known(series)
        place, row, column = (round(float(i)) for i in grid.to_index(np.asarray(point)))
        inside = zip((place, row, column), grid.shape, strict=True)
        if not all(0 <= index < size for index, size in inside):
            return None
        return order[place], row, column

    def position(self, viewport: int) -> PatientPosition | None:
        """Where the plane of a viewport lies, in the patient's directions.

        That of its middle; a plane along the slices that of the middle of its slice, as the slice
        itself has it.

        Raises:
            BadInput, KeyError: as `plane`.
        """
        series, plane = self._views.series(viewport), self.plane(viewport)
        if series is None or plane is None:
            return None
        grid, (rows, columns) = self.grid(series), plane.shape
        place = np.asarray(plane.at((rows - 1) / 2, (columns - 1) / 2))
        if self.slices_along(viewport):
            across = ((count - 1) / 2 for count in grid.size)
            place = grid.to_patient(np.array([grid.to_index(place)[0], *across]))
        return position_at(_point(place), plane.normal)

    def place(self, viewport: int) -> tuple[int, int]:
        """(position, number of positions) of a plane on its way through the volume.

        (0, 0) where none can be cut.

        Raises:
            KeyError: as `plane`.
        """
        try:
            steps = self._steps(viewport)
        except BadInput:
            return 0, 0
        if steps is None:
            return 0, 0
        heights, height = steps
        return int(np.abs(heights - height).argmin()), len(heights)

    def slices_along(self, viewport: int) -> tuple[int, ...]:
        """Positions in the series of the slices that a plane goes along; empty across them.

        Raises:
            BadInput, KeyError: as `plane`.
        """
        series, plane = self._views.series(viewport), self.plane(viewport)
        if series is None or plane is None:
            return ()
        grid, order = self._known(series)
        is_along = abs(float(plane.normal @ grid.normal)) > 1 - STRAIGHT
        return order if is_along else ()

    def step(self, step: int, viewport: int) -> ViewsChanged | None:
        """Move the plane of a viewport so many steps on, through the point that all share."""
        try:
            steps = self._steps(viewport)
        except BadInput:
            return None
        if steps is None or not step:
            return None
        heights, height = steps
        ahead = (heights - height) * np.sign(heights[-1] - heights[0])
        # From between two places to the nearer end of the way, not past it.
        behind, before = np.flatnonzero(ahead <= NEAR_MM), np.flatnonzero(ahead >= -NEAR_MM)
        start = behind[-1] if step > 0 else before[0]
        return self.go_to(int(start) + step, viewport)

    def go_to(self, place: int, viewport: int) -> ViewsChanged | None:
        """Move the plane of a viewport to a position, the nearest that there is."""
        try:
            steps, plane = self._steps(viewport), self.plane(viewport)
        except BadInput:
            return None
        series, state = self._views.series(viewport), self._views.state(viewport)
        if steps is None or plane is None or series is None or state is None:
            return None
        heights, height = steps
        target = float(heights[min(max(place, 0), len(heights) - 1)])
        point = np.asarray(self.point(series, state.index))
        if abs(target - height) <= NEAR_MM:
            return None
        return self._views.set_point(_point(point + (target - height) * plane.normal), viewport)

    def go_to_slice(self, index: int, viewport: int) -> ViewsChanged | None:
        """Bring the point, and with it the planes, to a slice of the series."""
        series = self._views.series(viewport)
        at = None if series is None else placed(series.slices[index])
        if series is None or at is None:
            return None
        known = self._views.links.point_in(series)
        point = linking.middle_of(at) if known is None else linking.onto(at, known)
        return self._views.set_point(point, viewport)

    def go_to_finding(self, masks: Mapping[int, Mask], viewport: int) -> ViewsChanged | None:
        """Bring the point into the middle of a finding, in the slice where it is largest.

        Args:
            masks: of the finding, by position in the series.
            viewport: that shows a plane of it.
        """
        series = self._views.series(viewport)
        if series is None or not masks:
            return None
        index = max(masks, key=lambda position: masks[position].pixels)
        at = placed(series.slices[index])
        if at is None:
            return None
        top, left, _, _ = masks[index].box
        pixels = np.argwhere(masks[index].part) + np.array([top, left])
        # The pixel that is nearest to the middle: of a ring the middle is none.
        off = ((pixels - pixels.mean(axis=0)) ** 2).sum(axis=1)
        row, column = (float(place) for place in pixels[off.argmin()])
        return self._views.set_point(linking.point_of(at, row, column), viewport)

    def enter(self, viewports: Sequence[int]) -> ViewsChanged | None:
        """Show the active series as planes; the first of the viewports becomes active.

        The planes go through the shown slice, and through the point where that lies in it.
        """
        views = self._views
        series, state = views.series(), views.state()
        changed = views.activate(viewports[0])
        if series is None or state is None:
            return self.aligned(changed)
        for viewport in viewports:
            views.put(series.id, viewport)
            views.put_slice(viewport, state.index)
            self._like(viewport, state)
        point, place = views.links.point_in(series), Place(series, state.index)
        if point is None or views.links.nearest(place, point) != state.index:
            views.links.scrolled(place, {})
        return ViewsChanged(frozenset(viewports), is_other_series=True, is_other_slice=True)

    def leave(self, viewport: int) -> ViewsChanged | None:
        """Show the series of the planes in a viewport of slices, near the point."""
        views, series = self._views, self._views.series()
        changed = views.activate(viewport)
        if series is None:
            return changed
        changed = views.put(series.id, viewport)
        point, state = views.links.point_in(series), views.state(viewport)
        views.links.is_pointed = False
        if point is not None and state is not None:
            nearest = views.links.nearest(Place(series, state.index), point)
            views.put_slice(viewport, state.index if nearest is None else nearest)
        return changed

    def aligned(
        self, changed: ViewsChanged | None, leader: int | None = None
    ) -> ViewsChanged | None:
        """Planes beside each other are of one series: that of the leader, or the active one."""
        views, members = self._views, self._views.arrangement.planes
        leader = views.active if leader is None else leader
        if leader not in members:
            return changed
        series, state = views.series(leader), views.state(leader)
        others = [v for v in members if views.series(v) is not series]
        for viewport in others:
            views.empty(viewport)
            if series is not None and state is not None:
                views.put(series.id, viewport)
                self._like(viewport, state)
        told = ViewsChanged(frozenset(others), is_other_series=True, is_other_slice=True)
        if not others:
            return changed
        return told if changed is None else changed.then(told)

    def share(self, source: int, wanted: ViewState) -> list[int]:
        """One window holds for a series and its planes; which viewports have another now."""
        series, found = self._views.series(source), []
        states = {} if series is None else self._views.states_of(series.id)
        for viewport, state in states.items():
            shared = replace(state, window=wanted.window, is_inverted=wanted.is_inverted)
            is_one = source in self or viewport in self
            if series is not None and is_one and viewport != source and shared != state:
                self._views.keep(viewport, shared, series.id)
                found.append(viewport)
        return found

    def _like(self, viewport: int, other: ViewState) -> None:
        state = self._views.state(viewport)
        if state is not None:
            kept = replace(state, window=other.window, is_inverted=other.is_inverted)
            self._views.keep(viewport, kept)

    def forget(self, removed: tuple[str, ...]) -> None:
        """Series were closed."""
        for series_id in removed:
            self._grids.pop(series_id, None)
            self._points.pop(series_id, None)

    def _known(self, series: Series) -> tuple[Grid, tuple[int, ...]]:
        """The grid, and the positions in the series of its slices; found once."""
        known = self._grids.get(series.id)
        if known is None or known[0] is not series:
            known = self._grids[series.id] = (series, _grid_or_reason(series))
        if isinstance(known[1], BadInput):
            raise known[1]
        return known[1]

    def _steps(self, viewport: int) -> tuple[NDArray[np.float64], float] | None:
        """Heights along the plane's normal where it may go, and its own, in mm."""
        series, plane = self._views.series(viewport), self.plane(viewport)
        if series is None or plane is None:
            return None
        heights = steps_along(self.grid(series), plane)
        return heights, float(plane.normal @ np.asarray(plane.corner))


def _grid_or_reason(series: Series) -> tuple[Grid, tuple[int, ...]] | BadInput:
    items = series.slices
    try:
        grid, order = grid_of(
            [item.plane for item in items], items[0].spacing_mm, [item.shape for item in items]
        )
    except BadInput as reason:
        return reason
    return grid, tuple(order)


def _within(grid: Grid, point: Point) -> Point:
    """The point, or the nearest between the outermost pixel centers."""
    place = grid.to_index(np.asarray(point))
    held = np.clip(place, 0.0, np.array(grid.shape) - 1.0)
    return point if np.allclose(place, held, atol=1e-6) else _point(grid.to_patient(held))


def _point(values: NDArray[np.float64]) -> Point:
    x, y, z = (float(mm) for mm in values)
    return x, y, z
