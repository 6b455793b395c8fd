"""What is known of one finding beside its sizes: measurable or not, mean intensity, probability.

Everything is worked out within the boxes of the finding's masks.

**Measurable** as RANO counts (Wen et al., J Clin Oncol 2010;28:1963, table 2): both diameters at
least 10 mm on at least two slices; where slices are thicker than 5 mm, at least twice their
thickness.  For the thickness stands the distance of the slices, which is never smaller.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from braintumor_desktop.findings.chances import Chances
    from braintumor_desktop.findings.lesions import Lesion, Region
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.place import Place
    from braintumor_desktop.imaging.image import Image, Slice

LEAST_MM = 10.0
"""Of both diameters."""
THICK_MM = 5.0
"""Above it the thickness counts."""
SLICES = 2


@dataclass(frozen=True)
class Facts:
    """What is known of a finding; None is what is not.

    Attributes:
        place: in the patient.
        is_measurable: whether both diameters reach `least_mm` on SLICES slices.
        least_mm: 10, or twice the distance of slices that lie more than 5 mm apart.
        mean: of the stored values after rescale (PS3.3 C.11.1), without padding.
        unit: of the mean as the file names it, or "".
        probability: the segmenter's mean chance within the outline, 0 to 1.
    """

    place: Place
    is_measurable: bool | None = None
    least_mm: float | None = None
    mean: float | None = None
    unit: str = ""
    probability: float | None = None


def least_mm(distance_mm: float) -> float:
    """What both diameters must reach, with slices so far apart."""
    return 2.0 * distance_mm if distance_mm > THICK_MM else LEAST_MM


def is_measurable(lesion: Lesion, slices: Sequence[Slice], least: float) -> bool | None:
    """Whether both diameters reach a length on SLICES slices; None where a spacing is unknown.

    Args:
        lesion: whose.
        slices: of the whole series.
        least: mm.
    """
    masks = lesion.masks
    if any(slices[position].spacing_mm is None for position in masks):
        return None
    found = 0
    # The largest are the likeliest: most questions end after two slices.
    for position in sorted(masks, key=lambda position: -masks[position].pixels):
        found += any(_reaches(region, least) for region in lesion.regions.get(position, ()))
        if found >= SLICES:
            return True
    return False


def _reaches(region: Region, least: float) -> bool:
    # The bound costs little, and most regions that are too small are out by it.
    if region.bound_px * (region.pixel_mm2 or 1.0) < least * least:
        return False
    return min(region.diameters.longest.length, region.diameters.across.length) >= least


def mean_of(
    masks: Mapping[int, Mask], image_of: Callable[[int], Image | None]
) -> tuple[float | None, str]:
    """Mean value within masks, and its unit.

    Args:
        masks: a lesion's, by position in the series.
        image_of: the pixels of the slice at a position, or None where they cannot be read:
            then there is no mean.

    Returns:
        The mean of the modality values without padding, or None; the unit, or "".
    """
    total, count, unit = 0.0, 0, ""
    for position, mask in masks.items():
        image = image_of(position)
        if image is None or image.is_color or image.shape != mask.shape:
            return None, ""
        values = _values(image, mask)
        total, count, unit = total + float(values.sum()), count + values.size, image.unit
    return (total / count, unit) if count and np.isfinite(total) else (None, "")


def _values(image: Image, mask: Mask) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    top, left, bottom, right = mask.box
    stored = image.stored[top:bottom, left:right][mask.part].astype(np.float64)
    if image.padding is not None:
        lowest, highest = image.padding
        stored = stored[(stored < lowest) | (stored > highest)]
    return np.asarray(stored * image.slope + image.intercept)


def probability_of(
    masks: Mapping[int, Mask], chances_of: Callable[[int], Chances | None]
) -> float | None:
    """The segmenter's mean chance within masks, or None where its numbers were not kept."""
    total = pixels = 0.0
    for position, mask in masks.items():
        chances = chances_of(position)
        if chances is None:
            return None
        total += chances.mean_within(mask) * mask.pixels
        pixels += mask.pixels
    return total / pixels if pixels else None
