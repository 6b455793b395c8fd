"""Patient -> Study -> Series: what belongs together by what the files say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.imaging import sequences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.imaging.image import Series


OBJECTS = frozenset(
    ["SEG", "SR", "PR", "KO", "REG", "RTSTRUCT", "RTDOSE", "RTPLAN", "FID", "DOC", "SC"]
)
"""Modalities of what was made of scans (DICOM PS3.3 C.7.3.1.1.1), not a scan itself."""


@dataclass(frozen=True)
class Study:
    """The series of one visit (DICOM PS3.3 C.7.2.1); loose pictures by their folder.

    Attributes:
        id: as `study_id` gives it.
        uid: Study Instance UID, or None.
        date: YYYYMMDD, or "".
        description: Study Description, or "".
        series: by number; those of one number, or of none, in the order in which they came.
    """

    id: str
    uid: str | None
    date: str
    description: str
    series: tuple[Series, ...]


@dataclass(frozen=True)
class Patient:
    """A person, or the files that name none.

    Attributes:
        id: as `patient_id` gives it; "" for files that name nobody.
        name, number, sex: Patient's Name, Patient ID and sex as in the files, or "".
        studies: by date, the newest first; of nobody in the order in which they came.
    """

    id: str
    name: str
    number: str
    sex: str
    studies: tuple[Study, ...]


def patient_id(series: Series) -> str:
    """What series of one patient share; "" where the files name nobody.

    Patient ID alone does not do: two hospitals give the same number to two patients.
    """
    if not series.patient and not series.patient_id:
        return ""
    return f"{series.patient_id}\0{series.patient}"


def study_id(series: Series) -> str:
    """What series of one study share: its UID, else their folder; and the patient."""
    folder = str(series.slices[0].path.parent)
    return f"{patient_id(series)}\0{series.study_uid or folder}"


def is_apart(series: Series) -> bool:
    """Whether it was made of scans, or only to plan them: nothing to begin with."""
    return series.modality in OBJECTS or sequences.guess(series).kind == sequences.LOCALIZER


def place_in_study(series: Series) -> tuple[bool, int]:
    """Sorts the series of a study by Series Number; those without one come last."""
    return series.number is None, series.number or 0


def patients_of(series: Iterable[Series]) -> tuple[Patient, ...]:
    """Group series by patient and study; patients in the order in which they came."""
    bundles: dict[str, dict[str, list[Series]]] = {}
    for one in series:
        bundles.setdefault(patient_id(one), {}).setdefault(study_id(one), []).append(one)
    return tuple(_patient(key, studies) for key, studies in bundles.items())


def as_listed(series: Iterable[Series]) -> tuple[Series, ...]:
    """Series in the order in which patients, studies and series are listed."""
    studies = (study for patient in patients_of(series) for study in patient.studies)
    return tuple(one for study in studies for one in study.series)


def _patient(key: str, bundles: dict[str, list[Series]]) -> Patient:
    studies = [_study(study_key, found) for study_key, found in bundles.items()]
    if key:
        studies.sort(key=lambda study: study.date, reverse=True)
    first = next(iter(bundles.values()))[0]
    return Patient(key, first.patient, first.patient_id, first.sex, tuple(studies))


def _study(key: str, series: list[Series]) -> Study:
    first, ordered = series[0], tuple(sorted(series, key=place_in_study))
    return Study(key, first.study_uid, first.study_date, first.study_description, ordered)
