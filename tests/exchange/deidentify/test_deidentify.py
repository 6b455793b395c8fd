"""Nothing of who it is stays in any byte, and what refers to each other still does."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from braintumor_desktop import __main__
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.deidentify import project as projects
from braintumor_desktop.exchange.deidentify.files import _has_strokes
from braintumor_desktop.exchange.deidentify.profile import Cleaning
from tests.helpers import cases, dicom_files

SECRET = "Zebrowski"
ID = "QX774411"
LONG = (
    *("StudyDescription", "SeriesDescription", "ProtocolName", "PatientComments", "ImageComments"),
    *("AdditionalPatientHistory", "InstitutionName", "DeviceSerialNumber", "MedicalAlerts"),
    *("PerformedProcedureStepDescription", "RequestedProcedureDescription"),
    *("ManufacturerModelName", "DerivationDescription", "AcquisitionComments"),
)
SHORT = ("StationName", "EthnicGroup", "Occupation")
KEPT = (
    *("Rows", "Columns", "PixelSpacing", "ImagePositionPatient", "ImageOrientationPatient"),
    *("SliceThickness", "EchoTime", "Modality", "BodyPartExamined"),
)


def planted() -> Dataset:
    """A picture with the name wherever a file can hold one."""
    ds = dicom_files.mr_slice(SliceThickness=3.0, EchoTime=12.5, BodyPartExamined="BRAIN")
    ds.PatientName, ds.PatientID = f"{SECRET}^Anna", ID
    ds.PatientBirthDate, ds.StudyDate, ds.StudyTime = "19700203", "20240302", "101112"
    ds.AccessionNumber, ds.StudyID = f"{ID}-7", "STU778899"
    for keyword in LONG:
        setattr(ds, keyword, f"T1 {SECRET} {ID}")
    for keyword in SHORT:
        setattr(ds, keyword, f"T1 {SECRET}")
    for keyword in ("ReferringPhysicianName", "OperatorsName", "PerformingPhysicianName",
                    "NameOfPhysiciansReadingStudy", "OtherPatientNames"):  # fmt: skip
        setattr(ds, keyword, f"{SECRET}^Doctor")
    ds.AcquisitionDateTime, ds.ContentDate = "20240302101112", "20240302"
    inner, outer = Dataset(), Dataset()
    inner.PatientName, inner.TextValue, inner.StationName = f"{SECRET}^B", SECRET, SECRET
    outer.ContentSequence = Sequence([inner])
    outer.StudyDescription = SECRET
    ds.RequestAttributesSequence = Sequence([outer])
    ds.OriginalAttributesSequence = Sequence([outer])
    reference = Dataset()
    reference.ReferencedSOPClassUID = ds.SOPClassUID
    reference.ReferencedSOPInstanceUID = f"{dicom_files.SERIES}.77"
    reference.PurposeOfReferenceCodeSequence = Sequence([_coded(SECRET)])
    ds.ReferencedImageSequence = Sequence([reference])
    block = ds.private_block(0x29, f"ACME {SECRET}", create=True)
    block.add_new(0x01, "LO", SECRET)
    block.add_new(0x02, "UN", f"{SECRET} {ID}".encode())
    nested = Dataset()
    nested.private_block(0x31, "ACME", create=True).add_new(0x01, "LT", SECRET)
    ds.SourceImageSequence = Sequence([nested])
    ds.add_new(0x60000010, "US", 8)
    ds.add_new(0x60000011, "US", 8)
    ds.add_new(0x60003000, "OW", SECRET.encode() + b"\0")
    ds.add_new(0x60004000, "LT", SECRET)
    ds.add_new(0x50000010, "US", 1)
    ds.add_new(0x50003000, "OW", SECRET.encode() + b"\0")
    ds.IconImageSequence = Sequence([dicom_files.mr_slice()])
    return ds


def _coded(meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = "1", "99X", meaning
    return item


def write_planted(path: Path) -> Path:
    ds = planted()
    dicom_files.write(path, ds)
    data = bytearray(path.read_bytes())
    data[: len(SECRET)] = SECRET.encode()  # In the preamble.
    path.write_bytes(data)
    read = pydicom.dcmread(path)
    read.file_meta.SourceApplicationEntityTitle = SECRET[:16]
    read.file_meta.add_new(0x00020100, "UI", "1.2.3.4")
    read.file_meta.add_new(0x00020102, "OB", SECRET.encode() + b"\0")
    read.save_as(path)
    assert SECRET.encode() in path.read_bytes()
    return path


def run(paths, folder: Path, *flags: str) -> int:
    output, codes = folder / "out", folder / "project.json"
    arguments = [*map(str, paths), "--output", str(output), "--codes", str(codes), "--quiet"]
    return __main__.main(["deidentify", *arguments, *flags])


def written(folder: Path) -> list[Path]:
    return sorted((folder / "out").rglob("*.dcm"))


def test_nothing_of_the_identity_is_left_in_any_byte(tmp_path):
    path = write_planted(tmp_path / f"{SECRET}.dcm")
    assert run([path], tmp_path) == 0
    (cleaned,) = written(tmp_path)
    assert SECRET not in str(cleaned.relative_to(tmp_path / "out"))
    data = cleaned.read_bytes().lower()
    for secret in (SECRET, ID, "Anna", "STU778899", "19700203", "ACME", dicom_files.SERIES):
        assert secret.lower().encode() not in data, secret
        assert secret.lower().encode("utf-16-le") not in data
    assert data[:128] == b"\0" * 128


def test_what_the_picture_is_stays(tmp_path):
    path = write_planted(tmp_path / "a.dcm")
    run([path], tmp_path)
    before, after = pydicom.dcmread(path), pydicom.dcmread(written(tmp_path)[0])
    assert after.PixelData == before.PixelData
    for keyword in KEPT:
        assert after[keyword].value == before[keyword].value
    assert after.SeriesDescription == "T1"
    assert after.PatientName == after.PatientID == "P0001"
    assert after.PatientIdentityRemoved == "YES"
    codes = [item.CodeValue for item in after.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113105", "113111"]
    assert after.LongitudinalTemporalInformationModified == "REMOVED"


@pytest.mark.skipif(not shutil.which("dciodvfy"), reason="needs dicom3tools")
def test_no_new_error_for_dicom3tools(tmp_path):
    path = write_planted(tmp_path / "a.dcm")
    run([path], tmp_path)

    def errors(file: Path) -> set[str]:
        ran = subprocess.run(["dciodvfy", file], capture_output=True, check=False)
        said = (ran.stdout + ran.stderr).decode("latin-1")
        return {line for line in said.splitlines() if line.startswith("Error")}

    assert errors(written(tmp_path)[0]) <= errors(path)


def test_dates_that_are_kept_move_by_one_number_of_days(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    for n, date in enumerate(("20230101", "20240302")):
        ds = planted()
        ds.StudyDate, ds.SOPInstanceUID = date, f"1.2.3.{n}"
        ds.StudyInstanceUID = f"1.2.3.9.{n}"
        dicom_files.write(folder / f"{n}.dcm", ds)
    assert run([folder], tmp_path, "--keep-dates-shifted") == 0
    days = [np.datetime64(_iso(pydicom.dcmread(path).StudyDate)) for path in written(tmp_path)]
    assert days[1] - days[0] == np.datetime64("2024-03-02") - np.datetime64("2023-01-01")
    assert days[0] < np.datetime64("2022-12-31")
    after = pydicom.dcmread(written(tmp_path)[0])
    assert after.LongitudinalTemporalInformationModified == "MODIFIED"
    assert not after.PatientBirthDate
    assert b"19700203" not in written(tmp_path)[0].read_bytes()


def _iso(date: str) -> str:
    return f"{date[:4]}-{date[4:6]}-{date[6:]}"


def test_references_lead_where_they_led(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    ds = planted()
    dicom_files.write(folder / "a.dcm", ds)
    target = dicom_files.mr_slice(SOPInstanceUID=f"{dicom_files.SERIES}.77", PatientID=ID)
    dicom_files.write(folder / "b.dcm", target)
    run([folder], tmp_path)
    first, second = (pydicom.dcmread(path) for path in written(tmp_path))
    assert first.ReferencedImageSequence[0].ReferencedSOPInstanceUID == second.SOPInstanceUID
    assert first.StudyInstanceUID == second.StudyInstanceUID
    assert first.SOPClassUID == ds.SOPClassUID
    assert first.PatientID == second.PatientID


def test_the_same_project_gives_the_same_codes_and_another_one_others(tmp_path):
    path = write_planted(tmp_path / "a.dcm")
    run([path], tmp_path)
    first = pydicom.dcmread(written(tmp_path)[0]).SOPInstanceUID
    shutil.rmtree(tmp_path / "out")
    run([path], tmp_path)
    assert pydicom.dcmread(written(tmp_path)[0]).SOPInstanceUID == first
    (tmp_path / "project.json").unlink()
    shutil.rmtree(tmp_path / "out")
    run([path], tmp_path)
    assert pydicom.dcmread(written(tmp_path)[0]).SOPInstanceUID != first


def test_who_is_who_stands_in_the_project_alone_which_nobody_else_may_read(tmp_path):
    run([write_planted(tmp_path / "a.dcm")], tmp_path)
    path = tmp_path / "project.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (patient,) = json.loads(path.read_text("utf-8"))["patients"].values()
    assert patient["name"] == f"{SECRET}^Anna"
    assert patient["code"] == "P0001"


def test_a_project_can_be_encrypted(tmp_path):
    secret = tmp_path / "password"
    secret.write_text("correct horse\n")
    path = write_planted(tmp_path / "a.dcm")
    assert run([path], tmp_path, "--password-file", str(secret)) == 0
    assert SECRET.encode() not in (tmp_path / "project.json").read_bytes()
    assert run([path], tmp_path, "--password-file", str(secret)) == 0
    secret.write_text("wrong")
    assert run([path], tmp_path, "--password-file", str(secret)) == 2
    with pytest.raises(StorageError):
        projects.read(tmp_path / "project.json")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"BurnedInAnnotation": "YES"}, "burnt into it"),
        ({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, "picture of a screen"),
        ({"ImageType": ["DERIVED", "SECONDARY"]}, "Image Type"),
        ({"Modality": "US"}, "may show names"),
    ],
)
def test_what_may_show_a_name_is_held_back_until_somebody_looked(tmp_path, capsys, changes, said):
    dicom_files.write(tmp_path / "a.dcm", dicom_files.mr_slice(**changes))
    assert run([tmp_path / "a.dcm"], tmp_path) == 1
    assert said in capsys.readouterr().out
    assert written(tmp_path) == []
    assert run([tmp_path / "a.dcm"], tmp_path, "--looked-at") == 0
    assert len(written(tmp_path)) == 1


def test_writing_at_the_border_is_seen_and_a_head_is_not_writing():
    from PIL import Image, ImageDraw

    from tests.helpers import heads

    head = heads.with_lesion().values[12]
    assert not _has_strokes(head)
    canvas = Image.fromarray((head / head.max() * 255).astype(np.uint8))
    ImageDraw.Draw(canvas).text((3, 2), "ZEBROWSKI ANNA 1970", fill=255)
    assert _has_strokes(np.asarray(canvas))


def test_other_files_are_left_out_with_a_reason(tmp_path, capsys):
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "notes.txt").write_text("hello")
    write_planted(tmp_path / "scans" / "a.dcm")
    assert run([tmp_path / "scans"], tmp_path) == 1
    assert "no sound DICOM file" in capsys.readouterr().out
    assert len(written(tmp_path)) == 1


def test_a_short_name_does_not_take_ordinary_words_away(tmp_path):
    ds = dicom_files.mr_slice(PatientName="ORI^Max", ImageType=["ORIGINAL", "PRIMARY", "M"])
    dicom_files.write(tmp_path / "a.dcm", ds)
    run([tmp_path / "a.dcm"], tmp_path)
    assert list(pydicom.dcmread(written(tmp_path)[0]).ImageType) == ["ORIGINAL", "PRIMARY", "M"]


def test_results_go_along_with_the_new_uids(tmp_path):
    from braintumor_desktop.exchange.objects.segmentation import segmentation
    from braintumor_desktop.exchange.objects.sources import sources_of

    folder = cases.write_series(tmp_path / "scans")
    case = cases.case(folder)
    segmentation(case, sources_of(case.series)).save_as(
        folder / "seg.dcm", enforce_file_format=True
    )
    assert run([folder], tmp_path) == 0
    read = [pydicom.dcmread(path) for path in written(tmp_path)]
    pictures = {ds.SOPInstanceUID for ds in read if ds.Modality == "MR"}
    (made,) = [ds for ds in read if ds.Modality == "SEG"]
    named = set()
    made.walk(
        lambda _, element: (
            named.add(element.value) if element.keyword == "ReferencedSOPInstanceUID" else None
        )
    )
    assert named
    assert named <= pictures
    assert len(made.SegmentSequence) == 2


def test_a_safe_private_element_stays():
    ds = dicom_files.mr_slice()
    ds.private_block(0x43, "GEMS_PARM_01", create=True).add_new(0x39, "IS", "1000")
    project = projects.Project()
    Cleaning(project, project.patient("A", "1")).clean(ds)
    assert ds.private_block(0x43, "GEMS_PARM_01")[0x39].value == 1000


@pytest.mark.shared
@pytest.mark.parametrize("name", ["dicom_glioma_case", "dicom_healthy_case"])
def test_real_headers_lose_everything_that_names_somebody(tmp_path, name):
    source = Path(__file__).resolve().parents[4] / "shared" / "data" / name
    if not source.exists():
        pytest.skip("needs ../shared")
    paths = [sorted(folder.iterdir())[0] for folder in sorted(source.iterdir()) if folder.is_dir()]
    assert run(paths, tmp_path) == 0
    for before, after in zip(paths, written(tmp_path), strict=True):
        old, new = pydicom.dcmread(before), pydicom.dcmread(after)
        assert str(old.PatientID).encode() not in after.read_bytes()
        assert str(old.StudyInstanceUID).encode() not in after.read_bytes()
        assert not [e for e in new.iterall() if e.tag.is_private and len(e.value or "") > 40]
        assert new.PixelData == old.PixelData
