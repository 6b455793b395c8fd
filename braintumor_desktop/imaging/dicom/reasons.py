"""Why a DICOM file must not be judged, from its header: what it is, and of which part."""

from __future__ import annotations

import re

from braintumor_desktop.imaging.image import HeaderReason

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

_VAGUE = frozenset({"OT", "SC", "DOC"})
"""Modalities under which pictures of any kind are exported."""

_HISTORY = frozenset(
    {"HX", "HISTORY", "ANAMNESE", "CA", "CANCER", "CARCINOMA", "KARZINOM", "KREBS", "PRIMARY"}
    | {"MET", "METS", "METASTASES", "METASTASIS", "MALIGNANCY", "NEOPLASM"}
    | {"MELANOMA", "LYMPHOMA", "SARCOMA"}
)
"""Beside them a part is where a disease came from."""

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


def kind_of_modality(modality: str) -> str:
    """What a file of a modality is ("a report"), or ""."""
    return _MODALITIES.get(modality.upper(), "")


def reason_not_judged(modality: str, body_part: str, descriptions: str) -> HeaderReason | None:
    """Why the header forbids a verdict, or None.

    Args:
        modality: Modality, or "": a missing one is no reason.
        body_part: Body Part Examined, or "".
        descriptions: of study and series, together.
    """
    named = modality.upper()
    if named and named != "MR":
        kind = _MODALITIES.get(named, f'of the modality "{modality}"')
        message = f"Not judged: this is {kind}. The networks know MR only."
        return HeaderReason("not_mr", message, is_contradictable=named in _VAGUE)
    part = _other_part(body_part.upper(), descriptions.upper())
    if part is None:
        return None
    message = f"Not judged: the header names another part, {part}. " + _BRAIN_ONLY
    return HeaderReason("not_brain", message, is_contradictable=True)


_BRAIN_ONLY = "The networks know the brain only."


def _other_part(body_part: str, descriptions: str) -> str | None:
    """The part that is clearly not the brain, or None.

    Body Part Examined is often left over from another protocol: where the descriptions name
    the brain, and not that part beside it, the picture itself has to tell.
    """
    if _BRAIN.search(body_part):
        return None
    examined = _named(body_part, _BODY_PART_WORDS)
    described = _named(descriptions, _DESCRIPTION_WORDS)
    if _BRAIN.search(descriptions):
        return examined if examined is not None and examined == described else None
    return examined or described


def _named(line: str, table: dict[str, str]) -> str | None:
    """The first part that is named as such; that of a disease is history, not examined."""
    words = [word for word in re.split(r"[\W_\d]+", line) if word]
    for place, word in enumerate(words):
        around = {*words[max(0, place - 1) : place], *words[place + 1 : place + 3]}
        if word in table and not around & _HISTORY:
            return table[word]
    return None


def document_kind(sop_class: str, syntax: str) -> str | None:
    """What a file is that is not a still picture ("a PDF document", "a video"), or None."""
    if _VIDEO.fullmatch(syntax):
        return "a video"
    return _DOCUMENTS.get(sop_class)
