"""Findings: the same identity in every run, and the patient's side."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Verdict
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.image import Plane, Series, Slice

SHAPE, SPACING = (40, 60), (2.0, 3.0)
VERDICT = Verdict({"glioma": 0.9, "meningioma": 0.05, "pituitary": 0.0, "no_tumor": 0.05})
MODELS = (ModelId("segmenter", "1", "5" * 64),)


def axial(z, x=-88.5):
    """The picture reaches from 90 mm to the right to 90 mm to the left."""
    return Plane((x, -40.0, z), (1, 0, 0), (0, 1, 0))


def slices_of(planes):
    return tuple(
        Slice(Path(f"IM{n}"), None, SHAPE, SPACING, plane, sop_uid=f"1.2.{n}")
        for n, plane in enumerate(planes)
    )


def findings_of(slices, arrays, models=MODELS, shas="abc"):
    series = Series("1", "dicom", slices, spacing_between_mm=4.0)
    results = [
        ImageResult(item, "done", None, sha * 64, VERDICT, Mask.of(array), models=models)
        for item, array, sha in zip(slices, arrays, shas, strict=True)
    ]
    return summarize(series, results).findings


def spot(*columns):
    array = np.zeros(SHAPE, bool)
    array[10:20, columns[0] : columns[1]] = True
    return array


def three(array=None):
    array = spot(10, 20) if array is None else array
    return findings_of(slices_of([axial(0.0), axial(4.0), axial(8.0)]), [array] * 3)


def test_a_finding_of_the_networks_has_a_dicom_uid():
    (finding,) = three()
    assert finding.uid.startswith("2.25.")
    assert len(finding.uid) <= 64
    number = int(finding.uid.removeprefix("2.25."))
    # A UUID of version 5 (RFC 9562).
    assert number < 2**128
    assert (number >> 76) & 0xF == 5
    assert (finding.origin, finding.status) == ("network", "proposed")


def test_a_finding_is_the_same_in_every_run_wherever_its_files_lie():
    (finding,) = three()
    moved = tuple(
        replace(item, path=Path("elsewhere") / item.path)
        for item in slices_of([axial(0.0), axial(4.0), axial(8.0)])
    )
    (again,) = findings_of(moved, [spot(10, 20)] * 3)
    assert again.uid == finding.uid


@pytest.mark.parametrize("change", ["pixel", "picture", "network"])
def test_what_is_outlined_otherwise_is_another_finding(change):
    (finding,) = three()
    array = spot(10, 20)
    array[10, 10] = change != "pixel"
    models = (replace(MODELS[0], sha256="6" * 64),) if change == "network" else MODELS
    shas = "abd" if change == "picture" else "abc"
    slices = slices_of([axial(0.0), axial(4.0), axial(8.0)])
    (other,) = findings_of(slices, [array] * 3, models, shas)
    assert other.uid != finding.uid


def test_two_lesions_of_a_series_are_two_findings():
    array = spot(10, 20) | spot(40, 50)
    found = three(array)
    assert len({finding.uid for finding in found}) == 2


def test_a_finding_has_the_type_of_its_own_slices_and_none_without_a_tumor_slice():
    slices = slices_of([axial(4.0 * n) for n in range(5)])
    types = ("glioma", "glioma", None, "meningioma", "meningioma")
    results = [
        ImageResult(item, "done", None, "a" * 64, verdict_of(label), Mask.of(array))
        for item, label, array in zip(
            slices,
            types,
            [spot(10, 20), spot(10, 20), spot(50, 60), spot(30, 40), spot(30, 40)],
            strict=True,
        )
    ]
    found = summarize(Series("1", "dicom", slices, spacing_between_mm=4.0), results).findings
    assert {f.slices: f.label for f in found} == {
        (0, 1): "glioma",
        (2,): "tumor",
        (3, 4): "meningioma",
    }


def verdict_of(label):
    chances = dict.fromkeys(("glioma", "meningioma", "pituitary"), 0.0) | {"no_tumor": 0.1}
    return Verdict(chances | ({"no_tumor": 1.0} if label is None else {label: 0.9}))


@pytest.mark.parametrize(
    ("columns", "side"),
    [((5, 20), "right"), ((40, 55), "left"), ((25, 36), "midline"), ((20, 31), "right")],
)
def test_the_left_of_the_patient_is_at_the_right_of_an_axial_picture(columns, side):
    (finding,) = three(spot(*columns))
    assert finding.side == side


@pytest.mark.parametrize(("columns", "side"), [((18, 34), "right"), ((18, 35), "midline")])
def test_three_quarters_on_one_side_are_that_side(columns, side):
    # 12 of 16 columns lie to the right of the middle, or 12 of 17.
    (finding,) = three(spot(*columns))
    assert finding.side == side


def test_the_side_follows_the_patient_and_not_the_picture():
    flipped = [Plane((88.5, -40.0, z), (-1, 0, 0), (0, 1, 0)) for z in (0.0, 4.0, 8.0)]
    (finding,) = findings_of(slices_of(flipped), [spot(5, 20)] * 3)
    assert finding.side == "left"


def test_in_sagittal_slices_the_side_is_that_of_the_slice():
    planes = [Plane((x, -40.0, 60.0), (0, 1, 0), (0, 0, -1)) for x in (-30.0, 0.0, 30.0)]
    empty = np.zeros(SHAPE, bool)
    (finding,) = findings_of(slices_of(planes), [empty, empty, spot(5, 20)])
    assert finding.side == "left"


def test_without_places_or_where_the_middle_is_doubtful_there_is_no_side():
    (unplaced,) = findings_of(slices_of([None] * 3), [spot(5, 20)] * 3)
    assert unplaced.side is None
    # A picture of which the middle lies 60 mm to the left: not the middle of a head.
    aside = slices_of([axial(z, x=-28.5) for z in (0.0, 4.0, 8.0)])
    (finding,) = findings_of(aside, [spot(15, 25)] * 3)
    assert finding.side is None
