"""Where a lesion lies in the patient: halves of what was scanned, by the patient's axes."""

from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.place import Place, Scanned, _Lesion, _share, place_of
from braintumor_desktop.imaging.image import Plane, Slice

SHAPE, SPACING = (60, 60), (3.0, 3.0)
FIRST, LAST = (5, 20), (40, 55)


def where(slices, masks):
    return place_of(Scanned.of(slices), slices, masks)


def stack(plane_of, count=11, step=6.0):
    planes = [plane_of((n - (count - 1) / 2) * step) for n in range(count)]
    return [Slice(Path(f"IM{n}"), None, SHAPE, SPACING, p) for n, p in enumerate(planes)]


def axial(z):
    return Plane((-88.5, -88.5, z), (1, 0, 0), (0, 1, 0))


def coronal(y):
    return Plane((-88.5, y, 88.5), (1, 0, 0), (0, 0, -1))


def sagittal(x):
    return Plane((x, -88.5, 88.5), (0, 1, 0), (0, 0, -1))


def spot(rows, columns, positions):
    array = np.zeros(SHAPE, bool)
    array[rows[0] : rows[1], columns[0] : columns[1]] = True
    return dict.fromkeys(positions, Mask.of(array))


@pytest.mark.parametrize(
    ("plane_of", "rows", "columns", "positions", "place"),
    [
        (axial, FIRST, LAST, (8, 9), Place("left", "front", "upper")),
        (axial, LAST, FIRST, (0, 1), Place("right", "back", "lower")),
        (coronal, FIRST, LAST, (8, 9), Place("left", "back", "upper")),
        (sagittal, LAST, FIRST, (8, 9), Place("left", "front", "lower")),
        (axial, (25, 35), (25, 35), (4, 5, 6), Place("midline", None, None)),
    ],
)
def test_the_place_follows_the_axes_of_the_patient(plane_of, rows, columns, positions, place):
    assert where(stack(plane_of), spot(rows, columns, positions)) == place


def tilted(degrees):
    """Planes turned about the patient's left-right axis: rows go back and down."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    normal = np.array([0.0, s, c])

    def plane_of(mm):
        corner = normal * mm - 88.5 * np.array([1, 0, 0]) - 88.5 * np.array([0, c, -s])
        return Plane(tuple(corner), (1, 0, 0), (0, c, -s))

    return plane_of


def test_a_tilted_stack_has_the_place_of_its_pixels():
    place = where(stack(tilted(20)), spot(FIRST, LAST, (9, 10)))
    assert place == Place("left", "front", "upper")


def test_of_a_tilted_stack_only_that_is_said_on_which_its_own_and_the_patients_axes_agree():
    # The front of the lowest slices lies higher than the middle of all along the patient's
    # axis, and in the lowest slices of the scan.
    slices = stack(tilted(30))
    front = spot((0, 12), LAST, (3, 4))
    heights = [float(item.plane.position[2]) for item in slices[3:5]]
    assert min(heights) > 0.0
    assert where(slices, front) == Place("left", "front", None)
    level = stack(axial)
    assert where(level, spot((0, 12), LAST, (3,))) == Place("left", "front", "lower")


def test_the_side_of_slices_that_are_turned_in_themselves_needs_both():
    c, s = np.cos(np.radians(30)), np.sin(np.radians(30))
    row, column = np.array([c, s, 0.0]), np.array([-s, c, 0.0])

    def turned(z):
        corner = np.array([0.0, 0.0, z]) - 88.5 * (row + column)
        return Plane(tuple(corner), tuple(row), tuple(column))

    slices = stack(turned)
    assert where(slices, spot((28, 32), LAST, (5,))).side == "left"
    # Left of the middle of its picture's rows, and on the other side of the patient's axis.
    assert where(slices, spot((52, 58), (33, 40), (5,))).side is None


@pytest.mark.parametrize("shift", [-899.0, 899.0])
@pytest.mark.parametrize("columns", [FIRST, LAST, (25, 35)])
def test_coordinates_shifted_away_from_the_scanners_middle_give_no_lesion_a_side(shift, columns):
    def shifted(z):
        return Plane((shift - 88.5, -88.5, z), (1, 0, 0), (0, 1, 0))

    found = where(stack(shifted), spot(FIRST, columns, (8, 9)))
    assert found == Place(None, "front", "upper")


@pytest.mark.parametrize("slant", [0.0, 17.0])
def test_a_mask_beside_the_middle_is_counted_without_its_pixels(monkeypatch, slant):
    unpacked, part = [], Mask.part.fget
    monkeypatch.setattr(Mask, "part", property(lambda mask: unpacked.append(mask) or part(mask)))
    c, s = np.cos(np.radians(slant)), np.sin(np.radians(slant))
    row, column = np.array([c, s, 0.0]), np.array([-s, c, 0.0])
    slices = stack(lambda z: Plane(tuple([0.0, 0.0, z] - 88.5 * (row + column)), row, column))
    rng = np.random.default_rng(0)
    for left in range(0, 50, 5):
        array = np.zeros(SHAPE, bool)
        array[20:40, left : left + 9] = rng.random((20, 9)) < 0.5
        masks = {5: Mask.of(array)}
        unpacked.clear()
        share = _share(_Lesion(slices, masks, CancelToken()), (1.0, 0.0, 0.0), 0.0)
        rows, columns = np.nonzero(array)
        x = rows * (column[0] * 3.0) + (slices[5].plane.position[0] + columns * (row[0] * 3.0))
        assert share == np.mean(x > 0.0)
        assert len(unpacked) == (0.0 < share < 1.0)


def test_a_single_slice_has_no_upper_half_and_a_picture_no_place():
    (single,) = stack(axial, count=1)
    assert where([single], spot(FIRST, LAST, (0,))) == Place("left", "front", None)
    picture = Slice(Path("a.png"), None, SHAPE, None)
    assert where([picture], spot(FIRST, LAST, (0,))) == Place()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place("left", "front", "upper"), "left, front, upper"),
        (Place("midline", None, "lower"), "crosses the midline, lower"),
        (Place(), ""),
    ],
)
def test_the_words_say_what_is_known(place, words):
    assert place.words == words
