"""The result of one item, and of a series of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.errors import BadInput
    from braintumor_desktop.imaging.image import Slice

Status = Literal["done", "rejected", "error"]

NO_TUMOR = "no_tumor"
LABELS = ("glioma", "meningioma", "pituitary", NO_TUMOR)


@dataclass(frozen=True)
class Reason:
    """Why there is no verdict: a code for programs, a sentence for people."""

    code: str
    message: str


@dataclass(frozen=True)
class ModelId:
    """The network that gave an answer: its name, version, and the file's SHA-256."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Verdict:
    """What the classifier says.

    Attributes:
        probabilities: by label, sum 1.
    """

    probabilities: dict[str, float]

    @property
    def label(self) -> str:
        """The label with the largest probability."""
        return max(self.probabilities, key=self.probabilities.__getitem__)

    @property
    def tumor_probability(self) -> float:
        """1 - p(no_tumor)."""
        return 1.0 - self.probabilities[NO_TUMOR]

    @property
    def uncertainty(self) -> float:
        """1 - the largest probability: 0 is sure."""
        return 1.0 - max(self.probabilities.values())


@dataclass(frozen=True, eq=False)
class ImageResult:
    """The answer for one slice or picture.

    Attributes:
        slice: which one.
        status: "done", "rejected" (must not be judged) or "error".
        reason: None when done.
        sha256: of the file, or None where it could not be read.
        verdict: None unless done.
        mask: bool (rows, columns) of the stored pixels, or None unless done.
        evidence: float32 (rows, columns) at most 64 a side, covering the picture's extent,
            0 to 1: where the evidence for the label is; None where the network gives none.
        models: the networks that were asked.
        seconds: time that the item took.
    """

    slice: Slice
    status: Status
    reason: Reason | None = None
    sha256: str | None = None
    verdict: Verdict | None = None
    mask: NDArray[np.bool_] | None = None
    evidence: NDArray[np.float32] | None = None
    models: tuple[ModelId, ...] = ()
    seconds: float = 0.0

    @cached_property
    def mask_area_px(self) -> int:
        """Pixels of the mask; counted once, as the window asks with every new result."""
        return 0 if self.mask is None else int(np.count_nonzero(self.mask))

    @property
    def mask_area_mm2(self) -> float | None:
        """Area of the mask, or None where the spacing is unknown."""
        spacing = self.slice.spacing_mm
        return None if spacing is None else self.mask_area_px * spacing[0] * spacing[1]

    @property
    def disagreement(self) -> bool:
        """Whether one network sees a tumor and the other none."""
        if self.verdict is None:
            return False
        return (self.verdict.label != NO_TUMOR) != (self.mask_area_px > 0)


@dataclass(frozen=True)
class SeriesResult:
    """The answer for a series, summed from its slices.

    Attributes:
        status: "done" when at least one slice was judged, else "rejected", or "error"
            when all failed.
        reason: None when done.
        verdict: that of the slice with the largest tumor probability, among those whose
            label is a tumor where there are any; or None.
        images, tumor_images: judged slices, and those whose label is a tumor.
        volume_ml: of the mask, or None where the geometry does not give it.
        disagreement: whether a slice's two networks contradict each other.
    """

    status: Status
    reason: Reason | None
    verdict: Verdict | None
    images: int
    tumor_images: int
    volume_ml: float | None
    disagreement: bool


def failed(item: Slice, error: BadInput, sha256: str | None = None) -> ImageResult:
    """The result of a slice that gives no verdict."""
    status: Status = "rejected" if error.is_rejection else "error"
    return ImageResult(item, status, Reason(error.code, str(error)), sha256)


def summarize(results: Sequence[ImageResult], slice_distance_mm: float | None) -> SeriesResult:
    """Sum the slices of a series up.

    Args:
        results: of the series' slices, in any order, at least one.
        slice_distance_mm: of neighboring slice centers, or None where it is unknown or
            differs.
    """
    judged = [(r, r.verdict) for r in results if r.verdict is not None]
    if not judged:
        first = next((r for r in results if r.status == "error"), results[0])
        return SeriesResult(first.status, first.reason, None, 0, 0, None, False)
    verdicts = [v for _, v in judged]
    tumors = [v for v in verdicts if v.label != NO_TUMOR]
    worst = max(tumors or verdicts, key=lambda v: v.tumor_probability)
    return SeriesResult(
        status="done",
        reason=None,
        verdict=worst,
        images=len(judged),
        tumor_images=len(tumors),
        volume_ml=_volume_ml([r for r, _ in judged], slice_distance_mm),
        disagreement=any(r.disagreement for r, _ in judged),
    )


def _volume_ml(results: Sequence[ImageResult], slice_distance_mm: float | None) -> float | None:
    """Sum of areas times the slice distance; None if either is unknown."""
    areas = [r.mask_area_mm2 for r in results]
    known = [a for a in areas if a is not None]
    if slice_distance_mm is None or len(known) < len(areas):
        return None
    return sum(known) * slice_distance_mm / 1000.0
