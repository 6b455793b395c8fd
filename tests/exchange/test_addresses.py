"""How a line names where its item came from."""

import os
from pathlib import Path

import pytest

from braintumor_desktop.exchange.addresses import Address, Roots, safe_stem
from braintumor_desktop.imaging.image import Series, Slice


def series(*paths):
    slices = tuple(Slice(Path(path), None, (4, 5)) for path in paths)
    return Series("1.2.3", "dicom", slices)


@pytest.fixture
def study(tmp_path, monkeypatch):
    (tmp_path / "study" / "t1").mkdir(parents=True)
    (tmp_path / "other").mkdir()
    (tmp_path / "study" / "t1" / "IM1").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_in_a_folder_is_named_from_that_folder(study):
    roots = Roots(("study/",))
    assert roots.address(Path("study/t1/IM1")) == Address("study/", "t1/IM1")


def test_a_file_that_was_named_keeps_the_name_as_it_was_typed(study):
    roots = Roots(("./study/t1/IM1",))
    assert roots.address(Path("study/t1/IM1")) == Address("./study/t1/IM1", "./study/t1/IM1")


def test_each_of_several_paths_is_the_root_of_its_files(study):
    roots = Roots(("other", str(study / "study")))
    assert roots.address(Path("other/a.png")) == Address("other", "a.png")
    assert roots.address(study / "study/t1/IM1") == Address(str(study / "study"), "t1/IM1")


def test_a_series_is_named_by_the_folder_that_its_slices_share(study):
    roots = Roots(("study",))
    assert roots.series_address(series("study/t1/IM1", "study/t1/IM2")).path == "t1"
    assert roots.series_address(series("study/t1/IM1", "study/t2/IM2")).path == "."


def test_a_series_in_one_file_is_named_by_the_file(study):
    roots = Roots(("study",))
    assert roots.series_address(series("study/t1/IM1", "study/t1/IM1")).path == "t1/IM1"


def test_a_series_of_named_files_is_named_by_their_folder(study):
    roots = Roots(("study/t1/IM1", "study/t1/IM2"))
    address = roots.series_address(series("study/t1/IM1", "study/t1/IM2"))
    assert address == Address("study/t1/IM1", "study/t1")


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", os.fsdecode(b"caf\xe9/IM\xff1"), "a\nb:c*?", "x" * 300, "...", ""]
)
def test_names_are_safe_on_any_file_system(name):
    stem = safe_stem(name)
    assert 0 < len(stem) <= 60
    assert all(c.isascii() and (c.isalnum() or c == "_") for c in stem)
