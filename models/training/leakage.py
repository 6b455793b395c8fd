"""Pictures of `test` that the training saw in another form.

Heads are cropped, hashed (pHash: signs of the lowest frequencies of the cosine transform),
and compared in all eight turns and mirrorings; what is close by hash is confirmed by the
correlation of fine detail, since all heads are alike in the coarse.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.training.data import Row, read_gray

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

SIDE = 64
BITS = 8
MAX_BITS = 14
"""Of 63 that may differ."""

SAME = 0.88
"""Correlation of fine detail from which two pictures count as one.  Judged by eye: above it
lie one figshare patient under two numbers and one volunteer's slice; below it other people."""


@dataclass(frozen=True)
class Pair:
    """Two near-identical pictures, and the correlation of their fine detail."""

    train: str
    test: str
    correlation: float


def shared_groups(rows: Sequence[Row]) -> set[str]:
    """Groups that lie in more than one split."""
    splits: dict[str, set[str]] = {}
    for row in rows:
        splits.setdefault(row.group, set()).add(row.split)
    return {group for group, found in splits.items() if len(found) > 1}


def near_duplicates(data: Path, train: Sequence[Row], test: Sequence[Row]) -> list[Pair]:
    """Pairs of a training and a test picture that are copies, turned or mirrored or not.

    Args:
        data: folder of the manifest.
        train: rows of the training.
        test: rows of the test.
    """
    known = np.stack([_cropped(read_gray(data / r.file)) for r in train])
    hashes = np.array([_hash(c) for c in known], np.uint64)
    details = np.stack([_detail(c) for c in known])
    pairs = []
    for row in test:
        crop = _cropped(read_gray(data / row.file))
        best: dict[int, float] = {}
        for turned in _turned(crop):
            close = np.flatnonzero(np.bitwise_count(hashes ^ np.uint64(_hash(turned))) <= MAX_BITS)
            for i, value in zip(close, details[close] @ _detail(turned), strict=True):
                best[int(i)] = max(best.get(int(i), 0.0), float(value))
        pairs += [Pair(train[i].id, row.id, round(v, 3)) for i, v in best.items() if v >= SAME]
    return pairs


def _cropped(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The bounding box of what is not background, SIDE by SIDE, mean 0."""
    bright = picture > max(12.0, 0.15 * float(np.percentile(picture, 99)))
    rows, columns = np.flatnonzero(bright.mean(1) > 0.02), np.flatnonzero(bright.mean(0) > 0.02)
    if rows.size > 1 and columns.size > 1:
        picture = picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    small = cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    return small - small.mean()


def _hash(crop: NDArray[np.float32]) -> int:
    low = cv2.dct(cv2.resize(crop, (32, 32), interpolation=cv2.INTER_AREA))[:BITS, :BITS].ravel()
    bits = low[1:] > np.median(low[1:])
    return int(np.packbits(np.append(bits, False)).view(">u8")[0])


def _detail(crop: NDArray[np.float32]) -> NDArray[np.float32]:
    """High-passed and of length 1, so that a product of two is their correlation."""
    fine = cv2.GaussianBlur(crop, (0, 0), 0.8) - cv2.GaussianBlur(crop, (0, 0), 4)
    flat = fine.ravel()
    return np.asarray(flat / (np.linalg.norm(flat) + 1e-6), np.float32)


def _turned(crop: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    quarters = [np.rot90(crop, k) for k in range(4)]
    return [np.ascontiguousarray(q) for one in quarters for q in (one, one[:, ::-1])]
