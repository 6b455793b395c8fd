"""The fields of a NIfTI header as nibabel reads them, their words, matrices, and extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nibabel
import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.header_listing import list_header

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.entry import Entry

AFFINE = np.array([[-1.1, 0.2, 0, 40], [0.1, 0.9, 0.3, -50], [0, -0.4, 2.5, 12.5], [0, 0, 0, 1]])


def volume(path: Path, kind: type = nibabel.Nifti1Image) -> Path:
    image = kind(np.zeros((7, 5, 3), np.int16), None)
    image.set_sform(AFFINE, code="aligned")
    image.set_qform(None, code=0)
    image.header.set_xyzt_units("mm", "sec")
    image.header.set_intent("z score", name="zmap")
    image.header["descrip"] = b"made by \x1b[31mhand"
    image.header.extensions.append(nibabel.nifti1.Nifti1Extension("comment", b"of DOE^JANE"))
    image.header.extensions.append(nibabel.nifti1.Nifti1Extension(40, b"\0\1\2\xff" * 9))
    nibabel.save(image, path)
    return path


def by_name(path: Path) -> dict[str, Entry]:
    header = list_header(path)
    assert header.format == "NIfTI"
    return {entry.name: entry for entry in header.entries}


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz", "a.hdr"])
@pytest.mark.parametrize("kind", [nibabel.Nifti1Image, nibabel.Nifti2Image])
def test_every_field_stands_there_with_its_value(tmp_path: Path, name: str, kind: type) -> None:
    if name == "a.hdr":
        kind = {nibabel.Nifti1Image: nibabel.Nifti1Pair, nibabel.Nifti2Image: nibabel.Nifti2Pair}[
            kind
        ]
    path = volume(tmp_path / name.replace(".hdr", ".img"), kind)
    found = by_name(path.with_name(name))
    header = nibabel.load(path).header
    assert set(header.keys()) <= set(found)
    assert found["dim"].value == "3\\7\\5\\3\\1\\1\\1\\1"
    pixdim = [float(text) for text in found["pixdim"].value.split("\\")]
    assert pixdim == pytest.approx(header["pixdim"], rel=1e-6)
    assert found["datatype"].value == "4  int16"
    assert found["sform_code"].value == "2  aligned"
    assert found["intent_code"].value == "5  z score"
    assert found["xyzt_units"].value == "10  space mm, time s"
    assert found["descrip"].value == "made by \u241b[31mhand"


def test_the_matrices_stand_below_their_codes_and_say_which_is_in_force(tmp_path: Path) -> None:
    found = by_name(volume(tmp_path / "a.nii"))
    rows = [[float(t) for t in row.value.split()] for row in found["sform"].items]
    np.testing.assert_allclose(rows, AFFINE[:3], rtol=1e-5)
    assert found["sform"].value == "voxel to RAS, mm"
    assert found["qform"].value.endswith("not in force, its code is 0")


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz"])
def test_extensions_are_listed_and_may_name_somebody(tmp_path: Path, name: str) -> None:
    found = by_name(volume(tmp_path / name))
    comment, binary = found["Extension 1, comment"], found["Extension 2, Matlab"]
    assert comment.value == "of DOE^JANE"
    assert (comment.vr, comment.names_person) == ("code 6", True)
    assert binary.value.endswith(
        "00 01 02 ff 00 01 02 ff 00 01 02 ff 00 01 02 ff 00 01 02 ff 00 01 02 ff \u2026"
    )


def test_a_header_that_is_cut_short_says_so(tmp_path: Path) -> None:
    path = volume(tmp_path / "a.nii")
    path.write_bytes(path.read_bytes()[:347])
    with pytest.raises(BadInput):
        list_header(path)
