"""No network judges a patient whom it has seen."""

import dataclasses

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training.crossval import FOLDS, HELD, folds  # noqa: E402
from models.training.data import Row  # noqa: E402

EMPTY = Row(**{f.name: "" for f in dataclasses.fields(Row)} | {"edge": False})


@pytest.fixture
def rows():
    """Patients of unequal size in each held source, and some of another."""
    return [
        dataclasses.replace(EMPTY, source=source, group=f"{source}-{patient}", id=f"{i}")
        for source in (*HELD, "lgg")
        for patient in range(6)
        for i in range(1 + 3 * patient)
    ]


def test_every_patient_of_the_held_sources_has_one_fold(rows):
    found = folds(rows)
    assert set(found) == {r.group for r in rows if r.source in HELD}
    assert set(found.values()) == set(range(FOLDS))


def test_the_slices_of_a_source_are_spread_over_the_folds(rows):
    found = folds(rows)
    counts = [sum(found[r.group] == f for r in rows if r.source == "gbm") for f in range(FOLDS)]
    assert max(counts) < 3 * min(counts)
