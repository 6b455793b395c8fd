"""What headers say: names, spacing, places, and why a file is not judged."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    MPEG2MPML,
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MRImageStorage,
    SecondaryCaptureImageStorage,
)

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.imaging.image import PHANTOM_MANUFACTURER
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)


def header(tmp_path: Path, **elements: Any) -> dicom.HeaderSlice:
    path = files.write(tmp_path / "a.dcm", files.mr_slice(PIXELS, **elements))
    (only,) = dicom.read_headers(path)
    return only


def test_the_header_is_read_without_pixels(tmp_path: Path) -> None:
    only = header(tmp_path, PatientSex="F", PatientAge="054Y", BodyPartExamined="BRAIN")
    assert only.slice.shape == (5, 7)
    assert only.slice.frame is None
    assert only.slice.number == 7
    assert only.slice.sop_uid == f"{files.SERIES}.1"
    assert only.slice.reason is None
    assert only.slice.plane is not None
    assert only.slice.plane.frame_of_reference == files.REFERENCE
    assert only.slice.plane.along_row == pytest.approx(files.ALONG_ROW)
    facts = only.facts
    assert (facts.study_uid, facts.series_uid) == (files.STUDY, files.SERIES)
    assert (facts.patient, facts.patient_id, facts.study_date) == ("DOE^JANE", "P1", "20240302")
    assert (facts.sex, facts.age, facts.body_part) == ("F", "054Y", "BRAIN")
    assert (facts.description, facts.modality, facts.synthetic) == ("T1 +Gd", "MR", False)


def test_the_phantom_is_known_as_synthetic(tmp_path: Path) -> None:
    assert header(tmp_path, Manufacturer=PHANTOM_MANUFACTURER).facts.synthetic
    assert not header(tmp_path, Manufacturer=PHANTOM_MANUFACTURER).facts.is_own


@pytest.mark.parametrize(
    ("charset", "name", "shown"),
    [
        (None, "DOE^JANE^^", "DOE^JANE"),
        ("ISO_IR 100", "Buc^Jérôme", "Buc^Jérôme"),
        ("ISO_IR 144", "\u0416\u0443\u043a^\u0418\u044f", "\u0416\u0443\u043a^\u0418\u044f"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小东=", "Wang^XiaoDong"),
        ("ISO_IR 192", "=王^小东=", "王^小东"),
        ("GB18030", "Wang^XiaoDong=王^小东", "Wang^XiaoDong"),
        ("GB18030", "=王^小东", "王^小东"),
        (["", "ISO 2022 IR 87"], "=山田^太郎=やまだ^たろう", "山田^太郎"),
        (["", "ISO 2022 IR 149"], "=洪^吉洞=홍^길동", "洪^吉洞"),
        ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", "ﾔﾏﾀﾞ^ﾀﾛｳ"),
    ],
)
def test_names_are_read_in_any_character_set(
    tmp_path: Path, charset: str | list[str] | None, name: str, shown: str
) -> None:
    assert header(tmp_path, SpecificCharacterSet=charset, PatientName=name).facts.patient == shown


def test_an_unknown_character_set_does_not_stop_reading(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS, SpecificCharacterSet="ISO_IR 100"))
    path.write_bytes(path.read_bytes().replace(b"ISO_IR 100", b"NO SUCH 99"))
    assert dicom.read_headers(path)[0].facts.patient == "DOE^JANE"


@pytest.mark.parametrize("spacing", [None, ["0", "1"], ["-1", "1"], ["1"], ""])
def test_spacing_that_is_no_distance_is_unknown(tmp_path: Path, spacing: Any) -> None:
    only = header(
        tmp_path,
        PixelSpacing=spacing,
        ImagerPixelSpacing=["0.2", "0.2"],
        NominalScannedPixelSpacing=["0.3", "0.3"],
        PixelAspectRatio=["2", "1"],
    )
    assert only.slice.spacing_mm is None


@pytest.mark.parametrize(
    "elements",
    [
        {"ImagePositionPatient": None},
        {"ImageOrientationPatient": None},
        {"ImagePositionPatient": ["1", "2"]},
        {"ImageOrientationPatient": ["1", "0", "0", "1", "0", "0"]},
        {"ImageOrientationPatient": ["2", "0", "0", "0", "1", "0"]},
        {"ImageOrientationPatient": ["0"] * 6},
    ],
)
def test_a_place_that_makes_no_sense_is_unknown(tmp_path: Path, elements: dict[str, Any]) -> None:
    only = header(tmp_path, **elements)
    assert only.slice.plane is None
    assert only.slice.spacing_mm == files.SPACING


def test_values_of_a_wrong_kind_are_left_out(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS, InstanceNumber=4711, PixelSpacing=["1.25", "3.75"])
    path = files.write(tmp_path / "a", ds)
    data = path.read_bytes().replace(b"4711", b"four").replace(b"1.25\\3.75", b"1.25\\3,75")
    path.write_bytes(data)
    only = dicom.read_headers(path)[0]
    assert only.slice.number is None
    assert only.slice.spacing_mm is None
    np.testing.assert_array_equal(dicom.load(path, None).stored, PIXELS)


@pytest.mark.parametrize(
    ("modality", "words"),
    [("CT", "a CT"), ("US", "an ultrasound"), ("XA", "an X-ray"), ("SM", "a microscope slide")],
)
def test_other_modalities_are_named(tmp_path: Path, modality: str, words: str) -> None:
    reason = header(tmp_path, Modality=modality).slice.reason
    assert reason is not None
    assert reason.code == "not_mr"
    assert reason.message.startswith(f"Not judged: this is {words}")
    assert reason.message.endswith("The networks know MR only.")


@pytest.mark.parametrize("modality", [None, "", "MR"])
def test_a_missing_modality_is_no_reason(tmp_path: Path, modality: str | None) -> None:
    assert header(tmp_path, Modality=modality).slice.reason is None


@pytest.mark.parametrize(
    ("body_part", "study", "series"),
    [
        ("KNEE", "", ""),
        ("CSPINE", "MRI BRAIN AND C-SPINE", ""),
        ("Abdomen", "", ""),
        ("NECK", "", ""),
        ("", "MR KNEE LEFT", ""),
        ("", "", "t2_tse_sag C-SPINE"),
        ("", "MRI^Prostate", ""),
        ("UNKNOWN", "", "PELVIS_T2"),
        ("", "CARDIAC MR", "cine"),
        ("", "Breast bilateral", ""),
    ],
)
def test_other_parts_are_told(tmp_path: Path, body_part: str, study: str, series: str) -> None:
    reason = header(
        tmp_path, BodyPartExamined=body_part, StudyDescription=study, SeriesDescription=series
    ).slice.reason
    assert reason is not None
    assert reason.code == "not_brain"


@pytest.mark.parametrize(
    ("body_part", "study", "series"),
    [
        ("BRAIN", "", "SPINE"),
        ("HEAD", "KNEE", ""),
        ("SKULL", "", ""),
        ("HEADNECK", "", ""),
        ("WHOLEBODY", "", ""),
        ("", "BRAIN AND SPINE", "T2 SAG SPINE"),
        ("", "Neuro", "hippocampus"),
        ("", "", "t1_mprage_sag"),
        ("", "TREATMENT ARM A", "chemo response, cervical cancer patient"),
        ("", "Schädel", "LWS"),
        ("UNDEFINED", "", ""),
        # left over from another protocol, or a disease's origin
        ("CSPINE", "MRI BRAIN", "t1_mprage"),
        ("ABDOMEN", "MR Hypophyse", "cor t1 km"),
        ("EXTREMITY", "MRI HEAD", "t1"),
        ("", "MRI HX LUNG CA", "AX T1 GD"),
        ("", "MRI, breast cancer", ""),
        ("", "metastases of kidney, known melanoma", ""),
    ],
)
def test_what_may_be_a_brain_is_kept(
    tmp_path: Path, body_part: str, study: str, series: str
) -> None:
    only = header(
        tmp_path,
        SpecificCharacterSet="ISO_IR 192",
        BodyPartExamined=body_part,
        StudyDescription=study,
        SeriesDescription=series,
    )
    assert only.slice.reason is None


def test_another_part_can_be_contradicted_and_the_answer_carries_it(tmp_path: Path) -> None:
    item = header(tmp_path, BodyPartExamined="KNEE").slice
    assert item.reason is not None
    assert item.reason.is_contradictable
    anyway = item.judged_anyway()
    assert (anyway.reason, anyway.overruled) == (None, item.reason)
    assert anyway.key == item.key


@pytest.mark.parametrize("elements", [{"Modality": "CT"}, {}])
def test_what_is_certain_cannot_be_contradicted(tmp_path: Path, elements: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no reason"):
        header(tmp_path, **elements).slice.judged_anyway()


def test_a_ct_is_read_for_viewing(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS, Modality="CT", SOPClassUID=CTImageStorage)
    path = files.write(tmp_path / "a", ds)
    assert dicom.read_headers(path)[0].slice.reason is not None
    np.testing.assert_array_equal(dicom.load(path, None).stored, PIXELS)


@pytest.mark.parametrize("deflated", [False, True])
def test_a_pdf_is_not_mr(tmp_path: Path, deflated: bool) -> None:
    ds = files.mr_slice(PIXELS, SOPClassUID=EncapsulatedPDFStorage, Modality="DOC")
    for keyword in ("PixelData", "Rows", "Columns"):
        delattr(ds, keyword)
    ds.EncapsulatedDocument = b"%PDF-1.4 "
    syntax = DeflatedExplicitVRLittleEndian if deflated else ImplicitVRLittleEndian
    with pytest.raises(BadInput, match="PDF") as caught:
        dicom.read_headers(files.write(tmp_path / "a", ds, syntax))
    assert caught.value.code == "not_mr"


def test_a_video_is_not_mr(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS.astype(np.uint8), NumberOfFrames=90, Modality="ES")
    path = files.write_fragments(tmp_path / "a", ds, MPEG2MPML, [b"\0\0\1\xb3" * 20])
    with pytest.raises(BadInput, match="video") as caught:
        dicom.read_headers(path)
    assert caught.value.code == "not_mr"


def test_the_frames_of_one_position_have_no_place_but_are_turned_as_it_says(
    tmp_path: Path,
) -> None:
    frames = np.stack([PIXELS, PIXELS + 1])
    ds = files.mr_slice(PIXELS, NumberOfFrames=2, PixelData=frames.tobytes())
    path = files.write(tmp_path / "a", ds)
    headers = dicom.read_headers(path)
    assert [h.slice.number for h in headers] == [1, 2]
    assert all(h.slice.plane is None for h in headers)
    facing = headers[1].slice.facing, dicom.load(path, 1).facing
    for one in facing:
        assert one is not None
        assert one.along_row == pytest.approx(files.ALONG_ROW)
        assert one.along_column == pytest.approx(files.ALONG_COLUMN)
    (series,) = dicom.group(headers)
    said = "The file gives one position for all frames: where each lies is unknown."
    assert series.notes == (said,)


def test_a_slice_without_a_position_is_turned_as_its_orientation_says(tmp_path: Path) -> None:
    only = header(tmp_path, ImagePositionPatient=None)
    assert only.slice.plane is None
    assert only.slice.facing is not None
    assert only.slice.facing.along_column == pytest.approx(files.ALONG_COLUMN)
    assert header(tmp_path, ImageOrientationPatient=None).slice.facing is None


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, DeflatedExplicitVRLittleEndian, None])
@pytest.mark.parametrize(
    ("pointer", "is_placed"),
    [
        (0x00181063, True),
        (0x00181065, True),
        (0x00540080, False),  # Slice Vector
        ([0x00181063, 0x00540080], False),
    ],
)
def test_frames_that_follow_each_other_in_time_lie_at_the_one_position(
    tmp_path: Path, syntax: str | None, pointer: int | list[int], is_placed: bool
) -> None:
    """PS3.3 C.7.6.6: what Frame Increment Pointer names is what sets frames apart."""
    frames = np.stack([PIXELS, PIXELS + 1])
    ds = files.mr_slice(PIXELS, NumberOfFrames=2, PixelData=frames.tobytes())
    ds.FrameIncrementPointer = pointer
    path = files.write(tmp_path / "a", ds, syntax or ExplicitVRLittleEndian)
    planes = [h.slice.plane for h in dicom.read_headers(path)]
    assert [plane is not None and plane.position for plane in planes] == [
        is_placed and files.POSITION
    ] * 2


def test_functional_groups_place_frames_whatever_the_class_of_the_file(tmp_path: Path) -> None:
    places = [(0.0, 0.0, 4.0 * i) for i in range(3)]
    frames = np.stack([PIXELS, PIXELS + 1, PIXELS + 2])
    for at_the_root in (False, True):
        ds = files.enhanced(frames, places)
        ds.SOPClassUID = MRImageStorage
        if at_the_root:
            del ds.SharedFunctionalGroupsSequence[0].PlaneOrientationSequence
            ds.ImageOrientationPatient = [*files.ALONG_ROW, *files.ALONG_COLUMN]
        planes = [h.slice.plane for h in dicom.read_headers(files.write(tmp_path / "a", ds))]
        assert [plane and plane.position for plane in planes] == places


def test_importing_the_reader_imports_no_heavy_module() -> None:
    code = (
        "import sys, braintumor_desktop.imaging.dicom.reader; "
        "print({'pydicom', 'gdcm', 'PIL', 'cv2'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_private_elements_do_not_slow_the_header_down(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS)
    block = ds.private_block(0x0029, "SCANNER", create=True)
    for number in range(1, 60):
        block.add_new(number, "OB", bytes(20_000))
    path = files.write(tmp_path / "a", ds)
    dicom.read_headers(path)
    path.touch()  # out of the cache
    start = time.perf_counter()
    dicom.read_headers(path)
    assert time.perf_counter() - start < 0.2


@pytest.mark.parametrize(("vr", "found"), [("US", 7), ("US", [7, 8]), ("OB", b"IM"), ("FD", 0.5)])
def test_a_dicomdir_lists_no_file_where_its_name_is_no_text(
    tmp_path: Path, vr: str, found: object
) -> None:
    listed = files.write(tmp_path / "IM0001", files.mr_slice(PIXELS))
    ds, sound, odd = Dataset(), Dataset(), Dataset()
    sound.ReferencedFileID = "IM0001"
    odd.add_new(0x00041500, vr, found)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.1.3.10", f"{files.SERIES}.5"
    ds.DirectoryRecordSequence = [odd, sound]
    assert dicom.dicomdir_files(files.write(tmp_path / "DICOMDIR", ds)) == [listed]


def test_a_dicomdir_lists_its_files(tmp_path: Path) -> None:
    listed = files.write(tmp_path / "IM0001", files.mr_slice(PIXELS))
    ds, records = Dataset(), []
    outside = [["..", "secret"], ["", "etc", "passwd"], [".", "a"]]
    for parts in ([], ["IM0001"], ["SUB", "IM0002"], *outside):
        record = Dataset()
        record.DirectoryRecordType = "IMAGE" if parts else "PATIENT"
        if parts:
            record.ReferencedFileID = parts
        records.append(record)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.1.3.10", f"{files.SERIES}.5"
    ds.DirectoryRecordSequence = records
    (tmp_path / "sub").mkdir()
    lower = files.write(tmp_path / "sub" / "im0002", files.mr_slice(PIXELS))
    directory = files.write(tmp_path / "DICOMDIR", ds)
    assert dicom.dicomdir_files(directory) == [listed, lower]
    assert dicom.dicomdir_files(listed) == []
    with pytest.raises(BadInput) as caught:
        dicom.read_headers(directory)
    assert caught.value.code == "no_pixels"


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("IM000001.dcm", "IM000001"),
        ("im000001.DCM", "IM000001"),
        ("im000001", "IM000001"),
        ("IM000001;1", "IM000001"),
        ("IM000001.", "IM000001"),
        ("IM000001", "IM000001"),
    ],
)
def test_a_dicomdir_finds_files_whose_names_were_changed_on_the_way(
    tmp_path: Path, name: str, listed: str
) -> None:
    """PS3.10 8.2: in media other than discs an extension may follow the File ID."""
    folder = tmp_path / "disc" / "Pt000000"
    folder.mkdir(parents=True)
    there = files.write(folder / name, files.mr_slice(PIXELS))
    files.write(folder / "IM000010.dcm", files.mr_slice(PIXELS))
    record, ds = Dataset(), Dataset()
    record.DirectoryRecordType, record.ReferencedFileID = "IMAGE", ["PT000000", listed]
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.1.3.10", f"{files.SERIES}.5"
    ds.DirectoryRecordSequence = [record]
    directory = files.write(tmp_path / "disc" / "DICOMDIR", ds)
    assert dicom.dicomdir_files(directory) == [there]


def test_a_file_that_a_dicomdir_lists_under_its_own_name_comes_first(tmp_path: Path) -> None:
    exact = files.write(tmp_path / "IM1", files.mr_slice(PIXELS))
    files.write(tmp_path / "im1.dcm", files.mr_slice(PIXELS))
    record, ds = Dataset(), Dataset()
    record.ReferencedFileID = "IM1"
    ds.SOPClassUID, ds.DirectoryRecordSequence = "1.2.840.10008.1.3.10", [record]
    ds.SOPInstanceUID = f"{files.SERIES}.5"
    assert dicom.dicomdir_files(files.write(tmp_path / "DICOMDIR", ds)) == [exact]


@pytest.mark.parametrize(
    ("elements", "is_capture"),
    [
        ({}, False),
        ({"ImageType": ["DERIVED", "SECONDARY"]}, False),  # Converters write that.
        ({"BurnedInAnnotation": "YES"}, False),
        ({"ImageType": ["DERIVED", "SECONDARY"], "BurnedInAnnotation": "YES"}, True),
        ({"SOPClassUID": SecondaryCaptureImageStorage}, True),
        ({"SOPClassUID": SecondaryCaptureImageStorage, "Modality": "OT"}, True),
    ],
)
def test_captures_are_told_from_scans(
    tmp_path: Path, elements: dict[str, Any], is_capture: bool
) -> None:
    assert header(tmp_path, **elements).facts.is_capture == is_capture
