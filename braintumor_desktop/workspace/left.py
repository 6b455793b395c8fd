"""A study comes back as it was left: series, slice, zoom and window of each viewport."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings.left import Left, LeftView
from braintumor_desktop.imaging.image import Window
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.layouts import LAYOUTS
from braintumor_desktop.workspace.work import Section, threshold_key

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import ViewsChanged
    from braintumor_desktop.workspace.view_state import ViewState
    from braintumor_desktop.workspace.views import Views
    from braintumor_desktop.workspace.workspace import Workspace


LEFT: Section[Left] = Section("left")
"""By the one id `ID`."""
ID = "views"


def left_by(views: Views, workspace: Workspace) -> tuple[str, Left] | None:
    """How the study in the active viewport is shown now, and its id; None where nothing is."""
    current = views.current
    if current is None:
        return None
    study, shown = study_id(current), views.arrangement.shown
    found = tuple(_left_view(views, viewport, study) for viewport in shown)
    hidden = workspace.others.hidden_in(study, workspace.study_of(current.id))
    return study, Left(views.arrangement.layout.name, found, shown.index(views.active), hidden)


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


def _show(views: Views, viewport: int, series: Series, view: LeftView) -> None:
    """Let a viewport show its series as it was left; a plane has a place of its own."""
    index = series.positions.get(view.slice)
    if index is not None and viewport not in views.planes:
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
