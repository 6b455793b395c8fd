"""The exported graphs say what the network says, and where it comes from."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training.graphs import AnswersGraph, _explained  # noqa: E402
from models.training.network import Network  # noqa: E402


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return Network().eval()


def test_the_evidence_of_a_label_sums_to_what_the_local_features_add_to_its_logit():
    head = torch.nn.Sequential(torch.nn.Linear(6, 5), torch.nn.ReLU(), torch.nn.Linear(5, 2))
    local, rest = torch.randn(3, 4), torch.randn(3, 2)
    logits, slopes = _explained(head, local, rest)
    torch.testing.assert_close(logits, head(torch.cat([local, rest], 1)))
    # Within one linear piece, a small step along the features moves the logit by the slope.
    step = 1e-3 * torch.randn(3, 4)
    moved = head(torch.cat([local + step, rest], 1)) - logits
    torch.testing.assert_close(moved, (slopes @ step[:, :, None]).squeeze(2), atol=1e-5, rtol=0.02)


def test_it_gives_probabilities_and_a_map_for_each_label_and_a_mask(network):
    with torch.no_grad():
        probabilities, evidence, mask = AnswersGraph(network)(torch.rand(1, 1, 64, 96))
    assert mask.shape == (1, 1, 64, 96)
    assert probabilities.sum().item() == pytest.approx(1)
    assert evidence.shape == (1, 4, 8, 12)
    np.testing.assert_allclose(evidence[0, 3], -evidence[0, :3].mean(0), atol=1e-5)


def test_the_mask_fades_where_the_verdict_says_no_tumor(network):
    graph = AnswersGraph(network)
    picture = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        network.verdict[2].bias.fill_(5.0)
        *_, sure = graph(picture)
        network.verdict[2].bias.fill_(-5.0)
        *_, doubted = graph(picture)
    assert doubted.max() < 0.01 * sure.max()
