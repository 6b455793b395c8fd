"""The table of items as CSV."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.items_csv import COLUMNS, write_items_csv
from braintumor_desktop.findings.attention import Assessment
from braintumor_desktop.findings.lesions import Lesion
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.measures import Diameters, Line
from braintumor_desktop.findings.result import ModelId, Verdict
from braintumor_desktop.findings.rows import ItemRow
from braintumor_desktop.findings.targets import Targets

if TYPE_CHECKING:
    from pathlib import Path

VERDICT = Verdict({"glioma": 0.125, "meningioma": 0.5, "pituitary": 0.25, "no_tumor": 0.125})
JUDGED = ItemRow(
    id="1",
    name="T1 +Gd, näher",
    path="/data/IM1",
    state="judged",
    verdict=VERDICT,
    images=1,
    finished=1,
    judged=1,
    tumor_images=1,
    area_px=41,
    area_mm2=30.75,
    disagreement=True,
    models=(ModelId("classifier", "2", "ab" * 32),),
)


def lesion(
    slices: tuple[int, ...], ml: float | None, long: float, across: float, unit: str
) -> Lesion:
    lines = (Line((0.0, 0.0), (0.0, 1.0), length) for length in (long, across))
    masks = dict.fromkeys(slices, Mask.of(np.ones((2, 2), bool)))
    return Lesion(masks, slices[0], ml, Diameters(*lines), slices[0], unit)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_judged_item_gives_a_line_with_its_numbers(tmp_path: Path) -> None:
    write_items_csv(tmp_path / "t.csv", [JUDGED])
    (row,) = read(tmp_path / "t.csv")
    assert tuple(row) == COLUMNS
    assert row["name"] == "T1 +Gd, näher"
    assert (row["label"], row["p_meningioma"], row["p_no_tumor"]) == (
        "meningioma",
        "0.5000",
        "0.1250",
    )
    assert (row["tumor_probability"], row["uncertainty"]) == ("0.8750", "0.5000")
    assert (row["area_px"], row["area_mm2"], row["volume_ml"]) == ("41", "30.8", "")
    assert row["disagreement"] == "true"
    assert row["models"] == f"classifier 2 {'ab' * 32}"
    assert (row["program"], row["notice"]) == (__version__, NOTICE)


def test_a_series_tells_its_tumor_slices_lone_hits_and_largest_lesion(tmp_path: Path) -> None:
    lesions = (
        lesion((3, 4, 5), 3.1256, 24.31, 18.06, "mm"),
        lesion((9,), None, 2.8, 2.8, "px"),
    )
    series = replace(
        JUDGED, images=20, tumor_slices=(3, 4, 5, 7), lone_hits=(9,), lesions=lesions, area_px=None
    )
    write_items_csv(tmp_path / "t.csv", [series, replace(series, lesions=lesions[1:])])
    row, unknown = read(tmp_path / "t.csv")
    assert (row["targets"], row["targets_product_mm2"]) == ("", "")
    assert (row["tumor_slices"], row["lone_hits"], row["lesions"]) == ("4 to 6, 8", "10", "2")
    sizes = ("largest_volume_ml", "longest_mm", "perpendicular_mm", "product_mm2")
    assert [row[size] for size in sizes] == ["3.126", "24.3", "18.1", "439.0"]
    assert [unknown[size] for size in sizes] == ["", "", "", ""]


def test_the_targets_of_a_reader_are_added_up(tmp_path: Path) -> None:
    followed = replace(JUDGED, targets=Targets(2, 512.34, "mm"))
    unknown = replace(JUDGED, targets=Targets(1, 80.0, "px"))
    write_items_csv(tmp_path / "t.csv", [followed, unknown])
    rows = read(tmp_path / "t.csv")
    assert [(r["targets"], r["targets_product_mm2"]) for r in rows] == [("2", "512.3"), ("1", "")]


def test_an_item_without_a_verdict_has_its_reason_and_empty_numbers(tmp_path: Path) -> None:
    write_items_csv(tmp_path / "t.csv", [ItemRow("2", "CT", "/d", "rejected", "This is a CT.")])
    (row,) = read(tmp_path / "t.csv")
    assert (row["state"], row["reason"]) == ("rejected", "This is a CT.")
    numbers = ("label", "p_glioma", "tumor_probability", "uncertainty", "area_px", "disagreement")
    assert {row[key] for key in numbers} == {""}


@pytest.mark.parametrize(
    "name",
    [
        *("=1+1", "+1", "-1", "@x", "\t=1", "\rx", "\nx"),
        *(
            " =1+1",
            "\u00a0=1",
            "\u3000=1",
            "\ufeff=1",
            "\uff1d1+1",
            "\uff0b1",
            "\uff0d1",
            "\uff20x",
        ),
    ],
)
@pytest.mark.parametrize("field", ["name", "path", "patient", "patient_id", "study", "study_date"])
def test_what_a_file_says_stays_a_text_where_a_spreadsheet_would_compute(
    tmp_path: Path, name: str, field: str
) -> None:
    row = replace(ItemRow("1", "n", "/d", "waiting"), **{field: name})
    write_items_csv(tmp_path / "t.csv", [row])
    column = {"study": "study_description"}.get(field, field)
    assert read(tmp_path / "t.csv")[0][column] == f"'{name}"


@pytest.mark.parametrize("name", ["T1 +Gd", " T1", "A=B", "1-2", "DOE^JANE", ""])
def test_what_a_spreadsheet_takes_as_a_text_stays_as_it_is(tmp_path: Path, name: str) -> None:
    write_items_csv(tmp_path / "t.csv", [ItemRow("1", name, "/d", "waiting")])
    assert read(tmp_path / "t.csv")[0]["name"] == name


def test_a_spreadsheet_knows_the_letters_by_the_byte_order_mark(tmp_path: Path) -> None:
    write_items_csv(tmp_path / "t.csv", [JUDGED])
    data = (tmp_path / "t.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfname,")
    assert "näher".encode() in data


def test_a_line_says_whose_and_from_when_it_is(tmp_path: Path) -> None:
    row = replace(
        JUDGED,
        patient="DOE^JANE",
        patient_id="P1",
        study_date="20240302",
        study="MRI BRAIN",
        description="T1 +Gd",
    )
    write_items_csv(tmp_path / "t.csv", [row, replace(row, study_date="2024")])
    said, other = read(tmp_path / "t.csv")
    assert (said["patient"], said["patient_id"], said["study_date"]) == (
        "DOE^JANE",
        "P1",
        "2024-03-02",
    )
    assert (said["study_description"], said["series_description"]) == ("MRI BRAIN", "T1 +Gd")
    assert other["study_date"] == "2024"


def test_a_line_says_what_a_person_is_told_and_why(tmp_path: Path) -> None:
    told = Assessment(
        "unclear", ("single_hits", "slices_missing"), (26,), "Unclear: slice 27 does. Look at 27."
    )
    pituitary = replace(
        JUDGED,
        assessment=Assessment("pituitary"),
        volume_note="It ends early.",
        reader_note="2 of 3 findings, 1 rejected by the reader",
    )
    write_items_csv(tmp_path / "t.csv", [replace(JUDGED, assessment=told), pituitary])
    unclear, plain = read(tmp_path / "t.csv")
    assert (unclear["answer"], unclear["attention"]) == ("Unclear", "single_hits; slices_missing")
    assert unclear["remark"] == "Unclear: slice 27 does. Look at 27."
    assert unclear["label"] == "meningioma"
    assert (plain["answer"], plain["attention"], plain["remark"]) == ("Pituitary tumor", "", "")
    assert plain["volume_note"] == "It ends early."
    assert plain["reader_note"] == "2 of 3 findings, 1 rejected by the reader"


def test_a_table_that_cannot_be_written_leaves_the_old_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    target.mkdir()
    with pytest.raises(StorageError, match=r"t\.csv cannot be written"):
        write_items_csv(target, [JUDGED])
    assert sorted(tmp_path.iterdir()) == [target]
