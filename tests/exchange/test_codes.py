"""Study codes: the same patient has the same code, and nothing that names anybody stays."""

from __future__ import annotations

import csv
import stat
from typing import TYPE_CHECKING, Any

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import codes
from braintumor_desktop.exchange.codes import Codes, Whose

if TYPE_CHECKING:
    from pathlib import Path


def whose(patient: str, study: str, item: str, date: str = "2024-01-05", **more: str) -> Whose:
    number = f"ID-{patient}" if patient else ""
    key = f"{number}\0{patient}" if patient else ""
    known = {"study_description": "MR head", "name": "T1", "path": f"/scans/{item}"} | more
    return Whose(key, f"{key}\0{study}", item, patient, number, date, **known)


def row(who: Whose, **more: Any) -> dict[str, Any]:
    return {**who._asdict(), "study_uid": "1.2.3", "answer": "glioma", **more}


DOE = whose("DOE^J", "1.2", "a")
LATER = whose("DOE^J", "1.3", "b", "2024-03-01")
ROE = whose("=ROE^R", "1.4", "c", "")


def of(known: Codes, who: Whose) -> tuple[Any, ...]:
    coded = known.coded(row(who))
    return tuple(coded[name] for name in codes.CODED)


def test_codes_follow_patient_study_and_item(tmp_path: Path) -> None:
    known = Codes()
    for who in (DOE, LATER, ROE, DOE):
        known.add(who)
    assert of(known, DOE) == ("P0001", "P0001-1", "P0001-1-1", 0)
    assert of(known, LATER) == ("P0001", "P0001-2", "P0001-2-1", 56)
    assert of(known, ROE) == ("P0002", "P0002-1", "P0002-1-1", None)
    assert known.reader("R. Roe") == known.reader("R. Roe") == "R1"


def test_nothing_stays_that_is_not_known_to_name_nobody() -> None:
    known = Codes()
    known.add(DOE)
    said = {"R1 alone answer": "glioma", "R1 alone comment": "of J. Doe", "new_column": "DOE"}
    coded = known.coded(row(DOE, reason="/scans/DOE cannot be read", **said))
    assert "DOE" not in repr(coded)
    assert "1.2.3" not in repr(coded)
    assert (coded["answer"], coded["R1 alone answer"]) == ("glioma", "glioma")


def test_a_table_is_gone_on_with(tmp_path: Path) -> None:
    path, first = tmp_path / "codes.csv", Codes()
    first.add(ROE)
    first.add(DOE)
    first.reader("R. Roe")
    first.write(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    second = codes.read(path)
    second.add(whose("", "/folder", "d"))
    second.add(LATER)
    assert of(second, ROE)[0] == "P0001"
    assert of(second, DOE) == ("P0002", "P0002-1", "P0002-1-1", 0)
    assert of(second, LATER) == ("P0002", "P0002-2", "P0002-2-1", 56)
    assert second.reader("J. Doe") == "R2"
    second.write(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = {line["code"]: line for line in csv.DictReader(file)}
    assert lines["P0001"]["name"] == "'=ROE^R"  # No formula.
    assert lines["P0002-2-1"]["path"] == "/scans/b"
    assert lines["P0003"]["name"] == ""  # Files that name nobody are somebody each study.


def test_files_that_name_nobody_have_a_code_for_each_study() -> None:
    known = Codes()
    one, other = whose("", "/folder/a", "a"), whose("", "/folder/b", "b")
    known.add(one)
    known.add(other)
    assert (of(known, one)[0], of(known, other)[0]) == ("P0001", "P0002")


@pytest.mark.parametrize(
    "content",
    [
        b"name,phone\nDOE,1\n",
        b"\x00\xff\xfe",
        b"kind,code,name,patient_id,study_date,path,key\npatient,Q1,DOE,,,,ab\n",
        b"kind,code,name,patient_id,study_date,path,key\n"
        b"patient,P0001,DOE,,,,ab\npatient,P0001,ROE,,,,cd\n",
        b"kind,code,name,patient_id,study_date,path,key\npatient,P0001\n",
        b"kind,code,name,patient_id,study_date,path,key\npatient,P0001,DOE,,,,ab,more\n",
        b"",
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "codes.csv"
    path.write_bytes(content)
    with pytest.raises(StorageError, match="is no table of codes"):
        codes.read(path)
    assert path.read_bytes() == content


def test_a_picture_without_uids_has_its_code_where_it_was_moved(tmp_path: Path) -> None:
    path, first = tmp_path / "codes.csv", Codes()
    here = [whose("", "/a", f"/a/{n}", content=f"c{n}") for n in range(3)]
    first.add_all(here)
    first.write(path)
    moved = [whose("", "/b", f"/b/{n}", content=f"c{n}") for n in (*range(3), 9)]
    second = codes.read(path)
    second.add_all(reversed(moved))
    assert [of(second, who)[:3] for who in moved] == [
        *(of(first, who)[:3] for who in here), ("P0001", "P0001-1", "P0001-1-4"),
    ]  # fmt: skip
    second.write(path)
    again = codes.read(path)
    again.add_all(here)  # Moved back.
    assert [of(again, who) for who in here] == [of(first, who) for who in here]


def test_a_copy_beside_the_picture_has_a_code_of_its_own() -> None:
    known = Codes()
    one, copy = (whose("", f"/{n}", f"/{n}/p", content="c") for n in "ab")
    known.add_all([one])
    known.add_all([copy, one])
    assert of(known, one)[2] == "P0001-1-1"
    assert of(known, copy)[2] == "P0002-1-1"


def test_a_patient_with_a_name_is_known_by_it_not_by_a_content() -> None:
    known = Codes()
    known.add_all([whose("DOE^J", "1", "a", content="c")])
    roe = whose("ROE^R", "2", "b", content="c")
    known.add_all([roe])
    assert of(known, roe)[0] == "P0002"
