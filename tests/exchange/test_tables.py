"""Tables as CSV, JSON Lines and Excel: the same rows, nothing computed, nothing half written."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange import cells, tables
from braintumor_desktop.exchange.tables import write_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLUMNS = ("name", "tumor_probability", "images", "disagreement", "attention", "reason")
ROWS = (
    {
        "name": "=HYPERLINK(1)", "tumor_probability": 0.99871, "images": 20, "disagreement": True,
        "attention": ("single_hits", "near_threshold"), "reason": None,
    },
    {"name": "n\u00e4her, \"T2\"\n", "tumor_probability": None, "images": 1, "disagreement": False},
    {"name": "bad \udc80 byte\x01", "tumor_probability": 1.0, "images": 0},
)  # fmt: skip
NAMESPACE = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def sheet(path: Path, number: int = 1) -> list[list[str]]:
    """The cells of a sheet as texts, read from its XML; "" where there is none."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    assert root.find(".//x:f", NAMESPACE) is None  # No formula.
    return [
        ["".join(cell.itertext()) for cell in row] for row in root.iterfind(".//x:row", NAMESPACE)
    ]


def test_csv_guards_what_a_spreadsheet_would_compute(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", COLUMNS, ROWS)
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second, third = csv.DictReader(file)
    assert tuple(first) == COLUMNS
    assert first["name"] == "'=HYPERLINK(1)"
    assert (first["tumor_probability"], first["images"], first["disagreement"]) == (
        "0.9987", "20", "true",
    )  # fmt: skip
    assert (first["attention"], first["reason"]) == ("single_hits; near_threshold", "")
    assert (second["name"], second["attention"]) == ('n\u00e4her, "T2"\n', "")
    assert third["name"] == "bad \\udc80 byte\x01"


def test_json_lines_keep_texts_and_kinds(tmp_path: Path) -> None:
    write_table(tmp_path / "t.jsonl", COLUMNS, ROWS)
    first, second, third = map(json.loads, (tmp_path / "t.jsonl").read_text("utf-8").splitlines())
    assert first == {
        "name": "=HYPERLINK(1)", "tumor_probability": 0.9987, "images": 20, "disagreement": True,
        "attention": ["single_hits", "near_threshold"], "reason": None,
    }  # fmt: skip
    assert list(second) == list(COLUMNS)
    assert third["name"] == "bad \udc80 byte\x01"  # As results.jsonl has it.


def test_excel_holds_texts_numbers_and_no_formula(tmp_path: Path) -> None:
    write_table(tmp_path / "t.xlsx", COLUMNS, ROWS)
    head, first, second, third = sheet(tmp_path / "t.xlsx")
    assert tuple(head) == COLUMNS
    assert first[:4] == ["=HYPERLINK(1)", "0.99871", "20", "1"]
    assert second[0] == 'n\u00e4her, "T2"\n'
    assert third[0] == "bad \\udc80 byte_x0001_"
    assert [path.name for path in tmp_path.iterdir()] == ["t.xlsx"]


def test_more_rows_than_a_sheet_holds_go_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "SHEET_ROWS", 3)
    write_table(tmp_path / "t.xlsx", ["images"], ({"images": number} for number in range(5)))
    assert sheet(tmp_path / "t.xlsx", 1) == [["images"], ["0"], ["1"]]
    assert sheet(tmp_path / "t.xlsx", 3) == [["images"], ["4"]]


def test_a_text_that_is_too_long_for_excel_is_cut_and_says_so(tmp_path: Path) -> None:
    write_table(tmp_path / "t.xlsx", ["name"], [{"name": "a" * 40_000}])
    (_, (cell,)) = sheet(tmp_path / "t.xlsx")
    assert len(cell) == tables.CELL_LETTERS
    assert cell.endswith("a\u2026")


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".xlsx"])
def test_one_that_is_stopped_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, ending: str
) -> None:
    path, token = tmp_path / f"t{ending}", CancelToken()
    path.write_bytes(b"old")

    def rows() -> Iterator[tables.Row]:
        for number in range(1000):
            if number == 500:
                token.cancel()
            token.check()
            yield {"name": str(number)}

    with pytest.raises(Cancelled):
        write_table(path, ["name"], rows())
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"old"


KILLED = """
import os, signal, sys
from pathlib import Path
from braintumor_desktop.exchange.tables import write_table

def rows():
    for number in range(20_000):
        if number == 15_000:
            os.kill(os.getpid(), signal.SIGKILL)
        yield {"name": f"DOE^{number}"}

write_table(Path(sys.argv[1]), ["name"], rows())
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".xlsx"])
def test_one_that_is_killed_leaves_no_half_file(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"t{ending}"
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL
    assert not path.exists()
    assert all(left.name.startswith(".") for left in tmp_path.iterdir())


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"must end in one of \.csv, \.jsonl, \.xlsx"):
        write_table(tmp_path / "t.doc", COLUMNS, ROWS)


@pytest.mark.parametrize("said", ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "plain", "", "'quoted"])
def test_a_guarded_text_is_read_back(said: str) -> None:
    assert cells.plain(cells.text(said)) == said
