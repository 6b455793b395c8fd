"""From a trained gate to `gate.onnx`, its entry in the catalog, and its figures."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime as ort
import torch

from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.runtime import Session
from models.training.export import TOLERANCE, sha256_of, write_onnx
from models.training.gate import GateGraph, GateNetwork, GateSettings, calibrate, fit_gate
from models.training.gate_data import GATE_SHAPE, KINDS, as_seen, read, true_slices
from models.training.gate_figures import gate_figures

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger("training")

VERSION = "1"
CHECKED = 32


def ship_gate(data: Path, pretrained: Path, folder: Path, models: Path) -> dict[str, object]:
    """Train the gate, or take the finished one of the same settings, and export it.

    Args:
        data: holds `brain_mri_2d` and `not_brain_mr`.
        pretrained: the encoder's published weights.
        folder: receives gate.pt; outside the repository.
        models: receives gate.onnx.

    Returns:
        The entry for the catalog.
    """
    torch.set_num_threads(1)
    network = _fit_or_load(data, pretrained, folder / "gate.pt", GateSettings())
    shifts = calibrate(network, data)
    log.info("shifts of %s: %s", KINDS, np.round(shifts, 2))
    graph = GateGraph(network, shifts).eval()
    path = models / "gate.onnx"
    write_onnx(graph, (1, *GATE_SHAPE), ("kinds",), path)
    log.info("largest difference from PyTorch %.2g", _check(graph, path, data))
    return {
        "name": "braintumor-gate",
        "role": "gate",
        "version": VERSION,
        "file": path.name,
        "sha256": sha256_of(path),
        "input_shape": list(GATE_SHAPE),
        "trained": datetime.now(UTC).date().isoformat(),
        "labels": list(KINDS),
    }


def write_gate_figures(data: Path, models: Path) -> None:
    """Measure the shipped gate; the figures go to `gate_figures.json`."""
    entry = Catalog.load(models).gate
    if entry is None:
        raise ValueError("the catalog has no gate")
    figures = gate_figures(data, Session(entry, threads=1))
    path = models / "gate_figures.json"
    path.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _fit_or_load(
    data: Path, pretrained: Path, checkpoint: Path, settings: GateSettings
) -> GateNetwork:
    wanted = json.dumps(asdict(settings))
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        if state["settings"] != wanted:
            raise ValueError(f"{checkpoint} is of a run with other settings: {state['settings']}")
        network = GateNetwork()
        network.cut()
        network.load_state_dict(state["network"])
        return network.eval()
    network = fit_gate(data, pretrained, settings)
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"settings": wanted, "network": network.state_dict()}, checkpoint)
    return network


def _check(graph: GateGraph, path: Path, data: Path) -> float:
    """The largest difference between the file and PyTorch on real slices.

    Raises:
        ValueError: it is above TOLERANCE.
    """
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    slices = true_slices(data / "brain_mri_2d", "val")
    worst = 0.0
    for source in slices[:: max(1, len(slices) // CHECKED)]:
        batch = as_seen(read(source))[None, None]
        with torch.no_grad():
            expected = graph(torch.from_numpy(batch)).numpy()
        (found,) = session.run(None, {"image": batch})
        worst = max(worst, float(np.abs(found - expected).max()))
    if worst > TOLERANCE:
        raise ValueError(f"{path.name} differs from PyTorch by {worst:.2g}")
    return worst
