"""Why a DICOM file must not be judged, from its header: what it is, and of which part."""

from __future__ import annotations

import re

from braintumor_desktop.imaging.image import HeaderReason
from braintumor_desktop.words import mark, tr

_MODALITIES = {
    "AR": mark("an autorefraction"),
    "BI": mark("a biomagnetic image"),
    "BMD": mark("a bone density scan"),
    "CR": mark("an X-ray picture"),
    "CT": mark("a CT"),
    "DOC": mark("a document"),
    "DX": mark("an X-ray picture"),
    "ECG": mark("an ECG"),
    "ES": mark("an endoscopy"),
    "FID": mark("a registration"),
    "GM": mark("a microscope picture"),
    "IO": mark("a dental X-ray picture"),
    "IVOCT": mark("an optical coherence tomogram"),
    "IVUS": mark("an ultrasound picture"),
    "KO": mark("a key object selection"),
    "M3D": mark("a model for manufacturing"),
    "MG": mark("a mammogram"),
    "NM": mark("a nuclear medicine picture"),
    "OCT": mark("an optical coherence tomogram"),
    "OP": mark("an eye picture"),
    "OPT": mark("an optical coherence tomogram"),
    "OT": mark('of the kind "other"'),
    "PR": mark("a presentation state"),
    "PT": mark("a PET"),
    "PX": mark("a dental X-ray picture"),
    "REG": mark("a registration"),
    "RF": mark("an X-ray fluoroscopy"),
    "RG": mark("an X-ray picture"),
    "RTDOSE": mark("a radiotherapy dose"),
    "RTIMAGE": mark("a radiotherapy picture"),
    "RTPLAN": mark("a radiotherapy plan"),
    "RTSTRUCT": mark("a set of radiotherapy contours"),
    "SC": mark("a screen capture"),
    "SEG": mark("a segmentation"),
    "SM": mark("a microscope slide"),
    "SR": mark("a report"),
    "TG": mark("a thermogram"),
    "US": mark("an ultrasound picture"),
    "XA": mark("an X-ray angiogram"),
    "XC": mark("a photograph"),
}
"""Modality (0008,0060) -> words; terms of PS3.3 C.7.3.1.1.1."""

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
"""SOP Class UID; those of multi-frame captures begin with it, too (PS3.4 B.5)."""
_CAPTURE = mark("a secondary capture, such as a key image")

_DOCUMENTS = {
    "1.2.840.10008.5.1.4.1.1.104.1": mark("a PDF document"),
    "1.2.840.10008.5.1.4.1.1.104.2": mark("a clinical document (CDA)"),
    "1.2.840.10008.5.1.4.1.1.104.3": mark("a 3D model (STL)"),
    "1.2.840.10008.5.1.4.1.1.104.4": mark("a 3D model (OBJ)"),
    "1.2.840.10008.5.1.4.1.1.104.5": mark("a 3D model (MTL)"),
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
    mark("abdomen"): "ABDOMEN ABDOMINAL ABD UPPERABDOMEN LOWERABDOMEN",
    mark("ankle"): "ANKLE",
    mark("arm"): "UPPERARM FOREARM HUMERUS",
    mark("bladder"): "BLADDER",
    mark("breast"): "BREAST BREASTS MAMMA MAMMO",
    mark("chest"): "CHEST THORAX LUNG",
    mark("elbow"): "ELBOW",
    mark("foot"): "FOOT FEET",
    mark("hand"): "HAND HANDS FINGER THUMB",
    mark("heart"): "HEART CARDIAC",
    mark("hip"): "HIP HIPS",
    mark("kidney"): "KIDNEY KIDNEYS RENAL",
    mark("knee"): "KNEE KNEES KNIE GENOU",
    mark("leg"): "THIGH CALF FEMUR TIBIA LOWERLEG UPPERLEG",
    mark("liver"): "LIVER HEPATIC",
    mark("pancreas"): "PANCREAS",
    mark("pelvis"): "PELVIS PELVIC BECKEN",
    mark("prostate"): "PROSTATE PROSTATA",
    mark("shoulder"): "SHOULDER SCHULTER",
    mark("spine"): "SPINE CSPINE TSPINE LSPINE SSPINE CTSPINE TLSPINE LSSPINE HWS BWS LWS",
    mark("uterus"): "UTERUS",
    mark("wrist"): "WRIST",
}
"""Part -> words that name it wherever they stand alone."""

_BODY_PARTS = {
    mark("aorta"): "AORTA",
    mark("arm"): "ARM ARMS",
    mark("extremity"): "EXTREMITY EXTREMITIES",
    mark("leg"): "LEG LEGS",
    mark("neck"): "NECK CAROTID THYROID LARYNX PHARYNX",
    mark("spine"): "LUMBAR CERVICAL THORACIC SACRUM COCCYX",
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
    known = _MODALITIES.get(modality.upper())
    return "" if known is None else tr(known)


def reason_not_judged(
    modality: str, body_part: str, descriptions: str, sop_class: str = ""
) -> HeaderReason | None:
    """Why the header forbids a verdict, or None.

    Args:
        modality: Modality, or "": a missing one is no reason.
        body_part: Body Part Examined, or "".
        descriptions: of study and series, together.
        sop_class: SOP Class UID, or "".
    """
    named = modality.upper()
    if named and named != "MR":
        is_capture = named == "OT" and sop_class.startswith(SECONDARY_CAPTURE)
        known = tr(_CAPTURE) if is_capture else kind_of_modality(named)
        kind = known or tr('of the modality "{modality}"', modality=modality)
        message = tr("Not judged: this is {kind}. The networks know MR only.", kind=kind)
        return HeaderReason("not_mr", message, named in _VAGUE, is_usual=is_capture)
    part = _other_part(body_part.upper(), descriptions.upper())
    if part is None:
        return None
    message = tr(
        "Not judged: the header names another part, {part}. The networks know the brain only.",
        part=tr(part),
    )
    return HeaderReason("not_brain", message, is_contradictable=True)


def is_capture(sop_class: str, image_type: str, burned_in: str) -> bool:
    """Whether a picture is a secondary capture, or a derived one with text or results burnt in.

    Args:
        sop_class: SOP Class UID, or "".
        image_type: Image Type, values parted by backslashes, or "".
        burned_in: Burned In Annotation, or "".
    """
    is_derived = bool({"DERIVED", "SECONDARY"} & set(image_type.upper().split("\\")))
    return sop_class.startswith(SECONDARY_CAPTURE) or (is_derived and burned_in.upper() == "YES")


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
    """What a file is that is not a still picture, in English ("a PDF document"), or None."""
    if _VIDEO.fullmatch(syntax):
        return mark("a video")
    return _DOCUMENTS.get(sop_class)
