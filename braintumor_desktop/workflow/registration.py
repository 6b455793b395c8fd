"""How the head lies in another series: a rigid movement, found from the gray values alone.

Both volumes are sampled on cubes of 2, 4 and 8 mm along the patient's axes.  From the coarsest
on, the movement is sought for which the normalized mutual information of the two is highest
(Studholme, Hill and Hawkes, "An overlap invariant entropy measure of 3D medical image
alignment", Pattern Recognition 32, 1999): it asks only that equal tissue has equal values within
each series, so that contrasts may differ.

Points are LPS mm.  A movement takes points of the fixed head to where the moving volume shows
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.imaging.cubes import (
    BINS,
    Cubes,
    cubes_of,
    halved,
    head_in,
    middle_of,
    points_around,
    sampled,
)
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.volume import Volume

LEVELS_MM = (8.0, 4.0, 2.0)
MOST_POINTS = {8.0: 6_000, 4.0: 16_000, 2.0: 40_000}
"""Points of the fixed head that are asked, by level."""
TURNS_DEG = (-20.0, 0.0, 20.0)
"""About each axis: where the search begins at the coarsest level."""
BEGINNINGS = 3
"""How many of the best beginnings are followed."""
STEPS = {8.0: (8.0, 1.0), 4.0: (2.0, 0.5), 2.0: (1.0, 0.0625)}
"""First and last step of each level, in mm and in mm at REACH_MM from the center."""
REACH_MM = 80.0
"""Half a head: by how much a turn moves what lies there."""
LEAST_OVERLAP = 0.6
LEAST_GAIN = 0.05
"""Of the normalized mutual information, above that of badly matched places."""
MOST_SPREAD_MM = 0.8
"""Between what two halves of the points say.  In `tests/benchmarks/registration.py` heads of one
person came to at most 0.6 mm, those of two persons to 1.2 mm and more."""


def register(
    fixed: Volume,
    moving: Volume,
    token: CancelToken,
    report: Callable[[float], None] = lambda _share: None,
) -> Registration:
    """Find how the head of one volume lies in another.

    Args:
        fixed: any spacing and orientation.
        moving: the other series, of the same patient.
        token: asked between the steps of the search.
        report: is told the share that is done, 0 to 1.

    Raises:
        BadInput: a volume shows nothing (code `no_anatomy`).
        Cancelled: the token was set.
    """
    fine = [cubes_of(volume, LEVELS_MM[-1], token) for volume in (fixed, moving)]
    ours = _pyramid(fine[0])
    theirs = _pyramid(fine[1])
    head = head_in(fine[0])
    center = middle_of(fine[0], head)
    random = np.random.default_rng(1)
    start = np.concatenate([np.zeros(3), middle_of(fine[1], head_in(fine[1])) - center])
    found = [start]
    for done, mm in enumerate(LEVELS_MM):
        report(done / (len(LEVELS_MM) + 1))
        points = points_around(fine[0], head, MOST_POINTS[mm], random)
        search = _Search(ours[mm], theirs[mm], points, center, token)
        found = search.followed(found, mm)
    return _judged(ours, theirs, (fine[0], head), center, found[0], token)


def matrix_of(movement: NDArray[np.float64], center: NDArray[np.float64]) -> NDArray[np.float64]:
    """(4, 4) of a movement: turned about a center, then shifted.

    Args:
        movement: (6,) turn as mm at REACH_MM about x, y, z (a rotation vector), shift in mm.
        center: (3,) LPS mm.
    """
    turn, _ = cv2.Rodrigues(np.asarray(movement[:3]) / REACH_MM)
    matrix = np.eye(4)
    matrix[:3, :3] = turn
    matrix[:3, 3] = center + movement[3:] - turn @ center
    return matrix


class _Search:
    """Looks for the movement at which two sets of cubes have most in common."""

    def __init__(
        self,
        fixed: Cubes,
        moving: Cubes,
        points: NDArray[np.float64],
        center: NDArray[np.float64],
        token: CancelToken,
    ) -> None:
        values, known = sampled(fixed, points)
        self._points = points[known] - center
        self._rows = np.rint(values[known]).astype(np.int32) * BINS
        self._moving = moving
        self._center = center
        self._token = token

    def followed(self, starts: list[NDArray[np.float64]], mm: float) -> list[NDArray[np.float64]]:
        """The best movements from some beginnings, the best first."""
        if mm == LEVELS_MM[0]:
            starts = self._best_turns(starts[0])
        ends = [self.climbed(start, *STEPS[mm]) for start in starts]
        ends.sort(key=lambda end: end[0], reverse=True)
        return [movement for _, movement in ends[: 1 if mm == LEVELS_MM[-2] else BEGINNINGS]]

    def climbed(
        self, start: NDArray[np.float64], step: float, last: float
    ) -> tuple[float, NDArray[np.float64]]:
        """The nearest highest place: (how high, movement), by steps that get smaller."""
        best, here = self.height(start), start
        while step >= last:
            self._token.check()
            before = here
            best, here = self._swept(best, here, step)
            if here is before:
                step /= 2
                continue
            # The way of a whole sweep, once more: a valley seldom runs along an axis.
            ahead = 2 * here - before
            height = self.height(ahead)
            best, here = (height, ahead) if height > best else (best, here)
        return best, here

    def height(self, movement: NDArray[np.float64]) -> float:
        """Normalized mutual information; 0 where the overlap is too small to tell."""
        joint, share = self.joint(movement)
        return _information(joint) if share >= LEAST_OVERLAP / 2 else 0.0

    def joint(self, movement: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
        """How often each pair of values meets, float64 (BINS, BINS), and the share of points."""
        turn = matrix_of(movement, np.zeros(3))[:3, :3]
        moved = self._points @ turn.T + (self._center + movement[3:])
        values, known = sampled(self._moving, moved)
        low = np.minimum(values.astype(np.int32), BINS - 2)
        part = values - low
        pairs = self._rows + low
        # A value between two bins counts for both: the height then changes without jumps.
        size = BINS * BINS
        weight = known.astype(np.float32)
        counts = np.bincount(pairs, (1 - part) * weight, size)
        counts += np.bincount(pairs + 1, part * weight, size + 1)[:size]
        return np.asarray(counts.reshape(BINS, BINS), np.float64), float(known.mean())

    def _swept(
        self, best: float, here: NDArray[np.float64], step: float
    ) -> tuple[float, NDArray[np.float64]]:
        for axis in range(6):
            for sign in (step, -step):
                there = here.copy()
                there[axis] += sign
                height = self.height(there)
                if height > best:
                    best, here = height, there
                    break
        return best, here

    def _best_turns(self, start: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        turns = np.radians(np.stack(np.meshgrid(*[TURNS_DEG] * 3), -1).reshape(-1, 3)) * REACH_MM
        starts = [np.concatenate([turn, start[3:]]) for turn in turns]
        return sorted(starts, key=self.height, reverse=True)[:BEGINNINGS]


def _judged(
    ours: dict[float, Cubes],
    theirs: dict[float, Cubes],
    fixed: tuple[Cubes, NDArray[np.bool_]],
    center: NDArray[np.float64],
    movement: NDArray[np.float64],
    token: CancelToken,
) -> Registration:
    """The result with what speaks for it: two halves of new points look for it anew."""
    mm = LEVELS_MM[-1]
    points = points_around(*fixed, MOST_POINTS[mm], np.random.default_rng(2))
    halves = [_Search(ours[mm], theirs[mm], points[n::2], center, token) for n in (0, 1)]
    ends = [half.climbed(movement, 1.0, 0.125)[1] for half in halves]
    whole = _Search(ours[mm], theirs[mm], points, center, token)
    counts, overlap = whole.joint(movement)
    matrix = matrix_of(movement, center)
    ends_of = matrix_of(ends[0], center), matrix_of(ends[1], center)
    spread = float(_distance(ends_of[0], ends_of[1], points).mean())
    similarity = _information(counts)
    gain = similarity - _by_chance(whole, movement)
    return Registration(matrix, similarity, gain, overlap, spread, _problem(overlap, gain, spread))


def _by_chance(search: _Search, movement: NDArray[np.float64]) -> float:
    """The information of places that are wrong by some centimeters."""
    off = [np.eye(6)[axis] * sign * 25.0 for axis in range(6) for sign in (1, -1)]
    return float(np.median([_information(search.joint(movement + way)[0]) for way in off]))


def _problem(overlap: float, gain: float, spread: float) -> str:
    if overlap < LEAST_OVERLAP:
        return tr(
            "The two show only {percent} % of the head in common.", percent=number(100 * overlap)
        )
    if gain < LEAST_GAIN:
        return tr("Nothing in the two series fits together.")
    if spread > MOST_SPREAD_MM:
        return tr(
            "Two halves of the series say different places, {mm} mm apart.", mm=number(spread, 1)
        )
    return ""


def _distance(
    one: NDArray[np.float64], other: NDArray[np.float64], points: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(n,) mm between where two movements take points (n, 3)."""
    difference = one - other
    return np.asarray(np.linalg.norm(points @ difference[:3, :3].T + difference[:3, 3], axis=1))


def _information(joint: NDArray[np.float64]) -> float:
    """(H(A) + H(B)) / H(A, B)."""
    total = joint.sum()
    if total <= 0:
        return 0.0
    both = joint / total
    together = _entropy(both)
    return (_entropy(both.sum(0)) + _entropy(both.sum(1))) / together if together else 0.0


def _entropy(shares: NDArray[np.float64]) -> float:
    there = shares[shares > 0]
    return float(-(there * np.log(there)).sum())


def _pyramid(fine: Cubes) -> dict[float, Cubes]:
    """The cubes of every level, each blurred as its size asks."""
    levels = {fine.mm: fine}
    for mm in sorted(LEVELS_MM)[1:]:
        levels[mm] = halved(levels[mm / 2])
    return levels
