"""Every way in which DICOM stores a slice gives the same values in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from pydicom.uid import (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    RLELossless,
)

from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

VALUES = files.slice_values()
SIGNED = (VALUES.astype(np.int16) - 2048).astype(np.int16)
GRAY8 = (VALUES >> 4).astype(np.uint8)
EVEN8 = GRAY8[:, :-1]  # GDCM encodes no odd number of bytes
RGB = np.stack([GRAY8, GRAY8[::-1], 255 - GRAY8[:, ::-1]], axis=2)


def opened(path: Path) -> np.ndarray:
    assert dicom.is_dicom(path.read_bytes()[:512])
    (header,) = dicom.read_headers(path)
    image = dicom.load(path, header.slice.frame)
    assert image.shape == header.slice.shape
    assert image.plane == header.slice.plane
    assert image.spacing_mm == header.slice.spacing_mm == files.SPACING
    assert header.slice.plane is not None
    assert header.slice.plane.position == files.POSITION
    return image.stored


@pytest.mark.parametrize("syntax", files.NATIVE.values(), ids=files.NATIVE)
@pytest.mark.parametrize("values", [VALUES, SIGNED, GRAY8], ids=["unsigned", "signed", "8 bits"])
def test_native_pixels_are_read_exactly(tmp_path: Path, syntax: str, values: np.ndarray) -> None:
    stored = opened(files.write(tmp_path / "a.dcm", files.mr_slice(values), syntax))
    assert stored.dtype == values.dtype
    np.testing.assert_array_equal(stored, values)


@pytest.mark.parametrize("syntax", files.LOSSLESS.values(), ids=files.LOSSLESS)
@pytest.mark.parametrize("values", [VALUES, SIGNED, EVEN8], ids=["unsigned", "signed", "8 bits"])
def test_lossless_compression_is_read_exactly(
    tmp_path: Path, syntax: str, values: np.ndarray
) -> None:
    stored = opened(files.write(tmp_path / "a.dcm", files.mr_slice(values), syntax))
    assert stored.dtype == values.dtype
    np.testing.assert_array_equal(stored, values)


@pytest.mark.parametrize("syntax", [RLELossless, JPEGLossless, JPEGLosslessSV1])
def test_sixteen_bits_are_read_exactly(tmp_path: Path, syntax: str) -> None:
    values = (VALUES.astype(np.uint32) * 16 + 7).astype(np.uint16)
    stored = opened(files.write(tmp_path / "a.dcm", files.mr_slice(values, 16), syntax))
    np.testing.assert_array_equal(stored, values)


@pytest.mark.parametrize(
    ("name", "largest", "mean"),
    [
        ("JPEG-LS near-lossless", 2, 1.5),
        ("JPEG 2000 lossy", 4, 1.0),
        ("JPEG extended, 12 bits", 60, 6.0),
    ],
)
def test_lossy_compression_stays_near(tmp_path: Path, name: str, largest: int, mean: float) -> None:
    path = files.write(tmp_path / "a.dcm", files.mr_slice(VALUES), files.LOSSY[name])
    stored = opened(path)
    assert stored.dtype == np.uint16
    error = np.abs(stored.astype(int) - VALUES)
    assert 0 < error.max() <= largest
    assert error.mean() <= mean


def test_jpeg_baseline_stays_near(tmp_path: Path) -> None:
    stored = opened(files.write(tmp_path / "a.dcm", files.mr_slice(EVEN8), JPEGBaseline8Bit))
    assert stored.dtype == np.uint8
    error = np.abs(stored.astype(int) - EVEN8)
    assert error.max() <= 40
    assert error.mean() <= 2


def test_extended_jpeg_of_eight_bits_is_read(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a.dcm", files.mr_slice(EVEN8), JPEGBaseline8Bit)
    # The syntaxes differ in what they may hold: 8-bit streams are the same in both.
    data = path.read_bytes()
    path.write_bytes(data.replace(b"1.2.840.10008.1.2.4.50", b"1.2.840.10008.1.2.4.51"))
    assert np.abs(opened(path).astype(int) - EVEN8).mean() <= 2


@pytest.mark.parametrize("implicit", [True, False], ids=["implicit", "explicit"])
def test_a_file_without_preamble_and_meta_is_read(tmp_path: Path, implicit: bool) -> None:
    path = files.write_bare(tmp_path / "a", files.mr_slice(VALUES), implicit=implicit)
    assert path.read_bytes()[128:132] != b"DICM"
    np.testing.assert_array_equal(opened(path), VALUES)


def test_a_big_endian_file_without_preamble_and_meta_is_read(tmp_path: Path) -> None:
    path = files.write_bare(tmp_path / "a", files.mr_slice(VALUES), implicit=False, little=False)
    np.testing.assert_array_equal(opened(path), VALUES)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian, RLELossless])
def test_a_file_with_meta_but_without_preamble_is_read(tmp_path: Path, syntax: str) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(VALUES), syntax)
    np.testing.assert_array_equal(opened(files.without_preamble(path)), VALUES)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\x08\0",
        b"PK\x03\x04" + bytes(200),
        b"\x89PNG\r\n\x1a\n" + bytes(200),
        bytes(400),
        b"\x08\0\x05\0" + b"\xff" * 200,
        b"\x08\0\x16\0UI\x02\0ab" + bytes(200),
        b"\x02\0\x03\0 some text that starts oddly, over and over" * 8,
    ],
)
def test_other_files_are_not_taken_for_dicom(head: bytes) -> None:
    assert not dicom.is_dicom(head)
