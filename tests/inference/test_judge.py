"""What is refused before a verdict, and that a verdict fits the picture it was made of."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.image import HeaderReason, Image, Slice
from braintumor_desktop.inference.catalog import SCHEMA, Catalog, to_item
from braintumor_desktop.inference.judge import (
    MIN_SIDE_PX,
    Networks,
    averaged,
    choose_entries,
    evidence_map,
    judge,
    load_networks,
    prepare,
)
from braintumor_desktop.inference.preprocess import place
from braintumor_desktop.inference.runtime import Said
from tests.helpers.fake_networks import SIDE, FakeSession, fake_networks

GRID = (256, 256)


def _slice(shape, **facts):
    return Slice(Path("IM0001"), None, shape, **facts)


def _head(shape=(200, 160)):
    """An ellipse with some texture; enough structure to pass the blank check."""
    rows, columns = np.indices(shape)
    inside = ((rows / shape[0] - 0.5) / 0.4) ** 2 + ((columns / shape[1] - 0.5) / 0.35) ** 2 < 1
    values = np.where(inside, 300 + 100 * np.sin(rows / 9) * np.cos(columns / 7), 0)
    return values.astype(np.int16)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (np.zeros((64, 64), np.uint8), "no_anatomy"),
        (np.full((64, 64), 900, np.int16), "no_anatomy"),
        (np.full((700, 333), 7e-5, np.float32), "no_anatomy"),
        (np.random.default_rng(0).rayleigh(20, (512, 400)).astype(np.uint16), "no_anatomy"),
        (np.full((64, 64), np.nan, np.float32), "no_anatomy"),
        (_head((31, 200)), "no_anatomy"),
        (np.repeat(_head()[..., None], 3, axis=2).astype(np.uint8), "not_mr"),
    ],
    ids=["black", "constant", "rounded", "noise", "nan", "too few pixels", "color"],
)
def test_what_shows_no_anatomy_is_refused_with_a_reason(values, code):
    with pytest.raises(BadInput) as caught:
        prepare(_slice(values.shape[:2]), Image(values), GRID)
    assert caught.value.code == code
    assert str(caught.value).startswith("Not judged: ")


def test_what_the_header_forbids_is_refused_before_the_pixels():
    item = _slice((200, 160), reason=HeaderReason("not_mr", "Not judged: this is a CT."))
    with pytest.raises(BadInput, match=r"^Not judged: this is a CT\.$"):
        prepare(item, Image(_head()), GRID)


def test_low_values_that_are_bright_are_turned_over():
    values = _head()
    plain = prepare(_slice(values.shape), Image(values), GRID)
    turned = Image((values.max() - values).astype(np.int16), inverted=True)
    np.testing.assert_allclose(
        prepare(_slice(values.shape), turned, GRID).by_shape[GRID].grid, plain.by_shape[GRID].grid
    )


@pytest.mark.parametrize("padding", [-2000, 5, 32767])
def test_padding_is_as_dark_as_the_darkest_anatomy(padding):
    """Whatever its value: neither does it shift the signal nor shine beside the head."""
    values = _head()
    background = values == 0
    expected = np.where(background, values[~background].min(), values)
    image = Image(
        np.where(background, padding, values).astype(np.int16), padding=(padding, padding)
    )
    seen = prepare(_slice(values.shape), image, GRID).by_shape[GRID].grid
    plain = prepare(_slice(values.shape), Image(expected), GRID).by_shape[GRID].grid
    np.testing.assert_array_equal(seen, plain)
    assert 0.3 < seen[seen > 0].min() < 0.6  # 200 of 400: the anatomy's, not the padding's


def test_rescale_slope_does_not_change_what_the_networks_see():
    values = _head()
    plain = prepare(_slice(values.shape), Image(values), GRID)
    scaled = prepare(_slice(values.shape), Image(values, slope=3.5), GRID)
    np.testing.assert_allclose(scaled.by_shape[GRID].grid, plain.by_shape[GRID].grid, atol=1e-5)


@pytest.mark.model
@pytest.mark.parametrize(
    ("shape", "spacing"), [((200, 160), None), ((161, 201), (1.3, 0.7)), ((512, 512), (0.4, 0.4))]
)
def test_the_answer_fits_the_pixels_of_the_picture(shape, spacing):
    networks = replace(load_networks(INSTALLATION / "models", threads=1), gate=None)
    image = Image(_head(shape), spacing_mm=spacing)
    prepared = prepare(_slice(shape, spacing_mm=spacing), image, *networks.shapes)
    found = judge(prepared, networks, CancelToken())
    verdict = found.verdict
    assert found.mask.shape == shape
    assert found.mask.dtype == np.bool_
    assert sum(verdict.probabilities.values()) == pytest.approx(1, abs=1e-5)
    assert verdict.tumor_probability == pytest.approx(1 - verdict.probabilities["no_tumor"])


def _head_with_evidence(evidence):
    networks = fake_networks()
    networks.classifier.evidence = evidence
    prepared = prepare(_slice((61, 45)), Image(_head((61, 45))), *networks.shapes)
    return judge(prepared, networks, CancelToken())


def test_the_evidence_shown_is_that_of_the_label():
    evidence = np.zeros((4, 8, 8), np.float32)
    evidence[:3, 6, 2] = 5.0
    evidence[3, 1, 4] = 3.0
    found = _head_with_evidence(evidence)
    assert found.verdict.label == "no_tumor"
    assert (found.evidence.shape, found.evidence.dtype) == ((64, 47), np.float32)
    row, column = np.unravel_index(found.evidence.argmax(), found.evidence.shape)
    # Cell 1 of 8 from the top, and just right of the middle.
    assert 8 <= row < 16
    assert 23 < column < 32
    assert (found.evidence.min(), found.evidence.max()) == (0.0, 1.0)


def test_evidence_against_the_label_is_not_shown_as_evidence_for_it():
    assert not _head_with_evidence(np.full((4, 8, 8), -2.0, np.float32)).evidence.any()


def test_a_network_without_evidence_gives_none():
    assert _head_with_evidence(None).evidence is None


@pytest.mark.parametrize("shape", [(97, 480), (301, 33), (64, 64), (33, 1000)])
def test_evidence_beside_the_picture_is_cut_off(shape):
    """A map that is high in the border around the picture, and in the picture's last corner."""
    placement = place(shape, None, GRID)
    values = np.full(GRID, 9.0, np.float32)
    values[placement.window] = 0.0
    bottom, right = placement.window[0].stop, placement.window[1].stop
    values[bottom - 1, right - 1] = 1.0
    found = evidence_map(values, GRID, placement)
    assert max(found.shape) == 64
    assert np.unravel_index(found.argmax(), found.shape) == (found.shape[0] - 1, found.shape[1] - 1)
    assert np.count_nonzero(found) <= 4


def test_values_that_are_no_finite_numbers_do_not_reach_the_networks(monkeypatch):
    def grids(values, _spacing, shapes, _turn):
        for shape in shapes:
            grid = np.resize(values, shape).astype(np.float32)
            grid[-1, -1] = np.inf if shape == GRID else 1.0
            yield grid, place(values.shape, None, shape)

    monkeypatch.setattr("braintumor_desktop.inference.judge.to_model_grids", grids)
    with pytest.raises(BadInput, match="cannot be judged: its values are so large") as caught:
        prepare(_slice((200, 160)), Image(_head()), GRID)
    assert caught.value.code == "unreadable"


@pytest.mark.model
def test_who_wants_verdict_and_mask_alone_gets_the_same_ones_without_maps():
    networks = load_networks(INSTALLATION / "models", threads=1, copies=2)
    networks = replace(networks, gate=None)  # This is no real head.
    image = Image(_head((61, 45)))
    prepared = prepare(_slice((61, 45)), image, *networks.shapes)
    whole = judge(prepared, networks, CancelToken())
    bare = networks.without_maps()
    found = judge(prepared, bare, CancelToken())
    assert (found.evidence, found.chances) == (None, None)
    assert whole.evidence is not None
    assert whole.chances is not None
    assert found.verdict == whole.verdict
    np.testing.assert_array_equal(found.mask, whole.mask)
    assert not bare.others[0].keeps_maps


def test_copies_of_the_networks_are_sessions_of_their_own_and_answer_the_same():
    networks = load_networks(INSTALLATION / "models", threads=1, copies=2)
    (other,) = networks.others
    assert other.models == networks.models
    assert other.classifier.graph is not networks.classifier.graph
    image = Image(_head(), spacing_mm=(1.0, 1.0))
    prepared = prepare(Slice(Path("x"), None, image.shape), image, *networks.shapes)
    pair = (replace(one, gate=None) for one in (networks, other))  # This is no real head.
    first, second = (judge(prepared, one, CancelToken()) for one in pair)
    assert first.verdict == second.verdict
    assert (first.mask == second.mask).all()


@pytest.mark.parametrize(("side", "is_judged"), [(MIN_SIDE_PX - 1, False), (MIN_SIDE_PX, True)])
@pytest.mark.parametrize("is_turned", [False, True])
def test_pixels_are_too_few_below_the_limit_in_either_direction(side, is_judged, is_turned):
    shape = (side, 200) if is_turned else (200, side)
    if is_judged:
        prepare(_slice(shape), Image(_head(shape)), GRID)
    else:
        with pytest.raises(BadInput, match="too few"):
            prepare(_slice(shape), Image(_head(shape)), GRID)


@pytest.mark.parametrize(("share", "is_judged"), [(0.27, False), (0.33, True)])
def test_a_picture_shows_anatomy_where_blocks_differ_by_three_tenths_of_what_pixels_do(
    share, is_judged
):
    """Spread of 8 x 8 means over that of pixels: noise of its own adds an eighth of itself."""
    rng = np.random.default_rng(3)
    noise = rng.normal(0.0, 1.0, (256, 256))
    noise -= np.kron(noise.reshape(32, 8, 32, 8).mean((1, 3)), np.ones((8, 8)))
    blocks = np.kron(rng.normal(0.0, 1.0, (32, 32)), np.ones((8, 8)))
    blocks, noise = blocks / blocks.std(), noise / noise.std()
    values = share * blocks + np.sqrt(1 - share**2) * noise
    # Far from 0 and from the cut at 1.5 times the 99.5th percentile.
    picture = (20_000 + 1_000 * values).astype(np.uint16)
    if is_judged:
        prepare(_slice(picture.shape), Image(picture), GRID)
    else:
        with pytest.raises(BadInput, match="no anatomy"):
            prepare(_slice(picture.shape), Image(picture), GRID)


@pytest.mark.model
@pytest.mark.parametrize("role", ["classifier", "segmenter"])
def test_a_network_of_ones_own_is_found_when_it_alone_is_named(tmp_path, role):
    shipped = INSTALLATION / "models"
    own = replace(Catalog.load(shipped).find(role), name="mine", path=tmp_path / "mine.onnx")
    content = {"schema": SCHEMA, "models": [to_item(own)]}
    (tmp_path / "catalog.json").write_text(json.dumps(content))
    named = {"classifier": None, "segmenter": None} | {role: "mine"}
    chosen = {e.role: e for e in choose_entries(shipped, **named, added=tmp_path)}
    assert chosen[role].name == "mine"
    other = "segmenter" if role == "classifier" else "classifier"
    assert chosen[other].is_shipped
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / "catalog.json").write_text("{")
    assert len(choose_entries(shipped, None, None, damaged)) == 3


def test_a_head_of_the_fewest_pixels_is_prepared():
    values = _head((MIN_SIDE_PX, 40))
    assert prepare(_slice(values.shape), Image(values), GRID).by_shape[GRID].grid.max() > 0.5


class Lopsided(FakeSession):
    """Says more of a tumor, and outlines, where the left of its grid is brighter."""

    def run(self, grid, token):
        left = grid[:, : SIDE // 2].sum() > grid[:, SIDE // 2 :].sum()
        if self.entry.role == "classifier":
            tumor = 0.9 if left else 0.5
            return np.array([tumor, 0.0, 0.0, 1 - tumor], np.float32)
        mask = np.zeros((1, SIDE, SIDE), np.float32)
        mask[0, 20:40, 10:20] = 1.0 if left else 0.4
        return mask


def test_a_mirrored_run_is_averaged_in_logits_and_its_mask_laid_back():
    values = _head()
    values[:, : values.shape[1] // 2] //= 2
    networks = Networks(Lopsided("classifier"), Lopsided("segmenter"))
    prepared = prepare(_slice(values.shape), Image(values), (SIDE, SIDE))
    alone = judge(prepared, networks, CancelToken())
    networks.classifier.entry = replace(networks.classifier.entry, is_mirrored=True)
    both = judge(prepared, networks, CancelToken())
    # Logits of 0.5 and 0.9 are 0 and ln 9: half of it is ln 3.
    assert alone.verdict.tumor_probability == pytest.approx(0.5)
    assert both.verdict.tumor_probability == pytest.approx(0.75, abs=1e-4)
    assert not alone.mask.any()
    # Mirrored it is outlined at the left, which is at the right of the picture: (0.4 + 0) / 2
    # there, (1 + 0) / 2 where the mirrored run alone outlines.
    columns = np.flatnonzero(both.mask.any(axis=0))
    assert columns.min() > values.shape[1] / 2


def test_what_two_runs_say_of_a_tumor_that_is_not_known_is_averaged():
    mask = np.zeros((1, 4, 4), np.float32)
    answers = np.full(4, 0.25, np.float32)
    both, _ = averaged((Said(answers, None, 3.0), mask), (Said(answers, None, -1.0), mask))
    assert both.unlike == 1.0
    alone, _ = averaged((Said(answers), mask), (Said(answers), mask))
    assert alone.unlike is None


def test_how_little_it_looks_like_a_tumor_is_told_from_0_to_1():
    networks = Networks(FakeSession("classifier"), FakeSession("segmenter"))
    prepared = prepare(_slice((200, 160)), Image(_head()), (SIDE, SIDE))
    assert judge(prepared, networks, CancelToken()).unlike is None
    networks.classifier.unlike = np.log(3)
    assert judge(prepared, networks, CancelToken()).unlike == 0.75


def test_the_operating_point_of_a_classifier_is_that_of_its_verdicts():
    networks = Networks(FakeSession("classifier"), FakeSession("segmenter"))
    networks.classifier.entry = replace(networks.classifier.entry, threshold=0.25)
    values = _head()
    prepared = prepare(_slice(values.shape), Image(values), (SIDE, SIDE))
    verdict = judge(prepared, networks, CancelToken()).verdict
    assert verdict.threshold == 0.25
    assert verdict.is_tumor == (verdict.tumor_probability >= 0.25)
