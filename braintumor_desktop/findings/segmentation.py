"""What others outlined: segments with names and colors of their own, wherever they lie.

Never mixed with the networks' findings: each keeps its name, its color and its author.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Plane


@dataclass(frozen=True)
class Segment:
    """One thing that is outlined (Segment Description, DICOM PS3.3 C.8.20.4).

    Attributes:
        number: Segment Number, or the value of its pixels.
        label: as its author calls it.
        color: #rrggbb, as its author recommends or one of our own for strangers.
        meaning: what it is, by its type code, or "".
        algorithm: "MANUAL", "SEMIAUTOMATIC", "AUTOMATIC" or "".
        program: name and version of the algorithm, or "".
        tracking_uid, tracking_id: by which it is followed over objects and dates, or "".
        code: of the type, of SNOMED CT, or "".
    """

    number: int
    label: str
    color: str
    meaning: str = ""
    algorithm: str = ""
    program: str = ""
    tracking_uid: str = ""
    tracking_id: str = ""
    code: str = ""


@dataclass(frozen=True)
class Source:
    """The picture that a frame was drawn on: SOP Instance UID, and frame from 0 or None."""

    sop_uid: str
    frame: int | None = None


@dataclass(frozen=True, eq=False)
class SegmentFrame:
    """The pixels of one segment in one plane.

    Attributes:
        segment: its number.
        mask: bool (rows, columns) of the frame, which may be smaller than any slice.
        plane: where it lies, or None where the file does not say.
        spacing_mm: (row, column), or None.
        source: the picture that it refers to, or None.
    """

    segment: int
    mask: Mask
    plane: Plane | None
    spacing_mm: tuple[float, float] | None
    source: Source | None = None


@dataclass(frozen=True, eq=False)
class Segmentation:
    """A DICOM SEG of others.

    Attributes:
        uid: SOP Instance UID, or its path where the file gives none.
        path: of its file.
        label: what it is called.
        creator: who made it: a person or a program, or "".
        kind: BINARY, FRACTIONAL or LABELMAP.
        segments: in ascending order of their numbers.
        frames: those that hold pixels.
        series_uids: of the series that it refers to.
        frame_of_reference: UID, or None.
        notes: sentences on what was left out or is not as it should be.
    """

    uid: str
    path: Path
    label: str
    creator: str
    kind: str
    segments: tuple[Segment, ...]
    frames: tuple[SegmentFrame, ...]
    series_uids: frozenset[str] = frozenset()
    frame_of_reference: str | None = None
    notes: tuple[str, ...] = ()
