"""What the gate is shown: true slices, other pictures, and random views of both.

Size, sharpness, compression and borders tell the data sets apart (six kinds of
`not_brain_mr` have 64 pixels).  So every picture, true or not, goes through the same view:
turned, cut or padded, brought to a random size, degraded, and then through the program's
own preprocessing.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.inference.preprocess import to_model_grid
from models.training.data import read_gray
from models.training.gate_made import MAKERS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Gray = NDArray[np.float32]

KINDS = ("brain", "no_brain", "other_mr", "ct", "xray", "picture", "empty")
"""The gate's outputs; all but the first are rejected."""

KIND_OF = {
    "abdomenct": "ct",
    "chestct": "ct",
    "chest_ct": "ct",
    "headct": "ct",
    "head_ct": "ct",
    "web_ct": "ct",
    "neck_ct": "ct",
    "breastmri": "other_mr",
    "cxr": "xray",
    "chest_xray": "xray",
    "hand": "xray",
}
"""Kinds of `not_brain_mr`; `web_other` is left out: three of its five show a brain in MR."""

PARTS = {"train": (0.0, 0.6), "val": (0.6, 0.75), "test": (0.75, 1.0)}
"""Of each kind, in the order of its files: neighbors may be of one patient."""

GATE_SHAPE = (128, 128)
BRAINLESS = Path(__file__).with_name("brainless.csv")


@dataclass(frozen=True)
class Source:
    """A picture file and what it is.

    Attributes:
        path: the file.
        kind: index in KINDS.
        part: for figures: source, plane and sequence, or the kind of `not_brain_mr`.
        group: patient, or the file itself.
        brain: "shown", "unclear", or "none", as read by eye.
    """

    path: Path
    kind: int
    part: tuple[str, str, str]
    group: str
    brain: str


def true_slices(data: Path, split: str) -> list[Source]:
    """Slices of the manifest; those that show no brain count as `no_brain`.

    Args:
        data: the folder of manifest.csv.
        split: train, val or test.
    """
    judged = _brainless()
    found = []
    with (data / "manifest.csv").open(newline="", encoding="utf-8") as file:
        for r in csv.DictReader(file):
            if r["split"] == split:
                brain = judged.get((r["group"], r["plane"], r["slice"]), "shown")
                kind = KINDS.index("no_brain" if brain == "none" else "brain")
                part = (r["source"], r["plane"] or "unknown", r["sequence"])
                found.append(Source(data / r["file"], kind, part, r["group"], brain))
    return found


def other_pictures(data: Path, split: str) -> list[Source]:
    """The pictures of `not_brain_mr` of one split.

    Args:
        data: the folder of labels.csv.
        split: train, val or test.
    """
    by_kind: dict[str, list[str]] = {}
    with (data / "labels.csv").open(newline="", encoding="utf-8") as file:
        for r in csv.DictReader(file):
            by_kind.setdefault(r["kind"], []).append(r["file"])
    low, high = PARTS[split]
    return [
        Source(data / name, KINDS.index(KIND_OF[kind]), (kind, "", ""), name, "none")
        for kind, names in by_kind.items()
        if kind in KIND_OF
        for name in sorted(names)[round(low * len(names)) : round(high * len(names))]
    ]


def read(source: Source) -> Gray:
    """A picture's gray values, 0 to 1."""
    return read_gray(source.path).astype(np.float32) / np.float32(255)


def collage(pictures: list[Gray], rng: np.random.Generator) -> Gray:
    """Enlarged pieces of pictures over one another: real textures without their order.

    Args:
        pictures: of any kind; no piece is large enough to show a head.
        rng: source of all randomness.
    """
    whole = np.zeros((192, int(192 * rng.uniform(0.75, 1.3))), np.float32)
    for i, picture in enumerate(pictures):
        size = whole.shape if i == 0 else _smaller(whole.shape, rng)
        piece = _piece(picture, size, rng)
        top, left = (rng.integers(0, n - m + 1) for n, m in zip(whole.shape, size, strict=True))
        window = slice(top, top + size[0]), slice(left, left + size[1])
        mask = np.ones(size, np.float32)
        if i and rng.random() < 0.6:
            center = (size[1] // 2, size[0] // 2)
            mask = np.zeros(size, np.float32)
            cv2.ellipse(mask, center, center, 0, 0, 360, 1.0, -1)
        whole[window] = whole[window] * (1 - mask) + piece * mask
    return np.clip(whole, 0, 1.2)


def make(kind: int, rng: np.random.Generator) -> Gray:
    """A made picture of a kind that has makers."""
    makers = MAKERS[KINDS[kind]]
    return makers[rng.integers(len(makers))](rng)


def as_seen(values: NDArray[np.generic]) -> Gray:
    """What the gate is given of a picture: float32 of GATE_SHAPE."""
    return to_model_grid(values, None, GATE_SHAPE)[0]


def view(picture: Gray, rng: np.random.Generator, *, is_head: bool) -> Gray:
    """A random view of a picture, through the program's preprocessing.

    Args:
        picture: (rows, columns), 0 is black.
        rng: source of all randomness.
        is_head: keep most of the picture, sometimes take the skull off.

    Returns:
        float32 of GATE_SHAPE.
    """
    if is_head and rng.random() < 0.12:
        picture = _stripped(picture, rng)
    seen = _placed(picture, rng, zoom=1.3 if is_head else 1.8)
    seen = _toned(seen / max(float(np.quantile(seen, 0.995)), 1e-6), rng)
    return as_seen(_degraded(seen, rng))


def _placed(picture: Gray, rng: np.random.Generator, zoom: float) -> Gray:
    """Turned, mirrored, scaled and shifted in a frame of random size and proportions."""
    side = int(np.exp(rng.uniform(np.log(48), np.log(256))))
    rows, columns = picture.shape
    aspect = rows / columns * np.exp(rng.normal(0, 0.12))
    if rng.random() < 0.25:
        aspect = 1.0
    shape = (int(side * min(1, aspect)), int(side * min(1, 1 / aspect)))
    shape = (max(32, shape[0]), max(32, shape[1]))
    fit = min(shape[0] / rows, shape[1] / columns)
    small = 0.45 if rng.random() < 0.15 else 0.8
    scale = fit * np.exp(rng.uniform(np.log(small), np.log(zoom)))
    choice = rng.random()
    angle = rng.normal(0, 10) if choice < 0.6 else rng.uniform(-180, 180)
    if choice > 0.85:
        angle = 90.0 * rng.integers(4)
    turn = np.deg2rad(angle)
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    stretch = np.exp(rng.normal(0, 0.08))
    linear = scale * spin @ np.diag([stretch * rng.choice([-1, 1]), 1 / stretch])
    shift = rng.normal(0, 0.05, 2) * shape[::-1]
    center = np.array([columns - 1, rows - 1]) / 2
    offset = np.array([shape[1] - 1, shape[0] - 1]) / 2 + shift - linear @ center
    if scale < 0.7:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.35 / scale), np.float32)
    edge = float(rng.choice([0.0, picture[0, 0]])) if rng.random() < 0.8 else float(rng.random())
    matrix = np.hstack([linear, offset[:, None]])
    return np.asarray(cv2.warpAffine(picture, matrix, shape[::-1], borderValue=edge), np.float32)


def _toned(seen: Gray, rng: np.random.Generator) -> Gray:
    """Another window, gamma, contrast or coil; sometimes a negative."""
    seen = np.clip(seen, 0, None)
    if rng.random() < 0.25:
        seen = _other_contrast(seen, rng)
    seen = seen ** np.exp(rng.uniform(-0.6, 0.6))
    if rng.random() < 0.5:
        coarse = rng.normal(0, 0.2, (4, 4)).astype(np.float32)
        gain = cv2.resize(coarse, seen.shape[::-1], interpolation=cv2.INTER_CUBIC)
        seen = seen * np.exp(gain)
    if rng.random() < 0.3:
        low, high = rng.uniform(0, 0.15), rng.uniform(0.5, 1.2)
        seen = np.clip((seen - low) / (high - low), 0, 1)
    if rng.random() < 0.08:
        seen = np.clip(1 - seen, 0, None)
    return seen.astype(np.float32)


def _other_contrast(seen: Gray, rng: np.random.Generator) -> Gray:
    """Tissues in another order of brightness, as in sequences that the data lack."""
    knots = np.sort(rng.uniform(0.08, 1, 3))
    levels = np.array([0.0, *(rng.uniform(0.05, 1, 3) if rng.random() < 0.5 else knots), 1.0])
    levels[1:] = levels[1:] * rng.uniform(0.5, 1, 4)
    curve = np.interp(seen, [0.04, *knots, 1.3], levels)
    return np.where(seen < 0.04, seen, curve).astype(np.float32)


def _degraded(seen: Gray, rng: np.random.Generator) -> Gray:
    """Blur, noise, JPEG, a lifted black, a coarser picture: what files come with."""
    if rng.random() < 0.3:
        seen = np.asarray(cv2.GaussianBlur(seen, (0, 0), rng.uniform(0.3, 1.5)), np.float32)
    if rng.random() < 0.4:
        parts = rng.normal(0, rng.uniform(0.005, 0.06), (2, *seen.shape))
        seen = np.hypot(seen + parts[0], parts[1]).astype(np.float32)
    if rng.random() < 0.15:
        seen = seen + rng.uniform(0, 0.25)
    if rng.random() < 0.4:
        bytes_ = np.clip(seen / max(float(seen.max()), 1e-6) * 255, 0, 255).astype(np.uint8)
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(20, 95))]
        coded = cv2.imencode(".jpg", bytes_, quality)[1]
        seen = np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.float32)
    return np.asarray(seen, np.float32)


def _smaller(shape: tuple[int, int], rng: np.random.Generator) -> tuple[int, int]:
    rows, columns = (int(side * rng.uniform(0.3, 1)) for side in shape)
    return rows, columns


def _piece(picture: Gray, size: tuple[int, int], rng: np.random.Generator) -> Gray:
    """A small square of a picture, stretched to `size`."""
    side = max(8, int(min(picture.shape) * rng.uniform(0.12, 0.3)))
    y, x = (rng.integers(0, n - side + 1) for n in picture.shape)
    cut = cv2.resize(picture[y : y + side, x : x + side], (size[1], size[0]))
    piece = np.asarray(cut, np.float32)
    return piece / max(float(piece.max()), 0.05) * np.float32(rng.uniform(0.3, 1))


def _stripped(picture: Gray, rng: np.random.Generator) -> Gray:
    """A rough brain extraction: the outer part of the head becomes black."""
    head = (cv2.GaussianBlur(picture, (0, 0), 3) > 0.12 * picture.max()).astype(np.uint8)
    count, labels, facts, _ = cv2.connectedComponentsWithStats(head)
    if count < 2:
        return picture
    largest = (labels == 1 + int(facts[1:, cv2.CC_STAT_AREA].argmax())).astype(np.uint8)
    outline, _ = cv2.findContours(largest, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    filled = cv2.drawContours(np.zeros_like(largest), outline, -1, 1, -1)
    depth = cv2.distanceTransform(filled, cv2.DIST_L2, 5)
    return np.where(depth > rng.uniform(0.18, 0.3) * depth.max(), picture, 0).astype(np.float32)


def _brainless() -> dict[tuple[str, str, str], str]:
    """(group, plane, slice) -> "none" or "unclear": ends of series, looked at by eye."""
    with BRAINLESS.open(newline="", encoding="utf-8") as file:
        return {(r["group"], r["plane"], r["slice"]): r["brain"] for r in csv.DictReader(file)}
