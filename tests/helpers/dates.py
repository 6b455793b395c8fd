"""Several dates of one made-up patient: a head that lies otherwise each time, with known balls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult
from braintumor_desktop.imaging import files
from braintumor_desktop.phantom.dicom import datasets
from tests.helpers import heads
from tests.helpers.stubs import MODELS, StubWorkflow, rejected, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Slice

    Ball = tuple[tuple[float, float, float], float]
    """Middle in LPS mm of the head, and radius in mm."""

BRIGHT = 4000
"""Stored value of a ball: nothing else in the head has it."""
A, B, C = (33.0, 14.0, 30.0), (-32.0, -20.0, 40.0), (-28.0, 30.0, 20.0)
TURNS = ((0.0, 0.0, 0.0), (6.0, -4.0, 9.0), (-5.0, 3.0, -7.0))
SHIFTS = ((0.0, 0.0, 0.0), (7.0, -5.0, 4.0), (-6.0, 8.0, 5.0))
DATES = ("20250110", "20250620", "20260301")
BALLS: tuple[tuple[Ball, ...], ...] = (
    ((A, 12.0), (B, 9.0)),
    ((A, 15.0), (B, 7.0), (C, 8.0)),
    ((A, 17.0), (C, 10.0)),
)
"""The first grows, the second shrinks and vanishes, the third is new at the second date."""
TESLA = ("1.5", "3", "3")


def matrix(date: int) -> np.ndarray:
    """(4, 4): where a date shows points of the head."""
    found = np.eye(4)
    found[:3, :3] = cv2.Rodrigues(np.radians(np.array(TURNS[date])))[0]
    found[:3, 3] = SHIFTS[date]
    return found


def write(folder: Path, date: int, balls: Sequence[Ball] | None = None) -> Path:
    """Write a date as DICOM files, and return its folder."""
    head = heads.healthy()
    painted, ways = painted_with(BALLS[date] if balls is None else balls), matrix(date)
    place = folder / DATES[date]
    place.mkdir()
    for n, ds in enumerate(datasets(head, description="T1 +C")):
        pixels = np.where(painted[n], BRIGHT, head.values[n]).astype(np.uint16)
        ds.PixelData = pixels.tobytes()
        turned = np.array(ds.ImageOrientationPatient, float).reshape(2, 3) @ ways[:3, :3].T
        ds.ImageOrientationPatient = [f"{value:.9f}" for value in turned.ravel()]
        at = ways[:3, :3] @ np.array(ds.ImagePositionPatient, float) + ways[:3, 3]
        ds.ImagePositionPatient = [f"{value:.6f}" for value in at]
        ds.StudyDate, ds.MagneticFieldStrength = DATES[date], TESLA[date]
        ds.StudyInstanceUID, ds.SeriesInstanceUID = f"1.2.{date}.0", f"1.2.{date}.1"
        ds.FrameOfReferenceUID = f"1.2.{date}.2"
        ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = f"1.2.{date}.3.{n + 1}"
        ds.save_as(place / f"IM{n:03}.dcm", enforce_file_format=True)
    return place


def painted_with(balls: Sequence[Ball]) -> np.ndarray:
    """Bool (slices, rows, columns): pixels of the healthy head whose centers lie in a ball."""
    head = heads.healthy()
    inside = np.zeros(head.values.shape, bool)
    for n, plane in enumerate(head.planes):
        rows, columns = (np.arange(size) for size in head.values.shape[1:])
        down = rows[:, None, None] * head.spacing_mm[0] * np.array(plane.along_column)
        right = columns[None, :, None] * head.spacing_mm[1] * np.array(plane.along_row)
        points = np.array(plane.position) + down + right
        for middle, radius in balls:
            inside[n] |= np.linalg.norm(points - np.array(middle), axis=-1) <= radius
    return inside


def volume_ml(ball: Ball) -> float:
    """Of a ball as it is painted."""
    head = heads.healthy()
    one = head.spacing_mm[0] * head.spacing_mm[1] * head.slice_distance_mm
    return float(painted_with([ball]).sum() * one / 1000)


class BrightWorkflow(StubWorkflow):
    """Networks that outline exactly the balls."""

    def judge_slice(self, item: Slice, _networks: object, token: CancelToken) -> ImageResult:
        if item.reason is not None:
            return rejected(item, item.reason.message)
        token.check()
        mask = files.load(item).stored >= BRIGHT
        said = verdict(0.95 if mask.any() else 0.05)
        sha256 = files.sha256(item.path, token)
        chances = Chances.of(mask.astype(np.float32) * np.float32(0.8), 50)
        outlined = Mask.of(mask)
        return ImageResult(
            item, "done", None, sha256, said, outlined, models=MODELS, chances=chances
        )
