"""Two frames of reference that somebody linked, so that their series scroll together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal["hand", "registration"]
Matrix = tuple[
    tuple[float, float, float, float],
    tuple[float, float, float, float],
    tuple[float, float, float, float],
    tuple[float, float, float, float],
]


@dataclass(frozen=True)
class Link:
    """How one frame of reference lies in another.

    Attributes:
        one, other: the frames of reference, hashed: they show no path, no name and no UID.
        matrix: of points, LPS mm of `one` to LPS mm of `other`, rigid; None where one of them has
            no places.
        steps: added to the position of a slice in `one` where there is no matrix.
        how: slices that somebody took for the same, or where the head lies in both.
    """

    one: str
    other: str
    matrix: Matrix | None
    steps: int = 0
    how: How = "hand"
