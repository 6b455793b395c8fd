"""The labeled slices: manifest, sampling weights, augmentation.

Everything that decides what a network is shown, and how much each picture counts.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

from braintumor_desktop.inference.preprocess import resample, to_model_grid

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

TYPES = ("glioma", "meningioma", "pituitary")

SOURCE_SHARE = {
    "lgg": 0.36,
    "figshare": 0.29,
    "gbm": 0.11,
    "brats": 0.06,
    "brisc": 0.06,
    "healthy": 0.05,
    "ms": 0.03,
    "sartaj": 0.025,
    "br35h": 0.015,
}
"""Share of the draws; both labels and all sequences of a source share its part equally."""

TUMOR_FREE_SHARE = {"lgg": 0.55, "gbm": 0.55, "brats": 0.4}
"""Sources with both labels; enhanced tumor-free heads are what foreign scans trip over."""

SEQUENCE_SHARE = {("lgg", "t1"): 0.4}
"""Plain T1 of `lgg` hardly shows its tumors."""

MASK_WEIGHT = {"core": 1.0, "whole": 0.5, "outline": 0.6, "model": 0.3}
FLAIR_MASK_WEIGHT = {"flair": 1.0, "t1c": 0.3, "t1": 0.2}
TYPE_WEIGHT = {"sartaj": 0.5}
EDGE_WEIGHT = 0.3


@dataclass(frozen=True)
class Row:
    """One slice of the manifest; columns as described in the data's README."""

    id: str
    file: str
    mask: str
    mask2: str
    mask_kind: str
    source: str
    sequence: str
    plane: str
    group: str
    label: str
    edge: bool
    split: str

    @property
    def is_tumor(self) -> bool:
        return self.label != "no_tumor"

    @property
    def type_index(self) -> int:
        """0 to 2, or -1 where the type is unknown or there is no tumor."""
        return TYPES.index(self.label) if self.label in TYPES else -1

    @property
    def mask_weight(self) -> float:
        """How much the mask counts; a tumor-free slice has a sure, empty mask."""
        if not self.is_tumor:
            return 1.0
        if not self.mask:
            return 0.0
        if self.mask_kind == "flair":
            return FLAIR_MASK_WEIGHT.get(self.sequence, 0.3)
        return MASK_WEIGHT[self.mask_kind]


def read_manifest(data: Path, splits: tuple[str, ...]) -> list[Row]:
    """The rows of the given splits, in the manifest's order."""
    with (data / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return [
            Row(
                id=r["id"],
                file=r["file"],
                mask=r["mask"],
                mask2=r["mask2"],
                mask_kind=r["mask_kind"],
                source=r["source"],
                sequence=r["sequence"],
                plane=r["plane"],
                group=r["group"],
                label=r["label"],
                edge=r["edge"] == "1",
                split=r["split"],
            )
            for r in csv.DictReader(file)
            if r["split"] in splits
        ]


def sampling_weights(rows: list[Row]) -> NDArray[np.float64]:
    """Probability of each row to be drawn, shape (rows,), sum 1."""
    keys = [(r.source, r.is_tumor, r.sequence, r.label) for r in rows]
    counts: dict[tuple[str, bool, str, str], int] = {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    share = {}
    for key in counts:
        source, is_tumor, _sequence, _ = key
        free = TUMOR_FREE_SHARE.get(source, 0.5)
        parts = [k for k in counts if k[:2] == key[:2]]
        # The square root lies between equal parts and equal slices: few slices of a
        # rare sequence are not shown over and over.
        weight = {k: SEQUENCE_SHARE.get((source, k[2]), 1.0) * counts[k] ** 0.5 for k in parts}
        labels = {k[1] for k in counts if k[0] == source}
        part = (1 - free if is_tumor else free) if len(labels) == 2 else 1.0
        share[key] = SOURCE_SHARE[source] * part * weight[key] / sum(weight.values())
    weights = np.array(
        [
            share[k] / counts[k] * (EDGE_WEIGHT if r.edge else 1.0)
            for k, r in zip(keys, rows, strict=False)
        ]
    )
    return weights / weights.sum()


def read_gray(path: Path) -> NDArray[np.uint8]:
    """A picture as gray values, (rows, columns)."""
    with Image.open(path) as picture:
        return np.asarray(picture.convert("L"))


def read_mask(data: Path, row: Row) -> NDArray[np.float32]:
    """The readers' mask, (rows, columns), 0 to 1; two readers are averaged."""
    masks = [
        np.asarray(Image.open(data / name).convert("L"), np.float32) / 255
        for name in (row.mask, row.mask2)
        if name
    ]
    return np.mean(masks, axis=0, dtype=np.float32)


@dataclass
class Slices:
    """All slices of some splits in the model grid, held in memory.

    Attributes:
        rows: the manifest's rows, n of them.
        images: uint8 (n, size, size), 170 = the 99.5th percentile.
        masks: uint8 (n, size, size), 255 = tumor.
    """

    rows: list[Row]
    images: NDArray[np.uint8]
    masks: NDArray[np.uint8]

    SCALE = 170.0

    @classmethod
    def load(cls, data: Path, splits: tuple[str, ...], size: int) -> Slices:
        rows = read_manifest(data, splits)
        images = np.zeros((len(rows), size, size), np.uint8)
        masks = np.zeros_like(images)
        for i, row in enumerate(rows):
            grid, placement = to_model_grid(read_gray(data / row.file), None, (size, size))
            images[i] = np.rint(grid * cls.SCALE)
            if row.mask:
                mask = resample(read_mask(data, row), placement.inner_shape)
                masks[i][placement.window] = np.rint(mask * 255)
        return cls(rows, images, masks)

    def where(self, keeps: Callable[[Row], bool]) -> Slices:
        """Those whose row is kept."""
        chosen = [i for i, row in enumerate(self.rows) if keeps(row)]
        return Slices([self.rows[i] for i in chosen], self.images[chosen], self.masks[chosen])

    def image(self, i: int) -> NDArray[np.float32]:
        return self.images[i].astype(np.float32) / self.SCALE

    def mask(self, i: int) -> NDArray[np.float32]:
        return self.masks[i].astype(np.float32) / 255


def augment(
    image: NDArray[np.float32], mask: NDArray[np.float32], size: int, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A random view of one slice: geometry for both, gray values for the image.

    Args:
        image: (n, n) in the model grid.
        mask: (n, n), 0 to 1.
        size: side of the result.
        rng: source of all randomness.

    Returns:
        image and mask, float32 (size, size).
    """
    matrix = _random_affine(image.shape[0], size, rng)
    shape = (size, size)
    image = np.asarray(cv2.warpAffine(image, matrix, shape, flags=cv2.INTER_LINEAR), np.float32)
    mask = np.asarray(cv2.warpAffine(mask, matrix, shape, flags=cv2.INTER_LINEAR), np.float32)
    image = np.clip(image, 0, None) ** np.exp(rng.uniform(np.log(0.6), np.log(1.6)))
    if rng.random() < 0.6:
        image = image * _bias_field(size, rng)
    image = image * rng.uniform(0.8, 1.15)
    if rng.random() < 0.05:
        image = np.where(image > 0.02, np.clip(1.05 - image, 0, None), image)
    if rng.random() < 0.25:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.3)), np.float32)
    if rng.random() < 0.4:
        noise = rng.standard_normal((size, size), dtype=np.float32)
        # Magnitude noise, as scanners make it: it lifts the background.
        image = np.abs(image + noise * rng.uniform(0.005, 0.06))
    return np.clip(image, 0, 1.5).astype(np.float32), mask


def _random_affine(old: int, new: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Rotation, scale, shift and mirror about the center, from an old to a new side."""
    angle = np.deg2rad(rng.uniform(-25, 25))
    scale = np.exp(rng.uniform(np.log(0.8), np.log(1.25))) * new / old
    stretch = np.exp(rng.uniform(-0.08, 0.08))
    mirror = -1.0 if rng.random() < 0.5 else 1.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = scale * turn @ np.diag([mirror * stretch, 1 / stretch])
    shift = rng.uniform(-0.06, 0.06, 2) * new
    offset = np.array([(new - 1) / 2] * 2) + shift - linear @ np.array([(old - 1) / 2] * 2)
    return np.hstack([linear, offset[:, None]])


def _bias_field(size: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """A smooth gain of roughly 0.7 to 1.4, as receive coils leave it."""
    coarse = rng.normal(0, 0.18, (4, 4)).astype(np.float32)
    return np.exp(cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC))
