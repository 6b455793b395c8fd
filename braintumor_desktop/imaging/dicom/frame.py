"""What a header says of one frame: place, spacing, gray values; classic and enhanced."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.dicom.kinds import GE_RAW_TYPE, is_mosaic_alone, reason_of_kind
from braintumor_desktop.imaging.dicom.quantities import (
    NO_DISTANCES,
    directions_of,
    distances_of,
    moved,
    notes_of,
    plane_of,
    rescale_of,
    spacing_of,
    spacing_source,
    windows_of,
)
from braintumor_desktop.imaging.dicom.values import (
    FrameHeader,
    Private,
    items,
    numbers,
    private_numbers,
    text,
    value,
)
from braintumor_desktop.imaging.image import Directions, HeaderReason, Plane, VoiLut, Window
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.imaging.dicom.layout import Layout
    from braintumor_desktop.imaging.dicom.quantities import Distances
    from braintumor_desktop.imaging.dicom.values import Fields

_BROKEN_TABLE = mark(
    "Not judged: the table that gives its values their meaning (Modality LUT) is damaged. "
    "Export it again from the archive."
)
_GE_B_VALUE = Private(0x0043, "GEMS_PARM_01", 0x39, "IS")
_B_VALUES = (
    Private(0x0019, "SIEMENS MR HEADER", 0x0C, "IS"),
    Private(0x2001, "Philips Imaging DD 001", 0x03, "FL"),
    Private(0x0065, "Image Private Header", 0x09, "FD"),  # United Imaging
    _GE_B_VALUE,
)
_GE_B_OFFSET = 100_000
"""GE adds flags as multiples of this to the b-value."""

FRAME_TAGS: tuple[str | int, ...] = (
    *("ImagePositionPatient", "ImageOrientationPatient", "FrameOfReferenceUID", "PixelSpacing"),
    *("ImagerPixelSpacing", "NominalScannedPixelSpacing", "PixelSpacingCalibrationType"),
    *("WindowCenter", "WindowWidth", "WindowCenterWidthExplanation", "VOILUTFunction"),
    *("RescaleIntercept", "RescaleSlope", "RescaleType", "ModalityLUTSequence", "VOILUTSequence"),
    *("EchoNumbers", "EchoTime", "InversionTime", "TriggerTime", "TemporalPositionIdentifier"),
    *("ImageType", "ComplexImageComponent", "VolumeBasedCalculationTechnique"),
    *("DiffusionBValue", "AcquisitionNumber", "StackID"),
    *("SpacingBetweenSlices", "SliceThickness", "FrameIncrementPointer"),
    *GE_RAW_TYPE.tags,
    *(tag for key in _B_VALUES for tag in key.tags),
)

VARIANTS = (
    mark("stack"),
    mark("echo"),
    mark("image type"),
    mark("time point"),
    mark("b-value"),
    mark("inversion"),
    mark("acquisition"),
)
"""What tells slices at the same place apart, in the order in which it is tried."""


@dataclass(frozen=True, eq=False)
class Frame:
    """What the header says of one frame.

    Attributes:
        spacing_mm, plane, windows, voi_luts, slope, intercept, unit, spacing_source: as in
            Image.
        modality_lut: a table from stored to modality values, or None.
        reason: why what it is forbids a verdict, or None.
        is_mosaic: that is the reason, and none other.
        variants: a value, or "", for each of VARIANTS.
        notes: sentences on numbers that count as missing.
        distances: that it promises of the stack.
        directions: as in Image.
    """

    spacing_mm: tuple[float, float] | None
    plane: Plane | None
    windows: tuple[Window, ...]
    voi_luts: tuple[VoiLut, ...]
    slope: float
    intercept: float
    unit: str
    modality_lut: VoiLut | None
    reason: HeaderReason | None
    variants: tuple[str, ...]
    notes: tuple[str, ...] = ()
    is_mosaic: bool = False
    distances: Distances = NO_DISTANCES
    directions: Directions | None = None
    spacing_source: str = ""


def read_frame(frame: FrameHeader, layout: Layout) -> Frame:
    """Read what is said of one frame; what is missing or broken is left out."""
    values = frame.group("PixelValueTransformationSequence")
    display = frame.group("FrameVOILUTSequence")
    modality_luts = _luts(frame.root, "ModalityLUTSequence", layout.signed)
    is_broken = not modality_luts and bool(items(frame.root, "ModalityLUTSequence"))
    slope, intercept = (1.0, 0.0) if modality_luts else rescale_of(values)
    unit = text(values, "RescaleType")
    plane = plane_of(frame, several=layout.frames > 1)
    return Frame(
        spacing_mm=spacing_of(frame.group("PixelMeasuresSequence")),
        plane=plane,
        directions=None if plane is not None else directions_of(frame),
        windows=windows_of(display),
        # Behind a modality LUT values are unsigned (PS3.3 C.11.1.1.1).
        voi_luts=_luts(display, "VOILUTSequence", layout.signed and not modality_luts),
        slope=slope,
        intercept=intercept,
        unit="" if unit == "US" else unit,
        modality_lut=modality_luts[0] if modality_luts else None,
        reason=reason_of_kind(frame) or (_broken_table() if is_broken else None),
        variants=_variants(frame),
        notes=notes_of(frame, is_placed=plane is not None, several=layout.frames > 1),
        is_mosaic=is_mosaic_alone(frame),
        distances=distances_of(frame.group("PixelMeasuresSequence")),
        spacing_source=spacing_source(frame),
    )


def own_frame(shared: Frame, frame: FrameHeader, layout: Layout) -> Frame:
    """The frame of a slice that differs from one of its series in position and window alone.

    Args:
        shared: of the other slice, which has a position if this one does.
        frame: what is said of this one.
        layout: of both.
    """
    if shared.plane is None and text(frame.root, "ImagePositionPatient"):
        return read_frame(frame, layout)
    plane = None if shared.plane is None else moved(shared.plane, frame.root)
    if plane is None and shared.plane is not None:
        return read_frame(frame, layout)
    return replace(shared, plane=plane, windows=windows_of(frame.root))


def _luts(ds: Fields, keyword: str, signed: bool) -> tuple[VoiLut, ...]:
    found = (_lut(item, signed) for item in items(ds, keyword))
    return tuple(lut for lut in found if lut is not None)


def _lut(item: Fields, signed: bool) -> VoiLut | None:
    """A table of LUT Descriptor and LUT Data (PS3.3 C.11.1.1), or None if it is broken."""
    descriptor = numbers(item, "LUTDescriptor")
    if len(descriptor) != 3 or not 0 <= descriptor[0] <= 1 << 16:
        return None
    entries, first, bits = int(descriptor[0]) or 1 << 16, int(descriptor[1]), int(descriptor[2])
    table = _table(item, entries)
    if table is None or not 1 <= bits <= 16:
        return None
    name = text(item, "LUTExplanation") or text(item, "ModalityLUTType")
    return VoiLut(as_stored(first, 16, signed), table, bits, name)


def _table(item: Fields, entries: int) -> NDArray[np.uint16] | None:
    """LUT Data: 16-bit words, or two 8-bit entries in each."""
    data: Any = value(item, "LUTData")
    if isinstance(data, bytes):
        dtype = np.uint8 if len(data) < 2 * entries else item_words(item)
        table = np.frombuffer(data, dtype, len(data) // np.dtype(dtype).itemsize)
    elif data is None or isinstance(data, str):
        return None
    else:
        table = np.asarray(data).reshape(-1).astype(np.int64) & 0xFFFF
    return table[:entries].astype(np.uint16) if len(table) >= entries else None


def item_words(ds: Fields) -> np.dtype[np.uint16]:
    """16-bit words in the byte order of the file."""
    little = ds.original_encoding[1]
    return np.dtype(np.uint16).newbyteorder("<" if little is not False else ">")


def as_stored(number: float, bits: int, signed: bool) -> int:
    """A value that may have been read with the wrong sign, as the pixels have it."""
    whole = int(number) & ((1 << bits) - 1)
    return whole - (1 << bits) if signed and whole >> (bits - 1) else whole


def _variants(frame: FrameHeader) -> tuple[str, ...]:
    content, echo = frame.group("FrameContentSequence"), frame.group("MREchoSequence")
    kind, diffusion = frame.group("MRImageFrameTypeSequence"), frame.group("MRDiffusionSequence")
    image_type = text(kind, "FrameType") or text(kind, "ImageType")
    return (
        text(content, "StackID"),
        text(echo, "EffectiveEchoTime") or text(echo, "EchoNumbers") or text(echo, "EchoTime"),
        " ".join([*image_type.split("\\")[2:], text(kind, "ComplexImageComponent")]).strip(),
        text(content, "TemporalPositionIndex")
        or text(content, "TemporalPositionIdentifier")
        or text(content, "TriggerTime"),
        text(diffusion, "DiffusionBValue") or _private_b_value(frame.root),
        text(frame.root, "InversionTime"),
        text(content, "FrameAcquisitionNumber") or text(content, "AcquisitionNumber"),
    )


def _private_b_value(ds: Fields) -> str:
    """The b-value where it stands in a vendor's element alone, or ""."""
    for key in _B_VALUES:
        found = private_numbers(ds, key)[:1]
        if found:
            return f"{found[0] % _GE_B_OFFSET if key is _GE_B_VALUE else found[0]:g}"
    return ""


def _broken_table() -> HeaderReason:
    return HeaderReason("inconsistent", tr(_BROKEN_TABLE))
