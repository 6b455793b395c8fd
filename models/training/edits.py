"""Edited slices that part the tumor from the look of its source.

A network can read "tumor" off the scanner, the zoom or the compression of a source that
holds only tumors.  Here such a source gets tumor-free slices (a lesion is taken out), and
tumor-free slices get lesions of other patients.  An edit leaves traces: as often as it
turns the answer, the same edit is made with healthy tissue, where the answer stays.
Masses that no patient of the data has are drawn (`masses`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.training.masses import CONTRAST, draw, pushed, some_mass
from models.training.skull import brain_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.training.data import Slices
    from models.training.masses import Drawn

LARGEST_REMOVED = 0.04
"""Share of the picture; a larger lesion displaces the brain, and that stays visible."""

REMOVED_WEIGHT = 0.8
"""How much the verdict counts where a lesion was taken out: a rest of it may remain."""

RING_PX = 4
HEAD = 0.1
"""Gray value (of 1 = 99.5th percentile) above which a pixel belongs to the head."""

DRAWN = 0.6
"""Share of the edited tumor-free slices after contrast whose mass is drawn (`masses`), not another
patient's."""
ONLY_PUSHED = 0.2
LEAST_SEEN = 0.07
ALONE = 0.25
"""Share of the slices that are shown without their neighbors, as single pictures are."""

CANDIDATES = 16
SMALLEST_PX = 40


@dataclass(frozen=True, eq=False)
class Sample:
    """What one draw shows the network, before augmentation.

    Attributes:
        planes: float32 (n, n, 3), the slice and its neighbors in the model grid; the slice
            itself where a neighbor is missing or was not edited with it.
        mask: float32 (n, n), 0 to 1.
        mask_weight: how much the mask counts.
        is_tumor: whether there is a tumor.
        tumor_weight: how much that counts.
        type_index: 0 to 2, or -1 where it is unknown.
    """

    planes: NDArray[np.float32]
    mask: NDArray[np.float32]
    mask_weight: float
    is_tumor: bool
    tumor_weight: float
    type_index: int


class Editor:
    """Makes edited samples out of slices.

    Attributes:
        lesions: by sequence, the slices whose lesion can be pasted elsewhere.
        hosts: by sequence, the tumor-free slices.
    """

    def __init__(self, slices: Slices) -> None:
        self.slices = slices
        every = list(enumerate(slices.rows))
        kinds = {"t1c": "core", "flair": "flair"}
        self.lesions = {
            s: [i for i, r in every if r.sequence == s and r.mask_kind == kind and not r.edge]
            for s, kind in kinds.items()
        }
        self.hosts = {
            s: [i for i, r in every if r.sequence == s and not r.is_tumor and not r.edge]
            for s in kinds
        }

    def edit(self, index: int, rng: np.random.Generator) -> Sample | None:
        """An edited version of a slice, or None where it cannot be edited."""
        row = self.slices.rows[index]
        if row.edge:
            return None
        if not row.is_tumor and row.sequence == CONTRAST and rng.random() < DRAWN:
            return self._draw(index, rng)
        if row.sequence not in self.hosts:
            return None
        if not row.is_tumor:
            return self._paste(index, rng)
        if row.mask_kind != "core":
            return None
        return self._remove(index, rng) if rng.random() < 0.65 else self._disturb(index, rng)

    def _remove(self, index: int, rng: np.random.Generator) -> Sample | None:
        """A tumor slice without its lesion."""
        image, mask = self.slices.image(index), self.slices.mask(index)
        hole = _grown(mask, 2)
        if hole.mean() > LARGEST_REMOVED:
            return None
        filled = fill(image, hole, hole, rng)
        if filled is None:
            return None
        return Sample(alone(filled), np.zeros_like(mask), 1.0, False, REMOVED_WEIGHT, -1)

    def _disturb(self, index: int, rng: np.random.Generator) -> Sample | None:
        """A tumor slice with its lesion, and healthy tissue replaced elsewhere."""
        row = self.slices.rows[index]
        image, mask = self.slices.image(index), self.slices.mask(index)
        lesion = _grown(mask, RING_PX)
        place = _place(image, lesion, rng, avoid=lesion)
        if place is None:
            return None
        hole = moved(lesion, place)
        filled = fill(image, hole, np.maximum(hole, lesion), rng)
        if filled is None:
            return None
        trust = float(self.slices.trust[index, 0])
        return Sample(alone(filled), mask, trust, True, 1.0, row.type_index)

    def _paste(self, index: int, rng: np.random.Generator) -> Sample | None:
        """A tumor-free slice with a lesion, or with another patient's healthy tissue."""
        sequence = self.slices.rows[index].sequence
        image = self.slices.image(index)
        donor = int(rng.choice(self.lesions[sequence]))
        mask = self.slices.mask(donor)
        place = _place(image, (mask > 0.5).astype(np.float32), rng)
        if place is None:
            return None
        is_lesion = rng.random() < 0.6
        given = donor if is_lesion else int(rng.choice(self.hosts[sequence]))
        tissue, mask = moved(self.slices.image(given), place), moved(mask, place)
        hole = _grown(mask, 2)
        if (hole * (tissue < HEAD)).sum() > 0.3 * hole.sum() or hole.sum() < SMALLEST_PX:
            return None
        pasted = blend(image, tissue, hole)
        mask = mask if is_lesion else np.zeros_like(mask)
        return Sample(alone(pasted), mask, 1.0, is_lesion, 1.0 if is_lesion else 0.8, -1)

    def _draw(self, index: int, rng: np.random.Generator) -> Sample | None:
        """A tumor-free slice with a mass that the data lack, or only moved as by one."""
        planes = self.slices.planes(index)
        if rng.random() < ALONE:
            planes = alone(planes[..., 0])
        brain = brain_of(planes[..., 0])
        mass = None if brain is None else some_mass(brain, rng)
        if brain is None or mass is None:
            return None
        if rng.random() < ONLY_PUSHED:
            moved_only = pushed(planes[..., 0], brain, mass)
            return Sample(alone(moved_only), np.zeros_like(moved_only), 1.0, False, 0.8, -1)
        drawn = draw(planes[..., 0], brain, mass)
        if not _is_seen(planes[..., 0], drawn):
            return None
        images = [drawn.image]
        for i in (1, 2):
            if (planes[..., i] == planes[..., 0]).all():
                images.append(drawn.image)
                continue
            # A ball is met a little off its center, or not at all.
            off = rng.uniform(0.15, 1.2)
            cut = max(0.0, 1 - off**2) ** 0.5
            images.append(draw(planes[..., i], brain, mass, cut).image)
        return Sample(np.stack(images, axis=2), drawn.mask, 1.0, True, 1.0, -1)


def alone(image: NDArray[np.float32]) -> NDArray[np.float32]:
    """A slice without neighbors, (n, n) -> (n, n, 3)."""
    return np.repeat(image[..., None], 3, axis=2)


def _is_seen(image: NDArray[np.float32], drawn: Drawn) -> bool:
    """Whether a mass differs from what it replaced."""
    inside = drawn.mask > 0
    if inside.sum() < SMALLEST_PX:
        return False
    return bool(np.abs(drawn.image - image)[inside].mean() > LEAST_SEEN)


def fill(
    image: NDArray[np.float32],
    hole: NDArray[np.float32],
    avoid: NDArray[np.float32],
    rng: np.random.Generator,
) -> NDArray[np.float32] | None:
    """Replace a part of a slice by other tissue of it that fits its surroundings best.

    Args:
        image: (n, n).
        hole: (n, n), 1 where pixels are replaced.
        avoid: (n, n), 1 where no tissue may be taken from.
        rng: chooses the candidates: the mirror image and random shifts.

    Returns:
        (n, n), or None where no tissue of the hole's shape is left.
    """
    ring = cv2.dilate(hole, _disk(RING_PX)) - hole
    best, lowest = None, np.inf
    for matrix in _candidates(image, rng):
        if (moved(avoid, matrix) * hole).sum() > 0.02 * hole.sum():
            continue
        tissue = moved(image, matrix)
        cost = float((np.abs(tissue - image) * ring).sum())
        if cost < lowest:
            best, lowest = tissue, cost
    return None if best is None else blend(image, best, hole)


def blend(
    image: NDArray[np.float32], tissue: NDArray[np.float32], hole: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Put tissue into a hole, lifted smoothly to its surroundings (all (n, n)).

    The differences on the ring around the hole are spread into it, as the membrane of
    Poisson image editing does (Perez et al. 2003): the contrast inside is kept.
    """
    ring = cv2.dilate(hole, _disk(RING_PX)) - hole
    sigma = max(3.0, 0.5 * float(hole.sum()) ** 0.5)
    weight = cv2.GaussianBlur(ring, (0, 0), sigma) + 1e-6
    lift = cv2.GaussianBlur((image - tissue) * ring, (0, 0), sigma) / weight
    alpha = cv2.GaussianBlur(hole, (0, 0), 1.2)
    return np.clip(image + alpha * (tissue + lift - image), 0.0, 1.5).astype(np.float32)


def midline_mirror(image: NDArray[np.float32]) -> NDArray[np.float64]:
    """The affine map (2, 3) that mirrors a head, (rows, columns), left to right."""
    head = (image > HEAD).astype(np.float32)
    center = float(head.sum(0) @ np.arange(image.shape[1])) / max(1.0, float(head.sum()))
    return np.array([[-1.0, 0.0, 2 * center], [0.0, 1.0, 0.0]])


def moved(values: NDArray[np.float32], matrix: NDArray[np.float64]) -> NDArray[np.float32]:
    """Values (rows, columns) under an affine map (2, 3) of (column, row) pixel indices."""
    there = cv2.warpAffine(values, matrix, values.shape[::-1], flags=cv2.INTER_LINEAR)
    return np.asarray(there, np.float32)


def _candidates(image: NDArray[np.float32], rng: np.random.Generator) -> list[NDArray[np.float64]]:
    """Affine maps that bring other tissue over a hole: the mirror image, and shifts."""
    shifts = rng.normal(0, 0.16 * image.shape[1], (CANDIDATES, 2))
    moves = [np.array([[1.0, 0.0, x], [0.0, 1.0, y]]) for x, y in shifts]
    return [midline_mirror(image), *moves]


def _place(
    image: NDArray[np.float32],
    shape: NDArray[np.float32],
    rng: np.random.Generator,
    avoid: NDArray[np.float32] | None = None,
) -> NDArray[np.float64] | None:
    """An affine map that brings a shape to a random place inside the head, or None."""
    if shape.sum() < SMALLEST_PX:
        return None
    inside = cv2.morphologyEx((image > HEAD).astype(np.uint8), cv2.MORPH_CLOSE, _disk(7))
    if avoid is not None:
        inside[cv2.dilate(avoid, _disk(RING_PX)) > 0] = 0
    depth = cv2.distanceTransform(inside, cv2.DIST_L2, 3)
    scale = np.exp(rng.uniform(np.log(0.6), np.log(1.15)))
    radius = scale * (float(shape.sum()) / np.pi) ** 0.5
    # The scalp and the skull take about a tenth of the head.
    rows, columns = np.nonzero(depth > 0.06 * image.shape[0] + 0.7 * radius)
    if not rows.size:
        return None
    chosen = rng.integers(rows.size)
    ys, xs = np.nonzero(shape > 0.5)
    angle = rng.uniform(-0.6, 0.6)
    mirror = -1.0 if rng.random() < 0.5 else 1.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = scale * turn @ np.diag([mirror, 1.0])
    offset = np.array([columns[chosen], rows[chosen]]) - linear @ np.array([xs.mean(), ys.mean()])
    return np.hstack([linear, offset[:, None]])


def _grown(mask: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """A mask, 0 and 1, larger by a radius in pixels."""
    return np.asarray(cv2.dilate((mask > 0.25).astype(np.float32), _disk(radius)), np.float32)


def _disk(radius: int) -> NDArray[np.uint8]:
    side = 2 * radius + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)
