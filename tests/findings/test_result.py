"""The answer for one slice."""

from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict
from braintumor_desktop.imaging.image import Slice


def _verdict(no_tumor, glioma=None):
    rest = 1 - no_tumor
    glioma = rest if glioma is None else glioma
    return Verdict(
        {"glioma": glioma, "meningioma": rest - glioma, "pituitary": 0.0, "no_tumor": no_tumor}
    )


def _judged(verdict, pixels, spacing=(2.0, 0.5)):
    mask = np.zeros((30, 41), bool)
    mask.flat[:pixels] = True
    return ImageResult(
        Slice(Path("a"), None, mask.shape, spacing), "done", verdict=verdict, mask=Mask.of(mask)
    )


def test_the_tumor_probability_decides_first_and_then_the_likeliest_type():
    verdict = Verdict({"glioma": 0.3, "meningioma": 0.25, "pituitary": 0.05, "no_tumor": 0.4})
    assert verdict.label == "glioma"
    assert Verdict(verdict.probabilities, 0.61).label == "no_tumor"
    assert verdict.tumor_probability == pytest.approx(0.6)
    assert verdict.uncertainty == pytest.approx(0.6)


def test_area_is_in_square_millimeters_of_unequal_spacing():
    result = _judged(_verdict(0.1), 40, (2.0, 0.5))
    assert result.mask_area_px == 40
    assert result.mask_area_mm2 == pytest.approx(40.0)


def test_area_in_millimeters_is_unknown_without_spacing():
    assert _judged(_verdict(0.1), 40, None).mask_area_mm2 is None


@pytest.mark.parametrize(
    ("no_tumor", "pixels", "disagree"),
    [(0.9, 0, False), (0.9, 5, True), (0.1, 0, True), (0.1, 5, False)],
)
def test_the_networks_disagree_when_one_alone_sees_a_tumor(no_tumor, pixels, disagree):
    assert _judged(_verdict(no_tumor), pixels).disagreement is disagree
