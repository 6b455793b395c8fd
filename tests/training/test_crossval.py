"""No network judges a patient whom it has seen."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training import crossval  # noqa: E402
from models.training.crossval import FOLDS, HELD, folds  # noqa: E402
from models.training.data import Row, Slices  # noqa: E402

EMPTY = Row(**{f.name: "" for f in dataclasses.fields(Row)} | {"edge": False, "position": None})


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


def test_no_network_is_trained_on_the_patients_of_its_fold(rows, monkeypatch):
    pixels = np.zeros((len(rows), 1, 1), np.uint8)
    monkeypatch.setattr(Slices, "load", lambda *_: Slices(rows, pixels, pixels))
    shown = []
    monkeypatch.setattr(crossval, "begun", lambda *_: None)
    monkeypatch.setattr(crossval, "_fit", lambda slices, *_: shown.append(slices.rows))
    crossval.fit_folds(Path(), Path(), Path())
    common, *own = shown
    assert {r.source for r in common} == {"lgg"}
    fold_of = folds(rows)
    for fold, seen in enumerate(own):
        missing = {r.group for r in rows} - {r.group for r in seen}
        assert missing == {group for group, place in fold_of.items() if place == fold}
