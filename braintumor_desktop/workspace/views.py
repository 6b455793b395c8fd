"""How viewports show series: which one, which slice, which window, how large.

Each viewport keeps all of it for every series while that is open, so that one returns to a
series as one left it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.changes import ViewsChanged
from braintumor_desktop.workspace.layouts import Arrangement
from braintumor_desktop.workspace.links import Links, Place
from braintumor_desktop.workspace.planes import Planes
from braintumor_desktop.workspace.unasked import Unasked
from braintumor_desktop.workspace.view_state import Shown, ViewState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from braintumor_desktop.imaging.cuts import Anatomical
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.workspace.changes import StudiesChanged
    from braintumor_desktop.workspace.linking import Point
    from braintumor_desktop.workspace.workspace import Workspace


class Views:
    """Owns what the viewports show; one of them is active.

    Where no viewport is named, the active one is meant.

    Attributes:
        arrangement: which viewports are seen, and where.
        links: the points that series of one frame of reference share.
        planes: which viewports show planes that are cut from their series.
        unasked: what they show as studies come, change and go.
        order: the series so many places on from one, by their ids, in the order that is shown
            to the user; at first that in which they came.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.order: Callable[[str, int], str | None] = workspace.neighbor
        self._ids = count()
        self._viewports: dict[int, Shown] = {}
        self.planes = Planes(self)
        self.unasked = Unasked(self, workspace)
        self._active = self.add()
        self.links = Links(workspace.work)
        self.arrangement = Arrangement(self, self._active)

    @property
    def active(self) -> int:
        """The viewport that keys and lists act on."""
        return self._active

    @property
    def current(self) -> Series | None:
        """The series in the active viewport."""
        return self.series()

    @property
    def slice(self) -> Slice | None:
        """The slice in the active viewport."""
        return self.slice_in(self._active)

    @property
    def index(self) -> int:
        """Of the slice in the active viewport, in its series; 0 where none is shown."""
        state = self.state()
        return 0 if state is None else state.index

    @property
    def seen(self) -> tuple[int, ...]:
        """Viewports that are on the screen, the active one first."""
        others = (viewport for viewport in self.arrangement.shown if viewport != self._active)
        return (self._active, *others)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is shown because nothing is open, or is still being searched."""
        is_any = any(self.series(viewport) is not None for viewport in self.seen)
        return not is_any and (self._workspace.count == 0 or self.unasked.is_held)

    def add(self, plane: Anatomical | None = None) -> int:
        """Make another viewport, which shows nothing so far.

        Args:
            plane: that it will show of its series, or None for slices as they were acquired.
        """
        viewport = next(self._ids)
        self._viewports[viewport] = Shown()
        if plane is not None:
            self.planes.add(viewport, plane)
        return viewport

    def states_of(self, series_id: str) -> dict[int, ViewState]:
        """How each viewport shows a series, or showed it last."""
        states = {v: shown.states.get(series_id) for v, shown in self._viewports.items()}
        return {v: state for v, state in states.items() if state is not None}

    def empty(self, viewport: int) -> None:
        """Show nothing in a viewport."""
        self.shown_in(viewport).series_id = None

    def activate(self, viewport: int) -> ViewsChanged | None:
        """Let keys and lists act on another viewport."""
        if viewport == self._active:
            return None
        self._active = viewport
        return ViewsChanged(frozenset([viewport]), is_other_series=True, is_other_slice=True)

    def series(self, viewport: int | None = None) -> Series | None:
        """What a viewport shows."""
        series_id = self.shown_in(viewport).series_id
        series = None if series_id is None else self._workspace.find(series_id)
        return None if series is None or self._workspace.hides_object(series) else series

    def state(self, viewport: int | None = None) -> ViewState | None:
        """How a viewport shows its series, or None where it shows nothing."""
        shown = self.shown_in(viewport)
        return None if shown.series_id is None else shown.states[shown.series_id]

    def slice_in(self, viewport: int | None = None) -> Slice | None:
        """The slice that a viewport shows."""
        series, state = self.series(viewport), self.state(viewport)
        return None if series is None or state is None else series.slices[state.index]

    def show(self, series_id: str, viewport: int | None = None) -> ViewsChanged | None:
        """Show a series as it was left, at first in its middle."""
        series = self._workspace.find(series_id)
        if (
            series is None
            or self._workspace.hides_object(series)
            or self.shown_in(viewport).series_id == series_id
        ):
            return None
        self.shown_in(viewport).is_chosen = True
        return self.planes.aligned(self.put(series_id, self._id(viewport)), self._id(viewport))

    def look_again(self) -> ViewsChanged | None:
        """Reading blind has begun or ended, a case was answered: what was made of scans, too."""
        shown = {v: self._workspace.find(self.shown_in(v).series_id or "") for v in self.viewports}
        made = frozenset(v for v, one in shown.items() if one and self._workspace.is_made(one))
        return ViewsChanged(made, is_other_series=True, is_other_slice=True) if made else None

    def clear(self, viewport: int) -> ViewsChanged | None:
        """Show nothing in a viewport, which the user wants so."""
        if self.shown_in(viewport).series_id is None:
            return None
        self.empty(viewport)
        return ViewsChanged(frozenset([viewport]), is_other_series=True, is_other_slice=True)

    def bring_along(self, viewport: int) -> ViewsChanged | None:
        """Let linked viewports show what belongs to the slice of one, as if it had been chosen."""
        series, state = self.series(viewport), self.state(viewport)
        if series is None or state is None or viewport in self.planes:
            return None
        source = Place(series, state.index)
        return self.told_of(viewport, self.links.scrolled(source, self._others(viewport)))

    def show_neighbor(self, step: int, viewport: int | None = None) -> ViewsChanged | None:
        """Show the series so many places on, in the order that is shown."""
        series_id = self.shown_in(viewport).series_id
        other = None if series_id is None else self.order(series_id, step)
        return None if other is None else self.show(other, viewport)

    def move_to(self, index: int, viewport: int | None = None) -> ViewsChanged | None:
        """Show a slice of the series, the nearest that there is."""
        series, state = self.series(viewport), self.state(viewport)
        if series is None or state is None:
            return None
        self.shown_in(viewport).is_chosen = True
        self.shown_in(viewport).unmoved.discard(series.id)
        index = min(max(index, 0), len(series.slices) - 1)
        if self._id(viewport) in self.planes:
            return self.planes.go_to_slice(index, self._id(viewport))
        if index == state.index:
            return None
        self.put_slice(self._id(viewport), index)
        source = Place(series, index)
        return self.told_of(self._id(viewport), self.links.scrolled(source, self._others(viewport)))

    def place(self, viewport: int | None = None) -> tuple[int, int]:
        """(position, number of positions) of a slice in its series, or of a plane on its way."""
        series, state = self.series(viewport), self.state(viewport)
        if series is None or state is None:
            return 0, 0
        if self._id(viewport) in self.planes:
            return self.planes.place(self._id(viewport))
        return state.index, len(series.slices)

    def go_to(self, place: int, viewport: int | None = None) -> ViewsChanged | None:
        """Show the slice at a position, or the plane, the nearest that there is."""
        if self._id(viewport) in self.planes:
            return self.planes.go_to(place, self._id(viewport))
        return self.move_to(place, viewport)

    def set_point(self, point: Point, viewport: int | None = None) -> ViewsChanged | None:
        """Set the point of the viewport's series, in LPS mm; slices of all directions follow.

        The slice in the viewport itself stays, unless `point` lies nearer to another one.
        """
        series, state = self.series(viewport), self.state(viewport)
        if series is None or state is None:
            return None
        others = self._others(viewport) | {self._id(viewport): Place(series, state.index)}
        found = self.links.pointed(series, point, others)
        return self.told_of(self._id(viewport), found)

    def step(self, step: int, viewport: int | None = None) -> ViewsChanged | None:
        """Show the slice, or among loose pictures the picture, so many places on."""
        series, state = self.series(viewport), self.state(viewport)
        if series is None or state is None:
            return None
        if self._id(viewport) in self.planes:
            return self.planes.step(step, self._id(viewport))
        if len(series.slices) == 1 and series.kind == "pictures":
            return self.show_neighbor(step, viewport)
        return self.move_to(state.index + step, viewport)

    def set_display(self, wanted: ViewState, viewport: int | None = None) -> ViewsChanged | None:
        """Show the series with another window, zoom or the like; `index` and `key` stay."""
        state = self.state(viewport)
        if state is None:
            return None
        wanted = replace(wanted, index=state.index, key=state.key)
        if wanted == state:
            return None
        self.shown_in(viewport).unmoved.discard(self.shown_in(viewport).series_id or "")
        self.keep(viewport, wanted)
        return ViewsChanged(
            frozenset([self._id(viewport), *self.planes.share(self._id(viewport), wanted)])
        )

    def follow(self, change: StudiesChanged) -> ViewsChanged | None:
        """Keep showing what is shown, though other series are open or have other slices."""
        self.links.forget(change.removed)
        self.planes.forget(change.removed)
        return self.planes.aligned(self.unasked.follow(change))

    def find_place(self, viewport: int) -> None:
        """The shown slice in a series that has other slices by now."""
        series, state = self.series(viewport), self.state(viewport)
        if series is not None and state is not None:
            index = series.places.get(state.key, min(state.index, len(series.slices) - 1))
            self.keep(viewport, replace(state, index=index, key=series.slices[index].key))

    def put(self, series_id: str, viewport: int) -> ViewsChanged:
        """Show a series in a viewport, whoever chose it."""
        shown = self._viewports[viewport]
        shown.series_id = series_id
        if series_id not in shown.states:
            series = self._workspace.find(series_id)
            if series is not None:
                index = self.first_index(series, viewport)
                shown.states[series_id] = self._begun(series, index, viewport)
                shown.unmoved.add(series_id)
        self.find_place(viewport)
        return ViewsChanged(frozenset([viewport]), is_other_series=True, is_other_slice=True)

    def _begun(self, series: Series, index: int, viewport: int) -> ViewState:
        """At first a series looks as it was left elsewhere; zoom and place fit each by itself."""
        begun, left = ViewState(index, series.slices[index].key), self._left(series, viewport)
        if left is None:
            return begun
        begun = replace(begun, window=left.window, is_inverted=left.is_inverted)
        if viewport in self.planes:
            return begun
        return replace(begun, flips=left.flips, turns=left.turns)

    def _left(self, series: Series, viewport: int) -> ViewState | None:
        """How the user left a series in another viewport of slices, the active one first."""
        found = {
            other: state
            for other, state in self.states_of(series.id).items()
            if other != viewport
            and other not in self.planes
            and series.id not in self._viewports[other].unmoved
        }
        return found.get(self._active) or next(iter(found.values()), None)

    def first_index(self, series: Series, viewport: int) -> int:
        """The middle, or where it was left; beside a viewport of the same part, its place."""
        left = self._left(series, viewport)
        count = len(series.slices)
        middle = count // 2 if left is None else min(left.index, count - 1)
        others = self._others(viewport).values()
        for place in others:
            if place.series.id == series.id:
                return place.index
        frame, point = linking.frame_of(series), self.links.point_in(series)
        is_beside = any(
            linking.frame_of(place.series) == frame or self.links.how_linked(place.series, series)
            for place in others
        )
        if point is None or not is_beside or not self.links.is_on:
            return middle
        nearest = self.links.nearest(Place(series, middle), point)
        return middle if nearest is None else nearest

    def _others(self, viewport: int | None) -> dict[int, Place]:
        """What other viewports on the screen show; one that is not there has no others."""
        found: dict[int, Place] = {}
        shown = self.arrangement.shown
        for other in shown if self._id(viewport) in shown else ():
            series = None if other == self._id(viewport) else self.series(other)
            state = None if series is None else self.state(other)
            if series is not None and state is not None:
                found[other] = Place(series, min(state.index, len(series.slices) - 1))
        return found

    def put_slice(self, viewport: int, index: int) -> None:
        """Show a slice in a viewport; nothing follows."""
        series, state = self.series(viewport), self.state(viewport)
        if series is not None and state is not None:
            self.shown_in(viewport).unmoved.discard(series.id)
            self.keep(viewport, replace(state, index=index, key=series.slices[index].key))

    def told_of(self, viewport: int, found: dict[int, int]) -> ViewsChanged:
        """Show in other viewports what belongs to the slice or point of one."""
        for other, index in found.items():
            self.put_slice(other, index)
        return ViewsChanged(frozenset([viewport, *found]), is_other_slice=True)

    def keep(self, viewport: int | None, state: ViewState, series_id: str | None = None) -> None:
        """Keep how a viewport shows its series, or another; nobody is told."""
        shown = self.shown_in(viewport)
        series_id = shown.series_id if series_id is None else series_id
        if series_id is not None:
            shown.states[series_id] = state

    @property
    def viewports(self) -> tuple[int, ...]:
        """All, seen or not."""
        return tuple(self._viewports)

    def _id(self, viewport: int | None) -> int:
        return self._active if viewport is None else viewport

    def shown_in(self, viewport: int | None = None) -> Shown:
        """All that is kept of a viewport; to be changed by what belongs to the views."""
        return self._viewports[self._id(viewport)]


def outward(series: Series, index: int) -> Iterator[Slice]:
    """Slices from a position on: that one, its neighbors, and so on."""
    slices = series.slices
    yield slices[index]
    for distance in range(1, len(slices)):
        for place in (index + distance, index - distance):
            if 0 <= place < len(slices):
                yield slices[place]
