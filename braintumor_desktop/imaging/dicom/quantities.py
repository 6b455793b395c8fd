"""Numbers of a header with a meaning: checked here, once, so that none is checked later.

What comes out is finite and within limits that no scanner leaves; what is not counts as
missing, and a note says so.
"""

from __future__ import annotations

import math
import struct
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from braintumor_desktop.imaging.dicom.values import FrameHeader, numbers, text, value
from braintumor_desktop.imaging.geometry import FARTHEST_MM, SPACING_MM, is_orientation
from braintumor_desktop.imaging.image import Directions, Plane, Window
from braintumor_desktop.words import joined, mark, tr

if TYPE_CHECKING:
    from braintumor_desktop.imaging.dicom.values import Fields

RESCALE = (1e-12, 1e9)
"""Least and largest slope: squares of 32-bit stored values stay within float32."""
_TAG = struct.Struct("<HH")
_TIMES = frozenset({0x00181063, 0x00181065})
"""Frame Time and Frame Time Vector."""
LARGEST_VALUE = 1e18
"""Of an intercept, a window's center or width."""

_NOT_IN_PATIENT = {
    "Imager Pixel Spacing": mark("Imager Pixel Spacing (0018,1164), at the detector"),
    "Nominal Scanned Pixel Spacing": mark("Nominal Scanned Pixel Spacing (0018,2010), on the film"),
}
_FUNCTIONS: dict[str, Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]] = {
    "LINEAR": "LINEAR",
    "LINEAR_EXACT": "LINEAR_EXACT",
    "SIGMOID": "SIGMOID",
}


def spacing_of(measures: Fields) -> tuple[float, float] | None:
    """Pixel Spacing in mm (PS3.3 10.7.1.3).

    Imager Pixel Spacing (at the detector) and Nominal Scanned Pixel Spacing (on the film)
    are not distances in the patient, and Pixel Aspect Ratio has no unit: none is used.
    """
    spacing = numbers(measures, "PixelSpacing")
    if len(spacing) != 2 or not all(_within(SPACING_MM, mm) for mm in spacing):
        return None
    return spacing[0], spacing[1]


class Distances(NamedTuple):
    """What a header says of a stack that its slice belongs to; None where it does not.

    Attributes:
        between_mm: Spacing Between Slices: from center to center (PS3.3 C.7.6.2, C.8.3.1.1).
        thickness_mm: Slice Thickness.
    """

    between_mm: float | None = None
    thickness_mm: float | None = None


NO_DISTANCES = Distances()


def distances_of(measures: Fields) -> Distances:
    """Distances that a header promises; a sign tells of an order alone (PS3.3 C.8.4.15)."""
    return Distances(
        _distance(measures, "SpacingBetweenSlices"), _distance(measures, "SliceThickness")
    )


def _distance(measures: Fields, keyword: str) -> float | None:
    found = numbers(measures, keyword)
    return abs(found[0]) if len(found) == 1 and _within(SPACING_MM, abs(found[0])) else None


def spacing_source(frame: FrameHeader) -> str:
    """Which element gives the millimeters, and what they are worth (PS3.3 10.7.1.3).

    Where Pixel Spacing of a projection is that of its detector, or of film, nobody has corrected
    it for the magnification: its millimeters are not the patient's.
    """
    spacing = spacing_of(frame.group("PixelMeasuresSequence"))
    others = {name: numbers(frame.root, name.replace(" ", "")) for name in _NOT_IN_PATIENT}
    if spacing is None:
        given = [tr(_NOT_IN_PATIENT[name]) for name, found in others.items() if found]
        if not given:
            return tr("No Pixel Spacing")
        return tr("{elements}: not in the patient", elements=joined(given, ", "))
    kind = text(frame.root, "PixelSpacingCalibrationType")
    if kind:
        return tr("Pixel Spacing (0028,0030), calibrated ({kind})", kind=kind.lower())
    for name, found in others.items():
        if found == spacing:
            return tr("Pixel Spacing (0028,0030), equal to {name}: not in the patient", name=name)
    return "Pixel Spacing (0028,0030)"


def plane_of(frame: FrameHeader, several: bool) -> Plane | None:
    """Where the frame lies; None where the file gives no sound position of its own.

    One position beside several frames places none of them, unless they follow each other in
    time alone (Frame Increment Pointer, PS3.3 C.7.6.6).
    """
    place = frame.group("PlanePositionSequence")
    if several and place is frame.root and not _is_in_time(frame.root):
        return None
    position, directions = numbers(place, "ImagePositionPatient"), directions_of(frame)
    if directions is None or len(position) != 3 or max(map(abs, position)) > FARTHEST_MM:
        return None
    reference = text(frame.root, "FrameOfReferenceUID") or None
    at = position[0], position[1], position[2]
    return Plane(at, directions.along_row, directions.along_column, reference)


def directions_of(frame: FrameHeader) -> Directions | None:
    """How the frame is turned; one orientation beside several frames is that of all.

    PS3.3 C.7.6.2 gives an image one orientation; frames of others need functional groups.
    """
    cosines = numbers(frame.group("PlaneOrientationSequence"), "ImageOrientationPatient")
    if len(cosines) != 6 or not is_orientation(cosines[:3], cosines[3:]):
        return None
    return Directions(_unit(cosines[:3]), _unit(cosines[3:]))


def _is_in_time(ds: Fields) -> bool:
    """Whether frames are told apart by time and by nothing else."""
    pointer = value(ds, "FrameIncrementPointer")
    if isinstance(pointer, bytes) and len(pointer) == _TAG.size:
        group, element = _TAG.unpack(pointer)
        return group << 16 | element in _TIMES
    return isinstance(pointer, int) and pointer in _TIMES


def moved(plane: Plane, ds: Fields) -> Plane | None:
    """A plane at the position of another header of its series; None where that is not sound."""
    position = numbers(ds, "ImagePositionPatient")
    if len(position) != 3 or max(map(abs, position)) > FARTHEST_MM:
        return None
    place = position[0], position[1], position[2]
    return Plane(place, plane.along_row, plane.along_column, plane.frame_of_reference)


def _unit(direction: tuple[float, ...]) -> tuple[float, float, float]:
    """Of exactly unit length: files round."""
    x, y, z = direction
    length = math.sqrt(x * x + y * y + z * z)
    return x / length, y / length, z / length


def rescale_of(values: Fields) -> tuple[float, float]:
    """Rescale Slope and Intercept (PS3.3 C.11.1.1); a slope of 0 scales nothing."""
    slope, intercept = numbers(values, "RescaleSlope"), numbers(values, "RescaleIntercept")
    usable = bool(slope) and _within(RESCALE, abs(slope[0]))
    known = bool(intercept) and abs(intercept[0]) <= LARGEST_VALUE
    return slope[0] if usable else 1.0, intercept[0] if known else 0.0


def windows_of(display: Fields) -> tuple[Window, ...]:
    """All windows with a usable width (PS3.3 C.11.2.1.2)."""
    return _windows(
        numbers(display, "WindowCenter"),
        numbers(display, "WindowWidth"),
        text(display, "WindowCenterWidthExplanation"),
        text(display, "VOILUTFunction"),
    )


@lru_cache(maxsize=256)
def _windows(
    centers: tuple[float, ...], widths: tuple[float, ...], names: str, function: str
) -> tuple[Window, ...]:
    words = names.split("\\")
    return tuple(
        Window(center, width, words[i] if i < len(words) else "", _function(function))
        for i, (center, width) in enumerate(zip(centers, widths, strict=False))
        if abs(center) <= LARGEST_VALUE and _within((RESCALE[0], LARGEST_VALUE), width)
    )


def _function(named: str) -> Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]:
    return _FUNCTIONS.get(named, "LINEAR")


def notes_of(frame: FrameHeader, *, is_placed: bool, several: bool) -> tuple[str, ...]:
    """Sentences on numbers that are there but count as missing.

    Args:
        frame: one frame.
        is_placed: whether it lies somewhere.
        several: whether the file has others.
    """
    notes: list[str] = []
    measures = frame.group("PixelMeasuresSequence")
    spacing = text(measures, "PixelSpacing")
    if spacing and spacing_of(measures) is None:
        notes.append(
            tr("Pixel Spacing {value} gives no distances: sizes are in pixels.", value=spacing)
        )
    place = text(frame.group("PlanePositionSequence"), "ImagePositionPatient")
    far = numbers(frame.group("PlanePositionSequence"), "ImagePositionPatient")
    if place and (len(far) != 3 or max(map(abs, far)) > FARTHEST_MM):
        notes.append(tr("Image Position {value} is no place: the slice lies nowhere.", value=place))
    elif place and several and not is_placed:
        notes.append(tr("The file gives one position for all frames: where each lies is unknown."))
    notes += _orientation_note(frame)
    values = frame.group("PixelValueTransformationSequence")
    for name, found in zip(("Slope", "Intercept"), rescale_of(values), strict=True):
        given = text(values, f"Rescale{name}")
        if given and numbers(values, f"Rescale{name}")[:1] != (found,):
            note = tr(
                "Rescale {name} {value} is not usable: values are as stored.",
                name=name,
                value=given,
            )
            notes.append(note)
    return tuple(notes)


def _orientation_note(frame: FrameHeader) -> list[str]:
    group = frame.group("PlaneOrientationSequence")
    given = text(group, "ImageOrientationPatient")
    cosines = numbers(group, "ImageOrientationPatient")
    if not given or (len(cosines) == 6 and is_orientation(cosines[:3], cosines[3:])):
        return []
    return [
        tr("Image Orientation {value} gives no directions: the slice lies nowhere.", value=given)
    ]


def _within(limits: tuple[float, float], number: float) -> bool:
    return limits[0] <= number <= limits[1]
