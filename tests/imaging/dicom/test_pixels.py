"""What stored values mean: bits, signs, tables, windows, padding, colors, frames."""

from __future__ import annotations

import io
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom.dataset import Dataset
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    RLELossless,
)

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.imaging.image import VoiLut, Window
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.image import Image

ROWS, COLUMNS = 33, 35
RAMP = np.arange(ROWS * COLUMNS, dtype=np.uint16).reshape(ROWS, COLUMNS)
RGB = np.stack([RAMP * 7, RAMP[::-1] * 5, 255 - RAMP[:, ::-1]], axis=2).astype(np.uint8)


def load(tmp_path: Path, ds: Dataset, syntax: str = ExplicitVRLittleEndian) -> Image:
    return dicom.load(files.write(tmp_path / "a.dcm", ds, syntax), None)


def test_bits_above_the_stored_ones_are_no_value(tmp_path: Path) -> None:
    overlay = RAMP | np.uint16(0xF000)
    assert load(tmp_path, files.mr_slice(overlay)).stored.max() == RAMP.max()


def test_twelve_signed_bits_in_sixteen_keep_their_sign(tmp_path: Path) -> None:
    values = RAMP.astype(np.int16) - 17
    # The upper four bits are left empty, as some scanners do.
    image = load(tmp_path, files.mr_slice((values & 0x0FFF).astype(np.int16)))
    np.testing.assert_array_equal(image.stored, values)
    assert image.stored.dtype == np.int16


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless])
def test_values_in_the_upper_bits_are_brought_down(tmp_path: Path, syntax: str) -> None:
    ds = files.mr_slice(RAMP << 4, HighBit=15)
    np.testing.assert_array_equal(load(tmp_path, ds, syntax).stored, RAMP)


def test_thirty_two_bits_are_read(tmp_path: Path) -> None:
    values = RAMP.astype(np.uint32) * 100_003
    image = load(tmp_path, files.mr_slice(values, 32))
    np.testing.assert_array_equal(image.stored, values)


@pytest.mark.parametrize(
    ("keyword", "dtype"), [("FloatPixelData", np.float32), ("DoubleFloatPixelData", np.float64)]
)
def test_float_pixels_are_read(tmp_path: Path, keyword: str, dtype: type) -> None:
    values = RAMP.astype(dtype) / 8 - 1.5
    gone: dict[str, Any] = dict.fromkeys(("PixelData", "BitsStored", "HighBit"))
    ds = files.mr_slice(RAMP, BitsAllocated=values.itemsize * 8, **gone)
    setattr(ds, keyword, values.tobytes())
    prefix = keyword.removesuffix("PixelData")
    setattr(ds, f"{prefix}PixelPaddingValue", -1.5)
    image = load(tmp_path, ds)
    np.testing.assert_array_equal(image.stored, values)
    assert image.padding == (-1.5, -1.5)


def test_one_bit_pixels_are_unpacked(tmp_path: Path) -> None:
    bits = (RAMP % 3 == 0).astype(np.uint8)
    packed = np.packbits(bits.ravel(), bitorder="little").tobytes()
    ds = files.mr_slice(bits, 1, BitsAllocated=1, HighBit=0, PixelData=packed + b"\0")
    np.testing.assert_array_equal(load(tmp_path, ds).stored, bits)


def test_rescale_gives_modality_values(tmp_path: Path) -> None:
    ds = files.mr_slice(RAMP, RescaleSlope="2.5", RescaleIntercept="-4", RescaleType="normalized")
    image = load(tmp_path, ds)
    np.testing.assert_array_equal(image.stored, RAMP)
    np.testing.assert_allclose(image.values, RAMP * 2.5 - 4)
    assert image.unit == "normalized"


@pytest.mark.parametrize("slope", ["0", "1e400"])
def test_a_senseless_slope_is_ignored(tmp_path: Path, slope: str) -> None:
    image = load(tmp_path, files.mr_slice(RAMP, RescaleSlope=slope))
    np.testing.assert_array_equal(image.values, RAMP)


def lut_item(first: int, table: list[int], bits: int, name: str = "") -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(table), first & 0xFFFF, bits])
    item.add_new("LUTData", "OW", np.array(table, "<u2").tobytes())
    if name:
        item.LUTExplanation = name
    return item


def test_a_modality_lut_is_applied(tmp_path: Path) -> None:
    ds = files.mr_slice(RAMP, ModalityLUTSequence=[lut_item(3, [100, 300, 900, 2700], 16)])
    stored = load(tmp_path, ds).stored
    assert stored[0, :7].tolist() == [100, 100, 100, 100, 300, 900, 2700]
    assert np.all(stored[1:] == 2700)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_voi_luts_are_given_with_the_sign_of_their_first_value(tmp_path: Path, syntax: str) -> None:
    ds = files.mr_slice(RAMP.astype(np.int16))
    ds.VOILUTSequence = [lut_item(-2, [0, 4, 9], 12, "BRAIN"), lut_item(5, [7, 8], 8)]
    first, second = load(tmp_path, ds, syntax).voi_luts
    assert (first.first, first.bits, first.name) == (-2, 12, "BRAIN")
    assert first.table.tolist() == [0, 4, 9]
    assert (second.first, second.bits) == (5, 8)


def test_a_voi_lut_of_packed_bytes_is_unpacked(tmp_path: Path) -> None:
    item = lut_item(0, [1, 2, 3, 4], 8)
    item.add_new("LUTData", "OW", bytes([1, 2, 3, 4]))
    (lut,) = load(tmp_path, files.mr_slice(RAMP, VOILUTSequence=[item])).voi_luts
    assert isinstance(lut, VoiLut)
    assert lut.table.tolist() == [1, 2, 3, 4]


def test_a_voi_lut_that_is_too_short_is_ignored(tmp_path: Path) -> None:
    item = lut_item(0, [1, 2, 3, 4], 8)
    item.LUTDescriptor = [900, 0, 8]
    assert load(tmp_path, files.mr_slice(RAMP, VOILUTSequence=[item])).voi_luts == ()


def test_all_windows_are_given_with_names_and_function(tmp_path: Path) -> None:
    ds = files.mr_slice(
        RAMP,
        WindowCenter=["40", "300.5"],
        WindowWidth=["80", "1500"],
        WindowCenterWidthExplanation=["BRAIN", "BONE"],
        VOILUTFunction="SIGMOID",
    )
    assert load(tmp_path, ds).windows == (
        Window(40.0, 80.0, "BRAIN", "SIGMOID"),
        Window(300.5, 1500.0, "BONE", "SIGMOID"),
    )


def test_windows_without_width_are_ignored(tmp_path: Path) -> None:
    ds = files.mr_slice(RAMP, WindowCenter=["40", "50"], WindowWidth=["0", "10"])
    assert load(tmp_path, ds).windows == (Window(50.0, 10.0),)


def test_a_window_that_is_no_number_is_ignored(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(RAMP, WindowCenter="1234", WindowWidth="9"))
    path.write_bytes(path.read_bytes().replace(b"1234", b"wide"))
    image = dicom.load(path, None)
    assert image.windows == ()
    np.testing.assert_array_equal(image.stored, RAMP)


def test_padding_is_a_range_of_stored_values(tmp_path: Path) -> None:
    ds = files.mr_slice(RAMP.astype(np.int16), 16)
    ds.add_new("PixelPaddingValue", "US", 0xFFFE)  # the wrong sign, as often written
    assert load(tmp_path, ds).padding == (-2.0, -2.0)
    ds.add_new("PixelPaddingRangeLimit", "SS", -9)
    assert load(tmp_path, ds).padding == (-9.0, -2.0)


def test_monochrome1_is_inverted_for_display_only(tmp_path: Path) -> None:
    image = load(tmp_path, files.mr_slice(RAMP, PhotometricInterpretation="MONOCHROME1"))
    assert image.inverted
    np.testing.assert_array_equal(image.stored, RAMP)


@pytest.mark.parametrize(
    "syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless, JPEG2000Lossless]
)
def test_rgb_is_read(tmp_path: Path, syntax: str) -> None:
    image = load(tmp_path, files.mr_slice(RGB, 8), syntax)
    assert image.is_color
    np.testing.assert_array_equal(image.stored, RGB)


def test_rgb_in_planes_is_read(tmp_path: Path) -> None:
    ds = files.mr_slice(RGB, 8, PlanarConfiguration=1)
    ds.PixelData = RGB.transpose(2, 0, 1).tobytes() + b"\0"
    np.testing.assert_array_equal(load(tmp_path, ds).stored, RGB)


def test_rgb_in_lossless_jpeg_is_read(tmp_path: Path) -> None:
    even = RGB[:4]
    image = load(tmp_path, files.mr_slice(even, 8), JPEGLosslessSV1)
    np.testing.assert_array_equal(image.stored, even)


def test_sixteen_bit_color_is_brought_to_eight(tmp_path: Path) -> None:
    deep = RGB.astype(np.uint16) << 4
    np.testing.assert_array_equal(load(tmp_path, files.mr_slice(deep, 12)).stored, RGB)


def test_ybr_becomes_rgb(tmp_path: Path) -> None:
    red = np.zeros((4, 6, 3), np.uint8)
    red[...] = (76, 85, 255)  # JFIF's Y, Cb, Cr of pure red
    red[0, 0] = (255, 128, 128)
    image = load(tmp_path, files.mr_slice(red, 8, PhotometricInterpretation="YBR_FULL"))
    assert np.abs(image.stored[1, 1].astype(int) - (255, 0, 0)).max() <= 2
    assert image.stored[0, 0].min() >= 253


def test_subsampled_ybr_becomes_rgb(tmp_path: Path) -> None:
    ds = files.mr_slice(np.zeros((2, 4, 3), np.uint8), 8, PhotometricInterpretation="YBR_FULL_422")
    ds.PixelData = bytes([76, 255, 85, 255, 0, 76, 128, 128] * 2)
    stored = load(tmp_path, ds).stored
    assert stored.shape == (2, 4, 3)
    assert np.abs(stored[1, 0].astype(int) - (255, 0, 0)).max() <= 2
    assert np.abs(stored[1, 3].astype(int) - 76).max() <= 1


def test_color_jpeg_is_read(tmp_path: Path) -> None:
    flat = np.zeros((16, 24, 3), np.uint8)
    flat[:, :12], flat[:, 12:] = (200, 30, 40), (20, 60, 220)
    stream = io.BytesIO()
    Pillow.fromarray(flat).save(stream, "JPEG", quality=95)
    ds = files.mr_slice(flat, 8, PhotometricInterpretation="YBR_FULL_422")
    path = files.write_fragments(tmp_path / "a", ds, JPEGBaseline8Bit, [stream.getvalue()])
    stored = dicom.load(path, None).stored
    assert np.abs(stored[:, 2:8].astype(int) - (200, 30, 40)).max() <= 6
    assert np.abs(stored[:, 16:22].astype(int) - (20, 60, 220)).max() <= 6


def palette(ds: Dataset, first: int, shift: int) -> Dataset:
    """Red falls, green rises, blue is fixed, over four entries."""
    tables = {"Red": [250, 170, 90, 10], "Green": [5, 80, 160, 240], "Blue": [33] * 4}
    ds.PhotometricInterpretation = "PALETTE COLOR"
    for color, table in tables.items():
        name = f"{color}PaletteColorLookupTable"
        ds.add_new(f"{name}Descriptor", "US", [4, first & 0xFFFF, 8 + shift])
        dtype = "<u2" if shift else "u1"
        ds.add_new(f"{name}Data", "OW", (np.array(table, dtype) << shift).tobytes())
    return ds


@pytest.mark.parametrize("shift", [0, 8], ids=["8 bits", "16 bits"])
def test_palette_color_is_looked_up(tmp_path: Path, shift: int) -> None:
    stored = load(tmp_path, palette(files.mr_slice(RAMP.astype(np.uint8), 8), 2, shift)).stored
    assert stored.dtype == np.uint8
    assert stored[0, :7, 0].tolist() == [250, 250, 250, 170, 90, 10, 10]
    assert stored[0, :7, 1].tolist() == [5, 5, 5, 80, 160, 240, 240]
    assert np.all(stored[..., 2] == 33)


def test_a_missing_palette_is_told(tmp_path: Path) -> None:
    ds = files.mr_slice(RAMP, PhotometricInterpretation="PALETTE COLOR")
    with pytest.raises(BadInput, match="palette") as caught:
        load(tmp_path, ds)
    assert caught.value.code == "inconsistent"


FRAMES = np.stack([RAMP, RAMP[::-1] + 100, RAMP[:, ::-1] + 200]).astype(np.uint16)
PLACES = [(1.0, 2.0, 3.0), (1.0, 5.0, 3.0), (1.0, 8.0, 3.0)]


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless, JPEG2000Lossless])
def test_each_frame_of_an_enhanced_file_has_its_own_values(tmp_path: Path, syntax: str) -> None:
    path = files.write(tmp_path / "a", files.enhanced(FRAMES, PLACES), syntax)
    headers = dicom.read_headers(path)
    assert [h.slice.frame for h in headers] == [0, 1, 2]
    for index in (2, 0, 1):
        image = dicom.load(path, index)
        np.testing.assert_array_equal(image.stored, FRAMES[index])
        assert image.plane is not None
        assert image.plane.position == PLACES[index]
        assert image.plane == headers[index].slice.plane
        assert image.spacing_mm == files.SPACING
        assert image.windows == (Window(100.0 + index, 200.0 + index),)
        assert (image.slope, image.intercept, image.unit) == (2.0 + index, -index, "")


def test_a_frame_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.enhanced(FRAMES, PLACES))
    with pytest.raises(BadInput, match="3 frames, not 8") as caught:
        dicom.load(path, 7)
    assert caught.value.code == "unreadable"


def test_a_file_that_was_replaced_is_read_anew(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(RAMP))
    assert dicom.load(path, None).shape == RAMP.shape
    files.write(path, files.mr_slice(RAMP[:3]))
    assert dicom.load(path, None).shape == (3, COLUMNS)


def test_several_threads_may_load_the_same_files(tmp_path: Path) -> None:
    syntaxes = [RLELossless, JPEG2000Lossless, JPEGLosslessSV1, ExplicitVRBigEndian] * 3
    paths = [
        files.write(tmp_path / f"{i}", files.mr_slice(RAMP + i), syntax)
        for i, syntax in enumerate(syntaxes)
    ]
    enhanced = files.write(tmp_path / "enhanced", files.enhanced(FRAMES, PLACES))
    start = threading.Barrier(4)

    def work(_worker: int) -> None:
        start.wait()
        for i, path in enumerate(paths):
            np.testing.assert_array_equal(dicom.load(path, None).stored, RAMP + i)
            np.testing.assert_array_equal(dicom.load(enhanced, i % 3).stored, FRAMES[i % 3])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
