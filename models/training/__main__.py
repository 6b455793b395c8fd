"""`python -m models.training STEP`: one command each.

Classifier and segmenter are two answers of one network, which `networks` trains, or goes on
training from the last finished epoch.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch

from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.judge import load_networks
from models.training.averages import averaged
from models.training.cache import cached_answers
from models.training.card import write_card
from models.training.cases import all_cases
from models.training.changed import edited_slices, tiles, verdict_changes
from models.training.conditions import WHOLE_HEADS, bands, by_condition
from models.training.crossval import cross_validated
from models.training.data import Slices, read_manifest
from models.training.evaluate import confusion, figures, judge_rows
from models.training.export import check, entries_of, export, sha256_of
from models.training.gate_ship import ship_gate, write_gate_figures
from models.training.glance import glanced
from models.training.in_series import POINTS, in_series, others, places, points, together
from models.training.leakage import near_duplicates, shared_groups
from models.training.network import Network
from models.training.pictures import draw_all
from models.training.quantize import compare, write_int8
from models.training.settings import RECIPE
from models.training.sheet import write_sheet
from models.training.train import (
    AVERAGED,
    CHECKPOINT,
    MODEL_SIZE,
    STATISTICS_BATCHES,
    Stopped,
    begun,
    fit,
    some_pictures,
)
from models.training.unlike import fitted, left_out, seen_by, table, wanted_rows, with_head

if TYPE_CHECKING:
    from braintumor_desktop.inference.judge import Networks

log = logging.getLogger("training")

MODELS = Path(__file__).resolve().parent.parent
SHARED = MODELS.parent.parent / "shared"
FIGURES = MODELS / "figures.json"
CHECKED_SLICES = 64
SHEET_SIDE = 256
SHEET_STEP = 12
SPLITS = ("train", "val", "test")
VERSION = "3.0"
FILE = "braintumor.onnx"


def main() -> None:
    """Run one step of the pipeline."""
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    parser.add_argument("step", choices=STEPS)
    parser.add_argument("--data", type=Path, default=SHARED / "data" / "brain_mri_2d")
    parser.add_argument(
        "--pretrained",
        type=Path,
        default=SHARED / "pretrained" / "efficientnet_lite0_in1k.fp16.safetensors",
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path.home() / "braintumor-training",
        help="checkpoints and log; outside the repository",
    )
    parser.add_argument(
        "--pictures",
        type=Path,
        default=Path.home() / ".cache" / "braintumor-training",
        help="plots, sheets and kept answers; outside the repository, since they show patients",
    )
    parser.add_argument(
        "--models", type=Path, default=MODELS, help="receives the networks of a training"
    )
    parser.add_argument(
        "--start", type=Path, help="a shipped .onnx to train on from; else --pretrained"
    )
    parser.add_argument("--minutes", type=float, default=150.0, help="that a training may take")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the learning rates")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--splits", choices=SPLITS, nargs="+", default=["train"])
    parser.add_argument("--hold", nargs="*", default=[], help="groups that are not trained on")
    parser.add_argument("--version", default=VERSION, help="of the file that `unlike` writes")
    parser.add_argument("--share", type=float, default=0.5, help="of the training in `average`")
    parser.add_argument("--split", choices=("val", "test"), nargs="*", default=["val"])
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if MODELS.parent in options.pictures.resolve().parents:
        parser.error("--pictures lies in the repository: pictures of patients stay outside")
    STEPS[options.step](options)


def networks(options: argparse.Namespace) -> None:
    """Train, or take the finished checkpoint of the same settings, and ship."""
    cycle = replace(RECIPE.cycles[0], splits=tuple(options.splits), rate=options.rate)
    held = tuple(options.hold)
    settings = replace(RECIPE, cycles=(cycle,), seed=options.seed, held=held)
    start = options.start or options.pretrained
    try:
        network = fit(options.data, start, options.folder, settings, options.minutes)
    except Stopped:
        log.info("stopped; the same command goes on from %s", options.folder)
        sys.exit(130)
    ship(network, options.data, options.models)


def average(options: argparse.Namespace) -> None:
    """Ship the mean of a finished training's weights and of those that it began with."""
    after = torch.load(options.folder / AVERAGED, weights_only=True)
    start = options.start or options.pretrained
    before = begun(start, options.data, options.seed).state_dict()
    pictures = some_pictures(options.data, STATISTICS_BATCHES)
    ship(averaged(before, after, options.share, pictures), options.data, options.models)


def glance(options: argparse.Namespace) -> None:
    """Print the figures of a checkpoint on `val` and on all heads of `aanlib`."""
    network = Network()
    state = torch.load(options.folder / CHECKPOINT, weights_only=True, map_location="cpu")
    network.load_state_dict(state["averaged"])
    print(f"epoch {state['epoch']}, step {state['step']}")
    where = places(options.data)
    val = Slices.load(options.data, ("val",), MODEL_SIZE)
    heads = Slices.load(options.data, ("train",), MODEL_SIZE).where(lambda r: r.source == "aanlib")
    for what, with_neighbors in (("alone", False), ("neighbors in the input", True)):
        answers = glanced(network, val, with_neighbors=with_neighbors)
        for said, given in ((what, answers), (f"{what}, in context", together(answers, where))):
            for row in figures([answer for answer in given if not answer.row.edge]):
                print(f"{said}: {row['part']:24} {row['figure']:48} {row['value']:.3f}")
        for head in others(glanced(network, heads, with_neighbors=with_neighbors), where):
            print(f"{what}: {head}")


def ship(network: Network, data: Path, models: Path) -> None:
    """Export, compare with PyTorch on real slices, enter both roles in the catalog."""
    models.mkdir(parents=True, exist_ok=True)
    path = models / FILE
    export(network, path)
    val = Slices.load(data, ("val",), MODEL_SIZE)
    step = max(1, len(val.rows) // CHECKED_SLICES)
    images = np.stack([val.planes(i).transpose(2, 0, 1) for i in range(0, len(val.rows), step)])
    worst = check(network, path, images)
    log.info("%s: largest difference from PyTorch %.2g on %d slices", FILE, worst, len(images))
    for entry in entries_of(path, VERSION):
        _enter(entry, models)
        for other in _asked_otherwise(entry):
            _enter(other, models)


def crossval(options: argparse.Namespace) -> None:
    """Train a network for each fold, and measure what they say of the fold's patients."""
    found = cross_validated(options.data, options.pretrained, options.folder / "crossval")
    for row in found["figures"]:
        interval = f"{row['low']:.3f} to {row['high']:.3f}"
        print(f"{row['part']:24} {row['figure']:24} {row['value']:.3f} ({interval})")
    for fold, rows in enumerate(found["test"]):
        for row in rows:
            print(f"fold {fold} on test: {row['part']:16} {row['figure']:24} {row['value']:.3f}")
    for patient in found["patients"]:
        print(patient)
    (MODELS / "crossval_figures.json").write_text(json.dumps(found, indent=1) + "\n")


def evaluate(options: argparse.Namespace) -> None:
    """Measure the shipped files; the figures go to `figures.json` and to the screen."""
    networks = load_networks(MODELS, threads=os.cpu_count() or 1)
    found = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    found["models"] = {m.name: m.sha256 for m in networks.models} | _same_file(networks)
    where = places(options.data)
    heads = [row for row in read_manifest(options.data, ("train",)) if row.source == "aanlib"]
    found["others"] = others(judge_rows(options.data, heads, networks), where)
    for split in options.split:
        judged = cached_answers(options.data, split, networks, options.pictures)
        answers = [answer for answer in judged if not answer.row.edge]
        rows = [*figures(answers), *verdict_changes(options.data, split, networks)]
        found[split] = {
            "figures": rows,
            "confusion": confusion(answers),
            "conditions": by_condition(answers),
            "bands": bands(answers),
            "in_series": in_series(judged, where),
            "points": points(judged, networks.classifier.entry.name, WHOLE_HEADS),
        }
        draw_all(options.data, split, answers, networks, options.pictures)
        for row in rows:
            interval = f"{row['low']:.3f} to {row['high']:.3f}"
            print(f"{split:5} {row['part']:24} {row['figure']:48} {row['value']:.3f} ({interval})")
    found["cases"] = [asdict(case) for case in all_cases(options.data.parent, networks)]
    for case in found["cases"]:
        print(case)
    FIGURES.write_text(json.dumps(found, indent=1) + "\n")
    print(f"plots and worst cases: {options.pictures}")


def _asked_otherwise(entry: dict[str, object]) -> list[dict[str, object]]:
    """Entries of the catalog that ask a classifier's file at other points, or twice."""
    if entry["role"] != "classifier":
        return []
    name = entry["name"]
    moved = [{**entry, "name": f"{name}{end}", "threshold": at} for end, at in POINTS if end]
    return [*moved, {**entry, "name": f"{name}-mirrored", "mirrored": True}]


def _same_file(networks: Networks) -> dict[str, str]:
    """Operating points of the classifier that were measured with it."""
    own = networks.classifier.entry
    names = {f"{own.name}{ending}" for ending, _ in POINTS}
    return {e.name: e.sha256 for e in Catalog.load(MODELS).entries if e.name in names}


def card(_options: argparse.Namespace) -> None:
    """Write MODEL_CARD.md."""
    write_card(MODELS)


def counterfactuals(options: argparse.Namespace) -> None:
    """Draw slices with their lesion, without it, and with other tissue replaced."""
    for split in options.split:
        path = options.pictures / f"{split}-counterfactuals.png"
        edited = edited_slices(options.data, split, SHEET_SIDE, step=SHEET_STEP)
        write_sheet([tile for e in edited for tile in tiles(e)], 9, path)
        print(path)


def leakage(options: argparse.Namespace) -> None:
    """List groups in two splits, and copies of training pictures in `test`."""
    rows = read_manifest(options.data, ("train", "val", "test"))
    print("groups in two splits:", sorted(shared_groups(rows)) or "none")
    train, test = ([r for r in rows if (r.split == "test") == is_test] for is_test in (False, True))
    for pair in near_duplicates(options.data, train, test):
        print(pair)


def quantize(options: argparse.Namespace) -> None:
    """Write int8 versions, enter them after the float32 ones, compare on `val`."""
    models = options.models
    catalog = json.loads((models / "catalog.json").read_text())
    target = (models / FILE).with_suffix(".int8.onnx")
    write_int8(models / FILE, target, options.data)
    for role in ROLES:
        entry = next(m for m in catalog["models"] if m["name"] == f"braintumor-{role}")
        own = {"name": f"braintumor-{role}-int8", "file": target.name, "sha256": sha256_of(target)}
        # In 8 bits fewer pixels reach a peak: Dice on FLAIR lost 0.008 by it (`val`).
        _enter({**{k: v for k, v in entry.items() if k != "peak"}, **own}, models)
    found = compare(models, options.data)
    for row in found["figures"]:
        print(f"{row['part']:24} {row['figure']:40} {row['fp32']:.4f} {row['int8']:.4f}")
    print(found["ms"])
    (models / "int8_figures.json").write_text(json.dumps(found, indent=1) + "\n")


def unlike(options: argparse.Namespace) -> None:
    """Add the answer "abnormal, but not like the tumors known" to a network."""
    path = options.models / FILE
    model = onnx.load(path)
    rows = wanted_rows(read_manifest(options.data, ("train",)))
    seen = seen_by(model, options.data, rows)
    found = table(seen, left_out(seen))
    for row in found:
        print(row)
    (options.models / "unlike_figures.json").write_text(json.dumps(found, indent=1) + "\n")
    head = fitted(seen)
    path.write_bytes(with_head(model, head).SerializeToString(deterministic=True))
    _renamed(options.models, path, options.version)


def _renamed(models: Path, file: Path, version: str) -> None:
    """Say in the catalog that a file is another one."""
    path = models / "catalog.json"
    catalog = json.loads(path.read_text())
    for entry in catalog["models"]:
        if entry["file"] == file.name:
            entry |= {"sha256": sha256_of(file), "version": version}
    path.write_text(json.dumps(catalog, indent=2) + "\n")


def gate(options: argparse.Namespace) -> None:
    """Train the gate and ship it."""
    _enter(ship_gate(options.data.parent, options.pretrained, options.folder, MODELS), MODELS)


def gate_figures(options: argparse.Namespace) -> None:
    """Measure the shipped gate."""
    write_gate_figures(options.data.parent, MODELS)


def _enter(entry: dict[str, Any], models: Path) -> None:
    path = models / "catalog.json"
    catalog: dict[str, Any] = {"schema": 1, "models": []}
    if path.exists():
        catalog = json.loads(path.read_text())
    others = [m for m in catalog["models"] if m["name"] != entry["name"]]
    catalog["models"] = sorted([*others, entry], key=lambda m: (m["role"], m["name"]))
    path.write_text(json.dumps(catalog, indent=2) + "\n")


ROLES = ("classifier", "segmenter")
STEPS = {
    step.__name__.replace("_", "-"): step
    for step in (
        networks,
        average,
        glance,
        crossval,
        evaluate,
        card,
        counterfactuals,
        leakage,
        quantize,
        unlike,
        gate,
        gate_figures,
    )
}

if __name__ == "__main__":
    main()
