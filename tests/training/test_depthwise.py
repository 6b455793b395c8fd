"""Fast gradients are the gradients."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

import torch.nn.functional as F  # noqa: E402

from models.training.depthwise import depthwise  # noqa: E402


@pytest.mark.parametrize("kernel", [3, 5])
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16])
def test_the_gradients_are_those_of_the_plain_convolution(kernel, stride, kind):
    torch.manual_seed(0)
    padding = kernel // 2 if stride == 1 else 0
    x = torch.randn(2, 8, 19, 23).contiguous(memory_format=torch.channels_last)
    weight = torch.randn(8, 1, kernel, kernel)
    found, expected = [], []
    for gradients, of, dtype in ((found, depthwise, kind), (expected, None, torch.float64)):
        a = x.to(dtype).requires_grad_()
        b = weight.to(dtype).requires_grad_()
        y = of(a, b, stride, padding) if of else F.conv2d(a, b, None, stride, padding, 1, 8)
        slope = torch.linspace(-1, 1, y.numel()).view(y.shape).to(dtype)
        gradients += [y.detach(), *torch.autograd.grad(y, (a, b), slope)]
    for ours, exact in zip(found, expected, strict=True):
        assert ours.dtype == kind
        scale = exact.abs().max().item()
        torch.testing.assert_close(
            ours.double(), exact, rtol=0, atol=scale * (1e-5 if kind == torch.float32 else 2e-2)
        )


def test_under_autocast_it_computes_in_bfloat16_and_gives_float32_gradients():
    x, weight = torch.randn(1, 4, 8, 8), torch.randn(4, 1, 5, 5, requires_grad=True)
    with torch.autocast("cpu", torch.bfloat16):
        y = depthwise(x, weight, 1, 2)
    assert y.dtype == torch.bfloat16
    y.float().sum().backward()
    assert weight.grad.dtype == torch.float32
