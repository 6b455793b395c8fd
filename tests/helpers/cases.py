"""A judged series of real DICOM files: oblique, unequal spacing, odd columns, two findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.exchange.objects.case import Case, Reader
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.listing import Request, list_findings
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging import files
from tests.helpers import dicom_files
from tests.helpers.lesions import MODELS

if TYPE_CHECKING:
    from pathlib import Path

COUNT, ROWS, COLUMNS = 9, 37, 53
STEP_MM = 3.5
VERDICT = Verdict({"glioma": 0.86, "meningioma": 0.05, "pituitary": 0.0, "no_tumor": 0.09})


def planes() -> list[tuple[float, float, float]]:
    """LPS mm of the first pixel of each slice, along the normal of the oblique plane."""
    normal = np.cross(dicom_files.ALONG_ROW, dicom_files.ALONG_COLUMN)
    start = np.array(dicom_files.POSITION, float)
    return [tuple((start + n * STEP_MM * normal).round(4).tolist()) for n in range(COUNT)]


def lesions() -> np.ndarray:
    """Bool (slices, rows, columns): one in the middle, one that reaches the last column."""
    z, y, x = np.mgrid[0:COUNT, 0:ROWS, 0:COLUMNS]
    first = ((z - 4) / 2.2) ** 2 + ((y - 14) / 7) ** 2 + ((x - 18) / 9) ** 2 <= 1
    second = ((z - 3) / 1.6) ** 2 + ((y - 24) / 5) ** 2 + ((x - 50) / 6) ** 2 <= 1
    return first | second


def write_series(folder: Path, *, in_one_file: bool = False) -> Path:
    """Write the files; the frames of one file lie in reversed order."""
    folder.mkdir(parents=True, exist_ok=True)
    value = dicom_files.slice_values(ROWS, COLUMNS)
    if in_one_file:
        frames = np.stack([value + n for n in reversed(range(COUNT))]).astype(np.uint16)
        ds = dicom_files.enhanced(frames, list(reversed(planes())))
        orientation = ds.SharedFunctionalGroupsSequence[0].PlaneOrientationSequence[0]
        axes = [*dicom_files.ALONG_ROW, *dicom_files.ALONG_COLUMN]
        orientation.ImageOrientationPatient = [round(float(part), 12) for part in axes]
        dicom_files.write(folder / "enhanced.dcm", ds)
        return folder
    for n, position in enumerate(planes()):
        ds = dicom_files.mr_slice(
            value, 12, ImagePositionPatient=list(position), InstanceNumber=n + 1,
            SOPInstanceUID=f"{dicom_files.SERIES}.{n + 1}", SliceThickness=3.0,
        )  # fmt: skip
        dicom_files.write(folder / f"IM{n:03}.dcm", ds)
    return folder


def case(folder: Path, found: np.ndarray | None = None, reader: Reader | None = None) -> Case:
    """What the networks say of the written files.

    Args:
        folder: with the files.
        found: bool (slices, rows, columns) in the order of the series.
        reader: who read it.
    """
    masks = lesions() if found is None else found
    series = max(files.scan([folder]).series, key=lambda one: len(one.slices))
    results = [
        ImageResult(
            item, "done", None, f"{n:064}", VERDICT, Mask.of(mask), models=MODELS,
            chances=Chances.of(mask.astype(np.float32) * np.float32(0.8), 50),
        )
        for n, (item, mask) in enumerate(zip(series.slices, masks, strict=True))
    ]  # fmt: skip
    request = Request(series, results, summarize(series, results), True, None, ())
    listing = list_findings(request, lambda p: files.load(series.slices[p]), CancelToken())
    return Case(series, results, listing, reader)
