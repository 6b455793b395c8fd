"""A report as FHIR R4: a DiagnosticReport whose Observations are contained in it (hl7.org/fhir/R4).

Who the patient is stands in it only when asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.objects.case import tracking_uid
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of

if TYPE_CHECKING:
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.findings.listing import Listed

    Json = dict[str, Any]

LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
UID = "urn:dicom:uid"
MR_BRAIN = {"system": LOINC, "code": "24590-2", "display": "MR Brain"}
IMAGING = "http://terminology.hl7.org/CodeSystem/observation-category"
CERTAINTY = {"system": DICOM, "code": "111012", "display": "Certainty of Finding"}
VOLUME = {"system": SNOMED, "code": "118565006", "display": "Volume"}
LONG_AXIS = {"system": SNOMED, "code": "103339001", "display": "Long axis"}
SHORT_AXIS = {"system": SNOMED, "code": "103340004", "display": "Short axis"}


def diagnostic_report(case: Case, *, identity: bool = False) -> Json:
    """What is said of a series.

    Args:
        case: the series with answers, findings and reader.
        identity: also who the patient is.
    """
    observations = [*_answers(case), *(_finding(entry) for entry in case.findings)]
    for number, observation in enumerate(observations, start=1):
        observation["id"] = f"o{number}"
    report: Json = {
        "resourceType": "DiagnosticReport",
        "status": "preliminary",
        "category": [{"coding": [_coding(IMAGING, "imaging", "Imaging")]}],
        "code": {"coding": [MR_BRAIN]},
        "subject": _subject(case, identity=identity),
        "contained": [_device(case), *observations],
        "result": [{"reference": f"#{one['id']}"} for one in observations],
        "conclusion": _conclusion(case),
    }
    if not observations:
        del report["result"]
    if case.series.study_uid:
        identifier = {"system": UID, "value": f"urn:oid:{case.series.study_uid}"}
        report["imagingStudy"] = [{"identifier": identifier}]
    if case.series.study_date and identity:
        report["effectiveDateTime"] = wording.iso_date(case.series.study_date)
    if case.reader is not None:
        report["resultsInterpreter"] = [{"display": case.reader.name}]
    concepts = [code for code in map(_concept, _answers_of(case)) if code]
    return {**report, "conclusionCode": concepts} if concepts else report


def _answers_of(case: Case) -> list[str]:
    """What the reader says, or where there is none the networks."""
    if case.reader is not None and case.reader.answer:
        return [case.reader.answer]
    return [case.listing.summary.answer] if case.listing.summary.answer else []


def _conclusion(case: Case) -> str:
    summary = case.listing.summary
    said = [f"{NOTICE}."]
    if summary.answer is not None and summary.verdict is not None:
        chance = wording.chance(summary.verdict.tumor_probability)
        said.append(f"Networks: {label_of(summary.answer).code}, tumor probability {chance}.")
    elif summary.reason is not None:
        said.append(f"Networks: not judged ({summary.reason.code}).")
    if case.reader is not None and case.reader.answer:
        said.append(f"Reader: {case.reader.answer}.")
    return " ".join(said)


def _answers(case: Case) -> list[Json]:
    summary = case.listing.summary
    if summary.verdict is None:
        return []
    percent = 100 * summary.verdict.tumor_probability
    components = [_quantity(CERTAINTY, percent, "%")]
    made = _observation("Result of the networks", components)
    concept = _concept(summary.answer or "")
    return [{**made, "valueCodeableConcept": concept} if concept else made]


def _finding(entry: Listed) -> Json:
    lesion = entry.finding.lesion
    sizes = (
        (VOLUME, lesion.volume_ml, "mL"),
        (LONG_AXIS, lesion.longest_mm, "mm"),
        (SHORT_AXIS, lesion.perpendicular_mm, "mm"),
    )
    components = [_quantity(code, value, unit) for code, value, unit in sizes if value is not None]
    made = _observation(f"Finding {entry.number}", components)
    made["identifier"] = [{"system": UID, "value": f"urn:oid:{tracking_uid(entry)}"}]
    made["method"] = {"text": f"outlined by: {entry.finding.origin}"}
    concept = _concept(entry.finding.label)
    if concept:
        made["valueCodeableConcept"] = concept
    if entry.finding.side is not None:
        made["note"] = [{"text": f"Side of the patient: {entry.finding.side}"}]
    return made


def _observation(text: str, components: list[Json]) -> Json:
    made: Json = {
        "resourceType": "Observation",
        "status": "preliminary",
        "category": [{"coding": [_coding(IMAGING, "imaging", "Imaging")]}],
        "code": {"text": text},
        "device": {"reference": "#device"},
    }
    return {**made, "component": components} if components else made


def _quantity(code: Json, value: float, unit: str) -> Json:
    quantity = {"value": round(value, 4), "unit": unit, "system": UCUM, "code": unit}
    return {"code": {"coding": [code]}, "valueQuantity": quantity}


def _device(case: Case) -> Json:
    """The program, with the networks and their checksums as versions."""
    versions = [{"type": {"text": "program"}, "value": __version__}]
    versions += [
        {"type": {"text": network.name}, "value": f"{network.version} sha256:{network.sha256}"}
        for network in case.networks
    ]
    name = {"name": "Braintumor Desktop", "type": "manufacturer-name"}
    return {"resourceType": "Device", "id": "device", "deviceName": [name], "version": versions}


def _subject(case: Case, *, identity: bool) -> Json:
    if not identity:
        return {"display": "not named"}
    subject: Json = {"display": case.series.patient or "not named"}
    if case.series.patient_id:
        subject["identifier"] = {"value": case.series.patient_id}
    return subject


def _concept(label: str) -> Json | None:
    known = label_of(label).snomed if label else None
    if known is None:
        return None
    return {"coding": [_coding(SNOMED, known.code, known.meaning)]}


def _coding(system: str, code: str, display: str) -> Json:
    return {"system": system, "code": code, "display": display}
