"""The list of findings: one lesion's figures after a change, and a series with very many.

Run as `python -m tests.benchmarks.findings`; the goal is 50 ms for the figures of one lesion.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.listing import Request, facts_of, list_findings
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.image import Image, Plane, Series, Slice

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

SLICES, SHAPE, LESIONS = 400, (512, 512), 200
VERDICT = Verdict({"glioma": 0.9, "meningioma": 0.05, "pituitary": 0.0, "no_tumor": 0.05})
REPEATS = 3


def chances() -> NDArray[np.float32]:
    """Balls with soft borders at random places, one of 90 slices, (slices, rows, columns)."""
    rng = np.random.default_rng(1)
    found = np.zeros((SLICES, *SHAPE), np.float32)
    for number in range(LESIONS):
        middle = [SLICES // 2, 250, 250] if number == 0 else rng.integers(30, [370, 480, 480])
        radius = 45.0 if number == 0 else rng.uniform(3, 12)
        reach = int(radius) + 8
        part = tuple(slice(max(0, place - reach), place + reach) for place in middle)
        places = np.mgrid[part]
        far = np.sqrt(sum((p - m) ** 2 for p, m in zip(places, middle, strict=True)))
        found[part] = np.maximum(found[part], 1 / (1 + np.exp((far - radius) / 1.5)))
    return found


def request() -> Request:
    """A series with all of them, as networks would answer."""
    slices = tuple(
        Slice(Path(f"/d/{n}"), None, SHAPE, (0.5, 0.5), plane(n), sop_uid=f"1.{n}")
        for n in range(SLICES)
    )
    series = Series("s", "dicom", slices, spacing_between_mm=1.0)
    results = [
        ImageResult(
            item, "done", None, "a" * 64, VERDICT, Mask.of(p >= 0.5), chances=Chances.of(p, 50)
        )
        for item, p in zip(slices, chances(), strict=True)
    ]
    return Request(series, results, summarize(series, results), True, None, ())


def plane(number: int) -> Plane:
    """Axial, 1 mm from slice to slice."""
    return Plane((-128.0, -128.0, float(number)), (1, 0, 0), (0, 1, 0))


def milliseconds(work: Callable[[], object]) -> float:
    """The best of a few."""
    best = float("inf")
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000


def main() -> None:
    """Print the table."""
    asked, token = request(), CancelToken()
    image = Image(np.random.default_rng(2).integers(0, 999, SHAPE).astype(np.int16))

    def image_of(_position: int) -> Image:
        return image

    made = list_findings(asked, image_of, token)
    first = made.entries[0]
    again = replace(asked, known=made.known, earlier=made)
    masks, uid = first.finding.masks, first.finding.uid
    rows = (
        (
            f"figures of a lesion of {len(masks)} slices",
            lambda: facts_of(asked, first.finding.lesion, image_of, first.facts.place),
        ),
        ("a finding is rejected", lambda: made.with_statuses({uid: "rejected"}).reader_note),
        ("the list where nothing has changed", lambda: list_findings(again, image_of, token)),
        (
            "the list at another threshold",
            lambda: list_findings(replace(again, threshold=35), image_of, token),
        ),
        ("a slice at another threshold", lambda: asked.results[200].chances.mask(35)),
    )
    kept = sum(result.chances.nbytes for result in asked.results if result and result.chances)
    print(f"{len(made.entries)} findings in {SLICES} slices of {SHAPE[0]} x {SHAPE[1]}, ms")
    for name, work in rows:
        print(f"{name:<45}{milliseconds(work):10.1f}")
    print(f"probabilities kept: {kept / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
