"""Sheets of pictures for the eye: counterfactual pairs, and worst cases with outlines.

They show patients: they are written outside the repository only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

TILE = 256
CAPTION_PX = 18
TRUE_COLOR = (90, 220, 90)
FOUND_COLOR = (60, 120, 255)
"""Blue, green, red: green is the reader's outline, orange the one found."""


def outlined(
    image: NDArray[np.float32],
    true: NDArray[np.bool_] | None,
    found: NDArray[np.bool_] | None,
    caption: str,
) -> NDArray[np.uint8]:
    """One tile: a slice, both outlines, a line of text.

    Args:
        image: (n, n) in the model grid, 1 = 99.5th percentile.
        true: (n, n), the reader's mask, or None.
        found: (n, n), the network's, or None.
        caption: ASCII.

    Returns:
        uint8 (TILE + CAPTION_PX, TILE, 3), blue first.
    """
    gray = np.clip(cv2.resize(image, (TILE, TILE)) * 230, 0, 255).astype(np.uint8)
    tile = np.repeat(gray[..., None], 3, axis=2)
    for mask, color in ((true, TRUE_COLOR), (found, FOUND_COLOR)):
        if mask is not None:
            large = cv2.resize(mask.astype(np.uint8), (TILE, TILE), interpolation=cv2.INTER_NEAREST)
            lines, _ = cv2.findContours(large, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
            cv2.drawContours(tile, lines, -1, color, 1)
    label = np.zeros((CAPTION_PX, TILE, 3), np.uint8)
    cv2.putText(label, caption, (2, 13), cv2.FONT_HERSHEY_SIMPLEX, 0.38, (230, 230, 230), 1)
    return np.vstack([label, tile])


def write_sheet(tiles: Sequence[NDArray[np.uint8]], columns: int, path: Path) -> None:
    """Write tiles of one size as rows of a PNG.

    Args:
        tiles: uint8 (rows, columns, 3), at least one.
        columns: tiles in a row.
        path: the PNG to write.

    Raises:
        OSError: it cannot be written.
    """
    missing = -len(tiles) % columns
    every = [*tiles, *([np.zeros_like(tiles[0])] * missing)]
    rows = [np.hstack(every[i : i + columns]) for i in range(0, len(every), columns)]
    path.parent.mkdir(parents=True, exist_ok=True)
    if not cv2.imwrite(str(path), np.vstack(rows)):
        raise OSError(f"{path} cannot be written")
