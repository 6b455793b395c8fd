"""The kind of a sequence, against headers as scanners and archives write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.sequences import Acquisition, guess, guess_of
from tests.helpers.dicom_files import enhanced, mr_slice, write

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"

HEADERS = [
    # Siemens Prisma, the ABCD study; times in ms.
    ("ABCD_T1w_MPR_vNav", "GR\\IR", "SK\\SP\\MP", 2500, 2.14, 1060, "", "t1"),
    ("ABCD_T2w_SPC_vNav", "SE", "SK\\SP", 3200, 564, None, "", "t2"),
    # Siemens Trio, OpenNeuro / TCIA-like cases.
    ("mocoMEMPRAGE_220FOV RMS", "GR\\IR", "SP\\MP", 2530, 1.66, None, "", "t1"),
    ("AX FSE T2", "SE", "SK\\SP\\OSP", 11730, 91, None, "", "t2"),
    ("t2_tirm_tra_dark-fluid", "SE\\IR", "SK\\SP\\MP", 9000, 93, 2500, "", "flair"),
    ("t2_space_dark-fluid_sag_p2_iso", "SE\\IR", "SK\\SP\\MP\\OSP", 5000, 388, 1800, "", "flair"),
    ("t1_mprage_sag_p2_iso_KM", "GR\\IR", "SP\\MP", 1900, 2.5, 900, "Gadovist", "t1c"),
    ("t1_se_tra nativ", "SE", "NONE", 550, 9, None, "Gadovist", "t1"),
    ("ep2d_diff_3scan_trace_p2_ADC", "EP", "SK\\SP", 4900, 98, None, "", "adc"),
    ("ep2d_diff_3scan_trace_p2_TRACEW", "EP", "SK\\SP", 4900, 98, None, "", "dwi"),
    ("SWI_Images", "GR", "SP", 28, 20, None, "", "swi"),
    ("mIP_Images(SW)", "GR", "SP", 28, 20, None, "", ""),
    ("t2_fl2d_tra_hemo", "GR", "SP", 620, 19.9, None, "", "swi"),
    ("localizer", "GR", "SP\\OSP", 8.6, 4, None, "", "localizer"),
    ("ep2d_bold_rest", "EP", "SK\\SS", 800, 30, None, "", ""),
    ("ep2d_perf", "EP", "SK", 1400, 32, None, "Gadovist", ""),
    ("TOF_3D_multi-slab", "GR", "SP\\MTC", 22, 3.9, None, "", ""),
    # GE.
    ("3Plane Loc SSFSE", "SE", "SS", 2000, 80, None, "", "localizer"),
    ("Ax T1 FLAIR", "SE\\IR", "SK", 2500, 24, 860, "", "t1"),
    ("+C Ax T1 FLAIR", "SE\\IR", "SK", 2500, 24, 860, "", "t1c"),
    ("Ax T2 FLAIR", "SE\\IR", "SK", 9000, 120, 2250, "", "flair"),
    ("Ax FSPGR 3D POST GAD", "GR", "SS\\SK", 8, 3, 450, "", "t1c"),
    ("Ax SWAN", "GR", "SS", 40, 25, None, "", "swi"),
    ("COR T1 POST", "SE", "SP\\OSP", 550, 10, None, "8.0 ML", "t1c"),
    ("AX T2* GRE", "GR", "SS", 600, 20, None, "", "swi"),
    # Philips.
    ("T2W_TSE", "SE", "SK", 3000, 80, None, "", "t2"),
    ("T1W_TFE pre Gd", "GR", "MP", 8.2, 3.8, None, "", "t1"),
    ("sT1W_3D_TFE", "GR", "MP", 8.2, 3.8, None, "MULTIHANCE", "t1c"),
    ("VEN_BOLD_HR", "GR", "SP", 22, 33, None, "", "swi"),
    ("dDWI b1000", "SE\\EP", "SK", 3300, 89, None, "", "dwi"),
    # Descriptions that say nothing: the header decides.
    ("Series 4", "SE", "SK", 4000, 100, None, "", "t2"),
    ("Series 5", "SE", "NONE", 500, 12, None, "none", "t1"),
    ("Series 6", "SE", "NONE", 500, 12, None, "Magnevist 15 ml", "t1c"),
    ("Series 7", "SE\\IR", "SK", 9000, 110, 2500, "", "flair"),
    ("Series 8", "SE", "SK", 3000, 15, None, "", ""),
    ("", "RM", "NONE", None, None, None, "", ""),
]


@pytest.mark.parametrize(
    ("description", "sequence", "variant", "tr", "te", "ti", "agent", "kind"), HEADERS
)
def test_the_kind_of_a_header(
    description: str,
    sequence: str,
    variant: str,
    tr: float | None,
    te: float | None,
    ti: float | None,
    agent: str,
    kind: str,
) -> None:
    facts = Acquisition(
        sequence=sequence,
        variant=variant,
        repetition_ms=tr,
        echo_ms=te,
        inversion_ms=ti,
        agent=agent,
    )
    assert guess_of(description, "MR", facts).kind == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("BraTS20_Training_001_t1ce.nii.gz", "t1c"),
        ("BraTS20_Training_001_t1.nii.gz", "t1"),
        ("BraTS20_Training_001_t2.nii.gz", "t2"),
        ("BraTS20_Training_001_flair.nii.gz", "flair"),
        ("UPENN-GBM-00001_11_T1GD.nii.gz", "t1c"),
        ("sub-01_T2w.nii.gz", "t2"),
        ("sub-01_dwi.nii.gz", "dwi"),
        ("3D_AX_T1_postcontrast", "t1c"),
        ("photo.png", ""),
    ],
)
def test_the_kind_by_the_name_of_a_file(name: str, kind: str) -> None:
    assert guess_of(name, "", Acquisition()).kind == kind


def test_other_modalities_have_no_sequence() -> None:
    assert guess_of("T1", "CT", Acquisition()).kind == ""
    assert guess_of("T1 segmentation", "SEG", Acquisition()).kind == ""


def test_what_says_so_is_told() -> None:
    physics = Acquisition(sequence="SE", repetition_ms=4000.0, echo_ms=100.0)
    assert guess_of("Series 4", "MR", physics).reason == "SE TR 4,000 ms, TE 100 ms"
    assert guess_of("AX T2", "MR", physics).reason == "description"
    assert guess_of("", "MR", Acquisition()).reason == ""


def test_a_classic_file_says_how_it_was_acquired(tmp_path: Path) -> None:
    times = {"EchoTime": 12, "RepetitionTime": 500, "ContrastBolusAgent": "GADOVIST"}
    ds = mr_slice(SeriesDescription="Series 3", ScanningSequence="SE", **times)
    write(tmp_path / "a.dcm", ds)
    (series,) = files.scan([tmp_path]).series
    assert guess(series).kind == "t1c"
    assert series.acquisition.echo_ms == 12
    assert series.acquisition.repetition_ms == 500


def test_an_enhanced_file_says_so_in_its_functional_groups(tmp_path: Path) -> None:
    import numpy as np
    from pydicom.dataset import Dataset

    ds = enhanced(np.zeros((2, 4, 5), np.uint16), [(0, 0, 0), (0, 3, 0)])
    ds.SeriesDescription = "Series 9"
    kind, echo, timing = Dataset(), Dataset(), Dataset()
    kind.FrameType, kind.AcquisitionContrast = ["ORIGINAL", "PRIMARY"], "FLUID_ATTENUATED"
    echo.EffectiveEchoTime, timing.RepetitionTime = 120.0, 9000.0
    shared = ds.SharedFunctionalGroupsSequence[0]
    shared.MRImageFrameTypeSequence, shared.MREchoSequence = [kind], [echo]
    shared.MRTimingAndRelatedParametersSequence = [timing]
    write(tmp_path / "a.dcm", ds)
    (series,) = files.scan([tmp_path]).series
    assert guess(series)[:2] == ("flair", "Acquisition Contrast")
    assert (series.acquisition.echo_ms, series.acquisition.repetition_ms) == (120.0, 9000.0)


def test_numbers_that_are_none_count_as_missing(tmp_path: Path) -> None:
    ds = mr_slice(SeriesDescription="x", ScanningSequence="SE")
    ds.add_new("EchoTime", "LO", "NaN")
    ds.add_new("RepetitionTime", "LO", "1e300")
    write(tmp_path / "a.dcm", ds)
    (series,) = files.scan([tmp_path]).series
    assert series.acquisition.echo_ms is None
    assert series.acquisition.repetition_ms is None


@pytest.mark.shared
def test_the_shared_cases() -> None:
    if not SHARED.is_dir():
        pytest.skip("the research data is not here")
    folders = [SHARED / "dicom_glioma_case", SHARED / "dicom_healthy_case"]
    kinds = {s.description: guess(s).kind for s in files.scan(folders).series}
    assert kinds["3D_AX_T1_postcontrast"] == "t1c"
    assert kinds["mocoMEMPRAGE_220FOV RMS"] == "t1"
    assert kinds["AX FSE T2"] == "t2"
