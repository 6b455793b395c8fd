"""Figures of several slices together: neighbors, series, lesions, operating points."""

from __future__ import annotations

import pytest

from braintumor_desktop.findings.context import chance_of, logit
from braintumor_desktop.findings.result import Verdict
from models.training.data import Row
from models.training.evaluate import Answer
from models.training.in_series import Place, in_series, others, points, series_of, together


def answer(name: str, tumor: float, *, truth: bool, edge: bool = False, source: str = "lgg"):
    label = "tumor" if truth else "no_tumor"
    values = {
        "id": name, "file": "", "mask": "", "mask2": "", "mask_kind": "", "source": source,
        "sequence": "flair", "plane": "", "group": name[0], "label": label, "edge": edge,
        "split": "val",
    }  # fmt: skip
    row = Row(**values)
    chances = {"glioma": tumor, "meningioma": 0.0, "pituitary": 0.0, "no_tumor": 1 - tumor}
    return Answer(row, Verdict(chances), 0, None)


def at(**positions: float) -> dict[str, Place]:
    return {
        name: Place(name[0], position, f"old infarct; by eye {name}", "")
        for name, position in positions.items()
    }


def test_neighbors_follow_the_order_of_the_series_and_end_at_a_gap():
    answers = [
        answer("a3", 0.9, truth=True),
        answer("a1", 0.1, truth=False),
        answer("a9", 0.6, truth=False),
    ]
    where = at(a1=1, a3=3, a9=9)
    assert series_of(answers, where) == [[1, 0, 2]]
    found = [a.verdict.tumor_probability for a in together(answers, where)]
    own, beside = logit(0.9), logit(0.1)
    assert found[0] == pytest.approx(chance_of((own + beside / 2) / 1.5))
    assert found[1] == pytest.approx(chance_of((beside + own / 2) / 1.5))
    assert found[2] == pytest.approx(0.6)
    assert together(answers, where)[0].verdict.probabilities["glioma"] == pytest.approx(found[0])


def test_series_and_lesions_are_counted_in_context():
    """A: a lesion that is found; B: four free slices with a lone hit that neighbors calm."""
    answers = [answer(f"a{n}", p, truth=p > 0.5) for n, p in enumerate((0.01, 0.95, 0.9, 0.01))]
    answers += [answer(f"b{n}", p, truth=False) for n, p in enumerate((0.01, 0.8, 0.01, 0.01))]
    names = {a.row.id: float(a.row.id[1]) for a in answers}
    found = in_series(answers, at(**names))
    assert found["series"] == {"with_tumor": 1, "found": 1, "free": 1, "called_tumor": 0}
    assert found["froc"][1] == {
        "threshold": 0.5, "lesions": 1, "found": 1, "false_per_series": 0.0,
    }  # fmt: skip
    sensitivities = {r["figure"]: r["value"] for r in found["context"]}
    assert (sensitivities["sensitivity"], sensitivities["specificity"]) == (1.0, 1.0)


def test_edge_slices_are_neighbors_and_in_no_figure():
    answers = [answer("a0", 0.4, truth=True), answer("a1", 0.99, truth=True, edge=True)]
    found = in_series(answers, at(a0=0, a1=1))
    row = next(r for r in found["context"] if r["figure"] == "sensitivity")
    assert (row["slices"], row["value"]) == (1, 1.0)


def test_each_operating_point_has_its_own_share_found():
    answers = [answer("a0", 0.4, truth=True), answer("b0", 0.6, truth=False)]
    rows = points(answers, "net", ("lgg",))
    assert [(r["network"], r["threshold"]) for r in rows] == [
        ("net-sensitive", 0.3), ("net", 0.5), ("net-specific", 0.7),
    ]  # fmt: skip
    assert [r["found"][0] for r in rows] == [1.0, 0.0, 0.0]
    assert [r["called_tumor"][0] for r in rows] == [1.0, 1.0, 0.0]


def test_other_diseases_are_counted_by_what_the_head_has():
    answers = [
        answer("a0", 0.7, truth=False),
        answer("a1", 0.02, truth=False),
        answer("b0", 0.9, truth=True),
    ]
    where = {n: Place(n[0], float(n[1]), "infarct; by eye", "") for n in ("a0", "a1", "b0")}
    answers = [
        Answer(Row(**{**a.row.__dict__, "source": "aanlib"}), a.verdict, 0, None) for a in answers
    ]
    (row,) = others(answers, where)
    assert row == {"what": "infarct", "slices": 2, "alone": 1, "in_context": 0}
