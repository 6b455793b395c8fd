"""DICOM SEG and SR as another program writes them: highdicom, in tests only."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pydicom
from pydicom.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np

NEEDED = (
    *("AccessionNumber", "StudyID", "StudyDate", "StudyTime", "PatientBirthDate", "PatientSex"),
    *("SeriesNumber", "ReferringPhysicianName", "PositionReferenceIndicator"),
)
"""What highdicom copies from its sources, empty where a test's slices have none."""


def sources(folder: Path) -> list[pydicom.Dataset]:
    """The slices of a folder, by file name."""
    found = [pydicom.dcmread(path) for path in sorted(folder.glob("*.dcm"))]
    for ds in found:
        if "SliceThickness" not in ds:
            ds.SliceThickness = 1.0
        for keyword in NEEDED:
            if keyword not in ds:
                setattr(ds, keyword, None)
    return found


def write_seg(
    path: Path,
    slices: Sequence[pydicom.Dataset],
    masks: np.ndarray,
    kind: str = "BINARY",
    labels: Sequence[str] = ("Tumor",),
    **options: Any,
) -> pydicom.Dataset:
    """Write a segmentation.

    Args:
        path: of the file.
        slices: it is drawn on.
        masks: (slices, rows, columns[, segments]), as highdicom takes them.
        kind: BINARY, FRACTIONAL or LABELMAP.
        labels: of the segments.
        options: further arguments of highdicom.
    """
    import highdicom as hd
    from highdicom.color import CIELabColor
    from highdicom.seg import Segmentation, SegmentDescription
    from pydicom.sr.codedict import codes

    described = [
        SegmentDescription(
            segment_number=number,
            segment_label=label,
            segmented_property_category=codes.SCT.MorphologicallyAbnormalStructure,
            segmented_property_type=codes.SCT.Neoplasm,
            algorithm_type=hd.seg.SegmentAlgorithmTypeValues.MANUAL,
            display_color=CIELabColor.from_string("teal") if number == 1 else None,
        )
        for number, label in enumerate(labels, 1)
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        seg = Segmentation(
            source_images=slices,
            pixel_array=masks.copy(),  # It changes what it is given.
            segmentation_type=kind,
            segment_descriptions=described,
            series_instance_uid=generate_uid(),
            series_number=99,
            sop_instance_uid=generate_uid(),
            instance_number=1,
            manufacturer="Elsewhere",
            manufacturer_model_name="Painter",
            software_versions="1",
            device_serial_number="1",
            series_description="Outlined by hand",
            **options,
        )
        seg.save_as(path, enforce_file_format=True)
    return seg


def write_sr(path: Path, slices: Sequence[pydicom.Dataset]) -> pydicom.Dataset:
    """Write a measurement report: one lesion on a slice, with two measured numbers.

    Args:
        path: of the file.
        slices: of which the third is measured.
    """
    import numpy as np
    from highdicom import sr
    from pydicom.sr.codedict import codes

    person = sr.PersonObserverIdentifyingAttributes(name="ROE^RICHARD")
    observer = sr.ObserverContext(codes.DCM.Person, person)
    image = sr.SourceImageForRegion(slices[2].SOPClassUID, slices[2].SOPInstanceUID)
    region = sr.ImageRegion(
        graphic_type=sr.GraphicTypeValues.POLYLINE,
        graphic_data=np.array([[10.0, 12.0], [22.0, 12.0]]),
        source_image=image,
    )
    measured = [
        sr.Measurement(name=codes.SCT.Length, value=15.5, unit=codes.UCUM.Millimeter),
        sr.Measurement(name=codes.SCT.Area, value=210.0, unit=codes.UCUM.SquareMillimeter),
    ]
    group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(uid=generate_uid(), identifier="Lesion 1"),
        referenced_region=region,
        finding_type=codes.SCT.Neoplasm,
        measurements=measured,
    )
    report = sr.MeasurementReport(
        observation_context=sr.ObservationContext(observer_person_context=observer),
        procedure_reported=sr.CodedConcept("24590-2", "LN", "MR Brain"),
        imaging_measurements=[group],
        title=codes.DCM.ImagingMeasurementReport,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = sr.ComprehensiveSR(
            evidence=[slices[2]],
            content=report[0],
            series_number=98,
            series_instance_uid=generate_uid(),
            sop_instance_uid=generate_uid(),
            instance_number=1,
            manufacturer="Elsewhere",
            is_complete=True,
            is_verified=False,
        )
        made.save_as(path, enforce_file_format=True)
    return made
