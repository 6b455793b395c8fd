"""A study comes back as it was left: series, slice, zoom and window of each viewport."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings.left import Left, LeftView
from braintumor_desktop.imaging.image import Window
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.changes import ViewsChanged
from braintumor_desktop.workspace.joining import how_linked
from braintumor_desktop.workspace.layouts import LAYOUTS
from braintumor_desktop.workspace.work import Section, threshold_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.view_state import ViewState
    from braintumor_desktop.workspace.views import Views
    from braintumor_desktop.workspace.workspace import Workspace


LEFT: Section[Left] = Section("left")
"""By the one id `ID`."""
ID = "views"


def left_by(views: Views) -> dict[str, Left]:
    """How each study that is to be seen is shown now, by its id; without what is hidden in it."""
    shown, layout = views.arrangement.shown, views.arrangement.layout.name
    series = [views.series(viewport) for viewport in (views.active, *shown)]
    found = {}
    for study in dict.fromkeys(study_id(one) for one in series if one is not None):
        seen = tuple(_left_view(views, viewport, study) for viewport in shown)
        places = [place for place, view in enumerate(seen) if view is not None]
        active = shown.index(views.active)
        found[study] = Left(layout, seen, active if active in places else min(places))
    return found


def with_hidden(left: Left, workspace: Workspace, study: str) -> Left:
    """The same, with the segments of others over the study that somebody hid; it is open."""
    return replace(left, hidden=workspace.others.hidden_in(study, workspace.series_of(study)))


def come_back(views: Views, workspace: Workspace, study: str, left: Left) -> ViewsChanged | None:
    """Show a study as it was left; series and slices that are gone are left out.

    Args:
        views: that show it.
        workspace: that has it open.
        study: its id.
        left: how it was left.
    """
    current = views.current
    ids = () if current is None else workspace.study_of(current.id)
    there = [series for series in map(workspace.find, ids) if series is not None]
    by_key = {threshold_key(series): series for series in there if study_id(series) == study}
    chosen = [None if view is None else by_key.get(view.series) for view in left.views]
    if not any(chosen) or left.layout not in LAYOUTS:
        return None
    first = chosen[left.active] if left.active < len(chosen) else None
    changes: list[ViewsChanged | None] = []
    if first is not None:
        changes.append(views.put(first.id, views.active))
    changes.append(views.arrangement.choose(left.layout))
    for place, viewport in enumerate(views.arrangement.shown):
        view, series = (left.views[place], chosen[place]) if place < len(chosen) else (None, None)
        if view is not None and series is not None:
            if not views.arrangement.layout.planes:
                changes.append(views.put(series.id, viewport))
            _show(views, viewport, series, view)
    if left.active < len(views.arrangement.shown):
        changes.append(views.activate(views.arrangement.shown[left.active]))
    total: ViewsChanged | None = None
    for change in changes:
        if change is not None:
            total = change if total is None else total.then(change)
    return total


def come_back_beside(
    views: Views, workspace: Workspace, left: Left, new: Iterable[str]
) -> ViewsChanged | None:
    """Show what was opened beside other studies as it was left, in the viewports that it got.

    Layout and other studies stay, and what is linked with one of them shows what belongs to that.

    Args:
        views: that show it.
        workspace: that has it open.
        left: how its study was left.
        new: ids of the series that were opened.
    """
    by_key = {
        threshold_key(series): series for series in map(workspace.find, new) if series is not None
    }
    mine = {series.id for series in by_key.values()}
    kept = {view.series: view for view in left.views if view is not None}
    last = left.views[left.active] if left.active < len(left.views) else None
    first = None if last is None else by_key.get(last.series)
    total: ViewsChanged | None = None
    if first is not None and not views.arrangement.layout.planes:
        total = views.put(first.id, views.active)
    for viewport in views.arrangement.shown:
        series = views.series(viewport)
        view = kept.get(threshold_key(series)) if series is not None else None
        if series is None or view is None or series.id not in mine:
            continue
        _show(views, viewport, series, view, stays=how_linked(views, viewport) is not None)
        shown = ViewsChanged(frozenset([viewport]), is_other_slice=True)
        total = shown if total is None else total.then(shown)
    return total


def _left_view(views: Views, viewport: int, study: str) -> LeftView | None:
    series, state = views.series(viewport), views.state(viewport)
    if series is None or state is None or study_id(series) != study:
        return None
    return LeftView(
        threshold_key(series),
        series.slices[min(state.index, len(series.slices) - 1)].id,
        state.window if isinstance(state.window, Window) else None,
        state.zoom,
        state.center,
        state.is_inverted,
        state.flips,
        state.turns,
    )


def _show(
    views: Views, viewport: int, series: Series, view: LeftView, *, stays: bool = False
) -> None:
    """Let a viewport show its series as it was left; a plane has a place of its own.

    Args:
        views: that has it.
        viewport: its id.
        series: that it shows.
        view: how that was left.
        stays: whether it stays on the slice that it shows.
    """
    index = series.positions.get(view.slice)
    if index is not None and not stays and viewport not in views.planes:
        views.put_slice(viewport, index)
    state = views.state(viewport)
    if state is not None:
        views.keep(viewport, _as_left(state, view))


def _as_left(state: ViewState, view: LeftView) -> ViewState:
    return replace(
        state,
        window=view.window,
        zoom=view.zoom,
        center=view.center,
        is_inverted=view.is_inverted,
        flips=view.flips,
        turns=view.turns,
    )
