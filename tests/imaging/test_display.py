"""Gray values on screen: DICOM's formulas, checked against pydicom's own code."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels import apply_voi_lut, apply_windowing

from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.image import Image, OverlayPlane, VoiLut, Window

ROWS, COLUMNS = 37, 51
VALUES = np.random.default_rng(4).integers(0, 4096, (ROWS, COLUMNS)).astype(np.uint16)
IDENTITY = Window(127.5, 255.0, function="LINEAR_EXACT")


def windowed_by_pydicom(modality: np.ndarray, window: Window) -> np.ndarray:
    """Display values 0 to 65,535 as float64: pydicom answers in the range of its input."""
    dataset = Dataset()
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsStored, dataset.PixelRepresentation = 16, 0
    dataset.WindowCenter, dataset.WindowWidth = window.center, window.width
    dataset.VOILUTFunction = window.function
    return apply_windowing(modality, dataset) / 65535 * 255


@pytest.mark.filterwarnings("ignore:overflow encountered in exp")  # in pydicom
@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize(("center", "width"), [(2000, 1500), (2048.5, 4096), (90, 2), (700, 1)])
def test_windows_give_the_grays_that_pydicom_gives(function, center, width):
    window = Window(center, width, function=function)
    if function == "LINEAR" and width == 1:
        expected = np.where(center - 0.5 < VALUES, 255, 0)  # pydicom divides by zero here
    else:
        expected = np.floor(windowed_by_pydicom(VALUES, window) + 0.5)
    np.testing.assert_array_equal(display.to_gray(Image(VALUES), window), expected)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "int64", "float32"])
def test_the_table_gives_the_same_grays_as_the_formula(dtype):
    stored = (VALUES // 20 if dtype == "uint8" else VALUES).astype(dtype)
    if np.dtype(dtype).kind in "if":
        stored = stored - stored.dtype.type(1000)
    image = Image(stored, slope=0.5, intercept=-3.0)
    window = Window(60.0, 333.0)
    expected = np.floor(windowed_by_pydicom(stored.astype(float) * 0.5 - 3.0, window) + 0.5)
    np.testing.assert_array_equal(display.to_gray(image, window), expected)


def test_values_far_apart_need_no_large_table():
    stored = np.array([[-(2**40), 0, 5, 2**40]])
    gray = display.to_gray(Image(stored), Window(5.0, 10.0, function="LINEAR_EXACT"))
    assert gray.tolist() == [[0, 0, 128, 255]]


def test_a_linear_window_ends_where_the_standard_says():
    stored = np.arange(0, 12, dtype=np.uint8)[None]
    # PS3.3 C.11.2.1.2.1: black up to c - 0.5 - (w - 1) / 2 = 3, white from 8 on.
    gray = display.to_gray(Image(stored), Window(6.0, 6.0))[0]
    assert gray.tolist() == [0, 0, 0, 0, 51, 102, 153, 204, 255, 255, 255, 255]


def test_a_linear_window_narrower_than_one_still_shows_a_float_picture():
    stored = np.array([[0.0, 0.25, 0.5]], np.float32)
    assert display.to_gray(Image(stored), Window(0.25, 0.5)).tolist() == [[0, 128, 255]]


@pytest.mark.parametrize(
    ("bits", "entries", "first", "step"), [(8, 200, 10, 16), (12, 300, 1000, 1), (16, 3000, -9, 1)]
)
def test_a_voi_table_gives_the_grays_that_pydicom_gives(bits, entries, first, step):
    stored = VALUES // step  # pydicom's own 8-bit tables overflow above 255
    table = (np.linspace(0, 1, entries) ** 2 * (2**bits - 1)).astype(np.uint16)
    dataset, entry = Dataset(), Dataset()
    dataset.PixelRepresentation = 1
    entry.LUTDescriptor = [entries, first, bits]
    entry.LUTData = table.tolist()
    entry["LUTDescriptor"].VR, entry["LUTData"].VR = "SS", "US"
    dataset.VOILUTSequence = [entry]
    grays = apply_voi_lut(stored.astype(np.int32), dataset) / (2**bits - 1) * 255
    shown = display.to_gray(Image(stored), VoiLut(first, table, bits))
    np.testing.assert_array_equal(shown, np.floor(grays + 0.5))
    assert len(np.unique(shown)) > 30


def test_monochrome1_is_turned_after_the_window_and_again_on_request():
    image = Image(VALUES, inverted=True)
    window = Window(2000.0, 1500.0)
    plain = display.to_gray(Image(VALUES), window)
    np.testing.assert_array_equal(display.to_gray(image, window, invert=True), plain)
    turned = display.to_gray(image, window).astype(int)
    assert np.abs(turned + plain - 255).max() <= 1  # halves are rounded after turning


@pytest.mark.parametrize("inverted", [False, True])
def test_padding_and_nan_are_background(inverted):
    stored = np.array([[-2000, -1900, 100, 200, np.nan]], np.float32)
    image = Image(stored, inverted=inverted, padding=(-2000, -1900))
    window = display.automatic_window(image)
    gray = display.to_gray(image, window)[0].tolist()
    assert gray == ([0, 0, 255, 0, 0] if inverted else [0, 0, 0, 255, 0])
    assert display.to_gray(image, window, invert=True)[0].tolist()[0] == 255


def test_the_automatic_window_spans_the_percentiles_of_modality_values():
    image = Image(VALUES, slope=-2.0, intercept=7.0)
    window = display.automatic_window(image)
    low, high = np.percentile(VALUES * -2.0 + 7.0, [0.1, 99.9])
    assert window.center - window.width / 2 == pytest.approx(low)
    assert window.center + window.width / 2 == pytest.approx(high)
    gray = display.to_gray(image, window)
    assert (gray.min(), gray.max()) == (0, 255)


def test_the_automatic_window_leaves_padding_and_infinite_values_out():
    stored = np.linspace(0, 100, 1001, dtype=np.float32).reshape(7, 143)
    stored[0, :5] = [np.inf, -np.inf, np.nan, -9999, -9999]
    window = display.automatic_window(Image(stored, padding=(-9999, -9999)))
    assert 0 < window.center - window.width / 2 < 2
    assert 98 < window.center + window.width / 2 < 100


@pytest.mark.parametrize("value", [0, 7])
def test_a_constant_picture_is_black(value):
    image = Image(np.full((3, 4), value, np.int16))
    assert not display.to_gray(image, display.automatic_window(image)).any()


def test_a_picture_of_nothing_but_padding_is_black():
    image = Image(np.full((3, 4), -5, np.int16), padding=(-5, -5))
    assert not display.to_gray(image, display.automatic_window(image)).any()


def test_a_few_bright_pixels_on_nothing_stay_visible():
    stored = np.zeros((100, 101), np.uint8)
    stored[3, 4] = 9
    image = Image(stored)
    assert display.to_gray(image, display.automatic_window(image))[3, 4] == 255


def test_the_default_is_the_files_window_then_its_table_then_automatic():
    window, lut = Window(1, 2, "BRAIN"), VoiLut(0, np.arange(4, dtype=np.uint16), 2)
    assert display.default_window(Image(VALUES, windows=(window,), voi_luts=(lut,))) is window
    assert display.default_window(Image(VALUES, voi_luts=(lut,))) is lut
    other = Window(5, 6, "BONE"), VoiLut(1, np.arange(4, dtype=np.uint16), 2)
    assert display.default_window(Image(VALUES, windows=(window, other[0]))) is window
    assert display.default_window(Image(VALUES, voi_luts=(lut, other[1]))) is lut
    assert display.default_window(Image(VALUES)) == display.automatic_window(Image(VALUES))


@pytest.mark.parametrize("inverted", [False, True])
def test_presets_look_as_their_names_say(inverted):
    image = Image(VALUES, inverted=inverted)

    def shown(name: str) -> np.ndarray:
        return display.to_gray(image, display.preset_window(image, name)).astype(float)

    usual = shown("Automatic")
    assert shown("Brain").mean() > usual.mean() + 20
    assert shown("Darker").mean() < usual.mean() - 20
    assert shown("Hard window").std() > usual.std() + 10
    assert shown("Soft window").std() < usual.std() - 10
    assert shown("Low signal").mean() > shown("High signal").mean() + 60
    assert len(display.PRESETS) <= 9


@pytest.mark.parametrize("name", [name for name in display.PRESETS if name != "Full range"])
def test_presets_are_parts_of_the_automatic_window_and_mirrored_where_low_is_bright(name):
    low, high = display.PRESETS[name]
    for inverted in (False, True):
        image = Image(VALUES, slope=2.0, intercept=-300.0, inverted=inverted)
        whole, part = display.automatic_window(image), display.preset_window(image, name)
        middle = (low + high) / 2 - 0.5
        moved = -middle if inverted else middle
        assert part.width == pytest.approx((high - low) * whole.width)
        assert part.center == pytest.approx(whole.center + moved * whole.width)


@pytest.mark.parametrize(
    ("image", "function"),
    [
        (Image(VALUES), "LINEAR"),
        (Image(VALUES, slope=3.0, intercept=-7.0), "LINEAR"),
        (Image(VALUES, slope=0.5), "LINEAR_EXACT"),
        (Image(VALUES, intercept=0.5), "LINEAR_EXACT"),
        (Image(VALUES.astype(np.float32)), "LINEAR_EXACT"),
        (Image(np.zeros((4, 5, 3), np.uint8)), "LINEAR_EXACT"),
    ],
)
def test_only_whole_values_are_counted_by_a_window_that_a_person_chooses(image, function):
    chosen = display.chosen_window(image, 40.0, 80.0)
    assert (chosen.center, chosen.width, chosen.function) == (40.0, 80.0, function)


def test_a_sigmoid_far_narrower_than_the_values_is_black_and_white():
    shown = display.to_gray(Image(VALUES), Window(2000.5, 1e-3, function="SIGMOID"))
    np.testing.assert_array_equal(shown, np.where(VALUES > 2000, 255, 0))


@pytest.mark.parametrize("width", [0.7, 0.8, 0.99])
def test_a_linear_window_narrower_than_a_value_is_as_wide_as_it_says(width):
    """PS3.3 C.11.2.1.2.1 demands 1 at least: width - 1 would turn black and white."""
    values = np.linspace(-1.0, 1.0, ROWS * COLUMNS).reshape(ROWS, COLUMNS)
    shown = display.to_gray(Image(values), Window(0.0, width, function="LINEAR"))
    exact = np.clip((values / width + 0.5) * 255, 0, 255)
    np.testing.assert_array_equal(shown, np.floor(exact + 0.5))


@pytest.mark.parametrize(("value", "entry"), [(2.0, 2), (2.4, 2), (2.49, 2), (2.5, 3), (2.6, 3)])
def test_values_between_two_entries_of_a_table_take_the_nearer(value, entry):
    lut = VoiLut(0, np.array([10, 60, 110, 160, 210], np.uint16), 8)
    assert (display.to_gray(Image(np.full((2, 3), value)), lut) == lut.table[entry]).all()


@pytest.mark.parametrize("invert", [False, True])
def test_marks_of_the_file_are_white_and_turned_with_the_picture(invert):
    mask = np.zeros((ROWS, COLUMNS), bool)
    mask[3, 4:9] = True
    for stored in (VALUES, np.repeat(VALUES.astype(np.uint8)[..., None], 3, axis=2)):
        image = Image(stored, overlays=(OverlayPlane(mask),))
        plain = display.to_rgb(Image(stored), IDENTITY, invert=invert)
        marked = display.to_rgb(image, IDENTITY, invert=invert)
        assert (marked[mask] == (0 if invert else 255)).all()
        np.testing.assert_array_equal(marked[~mask], plain[~mask])


def test_full_range_goes_from_the_lowest_to_the_highest_value():
    stored = np.full((60, 70), 50, np.uint16)
    stored[0, :2] = (0, 1000)
    window = display.preset_window(Image(stored, slope=2.0), "Full range")
    assert (window.center, window.width) == (1000.0, 2000.0)


def test_color_is_shown_as_stored():
    color = np.random.default_rng(5).integers(0, 256, (5, 7, 3), np.uint8)
    image = Image(color)
    np.testing.assert_array_equal(display.to_rgb(image, Window(3, 2)), color)
    np.testing.assert_array_equal(display.to_rgb(image, Window(3, 2), invert=True), 255 - color)
    gray = display.to_gray(image, IDENTITY)
    np.testing.assert_array_equal(gray, np.floor(color.mean(axis=2) + 0.5))


def test_gray_as_rgb_is_the_gray_three_times():
    window = Window(2000.0, 1500.0)
    rgb = display.to_rgb(Image(VALUES), window)
    for channel in range(3):
        np.testing.assert_array_equal(rgb[..., channel], display.to_gray(Image(VALUES), window))


@pytest.mark.parametrize("channels", [1, 3])
def test_an_overlay_changes_only_the_mask_and_outlines_it_at_full_strength(channels):
    gray = np.random.default_rng(6).integers(0, 256, (9, 13), np.uint8)
    picture = gray if channels == 1 else np.repeat(gray[..., None], 3, axis=2)
    mask = np.zeros((9, 13), bool)
    mask[2:6, 3:9] = True
    mask[0, 12] = True
    shown = display.blend(picture, mask, (255, 100, 0), 0.25)
    np.testing.assert_array_equal(shown[~mask], np.repeat(gray[~mask][:, None], 3, axis=1))
    inside = np.zeros_like(mask)
    inside[3:5, 4:8] = True
    assert (shown[mask & ~inside] == (255, 100, 0)).all()
    expected = gray[inside][:, None] * 0.75 + np.array([255, 100, 0]) * 0.25
    assert np.abs(shown[inside] - expected).max() <= 0.5


def test_an_overlay_without_fill_or_outline_changes_nothing():
    gray = np.random.default_rng(6).integers(0, 256, (9, 13), np.uint8)
    mask = gray > 99
    shown = display.blend(gray, mask, (255, 100, 0), 0.0, outline=False)
    np.testing.assert_array_equal(shown, np.repeat(gray[..., None], 3, axis=2))
    full = display.blend(gray, mask, (255, 100, 0), 1.0, outline=False)
    assert (full[mask] == (255, 100, 0)).all()


@pytest.mark.parametrize(
    ("spacing", "shape"), [(None, (96, 48)), ((0.5, 2.0), (48, 96)), ((1.0, 3.0), (64, 96))]
)
def test_a_thumbnail_has_the_proportions_of_the_head(spacing, shape):
    stored = np.zeros((200, 100), np.uint16)
    stored[:100, :50] = 900
    small = display.thumbnail(Image(stored, spacing_mm=spacing), 96)
    assert small.shape == shape
    rows, columns = shape
    assert small[: rows // 2 - 3, : columns // 2 - 3].min() == 255
    assert small[rows // 2 + 3 :].max() == 0
    assert small[:, columns // 2 + 3 :].max() == 0


@pytest.mark.parametrize(
    ("shape", "small"),
    [((1, 900), (1, 96)), ((900, 1), (96, 1)), ((3, 192), (2, 96)), ((192, 3), (96, 2))],
)
def test_a_thumbnail_of_a_line_has_a_pixel_across(shape, small):
    assert display.thumbnail(Image(np.zeros(shape, np.uint8)), 96).shape == small


def test_a_thumbnail_of_a_color_picture_is_in_color():
    color = np.zeros((20, 10, 3), np.uint8)
    color[..., 1] = 200
    assert display.thumbnail(Image(color), 10)[5, 2].tolist() == [0, 200, 0]


def test_resizing_keeps_the_outer_borders_and_the_mean():
    picture = np.zeros((6, 9), np.uint8)
    picture[:, :3] = 240
    wide = display.resize_display(picture, (12, 90))
    assert wide.shape == (12, 90)
    assert (wide[:, :25] == 240).all()
    assert (wide[:, 35:] == 0).all()
    assert abs(float(wide.mean()) - picture.mean()) < 2
