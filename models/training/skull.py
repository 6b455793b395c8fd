"""Where the brain lies in a slice: for pasting lesions inside the skull, in the training only.

Classical and two-dimensional, since most sources hold single slices: the skull is the dark
ring between scalp and brain, and what a small opening parts from the scalp is the brain.
Where the result does not look like one, there is none, and the slice is no host.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

HEAD = 0.1
"""Gray value (of 1 = 99.5th percentile) above which a pixel belongs to the head."""

SKIN = 0.045
"""Share of the head's width that scalp and skull take at least."""

SMALLEST, LARGEST = 0.25, 0.79
"""Share of the head that a brain covers, in a slice worth a lesion; what covers more took the
scalp along."""

ROUGHEST, ROUGHEST_SMALL = 0.055, 0.07
"""Mean slope of the gray value inside (by its median, a pixel of 320): more, and it is a face or
a neck.  The second of a brain of less than half of the head, which bone parts from it."""

NOISIEST = 0.2
"""Mean difference from the smoothed slice, by the median: more, and nothing is seen in it."""

SOLID = 0.88
"""Share of its convex hull that a brain covers: faces and necks lie below."""


def brain_of(image: NDArray[np.float32]) -> NDArray[np.uint8] | None:
    """The inside of the skull.

    Args:
        image: (n, n) in the model grid, T1.

    Returns:
        (n, n), 1 inside, or None where no brain is plainly there.
    """
    head = head_of(image)
    area = int(head.sum())
    if area < 0.15 * image.size:
        return None
    depth = cv2.distanceTransform(head, cv2.DIST_L2, 3)
    inner = depth > max(4.0, SKIN * 2 * float(depth.max()))
    middle = image[depth > 0.35 * depth.max()]
    # Bone and air are far darker than brain in every contrast; fat is far brighter in some.
    low = 0.45 * float(np.median(middle))
    tissue = ((image > low) & inner).astype(np.uint8)
    radius = max(2, round(0.02 * image.shape[0]))
    parted = _largest(np.asarray(cv2.morphologyEx(tissue, cv2.MORPH_OPEN, _disk(radius)), np.uint8))
    if parted is None:
        return None
    closed = np.asarray(cv2.morphologyEx(parted, cv2.MORPH_CLOSE, _disk(3 * radius)), np.uint8)
    found = _filled(closed) & head
    share = float(found.sum()) / area
    if not SMALLEST <= share <= LARGEST or found.sum() < SOLID * _hull_area(found):
        return None
    roughest = ROUGHEST if share > 0.5 else ROUGHEST_SMALL
    if _is_noise(image, found) or _roughness(image, found) > roughest:
        return None
    return found


def _is_noise(image: NDArray[np.float32], inside: NDArray[np.uint8]) -> bool:
    fine = np.abs(image - cv2.GaussianBlur(image, (0, 0), 1.5))[inside > 0]
    return bool(fine.mean() > NOISIEST * np.median(image[inside > 0]))


def _roughness(image: NDArray[np.float32], inside: NDArray[np.uint8]) -> float:
    smooth = cv2.GaussianBlur(image, (0, 0), 2.0)
    slope = np.hypot(*np.gradient(smooth))[inside > 0].mean()
    return float(slope * image.shape[0] / 320 / np.median(image[inside > 0]))


def head_of(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The head with everything inside, (n, n), 1 in it."""
    bright = (cv2.GaussianBlur(image, (0, 0), 1.5) > HEAD).astype(np.uint8)
    padded = cv2.copyMakeBorder(bright, 12, 12, 12, 12, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, _disk(9))[12:-12, 12:-12]
    largest = _largest(np.asarray(closed, np.uint8))
    return np.zeros_like(bright) if largest is None else _filled(largest)


def _largest(mask: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    if count < 2:
        return None
    return (labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())).astype(np.uint8)


def _filled(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return np.asarray(cv2.drawContours(np.zeros_like(mask), outlines, -1, 1, cv2.FILLED), np.uint8)


def _hull_area(mask: NDArray[np.uint8]) -> float:
    points = cv2.findNonZero(mask)
    return float(cv2.contourArea(cv2.convexHull(points)))


def _disk(radius: int) -> NDArray[np.uint8]:
    side = 2 * radius + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)
