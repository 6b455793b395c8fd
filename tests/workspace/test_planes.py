"""Viewports of planes, without a window: which series, which place, which window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.geometry import position_of
from braintumor_desktop.imaging.image import Window
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.workspace.test_linking import SHAPE, SPACING, WAYS, stack, tilted


def opened(*found) -> Views:
    views = Views(Workspace())
    change = views._workspace.take(found)
    views.follow(change)
    return views


def planes_of(*found) -> Views:
    views = opened(*found)
    views.arrangement.toggle_planes()
    return views


def shown(views: Views) -> list[int]:
    return list(views.arrangement.shown)


def test_entering_shows_the_slice_that_was_shown_and_leaving_the_one_nearest_to_the_point() -> None:
    views = opened(stack("a"))
    views.move_to(7)
    before = views.active
    views.arrangement.toggle_planes()
    axial, coronal, sagittal = shown(views)
    assert [views.planes.name(v) for v in (axial, coronal, sagittal)] == [
        "axial",
        "coronal",
        "sagittal",
    ]
    assert views.active == axial
    assert views.planes.place(axial) == (7, 11)
    views.set_point((1.0, 2.0, 11.4))
    assert views.index == 2
    views.arrangement.toggle_planes()
    assert (views.active, views.index) == (before, 2)
    views.arrangement.toggle_planes()
    assert views.planes.point(views.current, views.index) == (1.0, 2.0, 11.4)


def test_planes_move_with_the_point_alone_and_a_point_outside_is_held_at_the_border() -> None:
    views = planes_of(stack("a"))
    axial, coronal, _ = shown(views)
    views.set_point((0.0, 500.0, 20.0))
    assert views.planes.plane(coronal).corner[1] == pytest.approx(-30.0 + 39 * 1.5)
    assert views.planes.plane(axial).corner[2] == pytest.approx(20.0)
    assert views.links.point_in(views.current) == (0.0, 500.0, 20.0)


def test_choosing_another_series_changes_all_three_and_keeps_the_window_of_each() -> None:
    views = planes_of(stack("a"), stack("c", WAYS["coronal"], start=(-20.0, -30.0, 60.0)))
    axial, coronal, sagittal = shown(views)
    chosen = Window(3, 4)
    views.set_display(replace(views.state(coronal), window=chosen), coronal)
    assert [views.state(v).window for v in (axial, coronal, sagittal)] == [chosen] * 3
    views.show("c", sagittal)
    assert {views.series(v).id for v in shown(views)} == {"c"}
    assert {views.state(v).window for v in shown(views)} == {None}
    views.show("a", sagittal)
    assert {views.state(v).window for v in shown(views)} == {chosen}


def test_a_window_of_slices_goes_to_the_planes_and_zoom_does_not() -> None:
    views = planes_of(stack("a"))
    axial, coronal, _ = shown(views)
    views.arrangement.toggle_planes()
    views.set_display(replace(views.state(), window=Window(3, 4), zoom=2.0, center=(1.0, 2.0)))
    views.arrangement.toggle_planes()
    assert views.state(axial).window == Window(3, 4)
    assert views.state(axial).zoom is None
    views.set_display(replace(views.state(coronal), zoom=5.0, center=(3.0, 3.0)), coronal)
    views.planes.turn_to(coronal, "sagittal")
    assert views.state(coronal).zoom is None


def test_closing_the_series_shows_the_next_in_all_three() -> None:
    views = planes_of(stack("a"), stack("b"))
    views.follow(views._workspace.close(["a"]))
    assert [views.series(v).id for v in shown(views)] == ["b"] * 3
    views.follow(views._workspace.close(["b"]))
    assert [views.series(v) for v in shown(views)] == [None] * 3


def test_steps_and_slices_lead_each_plane_its_own_way() -> None:
    views = planes_of(stack("a"))
    axial, coronal, sagittal = shown(views)
    assert views.place(coronal)[1] == SHAPE[0]
    assert views.place(sagittal)[1] == SHAPE[1]
    views.go_to(0, coronal)
    views.step(3, coronal)
    assert views.planes.plane(coronal).corner[1] == pytest.approx(-30.0 + 3 * SPACING[0])
    views.move_to(4, coronal)
    assert views.planes.place(axial) == (4, 11)
    views.step(100, axial)
    assert views.planes.place(axial) == (10, 11)
    # Across the sagittal plane from left to right.
    views.go_to(0, sagittal)
    x = views.planes.plane(sagittal).corner[0]
    views.step(1, sagittal)
    assert x - views.planes.plane(sagittal).corner[0] == pytest.approx(SPACING[1])


def test_a_stack_that_descends_steps_in_the_order_of_its_slices() -> None:
    down = ((1.0, 0.0, 0.0), (0.0, -1.0, 0.0))
    views = planes_of(stack("b", down, start=(-20.0, 30.0, 35.0)))
    axial = shown(views)[0]
    before = views.index
    views.step(1, axial)
    assert views.index == before + 1
    assert views.planes.slices_along(axial) == tuple(range(11))


def test_planes_of_an_oblique_series_lie_along_its_axes_or_the_patients() -> None:
    views = planes_of(stack("a", tilted(20)))
    axial = shown(views)[0]
    assert views.planes.position(axial).is_oblique
    assert views.planes.plane(axial).normal[2] == pytest.approx(np.cos(np.deg2rad(20)))
    views.planes.lay(is_straight=True)
    assert not views.planes.position(axial).is_oblique
    assert views.planes.plane(axial).normal == pytest.approx([0, 0, 1])
    assert views.planes.slices_along(axial) == ()


def test_a_plane_along_oblique_slices_has_the_position_of_its_slice_wherever_one_points() -> None:
    views = planes_of(stack("a", tilted(20)))
    axial, coronal, _ = shown(views)
    for index in (2, 7):
        views.go_to(index, axial)
        own = position_of(views.slice_in(axial))
        found = views.planes.position(axial)
        assert (found.letter, found.mm) == (own.letter, pytest.approx(own.mm, abs=1e-6))
    before = views.planes.position(coronal)
    at = views.planes.placed(coronal)
    views.set_point(linking.point_of(at, 3.0, 4.0))
    assert views.planes.position(coronal).mm == pytest.approx(before.mm, abs=1e-6)


def test_the_plane_of_a_viewport_is_a_place_like_that_of_a_slice() -> None:
    views = planes_of(stack("a", tilted(20)))
    views.set_point((3.0, 4.0, 21.0))
    for viewport in shown(views):
        at = views.planes.placed(viewport)
        row, column, off = linking.pixel_of(at, views.links.point_in(views.current))
        assert off == pytest.approx(0.0, abs=1e-9)
        assert 0 <= row < at.shape[0]
        assert 0 <= column < at.shape[1]


def test_where_no_plane_can_be_cut_nothing_moves_and_the_reason_is_told() -> None:
    views = planes_of(stack("a", steps=[3.0]))
    axial = shown(views)[0]
    with pytest.raises(BadInput, match="single slice"):
        views.planes.plane(axial)
    assert views.planes.placed(axial) is None
    assert views.place(axial) == (0, 0)
    assert views.step(1, axial) is None
    assert views.go_to(5, axial) is None


def test_the_keys_of_layouts_lead_past_the_planes() -> None:
    views = planes_of(stack("a"))
    views.arrangement.step(1)
    assert views.arrangement.layout.name == "1x2"
    views.arrangement.step(-2)
    assert views.arrangement.layout.name == "1+3"
