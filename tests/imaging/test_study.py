"""What belongs together: patients, studies, series."""

from __future__ import annotations

from dataclasses import replace

from braintumor_desktop.imaging.image import Plane, Series
from braintumor_desktop.imaging.study import patients_of
from tests.helpers.series import series


def made(name: str, patient: str, study: str | None, date: str = "", number: str = "") -> Series:
    return replace(
        series(name, 1), patient=patient, patient_id=number, study_uid=study, study_date=date
    )


def test_series_stand_below_their_study_and_studies_below_their_patient_newest_first() -> None:
    found = [
        made("t1", "DOE^JANE", "1.1", "20231102"),
        made("ct", "ROE^RICH", "2.1", "20200101"),
        made("t2", "DOE^JANE", "1.2", "20240302"),
        made("t3", "DOE^JANE", "1.1", "20231102"),
    ]
    shown = [
        (p.name, [(s.date, [one.id for one in s.series]) for s in p.studies])
        for p in patients_of(found)
    ]
    assert shown == [
        ("DOE^JANE", [("20240302", ["t2"]), ("20231102", ["t1", "t3"])]),
        ("ROE^RICH", [("20200101", ["ct"])]),
    ]


def test_two_patients_with_one_number_are_two() -> None:
    found = [made("a", "DOE^JANE", "1", number="7"), made("b", "ROE^RICH", "2", number="7")]
    assert [p.name for p in patients_of(found)] == ["DOE^JANE", "ROE^RICH"]


def test_loose_pictures_belong_together_by_their_folder() -> None:
    found = [made("x/1", "", None), made("x/2", "", None), made("y/1", "", None)]
    (nobody,) = patients_of(found)
    assert nobody.id == ""
    studies = [[one.slices[0].path.parent.name for one in study.series] for study in nobody.studies]
    assert studies == [["1"], ["2"], ["1"]]


def test_a_study_knows_its_coordinate_systems() -> None:
    plane = Plane((0, 0, 0), (1, 0, 0), (0, 1, 0), "9.9")
    one = made("a", "DOE^JANE", "1")
    one = replace(one, slices=tuple(replace(item, plane=plane) for item in one.slices))
    (patient,) = patients_of([one, made("b", "DOE^JANE", "1")])
    assert patient.studies[0].frames_of_reference == {"9.9"}
