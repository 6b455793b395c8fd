"""Cross-validation of the sources whose `test` holds too few patients to say much.

A first training sees none of their patients, of no split.  From its weights one short
training for each fold sees all slices of `train` and `val` but the fold's patients, whom
its network then judges.  Each is shorter than that of the shipped files, which have seen
these patients: the figures say what the recipe learns, and rather less than it could.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from braintumor_desktop.inference.catalog import CATALOG_FILE, SCHEMA
from braintumor_desktop.inference.judge import load_networks
from models.training.data import Slices, read_manifest
from models.training.evaluate import answer_rows, figures
from models.training.export import entries_of, export
from models.training.train import CHECKPOINT, MODEL_SIZE, Cycle, Run, Settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from models.training.data import Row
    from models.training.network import Network

SPLITS = ("train", "val")
HELD = ("gbm", "brats", "ms", "healthy")
FOLDS = 4
SIDE = 256
"""Of the last training pictures, and of those that are judged."""

COMMON = Settings(
    cycles=(Cycle((192,) * 5 + (SIDE,) * 2, splits=SPLITS, edited=0.1, removed=0.3),), frozen=3
)
OWN = replace(
    COMMON,
    cycles=(Cycle((SIDE,) * 2, rate=0.5, splits=SPLITS, edited=0.1, removed=0.3),),
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
        For JSON: `figures`, rows as of `evaluate.figures`, over all folds together; and
        `folds`, their number.
    """
    networks = fit_folds(data, pretrained, folder)
    rows = read_manifest(data, SPLITS)
    fold_of = folds(rows)
    answers = []
    for fold, network in enumerate(networks):
        models = folder / f"fold-{fold}"
        export(network, models / "braintumor.onnx", SIDE)
        entries = entries_of(models / "braintumor.onnx", f"fold {fold}", SIDE)
        catalog = json.dumps({"schema": SCHEMA, "models": entries})
        (models / CATALOG_FILE).write_text(catalog, encoding="utf-8")
        own = [row for row in rows if fold_of.get(row.group) == fold]
        answers += answer_rows(data, own, load_networks(models, os.cpu_count() or 1))
    found = [row for row in figures(answers) if row["part"] in PARTS]
    return {"folds": FOLDS, "figures": found}


def folds(rows: Iterable[Row]) -> dict[str, int]:
    """The fold of each held patient: a source's patients go around, the largest first."""
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        if row.source in HELD:
            counts[row.source, row.group] = counts.get((row.source, row.group), 0) + 1
    found = {}
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
        slices.where(lambda r: r.source not in HELD), COMMON, pretrained, folder / "common"
    )
    found = []
    for fold in range(FOLDS):
        seen = slices.where(lambda r, fold=fold: fold_of.get(r.group) != fold)
        found.append(_fit(seen, OWN, pretrained, folder / f"fold-{fold}", common))
    return found


def _fit(
    slices: Slices, settings: Settings, pretrained: Path, folder: Path, start: Network | None = None
) -> Network:
    folder.mkdir(parents=True, exist_ok=True)
    run = Run(pretrained, settings)
    if start is not None:
        run.begin_at(start.state_dict())
    if (folder / CHECKPOINT).exists():
        run.restore(folder / CHECKPOINT)
    while run.epoch < settings.epochs:
        run.go_on(slices, folder)
    return run.averaged.cpu()
