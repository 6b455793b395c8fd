"""What a header says of how its series was acquired; classic and enhanced MR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.values import frame_headers, numbers, text
from braintumor_desktop.imaging.sequences import Acquisition

if TYPE_CHECKING:
    from braintumor_desktop.imaging.dicom.values import Fields

ACQUISITION_TAGS: tuple[str | int, ...] = (
    *("ScanningSequence", "SequenceVariant", "SequenceName", "ProtocolName"),
    *("RepetitionTime", "AcquisitionContrast", "ContrastBolusAgent"),
    *("MagneticFieldStrength", "SliceThickness", "Manufacturer", "ManufacturerModelName"),
)
"""Beside those of frames; of the functional groups the first frame's count for the series."""

_LONGEST = 256
"""Characters of a text that are looked at."""
_LONGEST_MS = 1e6
_MOST_TESLA = 30.0


def acquisition_of(ds: Fields) -> Acquisition:
    """How the first frame of a file was acquired; what is missing or broken is left out."""
    frame = frame_headers(ds, 1)[0]
    timing = frame.group("MRTimingAndRelatedParametersSequence")
    echo, diffusion = frame.group("MREchoSequence"), frame.group("MRDiffusionSequence")
    kind = frame.group("MRImageFrameTypeSequence")
    b_value = numbers(diffusion, "DiffusionBValue")[:1]
    return Acquisition(
        image_type=_short(text(kind, "FrameType") or text(ds, "ImageType")),
        sequence=_short(text(ds, "ScanningSequence")),
        variant=_short(text(ds, "SequenceVariant")),
        contrast=_short(text(kind, "AcquisitionContrast") or text(ds, "AcquisitionContrast")),
        name=_short(f"{text(ds, 'SequenceName')} {text(ds, 'ProtocolName')}".strip()),
        agent=_short(text(ds, "ContrastBolusAgent")),
        echo_ms=_ms(echo, "EffectiveEchoTime") or _ms(ds, "EchoTime"),
        repetition_ms=_ms(timing, "RepetitionTime"),
        inversion_ms=_ms(frame.group("MRModifierSequence"), "InversionTimes")
        or _ms(ds, "InversionTime"),
        b_value=b_value[0] if b_value and 0 <= b_value[0] < _LONGEST_MS else None,
        tesla=_tesla(ds),
        thickness_mm=_ms(frame.group("PixelMeasuresSequence"), "SliceThickness")
        or _ms(ds, "SliceThickness"),
        scanner=_short(f"{text(ds, 'Manufacturer')} {text(ds, 'ManufacturerModelName')}".strip()),
    )


def _tesla(ds: Fields) -> float | None:
    """Magnetic Field Strength (0018,0087), in tesla; some scanners write gauss."""
    found = numbers(ds, "MagneticFieldStrength")[:1]
    value = found[0] if found else 0.0
    value = value / 10_000 if value > _MOST_TESLA else value
    return value if 0 < value <= _MOST_TESLA else None


def _short(line: str) -> str:
    return line[:_LONGEST]


def _ms(ds: Fields, keyword: str) -> float | None:
    found = numbers(ds, keyword)[:1]
    return found[0] if found and 0 < found[0] <= _LONGEST_MS else None
