"""A DICOM file's header -> what the program needs of it, once for all its frames."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom.acquisition import ACQUISITION_TAGS, acquisition_of
from braintumor_desktop.imaging.dicom.elements import Elements
from braintumor_desktop.imaging.dicom.facts import SeriesFacts
from braintumor_desktop.imaging.dicom.file import is_whole, opened, read_header
from braintumor_desktop.imaging.dicom.frame import (
    FRAME_TAGS,
    Frame,
    as_stored,
    own_frame,
    read_frame,
)
from braintumor_desktop.imaging.dicom.layout import (
    LAYOUT_TAGS,
    Layout,
    PixelElement,
    check_stored,
    described,
    pixel_element,
    read_layout,
)
from braintumor_desktop.imaging.dicom.mosaic import MOSAIC_TAGS, Mosaic, is_mosaic, mosaic_of
from braintumor_desktop.imaging.dicom.objects import OBJECT_TAGS, described_object
from braintumor_desktop.imaging.dicom.overlay_planes import OVERLAY_TAGS, overlay_groups
from braintumor_desktop.imaging.dicom.reasons import (
    document_kind,
    is_capture,
    kind_of_modality,
    reason_not_judged,
)
from braintumor_desktop.imaging.dicom.values import (
    FrameHeader,
    foreign,
    frame_headers,
    integer,
    numbers,
    person,
    text,
)
from braintumor_desktop.imaging.image import OWN_MANUFACTURER, PHANTOM_MANUFACTURER, Stamp
from braintumor_desktop.imaging.limits import from_os_error, shown_name, unreadable
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.dicom.file import Source
    from braintumor_desktop.imaging.dicom.values import Fields
    from braintumor_desktop.imaging.image import HeaderReason

_CACHED_SERIES = 64
"""Series of which what their slices share is kept."""
_CACHED_FILES = 8
"""Enhanced files whose header is kept: as many as a pool of readers has open at once."""

_TAGS: tuple[str | int, ...] = (
    *LAYOUT_TAGS,
    *FRAME_TAGS,
    *("SpecificCharacterSet", "SOPInstanceUID", "InstanceNumber", "Manufacturer"),
    "BurnedInAnnotation",
    *("StudyInstanceUID", "StudyDate", "StudyDescription", "Modality", "BodyPartExamined"),
    *("SeriesInstanceUID", "SeriesNumber", "SeriesDescription"),
    *("PatientName", "PatientID", "PatientSex", "PatientAge"),
    *("PixelPaddingValue", "PixelPaddingRangeLimit", "FloatPixelPaddingValue"),
    "PresentationLUTShape",
    *("FloatPixelPaddingRangeLimit", "DoubleFloatPixelPaddingValue"),
    "DoubleFloatPixelPaddingRangeLimit",
    *(
        f"{kind}{color}PaletteColorLookupTable{part}"
        for color in ("Red", "Green", "Blue")
        for kind, part in (("", "Descriptor"), ("", "Data"), ("Segmented", "Data"))
    ),
    *("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"),
    *OVERLAY_TAGS,
    *ACQUISITION_TAGS,
    *OBJECT_TAGS,
)


@dataclass(frozen=True, eq=False)
class Header:
    """A file's header; nothing in it changes, so that threads may share it.

    Attributes:
        layout: of the pixels.
        frames: one for each, at least one; for each tile of a mosaic that is cut.
        mosaic: how it is cut, or None.
        facts: of the series.
        sop_uid, number: SOP Instance UID and Instance Number, or None.
        reason: as in Slice; frames may have reasons of their own.
        padding: as in Image.
        palette: (n, 3) uint8 colors and the stored value of the first, or None.
        presentation: Presentation LUT Shape, or "".
    """

    layout: Layout
    frames: tuple[Frame, ...]
    facts: SeriesFacts
    sop_uid: str | None
    number: int | None
    reason: HeaderReason | None
    padding: tuple[float, float] | None
    palette: tuple[NDArray[np.uint8], int] | None
    overlays: tuple[int, ...]
    presentation: str
    mosaic: Mosaic | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) of one of its pictures."""
        return self.mosaic.shape if self.mosaic else (self.layout.rows, self.layout.columns)


def header_of(path: Path, stamp: Stamp | None = None) -> Header:
    """The file's header; that of the last few files is kept until they change.

    Args:
        path: the file.
        stamp: of the file, where it was just looked at.

    Raises:
        BadInput: the header cannot be read, or is refused.
    """
    if stamp is None:
        try:
            state = path.stat()
        except OSError as error:
            raise from_os_error(path, error) from error
        stamp = Stamp(state.st_size, state.st_mtime_ns)
    return _cached(path, stamp)


@lru_cache(maxsize=_CACHED_FILES)
def _cached(path: Path, _stamp: Stamp) -> Header:
    with opened(path) as source:
        ds = read_header(path, source, _TAGS)
        alike = _alike(path, source, ds) if isinstance(ds, Elements) else None
        shared = None if alike is None else _shared(alike)
        if alike is not None and shared is not None:
            with suppress(BadInput):  # What is wrong is said below.
                return _own(path, source, alike, shared)
        return _read(path, source, ds)


def _read(path: Path, source: Source, ds: Fields) -> Header:
    facts = _series_facts(path, ds)
    reason = _reason(ds, facts)
    _refuse_documents(path, ds, facts)
    try:
        layout = read_layout(path, source, ds)
        if layout is None:
            raise _without_pixels(path, source, ds, facts)
    except BadInput as error:
        if error.code == "too_large" and reason is not None:  # microscope slides, long films
            raise BadInput(reason.code, shown_name(path), reason.message) from error
        error.series_uid = facts.series_uid or ""
        raise
    frames = _frames(ds, layout)
    mosaic = _mosaic(path, source, layout, frames[0]) if is_mosaic(ds) else None
    return Header(
        layout=layout,
        frames=frames if mosaic is None else _tiles(mosaic, frames[0]),
        facts=facts,
        sop_uid=text(ds, "SOPInstanceUID") or None,
        number=integer(ds, "InstanceNumber"),
        reason=reason,
        padding=_padding(ds, layout),
        palette=_palette(ds, layout),
        overlays=overlay_groups(ds),
        presentation=text(ds, "PresentationLUTShape"),
        mosaic=mosaic,
    )


_OWN = frozenset({0x00080018, 0x00200013, 0x00200032, 0x00281050, 0x00281051})
"""What slices of a series differ in: instance, number, position, window."""


@dataclass(frozen=True)
class _Alike:
    """A header without what slices of a series differ in: equal ones are read once.

    Attributes:
        key: all the rest, as it stands in the file; and whether there is a position.
        path, ds, element: of the file that is read.
    """

    key: Hashable
    path: Path = field(compare=False)
    ds: Elements = field(compare=False)
    element: PixelElement = field(compare=False)


def _alike(path: Path, source: Source, ds: Elements) -> _Alike | None:
    """None for files whose header has to be read by itself."""
    rest, element = ds.beside(_OWN), pixel_element(source, ds)
    if rest is None or element is None:
        return None
    encoding = ds.original_encoding, element.keyword, element.vr
    key = str(path.parent), encoding, bool(text(ds, "ImagePositionPatient")), rest
    return _Alike(key, path, ds, element)


@lru_cache(maxsize=_CACHED_SERIES)
def _shared(alike: _Alike) -> Header | None:
    """The header of the first slice; None where others may differ in more than `_OWN`."""
    ds = alike.ds
    if is_mosaic(ds):
        return None
    try:
        _refuse_documents(alike.path, ds, _series_facts(alike.path, ds))
        layout = described(alike.path, ds, alike.element)
    except BadInput:
        return None  # Each says so by itself.
    if layout.frames != 1 or layout.photometric == "PALETTE COLOR":
        return None
    facts = _series_facts(alike.path, ds)
    return Header(
        layout=layout,
        frames=(read_frame(FrameHeader(ds), layout),),
        facts=facts,
        sop_uid=None,
        number=None,
        reason=_reason(ds, facts),
        padding=_padding(ds, layout),
        palette=None,
        overlays=overlay_groups(ds),
        presentation=text(ds, "PresentationLUTShape"),
    )


def _own(path: Path, source: Source, alike: _Alike, shared: Header) -> Header:
    """The header of one slice, of what it shares with others and what is its own."""
    ds, element = alike.ds, alike.element
    layout = shared.layout
    if layout.start != element.start:
        layout = replace(layout, start=element.start)
    return replace(
        shared,
        layout=check_stored(path, source, layout, element.length),
        frames=(own_frame(shared.frames[0], FrameHeader(ds), layout),),
        sop_uid=text(ds, "SOPInstanceUID") or None,
        number=integer(ds, "InstanceNumber"),
    )


def _frames(ds: Fields, layout: Layout) -> tuple[Frame, ...]:
    """Of each frame; of those that have nothing of their own once."""
    headers = frame_headers(ds, layout.frames)
    plain = next((read_frame(h, layout) for h in headers if h.own is None), None)
    return tuple(
        plain if plain is not None and h.own is None else read_frame(h, layout) for h in headers
    )


def _mosaic(path: Path, source: Source, layout: Layout, frame: Frame) -> Mosaic | None:
    source.stream.seek(0)
    return mosaic_of(read_header(path, source, MOSAIC_TAGS), layout, frame.plane)


def _tiles(mosaic: Mosaic, frame: Frame) -> tuple[Frame, ...]:
    """The frame of each tile: a slice at its own place, which may be judged as one."""
    planes = mosaic.planes(frame.plane, frame.spacing_mm)
    reason = None if frame.is_mosaic else frame.reason
    return tuple(replace(frame, plane=plane, reason=reason) for plane in planes)


def _refuse_documents(path: Path, ds: Fields, facts: SeriesFacts) -> None:
    kind = document_kind(text(ds, "SOPClassUID"), text(ds.file_meta, "TransferSyntaxUID"))
    if kind is not None:
        cause = tr("this is {kind}. The networks know MR only.", kind=tr(kind))
        error = BadInput("not_mr", tr("{name} is not judged", name=shown_name(path)), cause)
        error.about = described_object(path, ds, facts, tr(kind))
        raise error


def _without_pixels(path: Path, source: Source, ds: Fields, facts: SeriesFacts) -> BadInput:
    """The error of a file in which no pixel data was found."""
    from pydicom.uid import UID

    name = UID(text(ds, "SOPClassUID") or text(ds.file_meta, "MediaStorageSOPClassUID")).name
    is_picture = not name or "Image Storage" in name or "Rows" in ds
    whole = ds.is_whole if isinstance(ds, Elements) else is_whole(source)
    if is_picture and not whole:
        size = number(source.size)
        return unreadable(path, tr("it ends after {size} bytes, before its pixels", size=size))
    is_image = not name or "Image Storage" in name
    plain = name.removesuffix(" Storage")
    cause = tr("it is a header alone.")
    if not is_image:
        cause = tr('it is of the kind "{kind}".', kind=plain)
    title = tr("{name} holds no picture", name=shown_name(path))
    error = BadInput("no_pixels", title, cause)
    if not is_image:
        words = kind_of_modality(facts.modality) or plain
        error.about = described_object(path, ds, facts, words)
    return error


def _reason(ds: Fields, facts: SeriesFacts) -> HeaderReason | None:
    """Why the header forbids a verdict."""
    descriptions = f"{facts.study_description} / {facts.description}"
    sop_class = text(ds, "SOPClassUID")
    return reason_not_judged(facts.modality, facts.body_part, descriptions, sop_class)


def _series_facts(path: Path, ds: Fields) -> SeriesFacts:
    return SeriesFacts(
        folder=str(path.parent),
        study_uid=text(ds, "StudyInstanceUID") or None,
        series_uid=text(ds, "SeriesInstanceUID") or None,
        series_number=integer(ds, "SeriesNumber"),
        description=text(ds, "SeriesDescription"),
        study_description=text(ds, "StudyDescription"),
        patient=person(ds, "PatientName"),
        patient_id=text(ds, "PatientID"),
        sex=text(ds, "PatientSex"),
        age=text(ds, "PatientAge"),
        study_date=text(ds, "StudyDate"),
        modality=text(ds, "Modality"),
        body_part=text(ds, "BodyPartExamined"),
        synthetic=text(ds, "Manufacturer") == PHANTOM_MANUFACTURER,
        acquisition=acquisition_of(ds),
        is_capture=is_capture(
            text(ds, "SOPClassUID"), text(ds, "ImageType"), text(ds, "BurnedInAnnotation")
        ),
        is_own=text(ds, "Manufacturer") == OWN_MANUFACTURER,
    )


def _padding(ds: Fields, layout: Layout) -> tuple[float, float] | None:
    """(lowest, highest) stored value of padding (PS3.3 C.7.5.1.1.2)."""
    prefix = layout.keyword.removesuffix("PixelData")
    ends = numbers(ds, f"{prefix}PixelPaddingValue")[:1]
    if not ends:
        return None
    ends += numbers(ds, f"{prefix}PixelPaddingRangeLimit")[:1]
    if layout.keyword == "PixelData":
        ends = tuple(float(as_stored(end, layout.allocated, layout.signed)) for end in ends)
    return min(ends), max(ends)


def _palette(ds: Fields, layout: Layout) -> tuple[NDArray[np.uint8], int] | None:
    """Colors of PALETTE COLOR (PS3.3 C.7.6.3.1.5), and the stored value of the first."""
    if layout.photometric != "PALETTE COLOR":
        return None
    from pydicom.pixels.processing import apply_color_lut

    descriptor = numbers(ds, "RedPaletteColorLookupTableDescriptor")
    if len(descriptor) != 3 or not 0 <= descriptor[0] <= 1 << 16:
        return None
    entries, first = int(descriptor[0]) or 1 << 16, int(descriptor[1])
    index = np.arange(first, first + entries, dtype=np.int64)
    try:
        colors = apply_color_lut(index, ds.dataset() if isinstance(ds, Elements) else ds)
    except foreign():
        return None
    if colors.ndim != 2 or colors.shape[1] < 3 or not len(colors):
        return None
    eight_bit = colors if colors.dtype == np.uint8 else colors >> 8
    return eight_bit[:, :3].astype(np.uint8), as_stored(first, 16, layout.signed)
