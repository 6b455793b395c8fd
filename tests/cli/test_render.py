"""`render` writes what the window shows, pixel by pixel."""

import os
from dataclasses import replace

import nibabel
import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import NOTICE
from braintumor_desktop.__main__ import main as program
from braintumor_desktop.imaging import display, files
from braintumor_desktop.imaging.image import Window
from braintumor_desktop.workflow import batch, models
from tests.helpers import dicom_files
from tests.helpers.fake_networks import fake_networks, head_values

SHAPE = (61, 45)


@pytest.fixture
def scan(tmp_path):
    """One slice of odd size and unequal spacing, with a tumor and a window of its own."""
    values = head_values(SHAPE, tumor=True).astype(np.uint16) * 10
    spacing = [1.5, 0.5]
    ds = dicom_files.mr_slice(values, PixelSpacing=spacing, WindowCenter=700, WindowWidth=900)
    return dicom_files.write(tmp_path / "IM1", ds)


@pytest.fixture
def networks(monkeypatch):
    monkeypatch.setattr(models, "load_networks", lambda *_names: fake_networks())


def render(path, *flags):
    """The exit code, the PNG's mode, and its pixels."""
    output = path.with_name("picture.png")
    code = program(["render", str(path), "--output", str(output), *flags])
    if code:
        return code, None, None
    with Pillow.open(output) as picture:
        return code, picture.mode, np.asarray(picture)


def image_of(path):
    return files.load(files.scan([path]).series[0].slices[0])


def test_without_options_the_files_first_window_is_used(scan):
    image = image_of(scan)
    _, mode, pixels = render(scan)
    assert mode == "L"
    np.testing.assert_array_equal(pixels, display.to_gray(image, Window(700, 900)))


def test_without_a_window_in_the_file_the_percentiles_are_used(tmp_path):
    path = tmp_path / "a.png"
    Pillow.fromarray(head_values(SHAPE)).save(path)
    image = image_of(path)
    _, _, pixels = render(path)
    np.testing.assert_array_equal(pixels, display.to_gray(image, display.automatic_window(image)))


def test_a_window_may_be_given_by_numbers_or_by_name(scan):
    image = image_of(scan)
    _, _, by_numbers = render(scan, "--window", "900,1200")
    np.testing.assert_array_equal(by_numbers, display.to_gray(image, Window(900, 1200)))
    _, _, by_name = render(scan, "--preset", "high signal")
    wanted = display.to_gray(image, display.preset_window(image, "High signal"))
    np.testing.assert_array_equal(by_name, wanted)


def test_a_window_by_numbers_shows_fractions_from_end_to_end(tmp_path):
    """Values from 0 to 1 have no steps of 1 that LINEAR could count (PS3.3 C.11.2.1.3.2)."""
    values = np.linspace(0.0, 1.0, 40 * 50, dtype=np.float32).reshape(40, 50)
    path = tmp_path / "a.nii"
    nibabel.Nifti1Image(values.T, np.eye(4)).to_filename(path)
    _, _, pixels = render(path, "--window", "0.5,1")
    np.testing.assert_array_equal(pixels, np.floor(values * 255.0 + 0.5))


def test_a_window_by_numbers_counts_whole_values_as_dicom_does(scan):
    stored = image_of(scan).stored.astype(float)
    _, _, pixels = render(scan, "--window", "900,1200")
    # PS3.3 C.11.2.1.2.1
    expected = np.clip(((stored - 899.5) / 1199 + 0.5) * 255, 0, 255)
    np.testing.assert_array_equal(pixels, np.floor(expected + 0.5))


def test_a_negative_window_center_is_understood(scan):
    code, _, _ = render(scan, "--window=-10,300")
    assert code == 0


def test_the_overlay_changes_only_the_pixels_of_the_mask(scan, networks):
    _, _, gray = render(scan)
    _, mode, plain = render(scan, "--overlay", "--opacity", "0")
    assert mode == "RGB"
    np.testing.assert_array_equal(plain, np.repeat(gray[..., None], 3, axis=2))
    _, _, half = render(scan, "--overlay", "--opacity", "0.5")
    _, _, full = render(scan, "--overlay", "--opacity", "1")
    changed = (full != plain).any(axis=2)
    assert 0 < changed.sum() < 60
    np.testing.assert_array_equal((half != plain).any(axis=2), changed)
    rows, columns = np.nonzero(changed)
    assert abs(rows.mean() - SHAPE[0] * 0.35) < 1.5
    assert abs(columns.mean() - SHAPE[1] * 0.3) < 1.5
    assert {tuple(pixel) for pixel in full[changed].tolist()} == {(0xE6, 0x9F, 0x00)}


@pytest.fixture
def evidence(networks, monkeypatch):
    """Networks whose evidence lies in the picture's bottom right corner."""
    judge = batch.judge_slice
    found = np.zeros((6, 4), np.float32)
    found[-1, -1] = 1.0
    monkeypatch.setattr(batch, "judge_slice", lambda *args: replace(judge(*args), evidence=found))


@pytest.mark.parametrize("flags", [(), ("--true-aspect",)])
def test_the_evidence_is_drawn_where_it_is_and_nowhere_else(scan, evidence, flags):
    _, _, gray = render(scan, *flags)
    _, mode, warm = render(scan, "--evidence", "--opacity", "1", *flags)
    assert mode == "RGB"
    changed = (warm != gray[..., None]).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert rows.min() > 0.6 * gray.shape[0]
    assert columns.min() > 0.5 * gray.shape[1]
    assert changed[-1, -1]


def test_with_both_overlays_the_mask_is_an_outline_over_the_evidence(scan, evidence):
    _, _, warm = render(scan, "--evidence")
    _, _, both = render(scan, "--evidence", "--overlay")
    _, _, filled = render(scan, "--overlay", "--opacity", "1")
    added = (both != warm).any(axis=2)
    assert added.any()
    assert {tuple(pixel) for pixel in both[added].tolist()} == {(0xE6, 0x9F, 0x00)}
    assert added.sum() <= (filled == (0xE6, 0x9F, 0x00)).all(axis=2).sum()


def test_a_network_without_evidence_says_so(scan, networks, capsys):
    _, _, plain = render(scan, "--overlay", "--opacity", "0")
    code, _, shown = render(scan, "--evidence")
    assert code == 0
    assert "gives no heat map" in capsys.readouterr().err
    np.testing.assert_array_equal(shown, plain)


def test_the_true_aspect_keeps_the_finer_axis(scan):
    _, _, pixels = render(scan, "--true-aspect")
    assert pixels.shape == (61 * 3, 45)


def test_a_size_is_kept_exactly_and_the_aspect_too(scan):
    _, _, pixels = render(scan, "--size", "200x122")
    assert pixels.shape == (122, 200)
    # 45 x 61 pixels, twice as large, in the middle; black beside them.
    assert not pixels[:, :55].any()
    assert not pixels[:, 145:].any()
    assert pixels[:, 55:145].any()


def test_text_is_added_on_request_only(scan):
    _, _, plain = render(scan, "--size", "450x610")
    _, mode, annotated = render(scan, "--size", "450x610", "--annotated")
    assert mode == "L"
    assert annotated.shape == plain.shape
    changed = np.nonzero((annotated != plain).any(axis=1))[0]
    assert changed.min() < 60
    assert changed.max() > 560
    middle = slice(150, 450)
    np.testing.assert_array_equal(annotated[middle], plain[middle])


def test_every_picture_carries_the_notice_in_its_file(scan):
    render(scan)
    with Pillow.open(scan.with_name("picture.png")) as picture:
        assert picture.text["Description"] == NOTICE


def test_a_frame_is_picked_by_its_number(tmp_path, capsys):
    frames = np.stack([head_values(SHAPE) + np.uint16(index) for index in (0, 40, 90)])
    path = tmp_path / "many"
    dicom_files.write(path, dicom_files.enhanced(frames, [(0, -3.0 * i, 0) for i in range(3)]))
    _, _, second = render(path, "--frame", "1", "--window", "128,256")
    _, _, third = render(path, "--frame", "2", "--window", "128,256")
    assert third.mean() > second.mean()
    _, _, first = render(path, "--window", "128,256")
    np.testing.assert_array_equal(first, render(path, "--frame", "0", "--window", "128,256")[2])
    assert render(path, "--frame", "3")[0] == 2
    assert "frames are 0 to 2" in capsys.readouterr().err


def test_what_is_not_judged_is_shown_without_a_mask_and_says_why(tmp_path, networks, capsys):
    path = dicom_files.write(
        tmp_path / "ct", dicom_files.mr_slice(head_values(SHAPE).astype(np.uint16), Modality="CT")
    )
    code, mode, _ = render(path, "--overlay")
    assert (code, mode) == (0, "RGB")
    assert "this is a CT" in capsys.readouterr().err


def test_a_picture_that_is_not_judged_says_so_on_it(tmp_path, networks):
    path = dicom_files.write(
        tmp_path / "ct", dicom_files.mr_slice(head_values(SHAPE).astype(np.uint16), Modality="CT")
    )
    flags = ("--size", "450x610", "--annotated")
    _, _, judged = render(path, "--overlay", *flags)
    _, _, plain = render(path, *flags)
    changed = np.nonzero((judged[..., :1] != plain.reshape(610, 450, -1)[..., :1]).any(axis=(1, 2)))
    assert changed[0].size
    assert changed[0].max() < 100


def _linked(path):
    link = path.with_name("link.png")
    link.symlink_to(path)
    return link


def _hard_linked(path):
    os.link(path, path.with_name("hard.png"))
    return path.with_name("hard.png")


@pytest.mark.parametrize(
    "spelled",
    [
        lambda path: path,
        lambda path: path.parent / "." / ".." / path.parent.name / path.name,
        _linked,
        _hard_linked,
    ],
    ids=["itself", "another spelling", "a link", "a hard link"],
)
def test_the_picture_that_is_read_is_never_replaced(tmp_path, networks, capsys, spelled):
    path = tmp_path / "a.png"
    Pillow.fromarray(head_values(SHAPE)).save(path)
    before = path.read_bytes()
    output = spelled(path)
    for flags in ((), ("--overlay",)):
        assert program(["render", str(path), "--output", str(output), *flags]) == 2
        assert "is not replaced: it is one of the files that are read" in capsys.readouterr().err
    assert (path.read_bytes(), output.read_bytes()) == (before, before)


@pytest.mark.parametrize("name", ["a.hdr", "a.img"])
def test_no_file_of_a_pair_is_replaced(tmp_path, name):
    nibabel.Nifti1Pair(np.zeros((40, 50, 3), np.int16), np.eye(4)).to_filename(tmp_path / "a.hdr")
    for output in ("a.hdr", "a.img"):
        before = (tmp_path / output).read_bytes()
        called = ["render", str(tmp_path / name), "--output", str(tmp_path / output)]
        assert program(called) == 2
        assert (tmp_path / output).read_bytes() == before


def test_a_picture_of_the_longest_name_is_rendered(tmp_path):
    path = tmp_path / f"{'x' * 251}.png"
    Pillow.fromarray(head_values(SHAPE)).save(path)
    assert program(["render", str(path), "--output", str(tmp_path / "a.png")]) == 0


def test_another_slice_is_not_replaced_either(scan, tmp_path, capsys):
    other = tmp_path / "IM2"
    other.write_bytes(scan.read_bytes())
    assert program(["render", str(scan), "--output", str(other)]) == 2
    assert "it holds DICOM or NIfTI" in capsys.readouterr().err
    assert other.read_bytes() == scan.read_bytes()


@pytest.mark.parametrize(
    "flags",
    [
        ["--window", "5"],
        ["--window", "5,0"],
        ["--window", "nan,4"],
        ["--preset", "Rainbow"],
        ["--opacity", "1.5"],
        ["--size", "0x5"],
        ["--frame", "-1"],
        ["--window", "5,4", "--preset", "Soft window"],
    ],
)
def test_wrong_options_are_usage_errors(scan, flags):
    assert render(scan, *flags)[0] == 2


def test_what_cannot_be_rendered_says_why(scan, tmp_path, capsys):
    (tmp_path / "text.txt").write_text("hello")
    assert render(tmp_path / "text.txt")[0] == 1
    assert render(tmp_path / "missing")[0] == 2
    assert program(["render", str(tmp_path), "--output", str(tmp_path / "a.png")]) == 2
    output = str(tmp_path / "text.txt" / "a.png")
    assert program(["render", str(scan), "--output", output]) == 2
    assert capsys.readouterr().err.count("\n") == 4
