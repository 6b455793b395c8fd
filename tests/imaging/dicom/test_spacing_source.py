"""Which element gave the millimeters (PS3.3 10.7.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from braintumor_desktop.imaging import files
from tests.helpers.dicom_files import mr_slice, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("elements", "said"),
    [
        ({"PixelSpacing": [0.7, 1.1]}, "Pixel Spacing (0028,0030)"),
        (
            {"PixelSpacing": [0.7, 1.1], "ImagerPixelSpacing": [0.7, 1.1]},
            "Pixel Spacing (0028,0030), equal to Imager Pixel Spacing: not in the patient",
        ),
        (
            {"PixelSpacing": [0.7, 1.1], "ImagerPixelSpacing": [0.9, 1.3]},
            "Pixel Spacing (0028,0030)",
        ),
        (
            {
                "PixelSpacing": [0.7, 1.1],
                "ImagerPixelSpacing": [0.7, 1.1],
                "PixelSpacingCalibrationType": "GEOMETRY",
            },
            "Pixel Spacing (0028,0030), calibrated (geometry)",
        ),
        (
            {"PixelSpacing": None, "ImagerPixelSpacing": [0.7, 1.1]},
            "Imager Pixel Spacing (0018,1164), at the detector: not in the patient",
        ),
        ({"PixelSpacing": None}, "No Pixel Spacing"),
    ],
)
def test_the_element_is_named(tmp_path: Path, elements: dict[str, Any], said: str) -> None:
    path = write(tmp_path / "a.dcm", mr_slice(**elements))
    item = files.scan([path]).series[0].slices[0]
    image = files.load(item)
    assert image.spacing_source == said
    assert (image.spacing_mm is None) == (elements["PixelSpacing"] is None)
