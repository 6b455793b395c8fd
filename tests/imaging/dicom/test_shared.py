"""Real studies: counts, order, gaps, spacing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.imaging.geometry import plane_name, slice_position

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
pytestmark = pytest.mark.shared


def series_of(folder: str) -> list[Series]:
    root = SHARED / folder
    if not root.is_dir():
        pytest.skip(f"the research data {folder} is not here")
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    files = [path for path in files if dicom.is_dicom(path.read_bytes()[:512])]
    return dicom.group(header for path in files for header in dicom.read_headers(path))


def test_the_glioma_case_is_one_even_series_and_a_segmentation() -> None:
    by_modality = {series.modality: series for series in series_of("dicom_glioma_case")}
    mr, segmentation = by_modality["MR"], by_modality["SEG"]
    assert len(mr.slices) == 96
    assert mr.spacing_between_mm == pytest.approx(1.0, abs=1e-3)
    assert mr.notes == ()
    assert mr.slices[0].spacing_mm == pytest.approx((0.9766, 0.9766), abs=1e-4)
    assert mr.slices[0].reason is None
    assert plane_name(mr.slices[0].plane) == "axial"
    places = [slice_position(item.plane) for item in mr.slices]
    assert places == sorted(places)
    assert len(segmentation.slices) == 12
    assert {item.reason.code for item in segmentation.slices} == {"not_mr"}
    # The segmentation lies inside the series: the same patient coordinates.
    inside = [slice_position(item.plane) for item in segmentation.slices]
    assert min(places) < min(inside) < max(inside) < max(places)
    image = dicom.load(mr.slices[40].path, None)
    assert image.stored.dtype == np.int16
    assert image.windows


def test_the_healthy_case_is_two_series_that_each_miss_a_slice() -> None:
    by_count = {len(series.slices): series for series in series_of("dicom_healthy_case")}
    axial, sagittal = by_count[33], by_count[63]
    assert axial.slices[0].spacing_mm == pytest.approx((0.4296875, 0.4296875))
    assert sagittal.slices[0].spacing_mm == pytest.approx((1.1458, 1.1458), abs=1e-4)
    assert plane_name(axial.slices[0].plane) == "axial"
    assert plane_name(sagittal.slices[0].plane) == "sagittal"
    for series in (axial, sagittal):
        assert series.spacing_between_mm is None
        (note,) = series.notes
        assert note.startswith("1 slice seems to be missing")
        assert all(item.reason is None for item in series.slices)
