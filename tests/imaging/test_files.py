"""Folders of scans: what is found, in which order, and what is said of the rest."""

from __future__ import annotations

import gzip
import hashlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import nibabel
import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.dicom import series as dicom_series
from braintumor_desktop.imaging.files import News, Problem, Scan
from braintumor_desktop.imaging.folders import natural_key

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series

GRAY = np.arange(35, dtype=np.uint8).reshape(5, 7)
VOLUME = np.arange(60, dtype=np.int16).reshape(3, 5, 4)


def picture(path: Path, pixels: np.ndarray = GRAY, **options: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(pixels).save(path, **options)
    return path


def volume(path: Path, kind: type = nibabel.Nifti1Image) -> Path:
    kind(VOLUME, np.diag([2.0, 3.0, 4.0, 1.0])).to_filename(path)
    return path


def dicom(path: Path, position: float = 0.0, series: str = "1.2.3", **elements: object) -> Path:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid

    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID, ds.SOPInstanceUID = MRImageStorage, generate_uid()
    ds.StudyInstanceUID, ds.SeriesInstanceUID = "1.2", series
    ds.Modality, ds.SeriesDescription = "MR", f"series {series}"
    ds.ImagePositionPatient = [0, 0, position]
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.PixelSpacing = [0.5, 0.25]
    ds.Rows, ds.Columns = GRAY.shape
    ds.BitsAllocated = ds.BitsStored = 8
    ds.HighBit, ds.PixelRepresentation, ds.SamplesPerPixel = 7, 0, 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.PixelData = GRAY.tobytes() + b"\0"
    for name, value in elements.items():
        setattr(ds, name, value)
    path.parent.mkdir(parents=True, exist_ok=True)
    ds.save_as(path, enforce_file_format=True)
    return path


def names(found: Scan) -> list[str]:
    return [series.description for series in found.series]


def codes(found: Scan) -> dict[str, str]:
    return {problem.path.name: problem.code for problem in found.problems}


def test_a_folder_is_grouped_by_series_and_pictures_stand_alone(tmp_path):
    for number, position in enumerate([3.0, 1.0, 2.0]):
        dicom(tmp_path / "study" / f"IM{number}", position)
    dicom(tmp_path / "study" / "IM9", series="9.9")
    picture(tmp_path / "study" / "a.png")
    volume(tmp_path / "study" / "z.nii.gz")
    found = files.scan([tmp_path])
    assert [(s.kind, len(s.slices)) for s in found.series] == [
        ("pictures", 1),
        ("dicom", 3),
        ("dicom", 1),
        ("nifti", 4),
    ]
    assert [item.path.name for item in found.series[1].slices] == ["IM1", "IM2", "IM0"]
    assert found.problems == ()
    assert len({series.id for series in found.series}) == 4


def test_pictures_come_in_natural_order_and_those_of_a_folder_before_its_folders(tmp_path):
    for name in ("IM10.png", "im2.png", "a/IM1.png", "IM1.png", "a/b10/x.png", "a/b9/x.png"):
        picture(tmp_path / name)
    found = files.scan([tmp_path])
    paths = [str(s.slices[0].path.relative_to(tmp_path)) for s in found.series]
    assert paths == ["IM1.png", "im2.png", "IM10.png", "a/IM1.png", "a/b9/x.png", "a/b10/x.png"]


def test_series_come_in_the_order_in_which_they_are_met(tmp_path):
    dicom(tmp_path / "1", series="7.7")
    picture(tmp_path / "2.png")
    dicom(tmp_path / "3", series="1.1")
    dicom(tmp_path / "4", 1.0, series="7.7")
    assert names(files.scan([tmp_path])) == ["series 7.7", "2.png", "series 1.1"]


def test_paths_keep_their_order_and_a_file_named_twice_comes_once(tmp_path):
    b, a = picture(tmp_path / "b.png"), picture(tmp_path / "a.png")
    assert names(files.scan([b, a, b, tmp_path])) == ["b.png", "a.png"]


def test_folders_of_folders_are_left_alone_when_asked(tmp_path):
    picture(tmp_path / "a.png")
    picture(tmp_path / "deep" / "b.png")
    assert names(files.scan([tmp_path], recursive=False)) == ["a.png"]


def test_what_is_to_be_skipped_is_not_even_looked_at(tmp_path):
    picture(tmp_path / "a.png")
    picture(tmp_path / "out" / "masks" / "a.png")
    found = files.scan([tmp_path], skip=lambda path: path == tmp_path / "out")
    assert names(found) == ["a.png"]


@pytest.mark.parametrize("name", ["scan.txt", "scan", "scan.dcm", "scan.nii.gz", "scan.jpg"])
def test_a_picture_under_a_wrong_name_is_a_picture(tmp_path, name):
    picture(tmp_path / name, format="PNG")
    found = files.scan([tmp_path])
    np.testing.assert_array_equal(files.load(found.series[0].slices[0]).stored, GRAY)


def test_volumes_and_dicom_under_wrong_names_are_read(tmp_path):
    volume(tmp_path / "v.nii.gz").rename(tmp_path / "v.png")
    dicom(tmp_path / "d.tif")
    found = files.scan([tmp_path])
    assert [s.kind for s in found.series] == ["dicom", "nifti"]
    image = files.load(found.series[1].slices[2])
    np.testing.assert_array_equal(image.stored, VOLUME[:, :, 2].T)
    np.testing.assert_array_equal(files.load(found.series[0].slices[0]).stored, GRAY)


def test_other_files_in_a_folder_are_rejected(tmp_path):
    (tmp_path / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (tmp_path / "notes.txt").write_text("BM is not a bitmap")
    (tmp_path / "archive.zip").write_bytes(b"PK\3\4" + bytes(30))
    (tmp_path / "empty").touch()
    found = files.scan([tmp_path])
    assert set(codes(found).values()) == {"not_image"}
    assert len(found.problems) == 4
    assert all(problem.is_rejection for problem in found.problems)


@pytest.mark.parametrize("content", [b"", b"text", b"\x89PNG\r\n\x1a\n", b"\x1f\x8b\x08"])
@pytest.mark.parametrize("name", ["x.dcm", "x.png", "x.nii.gz", "x.NII", "X.JPEG", "DICOMDIR"])
def test_a_file_that_claims_to_be_an_image_but_is_none_is_an_error(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    good = picture(tmp_path / "zz.bmp")
    found = files.scan([tmp_path])
    assert codes(found) == {name: "unreadable"}
    assert not found.problems[0].is_rejection
    assert found.problems[0].message.startswith(f"{name} cannot be read: it")
    assert names(found) == [good.name]


def test_a_cut_volume_is_an_error_as_soon_as_its_folder_is_opened(tmp_path):
    path = volume(tmp_path / "v.nii")
    path.write_bytes(path.read_bytes()[:-1])
    assert codes(files.scan([tmp_path])) == {"v.nii": "unreadable"}


def test_a_file_that_was_named_must_be_an_image(tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("text")
    gone = tmp_path / "gone.png"
    found = files.scan([notes, gone])
    assert codes(found) == {"notes.txt": "unreadable", "gone.png": "unreadable"}
    assert "not DICOM" in found.problems[0].message
    assert "it is no longer there" in found.problems[1].message


def test_loops_of_links_end_and_linked_files_come_once(tmp_path):
    picture(tmp_path / "a" / "x.png")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "self").symlink_to("self")
    (tmp_path / "b.png").symlink_to(tmp_path / "a" / "x.png")
    (tmp_path / "c").symlink_to(tmp_path / "a", target_is_directory=True)
    found = files.scan([tmp_path])
    assert names(found) == ["b.png"]
    assert codes(found) == {"self": "unreadable"}


def test_pipes_are_passed_by_and_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    assert codes(files.scan([tmp_path])) == {"pipe.png": "not_image"}
    assert codes(files.scan([tmp_path / "pipe.png"])) == {"pipe.png": "unreadable"}


def test_a_folder_without_permission_is_a_problem_and_the_others_go_on(tmp_path):
    closed = picture(tmp_path / "closed" / "a.png").parent
    picture(tmp_path / "open" / "b.png")
    closed.chmod(0)
    try:
        if os.access(closed, os.R_OK):
            pytest.skip("this account may read everything")
        found = files.scan([tmp_path])
    finally:
        closed.chmod(0o700)
    assert codes(found) == {"closed": "unreadable"}
    assert "may not read" in found.problems[0].message
    assert names(found) == ["b.png"]


def test_a_folder_that_the_system_refuses_is_a_problem(tmp_path, monkeypatch):
    refused = picture(tmp_path / "closed" / "a.png").parent
    picture(tmp_path / "open" / "b.png")
    real = os.scandir

    def scandir(path):
        if path == refused:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = files.scan([tmp_path])
    assert codes(found) == {"closed": "unreadable"}
    assert names(found) == ["b.png"]


def test_names_that_are_not_utf8_are_read_and_can_be_printed(tmp_path):
    raw = os.fsencode(tmp_path) + b"/T\xfcmor.png"
    try:
        picture(tmp_path / "a.png").rename(os.fsdecode(raw))
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.dcm")).touch()
    found = files.scan([tmp_path])
    series = found.series[0]
    assert series.description == "T\N{REPLACEMENT CHARACTER}mor.png"
    np.testing.assert_array_equal(files.load(series.slices[0]).stored, GRAY)
    assert len(files.sha256(series.slices[0].path)) == 64
    assert found.problems[0].message.encode().decode().startswith("\N{REPLACEMENT CHARACTER}.dcm")


def test_a_pair_of_header_and_pixels_is_one_series_however_it_is_named(tmp_path):
    header = volume(tmp_path / "v.hdr", nibabel.Nifti1Pair)
    for paths in ([tmp_path], [header], [tmp_path / "v.img"], [tmp_path / "v.img", header]):
        found = files.scan(paths)
        assert names(found) == ["v.hdr"]
        assert found.problems == ()
        image = files.load(found.series[0].slices[1])
        np.testing.assert_array_equal(image.stored, VOLUME[:, :, 1].T)


def test_the_pages_of_a_tiff_are_one_series(tmp_path):
    path = tmp_path / "pages.tif"
    pages = [Pillow.fromarray(GRAY), Pillow.fromarray(GRAY[::-1].copy())]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    (series,) = files.scan([path]).series
    np.testing.assert_array_equal(files.load(series.slices[1]).stored, GRAY[::-1])


def test_a_dicomdir_leads_to_its_files_which_come_once(tmp_path):
    for number in range(3):
        dicom(tmp_path / "IMAGES" / f"IM{number}", number)
    path = dicomdir(tmp_path / "DICOMDIR", ["IM2", "IM0", "IM1", "IM9"])
    for paths in ([path], [tmp_path]):
        found = files.scan(paths)
        assert [len(series.slices) for series in found.series] == [3]
        # It is the index of the others, and nothing by itself.
        assert codes(found) == {"IM9": "unreadable"}


def test_a_dicomdir_that_lists_impossible_names_finds_the_others(tmp_path):
    dicom(tmp_path / "IMAGES" / "IM0", 0)
    path = dicomdir(tmp_path / "DICOMDIR", ["I\x00M", "IM\x07", "..", "IM0"])
    found = files.scan([path])
    assert [len(series.slices) for series in found.series] == [1]
    assert not found.problems


def test_a_dicomdir_that_lists_nothing_says_so(tmp_path):
    path = dicomdir(tmp_path / "DICOMDIR", [])
    assert codes(files.scan([path])) == {"DICOMDIR": "no_pixels"}


def test_what_a_dicomdir_listed_is_opened_by_it_again_after_it_was_closed(tmp_path):
    dicom(tmp_path / "IMAGES" / "IM0", 0)
    path = dicomdir(tmp_path / "DICOMDIR", ["IM0"])
    collected = files.Collected()
    files.search(collected, files.find_files([path]))
    (series,) = collected.scan().series
    collected.forget([item.path for item in series.slices])
    assert not collected.scan().series
    files.search(collected, files.find_files([path]))
    assert [one.id for one in collected.scan().series] == [series.id]


def test_a_pdf_is_a_document_whatever_it_is_called(tmp_path):
    for name in ("letter.pdf", "letter"):
        (tmp_path / name).write_bytes(b"%PDF-1.7 ...")
    (tmp_path / "text").write_bytes(b"a text")
    problems = {one.path.name: one for one in files.scan([tmp_path]).problems}
    assert {name: one.is_document for name, one in problems.items()} == {
        "letter.pdf": True, "letter": True, "text": False,
    }  # fmt: skip
    assert all(one.is_rejection for one in problems.values())
    assert "PDF document" in problems["letter"].message
    (named,) = files.scan([tmp_path / "letter.pdf"]).problems
    assert (named.is_document, named.code) == (True, "unreadable")


def dicomdir(path: Path, listed: list[str]) -> Path:
    """A list of files in the folder IMAGES (PS3.3 F.3), without what we do not read."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage

    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    ds.FileSetID = "DISC"
    ds.DirectoryRecordSequence = []
    for name in listed:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        record.ReferencedFileID = ["IMAGES", name]
        ds.DirectoryRecordSequence.append(record)
    ds.save_as(path, enforce_file_format=True)
    return path


def test_what_is_there_is_shown_while_the_rest_is_read(tmp_path, monkeypatch):
    for number in range(6):
        picture(tmp_path / f"{number}.png")
    moments = iter(np.arange(0.0, 100.0, 0.06))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(moments)))
    told: list[tuple[int, News | None]] = []
    whole = files.scan([tmp_path], progress=lambda seen, news: told.append((seen, news)))
    assert 2 <= len(told) <= 6
    known: list[Series] = []
    for seen, news in told:
        known += news.series if news is not None else ()
        assert tuple(known) == whole.series[:seen]
    assert told[-1][0] == 6


def put_together(told: list[News | None]) -> tuple[dict[str, Series], list[Problem]]:
    """The series and problems that news add up to."""
    series: dict[str, Series] = {}
    problems: list[Problem] = []
    for news in told:
        if news is not None:
            series = {name: one for name, one in series.items() if name not in news.gone}
            series |= {one.id: one for one in news.series}
            problems += news.problems
    return series, problems


def test_all_news_together_are_what_was_found_and_nothing_is_told_twice(tmp_path, monkeypatch):
    for number in range(40):
        name = f"{number % 3}/IM{number}"
        dicom(tmp_path / name, float(number), f"1.2.{number % 5}", InstanceNumber=number)
    for number in range(5):
        picture(tmp_path / f"{number}.png")
        (tmp_path / f"{number}.txt").write_text("text")
    (tmp_path / "9" / "x").mkdir(parents=True)
    (tmp_path / "9" / "copy").write_bytes((tmp_path / "0" / "IM0").read_bytes())
    moments = iter(np.arange(0.0, 1000.0, 0.06))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(moments)))
    told: list[News | None] = []
    whole = files.scan([tmp_path], progress=lambda _seen, news: told.append(news))
    series, problems = put_together(told)
    assert series == {one.id: one for one in whole.series}
    assert problems == list(whole.problems)
    assert {problem.code for problem in problems} == {"not_image", "copy"}
    pictures = [one.id for news in told if news for one in news.series if one.kind == "pictures"]
    assert len(pictures) == len(set(pictures)) == 5


def test_the_news_of_a_long_search_cost_what_it_finds(tmp_path, monkeypatch):
    """With a report after each file, series are made a few times, not once a file."""
    for number in range(200):
        dicom(tmp_path / f"IM{number}", float(number), "1.2.3", InstanceNumber=number)
    moments = iter(np.arange(0.0, 1e6, 0.2))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(moments)))
    monkeypatch.setattr(dicom_series, "_SMALL", 16)  # Slices that are told of at once.
    told: list[News | None] = []
    files.scan([tmp_path], progress=lambda _seen, news: told.append(news))
    assert len(told) == 201
    slices = sum(len(one.slices) for news in told if news for one in news.series)
    assert slices < 200 * 12  # 20,100 if all were told each time


def test_progress_is_told_about_ten_times_a_second(tmp_path):
    for number in range(300):
        picture(tmp_path / f"{number}.png")
    told: list[int] = []
    start = time.monotonic()
    files.scan([tmp_path], progress=lambda seen, part: told.append(seen))
    assert len(told) <= (time.monotonic() - start) / 0.1 + 1


def test_a_scan_can_be_stopped(tmp_path):
    for number in range(5):
        picture(tmp_path / f"{number}.png")
    token = CancelToken()
    seen: list[Path] = []

    def skip(path: Path) -> bool:
        seen.append(path)
        if path.name == "2.png":
            token.cancel()
        return False

    with pytest.raises(Cancelled):
        files.scan([tmp_path], token=token, skip=skip)
    assert seen[-1].name == "2.png"


def test_of_a_huge_file_only_the_head_is_read(tmp_path):
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(2 << 30)
    start = time.monotonic()
    found = files.scan([tmp_path])
    assert codes(found) == {"huge.bin": "not_image"}
    assert time.monotonic() - start < 2.0


def test_thousands_of_tiny_files_take_no_time(tmp_path):
    for number in range(2000):
        (tmp_path / f"note{number}").write_bytes(b"x")
    start = time.monotonic()
    found = files.scan([tmp_path])
    assert len(found.problems) == 2000
    assert found.problems[10].path.name == "note10"
    assert time.monotonic() - start < 10.0


def test_a_picture_that_vanished_since_says_so(tmp_path):
    path = picture(tmp_path / "a.png")
    item = files.scan([path]).series[0].slices[0]
    path.unlink()
    with pytest.raises(BadInput, match=r"a\.png cannot be read: it is no longer there"):
        files.load(item)
    path.write_text("something else")
    with pytest.raises(BadInput, match="no longer an image"):
        files.load(item)


def test_the_checksum_is_that_of_the_file_and_can_be_stopped(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abc" * 1_000_000)
    assert files.sha256(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        files.sha256(path, token)
    with pytest.raises(BadInput, match="no longer there"):
        files.sha256(tmp_path / "gone")


def test_problems_can_be_compared(tmp_path):
    (tmp_path / "a.txt").write_bytes(gzip.compress(b"text"))
    problem = files.scan([tmp_path]).problems[0]
    assert problem == Problem(tmp_path / "a.txt", "not_image", problem.message, True)


def test_numbers_in_names_sort_as_numbers():
    names = ["im10", "IM2", "a", "10", "2", "im1b"]
    assert sorted(names, key=natural_key) == ["2", "10", "a", "im1b", "IM2", "im10"]


def test_a_series_knows_how_many_of_its_files_cannot_be_read(tmp_path):
    paths = [dicom(tmp_path / f"IM{n}", 5.0 * n) for n in range(6)]
    other = dicom(tmp_path / "other", series="1.2.4")
    for path in paths[2:5]:
        path.write_bytes(path.read_bytes()[:-100])
    found = files.scan([tmp_path])
    assert {problem.path for problem in found.problems} == set(paths[2:5])
    by_uid = {series.series_uid: series for series in found.series}
    assert len(by_uid["1.2.3"].slices) == 3
    assert by_uid["1.2.3"].lost == 3
    assert by_uid["1.2.3"].notes[-1] == "3 files of this series cannot be read."
    assert by_uid["1.2.4"].slices[0].path == other
    assert (by_uid["1.2.4"].lost, by_uid["1.2.4"].notes) == (0, ())
