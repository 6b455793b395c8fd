"""`models add`, `remove`, `list` and `verify`, and judging with what was added."""

import json

import numpy as np
import pytest

from braintumor_desktop import INSTALLATION, __main__
from braintumor_desktop.inference import trying
from tests.helpers import dicom_files, heads
from tests.helpers import small_networks as nets
from tests.helpers.fake_networks import head_values

pytestmark = pytest.mark.model

SHIPPED = [
    model["name"]
    for model in json.loads((INSTALLATION / "models" / "catalog.json").read_text())["models"]
]


@pytest.fixture(scope="module", autouse=True)
def _one_phantom():
    """The phantom and a child take a second each: `test_trying` has a child."""
    slices = heads.slices_of_trying()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trying, "_phantom", lambda: slices)
        patch.setattr(trying, "in_child", trying.look_at)
        yield


@pytest.fixture
def files(tmp_path):
    """Networks as they were given."""
    folder = tmp_path / "given"
    folder.mkdir()
    for name, content in (
        ("densenet", nets.densenet121()),
        ("yes no", nets.two_conv_cnn()),
        ("unet", nets.unet()),
    ):
        (folder / f"{name}.onnx").write_bytes(content)
    return folder


@pytest.fixture
def scan(tmp_path):
    ds = dicom_files.mr_slice(head_values((61, 45)).astype(np.uint16))
    return dicom_files.write(tmp_path / "IM1", ds)


def program(*arguments):
    return __main__.main([str(argument) for argument in arguments])


def names(capsys):
    capsys.readouterr()
    assert program("models", "list", "--json") == 0
    return [fact["name"] for fact in json.loads(capsys.readouterr().out)]


def lines(folder):
    text = (folder / "results.jsonl").read_text()
    return [json.loads(line) for line in text.splitlines()]


def test_adding_says_what_was_understood(files, capsys):
    labels = "glioma,meningioma,notumor,pituitary"
    assert program("models", "add", files / "densenet.onnx", "--labels", labels) == 0
    said = capsys.readouterr().out
    for words in (
        "Added the classifier densenet.",
        "input            1 x 3 x 224 x 224, NCHW, values 0-1",
        "output           1 x 4, probabilities",
        "labels           glioma, meningioma, no_tumor, pituitary",
        "healthy phantom  glioma 0.",
        "0-1 is assumed",
        "analyze --classifier densenet",
    ):
        assert words in said
    assert names(capsys) == [*SHIPPED, "densenet"]


def test_adding_tells_programs_the_same(files, capsys, added):
    wishes = ["--name", "unet-2", "--role", "segmenter", "--range", "-1-1", "--layout", "nhwc"]
    assert program("models", "add", files / "unet.onnx", *wishes, "--json") == 0
    fact = json.loads(capsys.readouterr().out)
    assert (fact["name"], fact["role"], fact["origin"]) == ("unet-2", "segmenter", "added")
    assert (fact["layout"], fact["channels"], fact["range"]) == ("nhwc", 1, "-1-1")
    assert (fact["input"], fact["output_shape"]) == ([1, 256, 256, 1], [1, 256, 256, 1])
    assert fact["file"].startswith(str(added))


def test_what_does_not_fit_is_a_usage_error_and_leaves_nothing(files, capsys, added):
    assert program("models", "add", files / "densenet.onnx") == 2
    assert "labels are missing: the network has 4 outputs" in capsys.readouterr().err
    assert program("models", "add", files / "missing.onnx") == 2
    assert program("models", "add", files / "unet.onnx", "--labels", "a,,b") == 2
    assert program("models", "add", files / "unet.onnx", "--range", "0-7") == 2
    assert not added.exists()


def test_a_removed_network_is_gone_and_a_shipped_one_stays(files, capsys, added):
    assert program("models", "add", files / "yes no.onnx") == 0
    assert names(capsys) == [*SHIPPED, "yes-no"]
    assert program("models", "remove", "yes-no") == 0
    assert list(added.glob("*.onnx")) == []
    assert program("models", "remove", "yes-no") == 2
    assert program("models", "remove", "braintumor-classifier") == 2
    assert "came with the program" in capsys.readouterr().err
    assert names(capsys) == SHIPPED


def test_verify_finds_the_added_network_that_was_changed(files, capsys, added):
    for name in ("unet", "yes no"):
        program("models", "add", files / f"{name}.onnx")
    (copy,) = added.glob("unet*.onnx")
    copy.write_bytes(nets.unet("logit"))
    capsys.readouterr()
    assert program("models", "verify") == 2
    said = capsys.readouterr().out
    assert "CHANGED  unet: " in said
    assert "ok       yes-no: unchanged" in said


def test_analyze_judges_with_the_named_networks_and_says_so(files, tmp_path, capsys):
    scan = INSTALLATION / "resources" / "sample" / "1_t1_gd_lesion" / "IM0019"
    program("models", "add", files / "yes no.onnx")
    program("models", "add", files / "unet.onnx")
    chosen = ["--classifier", "yes-no", "--segmenter", "unet"]
    assert program("analyze", scan, "--output", tmp_path / "out", *chosen) == 0
    image = lines(tmp_path / "out")[0]
    assert [model["name"] for model in image["models"]] == ["yes-no", "unet", "braintumor-gate"]
    assert set(image["probabilities"]) == {"no_tumor", "tumor"}
    assert image["label"] in {"tumor", "no_tumor"}
    assert image["tumor_probability"] == pytest.approx(image["probabilities"]["tumor"])


def test_resuming_judges_anew_with_another_network_or_the_same_read_in_another_way(
    files, scan, tmp_path, capsys
):
    out = tmp_path / "out"

    def analyze(*more):
        capsys.readouterr()
        assert program("analyze", scan, "--output", out, "--json", *more) == 0
        return json.loads(capsys.readouterr().out)["known"]

    program("models", "add", files / "unet.onnx", "--range", "0-1")
    assert analyze("--segmenter", "unet") == 0
    assert analyze("--segmenter", "unet", "--resume") == 1
    assert analyze("--resume") == 0
    program("models", "remove", "unet")
    program("models", "add", files / "unet.onnx", "--range", "0-255")
    assert analyze("--segmenter", "unet", "--resume") == 0
    assert analyze("--segmenter", "unet", "--resume") == 1


def test_an_unknown_or_altered_network_is_a_usage_error(files, scan, tmp_path, capsys, added):
    out = tmp_path / "out"
    assert program("analyze", scan, "--output", out, "--classifier", "densenet") == 2
    assert "the catalog has braintumor-classifier" in capsys.readouterr().err
    program("models", "add", files / "unet.onnx")
    (copy,) = added.glob("*.onnx")
    copy.write_bytes(copy.read_bytes()[:-1])
    assert program("analyze", scan, "--output", out, "--segmenter", "unet") == 2
    assert "was changed" in capsys.readouterr().err


def test_a_damaged_catalog_of_the_user_is_told_of_and_the_shipped_networks_judge(
    scan, tmp_path, capsys, added
):
    added.mkdir(parents=True)
    (added / "catalog.json").write_text("{")
    assert program("models", "list") == 2
    assert f"Move {added / 'catalog.json'} away" in capsys.readouterr().err
    assert program("analyze", scan, "--output", tmp_path / "out") == 0


@pytest.mark.parametrize("action", ["list", "verify", "add", "remove"])
def test_every_action_shows_examples(action, capsys):
    assert program("models", action, "--help") == 0
    assert f"examples:\n  braintumor-desktop models {action}" in capsys.readouterr().out
