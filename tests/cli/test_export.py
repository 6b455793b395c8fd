"""`export`: a folder of results becomes objects that others read."""

from __future__ import annotations

import json

import highdicom as hd
import numpy as np
import pydicom
import pytest

from braintumor_desktop import __main__
from tests.helpers import dicom_files
from tests.helpers.analyzing import analyze, write_slice


@pytest.fixture
def judged(tmp_path, networks):
    """Nine slices, a tumor in four of them, judged by networks that see what is bright."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for n in range(9):
        write_slice(folder / f"IM{n:03}.dcm", n, tumor=3 <= n <= 6)
    assert analyze(folder, output=tmp_path / "results") == 0
    return tmp_path


def export(folder, *flags):
    arguments = ["export", str(folder / "results"), "--output", str(folder / "objects"), "--quiet"]
    return __main__.main([*arguments, *flags])


def lines(folder):
    return [
        json.loads(line) for line in (folder / "results/results.jsonl").read_text().splitlines()
    ]


def test_a_folder_of_results_becomes_objects(judged, capsys):
    assert export(judged, "--format", "seg,sr,sc", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    (series,) = told["series"]
    assert series["without"] == {}
    folder = judged / "objects" / dicom_files.SERIES
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["sc-1.dcm", "seg.dcm", "sr.dcm"]
    assert sorted(series["files"]) == [f"{dicom_files.SERIES}/{name}" for name in names]
    (line,) = [line for line in lines(judged) if line["kind"] == "series"]
    segmentation = hd.seg.segread(folder / "seg.dcm")
    uids = [item.TrackingUID for item in segmentation.SegmentSequence]
    assert uids == [finding["uid"] for finding in line["findings"]]
    content = hd.sr.srread(folder / "sr.dcm").content
    group = content.get_volumetric_roi_measurement_groups()[0]
    volume = next(m.value for m in group.get_measurements() if m.name.meaning == "Volume")
    assert volume == pytest.approx(line["findings"][0]["volume_ml"], abs=1e-4)


def test_the_segmentation_is_that_of_the_masks_that_were_written(judged):
    from PIL import Image

    export(judged)
    made = hd.seg.segread(judged / "objects" / dicom_files.SERIES / "seg.dcm")
    total = sum(int((frame > 0).sum()) for frame in np.atleast_3d(made.pixel_array))
    masks = [line["mask"] for line in lines(judged) if line.get("mask")]
    written = [np.asarray(Image.open(judged / "results" / name)) > 0 for name in masks]
    assert total == sum(int(mask.sum()) for mask in written)


def test_a_picture_that_has_changed_is_not_exported_as_judged(judged, capsys):
    path = sorted((judged / "scans").iterdir())[4]
    ds = pydicom.dcmread(path)
    ds.PatientComments = "another"
    ds.save_as(path)
    assert export(judged, "--format", "seg") == 0
    made = hd.seg.segread(judged / "objects" / dicom_files.SERIES / "seg.dcm")
    named = {
        item.ReferencedSOPInstanceUID
        for series in made.ReferencedSeriesSequence
        for item in series.ReferencedInstanceSequence
    }
    assert ds.SOPInstanceUID not in named


def test_pictures_that_are_gone_are_said(judged, capsys):
    (judged / "scans").rename(judged / "elsewhere")
    assert export(judged) == 1
    assert "gone" in capsys.readouterr().out


def test_what_has_no_object_is_named_with_the_reason(judged, capsys):
    assert export(judged, "--format", "probability") == 0
    assert "no probability: " in capsys.readouterr().out


def test_a_folder_without_results_is_refused(tmp_path, capsys):
    (tmp_path / "results").mkdir()
    assert export(tmp_path) in {2, 3}


def test_an_unknown_format_is_a_usage_error(tmp_path, capsys):
    assert export(tmp_path, "--format", "seg,gif") == 2
    assert "'gif' is no format" in capsys.readouterr().err
