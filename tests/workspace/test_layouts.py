"""Viewports side by side: what each shows stays its own, whatever is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from braintumor_desktop.imaging.image import Window
from braintumor_desktop.workspace.layouts import LAYOUTS
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series


def opened(*names: str) -> Views:
    views = Views(Workspace())
    change = views._workspace.take([series(name, 9) for name in names])
    assert change is not None
    views.follow(change)
    return views


def names(views: Views) -> list[str | None]:
    found = [views.series(viewport) for viewport in views.arrangement.shown]
    return [None if one is None else one.id for one in found]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_cells_of_a_layout_cover_its_grid_without_overlap(layout) -> None:
    covered = [
        (row, column)
        for cell in layout.cells
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    ]
    rows, columns = (max(place[axis] for place in covered) + 1 for axis in (0, 1))
    assert sorted(covered) == [(r, c) for r in range(rows) for c in range(columns)]


def test_a_larger_layout_shows_the_next_series_and_leaves_the_rest_empty() -> None:
    views = opened("a", "b", "c")
    views.arrangement.choose("2x2")
    assert names(views) == ["a", "b", "c", None]


def test_nobodys_series_come_unasked_beside_those_of_another_patient() -> None:
    views = Views(Workspace())
    people = (("a1", "A"), ("b1", "B"), ("a2", "A"), ("n", ""))
    change = views._workspace.take([replace(series(n, 9), patient=who) for n, who in people])
    assert change is not None
    views.follow(change)
    views.arrangement.choose("2x2")
    assert names(views) == ["a1", "a2", None, None]


def test_a_viewport_that_was_left_empty_stays_empty_after_planes() -> None:
    views = opened("a", "b", "c")
    views.arrangement.choose("1x2")
    views.clear(views.arrangement.shown[1])
    views.arrangement.toggle_planes()
    views.arrangement.toggle_planes()
    assert names(views) == ["a", None]


def test_a_series_begins_in_another_viewport_as_it_was_left() -> None:
    views = opened("a", "b")
    first = views.active
    views.move_to(7)
    state = views.state()
    assert state is not None
    wanted = replace(
        state, window=Window(20.0, 70.0), zoom=3.5, center=(4.0, 5.0), flips=(True, False)
    )
    views.set_display(replace(wanted, is_inverted=True))
    views.arrangement.choose("1x2")
    second = views.arrangement.shown[1]
    views.show("b", first)
    views.show("a", second)
    begun = views.state(second)
    assert begun == replace(wanted, is_inverted=True, zoom=None, center=None)


def test_planes_begin_with_the_window_of_the_series() -> None:
    views = opened("a")
    state = views.state()
    assert state is not None
    views.set_display(replace(state, window=Window(20.0, 70.0), flips=(True, False)))
    views.arrangement.toggle_planes()
    shown = [views.state(viewport) for viewport in views.arrangement.shown]
    assert [one and (one.window, one.flips) for one in shown] == [
        (Window(20.0, 70.0), (False, False))
    ] * 3


def test_place_window_zoom_and_flips_of_each_viewport_stay_through_layouts() -> None:
    views = opened("a", "b", "c")
    views.links.is_on = False
    views.arrangement.choose("1x2")
    second = views.arrangement.shown[1]
    views.move_to(7, second)
    state = views.state(second)
    assert state is not None
    wanted = replace(state, zoom=3.5, center=(4.0, 5.0), flips=(True, False), turns=1)
    views.set_display(wanted, second)
    for name in ("1x1", "2x2", "1+3", "2x1"):
        views.arrangement.choose(name)
    assert views.state(second) == wanted
    views.show("c", second)
    views.show("b", second)
    assert views.state(second) == wanted
    assert names(views) == ["a", "b"]


def test_the_active_viewport_is_the_one_that_a_smaller_layout_keeps() -> None:
    views = opened("a", "b", "c", "d")
    views.arrangement.choose("2x2")
    views.activate(views.arrangement.shown[3])
    views.arrangement.choose("1x1")
    assert names(views) == ["d"]
    views.arrangement.choose("2x2")
    assert names(views) == ["a", "b", "c", "d"]


def test_one_viewport_alone_and_back_again() -> None:
    views = opened("a", "b")
    views.arrangement.choose("1x2")
    second = views.arrangement.shown[1]
    assert views.arrangement.toggle_alone(second) is not None
    assert (names(views), views.active) == (["b"], second)
    views.arrangement.toggle_alone(second)
    assert (names(views), views.active) == (["a", "b"], second)


def test_a_single_viewport_is_alone_already() -> None:
    views = opened("a")
    assert views.arrangement.toggle_alone(views.active) is None


def test_the_next_viewport_ends_with_the_last() -> None:
    views = opened("a", "b")
    views.arrangement.choose("2x1")
    first, second = views.arrangement.shown
    assert views.arrangement.neighbor(1) == second
    assert views.arrangement.neighbor(-1) is None
    views.activate(second)
    assert views.arrangement.neighbor(1) is None
    assert views.arrangement.neighbor(-1) == first


def test_closing_a_series_empties_its_viewport_and_no_other() -> None:
    views = opened("a", "b", "c")
    views.arrangement.choose("1x2")
    change = views._workspace.close(["b"])
    assert change is not None
    told = views.follow(change)
    assert names(views) == ["a", None]
    assert told is not None
    assert told.viewports == {views.arrangement.shown[1]}
