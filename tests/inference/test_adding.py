"""Networks that people bring: what is understood of them, and what is refused."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadModel, StorageError
from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference import adding, store, trying
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.judge import judge, load_networks, prepare
from braintumor_desktop.inference.labels import code_of, labels_for, words_in
from braintumor_desktop.inference.layout import InputForm, OutputForm
from braintumor_desktop.inference.trying import Wishes
from tests.helpers import heads
from tests.helpers import small_networks as nets
from tests.helpers.onnx_files import external_tensor, model, node

SHIPPED = INSTALLATION / "models"
pytestmark = pytest.mark.model

KAGGLE = ("glioma", "meningioma", "no_tumor", "pituitary")
NO_YES = ("no_tumor", "tumor")


@pytest.fixture(scope="module", autouse=True)
def _one_phantom():
    """The phantom takes a second to make: once is enough."""
    slices = heads.slices_of_trying()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trying, "_phantom", lambda: slices)
        yield


def understand(path, wishes, catalog, threads=1):
    """As the program does, but in this process: a child takes a second."""
    return adding.understand(path, wishes, catalog, threads, look=trying.look_at)


@pytest.fixture
def add(tmp_path):
    """Writes a file, adds it, and gives what was understood."""

    def add(content, stem="net", **wishes):
        path = tmp_path / f"{stem}.onnx"
        path.write_bytes(content)
        catalog = Catalog.load(SHIPPED, tmp_path / "added")
        found = understand(path, Wishes(**wishes), catalog, threads=1)
        store.keep(tmp_path / "added", SHIPPED, found.entry, found.content)
        return found

    return add


def _head(spot=0):
    """A head that is bright all over, or dark with a bright spot above the middle, left of it.

    A picture is scaled by its brightest parts: beside a spot the rest is dark.
    """
    rows, columns = np.indices((121, 93))
    inside = ((rows / 121 - 0.5) / 0.42) ** 2 + ((columns / 93 - 0.5) / 0.4) ** 2 < 1
    values = np.where(inside, 200 + 20 * np.sin(columns / 5), 0)
    if spot:
        values[(rows - 40) ** 2 + (columns - 30) ** 2 < 100] = spot
    return values.astype(np.int16)


BRIGHT_HEAD, SPOT = _head(), _head(1000)


def _judged(folder, picture, classifier=None, segmenter=None):
    networks = load_networks(SHIPPED, 1, classifier, segmenter, added=folder / "added")
    networks = replace(networks, gate=None)  # It would refuse a head that is a plain disk.
    item = Slice(folder / "IM1", None, picture.shape)
    prepared = prepare(item, Image(picture), *networks.shapes)
    return judge(prepared, networks, CancelToken())


DESIGNS = {
    "densenet121": (nets.densenet121(), {"labels": KAGGLE}, (1, 3, 224, 224), KAGGLE),
    "densenet121 without softmax": (
        *(nets.densenet121("logits"), {"labels": KAGGLE}, (1, 3, 224, 224), KAGGLE),
    ),
    "densenet121 with sigmoids": (
        *(nets.densenet121("sigmoids"), {"labels": KAGGLE}, (1, 3, 224, 224), KAGGLE),
    ),
    "two-conv CNN": (nets.two_conv_cnn(), {}, (1, 240, 240, 3), NO_YES),
    "two-conv CNN without sigmoid": (nets.two_conv_cnn(logit=True), {}, (1, 240, 240, 3), NO_YES),
    "six-conv CNN": (nets.six_conv_cnn(), {"labels": ("No", "Yes")}, (1, 256, 256, 3), NO_YES),
    "VGG16": (nets.vgg16(), {"labels": ("no", "yes")}, (1, 3, 224, 224), NO_YES),
    "EfficientNetB0": (
        nets.efficientnet_b0(),
        {"value_range": "0-255", "labels": ("glioma", "meningioma", "notumor", "pituitary")},
        *((1, 224, 224, 3), KAGGLE),
    ),
    "EfficientNetB0 in bytes": (
        nets.efficientnet_b0("uint8"),
        *({"labels": KAGGLE}, (1, 224, 224, 3), KAGGLE),
    ),
}


@pytest.mark.parametrize("name", DESIGNS)
def test_a_classifier_of_a_known_design_is_understood_and_judges(add, tmp_path, name):
    content, wishes, given, labels = DESIGNS[name]
    found = add(content, **wishes)
    assert (found.findings.given, found.entry.labels, found.entry.role) == (
        given,
        labels,
        "classifier",
    )
    is_raw = "without" in name or name == "VGG16"
    scale = "sigmoids" if "sigmoids" in name else "logits" if is_raw else "probabilities"
    assert found.entry.output_form.scale == scale
    bright = _judged(tmp_path, BRIGHT_HEAD, classifier="net").verdict
    assert bright.label == ("tumor" if labels == NO_YES else "glioma")
    assert sum(bright.probabilities.values()) == pytest.approx(1, abs=1e-6)
    assert bright.tumor_probability > 0.6
    dark = _judged(tmp_path, SPOT, classifier="net").verdict
    assert dark.label == "no_tumor"


UNETS = {
    "sigmoid, NHWC": (nets.unet(), {}),
    "sigmoid, NCHW, 3 channels": (nets.unet(layout="nchw", channels=3), {}),
    "logit": (nets.unet("logit"), {}),
    "softmax, NCHW": (nets.unet("softmax", "nchw"), {}),
    "logits of two, NHWC": (nets.unet("shares of logits"), {}),
    "half as fine": (nets.unet(shrink=2), {}),
    "a third, rounded": (nets.unet(size=512, shrink=3), {}),
    "odd size": (nets.unet(size=201), {}),
    "open size": (nets.unet(size="side"), {"input_size": (160, 192)}),
}


@pytest.mark.parametrize("name", UNETS)
def test_a_segmenter_of_every_form_outlines_the_same_spot(add, tmp_path, name):
    content, wishes = UNETS[name]
    found = add(content, **wishes)
    assert (found.entry.role, found.entry.labels) == ("segmenter", ())
    mask = _judged(tmp_path, SPOT, segmenter="net").mask
    spot = SPOT == 1000
    assert mask.shape == spot.shape
    assert 2 * (mask & spot).sum() / (mask.sum() + spot.sum()) > 0.93
    middle = np.argwhere(mask).mean(axis=0)
    assert np.abs(middle - np.argwhere(spot).mean(axis=0)).max() < 0.5


def test_a_classifier_and_a_segmenter_of_different_grids_judge_together(add, tmp_path):
    add(nets.two_conv_cnn(size=150), stem="yes-no")
    add(nets.unet(size=64), stem="unet")
    networks = load_networks(SHIPPED, 1, "yes-no", "unet", added=tmp_path / "added")
    assert networks.shapes[:2] == ((150, 150), (64, 64))
    found = _judged(tmp_path, BRIGHT_HEAD, "yes-no", "unet")
    assert found.verdict.label == "tumor"
    assert found.mask.shape == BRIGHT_HEAD.shape
    assert found.mask[60, 46]
    assert not found.mask[3, 3]


def test_the_range_that_was_said_is_what_the_network_gets(add, tmp_path):
    """-1 to 1 puts half of the scale at 0, below the border of this network."""
    picture = _head(290)  # white is 290, most of the brain 200: 0.69 and 0.38
    for stem, value_range in (("plain", "0-1"), ("both", "-1-1")):
        add(nets.unet(), stem=stem, value_range=value_range)
    shares = [
        float(_judged(tmp_path, picture, segmenter=stem).mask.mean()) for stem in ("plain", "both")
    ]
    assert shares[0] > 0.3
    assert shares[1] < 0.1


def test_what_the_file_does_not_say_is_told(add):
    assert "0-1 is assumed" in add(nets.densenet121(), labels=KAGGLE).findings.notes[0]
    said = add(nets.densenet121(), stem="other", labels=KAGGLE, value_range="0-1")
    assert said.findings.notes == ()


def test_what_looks_wrong_on_the_phantom_is_told(add):
    wishes = {"value_range": "0-255"}
    (said,) = add(nets.two_conv_cnn(), stem="bright", **wishes).findings.notes
    assert said == "It answers the same with and without a lesion: check --range."
    (said,) = add(nets.unet("softmax", background=1), value_range="0-1").findings.notes
    assert said.startswith("It outlines 9")


def test_the_answers_to_the_phantom_are_told(add):
    found = add(nets.unet())
    assert 0.0 < found.findings.healthy[0] < found.findings.lesion[0] < 0.2


def test_labels_in_the_file_need_not_be_said(add):
    names = {"names": "{0: 'pituitary', 1: 'Meningioma', 2: 'no tumor', 3: 'glioma_tumor'}"}
    labels = add(nets.densenet121(metadata=names)).entry.labels
    assert labels == ("pituitary", "meningioma", "no_tumor", "glioma")


def test_the_same_file_read_in_another_way_is_another_version(add):
    versions = [
        add(nets.two_conv_cnn(), stem=stem, value_range=value_range).entry.version
        for stem, value_range in (("a", "0-1"), ("b", "0-255"), ("c", "0-1"))
    ]
    assert versions[0] == versions[2] != versions[1]


def _two_inputs():
    ports = {name: ("float32", [1, 3, 64, 64]) for name in ("image", "clinical")}
    nodes = [node("Add", list(ports), ["answer"])]
    return model(nodes, ports, {"answer": ("float32", [1, 3, 64, 64])}, {})


def _with(operator, shape=(1, 3, 64, 64), answered=(1, 3, 64, 64), dtype="float32", **more):
    nodes = [node(operator, ["image"], ["answer"], **more)]
    opsets = [more["domain"]] if "domain" in more else []
    ports = {"image": (dtype, shape)}, {"answer": (dtype, answered)}
    return model(nodes, *ports, {}, opsets=opsets)


def _external():
    nodes = [node("Add", ["image", "w"], ["answer"])]
    port = ("float32", [1, 1, 64, 64])
    weights = {"w": external_tensor("w", (64,), "weights.bin")}
    return model(nodes, {"image": port}, {"answer": port}, weights)


def _two_outputs():
    nodes = [node("Identity", ["image"], ["mask"]), node("Relu", ["image"], ["classes"])]
    port = ("float32", [1, 1, 64, 64])
    return model(nodes, {"image": port}, {"mask": port, "classes": port}, {})


def _argmax():
    nodes = [node("ArgMax", ["image"], ["answer"], axis=1)]
    ports = ("float32", [1, 3, 64, 64]), ("int64", [1, 1, 64, 64])
    return model(nodes, {"image": ports[0]}, {"answer": ports[1]}, {})


REFUSED = {
    "text": (b"hello", {}, "not an ONNX file"),
    "keras": (b"\x89HDF\r\n\x1a\n" + bytes(99), {}, r"Keras file \(HDF5\), not ONNX"),
    "pytorch": (b"PK\x03\x04" + bytes(99), {}, "PyTorch file"),
    "nothing": (b"", {}, "cannot be loaded"),
    "cut": (nets.vgg16()[:2000], {"labels": NO_YES}, "not an ONNX file, or it is damaged"),
    "two inputs": (_two_inputs(), {}, r"2 inputs \(image, clinical\), not one"),
    "two outputs": (_two_outputs(), {}, r"2 outputs \(mask, classes\), not one"),
    "operator": (_with("Foo", domain="com.acme"), {}, "operator com.acme:Foo"),
    "weights beside it": (_external(), {}, "weights are in a second file"),
    "open size": (nets.unet(size="side"), {}, "not fixed. Say it with --input-size"),
    "another size": (nets.vgg16(), {"labels": NO_YES, "input_size": (256, 256)}, "224 x 224"),
    "tiny": (nets.unet(size="side"), {"input_size": (8, 8)}, "8 x 8 is not between 16 and 2048"),
    "flat": (_with("Relu", [1, 4096], [1, 4096]), {}, "2 axes, not 4"),
    "batch": (_with("Relu", [8, 3, 64, 64], [8, 3, 64, 64]), {}, "8 pictures at a time"),
    "channels": (_with("Relu", [1, 4, 64, 64]), {}, "channels is not clear.*--layout"),
    "said channels": (_with("Relu", [1, 4, 64, 64]), {"layout": "nchw"}, "is 4, not 1 or 3"),
    "text input": (_with("Identity", dtype="int64"), {}, r"tensor\(int64\), not numbers"),
    "too few labels": (nets.densenet121(), {"labels": NO_YES}, "2 for a network with 4 outputs"),
    "no labels": (nets.densenet121(), {}, "labels are missing: the network has 4 outputs"),
    "same labels": (nets.vgg16(), {"labels": ("no", "healthy")}, "two of them are the same"),
    "types only": (nets.vgg16(), {"labels": ("glioma", "pituitary")}, "none of .* is no_tumor"),
    "no segmenter": (
        nets.vgg16(),
        {"role": "segmenter"},
        "its output 1 x 2 is that of a classifier, no segmenter",
    ),
    "no classifier": (nets.unet(), {"role": "classifier"}, "that of a segmenter, no classifier"),
    "no background": (nets.unet("sigmoids"), {}, "2 channels do not sum to 1"),
    "part of it": (
        _with("AveragePool", [1, 1, 64, 64], [1, 1, 62, 62], kernel_shape=[3, 3]),
        *({}, "62 x 62 points and its input 64 x 64"),
    ),
    "not as wide": (
        _with("AveragePool", [1, 1, 64, 64], "abcd", kernel_shape=[1, 2], strides=[1, 2]),
        *({}, "64 x 32 points and its input 64 x 64"),
    ),
    "not a number": (_with("Log", [1, 1, 64, 64]), {}, "not a number"),
    "bad name": (nets.vgg16(), {"name": "../vgg", "labels": NO_YES}, "cannot be used"),
    "shipped name": (nets.vgg16(), {"name": "Braintumor-Classifier"}, "the catalog has it"),
    "argmax": (_argmax(), {}, r"int64 of 1 x 1 x 64 x 64, not probabilities.*argmax"),
    "labeled mask": (nets.unet(), {"labels": NO_YES}, "a segmenter, which has no labels"),
    "bytes": (nets.efficientnet_b0("uint8"), {"value_range": "-1-1"}, "cannot be -1-1"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_fit_is_refused_with_a_reason(add, tmp_path, case):
    content, wishes, reason = REFUSED[case]
    with pytest.raises(BadModel, match=f"(?i){reason}"):
        add(content, **wishes)
    assert not (tmp_path / "added").exists()


def test_weights_in_a_second_file_are_not_used_even_where_they_are_found(
    add, tmp_path, monkeypatch
):
    """They would not be covered by the checksum."""
    np.zeros(64, np.float32).tofile(tmp_path / "weights.bin")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadModel, match="second file"):
        add(_external())


def test_a_huge_file_is_refused_before_it_is_read(tmp_path, add, monkeypatch):
    monkeypatch.setattr(adding, "MAX_BYTES", 2000)
    with pytest.raises(BadModel, match="more than"):
        add(nets.vgg16(), labels=NO_YES)


def test_an_added_network_comes_back_as_it_was_entered(add, tmp_path):
    entry = add(nets.efficientnet_b0(), value_range="0-255", labels=KAGGLE).entry
    (found,) = (e for e in Catalog.load(SHIPPED, tmp_path / "added").entries if not e.is_shipped)
    assert (found.input_form, found.output_form) == (InputForm("nhwc", 3, "0-255"), OutputForm())
    assert (found.labels, found.sha256, found.version) == (KAGGLE, entry.sha256, entry.version)
    assert found.path.read_bytes() == nets.efficientnet_b0()
    assert not found.is_shipped
    assert [path.name for path in (tmp_path / "added").glob("*.part")] == []


def test_shipped_networks_come_first_and_stay_the_ones_that_are_used(add, tmp_path):
    add(nets.two_conv_cnn())
    catalog = Catalog.load(SHIPPED, tmp_path / "added")
    assert catalog.find("classifier").name == "braintumor-classifier"


def test_an_altered_copy_is_refused_and_says_how_to_mend_it(add, tmp_path):
    add(nets.two_conv_cnn())
    (path,) = (tmp_path / "added").glob("*.onnx")
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(BadModel, match=r"was changed.*models remove"):
        _judged(tmp_path, BRIGHT_HEAD, classifier="net")


def test_removing_takes_the_copy_away_and_leaves_the_others(add, tmp_path):
    for stem in ("first", "second"):
        add(nets.two_conv_cnn(), stem=stem)
    folder = tmp_path / "added"
    store.forget(folder, SHIPPED, "FIRST")
    assert [e.name for e in Catalog.load(SHIPPED, folder).entries if not e.is_shipped] == ["second"]
    assert [path.name.split("-")[0] for path in folder.glob("*.onnx")] == ["second"]


@pytest.mark.parametrize("role", [None, "classifier", "segmenter"])
def test_a_file_with_both_answers_is_added_in_either_role(role):
    path = SHIPPED / "braintumor.onnx"
    wishes = Wishes(name="mine", role=role, labels=LABELS if role != "segmenter" else ())
    entry = understand(path, wishes, Catalog.load(SHIPPED), 1).entry
    assert entry.role == role or (role is None and entry.role == "classifier")
    assert entry.labels == (() if role == "segmenter" else LABELS)


def test_a_shipped_network_cannot_be_removed(tmp_path):
    with pytest.raises(BadModel, match="came with the program"):
        store.forget(tmp_path, SHIPPED, "braintumor-segmenter")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(add, tmp_path):
    (tmp_path / "added").write_text("in the way")
    path = tmp_path / "net.onnx"
    path.write_bytes(nets.two_conv_cnn())
    found = understand(path, Wishes(), Catalog.load(SHIPPED), 1)
    with pytest.raises(StorageError, match=r"added.*cannot be written"):
        store.keep(tmp_path / "added", SHIPPED, found.entry, found.content)


def test_added_networks_are_closed_to_other_users(tmp_path):
    (tmp_path / "net.onnx").write_bytes(nets.two_conv_cnn())
    found = understand(tmp_path / "net.onnx", Wishes(), Catalog.load(SHIPPED), 1)
    before = os.umask(0)
    try:
        added = tmp_path / "data" / "models"
        kept = store.keep(added, SHIPPED, found.entry, found.content)
    finally:
        os.umask(before)
    paths = (added.parent, added, added / "catalog.json", kept.path)
    assert [path.stat().st_mode & 0o777 for path in paths] == [0o700, 0o700, 0o600, 0o600]


def test_a_damaged_catalog_of_the_user_does_not_touch_the_shipped_networks(tmp_path):
    (tmp_path / "added").mkdir()
    (tmp_path / "added" / "catalog.json").write_text(json.dumps({"schema": 7, "models": []}))
    networks = load_networks(SHIPPED, 1, added=tmp_path / "added")
    assert networks.classifier.entry.is_shipped
    with pytest.raises(BadModel, match=r"damaged.*schema 7 is unknown.*Move"):
        Catalog.load(SHIPPED, tmp_path / "added")


@pytest.mark.parametrize(
    ("words", "label"),
    [
        (("notumor", "no_tumor", "No tumor", "No Tumour", "healthy", "Normal", "no"), "no_tumor"),
        (("pituitary", "Pituitary tumor", "pituitary_tumour"), "pituitary"),
        (("Glioma", "glioma_tumor"), "glioma"),
        (("tumor", "tumour", "yes", "brain tumor"), "tumor"),
        (("Metastasis",), "metastasis"),
        (("High-grade glioma",), "high_grade_glioma"),
    ],
)
def test_names_of_classes_are_known_in_their_usual_spellings(words, label):
    assert {code_of(word) for word in words} == {label}


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ((), ("no_tumor", "tumor")),
        (("glioma",), ("no_tumor", "glioma")),
        (("healthy",), ("tumor", "no_tumor")),
        (("yes", "no"), ("tumor", "no_tumor")),
    ],
)
def test_a_single_output_is_that_of_the_last_label(words, labels):
    assert labels_for(1, words) == labels


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ({}, ()),
        ({"labels": "no, yes"}, ("no", "yes")),
        ({"classes": '["no", "yes"]'}, ("no", "yes")),
        ({"names": "{0: 'no', 1: 'yes'}"}, ("no", "yes")),
        ({"names": "7"}, ()),
    ],
)
def test_classes_are_read_from_the_file_in_the_forms_that_exporters_write(metadata, words):
    assert words_in(metadata) == words


ADD = """
import sys
from pathlib import Path
from braintumor_desktop.inference import adding, store, trying
from braintumor_desktop.inference.catalog import Catalog
shipped, added, path = map(Path, sys.argv[1:4])
trying._phantom = lambda: [trying.np.zeros((64, 64), "uint16")] * 2
look = trying.look_at
found = adding.understand(path, trying.Wishes(), Catalog.load(shipped, added), 1, look=look)
store.keep(added, shipped, found.entry, found.content)
"""


def test_four_programs_that_add_at_once_enter_four_networks(tmp_path):
    paths = [tmp_path / f"net{number}.onnx" for number in range(4)]
    command = [sys.executable, "-c", ADD, str(SHIPPED), str(tmp_path / "added")]
    for path in paths:
        path.write_bytes(nets.two_conv_cnn())
    started = [subprocess.Popen([*command, str(path)], cwd=INSTALLATION) for path in paths]
    assert [process.wait(60) for process in started] == [0] * 4
    catalog = Catalog.load(SHIPPED, tmp_path / "added")
    kept = [entry for entry in catalog.entries if not entry.is_shipped]
    assert sorted(entry.name for entry in kept) == ["net0", "net1", "net2", "net3"]
    files = {path.name for path in (tmp_path / "added").iterdir()}
    assert files == {"catalog.json", *(entry.path.name for entry in kept)}


def test_a_name_that_another_program_took_meanwhile_is_refused(add, tmp_path):
    path = tmp_path / "net.onnx"
    path.write_bytes(nets.two_conv_cnn())
    found = understand(path, Wishes(), Catalog.load(SHIPPED))
    add(nets.two_conv_cnn(logit=True))
    with pytest.raises(BadModel, match="a network of the catalog has it"):
        store.keep(tmp_path / "added", SHIPPED, found.entry, found.content)
    assert len(list((tmp_path / "added").glob("*.onnx"))) == 1
