"""DICOM series whose slices lie where one wants them, in one frame of reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pydicom
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

WAYS = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}
SPACING = (1.5, 1.25)
"""(row, column) mm."""
SHAPE = (40, 48)
STUDY, FRAME = generate_uid(), generate_uid()
CENTER = np.array([4.0, -3.0, 10.0])
"""LPS mm: the middle of every series."""


def write_series(
    folder: Path,
    way: str | tuple[Sequence[float], Sequence[float]],
    slices: int = 11,
    step: float = 4.0,
    level: int = 100,
    heights: Sequence[float] | None = None,
    gray: Callable[[np.ndarray], np.ndarray] | None = None,
    shape: tuple[int, int] = SHAPE,
) -> None:
    """Write a series around CENTER.

    Args:
        folder: that is made.
        way: the directions of rows and columns.
        slices: how many.
        step: mm from one to the next.
        level: gray value of its first pixel, if no `gray` is given.
        heights: mm of each slice along the normal from CENTER, in place of `slices`, `step`.
        gray: (..., 3) LPS mm -> values, in place of a pattern.
        shape: (rows, columns).
    """
    folder.mkdir(parents=True)
    along_row, along_column = WAYS[way] if isinstance(way, str) else way
    series, normal = generate_uid(), np.cross(along_row, along_column)
    places = heights if heights is not None else (np.arange(slices) - (slices - 1) / 2) * step
    rows, columns = (np.arange(n)[:, None] * mm for n, mm in zip(shape, SPACING, strict=True))
    half = [(n - 1) / 2 * mm for n, mm in zip(shape, SPACING, strict=True)]
    flat = CENTER - half[0] * np.asarray(along_column) - half[1] * np.asarray(along_row)
    for number, height in enumerate(places):
        corner = flat + height * normal
        points = corner + (rows * along_column)[:, None] + columns * along_row
        values = gray(points) if gray is not None else _pattern(shape, level, number)
        name = f"{way if isinstance(way, str) else 'oblique'} {len(places)}"
        header = _header(series, number, corner, (along_row, along_column), name)
        header.Rows, header.Columns = shape
        header.PixelData = np.asarray(values, np.uint16).tobytes()
        header.save_as(folder / f"{number:03d}.dcm", enforce_file_format=True)


def _pattern(shape: tuple[int, int], level: int, number: int) -> np.ndarray:
    rows, columns = np.indices(shape)
    return level + rows + 2 * columns + number


def _header(
    series: str,
    number: int,
    corner: np.ndarray,
    ways: tuple[Sequence[float], Sequence[float]],
    name: str,
) -> pydicom.Dataset:
    ds = pydicom.Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID, ds.SOPInstanceUID = MRImageStorage, generate_uid()
    ds.StudyInstanceUID, ds.SeriesInstanceUID = STUDY, series
    ds.FrameOfReferenceUID, ds.Modality = FRAME, "MR"
    ds.PatientName, ds.PatientID, ds.BodyPartExamined = "DOE^JANE", "4711", "BRAIN"
    ds.SeriesDescription, ds.InstanceNumber = name, number + 1
    ds.ImagePositionPatient = [f"{mm:.6f}"[:16] for mm in corner]
    ds.ImageOrientationPatient = [f"{share:.8f}"[:16] for way in ways for share in way]
    ds.PixelSpacing = [str(mm) for mm in SPACING]
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 0
    return ds
