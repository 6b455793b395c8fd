"""Depthwise convolutions whose gradients do not wait for oneDNN's slow paths.

In bfloat16 and channels-last, as the training runs on processors, oneDNN computes the gradients
of 5x5 and of strided depthwise convolutions with its reference code: they alone took half of
a step.  In float32 the same gradients have fast code, and at stride 1 the gradient of the input
is a convolution itself, with the kernel turned by 180 degrees, which has fast code in both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

if TYPE_CHECKING:
    from torch.autograd.function import FunctionCtx


class _Depthwise(torch.autograd.Function):
    """A depthwise convolution without bias; padding as given on all sides."""

    @staticmethod
    def forward(ctx: FunctionCtx, x: Tensor, weight: Tensor, stride: int, padding: int) -> Tensor:
        ctx.save_for_backward(x, weight)
        cast("Any", ctx).place = stride, padding
        return F.conv2d(x, weight, None, stride, padding, 1, weight.shape[0])

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        x, weight = ctx.saved_tensors
        stride, padding = ctx.place
        of_x = of_weight = None
        if ctx.needs_input_grad[0]:
            of_x = _of_input(gradients[0], x, weight, stride, padding)
        if ctx.needs_input_grad[1]:
            of_weight = _of_weight(gradients[0], x, weight, stride, padding)
        return of_x, of_weight, None, None


def depthwise(x: Tensor, weight: Tensor, stride: int, padding: int) -> Tensor:
    """A depthwise convolution whose gradients are fast in bfloat16, too.

    Args:
        x: (n, channels, rows, columns); in bfloat16 the gradients are rounded to it.
        weight: (channels, 1, k, k), k odd.
        stride: of rows and columns.
        padding: on all four sides.
    """
    if not torch.is_grad_enabled():
        return F.conv2d(x, weight, None, stride, padding, 1, weight.shape[0])
    if torch.is_autocast_enabled(x.device.type):
        kind = torch.get_autocast_dtype(x.device.type)
        x, weight = x.to(kind), weight.to(kind)
    return cast("Tensor", _Depthwise.apply(x, weight, stride, padding))


def _of_input(gradient: Tensor, x: Tensor, weight: Tensor, stride: int, padding: int) -> Tensor:
    if stride == 1:
        side = weight.shape[2]
        turned = weight.flip(2, 3)
        return F.conv2d(gradient, turned, None, 1, side - 1 - padding, 1, weight.shape[0])
    return _exact(gradient, x, weight, stride, padding, 0).to(x.dtype)


def _of_weight(gradient: Tensor, x: Tensor, weight: Tensor, stride: int, padding: int) -> Tensor:
    if weight.shape[2] == 3:
        return _gradients(gradient, x, weight, stride, padding, 1)
    return _exact(gradient, x, weight, stride, padding, 1).to(weight.dtype)


def _exact(
    gradient: Tensor, x: Tensor, weight: Tensor, stride: int, padding: int, which: int
) -> Tensor:
    return _gradients(gradient.float(), x.float(), weight.float(), stride, padding, which)


def _gradients(
    gradient: Tensor, x: Tensor, weight: Tensor, stride: int, padding: int, which: int
) -> Tensor:
    """The gradient of the input (0) or of the weight (1)."""
    wanted = [which == 0, which == 1, False]
    channels = weight.shape[0]
    strides, pads = [stride, stride], [padding, padding]
    found = torch.ops.aten.convolution_backward(
        gradient, x, weight, None, strides, pads, [1, 1], False, [0, 0], channels, wanted
    )
    return cast("Tensor", found[which])


class DepthwiseConv(nn.Conv2d):
    """As `nn.Conv2d` with as many groups as channels and no bias, its gradients fast."""

    def __init__(self, channels: int, kernel: int) -> None:
        super().__init__(
            channels, channels, kernel, padding=kernel // 2, groups=channels, bias=False
        )

    def forward(self, x: Tensor) -> Tensor:
        return depthwise(x, self.weight, 1, self.kernel_size[0] // 2)
