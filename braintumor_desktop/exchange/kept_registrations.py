"""Where the head of one date lies in another, as it is kept with the work on a study."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.words import carried, restored

if TYPE_CHECKING:
    from collections.abc import Mapping

FIGURES = ("similarity", "gain", "overlap", "spread_mm")
RIGID = 1e-4
"""How far the turn of a matrix may be from a turn."""


def to_json(found: Registration) -> dict[str, Any]:
    """As JSON knows it; the sentence in a way that another language can say."""
    figures = {name: getattr(found, name) for name in FIGURES}
    matrix = found.matrix.tolist()
    return {"matrix": matrix, **figures, "problem": carried(found.problem), "basis": found.basis}


def from_json(value: Mapping[str, Any]) -> Registration:
    """What was kept.

    Raises:
        KeyError, TypeError, ValueError: it is damaged, or the matrix is no rigid movement.
    """
    matrix = np.array(value["matrix"], np.float64)
    if matrix.shape != (4, 4) or not np.isfinite(matrix).all():
        raise ValueError("no matrix")
    turn = matrix[:3, :3]
    is_turn = np.allclose(turn @ turn.T, np.eye(3), atol=RIGID) and np.linalg.det(turn) > 0
    if not is_turn or not np.allclose(matrix[3], (0, 0, 0, 1), atol=RIGID):
        raise ValueError("no rigid movement")
    figures = {name: _number(value[name]) for name in FIGURES}
    basis = value["basis"]
    if not isinstance(basis, str):
        raise TypeError("no basis")
    return Registration(matrix, **figures, problem=restored(value["problem"]), basis=basis)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)
