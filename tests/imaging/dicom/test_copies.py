"""Copies: only files of equal pixels are left out, and each file is accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.uid import ExplicitVRBigEndian, JPEG2000Lossless, RLELossless

from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)


def written(folder: Path, names: dict[str, Any], syntax: str = "1.2.840.10008.1.2.1") -> None:
    for name, pixels in names.items():
        files.write(folder / name, files.mr_slice(pixels), syntax)


def grouped(folder: Path) -> dicom.Grouping:
    grouping = dicom.Grouping()
    for path in sorted(folder.iterdir()):
        grouping.add(dicom.read_headers(path))
    return grouping


def test_a_copy_is_left_out_with_a_note_and_named_with_its_original(tmp_path: Path) -> None:
    written(tmp_path, {"IM1": PIXELS, "copy of IM1": PIXELS})
    grouping = grouped(tmp_path)
    (series,) = grouping.series()
    assert [item.path.name for item in series.slices] == ["IM1"]
    assert series.notes == (
        "1 file is a copy of slices that are here already, left out: copy of IM1.",
    )
    assert grouping.copies() == (dicom.Copy(tmp_path / "copy of IM1", tmp_path / "IM1"),)


def test_other_pixels_under_one_uid_are_kept_with_a_note(tmp_path: Path) -> None:
    written(tmp_path, {f"s{i}": PIXELS + i for i in range(6)})
    grouping = grouped(tmp_path)
    (series,) = grouping.series()
    assert len(series.slices) == 6
    assert series.notes[0] == (
        "5 files have the SOP Instance UID of another one but are not its copy, kept: "
        "s1, s2, s3 and 2 more."
    )
    assert grouping.copies() == ()


def test_one_value_is_enough_to_be_no_copy(tmp_path: Path) -> None:
    other = PIXELS.copy()
    other[-1, -1] ^= 1
    written(tmp_path, {"a": PIXELS, "b": other, "c": PIXELS})
    grouping = grouped(tmp_path)
    assert [item.path.name for item in grouping.series()[0].slices] == ["a", "b"]
    assert [copy.path.name for copy in grouping.copies()] == ["c"]


def test_a_copy_in_another_encoding_is_a_copy(tmp_path: Path) -> None:
    pixels = files.slice_values()
    written(tmp_path, {"a": pixels})
    for name, syntax in [("b", JPEG2000Lossless), ("c", RLELossless), ("d", ExplicitVRBigEndian)]:
        written(tmp_path, {name: pixels}, syntax)
    written(tmp_path, {"e": pixels + 1}, RLELossless)
    grouping = grouped(tmp_path)
    assert [item.path.name for item in grouping.series()[0].slices] == ["a", "e"]
    assert [copy.path.name for copy in grouping.copies()] == ["b", "c", "d"]


def test_what_follows_the_pixels_makes_no_difference(tmp_path: Path) -> None:
    files.write(tmp_path / "a", files.mr_slice(PIXELS))
    files.write(tmp_path / "b", files.mr_slice(PIXELS, DataSetTrailingPadding=b"\0" * 20))
    assert [copy.path.name for copy in grouped(tmp_path).copies()] == ["b"]


def test_a_damaged_file_is_no_copy(tmp_path: Path) -> None:
    """It would be answered for by a sound one, or the other way round."""
    written(tmp_path, {"a": PIXELS}, RLELossless)
    data = (tmp_path / "a").read_bytes()
    (tmp_path / "b").write_bytes(data[:-16] + bytes(8) + data[-8:])
    assert grouped(tmp_path).copies() == ()


def test_all_frames_of_a_copied_file_are_left_out(tmp_path: Path) -> None:
    frames = np.arange(105, dtype=np.uint16).reshape(3, 5, 7)
    places = [(0.0, float(i), 0.0) for i in range(3)]
    for name in ("a", "b"):
        files.write(tmp_path / name, files.enhanced(frames, places))
    frames = frames.copy()
    frames[1, 0, 0] += 1
    files.write(tmp_path / "c", files.enhanced(frames, places))
    grouping = grouped(tmp_path)
    kept = [item.path.name for series in grouping.series() for item in series.slices]
    assert sorted(kept) == ["a"] * 3 + ["c"] * 3
    assert [copy.path.name for copy in grouping.copies()] == ["b"]


def test_pictures_of_one_uid_have_keys_of_their_own_whatever_comes_first(tmp_path: Path) -> None:
    """An answer must not move to another picture when a further file is found."""
    written(tmp_path, {f"s{i}": PIXELS + i for i in range(3)})
    headers = [dicom.read_headers(tmp_path / f"s{i}") for i in range(3)]
    early, late = dicom.Grouping(), dicom.Grouping()
    early.add([*headers[1], *headers[2]])
    late.add([*headers[2], *headers[0], *headers[1]])
    keys = {item.path.name: item.key for item in late.series()[0].slices}
    assert len(set(keys.values())) == 3
    assert [item.key for item in early.series()[0].slices] == [keys["s1"], keys["s2"]]


def test_a_copy_has_the_key_of_its_original(tmp_path: Path) -> None:
    written(tmp_path, {"a": PIXELS, "b": PIXELS})
    alone, both = dicom.Grouping(), dicom.Grouping()
    alone.add(dicom.read_headers(tmp_path / "b"))
    both.add([*dicom.read_headers(tmp_path / "a"), *dicom.read_headers(tmp_path / "b")])
    assert both.series()[0].slices[0].key == alone.series()[0].slices[0].key


def test_another_patient_with_the_same_uids_has_keys_of_its_own(tmp_path: Path) -> None:
    """A file and its copy that was made anonymous, opened side by side."""
    for name in ("P1", "ANON"):
        files.write(tmp_path / name, files.mr_slice(PIXELS, PatientID=name))
    series = grouped(tmp_path).series()
    assert len(series) == 2
    assert series[0].slices[0].key != series[1].slices[0].key
