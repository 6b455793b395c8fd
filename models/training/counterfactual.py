"""Would the verdict change if the lesion were not there?

A slice is judged twice: as it is, and with its lesion taken out; as a control also with the
same piece taken out elsewhere.  A network that looks at the tumor changes its verdict in the
first case and keeps it in the second; one that knows the source by its look changes neither.
The lesion is filled from the mirrored side where the plane has two sides, else inpainted: not
with `edits.fill`, which training uses, lest the figure measure what training was shown.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.errors import BadInput, CancelToken
from braintumor_desktop.findings.result import NO_TUMOR
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.judge import Networks, judge, prepare
from models.training.data import Row, read_gray, read_manifest, read_mask
from models.training.edits import blend, midline_mirror, moved

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

log = logging.getLogger("training")

LARGEST = 0.05
"""Share of the picture; what a larger lesion pushed aside stays visible without it."""

INPAINT_RADIUS_PX = 5
MARGIN_PX = 3


@dataclass(frozen=True, eq=False)
class Trial:
    """One slice in three versions.

    Attributes:
        row: the slice, whose tumor was called one.
        without: whether it is still called tumor without its lesion.
        disturbed: whether it is with healthy tissue taken out instead; None where there
            was no room.
        pictures: uint8 (rows, columns) as it is, without, disturbed.
    """

    row: Row
    without: bool
    disturbed: bool | None
    pictures: tuple[NDArray[np.uint8], ...]


def all_trials(data: Path, split: str, networks: Networks) -> list[Trial]:
    """Every figshare slice of a split whose lesion is found and small enough to take out."""
    rows = [r for r in read_manifest(data, (split,)) if r.source == "figshare" and not r.edge]
    trials = []
    for i, row in enumerate(rows):
        trial = _trial(data, row, networks)
        if trial is not None:
            trials.append(trial)
        if i % 200 == 0:
            log.info("counterfactuals of %s: %d of %d", split, i, len(rows))
    return trials


def remove(
    image: NDArray[np.uint8], hole: NDArray[np.bool_], *, has_two_sides: bool
) -> NDArray[np.uint8]:
    """Take a part of a slice out.

    Args:
        image: (rows, columns).
        hole: (rows, columns), what is taken out.
        has_two_sides: whether the mirrored side can fill it (axial and coronal planes).
    """
    values = image.astype(np.float32) / 255
    shape = hole.astype(np.float32)
    mirror = midline_mirror(values)
    if has_two_sides and not (moved(shape, mirror) * shape).any():
        filled = blend(values, moved(values, mirror), shape)
    else:
        filled = _inpainted(image, hole)
    return np.rint(np.clip(filled, 0, 1) * 255).astype(np.uint8)


def sheet(trials: list[Trial], count: int) -> NDArray[np.uint8]:
    """Evenly chosen trials side by side, for the eye: one a row, three versions each."""
    size = 256
    chosen = [
        trials[i] for i in np.linspace(0, len(trials) - 1, min(count, len(trials)), dtype=int)
    ]
    lines = []
    for trial in chosen:
        cells = [cv2.resize(p, (size, size), interpolation=cv2.INTER_AREA) for p in trial.pictures]
        cells += [np.zeros((size, size), np.uint8)] * (3 - len(cells))
        lines.append(np.hstack(cells))
    half = -(-len(lines) // 2)
    lines += [np.zeros_like(lines[0])] * (2 * half - len(lines))
    return np.hstack([np.vstack(lines[:half]), np.vstack(lines[half:])])


def _trial(data: Path, row: Row, networks: Networks) -> Trial | None:
    image = read_gray(data / row.file)
    mask = read_mask(data, row) > 0
    hole = _grown(mask)
    if hole.mean() > LARGEST or not _says_tumor(image, row, data, networks):
        return None
    has_two_sides = row.plane in {"axial", "coronal"}
    pictures = [image, remove(image, hole, has_two_sides=has_two_sides)]
    elsewhere = _elsewhere(image, hole)
    disturbed = None
    if elsewhere is not None:
        pictures.append(remove(image, elsewhere, has_two_sides=False))
        disturbed = _says_tumor(pictures[2], row, data, networks)
    return Trial(row, _says_tumor(pictures[1], row, data, networks), disturbed, tuple(pictures))


def _says_tumor(image: NDArray[np.uint8], row: Row, data: Path, networks: Networks) -> bool:
    item = Slice(data / row.file, None, image.shape)
    try:
        prepared = prepare(item, Image(image.copy()), *networks.shapes)
        return judge(prepared, networks, CancelToken()).verdict.label != NO_TUMOR
    except BadInput:
        return False


def _grown(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    side = 2 * MARGIN_PX + 1
    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cv2.dilate(mask.astype(np.uint8), disk) > 0


def _elsewhere(image: NDArray[np.uint8], hole: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """The hole's shape at the nearest place inside the head that does not touch it."""
    rows, columns = np.nonzero(hole)
    height, width = int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
    inside = image > 0.15 * np.percentile(image, 99.5)
    near = _grown(hole)
    for factor in (1.2, 1.6, 2.0):
        for down, right in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            matrix = np.array(
                [[1.0, 0.0, factor * right * width], [0.0, 1.0, factor * down * height]]
            )
            there = moved(hole.astype(np.float32), matrix) > 0.5
            if (
                there.sum() == hole.sum()
                and not (there & near).any()
                and inside[there].mean() > 0.9
            ):
                return there
    return None


def _inpainted(image: NDArray[np.uint8], hole: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Smooth filling with the grain of the tissue around it."""
    smooth = cv2.inpaint(image, hole.astype(np.uint8), INPAINT_RADIUS_PX, cv2.INPAINT_TELEA)
    values, around = image.astype(np.float32), _grown(hole) & ~hole
    grain = np.abs(values - cv2.GaussianBlur(values, (0, 0), 1.0))[around]
    noise = np.random.default_rng(int(hole.sum())).normal(size=image.shape).astype(np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), 0.7)
    # The median is blind to the edges around the hole, which are no grain.
    noise *= 1.5 * (float(np.median(grain)) if grain.size else 0.0) / float(noise.std())
    return (smooth + np.where(hole, noise, 0)).astype(np.float32) / 255
