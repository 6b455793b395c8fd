"""Two dates of one patient: the later head found in the earlier one, findings followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.findings.following import Followed, follow
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.cuts import CutPlane, cut, plane_through
from braintumor_desktop.imaging.piling import Piling
from braintumor_desktop.imaging.sequences import KINDS, guess
from braintumor_desktop.words import number, tr
from braintumor_desktop.workflow.registration import Registration, register

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.imaging.volume import Volume

MOST_BYTES = 2**31
"""Of a volume."""
SIDE = 512
"""Pixels of a picture's longer side."""
READING = 0.2
"""Share of the time that reading both series takes, for progress."""


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two series of one patient.

    Attributes:
        before, now: the series.
        registration: the place of the earlier head in the later series.
        followed: findings over both; empty where there are none or the heads do not fit.
        caveats: sentences on what makes the two hard to compare.
    """

    before: Series
    now: Series
    registration: Registration
    followed: tuple[Followed, ...]
    caveats: tuple[str, ...]

    @property
    def matrix(self) -> NDArray[np.float64]:
        """(4, 4): LPS mm of the later date to LPS mm of the earlier one."""
        return np.asarray(np.linalg.inv(self.registration.matrix), np.float64)


def volume_of(series: Series, token: CancelToken) -> Volume:
    """Read a series as a volume.

    Raises:
        BadInput: no volume can be made of it; the reason.
        Cancelled: the token was set.
    """
    piling = Piling(series.slices, MOST_BYTES)
    return piling.read(files.load, token, lambda _: None).volume


def compare(
    before: Listing,
    now: Listing,
    token: CancelToken,
    report: Callable[[float], None] = lambda _share: None,
) -> Comparison:
    """Compare two series.

    Args:
        before: findings of the earlier date; the list may be empty.
        now: of the later one.
        token: asked between steps.
        report: is told the share that is done, 0 to 1.

    Raises:
        BadInput: one of them shows no volume.
        Cancelled: the token was set.
    """
    fixed, moving = (volume_of(listing.series, token) for listing in (before, now))
    report(READING)

    def tell(share: float) -> None:
        report(READING + (1 - READING) * share)

    found = register(fixed, moving, token, tell)
    back = np.asarray(np.linalg.inv(found.matrix), np.float64)
    followed = follow(before, now, back) if found.is_accepted else ()
    notes = caveats(before.series, now.series)
    return Comparison(before.series, now.series, found, followed, notes)


def caveats(before: Series, now: Series) -> tuple[str, ...]:
    """What differs in how two series were acquired, a sentence each."""
    said = []
    kinds = [KINDS.get(guess(series).kind, "") for series in (before, now)]
    if all(kinds) and kinds[0] != kinds[1]:
        said.append(tr("The sequences differ: {before} and {now}.", before=kinds[0], now=kinds[1]))
    spacings = _spacing(before), _spacing(now)
    if None in spacings:
        said.append(tr("The spacing of one series is unknown."))
    elif spacings[0] != spacings[1]:
        texts = [_spacing_text(spacing) for spacing in spacings if spacing is not None]
        said.append(
            tr("Pixels and slices differ: {before} and {now}.", before=texts[0], now=texts[1])
        )
    agents = bool(before.acquisition.agent), bool(now.acquisition.agent)
    if agents[0] != agents[1]:
        said.append(tr("Only one of them names a contrast agent."))
    if before.patient_id != now.patient_id:
        said.append(tr("The patient IDs differ."))
    return tuple(said)


def checkerboard(
    before: Volume, now: Volume, registration: Registration, point: tuple[float, float, float]
) -> NDArray[np.uint8]:
    """Both heads in one axial plane, in turn, so that an eye sees whether they fit.

    Returns:
        uint8 (rows, columns).
    """
    plane = plane_through(before.grid, "axial", point).coarser(SIDE)
    ours = _gray(cut(before, plane).values)
    theirs = _gray(cut(now, _moved(plane, registration.matrix)).values)
    side = max(8, max(plane.shape) // 12)
    rows, columns = np.indices(plane.shape) // side
    return np.asarray(np.where((rows + columns) % 2 == 0, ours, theirs), np.uint8)


def difference(
    before: Volume, now: Volume, registration: Registration, point: tuple[float, float, float]
) -> NDArray[np.uint8]:
    """Later minus earlier in one axial plane: 128 where both are alike, each in its own range.

    Returns:
        uint8 (rows, columns).
    """
    plane = plane_through(before.grid, "axial", point).coarser(SIDE)
    ours, theirs = cut(before, plane), cut(now, _moved(plane, registration.matrix))
    pair = _gray(theirs.values).astype(np.int16) - _gray(ours.values)
    pair[(ours.kind != 1) | (theirs.kind != 1)] = 0
    return np.asarray(np.clip(pair // 2 + 128, 0, 255), np.uint8)


def _moved(plane: CutPlane, matrix: NDArray[np.float64]) -> CutPlane:
    """Where the other series shows a plane."""
    turn = matrix[:3, :3]
    corner = turn @ plane.corner + matrix[:3, 3]
    right, down = turn @ np.asarray(plane.right), turn @ np.asarray(plane.down)
    return CutPlane(_triple(corner), _triple(right), _triple(down), plane.spacing_mm, plane.shape)


def _triple(values: NDArray[np.float64]) -> tuple[float, float, float]:
    x, y, z = (float(value) for value in values)
    return x, y, z


def _gray(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    low, high = np.percentile(values, (1.0, 99.7))
    scaled = cv2.convertScaleAbs(values - low, alpha=255 / max(high - low, 1e-6))
    return np.asarray(np.where(values <= low, 0, scaled), np.uint8)


def _spacing(series: Series) -> tuple[float, ...] | None:
    """(row, column, slice) mm with a digit, or None."""
    spacing, between = series.slices[0].spacing_mm, series.spacing_between_mm
    if spacing is None or between is None:
        return None
    return round(spacing[0], 1), round(spacing[1], 1), round(between, 1)


def _spacing_text(spacing: tuple[float, ...]) -> str:
    row, column, between = (number(mm, 1) for mm in spacing)
    return tr("{row} \u00d7 {column} \u00d7 {between} mm", row=row, column=column, between=between)
