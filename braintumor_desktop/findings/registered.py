"""Where the head of one series lies in another, and what is known of how well that fits."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Series


@dataclass(frozen=True, eq=False)
class Registration:
    """Where points of one head lie in another series.

    Attributes:
        matrix: float64 (4, 4), LPS mm of the fixed volume to LPS mm of the moving one.
        similarity: normalized mutual information, 1 (nothing in common) to 2 (the same).
        gain: how much of it is owed to this place: its distance from that of wrong places.
        overlap: share of the fixed head that the moving volume shows, 0 to 1.
        spread_mm: how far apart two halves of the points place the border of the head, on
            average: what the movement may be wrong by.
        problem: why it must not be relied on, a sentence, or "".
        basis: of which series it was found and how, as `basis_of` tells it; or "".
    """

    matrix: NDArray[np.float64]
    similarity: float
    gain: float
    overlap: float
    spread_mm: float
    problem: str = ""
    basis: str = ""

    @property
    def is_accepted(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.problem

    @property
    def back(self) -> NDArray[np.float64]:
        """float64 (4, 4), LPS mm of the moving volume to LPS mm of the fixed one."""
        return np.asarray(np.linalg.inv(self.matrix), np.float64)


def basis_of(fixed: Series, moving: Series, method: str) -> str:
    """What a registration holds for: these slices, found in this way.

    Args:
        fixed: the series that stays.
        moving: the one whose head is sought in it.
        method: name and version of how it is found.
    """
    digest = hashlib.sha256(method.encode())
    for series in (fixed, moving):
        for item in series.slices:
            digest.update(b"\0" + item.id.encode("utf-8", "surrogateescape"))
        digest.update(b"\1")
    return digest.hexdigest()[:32]


METHOD = "nmi 8 4 2 mm/2"
"""How heads are found (`workflow/registration.py`): another way, and what is kept is found anew."""


def unregistered(problem: str) -> Registration:
    """What stands for a registration that could not even begin.

    Args:
        problem: why, a sentence.
    """
    return Registration(np.eye(4), 0.0, 0.0, 0.0, 0.0, problem)
