"""DICOM objects of a judged series, read by highdicom, dicom3tools and DCMTK."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import highdicom as hd
import numpy as np
import pydicom
import pytest

from braintumor_desktop import NOTICE
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.dicom_seg import read_segmentation
from braintumor_desktop.exchange.dicom_sr import read_report
from braintumor_desktop.exchange.objects import proof
from braintumor_desktop.exchange.objects.capture import capture
from braintumor_desktop.exchange.objects.case import NoObject, Reader, tracking_uid
from braintumor_desktop.exchange.objects.encapsulated import encapsulated
from braintumor_desktop.exchange.objects.segmentation import probability_map, segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import _border, structured_report
from braintumor_desktop.findings.outline import Outline
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.workflow.objects import write_objects
from tests.helpers import cases, dicom_files

if TYPE_CHECKING:
    from pathlib import Path

READER = Reader("Dr. M\u00fcller", "meningioma")
SOURCES = ("files", "frames")
"""The series as many files, or as one whose frames lie in reversed order."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made = tmp_path_factory.mktemp("series")
    return {kind: cases.write_series(made / kind, in_one_file=kind == "frames") for kind in SOURCES}


def all_of(case, folder: Path) -> dict[str, Path]:
    """Every object, written and proven."""
    sources = sources_of(case.series)
    binary = segmentation(case, sources)
    picture = np.full((cases.ROWS, cases.COLUMNS, 3), 60, np.uint8)
    made = {
        "seg": (binary, lambda path: proof.segmentation_is_wrong(path, case, sources)),
        "sr": (
            structured_report(case, sources, binary),
            lambda path: proof.report_is_wrong(path, case),
        ),
        "fractional": (
            probability_map(case, sources),
            lambda path: proof.probability_is_wrong(path, case, sources),
        ),
        "sc": (
            capture(picture, case.series, sources, 3),
            lambda path: proof.capture_is_wrong(path, picture),
        ),
        "pdf": (encapsulated(b"%PDF-1.4 odd", "Report", sources), lambda _: ""),
    }
    for name, (ds, check) in made.items():
        proof.write_proven(ds, folder / f"{name}.dcm", check)
    return {name: folder / f"{name}.dcm" for name in made}


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize("form", ["BINARY", "LABELMAP"])
def test_a_segmentation_holds_the_masks_at_their_places(folders, tmp_path, kind, form):
    case = cases.case(folders[kind])
    sources = sources_of(case.series)
    path = tmp_path / "seg.dcm"
    made = segmentation(case, sources, form)
    proof.write_proven(made, path, lambda p: proof.segmentation_is_wrong(p, case, sources))
    read = read_segmentation(path)
    where = {item.plane.position: n for n, item in enumerate(case.series.slices)}
    found = np.zeros((cases.COUNT, cases.ROWS, cases.COLUMNS), np.uint8)
    for frame in read.frames:
        here = np.array(frame.plane.position)
        nearest = min(where, key=lambda place, here=here: np.abs(here - place).max())
        assert np.allclose(nearest, frame.plane.position, atol=1e-3)
        found[where[nearest]][frame.mask.array] = frame.segment
    assert np.array_equal(found > 0, cases.lesions())
    assert [segment.label for segment in read.segments] == [
        "Finding 1: glioma",
        "Finding 2: glioma",
    ]


def test_a_segment_says_what_it_is_and_who_outlined_it(folders):
    case = cases.case(folders["files"])
    made = segmentation(case, sources_of(case.series))
    first = made.SegmentSequence[0]
    assert first.SegmentAlgorithmType == "AUTOMATIC"
    assert first.TrackingUID == case.findings[0].finding.uid
    assert first.SegmentedPropertyTypeCodeSequence[0].CodeValue == "393564001"
    algorithm = first.SegmentationAlgorithmIdentificationSequence[0]
    assert algorithm.AlgorithmName == "segmenter"
    assert "5" * 64 in algorithm.AlgorithmParameters
    assert made.ContentDescription == NOTICE
    assert made.BodyPartExamined == "BRAIN"


@pytest.mark.parametrize(("origin", "said"), [("edited", "SEMIAUTOMATIC"), ("person", "MANUAL")])
def test_a_correction_keeps_the_tracking_uid_and_says_that_it_is_one(folders, origin, said):
    case = cases.case(folders["files"])
    entry = case.findings[0]
    before = entry.finding.uid
    outline = Outline("2.25.7", "glioma", 1, origin, (before,) if origin == "edited" else ())
    changed = replace(
        entry, outline=outline, finding=replace(entry.finding, uid="2.25.7", origin=origin)
    )
    listing = replace(case.listing, entries=(changed,))
    made = segmentation(replace(case, listing=listing), sources_of(case.series))
    segment = made.SegmentSequence[0]
    assert segment.SegmentAlgorithmType == said
    assert segment.TrackingUID == (before if origin == "edited" else "2.25.7")
    assert tracking_uid(changed) == segment.TrackingUID


def test_what_a_reader_rejected_is_left_out(folders):
    case = cases.case(folders["files"])
    second = case.findings[1].finding
    listing = case.listing.with_statuses({second.uid: "rejected"})
    made = segmentation(replace(case, listing=listing), sources_of(case.series))
    assert len(made.SegmentSequence) == 1


def test_overlapping_findings_keep_all_their_pixels(folders, tmp_path):
    case = cases.case(folders["files"])
    entries = case.findings
    twin = replace(entries[0], number=3, finding=replace(entries[0].finding, uid="2.25.8"))
    case = replace(case, listing=replace(case.listing, entries=(*entries, twin)))
    sources = sources_of(case.series)
    made = segmentation(case, sources)
    check = lambda path: proof.segmentation_is_wrong(path, case, sources)  # noqa: E731
    proof.write_proven(made, tmp_path / "seg.dcm", check)
    with pytest.raises(NoObject, match="overlap"):
        segmentation(case, sources, "LABELMAP")


def test_nothing_outlined_is_no_object(folders):
    case = cases.case(folders["files"], np.zeros_like(cases.lesions()))
    with pytest.raises(NoObject, match="Nothing is outlined"):
        segmentation(case, sources_of(case.series))
    with pytest.raises(NoObject, match="sees nothing"):
        probability_map(case, sources_of(case.series))


def test_slices_without_a_place_are_refused(folders):
    case = cases.case(folders["files"])
    slices = tuple(replace(item, plane=None) for item in case.series.slices)
    bare = replace(case, series=replace(case.series, slices=slices))
    with pytest.raises(NoObject, match="where the slices lie"):
        segmentation(bare, sources_of(case.series))


def test_pictures_that_are_no_dicom_are_refused(folders):
    case = cases.case(folders["files"])
    with pytest.raises(NoObject, match="no DICOM"):
        sources_of(replace(case.series, series_uid=None))


def test_a_series_with_missing_slices_keeps_their_places(tmp_path):
    folder = cases.write_series(tmp_path / "series")
    (folder / "IM005.dcm").unlink()
    case = cases.case(folder, np.delete(cases.lesions(), 5, axis=0))
    sources = sources_of(case.series)
    made = segmentation(case, sources)
    check = lambda path: proof.segmentation_is_wrong(path, case, sources)  # noqa: E731
    proof.write_proven(made, tmp_path / "seg.dcm", check)


@pytest.mark.parametrize("kind", SOURCES)
def test_every_reference_leads_to_a_source(folders, tmp_path, kind):
    case = cases.case(folders[kind], reader=READER)
    there = {pydicom.dcmread(path).SOPInstanceUID for path in folders[kind].iterdir()}
    paths = all_of(case, tmp_path)
    there.add(pydicom.dcmread(paths["seg"]).SOPInstanceUID)
    for name in ("seg", "sr"):
        named = set()
        pydicom.dcmread(paths[name]).walk(
            lambda _, element, named=named: (
                named.add(element.value) if element.keyword == "ReferencedSOPInstanceUID" else None
            )
        )
        assert named
        assert named <= there


def test_the_report_has_the_figures_of_the_list(folders, tmp_path):
    case = cases.case(folders["files"], reader=READER)
    read = hd.sr.srread(all_of(case, tmp_path)["sr"]).content
    for group, entry in zip(
        read.get_volumetric_roi_measurement_groups(), case.findings, strict=True
    ):
        lesion = entry.finding.lesion
        said = {m.name.meaning: (m.value, m.unit.value) for m in group.get_measurements()}
        assert said["Volume"] == (pytest.approx(lesion.volume_ml, abs=1e-4), "cm3")
        assert said["Long Axis"] == (pytest.approx(lesion.longest_mm, abs=1e-4), "mm")
        assert said["MR signal intensity"][0] == pytest.approx(entry.facts.mean, abs=1e-3)
        assert group.tracking_uid == entry.finding.uid
    planar = read.get_planar_roi_measurement_groups()[0]
    largest = case.findings[0].finding.lesion
    area = largest.masks[largest.largest].pixels * np.prod(dicom_files.SPACING)
    assert planar.get_measurements()[0].value == pytest.approx(area, abs=1e-3)


def test_the_report_names_networks_reader_and_what_it_is_for(folders, tmp_path):
    case = cases.case(folders["files"], reader=READER)
    read = pydicom.dcmread(all_of(case, tmp_path)["sr"])
    text = "\n".join(str(element.value) for element in read.iterall())
    for said in ("c" * 64, "5" * 64, "Dr. M\u00fcller", "Intracranial meningioma", NOTICE):
        assert said in text
    assert "Bidirectional" in text


def test_lines_have_the_length_that_their_ends_have(folders, tmp_path):
    case = cases.case(folders["files"])
    content = hd.sr.srread(all_of(case, tmp_path)["sr"]).content
    groups = [
        g
        for g in content.get_image_measurement_groups()
        if "Bidirectional" in g.tracking_identifier
    ]
    assert len(groups) == len(case.findings)
    row_mm, column_mm = dicom_files.SPACING
    for measurement in groups[0].get_measurements():
        ends = measurement.referenced_coordinates[0].value
        step = (ends[1] - ends[0]) * [column_mm, row_mm]
        assert float(np.hypot(*step)) == pytest.approx(measurement.value, abs=1e-3)


def test_an_outline_encloses_what_the_mask_counts():
    mask = np.zeros((6, 9), bool)
    mask[1:4, 2:7] = mask[4, 6] = True
    column, row = _border(mask).T
    area = abs(float(np.sum(column[:-1] * row[1:] - column[1:] * row[:-1]))) / 2
    assert area == pytest.approx(mask.sum(), abs=1.0)
    assert (column.min(), column.max(), row.min(), row.max()) == (2, 7, 1, 5)


def test_an_object_that_reads_otherwise_is_taken_away(folders, tmp_path):
    case = cases.case(folders["files"])
    made = segmentation(case, sources_of(case.series))
    with pytest.raises(StorageError, match="other voxels"):
        proof.write_proven(made, tmp_path / "seg.dcm", lambda _: "other voxels")
    assert list(tmp_path.iterdir()) == []


def test_proof_finds_a_shifted_segment(folders, tmp_path):
    case = cases.case(folders["files"])
    sources = sources_of(case.series)
    wrong = cases.case(folders["files"], np.roll(cases.lesions(), 1, axis=1))
    segmentation(wrong, sources).save_as(tmp_path / "seg.dcm", enforce_file_format=True)
    assert "differs on slice" in proof.segmentation_is_wrong(tmp_path / "seg.dcm", case, sources)


def moved(frame):
    frame.PlanePositionSequence[0].ImagePositionPatient[2] += 1.0


def of_another_slice(frame):
    source = frame.DerivationImageSequence[0].SourceImageSequence[0]
    source.ReferencedSOPInstanceUID = "1.2.3"


def of_another_segment(frame):
    item = frame.SegmentIdentificationSequence[0]
    item.ReferencedSegmentNumber = 3 - item.ReferencedSegmentNumber


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (moved, "lies elsewhere"),
        (of_another_slice, "refers to no slice"),
        (of_another_segment, "differs on slice"),
    ],
)
def test_proof_finds_what_one_frame_says_otherwise(folders, tmp_path, change, said):
    case = cases.case(folders["files"])
    sources, path = sources_of(case.series), tmp_path / "seg.dcm"
    segmentation(case, sources).save_as(path)
    assert proof.segmentation_is_wrong(path, case, sources) == ""
    read = pydicom.dcmread(path)
    change(read.PerFrameFunctionalGroupsSequence[-1])
    read.save_as(path)
    assert said in proof.segmentation_is_wrong(path, case, sources)


@pytest.mark.skipif(not shutil.which("dciodvfy"), reason="needs dicom3tools")
@pytest.mark.parametrize("kind", SOURCES)
def test_dicom3tools_find_no_error(folders, tmp_path, kind):
    case = cases.case(folders[kind], reader=READER)
    paths = all_of(case, tmp_path)
    for path in paths.values():
        ran = subprocess.run(["dciodvfy", path], capture_output=True, check=False)
        said = (ran.stdout + ran.stderr).decode("utf-8", "replace")
        assert [line for line in said.splitlines() if "Error" in line] == []
    files = [*folders[kind].iterdir(), *(paths[name] for name in ("seg", "sr", "sc"))]
    ran = subprocess.run(["dcentvfy", *files], capture_output=True, check=False)
    assert b"Error" not in ran.stdout + ran.stderr


@pytest.mark.skipif(not shutil.which("dsrdump"), reason="needs DCMTK")
def test_dcmtk_reads_the_report(folders, tmp_path):
    case = cases.case(folders["files"], reader=READER)
    path = all_of(case, tmp_path)["sr"]
    ran = subprocess.run(["dsrdump", path], capture_output=True, check=True)
    volume = f"{case.findings[0].finding.lesion.volume_ml:.4f}"
    assert volume in ran.stdout.decode("utf-8", "replace")
    subprocess.run(["dsr2html", path, tmp_path / "sr.html"], capture_output=True, check=True)
    assert (tmp_path / "sr.html").stat().st_size > 2000


def test_a_report_capture_or_map_that_says_something_else_is_found(folders, tmp_path):
    case = cases.case(folders["files"])
    sources = sources_of(case.series)
    paths = all_of(case, tmp_path)
    less = replace(case, listing=replace(case.listing, entries=case.listing.entries[:1]))
    assert "findings, not 1" in proof.report_is_wrong(paths["sr"], less)
    other = replace(case.listing.entries[0], finding=case.findings[1].finding)
    swapped = replace(case, listing=replace(case.listing, entries=(other, case.findings[1])))
    assert "another tracking UID" in proof.report_is_wrong(paths["sr"], swapped)
    picture = np.full((cases.ROWS, cases.COLUMNS, 3), 61, np.uint8)
    assert proof.capture_is_wrong(paths["sc"], picture) == "its pixels differ"
    results = [*case.results]
    results[4] = replace(results[4], chances=results[3].chances)
    changed = replace(case, results=results)
    assert "slice 5 differ" in proof.probability_is_wrong(paths["fractional"], changed, sources)


def test_names_of_one_word_are_no_reason_to_print_them(folders, tmp_path, recwarn):
    """highdicom warns of such names, and its warnings hold them."""
    folder = tmp_path / "named"
    folder.mkdir()
    for path in sorted(folders["files"].iterdir()):
        ds = pydicom.dcmread(path)
        ds.PatientName = "ReMIND-022"
        ds.save_as(folder / path.name)
    case = cases.case(folder)
    segmentation(case, sources_of(case.series))
    assert [str(one.message) for one in recwarn.list] == []


def test_groups_of_a_report_are_titled_by_their_findings(folders, tmp_path):
    case = cases.case(folders["files"])
    report = read_report(all_of(case, tmp_path)["sr"])
    names = [item.name for item in report.items]
    assert names.count("Finding 1") == names.count("Finding 2") == 3
    # What tells them apart is what each says of it.
    said = [item.value for item in report.items if item.name == "Finding 1"]
    assert len(set(said)) == 3
    assert "Volume" in said[0]
    assert said[1:] == ["Area", "Long Axis, Short Axis"] or "Area" in said
    assert "Measurement Group" not in names


def test_a_capture_says_which_finding_it_shows_and_what_it_is(folders, tmp_path):
    case = cases.case(folders["files"])
    list(write_objects(case, ["sc"], tmp_path, lambda _: b""))
    found = files.scan([tmp_path]).series
    texts = {series.description.partition(".")[0] for series in found}
    assert texts == {"Key image, finding 1", "Key image, finding 2"}
    reason = found[0].slices[0].reason
    assert "a secondary capture, such as a key image" in reason.message
    assert reason.is_usual


@pytest.mark.parametrize(
    ("along_row", "along_column", "spacing"),
    [
        ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), [0.5, 1.25]),
        # Stored lying: upright its rows are columns.
        ((0.0, 1.0, 0.0), (1.0, 0.0, 0.0), [1.25, 0.5]),
    ],
)
def test_a_capture_has_the_spacing_of_its_picture(folders, along_row, along_column, spacing):
    case = cases.case(folders["files"])
    plane = Plane((0.0, 0.0, 0.0), along_row, along_column)
    item = replace(case.series.slices[3], plane=plane, spacing_mm=(0.5, 1.25))
    slices = (*case.series.slices[:3], item, *case.series.slices[4:])
    series, sources = replace(case.series, slices=slices), sources_of(case.series)
    picture = np.full((cases.ROWS, cases.COLUMNS, 3), 60, np.uint8)
    made = capture(picture, series, sources, 3)
    assert [float(mm) for mm in made.PixelSpacing] == spacing
    bare = replace(series, slices=(*slices[:3], replace(item, spacing_mm=None), *slices[4:]))
    assert "PixelSpacing" not in capture(picture, bare, sources, 3)


@pytest.mark.parametrize("name", ["seg", "sr", "fractional", "sc", "pdf"])
def test_an_object_of_ours_is_known_as_such_where_it_is_opened(folders, tmp_path, name):
    path = all_of(cases.case(folders["files"], reader=READER), tmp_path)[name]
    found = files.scan([path])
    made = [*found.series, *(problem.about for problem in found.problems)]
    assert [one.is_own for one in made] == [True]
    assert not any(one.is_own for one in files.scan([folders["files"]]).series)
