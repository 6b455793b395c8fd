"""How slices lie to each other: neighbors, gaps, and what each stands for."""

from math import cos, radians, sin
from pathlib import Path

import pytest

from braintumor_desktop.findings.stack import stack_of, uniform
from braintumor_desktop.imaging.image import Plane, Slice


def slices_at(*planes):
    return [Slice(Path(f"{n}"), None, (4, 4), (1.0, 1.0), p) for n, p in enumerate(planes)]


def axial(z):
    return Plane((3.0, -2.0, z), (1, 0, 0), (0, 1, 0))


def tilted(z, degrees):
    return Plane((0, 0, z), (1, 0, 0), (0, cos(radians(degrees)), sin(radians(degrees))))


@pytest.mark.parametrize(("degrees", "touching"), [(2.5, True), (2.6, False), (60.0, False)])
def test_slices_of_another_direction_are_no_neighbors(degrees, touching):
    stack = stack_of(slices_at(axial(0.0), tilted(3.0, degrees)), None)
    assert stack.touching == (False, touching)


@pytest.mark.parametrize(("gap", "missing"), [(7.5, ()), (7.51, ((2, 1),)), (15.0, ((2, 2),))])
def test_a_gap_begins_above_one_and_a_half_distances(gap, missing):
    places = [0.0, 5.0, 10.0, 10.0 + gap, 15.0 + gap, 20.0 + gap]
    stack = stack_of(slices_at(*map(axial, places)), None)
    assert stack.gaps == missing
    assert stack.neighbors(2) == ((1, 3) if not missing else (1,))
    assert stack.distance_mm == 5.0


def test_a_slice_beside_a_gap_stands_for_as_much_as_usual_and_not_for_the_gap():
    stack = stack_of(slices_at(*map(axial, [0.0, 4.0, 8.0, 24.0, 28.0])), None)
    assert stack.slabs_mm == (4.0, 4.0, 4.0, 4.0, 4.0)


def test_unequal_distances_count_half_way_to_each_neighbor():
    stack = stack_of(slices_at(*map(axial, [0.0, 4.0, 9.0])), None)
    assert stack.slabs_mm == (4.0, 4.5, 5.0)


def test_several_slices_in_one_place_stand_for_nobody_knows_how_much():
    stack = stack_of(slices_at(*map(axial, [0.0, 0.0, 4.0, 8.0])), None)
    assert stack.slabs_mm == (None, None, 4.0, 4.0)
    assert stack.gaps == ()
    assert stack.repeated == (1,)


def test_which_slices_repeat_a_place_is_known_wherever_they_lie():
    assert stack_of(slices_at(*map(axial, [0.0, 4.0, 4.0, 4.0, 8.0])), None).repeated == (2, 3)
    assert stack_of(slices_at(*map(axial, [4.0, 4.0, 4.0])), None).repeated == (1, 2)
    assert stack_of(slices_at(None, None, axial(4.0), axial(8.0)), None).repeated == ()
    assert stack_of(slices_at(axial(0.0), tilted(0.0, 60.0)), None).repeated == ()
    assert stack_of(slices_at(*map(axial, [0.0, 4.0, 8.0])), 4.0).repeated == ()


@pytest.mark.parametrize(("apart", "is_one_place"), [(0.01, True), (0.0101, False)])
def test_slices_within_a_hundredth_of_a_millimeter_lie_in_one_place(apart, is_one_place):
    pair = stack_of(slices_at(axial(0.0), axial(apart)), None)
    assert (pair.distance_mm is None) == is_one_place
    more = stack_of(slices_at(axial(0.0), axial(apart), axial(apart + 4.0)), None)
    assert (more.slabs_mm[0] is None) == is_one_place
    assert (more.distance_mm == 4.0) == is_one_place


def test_without_places_the_order_counts_and_no_size_is_known():
    stack = stack_of(slices_at(None, None, None), None)
    assert stack == uniform(3, None)
    assert stack.touching == (False, True, True)
    assert stack.slabs_mm == (None, None, None)


def test_slices_that_all_point_elsewhere_have_no_distance():
    stack = stack_of(slices_at(axial(0.0), tilted(3.0, 60.0)), None)
    assert (stack.slabs_mm, stack.distance_mm) == ((None, None), None)


@pytest.mark.parametrize("z", [0.0, -40.0])
@pytest.mark.parametrize(
    ("along_row", "along_column", "normal"),
    [
        ((0, 1, 0), (0, 0, -1), (-1, 0, 0)),
        ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
        ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        ((0.6, 0.8, 0), (0, 0, -1), (-0.8, 0.6, 0)),
        ((0.6, 0.8, 0), (-0.8, 0.6, 0), (0, 0, 1)),
        ((0.6, 0, 0.8), (-0.8, 0, 0.6), (0, -1, 0)),
        ((0, 0.6, 0.8), (0, -0.8, 0.6), (1, 0, 0)),
    ],
)
def test_neighbors_are_found_in_every_direction(along_row, along_column, normal, z):
    places = [tuple(k * n + z for n in normal) for k in (0.0, 3.0, 7.0)]
    planes = [Plane(place, along_row, along_column) for place in places]
    stack = stack_of(slices_at(*planes), None)
    assert stack.touching == (False, True, True)
    assert stack.slabs_mm == pytest.approx((3.0, 3.5, 4.0))


def test_where_one_place_is_missing_the_order_counts_there():
    stack = stack_of(slices_at(axial(0.0), axial(5.0), None, axial(15.0), axial(20.0)), None)
    assert stack.touching == (False, True, True, True, True)
    assert stack.distance_mm == 5.0
    assert stack.gaps == ()


@pytest.mark.parametrize(("distance", "bridged"), [(5.0, True), (5.01, False), (None, False)])
def test_a_slice_without_an_outline_is_bridged_within_ten_millimeters(distance, bridged):
    stack = uniform(4, distance)
    assert [stack.bridges(index) for index in range(4)] == [False, False, bridged, bridged]


def test_a_gap_is_never_bridged():
    stack = stack_of(slices_at(*map(axial, [0.0, 2.0, 4.0, 12.0, 14.0, 16.0])), None)
    assert [stack.bridges(index) for index in range(6)] == [False, False, True, False, False, True]
