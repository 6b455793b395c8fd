"""What training shows the networks is what the program shows them."""

import csv

import numpy as np
import pytest
from PIL import Image as Picture

from braintumor_desktop.inference.preprocess import to_image_grid, to_model_grid
from models.training.data import Row, Slices, agreement, is_faint, read_manifest, sampling_weights
from models.training.views import augment

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


def test_each_head_with_another_disease_is_drawn_about_as_often():
    def row(name, group, source):
        return Row(name, "", "", "", "", source, "t2", "axial", group, "no_tumor", False, "train")

    rows = [row(f"a{i}", "a", "aanlib") for i in range(36)]
    rows += [row(f"b{i}", "b", "aanlib") for i in range(9)] + [row("h", "h", "healthy")]
    weights = sampling_weights(rows)
    np.testing.assert_allclose(weights[:36].sum(), 2 * weights[36:45].sum())


def test_image_and_mask_are_turned_together():
    image = np.zeros((SIZE, SIZE), np.float32)
    image[10:22, 30:50] = 1.0
    planes = np.repeat(image[..., None], 3, axis=2)
    for seed in range(12):
        seen, mask = augment(planes, image, SIZE, np.random.default_rng(seed))
        for plane in seen.transpose(2, 0, 1):
            bright = np.argwhere(plane > plane[mask < 0.5].mean() + 0.4)
            assert np.abs(bright.mean(axis=0) - np.argwhere(mask > 0.5).mean(axis=0)).max() < 3


def test_a_slice_alone_stays_alone_and_neighbors_stay_different():
    rng = np.random.default_rng(1)
    image = rng.random((SIZE, SIZE), np.float32)
    alone = np.repeat(image[..., None], 3, axis=2)
    beside = np.stack([image, image * 0.5, image], axis=2)
    for seed in range(8):
        seen, _ = augment(alone, image, SIZE, np.random.default_rng(seed))
        np.testing.assert_array_equal(seen[..., 0], seen[..., 1])
        np.testing.assert_array_equal(seen[..., 0], seen[..., 2])
        seen, _ = augment(beside, image, SIZE, np.random.default_rng(seed))
        differs = [np.abs(seen[..., 0] - seen[..., i]).mean() for i in (1, 2)]
        assert max(differs) > 3 * min(differs)


def test_a_quarter_of_the_views_is_not_upright():
    image = np.zeros((SIZE, SIZE), np.float32)
    image[4:14] = 1.0
    planes = np.repeat(image[..., None], 3, axis=2)
    tops = 0
    for seed in range(200):
        _, mask = augment(planes, image, SIZE, np.random.default_rng(seed))
        tops += bool(np.argwhere(mask > 0.5)[:, 0].mean() < SIZE / 3)
    assert 120 < tops < 160


def row_at(position, *, source="lgg", group="p", sequence="t1c", **more):
    text = dict.fromkeys(("id", "file", "mask", "mask2", "mask_kind", "plane", "split"), "")
    own = {"source": source, "group": group, "sequence": sequence, "label": "no_tumor"}
    return Row(**{**text, **own, "edge": False, "position": position, **more})


def test_neighbors_lie_in_the_same_series_and_near_by():
    rows = [row_at(4.0), row_at(2.0), row_at(3.0, sequence="flair"), row_at(9.0), row_at(None)]
    rows += [row_at(5.0, group="q"), row_at(5.0)]
    pixels = np.arange(len(rows), dtype=np.uint8)[:, None, None] * np.ones((1, 2, 2), np.uint8)
    slices = Slices(rows, pixels, pixels)
    assert slices.beside.tolist()[:5] == [[1, 6], [-1, 0], [-1, -1], [-1, -1], [-1, -1]]
    assert (slices.planes(0)[0, 0] * Slices.SCALE).round().tolist() == [0, 1, 6]
    assert (slices.planes(1)[0, 0] * Slices.SCALE).round().tolist() == [1, 1, 0]


def test_masks_count_as_far_as_the_readers_agree():
    mean = np.zeros((10, 10), np.float32)
    mean[:4, :4] = 1.0
    assert agreement(mean) == 1
    mean[4:8, :4] = 0.5  # one reader's half alone
    assert agreement(mean) == pytest.approx(2 * 16 / (16 + 32))
    one = row_at(None, source="figshare", label="glioma", mask="m", mask_kind="core")
    two = row_at(None, source="figshare", label="glioma", mask="m", mask2="n", mask_kind="core")
    trust = Slices([one, two], *[np.zeros((2, 4, 4), np.uint8)] * 2).trust
    np.testing.assert_allclose(trust, [[0.3, 0.5], [1, 1]], rtol=1e-6)


def test_a_mask_over_nothing_seen_is_faint():
    image = np.full((SIZE, SIZE), 0.5, np.float32)
    image += np.random.default_rng(0).normal(0, 0.02, image.shape).astype(np.float32)
    mask = np.zeros((SIZE, SIZE), np.uint8)
    mask[30:37, 30:37] = 255
    row = row_at(None, mask="m", mask_kind="whole", label="glioma")
    assert is_faint(row, image, mask)
    assert not is_faint(row, image + 0.2 * (mask > 0), mask)
    assert not is_faint(row_at(None, mask="m", mask_kind="core", label="glioma"), image, mask)
