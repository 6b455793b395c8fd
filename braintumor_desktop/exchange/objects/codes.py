"""Coded concepts of the objects, each named once (PS3.16; labels have theirs in `labels`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydicom.sr.coding import Code

from braintumor_desktop.findings.labels import NO_TUMOR, label_of

if TYPE_CHECKING:
    from braintumor_desktop.findings.place import Side

OURS = "99BTD"
"""Scheme of what no public scheme names (PS3.16 8.2: private schemes begin with 99)."""

ABNORMAL = Code("49755003", "SCT", "Morphologically Abnormal Structure")
"""Category of a segment (PS3.16 CID 7150)."""
BRAIN = Code("12738006", "SCT", "Brain")
ARTIFICIAL_INTELLIGENCE = Code("123109", "DCM", "Artificial Intelligence")
"""Family of an algorithm (CID 7162)."""
OTHERS_ALGORITHM = Code("others-algorithm", OURS, "Algorithm of another program")
PROCEDURE = Code("25056-3", "LN", "MRI unspecified body region")
"""Procedure reported (CID 100)."""

VOLUME = Code("118565006", "SCT", "Volume")
AREA = Code("42798000", "SCT", "Area")
LONG_AXIS = Code("103339001", "SCT", "Long Axis")
SHORT_AXIS = Code("103340004", "SCT", "Short Axis")
SIGNAL = Code("110852", "DCM", "MR signal intensity")
MEAN = Code("373098007", "SCT", "Mean")
CERTAINTY = Code("111012", "DCM", "Certainty of finding")
FINDING = Code("121071", "DCM", "Finding")
COMMENT = Code("121106", "DCM", "Comment")
NETWORKS_SAY = Code("networks-result", OURS, "Result of the networks")
READER_SAYS = Code("reader-result", OURS, "Result of the reader")

CM3 = Code("cm3", "UCUM", "cubic centimeter")
MM2 = Code("mm2", "UCUM", "square millimeter")
MM = Code("mm", "UCUM", "millimeter")
PERCENT = Code("%", "UCUM", "Percent")
NO_UNITS = Code("1", "UCUM", "no units")

_SIDES = {
    "left": Code("7771000", "SCT", "Left"),
    "right": Code("24028007", "SCT", "Right"),
}


def concept_of(label: str) -> Code:
    """What a label is in the objects; those that are no finding have codes of ours."""
    known = label_of(label)
    if known.snomed is None:
        meaning = "No tumor found" if label == NO_TUMOR else label.replace("_", " ").capitalize()
        return Code(label, OURS, meaning)
    return Code(known.snomed.code, "SCT", known.snomed.meaning)


def side_of(side: Side | None) -> Code | None:
    """Laterality (CID 244), where there is one."""
    return None if side is None else _SIDES.get(side)
