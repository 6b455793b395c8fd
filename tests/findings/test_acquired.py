"""How dates were acquired is told by the same facts as the viewer tells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from braintumor_desktop.findings.acquired import facts_of
from tests.helpers import lesions


def texts(series, kind=None):
    return {fact.code: fact.texts[0] for fact in facts_of([series], [kind])}


def test_the_kind_that_a_user_named_counts_and_tells_of_the_contrast_agent():
    series = replace(lesions.series(), description="t1 +C", modality="MR")
    assert texts(series)["sequence"] == "T1 +C"
    assert texts(series)["contrast_agent"] == "given"
    assert texts(series, "t1")["contrast_agent"] == "none named"
    assert texts(series, "flair")["sequence"] == "FLAIR"


def test_a_tilted_series_is_oblique_as_the_viewport_says():
    series = lesions.series()
    assert texts(series)["orientation"] == "axial"
    turn = np.radians(10)
    plane = series.slices[0].plane
    tilted = replace(plane, along_column=(0.0, float(np.cos(turn)), float(np.sin(turn))),
                     along_row=(1.0, 0.0, 0.0))  # fmt: skip
    first = replace(series.slices[0], plane=tilted)
    assert texts(replace(series, slices=(first, *series.slices[1:])))["orientation"] == (
        "axial, oblique"
    )
