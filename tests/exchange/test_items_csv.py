"""The table of items as CSV."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.items_csv import COLUMNS, ItemRow, write_items_csv
from braintumor_desktop.findings.lesions import Lesion
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.measures import Diameters, Line
from braintumor_desktop.findings.result import ModelId, Verdict

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
    with path.open(encoding="utf-8", newline="") as file:
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
    assert (row["tumor_slices"], row["lone_hits"], row["lesions"]) == ("4 to 6, 8", "10", "2")
    sizes = ("largest_volume_ml", "longest_mm", "perpendicular_mm")
    assert [row[size] for size in sizes] == ["3.126", "24.3", "18.1"]
    assert [unknown[size] for size in sizes] == ["", "", ""]


def test_an_item_without_a_verdict_has_its_reason_and_empty_numbers(tmp_path: Path) -> None:
    write_items_csv(tmp_path / "t.csv", [ItemRow("2", "CT", "/d", "rejected", "This is a CT.")])
    (row,) = read(tmp_path / "t.csv")
    assert (row["state"], row["reason"]) == ("rejected", "This is a CT.")
    numbers = ("label", "p_glioma", "tumor_probability", "uncertainty", "area_px", "disagreement")
    assert {row[key] for key in numbers} == {""}


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\t=1"])
def test_a_name_that_a_spreadsheet_would_compute_stays_a_text(tmp_path: Path, name: str) -> None:
    write_items_csv(tmp_path / "t.csv", [ItemRow("1", name, "/d", "waiting")])
    assert read(tmp_path / "t.csv")[0]["name"] == f"'{name}"


def test_the_file_begins_without_a_byte_order_mark(tmp_path: Path) -> None:
    write_items_csv(tmp_path / "t.csv", [])
    assert (tmp_path / "t.csv").read_bytes().startswith(b"name,")


def test_a_table_that_cannot_be_written_leaves_the_old_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    target.mkdir()
    with pytest.raises(StorageError, match=r"t\.csv cannot be written"):
        write_items_csv(target, [JUDGED])
    assert sorted(tmp_path.iterdir()) == [target]
