"""`python -m models.training STEP`: classifier, segmenter, evaluate, card, gate, gate-figures.

The first two networks are two exports of one training: whichever command comes first trains
(or goes on from the last finished epoch), the other exports from the same checkpoint.
"""

from __future__ import annotations

import argparse
import json
import logging
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.findings.result import LABELS
from braintumor_desktop.inference.judge import load_networks
from models.training.card import write_card
from models.training.cases import all_cases
from models.training.data import Slices
from models.training.evaluate import answer_all, confusion, figures
from models.training.export import check, export, sha256_of
from models.training.gate_ship import ship_gate, write_gate_figures
from models.training.train import MODEL_SIZE, Settings, fit

if TYPE_CHECKING:
    from models.training.network import Network

log = logging.getLogger("training")

MODELS = Path(__file__).resolve().parent.parent
SHARED = MODELS.parent.parent / "shared"
FIGURES = MODELS / "figures.json"
CHECKED_SLICES = 64
VERSION = "2"
STEPS = ("classifier", "segmenter", "evaluate", "card", "gate", "gate-figures")


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
    parser.add_argument("--split", choices=("val", "test"), nargs="*", default=["val"])
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if options.step in {"classifier", "segmenter"}:
        network = fit_or_load(options)
        ship(network, options.step, options.data)
    elif options.step == "gate":
        _enter(ship_gate(options.data.parent, options.pretrained, options.folder, MODELS))
    elif options.step == "gate-figures":
        write_gate_figures(options.data.parent, MODELS)
    elif options.step == "evaluate":
        evaluate(options.data, options.split)
    else:
        write_card(MODELS / "MODEL_CARD.md", FIGURES, MODELS / "catalog.json")


def fit_or_load(options: argparse.Namespace) -> Network:
    """Train, or take the finished checkpoint of the same settings."""
    return fit(options.data, options.pretrained, options.folder, Settings())


def ship(network: Network, role: str, data: Path) -> None:
    """Export one role, compare it with PyTorch on real slices, enter it in the catalog."""
    path = MODELS / f"{role}.onnx"
    export(network, role, path)
    val = Slices.load(data, ("val",), MODEL_SIZE)
    step = max(1, len(val.rows) // CHECKED_SLICES)
    images = val.images[::step].astype("float32") / Slices.SCALE
    worst = check(network, role, path, images)
    log.info("%s: largest difference from PyTorch %.2g on %d slices", role, worst, len(images))
    entry = {
        "name": f"braintumor-{role}",
        "role": role,
        "version": VERSION,
        "file": path.name,
        "sha256": sha256_of(path),
        "input_shape": [MODEL_SIZE, MODEL_SIZE],
        "trained": datetime.now(UTC).date().isoformat(),
    }
    if role == "classifier":
        entry["labels"] = list(LABELS)
    _enter(entry)


def evaluate(data: Path, splits: list[str]) -> None:
    """Measure the shipped files; the figures go to `figures.json` and to the screen."""
    networks = load_networks(MODELS, threads=2)
    found = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    found["models"] = {m.name: m.sha256 for m in networks.models}
    for split in splits:
        answers = answer_all(data, split, networks)
        found[split] = {"figures": figures(answers), "confusion": confusion(answers)}
        for row in found[split]["figures"]:
            interval = f"{row['low']:.3f} to {row['high']:.3f}"
            print(f"{split:5} {row['part']:24} {row['figure']:40} {row['value']:.3f} ({interval})")
    found["cases"] = [asdict(case) for case in all_cases(data.parent, networks)]
    for case in found["cases"]:
        print(case)
    FIGURES.write_text(json.dumps(found, indent=1) + "\n")


def _enter(entry: dict[str, object]) -> None:
    path = MODELS / "catalog.json"
    catalog = json.loads(path.read_text()) if path.exists() else {"schema": 1, "models": []}
    others = [m for m in catalog["models"] if m["name"] != entry["name"]]
    catalog["models"] = sorted([*others, entry], key=lambda m: str(m["role"]))
    path.write_text(json.dumps(catalog, indent=2) + "\n")


if __name__ == "__main__":
    main()
