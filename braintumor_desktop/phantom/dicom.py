"""The head phantom as DICOM: a classic MR series that says that it is no patient.

Everything is fixed by the head and the arguments: UIDs are hashes, dates are constants, so
that the same call writes the same bytes.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from braintumor_desktop.imaging.image import PHANTOM_MANUFACTURER
from braintumor_desktop.phantom.head import (
    SAMPLE_HEALTHY_SEED,
    SAMPLE_LESION,
    SAMPLE_LESION_SEED,
    Head,
    make_head,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pydicom import Dataset
    from pydicom.uid import UID

UID_NAMESPACE = uuid.UUID("6f1c2d0e-5b7a-4e53-9a3c-0b9d8e7f6a51")
STUDY_DATE, STUDY_TIME = "20260105", "093000"
SAMPLE_SERIES = ("1_t1_gd_lesion", "2_t1_gd_healthy")
"""Folders of the bundled study's two series."""


def write_sample(folder: Path) -> list[Path]:
    """Write the bundled study, JPEG-LS lossless, into SAMPLE_SERIES below a folder.

    Returns:
        The files, in the order of the series and their slices.
    """
    heads = (make_head(SAMPLE_LESION_SEED, SAMPLE_LESION), make_head(SAMPLE_HEALTHY_SEED))
    texts = ("T1 AX +Gd synthetic, with lesion", "T1 AX +Gd synthetic, healthy")
    paths: list[Path] = []
    for number, (name, head, text) in enumerate(zip(SAMPLE_SERIES, heads, texts, strict=True), 1):
        paths += write_series(
            folder / name, head, description=text, series_number=number, compress=True
        )
    return paths


def write_series(
    folder: Path, head: Head, *, description: str, series_number: int = 1, compress: bool = False
) -> list[Path]:
    """Write a head as one file a slice; the files' names are not in the order of the slices.

    Args:
        folder: is made where it is missing.
        head: what to write.
        description: Series Description, up to 64 characters.
        series_number: Series Number; series of different numbers get different UIDs.
        compress: JPEG-LS lossless instead of explicit little endian.

    Returns:
        The files, in the order of the slices.
    """
    from pydicom.uid import JPEGLSLossless

    folder.mkdir(parents=True, exist_ok=True)
    slices = datasets(head, description=description, series_number=series_number)
    paths = [folder / name for name in _names(len(slices))]
    for path, dataset in zip(paths, slices, strict=True):
        if compress:
            dataset.compress(
                JPEGLSLossless, encoding_plugin="pyjpegls", generate_instance_uid=False
            )
        dataset.save_as(path, enforce_file_format=True)
    return paths


def datasets(head: Head, *, description: str, series_number: int = 1) -> list[Dataset]:
    """Make MR Image Storage instances (DICOM PS3.3 A.4) with file meta, uncompressed.

    Args:
        head: what to write; one study holds all series made by this function.
        description: Series Description, up to 64 characters.
        series_number: Series Number; series of different numbers get different UIDs.

    Returns:
        One a slice, in the order of the head's slices.
    """
    series = _common(head, description, series_number)
    return [_instance(series, head, k) for k in range(len(head.indices))]


def _names(count: int) -> list[str]:
    """File names by slice: the odd slices backwards, then the even ones."""
    order = [*range(1, count, 2)[::-1], *range(0, count, 2)]
    return [f"IM{order.index(k) + 1:04d}" for k in range(count)]


def _uid(*parts: object) -> UID:
    """A UID that follows from its parts (DICOM PS3.5 B.2: 2.25 and a UUID)."""
    from pydicom.uid import UID

    return UID(f"2.25.{uuid.uuid5(UID_NAMESPACE, '/'.join(map(repr, parts))).int}")


def _common(head: Head, description: str, series_number: int) -> dict[str, Any]:
    """Elements that all slices of a series share, by keyword."""
    series_uid = _uid("series", head.seed, head.lesion, head.grid, series_number)
    return {
        **_subject(),
        **_acquisition(head),
        **_pixel_format(head),
        "SeriesInstanceUID": series_uid,
        "SeriesNumber": series_number,
        "SeriesDescription": description,
        "FrameOfReferenceUID": _uid("frame of reference", series_uid),
        "PositionReferenceIndicator": "",
    }


def _subject() -> dict[str, Any]:
    """Patient, study and equipment (DICOM PS3.3 C.7.1 to C.7.5): a phantom, and it says so."""
    return {
        "SpecificCharacterSet": "ISO_IR 192",
        "PatientName": "SYNTHETIC^PHANTOM",
        "PatientID": "PHANTOM-0001",
        "PatientBirthDate": "",
        "PatientSex": "O",
        "QualityControlSubject": "YES",
        "PatientComments": "Synthetic, not a patient",
        "StudyInstanceUID": _uid("study"),
        "StudyID": "1",
        "StudyDate": STUDY_DATE,
        "StudyTime": STUDY_TIME,
        "StudyDescription": "Synthetic head, not a patient",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "Manufacturer": PHANTOM_MANUFACTURER,
        "ManufacturerModelName": "Digital head",
        "SoftwareVersions": "1",
    }


def _acquisition(head: Head) -> dict[str, Any]:
    """What a scanner would say of an enhanced T1 (DICOM PS3.3 C.8.3.1, C.7.6.4)."""
    return {
        "Modality": "MR",
        "SeriesDate": STUDY_DATE,
        "SeriesTime": STUDY_TIME,
        "BodyPartExamined": "BRAIN",
        "PatientPosition": "HFS",
        "ProtocolName": "T1 AX +Gd",
        "ContrastBolusAgent": "Gadolinium, simulated",
        "ScanningSequence": "SE",
        "SequenceVariant": "NONE",
        "ScanOptions": "",
        "MRAcquisitionType": "2D",
        "RepetitionTime": "600",
        "EchoTime": "12",
        "EchoTrainLength": "1",
        "MagneticFieldStrength": "1.5",
        "FlipAngle": "90",
        "SliceThickness": _decimals([head.grid.thickness_mm])[0],
        "SpacingBetweenSlices": _decimals([head.slice_distance_mm])[0],
        "PixelSpacing": _decimals(head.spacing_mm),
    }


def _pixel_format(head: Head) -> dict[str, Any]:
    """Image Pixel Module (DICOM PS3.3 C.7.6.3): 12 bits in 16; and one window for eyes."""
    return {
        "ImageType": ["DERIVED", "PRIMARY", "OTHER"],
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "Rows": head.values.shape[1],
        "Columns": head.values.shape[2],
        "BitsAllocated": 16,
        "BitsStored": 12,
        "HighBit": 11,
        "PixelRepresentation": 0,
        "BurnedInAnnotation": "NO",
        "QualityControlImage": "YES",
        "ImageComments": "Synthetic, not a patient",
        "WindowCenter": "500",
        "WindowWidth": "1000",
        "WindowCenterWidthExplanation": "Brain",
    }


def _instance(series: dict[str, Any], head: Head, k: int) -> Dataset:
    """One slice: what it shares, its place, its pixels."""
    from pydicom import Dataset
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage

    index, plane = head.indices[k], head.planes[k]
    own = {
        "SOPClassUID": MRImageStorage,
        "SOPInstanceUID": _uid("instance", series["SeriesInstanceUID"], index),
        "InstanceNumber": index + 1,
        "AcquisitionNumber": 1,
        "ContentDate": STUDY_DATE,
        "ContentTime": STUDY_TIME,
        "ImagePositionPatient": _decimals(plane.position),
        "ImageOrientationPatient": _decimals(plane.along_row + plane.along_column),
    }
    dataset = Dataset()
    for keyword, value in (series | own).items():
        setattr(dataset, keyword, value)
    dataset.add_new("PixelData", "OW", head.values[k].astype("<u2").tobytes())
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    # Stated here, because pydicom would state its own version.
    dataset.file_meta.ImplementationClassUID = _uid("implementation")
    dataset.file_meta.ImplementationVersionName = "BTD_PHANTOM_1"
    return dataset


def _decimals(numbers: Sequence[float]) -> list[str]:
    """Decimal strings of at most 16 characters (DICOM PS3.5 6.2, DS)."""
    from pydicom.valuerep import format_number_as_ds

    return [format_number_as_ds(float(number)) for number in numbers]
