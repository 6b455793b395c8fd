"""Our own objects come back as they left: pixels, tracking UIDs, measurements, who made them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.exchange import kept
from braintumor_desktop.exchange.dicom_seg import read_segmentation
from braintumor_desktop.exchange.dicom_sr import read_report
from braintumor_desktop.exchange.objects import proof
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.exchange.objects.segmentation import segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import structured_report
from braintumor_desktop.findings.labels import of_concept
from braintumor_desktop.findings.placing import concerns, lay
from braintumor_desktop.workflow.cases import case_of
from braintumor_desktop.workflow.worked import Worked
from braintumor_desktop.workspace.outlining import copy_of
from tests.helpers import cases


@pytest.fixture(scope="module", params=["files", "frames"])
def case(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    written = cases.write_series(folder, in_one_file=request.param == "frames")
    return cases.case(written, reader=Reader("Dr. M\u00fcller", "meningioma"))


def written(case, path, kind="BINARY"):
    sources = sources_of(case.series)
    made = segmentation(case, sources, kind)
    proof.write_proven(made, path, lambda p: proof.segmentation_is_wrong(p, case, sources))
    return made


@pytest.mark.parametrize("kind", ["BINARY", "LABELMAP"])
def test_a_segmentation_comes_back_with_the_same_pixels_and_tracking(case, tmp_path, kind):
    written(case, tmp_path / "seg.dcm", kind)
    found = read_segmentation(tmp_path / "seg.dcm")
    assert concerns(found, case.series)
    laid = lay(found, case.series)
    assert laid.left_out == 0
    for segment, entry in zip(found.segments, case.findings, strict=True):
        assert segment.tracking_uid == entry.finding.uid
        assert segment.tracking_id == f"Finding {entry.number}"
        assert segment.algorithm == "AUTOMATIC"
        assert segment.program == "segmenter 1"
        there = laid.masks[segment.number]
        assert {p: mask.array.tobytes() for p, mask in there.items()} == {
            p: mask.array.tobytes() for p, mask in entry.finding.masks.items()
        }
    assert found.creator == "Dr. M\u00fcller"


def test_a_copy_of_it_measures_the_same_and_leaves_with_its_origin(case, tmp_path):
    written(case, tmp_path / "seg.dcm")
    found = read_segmentation(tmp_path / "seg.dcm")
    laid = lay(found, case.series)
    copies = [
        copy_of(found, segment, laid.masks[segment.number], segment.number, case.series)
        for segment in found.segments
    ]
    copies = [kept.from_text("outlines", kept.to_text("outlines", one)) for one in copies]
    nothing = [None] * len(case.series.slices)
    again = case_of(case.series, nothing, CancelToken(), Worked(tuple(copies)))
    for ours, theirs in zip(case.findings, again.findings, strict=True):
        for name in ("pixels", "volume_ml", "longest_mm", "perpendicular_mm"):
            assert getattr(ours.finding.lesion, name) == getattr(theirs.finding.lesion, name)
        assert theirs.finding.label == ours.finding.label
    made = written(again, tmp_path / "again.dcm")
    first = made.SegmentSequence[0]
    assert first.SegmentAlgorithmType == "SEMIAUTOMATIC"
    assert first.SegmentAlgorithmName == "segmenter 1"
    # A copy is another finding: both may lie in one series.
    assert first.TrackingUID == copies[0].uid
    assert copies[0].copied.tracking_uid == case.findings[0].finding.uid


def test_a_report_comes_back_with_the_same_measurements(case, tmp_path):
    sources = sources_of(case.series)
    made = structured_report(case, sources, segmentation(case, sources))
    proof.write_proven(made, tmp_path / "sr.dcm", lambda p: proof.report_is_wrong(p, case))
    report = read_report(tmp_path / "sr.dcm")
    said = [item.text for item in report.items]
    for entry in case.findings:
        lesion = entry.finding.lesion
        assert f"Volume: {round(lesion.volume_ml, 4)} cm3" in said
        assert f"Long Axis: {round(lesion.longest_mm, 4)} mm" in said
        assert f"Short Axis: {round(lesion.perpendicular_mm, 4)} mm" in said
        assert any(entry.finding.uid in text for text in said)
    assert any("M\u00fcller" in text for text in said)


def test_a_copy_of_what_somebody_drew_stays_by_hand(case, tmp_path):
    written(case, tmp_path / "seg.dcm")
    found = read_segmentation(tmp_path / "seg.dcm")
    segment = replace(found.segments[0], algorithm="MANUAL", program="", code="x", meaning="")
    masks = lay(found, case.series).masks[segment.number]
    copied = copy_of(found, segment, masks, 1, case.series)
    assert copied.label == "tumor"
    nothing = [None] * len(case.series.slices)
    again = case_of(case.series, nothing, CancelToken(), Worked((copied,)))
    made = written(again, tmp_path / "again.dcm")
    assert made.SegmentSequence[0].SegmentAlgorithmType == "MANUAL"
    pixels = sum(mask.pixels for mask in masks.values())
    assert pixels == again.findings[0].finding.lesion.pixels


def test_the_type_of_others_is_known_by_code_or_meaning():
    assert of_concept("393564001") == "glioma"
    assert of_concept("115240006", "Glioma") == "glioma"
    assert of_concept("", "Intracranial Meningioma") == "meningioma"
    assert of_concept("108369006") == of_concept("1", "Edema") == "tumor"
