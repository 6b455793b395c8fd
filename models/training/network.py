"""One encoder and decoder with two answers: a mask, and a verdict that rests on it.

The encoder is EfficientNet-Lite0 (Tan and Le 2019; without squeeze-and-excitation,
ReLU6).  The verdict pools local evidence instead of a global average, so that it cannot
be read off the look of the whole picture, which tells the sources apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from models.training.depthwise import DepthwiseConv, depthwise

if TYPE_CHECKING:
    from pathlib import Path

# kernel, stride, expansion, channels, repeats
STAGES = (
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)
SKIP_STAGES = (0, 1, 2, 4)
DECODER_CHANNELS = (96, 64, 32, 16)


class Answers(NamedTuple):
    """What the network says of a batch of n pictures.

    Attributes:
        mask: (n, 1, size / 2, size / 2) logits.
        tumor: (n,) logit of "there is a tumor".
        type: (n, 3) logits of glioma, meningioma, pituitary.
    """

    mask: Tensor
    tumor: Tensor
    type: Tensor


class SameConv(nn.Conv2d):
    """TensorFlow's "same" padding: at stride 2 the extra pixel lies right and below."""

    def forward(self, x: Tensor) -> Tensor:
        pads = []
        for size, kernel, stride in zip(
            x.shape[:1:-1], self.kernel_size[::-1], self.stride[::-1], strict=True
        ):
            total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
            pads += [total // 2, total - total // 2]
        if any(pads):
            x = F.pad(x, pads)
        if self.groups > 1:
            return depthwise(x, self.weight, self.stride[0], 0)
        return super().forward(x)


def _conv(
    inputs: int, outputs: int, kernel: int = 1, stride: int = 1, groups: int = 1
) -> nn.Conv2d:
    if stride == 1 and groups == inputs:
        return DepthwiseConv(inputs, kernel)
    if stride == 1:
        return nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, groups=groups, bias=False)
    return SameConv(inputs, outputs, kernel, stride, groups=groups, bias=False)


def _norm(channels: int) -> nn.BatchNorm2d:
    # Some running variances of the published weights are 0: a smaller epsilon explodes.
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.03)


class Block(nn.Module):
    """Inverted residual; submodules named as in the published weights."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        inner = inputs * expansion
        self.expands = expansion != 1
        if self.expands:
            self._expand_conv, self._bn0 = _conv(inputs, inner), _norm(inner)
        self._depthwise_conv, self._bn1 = _conv(inner, inner, kernel, stride, inner), _norm(inner)
        self._project_conv, self._bn2 = _conv(inner, outputs), _norm(outputs)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu6(self._bn0(self._expand_conv(x))) if self.expands else x
        y = F.relu6(self._bn1(self._depthwise_conv(y)))
        y = self._bn2(self._project_conv(y))
        return x + y if self.residual else y


class Encoder(nn.Module):
    """EfficientNet-Lite0 up to its last stage; gives the skips and the deepest features."""

    def __init__(self) -> None:
        super().__init__()
        self._conv_stem, self._bn0 = _conv(3, 32, 3, 2), _norm(32)
        blocks, ends, inputs = [], [], 32
        for kernel, stride, expansion, channels, repeats in STAGES:
            for repeat in range(repeats):
                step = stride if repeat == 0 else 1
                blocks.append(Block(inputs, channels, kernel, step, expansion))
                inputs = channels
            ends.append(len(blocks) - 1)
        self._blocks = nn.ModuleList(blocks)
        self.skip_ends = [ends[s] for s in SKIP_STAGES]
        self._frozen: list[nn.Module] = []

    def freeze(self, blocks: int) -> None:
        """Keep the stem and the first blocks as they are, their statistics too; 0: none."""
        self._frozen = [self._conv_stem, self._bn0, *self._blocks[:blocks]] if blocks else []
        for part in self._frozen:
            part.requires_grad_(requires_grad=False)

    def train(self, mode: bool = True) -> Self:
        """As of any module, but for what is frozen."""
        super().train(mode)
        for part in self._frozen:
            part.eval()
        return self

    def forward(self, x: Tensor) -> list[Tensor]:
        """Features at strides 2, 4, 8, 16 and 32."""
        x = F.relu6(self._bn0(self._conv_stem(x)))
        features = []
        for i, block in enumerate(self._blocks):
            x = block(x)
            if i in self.skip_ends:
                features.append(x)
        return [*features, x]


class Up(nn.Module):
    """Double the size, join the skip, two 3x3 convolutions."""

    def __init__(self, inputs: int, skip: int, outputs: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            _conv(inputs + skip, outputs, 3),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
            _conv(outputs, outputs, 3),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        x = F.interpolate(x, scale_factor=2.0, mode="nearest")
        return self.layers(torch.cat([x, skip], 1))


CONTEXT_GAIN = 6.0
"""The differences to the neighbors are about a sixth of the gray values, and their weights
begin at zero: so both learn at one pace."""


def stem_planes(x: Tensor) -> Tensor:
    """What the stem is given: the slice, and the differences to its neighbors.

    Args:
        x: (n, 3, size, size), the slice and the slices before and after it, 0 to 1.5; where
            there is none, the slice itself; or (n, 1, size, size), a slice alone.
    """
    own = x[:, :1] * 2 - 1
    if x.shape[1] == 1:
        return torch.cat([own, torch.zeros_like(x).repeat(1, 2, 1, 1)], 1)
    return torch.cat([own, (x[:, 1:] - x[:, :1]) * CONTEXT_GAIN], 1)


class Network(nn.Module):
    """Pictures as of `stem_planes`, size a multiple of 32 -> Answers."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        skips = [STAGES[s][3] for s in SKIP_STAGES][::-1]
        inputs = (STAGES[-1][3], *DECODER_CHANNELS[:-1])
        self.ups = nn.ModuleList(map(Up, inputs, skips, DECODER_CHANNELS))
        self.to_mask = nn.Conv2d(DECODER_CHANNELS[-1], 1, 3, padding=1)
        local = DECODER_CHANNELS[1]
        self.attention = nn.Conv2d(local, 1, 1)
        self.verdict = nn.Sequential(nn.Linear(local + 2, 32), nn.ReLU(), nn.Linear(32, 1))
        self.kind = nn.Sequential(
            nn.Dropout(0.2), nn.Linear(local + STAGES[-1][3], 64), nn.ReLU(), nn.Linear(64, 3)
        )
        nn.init.constant_(self.to_mask.bias, -3.0)

    def forward(self, x: Tensor) -> Answers:
        mask, local, deepest = self.features(x)
        pooled = pool(mask, self.attention(local), local)
        tumor = self.verdict(torch.cat([pooled.local, pooled.summary], 1)).squeeze(1)
        return Answers(mask, tumor, self.kind(torch.cat([pooled.local, mean_of(deepest)], 1)))

    def features(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Mask logits at stride 2, local features at stride 8, the deepest at stride 32."""
        *skips, deepest = self.encoder(stem_planes(x))
        y, local = deepest, deepest
        for i, up in enumerate(self.ups):
            y = up(y, skips[3 - i])
            if i == 1:
                local = y
        return self.to_mask(y), local, deepest


class Pooled(NamedTuple):
    """Local evidence of a batch of n pictures, gathered.

    Attributes:
        local: (n, channels) the local features, weighted by the attention.
        summary: (n, 2) the highest mask logit and their log-mean-exp, both by 4.
        attention: (n, 1, size / 8, size / 8), sums to 1 over each picture.
    """

    local: Tensor
    summary: Tensor
    attention: Tensor


def pool(mask: Tensor, attention: Tensor, local: Tensor) -> Pooled:
    """Gather the local features where the mask and the attention point to.

    Args:
        mask: (n, 1, size / 2, size / 2) logits.
        attention: (n, 1, size / 8, size / 8) logits.
        local: (n, channels, size / 8, size / 8).
    """
    logits = mask.float()
    scores = attention.float() + F.max_pool2d(logits, 4)
    shares = scores.flatten(1).softmax(1)
    gathered = (local.float().flatten(2) * shares[:, None]).sum(2)
    flat = logits.flatten(1)
    highest = flat.amax(1, keepdim=True)
    log_mean_exp = torch.log(torch.exp(flat - highest).mean(1, keepdim=True)) + highest
    # Logits of about +-10 beside features of about 1.
    summary = torch.cat([highest, log_mean_exp], 1) / 4
    return Pooled(gathered, summary, shares.view_as(scores))


def mean_of(features: Tensor) -> Tensor:
    """(n, channels, rows, columns) -> (n, channels)."""
    return features.float().mean((2, 3))


def load_pretrained(network: Network, path: Path) -> None:
    """Fill the encoder with the published ImageNet weights.

    Raises:
        KeyError: a weight of the encoder is not in the file.
    """
    weights = load_file(path)
    own = network.encoder.state_dict()
    network.encoder.load_state_dict(
        {k: weights[k].float() if "num_batches" not in k else v for k, v in own.items()}
    )


STEM = "_conv_stem.weight"


def gray_stem(weight: Tensor) -> Tensor:
    """A stem of three equal planes as one of `stem_planes`: the same answers, no context yet.

    Args:
        weight: (channels, 3, k, k).
    """
    first = weight.sum(1, keepdim=True)
    return torch.cat([first, torch.zeros_like(first).repeat(1, 2, 1, 1)], 1)
