"""DICOM files: recognize, read headers, group into series, decode.

What the rest of the program uses of DICOM; the work is done beside it:

    file bytes -file, elements-> header -header-> Header (layout, frames, reasons) -series-> Series
                                                     '-pixels-> Image
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.copies import Copy
from braintumor_desktop.imaging.dicom.directory import dicomdir_files
from braintumor_desktop.imaging.dicom.facts import HeaderSlice, SeriesFacts
from braintumor_desktop.imaging.dicom.file import is_dicom
from braintumor_desktop.imaging.dicom.header import Header, header_of
from braintumor_desktop.imaging.dicom.pixels import load
from braintumor_desktop.imaging.dicom.series import Changes, Grouping, group
from braintumor_desktop.imaging.image import Slice

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.dicom.frame import Frame
    from braintumor_desktop.imaging.image import HeaderReason, Stamp

__all__ = [
    "Changes",
    "Copy",
    "Grouping",
    "HeaderSlice",
    "SeriesFacts",
    "dicomdir_files",
    "group",
    "is_dicom",
    "load",
    "read_headers",
]


def read_headers(path: Path, stamp: Stamp | None = None) -> list[HeaderSlice]:
    """Read what a file says of its pictures, without their pixels.

    Args:
        path: the file.
        stamp: of the file, where it was just looked at.

    Returns:
        One entry for each frame, at least one.

    Raises:
        BadInput: the file holds no picture (no_pixels), is no still picture (not_mr), or
            is refused: unreadable, inconsistent, unsupported, too_large.
    """
    header = header_of(path, stamp)
    return [_slice(path, header, index, stamp) for index in range(len(header.frames))]


def _slice(path: Path, header: Header, index: int, stamp: Stamp | None) -> HeaderSlice:
    frame = header.frames[index]
    several = len(header.frames) > 1
    item = Slice(
        path=path,
        frame=index if several else None,
        shape=header.shape,
        spacing_mm=frame.spacing_mm,
        plane=frame.plane,
        number=index + 1 if several else header.number,
        sop_uid=header.sop_uid,
        reason=_reason(header, frame),
        series_uid=header.facts.series_uid,
        stamp=stamp,
        directions=frame.directions,
    )
    return HeaderSlice(item, header.facts, frame.variants, frame.notes, frame.distances)


def _reason(header: Header, frame: Frame) -> HeaderReason | None:
    """What nobody may contradict comes first."""
    found = [reason for reason in (header.reason, frame.reason) if reason is not None]
    return min(found, key=lambda reason: reason.is_contradictable, default=None)
