"""What training shows the networks is what the program shows them."""

import csv

import numpy as np
import pytest
from PIL import Image as Picture

from braintumor_desktop.inference.preprocess import to_image_grid, to_model_grid
from models.training.data import Slices, augment, read_manifest, sampling_weights

COLUMNS = (
    "id",
    "file",
    "mask",
    "mask_kind",
    "mask2",
    "source",
    "sequence",
    "plane",
    "group",
    "label",
    "edge",
    "split",
)
SIZE = 64


@pytest.fixture
def data(tmp_path):
    """A small data set in the manifest's form: three pictures, one mask, odd sizes."""
    rng = np.random.default_rng(0)
    mask = np.zeros((51, 37), np.uint8)
    mask[8:20, 20:33] = 255
    Picture.fromarray(mask).save(tmp_path / "m0.png")
    rows = [
        {"id": "s0", "label": "glioma", "mask": "m0.png", "mask_kind": "flair", "sequence": "t1c"},
        {"id": "s1", "label": "no_tumor", "sequence": "t1c"},
        {"id": "s2", "label": "no_tumor", "sequence": "flair", "edge": "1"},
    ]
    with (tmp_path / "manifest.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        for row in rows:
            name = f"{row['id']}.png"
            Picture.fromarray(rng.integers(0, 200, (51, 37), np.uint8)).save(tmp_path / name)
            own = {"file": name, "source": "lgg", "group": row["id"], "split": "train"}
            writer.writerow({"edge": "0", **row, **own})
    return tmp_path


def test_training_sees_the_program_s_own_preprocessing(data):
    slices = Slices.load(data, ("train",), SIZE)
    stored = np.asarray(Picture.open(data / "s0.png"))
    grid, _ = to_model_grid(stored, None, (SIZE, SIZE))
    np.testing.assert_allclose(slices.image(0), grid, atol=0.5 / Slices.SCALE + 1e-6)


def test_a_training_mask_lies_where_the_program_would_map_it_back_from(data):
    slices = Slices.load(data, ("train",), SIZE)
    _, placement = to_model_grid(np.zeros((51, 37)), None, (SIZE, SIZE))
    back = to_image_grid(slices.mask(0), placement) >= 0.5
    np.testing.assert_array_equal(back, np.asarray(Picture.open(data / "m0.png")) > 0)


def test_masks_count_by_what_they_were_drawn_on(data):
    rows = read_manifest(data, ("train",))
    assert [row.mask_weight for row in rows] == [0.3, 1.0, 1.0]


def test_edge_slices_are_drawn_less_often(data):
    weights = sampling_weights(read_manifest(data, ("train",)))
    assert weights.sum() == pytest.approx(1)
    assert weights[2] < weights[1]


def test_image_and_mask_are_turned_together():
    image = np.zeros((SIZE, SIZE), np.float32)
    image[10:22, 30:50] = 1.0
    for seed in range(5):
        seen, mask = augment(image, image.copy(), SIZE, np.random.default_rng(seed))
        bright = np.argwhere(seen > seen[mask < 0.5].mean() + 0.4)
        assert np.abs(bright.mean(axis=0) - np.argwhere(mask > 0.5).mean(axis=0)).max() < 3
