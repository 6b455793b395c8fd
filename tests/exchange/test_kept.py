"""The file that keeps the work on a study."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import kept
from tests.helpers import kept_files

if TYPE_CHECKING:
    from pathlib import Path

STUDY = "4711\0DOE^JANE\x001.2.3"


@pytest.fixture(autouse=True)
def _numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A section of whole numbers, written as texts."""
    monkeypatch.setitem(kept.CODECS, "numbers", kept.Codec(str, int))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = kept.file_for(tmp_path, STUDY)
    kept_files.write(path, {"numbers": {"a": 7, "b": 8}, "empty": {}})
    assert kept.read(path) == kept.Kept({"numbers": {"a": 7, "b": 8}})


def test_nothing_was_kept(tmp_path: Path) -> None:
    assert kept.read(kept.file_for(tmp_path, STUDY)) == kept.Kept({})


def test_the_name_tells_nothing_of_the_patient(tmp_path: Path) -> None:
    path = kept.file_for(tmp_path, STUDY)
    assert path.parent == tmp_path / "work"
    assert not any(word in path.name for word in ("4711", "DOE", "1.2.3"))
    assert path != kept.file_for(tmp_path, STUDY + "4")
    kept.file_for(tmp_path, "/a/\udcff")  # A folder whose name is no UTF-8.


def test_a_section_of_a_later_version_is_kept(tmp_path: Path) -> None:
    path = kept.file_for(tmp_path, STUDY)
    kept_files.write(path, {"later": {"x": {"y": [1, None]}}})
    kept_files.write(path, kept.read(path).values)
    assert kept.read(path).values == {"later": {"x": {"y": [1, None]}}}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"schema": "others/1"}', b"\xff\0", b"7"])
def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    found = kept.read(path)
    assert found.values == {}
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("a.damaged-")
    assert str(aside) in found.damage
    assert aside.read_bytes() == content


def test_what_is_whole_in_a_damaged_file_is_used(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    kept_files.write(path, {"numbers": {"a": 7, "b": "eight"}})
    found = kept.read(path)
    assert found.values == {"numbers": {"a": 7}}
    assert found.damage
    assert not path.exists()


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"schema": "braintumor-desktop-work/2", "sections": {}}))
    with pytest.raises(StorageError, match="later version"):
        kept.read(path)
    assert path.exists()


def test_a_value_comes_back_from_its_text() -> None:
    assert kept.from_text("numbers", kept.to_text("numbers", 7)) == 7
    assert kept.from_text("later", kept.to_text("later", {"x": [1, None]})) == {"x": [1, None]}


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '"seven"', "null"])
def test_a_damaged_value_is_none(text: str) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        kept.from_text("numbers", text)
