"""What Image Type and its kin say a picture is: a plain slice, or what must not be judged.

"Derived" and "secondary" alone are no reason: converters, de-identification and lossy
compression write them into sound slices, which the picture itself has to tell.

Image Type (PS3.3 C.7.6.1.1.2, for MR C.8.3.1.1.1) and, in enhanced files, Frame Type
(C.8.16.1) and Complex Image Component (C.8.13.3.1.1); vendors add terms of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.values import Private, private_numbers, text
from braintumor_desktop.imaging.image import HeaderReason
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.imaging.dicom.values import FrameHeader

MOSAIC = "MOSAIC"
GE_RAW_TYPE = Private(0x0043, "GEMS_PARM_01", 0x2F, "SS")
"""Raw data type of GE: 0 magnitude, 1 phase, 2 real, 3 imaginary (its Image Type says OTHER)."""


@dataclass(frozen=True)
class _Kind:
    """What a picture is, in English; `is_sure` where nobody should judge it all the same."""

    words: str
    is_sure: bool = True


_PHASE = _Kind(mark("a phase map"))
_REAL = _Kind(mark("the real part of a complex picture"), is_sure=False)
_IMAGINARY = _Kind(mark("the imaginary part of a complex picture"))
_VELOCITY = _Kind(mark("a map of velocity"))
_ADC = _Kind(mark("an ADC map"))
_ANISOTROPY = _Kind(mark("a map of anisotropy"))
_TRACE = _Kind(mark("a trace of diffusion"), is_sure=False)
_COMPUTED = _Kind(mark("computed for a b-value that was not measured"), is_sure=False)
_PERFUSION = _Kind(mark("a map of perfusion"))
_PARAMETERS = _Kind(mark("a map of a measured quantity"))
_PROJECTION = _Kind(mark("a projection"))
_RENDERED = _Kind(mark("a rendered view"))
_CURVED = _Kind(mark("a curved reformation"), is_sure=False)
_SUBTRACTION = _Kind(mark("a difference of two pictures"), is_sure=False)
_MOSAIC = _Kind(mark("a mosaic of several slices"))
_SCREEN = _Kind(mark("a picture of a screen"))
_SPECTRUM = _Kind(mark("a picture of spectra"))
_TENSOR = _Kind(mark("a component of a diffusion tensor"))
_STATISTICS = _Kind(mark("a statistical map"))
_RATIO = _Kind(mark("a ratio or product of pictures"), is_sure=False)
_MOTION = _Kind(mark("a picture of motion over time (M-mode)"))

_TERMS = {
    term: kind
    for kind, terms in (
        (_PHASE, "PHASE|PHASE MAP|PHASE SUBTRACT|PHASE DIFFERENCE"),
        (_IMAGINARY, "IMAGINARY"),
        (_VELOCITY, "VELOCITY|VELOCITY MAP"),
        (_ADC, "ADC|ADC MAP|ADC UNSPECIFIED|EADC|EXP ADC"),
        (_ANISOTROPY, "FA|FA MAP|RA|COLFA|FA COLOR|COLOR FA|DIFFUSION ANISO"),
        (_TRACE, "TRACE|TRACEW|TRACE WEIGHTED|DIFFUSION ATTNTD|DIFFUSION ISO"),
        (_TENSOR, "TENSOR|TENSOR B0|DIFFUSION TENSOR"),
        (_COMPUTED, "CALC BVALUE"),
        (_PERFUSION, "CBF|CBV|MTT|TTP|TMAX|RELCBF|RELCBV|RELMTT|RCBF|RCBV|RMTT|PBP|GBP|KTRANS"),
        (_PERFUSION, "REGIONAL CBF|REGIONAL CBV|REGIONAL MTT|PERFUSION MAP|PERFUSION ASL|NEI"),
        (_PARAMETERS, "QUANTITY|STD DEVIATION|FAT FRACTION|WATER FRACTION|FF|PDFF|TEMPERATURE"),
        (_PARAMETERS, "R1|R2|R2 STAR|R2*|B0|B1|MD|TAU"),
        (_STATISTICS, "T TEST|Z SCORE|R COEFFICIENT|SCM|TCS|SNR"),
        (_RATIO, "DIVISION|MULTIPLICATION"),
        (_MOTION, "M MODE"),
        (_PROJECTION, "PROJECTION IMAGE|PROJECTION|MAXIMUM|MINIMUM|COLLAPSE"),
        (_RENDERED, "VRT|SSD|VOLUME RENDER|SURFACE RENDER|VOLUME RENDERING"),
        (_CURVED, "CURVED MPR|CPR"),
        (_SUBTRACTION, "MODULUS SUBTRACT|SUBTRACT|SUBTRACTION|SUB|IMAGE SUBTRACTION"),
        (_MOSAIC, MOSAIC),
        (_SCREEN, "SCREEN SAVE|SCREENSAVE|SCREEN|SCREENSHOT|SCREEN CAPTURE"),
        (_SPECTRUM, "SPECTROSCOPY|SPECTRO"),
    )
    for term in terms.split("|")
}
"""A whole value of Image Type -> what it says.

Among them are all Defined Terms of PS3.3 C.8.16.1.3, C.8.16.1.4 and C.8.13.3.1.1 that name no
plain slice (those that end in MAP are told by that).
"""

_PROJECTED = re.compile(r"\b(MIP|MINIP|MNIP|MAXIP|M(AX|IN) IP)\b")
_COMPONENTS = {"P": _PHASE, "I": _IMAGINARY, "R": _REAL}
"""One letter as third or fourth value: the component (Siemens, Philips)."""
_CONTRASTS = frozenset({"T1", "T2", "T2 STAR", "T2*", "RHO"})
"""As Derived Pixel Contrast (C.8.16.1.4) a map; as Image Flavor before it a weighting."""
_COMPONENT_WORDS = {"PHASE": _PHASE, "IMAGINARY": _IMAGINARY, "REAL": _REAL}
_RAW_TYPES = {1.0: _PHASE, 2.0: _REAL, 3.0: _IMAGINARY}


def reason_of_kind(frame: FrameHeader) -> HeaderReason | None:
    """Why what a frame is forbids a verdict, or None for plain slices and reformations."""
    kind = _kind(frame)
    if kind is None:
        return None
    message = tr(
        "Not judged: this is {kind}. The networks know plain slices only.", kind=tr(kind.words)
    )
    return HeaderReason("image_type", message, is_contradictable=not kind.is_sure)


def is_mosaic_alone(frame: FrameHeader) -> bool:
    """Whether a frame must not be judged only because it is a mosaic: its tiles are slices."""
    return _kind(frame) is _MOSAIC


def _kind(frame: FrameHeader) -> _Kind | None:
    group = frame.group("MRImageFrameTypeSequence")
    return _kind_of(
        text(group, "FrameType") or text(group, "ImageType"),
        text(group, "ComplexImageComponent"),
        text(group, "VolumeBasedCalculationTechnique"),
        next(iter(private_numbers(frame.root, GE_RAW_TYPE)), 0.0),
    )


@lru_cache(maxsize=1024)
def _kind_of(image_type: str, component: str, technique: str, raw_type: float) -> _Kind | None:
    values = [re.sub(r"[\s_]+", " ", value).strip().upper() for value in image_type.split("\\")]
    return (
        _by_component(component.strip().upper(), values)
        or _TERMS.get(technique.strip().upper().replace("_", " "), _by_projection([technique]))
        or _by_value(values)
        or _RAW_TYPES.get(raw_type)
    )


def _by_component(component: str, values: Sequence[str]) -> _Kind | None:
    """Which part of the complex signal; the real part of an inversion recovery is plain."""
    named = {_COMPONENT_WORDS.get(component), *(_COMPONENTS.get(v) for v in values[2:4])} - {None}
    is_inversion = any(re.search(r"\b(IR|PSIR)\b", value) for value in values[2:])
    found = [kind for kind in named if not (kind is _REAL and is_inversion)]
    return found[0] if found else None


def _by_value(values: Sequence[str]) -> _Kind | None:
    known = [_TERMS[value] for value in values[2:] if value in _TERMS]
    if known:
        # A mosaic of something else is that first.
        return next((kind for kind in known if kind is not _MOSAIC), _MOSAIC)
    if any(value.endswith(" MAP") for value in values[2:]):
        return _PARAMETERS
    if values[:1] == ["DERIVED"] and len(values) > 3 and values[3] in _CONTRASTS:
        return _PARAMETERS
    return _by_projection(values[2:])


def _by_projection(values: Sequence[str]) -> _Kind | None:
    lines = [value.upper().replace("_", " ") for value in values]
    return _PROJECTION if any(_PROJECTED.search(line) for line in lines) else None
