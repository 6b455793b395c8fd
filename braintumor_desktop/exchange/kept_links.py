"""How linked frames of reference are kept with the work on a study."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from braintumor_desktop.findings.link import Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.link import Matrix

HOW = ("hand", "registration")
MOST_STEPS = 1_000_000
RIGID = 1e-3
"""By how much the ways of a matrix may differ from unit vectors at right angles."""


def to_json(link: Link) -> dict[str, Any]:
    """As JSON knows it."""
    return asdict(link)


def from_json(value: Mapping[str, Any]) -> Link:
    """The link again.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    one, other, steps = value["one"], value["other"], value["steps"]
    if not (isinstance(one, str) and isinstance(other, str) and one and other and one != other):
        raise ValueError(f"linked are {one!r} and {other!r}")
    if isinstance(steps, bool) or not isinstance(steps, int) or abs(steps) > MOST_STEPS:
        raise ValueError(f"{steps!r} slices further")
    matrix, how = value["matrix"], value["how"]
    if how not in HOW:
        raise ValueError(f"linked by {how!r}")
    return Link(one, other, None if matrix is None else _matrix(matrix), steps, how)


def _matrix(value: object) -> Matrix:
    """4 x 4 numbers that turn and move, and do nothing else: the way back is known, too."""
    import numpy as np

    made = np.array(value, np.float64)
    if made.shape != (4, 4) or not np.isfinite(made).all():
        raise ValueError("no matrix of 4 rows and columns")
    turn, last = made[:3, :3], made[3]
    off = float(np.abs(turn.T @ turn - np.eye(3)).max())
    if off > RIGID or not math.isclose(float(np.linalg.det(turn)), 1.0, abs_tol=10 * RIGID):
        raise ValueError("a matrix that does more than turn and move")
    if last.tolist() != [0.0, 0.0, 0.0, 1.0]:
        raise ValueError(f"the last row is {last.tolist()}")
    rows = made.tolist()
    return tuple(tuple(row) for row in rows)  # type: ignore[return-value] # the shape is checked
