"""What was read becomes figures: counted by hand, and against scikit-learn."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.labels import NO_TUMOR, NOT_ASSESSABLE, UNCLEAR, UNSURE
from braintumor_desktop.review import agreement, cases, database, imrmc, summary_table, verdicts
from braintumor_desktop.review.cases import THE_NETWORKS, Case, Given, Rater
from braintumor_desktop.review.summary import summarize, truth_of
from braintumor_desktop.review.verdicts import AIDED, ALONE, DECIDED, Reading

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.review.figures import Figure, Summary

A, B, C = "A. Reader", "B. Reader", "C. Reader"


def case(number: int, network: str, chance: float, **given: str) -> Case:
    """Answers by "a_alone", "b_aided" and so on."""
    names = {"a": A, "b": B, "c": C, "d": "Judge"}
    said = {
        Rater(stage, names[who]): Given(answer, 10.0 + number)
        for key, answer in given.items()
        for who, stage in [key.split("_")]
    }
    return Case(f"item {number}", f"T1 {number}", f"patient {number}", network, chance, said)


def figure(summary: Summary, code: str, first: Rater, second: Rater | None = None) -> Figure:
    found = [f for f in summary.figures if (f.code, f.first, f.second) == (code, first, second)]
    assert len(found) == 1
    return found[0]


READ = (
    case(1, "glioma", 0.95, a_alone="glioma", a_aided="glioma", b_alone="glioma"),
    case(2, "glioma", 0.90, a_alone=NO_TUMOR, a_aided="glioma", b_alone="glioma"),
    case(3, UNCLEAR, 0.55, a_alone=UNSURE, a_aided=UNSURE, b_alone="meningioma"),
    case(4, NO_TUMOR, 0.20, a_alone=NO_TUMOR, a_aided=NO_TUMOR, b_alone=NO_TUMOR),
    case(5, NO_TUMOR, 0.05, a_alone=NO_TUMOR, a_aided=NO_TUMOR, b_alone=NO_TUMOR),
    case(6, "pituitary", 0.80, a_alone="pituitary", a_aided="pituitary", b_alone=NO_TUMOR),
    case(7, "glioma", 0.70, a_alone=NOT_ASSESSABLE, b_alone="glioma"),
)


def test_sensitivity_and_the_like_are_those_counted_by_hand() -> None:
    summary = summarize(READ, reference=B)
    # B sees tumors in 1, 2, 3, 7; the networks call 1, 2, 3 (unclear asks), 6, 7 positive.
    assert figure(summary, "sensitivity", THE_NETWORKS).estimate.value == 1
    assert figure(summary, "specificity", THE_NETWORKS).estimate.value == pytest.approx(2 / 3)
    assert figure(summary, "ppv", THE_NETWORKS).estimate.value == pytest.approx(4 / 5)
    assert figure(summary, "npv", THE_NETWORKS).estimate.value == 1
    alone = figure(summary, "sensitivity", Rater(ALONE, A))
    assert alone.estimate.value == pytest.approx(2 / 3)  # Without 7, which A cannot assess.
    assert alone.cases == 6
    gain = figure(summary, "sensitivity_gain", Rater(AIDED, A))
    assert gain.estimate.value == pytest.approx(1 / 3)
    changed = figure(summary, "changed", Rater(AIDED, A))
    assert changed.estimate.value == pytest.approx(1 / 6)


def test_of_none_or_all_the_interval_still_has_a_width() -> None:
    # All four tumors are found: every sample of patients says 1.
    found = figure(summarize(READ, reference=B), "sensitivity", THE_NETWORKS).estimate
    assert found.value == 1
    assert (found.low, found.high) == agreement.wilson(4, 4)


def test_kappa_and_auc_are_those_of_scikit_learn() -> None:
    from sklearn.metrics import cohen_kappa_score, roc_auc_score, roc_curve

    rng = np.random.default_rng(3)
    codes = ("glioma", "meningioma", UNCLEAR, NO_TUMOR)
    answers, network = rng.integers(0, 4, 200), rng.integers(0, 4, 200)
    agree = rng.random(200) < 0.6
    network[agree] = answers[agree]
    chances = np.clip(
        0.5 + (network < 2) * 0.3 - (network == 3) * 0.3 + rng.normal(0, 0.1, 200), 0, 1
    )
    read = [
        case(i, codes[network[i]], float(chances[i]), a_aided=codes[answers[i]])
        for i in range(200)
    ]  # fmt: skip
    summary = summarize(read)
    reader = Rater(AIDED, A)
    kappa = figure(summary, "kappa", THE_NETWORKS, reader).estimate
    assert kappa.value == pytest.approx(cohen_kappa_score(network, answers), abs=1e-12)
    assert kappa.low is not None
    assert kappa.high is not None
    assert kappa.low < kappa.value < kappa.high
    rank = np.array([2, 2, 1, 0])
    weighted = figure(summary, "weighted_kappa", THE_NETWORKS, reader).estimate.value
    theirs = cohen_kappa_score(rank[network], rank[answers], weights="linear")
    assert weighted == pytest.approx(theirs, abs=1e-12)
    known = answers != 2
    auc = figure(summary, "auc", THE_NETWORKS)
    assert auc.estimate.value == pytest.approx(roc_auc_score(answers[known] < 2, chances[known]))
    assert auc.cases == known.sum()
    (curve,) = summary.curves
    false, true, _ = roc_curve(answers[known] < 2, chances[known], drop_intermediate=False)
    np.testing.assert_allclose(curve.false, false)
    np.testing.assert_allclose(curve.true, true)


def test_intervals_are_of_patients_not_of_scans() -> None:
    few = [
        Case(c.key, c.name, f"patient {i % 2}", c.answer, c.tumor_probability, c.given)
        for i, c in enumerate(READ)
    ]
    wide = figure(summarize(few), "agreement", THE_NETWORKS, Rater(ALONE, B)).estimate
    narrow = figure(summarize(READ), "agreement", THE_NETWORKS, Rater(ALONE, B)).estimate
    assert wide.value == narrow.value
    assert (wide.low, wide.high) != (narrow.low, narrow.high)
    one = [Case(c.key, c.name, "p", c.answer, c.tumor_probability, c.given) for c in READ]
    assert figure(summarize(one), "agreement", THE_NETWORKS, Rater(ALONE, B)).estimate.low is None


def test_what_is_not_defined_says_why() -> None:
    calm = [case(i, NO_TUMOR, 0.1, a_aided=NO_TUMOR, b_aided=NO_TUMOR) for i in range(5)]
    summary = summarize(calm)
    sensitivity = figure(summary, "sensitivity", THE_NETWORKS).estimate
    assert sensitivity.value is None
    assert "no cases with a tumor" in sensitivity.reason
    kappa = figure(summary, "kappa", Rater(AIDED, A), Rater(AIDED, B)).estimate
    assert kappa.value is None
    assert "throughout" in kappa.reason
    assert figure(summary, "ac1", Rater(AIDED, A), Rater(AIDED, B)).estimate.value == 1
    assert not summary.curves
    for row in summary_table.rows(summary):
        assert len(row) == len(summary_table.COLUMNS)
        assert not any(isinstance(cell, float) and np.isnan(cell) for cell in row)


def test_nothing_read_is_a_summary_too() -> None:
    summary = summarize([])
    assert summary.cases == 0
    assert all(f.estimate.value is None and f.estimate.reason for f in summary.figures)


def test_three_readers_are_summed_up_together() -> None:
    read = [case(i, "glioma", 0.9, a_aided=x, b_aided=y, c_aided=z) for i, (x, y, z) in enumerate(
        [("glioma", "glioma", "glioma"), ("glioma", "glioma", NO_TUMOR), (NO_TUMOR,) * 3]
    )]  # fmt: skip
    from statsmodels.stats.inter_rater import fleiss_kappa

    theirs = fleiss_kappa(np.array([[3, 0], [2, 1], [0, 3]]))
    found = figure(summarize(read), "fleiss", Rater(AIDED, ""))
    assert found.estimate.value == pytest.approx(theirs, abs=1e-12)
    assert found.cases == 3


def test_the_truth_is_what_was_decided_else_what_all_say() -> None:
    agreed = case(1, NO_TUMOR, 0.1, a_aided="glioma", b_aided="meningioma")
    divided = case(2, NO_TUMOR, 0.1, a_aided="glioma", b_aided=NO_TUMOR)
    settled = case(3, NO_TUMOR, 0.1, a_aided="glioma", b_aided=NO_TUMOR, d_decided=NO_TUMOR)
    assert [truth_of(one, "") for one in (agreed, divided, settled)] == [True, None, False]
    assert truth_of(divided, A) is True
    assert truth_of(case(4, NO_TUMOR, 0.1, a_aided=UNSURE), "") is None
    # The last word of a reader counts: with the networks' help.
    assert truth_of(READ[1], A) is True


def test_nobody_is_measured_against_the_own_answer() -> None:
    alone = case(1, NO_TUMOR, 0.1, a_aided="glioma")
    three = case(2, NO_TUMOR, 0.1, a_aided=NO_TUMOR, b_aided="glioma", c_aided="meningioma")
    assert truth_of(alone, "") is None  # One voice is no agreement.
    assert truth_of(three, "", A) is True  # The two others.
    assert truth_of(three, "", B) is None
    assert truth_of(three, "") is None
    own = case(3, NO_TUMOR, 0.1, a_aided="glioma", b_aided=NO_TUMOR, a_decided="glioma")
    assert truth_of(own, "", B) is True
    assert truth_of(own, "", A) is None
    assert truth_of(own, A, A) is None


def test_a_reader_who_was_alone_on_most_cases_is_not_perfect() -> None:
    read = [case(i, "glioma", 0.9, a_aided=("glioma", NO_TUMOR)[i % 2]) for i in range(8)]
    read += [case(8 + i, "glioma", 0.9, a_aided=NO_TUMOR, b_aided=x, c_aided=x)
             for i, x in enumerate(("glioma", NO_TUMOR, NO_TUMOR))]  # fmt: skip
    summary = summarize(read)
    measured = figure(summary, "sensitivity", Rater(AIDED, A))
    assert (measured.cases, measured.estimate.value) == (3, 0)
    assert figure(summary, "specificity", Rater(AIDED, A)).estimate.value == 1
    nothing = figure(summarize(read[:9]), "sensitivity", Rater(AIDED, B))
    assert nothing.cases == 0
    assert "two others" in nothing.estimate.reason


def test_one_reader_alone_is_the_reference_by_name() -> None:
    read = [case(i, "glioma", 0.9, a_aided=("glioma", NO_TUMOR)[i % 2]) for i in range(8)]
    summary = summarize(read)
    assert summary.reference == A
    assert not [f for f in summary.figures if f.code == "sensitivity" and f.first.name == A]
    row = next(r for r in summary_table.rows(summary) if r[0] == "Sensitivity")
    assert row[1:3] == ("Networks", A)
    lines = imrmc.lines(read, summary.reference)
    assert f"Truth: {A} alone." in lines
    assert not any(line.startswith("reader1,") for line in lines)


def test_differences_name_who_said_what() -> None:
    differences = summarize(READ).differences
    assert [one.name for one in differences] == ["T1 2", "T1 3", "T1 6", "T1 7"]
    second, third = differences[0], differences[1]
    assert second.answers[THE_NETWORKS] == "glioma"
    assert second.answers[Rater(ALONE, A)] == NO_TUMOR
    assert not second.is_divided  # In the end both say glioma.
    assert third.is_divided


def test_who_decided_and_whom_no_case_names_is_counted() -> None:
    decided = replace(READ[1], given={Rater(DECIDED, "Chief"): Given("glioma")})
    unnamed = replace(READ[2], is_named=False)
    found = summarize([READ[0], decided, unnamed])
    assert found.deciders == {"Chief": 1}
    assert found.unnamed == 1
    assert found.patients == len({READ[0].patient, READ[1].patient})


def test_it_can_be_stopped() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        summarize(READ, token=token)


def test_cases_come_from_the_database_as_they_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(f"2026-03-01T10:00:{second:02d}.000+00:00" for second in range(60))
    monkeypatch.setattr(verdicts, "now", lambda: next(clock))
    with database.opened(tmp_path / "w.db") as opened:
        first = Reading("item 1", A, ALONE, verdicts.now())
        verdicts.give(opened, first, "glioma")
        taken = verdicts.give(opened, Reading("item 1", A, AIDED, verdicts.now()), NO_TUMOR)
        verdicts.withdraw(opened, taken)
        verdicts.give(opened, Reading("item 1", A, AIDED, verdicts.now()), "glioma", "sure now")
        back = Reading("item 2", B, ALONE, "2026-03-01T11:00:00.000+00:00")
        verdicts.give(opened, back, NO_TUMOR)
        verdicts.give(opened, Reading("item 1", "J", DECIDED, verdicts.now()), "meningioma")
        read = cases.read(opened)
    one, two = read
    assert one.given[Rater(ALONE, A)].seconds == 1
    assert one.given[Rater(AIDED, A)].answer == "glioma"
    assert one.given[Rater(AIDED, A)].comment == "sure now"
    assert cases.decided(one) == "meningioma"
    assert two.given[Rater(ALONE, B)].seconds is None  # The clock was set back.
    assert two.patient == "item 2"


def test_corrected_volumes_are_compared_with_those_of_the_networks(tmp_path: Path) -> None:
    pairs = ((10.0, 12.0), (20.0, 19.0), (30.0, 33.0))
    with database.opened(tmp_path / "w.db") as opened:
        for place, (network, reader) in enumerate(pairs):
            said = verdicts.Said("glioma", "", reader, network)
            verdicts.give(opened, Reading(f"item {place}", A, AIDED, verdicts.now()), said)
        verdicts.give(opened, Reading("item 9", A, AIDED, verdicts.now()), "glioma")
        read = cases.read(opened)
    (volumes,) = summarize(read).volumes
    np.testing.assert_array_equal(volumes.networks, [10, 20, 30])
    assert volumes.apart is not None
    assert volumes.apart.bias == pytest.approx(4 / 3)
    assert (volumes.apart.pairs, volumes.rater) == (3, Rater(AIDED, A))


def test_imrmc_takes_the_file() -> None:
    lines = imrmc.lines([*READ, case(8, "glioma", 0.9, a_alone="glioma", b_alone=NO_TUMOR)])
    data = lines[lines.index(imrmc.BEGIN) + 1 :]
    rows = [line.split(",") for line in data]
    assert all(re.fullmatch(r"[^,\s]+,[^,\s]+,[^,\s]+,[^,\s]+", line) for line in data)
    truths = {case_id: score for reader, case_id, modality, score in rows if reader == "-1"}
    assert all(modality == "truth" for reader, _, modality, _ in rows if reader == "-1")
    assert len(truths) == sum(reader == "-1" for reader, *_ in rows)  # Each once.
    assert {case_id for _, case_id, _, _ in rows} == set(truths)
    assert {reader for reader, *_ in rows} == {"-1", "reader1", "reader2", "networks"}
    assert len({(r, c, m) for r, c, m, _ in rows}) == len(rows)
    # Both see the same kind in the end in 1, 2, 4 and 5: there is a truth for those alone.
    assert list(truths.values()) == ["1", "1", "0", "0"]
    scores = [int(score) for r, _, m, score in rows if (r, m) == ("reader1", "alone")]
    assert scores == [2, 0, 0, 0]
