"""One volume in each of the 48 orders of its axes: the same answer, at the same places."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations, product
from pathlib import Path

import nibabel
import numpy as np
import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.imaging import files, geometry
from braintumor_desktop.imaging.image import Directions, Image, Plane, Slice
from braintumor_desktop.imaging.nifti import reader
from braintumor_desktop.inference.judge import Networks, judge, load_networks, prepare
from braintumor_desktop.inference.runtime import Said
from braintumor_desktop.phantom.head import GridSpec, Lesion, make_head
from tests.helpers.fake_networks import SIDE, FakeSession, head_values

SHARED = Path(__file__).resolve().parents[3] / "shared" / "cases" / "nifti-flipped"
ORDERS = [
    (order, flips) for order in permutations(range(3)) for flips in product((1, -1), repeat=3)
]
LESION = Lesion(center_mm=(32.0, -18.0, 28.0), radius_mm=15.0)
GRID = GridSpec(shape=(3, 118, 96), spacing_mm=(1.96, 2.1), slice_distance_mm=8.0)


@pytest.fixture(scope="module")
def head() -> nibabel.Nifti1Image:
    """Three slices with a lesion at the patient's left; oblique, rows, columns, slices differ."""
    made = make_head(2, LESION, GRID)
    data = np.stack([values.T for values in made.values], axis=2).astype(np.int16)
    first, last = made.planes[0], made.planes[-1]
    lps = np.eye(4)
    lps[:3, 0] = np.multiply(first.along_row, GRID.spacing_mm[1])
    lps[:3, 1] = np.multiply(first.along_column, GRID.spacing_mm[0])
    lps[:3, 2] = np.subtract(last.position, first.position) / 2
    lps[:3, 3] = first.position
    return nibabel.Nifti1Image(data, np.diag([-1, -1, 1, 1]) @ lps)


def reordered(image: nibabel.Nifti1Image, order, flips) -> nibabel.Nifti1Image:
    """The same voxels at the same places, stored in another order."""
    turns = np.array(list(zip(order, flips, strict=True)), float)
    stored = image.as_reoriented(turns)
    stored.header.set_xyzt_units("mm")
    return stored


def slices_of(path: Path) -> list[tuple[Slice, Image]]:
    """By their place from feet to head: where the order of the file turns them, too."""
    items = reader.read_header(path).slices
    pairs = [(item, files.load(item)) for item in items]
    # The axis in which one slice lies behind the other is the head's oblique one.
    return sorted(pairs, key=lambda pair: pair[0].plane.position @ np.array([0.04, 0.12, 0.99]))


class Seeing(FakeSession):
    """Outlines what is bright in the upper left quarter of its grid, and tells of it."""

    def run(self, grid, token):
        bright = (grid > 0.75) & (np.add.outer(np.arange(SIDE), np.arange(SIDE)) < SIDE)
        if self.entry.role == "classifier":
            share = float(bright.mean())
            return np.array([share, 0.1, 0.1, 0.8 - share], np.float32)
        return bright.astype(np.float32)[None]

    def say(self, grid, token):
        answer = self.run(grid, token)
        evidence = np.zeros((4, 8, 8), np.float32)
        evidence[:, 2, 5] = 1.0
        return Said(answer, evidence)


def found(item: Slice, image: Image) -> tuple[dict[str, float], np.ndarray, np.ndarray]:
    """Chances, and where mask and strongest evidence lie in the patient: (n, 3) and (3,) mm."""
    networks = Networks(Seeing("classifier"), Seeing("segmenter"))
    answer = judge(prepare(item, image, *networks.shapes), networks, CancelToken())
    mask = patient(image, np.argwhere(answer.mask))
    place = np.argwhere(answer.evidence > 0.9).mean(axis=0) + 0.5
    pixel = place / answer.evidence.shape * image.shape - 0.5
    return answer.verdict.probabilities, mask, patient(image, pixel[None])[0]


def patient(image: Image, pixels: np.ndarray) -> np.ndarray:
    """(n, 2) rows and columns -> (n, 3) LPS mm."""
    matrix = geometry.affine(image.plane, image.spacing_mm)
    return pixels @ matrix[:3, :2].T + matrix[:3, 3]


@pytest.fixture(scope="module")
def as_made(tmp_path_factory, head) -> list[tuple[dict[str, float], np.ndarray, np.ndarray]]:
    """The answers to the slices in the order in which they were made."""
    path = tmp_path_factory.mktemp("plain") / "plain.nii"
    head.to_filename(path)
    return [found(*pair) for pair in slices_of(path)]


@pytest.mark.parametrize(("order", "flips"), ORDERS)
def test_a_volume_gets_one_answer_in_every_order_of_its_axes(tmp_path, head, as_made, order, flips):
    path = tmp_path / "turned.nii"
    reordered(head, order, flips).to_filename(path)
    for (chances, mask, evidence), other in zip(as_made, slices_of(path), strict=True):
        other_chances, other_mask, other_evidence = found(*other)
        assert other_chances == pytest.approx(chances, abs=1e-6)
        assert len(mask) > 20
        np.testing.assert_allclose(in_order(other_mask), in_order(mask), atol=1e-3)
        np.testing.assert_allclose(other_evidence, evidence, atol=3.0)


def in_order(points: np.ndarray) -> np.ndarray:
    rounded = points.round(2)
    return points[np.lexsort(rounded.T)]


def test_the_networks_see_the_nose_at_the_top_and_the_right_at_the_left(tmp_path, head):
    """The lesion lies at the patient's left, in front: right of the middle, and above it."""
    path = tmp_path / "v.nii"
    for order, flips in [ORDERS[0], ORDERS[7], ORDERS[19], ORDERS[44]]:
        reordered(head, order, flips).to_filename(path)
        item, image = slices_of(path)[1]
        grid = prepare(item, image, (SIDE, SIDE)).by_shape[SIDE, SIDE].grid
        row, column = geometry.to_pixel(image.plane, image.spacing_mm, LESION.center_mm)[:2]
        turn = geometry.upright_turn(image.plane)
        down, right = turn.point(row, column, image.shape)
        rows, columns = turn.sides(image.shape)
        assert down < rows * 0.48
        assert right > columns * 0.6
        assert grid.shape == (SIDE, SIDE)


def test_a_volume_of_unknown_place_is_judged_as_stored(tmp_path, head):
    path = tmp_path / "v.nii"
    image = nibabel.Nifti1Image(head.get_fdata().astype(np.int16)[:, ::-1], None)
    image.header.set_zooms((2.1, 1.96, 8.0))
    image.to_filename(path)
    item = reader.read_header(path).slices[1]
    loaded = files.load(item)
    placed = prepare(item, loaded, (SIDE, SIDE)).by_shape[SIDE, SIDE].placement
    assert placed.turn == geometry.UNTURNED
    assert loaded.plane is None


@pytest.mark.model
def test_the_shipped_networks_answer_alike_however_a_volume_is_stored(tmp_path, head):
    networks = load_networks(INSTALLATION / "models", threads=1)
    answers = []
    for number, (order, flips) in enumerate([ORDERS[0], ORDERS[3], ORDERS[22], ORDERS[37]]):
        path = tmp_path / f"{number}.nii"
        reordered(head, order, flips).to_filename(path)
        item, image = slices_of(path)[1]
        answer = judge(prepare(item, image, *networks.shapes), networks, CancelToken())
        answers.append((answer.verdict.probabilities, answer.mask.sum()))
    for chances, pixels in answers[1:]:
        assert chances == pytest.approx(answers[0][0], abs=0.01)
        assert pixels == pytest.approx(answers[0][1], rel=0.02, abs=2)


@pytest.mark.model
@pytest.mark.shared
def test_a_real_head_stored_as_las_and_as_lps_gets_the_same_verdicts():
    if not SHARED.is_dir():
        pytest.skip("the case nifti-flipped is not here")
    networks = load_networks(INSTALLATION / "models", threads=2)

    def chances(name: str) -> list[float]:
        items = reader.read_header(SHARED / name).slices[14:24:3]
        prepared = [prepare(item, files.load(item), *networks.shapes) for item in items]
        verdicts = [judge(one, networks, CancelToken()).verdict for one in prepared]
        return [verdict.tumor_probability for verdict in verdicts]

    assert chances("healthy_LAS.nii.gz") == pytest.approx(chances("healthy_LPS.nii.gz"), abs=0.01)


@pytest.mark.shared
def test_a_real_head_looks_the_same_to_the_networks_however_its_slices_are_stored(tmp_path):
    """Of equal spacing, it is cut along the third axis: the 16 orders that keep that one."""
    if not SHARED.is_dir():
        pytest.skip("the case nifti-flipped is not here")
    volume = nibabel.load(SHARED / "healthy_LPS.nii.gz")
    path = tmp_path / "turned.nii"
    expected: list[np.ndarray] = []
    for order, flips in [turn for turn in ORDERS if turn[0][2] == 2]:
        reordered(volume, order, flips).to_filename(path)
        items = reader.read_header(path).slices[:: flips[2]][10:30:9]
        grids = [
            prepare(item, files.load(item), (320, 320)).by_shape[320, 320].grid for item in items
        ]
        expected = expected or grids
        np.testing.assert_allclose(grids, expected, atol=1e-4)


def test_a_slice_without_a_place_is_turned_upright_by_its_directions():
    stored = head_values((60, 44), tumor=True).astype(np.uint16)
    along = (0.0, 0.0, -1.0), (0.0, 1.0, 0.0)  # On its side: down the picture is to the back.
    placed = Image(stored, plane=Plane((1.0, 2.0, 3.0), *along))
    item = Slice(Path("a"), None, stored.shape)
    turned, as_stored = (
        prepare(item, image, (SIDE, SIDE)).by_shape[SIDE, SIDE].grid
        for image in (replace(placed, plane=None, directions=Directions(*along)), Image(stored))
    )
    wanted = prepare(item, placed, (SIDE, SIDE)).by_shape[SIDE, SIDE].grid
    np.testing.assert_array_equal(turned, wanted)
    assert not np.array_equal(turned, as_stored)
