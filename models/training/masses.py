"""Masses that the data lack, drawn into tumor-free slices: where, how they look, their mask.

Solid masses and rings, with edema and without, that push the brain aside: along the dura (the
convexity, the skull base, the cerebellopontine angle), at the falx, in the ventricles and
the sellar region, and anywhere else inside the skull.  They follow no patient.  Only T1 after
contrast is a host: what is bright or dark in the other contrasts, and moves the brain, may as
well be an infarct, a hematoma or an inflammation, and must not be learned as a tumor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SMALLEST, LARGEST = 0.016, 0.085
"""Radius, as a share of the picture's side: 5 to 27 pixels of 320."""

PLACES = {"dura": 0.45, "midline": 0.15, "center": 0.15, "anywhere": 0.25}
"""Shares of the places."""

WAVES = 4
CONTRAST = "t1c"
"""Of the hosts."""

SOLID, EDEMA = (1.3, 2.5), (0.65, 0.9)
"""Gray values, as multiples of the brain's median, lowest and highest."""

RING = 0.4
"""Share of rings."""


class Drawn(NamedTuple):
    """A slice with a mass.

    Attributes:
        image: float32 (n, n) in the model grid.
        mask: float32 (n, n), 1 in what a reader would outline.
    """

    image: NDArray[np.float32]
    mask: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Mass:
    """All that decides how a mass looks in any slice through it.

    Attributes:
        column, row: of its center, in pixels.
        radius: in pixels.
        waves: (WAVES, 2) amplitude and phase of its outline's irregularities.
        gray: multiple of the brain's median gray value.
        core: likewise inside a ring, or None for a solid mass.
        rim: share of the radius that a ring is thick.
        edema: multiple of the gray value, or None.
        spread: radius of the edema, in radii of the mass.
        push: share of its radius by which it moves what lies around.
        texture: standard deviation of its own gray values.
        seed: of its texture and of the edema's border.
    """

    column: float
    row: float
    radius: float
    waves: NDArray[np.float64]
    gray: float
    core: float | None
    rim: float
    edema: float | None
    spread: float
    push: float
    texture: float
    seed: int


def some_mass(brain: NDArray[np.uint8], rng: np.random.Generator) -> Mass | None:
    """A random mass inside a brain.

    Args:
        brain: (n, n), 1 inside the skull.
        rng: source of all randomness.

    Returns:
        None where the chosen place has no room in this slice.
    """
    radius = brain.shape[0] * float(np.exp(rng.uniform(np.log(SMALLEST), np.log(LARGEST))))
    place = str(rng.choice(list(PLACES), p=list(PLACES.values())))
    center = _center(brain, place, radius, rng)
    if center is None:
        return None
    waves = np.stack(
        [rng.normal(0, 0.12, WAVES) / np.arange(2, 2 + WAVES), rng.uniform(0, 7, WAVES)]
    )
    is_ring = radius > 6 and rng.random() < RING
    return Mass(
        column=center[0],
        row=center[1],
        radius=radius,
        waves=waves.T,
        gray=rng.uniform(*SOLID),
        core=rng.uniform(0.4, 0.95) if is_ring else None,
        rim=rng.uniform(0.15, 0.4),
        edema=rng.uniform(*EDEMA) if rng.random() < 0.5 else None,
        spread=rng.uniform(1.3, 2.4),
        push=rng.uniform(0.2, 0.7) if rng.random() < 0.7 else 0.0,
        texture=rng.uniform(0.02, 0.12),
        seed=int(rng.integers(1 << 31)),
    )


def draw(
    image: NDArray[np.float32],
    brain: NDArray[np.uint8],
    mass: Mass,
    cut: float = 1.0,
) -> Drawn:
    """A slice through a mass.

    Args:
        image: (n, n) in the model grid, tumor-free.
        brain: (n, n), 1 inside its skull.
        mass: to be drawn.
        cut: the mass's radius in this slice, as a share of its largest; 0: it is not met.
    """
    radius = cut * mass.radius
    if radius < 1.5:
        return Drawn(image, np.zeros_like(image))
    rng = np.random.default_rng(mass.seed)
    inside = _softened(brain)
    median = float(np.median(image[brain > 0]))
    moved = _pushed(image, inside, mass, radius)
    texture = _smooth_noise(image.shape, 2.5, rng)
    border = _smooth_noise(image.shape, 0.02 * image.shape[0], rng)
    distance = _distance(image.shape, mass)
    found = moved
    if mass.edema is not None:
        depth = radius * mass.spread * (1 + 0.25 * border) - distance
        share = inside * _step(depth, 0.12 * radius + 1.5)
        found = (moved + share * (mass.edema * median - moved) * 0.75).astype(np.float32)
    share = inside * _step(radius - distance, 0.8)
    gray = np.full(image.shape, mass.gray * median, np.float32)
    if mass.core is not None:
        core = _step(radius * (1 - mass.rim * (1 + 0.3 * border)) - distance, 0.9)
        gray += core * (mass.core - mass.gray) * median
    gray *= 1 + mass.texture * texture
    shown = found + share * (np.minimum(gray, 1.45) - found)
    # A reader outlines the mass, not its edema, and no crumbs.
    mask = cv2.morphologyEx((share > 0.5).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3)))
    return Drawn(np.clip(shown, 0, 1.5).astype(np.float32), mask.astype(np.float32))


def pushed(image: NDArray[np.float32], brain: NDArray[np.uint8], mass: Mass) -> NDArray[np.float32]:
    """The slice, moved as the mass would, without it: what is no tumor, though it was edited."""
    return _pushed(image, _softened(brain), mass, mass.radius)


def _softened(brain: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(brain.astype(np.float32), (0, 0), 1.0), np.float32)


def _center(
    brain: NDArray[np.uint8], place: str, radius: float, rng: np.random.Generator
) -> tuple[float, float] | None:
    """Column and row of a random center."""
    depth = cv2.distanceTransform(brain, cv2.DIST_L2, 3)
    if place == "dura":
        allowed = (depth > 0.35 * radius) & (depth < 0.95 * radius)
    elif place == "anywhere":
        allowed = depth > 0.6 * radius
    else:
        rows, columns = np.nonzero(brain)
        middle_row, middle_column = float(rows.mean()), float(columns.mean())
        ys, xs = np.mgrid[: brain.shape[0], : brain.shape[1]]
        near = 0.5 * radius + 0.02 * brain.shape[0]
        allowed = (abs(xs - middle_column) < near) & (depth > 0.5 * radius)
        if place == "center":
            allowed &= abs(ys - middle_row) < 0.16 * brain.shape[0]
    ys, xs = np.nonzero(allowed)
    if not ys.size:
        return None
    chosen = rng.integers(ys.size)
    return float(xs[chosen]), float(ys[chosen])


def _distance(shape: tuple[int, ...], mass: Mass) -> NDArray[np.float32]:
    """From the center, in pixels, as if the irregular outline were a circle."""
    ys, xs = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    across, down = xs - np.float32(mass.column), ys - np.float32(mass.row)
    angle = np.arctan2(down, across)
    scale = np.ones_like(angle)
    for i, (amplitude, phase) in enumerate(mass.waves):
        scale += np.float32(amplitude) * np.cos((i + 2) * angle + np.float32(phase))
    return np.asarray(np.hypot(across, down) / np.clip(scale, 0.5, 2.0), np.float32)


def _pushed(
    image: NDArray[np.float32], inside: NDArray[np.float32], mass: Mass, radius: float
) -> NDArray[np.float32]:
    """What lies around a mass, moved away from its center; the skull stays."""
    if not mass.push:
        return image
    ys, xs = np.mgrid[: image.shape[0], : image.shape[1]].astype(np.float32)
    across, down = xs - np.float32(mass.column), ys - np.float32(mass.row)
    near = np.exp(-(across**2 + down**2) / np.float32(2 * (1.4 * radius) ** 2))
    share = np.float32(0.5 * mass.push) * near * inside
    return np.asarray(
        cv2.remap(image, xs - across * share, ys - down * share, cv2.INTER_LINEAR), np.float32
    )


def _step(depth: NDArray[np.float32], softness: float) -> NDArray[np.float32]:
    """0 outside, 1 inside, over some pixels."""
    return (1 / (1 + np.exp(-np.clip(depth / softness, -20, 20)))).astype(np.float32)


def _smooth_noise(
    shape: tuple[int, ...], sigma: float, rng: np.random.Generator
) -> NDArray[np.float32]:
    """Of standard deviation 1, smooth over `sigma` pixels."""
    noise = cv2.GaussianBlur(rng.standard_normal(shape, dtype=np.float32), (0, 0), sigma)
    return np.asarray(noise / noise.std(), np.float32)
