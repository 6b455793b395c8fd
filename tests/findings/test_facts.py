"""What is known of a finding: measurable, mean intensity, probability; phantoms of known size."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.facts import is_measurable, least_mm, mean_of, probability_of
from braintumor_desktop.findings.lesions import lesion_of
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.stack import uniform
from braintumor_desktop.imaging.image import Image, Slice
from tests.helpers.lesions import find_lesions

SHAPE = (64, 80)


def stack(count, spacing):
    return [Slice(Path(f"IM{n}"), None, SHAPE, spacing) for n in range(count)]


def ellipsoid(radii_mm, spacing, distance_mm, count, degrees=0.0):
    """Masks by position of an ellipsoid in the middle, radii (slices, rows, columns) in mm."""
    z = (np.arange(count) - (count - 1) / 2) * distance_mm
    y = (np.arange(SHAPE[0]) - (SHAPE[0] - 1) / 2) * spacing[0]
    x = (np.arange(SHAPE[1]) - (SHAPE[1] - 1) / 2) * spacing[1]
    z, y, x = np.meshgrid(z, y, x, indexing="ij")
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    across, along = y * c - x * s, y * s + x * c
    parts = (z / radii_mm[0], across / radii_mm[1], along / radii_mm[2])
    inside = sum(part**2 for part in parts) < 1
    return {n: Mask.of(plane) for n, plane in enumerate(inside) if plane.any()}


@pytest.mark.parametrize(("distance", "least"), [(1.0, 10.0), (5.0, 10.0), (5.5, 11.0), (7, 14)])
def test_thick_slices_ask_for_twice_their_distance(distance, least):
    assert least_mm(distance) == least


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.7, 1.1)])
@pytest.mark.parametrize(
    ("radii", "distance", "answer"),
    [
        # A ball of 14 mm: slices at 1.5 and 4.5 mm off its middle are 13.7 and 10.7 mm wide.
        ((7, 7, 7), 3.0, True),
        # One of 9 mm nowhere reaches 10.
        ((4.5, 4.5, 4.5), 3.0, False),
        # An egg of 30 x 8 mm: one diameter is too short, whatever the other.
        ((15, 4, 15), 3.0, False),
        # A flat disc of 40 mm that lies in one slice only.
        ((2, 20, 20), 5.0, False),
        # 12 mm wide in slices that are 7 mm apart: 14 are asked for.
        ((30, 6, 6), 7.0, False),
        ((30, 8.0, 8.0), 7.0, True),
    ],
)
@pytest.mark.parametrize("degrees", [0, 30])
def test_measurable_is_10_mm_both_ways_on_two_slices(spacing, radii, distance, answer, degrees):
    count = 1 if radii[0] == 2 else 8
    masks = ellipsoid(radii, spacing, distance, count, degrees)
    slices = stack(8, spacing)
    lesion = lesion_of(masks, slices, uniform(8, distance))
    assert is_measurable(lesion, slices, least_mm(distance)) is answer


def test_without_a_spacing_nobody_knows_whether_it_is_measurable():
    masks = ellipsoid((9, 9, 9), (1.0, 1.0), 3.0, 8)
    slices = stack(8, (1.0, 1.0))
    slices[4] = replace(slices[4], spacing_mm=None)
    assert is_measurable(lesion_of(masks, slices, uniform(8, 3.0)), slices, 10.0) is None


@pytest.mark.parametrize(("spacing", "distance"), [((1.0, 1.0), 1.0), ((0.7, 1.1), 2.5)])
def test_an_ellipsoid_has_its_volume_and_diameters(spacing, distance):
    radii = (12.0, 8.0, 16.0)
    masks = ellipsoid(radii, spacing, distance, 30, degrees=30)
    found = [masks.get(n) for n in range(30)]
    (lesion,) = find_lesions(found, spacing, uniform(30, distance))
    assert lesion.volume_ml == pytest.approx(4 / 3 * np.pi * np.prod(radii) / 1000, rel=0.03)
    pixel = max(spacing)
    assert lesion.longest_mm == pytest.approx(32, abs=2 * pixel)
    assert lesion.perpendicular_mm == pytest.approx(16, abs=2 * pixel)


def test_the_mean_is_that_of_the_values_after_rescale_without_padding():
    rng = np.random.default_rng(5)
    stored = rng.integers(0, 900, (3, *SHAPE)).astype(np.int16)
    stored[1, 20:22, 30:33] = -2000
    images = [
        Image(plane, slope=0.5, intercept=-3, unit="T1", padding=(-2000, -2000)) for plane in stored
    ]
    masks = ellipsoid((3, 9, 14), (1.0, 1.0), 1.5, 3)
    inside = np.stack([masks[n].array for n in range(3)]) & (stored > -2000)
    mean, unit = mean_of(masks, lambda position: images[position])
    assert mean == pytest.approx(stored[inside].mean() * 0.5 - 3, abs=1e-9)
    assert unit == "T1"


def test_there_is_no_mean_where_a_slice_cannot_be_read_or_has_colors():
    masks = ellipsoid((3, 9, 14), (1.0, 1.0), 1.5, 3)
    gray, color = Image(np.ones(SHAPE, np.uint8)), Image(np.ones((*SHAPE, 3), np.uint8))
    assert mean_of(masks, lambda position: [gray, None, gray][position]) == (None, "")
    assert mean_of(masks, lambda position: [gray, color, gray][position]) == (None, "")


def test_the_probability_is_the_mean_chance_of_all_pixels():
    masks = ellipsoid((3, 9, 14), (1.0, 1.0), 1.5, 3)
    rng = np.random.default_rng(6)
    numbers = rng.uniform(0.5, 1.0, (3, *SHAPE)).astype(np.float32)
    chances = [Chances.of(plane, 50) for plane in numbers]
    inside = np.stack([masks[n].array for n in range(3)])
    found = probability_of(masks, lambda position: chances[position])
    assert found == pytest.approx(numbers[inside].mean(), abs=0.003)
    assert probability_of(masks, lambda position: None) is None
