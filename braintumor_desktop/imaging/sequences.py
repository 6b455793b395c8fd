"""Which kind of MR sequence a series is: guessed from its description and its header.

Words that people wrote come first, since they know what they wanted to see; where they say
nothing the header's physics decide.  A guess is shown as one, and can be changed.

Sources:
- Localizer, ADC: values of Image Type (PS3.3 C.8.3.1.1.1; vendors add LOCALIZER and ADC).
- Enhanced files: Acquisition Contrast (PS3.3 C.8.13.3.1.1) names the weighting itself.
- Diffusion: Diffusion b-value (PS3.3 C.8.13.5.9), or "ep_b" in Siemens' Sequence Name.
- MPRAGE is GR with IR and a prepared magnetization (MP), FLAIR is SE with IR (Scanning Sequence
  and Sequence Variant, PS3.3 C.8.3.1), as TheLabbingProject/django_mri tells them.
- Times at 1.5 and 3 T: fluid is nulled at TI of about 1,700 to 2,900 ms; T1 weighting has a TE
  below 30 ms and, for spin echoes, a TR below 1,100 ms; T2 weighting a TE from 60 ms and a TR
  from 2,000 ms; susceptibility weighting a gradient echo with a TE from 15 ms (Bushberg, The
  Essential Physics of Medical Imaging, chapter 12).
- Contrast agent: words of the description, else Contrast/Bolus Agent (PS3.3 C.7.6.4), which
  scanners leave in the header of every series after the injection: it tells T1 alone apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.imaging.image import Series

T1, T1_CONTRAST, T2, FLAIR = "t1", "t1c", "t2", "flair"
DIFFUSION, ADC, SUSCEPTIBILITY, LOCALIZER, OTHER = "dwi", "adc", "swi", "localizer", ""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        T1: "T1",
        T1_CONTRAST: "T1 +C",
        T2: "T2",
        FLAIR: "FLAIR",
        DIFFUSION: "DWI",
        ADC: "ADC",
        SUSCEPTIBILITY: "SWI",
        LOCALIZER: mark("Localizer"),
    }
)
"""Code -> what people call it (`tr`), in the order in which they are offered; OTHER has no name."""


@dataclass(frozen=True)
class Acquisition:
    """How a series was acquired: what its kind can be told from, and what two dates differ by.

    Attributes:
        image_type, sequence, variant, contrast: values of Image Type, Scanning Sequence,
            Sequence Variant and Acquisition Contrast, joined by backslashes, or "".
        name: Sequence Name and Protocol Name, or "".
        agent: Contrast/Bolus Agent, or "".
        echo_ms, repetition_ms, inversion_ms, b_value: or None.
        tesla: Magnetic Field Strength, or None.
        thickness_mm: Slice Thickness, or None.
        scanner: manufacturer and model, or "".
    """

    image_type: str = ""
    sequence: str = ""
    variant: str = ""
    contrast: str = ""
    name: str = ""
    agent: str = ""
    echo_ms: float | None = None
    repetition_ms: float | None = None
    inversion_ms: float | None = None
    b_value: float | None = None
    tesla: float | None = None
    thickness_mm: float | None = None
    scanner: str = ""

    @property
    def parts(self) -> frozenset[str]:
        """Values of Scanning Sequence and Sequence Variant."""
        return frozenset(re.split(r"[\\_\s]+", f"{self.sequence}\\{self.variant}".upper()))


class Guess(NamedTuple):
    """What a series seems to be.

    Attributes:
        kind: a code of KINDS, or OTHER.
        reason: what says so, in English, or "" where nothing does.
        has_agent: whether Contrast/Bolus Agent says so, too.
    """

    kind: str
    reason: str
    has_agent: bool = False

    @property
    def words(self) -> str:
        """What says so, for people; or ""."""
        said = tr(self.reason) if self.reason else ""
        return tr("{what} and Contrast/Bolus Agent", what=said) if self.has_agent else said


def guess(series: Series) -> Guess:
    """Which kind a series is; OTHER where nothing says so, or it is no MR."""
    return guess_of(series.description, series.modality, series.acquisition)


@lru_cache(maxsize=1024)
def guess_of(description: str, modality: str, facts: Acquisition) -> Guess:
    """The kind by Image Type, by words, else by times.

    Args:
        description: Series Description, or the name of a file.
        modality: as in the file, or "": then it may be MR.
        facts: of the header.
    """
    if modality not in {"", "MR"}:
        return Guess(OTHER, "")
    types = set(facts.image_type.upper().split("\\"))
    if "LOCALIZER" in types:
        return Guess(LOCALIZER, "Image Type")
    if types & {"ADC", "ADC_UNSPECIFIED"}:
        return Guess(ADC, "Image Type")
    said = _by_words(description)
    said = _by_words(facts.name) if said is None else said
    if said is not None:
        return _with_agent(Guess(said, _DESCRIPTION), description, facts)
    return _with_agent(_by_header(facts), description, facts)


_DESCRIPTION = mark("description")
_STARTS, _ENDS = r"(?<![A-Z0-9])", r"(?![A-Z0-9])"


def _words(*words: str) -> re.Pattern[str]:
    """Whole words, between which files write spaces, underscores or nothing."""
    return re.compile(_STARTS + "(?:" + "|".join(words) + ")" + _ENDS)


_LOCALIZERS = _words("LOCALI[SZ]ER", "LOC", "SCOUT", "SURVEY", "TOPOGRAM", r"3[- ]?PLANE LOC\w*")
_NOT_WEIGHTED = _words(
    "PERF(?:USION)?", "DSC", "DCE", "ASL", "PCASL", "TOF", "MRA", "MRV", "MIP", "PC", "BOLD",
    "FMRI", "REST(?:ING)?", "CBF", "R?CBV", "MTT", "TTP", "TMAX", "SPECTRO\\w*", "PRESS", "CSI",
    "SUBTRACTION", "FIELD ?MAP\\w*", "PD", "PROT DEN", "STIR", "CISS", "FIESTA", "DIR",
    "T1 ?MAP", "T2 ?MAP", "PHASE", "MAG", "FA", "COLFA", "FMAP", "KTRANS",
)  # fmt: skip
_ADCS = _words("E?ADC", "APPARENT DIFFUSION\\w*")
_DIFFUSIONS = _words("E?DWI", "DIFF?", "DIFFUSION", "DTI", "TRACEW?", "B ?(?:500|800|1000|1500)")
_SUSCEPTIBILITIES = _words(
    "SWI\\w*", "SWAN", "QSM", "VENO? ?BOLD\\w*", "HEMO", r"T2 ?\*\w*", "T2 ?STAR", "T2S", "T2SW"
)
_FLAIRS = re.compile(r"FLAIR|DARK[- ]?FLUID|TIRM")
_T1S = re.compile(
    r"(?<![A-Z0-9])T1(?!\d)|MP ?RAGE|(?<![A-Z])(?:FSPGR|SPGR|BRAVO|VIBE|FLASH|TFE|MP2RAGE|"
    r"T1CE|T1GD|T1C)(?![A-Z])"
)
_T2S = re.compile(r"(?<![A-Z0-9])T2(?!\d)")
_WITHOUT = _words(
    "PRE", "W ?/?O(?:UT)?", "WITHOUT", "NATIVE?", "NATIV", "NON ?CONTRAST", "UNENHANCED",
    "SANS", "OHNE", "PRECONTRAST", "PREGAD\\w*",
)  # fmt: skip
_WITH = re.compile(
    r"\+ ?(?:C|GD|GAD|K)(?![A-Z])|(?<![A-Z])(?:POST|GD|GAD|GADO\w*|KM|MDC|CE|C\+|CONTRAST|"
    r"POST ?CONTRAST|POST ?GAD\w*|INJ\w*|T1CE|T1GD|T1C|ENHANCED|WITH|MULTIHANCE|GADAVIST|"
    r"DOTAREM)(?![A-Z])"
)
_NO_AGENT = frozenset({"", "NONE", "NO", "N", "N/A", "NA", "0", "WITHOUT", "UNKNOWN"})


def _plain(words: str) -> str:
    return re.sub(r"[\s_.]+", " ", words).upper()


def _by_words(description: str) -> str | None:
    """The kind that is named; None where no word says anything."""
    words = _plain(description)
    for pattern, kind in (
        (_LOCALIZERS, LOCALIZER),
        (_ADCS, ADC),
        (_SUSCEPTIBILITIES, SUSCEPTIBILITY),
        (_NOT_WEIGHTED, OTHER),
        (_DIFFUSIONS, DIFFUSION),
    ):
        if pattern.search(words):
            return kind
    if _FLAIRS.search(words):  # T1 FLAIR is an inversion recovery with T1 weighting.
        return T1 if _T1S.search(words) and not _T2S.search(words) else FLAIR
    if _T1S.search(words):
        return T1
    return T2 if _T2S.search(words) else None


_NAMED_CONTRAST = {
    "DIFFUSION": DIFFUSION,
    "FLUID_ATTENUATED": FLAIR,
    "T1": T1,
    "T2": T2,
    "T2_STAR": SUSCEPTIBILITY,
}


def _by_header(facts: Acquisition) -> Guess:
    named = _NAMED_CONTRAST.get(facts.contrast.upper())
    if named is not None:
        return Guess(named, "Acquisition Contrast")
    if facts.b_value or "ep_b" in facts.name.lower():
        return Guess(DIFFUSION, "b-value")
    kind = _by_times(facts)
    return Guess(kind, _times(facts) if kind else "")


def _by_times(facts: Acquisition) -> str:
    """The weighting that sequence and times make, or OTHER."""
    echo, repetition, inversion = facts.echo_ms, facts.repetition_ms, facts.inversion_ms
    parts = facts.parts
    is_inverted = "IR" in parts or bool(inversion)
    if "GR" in parts and ({"IR", "MP"} <= parts or (inversion and 300 <= inversion <= 1400)):
        return T1
    if echo is None:
        return OTHER
    if is_inverted and inversion and 1500 <= inversion <= 3200 and echo >= 60:
        return FLAIR
    if "EP" in parts:
        return OTHER
    if "GR" in parts and "SE" not in parts:
        return SUSCEPTIBILITY if echo >= 15 else T1
    return OTHER if repetition is None or is_inverted else _of_spin_echo(echo, repetition)


def _of_spin_echo(echo: float, repetition: float) -> str:
    if echo < 30 and 0 < repetition < 1100:
        return T1
    return T2 if echo >= 60 and repetition >= 2000 else OTHER


def _times(facts: Acquisition) -> str:
    named = (("TR", facts.repetition_ms), ("TE", facts.echo_ms), ("TI", facts.inversion_ms))
    times = ", ".join(f"{name} {ms:,.0f} ms" for name, ms in named if ms)
    return " ".join(filter(None, [facts.sequence.replace("\\", "/"), times]))


def _with_agent(found: Guess, description: str, facts: Acquisition) -> Guess:
    """T1 with or without a contrast agent; a protocol's name may cover both."""
    words, protocol = _plain(description), _plain(facts.name)
    if found.kind != T1 or _WITHOUT.search(words):
        return found
    if _WITH.search(words) or (_WITH.search(protocol) and not _WITHOUT.search(protocol)):
        return Guess(T1_CONTRAST, found.reason)
    if facts.agent.strip().upper() not in _NO_AGENT:
        return Guess(T1_CONTRAST, found.reason, has_agent=True)
    return found
