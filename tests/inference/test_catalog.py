"""The catalog, and networks that are not what it says."""

import hashlib
import json
import shutil
import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadModel, Cancelled
from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.catalog import Catalog, to_item
from braintumor_desktop.inference.judge import judge, load_networks, prepare
from braintumor_desktop.inference.runtime import Session
from tests.helpers import heads, onnx_files

SHIPPED = INSTALLATION / "models"
NAMES = ("catalog.json", "braintumor.onnx", "gate.onnx")
pytestmark = pytest.mark.model


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped networks that a test may damage."""
    for name in NAMES:
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


def _edit(folder, role, changes):
    path = folder / "catalog.json"
    catalog = json.loads(path.read_text())
    for model in catalog["models"]:
        if model["role"] == role:
            model.update(changes)
    path.write_text(json.dumps(catalog))


def test_the_shipped_networks_are_the_ones_of_the_catalog():
    networks = load_networks(SHIPPED, threads=1)
    names = ("braintumor.onnx", "braintumor.onnx", "gate.onnx")
    for model, name in zip(networks.models, names, strict=True):
        assert model.sha256 == hashlib.sha256((SHIPPED / name).read_bytes()).hexdigest()
    assert networks.classifier.entry.labels == LABELS


def test_one_changed_byte_is_refused(folder):
    path = folder / "braintumor.onnx"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(BadModel, match=r"braintumor\.onnx was changed"):
        load_networks(folder, threads=1)


def test_a_missing_network_is_named(folder):
    (folder / "braintumor.onnx").unlink()
    with pytest.raises(BadModel, match=r"braintumor\.onnx is missing"):
        load_networks(folder, threads=1)


def test_a_file_that_is_no_network_is_refused_even_with_a_right_checksum(folder):
    content = b"not a network"
    (folder / "braintumor.onnx").write_bytes(content)
    _edit(folder, "classifier", {"sha256": hashlib.sha256(content).hexdigest()})
    with pytest.raises(BadModel, match="cannot be loaded"):
        load_networks(folder, threads=1)


def test_a_network_with_other_shapes_is_refused(folder):
    content = (folder / "gate.onnx").read_bytes()
    (folder / "braintumor.onnx").write_bytes(content)
    _edit(folder, "classifier", {"sha256": hashlib.sha256(content).hexdigest()})
    with pytest.raises(BadModel, match="wrong shapes"):
        load_networks(folder, threads=1)


def test_a_network_that_takes_another_grid_than_the_catalog_says_is_refused(folder):
    _edit(folder, "segmenter", {"input_shape": [64, 64]})
    with pytest.raises(BadModel, match=r"braintumor\.onnx has the wrong shapes: its input is"):
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
    grid = np.zeros(session.entry.input_shape, np.float32)
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
    grid = np.zeros(session.entry.input_shape, np.float32)
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        session.run(grid, stopped)
    assert np.isclose(session.run(grid, CancelToken()).sum(), 1.0, atol=1e-5)


def _add(folder, content, **item):
    """Enter a small network of 64 x 64 in the catalog of a folder."""
    path = folder / "catalog.json"
    catalog = json.loads(path.read_text())
    file = f"{item['role']}-small.onnx"
    (folder / file).write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    fixed = {"version": "1", "file": file, "sha256": sha256, "input_shape": [64, 64]}
    catalog["models"].append(fixed | {"name": f"small-{item['role']}"} | item)
    path.write_text(json.dumps(catalog))


def _small(*outputs):
    """A network of which each output is the mean of quarters of the picture, by name and sides.

    Sides of two numbers give the means of the whole picture.
    """
    nodes, ports = [], {}
    for name, sides in outputs:
        count = sides[1]
        nodes.append(onnx_files.node("Concat", ["image"] * count, [f"{name}_all"], axis=1))
        if len(sides) == 2:
            nodes.append(onnx_files.node("GlobalAveragePool", [f"{name}_all"], [f"{name}_mean"]))
            nodes.append(onnx_files.node("Flatten", [f"{name}_mean"], [name], axis=1))
        else:
            step = [64 // sides[2], 64 // sides[3]]
            attributes = {"kernel_shape": step, "strides": step}
            nodes.append(onnx_files.node("AveragePool", [f"{name}_all"], [name], **attributes))
        ports[name] = ("float32", sides)
    return onnx_files.model(nodes, {"image": ("float32", [1, 1, 64, 64])}, ports, {})


def test_a_gate_is_loaded_where_the_catalog_has_one(folder):
    catalog = json.loads((folder / "catalog.json").read_text())
    catalog["models"] = [m for m in catalog["models"] if m["role"] != "gate"]
    (folder / "catalog.json").write_text(json.dumps(catalog))
    assert load_networks(folder, threads=1).gate is None
    _add(folder, _small(("kinds", [1, 2])), role="gate", labels=["brain", "other"])
    networks = load_networks(folder, threads=1)
    assert networks.gate.entry.labels == ("brain", "other")
    assert networks.shapes[-1] == (64, 64)
    answer = networks.gate.run(np.full((64, 64), 3.0, np.float32), CancelToken())
    assert answer.tolist() == [3.0, 3.0]
    assert len(networks.models) == 3


@pytest.mark.parametrize("order", [1, -1], ids=["answer first", "evidence first"])
def test_the_evidence_comes_from_the_output_of_that_name(folder, order):
    outputs = [("classes", [1, 4]), ("evidence", [1, 4, 2, 4])][::order]
    _add(folder, _small(*outputs), role="classifier", labels=list(LABELS))
    session = Session(Catalog.load(folder).find("classifier", "small-classifier"), threads=1)
    grid = np.zeros((64, 64), np.float32)
    grid[:32, 48:] = 8.0
    answer, evidence, _ = session.say(grid, CancelToken())
    assert answer.tolist() == [0.25] * 4
    assert evidence.shape == (4, 2, 4)
    assert evidence[0].tolist() == [[0, 0, 0, 8], [0, 0, 0, 0]]


def test_an_output_that_has_not_a_map_for_each_label_is_no_evidence(folder):
    outputs = [("classes", [1, 4]), ("evidence", [1, 3, 2, 4])]
    _add(folder, _small(*outputs), role="classifier", labels=list(LABELS))
    session = Session(Catalog.load(folder).find("classifier", "small-classifier"), threads=1)
    said = session.say(np.ones((64, 64), np.float32), CancelToken())
    assert said.evidence is None


def _two_roles(folder, *outputs):
    """The small network as classifier and as segmenter."""
    content = _small(*outputs)
    _add(folder, content, role="classifier", labels=list(LABELS))
    _add(folder, content, role="segmenter")
    return load_networks(folder, 1, "small-classifier", "small-segmenter")


def test_one_file_answers_for_both_roles_in_one_run(folder, monkeypatch):
    outputs = [("tumor_probability", [1, 1, 64, 64]), ("classes", [1, 4])]
    networks = _two_roles(folder, *outputs, ("evidence", [1, 4, 2, 4]))
    monkeypatch.setattr(Session, "run", None)
    monkeypatch.setattr(Session, "say", None)
    values = np.full((64, 64), 80, np.uint8)
    values[20:30, 6:18] = 200
    image = Image(values)
    item = Slice(folder, None, image.shape)
    found = judge(
        prepare(item, image, *networks.shapes), replace(networks, gate=None), CancelToken()
    )
    # 200 lies at 1 of the model grid, 80 below a half.
    np.testing.assert_array_equal(found.mask, values == 200)
    assert found.evidence.max() == 1
    assert set(found.verdict.probabilities) == set(LABELS)


def test_a_shared_run_answers_as_two_runs_do(folder):
    networks = _two_roles(folder, ("classes", [1, 4]), ("tumor_probability", [1, 1, 64, 64]))
    classifier, segmenter = networks.classifier, networks.segmenter
    grid = np.linspace(0, 1, 64 * 64, dtype=np.float32).reshape(64, 64)
    said, chances = classifier.say_with_mask(segmenter, grid, CancelToken())
    assert segmenter.takes_part_in(classifier)
    assert (said.evidence, said.unlike) == (None, None)
    np.testing.assert_array_equal(said.probabilities, classifier.run(grid, CancelToken()))
    np.testing.assert_array_equal(chances, segmenter.run(grid, CancelToken()))
    np.testing.assert_allclose(chances[0], grid)


def test_networks_of_two_files_run_apart(folder):
    _add(folder, _small(("mask", [1, 1, 64, 64])), role="segmenter")
    networks = load_networks(folder, 1, segmenter="small-segmenter")
    assert not networks.segmenter.takes_part_in(networks.classifier)


def test_one_file_that_is_read_in_two_ways_runs_twice(folder):
    content = _small(("classes", [1, 4]), ("tumor_probability", [1, 1, 64, 64]))
    _add(folder, content, role="classifier", labels=list(LABELS))
    _add(folder, content, role="segmenter", range="0-255")
    networks = load_networks(folder, 1, "small-classifier", "small-segmenter")
    assert not networks.segmenter.takes_part_in(networks.classifier)


def test_an_answer_that_is_not_a_number_is_no_verdict(folder):
    _add(folder, _small(("classes", [1, 4])), role="classifier", labels=list(LABELS))
    session = Session(Catalog.load(folder).find("classifier", "small-classifier"), threads=1)
    with pytest.raises(BadModel, match="small-classifier failed: its answer is not a number"):
        session.run(np.zeros((64, 64), np.float32), CancelToken())


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"labels": ["glioma", "tumor"]}, "no_tumor"),
        ({"labels": ["no_tumor", "no_tumor"]}, "no_tumor"),
        ({"role": "oracle"}, "role oracle"),
        ({"layout": "hwc"}, "layout hwc"),
        ({"range": "0-2"}, "range 0-2"),
        ({"file": "../braintumor.onnx"}, "not in its folder"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(folder, changes, reason):
    _edit(folder, "classifier", changes)
    with pytest.raises(BadModel, match=f"damaged.*{reason}"):
        Catalog.load(folder)


def test_a_segmenter_outlines_from_the_catalogs_threshold_on(folder):
    head = heads.with_lesion().values[12]
    item = Slice(folder, None, head.shape)
    _edit(folder, "segmenter", {"threshold": 0.2})
    networks = load_networks(folder, threads=1)
    prepared = prepare(item, Image(head), *networks.shapes)
    judged = judge(prepared, networks, CancelToken())
    assert judged.chances.threshold == 20
    np.testing.assert_array_equal(judged.mask, judged.chances.mask(20).array)
    assert judged.mask.sum() > judged.chances.mask(50).pixels > 0


def test_a_part_of_an_outline_must_reach_the_catalogs_peak(folder):
    _add(folder, _small(("mask", [1, 1, 64, 64])), role="segmenter", peak=0.9)
    assert to_item(Catalog.load(folder).find("segmenter", "small-segmenter"))["peak"] == 0.9
    networks = load_networks(folder, threads=1, segmenter="small-segmenter")
    values = np.full((64, 64), 20, np.uint8)
    values[20:30, 6:18] = 200
    values[40:50, 6:18] = 160
    image = Image(values)
    prepared = prepare(Slice(folder, None, image.shape), image, *networks.shapes)
    judged = judge(prepared, replace(networks, gate=None), CancelToken())
    # 200 lies at 1 of the model grid, 160 at 0.8.
    np.testing.assert_array_equal(judged.mask, values == 200)
    assert judged.chances.peak == 90
    assert judged.chances.mask(50).pixels == 120
    assert judged.chances.mask(95).pixels == 120


@pytest.mark.parametrize("peak", [-0.01, 1.01, 0.905, "high"])
def test_a_peak_that_is_none_is_a_damaged_catalog(folder, peak):
    _edit(folder, "segmenter", {"peak": peak})
    with pytest.raises(BadModel, match="damaged"):
        Catalog.load(folder)


def test_what_looks_like_no_tumor_known_comes_from_the_output_of_that_name(folder):
    outputs = [("unlike_known", [1, 1]), ("classes", [1, 4]), ("tumor_probability", [1, 1, 64, 64])]
    networks = _two_roles(folder, *outputs)
    assert networks.segmenter.takes_part_in(networks.classifier)
    said, _ = networks.classifier.say_with_mask(
        networks.segmenter, np.full((64, 64), 2.0, np.float32), CancelToken()
    )
    assert (said.unlike, said.evidence) == (2.0, None)
    assert said.probabilities.tolist() == [0.25] * 4


def test_an_answer_that_is_no_number_is_refused(folder):
    _add(
        folder,
        _small(("classes", [1, 4]), ("unlike_known", [1, 2])),
        role="classifier",
        labels=list(LABELS),
    )
    session = Session(Catalog.load(folder).find("classifier", "small-classifier"), threads=1)
    with pytest.raises(BadModel, match="not a number"):
        session.say(np.ones((64, 64), np.float32), CancelToken())


@pytest.mark.parametrize("threshold", [0.0, 0.999, 0.505, "half"])
def test_a_threshold_that_is_none_is_a_damaged_catalog(folder, threshold):
    _edit(folder, "segmenter", {"threshold": threshold})
    with pytest.raises(BadModel, match="damaged"):
        load_networks(folder, threads=1)
