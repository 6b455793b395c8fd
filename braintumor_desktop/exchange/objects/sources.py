"""The DICOM files that an object refers to, as they are: never decoded.

A file that is decoded by pydicom gets another SOP Instance UID, and what refers to it would
refer to nothing.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pydicom
from pydicom.valuerep import DSfloat

from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange.objects.case import NoObject
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pydicom.dataset import Dataset

    from braintumor_desktop.imaging.image import Series, Slice

NEEDED = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex"),
    *("StudyDate", "StudyTime", "StudyID", "AccessionNumber", "ReferringPhysicianName"),
)
"""Elements of type 2 of patient and study (PS3.3 C.7.1.1, C.7.2.1): empty where a file has none."""
BODY_PART = "BRAIN"


@dataclass(frozen=True, eq=False)
class Sources:
    """The files of a series.

    Attributes:
        files: each once, in the order of the series, without pixels.
        places: of each slice, by position: which file, and the frame in it from 0, or None.
    """

    files: tuple[Dataset, ...]
    places: tuple[tuple[int, int | None], ...]

    @property
    def frames(self) -> int:
        """Pictures of all files."""
        return sum(int(ds.get("NumberOfFrames", 1) or 1) for ds in self.files)

    def of(self, position: int) -> tuple[Dataset, int | None]:
        """The file of a slice, and its frame number from 1 or None, as references have it."""
        file, frame = self.places[position]
        return self.files[file], None if frame is None else frame + 1


def sources_of(series: Series) -> Sources:
    """Read the headers of a series' files.

    From then on highdicom is quiet: what it warns of names patients, and comes from their files.

    Raises:
        NoObject: the series is no DICOM, or says too little to be referred to.
        BadInput: a file cannot be read any more.
    """
    if series.series_uid is None or series.study_uid is None:
        raise NoObject(tr("No DICOM object"), tr("The pictures are no DICOM files."))
    warnings.filterwarnings("ignore", category=UserWarning, module=r"highdicom\.")
    paths = list(dict.fromkeys(item.path for item in series.slices))
    files = tuple(_read(path) for path in paths)
    for ds in files:
        _add_thickness(ds, series.spacing_between_mm)
    if any(not ds.get("SOPInstanceUID") for ds in files):
        raise NoObject(tr("No DICOM object"), tr("The files have no SOP Instance UID."))
    number = {path: index for index, path in enumerate(paths)}
    places = tuple((number[item.path], item.frame) for item in series.slices)
    return Sources(files, places)


def check_places(slices: Sequence[Slice]) -> None:
    """That slices say where they lie, so that what refers to them does not have to guess.

    Raises:
        NoObject: they do not.
    """
    if any(item.plane is None or item.spacing_mm is None for item in slices):
        why = tr("The files do not say where the slices lie.")
    elif any(item.plane.frame_of_reference is None for item in slices if item.plane):
        why = tr("The files have no frame of reference.")
    elif len({item.shape for item in slices}) > 1:
        why = tr("Its slices have different sizes.")
    else:
        return
    raise NoObject(tr("No segmentation"), why)


def _add_thickness(ds: Dataset, distance_mm: float | None) -> None:
    """Where a file does not say how thick its slices are, which segmentations must (C.7.6.16.2.1).

    What stands for it is the distance of the slices, as everywhere in the program.
    """
    if distance_mm is None:
        return
    shared = ds.get("SharedFunctionalGroupsSequence") or []
    frames = ds.get("PerFrameFunctionalGroupsSequence") or []
    groups = [item for each in (*shared, *frames) for item in each.get("PixelMeasuresSequence", [])]
    for item in groups or [ds]:
        if item.get("SliceThickness") in (None, ""):
            item.SliceThickness = DSfloat(distance_mm, auto_format=True)


def _read(path: Path) -> Dataset:
    try:
        ds = pydicom.dcmread(path, stop_before_pixels=True)
    except (OSError, pydicom.errors.InvalidDicomError) as error:
        title = tr("The picture cannot be read any more")
        raise BadInput("unreadable", title, str(error)) from error
    for keyword in NEEDED:
        if keyword not in ds:
            setattr(ds, keyword, "")
    return ds
