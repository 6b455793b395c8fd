"""Overlay planes: drawn where the file lays them, and no part of the picture's values."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

ROWS, COLUMNS = 37, 53
MARKS = np.random.default_rng(5).random((ROWS, COLUMNS)) < 0.2


def packed(bits: NDArray[np.bool_]) -> bytes:
    """The first pixel in the lowest bit (PS3.5 8.1.2)."""
    data = np.packbits(bits.ravel(), bitorder="little").tobytes()
    return data + b"\0" * (len(data) % 2)


def with_overlay(
    ds: Dataset, bits: NDArray[np.bool_] = MARKS, group: int = 0x6000, **changes: Any
) -> Dataset:
    rows, columns = bits.shape[-2:]
    elements = {
        "rows": (0x10, "US", rows),
        "columns": (0x11, "US", columns),
        "kind": (0x40, "CS", "G"),
        "origin": (0x50, "SS", [1, 1]),
        "allocated": (0x100, "US", 1),
        "position": (0x102, "US", 0),
        "label": (0x1500, "LO", "marks"),
        "data": (0x3000, "OW", packed(bits)),
    }
    elements |= changes
    for number, vr, value in elements.values():
        ds.add_new(group << 16 | number, vr, value)
    return ds


def masks(path: Path, frame: int | None = None) -> list[NDArray[np.bool_]]:
    return [plane.mask for plane in dicom.load(path, frame).overlays]


@pytest.mark.parametrize(
    "syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian]
)
def test_an_overlay_is_read_in_every_encoding(tmp_path: Path, syntax: str) -> None:
    ds = with_overlay(files.mr_slice())
    if syntax == ExplicitVRBigEndian:
        words = np.frombuffer(packed(MARKS), np.uint16).byteswap()
        ds = with_overlay(files.mr_slice(), data=(0x3000, "OW", words.tobytes()))
    image = dicom.load(files.write(tmp_path / "a", ds, syntax), None)
    (plane,) = image.overlays
    np.testing.assert_array_equal(plane.mask, MARKS)
    assert plane.label == "marks"
    np.testing.assert_array_equal(image.stored, files.slice_values())


def test_overlays_of_several_groups_are_read(tmp_path: Path) -> None:
    ds = with_overlay(with_overlay(files.mr_slice()), ~MARKS, 0x601E)
    first, last = masks(files.write(tmp_path / "a", ds))
    np.testing.assert_array_equal(first, ~last)


@pytest.mark.parametrize(
    ("origin", "there", "here"),
    [
        ([3, 5], np.s_[2:12, 4:11], np.s_[:, :]),
        ([-1, 1], np.s_[0:8, 0:7], np.s_[2:, :]),
        ([32, 50], np.s_[31:37, 49:53], np.s_[:6, :4]),
        ([500, 1], np.s_[0:0, 0:0], np.s_[0:0, 0:0]),
    ],
)
def test_an_overlay_lies_at_its_origin_and_is_cut_at_the_border(
    tmp_path: Path, origin: list[int], there: Any, here: Any
) -> None:
    small = MARKS[:10, :7]
    ds = with_overlay(files.mr_slice(), small, origin=(0x50, "SS", origin))
    (mask,) = masks(files.write(tmp_path / "a", ds))
    expected = np.zeros((ROWS, COLUMNS), np.bool_)
    expected[there] = small[here]
    np.testing.assert_array_equal(mask, expected)


def test_each_frame_has_its_own_of_several_overlay_frames(tmp_path: Path) -> None:
    frames = np.arange(105, dtype=np.uint16).reshape(3, 5, 7)
    bits = np.random.default_rng(1).random((2, 5, 7)) < 0.5
    ds = files.enhanced(frames, [(0.0, 0.0, float(z)) for z in range(3)])
    counts = {"count": (0x15, "IS", 2), "first": (0x51, "US", 2)}
    path = files.write(tmp_path / "a", with_overlay(ds, bits, **counts))
    assert masks(path, 0) == []
    np.testing.assert_array_equal(masks(path, 1)[0], bits[0])
    np.testing.assert_array_equal(masks(path, 2)[0], bits[1])


@pytest.mark.parametrize(
    "changes",
    [
        {"rows": (0x10, "US", 0)},
        {"rows": (0x10, "US", 60000)},
        {"data": (0x3000, "OW", b"")},
        {"data": (0x3000, "OW", packed(MARKS)[:-20])},
        {"allocated": (0x100, "US", 16)},
    ],
)
def test_a_broken_overlay_is_left_out(tmp_path: Path, changes: dict[str, Any]) -> None:
    path = files.write(tmp_path / "a", with_overlay(files.mr_slice(), **changes))
    assert masks(path) == []


@pytest.mark.skipif(shutil.which("dcm2pnm") is None, reason="needs DCMTK")
@pytest.mark.parametrize("photometric", ["MONOCHROME2", "MONOCHROME1"])
def test_it_is_drawn_as_dcmtk_draws_it(tmp_path: Path, photometric: str) -> None:
    ds = files.mr_slice(
        WindowCenter="1000", WindowWidth="2000", PhotometricInterpretation=photometric
    )
    path = files.write(tmp_path / "a", with_overlay(ds))
    image = dicom.load(path, None)
    shown = display.to_gray(image, display.default_window(image))
    command = ["dcm2pnm", "--write-raw-pnm", "--use-window", "1", path, tmp_path / "a.pgm"]
    subprocess.run(command, check=True, capture_output=True)
    data = (tmp_path / "a.pgm").read_bytes()
    theirs = np.frombuffer(data[-ROWS * COLUMNS :], np.uint8).reshape(ROWS, COLUMNS)
    np.testing.assert_array_equal(shown[MARKS], theirs[MARKS])
    assert np.abs(shown.astype(int) - theirs).max() <= 1
    assert set(shown[MARKS].tolist()) == {255}
