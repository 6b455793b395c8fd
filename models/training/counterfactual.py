"""The same slice without its lesion: does the verdict follow the lesion, or the source?

Made apart from the edits of the training (`edits.py`), so that a network is not asked to
recognize what it was trained on.  Other tissue of the slice is put in the lesion's place:
the other hemisphere's where the slice is symmetric, else the neighborhood's that fits best.
The same is done to a tumor-free region as a control: there the verdict must stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LARGEST = 0.05
"""Share of the picture; a larger lesion displaces the brain, and that stays visible."""

MARGIN = 0.012
"""Grown around the lesion, as a share of the side: its blurred rim goes too."""

HEAD = 0.1
"""Gray value (of 1 = 99.5th percentile) above which a pixel belongs to the head."""

SYMMETRIC = 0.8
"""Correlation with the mirror image from which a slice counts as symmetric."""

COARSE = 64
RING_PX = 4
ATTEMPTS = 60


def remove_lesion(
    image: NDArray[np.float32], mask: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.float32] | None:
    """Take a lesion out of a slice.

    Args:
        image: (n, n) in the model grid, 1 = 99.5th percentile.
        mask: (n, n), 0 to 1, of the lesion.
        rng: chooses where tissue is looked for; the same one gives the same result.

    Returns:
        float32 (n, n), or None where the lesion is too large or no other tissue fits.
    """
    hole = grown(mask)
    return replace_tissue(image, hole, hole, rng)


def disturb_elsewhere(
    image: NDArray[np.float32], mask: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.float32] | None:
    """The control: replace tissue in a region of the lesion's shape that holds no lesion.

    Args and result are those of `remove_lesion`; None also where no such region is left.
    """
    lesion = grown(mask)
    ys, xs = np.nonzero(lesion)
    head = _head(image)
    inside = head * (1 - cv2.dilate(lesion, _disk(2 * RING_PX)))
    targets = np.argwhere(inside > 0)
    if not ys.size or not targets.size:
        return None
    for y, x in targets[rng.integers(len(targets), size=ATTEMPTS)]:
        hole = _warped(lesion, _shift(x - xs.mean(), y - ys.mean()))
        hole = (hole > 0.5).astype(np.float32)
        if hole.sum() < 0.98 * lesion.sum() or (hole * (1 - inside)).sum() > 0.02 * hole.sum():
            continue
        # No scalp in the middle of the brain: it would look like an enhancing rim.
        filled = replace_tissue(image, hole, np.maximum(lesion, 1 - head), rng)
        if filled is not None:
            return filled
    return None


def grown(mask: NDArray[np.float32]) -> NDArray[np.float32]:
    """The lesion with its blurred rim: (n, n), 0 or 1."""
    radius = max(1, round(MARGIN * mask.shape[0]))
    return np.asarray(cv2.dilate((mask > 0.25).astype(np.float32), _disk(radius)), np.float32)


def replace_tissue(
    image: NDArray[np.float32],
    hole: NDArray[np.float32],
    avoid: NDArray[np.float32],
    rng: np.random.Generator,
) -> NDArray[np.float32] | None:
    """Fill a hole with tissue of the same slice.

    Args:
        image: (n, n).
        hole: (n, n), 1 where pixels are replaced.
        avoid: (n, n), 1 where no tissue may be taken from.
        rng: as in `remove_lesion`.
    """
    if not hole.any() or hole.mean() > LARGEST:
        return None
    ring = cv2.dilate(hole, _disk(RING_PX)) - hole
    best, lowest = None, np.inf
    for matrix, bonus in _candidates(image, hole, rng):
        if (_warped(avoid, matrix) * hole).sum() > 0:
            continue
        tissue = _warped(image, matrix)
        cost = bonus * float((np.abs(tissue - image) * ring).sum())
        # Background or scalp in the middle of the brain would be as odd as the lesion.
        if (hole * (tissue < HEAD / 2)).sum() > 0.3 * hole.sum():
            continue
        if cost < lowest:
            best, lowest = tissue, cost
    return None if best is None else _blended(image, best, hole, ring)


def _candidates(
    image: NDArray[np.float32], hole: NDArray[np.float32], rng: np.random.Generator
) -> list[tuple[NDArray[np.float64], float]]:
    """Affine maps that bring other tissue over the hole, each with a factor on its cost."""
    radius = (float(hole.sum()) / np.pi) ** 0.5
    angles = rng.uniform(0, 2 * np.pi, 24)
    reach = rng.uniform(2.2, 4.5, 24) * radius + RING_PX
    shifts = [
        (_shift(d * np.cos(a), d * np.sin(a)), 1.0) for a, d in zip(angles, reach, strict=True)
    ]
    mirror = _mirror(image, hole)
    # The mirror image has the right anatomy: it may fit a little worse on the ring.
    return shifts if mirror is None else [(mirror, 0.6), *shifts]


def _coarse(values: NDArray[np.float32]) -> NDArray[np.float32]:
    found = cv2.resize(values, (COARSE, COARSE), interpolation=cv2.INTER_AREA)
    return np.asarray(found, np.float32)


def _blurred(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma), np.float32)


def _mirror(image: NDArray[np.float32], hole: NDArray[np.float32]) -> NDArray[np.float64] | None:
    """The reflection that maps the head onto itself best, or None where none does."""
    scale = image.shape[0] / COARSE
    small, filled = _coarse(image), _coarse(hole)
    kept = np.asarray(1 - filled, np.float32)
    ys, xs = np.nonzero(small > HEAD)
    if not ys.size:
        return None
    best, highest = None, SYMMETRIC
    for angle in np.deg2rad(np.arange(-18, 19, 6.0)):
        for offset in (-2.0, -1.0, 0.0, 1.0, 2.0):
            matrix = _reflection(angle, (xs.mean() + offset, ys.mean()))
            seen = _warped(small, matrix)
            weight = kept * _warped(kept, matrix) * ((small > HEAD) | (seen > HEAD))
            value = _correlation(small, seen, weight)
            if value > highest:
                best, highest = matrix, value
    if best is None:
        return None
    # Pixel centers: a coarse pixel c lies at (c + 0.5) * scale - 0.5.
    shift = best[:, 2] * scale + (scale - 1) / 2 * (1 - best[:, :2].sum(1))
    return np.hstack([best[:, :2], shift[:, None]])


def _reflection(angle: float, through: tuple[float, float]) -> NDArray[np.float64]:
    """Reflection about the line through (x, y) that is `angle` off the vertical."""
    cos, sin = np.cos(2 * angle), np.sin(2 * angle)
    linear = np.array([[-cos, sin], [sin, cos]])
    point = np.array(through)
    return np.hstack([linear, (point - linear @ point)[:, None]])


def _correlation(
    one: NDArray[np.float32], other: NDArray[np.float32], weight: NDArray[np.float32]
) -> float:
    total = float(weight.sum()) + 1e-6
    a = one - float((one * weight).sum()) / total
    b = other - float((other * weight).sum()) / total
    spread = float((a * a * weight).sum()) * float((b * b * weight).sum())
    return float((a * b * weight).sum()) / (spread**0.5 + 1e-6)


def _blended(
    image: NDArray[np.float32],
    tissue: NDArray[np.float32],
    hole: NDArray[np.float32],
    ring: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Tissue in the hole, lifted to its surroundings by a smooth membrane.

    A sum of Gaussians of growing width stands in for the 1/r^3 kernel of mean-value
    coordinates (Farbman et al. 2009, Coordinates for Instant Image Cloning).
    """
    ys, xs = np.nonzero(hole)
    margin = 4 * RING_PX
    window = (
        slice(max(0, ys.min() - margin), ys.max() + margin + 1),
        slice(max(0, xs.min() - margin), xs.max() + margin + 1),
    )
    hole, ring, old, new = hole[window], ring[window], image[window], tissue[window]
    lift, weight = np.zeros_like(hole), np.full_like(hole, 1e-9)
    for sigma in (1.5, 3.0, 6.0, 12.0):
        lift += _blurred((old - new) * ring, sigma) / np.float32(sigma)
        weight += _blurred(ring, sigma) / np.float32(sigma)
    alpha = _blurred(hole, 1.2)
    filled = image.copy()
    filled[window] = np.clip(old + alpha * (new + lift / weight - old), 0.0, 1.5)
    return filled


def _head(image: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 in the head's inside, at least a tenth of the picture's side deep in it."""
    head = cv2.morphologyEx((image > HEAD).astype(np.uint8), cv2.MORPH_CLOSE, _disk(7))
    depth = cv2.distanceTransform(head, cv2.DIST_L2, 3)
    return np.asarray(depth > 0.07 * image.shape[0], np.float32)


def _shift(x: float, y: float) -> NDArray[np.float64]:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y]])


def _warped(values: NDArray[np.float32], matrix: NDArray[np.float64]) -> NDArray[np.float32]:
    moved = cv2.warpAffine(values, matrix, values.shape[::-1], flags=cv2.INTER_LINEAR)
    return np.asarray(moved, np.float32)


def _disk(radius: int) -> NDArray[np.uint8]:
    side = 2 * radius + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)
