"""What is exported: the graph around the trained network, calibrated.

The constants were chosen on `val` with the network of the first two training cycles, which
had not seen it (RUNS.md has the figures).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.training.network import Pooled, mean_of, pool

if TYPE_CHECKING:
    from models.training.network import Network

TEMPERATURE = 1.25
"""The verdict's logit is divided by it (Guo et al. 2017, On Calibration of Modern Neural
Networks).  The second cycle's network asked for 1.5; the mean of two networks is less sure."""

MASK_BIAS = 0.6
"""Added to the mask's logits: the largest Dice lies at a probability of 0.35, not 0.5."""

DOUBT = -0.1
"""Verdict logit (before the temperature) below which the mask fades."""

FADING = 20.0
"""How fast it fades: an outline needs a verdict that does not speak against it."""


class AnswersGraph(nn.Module):
    """The exported network, which answers as classifier and as segmenter at once.

    Outputs:
        probabilities: (n, 4), the three types and no_tumor last.
        evidence: (n, 4, size / 8, size / 8), what each place adds to the logit of each
            label; positive speaks for it.
        tumor_probability: (n, 1, size, size).
    """

    OUTPUTS = ("probabilities", "evidence", "tumor_probability")

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        mask, local, deepest = self.network.features(x)
        pooled = pool(mask, self.network.attention(local), local)
        verdict, of_verdict = _explained(self.network.verdict, pooled.local, pooled.summary)
        kinds, of_kinds = _explained(self.network.kind, pooled.local, mean_of(deepest))
        tumor = torch.sigmoid(verdict / TEMPERATURE)
        probabilities = torch.cat([tumor * kinds.softmax(1), 1 - tumor], 1)
        for_tumor = _spread(of_verdict, pooled, local)
        for_kinds = _spread(of_kinds, pooled, local)
        for_kinds = for_kinds - for_kinds.mean(1, keepdim=True)
        evidence = torch.cat([for_tumor + for_kinds, -for_tumor], 1)
        return probabilities, evidence, _outlined(mask, verdict, x)


def _outlined(mask: Tensor, verdict: Tensor, x: Tensor) -> Tensor:
    """The mask's probability on the picture's own grid, faded where the verdict doubts.

    Args:
        mask: (n, 1, size / 2, size / 2) logits.
        verdict: (n, 1) logits.
        x: (n, 1, size, size).
    """
    fading = FADING * torch.clamp(verdict - DOUBT, max=0.0)
    logits = F.interpolate(mask, size=x.shape[2:], mode="bilinear", align_corners=False)
    return torch.sigmoid(logits + MASK_BIAS + fading[:, :, None, None])


def _explained(head: nn.Sequential, local: Tensor, rest: Tensor) -> tuple[Tensor, Tensor]:
    """A head's logits, and the slope of each by the pooled local features.

    The head is linear, ReLU, linear: between two kinks its logit is a sum of slope times
    feature, so that slope times the local features divides the logit up exactly (class
    activation maps, Zhou et al. 2016, for a head with one hidden layer).

    Returns:
        (n, logits), (n, logits, channels of local).
    """
    first, second = (layer for layer in head if isinstance(layer, nn.Linear))
    hidden = first(torch.cat([local, rest], 1))
    active = (hidden > 0).to(hidden.dtype)
    slopes = (second.weight[None] * active[:, None]) @ first.weight[:, : local.shape[1]]
    return second(F.relu(hidden)), slopes


def _spread(slopes: Tensor, pooled: Pooled, local: Tensor) -> Tensor:
    """Divide the part of a logit that comes from the local features up among their places.

    Args:
        slopes: (n, logits, channels).
        pooled: whose attention weighs the places.
        local: (n, channels, rows, columns).

    Returns:
        (n, logits, rows, columns); its sum over the places is slopes times pooled.local.
    """
    rows, columns = local.shape[2:]
    parts = slopes @ local.float().flatten(2)
    return parts.view(-1, slopes.shape[1], rows, columns) * pooled.attention
