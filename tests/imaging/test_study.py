"""What belongs together: patients, studies, series."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.study import as_listed, patients_of
from tests.helpers.series import series

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series


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


def test_series_of_a_study_stand_by_their_number_those_without_one_last() -> None:
    numbers = {"a": 12, "b": None, "c": 2, "d": 12, "e": 1}
    found = [
        replace(made(name, "DOE^JANE", "1"), number=number) for name, number in numbers.items()
    ]
    assert [one.id for one in as_listed(found)] == ["e", "c", "a", "d", "b"]


def test_two_patients_with_one_number_are_two() -> None:
    found = [made("a", "DOE^JANE", "1", number="7"), made("b", "ROE^RICH", "2", number="7")]
    assert [p.name for p in patients_of(found)] == ["DOE^JANE", "ROE^RICH"]


def test_loose_pictures_belong_together_by_their_folder() -> None:
    found = [made("x/1", "", None), made("x/2", "", None), made("y/1", "", None)]
    (nobody,) = patients_of(found)
    assert nobody.id == ""
    studies = [[one.slices[0].path.parent.name for one in study.series] for study in nobody.studies]
    assert studies == [["1"], ["2"], ["1"]]
