"""Two dates of one patient: the later head found in the earlier one, findings followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings import outlined_at
from braintumor_desktop.findings.acquired import caveats, facts_of
from braintumor_desktop.findings.following import follow
from braintumor_desktop.findings.registered import unregistered
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.differing import pair_of
from braintumor_desktop.imaging.piling import Piling
from braintumor_desktop.workflow import registration

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.acquired import Fact
    from braintumor_desktop.findings.following import Followed
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.imaging.differing import Pair
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.imaging.volume import Volume

MOST_BYTES = 2**31
"""Of a volume."""
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
        acquired: how both were acquired, side by side.
        pair: both as they were read, for pictures; None where nothing was.
    """

    before: Series
    now: Series
    registration: Registration
    followed: tuple[Followed, ...]
    caveats: tuple[str, ...]
    acquired: tuple[Fact, ...] = ()
    pair: Pair | None = None

    @property
    def matrix(self) -> NDArray[np.float64]:
        """(4, 4): LPS mm of the later date to LPS mm of the earlier one."""
        return self.registration.back


def volume_of(series: Series, token: CancelToken) -> Volume:
    """Read a series as a volume.

    Raises:
        BadInput: no volume can be made of it; the reason.
        Cancelled: the token was set.
    """
    piling = Piling(series.slices, MOST_BYTES)
    return piling.read(files.load, token, lambda _: None).volume


def find_head(
    fixed: Series,
    moving: Series,
    token: CancelToken,
    report: Callable[[float], None] = lambda _share: None,
) -> Registration:
    """Find the head of one series in another; a series that shows no volume says why.

    Args:
        fixed: whose coordinates are kept.
        moving: whose head is sought there.
        token: asked between slices and steps.
        report: is told the share that is done, 0 to 1.

    Raises:
        Cancelled: the token was set.
    """
    try:
        one, other = (volume_of(series, token) for series in (fixed, moving))
        return _register(one, other, token, report)
    except BadInput as error:
        return unregistered(str(error))


def _register(
    fixed: Volume, moving: Volume, token: CancelToken, report: Callable[[float], None]
) -> Registration:
    report(READING)
    return registration.register(
        fixed, moving, token, lambda share: report(READING + (1 - READING) * share)
    )


def compare(
    before: Listing,
    now: Listing,
    token: CancelToken,
    report: Callable[[float], None] = lambda _share: None,
) -> Comparison:
    """Compare two series; each is read once.

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
    found = _register(fixed, moving, token, report)
    followed = follow(before, now, found.back) if found.is_accepted else ()
    both = before.series, now.series
    at = outlined_at.caveat((before, now), both)
    said = (*caveats(*both), at) if at else caveats(*both)
    facts = (*facts_of(both), *outlined_at.fact_of((before, now)))
    pair = pair_of(moving, fixed, found.back, token)
    return Comparison(*both, found, followed, said, facts, pair)
