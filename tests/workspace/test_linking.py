"""Series of one patient scroll together by position, whatever way they were taken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.imaging.image import Plane, Series, Slice
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.linking import Placed, placed, reference_line
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace

SHAPE, SPACING = (40, 30), (1.5, 2.0)
WAYS = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}


def tilted(degrees: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Axial, turned about the axis from right to left."""
    angle = np.deg2rad(degrees)
    return WAYS["axial"][0], (0.0, float(np.cos(angle)), float(np.sin(angle)))


def stack(
    name: str,
    ways=WAYS["axial"],
    start=(-20.0, -30.0, 5.0),
    steps=tuple(3.0 * n for n in range(11)),
    frame: str | None = "frame",
) -> Series:
    """Slices at so many mm along their normal from the first pixel of the first."""
    normal = np.cross(*ways)
    slices = [
        Slice(
            Path(f"/{name}/{place}"),
            None,
            SHAPE,
            SPACING,
            Plane(tuple(np.asarray(start) + mm * normal), *ways, frame),
        )
        for place, mm in enumerate(steps)
    ]
    return Series(name, "dicom", tuple(slices), study_uid="1")


def beside(*found: Series) -> Views:
    """Each series in a viewport of its own, the first active."""
    views = Views(Workspace())
    change = views._workspace.take(found)
    assert change is not None
    views.follow(change)
    views.arrangement.choose({2: "1x2", 3: "1+3", 4: "2x2"}[len(found)])
    return views


def index(views: Views, place: int) -> int:
    state = views.state(views.arrangement.shown[place])
    assert state is not None
    return state.index


def test_series_of_other_spacing_follow_to_the_nearest_position() -> None:
    views = beside(stack("a"), stack("b", start=(0.0, 0.0, -5.0), steps=(0, 4, 8, 16, 21, 40)))
    views.move_to(3)  # S 14 mm; the others lie at S -5, -1, 3, 11, 16, 35 mm.
    assert index(views, 1) == 4
    views.move_to(0)  # S 5 mm
    assert index(views, 1) == 2
    views.move_to(2)  # S 11 mm
    assert index(views, 1) == 3


@pytest.mark.parametrize(("degrees", "follows"), [(0, True), (24, True), (28, False), (90, False)])
def test_stacks_scroll_together_up_to_26_degrees(degrees: float, follows: bool) -> None:
    views = beside(stack("a"), stack("b", tilted(degrees), steps=range(60)))
    before = index(views, 1)
    views.move_to(9)
    assert (index(views, 1) != before) == follows


def test_a_tilted_stack_follows_by_the_point_not_by_the_corner() -> None:
    views = beside(stack("a"), stack("b", tilted(20), steps=range(60)))
    views.move_to(8)
    shown = views.slice_in(views.arrangement.shown[1])
    point = views.links.point_in(views.current)
    _, _, off = linking.pixel_of(placed(shown), point)
    assert abs(off) <= 0.5


def test_a_stack_that_was_sorted_the_other_way_round_follows_too() -> None:
    down = ((1.0, 0.0, 0.0), (0.0, -1.0, 0.0))
    views = beside(stack("a"), stack("b", down, start=(-20.0, 30.0, 35.0)))
    views.move_to(2)  # S 11 mm; slice n of the other lies at S 35 - 3 n mm.
    assert index(views, 1) == 8


@pytest.mark.parametrize("frame", ["another", None])
def test_other_frames_of_reference_stay_where_they_are(frame: str | None) -> None:
    views = beside(stack("a"), stack("b", frame=frame))
    views.move_to(9)
    assert index(views, 1) == 5


def test_nothing_follows_while_linking_is_off() -> None:
    views = beside(stack("a"), stack("b"))
    views.links.is_on = False
    views.move_to(9)
    assert index(views, 1) == 5


def test_two_viewports_of_one_series_without_geometry_show_the_same_slice() -> None:
    bare = stack("a")
    bare = replace(bare, slices=tuple(replace(item, plane=None) for item in bare.slices))
    views = beside(bare, stack("b"))
    views.show("a", views.arrangement.shown[1])
    views.move_to(9)
    assert index(views, 1) == 9


def test_a_point_moves_the_slices_of_all_directions_to_it() -> None:
    views = beside(
        stack("a"),
        stack("c", WAYS["coronal"], start=(-20.0, -30.0, 40.0), steps=range(41)),
        stack("s", WAYS["sagittal"], start=(-19.0, -30.0, 40.0), steps=[-n for n in range(41)]),
    )
    views.set_point((4.2, -3.7, 18.4))
    shown = [views.slice_in(v).plane.position for v in views.arrangement.shown[:3]]
    # Axial ones lie at S 5, 8, 11, ... mm, the others 1 mm apart.
    assert shown[0][2] == pytest.approx(17.0)
    assert shown[1][1] == pytest.approx(-4.0)
    assert shown[2][0] == pytest.approx(4.0)
    assert views.links.point_in(views.current) == (4.2, -3.7, 18.4)


def test_the_point_stays_through_series_layouts_and_one_viewport_alone() -> None:
    views = beside(stack("a"), stack("b", steps=range(40)), stack("c"))
    views.set_point((4.2, -3.7, 18.0))
    views.arrangement.choose("1x1")
    views.show("c")
    views.show("b")
    views.arrangement.choose("2x2")
    views.arrangement.toggle_alone(views.active)
    views.arrangement.toggle_alone(views.active)
    assert views.links.point_in(views.current) == (4.2, -3.7, 18.0)


def test_a_series_opened_beside_another_opens_at_its_position() -> None:
    views = beside(stack("a"), stack("b"))
    views.move_to(8)
    change = views._workspace.take([stack("late", steps=[n * 1.0 for n in range(40)])])
    views.follow(change)
    views.show("late", views.arrangement.shown[1])
    assert index(views, 1) == 24  # S 29 mm


def test_a_reference_line_lies_where_both_planes_meet_and_ends_at_both_borders() -> None:
    axial = placed(stack("a").slices[4])  # S 17 mm, x -20 to 38, y -30 to 28.5 mm
    coronal = Placed(Plane((-10.0, 3.0, 40.0), *WAYS["coronal"], "frame"), (1.0, 1.0), (50, 30))
    line = reference_line(axial, coronal)
    assert line is not None
    first, last = sorted(line, key=lambda pixel: pixel[1])
    # S 17 mm is 23 mm below the first row; x -10.5 to 19.5 mm lies in both.
    assert first == pytest.approx((23.0, -0.5))
    assert last == pytest.approx((23.0, 29.5))
    back = reference_line(coronal, axial)
    assert back is not None
    first, last = sorted(back, key=lambda pixel: pixel[1])
    # y 3 mm is 33 mm, 22 rows, below the first row.
    assert first == pytest.approx((22.0, (-10.5 + 20) / 2))
    assert last == pytest.approx((22.0, (19.5 + 20) / 2))


def test_both_ends_of_an_oblique_line_lie_in_both_planes() -> None:
    one = placed(stack("a", tilted(31)).slices[6])
    other = placed(stack("s", WAYS["sagittal"], start=(3.0, -35.0, 45.0)).slices[0])
    line = reference_line(one, other)
    assert line is not None
    for row, column in line:
        point = linking.point_of(other, row, column)
        assert linking.pixel_of(one, point)[2] == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("degrees", [0.0, 2.0])
def test_parallel_planes_show_no_line(degrees: float) -> None:
    one, other = stack("a").slices[0], stack("b", tilted(degrees)).slices[5]
    assert reference_line(placed(one), placed(other)) is None


def test_planes_that_do_not_meet_within_their_borders_show_no_line() -> None:
    far = stack("c", WAYS["coronal"], start=(-20.0, 300.0, 40.0)).slices[0]
    assert reference_line(placed(far), placed(stack("a").slices[0])) is None
