"""Several dates in shared coordinates: each head is sought in that of the date before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from braintumor_desktop.findings.registered import Registration

    Known = Callable[[int, int], Registration | None]
    """Where the head of the first date lies in the second one; None where nobody looked."""

TRIES = 2
"""Earlier dates in which a head is sought, the nearest first."""


@dataclass(frozen=True, eq=False)
class Placed:
    """A date in shared coordinates.

    Attributes:
        matrix: float64 (4, 4), LPS mm of it to shared LPS mm; None where its head was not found.
        against: position of the date in which it was found, or None.
        registration: how, or how it failed last; None of the first date, and of one that waits.
    """

    matrix: NDArray[np.float64] | None
    against: int | None = None
    registration: Registration | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether nobody has looked for its head so far."""
        return self.matrix is None and self.registration is None

    @property
    def why(self) -> str:
        """Why its head was not found, a sentence, or ""."""
        found = self.registration
        return "" if found is None or self.matrix is not None else found.problem


def place(count: int, known: Known) -> tuple[tuple[Placed, ...], tuple[int, int] | None]:
    """Lay dates into the coordinates of the first one, as far as it is known.

    Args:
        count: of dates, ascending.
        known: asked for pairs (earlier, later).

    Returns:
        A place for each date, and the next pair that must be looked at; None when all is known.
    """
    found: list[Placed] = []
    for now in range(count):
        earlier = [i for i, one in enumerate(found) if one.matrix is not None][::-1][:TRIES]
        if not earlier:
            found.append(Placed(np.eye(4)))
            continue
        best = Placed(None)
        for before in earlier:
            registration = known(before, now)
            if registration is None:
                waiting = [Placed(None)] * (count - len(found))
                return (*found, *waiting), (before, now)
            shared = found[before].matrix
            if registration.is_accepted and shared is not None:
                matrix = np.asarray(shared @ registration.back, np.float64)
                best = Placed(matrix, before, registration)
                break
            best = Placed(None, None, registration)
        found.append(best)
    return tuple(found), None
