"""What a header says of a slice and its series, as far as grouping needs it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.frame import VARIANTS
from braintumor_desktop.imaging.dicom.quantities import NO_DISTANCES
from braintumor_desktop.imaging.image import NOT_SAID

if TYPE_CHECKING:
    from braintumor_desktop.imaging.dicom.quantities import Distances
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.imaging.sequences import Acquisition


@dataclass(frozen=True)
class SeriesFacts:
    """What a header says of its series; the fields are those of Series.

    Attributes:
        folder: of the file: holds slices together that name no series.
        series_number: orders the series of a study, or None.
    """

    folder: str
    study_uid: str | None = None
    series_uid: str | None = None
    series_number: int | None = None
    description: str = ""
    study_description: str = ""
    patient: str = ""
    patient_id: str = ""
    sex: str = ""
    age: str = ""
    study_date: str = ""
    modality: str = ""
    body_part: str = ""
    synthetic: bool = False
    acquisition: Acquisition = NOT_SAID
    is_capture: bool = False
    is_own: bool = False

    @cached_property
    def identity(self) -> tuple[str, ...]:
        """What slices of one series share."""
        series = self.series_uid or f"{self.folder}/{self.description}"
        return self.patient_id, self.study_uid or "", series

    @cached_property
    def rank(self) -> tuple[object, ...]:
        """Sorts series by patient, study and number; those without a number come last."""
        number = self.series_number
        study = self.patient_id, self.study_date, self.study_uid or ""
        return *study, number is None, number or 0


@dataclass(frozen=True)
class HeaderSlice:
    """A slice, and what grouping needs to know of it.

    Attributes:
        slice: what the window and the reader need.
        facts: of its series.
        variants: a value, or "", for each of `frame.VARIANTS`.
        notes: sentences on what its header says, for the series.
        distances: that its header promises of the stack.
    """

    slice: Slice
    facts: SeriesFacts
    variants: tuple[str, ...] = ("",) * len(VARIANTS)
    notes: tuple[str, ...] = ()
    distances: Distances = NO_DISTANCES
