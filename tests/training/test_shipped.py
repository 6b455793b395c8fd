"""A training goes on from a shipped file, and is exported with its neighbors."""

from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training.averages import averaged  # noqa: E402
from models.training.export import check, entries_of, export  # noqa: E402
from models.training.graphs import AnswersGraph  # noqa: E402
from models.training.network import Network, stem_planes  # noqa: E402
from models.training.shipped import give_statistics, shipped_network  # noqa: E402

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "braintumor.onnx"


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def picture():
    rng = np.random.default_rng(0)
    coarse = torch.from_numpy(rng.random((1, 1, 20, 20), np.float32))
    return torch.nn.functional.interpolate(coarse, size=(320, 320), mode="bilinear")


@pytest.fixture(scope="module")
def network(picture):
    found = shipped_network(SHIPPED)
    give_statistics(found, [torch.rand(2, 3, 64, 64)])
    return found.eval()


def test_it_says_what_the_file_says_of_a_single_picture(network, picture):
    session = ort.InferenceSession(SHIPPED, providers=["CPUExecutionProvider"])
    planes = session.get_inputs()[0].shape[1]
    expected = session.run(None, {"image": picture.repeat(1, planes, 1, 1).numpy()})
    with torch.no_grad():
        found = AnswersGraph(network)(picture)
    for ours, theirs in zip(found, expected, strict=True):
        np.testing.assert_allclose(ours.numpy(), theirs, atol=1e-4)


def test_the_statistics_are_of_what_it_was_shown(network):
    norm = network.encoder._bn0
    assert norm.running_var.std() > 0.01  # they were all equal
    assert norm.running_mean.abs().max() > 0.01


def test_neighbors_that_are_the_slice_itself_are_none():
    x = torch.rand(2, 1, 8, 8)
    torch.testing.assert_close(stem_planes(x), stem_planes(x.repeat(1, 3, 1, 1)))
    other = torch.cat([x, x + 0.1, x], 1)
    assert (stem_planes(other)[:, 1] - 0.6).abs().max() < 1e-5
    assert not stem_planes(other)[:, 2].any()


@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::FutureWarning")  # of the exporter's own
def test_the_export_takes_neighbors_and_its_entry_says_so(network, tmp_path):
    torch.manual_seed(0)
    other = Network()
    other.load_state_dict(network.state_dict())
    with torch.no_grad():
        other.encoder._conv_stem.weight[:, 1:].normal_(0, 0.2)
    export(other.eval(), tmp_path / "net.onnx", 64)
    planes = np.random.default_rng(0).random((2, 3, 64, 64), np.float32)
    assert check(other, tmp_path / "net.onnx", planes) < 1e-3
    session = ort.InferenceSession(tmp_path / "net.onnx", providers=["CPUExecutionProvider"])
    near = session.run(None, {"image": planes[:1]})[1]
    far = session.run(None, {"image": planes[:1, :1].repeat(3, 1)})[1]
    assert np.abs(near - far).max() > 0.05 * np.abs(near).max()
    for entry in entries_of(tmp_path / "net.onnx", "test", 64):
        assert (entry["channels"], entry["neighbors"]) == (3, True)
    again = shipped_network(tmp_path / "net.onnx")
    with torch.no_grad():
        found = AnswersGraph(again.eval())(torch.from_numpy(planes[:1]))[1]
    np.testing.assert_allclose(found.numpy(), near, atol=1e-4)


def test_a_mean_of_weights_lies_between_and_measures_its_statistics_anew(network):
    torch.manual_seed(1)
    other = {k: v + 0.1 if v.is_floating_point() else v for k, v in network.state_dict().items()}
    shown = [torch.rand(2, 3, 64, 64)]
    mean = averaged(network.state_dict(), other, 0.25, shown)
    first = network.encoder._conv_stem.weight
    torch.testing.assert_close(mean.encoder._conv_stem.weight, first + 0.025)
    norm = mean.encoder._bn0
    with torch.no_grad():
        given = mean.encoder._conv_stem(stem_planes(shown[0]))
    torch.testing.assert_close(norm.running_mean, given.mean((0, 2, 3)), atol=1e-4, rtol=1e-3)
    assert not mean.training
