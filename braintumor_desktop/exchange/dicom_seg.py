"""Reading DICOM segmentations of others (PS3.3 A.51 and A.101): what is outlined, and where.

The same checks as for pictures come before: sizes, nesting, truncation, damaged headers.
What is missing or wrong in a segmentation's own elements costs the frames that need it, and is
said in a note; nothing is guessed about a place.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange.lab_color import rgb_of
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.segmentation import Segment, Segmentation, SegmentFrame, Source
from braintumor_desktop.imaging.dicom.file import opened, read_header
from braintumor_desktop.imaging.dicom.header import header_of
from braintumor_desktop.imaging.dicom.pixels import load_numbers
from braintumor_desktop.imaging.dicom.values import (
    FrameHeader,
    frame_headers,
    integer,
    items,
    numbers,
    person,
    text,
)
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.dicom.header import Header
    from braintumor_desktop.imaging.dicom.values import Fields

SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"
LABEL_MAP = "1.2.840.10008.5.1.4.1.1.66.7"
SOP_CLASSES = frozenset({SEGMENTATION, LABEL_MAP})

STRANGERS = ("#F564E3", "#B2DF8A", "#FB9A99", "#CAB2D6", "#FFFF99", "#8DD3C7", "#FDBF6F")
"""Colors of segments that recommend none: none of them is one of ours."""
BACKGROUND = "125040"
"""The property type (DCM) of a label map's 0 where it is described (PS3.3 C.8.20.2.3)."""
HALF = 0.5
"""The probability, or share of a pixel, from which it counts as outlined."""
MOST_LISTED = 512
"""Segments that are listed; a label map may have thousands of numbers."""
_LONGEST = 64

_TAGS: tuple[str | int, ...] = (
    *("SOPClassUID", "SOPInstanceUID", "SpecificCharacterSet", "Modality", "SegmentationType"),
    *("SegmentationFractionalType", "MaximumFractionalValue", "SegmentSequence", "Manufacturer"),
    *("ContentLabel", "ContentDescription", "ContentCreatorName", "SeriesDescription"),
    *("ReferencedSeriesSequence", "FrameOfReferenceUID", "ManufacturerModelName"),
    *("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"),
)


def read_segmentation(path: Path, token: CancelToken | None = None) -> Segmentation:
    """Read a segmentation whole.

    Args:
        path: of its file.
        token: checked before each frame.

    Raises:
        BadInput: it is none, or it is damaged, too large, or without any segment.
        Cancelled: by `token`.
    """
    header = _header(path)
    with opened(path) as source:
        ds = read_header(path, source, _TAGS)
    if text(ds, "SOPClassUID") not in SOP_CLASSES:
        kind = repr(text(ds, "Modality") or "unknown")
        cause = tr("it is no segmentation but of the kind {kind}.", kind=kind)
        title = tr("{name} is not laid over a series", name=shown_name(path))
        raise BadInput("not_image", title, cause)
    if header.layout.keyword != "PixelData":
        cause = tr("its pixels are fractions of any size, not numbers of segments.")
        raise BadInput(
            "inconsistent", tr("{name} contradicts itself", name=shown_name(path)), cause
        )
    reading = _Reading(path, ds, header)
    frames = tuple(reading.frames(token))
    if not reading.segments:
        title = tr("{name} outlines nothing", name=shown_name(path))
        raise BadInput("inconsistent", title, tr("it has no segment."))
    return Segmentation(
        uid=text(ds, "SOPInstanceUID") or str(path),
        path=path,
        label=_label(ds, path),
        creator=_short(person(ds, "ContentCreatorName") or text(ds, "Manufacturer")),
        kind=reading.kind,
        segments=tuple(reading.segments[number] for number in sorted(reading.segments)),
        frames=frames,
        series_uids=_series_uids(ds),
        frame_of_reference=text(ds, "FrameOfReferenceUID") or None,
        notes=reading.notes(),
    )


def read_segmentations(paths: Sequence[Path], token: CancelToken | None = None) -> Segmentation:
    """Read the files of one series as one segmentation.

    Segments of a second file and those behind it are numbered on from 65,536: their own
    numbers may be those of the first.

    Args:
        paths: at least one.
        token: as in `read_segmentation`, which says what is raised.
    """
    whole = read_segmentation(paths[0], token)
    for place, path in enumerate(paths[1:], 1):
        more, first = read_segmentation(path, token), place << 16
        segments = (replace(s, number=s.number + first) for s in more.segments)
        frames = (replace(f, segment=f.segment + first) for f in more.frames)
        whole = replace(
            whole,
            segments=(*whole.segments, *segments),
            frames=(*whole.frames, *frames),
            series_uids=whole.series_uids | more.series_uids,
            notes=tuple(dict.fromkeys((*whole.notes, *more.notes))),
        )
    return whole


def _header(path: Path) -> Header:
    try:
        return header_of(path)
    except BadInput as error:
        # That it is no MR comes first elsewhere; here only what is wrong with it counts.
        if isinstance(error.__cause__, BadInput):
            raise error.__cause__ from error
        raise


@dataclass
class _Reading:
    """One file while it is read; `nameless` frames name no segment and are left out."""

    path: Path
    ds: Fields
    header: Header
    segments: dict[int, Segment] = field(default_factory=dict)
    undescribed: set[int] = field(default_factory=set)
    nameless: int = 0

    def __post_init__(self) -> None:
        for item in items(self.ds, "SegmentSequence")[:MOST_LISTED]:
            own = integer(item, "SegmentNumber")
            if own is not None and own >= 0 and not self._is_left_out(own, item):
                self.segments[own] = _segment(own, item)

    def _is_left_out(self, number: int, item: Fields) -> bool:
        """Whether it was described before, or is what a label map calls its background."""
        types = items(item, "SegmentedPropertyTypeCodeSequence")
        is_background = bool(types) and text(types[0], "CodeValue") == BACKGROUND
        return number in self.segments or (number == 0 and is_background)

    @property
    def kind(self) -> str:
        is_map = text(self.ds, "SOPClassUID") == LABEL_MAP
        return "LABELMAP" if is_map else text(self.ds, "SegmentationType") or "BINARY"

    def frames(self, token: CancelToken | None) -> Iterator[SegmentFrame]:
        """Each segment's pixels in each frame that has some."""
        headers = frame_headers(self.ds, len(self.header.frames))
        for index, frame in enumerate(headers):
            if token is not None:
                token.check()
            own = None if self.kind == "LABELMAP" else self._number(frame)
            if self.kind != "LABELMAP" and own is None:
                self.nameless += 1
                continue
            values = load_numbers(self.path, index if len(headers) > 1 else None, token)
            place, source = self.header.frames[index], _source(frame)
            for segment, mask in self._masks(values, own):
                yield SegmentFrame(segment, mask, place.plane, place.spacing_mm, source)

    def notes(self) -> tuple[str, ...]:
        """Sentences on what was left out."""
        said: list[str] = []
        if self.nameless:
            left_out = tr(
                "{count} of {all} frames name no segment and are left out.",
                count=number(self.nameless),
                all=number(len(self.header.frames)),
            )
            said.append(left_out)
        if self.undescribed:
            named = ", ".join(map(str, sorted(self.undescribed)[:3]))
            said.append(
                tr("Segments are outlined that it does not describe: {numbers}.", numbers=named)
            )
        if self.kind == "FRACTIONAL":
            said.append(
                tr("Its pixels are fractions: shown is what is outlined to a half or more.")
            )
        return tuple(said)

    def _number(self, frame: FrameHeader) -> int | None:
        """Of the segment of a frame; where there is only one it need not be named."""
        own = integer(frame.group("SegmentIdentificationSequence"), "ReferencedSegmentNumber")
        if own is None and len(self.segments) == 1:
            return next(iter(self.segments))
        return own if own is not None and self._is_known(own) else None

    def _is_known(self, segment: int) -> bool:
        """Whether a segment is described, or can be listed all the same."""
        if segment in self.segments:
            return True
        if not 0 <= segment <= 0xFFFF or len(self.segments) >= MOST_LISTED:
            return False
        self.undescribed.add(segment)
        self.segments[segment] = Segment(segment, _unnamed(segment), _stranger(segment))
        return True

    def _masks(self, values: NDArray[Any], segment: int | None) -> Iterator[tuple[int, Mask]]:
        if segment is not None:
            mask = Mask.of(values >= self._least)
            if mask.pixels:
                yield segment, mask
            return
        for value in np.unique(values).tolist():
            # 0 is the background unless it is described (PS3.3 C.8.20.2.5).
            if (value or 0 in self.segments) and self._is_known(int(value)):
                yield int(value), Mask.of(values == value)

    @property
    def _least(self) -> float:
        """The stored value from which a pixel counts as outlined."""
        if self.kind != "FRACTIONAL":
            return 1
        most = integer(self.ds, "MaximumFractionalValue") or (1 << self.header.layout.stored) - 1
        return max(most * HALF, 1e-9)


def _segment(number: int, item: Fields) -> Segment:
    color = rgb_of(numbers(item, "RecommendedDisplayCIELabValue"))
    types = items(item, "SegmentedPropertyTypeCodeSequence")
    return Segment(
        number,
        _short(text(item, "SegmentLabel")) or _unnamed(number),
        _stranger(number) if color is None else "#{:02X}{:02X}{:02X}".format(*color),
        _short(text(types[0], "CodeMeaning")) if types else "",
        text(item, "SegmentAlgorithmType"),
        _program(item),
        text(item, "TrackingUID")[:_LONGEST],
        _short(text(item, "TrackingID")),
        text(types[0], "CodeValue") if types and _is_snomed(types[0]) else "",
    )


def _program(item: Fields) -> str:
    """Name and version of what outlined it (PS3.3 C.8.20.4, 10.16)."""
    found = items(item, "SegmentationAlgorithmIdentificationSequence")
    named = [text(found[0], f"Algorithm{what}") for what in ("Name", "Version")] if found else []
    return _short(" ".join(filter(None, named)) or text(item, "SegmentAlgorithmName"))


def _is_snomed(code: Fields) -> bool:
    return text(code, "CodingSchemeDesignator") == "SCT"


def _unnamed(number: int) -> str:
    return tr("Segment {number}", number=number)


def _stranger(number: int) -> str:
    return STRANGERS[(number - 1) % len(STRANGERS)]


def _source(frame: FrameHeader) -> Source | None:
    """The picture that a frame was drawn on (Derivation Image, PS3.3 C.7.6.16.2.6)."""
    for source in items(frame.group("DerivationImageSequence"), "SourceImageSequence"):
        uid = text(source, "ReferencedSOPInstanceUID")
        place = integer(source, "ReferencedFrameNumber")
        if uid:
            return Source(uid, None if place is None else place - 1)
    return None


def _series_uids(ds: Fields) -> frozenset[str]:
    found = (text(item, "SeriesInstanceUID") for item in items(ds, "ReferencedSeriesSequence"))
    return frozenset(filter(None, found))


def _label(ds: Fields, path: Path) -> str:
    """What it is called, the most telling first; Content Label is often just "SEGMENTATION"."""
    said = (text(ds, key) for key in ("SeriesDescription", "ContentDescription", "ContentLabel"))
    return _short(next(filter(None, said), "")) or shown_name(path)


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}\u2026"
