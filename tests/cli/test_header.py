"""`info --header`: all elements, as text and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from braintumor_desktop import __main__
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def run(*arguments: object) -> int:
    return __main__.main([str(argument) for argument in arguments])


def dicom(path: Path) -> Path:
    code = Dataset()
    code.CodeMeaning = "Brain"
    return write(path, mr_slice(AnatomicRegionSequence=Sequence([code])))


def test_text_is_a_line_an_element_nested_ones_further_in(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run("info", "--header", dicom(tmp_path / "a.dcm")) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{tmp_path / 'a.dcm'}  DICOM"
    assert "  (0010,0010)  PN  Patient's Name  [8]  DOE^JANE" in lines
    assert "      (0008,0104)  LO  Code Meaning  [6]  Brain" in lines


def test_json_nests_as_the_file_does(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run("info", "--header", "--json", dicom(tmp_path / "a.dcm")) == 0
    (told,) = json.loads(capsys.readouterr().out)
    by_tag = {one["tag"]: one for one in told["elements"]}
    assert by_tag["(0010,0010)"]["value"] == "DOE^JANE"
    item = by_tag["(0008,2218)"]["items"][0]
    assert item["items"][0]["value"] == "Brain"
    assert set(item) == set(by_tag["(0010,0010)"])


def test_a_folder_is_walked_and_what_has_no_header_is_passed_over(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    dicom(tmp_path / "a.dcm")
    picture_file(tmp_path / "b.png")
    (tmp_path / "c.txt").write_text("hello")
    assert run("info", "--header", tmp_path) == 0
    said = capsys.readouterr()
    assert "a.dcm  DICOM" in said.out
    assert "b.png  PNG" in said.out
    assert "c.txt" not in said.out + said.err
    assert run("info", "--header", tmp_path / "c.txt") == 1
    assert "no header that is known" in capsys.readouterr().err
