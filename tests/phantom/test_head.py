"""The digital head: what is known of it, and how it is written."""

from __future__ import annotations

import hashlib
import math
import re
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom import config

from braintumor_desktop.imaging.image import PHANTOM_MANUFACTURER
from braintumor_desktop.phantom import dicom as phantom_dicom
from braintumor_desktop.phantom.dicom import (
    SAMPLE_SERIES,
    datasets,
    write_sample,
    write_series,
)
from braintumor_desktop.phantom.head import (
    SAMPLE_HEALTHY_SEED,
    SAMPLE_LESION,
    SAMPLE_LESION_SEED,
    GridSpec,
    Head,
    Lesion,
    make_head,
)
from tests.helpers import heads

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
AROUND_LESION = GridSpec(
    shape=(15, 53, 47),
    spacing_mm=(0.9, 1.3),
    slice_distance_mm=3.1,
    center_mm=SAMPLE_LESION.center_mm,
    tilt_degrees=(11.0, -8.0),
)
THREE_SLICES = GridSpec(shape=(3, 61, 43), spacing_mm=(3.7, 4.9), slice_distance_mm=31.0)
MARKER_MM = (-88.0, 14.0, 21.0)


@pytest.fixture(scope="module")
def with_lesion() -> Head:
    return heads.with_lesion()


@pytest.fixture(scope="module")
def healthy() -> Head:
    return heads.healthy()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, with_lesion: Head, healthy: Head) -> Path:
    """The sample as the code writes it; a head takes seconds, so each is made once."""
    folder = tmp_path_factory.mktemp("sample")
    known = {
        (SAMPLE_LESION_SEED, SAMPLE_LESION): with_lesion,
        (SAMPLE_HEALTHY_SEED,): healthy,
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(phantom_dicom, "make_head", lambda *key: known[key])
        write_sample(folder)
    return folder


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config.settings, "reading_validation_mode", config.RAISE)


def places(head: Head) -> np.ndarray:
    """(slices, rows, columns, 3) LPS mm of the pixel centers, from the planes alone."""
    rows = np.arange(head.values.shape[1])[:, None, None] * head.spacing_mm[0]
    columns = np.arange(head.values.shape[2])[None, :, None] * head.spacing_mm[1]
    return np.stack(
        [
            np.asarray(p.position)
            + columns * np.asarray(p.along_row)
            + rows * np.asarray(p.along_column)
            for p in head.planes
        ]
    )


def mean_near(head: Head, point_mm: tuple[float, float, float], radius_mm: float) -> float:
    distance = np.linalg.norm(places(head) - np.asarray(point_mm), axis=-1)
    chosen = head.values[distance <= radius_mm]
    assert chosen.size > 0
    return float(chosen.mean())


def checksum(head: Head) -> str:
    return hashlib.sha256(head.values.tobytes() + head.mask.tobytes()).hexdigest()


def test_the_same_seed_gives_the_same_head_and_another_seed_another() -> None:
    first, again = (make_head(5, SAMPLE_LESION, THREE_SLICES) for _ in range(2))
    assert checksum(first) == checksum(again)
    assert checksum(make_head(6, SAMPLE_LESION, THREE_SLICES)) != checksum(first)


def test_a_single_slice_is_the_one_of_the_whole_stack() -> None:
    whole = make_head(5, None, THREE_SLICES)
    last_first = make_head(5, None, THREE_SLICES, only=(2, 0))
    np.testing.assert_array_equal(last_first.values, whole.values[[2, 0]])
    assert last_first.planes == (whole.planes[2], whole.planes[0])


def test_the_default_head_is_a_stack_of_twelve_bit_slices_that_are_not_square(
    healthy: Head,
) -> None:
    slices, rows, columns = healthy.values.shape
    assert 24 <= slices <= 28
    assert rows != columns
    assert healthy.spacing_mm[0] != healthy.spacing_mm[1]
    assert healthy.values.dtype == np.uint16
    assert healthy.values.max() < 4096


def test_planes_are_orthogonal_unit_vectors_and_oblique(healthy: Head) -> None:
    for plane in healthy.planes:
        row, column = np.asarray(plane.along_row), np.asarray(plane.along_column)
        assert np.linalg.norm(row) == pytest.approx(1.0, abs=1e-12)
        assert np.linalg.norm(column) == pytest.approx(1.0, abs=1e-12)
        assert row @ column == pytest.approx(0.0, abs=1e-12)
        assert np.abs(plane.normal).max() < 0.9999, "a straight stack hides swapped axes"
        assert np.count_nonzero(np.abs(row) > 1e-3) > 1


def test_slices_ascend_along_the_normal_at_the_stated_distance(healthy: Head) -> None:
    positions = np.array([plane.position for plane in healthy.planes])
    steps = np.diff(positions, axis=0)
    np.testing.assert_allclose(
        steps, np.tile(healthy.planes[0].normal * healthy.slice_distance_mm, (len(steps), 1))
    )


def test_the_marker_lies_beside_the_right_side_only(healthy: Head) -> None:
    air = mean_near(healthy, (88.0, 14.0, 21.0), 3.0)
    assert mean_near(healthy, MARKER_MM, 3.0) > 20 * air


def test_the_left_ventricle_is_the_larger_one(healthy: Head) -> None:
    x, y, z = np.moveaxis(places(healthy), -1, 0)
    dark = (healthy.values < 350) & (np.abs(y) < 30.0) & (z > 14.0) & (z < 30.0)
    left = np.count_nonzero(dark & (x > 2.5) & (x < 18.0))
    right = np.count_nonzero(dark & (x < -2.5) & (x > -18.0))
    assert left > 1.5 * right


def test_tissues_are_ordered_as_in_an_enhanced_t1(healthy: Head) -> None:
    white = mean_near(healthy, (-28.0, 0.0, 32.0), 4.0)
    deep_gray = mean_near(healthy, (-14.0, -20.0, 10.0), 3.0)
    fluid = mean_near(healthy, (7.0, -6.0, 22.0), 3.0)
    sinus = mean_near(healthy, (0.0, 66.0, 0.0), 3.0)
    fat = np.percentile(healthy.values[8:16], 99.5)
    air = healthy.values[:, :6, :6].mean()
    assert 3 * air < fluid < 0.6 * deep_gray
    assert deep_gray < 0.95 * white
    assert 1.3 * white < sinus
    assert 2.0 * white < fat


def test_the_lesion_has_a_bright_rim_around_a_dark_core(with_lesion: Head) -> None:
    distance = np.linalg.norm(places(with_lesion) - SAMPLE_LESION.center_mm, axis=-1)
    core = with_lesion.values[with_lesion.mask & (distance < 8.0)].mean()
    rim = with_lesion.values[with_lesion.mask & (distance > 14.0)].mean()
    white = mean_near(with_lesion, (-28.0, 0.0, 32.0), 4.0)
    assert core < 0.7 * white
    assert rim > 1.3 * white


def test_the_mask_has_the_volume_and_the_place_of_the_lesion() -> None:
    head = make_head(3, SAMPLE_LESION, AROUND_LESION)
    voxel_mm3 = math.prod(head.spacing_mm) * head.slice_distance_mm
    expected_mm3 = 4.0 / 3.0 * math.pi * SAMPLE_LESION.radius_mm**3
    assert np.count_nonzero(head.mask) * voxel_mm3 == pytest.approx(expected_mm3, rel=0.12)
    center = places(head)[head.mask].mean(axis=0)
    np.testing.assert_allclose(center, SAMPLE_LESION.center_mm, atol=2.0)


def test_a_lesion_in_the_right_hemisphere_stays_there() -> None:
    center = (-30.0, 5.0, 35.0)
    around = GridSpec(shape=(7, 60, 60), center_mm=center)
    head = make_head(3, Lesion(center, 11.0), around)
    assert head.mask.sum() > 500
    assert (places(head)[head.mask][:, 0] < -10.0).all()


def test_a_lesion_changes_nothing_far_from_it(with_lesion: Head) -> None:
    without = make_head(SAMPLE_LESION_SEED, None, only=(0, 12))
    np.testing.assert_array_equal(without.values[0], with_lesion.values[0])
    assert (without.values[1] != with_lesion.values[12]).any()


def test_a_head_without_a_lesion_has_an_empty_mask(healthy: Head) -> None:
    assert not healthy.mask.any()


def test_the_series_says_that_it_is_no_patient() -> None:
    (dataset,) = datasets(make_head(1, None, THREE_SLICES, only=(1,)), description="T1 +Gd")
    assert dataset.PatientName == "SYNTHETIC^PHANTOM"
    assert dataset.PatientID == "PHANTOM-0001"
    assert dataset.Manufacturer == PHANTOM_MANUFACTURER
    assert dataset.ImageComments == "Synthetic, not a patient"
    assert (dataset.Modality, dataset.BodyPartExamined) == ("MR", "BRAIN")
    assert (dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit) == (16, 12, 11)


@pytest.mark.usefixtures("strict")
def test_a_written_slice_is_read_strictly_with_its_pixels_and_its_place(tmp_path: Path) -> None:
    head = make_head(1, None, THREE_SLICES)
    paths = write_series(tmp_path, head, description="T1 +Gd", series_number=4)
    for path, values, plane in zip(paths, head.values, head.planes, strict=True):
        dataset = pydicom.dcmread(path)
        assert "Series Number" in str(dataset), "printing decodes every element"
        np.testing.assert_array_equal(dataset.pixel_array, values)
        assert dataset.PixelSpacing == [3.7, 4.9]
        np.testing.assert_allclose(
            dataset.ImageOrientationPatient, plane.along_row + plane.along_column, atol=1e-9
        )
        np.testing.assert_allclose(dataset.ImagePositionPatient, plane.position, atol=1e-9)


def test_file_names_are_not_in_the_order_of_the_slices(tmp_path: Path) -> None:
    head = make_head(1, None, THREE_SLICES)
    paths = write_series(tmp_path, head, description="T1 +Gd")
    assert sorted(paths) != paths
    numbers = [pydicom.dcmread(path).InstanceNumber for path in paths]
    assert numbers == [1, 2, 3]


def test_uids_are_valid_belong_together_and_never_collide() -> None:
    head = make_head(1, None, THREE_SLICES)
    other = make_head(2, None, THREE_SLICES)
    slices = datasets(head, description="a") + datasets(other, description="b", series_number=2)
    for dataset in slices:
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            assert re.fullmatch(r"2\.25\.[1-9]\d*", dataset[keyword].value)
            assert len(dataset[keyword].value) <= 64
    assert len({d.StudyInstanceUID for d in slices}) == 1
    assert len({d.SeriesInstanceUID for d in slices}) == 2
    assert len({d.FrameOfReferenceUID for d in slices}) == 2
    assert len({d.SOPInstanceUID for d in slices}) == len(slices)


@pytest.mark.usefixtures("strict")
@pytest.mark.parametrize("series", SAMPLE_SERIES)
def test_the_bundled_files_are_those_that_the_code_writes(written: Path, series: str) -> None:
    names = sorted(path.name for path in (SAMPLE / series).iterdir())
    assert names == sorted(path.name for path in (written / series).iterdir())
    for name in names:
        bundled = pydicom.dcmread(SAMPLE / series / name)
        made = pydicom.dcmread(written / series / name)
        np.testing.assert_array_equal(bundled.pixel_array, made.pixel_array)
        del bundled.PixelData, made.PixelData
        assert bundled == made
        assert bundled.file_meta == made.file_meta


def test_the_bundled_pixels_are_those_of_the_known_heads(with_lesion: Head, healthy: Head) -> None:
    for series, head in zip(SAMPLE_SERIES, (with_lesion, healthy), strict=True):
        files = [pydicom.dcmread(path) for path in (SAMPLE / series).iterdir()]
        files.sort(key=lambda dataset: dataset.InstanceNumber)
        np.testing.assert_array_equal([f.pixel_array for f in files[10:14]], head.values[10:14])


def test_the_bundled_study_is_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 4_000_000
