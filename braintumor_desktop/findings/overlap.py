"""How far two outlines of one series agree: Dice's coefficient and the difference of volumes.

Dice (1945): twice what both outline, divided by the sum of both; 1 is the same outline, 0 is
nothing in common.  Pixels count with the area and thickness that each slice stands for, so that
slices that lie farther apart count more; where that is unknown each pixel counts the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.words import joined, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Series

SAME = 0.005
"""Share of a volume by which another one may differ and be called the same."""


@dataclass(frozen=True)
class Overlap:
    """Two outlines compared.

    Attributes:
        dice: 0 to 1, or None where neither outlines anything.
        volume_ml, other_ml: of the first and of the second; None where they are unknown.
        pixels, other_pixels: of both.
    """

    dice: float | None
    volume_ml: float | None
    other_ml: float | None
    pixels: int
    other_pixels: int

    def sentence(self, whom: str) -> str:
        """Both numbers in words.

        Args:
            whom: the other outline, as "the network's mask".
        """
        if not self.other_pixels:
            return tr("Nothing is outlined in {whom}.", whom=whom)
        return tr(
            "Dice with {whom} {dice}: {difference}.",
            whom=whom,
            dice=number(self.dice or 0.0, 2),
            difference=self._difference(),
        )

    @property
    def short(self) -> str:
        """The same where there is little room: "Dice 0.87, 6% larger"; "" without the other."""
        if not self.other_pixels:
            return ""
        more, of = self._more
        dice, percent = number(self.dice or 0.0, 2), number(100 * abs(more) / of)
        if abs(more) < SAME * of:
            return tr("Dice {dice}, same size", dice=dice)
        if more > 0:
            return tr("Dice {dice}, {percent}% larger", dice=dice, percent=percent)
        return tr("Dice {dice}, {percent}% smaller", dice=dice, percent=percent)

    @property
    def _more(self) -> tuple[float, float]:
        """How much more the first outlines than the other, and how much that does."""
        of = float(self.other_pixels) if self.other_ml is None else self.other_ml
        return (float(self.pixels) if self.volume_ml is None else self.volume_ml) - of, of

    def _difference(self) -> str:
        """How much more or less the first outlines, in volume where that is known."""
        has_volumes = self.volume_ml is not None and self.other_ml is not None
        more, of = self._more
        if abs(more) < SAME * of:
            return tr("the same volume") if has_volumes else tr("as many pixels")
        size = wording.volume(abs(more)) if has_volumes else joined((number(abs(more)), "px"))
        percent = number(100 * abs(more) / of)
        if more > 0:
            return tr("{size} ({percent}%) larger than it", size=size, percent=percent)
        return tr("{size} ({percent}%) smaller than it", size=size, percent=percent)


def compare(one: Mapping[int, Mask], other: Mapping[int, Mask], series: Series) -> Overlap:
    """Compare two outlines of a series.

    Args:
        one: masks by position in the series, from 0; slices without any may be missing.
        other: the same of the other outline.
        series: for the area and thickness of its pixels.
    """
    pixels = sum(mask.pixels for mask in one.values())
    other_pixels = sum(mask.pixels for mask in other.values())
    both = {i: mask.shared(other[i]) for i, mask in one.items() if i in other}
    counts = {i: mask.pixels for i, mask in one.items()}
    others = {i: mask.pixels for i, mask in other.items()}
    weights = pixel_ml(series, {i for i in {**counts, **others} if counts.get(i) or others.get(i)})
    if weights is None:
        total = pixels + other_pixels
        dice = 2 * sum(both.values()) / total if total else None
        return Overlap(dice, None, None, pixels, other_pixels)
    sums = [
        sum(n * weights.get(i, 0.0) for i, n in part.items()) for part in (both, counts, others)
    ]
    total_ml = sums[1] + sums[2]
    return Overlap(
        2 * sums[0] / total_ml if total_ml else None, sums[1], sums[2], pixels, other_pixels
    )


def volume_ml(masks: Mapping[int, Mask], series: Series) -> float | None:
    """What is outlined, or None where areas or places of its slices are unknown."""
    counts = {i: mask.pixels for i, mask in masks.items() if mask.pixels}
    weights = pixel_ml(series, set(counts))
    return None if weights is None else sum(n * weights[i] for i, n in counts.items())


def pixel_ml(series: Series, positions: set[int]) -> dict[int, float] | None:
    """What a pixel stands for at these positions, in ml; None where one is unknown."""
    stack = stack_of(series.slices, series.spacing_between_mm)
    found: dict[int, float] = {}
    for index in positions:
        spacing, slab = series.slices[index].spacing_mm, stack.slabs_mm[index]
        if spacing is None or slab is None:
            return None
        found[index] = spacing[0] * spacing[1] * slab / 1000.0
    return found
