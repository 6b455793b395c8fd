"""No picture of `test` was seen in training."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Picture

from models.training.data import Row, read_manifest
from models.training.evaluate import COPIES
from models.training.leakage import near_duplicates, shared_groups

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "brain_mri_2d"
WEB = {"brisc", "sartaj", "br35h"}


def _row(name, split="train", group="g"):
    return Row(
        name, f"{name}.png", "", "", "", "lgg", "t1c", "axial", group, "no_tumor", False, split
    )


@pytest.fixture
def pictures(tmp_path):
    """Two heads of noise, and one of them mirrored, turned, brightened and resized."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[:160, :128]
    inside = np.hypot((y - 80) / 74, (x - 64) / 58) < 1
    for name in ("a", "b"):
        noise = cv2.GaussianBlur(rng.normal(0, 1, (160, 128)), (0, 0), 3)
        head = inside * (110 + 55 * noise / noise.std()).clip(40, 250)
        Picture.fromarray(head.astype(np.uint8)).save(tmp_path / f"{name}.png")
    copy = np.rot90(np.asarray(Picture.open(tmp_path / "a.png"))[:, ::-1])
    larger = cv2.resize(np.ascontiguousarray(copy), None, fx=1.5, fy=1.5)
    Picture.fromarray((larger * 0.8).astype(np.uint8)).save(tmp_path / "copy.png")
    return tmp_path


def test_a_mirrored_turned_resized_copy_is_found_and_another_head_is_not(pictures):
    train = [_row("a"), _row("b")]
    found = near_duplicates(pictures, train, [_row("copy", "test")])
    assert [(p.train, p.test) for p in found] == [("a", "copy")]


def test_a_group_in_two_splits_is_named():
    rows = [_row("a", "train", "p1"), _row("b", "test", "p1"), _row("c", "val", "p2")]
    assert shared_groups(rows) == {"p1"}


@pytest.mark.shared
@pytest.mark.skipif(not DATA.exists(), reason="needs the research data in ../shared")
def test_no_patient_of_the_data_is_in_two_splits():
    assert shared_groups(read_manifest(DATA, ("train", "val", "test"))) == set()


@pytest.mark.shared
@pytest.mark.skipif(not DATA.exists(), reason="needs the research data in ../shared")
def test_every_web_picture_of_test_with_a_copy_in_training_is_left_out():
    rows = [r for r in read_manifest(DATA, ("train", "val", "test")) if r.source in WEB]
    train, test = ([r for r in rows if (r.split == "test") == is_test] for is_test in (False, True))
    known = set(COPIES.read_text(encoding="utf-8").split())
    assert {p.test for p in near_duplicates(DATA, train, test)} <= known
