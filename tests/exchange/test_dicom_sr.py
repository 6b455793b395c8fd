"""Reports of others, against what highdicom wrote."""

from __future__ import annotations

import warnings
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import BasicTextSRStorage, generate_uid

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.exchange import dicom_sr
from braintumor_desktop.exchange.dicom_sr import DEEPEST, read_report
from tests.helpers.dicom_files import write
from tests.helpers.segmentations import sources, write_sr
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pathlib import Path


def concept(meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "1", "99X", meaning
    return code


def item(kind: str, name: str, *below: Dataset, **values: object) -> Dataset:
    made = Dataset()
    made.RelationshipType, made.ValueType = "CONTAINS", kind
    made.ConceptNameCodeSequence = [concept(name)]
    if below:
        made.ContentSequence = list(below)
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def saved(path: Path, *below: Dataset, **values: object) -> Path:
    root = item("CONTAINER", "MR brain report", *below, **values)
    root.SOPClassUID, root.SOPInstanceUID, root.Modality = BasicTextSRStorage, generate_uid(), "SR"
    root.CompletionFlag, root.VerificationFlag = "COMPLETE", "UNVERIFIED"
    return write(path, root)


def test_a_measurement_report_of_highdicom(tmp_path: Path) -> None:
    write_series(tmp_path / "mr", "axial", slices=5, step=3.0)
    slices = sources(tmp_path / "mr")
    made = write_sr(tmp_path / "sr.dcm", slices)
    report = read_report(tmp_path / "sr.dcm")
    assert report.title == "Imaging Measurement Report"
    assert report.status == "Complete, not verified"
    said = {one.name: (one.value, one.unit) for one in report.items}
    assert said["Length"] == ("15.5", "mm")
    assert said["Area"] == ("210.0", "mm2")
    assert said["Tracking Identifier"] == ("Lesion 1", "")
    assert said["Person Observer Name"] == ("ROE^RICHARD", "")
    (image,) = report.references
    assert image.sop_uid == slices[2].SOPInstanceUID
    assert image.series_uid == slices[2].SeriesInstanceUID

    def count(ds: Dataset) -> int:
        return 1 + sum(map(count, ds.get("ContentSequence", [])))

    assert len(report.items) == count(made)


def test_the_tree_knows_its_parents_and_children(tmp_path: Path) -> None:
    below = item("TEXT", "Finding", item("CODE", "Certainty"), TextValue="One.\r\n\r\nTwo  words.")
    path = saved(tmp_path / "a.dcm", item("CONTAINER", "Findings", below), item("TEXT", "Advice"))
    items = read_report(path).items
    assert [one.name for one in items] == [
        "MR brain report", "Findings", "Finding", "Certainty", "Advice",
    ]  # fmt: skip
    assert [one.parent for one in items] == [-1, 0, 1, 2, 0]
    assert [one.children for one in items] == [(1, 4), (2,), (3,), (), ()]
    assert items[2].value == "One.\n\nTwo words."


def test_each_kind_of_value_is_said_in_words(tmp_path: Path) -> None:
    measured, qualified = Dataset(), item("NUM", "Volume")
    measured.NumericValue, measured.MeasurementUnitsCodeSequence = "3", [concept("no units")]
    qualified.NumericValueQualifierCodeSequence = [concept("Not a number")]
    reference = Dataset()
    reference.RelationshipType, reference.ReferencedContentItemIdentifier = "INFERRED FROM", [1, 2]
    path = saved(
        tmp_path / "a.dcm",
        item("NUM", "Count", MeasuredValueSequence=[measured]),
        qualified,
        item("CODE", "Side", ConceptCodeSequence=[concept("Left")]),
        item("DATE", "Day", Date="20240302"),
        item("DATETIME", "Read", DateTime="20240302124501.5+0100"),
        item("TIME", "At", Time="1245"),
        item("PNAME", "Reader", PersonName="ROE^RICHARD"),
        item("UIDREF", "Lesion", UID="1.2.3"),
        item("SCOORD", "Line", GraphicType="POLYLINE", GraphicData=[1.0, 2.0, 3.0, 4.0]),
        reference,
    )
    said = [one.text for one in read_report(path).items[1:]]
    assert said[:9] == [
        "Count: 3",
        "Volume: Not a number",
        "Side: Left",
        "Day: 2024-03-02",
        "Read: 2024-03-02 12:45:01",
        "At: 12:45",
        "Reader: ROE^RICHARD",
        "Lesion: 1.2.3",
        "Line: Polyline, 2 points",
    ]
    assert said[9] == "Reference: see part 1.2"


def test_depth_and_number_are_limited_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = item("TEXT", "end")
    for _ in range(DEEPEST + 4):
        deep = item("CONTAINER", "level", deep)
    report = read_report(saved(tmp_path / "a.dcm", deep))
    assert len(report.items) == DEEPEST
    assert report.note == "The report is longer: 1 more part is not shown."
    monkeypatch.setattr(dicom_sr, "MOST_ITEMS", 20)
    many = saved(tmp_path / "b.dcm", *(item("TEXT", f"n{i}") for i in range(50)))
    report = read_report(many)
    assert len(report.items) == 20
    assert "31 more" in report.note
    monkeypatch.setattr(dicom_sr, "MOST_BYTES", 100)
    with pytest.raises(BadInput) as caught:
        read_report(many)
    assert caught.value.code == "too_large"


def test_a_tree_deeper_than_a_header_may_be_is_refused(tmp_path: Path) -> None:
    deep = item("TEXT", "end")
    for _ in range(80):
        deep = item("CONTAINER", "level", deep)
    with pytest.raises(BadInput) as caught:
        read_report(saved(tmp_path / "a.dcm", deep))
    assert caught.value.code == "too_large"


def test_what_is_no_report_is_said(tmp_path: Path) -> None:
    write_series(tmp_path / "mr", "axial", slices=1)
    with pytest.raises(BadInput, match="is no report"):
        read_report(next((tmp_path / "mr").glob("*.dcm")))


def test_an_empty_report_has_its_title(tmp_path: Path) -> None:
    report = read_report(saved(tmp_path / "a.dcm"))
    assert [one.text for one in report.items] == ["MR brain report"]


def test_it_can_be_stopped(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_report(saved(tmp_path / "a.dcm"), token)


def test_damaged_bytes_never_give_a_traceback(tmp_path: Path) -> None:
    write_series(tmp_path / "mr", "axial", slices=5, step=3.0)
    write_sr(tmp_path / "sr.dcm", sources(tmp_path / "mr"))
    whole, chance = (tmp_path / "sr.dcm").read_bytes(), np.random.default_rng(7)
    for _ in range(80):
        data = bytearray(whole)
        for at in chance.integers(300, len(data), 12):
            data[at] = chance.integers(256)
        (tmp_path / "bad.dcm").write_bytes(data)
        with suppress(BadInput), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read_report(tmp_path / "bad.dcm")
    assert pydicom.dcmread(tmp_path / "sr.dcm").Modality == "SR"
