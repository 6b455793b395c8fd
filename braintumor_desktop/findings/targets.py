"""The findings that a reader follows over time, and the sum of their sizes.

RANO adds the products of the two diameters of at most five lesions (Wen et al., J Clin Oncol
2010;28:1963).  The program adds up what the reader chose; it derives no category from it, and it
says of each whether both diameters are long enough to be measured (`facts.is_measurable`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.listing import Listed

MOST = 5
"""Targets that are added up."""


@dataclass(frozen=True)
class Targets:
    """What a reader follows in a series.

    Attributes:
        count: how many findings.
        product: sum of the products of their diameters, in the square of `unit`.
        unit: "mm", or "px" where a spacing is unknown.
        too_small: those whose diameters do not reach what can be measured.
        unknown: those of which the file does not tell.
    """

    count: int
    product: float
    unit: str
    too_small: int = 0
    unknown: int = 0

    @property
    def product_mm2(self) -> float | None:
        """The sum in mm²; None where a spacing is unknown."""
        return self.product if self.unit == "mm" else None

    @property
    def sentence(self) -> str:
        """The sum in words, and what of it cannot be measured."""
        size = joined((number(self.product), f"{self.unit}\u00b2"))
        total = plural(
            self.count,
            "{count} target, product {sum}.",
            "{count} targets, sum of products {sum}.",
            sum=size,
        )
        return joined(filter(None, (total, self._doubts)))

    @property
    def _doubts(self) -> str:
        if self.unknown:
            return tr("Whether they can be measured is not known.")
        if not self.too_small:
            return ""
        return plural(
            self.too_small,
            "{count} of them is smaller than what RANO measures.",
            "{count} of them are smaller than what RANO measures.",
        )

    @property
    def short(self) -> str:
        """The sum within a longer text."""
        size = joined((number(self.product), f"{self.unit}\u00b2"))
        return plural(
            self.count,
            "{count} target, product {sum}",
            "{count} targets, sum of products {sum}",
            sum=size,
        )


def targets_of(entries: Sequence[Listed]) -> Targets | None:
    """The targets among findings; None without any. A rejected finding is none."""
    chosen = [entry for entry in entries if entry.is_target and entry.is_counted]
    if not chosen:
        return None
    lesions = [entry.finding.lesion for entry in chosen]
    known = [entry.facts.is_measurable for entry in chosen]
    return Targets(
        len(chosen),
        sum(lesion.diameters.product for lesion in lesions),
        "mm" if all(lesion.unit == "mm" for lesion in lesions) else "px",
        known.count(False),
        known.count(None),
    )


def together(own: Targets | None, others: Sequence[tuple[str, Targets]]) -> str:
    """What is followed in other series of the same date, and the sum of all; "" without any.

    Each series has a sum of its own: what enhances (T1 after contrast) and what does not (T2,
    FLAIR) are followed apart, and a lesion may be a target in several series.

    Args:
        own: of the series that is shown.
        others: names of other series of the study, and what is followed in them.
    """
    if not others:
        return ""
    named = [tr("{series}, {targets}", series=name, targets=one.short) for name, one in others]
    said = tr("Other series of this date: {list}.", list=joined(named, "; "))
    parts = [one for one in (own, *(one for _, one in others)) if one is not None]
    if len(parts) < 2 or len({one.unit for one in parts}) > 1:
        return said
    size = joined((number(sum(one.product for one in parts)), f"{parts[0].unit}\u00b2"))
    total = tr("Together {sum}; a lesion that is a target in two of them counts twice.", sum=size)
    return joined((said, total))
