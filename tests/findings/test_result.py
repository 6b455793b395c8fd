"""Sums over a series."""

from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.result import ImageResult, Verdict, failed, summarize
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
        Slice(Path("a"), None, mask.shape, spacing), "done", verdict=verdict, mask=mask
    )


def test_the_label_is_the_largest_and_the_tumor_probability_its_rest():
    verdict = Verdict({"glioma": 0.3, "meningioma": 0.25, "pituitary": 0.05, "no_tumor": 0.4})
    assert verdict.label == "no_tumor"
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


def test_a_series_counts_its_slices_and_sums_its_volume():
    item = Slice(Path("b"), None, (30, 41))
    results = [
        _judged(_verdict(0.9), 0),
        _judged(_verdict(0.2), 100),
        _judged(_verdict(0.05), 300),
        failed(item, BadInput("no_anatomy", "Not judged", "blank")),
    ]
    summary = summarize(results, slice_distance_mm=5.0)
    assert (summary.status, summary.images, summary.tumor_images) == ("done", 3, 2)
    assert summary.volume_ml == pytest.approx(400 * 1.0 * 5.0 / 1000)
    assert summary.verdict is not None
    assert summary.verdict.tumor_probability == pytest.approx(0.95)


@pytest.mark.parametrize(("distance", "spacing"), [(None, (1.0, 1.0)), (5.0, None)])
def test_a_volume_is_unknown_where_the_geometry_is(distance, spacing):
    assert summarize([_judged(_verdict(0.1), 10, spacing)], distance).volume_ml is None


def test_a_series_without_a_verdict_gives_its_reason_errors_first():
    item = Slice(Path("b"), None, (30, 41))
    blank = failed(item, BadInput("no_anatomy", "Not judged", "blank"))
    broken = failed(item, BadInput("unreadable", "b cannot be read", "it ends early"))
    assert summarize([blank, blank], 5.0).status == "rejected"
    summary = summarize([blank, broken], 5.0)
    assert summary.status == "error"
    assert summary.reason is not None
    assert summary.reason.code == "unreadable"


def test_a_series_with_a_tumor_slice_is_not_called_tumor_free_by_an_undecided_one():
    undecided = Verdict({"glioma": 0.33, "meningioma": 0.3, "pituitary": 0.0, "no_tumor": 0.37})
    decided = _verdict(0.45)
    assert undecided.tumor_probability > decided.tumor_probability
    summary = summarize([_judged(undecided, 0), _judged(decided, 9)], None)
    assert summary.verdict is decided
