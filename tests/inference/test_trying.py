"""A network is tried in a process of its own: whatever it does, it ends and is named."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference import trying
from braintumor_desktop.inference.trying import Wishes
from tests.helpers import heads
from tests.helpers import small_networks as nets
from tests.helpers.onnx_files import graph, model, node

pytestmark = pytest.mark.model

PICTURE = {"x": ("float32", (1, 3, 32, 32))}
ANSWER = {"y": ("float32", (1, 4))}
LABELS = Wishes(labels=("glioma", "meningioma", "no_tumor", "pituitary"))
FOUR = {"four": np.array([1, 4], np.int64), "w": np.zeros((3, 4), np.float32)}
POOLED = [
    node("GlobalAveragePool", ["x"], ["pooled"]),
    node("Flatten", ["pooled"], ["flat"]),
    node("MatMul", ["flat", "w"], ["z"]),
]


@pytest.fixture(scope="module", autouse=True)
def _one_phantom():
    """The phantom takes a second to make in this process: once is enough."""
    slices = heads.slices_of_trying()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trying, "_phantom", lambda: slices)
        yield


real_phantom = trying._phantom


def looping(steps: int) -> bytes:
    """A network that adds nothing, many times."""
    scalar = ("float32", (1, 4))
    body = graph(
        [node("Identity", ["go"], ["on"]), node("Add", ["v", "v"], ["v_out"])],
        {"i": ("int64", ()), "go": ("bool", ()), "v": scalar},
        {"on": ("bool", ()), "v_out": scalar},
        {},
    )
    loop = node("Loop", ["steps", "", "z"], ["v"], body=body)
    nodes = [*POOLED, loop, node("Softmax", ["v"], ["y"])]
    return model(nodes, PICTURE, ANSWER, FOUR | {"steps": np.array(steps, np.int64)})


def filling(gigabytes: int) -> bytes:
    """A network of a few hundred bytes that makes a constant of gigabytes."""
    shape = np.array([gigabytes, 1000, 250_000], np.int64)
    nodes = [
        *POOLED,
        node("ConstantOfShape", ["shape"], ["large"]),
        node("ReduceMax", ["large"], ["zero"], keepdims=0),
        node("Add", ["z", "zero"], ["v"]),
        node("Softmax", ["v"], ["y"]),
    ]
    return model(nodes, PICTURE, ANSWER, FOUR | {"shape": shape})


def test_a_child_finds_what_this_process_finds() -> None:
    for content, wishes in ((nets.densenet121(), LABELS), (nets.unet(), Wishes())):
        found = trying.in_child(content, "net.onnx", wishes, 1)
        assert found == trying.look_at(content, "net.onnx", wishes, 1)


def test_the_slices_of_these_tests_are_those_that_the_program_shows() -> None:
    made = real_phantom()
    np.testing.assert_array_equal(made, heads.slices_of_trying())


def test_what_does_not_fit_comes_back_from_the_child_with_its_reason() -> None:
    with pytest.raises(BadModel, match=r"net\.onnx cannot be loaded: it is not an ONNX file"):
        trying.in_child(b"no network", "net.onnx", Wishes(), 1)


def test_a_short_loop_is_a_network_like_others() -> None:
    assert trying.look_at(looping(10), "loop.onnx", LABELS, 1).role == "classifier"


def test_a_network_that_loops_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "SECONDS", 4.0)
    began = time.monotonic()
    with pytest.raises(BadModel, match="does not fit: it had not ended after 4 seconds"):
        trying.in_child(looping(10**9), "loop.onnx", LABELS, 1)
    assert time.monotonic() - began < 15


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits memory on Linux")
def test_a_network_that_fills_the_memory_is_refused() -> None:
    with pytest.raises(BadModel, match=r"fill\.onnx does not fit: it takes more than 2\.1 GB"):
        trying.in_child(filling(3), "fill.onnx", LABELS, 1)


@pytest.mark.skipif(os.name != "posix", reason="sends a signal as Ctrl-C does")
def test_ctrl_c_ends_the_attempt_and_its_child(tmp_path: Path) -> None:
    (tmp_path / "loop.onnx").write_bytes(looping(10**9))
    command = [sys.executable, "-m", "braintumor_desktop", "models", "add", "loop.onnx"]
    command += ["--labels", ",".join(LABELS.labels)]
    variables = os.environ | {"PYTHONPATH": str(INSTALLATION)}
    with subprocess.Popen(command, cwd=tmp_path, env=variables, stderr=subprocess.PIPE) as process:
        killer = threading.Timer(50, process.kill)
        killer.start()
        try:
            children = wait_for_child(process.pid)
            time.sleep(0.5)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate()
        finally:
            killer.cancel()
            killer.join()
    assert (process.returncode, said) == (130, b"Interrupted.\n")
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def wait_for_child(pid: int) -> list[str]:
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    end = time.monotonic() + 20
    while time.monotonic() < end:
        children = listed.read_text().split()
        # Looking for libraries starts processes, too; before the child has started it is a copy.
        if any(b"--child" in Path(f"/proc/{c}/cmdline").read_bytes() for c in children):
            return children
        time.sleep(0.05)
    pytest.fail("no child was started")
