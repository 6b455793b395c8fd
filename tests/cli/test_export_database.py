"""`export --database`: what readers made of a series leaves with what the networks found."""

from __future__ import annotations

import json

import highdicom as hd
import numpy as np
import pydicom
import pytest

from braintumor_desktop import __main__
from braintumor_desktop.exchange import kept
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.outline import Outline
from braintumor_desktop.findings.said import Said
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import database, verdicts, work
from braintumor_desktop.workflow.objects import folder_name
from tests.helpers import dicom_files
from tests.helpers.analyzing import analyze, write_slice


@pytest.fixture
def judged(tmp_path, networks):
    """Nine slices, a tumor in four of them, judged into a worklist."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for n in range(9):
        write_slice(folder / f"IM{n:03}.dcm", n, tumor=3 <= n <= 6)
    flags = ["--database", str(tmp_path / "worklist.db")]
    assert analyze(folder, output=tmp_path / "results", flags=flags) == 0
    return tmp_path


def export(folder, *flags):
    arguments = ["export", "--output", str(folder / "objects"), "--quiet"]
    return __main__.main([*arguments, *map(str, flags)])


def from_database(folder, *flags):
    return export(folder, "--database", folder / "worklist.db", *flags)


def series_of(folder):
    (series,) = files.scan([folder / "scans"]).series
    return series


def network_uid(folder):
    lines = (folder / "results/results.jsonl").read_text().splitlines()
    (line,) = [one for one in map(json.loads, lines) if one["kind"] == "series"]
    return line["findings"][0]["uid"]


def keep(folder, section, key, value):
    series = series_of(folder)
    with database.opened(folder / "worklist.db") as opened:
        values = {work.Key(section, key): kept.to_text(section, value)}
        work.write(opened, study_id(series), values)


def answer(folder, reader, label, stage=verdicts.AIDED, comment=""):
    with database.opened(folder / "worklist.db") as opened:
        reading = verdicts.Reading(series_of(folder).id, reader, stage, verdicts.now())
        verdicts.give(opened, reading, label, comment)


def outlined(folder, replaces=()):
    """An outline by hand of 30 pixels in the fourth slice."""
    item = series_of(folder).slices[3]
    pixels = np.zeros(item.shape, bool)
    pixels[10:15, 20:26] = True
    origin = "edited" if replaces else "person"
    return Outline(
        "2.25.77", "meningioma", 1 if replaces else 2, origin, replaces, "R. Roe",
        "2026-11-30T08:00:00+00:00", {item.id: Mask.of(pixels)},
    )  # fmt: skip


def segments(folder):
    """(algorithm type, tracking uid, pixels) of each segment."""
    made = hd.seg.segread(folder / "objects" / dicom_files.SERIES / "seg.dcm")
    frames = np.reshape(made.pixel_array, (-1, made.Rows, made.Columns))
    pixels = dict.fromkeys(made.segment_numbers, 0)
    for frame, facts in zip(frames, made.PerFrameFunctionalGroupsSequence, strict=True):
        number = facts.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        pixels[number] += int((frame > 0).sum())
    return [
        (one.SegmentAlgorithmType, one.TrackingUID, pixels[one.SegmentNumber])
        for one in made.SegmentSequence
    ]


def observer(folder):
    """The person who is named in the report, and the codes of the readers' results."""
    ds = pydicom.dcmread(folder / "objects" / dicom_files.SERIES / "sr.dcm")
    names = [str(e.value) for e in ds.iterall() if e.keyword == "PersonName"]
    return [name for name in names if name], ds


def test_the_same_leaves_as_from_a_folder_of_results(judged):
    assert from_database(judged, "--format", "seg") == 0
    from_the_worklist = segments(judged)
    assert export(judged, judged / "results", "--format", "seg") == 0
    assert from_the_worklist == segments(judged)
    assert from_the_worklist[0][:2] == ("AUTOMATIC", network_uid(judged))


def test_the_chances_are_known_too(judged, capsys):
    assert from_database(judged, "--format", "probability", "--json") == 0
    (told,) = json.loads(capsys.readouterr().out)["series"]
    assert told["files"] or "segmenter" in told["without"]["probability"]


def test_a_corrected_outline_leaves_in_the_place_of_the_network_s(judged):
    uid = network_uid(judged)
    keep(judged, "outlines", "2.25.77", outlined(judged, (uid,)))
    assert from_database(judged, "--format", "seg") == 0
    assert segments(judged) == [("SEMIAUTOMATIC", uid, 30)]


def test_an_outline_by_hand_leaves_beside_it(judged):
    keep(judged, "outlines", "2.25.77", outlined(judged))
    assert from_database(judged, "--format", "seg,sr") == 0
    first, second = segments(judged)
    assert first[0] == "AUTOMATIC"
    assert second == ("MANUAL", "2.25.77", 30)
    names, _ = observer(judged)
    assert names == ["R. Roe^"]


def test_what_was_rejected_stays(judged, capsys):
    uid = network_uid(judged)
    keep(judged, "findings", uid, Said("rejected", 1, {series_of(judged).slices[3].id: _some()}))
    assert from_database(judged, "--format", "seg") == 0
    assert "no seg: Nothing is outlined" in capsys.readouterr().out


def _some():
    pixels = np.zeros((4, 4), bool)
    pixels[1, 1] = True
    return Mask.of(pixels)


def test_the_reader_is_named_in_the_report_and_the_decided_answer_counts(judged):
    answer(judged, "R. Roe", "no_tumor")
    answer(judged, "D. Decider", "glioma", verdicts.DECIDED)
    answer(judged, "M. Muster", "meningioma", verdicts.ALONE)
    assert from_database(judged, "--format", "sr") == 0
    assert observer(judged)[0] == ["D. Decider^"]
    assert from_database(judged, "--format", "sr", "--reader", "R. Roe") == 0
    names, ds = observer(judged)
    assert names == ["R. Roe^"]
    assert "Result of R. Roe" in str(ds)


def test_of_one_reader_the_last_answer_counts(judged):
    answer(judged, "R. Roe", "no_tumor", verdicts.ALONE)
    answer(judged, "M. Muster", "glioma", verdicts.ALONE)
    answer(judged, "R. Roe", "meningioma", verdicts.ALONE, "at the falx")
    assert from_database(judged, "--format", "fhir") == 0
    made = json.loads((judged / "objects" / dicom_files.SERIES / "report.json").read_text("utf-8"))
    assert "Reader: meningioma." in made["conclusion"]
    assert made["resultsInterpreter"] == [{"display": "R. Roe"}]


def test_a_folder_of_results_takes_the_readers_from_a_worklist(judged):
    uid = network_uid(judged)
    answer(judged, "R. Roe", "no_tumor")
    keep(judged, "outlines", "2.25.77", outlined(judged, (uid,)))
    assert from_database(judged, judged / "results", "--format", "seg,sr") == 0
    assert segments(judged) == [("SEMIAUTOMATIC", uid, 30)]
    assert observer(judged)[0] == ["R. Roe^"]


def test_a_text_chooses_items(judged, capsys):
    assert from_database(judged, "--text", "nobody-is-called-this") == 3
    assert "There is no series" in capsys.readouterr().err
    assert from_database(judged, "--text", "DOE") == 0


def test_neither_folder_nor_worklist_is_a_usage_error(judged, capsys):
    assert export(judged) == 2
    assert "--database FILE" in capsys.readouterr().err
    assert export(judged, "--database", judged / "nowhere.db") == 2
    assert "There is no worklist" in capsys.readouterr().err
    assert not (judged / "nowhere.db").exists()


def test_a_changed_file_is_no_longer_answered(judged):
    path = judged / "scans" / "IM004.dcm"
    ds = pydicom.dcmread(path)
    ds.PatientComments = "another"
    ds.save_as(path)
    assert from_database(judged, "--format", "seg") == 0
    made = pydicom.dcmread(judged / "objects" / dicom_files.SERIES / "seg.dcm")
    named = {
        item.ReferencedSOPInstanceUID
        for series in made.ReferencedSeriesSequence
        for item in series.ReferencedInstanceSequence
    }
    assert ds.SOPInstanceUID not in named


def test_of_a_loose_picture_a_report_leaves_and_no_object(scans, tmp_path, networks, capsys):
    flags = ["--database", str(tmp_path / "worklist.db")]
    assert analyze(scans, output=tmp_path / "results", flags=flags) == 0
    capsys.readouterr()
    assert from_database(tmp_path, "--format", "seg,pdf,qr", "--json") == 0
    told = json.loads(capsys.readouterr().out)["series"]
    (loose,) = [one for one in told if one["series"].startswith("loose_png-")]
    assert sorted(name.split("/")[1] for name in loose["files"]) == ["report.pdf", "summary.png"]
    assert "no DICOM files" in loose["without"]["seg"]


def test_parts_of_a_series_have_folders_of_their_own(judged):
    from dataclasses import replace

    series = series_of(judged)
    part = replace(series, id=f"{series.id}/other size")
    assert folder_name(series) == dicom_files.SERIES
    assert folder_name(part) != folder_name(series)
    assert folder_name(part).startswith(f"{dicom_files.SERIES}-")
