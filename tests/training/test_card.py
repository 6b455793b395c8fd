"""The model card says what was measured, and where it falls short."""

from models.training.card import class_table, figures_table
from models.training.evaluate import TABLE
from models.training.targets import TARGETS


def _row(part, figure, value):
    sizes = {"slices": 9, "groups": 3}
    return {"part": part, "figure": figure, "value": value, "low": 0.0, "high": 1.0, **sizes}


def _table(part, figure, value):
    rows = {"figures": [_row(part, figure, value)]}
    return figures_table({"val": {"figures": []}, "test": rows})


def test_a_must_that_is_not_reached_is_marked():
    assert "✗" in _table("gbm", "balanced accuracy", 0.89)
    assert "✗" not in _table("gbm", "balanced accuracy", 0.90)


def test_of_an_error_the_smaller_is_the_better():
    assert "✗" in _table("all sources", "calibration error", 0.031)
    assert "✗" not in _table("all sources", "calibration error", 0.01)


def test_every_bound_belongs_to_a_figure_that_is_measured():
    measured = {(part, name) for part, _, _, named in TABLE for name, _ in named}
    assert set(TARGETS) <= measured


def test_precision_and_recall_follow_from_the_counts():
    counts = {
        "glioma": {"glioma": 8, "no_tumor": 2},
        "no_tumor": {"glioma": 0, "no_tumor": 6},
    }
    table = class_table(counts)
    assert "| glioma | 1.000 | 0.800 | 0.889 | 10 |" in table
    assert "| no_tumor | 0.750 | 1.000 | 0.857 | 6 |" in table
