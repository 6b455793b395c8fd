"""Means of the weights of two networks of one origin (Wortsman et al. 2022, WiSE-FT).

A short training gains on what it was made for and loses on the rest; between its weights and
those that it began with lie networks that keep most of both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from models.training.network import Network
from models.training.shipped import measure_again

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from torch import Tensor


def averaged(
    first: Mapping[str, Tensor],
    second: Mapping[str, Tensor],
    share: float,
    pictures: Iterable[Tensor],
) -> Network:
    """A network between two others.

    Args:
        first: state of the network that the training began with.
        second: state of the network that it ended with.
        share: of the second, 0 to 1.
        pictures: batches of the input, of the training's distribution; the statistics of the
            normalizations are measured on them, since a mean of statistics fits neither.
    """
    network = Network()
    mixed = {
        name: torch.lerp(value, second[name], share) if value.is_floating_point() else value
        for name, value in first.items()
    }
    network.load_state_dict(mixed)
    measure_again(network, pictures)
    return network
