"""Writes DICOM structured reports: a measurement report (PS3.16 TID 1500) of a series.

For each finding a volumetric group (TID 1411) with its segment, a planar one (TID 1410) with the
outline in the slice where it is largest, and a group with the two diameters (TID 1501) that
viewers built on Cornerstone take over as lines.  One more group holds what the networks say of the
series, and one what the reader says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from pydicom.uid import UID, generate_uid

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.objects import codes
from braintumor_desktop.exchange.objects.case import NoObject, tracking_uid
from braintumor_desktop.exchange.objects.segmentation import SERIES_NUMBER, network_of
from braintumor_desktop.exchange.objects.sources import BODY_PART
from braintumor_desktop.imaging.image import OWN_MANUFACTURER
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from braintumor_desktop.exchange.objects.case import Case, Reader
    from braintumor_desktop.exchange.objects.sources import Sources
    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.findings.measures import Line
    from braintumor_desktop.findings.result import ModelId

BIDIRECTIONAL = "Cornerstone3DTools@^0.1.0:Bidirectional"
"""The tracking identifier by which viewers built on Cornerstone know two diameters."""
DEVICE_ROOT = "2.25."


def structured_report(case: Case, sources: Sources, segmentation: Dataset | None) -> Dataset:
    """What is said of a series.

    Args:
        case: the series.
        sources: its files.
        segmentation: the object with the findings' segments, or None where there is none.

    Raises:
        NoObject: nothing was judged and nobody answered.
    """
    import highdicom as hd

    groups = list(_groups(case, sources, segmentation))
    if not groups:
        raise NoObject(tr("No structured report"), tr("Nothing was judged or measured."))
    report = hd.sr.MeasurementReport(
        observation_context=_observers(case),
        procedure_reported=codes.PROCEDURE,
        imaging_measurements=groups,
    )
    _add_notice(report[0])
    evidence = [*sources.files, *([segmentation] if segmentation is not None else [])]
    made = hd.sr.Comprehensive3DSR(
        evidence=evidence,
        content=report[0],
        series_instance_uid=generate_uid(),
        series_number=SERIES_NUMBER["sr"],
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer=OWN_MANUFACTURER,
        is_complete=True,
    )
    made.SeriesDescription = f"Findings, report. {NOTICE}"
    made.SoftwareVersions = __version__
    made.BodyPartExamined = BODY_PART
    return made


def _groups(case: Case, sources: Sources, segmentation: Dataset | None) -> Any:
    yield from _answers(case, sources)
    for number, entry in enumerate(case.findings, start=1):
        if segmentation is not None:
            yield _volumetric(case, entry, segmentation, number)
        yield _planar(case, entry, sources)
        if entry.finding.lesion.unit == "mm":
            yield _diameters(case, entry, sources)


def _answers(case: Case, sources: Sources) -> Any:
    """What networks and reader say of the whole series."""
    summary, reader = case.listing.summary, case.reader
    answer = summary.answer
    if summary.verdict is not None and answer is not None:
        chance = 100 * summary.verdict.tumor_probability
        yield _answer(
            sources,
            "Result of the networks",
            (codes.NETWORKS_SAY, answer),
            _measured(codes.CERTAINTY, chance, codes.PERCENT),
            _algorithm(network_of(case, "classifier")),
        )
    if reader is not None and reader.answer:
        yield _answer(sources, f"Result of {reader.name}", (codes.READER_SAYS, reader.answer))


def _answer(
    sources: Sources,
    name: str,
    said: tuple[Any, str],
    certainty: Any = None,
    algorithm: Any = None,
) -> Any:
    from highdicom import sr

    first = sources.files[0]
    return sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(uid=generate_uid(), identifier=name),
        algorithm_id=algorithm,
        measurements=None if certainty is None else [certainty],
        qualitative_evaluations=[sr.QualitativeEvaluation(said[0], codes.concept_of(said[1]))],
        source_images=[sr.SourceImageForMeasurementGroup(first.SOPClassUID, first.SOPInstanceUID)],
    )


def _volumetric(case: Case, entry: Listed, segmentation: Dataset, number: int) -> Any:
    from highdicom import sr

    lesion, measured = entry.finding.lesion, []
    if lesion.volume_ml is not None:
        measured.append(_measured(codes.VOLUME, lesion.volume_ml, codes.CM3))
    if lesion.longest_mm is not None and lesion.perpendicular_mm is not None:
        measured.append(_measured(codes.LONG_AXIS, lesion.longest_mm, codes.MM))
        measured.append(_measured(codes.SHORT_AXIS, lesion.perpendicular_mm, codes.MM))
    if entry.facts.mean is not None:
        mean = _measured(codes.SIGNAL, entry.facts.mean, codes.NO_UNITS, codes.MEAN)
        measured.append(mean)
    if entry.facts.probability is not None:
        chance = 100 * entry.facts.probability
        measured.append(_measured(codes.CERTAINTY, chance, codes.PERCENT, codes.MEAN))
    return sr.VolumetricROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(entry),
        referenced_segment=sr.ReferencedSegment.from_segmentation(segmentation, number),
        finding_type=codes.concept_of(entry.finding.label),
        finding_sites=[_site(entry)],
        algorithm_id=_algorithm_of(case, entry),
        measurements=measured or None,
    )


def _planar(case: Case, entry: Listed, sources: Sources) -> Any:
    from highdicom import sr

    lesion = entry.finding.lesion
    mask = lesion.masks[lesion.largest]
    spacing = case.series.slices[lesion.largest].spacing_mm
    measured = []
    if spacing is not None:
        mm2 = mask.pixels * spacing[0] * spacing[1]
        measured.append(_measured(codes.AREA, mm2, codes.MM2))
    region = sr.ImageRegion("POLYLINE", _border(mask.array), _image(sources, lesion.largest))
    return sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(entry),
        referenced_region=region,
        finding_type=codes.concept_of(entry.finding.label),
        finding_sites=[_site(entry)],
        algorithm_id=_algorithm_of(case, entry),
        measurements=measured or None,
    )


def _diameters(case: Case, entry: Listed, sources: Sources) -> Any:
    from highdicom import sr

    lesion = entry.finding.lesion
    image = _image(sources, lesion.measured)
    lines = (
        (codes.LONG_AXIS, lesion.diameters.longest),
        (codes.SHORT_AXIS, lesion.diameters.across),
    )
    return sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(tracking_uid(entry), BIDIRECTIONAL),
        finding_type=codes.concept_of(entry.finding.label),
        finding_sites=[_site(entry)],
        algorithm_id=_algorithm_of(case, entry),
        measurements=[_line(name, line, image) for name, line in lines],
    )


def _line(name: Any, line: Line, image: Any) -> Any:
    from highdicom import sr

    ends = np.array([_column_row(line.start), _column_row(line.end)])
    drawn = sr.CoordinatesForMeasurement("POLYLINE", ends, image)
    return sr.Measurement(name, round(line.length, 4), codes.MM, referenced_coordinates=[drawn])


def _column_row(point: tuple[float, float]) -> tuple[float, float]:
    """A point as PS3.3 C.18.6.1.1 counts: column, row, (0, 0) at the outer corner."""
    return point[1], point[0]


def _border(mask: np.ndarray[Any, np.dtype[np.bool_]]) -> np.ndarray[Any, np.dtype[np.float64]]:
    """The outline of the largest part: (n, 2) column, row, closed, along pixel borders.

    OpenCV follows pixel centers: the mask is doubled, so that centers become borders.
    """
    padded = np.pad(mask.astype(np.uint8), 1)
    doubled = padded.repeat(2, axis=0).repeat(2, axis=1)
    found, _ = cv2.findContours(doubled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    largest = max(found, key=cv2.contourArea)[:, 0, :].astype(np.float64)
    # A doubled pixel's index is half a pixel; the pad's two are taken off, a quarter is rounded.
    points = np.floor(largest / 2 + 0.5) - 1.0
    return np.vstack([points, points[:1]])


def _image(sources: Sources, position: int) -> Any:
    from highdicom import sr

    ds, frame = sources.of(position)
    frames = None if frame is None else [frame]
    return sr.SourceImageForRegion(ds.SOPClassUID, ds.SOPInstanceUID, frames)


def _measured(name: Any, value: float, unit: Any, derivation: Any = None) -> Any:
    from highdicom import sr

    return sr.Measurement(name, round(value, 4), unit, derivation=derivation)


def _tracking(entry: Listed) -> Any:
    from highdicom import sr

    return sr.TrackingIdentifier(tracking_uid(entry), f"Finding {entry.number}")


def _site(entry: Listed) -> Any:
    from highdicom import sr

    return sr.FindingSite(codes.BRAIN, laterality=codes.side_of(entry.finding.side))


def _algorithm_of(case: Case, entry: Listed) -> Any:
    """The network that outlined it; what a person drew alone has none."""
    if entry.finding.origin == "person":
        return None
    return _algorithm(network_of(case, "segmenter"))


def _algorithm(network: ModelId | None) -> Any:
    from highdicom import sr

    if network is None:
        return None
    return sr.AlgorithmIdentification(
        network.name, network.version, parameters=[f"SHA-256: {network.sha256}"]
    )


def _observers(case: Case) -> Any:
    from highdicom import sr
    from pydicom.sr.codedict import codes as named

    device = sr.ObserverContext(
        named.DCM.Device,
        sr.DeviceObserverIdentifyingAttributes(
            uid=_device_uid(case), name=OWN_MANUFACTURER, model_name=OWN_MANUFACTURER,
            manufacturer_name=OWN_MANUFACTURER, serial_number=__version__,
        ),
    )  # fmt: skip
    return sr.ObservationContext(_person(case.reader), device)


def _person(reader: Reader | None) -> Any:
    from highdicom import sr
    from pydicom.sr.codedict import codes as named

    if reader is None:
        return None
    attributes = sr.PersonObserverIdentifyingAttributes(reader.person_name)
    return sr.ObserverContext(named.DCM.Person, attributes)


def _device_uid(case: Case) -> UID:
    """The same for the same networks (PS3.5 B.2): what their checksums make."""
    return generate_uid(prefix=None, entropy_srcs=[n.sha256 for n in case.networks] or ["none"])


def _add_notice(root: Dataset) -> None:
    """The notice as a comment in front of all findings."""
    from highdicom import sr

    notice = sr.TextContentItem(name=codes.COMMENT, value=NOTICE, relationship_type="CONTAINS")
    root.ContentSequence.append(notice)
