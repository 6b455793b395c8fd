"""Series summed up: what they say of their slices, and where two sums say something else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import Series


@dataclass(frozen=True)
class Sum:
    """A series summed up.

    Attributes:
        result: the sum of the answers so far.
        is_final: whether every slice has its answer in it.
        series: as it was then: the positions of the result are those of its slices.
    """

    result: SeriesResult
    is_final: bool
    series: Series

    def instead_in(self, series: Series) -> Mapping[int, str]:
        """What it says of slices that say something else by themselves, by position."""
        # A picture that is alone speaks for itself.
        is_of = self.series is series and len(series.slices) > 1
        return self.result.instead if is_of else {}


def otherwise(series: Series, before: Sum | None, now: Sum | None) -> set[int]:
    """Positions of slices of which two sums of a series say something else.

    Those of which both say the same, or nothing else than the slices do by themselves, are not
    among them: the slices of a series are many, these are few.
    """
    if before is now:
        return set()
    first, second = ({} if one is None else one.instead_in(series) for one in (before, now))
    return {position for position, _ in first.items() ^ second.items()}
