"""Weights read back from a shipped file, to train on from them.

The export folds each normalization into its convolution.  Here the folded convolution keeps
its weights, and its normalization is given the statistics of training slices such that it
changes nothing: the answers are the file's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from models.training.network import STEM, Network, gray_stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NORM_OF = {
    "_conv_stem": "_bn0",
    "_expand_conv": "_bn0",
    "_depthwise_conv": "_bn1",
    "_project_conv": "_bn2",
    "layers.0": "layers.1",
    "layers.3": "layers.4",
}
"""Name of a convolution's normalization beside it."""

PREFIX = "network."


def shipped_network(path: Path) -> Network:
    """The network of an exported file, its normalizations neutral.

    Raises:
        ValueError: a weight of the network is not in the file.
    """
    graph = onnx.load(path).graph
    stored = {
        t.name.removeprefix(PREFIX): torch.from_numpy(np.array(numpy_helper.to_array(t)))
        for t in graph.initializer
        if t.name.startswith(PREFIX)
    }
    takes = graph.input[0].type.tensor_type.shape.dim[1].dim_value
    network = Network()
    own = network.state_dict()
    for name in own:
        if name in stored:
            own[name] = stored[name]
    if takes == 1:
        own[f"encoder.{STEM}"] = gray_stem(own[f"encoder.{STEM}"])
    for name, norm in _norms(network):
        bias = stored.get(f"{name}.weight_bias")
        if bias is None or f"{name}.weight" not in stored:
            raise ValueError(f"{path.name}: there is no {name}")
        own |= _neutral(norm, bias, network.get_submodule(norm))
    network.load_state_dict(own)
    return network


def _norms(network: Network) -> Iterator[tuple[str, str]]:
    """Each normalized convolution, and its normalization."""
    for name, module in network.named_modules():
        for ending, norm in NORM_OF.items():
            if name.endswith(ending) and isinstance(module, nn.Conv2d):
                yield name, name.removesuffix(ending) + norm


def _neutral(name: str, bias: Tensor, norm: nn.Module) -> dict[str, Tensor]:
    assert isinstance(norm, nn.BatchNorm2d)
    ones = torch.ones_like(bias)
    return {
        f"{name}.weight": ones,
        f"{name}.bias": bias,
        f"{name}.running_mean": torch.zeros_like(bias),
        f"{name}.running_var": ones - norm.eps,
    }


@torch.no_grad()
def give_statistics(network: Network, pictures: Iterable[Tensor]) -> None:
    """Measure what each normalization is given, and turn it into statistics; answers stay.

    Args:
        network: its normalizations as `shipped_network` leaves them.
        pictures: batches of the input, of the training's distribution.
    """
    norms = [m for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
    seen: dict[nn.Module, list[Tensor]] = {norm: [] for norm in norms}

    def note(norm: nn.Module, given: tuple[Tensor]) -> None:
        x = given[0].float()
        seen[norm].append(torch.stack([x.mean((0, 2, 3)), x.square().mean((0, 2, 3))]))

    hooks = [norm.register_forward_pre_hook(note) for norm in norms]
    network.eval()
    for batch in pictures:
        network(batch)
    for hook in hooks:
        hook.remove()
    for norm in norms:
        mean, square = torch.stack(seen[norm]).mean(0)
        _restate(norm, mean, (square - mean**2).clamp(min=1e-6))


def _restate(norm: nn.BatchNorm2d, mean: Tensor, variance: Tensor) -> None:
    """The same map of values with other statistics."""
    assert norm.running_mean is not None
    assert norm.running_var is not None
    slope = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    offset = norm.bias - norm.running_mean * slope
    norm.weight.copy_(slope * torch.sqrt(variance + norm.eps))
    norm.bias.copy_(offset + mean * slope)
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)


@torch.no_grad()
def measure_again(network: Network, pictures: Iterable[Tensor]) -> None:
    """Statistics of the normalizations anew, as a mean of weights needs them (Izmailov 2018).

    Args:
        network: its slopes and offsets stay.
        pictures: batches of the input, of the training's distribution.
    """
    norms = [m for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
    kept = [m.momentum for m in norms]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None
    network.train()
    for batch in pictures:
        network(batch)
    network.eval()
    for norm, momentum in zip(norms, kept, strict=True):
        norm.momentum = momentum
