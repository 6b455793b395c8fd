"""A glance at a checkpoint: slices alone and with their neighbors, judged as they are shipped."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training import glance  # noqa: E402
from models.training.data import Row, Slices  # noqa: E402

SIDE = 64


class SeesNeighbors(torch.nn.Module):
    """Says tumor, and outlines a half, where a neighbor differs from the slice."""

    def forward(self, planes):
        differs = (planes[:, 1:] != planes[:, :1]).flatten(1).any(1).float()
        none = torch.zeros_like(differs)
        mask = torch.zeros(len(planes), 1, SIDE, SIDE)
        mask[:, :, : SIDE // 2] = differs[:, None, None, None]
        return torch.stack([differs, none, none, 1 - differs], 1), None, mask


def test_a_slice_is_judged_alone_or_with_its_neighbors(monkeypatch):
    monkeypatch.setattr(glance, "AnswersGraph", lambda _network: SeesNeighbors())
    images = np.arange(3, dtype=np.uint8)[:, None, None].repeat(SIDE, 1).repeat(SIDE, 2)
    masks = np.zeros_like(images)
    masks[1, : SIDE // 4] = 255
    labels = ("no_tumor", "tumor", "no_tumor")
    rows = [
        Row(n, "", n, "", "flair", "lgg", "flair", "axial", "g", label, False, "val", float(i))
        for i, (n, label) in enumerate(zip(("", "m", ""), labels, strict=True))
    ]
    slices = Slices(rows, images, masks)
    alone = glance.glanced(None, slices, with_neighbors=False)
    beside = glance.glanced(None, slices, with_neighbors=True)
    assert [a.says_tumor for a in alone] == [False] * 3
    assert [a.says_tumor for a in beside] == [True] * 3
    assert [(a.mask_px, a.dice) for a in alone] == [(0, None), (0, 0.0), (0, None)]
    assert beside[1].dice == pytest.approx(2 / 3)
    assert beside[1].truth_share == pytest.approx(0.25)
