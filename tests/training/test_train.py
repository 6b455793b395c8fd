"""A training that was stopped goes on, and what is frozen stays."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training.data import Row, Slices  # noqa: E402
from models.training.train import CHECKPOINT, LOG, Cycle, Run, Settings  # noqa: E402

SHARED = Path(__file__).resolve().parents[3] / "shared"
PRETRAINED = SHARED / "pretrained" / "efficientnet_lite0_in1k.fp16.safetensors"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not PRETRAINED.exists(), reason="needs the weights in ../shared"),
]

SETTINGS = Settings(cycles=(Cycle((64, 96)),), draws=6, batch=2, frozen=2)


@pytest.fixture
def slices():
    """Four slices of noise, two of them with a bright tumor."""
    rng = np.random.default_rng(0)
    images = rng.integers(20, 90, (4, 80, 80)).astype(np.uint8)
    masks = np.zeros_like(images)
    masks[:2, 20:40, 30:60] = 255
    images[masks > 0] = 170
    text = dict.fromkeys(("id", "file", "mask2", "plane", "split"), "")
    row = Row(
        **text,
        mask="",
        mask_kind="",
        source="lgg",
        sequence="flair",
        group="",
        label="no_tumor",
        edge=False,
    )
    tumor = replace(row, mask="m", mask_kind="flair", label="glioma")
    return Slices([tumor, tumor, row, row], images, masks)


def test_a_stopped_run_goes_on_after_the_last_whole_epoch(slices, tmp_path):
    Run(PRETRAINED, SETTINGS).go_on(slices, tmp_path)
    run = Run(PRETRAINED, SETTINGS)
    run.restore(tmp_path / CHECKPOINT)
    assert run.epoch == 1
    run.go_on(slices, tmp_path)
    epochs = [json.loads(line) for line in (tmp_path / LOG).read_text().splitlines()]
    assert [(e["epoch"], e["side"]) for e in epochs] == [(0, 64), (1, 96)]
    assert (tmp_path / "curves.png").stat().st_size > 5000


def test_a_checkpoint_of_other_settings_is_refused(slices, tmp_path):
    Run(PRETRAINED, SETTINGS).go_on(slices, tmp_path)
    with pytest.raises(ValueError, match="other settings"):
        Run(PRETRAINED, replace(SETTINGS, seed=7)).restore(tmp_path / CHECKPOINT)


def test_frozen_blocks_stay_and_the_others_move(slices):
    run = Run(PRETRAINED, SETTINGS)
    before = {name: value.clone() for name, value in run.network.encoder.state_dict().items()}
    run.train_epoch(slices)
    after = run.network.encoder.state_dict()
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    frozen = ("_conv_stem.", "_bn0.", "_blocks.0.", "_blocks.1.")
    assert not [name for name in moved if name.startswith(frozen)]
    assert "_blocks.2._depthwise_conv.weight" in moved
    assert "_blocks.2._bn1.running_mean" in moved


def test_the_time_left_goes_with_the_area_of_the_pictures():
    assert SETTINGS.work_left(0, 0.5) == 0.5 * 64**2 + 96**2
    assert SETTINGS.work_left(1, 1.0) == 0
