"""Stand-ins: networks that answer at once, pictures that need no files."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput, BadModel
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Reason, Verdict
from braintumor_desktop.workflow.batch import Judged
from braintumor_desktop.workflow.sums import Sums

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.workflow.batch import Items, Sink

MODELS = (ModelId("stub-classifier", "7", "c" * 64), ModelId("stub-segmenter", "8", "d" * 64))


def verdict(tumor: float, label: str = "glioma") -> Verdict:
    """A verdict with this tumor probability, all of it on one type."""
    chances = {"glioma": 0.0, "meningioma": 0.0, "pituitary": 0.0, "no_tumor": 1.0 - tumor}
    return Verdict(chances | {label: tumor})


def result(
    item: Slice,
    tumor: float = 0.9,
    mask_px: int = 12,
    label: str = "glioma",
    evidence: NDArray[np.float32] | None = None,
) -> ImageResult:
    """A finished result whose mask has so many pixels, in its first rows."""
    mask = np.zeros(item.shape, bool)
    mask.ravel()[:mask_px] = True
    answer = verdict(tumor, label)
    sha256 = hashlib.sha256(item.id.encode()).hexdigest()
    return ImageResult(item, "done", None, sha256, answer, Mask.of(mask), evidence, models=MODELS)


def rejected(item: Slice, message: str = "Not judged: this is a CT.") -> ImageResult:
    """A result that says that a slice must not be judged."""
    return ImageResult(item, "rejected", Reason("not_mr", message), models=MODELS)


@dataclass
class StubWorkflow:
    """takes the place of the workflow in the judging jobs.

    Attributes:
        seconds: that a slice takes; cancelling ends it.
        tumors: tumor probability by file name; 0.9 for all others.
        refused: names of files that are rejected.
        broken: names of files that fail.
        evidence: that every answer comes with.
        asked: the slices in the order in which they were judged.
        loaded: names of the networks that were loaded, by role; "gone" is missing.
    """

    seconds: float = 0.0
    tumors: dict[str, float] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    evidence: NDArray[np.float32] | None = None
    asked: list[Slice] = field(default_factory=list)
    loaded: list[dict[str, str]] = field(default_factory=list)

    def default_threads(self) -> int:
        return 1

    def load_networks(self, threads: int, **names: str) -> str:
        self.loaded.append(names)
        if "gone" in names.values():
            raise BadModel("There is no network named gone")
        return f"networks with {threads} thread"

    def model_ids(self, **names: str) -> tuple[ModelId, ...]:
        if "gone" in names.values():
            raise BadModel("There is no network named gone")
        others = tuple(ModelId(name, "1", "f" * 64) for name in names.values())
        return others or MODELS

    def run(
        self, items: Items, networks: object, sink: Sink, token: CancelToken, **given: Any
    ) -> None:
        """As `batch.run`, one slice after the other, without pixels."""
        sums = Sums(token, given["earlier"], before_end=True)
        while (work := items.take()) is not None:
            result = self.judge_slice(work.slice, networks, token)
            sink.add_image(work, Judged(result, None, is_known=False))
            total = sums.add(work.series, result)
            if total is not None:
                sink.add_series(total.series, total.result, is_final=total.is_final)
            token.check()

    def judge_slice(self, item: Slice, _networks: object, token: CancelToken) -> ImageResult:
        self.asked.append(item)
        until = time.monotonic() + self.seconds
        while time.monotonic() < until:
            token.check()
            time.sleep(0.002)
        if item.reason is not None:
            return rejected(item, item.reason.message)
        if item.path.name in self.broken:
            return ImageResult(item, "error", Reason("unreadable", "It is gone."), models=MODELS)
        if item.path.name in self.refused:
            return rejected(item)
        tumor = self.tumors.get(item.path.name, 0.9)
        # What is outlined without a tumor would be unclear.
        return result(item, tumor, 12 if tumor >= 0.5 else 0, evidence=self.evidence)


def picture_file(path: Path, value: int = 120, shape: tuple[int, int] = (37, 53)) -> Path:
    """Write a small gray PNG with an asymmetric bright corner."""
    from PIL import Image as PilImage

    pixels = np.full(shape, value // 2, np.uint8)
    pixels[: shape[0] // 3, : shape[1] // 4] = value
    PilImage.fromarray(pixels).save(path)
    return path


def missing(item: Slice) -> BadInput:
    """What reading says of a file that is gone."""
    return BadInput("unreadable", f"{item.path.name} cannot be read", "it is gone.")
