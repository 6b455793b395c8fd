"""What becomes of each element of a dataset (PS3.15 E.1 to E.3), at every depth.

Beyond the table: all persons' names, all dates and times, all UIDs but the standard's, and any
text that holds a piece of the patient's identity, wherever it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from pydicom.dataset import Dataset

from braintumor_desktop.imaging.dicom.identifying import action_of

if TYPE_CHECKING:
    from pydicom.dataelem import DataElement

    from braintumor_desktop.exchange.deidentify.project import Patient, Project

TEXTS = frozenset({"SH", "LO", "ST", "LT", "UT", "UC", "UR", "CS", "AE", "AS"})
FREE = TEXTS - {"CS", "AE", "AS", "UR"}
OVERLAYS = 0x6000
"""Groups of overlay planes: without their data (X in the table) nothing of them has a meaning."""
PATIENT = 0x0010
"""Group of what describes the patient: a date of birth is no date of the course (E.3.6)."""
REMOVED = "REMOVED"
MOMENTS = frozenset({"DA", "DT", "TM"})
DUMMIES = {"DA": "19000101", "DT": "19000101000000", "TM": "000000", "PN": "Anonymous"}
"""Values that keep an element valid that must have one."""
LEAST_TOKEN, SURE_TOKEN = 3, 5
"""Letters of a piece of identity that is looked for as a word, and as a part of any word."""
NAMING = frozenset(
    {
        *("PatientID", "OtherPatientIDs", "AccessionNumber", "PatientBirthDate"),
        *("PatientAddress", "PatientTelephoneNumbers", "MedicalRecordLocator"),
        *("InstitutionName", "InstitutionAddress", "StationName", "DeviceSerialNumber"),
    }
)
"""Elements beside persons' names whose pieces must not stand anywhere else either."""
WORDS = frozenset(
    [
        "t1",
        "t2",
        "t1w",
        "t2w",
        "pd",
        "pdw",
        "flair",
        "dwi",
        "adc",
        "swi",
        "swan",
        "dti",
        "dsc",
        "dce",
        "asl",
        "mra",
        "tof",
        "trace",
        "b0",
        "b1000",
        "ax",
        "axial",
        "cor",
        "coronal",
        "sag",
        "sagittal",
        "obl",
        "oblique",
        "2d",
        "3d",
        "iso",
        "mprage",
        "mp2rage",
        "bravo",
        "spgr",
        "fspgr",
        "vibe",
        "space",
        "cube",
        "vista",
        "tse",
        "fse",
        "se",
        "ge",
        "gre",
        "ffe",
        "tfe",
        "tirm",
        "stir",
        "epi",
        "blade",
        "propeller",
        "fs",
        "fatsat",
        "pre",
        "post",
        "gd",
        "gad",
        "contrast",
        "km",
        "ce",
        "c",
        "no",
        "with",
        "and",
        "brain",
        "head",
        "skull",
        "neuro",
        "localizer",
        "scout",
        "survey",
        "mpr",
        "mip",
        "thin",
    ]
)
"""Of descriptions: words that say what a series is and nothing else."""
CLEANED = frozenset({0x0008103E, 0x00181030, 0x00081030})
"""Descriptions of series, protocol and study: their known words stay (Clean Descriptors)."""
SAFE_PRIVATE = frozenset({("GEMS_PARM_01", 0x43, 0x39), ("SIEMENS MR HEADER", 0x19, 0x0C)})
"""(creator, group low byte, element): b values, which say how a picture was made (E.3.10)."""
METHOD = "PS3.15 E.1 basic profile"
METHODS = {
    "113100": "Basic Application Confidentiality Profile",
    "113105": "Clean Descriptors Option",
    "113111": "Retain Safe Private Option",
    "113107": "Retain Longitudinal Temporal Information Modified Dates Option",
}
_SPLIT = re.compile(r"[^0-9A-Za-z\u00c0-\uffff]+")


@dataclass
class Cleaning:
    """One file while it is cleaned.

    Attributes:
        project: gives other UIDs.
        patient: whose file it is.
        keeps_dates: shifted, instead of removing them.
        tokens: pieces of the patient's identity, in small letters.
    """

    project: Project
    patient: Patient
    keeps_dates: bool = False
    tokens: frozenset[str] = field(default_factory=frozenset)

    def clean(self, ds: Dataset) -> None:
        """Clean a dataset in place, with all that is nested in it."""
        self._walk(ds)
        ds.PatientName, ds.PatientID = self.patient.code, self.patient.code
        ds.PatientIdentityRemoved = "YES"
        ds.DeidentificationMethod = METHOD
        ds.DeidentificationMethodCodeSequence = [_code(code) for code in self._methods]
        said = "MODIFIED" if self.keeps_dates else "REMOVED"
        ds.LongitudinalTemporalInformationModified = said

    @property
    def _methods(self) -> list[str]:
        return [code for code in METHODS if code != "113107" or self.keeps_dates]

    def _walk(self, ds: Dataset) -> None:
        for element in list(ds):
            if element.tag.is_private:
                self._private(ds, element)
            elif element.tag.element == 0 or element.tag.group & 0xFF00 == OVERLAYS:
                del ds[element.tag]
            else:
                self._public(ds, element)

    def _private(self, ds: Dataset, element: DataElement) -> None:
        if not _is_safe_private(ds, element):
            del ds[element.tag]

    def _public(self, ds: Dataset, element: DataElement) -> None:
        action, vr = action_of(int(element.tag)), element.VR
        if int(element.tag) in CLEANED:
            element.value = self._cleaned(str(element.value or ""))
        elif vr == "UI":
            element.value = _each(element.value, self.project.uid)
        elif vr in MOMENTS:
            self._moment(ds, element, action)
        elif vr == "SQ" and (not action or action.strip("XZ/") != ""):
            for item in element.value:
                self._walk(item)
        elif action:
            self._acted(ds, element, action)
        elif vr == "PN":
            element.value = ""
        elif vr in TEXTS and self._tells(element.value):
            # A code's meaning must be there: a free text is replaced, anything else goes.
            if vr in FREE:
                element.value = REMOVED
            else:
                del ds[element.tag]

    def _acted(self, ds: Dataset, element: DataElement, action: str) -> None:
        """As the table says; where the type of the attribute decides, what keeps a file valid."""
        if "D" in action:
            element.value = _dummy(element)
        elif "Z" in action:
            element.value = [] if element.VR == "SQ" else None
        else:
            del ds[element.tag]

    def _moment(self, ds: Dataset, element: DataElement, action: str) -> None:
        keeps = self.keeps_dates and element.tag.group != PATIENT
        if keeps and element.VR != "TM":
            element.value = _each(element.value, self._shifted)
        elif keeps:
            return
        elif "D" in action or not action:
            element.value = DUMMIES[element.VR] if "D" in action else None
        else:
            self._acted(ds, element, action)

    def _shifted(self, text: str) -> str:
        """A date, or date and time, so many days earlier; "" where it is none."""
        try:
            day = datetime.strptime(text[:8], "%Y%m%d")  # noqa: DTZ007 - DICOM names no zone here.
        except ValueError:
            return ""
        return (day - timedelta(days=self.patient.shift_days)).strftime("%Y%m%d") + text[8:]

    def _cleaned(self, text: str) -> str:
        words = [word for word in _SPLIT.split(text) if word.lower() in WORDS]
        return " ".join(words)

    def _tells(self, value: Any) -> bool:
        """Whether a text holds a piece of the patient's identity."""
        values = [value] if isinstance(value, str) else value or []
        text = " ".join(map(str, values)).lower()
        words = set(_SPLIT.split(text))
        return any(
            token in words or (len(token) >= SURE_TOKEN and token in text) for token in self.tokens
        )


def tokens_of(ds: Dataset) -> frozenset[str]:
    """Pieces of the identity that a file names: of names, IDs, numbers; in small letters."""
    named: list[str] = []
    for element in ds.iterall():
        if element.VR == "PN" or element.keyword in NAMING:
            named += _SPLIT.split(str(element.value or ""))
    return frozenset(part.lower() for part in named if len(part) >= LEAST_TOKEN)


def _is_safe_private(ds: Dataset, element: DataElement) -> bool:
    """Whether a private element, or the creator's own, is on the list of what names nobody."""
    tag = element.tag
    if tag.is_private_creator:
        low = tag.group & 0xFF
        return any(str(element.value) == name and low == g for name, g, _ in SAFE_PRIVATE)
    place = (tag.group, tag.element >> 8)
    name = str(ds[place].value) if place in ds else ""
    return (name, tag.group & 0xFF, tag.element & 0xFF) in SAFE_PRIVATE


def _each(value: Any, change: Any) -> Any:
    if isinstance(value, str) or value is None:
        return change(str(value or ""))
    return [change(str(one)) for one in value]


def _dummy(element: DataElement) -> Any:
    if element.VR in {"OB", "OW", "UN", "SQ"}:
        return [] if element.VR == "SQ" else b""
    if element.VR in {"US", "UL", "SS", "SL", "FL", "FD", "IS", "DS"}:
        return 0
    return DUMMIES.get(element.VR, REMOVED)


def _code(value: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator = value, "DCM"
    item.CodeMeaning = METHODS[value]
    return item
