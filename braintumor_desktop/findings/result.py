"""The result of one item: a slice or picture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.attention import EVEN, NETWORKS_DISAGREE, assess_slice
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.findings.lesions import left_out, regions_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.errors import BadInput
    from braintumor_desktop.findings.attention import Assessment
    from braintumor_desktop.findings.chances import Chances
    from braintumor_desktop.findings.lesions import Region
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Slice

Status = Literal["done", "rejected", "error"]


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
        threshold: the operating point: p(tumor) from which it is a tumor.
    """

    probabilities: dict[str, float]
    threshold: float = EVEN

    @property
    def label(self) -> str:
        """No tumor below the threshold, else the likeliest type.

        p(tumor) decides first: 0.56 that three types share is a tumor, though no type alone is
        likelier than none.
        """
        if not self.is_tumor:
            return NO_TUMOR
        types = {label: p for label, p in self.probabilities.items() if label != NO_TUMOR}
        return max(types, key=types.__getitem__)

    @property
    def tumor_probability(self) -> float:
        """1 - p(no_tumor)."""
        return 1.0 - self.probabilities[NO_TUMOR]

    @property
    def is_tumor(self) -> bool:
        """Whether p(tumor) says so, whatever the type."""
        return self.tumor_probability >= self.threshold

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
        mask: of the stored pixels, or None unless done.
        evidence: float16 (rows, columns) at most 64 a side, covering the picture's extent,
            0 to 1: where the evidence for the label is; None where the network gives none.
        models: the networks that were asked.
        seconds: time that the item took.
        chances: of the segmenter, of the stored pixels; None where they were not kept.
        brain: p(brain in MR) by the gate, or None where none was asked.
        unlike: how much it looks abnormal, but not like the tumors known, 0 to 1; None where the
            classifier does not say.
    """

    slice: Slice
    status: Status
    reason: Reason | None = None
    sha256: str | None = None
    verdict: Verdict | None = None
    mask: Mask | None = None
    evidence: NDArray[np.float16] | None = None
    models: tuple[ModelId, ...] = ()
    seconds: float = 0.0
    chances: Chances | None = None
    brain: float | None = None
    unlike: float | None = None

    @property
    def mask_area_px(self) -> int:
        """Pixels of the mask."""
        return 0 if self.mask is None else self.mask.pixels

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        """The connected parts of the mask, the MOST_REGIONS largest of them; found once."""
        return () if self.mask is None else regions_of(self.mask, self.slice.spacing_mm)

    @cached_property
    def regions_left_out(self) -> int:
        """How many more parts the mask has; counted once."""
        return 0 if self.mask is None else left_out(self.mask)

    @property
    def mask_area_mm2(self) -> float | None:
        """Area of the mask, or None where the spacing is unknown."""
        spacing = self.slice.spacing_mm
        return None if spacing is None else self.mask_area_px * spacing[0] * spacing[1]

    @property
    def disagreement(self) -> bool:
        """Whether one network sees a tumor and the other none."""
        return NETWORKS_DISAGREE in self.attention

    @property
    def answer(self) -> str | None:
        """What a person is told: a label's code or "unclear"; None without a verdict."""
        return None if self.assessment is None else self.assessment.answer

    @property
    def attention(self) -> tuple[str, ...]:
        """Codes of `attention.CODES`: why to look at it."""
        return () if self.assessment is None else self.assessment.attention

    @property
    def sentence(self) -> str:
        """Why it is unclear, or what else is worth knowing, for people; or ""."""
        return "" if self.assessment is None else self.assessment.sentence

    @cached_property
    def assessment(self) -> Assessment | None:
        """The answer to the slice by itself, or None without a verdict."""
        if self.verdict is None:
            return None
        area = wording.area(self.mask_area_px, self.mask_area_mm2)
        probabilities, threshold = self.verdict.probabilities, self.verdict.threshold
        pixels = self.mask_area_px
        return assess_slice(probabilities, pixels, area, self.brain, threshold, self.unlike)


def failed(item: Slice, error: BadInput, sha256: str | None = None) -> ImageResult:
    """The result of a slice that gives no verdict."""
    status: Status = "rejected" if error.is_rejection else "error"
    return ImageResult(item, status, Reason(error.code, str(error)), sha256)
