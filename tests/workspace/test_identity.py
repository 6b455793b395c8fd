"""What is shown of whom: everything, or nothing that names a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.findings.rows import Known, problem_row, series_row
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.workspace.changes import IdentityChanged
from braintumor_desktop.workspace.identity import Identity
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers import series as made

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series


def opened(*series: Series) -> Identity:
    workspace = Workspace()
    identity = Identity(workspace)
    change = workspace.take(series)
    assert change is not None
    identity.follow(change)
    return identity


def scan(name: str, **values: object) -> Series:
    told = {
        "kind": "dicom",
        "description": "T1 +Gd",
        "patient": "DOE^JANE",
        "patient_id": "MRN-4711",
        "sex": "F",
        "age": "054Y",
        "study_date": "20240302",
        "study_description": "OWNER^MR head",
    }
    return replace(made.series(name, 3), **(told | values))  # type: ignore[arg-type]


def test_nothing_is_changed_until_it_is_hidden_and_all_comes_back() -> None:
    one = scan("a")
    identity = opened(one)
    assert identity.series(one) is one
    assert identity.hide(True) == IdentityChanged(is_hidden=True)
    assert identity.hide(True) is None
    assert identity.series(one) != one
    assert identity.hide(False) == IdentityChanged(is_hidden=False)
    assert identity.series(one) is one
    assert identity.text("DOE^JANE") == "DOE^JANE"


def test_patients_are_numbered_and_dates_are_years() -> None:
    doe, again, roe = scan("a"), scan("b"), scan("c", patient="ROE^RICHARD", patient_id="R2")
    identity = opened(doe, again, roe)
    identity.hide(True)
    shown = [identity.series(one) for one in (doe, again, roe)]
    assert [one.patient for one in shown] == ["Patient 1", "Patient 1", "Patient 2"]
    assert [one.patient_id for one in shown] == ["", "", ""]
    assert {one.study_date for one in shown} == {"2024"}
    assert (shown[0].sex, shown[0].age) == ("F", "054Y")  # PS3.15: patient characteristics
    assert (shown[0].id, shown[0].slices) == (doe.id, doe.slices)


@pytest.mark.parametrize(
    ("age", "shown"), [("089Y", "089Y"), ("090Y", "90 or older"), ("103Y", "90 or older")]
)
def test_an_age_that_alone_tells_who_it_is_is_not_shown(age: str, shown: str) -> None:
    one = scan("a", age=age)
    identity = opened(one)
    identity.hide(True)
    assert identity.series(one).age == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("T1 Doe", "T1 [hidden]"),
        ("DOE^JANE", "[hidden]^[hidden]"),
        ("doe_jane_t1.nii", "[hidden]_[hidden]_t1.nii"),
        ("MRN-4711 axial", "[hidden] axial"),
        ("does not", "does not"),
        ("12 slices of 96", "12 slices of 96"),
        ("M\u00dcLLER-L\u00dcD: m\u00fcller", "[hidden]-[hidden]: [hidden]"),
    ],
)
def test_names_and_numbers_of_open_patients_are_taken_out_of_texts(text: str, shown: str) -> None:
    identity = opened(scan("a"), scan("b", patient="M\u00dcLLER-L\u00dcD^X", patient_id="12"))
    identity.hide(True)
    assert identity.text(text) == shown


def test_files_that_describe_nothing_are_numbered_not_named() -> None:
    picture = scan("p", kind="pictures", description="doe.png", patient="", patient_id="")
    volume = scan("v", kind="nifti", description="roe.nii.gz", patient="", patient_id="")
    bare = scan("s", description="")
    identity = opened(picture, volume, bare)
    identity.hide(True)
    names = [identity.series(one).description for one in (picture, volume, bare)]
    assert names == ["Picture 1", "Volume 2", "Series 3"]
    assert identity.series(picture).patient == ""


def test_a_row_names_neither_patient_nor_file() -> None:
    one = scan("a", description="T1 Doe")
    name = one.slices[1].path.name
    row = replace(series_row(one, Known()), reason=f"{name} cannot be read: it ends early.")
    identity = opened(one)
    identity.hide(True)
    shown = identity.row(row)
    assert (shown.name, shown.path, shown.patient) == ("T1 [hidden]", "", "Patient 1")
    assert (shown.patient_id, shown.study_date, shown.study) == ("", "2024", "")
    assert shown.reason == "A file cannot be read: it ends early."
    assert shown.id == row.id


def test_a_file_that_gave_nothing_is_not_named() -> None:
    message = "ROE_R.dcm cannot be read: it is empty. Copy it again from where it came."
    problem = Problem(Path("/scans/ROE_R.dcm"), "unreadable", message, False)
    identity = opened(scan("a"))
    identity.hide(True)
    row = identity.row(problem_row(problem))
    expected = "A file cannot be read: it is empty. Copy it again from where it came."
    assert (row.name, row.path, row.reason) == ("A file", "", expected)
    assert identity.problem(problem).message == expected
    assert identity.name(problem.path) == "a file"
    assert "ROE" not in identity.path(problem.path)


def test_a_short_name_of_a_file_does_not_eat_words() -> None:
    identity = opened(scan("a"))
    identity.hide(True)
    said = identity.text("1 cannot be read: it ends after 1,024 of 11 rows.", Path("/x/1"))
    assert said.startswith("A file cannot be read")
    assert "of 11 rows" in said


def test_whose_files_were_not_opened_as_series_are_numbered_too() -> None:
    identity = opened(scan("a"))
    identity.hide(True)
    report = scan("r", patient="ROE^RICHARD", patient_id="R2", description="by Richard Roe")
    shown = identity.series(report)
    assert (shown.patient, shown.description) == ("Patient 2", "by [hidden] [hidden]")


def test_what_is_nobody_keeps_the_words_that_say_so() -> None:
    head = scan("h", patient="SYNTHETIC^PHANTOM", description="T1 synthetic", synthetic=True)
    identity = opened(head)
    identity.hide(True)
    assert identity.series(head).description == "T1 synthetic"


@pytest.mark.parametrize(
    ("patient", "number"),
    [("CompressedSamples^CT", ""), ("CQ500-CT-310", "CQ500-CT-310"), ("MR^T1", "DICOM")],
)
def test_words_of_kinds_of_pictures_in_a_name_leave_the_reason_whole(
    patient: str, number: str
) -> None:
    identity = opened(scan("a", patient=patient, patient_id=number))
    identity.hide(True)
    reason = "This is a CT. The networks know MR only: see T1 in DICOM."
    assert identity.text(reason) == reason
    for telling in (patient, number):
        said = identity.text(f"of {telling}")
        assert "CompressedSamples" not in said
        assert "CQ500" not in said


def test_a_name_that_is_a_word_of_sentences_is_one_with_a_capital() -> None:
    identity = opened(scan("a", patient="DO^LI", patient_id=""))
    identity.hide(True)
    assert identity.text("Li do not") == identity.text("li do not") == "[hidden] do not"
    assert identity.text("DO LI") == "[hidden] [hidden]"
    assert identity.text("Do^Li") == "[hidden]^[hidden]"
