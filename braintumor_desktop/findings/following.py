"""Findings of two dates of one patient: which are the same, and how their sizes differ.

Two findings are the same where one lies in the other, or both lie close together, once the later
date is moved to where the earlier one shows the head (`timeline` says it of any number of dates).
Differences are numbers: nothing is called response or progression.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.timeline import Dated, timeline

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.findings.timeline import Event, Row


@dataclass(frozen=True, eq=False)
class Followed:
    """A finding over two dates.

    Attributes:
        before, now: the finding at each date; None where there is none.
        share: of the smaller one's pixels that lie in the other; None where one is missing.
        event: what became of it, as `timeline.Event`.
        uid: by which it is known at both dates, or "".
    """

    before: Listed | None
    now: Listed | None
    share: float | None = None
    event: Event = ""
    uid: str = ""

    @property
    def volume_percent(self) -> float | None:
        """By how much its volume differs from before; None where a volume is unknown."""
        return _percent(*(None if e is None else e.finding.lesion.volume_ml for e in self._both))

    @property
    def product_percent(self) -> float | None:
        """The same of the product of its diameters."""
        return _percent(*(None if e is None else e.finding.lesion.product_mm2 for e in self._both))

    @property
    def _both(self) -> tuple[Listed | None, Listed | None]:
        return self.before, self.now


def follow(before: Listing, now: Listing, matrix: NDArray[np.float64]) -> tuple[Followed, ...]:
    """Tell which findings of two series are the same.

    Args:
        before: of the earlier date; rejected findings are followed and do not count.
        now: of the later one.
        matrix: float64 (4, 4), LPS mm of `now` to LPS mm of `before`.

    Returns:
        First those of both dates, then those of the earlier one alone, then of the later one;
        each in the order of the lists.  Slices that do not say where they lie follow nothing.
    """
    made = timeline((Dated(before, np.eye(4)), Dated(now, matrix)), {})
    found = [_followed(row) for row in made.rows]
    return tuple(sorted(found, key=lambda one: (one.before is None, one.now is None)))


def _followed(row: Row) -> Followed:
    first, second = row.cells
    event = second.event or first.event
    return Followed(first.entry, second.entry, second.share, event, row.uid)


def _percent(before: float | None, now: float | None) -> float | None:
    if before is None or now is None or before <= 0:
        return None
    return 100 * (now / before - 1)
