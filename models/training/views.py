"""Random views of a slice: what training changes in a picture that leaves the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUARTERS = (0.7, 0.06, 0.18, 0.06)
"""Shares of slices that stay upright, and are turned by one, two and three quarters: pictures of
unknown geometry are judged as they are stored."""


def augment(
    image: NDArray[np.float32], mask: NDArray[np.float32], size: int, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A random view of one slice: geometry for both, gray values for the image.

    Args:
        image: (n, n, 3), the slice and its neighbors in the model grid.
        mask: (n, n), 0 to 1.
        size: side of the result.
        rng: source of all randomness.

    Returns:
        float32 (size, size, 3) and (size, size).  Neighbors that are the slice itself stay so:
        the noise of all planes is the same then.
    """
    matrix = _random_affine(image.shape[0], size, rng)
    shape = (size, size)
    if (image == image[..., :1]).all():
        image = np.ascontiguousarray(image[..., 0])
    elif rng.random() < 0.5:
        image = np.ascontiguousarray(image[..., [0, 2, 1]])
    image = np.asarray(cv2.warpAffine(image, matrix, shape, flags=cv2.INTER_LINEAR), np.float32)
    mask = np.asarray(cv2.warpAffine(mask, matrix, shape, flags=cv2.INTER_LINEAR), np.float32)
    image = np.clip(image, 0, None) ** np.exp(rng.uniform(np.log(0.6), np.log(1.6)))
    if rng.random() < 0.6:
        field = _bias_field(size, rng)
        image = image * (field if image.ndim == 2 else field[..., None])
    image = image * rng.uniform(0.8, 1.15)
    if rng.random() < 0.05:
        image = np.where(image > 0.02, np.clip(1.05 - image, 0, None), image)
    if rng.random() < 0.25:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.3)), np.float32)
    if rng.random() < 0.4:
        noise = rng.standard_normal(image.shape, dtype=np.float32)
        # Magnitude noise, as scanners make it: it lifts the background.
        image = np.abs(image + noise * rng.uniform(0.005, 0.06))
    image = np.clip(image, 0, 1.5).astype(np.float32)
    return (image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)), mask


def _random_affine(old: int, new: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Rotation, scale, shift and mirror about the center, from an old to a new side."""
    quarter = rng.choice(4, p=QUARTERS)
    angle = np.deg2rad(rng.uniform(-25, 25) + 90 * quarter)
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
