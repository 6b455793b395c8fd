"""Walking through folders: what a user expects to be found, in the order of a person."""

from __future__ import annotations

import inspect
import os
import socket  # noqa: TID251 -- a local one, as a file that is none
import sys
from itertools import permutations
from pathlib import Path

import pytest

from braintumor_desktop.imaging.folders import (
    Found,
    file_id,
    find_files,
    look_at,
    natural_key,
    stamp_of,
)

posix = pytest.mark.skipif(os.name != "posix", reason="links and special files of POSIX")


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def names(found: list[Found], root: Path) -> list[str]:
    return [one.path.relative_to(root).as_posix() for one in found]


@pytest.mark.parametrize("order", list(permutations(["IM2", "im10", "IM1", "IM1a"])))
def test_numbers_in_names_count_as_numbers(order: tuple[str, ...]) -> None:
    assert sorted(order, key=natural_key) == ["IM1", "IM1a", "IM2", "im10"]


def test_any_two_names_can_be_compared() -> None:
    given = ["", "1", "a", "1a", "a1", "٣", "²", "01", "1.5", "ä", "Ä", "\udcff"]
    assert len(sorted(given, key=natural_key)) == len(given)
    assert natural_key("01") != natural_key("1")


def test_files_come_before_folders_and_each_folder_is_gone_through_whole(tmp_path: Path) -> None:
    touch(tmp_path / "b" / "x", tmp_path / "a10" / "2", tmp_path / "a10" / "1", tmp_path / "z")
    touch(tmp_path / "a2" / "deep" / "er" / "y", tmp_path / "a2" / "q")
    assert names(list(find_files([tmp_path])), tmp_path) == [
        *("z", "a2/q", "a2/deep/er/y", "a10/1", "a10/2", "b/x"),
    ]
    assert names(list(find_files([tmp_path], recursive=False)), tmp_path) == ["z"]


def test_what_is_named_twice_is_found_once_in_the_order_of_the_names(tmp_path: Path) -> None:
    touch(tmp_path / "1", tmp_path / "2", tmp_path / "3")
    paths = [tmp_path / "3", tmp_path, tmp_path / "." / "1", tmp_path / "2"]
    found = list(find_files(paths))
    assert names(found, tmp_path) == ["3", "1", "2"]
    assert [one.named for one in found] == [True, False, False]


@posix
def test_links_are_followed_and_circles_end(tmp_path: Path) -> None:
    touch(tmp_path / "real" / "1")
    (tmp_path / "real" / "up").symlink_to(tmp_path)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "self").symlink_to("self")
    found = list(find_files([tmp_path]))
    assert names(found, tmp_path) == ["self", "link/1"]
    assert found[1].real == (tmp_path / "real" / "1").resolve()


def test_what_is_left_out_is_left_out_with_all_below_it(tmp_path: Path) -> None:
    touch(tmp_path / "results" / "deep" / "1", tmp_path / "scan" / "2", tmp_path / "scan" / "3")
    asked: list[str] = []

    def skip(path: Path) -> bool:
        asked.append(path.name)
        return path.name in {"results", "3"}

    assert names(list(find_files([tmp_path], skip=skip)), tmp_path) == ["scan/2"]
    assert "deep" not in asked


@posix
def test_pipes_and_sockets_are_told_of_and_never_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)  # The path of a socket has at most 107 characters.
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
    (tmp_path / "link").symlink_to("pipe")
    found = list(find_files([tmp_path]))
    assert names(found, tmp_path) == ["link", "socket"]
    assert [one.error.code if one.error else "" for one in found] == ["not_image", "not_image"]
    assert look_at(tmp_path / "pipe", named=True).error is not None


def test_a_path_that_is_gone_counts_as_a_file_whose_reader_says_so(tmp_path: Path) -> None:
    (found,) = find_files([tmp_path / "gone"])
    assert (found.is_folder, found.error, found.named) == (False, None, True)
    assert stamp_of(tmp_path / "gone") is None


def test_a_folder_that_cannot_be_read_is_told_of_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "closed" / "1", tmp_path / "open" / "2")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    # As root every folder can be read, so the system's answer is made.
    monkeypatch.setattr(os, "scandir", refuse)
    closed, other = find_files([tmp_path])
    assert (closed.is_folder, closed.error is not None) == (True, True)
    assert other.path == tmp_path / "open" / "2"


def test_a_tree_of_three_hundred_levels_is_walked(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["d"] * 300)
    folder.mkdir(parents=True)
    (folder / "f").touch()
    before = sys.getrecursionlimit()
    # A function that calls itself for each level would end here.
    sys.setrecursionlimit(len(inspect.stack()) + 150)
    try:
        found = [one.path.name for one in find_files([tmp_path])]
    finally:
        sys.setrecursionlimit(before)
    assert found == ["f"]


def test_a_changed_file_has_another_stamp(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"1")
    before = stamp_of(path)
    os.utime(path, ns=(0, 5))
    moved = stamp_of(path)
    path.write_bytes(b"22")
    os.utime(path, ns=(0, 5))
    assert len({before, moved, stamp_of(path)}) == 3


def test_an_id_says_nothing_of_the_path_and_is_the_same_for_the_same_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Zzyzxovitch"
    assert "Zzyz" not in file_id(path)
    assert len(file_id(path)) == 16
    monkeypatch.chdir(tmp_path)
    assert file_id(Path("Zzyzxovitch")) == file_id(path) != file_id(tmp_path / "other")
