"""What a picture is: stored values with their meaning and geometry; series of them.

Arrays are (rows, columns).  Patient coordinates are LPS in mm: x grows to the patient's
left, y to the back, z to the head (DICOM PS3.3 C.7.6.2.1.1).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from braintumor_desktop.imaging.sequences import Acquisition

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

OWN_MANUFACTURER = "Braintumor Desktop"
"""Of the objects that this program exports: what was said of a scan, and no scan."""
PHANTOM_MANUFACTURER = "Braintumor Desktop phantom"
"""Manufacturer (0008,0070) of what is not a patient but made by `phantom.py`."""

SeriesKind = Literal["dicom", "nifti", "pictures"]

NOT_SAID = Acquisition()


@dataclass(frozen=True)
class Plane:
    """Where a slice lies in the patient (Image Plane Module, DICOM PS3.3 C.7.6.2).

    Attributes:
        position: (3,) LPS mm, the center of pixel (row 0, column 0).
        along_row: (3,) unit vector, the direction in which the column index grows
            (first triplet of Image Orientation (Patient)).
        along_column: (3,) unit vector, the direction in which the row index grows.
        frame_of_reference: UID shared by slices of one coordinate system, or None.
    """

    position: tuple[float, float, float]
    along_row: tuple[float, float, float]
    along_column: tuple[float, float, float]
    frame_of_reference: str | None = None

    @property
    def normal(self) -> NDArray[np.float64]:
        """(3,) unit vector, along_row x along_column."""
        return np.cross(self.along_row, self.along_column)


@dataclass(frozen=True)
class Directions:
    """How a slice is turned in the patient where nothing says at which place it lies.

    Attributes:
        along_row, along_column: as in Plane.
    """

    along_row: tuple[float, float, float]
    along_column: tuple[float, float, float]

    @property
    def normal(self) -> NDArray[np.float64]:
        """(3,) unit vector, along_row x along_column."""
        return np.cross(self.along_row, self.along_column)


@dataclass(frozen=True)
class Window:
    """Window center and width in modality values (DICOM PS3.3 C.11.2.1.2).

    Attributes:
        center: as in Window Center.
        width: as in Window Width; above 0.
        name: the explanation that the file or preset gives, or "".
        function: VOI LUT Function.
    """

    center: float
    width: float
    name: str = ""
    function: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"] = "LINEAR"


@dataclass(frozen=True)
class VoiLut:
    """A table from modality values to gray (DICOM PS3.3 C.11.2.1.1).

    Attributes:
        first: the modality value of the first entry; lower values get the first entry.
        table: (n,) unsigned entries.
        bits: bits of an entry: white is 2 ** bits - 1.
        name: the explanation that the file gives, or "".
    """

    first: int
    table: NDArray[np.uint16]
    bits: int
    name: str = ""


@dataclass(frozen=True, eq=False)
class OverlayPlane:
    """Marks that a file lays over its picture: of the scanner, or of another program.

    Attributes:
        mask: bool (rows, columns) of the picture: where it is marked; read-only.
        label: what the file calls it, or "".
    """

    mask: NDArray[np.bool_]
    label: str = ""

    def __post_init__(self) -> None:
        self.mask.setflags(write=False)


@dataclass(frozen=True, eq=False)
class Image:
    """One decoded slice or picture.

    Attributes:
        stored: (rows, columns) stored values as decoded (any integer or float dtype), or
            (rows, columns, 3) uint8 for color; read-only.
        slope, intercept: modality value = slope x stored + intercept
            (Rescale Slope and Intercept, DICOM PS3.3 C.11.1).
        unit: of the modality values as the file names it (Rescale Type), or "".
        inverted: low values are bright (MONOCHROME1).
        windows: those that the file gives, the first is the default.
        voi_luts: those that the file gives; they come before `windows` only where there
            is no window.
        padding: (lowest, highest) stored value that is no anatomy (Pixel Padding
            Value, DICOM PS3.3 C.7.5.1.1.2), or None.
        spacing_mm: (row, column) distance of pixel centers, or None where unknown.
        plane: where it lies in the patient, or None where unknown.
        spacing_source: what in the file gave the spacing, or why nothing did, in words; or "".
        overlays: marks to be drawn over it; they are no part of its values.
        directions: of rows and columns where they are given without a place, else None.
    """

    stored: NDArray[np.generic]
    slope: float = 1.0
    intercept: float = 0.0
    unit: str = ""
    inverted: bool = False
    windows: tuple[Window, ...] = ()
    voi_luts: tuple[VoiLut, ...] = ()
    padding: tuple[float, float] | None = None
    spacing_mm: tuple[float, float] | None = None
    plane: Plane | None = None
    spacing_source: str = ""
    overlays: tuple[OverlayPlane, ...] = ()
    directions: Directions | None = None

    def __post_init__(self) -> None:
        if self.stored.ndim not in {2, 3} or (self.stored.ndim == 3 and self.stored.shape[2] != 3):
            raise ValueError(f"stored must be (rows, columns[, 3]), not {self.stored.shape}")
        self.stored.setflags(write=False)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return int(self.stored.shape[0]), int(self.stored.shape[1])

    @property
    def facing(self) -> Plane | Directions | None:
        """What says how it is turned in the patient, with or without a place."""
        return self.plane or self.directions

    @property
    def is_color(self) -> bool:
        """Whether the picture has colors, which no network judges."""
        return self.stored.ndim == 3

    @property
    def values(self) -> NDArray[np.float32] | NDArray[np.float64]:
        """Modality values, (rows, columns), a new array; color gives its mean.

        float32 where that holds each of them exactly (float32, float16 and integers of up
        to 16 bits without a rescale), else float64: 32-bit integers differ by less than
        float32 can tell apart.
        """
        if self.is_color:
            return np.asarray(self.stored.mean(axis=2, dtype=np.float32))
        is_plain = self.slope == 1.0 and self.intercept == 0.0
        if is_plain and np.can_cast(self.stored.dtype, np.float32):
            return self.stored.astype(np.float32)
        with np.errstate(over="ignore", invalid="ignore"):  # Too large for 64 bits: infinite.
            return self.stored.astype(np.float64) * self.slope + self.intercept

    @property
    def is_padding(self) -> NDArray[np.bool_]:
        """Which pixels are no anatomy, bool (rows, columns)."""
        if self.padding is None or self.is_color:
            return np.zeros(self.shape, np.bool_)
        lowest, highest = self.padding
        inside = np.greater_equal(self.stored, lowest) & np.less_equal(self.stored, highest)
        return np.asarray(inside)

    def value_at(self, row: int, column: int) -> float | tuple[int, int, int]:
        """The modality value of one pixel, or its (red, green, blue)."""
        if self.is_color:
            red, green, blue = (int(v) for v in self.stored[row, column])
            return red, green, blue
        return float(self.stored[row, column]) * self.slope + self.intercept


@dataclass(frozen=True)
class Stamp:
    """A file as it was when its header was read; another stamp, another content.

    Attributes:
        size: bytes.
        changed_ns: time of change in nanoseconds, as the system gives it.
    """

    size: int
    changed_ns: int


@dataclass(frozen=True)
class HeaderReason:
    """Why a header forbids a verdict.

    Attributes:
        code: for programs; one of `errors.REJECTIONS`, or inconsistent.
        message: a sentence for people.
        is_contradictable: the header may be wrong: a person may have it judged all the same
            (`Slice.overruled`).
        is_usual: nobody would expect a verdict: there is nothing to warn of.
    """

    code: str
    message: str
    is_contradictable: bool = False
    is_usual: bool = False


class SliceKey(NamedTuple):
    """What tells a slice from all others, also when its folder is searched again.

    Attributes:
        series: Series Instance UID, or "" where the file gives none.
        instance: SOP Instance UID; where the file gives none, its path.
        frame: index from 0 in a file of several pictures, else None.
        twin: 0, or counts other pictures that claim the same SOP Instance UID.
        stamp: of a file that is known by its path, which may hold another picture by now.
    """

    series: str
    instance: str
    frame: int | None
    twin: int = 0
    stamp: Stamp | None = None


@dataclass(frozen=True)
class Slice:
    """A picture that can be loaded: what its header says, without pixels.

    Attributes:
        path: the file.
        frame: index from 0 in a file of several pictures, else None.
        shape: (rows, columns).
        spacing_mm, plane: as in Image.
        number: Instance Number, or the frame's number; None where unknown.
        sop_uid: SOP Instance UID, or None.
        reason: why its header forbids judging it, or None.
        overruled: the reason against which a person wants it judged, or None; belongs into
            every record of the answer.
        series_uid: Series Instance UID, or None.
        twin: as in SliceKey.
        stamp: of the file when its header was read, or None where nobody looked.
        directions: as in Image.
    """

    path: Path
    frame: int | None
    shape: tuple[int, int]
    spacing_mm: tuple[float, float] | None = None
    plane: Plane | None = None
    number: int | None = None
    sop_uid: str | None = None
    reason: HeaderReason | None = None
    overruled: HeaderReason | None = None
    series_uid: str | None = None
    twin: int = 0
    stamp: Stamp | None = None
    directions: Directions | None = None

    @property
    def facing(self) -> Plane | Directions | None:
        """As in Image."""
        return self.plane or self.directions

    def judged_anyway(self) -> Slice:
        """The same slice, to be judged against what its header says.

        Raises:
            ValueError: there is no reason, or none that may be contradicted.
        """
        if self.reason is None or not self.reason.is_contradictable:
            raise ValueError(f"no reason that may be contradicted: {self.reason}")
        return replace(self, reason=None, overruled=self.reason)

    @cached_property
    def key(self) -> SliceKey:
        """What tells this slice from all others."""
        if self.sop_uid is None:
            return SliceKey("", str(self.path), self.frame, self.twin, self.stamp)
        return SliceKey(self.series_uid or "", self.sop_uid, self.frame, self.twin)

    @cached_property
    def id(self) -> str:
        """The key as a text for files that keep work; it shows no path and no name."""
        key = self.key
        if self.sop_uid is None:
            stamp = key.stamp or Stamp(0, 0)
            content = f"{key.instance}\0{stamp.size}\0{stamp.changed_ns}"
            file = hashlib.sha256(content.encode("utf-8", "surrogateescape")).hexdigest()[:32]
            return f"file {file} {key.frame or 0}"
        return f"{key.series} {key.instance} {key.frame or 0} {key.twin}"

    @cached_property
    def version(self) -> tuple[SliceKey, Stamp | None]:
        """The slice as its file was when it was found: a changed file has other pixels."""
        return self.key, self.stamp


@dataclass(frozen=True)
class Series:
    """Slices that belong together, sorted along their normal; or one loose picture.

    Attributes:
        id: unique and stable for the same files in the same place.
        kind: "dicom", "nifti", or "pictures" (a single loose picture).
        slices: in the order in which they are shown: for DICOM ascending along the normal.
        description: Series Description, or the file's name.
        patient: name as it should be read ("DOE^JANE"), or "".
        patient_id, sex, age: as in the file, or "".
        study_date: YYYYMMDD, or "".
        study_description, modality, body_part: as in the file, or "".
        study_uid, series_uid: or None.
        number: Series Number, or None.
        synthetic: made by this program's phantom, not a patient.
        notes: sentences on gaps, duplicates, mixed sizes.
        spacing_between_mm: distance of neighboring slice centers along the normal where
            it is the same throughout, else None.
        lost: files of the same series that cannot be read: nobody knows where they belong.
        acquisition: how it was acquired, as far as the file says.
        thinned: whether slices seem to be missing between all neighbors; `notes` say why.
        is_capture: whether it holds secondary captures, or derived pictures with text burnt in:
            beside scans they were made of these; or a picture that this program drew.
        is_own: whether this program drew or exported it: it may tell what was said of a scan,
            wherever it lies.
    """

    id: str
    kind: SeriesKind
    slices: tuple[Slice, ...]
    description: str = ""
    patient: str = ""
    patient_id: str = ""
    sex: str = ""
    age: str = ""
    study_date: str = ""
    study_description: str = ""
    modality: str = ""
    body_part: str = ""
    study_uid: str | None = None
    series_uid: str | None = None
    number: int | None = None
    synthetic: bool = False
    notes: tuple[str, ...] = field(default=())
    spacing_between_mm: float | None = None
    lost: int = 0
    acquisition: Acquisition = NOT_SAID
    thinned: bool = False
    is_capture: bool = False
    is_own: bool = False

    @cached_property
    def places(self) -> dict[SliceKey, int]:
        """The position of each slice, from 0, by its key."""
        return {item.key: place for place, item in enumerate(self.slices)}

    @cached_property
    def positions(self) -> dict[str, int]:
        """The position of each slice, from 0, by its id."""
        return {item.id: place for place, item in enumerate(self.slices)}
