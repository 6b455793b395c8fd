"""DICOM files without pictures, as lists name them: reports, documents, presentation states.

Each is a series of one slice without pixels, so that it stands below its patient and study.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.values import items, text
from braintumor_desktop.imaging.image import HeaderReason, Series, Slice
from braintumor_desktop.words import Words, english

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.dicom.facts import SeriesFacts
    from braintumor_desktop.imaging.dicom.values import Fields

OBJECT_TAGS: tuple[str | int, ...] = ("DocumentTitle", "ContentLabel", "ConceptNameCodeSequence")
DICOMDIR = "1.2.840.10008.1.3.10"
_LONGEST = 64


def described_object(path: Path, ds: Fields, facts: SeriesFacts, kind: str) -> Series | None:
    """What a file without pictures is and whose.

    Args:
        path: of the file.
        ds: its header.
        facts: of its series.
        kind: in words, as "a report".

    Returns:
        Its `description` is its title, its only slice has no pixels and a reason whose message
        is the kind; None for a DICOMDIR, and for a file that names no study.
    """
    sop_class = text(ds, "SOPClassUID") or text(ds.file_meta, "MediaStorageSOPClassUID")
    if sop_class == DICOMDIR or facts.study_uid is None:
        return None
    uid = text(ds, "SOPInstanceUID") or None
    shown = Words(kind[:1].upper() + kind[1:], english(kind)[:1].upper() + english(kind)[1:])
    reason = HeaderReason("no_pixels", shown)
    item = Slice(path, None, (0, 0), sop_uid=uid, reason=reason, series_uid=facts.series_uid)
    return Series(
        id=f"object {uid or path}",
        kind="dicom",
        slices=(item,),
        description=(_title(ds) or facts.description or kind)[:_LONGEST],
        patient=facts.patient,
        patient_id=facts.patient_id,
        sex=facts.sex,
        study_date=facts.study_date,
        study_description=facts.study_description,
        modality=facts.modality,
        study_uid=facts.study_uid,
        series_uid=facts.series_uid,
        is_own=facts.is_own,
        number=facts.series_number,
    )


def _title(ds: Fields) -> str:
    """As its author calls it: that of a report is its first concept (PS3.3 C.17.3)."""
    concepts = items(ds, "ConceptNameCodeSequence")
    concept = text(concepts[0], "CodeMeaning") if concepts else ""
    return concept or text(ds, "DocumentTitle") or text(ds, "ContentLabel")
