"""The grays of `render` against DCMTK's, an independent reader: within one level."""

from __future__ import annotations

import shutil
import subprocess
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom.data
import pytest
from PIL import Image as Pillow
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLosslessSV1,
)

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import display, files
from braintumor_desktop.imaging.image import VoiLut, Window
from tests.helpers.dicom_files import mr_slice, slice_values, write

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Image

DCMTK = shutil.which("dcmj2pnm")
pytestmark = pytest.mark.skipif(DCMTK is None, reason="DCMTK's dcmj2pnm is not installed")

NOT_IN_DCMTK = (".4.90", ".4.91", ".4.201", ".4.202", ".4.203")
"""Ends of the UIDs of JPEG 2000, which DCMTK does not decode."""


def is_gray(path: Path) -> bool:
    """Whether a file of pydicom's holds a gray picture of integers that both should read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Some are odd on purpose.
        ds = dcmread(path, stop_before_pixels=True, force=True)
    syntax = str(ds.file_meta.get("TransferSyntaxUID", ""))
    is_whole = ds.get("BitsAllocated", 0) in {8, 16} and "ModalityLUTSequence" not in ds
    photometric = str(ds.get("PhotometricInterpretation", ""))
    return is_whole and photometric.startswith("MONO") and not syntax.endswith(NOT_IN_DCMTK)


BUNDLED = [
    path
    for path in sorted((Path(pydicom.data.__file__).parent / "test_files").glob("*.dcm"))
    if is_gray(path)
]


def by_dcmtk(path: Path, *flags: str) -> np.ndarray | None:
    """DCMTK's 8-bit picture (rows, columns), or None where it does not read the file."""
    output = path.with_suffix(".pgm")
    command = [str(DCMTK), "--write-raw-pnm", *flags, str(path), str(output)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode or not output.exists():
        return None
    with Pillow.open(output) as picture:
        return np.asarray(picture)


def image_of(path: Path) -> Image:
    (series,) = files.scan([path]).series
    return files.load(series.slices[0])


def ours(image: Image, window: Window | VoiLut) -> np.ndarray:
    return display.to_gray(image, window).astype(int)


def assert_same(shown: np.ndarray, expected: np.ndarray | None) -> None:
    assert expected is not None
    assert shown.shape == expected.shape
    assert len(np.unique(expected)) > 1
    assert np.abs(shown - expected.astype(int)).max() <= 1


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    folder.mkdir()
    return folder


WINDOWS = {"WindowCenter": [700, 1500.5, 400], "WindowWidth": [900, 301, 1]}
VALUES = slice_values()
SIGNED = VALUES.astype(np.int16) - 1500


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize(
    "elements",
    [
        {},
        {"RescaleSlope": 0.5, "RescaleIntercept": -20},
        {"RescaleSlope": -1, "RescaleIntercept": 3000},
        {"PhotometricInterpretation": "MONOCHROME1"},
    ],
    ids=["plain", "half", "negative", "monochrome1"],
)
def test_each_window_of_a_file_gives_the_grays_of_dcmtk(made, elements, number):
    path = write(made / "a.dcm", mr_slice(VALUES, **WINDOWS, **elements))
    image = image_of(path)
    assert_same(ours(image, image.windows[number - 1]), by_dcmtk(path, "+Wi", str(number)))


@pytest.mark.parametrize("number", [1, 2])
def test_sigmoid_windows_give_the_grays_of_dcmtk(made, number):
    windows = {"WindowCenter": [700, 1500.5], "WindowWidth": [900, 301]}
    path = write(made / "a.dcm", mr_slice(VALUES, **windows, VOILUTFunction="SIGMOID"))
    image = image_of(path)
    assert image.windows[0].function == "SIGMOID"
    assert_same(ours(image, image.windows[number - 1]), by_dcmtk(path, "+Wi", str(number)))


def test_exact_windows_give_the_grays_of_dcmtk_for_the_linear_window_of_the_same_ends(made):
    """DCMTK knows no LINEAR_EXACT: c and w of it are c + 0.5 and w + 1 of LINEAR."""
    exact = {"WindowCenter": 700, "WindowWidth": 900, "VOILUTFunction": "LINEAR_EXACT"}
    path = write(made / "a.dcm", mr_slice(VALUES, **exact))
    image = image_of(path)
    assert image.windows[0].function == "LINEAR_EXACT"
    assert_same(ours(image, image.windows[0]), by_dcmtk(path, "+Ww", "700.5", "901"))


@pytest.mark.parametrize(("pixels", "stored"), [(SIGNED, 12), (SIGNED * 13, 16)])
def test_signed_values_give_the_grays_of_dcmtk(made, pixels, stored):
    path = write(made / "a.dcm", mr_slice(pixels, stored))
    for window in [(0, 4000), (-700, 1200), (500, 30_000)]:
        expected = by_dcmtk(path, "+Ww", *map(str, window))
        image = image_of(path)
        assert_same(ours(image, display.chosen_window(image, *window)), expected)


@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize("elements", [{}, {"RescaleSlope": 2, "RescaleIntercept": -100}])
def test_a_table_gives_the_grays_of_dcmtk(made, bits, elements):
    table = Dataset()
    entries = (np.linspace(0, 1, 3000) ** 2 * (2**bits - 1)).astype(int)
    table.LUTDescriptor, table.LUTData = [3000, 200, bits], entries.tolist()
    table["LUTDescriptor"].VR = table["LUTData"].VR = "US"
    path = write(made / "a.dcm", mr_slice(VALUES, VOILUTSequence=[table], **elements))
    image = image_of(path)
    assert_same(ours(image, image.voi_luts[0]), by_dcmtk(path, "+Wl", "1"))


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_beside_padding_the_grays_are_those_of_dcmtk(made, photometric):
    padded = VALUES.copy()
    padded[:, :9] = 4095
    path = write(
        made / "a.dcm",
        mr_slice(
            padded,
            PhotometricInterpretation=photometric,
            PixelPaddingValue=4095,
            WindowCenter=1000,
            WindowWidth=1700,
        ),
    )
    image = image_of(path)
    shown, expected = ours(image, image.windows[0]), by_dcmtk(path, "+Wi", "1")
    assert_same(shown[:, 9:], expected[:, 9:])
    assert not shown[:, :9].any()


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
def test_the_presentation_shape_counts_as_dcmtk_counts_it(made, photometric, shape):
    elements: dict[str, Any] = {"PhotometricInterpretation": photometric}
    elements |= {"PresentationLUTShape": shape, "WindowCenter": 900, "WindowWidth": 1500}
    path = write(made / "a.dcm", mr_slice(VALUES, **elements))
    image = image_of(path)
    assert_same(ours(image, image.windows[0]), by_dcmtk(path, "+Wi", "1"))


@pytest.mark.parametrize(
    "syntax",
    [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1],
)
def test_every_coding_that_both_know_gives_the_same_grays(made, syntax):
    path = write(made / "a.dcm", mr_slice(VALUES, WindowCenter=900, WindowWidth=1500), syntax)
    image = image_of(path)
    assert_same(ours(image, image.windows[0]), by_dcmtk(path, "+Wi", "1"))


@pytest.mark.parametrize("source", BUNDLED, ids=lambda path: path.name)
def test_a_foreign_file_gives_the_grays_of_dcmtk(made, source):
    path = made / "a.dcm"
    shutil.copyfile(source, path)
    try:
        image = image_of(path)
    except (BadInput, ValueError) as error:
        pytest.skip(f"not read: {error}")
    low, high = float(image.values.min()), float(image.values.max())
    center, width = (low + high) / 2, max(2.0, high - low)
    expected = by_dcmtk(path, "+Ww", repr(center), repr(width))
    if expected is None:
        pytest.skip("DCMTK does not read it")
    if np.unique(expected).size > 1:
        assert_same(ours(image, Window(center, width)), expected)
    for number, window in enumerate(image.windows, 1):
        expected = by_dcmtk(path, "+Wi", str(number))
        np.testing.assert_allclose(ours(image, window), expected.astype(int), atol=1)
