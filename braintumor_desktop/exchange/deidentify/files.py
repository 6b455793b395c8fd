"""One file at a time: held back, or cleaned, searched byte by byte, and written under a code."""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pydicom
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID

from braintumor_desktop.errors import AppError, BadInput
from braintumor_desktop.exchange.deidentify.profile import Cleaning, tokens_of
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.dicom.values import foreign
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom.dataset import Dataset

    from braintumor_desktop.exchange.deidentify.project import Patient, Project

CAPTURES = "1.2.840.10008.5.1.4.1.1.7"
"""Secondary capture and its kin: pictures of screens, which show names."""
DOCUMENTS = "1.2.840.10008.5.1.4.1.1.104."
"""Encapsulated PDF and its kin."""
SHOWING = frozenset({"SECONDARY", "SCREEN SAVE", "SCREENSAVE", "REPORT", "DOC"})
"""Values of Image Type that such pictures have."""
MODALITIES = frozenset({"MR", "SEG", "SR", "CT", "PT"})
BORDER = 0.12
"""Of the picture's sides, where writing stands."""
BRIGHT, DARK = 0.8, 0.1
"""Of the picture's range: writing is bright right beside black."""
STROKES = 30
"""Pixels of it: heads have next to none at the border, a name in small letters several times as
many."""
SURE_BYTES = 5
"""Letters of a piece of identity that is looked for in the bytes: shorter ones occur by chance."""
IMPLEMENTATION = UID("2.25.301904863119337914617846093205478362711")


class HeldBack(AppError):
    """A file that must not leave."""


class MayShow(HeldBack):
    """A file whose picture may show who it is: somebody must look at it before it may leave."""


@dataclass(frozen=True)
class Left:
    """A file that was written.

    Attributes:
        path: relative to the folder of output.
        code: of the patient.
    """

    path: str
    code: str


class Names:
    """The names of files to come: by patient, study and series, none of which says who it is."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self._counts: dict[str, int] = {}

    def of(self, ds: Dataset) -> str:
        """The path of a cleaned dataset."""
        patient = str(ds.PatientID)
        study = self._number(patient, str(ds.get("StudyInstanceUID", "")))
        series = self._number(f"{patient}/{study}", str(ds.get("SeriesInstanceUID", "")))
        place = f"{patient}/study-{study}/series-{series}"
        instance = self._number(place, str(ds.get("SOPInstanceUID", "")))
        return f"{place}/{instance:05d}.dcm"

    def _number(self, head: str, uid: str) -> int:
        if (head, uid) not in self._numbers:
            self._counts[head] = self._counts.get(head, 0) + 1
            self._numbers[head, uid] = self._counts[head]
        return self._numbers[head, uid]


@dataclass
class Deidentifying:
    """A run over many files.

    Attributes:
        project: codes and UIDs.
        folder: that is written into.
        keeps_dates: shifted.
        takes_shown: also what may have writing burnt in: somebody has looked at it.
        names: of what is written.
    """

    project: Project
    folder: Path
    keeps_dates: bool
    takes_shown: bool
    names: Names

    def take(self, path: Path) -> Left:
        """Clean a file and write it; what is odd in its values and stays is nobody's business here.

        Raises:
            HeldBack: it may show who it is (MayShow), or something of it was left.
            BadInput: it is no DICOM file, or cannot be read.
            StorageError: it cannot be written.
        """
        with warnings.catch_warnings():
            # Of pydicom, on values that are too long or odd: they come from the file.
            warnings.simplefilter("ignore")
            content, patient, ds = self._cleaned(path)
        name = self.names.of(ds)
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, content)
        return Left(name, patient.code)

    def _cleaned(self, path: Path) -> tuple[bytes, Patient, Dataset]:
        ds = _read(path)
        if str(ds.SOPClassUID).startswith(DOCUMENTS):
            # What it says lies packed inside it, where nothing is cleaned and no byte is found.
            title = tr("{name} was held back", name=path.name)
            raise HeldBack(title, tr("it is a document, whose content cannot be cleaned"))
        if not self.takes_shown:
            _check_shown(ds, path)
        tokens = tokens_of(ds)
        patient = self.project.patient(str(ds.get("PatientName", "")), str(ds.get("PatientID", "")))
        Cleaning(self.project, patient, self.keeps_dates, tokens).clean(ds)
        try:
            content = _bytes(ds)
        except foreign() as error:
            raise _unsound(path) from error
        _check_bytes(content, ds, tokens)
        return content, patient, ds


def _read(path: Path) -> Dataset:
    try:
        ds = pydicom.dcmread(path)
        # Decodes all: a damaged element is met here.
        ds.walk(lambda _ds, element: element.value)
    except foreign() as error:
        raise _unsound(path) from error
    if "SOPInstanceUID" not in ds or "SOPClassUID" not in ds:
        title = tr("{name} was left out", name=path.name)
        raise BadInput("no_pixels", title, tr("it is no picture and no result"))
    return ds


def _unsound(path: Path) -> BadInput:
    title = tr("{name} was left out", name=path.name)
    return BadInput("unreadable", title, tr("it is no sound DICOM file"))


def _check_shown(ds: Dataset, path: Path) -> None:
    """Hold back what says or looks as if writing were burnt into it."""
    why = ""
    types = {str(value).upper() for value in ds.get("ImageType", None) or []}
    if str(ds.get("BurnedInAnnotation", "")).upper() == "YES":
        why = tr("it says that writing is burnt into it")
    elif str(ds.SOPClassUID).startswith(CAPTURES):
        why = tr("it is a picture of a screen")
    elif types & SHOWING:
        why = tr("its Image Type is that of a picture of a screen")
    elif str(ds.get("Modality", "")) not in MODALITIES:
        why = tr("it is of a kind that may show names")
    elif _looks_written_on(path):
        why = tr("something like writing stands at its border")
    if why:
        raise MayShow(tr("{name} was held back", name=path.name), why)


def _looks_written_on(path: Path) -> bool:
    """Whether bright strokes stand on black at the border of a picture of the file."""
    found = files.scan([path])
    slices = [item for series in found.series for item in series.slices]
    return any(_has_strokes(files.load(item).stored) for item in slices[:1] + slices[-1:])


def _has_strokes(pixels: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> bool:
    gray = pixels.mean(axis=2) if pixels.ndim == 3 else pixels.astype(np.float64)
    low, high = float(gray.min()), float(gray.max())
    if high <= low:
        return False
    bright, dark = gray >= low + BRIGHT * (high - low), gray <= low + DARK * (high - low)
    jumps = bright[:, 1:] & dark[:, :-1]
    rows, columns = (max(1, round(side * BORDER)) for side in gray.shape)
    inner = np.zeros_like(jumps)
    inner[rows:-rows, columns:-columns] = True
    return int((jumps & ~inner).sum()) >= STROKES


def _bytes(ds: Dataset) -> bytes:
    """A file without preamble, with a head that names nobody."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ds.file_meta.TransferSyntaxUID
    meta.MediaStorageSOPClassUID = ds.SOPClassUID
    meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    meta.ImplementationClassUID = IMPLEMENTATION
    ds.file_meta, ds.preamble = meta, b"\0" * 128
    stream = io.BytesIO()
    pydicom.dcmwrite(stream, ds, enforce_file_format=True)
    return stream.getvalue()


def _check_bytes(content: bytes, ds: Dataset, tokens: frozenset[str]) -> None:
    """Search all bytes but the pixels' for what the file said of the patient."""
    pixels = bytes(ds.get("PixelData", b"")) if "PixelData" in ds else b""
    rest = content.replace(pixels, b"") if pixels else content
    text = rest.lower()
    for token in sorted(tokens):
        if len(token) < SURE_BYTES:
            continue
        for encoding in ("utf-8", "latin-1", "utf-16-le"):
            piece = re.escape(token.encode(encoding, "ignore"))
            # Digits stand in the new UIDs by chance: only a whole number is one of a patient.
            wanted = rb"(?<![0-9])" + piece + rb"(?![0-9])" if token.isdigit() else piece
            if re.search(wanted, text):
                title = tr("A file was held back")
                raise HeldBack(title, tr("a piece of the patient's identity is left in it"))
