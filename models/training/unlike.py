"""One more answer of a shipped file: "abnormal, but not like the tumors known".

A logistic head on the features that the file pools anyway (`network.Network.kind` is given the
same): tumors against slices of heads with another disease.  Its own weights are added to the
file; what the file answered before stays the same, bit by bit.

Nearly all heads with another disease come from one source and are T2, so that a head could
learn the source instead.  Against that tumors on T2 weigh most (SHARES), the metastases of the
same source are tumors, and slices with multiple sclerosis, of another source and in other
contrasts, count as another disease.  What it is worth is measured with each head and patient
left out (`left_out`).
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime as ort
import torch
import torch.nn.functional as F
from onnx import helper, numpy_helper

from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.attention import EVEN
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.judge import prepare
from braintumor_desktop.inference.runtime import UNLIKE, session_options
from models.training.data import read_gray

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from models.training.data import Row

log = logging.getLogger("training")

DISEASES = {
    "aan-spe-10": "chronic subdural hematoma",
    "aan-ct-34": "small cortical infarcts",
    "aan-spe-18": "small-vessel disease",
    "aan-spe-25": "encephalitis pattern",
    "aan-spe-40": "old occipital infarcts",
}
"""Heads of `aanlib` with another disease, each with a fifth of its class."""

SHARES = {
    ("brats", "t2"): 0.15,
    ("brats", "flair"): 0.06,
    ("brats", "t1c"): 0.03,
    ("brats", "t1"): 0.02,
    ("gbm", "mixed"): 0.12,
    ("gbm", "t1c"): 0.06,
    ("sartaj", "mixed"): 0.1,
    ("br35h", "mixed"): 0.1,
    ("lgg", "flair"): 0.12,
    ("lgg", "t1c"): 0.06,
    ("lgg", "t1"): 0.03,
    ("figshare", "t1c"): 0.08,
    ("brisc", "t1c"): 0.02,
    ("aanlib", "t2"): 0.1,
}
"""Of the tumors, by source and sequence."""

SCLEROSIS = 0.3
"""Weight of multiple sclerosis beside that of DISEASES together, which is 1."""

EVERY = {"figshare": 4, "lgg": 4}
"""Of the many tumor slices of these only each n-th is taken."""

SEEN = 0.2
"""p(tumor) from which a tumor slice shows what the head is asked about."""
NOTED = 0.02
"""The same of slices with multiple sclerosis, most of which show nothing."""
BASE = 0.1
"""Added to p(tumor) in the weight of a slice with another disease: what is called a tumor
counts most, as there alone the head is asked."""

RIDGE = 1e-3
FARTHEST = 5.0
"""Deviations at which a feature is cut: what was never seen must not decide."""
SCALE = 3.0
"""Length of the features together, after they were scaled."""

CAUTION = 1.0
"""Subtracted from the logit: a tumor that is not called one costs more than another disease that
is.  With heads and patients left out no slice of brats, gbm or metastases lies above it."""

FOLDS = 5
PREFIX = "unlike."


@dataclass(frozen=True, eq=False)
class Seen:
    """What a file pools of some rows, n of them.

    Attributes:
        rows: of the manifest.
        features: float64 (n, channels).
        tumor: (n,) p(tumor).
    """

    rows: list[Row]
    features: NDArray[np.float64]
    tumor: NDArray[np.float64]

    def where(self, wanted: NDArray[np.bool_]) -> Seen:
        """Some of the rows."""
        rows = [row for row, is_wanted in zip(self.rows, wanted, strict=True) if is_wanted]
        return Seen(rows, self.features[wanted], self.tumor[wanted])


@dataclass(frozen=True, eq=False)
class Head:
    """Logit = clip((features - mean) * scale, -FARTHEST, FARTHEST) @ weights + bias.

    Attributes:
        mean, scale, weights: (channels,).
        bias: with CAUTION.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: float

    def logits(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, channels) -> (n,)."""
        return _scaled(features, self.mean, self.scale) @ self.weights + self.bias


def wanted_rows(rows: Sequence[Row]) -> list[Row]:
    """Those of which the head learns, or on which it is measured; no edge slices."""
    clear = [row for row in rows if not row.edge]
    counts: dict[str, int] = {}
    found = []
    for row in clear:
        if row.is_tumor:
            counts[row.source] = counts.get(row.source, -1) + 1
            if counts[row.source] % EVERY.get(row.source, 1):
                continue
        elif row.source not in {"aanlib", "ms"}:
            continue
        found.append(row)
    return found


def seen_by(model: onnx.ModelProto, data: Path, rows: Sequence[Row]) -> Seen:
    """Ask a file about rows; those that cannot be judged are left out."""
    open_model = onnx.ModelProto()
    open_model.CopyFrom(model)
    names = pooled(model)
    open_model.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    session = ort.InferenceSession(
        open_model.SerializeToString(),
        session_options(os.cpu_count() or 1),
        providers=["CPUExecutionProvider"],
    )
    given = session.get_inputs()[0]
    shape = given.shape[2], given.shape[3]
    kept, features, tumor = [], [], []
    for i, row in enumerate(rows):
        if i % 200 == 0:
            log.info("features: %d of %d", i, len(rows))
        image = Image(read_gray(data / row.file).copy())
        try:
            prepared = prepare(Slice(data / row.file, None, image.shape), image, shape)
        except BadInput:
            continue
        grid = prepared.by_shape[shape].grid
        planes = np.repeat(grid[None, None], given.shape[1], axis=1)
        answer, *parts = session.run(["probabilities", *names], {given.name: planes})
        kept.append(row)
        features.append(np.concatenate([part.ravel() for part in parts]))
        tumor.append(1.0 - float(answer[0, -1]))
    return Seen(kept, np.array(features, np.float64), np.array(tumor))


def fitted(seen: Seen) -> Head:
    """The head that tells other diseases from tumors."""
    is_other, weights = _classes(seen)
    used = weights > 0
    of_both = np.array([row.is_tumor or row.group in DISEASES for row in seen.rows])
    mean, deviation = seen.features[of_both].mean(0), seen.features[of_both].std(0) + 1e-6
    scale = 1.0 / deviation
    scaled = _scaled(seen.features[used], mean, scale) * SCALE / np.sqrt(len(mean))
    slopes = _logistic(scaled, is_other[used], weights[used])
    return Head(mean, scale, slopes[:-1] * SCALE / np.sqrt(len(mean)), float(slopes[-1]) - CAUTION)


def left_out(seen: Seen) -> NDArray[np.float64]:
    """Logits (n,) by heads that have not seen the row's patient.

    A fold holds one head with another disease out, and a fifth of the tumors' patients.
    Metastases, unremarkable heads and multiple sclerosis: the mean of all folds; the metastases
    are held out of every one.
    """
    fold, is_metastasis = _folds(seen.rows), _is_metastasis(seen.rows)
    held = np.array([row.is_tumor or row.group in DISEASES for row in seen.rows])
    by_fold = np.empty((FOLDS, len(seen.rows)))
    for i in range(FOLDS):
        learned = ~(held & (fold == i)) & ~is_metastasis
        by_fold[i] = fitted(seen.where(learned)).logits(seen.features)
    own = by_fold[fold, np.arange(len(fold))]
    return np.where(held & ~is_metastasis, own, by_fold.mean(0))


def table(seen: Seen, logits: NDArray[np.float64]) -> list[dict[str, object]]:
    """Of the slices that are called a tumor, how many look like another disease: by part."""
    parts: dict[tuple[str, str], list[bool]] = {}
    for row, tumor, logit in zip(seen.rows, seen.tumor, logits, strict=True):
        if tumor >= EVEN:
            name = DISEASES.get(row.group, "unremarkable" if row.source == "aanlib" else "")
            what = "tumor" if row.is_tumor else name or "no tumor"
            parts.setdefault((row.source, f"{row.sequence}, {what}"), []).append(logit >= 0)
    return [
        {"source": source, "what": what, "called_tumor": len(hits), "unlike": int(sum(hits))}
        for (source, what), hits in sorted(parts.items())
    ]


def pooled(model: onnx.ModelProto) -> list[str]:
    """Names of the float32 tensors that the head for the type is given, joined."""
    made = {name: node for node in model.graph.node for name in node.output}

    def before(name: str) -> str:
        """What a tensor was before it was quantized and back."""
        while name in made and made[name].op_type in {"DequantizeLinear", "QuantizeLinear"}:
            name = made[name].input[0]
        return name

    for node in model.graph.node:
        if node.op_type == "Gemm" and before(node.input[1]).startswith("network.kind.1.weight"):
            return [before(name) for name in made[before(node.input[0])].input]
    raise ValueError("the file has no head for the type")


def with_head(model: onnx.ModelProto, head: Head) -> onnx.ModelProto:
    """The same file with the head's answer; one that it had is replaced."""
    found = without_head(model)
    graph = found.graph
    values = {
        "mean": head.mean[None],
        "scale": head.scale[None],
        "lowest": np.array(-FARTHEST),
        "highest": np.array(FARTHEST),
        "weights": head.weights[:, None],
        "bias": np.array([head.bias]),
    }
    graph.initializer.extend(
        numpy_helper.from_array(value.astype(np.float32), PREFIX + name)
        for name, value in values.items()
    )
    steps: tuple[tuple[str, list[str], str, dict[str, int]], ...] = (
        ("Concat", pooled(model), "joined", {"axis": 1}),
        ("Sub", [PREFIX + "joined", PREFIX + "mean"], "centered", {}),
        ("Mul", [PREFIX + "centered", PREFIX + "scale"], "scaled", {}),
        ("Clip", [PREFIX + n for n in ("scaled", "lowest", "highest")], "cut", {}),
        ("Gemm", [PREFIX + n for n in ("cut", "weights", "bias")], "", {}),
    )
    for kind, inputs, output, more in steps:
        made = PREFIX + output if output else UNLIKE
        graph.node.append(helper.make_node(kind, inputs, [made], f"{PREFIX}{kind}", **more))
    shape = [1, 1]
    graph.output.append(helper.make_tensor_value_info(UNLIKE, onnx.TensorProto.FLOAT, shape))
    onnx.checker.check_model(found)
    return found


def without_head(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same file without the head's answer.

    A file of 8 bits has none: its features differ so much that 3 of 37 tumor slices of gbm
    (`val`) looked like another disease, of float32 none.
    """
    found = onnx.ModelProto()
    found.CopyFrom(model)
    for part in (found.graph.node, found.graph.initializer, found.graph.output):
        others = [one for one in part if not one.name.startswith((PREFIX, UNLIKE))]
        del part[:]
        part.extend(others)
    return found


def _scaled(
    features: NDArray[np.float64], mean: NDArray[np.float64], scale: NDArray[np.float64]
) -> NDArray[np.float64]:
    return np.clip((features - mean) * scale, -FARTHEST, FARTHEST)


def _classes(seen: Seen) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Whether each row is another disease, and its weight; both (n,)."""
    rows, tumor = seen.rows, seen.tumor
    source = np.array([row.source for row in rows])
    sequence = np.array([row.sequence for row in rows])
    group = np.array([row.group for row in rows])
    is_tumor = np.array([row.is_tumor for row in rows])
    weights = np.zeros(len(rows))
    for (one, kind), share in SHARES.items():
        own = is_tumor & (source == one) & (sequence == kind) & (tumor > SEEN)
        if own.any():
            _, where, counts = np.unique(group[own], return_inverse=True, return_counts=True)
            # The root lies between equal patients and equal slices.
            each = counts[where] ** -0.5
            weights[own] = share * each / each.sum()
    weights /= weights.sum()
    is_other = np.zeros(len(rows))
    heads = [head for head in DISEASES if (group == head).any()]
    for head in heads:
        own = (group == head) & ~is_tumor
        weights[own] = (tumor[own] + BASE) / (tumor[own] + BASE).sum() / len(heads)
        is_other[own] = 1.0
    own = (source == "ms") & (tumor > NOTED)
    if own.any():
        weights[own] = SCLEROSIS * (tumor[own] + BASE) / (tumor[own] + BASE).sum()
        is_other[own] = 1.0
    return is_other, weights


def _logistic(
    features: NDArray[np.float64], truth: NDArray[np.float64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Slopes and offset of a weighted logistic regression with a ridge on the slopes."""
    x, y, w = (torch.from_numpy(np.ascontiguousarray(a)) for a in (features, truth, weights))
    found = torch.zeros(x.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([found], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        logits = x @ found[:-1] + found[-1]
        each = F.binary_cross_entropy_with_logits(logits, y, reduction="none")
        total = (w * each).sum() / w.sum() + RIDGE * found[:-1].square().sum()
        total.backward()
        return total

    optimizer.step(loss)
    return found.detach().numpy()


def _folds(rows: Sequence[Row]) -> NDArray[np.int64]:
    """A fold for each row, the same for all of a patient."""
    patients = sorted({row.group for row in rows if row.group not in DISEASES})
    drawn = np.random.default_rng(1).permutation(len(patients)) % FOLDS
    fold = dict(zip(patients, drawn.tolist(), strict=True))
    fold |= {head: i % FOLDS for i, head in enumerate(DISEASES)}
    return np.array([fold[row.group] for row in rows])


def _is_metastasis(rows: Sequence[Row]) -> NDArray[np.bool_]:
    return np.array([row.source == "aanlib" and row.is_tumor for row in rows])
