"""Puts the report, a PDF, into a DICOM object (PS3.3 A.45.1)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import EncapsulatedPDFStorage, ExplicitVRLittleEndian, generate_uid

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.objects.segmentation import SERIES_NUMBER
from braintumor_desktop.imaging.image import OWN_MANUFACTURER

if TYPE_CHECKING:
    from braintumor_desktop.exchange.objects.sources import Sources

COPIED = (
    *("SpecificCharacterSet", "PatientName", "PatientID", "PatientBirthDate", "PatientSex"),
    *("StudyInstanceUID", "StudyDate", "StudyTime", "StudyID", "AccessionNumber"),
    *("ReferringPhysicianName", "StudyDescription"),
)
"""What makes the object one of the same patient and study."""


def encapsulated(pdf: bytes, title: str, sources: Sources) -> Dataset:
    """A PDF as an object of the study.

    Args:
        pdf: its bytes.
        title: of the document.
        sources: of the series that it is about.
    """
    made, now = Dataset(), datetime.now().astimezone()
    for keyword in COPIED:
        if keyword in sources.files[0]:
            made[keyword] = sources.files[0][keyword]
    made.SOPClassUID = EncapsulatedPDFStorage
    made.SOPInstanceUID, made.SeriesInstanceUID = generate_uid(), generate_uid()
    made.Modality, made.ConversionType = "DOC", "WSD"
    made.SeriesNumber, made.InstanceNumber = SERIES_NUMBER["pdf"], 1
    made.SeriesDescription = f"Report. {NOTICE}"
    made.Manufacturer = made.ManufacturerModelName = OWN_MANUFACTURER
    made.SoftwareVersions = __version__
    made.ContentDate = made.AcquisitionDateTime = now.strftime("%Y%m%d")
    made.AcquisitionDateTime = now.strftime("%Y%m%d%H%M%S")
    made.ContentTime = now.strftime("%H%M%S")
    made.BurnedInAnnotation, made.DocumentTitle = "YES", title
    made.ConceptNameCodeSequence = []
    made.MIMETypeOfEncapsulatedDocument = "application/pdf"
    made.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    made.EncapsulatedDocumentLength = len(pdf)
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    return made
