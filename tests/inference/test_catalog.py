"""The catalog, and networks that are not what it says."""

import hashlib
import json
import shutil
import threading
import time

import numpy as np
import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.errors import BadModel, Cancelled, CancelToken
from braintumor_desktop.findings.result import LABELS
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.judge import load_networks
from braintumor_desktop.inference.runtime import Session

SHIPPED = INSTALLATION / "models"
NAMES = ("catalog.json", "classifier.onnx", "segmenter.onnx", "gate.onnx")
pytestmark = pytest.mark.model


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped networks that a test may damage."""
    for name in NAMES:
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


def _edit(folder, role, **changes):
    path = folder / "catalog.json"
    catalog = json.loads(path.read_text())
    for model in catalog["models"]:
        if model["role"] == role:
            model.update(changes)
    path.write_text(json.dumps(catalog))


def test_the_shipped_networks_are_the_ones_of_the_catalog():
    networks = load_networks(SHIPPED, threads=1)
    for model, name in zip(networks.models, NAMES[1:], strict=True):
        assert model.sha256 == hashlib.sha256((SHIPPED / name).read_bytes()).hexdigest()
    assert networks.classifier.entry.labels == LABELS


def test_one_changed_byte_is_refused(folder):
    path = folder / "segmenter.onnx"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(BadModel, match=r"segmenter\.onnx was changed"):
        load_networks(folder, threads=1)


def test_a_missing_network_is_named(folder):
    (folder / "classifier.onnx").unlink()
    with pytest.raises(BadModel, match=r"classifier\.onnx is missing"):
        load_networks(folder, threads=1)


def test_a_file_that_is_no_network_is_refused_even_with_a_right_checksum(folder):
    content = b"not a network"
    (folder / "classifier.onnx").write_bytes(content)
    _edit(folder, "classifier", sha256=hashlib.sha256(content).hexdigest())
    with pytest.raises(BadModel, match="cannot be loaded"):
        load_networks(folder, threads=1)


def test_a_network_with_other_shapes_is_refused(folder):
    content = (folder / "segmenter.onnx").read_bytes()
    (folder / "classifier.onnx").write_bytes(content)
    _edit(folder, "classifier", sha256=hashlib.sha256(content).hexdigest())
    with pytest.raises(BadModel, match="wrong shapes"):
        load_networks(folder, threads=1)


def test_a_network_that_takes_another_grid_than_the_catalog_says_is_refused(folder):
    _edit(folder, "segmenter", input_shape=[320, 320])
    with pytest.raises(BadModel, match=r"segmenter\.onnx has the wrong shapes: its input is"):
        load_networks(folder, threads=1)


@pytest.mark.parametrize(
    "content", ["", "[]", '{"schema": 99, "models": []}', '{"schema": 1, "models": [{}]}']
)
def test_a_damaged_catalog_is_refused(folder, content):
    (folder / "catalog.json").write_text(content)
    with pytest.raises(BadModel, match="catalog"):
        Catalog.load(folder)


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(BadModel, match="braintumor-classifier"):
        load_networks(SHIPPED, threads=1, classifier="another")


def test_a_running_network_stops_within_200_ms():
    session = Session(Catalog.load(SHIPPED).find("segmenter"), threads=1)
    grid = np.zeros((256, 256), np.float32)
    token = CancelToken()
    outcome = []

    def run_until_stopped():
        try:
            while True:
                session.run(grid, token)
        except Cancelled:
            outcome.append(time.monotonic())

    thread = threading.Thread(target=run_until_stopped)
    thread.start()
    time.sleep(0.1)
    asked = time.monotonic()
    token.cancel()
    thread.join(timeout=5)
    assert outcome[0] - asked < 0.2


def test_a_stopped_run_does_not_spoil_the_next_one():
    session = Session(Catalog.load(SHIPPED).find("classifier"), threads=1)
    grid = np.zeros((256, 256), np.float32)
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        session.run(grid, stopped)
    assert np.isclose(session.run(grid, CancelToken()).sum(), 1.0, atol=1e-5)
