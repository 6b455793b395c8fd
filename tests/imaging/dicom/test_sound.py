"""Sound files that look odd are read; numbers that mean nothing count as missing, with a note."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.uid import (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
)

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)
GE = "1.2.840.113619.5.2"


def stream(folder: Path, ds: Dataset, syntax: str) -> bytes:
    """One compressed frame."""
    from pydicom import dcmread

    return get_frame(
        dcmread(files.write(folder / "t", ds, syntax)).PixelData, 0, number_of_frames=1
    )


def refusal(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        dicom.load(path, None)
    return caught.value


@pytest.mark.parametrize("size", [14, 15, 34, 68])
@pytest.mark.parametrize("value", [0, 255])
def test_padding_behind_the_pixels_is_no_contradiction(
    tmp_path: Path, size: int, value: int
) -> None:
    ds = files.mr_slice(PIXELS)
    ds.PixelData += bytes([value]) * (size + size % 2)
    image = dicom.load(files.write(tmp_path / "a", ds), None)
    np.testing.assert_array_equal(image.stored, PIXELS)


@pytest.mark.parametrize("extra", [bytes(range(30)), bytes(70), bytes(700)])
def test_more_than_padding_behind_the_pixels_is_one(tmp_path: Path, extra: bytes) -> None:
    ds = files.mr_slice(PIXELS)
    ds.PixelData += extra
    assert refusal(files.write(tmp_path / "a", ds)).code == "inconsistent"


def test_no_frames_are_one(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS, NumberOfFrames=0))
    (only,) = dicom.read_headers(path)
    assert only.slice.frame is None
    np.testing.assert_array_equal(dicom.load(path, None).stored, PIXELS)


def test_pixels_of_ge_are_big_endian_in_a_little_endian_file(tmp_path: Path) -> None:
    """Their private syntax 1.2.840.113619.5.2, as GDCM and DCMTK read it."""
    ds = files.mr_slice()
    swapped = files.slice_values().astype(">u2").tobytes()
    path = files.write(tmp_path / "a", ds, ImplicitVRLittleEndian)
    data = path.read_bytes().replace(ds.PixelData, swapped)
    meta, old, new = (f"{s}\0".encode() for s in ("", ImplicitVRLittleEndian, GE))
    assert meta is not None
    old, new = (text + b"\0" * (len(text) % 2) for text in (old[:-1], new[:-1]))
    at = data.index(b"\x02\0\x10\0UI")
    head = data[:at] + b"\x02\0\x10\0UI" + len(new).to_bytes(2, "little") + new
    data = head + data[at + 8 + len(old) :]
    size = int.from_bytes(data[140:144], "little") + len(new) - len(old)
    path.write_bytes(data[:140] + size.to_bytes(4, "little") + data[144:])
    np.testing.assert_array_equal(dicom.load(path, None).stored, files.slice_values())


@pytest.mark.parametrize("zeros", [1, 2, 7])
@pytest.mark.parametrize("syntax", [JPEGLSLossless, JPEGLSNearLossless])
def test_zeros_before_the_end_of_jpeg_ls_are_no_damage(
    tmp_path: Path, zeros: int, syntax: str
) -> None:
    data = stream(tmp_path, files.mr_slice(), syntax)
    sound = files.write_fragments(tmp_path / "b", files.mr_slice(), syntax, [data])
    data = data[: data.rindex(b"\xff\xd9")] + bytes(zeros) + b"\xff\xd9"
    path = files.write_fragments(tmp_path / "a", files.mr_slice(), syntax, [data])
    stored = dicom.load(path, None).stored
    np.testing.assert_array_equal(stored, dicom.load(sound, None).stored)
    if syntax == JPEGLSLossless:
        np.testing.assert_array_equal(stored, files.slice_values())


@pytest.mark.parametrize(
    ("real", "named", "depth"),
    [
        (JPEGBaseline8Bit, JPEGLosslessSV1, 8),
        (JPEGBaseline8Bit, JPEGExtended12Bit, 8),
        (JPEGLosslessSV1, JPEGBaseline8Bit, 8),
        (JPEGLosslessSV1, JPEGExtended12Bit, 12),
        (JPEGExtended12Bit, JPEGLosslessSV1, 12),
        (JPEGLSLossless, JPEGLosslessSV1, 12),
    ],
)
def test_a_jpeg_stream_is_decoded_by_what_it_is(
    tmp_path: Path, real: str, named: str, depth: int
) -> None:
    """As dcmdjpeg and gdcmconv do where the transfer syntax names another process."""
    values = files.slice_values(36, 52) >> (12 - depth)
    ds = files.mr_slice(values.astype(np.uint8 if depth == 8 else np.uint16), depth)
    data = stream(tmp_path, ds, real)
    as_named = files.write_fragments(tmp_path / "a", ds, named, [data])
    as_real = files.write_fragments(tmp_path / "b", ds, real, [data])
    np.testing.assert_array_equal(
        dicom.load(as_named, None).stored, dicom.load(as_real, None).stored
    )


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEGLosslessSV1])
def test_jpeg_without_an_end_is_read(tmp_path: Path, syntax: str) -> None:
    ds = files.mr_slice((files.slice_values(36, 52) >> 4).astype(np.uint8), 8)
    data = stream(tmp_path, ds, syntax)
    sound = files.write_fragments(tmp_path / "b", ds, syntax, [data])
    data = data[: data.rindex(b"\xff\xd9")]
    path = files.write_fragments(tmp_path / "a", ds, syntax, [data + b"\0" * (len(data) % 2)])
    np.testing.assert_array_equal(dicom.load(path, None).stored, dicom.load(sound, None).stored)


@pytest.mark.parametrize(
    "spacing",
    [["nan", "1"], ["1e308", "1"], ["5e-324", "1"], ["1e200", "1e200"], ["inf", "1"], ["0", "1"]],
)
def test_spacing_that_is_no_distance_is_noted(tmp_path: Path, spacing: list[str]) -> None:
    ds = files.mr_slice(PIXELS, PixelSpacing=None)
    ds.add_new("PixelSpacing", "LO", spacing)
    headers = dicom.read_headers(files.write(tmp_path / "a", ds))
    assert headers[0].slice.spacing_mm is None
    (series,) = dicom.group(headers)
    shown = "\\".join(spacing)
    assert series.notes == (f"Pixel Spacing {shown} gives no distances: sizes are in pixels.",)


@pytest.mark.parametrize(
    ("elements", "note"),
    [
        ({"RescaleSlope": "1e38"}, "Rescale Slope 1e38 is not usable: values are as stored."),
        ({"RescaleSlope": "1e-40"}, "Rescale Slope 1e-40 is not usable: values are as stored."),
        ({"RescaleSlope": "0"}, "Rescale Slope 0 is not usable: values are as stored."),
        ({"RescaleIntercept": "-1e39"}, "Rescale Intercept -1e39 is not usable"),
        ({"ImagePositionPatient": ["1e300", "0", "0"]}, "Image Position 1e300\\0\\0 is no place"),
        ({"ImageOrientationPatient": ["1e200", *"00010"]}, "Image Orientation 1e200\\0\\0\\0"),
        ({"ImageOrientationPatient": [*"100", "0", "-1e308", "0"]}, "Image Orientation 1\\0\\0"),
        ({"ImageOrientationPatient": ["nan", *"00010"]}, "Image Orientation nan\\0\\0"),
        ({"WindowWidth": "1e300", "WindowCenter": "0"}, None),
        ({"WindowWidth": "5e-324", "WindowCenter": "0"}, None),
        ({"InstanceNumber": "99999999999999"}, None),
    ],
)
def test_numbers_beyond_all_limits_count_as_missing(
    tmp_path: Path, elements: dict[str, Any], note: str | None
) -> None:
    ds = files.mr_slice(PIXELS)
    with warnings.catch_warnings():  # Of the writer alone: what is read gives none.
        warnings.simplefilter("ignore")
        for keyword, value in elements.items():
            ds.pop(keyword, None)
            ds.add_new(keyword, "LO", value)
    path = files.write(tmp_path / "a", ds)
    headers, image = dicom.read_headers(path), dicom.load(path, None)
    assert (image.slope, image.intercept, image.windows) == (1.0, 0.0, ())
    assert headers[0].slice.number in {None, 7}
    (series,) = dicom.group(headers)
    assert bool(series.notes) == bool(note)
    assert all(note and line.startswith(note) for line in series.notes)


def test_usual_numbers_are_kept(tmp_path: Path) -> None:
    """Slopes of maps are small, of PET large; places may be far off."""
    for slope, place in (("1e-9", "-661.8"), ("30000", "2500")):
        ds = files.mr_slice(PIXELS, RescaleSlope=slope, ImagePositionPatient=["0", place, "0"])
        path = files.write(tmp_path / "a", ds)
        assert dicom.load(path, None).slope == float(slope)
        plane = dicom.read_headers(path)[0].slice.plane
        assert plane is not None
        assert plane.position[1] == float(place)


@pytest.mark.parametrize("entries", [[0, 0, 16], [256, 0, 16]])
@pytest.mark.parametrize("empty", ["Red", "Green", "Blue"])
def test_an_empty_palette_is_a_contradiction(
    tmp_path: Path, entries: list[int], empty: str
) -> None:
    ds = files.mr_slice(PIXELS.astype(np.uint8), PhotometricInterpretation="PALETTE COLOR")
    for color in ("Red", "Green", "Blue"):
        ds.add_new(f"{color}PaletteColorLookupTableDescriptor", "SS", entries)
        table = b"" if color == empty else bytes(512)
        ds.add_new(f"{color}PaletteColorLookupTableData", "OW", table)
    assert refusal(files.write(tmp_path / "a", ds)).code == "inconsistent"


@pytest.mark.parametrize("entries", [[0, 0, 16], [3, 0, 0], [3, 0, 99]])
def test_an_empty_table_is_left_out(tmp_path: Path, entries: list[int]) -> None:
    table = Dataset()
    table.add_new("LUTDescriptor", "SS", entries)
    table.add_new("LUTData", "OW", b"")
    ds = files.mr_slice(PIXELS, ModalityLUTSequence=[table], VOILUTSequence=[table])
    path = files.write(tmp_path / "a", ds)
    image = dicom.load(path, None)
    np.testing.assert_array_equal(image.stored, PIXELS)
    assert image.voi_luts == ()
    # It is shown; what its values mean is not known, so that nothing judges them.
    reason = dicom.read_headers(path)[0].slice.reason
    assert reason is not None
    assert reason.code == "inconsistent"
    assert "Modality LUT" in reason.message
    shown = files.mr_slice(PIXELS, VOILUTSequence=[table])
    assert dicom.read_headers(files.write(tmp_path / "b", shown))[0].slice.reason is None


def test_two_samples_are_unsupported(tmp_path: Path) -> None:
    ds = files.mr_slice(np.dstack([PIXELS] * 3).astype(np.uint8))
    ds.SamplesPerPixel = 2
    assert refusal(files.write(tmp_path / "a", ds)).code == "unsupported"


def test_colors_in_floating_point_are_unsupported(tmp_path: Path) -> None:
    ds = files.mr_slice(np.dstack([PIXELS] * 3).astype(np.uint8))
    del ds.PixelData
    ds.FloatPixelData = np.zeros(105, np.float32).tobytes()
    refused = refusal(files.write(tmp_path / "a", ds, ExplicitVRLittleEndian))
    assert refused.code in {"inconsistent", "unsupported"}


def test_more_than_twenty_thousand_frames_are_refused(tmp_path: Path) -> None:
    ds = files.mr_slice(np.zeros((1, 1), np.uint8), NumberOfFrames=20_001)
    ds.PixelData = bytes(20_002)
    assert refusal(files.write(tmp_path / "a", ds)).code == "too_large"


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLSLossless])
def test_gray_stored_as_rgb_is_gray(tmp_path: Path, syntax: str) -> None:
    values = (files.slice_values() >> 4).astype(np.uint8)
    path = files.write(tmp_path / "a", files.mr_slice(np.dstack([values] * 3)), syntax)
    image = dicom.load(path, None)
    assert not image.is_color
    np.testing.assert_array_equal(image.stored, values)
    assert image.spacing_mm == files.SPACING
    np.testing.assert_array_equal(display.to_gray(image, display.default_window(image)), values)


def test_gray_stored_as_a_palette_is_gray(tmp_path: Path) -> None:
    values = (files.slice_values() >> 4).astype(np.uint8)
    ds = files.mr_slice(values, 8, PhotometricInterpretation="PALETTE COLOR")
    table = (np.arange(256, dtype="<u2")[::-1] << 8).tobytes()
    for color in ("Red", "Green", "Blue"):
        ds.add_new(f"{color}PaletteColorLookupTableDescriptor", "US", [256, 0, 16])
        ds.add_new(f"{color}PaletteColorLookupTableData", "OW", table)
    image = dicom.load(files.write(tmp_path / "a", ds), None)
    np.testing.assert_array_equal(image.stored, 255 - values)


@pytest.mark.parametrize("place", [(0, 0), (36, 52), (17, 19)])
def test_one_colored_pixel_makes_a_picture_colored(tmp_path: Path, place: tuple[int, int]) -> None:
    values = np.dstack([(files.slice_values() >> 4).astype(np.uint8)] * 3)
    values[place] ^= np.array([0, 1, 0], np.uint8)
    image = dicom.load(files.write(tmp_path / "a", files.mr_slice(values)), None)
    np.testing.assert_array_equal(image.stored, values)
