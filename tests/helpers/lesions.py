"""A series of balls whose chances fall off smoothly, without files: what networks could say."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.lesions import join, regions_of
from braintumor_desktop.findings.listing import Request, list_findings
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Verdict
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.image import Image, Plane, Series, Slice

SHAPE, SPACING, STEP = (60, 80), (2.0, 2.0), 3.0
MODELS = (ModelId("classifier", "1", "c" * 64), ModelId("segmenter", "1", "5" * 64))
VERDICT = Verdict({"glioma": 0.9, "meningioma": 0.05, "pituitary": 0.0, "no_tumor": 0.05})
BALLS = (((8, 20, 25), 14.0), ((5, 40, 60), 9.0), ((15, 12, 66), 4.0))
"""Middle (slice, row, column) and radius in mm at even chances, the largest first."""
SOFT_MM = 1.5
COUNT = 20


def find_lesions(masks, spacing_mm, stack):
    """Lesions of masks in the order of the slices (None: no mask), the largest first."""
    return join([() if m is None else regions_of(m, spacing_mm) for m in masks], stack)


def series(count=COUNT, folder="/balls"):
    """Axial slices, 3 mm apart, of square pixels of 2 mm."""
    slices = tuple(
        Slice(
            Path(folder) / f"IM{n:03}",
            None,
            SHAPE,
            SPACING,
            Plane((-79.0, -59.0, n * STEP), (1, 0, 0), (0, 1, 0), "1.2"),
            sop_uid=f"1.2.{n}",
            series_uid="1.2",
        )
        for n in range(count)
    )
    return Series("balls", "dicom", slices, series_uid="1.2", spacing_between_mm=STEP)


def chances(balls=BALLS, count=COUNT):
    """Float32 (slices, rows, columns): chances around balls."""
    z, y, x = np.meshgrid(*(np.arange(n) for n in (count, *SHAPE)), indexing="ij")
    found = np.zeros(z.shape)
    for middle, radius in balls:
        steps = (z - middle[0]) * STEP, (y - middle[1]) * SPACING[0], (x - middle[2]) * SPACING[1]
        far = np.sqrt(sum(step**2 for step in steps))
        found = np.maximum(found, 1 / (1 + np.exp((far - radius) / SOFT_MM)))
    return found.astype(np.float32)


def results(slices, numbers, verdict=VERDICT):
    """Answers whose masks are where the numbers reach 0.5."""
    return [
        ImageResult(
            item,
            "done",
            None,
            f"{n:064}",
            verdict,
            Mask.of(plane >= 0.5),
            models=MODELS,
            chances=Chances.of(plane, 50),
        )
        for n, (item, plane) in enumerate(zip(slices, numbers, strict=True))
    ]


def request(balls=BALLS, **changes):
    """What a list of the balls is made from."""
    one = series()
    answers = results(one.slices, chances(balls))
    return replace(Request(one, answers, summarize(one, answers), True, None, ()), **changes)


def image_of(_position):
    """A picture all of whose values are 100."""
    return Image(np.full(SHAPE, 100, np.int16))


def listing(balls=BALLS, image_of=image_of, **changes):
    """The list of the balls."""
    return list_findings(request(balls, **changes), image_of, CancelToken())
