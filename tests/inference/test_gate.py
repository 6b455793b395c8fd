"""The gate: what is no slice of a brain in MR gets a reason instead of a verdict."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageDraw

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.gate import BRAIN, MIN_BRAIN, REASONS, check_brain
from braintumor_desktop.inference.judge import load_networks, prepare
from braintumor_desktop.inference.runtime import Session
from braintumor_desktop.workflow import batch
from tests.helpers.fake_networks import FakeSession, fake_networks, head_values

SAMPLE = INSTALLATION / "resources" / "sample"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
KINDS = (BRAIN, *REASONS)


class FakeGate(FakeSession):
    """A gate that says the same of every picture."""

    def __init__(self, kind, chance):
        super().__init__("gate")
        self.entry = replace(self.entry, labels=KINDS)
        rest = (1 - chance) / (len(KINDS) - 1)
        self.answer = np.array([chance if k == kind else rest for k in KINDS], np.float32)

    def run(self, grid, token):
        self.runs += 1
        return self.answer


@pytest.fixture(scope="module")
def gate():
    """The shipped one."""
    entry = Catalog.load(INSTALLATION / "models").gate
    return Session(entry, threads=1)


def refusal(gate, values):
    """The code with which a picture is refused, or None."""
    image = Image(values)
    try:
        prepared = prepare(Slice(Path("p.png"), None, image.shape), image, gate.entry.input_shape)
        check_brain(gate, prepared.for_network(gate).grid, CancelToken())
    except BadInput as error:
        return error.code
    return None


@pytest.mark.parametrize(
    ("kind", "code", "word"),
    [
        ("ct", "not_mr", "CT"),
        ("xray", "not_mr", "an X-ray"),
        ("picture", "not_mr", "a photograph"),
        ("no_brain", "not_brain", "without brain"),
        ("other_mr", "not_brain", "another part of the body"),
        ("empty", "no_anatomy", "noise"),
    ],
)
def test_the_reason_says_what_the_picture_looks_like_and_how_sure_that_is(kind, code, word):
    with pytest.raises(BadInput) as caught:
        check_brain(FakeGate(kind, 0.95), np.zeros((64, 64), np.float32), CancelToken())
    assert caught.value.code == code
    beginning = "Not judged: this does not look like a brain MR slice (0.99), but like "
    assert str(caught.value).startswith(beginning)
    assert word in str(caught.value)


@pytest.mark.parametrize("chance", [MIN_BRAIN, 0.45, 0.99])
def test_what_reaches_the_bound_is_judged_and_how_sure_that_is_goes_with_it(tmp_path, chance):
    grid = np.zeros((64, 64), np.float32)
    given = pytest.approx(chance, abs=1e-6)
    assert check_brain(FakeGate(BRAIN, chance), grid, CancelToken()) == given
    Pillow.fromarray(head_values()).save(tmp_path / "head.png")
    (item,) = files.scan([tmp_path]).series[0].slices
    networks = replace(fake_networks(), gate=FakeGate(BRAIN, chance))
    result = batch.judge_slice(item, networks, CancelToken())
    assert result.brain == given
    assert ("brain_in_doubt" in result.attention) == (chance < 0.5)


def test_the_networks_are_not_asked_about_what_the_gate_refuses(tmp_path):
    Pillow.fromarray(head_values()).save(tmp_path / "head.png")
    (item,) = files.scan([tmp_path]).series[0].slices
    networks = replace(fake_networks(), gate=FakeGate("xray", 0.99))
    result = batch.judge_slice(item, networks, CancelToken())
    assert (result.status, result.reason.code) == ("rejected", "not_mr")
    assert result.verdict is None
    assert result.mask is None
    assert (networks.classifier.runs, networks.segmenter.runs) == (0, 0)
    assert "gate" in [model.name.removeprefix("fake-") for model in result.models]


def test_a_brain_is_judged_after_the_gate(tmp_path):
    Pillow.fromarray(head_values()).save(tmp_path / "head.png")
    (item,) = files.scan([tmp_path]).series[0].slices
    networks = replace(fake_networks(), gate=FakeGate(BRAIN, 0.99))
    assert batch.judge_slice(item, networks, CancelToken()).status == "done"
    assert networks.gate.runs == 1


@pytest.mark.model
def test_the_shipped_gate_names_only_kinds_that_have_a_reason(gate):
    assert set(gate.entry.labels) == set(KINDS)


@pytest.mark.model
def test_the_sample_passes_but_for_its_top_which_holds_hardly_any_brain(gate):
    refused = [
        item.path.name
        for series in files.scan([SAMPLE]).series
        for item in series.slices[:-2]
        if refusal(gate, files.load(item).stored) is not None
    ]
    assert refused == []


def _page(size):
    page = Pillow.new("L", (size * 3 // 4, size), 250)
    draw = ImageDraw.Draw(page)
    for row in range(10, size - 10, 12):
        draw.text((8, row), "MR of the head, 1974-05-12: no finding." * 3, 20)
    return np.asarray(page)


def _landscape(size):
    """Sky, hills, a house: large shapes with edges and texture."""
    rng = np.random.default_rng(4)
    picture = Pillow.fromarray(np.tile(np.linspace(220, 150, size)[:, None], size).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    draw.polygon([(0, size * 0.6), (size * 0.4, size * 0.4), (size, size * 0.7)], 90)
    draw.rectangle([0, size * 0.66, size, size], 60)
    draw.rectangle([size * 0.5, size * 0.45, size * 0.8, size * 0.8], 180)
    draw.rectangle([size * 0.6, size * 0.6, size * 0.68, size * 0.8], 30)
    grain = rng.normal(0, 8, (size, size))
    return np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8)


def _checkerboard(size):
    rows, columns = np.indices((size, size)) * 8 // size
    return ((rows + columns) % 2 * 255).astype(np.uint8)


def _smooth_noise(size):
    import cv2

    noise = np.random.default_rng(2).normal(size=(size, size))
    smooth = cv2.GaussianBlur(noise, (0, 0), size / 24)
    return np.interp(smooth, (smooth.min(), smooth.max()), (0, 255)).astype(np.uint8)


@pytest.mark.model
@pytest.mark.parametrize("size", [96, 256, 700])
@pytest.mark.parametrize("make", [_page, _landscape, _checkerboard, _smooth_noise])
def test_pictures_of_other_things_are_refused_whatever_their_size(gate, make, size):
    assert refusal(gate, make(size)) is not None
    assert refusal(gate, 255 - make(size)) is not None


def _read(folder, name):
    return np.asarray(Pillow.open(folder / name).convert("L"))


@pytest.mark.model
@pytest.mark.shared
def test_true_slices_of_unseen_patients_pass(gate):
    folder = SHARED / "brain_mri_2d"
    if not folder.is_dir():
        pytest.skip("the research data brain_mri_2d is not here")
    with (folder / "manifest.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["split"] == "test"][::7]
    refused = [row["id"] for row in rows if refusal(gate, _read(folder, row["file"]))]
    assert len(refused) <= 0.03 * len(rows), refused


@pytest.mark.model
@pytest.mark.shared
def test_other_parts_of_the_body_are_refused_at_any_size(gate):
    folder = SHARED / "not_brain_mr"
    if not folder.is_dir():
        pytest.skip("the research data not_brain_mr is not here")
    with (folder / "labels.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] != "web_other"][::4]
    passed = []
    for row in rows:
        picture = Pillow.fromarray(_read(folder, row["file"]))
        for side in (80, 300):
            values = np.asarray(picture.resize((side, side * picture.height // picture.width)))
            passed += [] if refusal(gate, values) else [(row["file"], side)]
    assert len(passed) <= 0.1 * len(rows), passed


@pytest.mark.model
@pytest.mark.shared
def test_a_heart_is_no_calm_answer():
    """Foreign pictures of a heart that the gate does not refuse."""
    folder = SHARED.parent / "cases" / "gate-heart"
    if not folder.is_dir():
        pytest.skip("the research data gate-heart is not here")
    networks = load_networks(INSTALLATION / "models", threads=1)
    for path in sorted(folder.glob("*.dcm")):
        (item,) = files.scan([path]).series[0].slices
        result = batch.judge_slice(item, networks, CancelToken())
        assert result.status == "rejected" or result.answer == "unclear"
