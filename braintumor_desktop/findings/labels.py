"""The one table of labels: what programs, people, pictures and archives call an answer.

`results.jsonl` and the networks' catalog use the code; every text takes the word, every
picture and panel the color, from here.  The SNOMED CT concept names what a finding is in the
DICOM objects and reports that leave the program (the segmented property type of PS3.3
C.8.20.4, a finding of PS3.16 TID 1500).  It says what the networks were trained on: they tell
pituitary *adenomas*.  "No tumor" and "unclear" are no findings and have none.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_TUMOR = "no_tumor"
TUMOR = "tumor"
"""A tumor whose type is not known."""
UNCLEAR = "unclear"
"""The evidence contradicts itself."""
UNSURE = "unsure"
"""A reader saw it, and cannot say."""
NOT_ASSESSABLE = "not_assessable"
"""A reader says that the pictures do not allow an answer."""

TYPES = ("glioma", "meningioma", "pituitary")
LABELS = (*TYPES, NO_TUMOR)
"""What the shipped classifier tells apart, in the order of its outputs."""
OUTLINED = (*TYPES, TUMOR)
"""What a person can outline."""


@dataclass(frozen=True)
class Concept:
    """A concept of SNOMED CT.

    Attributes:
        code: its identifier.
        meaning: its name.
    """

    code: str
    meaning: str


@dataclass(frozen=True)
class Label:
    """One answer and what it is called.

    Attributes:
        code: for programs.
        name: for people, in English; `word` is the same in the language in force.
        noun_name: the same within a sentence; `noun` likewise.
        color: #RRGGBB; those of the table stay apart with red-green blindness (Okabe and
            Ito).  Never alone: a word is always beside it.
        snomed: the concept in SNOMED CT, or None.
    """

    code: str
    name: str
    noun_name: str
    color: str
    snomed: Concept | None

    @property
    def word(self) -> str:
        """For people, where it stands by itself."""
        return tr(self.name)

    @property
    def noun(self) -> str:
        """For people, within a sentence."""
        return tr(self.noun_name)

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The color as red, green and blue, 0 to 255."""
        red, green, blue = bytes.fromhex(self.color[1:])
        return red, green, blue


def of_concept(snomed: str, meaning: str = "") -> str:
    """The code of what a person can outline that a concept of others is; of unknown ones TUMOR.

    Args:
        snomed: code of SNOMED CT, or "".
        meaning: of the concept; others name the same tumor by other codes (a disorder, its
            morphology).
    """
    said = meaning.casefold()
    for code in OUTLINED:
        concept = label_of(code).snomed
        if concept is not None and snomed == concept.code:
            return code
    return next((code for code in TYPES if code in said), TUMOR)


def label_of(code: str) -> Label:
    """The label with this code.

    A type that only a network of the user's tells has its code as word, and is a tumor in
    color and concept.
    """
    known = _TABLE.get(code)
    if known is not None:
        return known
    tumor = _TABLE[TUMOR]
    name = code.replace("_", " ")
    return Label(code, name.capitalize(), name.lower(), tumor.color, tumor.snomed)


def mask_label(code: str) -> Label:
    """Whose color a mask has in a slice with this verdict.

    What is outlined where the classifier sees no tumor must not be overlooked: it is shown
    as a tumor.
    """
    return label_of(TUMOR if code == NO_TUMOR else code)


_TABLE: Mapping[str, Label] = MappingProxyType(
    {
        label.code: label
        for label in (
            Label(
                "glioma",
                mark("Glioma"),
                mark("glioma"),
                "#E69F00",
                Concept("393564001", "Glioma"),
            ),
            Label(
                "meningioma",
                mark("Meningioma"),
                mark("meningioma"),
                "#56B4E9",
                Concept("302820008", "Intracranial meningioma"),
            ),
            Label(
                "pituitary",
                mark("Pituitary tumor"),
                mark("pituitary tumor"),
                "#009E73",
                Concept("254956000", "Pituitary adenoma"),
            ),
            Label(NO_TUMOR, mark("No tumor"), mark("no tumor"), "#9AA0A6", None),
            Label(TUMOR, mark("Tumor"), mark("tumor"), "#E69F00", Concept("108369006", "Neoplasm")),
            Label(UNCLEAR, mark("Unclear"), mark("unclear"), "#CC79A7", None),
            Label(UNSURE, mark("Unsure"), mark("unsure"), "#CC79A7", None),
            Label(NOT_ASSESSABLE, mark("Not assessable"), mark("not assessable"), "#9AA0A6", None),
        )
    }
)
