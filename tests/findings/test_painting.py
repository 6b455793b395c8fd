"""Strokes against the formula, pixel by pixel; edits that are undone to the last bit."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.painting import (
    Patch,
    Sheet,
    Stroke,
    covered,
    covered_in_sheet,
    crop,
    drawn_radius,
    limits_around,
    patched,
    patches,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHAPE = (41, 57)
EMPTY = Mask.of(np.zeros(SHAPE, bool))


def near_line(shape, start, end, radius, spacing) -> NDArray[np.bool_]:
    """Pixels whose centers are within the radius of a line: each by itself."""
    result = np.zeros(shape, bool)
    a = np.array(start) * (*spacing, 1.0)
    b = np.array(end) * (*spacing, 1.0)
    for row, column in np.ndindex(*shape):
        p = np.array([row * spacing[0], column * spacing[1], 0.0])
        way = b - a
        share = 0.0 if not way.any() else float(np.clip((p - a) @ way / (way @ way), 0, 1))
        result[row, column] = np.linalg.norm(p - a - share * way) <= radius * (1 + 1e-6)
    return result


def painted(shape, start, end, radius, spacing=(1.0, 1.0)) -> NDArray[np.bool_]:
    piece = covered(shape, start, end, radius, spacing)
    top, left, bottom, right = piece.box
    result = np.zeros(shape, bool)
    result[top:bottom, left:right] = piece.part
    return result


@pytest.mark.parametrize("seed", range(12))
def test_a_piece_of_a_stroke_is_what_lies_within_the_radius_of_its_line(seed: int) -> None:
    rng = np.random.default_rng(seed)
    spacing = tuple(rng.uniform(0.3, 2.0, 2))
    start, end = ((*tuple(rng.uniform(-10, 60, 2)), rng.uniform(-3, 3)) for _ in range(2))
    radius = rng.uniform(0.2, 9.0)
    expected = near_line(SHAPE, start, end, radius, spacing)
    assert np.array_equal(painted(SHAPE, start, end, radius, spacing), expected)


def test_a_brush_is_a_circle_on_the_patient_where_pixels_are_not_square() -> None:
    disc = painted((60, 60), (30.0, 30.0, 0.0), (30.0, 30.0, 0.0), 10.0, (1.0, 0.5))
    rows, columns = np.flatnonzero(disc.any(axis=1)), np.flatnonzero(disc.any(axis=0))
    assert (rows[0], rows[-1]) == (20, 40)
    assert (columns[0], columns[-1]) == (10, 50)
    assert disc.sum() * 0.5 == pytest.approx(np.pi * 100.0, rel=0.02)


def test_a_ball_is_smaller_in_the_slices_beside() -> None:
    at = (30.0, 30.0)
    areas = [painted((60, 60), (*at, z), (*at, z), 10.0).sum() for z in (0.0, 6.0, 9.9, 10.1)]
    assert areas[1] == pytest.approx(np.pi * 64.0, rel=0.05)
    assert areas[0] > areas[1] > areas[2] > 0 == areas[3]


@pytest.mark.parametrize("seed", range(8))
def test_a_brush_in_another_plane_covers_what_lies_near_its_line_and_its_plane(seed: int) -> None:
    rng = np.random.default_rng(seed)
    spacing = tuple(rng.uniform(0.4, 2.0, 2))
    normal = rng.normal(size=3)
    normal /= np.linalg.norm(normal)
    first = np.array([*rng.uniform(5, 30, 2) * spacing, rng.uniform(-2, 2)])
    way = np.cross(normal, rng.normal(size=3))
    second = first + way * rng.uniform(0, 20) / np.linalg.norm(way)
    brush = Sheet(rng.uniform(1, 8), rng.uniform(0.5, 4), tuple(normal))
    ends = [(p[0] / spacing[0], p[1] / spacing[1], p[2]) for p in (first, second)]
    piece = covered_in_sheet(SHAPE, *ends, brush, spacing)
    top, left, bottom, right = piece.box
    found = np.zeros(SHAPE, bool)
    found[top:bottom, left:right] = piece.part
    for row, column in np.ndindex(*SHAPE):
        off = (np.array([row * spacing[0], column * spacing[1], 0.0]) - first) @ normal
        foot = np.array([row * spacing[0], column * spacing[1], 0.0]) - off * normal
        long = second - first
        share = np.clip((foot - first) @ long / (long @ long), 0, 1) if long.any() else 0.0
        near = np.linalg.norm(foot - first - share * long) <= brush.radius * (1 + 1e-6)
        assert found[row, column] == (near and abs(off) <= brush.thickness / 2 * (1 + 1e-6))
    assert seed or found.any()


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (2.0, 0.5), (0.4, 1.1)])
def test_the_thinnest_line_has_no_gap_at_any_slope(spacing: tuple[float, float]) -> None:
    rng = np.random.default_rng(5)
    radius = drawn_radius(0.0, spacing)
    for _ in range(100):
        start, end = ((*tuple(rng.uniform(2, 38, 2)), 0.0) for _ in range(2))
        pixels = {tuple(at) for at in np.argwhere(painted((41, 41), start, end, radius, spacing))}
        reached, waiting = set(), [next(iter(pixels))]
        while waiting:
            row, column = waiting.pop()
            reached.add((row, column))
            around = {(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)}
            waiting += (around & pixels) - reached
        assert reached == pixels
        for row, column, _ in (start, end):
            assert any(abs(r - row) <= 1 and abs(c - column) <= 1 for r, c in pixels)


def test_how_often_the_mouse_tells_its_place_does_not_count_on_a_straight_line() -> None:
    ends = (4.0, 3.0, 0.0), (31.0, 50.0, 0.0)
    stroke = Stroke({}, erases=False)
    places = [tuple(np.add(ends[0], np.subtract(ends[1], ends[0]) * t)) for t in (0, 0.2, 0.9, 1)]
    for a, b in pairwise(places):
        stroke.stamp(2, SHAPE, covered(SHAPE, a, b, 3.0))
    assert np.array_equal(stroke.changed[2].array, painted(SHAPE, *ends, 3.0))


def test_beside_the_picture_nothing_is_painted() -> None:
    stroke = Stroke({}, erases=False)
    away = covered(SHAPE, (-20.0, 5.0, 0.0), (-20.0, 9.0, 0.0), 4.0)
    assert stroke.stamp(0, SHAPE, away) is None
    assert stroke.changed == {}


def test_only_values_in_the_range_are_painted_but_all_are_erased() -> None:
    values = np.arange(SHAPE[0] * SHAPE[1], dtype=np.float32).reshape(SHAPE)
    allowed = (values >= 600) & (values <= 900)
    piece = covered(SHAPE, (14.0, 20.0, 0.0), (14.0, 20.0, 0.0), 8.0)
    stroke = Stroke({}, erases=False)
    stroke.stamp(0, SHAPE, piece, allowed)
    disc = painted(SHAPE, (14.0, 20.0, 0.0), (14.0, 20.0, 0.0), 8.0)
    assert np.array_equal(stroke.changed[0].array, disc & allowed)
    whole = Mask.of(np.ones(SHAPE, bool))
    eraser = Stroke({0: whole}, erases=True)
    eraser.stamp(0, SHAPE, piece, allowed)
    assert np.array_equal(eraser.changed[0].array, ~disc)


def test_the_range_around_a_click_is_that_of_the_circle() -> None:
    values = np.random.default_rng(1).normal(size=SHAPE).astype(np.float32)
    values[8, 9] = np.nan
    inside = [
        values[row, column]
        for row, column in np.ndindex(*SHAPE)
        if hypot(row - 10, column - 10) <= 3 and (row, column) != (8, 9)
    ]
    assert limits_around(values, 10.0, 10.0) == (min(inside), max(inside))
    assert limits_around(values, -30.0, 10.0) is None


def test_a_stroke_that_changes_nothing_leaves_no_patch() -> None:
    mask = Mask.of(painted(SHAPE, (20.0, 20.0, 0.0), (20.0, 20.0, 0.0), 9.0))
    stroke = Stroke({3: mask}, erases=False)
    stroke.stamp(3, SHAPE, covered(SHAPE, (20.0, 20.0, 0.0), (21.0, 21.0, 0.0), 2.0))
    assert patches({3: mask}, stroke.changed) == {}


def test_a_patch_holds_the_smallest_box_of_the_change() -> None:
    before, after = np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)
    before[3:20, 4:30] = True
    after[3:20, 4:30] = True
    after[7:9, 11:16] = False
    patch = Patch.between(Mask.of(before), Mask.of(after))
    assert patch is not None
    assert patch.box == (7, 11, 9, 16)


def test_a_patch_is_refused_on_another_mask() -> None:
    one, other = EMPTY, Mask.of(painted(SHAPE, (9.0, 9.0, 0.0), (9.0, 9.0, 0.0), 5.0))
    patch = Patch.between(one, other)
    assert patch is not None
    with pytest.raises(ValueError, match="another"):
        patch.apply(other)


def test_crop_takes_any_box_of_the_picture() -> None:
    array = np.random.default_rng(2).random(SHAPE) > 0.7
    array[:5] = False
    mask = Mask.of(array)
    for box in ((0, 0, 41, 57), (3, 10, 9, 12), (20, 20, 20, 30), (0, 0, 4, 57)):
        top, left, bottom, right = box
        assert np.array_equal(crop(mask, box), array[top:bottom, left:right])


def test_thousands_of_random_strokes_are_undone_to_the_last_bit() -> None:
    rng = np.random.default_rng(7)
    start = {1: Mask.of(rng.random(SHAPE) > 0.6), 2: Mask.of(painted(SHAPE, *2 * [(9, 9, 0)], 6))}
    masks, done = dict(start), []
    states = [masks]
    for _ in range(1500):
        stroke = Stroke(masks, erases=rng.random() < 0.5)
        for position in rng.integers(0, 4, rng.integers(1, 3)).tolist():
            ends = ((*tuple(rng.uniform(-5, 60, 2)), 0.0) for _ in range(2))
            stroke.stamp(position, SHAPE, covered(SHAPE, *ends, float(rng.uniform(0.5, 9))))
        changes = patches(masks, stroke.changed)
        masks = patched(masks, changes)
        expected = stroke.changed
        assert all(masks.get(i, EMPTY) == mask for i, mask in expected.items())
        if changes:
            done.append(changes)
            states.append(masks)
    for changes, state in zip(reversed(done), reversed(states), strict=False):
        assert masks == state
        masks = patched(masks, {i: patch.inverse for i, patch in changes.items()})
    assert masks == start
    for changes in done:
        masks = patched(masks, changes)
    assert masks == states[-1]
