"""The picture on the screen, pixel by pixel, however it is scaled, cut and turned."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from braintumor_desktop.desktop.viewer.layers.picture import scaled
from braintumor_desktop.desktop.viewer.turning import transform_of
from braintumor_desktop.imaging.geometry import Turn

PIXELS = np.random.default_rng(3).integers(0, 255, (12, 20), np.uint8)
COLOR = np.random.default_rng(4).integers(0, 255, (12, 20, 3), np.uint8)


def placed(scale: float, left: float, top: float, turn: Turn | None = None) -> QTransform:
    """A picture turned about its middle, enlarged, with its left top at a place."""
    middle = QTransform.fromTranslate(-10, -6)
    turned = middle * transform_of(turn or Turn()) * QTransform.fromScale(scale, scale)
    area = turned.mapRect(QRectF(0, 0, 20, 12))
    return turned * QTransform.fromTranslate(left - area.left(), top - area.top())


@pytest.mark.parametrize("pixels", [PIXELS, COLOR])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("quarters", range(4))
def test_the_middle_of_every_pixel_has_its_value(
    pixels: np.ndarray, quarters: int, mirrored: bool
) -> None:
    turn = Turn(quarters, mirrored)
    shown, (left, top) = scaled(pixels, placed(5.0, 7.0, 4.0, turn), (300, 300))
    assert (left, top) == (7, 4)
    np.testing.assert_array_equal(shown[2::5, 2::5], turn.apply(pixels))


def test_only_what_is_seen_is_enlarged_and_it_is_the_same_as_in_the_whole() -> None:
    whole, (left, top) = scaled(PIXELS, placed(9.0, 0.0, 0.0), (180, 108))
    assert (left, top) == (0, 0)
    part, (left, top) = scaled(PIXELS, placed(9.0, -40.0, -30.0), (60, 40))
    assert part.shape[0] < whole.shape[0]
    seen = part[-top : 40 - top, -left : 60 - left]
    np.testing.assert_allclose(seen.astype(int), whole[30:70, 40:100].astype(int), atol=1)


def test_a_picture_beside_the_screen_costs_nothing() -> None:
    shown, _ = scaled(PIXELS, placed(3.0, 500.0, 0.0), (100, 100))
    assert shown.size == 0


def test_the_largest_zoom_enlarges_no_more_than_the_screen() -> None:
    large = np.zeros((4000, 4000), np.uint8)
    at = QTransform.fromScale(64, 64) * QTransform.fromTranslate(-100_000, -100_000)
    shown, _ = scaled(large, at, (1600, 1000))
    assert shown.size < 2 * (1600 + 4 * 64) * (1000 + 4 * 64)


def test_shrunk_pixels_are_the_means_of_what_they_cover() -> None:
    shown, _ = scaled(PIXELS, placed(0.25, 0.0, 0.0), (5, 3))
    means = PIXELS.reshape(3, 4, 5, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(shown, means, atol=0.51)


def test_the_left_top_lies_on_the_nearest_pixel_of_the_screen() -> None:
    for offset in (0.0, 0.3, 0.49, 0.51, 0.9):
        transform = placed(4.0, 10 + offset, 20 + offset)
        _, (left, top) = scaled(PIXELS, transform, (300, 300))
        corner = transform.map(QPointF(0, 0))
        assert abs(left - corner.x()) <= 0.5
        assert abs(top - corner.y()) <= 0.5


def test_enlarged_values_are_those_of_the_formula_rounded_to_the_nearest() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (9, 7), dtype=np.uint8)
    shown, _ = scaled(pixels, QTransform.fromScale(5, 5), (100, 100))
    # Linear between the centers of pixels, the outermost going on to the border.
    rows, columns = ((np.arange(5 * n) + 0.5) / 5 - 0.5 for n in pixels.shape)
    along = np.array([np.interp(columns, np.arange(7), line) for line in pixels.astype(float)])
    wanted = np.array([np.interp(rows, np.arange(9), line) for line in along.T]).T
    assert np.abs(shown - wanted).max() <= 0.51
