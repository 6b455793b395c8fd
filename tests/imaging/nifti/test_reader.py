"""NIfTI volumes: axes, patient coordinates, units, damage."""

from __future__ import annotations

import gzip
from itertools import permutations, product
from typing import TYPE_CHECKING

import nibabel
import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.nifti import reader as nifti
from braintumor_desktop.imaging.nifti.grid import read_grid

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (5, 8, 3)
"""(i, j, k): columns, rows, slices, all different."""
DATA = np.arange(np.prod(SIZE), dtype=np.int16).reshape(SIZE) * 31 - 900
SPACING = (0.7, 1.9, 4.3)
"""mm along i, j, k."""


def rotation() -> np.ndarray:
    """Oblique in every axis, and left-handed, so that a flip shows."""
    a, b, c = 0.3, -0.5, 1.1
    about_x = [[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]]
    about_y = [[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]]
    about_z = [[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]]
    return np.array(about_x) @ about_y @ about_z @ np.diag([1, -1, 1])


OBLIQUE = np.eye(4)
OBLIQUE[:3, :3] = rotation() @ np.diag(SPACING)
OBLIQUE[:3, 3] = (12.0, -34.0, 56.0)


def volume(
    data: np.ndarray = DATA,
    affine: np.ndarray | None = OBLIQUE,
    unit: str = "mm",
    kind: type = nibabel.Nifti1Image,
) -> nibabel.Nifti1Image:
    image = kind(data, affine)
    image.header.set_xyzt_units(unit)
    return image


def saved(path: Path, image: nibabel.Nifti1Image | None = None) -> Path:
    (image or volume()).to_filename(path)
    return path


@pytest.mark.parametrize("name", ["v.nii", "v.nii.gz", "v.hdr", "v.hdr.gz"])
@pytest.mark.parametrize("version", [1, 2])
def test_rows_are_the_second_axis_and_columns_the_first(tmp_path, name, version):
    single = name.startswith("v.nii")
    kinds = {
        (1, True): nibabel.Nifti1Image,
        (1, False): nibabel.Nifti1Pair,
        (2, True): nibabel.Nifti2Image,
        (2, False): nibabel.Nifti2Pair,
    }
    path = saved(tmp_path / name, volume(kind=kinds[version, single]))
    assert nifti.is_nifti(path.read_bytes()[:4096])
    series = nifti.read_header(path)
    assert [s.frame for s in series.slices] == [0, 1, 2]
    assert {s.shape for s in series.slices} == {(8, 5)}
    for item in series.slices:
        image = nifti.load(item.path, item.frame)
        np.testing.assert_array_equal(image.stored, DATA[:, :, item.frame].T)
        assert image.stored.dtype == np.int16
        assert not image.stored.flags.writeable


@pytest.mark.parametrize("form", ["sform", "qform", "qform with qfac 0"])
def test_every_voxel_lies_where_the_file_says_in_lps(tmp_path, form):
    affine = OBLIQUE
    if form.endswith("0"):
        affine = OBLIQUE @ np.diag([1, -1, 1, 1])
    image = volume(affine=affine)
    image.set_sform(affine, code=1 if form == "sform" else 0)
    image.set_qform(affine, code=0 if form == "sform" else 1)
    path = saved(tmp_path / "v.nii", image)
    if form.endswith("0"):
        content = bytearray(path.read_bytes())
        content[76:80] = bytes(4)
        path.write_bytes(content)
    series = nifti.read_header(path)
    assert series.spacing_between_mm == pytest.approx(SPACING[2], rel=1e-5)
    for i, j, k in [(0, 0, 0), (4, 0, 1), (0, 7, 2), (3, 5, 1)]:
        item = series.slices[k]
        assert item.spacing_mm == pytest.approx((SPACING[1], SPACING[0]), rel=1e-5)
        row_mm, column_mm = item.spacing_mm
        found = (
            np.array(item.plane.position)
            + i * column_mm * np.array(item.plane.along_row)
            + j * row_mm * np.array(item.plane.along_column)
        )
        right, front, head, _ = affine @ (i, j, k, 1)
        np.testing.assert_allclose(found, (-right, -front, head), atol=1e-4)
        assert nifti.load(path, k).plane == item.plane
        assert nifti.load(path, k).spacing_mm == item.spacing_mm


@pytest.mark.parametrize(("unit", "mm"), [("mm", 1), ("meter", 1000), ("micron", 0.001)])
def test_units_become_mm(tmp_path, unit, mm):
    in_unit = volume(affine=np.diag([1 / mm, 1 / mm, 1 / mm, 1]) @ OBLIQUE, unit=unit)
    first = nifti.read_header(saved(tmp_path / "v.nii", in_unit)).slices[0]
    assert first.spacing_mm == pytest.approx((SPACING[1], SPACING[0]), rel=1e-5)
    assert first.plane.position == pytest.approx((-12, 34, 56), rel=1e-5)


def test_an_affine_without_unit_is_in_mm(tmp_path):
    series = nifti.read_header(saved(tmp_path / "v.nii", volume(unit="unknown")))
    assert series.slices[0].spacing_mm == pytest.approx((SPACING[1], SPACING[0]), rel=1e-5)
    assert series.slices[0].plane is not None


@pytest.mark.parametrize(("unit", "known"), [("mm", True), ("unknown", False)])
def test_without_a_form_code_there_is_no_place_and_mm_only_where_the_unit_is_named(
    tmp_path, unit, known
):
    image = volume(affine=None, unit=unit)
    image.header.set_zooms(SPACING)
    series = nifti.read_header(saved(tmp_path / "v.nii", image))
    assert series.slices[1].plane is None
    expected = pytest.approx((SPACING[1], SPACING[0])) if known else None
    assert series.slices[1].spacing_mm == expected
    assert series.spacing_between_mm == (pytest.approx(SPACING[2]) if known else None)
    assert series.notes


def test_a_stack_at_an_angle_has_spacing_but_no_plane(tmp_path):
    sheared = OBLIQUE.copy()
    sheared[:3, 2] += 2.0 * rotation()[:, 1]
    image = volume()
    image.set_sform(sheared, code=1)
    series = nifti.read_header(saved(tmp_path / "v.nii", image))
    assert series.slices[0].plane is None
    assert series.slices[0].spacing_mm == pytest.approx((SPACING[1], SPACING[0]), rel=1e-5)
    assert series.spacing_between_mm == pytest.approx(SPACING[2], rel=1e-5)
    assert "angle" in series.notes[0]


@pytest.mark.parametrize(("cosine", "is_known"), [(0.0009, True), (0.0011, False)])
@pytest.mark.parametrize("axes", [(1, 0), (2, 1)], ids=["in the slice", "through the slices"])
def test_axes_are_at_right_angles_within_a_thousandth(tmp_path, axes, cosine, is_known):
    bent, other = axes
    directions = rotation()
    directions[:, bent] += cosine * directions[:, other]
    affine = np.eye(4)
    affine[:3, :3] = directions * SPACING
    image = volume()
    image.set_sform(affine, code=1)
    series = nifti.read_header(saved(tmp_path / "v.nii", image))
    assert (series.slices[0].plane is not None) == is_known


def test_pixels_that_are_no_rectangles_have_no_mm(tmp_path):
    skewed = OBLIQUE.copy()
    skewed[:3, 1] += 0.2 * rotation()[:, 0]
    image = volume()
    image.set_sform(skewed, code=1)
    series = nifti.read_header(saved(tmp_path / "v.nii", image))
    assert series.slices[0].plane is None
    assert series.slices[0].spacing_mm is None


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
@pytest.mark.parametrize("byte_order", ["<", ">"])
def test_stored_values_and_scaling_are_kept_apart(tmp_path, dtype, byte_order):
    header = nibabel.Nifti1Header(endianness=byte_order)
    header.set_data_dtype(dtype)
    header.set_data_shape(SIZE)
    header.set_sform(OBLIQUE, code=1)
    header.set_slope_inter(0.5, -7.0)
    values = (np.abs(DATA) % 200).astype(dtype)
    body = values.astype(np.dtype(dtype).newbyteorder(byte_order)).tobytes(order="F")
    path = tmp_path / "v.nii"
    path.write_bytes(header.binaryblock + bytes(4) + body)
    image = nifti.load(path, 2)
    assert image.stored.dtype == np.dtype(dtype)
    np.testing.assert_array_equal(image.stored, values[:, :, 2].T)
    assert (image.slope, image.intercept) == (0.5, -7.0)
    np.testing.assert_array_equal(image.values, values[:, :, 2].T * 0.5 - 7.0)


def test_of_several_volumes_the_first_is_read_and_a_note_says_so(tmp_path):
    several = np.stack([DATA, -DATA, DATA // 2], axis=3)
    path = saved(tmp_path / "v.nii.gz", volume(several))
    series = nifti.read_header(path)
    assert len(series.slices) == 3
    assert any("3 volumes" in note for note in series.notes)
    np.testing.assert_array_equal(nifti.load(path, 1).stored, DATA[:, :, 1].T)


def test_a_single_slice_has_no_frame_number(tmp_path):
    for data in (DATA[:, :, 0], DATA[:, :, :1]):
        series = nifti.read_header(saved(tmp_path / "v.nii", volume(data)))
        assert [s.frame for s in series.slices] == [None]
        image = nifti.load(tmp_path / "v.nii", None)
        np.testing.assert_array_equal(image.stored, DATA[:, :, 0].T)


def test_a_color_volume_is_shown_in_color(tmp_path):
    rgb = np.zeros(SIZE, dtype=[("R", "u1"), ("G", "u1"), ("B", "u1")])
    rgb["G"], rgb["B"] = DATA % 251, 9
    stored = nifti.load(saved(tmp_path / "v.nii", volume(rgb)), 1).stored
    np.testing.assert_array_equal(stored[..., 1], (DATA % 251)[:, :, 1].T)
    assert stored[0, 0].tolist() == [0, DATA[0, 0, 1] % 251, 9]


def test_a_color_volume_whose_channels_agree_is_gray(tmp_path):
    rgb = np.zeros(SIZE, dtype=[("R", "u1"), ("G", "u1"), ("B", "u1")])
    for channel in "RGB":
        rgb[channel] = DATA % 251
    path = saved(tmp_path / "v.nii", volume(rgb))
    image = nifti.load(path, 1)
    assert not image.is_color
    np.testing.assert_array_equal(image.stored, (DATA % 251)[:, :, 1].T)
    rgb["B"][2, 3, 1] ^= 1
    saved(path, volume(rgb))
    assert nifti.load(path, 1).is_color


@pytest.mark.parametrize("name", ["v.nii", "v.nii.gz"])
@pytest.mark.parametrize(
    ("spacing", "cut"),
    [
        ((1.0, 12.0, 1.0), 1),
        ((6.0, 1.0, 1.0), 0),
        ((1.0, 1.0, 6.0), 2),
        ((1.0, 1.0, 1.0), 2),
        ((1.0, 1.005, 1.0), 2),
        ((1.0, 1.02, 1.0), 1),
        ((5.0, 5.0, 1.0), 2),
        ((1.0, 1.0, 0.9), 2),
        ((5.0, 4.9, 1.0), 0),
        ((5.0, 1.0, 5.0), 2),
    ],
)
def test_a_volume_is_cut_where_its_slices_are_thickest(tmp_path, spacing, cut, name):
    """Each voxel lies in the picture where the file's affine has it, whatever the cut."""
    affine = np.eye(4)
    affine[:3, :3] = rotation() @ np.diag(spacing)
    affine[:3, 3] = (12.0, -34.0, 56.0)
    path = saved(tmp_path / name, volume(affine=affine))
    series = nifti.read_header(path)
    assert len(series.slices) == SIZE[cut]
    assert series.spacing_between_mm == pytest.approx(spacing[cut], rel=1e-5)
    column_axis, row_axis = [axis for axis in range(3) if axis != cut]
    for voxel in [(0, 0, 0), (4, 7, 2), (3, 5, 1), (1, 0, 2)]:
        item = series.slices[voxel[cut]]
        image = nifti.load(path, item.frame)
        row, column = voxel[row_axis], voxel[column_axis]
        assert item.shape == image.shape == (SIZE[row_axis], SIZE[column_axis])
        assert image.stored[row, column] == DATA[voxel]
        assert item.spacing_mm == pytest.approx((spacing[row_axis], spacing[column_axis]), rel=1e-5)
        found = (
            np.array(item.plane.position)
            + column * item.spacing_mm[1] * np.array(item.plane.along_row)
            + row * item.spacing_mm[0] * np.array(item.plane.along_column)
        )
        right, front, head, _ = affine @ (*voxel, 1)
        np.testing.assert_allclose(found, (-right, -front, head), atol=1e-4)
    assert any("thickest" in note for note in series.notes) == (cut != 2)


SLAB_ORDERS = [
    (order, flips) for order in permutations(range(3)) for flips in product((1, -1), repeat=3)
]


@pytest.mark.parametrize(
    ("size", "spacing", "cut"),
    [
        ((24, 49, 50), (1.0, 1.02, 1.0), 0),
        ((24, 49, 50), (0.98, 1.0, 1.0), 0),
        ((24, 49, 50), (1.0, 1.0, 1.49), 0),
        ((24, 49, 50), (1.0, 1.0, 1.51), 2),
        ((25, 49, 50), (1.0, 1.02, 1.0), 1),
    ],
)
def test_a_slab_is_cut_into_its_few_slices_in_every_order_of_its_axes(size, spacing, cut):
    """A sagittal slab of near-isotropic slices: the same slices in each of the 48 orders."""
    image = nibabel.Nifti1Image(np.zeros(size, np.int16), np.diag([*spacing, 1.0]))
    wanted = [n for axis, n in enumerate(size) if axis != cut]
    for order, flips in SLAB_ORDERS:
        stored = image.as_reoriented(np.array(list(zip(order, flips, strict=True)), float))
        grid = read_grid(stored.header, stored.shape)
        column, row, between = grid.axes
        assert stored.shape[between] == size[cut]
        assert sorted((stored.shape[column], stored.shape[row])) == wanted
        assert grid.between_mm == pytest.approx(spacing[cut])


@pytest.mark.parametrize("single", [0, 1, 2])
def test_a_volume_of_one_slice_is_that_slice_whatever_its_thickness(tmp_path, single):
    data = DATA.take([1], axis=single)
    path = saved(tmp_path / "v.nii", volume(data, np.diag([3.0, 4.0, 5.0, 1.0])))
    (item,) = nifti.read_header(path).slices
    np.testing.assert_array_equal(nifti.load(path, item.frame).stored, DATA.take(1, axis=single).T)


@pytest.mark.parametrize("size", [(1, 1, 7), (7, 1, 1), (1, 7, 1)])
def test_a_row_of_voxels_is_cut_along_the_third_axis(tmp_path, size):
    data = np.arange(7, dtype=np.int16).reshape(size)
    series = nifti.read_header(saved(tmp_path / "v.nii", volume(data, np.diag([3.0, 4.0, 5.0, 1]))))
    assert [item.shape for item in series.slices] == [(size[1], size[0])] * size[2]


def test_a_picture_wider_than_any_is_refused_along_whichever_axis(tmp_path):
    data = np.zeros((70_000, 1, 3), np.uint8)
    path = saved(tmp_path / "v.nii", nibabel.Nifti2Image(data, np.eye(4)))
    assert refused(path).code == "too_large"


def test_without_a_unit_the_proportions_still_tell_the_thick_slices(tmp_path):
    image = volume(affine=None, unit="unknown")
    image.header.set_zooms((1.0, 12.0, 1.0))
    series = nifti.read_header(saved(tmp_path / "v.nii", image))
    assert len(series.slices) == SIZE[1]
    assert series.slices[0].spacing_mm is None


def test_a_cut_volume_of_another_axis_says_how_many_bytes_are_there(tmp_path):
    path = saved(tmp_path / "v.nii", volume(affine=np.diag([1.0, 9.0, 1.0, 1.0])))
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(BadInput, match="it ends after 140 of 240 bytes of pixels"):
        nifti.read_header(path)


def test_complex_numbers_are_unsupported(tmp_path):
    path = saved(tmp_path / "v.nii", volume(DATA.astype(np.complex64)))
    assert refused(path).code == "unsupported"
    assert "complex64" in str(refused(path))


def refused(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        nifti.read_header(path)
    return caught.value


@pytest.mark.parametrize("name", ["v.nii", "v.nii.gz"])
def test_a_cut_volume_is_unreadable_and_says_how_much_is_there(tmp_path, name):
    noise = np.random.default_rng(7).integers(-999, 999, (40, 30, 20)).astype(np.int16)
    path = saved(tmp_path / name, volume(noise))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    for read in (nifti.read_header, lambda p: nifti.load(p, 19)):
        with pytest.raises(BadInput, match=rf"{name} cannot be read: it ends after \d+ of 20") as e:
            read(path)
        assert e.value.code == "unreadable"


@pytest.mark.parametrize("length", [348, 400, 539])
def test_a_second_version_that_ends_within_its_header_is_unreadable(tmp_path, length):
    path = saved(tmp_path / "v.nii", nibabel.Nifti2Image(np.zeros((4, 5, 3), np.int16), np.eye(4)))
    path.write_bytes(path.read_bytes()[:length])
    assert f"ends within its header, after {length} bytes" in str(refused(path))


def test_a_first_version_whose_unused_bytes_say_ni_is_read_as_the_first(tmp_path):
    path = saved(tmp_path / "v.nii")
    content = bytearray(path.read_bytes())
    content[4:6] = b"ni"
    path.write_bytes(content)
    assert nifti.read_header(path).slices


def test_a_volume_compressed_in_several_members_is_read(tmp_path):
    raw = saved(tmp_path / "v.nii").read_bytes()
    path = tmp_path / "members.nii.gz"
    path.write_bytes(gzip.compress(raw[:400]) + gzip.compress(raw[400:]))
    assert len(nifti.read_header(path).slices) == 3
    np.testing.assert_array_equal(nifti.load(path, 2).stored, DATA[:, :, 2].T)


def with_header(path: Path, place: int, value: np.generic) -> Path:
    content = bytearray(saved(path.with_name("whole.nii")).read_bytes())
    content[place : place + value.nbytes] = value.tobytes()
    path.write_bytes(gzip.compress(content) if path.name.endswith("gz") else content)
    return path


@pytest.mark.parametrize("name", ["v.nii", "v.nii.gz"])
def test_a_header_that_lies_about_its_size_is_refused_before_memory_is_taken(tmp_path, name):
    path = with_header(tmp_path / name, 42, np.array([30000, 30000, 30000], "<i2"))
    assert refused(path).code == "too_large"
    path = with_header(tmp_path / name, 42, np.array([900, 900, 300], "<i2"))
    error = refused(path)
    assert error.code == "unreadable"
    assert "it ends after 0 of 300 slices" in str(error)


@pytest.mark.parametrize("dims", [[3, -5, 8, 3], [3, 0, 8, 3], [1, 5, 1, 1], [99, 5, 8, 3]])
def test_an_impossible_size_is_inconsistent(tmp_path, dims):
    assert refused(with_header(tmp_path / "v.nii", 40, np.array(dims, "<i2"))).code == (
        "inconsistent"
    )


def test_an_unknown_kind_of_value_is_unreadable(tmp_path):
    error = refused(with_header(tmp_path / "v.nii", 70, np.array(7777, "<i2")))
    assert error.code == "unreadable"


def test_a_pair_without_its_pixels_names_the_missing_file(tmp_path):
    path = saved(tmp_path / "v.hdr", volume(kind=nibabel.Nifti1Pair))
    assert nifti.header_path(tmp_path / "v.img") == path
    (tmp_path / "v.img").unlink()
    assert "there is no v.img beside it" in str(refused(path))


@pytest.mark.parametrize(
    "head", [b"", b"\x1f\x8b", b"\x1f\x8bnonsense", gzip.compress(b"text", mtime=0)]
)
def test_other_files_are_no_volumes(head):
    assert not nifti.is_nifti(head)


def test_a_volume_that_changed_is_read_anew(tmp_path):
    path = saved(tmp_path / "v.nii.gz")
    first = nifti.load(path, 0).stored
    saved(path, volume(DATA + np.int16(1)))
    np.testing.assert_array_equal(nifti.load(path, 0).stored, first + 1)


NOT_A_NUMBER, INFINITE = np.array(np.nan, "<f4"), np.array(np.inf, "<f4")
PIXDIM, SLOPE, INTERCEPT, QOFFSET, SROW, FORM_CODES = 76, 112, 116, 268, 280, 252


@pytest.mark.parametrize("value", [NOT_A_NUMBER, INFINITE, np.array(0, "<f4")])
def test_a_voxel_size_that_is_no_length_is_unknown(tmp_path, value):
    path = tmp_path / "v.nii"
    content = bytearray(saved(path, volume(affine=None)).read_bytes())
    content[PIXDIM + 4 : PIXDIM + 8] = value.tobytes()
    path.write_bytes(content)
    series = nifti.read_header(path)
    assert series.slices[0].spacing_mm is None
    assert series.slices[0].plane is None
    assert nifti.load(path, 1).spacing_mm is None


@pytest.mark.parametrize(
    "value", [NOT_A_NUMBER, INFINITE, np.array(1e30, "<f4"), np.array(1e-30, "<f4")]
)
@pytest.mark.parametrize("place", [SROW, SROW + 12])
def test_an_affine_of_no_sense_is_not_believed(tmp_path, value, place):
    path = with_header(tmp_path / "v.nii", place, value)
    content = bytearray(path.read_bytes())
    if value == np.array(1e-30, "<f4"):
        content[SROW : SROW + 48] = np.zeros(12, "<f4").tobytes()
        content[place : place + 4] = value.tobytes()
    content[FORM_CODES : FORM_CODES + 2] = bytes(2)  # The qform is none.
    path.write_bytes(content)
    item = nifti.read_header(path).slices[1]
    assert item.plane is None
    assert item.spacing_mm == pytest.approx((SPACING[1], SPACING[0]), rel=1e-5)


@pytest.mark.parametrize(("mm", "is_known"), [(1.01e-3, True), (0.99e-3, False), (999, True)])
@pytest.mark.parametrize("unit", ["mm", "meter", "micron"])
def test_lengths_that_no_scanner_makes_are_unknown_in_every_unit(tmp_path, unit, mm, is_known):
    per_unit = {"mm": 1.0, "meter": 1000.0, "micron": 1e-3}[unit]
    affine = np.diag([*np.full(3, mm / per_unit), 1.0])
    image = volume(affine=affine, unit=unit)
    image.header["pixdim"][1:4] = np.nan
    series = nifti.read_header(saved(tmp_path / "v.nii", image))
    assert (series.slices[0].plane is not None) == is_known
    assert (series.slices[0].spacing_mm is not None) == is_known


def test_a_scale_that_is_no_number_is_none(tmp_path):
    path = with_header(tmp_path / "v.nii", SLOPE, NOT_A_NUMBER)
    image = nifti.load(path, 1)
    assert (image.slope, image.intercept) == (1.0, 0.0)


def test_an_intercept_that_is_no_number_is_a_damaged_header(tmp_path):
    path = with_header(tmp_path / "v.nii", SLOPE, np.array([2.0, np.nan], "<f4"))
    assert "header is damaged" in str(refused(path))


@pytest.mark.parametrize("offset", [np.nan, np.inf, -np.inf, 1e30])
def test_pixels_that_begin_nowhere_are_not_read(tmp_path, offset):
    assert (
        refused(with_header(tmp_path / "v.nii", 108, np.array(offset, "<f4"))).code == "unreadable"
    )


def test_a_volume_of_more_slices_than_a_list_can_hold_is_refused(tmp_path):
    image = nibabel.Nifti2Image(np.zeros((2, 2, 20_001), np.uint8), np.eye(4))
    path = saved(tmp_path / "v.nii.gz", image)
    error = refused(path)
    assert error.code == "too_large"
    assert "20,001 slices; the limit is 20,000" in str(error)
    saved(path, nibabel.Nifti2Image(np.zeros((2, 2, 20_000), np.uint8), np.eye(4)))
    assert len(nifti.read_header(path).slices) == 20_000


def test_ids_are_stable_and_show_no_name(tmp_path):
    path = saved(tmp_path / "DOE_JANE.nii")
    series = nifti.read_header(path)
    assert series.id == nifti.read_header(path).id
    assert "DOE" not in series.id
    assert series.id != nifti.read_header(saved(tmp_path / "b.nii")).id
    assert series.description == "DOE_JANE.nii"
    assert series.kind == "nifti"


def test_damage_anywhere_raises_nothing_but_bad_input(tmp_path, capfd):
    random = np.random.default_rng(8)
    whole = saved(tmp_path / "whole.nii").read_bytes()
    path = tmp_path / "v.nii"
    for _ in range(300):
        data = bytearray(whole[: random.integers(348, len(whole) + 1)])
        for place in random.integers(4, 344, 4):
            data[place] = random.integers(256)
        path.write_bytes(data)
        try:
            nifti.load(path, nifti.read_header(path).slices[-1].frame)
        except BadInput as error:
            assert error.text  # noqa: PT017 - undamaged by chance is right too
    assert capfd.readouterr().err == ""
