"""What int8 leaves alone: answers are never rounded to 256 steps."""

import pytest

onnx = pytest.importorskip("onnx", reason="ONNX is only in the training environment")
pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from onnx import helper  # noqa: E402

from models.training.quantize import LAST_CONVOLUTIONS, in_float32  # noqa: E402


def chain(*steps):
    """Nodes named by their operators and numbers, each fed by the one before."""
    return [
        helper.make_node(step.rstrip("0123456789"), [f"to {i}"], [f"to {i + 1}"], name=step)
        for i, step in enumerate(steps)
    ]


LAST = [f"Conv{n}" for n in range(7, 7 + LAST_CONVOLUTIONS)]


def test_joined_answers_and_what_only_leads_to_them_stay_float32():
    nodes = chain("Conv1", "Relu2", "Concat3", "Conv4", "Relu5", *LAST, "Add20", "Concat21")
    assert in_float32(nodes, 1) == ["Relu5", *LAST, "Add20", "Concat21"]


def test_a_stem_with_neighbors_stays_float32_with_the_differences_that_it_is_given():
    nodes = chain("Sub0", "Concat1", "Conv2", "Relu3", "Conv4", *LAST)
    assert in_float32(nodes, 3) == ["Sub0", "Concat1", "Conv2", *LAST]
