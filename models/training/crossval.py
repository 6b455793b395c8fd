"""Cross-validation of the sources whose `test` holds too few patients to say much.

A first training sees none of their patients, of no split.  From its weights one short
training for each fold sees all slices of `train` and `val` but the fold's patients, whom
its network then judges.  Each is shorter than that of the shipped files, which have seen
these patients: the figures say what the recipe learns, and rather less than it could.
"""

from __future__ import annotations

import copy
import json
import os
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.inference.catalog import CATALOG_FILE, SCHEMA
from braintumor_desktop.inference.judge import load_networks
from models.training.data import Slices, read_manifest
from models.training.evaluate import answer_rows, figures, sensitivity, specificity
from models.training.export import entries_of, export
from models.training.settings import Cycle, Settings
from models.training.train import CHECKPOINT, MODEL_SIZE, Run, begun

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from models.training.data import Row
    from models.training.evaluate import Answer
    from models.training.network import Network

SPLITS = ("train", "val")
HELD = ("gbm", "brats", "ms", "healthy")
FOLDS = 4
SIDE = 256
"""Of the last training pictures, and of those that are judged."""

COMMON = Settings(
    (Cycle((192,) * 5 + (SIDE,) * 2, splits=SPLITS, edited=0.35, removed=0.25),), draws=5000
)
OWN = replace(
    COMMON,
    cycles=(Cycle((SIDE,) * 2, rate=0.5, splits=SPLITS, edited=0.35, removed=0.25),),
    draws=3000,
    seed=2,
)

PARTS = ("gbm", "brats", "ms", "healthy", "ms and healthy")


def cross_validated(data: Path, pretrained: Path, folder: Path) -> dict[str, Any]:
    """Train a network for each fold, and judge the fold's slices through the program.

    Args:
        data: the folder of the labeled slices.
        pretrained: the encoder's published weights.
        folder: receives checkpoints and networks; outside the repository.

    Returns:
        For JSON: `figures`, rows as of `evaluate.figures`, over all folds together; `test`,
        for each fold the same of its network on `test`, beside which the shipped file's
        figures can be read; `patients`, sensitivity and specificity of each.
    """
    networks = fit_folds(data, pretrained, folder)
    rows = read_manifest(data, SPLITS)
    unseen = [row for row in read_manifest(data, ("test",)) if row.source in HELD]
    fold_of = folds(rows)
    answers: list[Answer] = []
    on_test = []
    for fold, network in enumerate(networks):
        models = folder / f"fold-{fold}"
        export(network, models / "braintumor.onnx", SIDE)
        entries = entries_of(models / "braintumor.onnx", f"fold {fold}", SIDE)
        catalog = json.dumps({"schema": SCHEMA, "models": entries})
        (models / CATALOG_FILE).write_text(catalog, encoding="utf-8")
        loaded = load_networks(models, os.cpu_count() or 1)
        own = [row for row in rows if fold_of.get(row.group) == fold]
        answers += answer_rows(data, own, loaded)
        on_test.append(_of_parts(answer_rows(data, unseen, loaded)))
    return {"figures": _of_parts(answers), "test": on_test, "patients": _by_patient(answers)}


def _of_parts(answers: list[Answer]) -> list[dict[str, object]]:
    return [row for row in figures(answers) if row["part"] in PARTS]


def _by_patient(answers: list[Answer]) -> list[dict[str, Any]]:
    """Sensitivity and specificity of each patient with tumor slices, the worst first."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(answer.row.group, []).append(answer)
    found = [
        {
            "patient": group,
            "tumor slices": sum(a.row.is_tumor for a in own),
            "sensitivity": round(sensitivity(own), 2),
            "specificity": None if np.isnan(specificity(own)) else round(specificity(own), 2),
        }
        for group, own in groups.items()
        if any(a.row.is_tumor for a in own)
    ]
    return sorted(found, key=_sensitivity)


def _sensitivity(row: Mapping[str, Any]) -> float:
    return float(row["sensitivity"])


def folds(rows: Iterable[Row]) -> dict[str, int]:
    """The fold of each held patient: a source's patients go around, the largest first."""
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        if row.source in HELD:
            counts[row.source, row.group] = counts.get((row.source, row.group), 0) + 1
    found: dict[str, int] = {}
    for source in HELD:
        groups = sorted((-n, group) for (s, group), n in counts.items() if s == source)
        found |= {group: place % FOLDS for place, (_, group) in enumerate(groups)}
    return found


def fit_folds(data: Path, pretrained: Path, folder: Path) -> list[Network]:
    """Train one network for each fold, or go on where an earlier call stopped.

    Args:
        data: the folder of the labeled slices.
        pretrained: the encoder's published weights.
        folder: receives the checkpoints; outside the repository.

    Returns:
        The networks, in the order of the folds; each has not seen the patients of its own.
    """
    slices = Slices.load(data, SPLITS, MODEL_SIZE)
    fold_of = folds(slices.rows)
    common = _fit(
        slices.where(lambda r: r.source not in HELD),
        COMMON,
        begun(pretrained, data, COMMON.seed),
        folder / "common",
    )
    found = []
    for fold in range(FOLDS):
        seen = slices.where(partial(_is_elsewhere, fold_of, fold))
        found.append(_fit(seen, OWN, copy.deepcopy(common), folder / f"fold-{fold}"))
    return found


def _is_elsewhere(fold_of: dict[str, int], fold: int, row: Row) -> bool:
    """Whether a row's patient is not held by this fold."""
    return fold_of.get(row.group) != fold


def _fit(slices: Slices, settings: Settings, start: Network, folder: Path) -> Network:
    folder.mkdir(parents=True, exist_ok=True)
    run = Run(start, settings)
    if (folder / CHECKPOINT).exists():
        run.restore(folder / CHECKPOINT)
    while run.epoch < settings.epochs:
        run.go_on(slices, folder)
    return run.averaged.cpu()
