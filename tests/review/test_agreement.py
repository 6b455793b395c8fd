"""The formulas against published examples, statsmodels, scikit-learn, and irrCAC's output."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.review import agreement
from braintumor_desktop.review.agreement import UndefinedFigure

if TYPE_CHECKING:
    from numpy.typing import NDArray

GWET = np.array([[118.0, 5], [2, 0]])
"""Gwet 2008, table 2: kappa is below 0 although the readers agree in 118 of 125 cases."""
FOUR = np.array([[22.0, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 14, 10]])
RAW = (
    (1, 1, 1, 1), (2, 2, 3, 2), (3, 3, 3, 3), (3, 3, 3, 3), (2, 2, 2, 2), (1, 2, 3, 4),
    (4, 4, 4, 4), (1, 1, 2, 1), (2, 2, 2, 2), (5, 5, 5, 5), (1, 1, 1, 1), (3, 3, 3, 2),
)  # fmt: skip
"""Twelve cases by four readers."""


def counted(raw: tuple[tuple[int, ...], ...], classes: int) -> NDArray[np.float64]:
    rows = [[row.count(c) for c in range(1, classes + 1)] for row in raw]
    return np.array(rows, float)


def test_kappa_and_its_standard_error_are_those_of_statsmodels() -> None:
    from statsmodels.stats.inter_rater import cohens_kappa

    for table in (GWET, FOUR):
        expected = cohens_kappa(table)
        found = agreement.kappa(table)
        assert found.value == pytest.approx(expected.kappa, abs=1e-12)
        assert found.error == pytest.approx(expected.std_kappa, abs=1e-12)


@pytest.mark.parametrize(("weights", "theirs"), [("linear", 1), ("quadratic", 2)])
def test_weighted_kappa_is_that_of_statsmodels(weights: agreement.Weights, theirs: int) -> None:
    from statsmodels.stats.inter_rater import cohens_kappa

    expected = cohens_kappa(FOUR, wt="linear" if theirs == 1 else "quadratic")
    found = agreement.kappa(FOUR, weights)
    assert found.value == pytest.approx(expected.kappa, abs=1e-12)
    assert found.error == pytest.approx(expected.std_kappa, abs=1e-12)


def test_ac1_of_two_is_as_published_and_as_irrcac_prints_it() -> None:
    found = agreement.ac1(GWET)
    assert found.value == pytest.approx(0.9408, abs=5e-5)  # Gwet 2008
    assert (found.value, found.error) == (
        pytest.approx(0.94078, abs=5e-6),  # irrCAC 0.4.4
        pytest.approx(0.02296, abs=5e-6),
    )
    found = agreement.ac1(FOUR)
    assert (found.value, found.error) == (
        pytest.approx(0.54789, abs=5e-6),
        pytest.approx(0.05848, abs=5e-6),
    )


def test_many_readers_as_statsmodels_and_irrcac_say() -> None:
    from statsmodels.stats.inter_rater import fleiss_kappa

    counts = counted(RAW, 5)
    assert agreement.fleiss_kappa(counts) == pytest.approx(fleiss_kappa(counts), abs=1e-12)
    assert agreement.fleiss_kappa(counts) == pytest.approx(0.72634, abs=5e-6)
    assert agreement.ac1_of_many(counts) == pytest.approx(0.7427, abs=5e-5)


def test_a_case_with_one_reader_says_nothing_of_agreement() -> None:
    counts = counted(((1, 1), (2, 2), (1, 2)), 2)
    alone = np.vstack([counts, [[0.0, 0.0]]])
    assert agreement.fleiss_kappa(alone) == agreement.fleiss_kappa(counts)


def test_wilson_is_that_of_statsmodels() -> None:
    from statsmodels.stats.proportion import proportion_confint

    for part, whole in ((0, 10), (3, 10), (10, 10), (41, 412)):
        expected = proportion_confint(part, whole, method="wilson")
        assert agreement.wilson(part, whole) == pytest.approx(expected, abs=1e-12)


def test_auc_is_that_of_scikit_learn_and_delong_by_its_definition() -> None:
    from sklearn.metrics import roc_auc_score

    rng = np.random.default_rng(3)
    truth = rng.random(80) < 0.3
    scores = np.round(rng.normal(truth * 0.8, 1.0), 1)  # With ties.
    found = agreement.auc(scores, truth)
    assert found.value == pytest.approx(roc_auc_score(truth, scores), abs=1e-12)
    yes, no = scores[truth], scores[~truth]
    psi = (yes[:, None] > no) + 0.5 * (yes[:, None] == no)
    variance = psi.mean(1).var(ddof=1) / yes.size + psi.mean(0).var(ddof=1) / no.size
    assert found.error == pytest.approx(np.sqrt(variance), abs=1e-12)


def test_shares_by_hand() -> None:
    truth = np.array([True] * 10 + [False] * 20)
    said = np.array([True] * 8 + [False] * 2 + [True] * 5 + [False] * 15)
    assert agreement.sensitivity(truth, said) == 8 / 10
    assert agreement.specificity(truth, said) == 15 / 20
    assert agreement.positive_predictive_value(truth, said) == 8 / 13
    assert agreement.negative_predictive_value(truth, said) == 15 / 17


def test_bland_altman_by_hand() -> None:
    found = agreement.bland_altman(np.array([1.0, 3.0, 5.0]), np.array([0.0, 3.0, 7.0]))
    deviation = np.std([1.0, 0.0, -2.0], ddof=1)
    assert found.bias == pytest.approx(-1 / 3)
    assert found.high - found.bias == pytest.approx(1.959964 * deviation, rel=1e-6)


def test_counts_stand_where_they_belong() -> None:
    table = agreement.confusion(np.array([0, 0, 1, 2]), np.array([0, 2, 1, 1]), 3)
    np.testing.assert_array_equal(table, [[1, 0, 1], [0, 1, 0], [0, 1, 0]])


@pytest.mark.parametrize(
    ("figure", "reason"),
    [
        (lambda: agreement.kappa(np.zeros((2, 2))), "no case was read by both"),
        (lambda: agreement.kappa(np.diag([5.0, 0.0])), "one and the same answer"),
        (lambda: agreement.fleiss_kappa(np.array([[1.0, 0.0]])), "no case has two readers"),
        (lambda: agreement.auc(np.array([0.1]), np.array([True])), "cases without one"),
        (lambda: agreement.wilson(0, 0), "there are no cases"),
        (lambda: agreement.bland_altman(np.zeros(1), np.zeros(1)), "two pairs"),
    ],
)
def test_what_is_not_defined_is_said(figure: object, reason: str) -> None:
    assert callable(figure)
    with pytest.raises(UndefinedFigure, match=reason):
        figure()


def test_ac1_is_defined_where_all_agree() -> None:
    assert agreement.ac1(np.diag([5.0, 0.0])).value == 1.0


def test_the_interval_is_over_patients_not_over_cases() -> None:
    right = np.array([1.0, 1.0, 0.0, 1.0] * 25)

    def mean(indices: NDArray[np.intp]) -> float:
        return float(right[indices].mean())

    alone = agreement.estimate(mean, [str(n) for n in range(100)])
    in_ten = agreement.estimate(mean, [str(n // 10) for n in range(100)])
    by_answer = agreement.estimate(mean, [str(v) for v in right])
    assert alone.value == in_ten.value == 0.75
    assert alone.low is not None
    assert alone.high is not None
    assert 0.63 < alone.low < 0.69
    assert 0.81 < alone.high < 0.87
    assert (by_answer.low, by_answer.high) == (0.0, 1.0)


def test_no_interval_where_there_is_one_patient_or_none_can_be_told() -> None:
    values = np.array([1.0, 0.0])
    one = agreement.estimate(lambda i: float(values[i].mean()), ["a", "a"])
    assert (one.value, one.low) == (0.5, None)
    truth = np.array([True, False])
    rare = agreement.estimate(lambda i: agreement.auc(values[i], truth[i]).value, ["a", "b"])
    assert (rare.value, rare.low) == (1.0, None)
    none = agreement.estimate(lambda i: agreement.auc(values[i], truth[i] | True).value, ["a", "b"])
    assert (none.value, none.reason) == (None, "it takes cases with a tumor and cases without one")
