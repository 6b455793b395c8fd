"""A training that was stopped goes on, and what is frozen stays."""

import json
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

from models.training import settings as settings_module  # noqa: E402
from models.training import train  # noqa: E402
from models.training.data import Row, Slices  # noqa: E402
from models.training.settings import (  # noqa: E402
    RECIPE,
    Cycle,
    Settings,
    fitted,
    from_json,
)
from models.training.train import CHECKPOINT, LOG, Run, Stopped, begun  # noqa: E402

SHARED = Path(__file__).resolve().parents[3] / "shared"
PRETRAINED = SHARED / "pretrained" / "efficientnet_lite0_in1k.fp16.safetensors"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not PRETRAINED.exists(), reason="needs the weights in ../shared"),
]


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """Two threads of one step that wait for each other take many times as long beside others."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


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


@pytest.fixture(autouse=True)
def no_processes(monkeypatch):
    monkeypatch.setattr(train, "WORKERS", 0)


def run_of(settings):
    return Run(begun(PRETRAINED, Path(), settings.seed), settings)


def test_a_run_goes_on_after_an_epoch(slices, tmp_path):
    run_of(SETTINGS).go_on(slices, tmp_path)
    run = run_of(SETTINGS)
    run.restore(tmp_path / CHECKPOINT)
    assert (run.epoch, run.step) == (1, 0)
    run.go_on(slices, tmp_path)
    epochs = [json.loads(line) for line in (tmp_path / LOG).read_text().splitlines()]
    assert [(e["epoch"], e["side"]) for e in epochs] == [(0, 64), (1, 96)]
    assert (tmp_path / "curves.png").stat().st_size > 5000


def test_a_run_stopped_in_an_epoch_ends_with_the_weights_of_one_that_was_not(slices, tmp_path):
    whole = run_of(SETTINGS)
    whole.go_on(slices, tmp_path)
    stopped = run_of(SETTINGS)
    stopped.should_stop = True
    with pytest.raises(Stopped):
        stopped.go_on(slices, tmp_path)
    torch.manual_seed(99)
    again = run_of(SETTINGS)
    again.restore(tmp_path / CHECKPOINT)
    assert (again.epoch, again.step) == (0, 1)
    again.go_on(slices, tmp_path)
    for one, other in ((whole.network, again.network), (whole.averaged, again.averaged)):
        for name, value in one.state_dict().items():
            torch.testing.assert_close(other.state_dict()[name], value, rtol=1e-3, atol=1e-4)
    first, second = (json.loads(line) for line in (tmp_path / LOG).read_text().splitlines())
    assert second["verdict"] == pytest.approx(first["verdict"], abs=2e-3)


def test_a_checkpoint_of_other_settings_is_refused(slices, tmp_path):
    run_of(SETTINGS).go_on(slices, tmp_path)
    with pytest.raises(ValueError, match="other settings"):
        run_of(replace(SETTINGS, seed=7)).restore(tmp_path / CHECKPOINT)


def test_frozen_blocks_stay_and_the_others_move(slices):
    run = run_of(SETTINGS)
    before = {name: value.clone() for name, value in run.network.encoder.state_dict().items()}
    run.train_epoch(slices)
    after = run.network.encoder.state_dict()
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    frozen = ("_conv_stem.", "_bn0.", "_blocks.0.", "_blocks.1.")
    assert not [name for name in moved if name.startswith(frozen)]
    assert "_blocks.2._depthwise_conv.weight" in moved
    assert "_blocks.2._bn1.running_mean" in moved


def test_a_plan_fills_the_time_and_small_pictures_come_first():
    settings = fitted(150, {192: 1.0, 256: 2.0, 320: 3.0}, RECIPE)
    sizes = settings.cycles[0].sizes
    assert list(sizes) == sorted(sizes)
    seconds = sum({192: 1.0, 256: 2.0, 320: 3.0}[side] * settings.steps for side in sizes)
    assert 0.9 * 150 * 60 < seconds <= 150 * 60
    assert from_json(settings.to_json()) == settings
    with pytest.raises(ValueError, match="too few"):
        fitted(5, {192: 1.0, 256: 2.0, 320: 3.0}, RECIPE)


def test_the_time_left_goes_with_the_area_of_the_pictures():
    assert SETTINGS.work_left(0, 0.5) == 0.5 * 64**2 + 96**2
    assert SETTINGS.work_left(1, 1.0) == 0


def test_a_training_plans_itself_stops_and_goes_on_to_its_end(slices, tmp_path, monkeypatch):
    monkeypatch.setattr(settings_module, "SIDES", (32, 64))
    monkeypatch.setattr(settings_module, "SHARES", (0.5, 0.5))
    monkeypatch.setattr(train, "SIDES", (32, 64))
    monkeypatch.setattr(train, "WARMING", 1)
    monkeypatch.setattr(train, "TIMED", 1)
    monkeypatch.setattr(Slices, "load", lambda *_: slices)
    monkeypatch.setattr(train, "step_seconds", lambda *_: {32: 1.0, 64: 2.0})
    settings = replace(RECIPE, draws=4, batch=2)
    arguments = (Path(), PRETRAINED, tmp_path, settings, 8.1 / 60)
    learn, steps = Run.learn, []

    def interrupted(run, batch):
        steps.append(run.epoch)
        if len(steps) == 3:
            signal.raise_signal(signal.SIGTERM)
        return learn(run, batch)

    monkeypatch.setattr(Run, "learn", interrupted)
    with pytest.raises(Stopped):
        train.fit(*arguments)
    assert (tmp_path / CHECKPOINT).exists()
    train.fit(*arguments)
    assert steps == [0, 0, 1, 1, 2, 2]
    assert (tmp_path / train.AVERAGED).exists()
    train.fit(*arguments)  # nothing is left to do
    assert len(steps) == 6
