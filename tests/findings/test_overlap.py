"""Dice and volumes of two outlines, against the formula and known sizes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.overlap import compare, volume_ml
from braintumor_desktop.imaging.image import Plane
from tests.helpers import series as made


def box(rows: int, columns: int, top: int = 5, left: int = 7) -> Mask:
    pixels = np.zeros((37, 53), np.bool_)
    pixels[top : top + rows, left : left + columns] = True
    return Mask.of(pixels)


def test_two_boxes_that_overlap_by_half() -> None:
    series = made.series("a", 4)  # pixels of 1.0 x 0.5 mm, 2 mm apart
    found = compare({1: box(10, 10)}, {1: box(10, 10, left=12)}, series)
    assert found.dice == pytest.approx(2 * 50 / 200)
    assert found.volume_ml == pytest.approx(100 * 0.5 * 2 / 1000)
    assert found.other_ml == found.volume_ml
    assert found.sentence("the network's mask") == (
        "Dice with the network's mask 0.50: the same volume."
    )


def test_random_outlines_against_the_formula() -> None:
    chance = np.random.default_rng(3)
    one, other = chance.random((2, 4, 37, 53)) < 0.3
    found = compare(
        {i: Mask.of(m) for i, m in enumerate(one)},
        {i: Mask.of(m) for i, m in enumerate(other)},
        made.series("a", 4),
    )
    assert found.dice == pytest.approx(2 * (one & other).sum() / (one.sum() + other.sum()))
    assert found.other_ml == pytest.approx(other.sum() * 0.001)


def test_slices_that_stand_for_more_count_more() -> None:
    series = made.series("a", 4)
    heights = (0.0, 1.0, 5.0, 6.0)
    planes = [Plane((0, 0, z), (1, 0, 0), (0, 1, 0), "f") for z in heights]
    slices = [replace(s, plane=p) for s, p in zip(series.slices, planes, strict=True)]
    uneven = replace(series, slices=tuple(slices), spacing_between_mm=None)
    # Slice 0 reaches 1 mm across: 100 pixels of 0.5 mm2.
    assert volume_ml({0: box(10, 10)}, uneven) == pytest.approx(0.05)


def test_without_spacing_pixels_are_compared() -> None:
    series = made.series("a", 2)
    bare = replace(series, slices=tuple(replace(s, spacing_mm=None) for s in series.slices))
    found = compare({0: box(10, 10)}, {0: box(10, 8)}, bare)
    assert (found.volume_ml, found.dice) == (None, pytest.approx(2 * 80 / 180))
    assert found.sentence("it") == "Dice with it 0.89: 20 px (25%) larger than it."


def test_larger_smaller_and_nothing() -> None:
    series = made.series("a", 2)
    small, large = {0: box(10, 10)}, {0: box(20, 10)}
    assert compare(small, large, series).sentence("ours").endswith("(50%) smaller than it.")
    assert compare(small, {}, series).sentence("ours") == "Nothing is outlined in ours."
    assert compare({}, {}, series).dice is None
    assert compare(small, {1: box(10, 10)}, series).dice == 0.0
