"""Why a DICOM file must not be judged, from its header: what it is, and of which part."""

from __future__ import annotations

import re

Reason = tuple[str, str]
"""Code and message, as in Slice.reason."""

_MODALITIES = {
    "AR": "an autorefraction",
    "BI": "a biomagnetic image",
    "BMD": "a bone density scan",
    "CR": "an X-ray picture",
    "CT": "a CT",
    "DOC": "a document",
    "DX": "an X-ray picture",
    "ECG": "an ECG",
    "ES": "an endoscopy",
    "FID": "a registration",
    "GM": "a microscope picture",
    "IO": "a dental X-ray picture",
    "IVOCT": "an optical coherence tomogram",
    "IVUS": "an ultrasound picture",
    "KO": "a key object selection",
    "M3D": "a model for manufacturing",
    "MG": "a mammogram",
    "NM": "a nuclear medicine picture",
    "OCT": "an optical coherence tomogram",
    "OP": "an eye picture",
    "OPT": "an optical coherence tomogram",
    "OT": 'of the kind "other"',
    "PR": "a presentation state",
    "PT": "a PET",
    "PX": "a dental X-ray picture",
    "REG": "a registration",
    "RF": "an X-ray fluoroscopy",
    "RG": "an X-ray picture",
    "RTDOSE": "a radiotherapy dose",
    "RTIMAGE": "a radiotherapy picture",
    "RTPLAN": "a radiotherapy plan",
    "RTSTRUCT": "a set of radiotherapy contours",
    "SC": "a screen capture",
    "SEG": "a segmentation",
    "SM": "a microscope slide",
    "SR": "a report",
    "TG": "a thermogram",
    "US": "an ultrasound picture",
    "XA": "an X-ray angiogram",
    "XC": "a photograph",
}
"""Modality (0008,0060) -> words; terms of PS3.3 C.7.3.1.1.1."""

_DOCUMENTS = {
    "1.2.840.10008.5.1.4.1.1.104.1": "a PDF document",
    "1.2.840.10008.5.1.4.1.1.104.2": "a clinical document (CDA)",
    "1.2.840.10008.5.1.4.1.1.104.3": "a 3D model (STL)",
    "1.2.840.10008.5.1.4.1.1.104.4": "a 3D model (OBJ)",
    "1.2.840.10008.5.1.4.1.1.104.5": "a 3D model (MTL)",
}
"""SOP Class UID -> words, of encapsulated documents (PS3.3 A.45)."""

_VIDEO = re.compile(r"1\.2\.840\.10008\.1\.2\.4\.10[0-8](\.1)?|1\.2\.840\.10008\.1\.2\.7\.[12]")
"""Transfer syntaxes of MPEG-2, MPEG-4, HEVC and SMPTE ST 2110 video (PS3.6 A)."""

_BRAIN = re.compile(
    r"BRAIN|HEAD|SKULL|CRANI|CEREB|ENCEPH|NEURO|HIRN|SCH(AE|Ä)DEL|KOPF|CR[AÂ]NE|T[EÊ]TE|CABEZA|"
    r"CR[AÁ]NEO|TESTA|ENC[EÉ]F|HYPOPHYS|PITUIT|SELLA|ORBIT|TEMPORAL|FRONTAL|HIPPOCAMP|MENING|"
    r"\bIAC\b|\bCNS\b|WHOLE.?BODY"
)
"""Words that keep a series, wherever they stand."""

_PARTS = {
    "abdomen": "ABDOMEN ABDOMINAL ABD UPPERABDOMEN LOWERABDOMEN",
    "ankle": "ANKLE",
    "arm": "UPPERARM FOREARM HUMERUS",
    "bladder": "BLADDER",
    "breast": "BREAST BREASTS MAMMA MAMMO",
    "chest": "CHEST THORAX LUNG",
    "elbow": "ELBOW",
    "foot": "FOOT FEET",
    "hand": "HAND HANDS FINGER THUMB",
    "heart": "HEART CARDIAC",
    "hip": "HIP HIPS",
    "kidney": "KIDNEY KIDNEYS RENAL",
    "knee": "KNEE KNEES KNIE GENOU",
    "leg": "THIGH CALF FEMUR TIBIA LOWERLEG UPPERLEG",
    "liver": "LIVER HEPATIC",
    "pancreas": "PANCREAS",
    "pelvis": "PELVIS PELVIC BECKEN",
    "prostate": "PROSTATE PROSTATA",
    "shoulder": "SHOULDER SCHULTER",
    "spine": "SPINE CSPINE TSPINE LSPINE SSPINE CTSPINE TLSPINE LSSPINE HWS BWS LWS",
    "uterus": "UTERUS",
    "wrist": "WRIST",
}
"""Part -> words that name it wherever they stand alone."""

_BODY_PARTS = {
    "aorta": "AORTA",
    "arm": "ARM ARMS",
    "extremity": "EXTREMITY EXTREMITIES",
    "leg": "LEG LEGS",
    "neck": "NECK CAROTID THYROID LARYNX PHARYNX",
    "spine": "LUMBAR CERVICAL THORACIC SACRUM COCCYX",
}
"""Further words that are clear only in Body Part Examined: treatment arms, cervical cancer."""


def _by_word(*tables: dict[str, str]) -> dict[str, str]:
    return {
        word: part for table in tables for part, words in table.items() for word in words.split()
    }


_DESCRIPTION_WORDS = _by_word(_PARTS)
_BODY_PART_WORDS = _by_word(_PARTS, _BODY_PARTS)


def reason_not_judged(modality: str, body_part: str, descriptions: str) -> Reason | None:
    """Why the header forbids a verdict, or None.

    Args:
        modality: Modality, or "": a missing one is no reason.
        body_part: Body Part Examined, or "".
        descriptions: of study and series, together.
    """
    if modality and modality.upper() != "MR":
        kind = _MODALITIES.get(modality.upper(), f'of the modality "{modality}"')
        return "not_mr", f"Not judged: this is {kind}. The networks know MR only."
    part = _other_part(body_part.upper(), descriptions.upper())
    if part is None:
        return None
    return "not_brain", f"Not judged: the header names another part, {part}. " + _BRAIN_ONLY


_BRAIN_ONLY = "The networks know the brain only."


def _other_part(body_part: str, descriptions: str) -> str | None:
    """The part that is clearly not the brain, or None."""
    if _BRAIN.search(body_part):
        return None
    named = _named(body_part, _BODY_PART_WORDS)
    if named or _BRAIN.search(descriptions):
        return named
    return _named(descriptions, _DESCRIPTION_WORDS)


def _named(line: str, table: dict[str, str]) -> str | None:
    words = re.split(r"[\W_\d]+", line)
    return next((table[word] for word in words if word in table), None)


def document_kind(sop_class: str, syntax: str) -> str | None:
    """What a file is that is not a still picture ("a PDF document", "a video"), or None."""
    if _VIDEO.fullmatch(syntax):
        return "a video"
    return _DOCUMENTS.get(sop_class)
