"""int8 versions of the shipped files: static, QDQ, calibrated on training slices.

Weights are symmetric with a scale for each channel, activations asymmetric with one scale
(onnxruntime's advice for x86).  Only convolutions and what leads to them are quantized: the
pooled verdict, the heads, the answers, and the mask's last layers decide on small differences
and stay float32; so does a stem that is given differences to neighbors, whose range is not
the slice's.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from braintumor_desktop.inference.judge import load_networks
from braintumor_desktop.inference.preprocess import to_model_grid
from models.training.data import neighbors, read_gray, read_manifest, sampling_weights
from models.training.evaluate import answer_all, figures
from models.training.unlike import without_head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

CALIBRATED_ON = 200
LAST_CONVOLUTIONS = 3
"""At the end of the graph, kept in float32."""

METHOD = CalibrationMethod.MinMax


class _Reader(CalibrationDataReader):
    """Hands training slices to the calibration, one at a time."""

    def __init__(self, images: list[NDArray[np.float32]], name: str) -> None:
        self.left = iter(images)
        self.name = name

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        image = next(self.left, None)
        return None if image is None else {self.name: image[None]}


def write_int8(source: Path, target: Path, data: Path) -> None:
    """Write the int8 version of a network.

    Args:
        source: the float32 file, input (1, planes, rows, columns).
        target: the file to write.
        data: folder of the manifest.
    """
    model = without_head(onnx.load(source))
    (given,) = model.graph.input
    planes, rows, columns = (d.dim_value for d in given.type.tensor_type.shape.dim[1:])
    images = calibration_slices(data, (rows, columns), planes)
    with tempfile.TemporaryDirectory() as folder:
        whole, prepared = (Path(folder) / name for name in ("whole.onnx", "prepared.onnx"))
        onnx.save(model, whole)
        # Folds batch norms and constants, and writes shapes: without it nodes are left over.
        quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
        nodes = list(onnx.load(prepared).graph.node)
        quantize_static(
            str(prepared),
            str(target),
            _Reader(images, given.name),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "Add", "Concat", "Clip", "Relu"],
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=in_float32(nodes, planes),
            calibrate_method=METHOD,
        )


def in_float32(nodes: Sequence[onnx.NodeProto], planes: int) -> list[str]:
    """Names of the nodes that are not quantized.

    Args:
        nodes: of the graph, in the order in which they run.
        planes: of the input: 1, or 3 with neighbors.
    """
    convolutions = [n.name for n in nodes if n.op_type == "Conv"]
    kept = {*convolutions[: planes // 3], *convolutions[-LAST_CONVOLUTIONS:]}
    quantized = set(convolutions) - kept
    needed: set[str] = set()
    for node in reversed(nodes):
        if node.name in quantized or (node.name not in kept and needed & set(node.output)):
            needed |= set(node.input)
        else:
            kept.add(node.name)
    return [n.name for n in nodes if n.name in kept]


def compare(models: Path, data: Path) -> dict[str, Any]:
    """Figures of both versions on `val`, and milliseconds a slice with two threads.

    Args:
        models: the folder of the catalog, which holds both versions.
        data: folder of the manifest.

    Returns:
        `figures`: rows of part, figure, fp32, int8; `ms`: by version.
    """
    values: dict[str, dict[tuple[str, str], object]] = {}
    milliseconds = {}
    for version, ending in (("fp32", ""), ("int8", "-int8")):
        classifier, segmenter = f"braintumor-classifier{ending}", f"braintumor-segmenter{ending}"
        networks = load_networks(models, 2, classifier, segmenter)
        started = time.perf_counter()
        answers = answer_all(data, "val", networks)
        milliseconds[version] = round((time.perf_counter() - started) / len(answers) * 1000, 1)
        clear = [answer for answer in answers if not answer.row.edge]
        values[version] = {(str(r["part"]), str(r["figure"])): r["value"] for r in figures(clear)}
    rows = [
        {"part": part, "figure": figure, "fp32": value, "int8": values["int8"].get((part, figure))}
        for (part, figure), value in values["fp32"].items()
    ]
    return {"figures": rows, "ms": milliseconds}


def calibration_slices(
    data: Path, shape: tuple[int, int], planes: int
) -> list[NDArray[np.float32]]:
    """CALIBRATED_ON training slices in the model grid, drawn as the training draws.

    Args:
        data: folder of the manifest.
        shape: (rows, columns).
        planes: 1, or 3 with the neighbors of the slices that have them.

    Returns:
        Each (planes, rows, columns).
    """
    rows = read_manifest(data, ("train",))
    beside = neighbors(rows)
    rng = np.random.default_rng(0)
    chosen = rng.choice(len(rows), CALIBRATED_ON, replace=False, p=sampling_weights(rows))

    def grid(place: int) -> NDArray[np.float32]:
        return to_model_grid(read_gray(data / rows[place].file), None, shape)[0]

    found = []
    for i in chosen:
        places = [i, *(i if j < 0 else j for j in beside[i])][:planes]
        found.append(np.stack([grid(place) for place in places]))
    return found
