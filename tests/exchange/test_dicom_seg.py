"""Segmentations of others, against highdicom's own reading of what it wrote."""

from __future__ import annotations

import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pydicom
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.exchange.dicom_seg import STRANGERS, read_segmentation
from braintumor_desktop.exchange.lab_color import rgb_of
from braintumor_desktop.findings.labels import LABELS, label_of
from braintumor_desktop.findings.placing import (
    NOT_THERE,
    OTHER_DIRECTION,
    OTHER_FRAME,
    OTHER_SPACING,
    UNKNOWN,
    Laid,
    concerns,
    lay,
)
from braintumor_desktop.imaging import files
from tests.helpers.segmentations import sources, write_seg
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pydicom import Dataset

    from braintumor_desktop.imaging.image import Series

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
TILT = np.deg2rad(25)
OBLIQUE = ((np.cos(TILT), np.sin(TILT), 0.0), (0.0, 0.0, -1.0))
SHAPE = (23, 37)
"""Odd: frames of a binary segmentation do not end at bytes."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_series(tmp_path / "mr", OBLIQUE, slices=6, step=3.0, shape=SHAPE)
    return tmp_path / "mr"


def series_in(folder: Path) -> Series:
    (series,) = files.scan([folder]).series
    return series


def blobs(slices: int = 6, segments: int = 1) -> np.ndarray:
    """(slices, rows, columns, segments): asymmetric, overlapping, empty in the first slice."""
    made = np.zeros((slices, *SHAPE, segments), np.uint8)
    for index in range(1, slices):
        for segment in range(segments):
            made[index, 2 + index : 9 + 2 * segment, 5 + segment : 20 - index, segment] = 1
    return made


def by_highdicom(path: Path, slices: list[Dataset], segment: int) -> dict[str, np.ndarray]:
    """SOP Instance UID -> mask, as highdicom reads the file."""
    from highdicom.seg import segread

    uids = [ds.SOPInstanceUID for ds in slices]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = segread(path).get_pixels_by_source_instance(
            uids, segment_numbers=[segment], ignore_spatial_locations=True, rescale_fractional=False
        )
    return {uid: pixels[..., 0] for uid, pixels in zip(uids, read, strict=True)}


def check(laid: Laid, series: Series, expected: dict[str, np.ndarray], segment: int) -> None:
    masks = laid.masks.get(segment, {})
    for index, item in enumerate(series.slices):
        wanted = expected[item.sop_uid or ""]
        found = masks[index].array if index in masks else np.zeros(item.shape, bool)
        assert np.array_equal(found, wanted > 0), (segment, index)


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL", "LABELMAP"])
def test_each_kind_lies_where_highdicom_reads_it(folder: Path, kind: str) -> None:
    slices = sources(folder)
    masks = blobs(segments=1)
    write_seg(folder.parent / "seg.dcm", slices, masks[..., 0], kind)
    found = read_segmentation(folder.parent / "seg.dcm")
    assert found.kind == kind
    series = series_in(folder)
    assert concerns(found, series)
    laid = lay(found, series)
    assert (laid.reason, laid.left_out) == ("", 0)
    check(laid, series, by_highdicom(found.path, slices, 1), 1)
    assert sum(m.pixels for m in laid.masks[1].values()) == masks.sum()


def test_segments_that_overlap_keep_their_pixels_and_their_names(folder: Path) -> None:
    slices = sources(folder)
    masks = blobs(segments=3)
    assert (masks.sum(axis=3) > 1).any()
    labels = ("Core", "<b>Edema</b>", "Whole")
    write_seg(folder.parent / "seg.dcm", slices, masks, labels=labels)
    found = read_segmentation(folder.parent / "seg.dcm")
    assert [s.label for s in found.segments] == list(labels)
    assert found.segments[0].meaning == "Neoplasm"
    assert found.label == "Outlined by hand"
    laid = lay(found, series_in(folder))
    for number in (1, 2, 3):
        check(laid, series_in(folder), by_highdicom(found.path, slices, number), number)


def test_a_label_map_of_several_segments(folder: Path) -> None:
    slices = sources(folder)
    numbers = blobs()[..., 0].astype(np.uint8)
    numbers[3, 0, :5] = 2
    write_seg(folder.parent / "seg.dcm", slices, numbers, "LABELMAP", ("A", "B"))
    laid = lay(read_segmentation(folder.parent / "seg.dcm"), series_in(folder))
    for number in (1, 2):
        check(
            laid, series_in(folder), by_highdicom(folder.parent / "seg.dcm", slices, number), number
        )


def test_fractions_count_from_a_half(folder: Path) -> None:
    slices = sources(folder)
    shares = blobs()[..., 0].astype(np.float32)
    shares[2, 0, :3] = (0.2, 0.49, 0.51)
    write_seg(folder.parent / "seg.dcm", slices, shares, "FRACTIONAL", max_fractional_value=200)
    found = read_segmentation(folder.parent / "seg.dcm")
    laid = lay(found, series_in(folder))
    (index,) = [
        i for i, s in enumerate(series_in(folder).slices) if s.sop_uid == slices[2].SOPInstanceUID
    ]
    assert laid.masks[1][index].array[0, :4].tolist() == [False, False, True, False]
    assert any("half" in note for note in found.notes)


def test_frames_in_any_order_compressed_and_some_missing(folder: Path) -> None:
    slices = sources(folder)
    masks = blobs()[..., 0]
    write_seg(folder.parent / "seg.dcm", slices, masks, "FRACTIONAL")
    ds = pydicom.dcmread(folder.parent / "seg.dcm")
    pixels = ds.pixel_array
    order = [3, 0, 4, 1]  # of five frames with pixels; one is dropped
    groups = ds.PerFrameFunctionalGroupsSequence
    ds.PerFrameFunctionalGroupsSequence = [groups[i] for i in order]
    ds.NumberOfFrames, ds.PixelData = len(order), pixels[order].tobytes()
    ds.compress(pydicom.uid.RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    ds.save_as(folder.parent / "seg.dcm")
    laid = lay(read_segmentation(folder.parent / "seg.dcm"), series_in(folder))
    uids = {slices[i + 1].SOPInstanceUID for i in order}
    found = {series_in(folder).slices[i].sop_uid for i in laid.masks[1]}
    assert found == uids
    by_uid = {ds.SOPInstanceUID: mask for ds, mask in zip(slices, masks, strict=True)}
    for index, mask in laid.masks[1].items():
        uid = series_in(folder).slices[index].sop_uid
        assert np.array_equal(mask.array, by_uid[uid or ""])


def placed_otherwise(path: Path, pixels: np.ndarray, plane: dict[str, list[float]]) -> None:
    """Rewrite the one frame of a segmentation: other pixels, elsewhere."""
    ds = pydicom.dcmread(path)
    ds.NumberOfFrames, (ds.Rows, ds.Columns) = 1, pixels.shape
    ds.PixelData = np.packbits(pixels.ravel(), bitorder="little").tobytes()
    if len(ds.PixelData) % 2:
        ds.PixelData += b"\0"
    group = ds.PerFrameFunctionalGroupsSequence[0]
    ds.PerFrameFunctionalGroupsSequence = [group]
    del group.DerivationImageSequence
    shared = ds.SharedFunctionalGroupsSequence[0]
    orientation, place = shared.PlaneOrientationSequence[0], group.PlanePositionSequence[0]
    orientation.ImageOrientationPatient = plane["ways"]
    place.ImagePositionPatient = plane["corner"]
    shared.PixelMeasuresSequence[0].PixelSpacing = plane["spacing"]
    ds.save_as(path)


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("flip", [(1, 1), (-1, 1), (1, -1), (-1, -1)])
def test_cropped_mirrored_and_turned_frames_lie_where_their_corners_do(
    folder: Path, flip: tuple[int, int], swapped: bool
) -> None:
    """Only frame of reference and position say where; the formula of C.7.6.2.1.1 is the oracle."""
    slices = sources(folder)
    write_seg(folder.parent / "seg.dcm", slices, blobs()[..., 0])
    target = slices[4]
    part = np.zeros((5, 8), bool)
    part[0, :], part[:3, 1], part[4, 6] = True, True, True
    top, left = 7, 11
    whole = np.zeros(SHAPE, bool)
    whole[top : top + 5, left : left + 8] = part
    across, down = np.array(target.ImageOrientationPatient, float).reshape(2, 3)
    row_mm, column_mm = (float(mm) for mm in target.PixelSpacing)
    stored = part[:: flip[0], :: flip[1]]
    first_row = top if flip[0] > 0 else top + 4
    first_column = left if flip[1] > 0 else left + 7
    corner = np.array(target.ImagePositionPatient, float)
    corner = corner + first_row * row_mm * down + first_column * column_mm * across
    ways, spacing = [across * flip[1], down * flip[0]], [row_mm, column_mm]
    if swapped:
        stored, ways, spacing = stored.T, ways[::-1], spacing[::-1]
    plane = {"ways": np.concatenate(ways), "corner": corner, "spacing": spacing}
    lists = {key: [float(f"{v:.8f}") for v in values] for key, values in plane.items()}
    placed_otherwise(folder.parent / "seg.dcm", stored, lists)
    series = series_in(folder)
    laid = lay(read_segmentation(folder.parent / "seg.dcm"), series)
    (index,) = laid.masks[1]
    assert series.slices[index].sop_uid == target.SOPInstanceUID
    assert np.array_equal(laid.masks[1][index].array, whole)


def moved(folder: Path, **change: object) -> Laid:
    """Lay a segmentation over its series after its place was changed."""
    path = folder.parent / "seg.dcm"
    write_seg(path, sources(folder), blobs()[..., 0])
    ds = pydicom.dcmread(path)
    shared = ds.SharedFunctionalGroupsSequence[0]
    for frame in ds.PerFrameFunctionalGroupsSequence:
        place = frame.PlanePositionSequence[0]
        shift = np.array(change.get("shift", (0, 0, 0)))
        place.ImagePositionPatient = [
            f"{a + b:.6f}" for a, b in zip(place.ImagePositionPatient, shift, strict=True)
        ]
        if change.get("lost"):
            place.ImagePositionPatient = ["NaN", "1", "2"]
            del frame.DerivationImageSequence
    if "spacing" in change:
        shared.PixelMeasuresSequence[0].PixelSpacing = change["spacing"]
    if "ways" in change:
        shared.PlaneOrientationSequence[0].ImageOrientationPatient = change["ways"]
    if "frame" in change:
        ds.FrameOfReferenceUID = change["frame"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds.save_as(path)
    return lay(read_segmentation(path), series_in(folder))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"frame": "1.2.3"}, OTHER_FRAME),
        ({"spacing": [1.5, 1.3]}, OTHER_SPACING),
        ({"shift": (0.0, 0.0, 0.7)}, OTHER_SPACING),  # half a pixel down
        ({"shift": 1.5 * np.cross(*OBLIQUE)}, NOT_THERE),  # half-way between two slices
        ({"ways": [1, 0, 0, 0, 1, 0]}, OTHER_DIRECTION),
        ({"lost": True}, UNKNOWN),
    ],
)
def test_what_does_not_fit_is_said_and_not_laid(
    folder: Path, change: dict[str, object], reason: str
) -> None:
    laid = moved(folder, **change)
    assert laid.reason == reason
    assert laid.masks == {}
    assert laid.left_out == 5


def test_a_shift_by_whole_pixels_moves_the_outline_and_not_the_grid(folder: Path) -> None:
    laid = moved(folder, shift=(0.0, 0.0, -3.0))  # two rows of 1.5 mm down
    before = blobs()[..., 0]
    after = np.roll(before, 2, axis=1)
    series = series_in(folder)
    order = {ds.SOPInstanceUID: i for i, ds in enumerate(sources(folder))}
    for index, mask in laid.masks[1].items():
        assert np.array_equal(mask.array, after[order[series.slices[index].sop_uid or ""]] > 0)


def test_the_recommended_color_is_that_of_the_standard() -> None:
    """Little CMS converts CIELab of D50 to sRGB."""
    lab = ImageCms.createProfile("LAB")
    change = ImageCms.buildTransform(lab, ImageCms.createProfile("sRGB"), "LAB", "RGB")
    for lightness, a, b in (
        (80, 13, -9),
        (50, 40, 20),
        (30, -20, 30),
        (95, 0, 0),
        (5, 0, 0),
        (48, -29, -8),
    ):
        values = [lightness / 100 * 65535, (a + 128) / 255 * 65535, (b + 128) / 255 * 65535]
        pixel = Pillow.frombytes("LAB", (1, 1), bytes([round(lightness * 2.55), a % 256, b % 256]))
        expected = ImageCms.applyTransform(pixel, change).getpixel((0, 0))
        found = rgb_of(values)
        assert found is not None
        assert max(abs(x - y) for x, y in zip(found, expected, strict=True)) <= 3
    assert rgb_of([1, 2]) is None
    assert rgb_of([70000, 0, 0]) is None


def test_a_color_is_kept_and_strangers_get_none_of_ours(folder: Path) -> None:
    write_seg(folder.parent / "seg.dcm", sources(folder), blobs(segments=2), labels=("A", "B"))
    first, second = read_segmentation(folder.parent / "seg.dcm").segments
    assert first.color == "#178080"  # Teal, (48, -29, -8), see above.
    assert second.color in STRANGERS
    assert not {label_of(code).color for code in (*LABELS, "unclear")} & set(STRANGERS)


def damage(folder: Path, kind: str = "BINARY") -> Dataset:
    path = folder.parent / "seg.dcm"
    write_seg(path, sources(folder), blobs()[..., 0], kind)
    return pydicom.dcmread(path)


def saved(folder: Path, ds: Dataset) -> Path:
    path = folder.parent / "bad.dcm"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds.save_as(path)
    return path


def test_segments_that_are_not_described_are_listed_and_said(folder: Path) -> None:
    ds = damage(folder)
    del ds.SegmentSequence
    found = read_segmentation(saved(folder, ds))
    assert [s.label for s in found.segments] == ["Segment 1"]
    assert any("does not describe: 1" in note for note in found.notes)


def test_a_wrong_segment_number_is_a_segment_of_its_own(folder: Path) -> None:
    ds = damage(folder)
    shared = ds.SharedFunctionalGroupsSequence[0]
    shared.SegmentIdentificationSequence[0].ReferencedSegmentNumber = 7
    found = read_segmentation(saved(folder, ds))
    assert [s.number for s in found.segments] == [1, 7]


def test_no_frames_described_at_all(folder: Path) -> None:
    ds = damage(folder)
    del ds.PerFrameFunctionalGroupsSequence
    laid = lay(read_segmentation(saved(folder, ds)), series_in(folder))
    assert (laid.masks, laid.reason) == ({}, UNKNOWN)


@pytest.mark.parametrize(
    ("keyword", "value", "code"),
    [
        ("Rows", 65535, "inconsistent"),
        ("NumberOfFrames", 2_000_000_000, "too_large"),
        ("NumberOfFrames", 9, "inconsistent"),
        ("SOPClassUID", "1.2.840.10008.5.1.4.1.1.4", "not_image"),
        ("BitsAllocated", 7, "unsupported"),
    ],
)
def test_a_header_that_lies_gives_a_sentence(
    folder: Path, keyword: str, value: object, code: str
) -> None:
    ds = damage(folder)
    setattr(ds, keyword, value)
    with pytest.raises(BadInput) as caught:
        read_segmentation(saved(folder, ds))
    assert caught.value.code in {code, "too_large", "inconsistent"}
    assert str(caught.value).endswith(".")


def test_damaged_bytes_never_give_a_traceback(folder: Path) -> None:
    damage(folder)
    whole = bytearray((folder.parent / "seg.dcm").read_bytes())
    chance = np.random.default_rng(5)
    series, path = series_in(folder), folder.parent / "bad.dcm"
    for _ in range(60):
        data = bytearray(whole)
        for at in chance.integers(300, len(data), 12):
            data[at] = chance.integers(256)
        path.write_bytes(data[: chance.integers(400, len(data))] if chance.random() < 0.3 else data)
        with suppress(BadInput):
            lay(read_segmentation(path), series)


def test_it_can_be_stopped(folder: Path) -> None:
    damage(folder)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_segmentation(folder.parent / "seg.dcm", token)


@pytest.mark.shared
def test_the_segmentation_of_the_shared_case_lies_in_its_series() -> None:
    case = SHARED / "dicom_glioma_case"
    if not case.is_dir():
        pytest.skip("the research data is not here")
    series = next(s for s in files.scan([case]).series if s.modality == "MR")
    found = read_segmentation(case / "segmentation.dcm")
    laid = lay(found, series)
    assert (found.segments[0].label, laid.reason, laid.left_out) == ("Glioma", "", 0)
    import highdicom as hd

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        volume = hd.seg.segread(found.path).get_volume(combine_segments=True)
        grid = hd.get_volume_from_series([pydicom.dcmread(s.path) for s in series.slices])
        expected = volume.match_geometry(grid, tol=0.01)
    own = [grid.map_reference_to_indices(np.array([s.plane.position])) for s in series.slices]
    for index, place in enumerate(own):
        wanted = expected.array[round(float(place[0, 0]))] > 0
        mask = laid.masks[1].get(index)
        assert np.array_equal(np.zeros_like(wanted) if mask is None else mask.array, wanted)
