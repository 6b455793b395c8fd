"""Image Type: plain slices of every vendor are judged, maps and projections are not."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.image import HeaderReason

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)


def reason(tmp_path: Path, image_type: str | None, **elements: Any) -> HeaderReason | None:
    values = image_type.split("\\") if image_type else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Small letters are none of CS; some write them.
        ds = files.mr_slice(PIXELS, ImageType=values, **elements)
    (only,) = dicom.read_headers(files.write(tmp_path / "a.dcm", ds))
    return only.slice.reason


@pytest.mark.parametrize(
    "image_type",
    [
        None,
        r"ORIGINAL\PRIMARY",
        # Siemens
        r"ORIGINAL\PRIMARY\M\ND",
        r"ORIGINAL\PRIMARY\M\ND\NORM",
        r"ORIGINAL\PRIMARY\M\NORM\DIS2D",
        r"ORIGINAL\PRIMARY\M\NORM\DIS3D\FM3_2\FIL",
        r"ORIGINAL\PRIMARY\M\FFE\ND\NORM",
        r"ORIGINAL\PRIMARY\OTHER\ND\NORM\MEAN",
        r"ORIGINAL\PRIMARY\M\SWI\ND\NORM",
        r"ORIGINAL\PRIMARY\DIFFUSION\NONE\ND\NORM",
        r"ORIGINAL\PRIMARY\FMRI\NONE\ND",
        r"DERIVED\PRIMARY\MPR\ND\NORM",
        r"DERIVED\PRIMARY\MPR\NORM\DIS2D\FM3_2\FIL",
        r"DERIVED\SECONDARY\MPR\CSA MPR\\CSAPARALLEL\M\ND\NORM",
        r"DERIVED\SECONDARY\OTHER\CSA RESAMPLED\M\ND\NORM",
        r"DERIVED\PRIMARY\M\ND\NORM\COMP_SP",
        # Philips
        r"ORIGINAL\PRIMARY\M_SE\M\SE",
        r"ORIGINAL\PRIMARY\M_FFE\M\FFE",
        r"ORIGINAL\PRIMARY\M_IR\M\IR",
        r"ORIGINAL\PRIMARY\R_IR\R\IR",
        r"ORIGINAL\PRIMARY\W_FFE\W\FFE",
        r"ORIGINAL\PRIMARY\IP_FFE\IP\FFE",
        r"DERIVED\PRIMARY\M_FFE\M\FFE",
        r"DERIVED\PRIMARY\MPR\M\FFE",
        # GE, Canon, United Imaging and others
        r"ORIGINAL\PRIMARY\OTHER",
        r"ORIGINAL\PRIMARY\EPI\NONE",
        r"ORIGINAL\PRIMARY\MPR",
        r"DERIVED\PRIMARY\OTHER",
        r"DERIVED\PRIMARY",
        r"DERIVED\SECONDARY\REFORMATTED\AVERAGE",
        r"DERIVED\SECONDARY",
        r"DERIVED\SECONDARY\OTHER",
        r"DERIVED\PRIMARY\IMAGE_ADDITION",
        r"ORIGINAL\PRIMARY\LOCALIZER\M\ND",
        # enhanced, converted to classic
        r"ORIGINAL\PRIMARY\VOLUME\NONE",
        r"ORIGINAL\PRIMARY\T1\NONE",
        r"ORIGINAL\PRIMARY\T2_STAR\NONE",
        r"DERIVED\PRIMARY\VOLUME\RESAMPLED",
        r"DERIVED\PRIMARY\FLUID_ATTENUATED\NONE",
        # the phantom
        r"DERIVED\PRIMARY\OTHER\\",
    ],
)
def test_a_plain_slice_may_be_judged(tmp_path: Path, image_type: str | None) -> None:
    assert reason(tmp_path, image_type) is None


@pytest.mark.parametrize(
    ("image_type", "words"),
    [
        (r"ORIGINAL\PRIMARY\PHASE MAP\P\FFE", "a phase map"),
        (r"ORIGINAL\PRIMARY\P\ND", "a phase map"),
        (r"ORIGINAL\PRIMARY\P\NORM\DIS2D", "a phase map"),
        (r"DERIVED\PRIMARY\PHASE SUBTRACT", "a phase map"),
        (r"ORIGINAL\PRIMARY\I\ND", "the imaginary part of a complex picture"),
        (r"ORIGINAL\PRIMARY\VELOCITY MAP\P\PCA", "a phase map"),
        (r"DERIVED\PRIMARY\VELOCITY MAP", "a map of velocity"),
        (r"DERIVED\PRIMARY\DIFFUSION\ADC\ND", "an ADC map"),
        (r"ORIGINAL\PRIMARY\ADC_UNSPECIFIED\ADC\UNSPECIFIED", "an ADC map"),
        (r"DERIVED\PRIMARY\ADC", "an ADC map"),
        (r"DERIVED\PRIMARY\DIFFUSION\FA\ND\NORM", "a map of anisotropy"),
        (r"DERIVED\PRIMARY\DIFFUSION MAP", "a map of a measured quantity"),
        (r"ORIGINAL\PRIMARY\T2 MAP\T2\UNSPECIFIED", "a map of a measured quantity"),
        (r"DERIVED\PRIMARY\T1 MAP\ND", "a map of a measured quantity"),
        (r"DERIVED\PRIMARY\T2_STAR MAP\ND", "a map of a measured quantity"),
        (r"DERIVED\PRIMARY\PERFUSION\RELCBV", "a map of perfusion"),
        (r"ORIGINAL\PRIMARY\MIP\ND\NORM", "a projection"),
        (r"ORIGINAL\PRIMARY\MNIP\ND\NORM", "a projection"),
        (r"DERIVED\PRIMARY\PROJECTION IMAGE\M\PCA", "a projection"),
        (r"DERIVED\SECONDARY\PROJECTION IMAGE\CSA MIP", "a projection"),
        (r"DERIVED\PRIMARY\ANGIO\MAX_IP", "a projection"),
        (r"DERIVED\SECONDARY\REFORMATTED\MIN IP", "a projection"),
        (r"DERIVED\SECONDARY\VRT", "a rendered view"),
        (r"DERIVED\SECONDARY\SCREEN SAVE", "a picture of a screen"),
        (r"ORIGINAL\PRIMARY\M\ND\MOSAIC", "a mosaic of several slices"),
        (r"DERIVED\PRIMARY\DIFFUSION\NONE\ND\MOSAIC", "a mosaic of several slices"),
        ("original\\primary\\phase map ", "a phase map"),
    ],
)
def test_what_is_no_plain_slice_is_named_and_not_judged(
    tmp_path: Path, image_type: str, words: str
) -> None:
    found = reason(tmp_path, image_type)
    assert found is not None
    assert found.code == "image_type"
    assert found.message == f"Not judged: this is {words}. The networks know plain slices only."
    assert not found.is_contradictable


@pytest.mark.parametrize(
    ("image_type", "words"),
    [
        (r"DERIVED\PRIMARY\DIFFUSION\TRACEW\ND", "a trace of diffusion"),
        (r"DERIVED\PRIMARY\MODULUS SUBTRACT", "a difference of two pictures"),
        (r"ORIGINAL\PRIMARY\R\ND", "the real part of a complex picture"),
    ],
)
def test_what_may_be_a_slice_all_the_same_can_be_contradicted(
    tmp_path: Path, image_type: str, words: str
) -> None:
    found = reason(tmp_path, image_type)
    assert found is not None
    assert words in found.message
    assert found.is_contradictable


PLAIN_CONTRASTS = ("ADDITION", "DIFFUSION", "MASKED", "MEAN", "NONE", "RESAMPLED")
MAPS = (
    *("ADC", "DIFFUSION_ANISO", "FIELD_MAP", "METABOLITE_MAP", "MTT", "NEI", "PERFUSION_ASL"),
    *("RCBF", "RCBV", "RHO", "R2_MAP", "R2_STAR_MAP", "R_COEFFICIENT", "SCM", "SNR_MAP"),
    *("STD_DEVIATION", "TCS", "TEMPERATURE", "TTP", "T1_MAP", "T2_MAP", "T2_STAR_MAP"),
    *("T_TEST", "VELOCITY", "Z_SCORE", "MAXIMUM", "MINIMUM", "FAT_FRACTION", "WATER_FRACTION"),
)
MAYBE = ("DIFFUSION_ATTNTD", "DIVISION", "MULTIPLICATION", "SUBTRACTION")


@pytest.mark.parametrize("contrast", [*PLAIN_CONTRASTS, *MAPS, *MAYBE, "TENSOR", "TENSOR_B0"])
def test_each_derived_contrast_of_the_standard_is_known(tmp_path: Path, contrast: str) -> None:
    """Value 4 of Image Type in enhanced files, of files that were converted to classic ones."""
    found = reason(tmp_path, rf"DERIVED\PRIMARY\DIFFUSION\{contrast}")
    assert (found is None) == (contrast in PLAIN_CONTRASTS)
    assert found is None or found.is_contradictable == (contrast in MAYBE)


@pytest.mark.parametrize("flavor", ["M_MODE", "MAX_IP", "METABOLITE_MAP", "TEMPERATURE"])
def test_each_flavor_of_the_standard_that_is_no_slice_is_known(tmp_path: Path, flavor: str) -> None:
    assert reason(tmp_path, rf"ORIGINAL\PRIMARY\{flavor}\NONE") is not None


def test_a_phase_map_of_ge_is_told_by_its_raw_type(tmp_path: Path) -> None:
    for raw, expected in ((0, None), (1, "phase map"), (3, "imaginary part")):
        ds = files.mr_slice(PIXELS, ImageType=["ORIGINAL", "PRIMARY", "OTHER"])
        ds.private_block(0x0043, "GEMS_PARM_01", create=True).add_new(0x2F, "SS", raw)
        (only,) = dicom.read_headers(files.write(tmp_path / f"{raw}", ds))
        found = only.slice.reason
        assert expected in found.message if found and expected else found is None is expected


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ComplexImageComponent": "PHASE"}, "a phase map"),
        ({"ComplexImageComponent": "IMAGINARY"}, "the imaginary part"),
        ({"VolumeBasedCalculationTechnique": "MAX_IP"}, "a projection"),
        ({"VolumeBasedCalculationTechnique": "CURVED_MPR"}, "a curved reformation"),
        ({"FrameType": [*"DP", "DIFFUSION", "ADC"]}, "an ADC map"),
        ({"FrameType": ["DERIVED", "PRIMARY", "VOLUME", "T1"]}, "a map of a measured quantity"),
        ({"FrameType": ["DERIVED", "PRIMARY", "T1", "NONE"]}, None),
        ({"VolumeBasedCalculationTechnique": "MPR"}, None),
        ({"ComplexImageComponent": "MAGNITUDE"}, None),
    ],
)
def test_each_frame_of_an_enhanced_file_is_told_by_itself(
    tmp_path: Path, changes: dict[str, Any], words: str | None
) -> None:
    frames = np.stack([PIXELS, PIXELS + 1])
    ds = files.enhanced(frames, [(0.0, 0.0, 0.0), (0.0, 0.0, 1.0)])
    ds.ImageType = ["ORIGINAL", "PRIMARY", "MIXED", "MIXED"]
    for item in ds.PerFrameFunctionalGroupsSequence:
        kind = Dataset()
        kind.FrameType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
        item.MRImageFrameTypeSequence = [kind]
    for keyword, value in changes.items():
        setattr(ds.PerFrameFunctionalGroupsSequence[1].MRImageFrameTypeSequence[0], keyword, value)
    plain, other = dicom.read_headers(files.write(tmp_path / "a", ds))
    assert plain.slice.reason is None
    if words is None:
        assert other.slice.reason is None
    else:
        assert other.slice.reason is not None
        assert words in other.slice.reason.message


def test_a_phase_map_is_shown_all_the_same(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS, ImageType=["ORIGINAL", "PRIMARY", "P", "ND"])
    path = files.write(tmp_path / "a", ds)
    np.testing.assert_array_equal(dicom.load(path, None).stored, PIXELS)


def test_what_nobody_may_contradict_is_said_first(tmp_path: Path) -> None:
    found = reason(tmp_path, r"ORIGINAL\PRIMARY\P\ND", BodyPartExamined="KNEE")
    assert found is not None
    assert found.code == "image_type"
