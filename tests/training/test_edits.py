"""Edited slices: the answer turns where the lesion does, and nowhere else."""

import numpy as np
import pytest

from models.training import edits
from models.training.data import Row, Slices
from models.training.edits import Editor, blend, fill

SIZE = 128


def head(lesion=None):
    """A gray, grained disk with a slope in it; a bright lesion where it is asked for."""
    rows, columns = np.mgrid[:SIZE, :SIZE]
    inside = (rows - 64) ** 2 + (columns - 60) ** 2 < 50**2
    grain = np.random.default_rng(5).integers(0, 8, (SIZE, SIZE))
    image = np.where(inside, 60 + columns // 4 + grain, 0)
    if lesion is not None:
        image = np.where(lesion, 160, image)
    return image.astype(np.uint8)


def disk(row, column, radius):
    rows, columns = np.mgrid[:SIZE, :SIZE]
    return (rows - row) ** 2 + (columns - column) ** 2 < radius**2


def row_of(name, label, *, kind="", source="figshare"):
    mask = kind and "m.png"
    return Row(name, "", mask, "", kind, source, "t1c", "axial", name, label, False, "train")


@pytest.fixture
def editor(monkeypatch):
    monkeypatch.setattr(edits, "DRAWN", 0.0)
    lesion = disk(50, 45, 7)
    rows = [row_of("a", "meningioma", kind="core"), row_of("b", "no_tumor", source="lgg")]
    images = np.stack([head(lesion), head()])
    masks = np.stack([lesion * 255, np.zeros_like(lesion)]).astype(np.uint8)
    return Editor(Slices(rows, images, masks))


def samples_of(editor, index):
    found = [editor.edit(index, np.random.default_rng(seed)) for seed in range(60)]
    return [sample for sample in found if sample is not None]


def test_a_removed_lesion_takes_the_tumor_label_and_the_mask_with_it(editor):
    removed = [s for s in samples_of(editor, 0) if not s.is_tumor]
    assert removed
    lesion = disk(50, 45, 6)
    for sample in removed:
        assert sample.type_index == -1
        assert not sample.mask.any()
        assert sample.planes[..., 0][lesion].max() < 0.6  # it was 160 / 170


def test_an_edit_beside_the_lesion_leaves_the_answer_and_the_lesion(editor):
    disturbed = [s for s in samples_of(editor, 0) if s.is_tumor]
    assert disturbed
    for sample in disturbed:
        np.testing.assert_allclose(sample.planes[..., 0][disk(50, 45, 6)], 160 / 170, atol=1e-3)
        assert (sample.mask > 0.5).sum() == disk(50, 45, 7).sum()
        assert sample.type_index == 1
        assert np.abs(sample.planes[..., 0] - head(disk(50, 45, 7)) / 170).max() > 0.005


def test_a_pasted_lesion_is_bright_inside_its_mask(editor):
    samples = samples_of(editor, 1)
    pasted = [s for s in samples if s.is_tumor]
    assert pasted
    for sample in pasted:
        inside, outside = sample.mask > 0.9, (sample.mask < 0.01) & (head() > 0)
        assert sample.planes[..., 0][inside].mean() > sample.planes[..., 0][outside].mean() + 0.2


def test_pasted_healthy_tissue_does_not_make_a_tumor(editor):
    healthy = [s for s in samples_of(editor, 1) if not s.is_tumor]
    assert healthy
    for sample in healthy:
        assert not sample.mask.any()
        assert sample.planes[..., 0].max() < 0.7


def test_edge_slices_are_not_edited(editor):
    row = editor.slices.rows[0]
    editor.slices.rows[0] = Row(**{**row.__dict__, "edge": True})
    assert samples_of(editor, 0) == []


def test_a_blend_keeps_what_lies_outside_and_lifts_the_tissue_to_its_surroundings():
    image = np.full((SIZE, SIZE), 0.5, np.float32)
    tissue = np.full((SIZE, SIZE), 0.9, np.float32)
    tissue[60:64, 60:64] += 0.2
    hole = disk(62, 62, 12).astype(np.float32)
    blended = blend(image, tissue, hole)
    np.testing.assert_allclose(blended[~disk(62, 62, 20)], 0.5, atol=1e-3)
    np.testing.assert_allclose(blended[61, 61], 0.7, atol=0.02)
    np.testing.assert_allclose(blended[62, 70], 0.5, atol=0.02)


def test_a_hole_is_not_filled_where_no_tissue_is_left():
    everywhere = np.ones((SIZE, SIZE), np.float32)
    image = head().astype(np.float32) / 170
    hole = disk(50, 45, 7).astype(np.float32)
    assert fill(image, hole, everywhere, np.random.default_rng(0)) is None
    assert fill(image, hole, hole, np.random.default_rng(0)) is not None


def drawn_heads():
    """A head of three slices, with the skull around its brain, tumor-free."""
    rows_, columns = np.mgrid[:SIZE, :SIZE]
    away = np.hypot(rows_ - 64, columns - 64)
    grain = np.random.default_rng(6).normal(0, 0.5, (3, SIZE, SIZE))
    brain = 70 + grain + np.arange(3)[:, None, None]
    image = np.where(away < 44, brain, np.where(away < 48, 4, np.where(away < 54, 150, 0)))
    rows = [row_of(f"h{i}", "no_tumor", source="lgg") for i in range(3)]
    rows = [Row(**{**r.__dict__, "group": "h", "position": float(i)}) for i, r in enumerate(rows)]
    return Slices(rows, image.round().astype(np.uint8), np.zeros((3, SIZE, SIZE), np.uint8)), away


def test_masses_are_drawn_only_where_enhancement_parts_them_from_other_diseases(monkeypatch):
    monkeypatch.setattr(edits, "DRAWN", 1.0)
    slices, _ = drawn_heads()
    slices.rows = [Row(**{**row.__dict__, "sequence": "t2"}) for row in slices.rows]
    assert samples_of(Editor(slices), 1) == []


def test_a_drawn_mass_lies_in_the_skull_and_its_neighbors_show_it_too(monkeypatch):
    monkeypatch.setattr(edits, "DRAWN", 1.0)
    monkeypatch.setattr(edits, "ALONE", 0.0)
    slices, away = drawn_heads()
    before = slices.planes(1)
    samples = samples_of(Editor(slices), 1)
    masses = [s for s in samples if s.is_tumor]
    assert len(masses) > 20
    shown_beside = 0
    for sample in masses:
        inside = sample.mask > 0
        assert away[inside].max() < 48
        np.testing.assert_allclose(sample.planes[away > 50], before[away > 50], atol=0.02)
        change = np.abs(sample.planes - before)
        assert change[inside][:, 0].mean() > 0.07
        shown_beside += bool(change[inside][:, 1:].mean() > 0.03)
    assert shown_beside > len(masses) / 3
    moved_only = [s for s in samples if not s.is_tumor]
    assert moved_only
    assert not any(s.mask.any() for s in moved_only)
