"""Write the ONNX file and check it against PyTorch."""

from __future__ import annotations

import hashlib
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime as ort
import torch
from torch import nn

from braintumor_desktop.findings.labels import LABELS
from models.training.graphs import AnswersGraph
from models.training.train import MODEL_SIZE

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from models.training.network import Network

log = logging.getLogger("training")

PLANES = 3
"""The slice and its two neighbors."""

PEAK = 0.9
"""Chance that a part of an outline must reach somewhere.

With version 2.1 it took masks on tumor-free slices of `test` from 4.4 to 2.7 %, for 0.004 of Dice
on figshare and 0.005 on FLAIR of lgg; 0.85 leaves 3.3 %.
"""

TOLERANCE = 1e-3
"""Largest accepted difference of an output between ONNX Runtime and PyTorch."""


def export(network: Network, path: Path, side: int = MODEL_SIZE) -> None:
    """Write the network as ONNX, float32, one slice with its two neighbors at a time.

    Args:
        network: the trained network.
        path: the file to write.
        side: rows and columns of the pictures that it takes.
    """
    write_onnx(AnswersGraph(network), (PLANES, side, side), AnswersGraph.OUTPUTS, path)


def entries_of(path: Path, version: str, side: int = MODEL_SIZE) -> list[dict[str, object]]:
    """What the catalog says of an exported file: one entry for each role.

    Args:
        path: the file.
        version: of its training.
        side: rows and columns of the pictures that it takes.
    """
    both = {
        "version": version,
        "file": path.name,
        "sha256": sha256_of(path),
        "input_shape": [side, side],
        "channels": PLANES,
        # The program gives each plane its own slice; one that does not know neighbors
        # repeats the slice, which the network takes for a single picture.
        "neighbors": True,
        "trained": datetime.now(UTC).date().isoformat(),
    }
    return [
        {"name": "braintumor-classifier", "role": "classifier", **both, "labels": list(LABELS)},
        {"name": "braintumor-segmenter", "role": "segmenter", **both, "peak": PEAK},
    ]


def write_onnx(
    graph: nn.Module, shape: tuple[int, int, int], outputs: tuple[str, ...], path: Path
) -> None:
    """Write a graph as ONNX.

    Args:
        graph: takes (1, planes, rows, columns).
        shape: (planes, rows, columns) of its input.
        outputs: names of what it gives.
        path: the file to write.
    """
    program = torch.onnx.export(
        graph.eval(),
        (torch.zeros(1, *shape),),
        input_names=["image"],
        output_names=list(outputs),
        dynamo=True,
        verbose=False,
    )
    assert program is not None
    model = program.model_proto
    # Stack traces of the exporting machine do not belong into a shipped file.
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    for value in [*model.graph.value_info, *model.graph.input, *model.graph.output]:
        del value.metadata_props[:]
    del model.graph.metadata_props[:]
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString(deterministic=True))
    log.info("%s: %.1f MB", path.name, path.stat().st_size / 1e6)


def check(network: Network, path: Path, images: NDArray[np.float32]) -> float:
    """Compare the file with PyTorch.

    Args:
        network: the trained network.
        path: the exported file.
        images: (n, PLANES, size, size) in the model grid.

    Returns:
        The largest absolute difference of an output.

    Raises:
        ValueError: it is above TOLERANCE.
    """
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    graph = AnswersGraph(network).eval()
    worst = 0.0
    for image in images:
        batch = image[None]
        with torch.no_grad():
            expected = graph(torch.from_numpy(batch))
        found = session.run(None, {"image": batch})
        for ours, theirs in zip(found, expected, strict=True):
            worst = max(worst, float(np.abs(ours - theirs.numpy()).max()))
    if worst > TOLERANCE:
        raise ValueError(f"{path.name} differs from PyTorch by {worst:.2g}")
    return worst


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
