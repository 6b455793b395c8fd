"""The labeled slices: manifest, sampling weights, neighbors, how far labels are trusted.

Everything that decides what a network is shown, and how much each picture counts.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from itertools import pairwise
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
    "lgg": 0.34,
    "figshare": 0.27,
    "gbm": 0.11,
    "aanlib": 0.1,
    "brats": 0.05,
    "brisc": 0.05,
    "healthy": 0.05,
    "ms": 0.03,
    "sartaj": 0.025,
    "br35h": 0.015,
}
"""Share of the draws; both labels and all sequences of a source share its part equally."""

TUMOR_FREE_SHARE = {"lgg": 0.55, "gbm": 0.55, "brats": 0.4, "aanlib": 0.93}
"""Sources with both labels; enhanced tumor-free heads are what foreign scans trip over."""

SEQUENCE_SHARE = {("lgg", "t1"): 0.4}
"""Plain T1 of `lgg` hardly shows its tumors."""

MASK_WEIGHT = {"core": 1.0, "whole": 0.5, "outline": 0.6, "model": 0.3}
FLAIR_MASK_WEIGHT = {"flair": 1.0, "t1c": 0.3, "t1": 0.2}
TYPE_WEIGHT = {"sartaj": 0.5}
EDGE_WEIGHT = 0.3

ONE_READER = 0.3
"""Weight of a figshare outline that the second group did not confirm; half of the slices that
they left empty show nothing by eye."""
ONE_READER_VERDICT = 0.5

FAINT = 0.6
"""Contrast (of `contrast_of`) below which an outline that was drawn on another picture, or as
the whole edema, shows nothing after contrast."""
FAINT_WEIGHT = 0.3
LARGE = 0.02
"""Share of the picture above which its tumor shows all the same, by the brain that it moves."""

NEIGHBOR = {"lgg": 2.5, "gbm": 2.5, "aanlib": 2.5, "healthy": 3.0, "ms": 8.5}
"""Largest difference of two positions in a series that are neighbors: 3 to 12 mm.  Those of
`brats` are 14 mm apart."""


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
    position: float | None = None

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
                position=float(r["slice"]) if r.get("slice") else None,
            )
            for r in csv.DictReader(file)
            if r["split"] in splits
        ]


def sampling_weights(rows: list[Row]) -> NDArray[np.float64]:
    """Probability of each row to be drawn, shape (rows,), sum 1."""
    keys = [(r.source, r.is_tumor, r.sequence, _kind(r)) for r in rows]
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


def _kind(row: Row) -> str:
    """What shares a source's draws: the labels; in `aanlib` the heads, each another disease."""
    return row.group if row.source == "aanlib" else row.label


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
        trust: float32 (n, 2), how much the mask and the verdict count.
        beside: int32 (n, 2), the neighbors' places before and after; -1 where there is none.
    """

    rows: list[Row]
    images: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    trust: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 2), np.float32))
    beside: NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 2), np.int32))

    SCALE = 170.0

    def __post_init__(self) -> None:
        if not len(self.trust):
            self.trust = np.array([plain_trust(row) for row in self.rows], np.float32)
        self.beside = neighbors(self.rows)

    @classmethod
    def load(cls, data: Path, splits: tuple[str, ...], size: int) -> Slices:
        rows = read_manifest(data, splits)
        images = np.zeros((len(rows), size, size), np.uint8)
        masks = np.zeros_like(images)
        trust = np.array([plain_trust(row) for row in rows], np.float32)
        for i, row in enumerate(rows):
            grid, placement = to_model_grid(read_gray(data / row.file), None, (size, size))
            images[i] = np.rint(grid * cls.SCALE)
            if row.mask:
                drawn = read_mask(data, row)
                masks[i][placement.window] = np.rint(resample(drawn, placement.inner_shape) * 255)
                if row.mask2:
                    trust[i, 0] *= agreement(drawn)
                elif is_faint(row, grid, masks[i]):
                    trust[i] *= FAINT_WEIGHT
        return cls(rows, images, masks, trust)

    def where(self, keeps: Callable[[Row], bool]) -> Slices:
        """Those whose row is kept."""
        chosen = [i for i, row in enumerate(self.rows) if keeps(row)]
        rows = [self.rows[i] for i in chosen]
        return Slices(rows, self.images[chosen], self.masks[chosen], self.trust[chosen])

    def image(self, i: int) -> NDArray[np.float32]:
        return self.images[i].astype(np.float32) / self.SCALE

    def mask(self, i: int) -> NDArray[np.float32]:
        return self.masks[i].astype(np.float32) / 255

    def planes(self, i: int) -> NDArray[np.float32]:
        """The slice and its neighbors, (size, size, 3); a missing neighbor is the slice itself."""
        places = [i, *(i if j < 0 else int(j) for j in self.beside[i])]
        return np.stack([self.image(j) for j in places], axis=2)


def plain_trust(row: Row) -> tuple[float, float]:
    """How much a slice's mask and its verdict count, by what the manifest says of them."""
    alone = row.source == "figshare" and bool(row.mask) and not row.mask2
    verdict = EDGE_WEIGHT if row.edge else ONE_READER_VERDICT if alone else 1.0
    return row.mask_weight * (ONE_READER if alone else 1.0), verdict


def agreement(drawn: NDArray[np.float32]) -> float:
    """Dice of two readers, from the mean of their masks."""
    both, either = float((drawn > 0.75).sum()), float((drawn > 0.25).sum())
    return 2 * both / (both + either) if either else 1.0


def is_faint(row: Row, image: NDArray[np.float32], mask: NDArray[np.uint8]) -> bool:
    """Whether nothing is seen of a small tumor that was outlined on another picture."""
    if row.sequence != "t1c" or row.mask_kind not in ("whole", "flair"):
        return False
    inside = mask > 127
    return bool(inside.mean() < LARGE) and contrast_of(image, inside) < FAINT


def contrast_of(image: NDArray[np.float32], inside: NDArray[np.bool_]) -> float:
    """How far a region's mean lies from its surroundings', in standard deviations of these."""
    core = inside.astype(np.uint8)
    ring = (cv2.dilate(core, np.ones((25, 25), np.uint8)) > 0) & (
        cv2.dilate(core, np.ones((5, 5), np.uint8)) == 0
    )
    around = image[ring & (image > 0.1)]
    if not inside.any() or around.size < 20:
        return 0.0
    return float(abs(image[inside].mean() - around.mean()) / (around.std() + 1e-3))


def neighbors(rows: list[Row]) -> NDArray[np.int32]:
    """Places of the rows before and after each in its series, (n, 2); -1 where there is none."""
    found = np.full((len(rows), 2), -1, np.int32)
    series: dict[tuple[str, ...], list[tuple[float, int]]] = {}
    for i, row in enumerate(rows):
        if row.position is not None and row.source in NEIGHBOR:
            key = (row.source, row.group, row.sequence, row.plane)
            series.setdefault(key, []).append((row.position, i))
    for (source, *_), places in series.items():
        for (before, i), (after, j) in pairwise(sorted(places)):
            if 0 < after - before <= NEIGHBOR[source]:
                found[i, 1], found[j, 0] = j, i
    return found
