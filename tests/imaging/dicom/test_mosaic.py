"""Mosaics of Siemens: their tiles are slices at their places."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

SHARED = Path(__file__).resolve().parents[4] / "shared"
CASE = SHARED / "cases" / "mosaic" / "mosaic_35_of_36.dcm"
TILE = (4, 6)
NORMAL = np.cross(files.ALONG_ROW, files.ALONG_COLUMN)
FIRST = np.array([-31.5, 12.25, 40.0])


def volume(count: int) -> np.ndarray[Any, Any]:
    """(slices, rows, columns), each value once."""
    return np.arange(1, count * TILE[0] * TILE[1] + 1, dtype=np.uint16).reshape(count, *TILE)


def mosaic(count: int, kind: str = "M", **elements: Any) -> Dataset:
    """A mosaic whose first tile has its first pixel at FIRST.

    As the scanner writes it: the header's position is that of a picture of the mosaic's
    size with the same middle.
    """
    across = int(np.ceil(np.sqrt(count)))
    tiles = np.zeros((across * across, *TILE), np.uint16)
    tiles[:count] = volume(count)
    pixels = tiles.reshape(across, across, *TILE).swapaxes(1, 2).reshape(-1, across * TILE[1])
    outwards = [(across - 1) * side / 2 * mm for side, mm in zip(TILE, files.SPACING, strict=True)]
    corner = FIRST - outwards[0] * np.array(files.ALONG_COLUMN)
    corner -= outwards[1] * np.array(files.ALONG_ROW)
    ds = files.mr_slice(
        pixels,
        16,
        ImageType=["ORIGINAL", "PRIMARY", kind, "ND", "MOSAIC"],
        ImagePositionPatient=[f"{mm:.9g}" for mm in corner],
        **({"SpacingBetweenSlices": "3.5"} | elements),
    )
    ds.private_block(0x0019, "SIEMENS MR HEADER", create=True).add_new(0x0A, "US", count)
    return ds


def csa(**numbers: list[float]) -> bytes:
    """A private image header of Siemens ("SV10")."""
    data = b"SV10\4\3\2\1" + struct.pack("<II", len(numbers), 77)
    for name, values in numbers.items():
        texts = [f"{value:.8f}".encode() + b"\0" for value in values]
        data += struct.pack("<64si4siii", name.encode(), len(texts), b"FD\0\0", 4, len(texts), 77)
        for text in texts:
            data += struct.pack("<4i", len(text), len(text), 77, len(text))
            data += text + b"\0" * (-len(text) % 4)
    return data


def with_csa(ds: Dataset, **numbers: list[float]) -> Dataset:
    block = ds.private_block(0x0029, "SIEMENS CSA HEADER", create=True)
    block.add_new(0x10, "OB", csa(**numbers))
    return ds


@pytest.mark.parametrize("count", [2, 4, 5, 9, 35])
def test_tiles_are_slices_at_their_places(tmp_path: Path, count: int) -> None:
    path = files.write(tmp_path / "a", mosaic(count))
    (series,) = dicom.group(dicom.read_headers(path))
    assert len(series.slices) == count
    assert series.spacing_between_mm == pytest.approx(3.5)
    for index, item in enumerate(series.slices):
        assert (item.frame, item.shape, item.reason) == (index, TILE, None)
        assert item.plane is not None
        np.testing.assert_allclose(item.plane.position, FIRST + 3.5 * index * NORMAL, atol=1e-6)
        np.testing.assert_array_equal(dicom.load(path, index).stored, volume(count)[index])


@pytest.mark.parametrize("sign", [1, -1])
def test_slices_ascend_as_the_scanner_says(tmp_path: Path, sign: int) -> None:
    ds = with_csa(mosaic(9), SliceNormalVector=(sign * NORMAL).tolist())
    headers = dicom.read_headers(files.write(tmp_path / "a", ds))
    last = headers[-1].slice.plane
    assert last is not None
    np.testing.assert_allclose(last.position, FIRST + sign * 8 * 3.5 * NORMAL, atol=1e-6)


def test_the_number_of_tiles_may_stand_in_the_private_header_alone(tmp_path: Path) -> None:
    ds = with_csa(mosaic(7), NumberOfImagesInMosaic=[7])
    del ds[0x0019, 0x0010], ds[0x0019, 0x100A]
    assert len(dicom.read_headers(files.write(tmp_path / "a", ds))) == 7


@pytest.mark.parametrize("count", [None, 0, 1, 10, 60000])
def test_a_mosaic_that_cannot_be_cut_is_named(tmp_path: Path, count: int | None) -> None:
    ds = mosaic(9)
    if count is None:
        del ds[0x0019, 0x0010], ds[0x0019, 0x100A]
    else:
        ds[0x0019, 0x100A].value = count
    (only,) = dicom.read_headers(files.write(tmp_path / "a", ds))
    assert only.slice.reason is not None
    assert "a mosaic of several slices" in only.slice.reason.message
    assert only.slice.shape == (12, 18)


@pytest.mark.parametrize(
    "elements", [{"SpacingBetweenSlices": None}, {"ImageOrientationPatient": None}]
)
def test_tiles_without_a_known_place_have_none(tmp_path: Path, elements: dict[str, Any]) -> None:
    (series,) = dicom.group(dicom.read_headers(files.write(tmp_path / "a", mosaic(9, **elements))))
    assert [item.frame for item in series.slices] == list(range(9))
    assert all(item.plane is None for item in series.slices)
    assert series.spacing_between_mm is None


def test_tiles_of_a_phase_map_are_phase_maps(tmp_path: Path) -> None:
    headers = dicom.read_headers(files.write(tmp_path / "a", mosaic(4, "P")))
    assert len(headers) == 4
    for header in headers:
        assert header.slice.reason is not None
        assert "a phase map" in header.slice.reason.message


def test_volumes_of_one_series_are_told_apart(tmp_path: Path) -> None:
    headers = []
    for volume_number in (1, 2, 3):
        ds = mosaic(4, AcquisitionNumber=volume_number, SOPInstanceUID=f"1.2.{volume_number}")
        headers += dicom.read_headers(files.write(tmp_path / str(volume_number), ds))
    series = dicom.group(headers)
    assert [one.description for one in series] == [f"T1 +Gd (acquisition {n})" for n in (1, 2, 3)]
    assert all(one.spacing_between_mm == pytest.approx(3.5) for one in series)


@pytest.mark.parametrize("damage", [b"SV10", b"SV10" + b"\xff" * 100, b"\0" * 100])
def test_a_damaged_private_header_is_passed_over(tmp_path: Path, damage: bytes) -> None:
    ds = mosaic(4)
    ds.private_block(0x0029, "SIEMENS CSA HEADER", create=True).add_new(0x10, "OB", damage)
    assert len(dicom.read_headers(files.write(tmp_path / "a", ds))) == 4


@pytest.mark.shared
@pytest.mark.skipif(not CASE.exists(), reason="the research data are not here")
def test_a_real_mosaic_lies_where_dcm2niix_puts_it() -> None:
    headers = dicom.read_headers(CASE)
    assert len(headers) == 35
    first = headers[0].slice
    assert first.shape == (64, 64)
    assert first.plane is not None
    assert first.plane.position[0] == pytest.approx(-104.0)
