"""Whole files: the old content or the new one, never a mixture, and nothing left behind."""

from __future__ import annotations

import ast
import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import BinaryIO

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import writing
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.writing import keep_private, put_aside, try_folder, write_whole

PACKAGE = Path(writing.__file__).resolve().parents[1]
posix = pytest.mark.skipif(os.name != "posix", reason="modes and special files of POSIX")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_gets_its_content_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "c.bin"
    write_whole(path, b"\x00\r\n\xff")
    assert path.read_bytes() == b"\x00\r\n\xff"
    assert list(tmp_path.iterdir()) == [path]


def test_no_folder_is_made_where_a_disk_was_unplugged(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written: no such file"):
        write_whole(tmp_path / "usb" / "table.csv", b"1")
    assert list(tmp_path.iterdir()) == []


def test_a_function_may_write_the_content_and_go_back_in_it(tmp_path: Path) -> None:
    def write(file: BinaryIO) -> None:
        file.write(b"....end")
        file.seek(0)
        file.write(b"head")

    write_whole(tmp_path / "x", write)
    assert (tmp_path / "x").read_bytes() == b"headend"


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space"), KeyError("x"), SystemExit(1)])
def test_what_fails_halfway_leaves_the_old_content_and_no_part(
    tmp_path: Path, error: BaseException
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def write(file: BinaryIO) -> None:
        file.write(b"new" * 100_000)
        raise error

    wanted = StorageError if isinstance(error, OSError) else type(error)
    with pytest.raises(wanted):
        write_whole(path, write)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_named_and_the_next_step_is_to_make_room(tmp_path: Path) -> None:
    def write(_file: BinaryIO) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(StorageError) as caught:
        write_whole(tmp_path / "x.csv", write, hint="Name another.", when_full="Free some.")
    assert (
        str(caught.value) == f"{tmp_path / 'x.csv'} cannot be written: the disk is full. Free some."
    )


def test_the_content_is_on_the_disk_before_it_takes_the_place_of_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def note_fsync(handle: int) -> None:
        happened.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def note_replace(part: Path, target: Path) -> Path:
        happened.append(f"replace of {part.stat().st_size} bytes")
        return replace(part, target)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(Path, "replace", note_replace)
    write_whole(tmp_path / "x", b"12345")
    assert happened[:2] == ["file", "replace of 5 bytes"]
    assert happened[2:] == (["folder"] if os.name == "posix" else [])


def test_two_writers_of_one_file_at_a_time_leave_the_content_of_one(tmp_path: Path) -> None:
    path, failed = tmp_path / "x", []
    contents = [bytes([65 + n]) * 200_000 for n in range(8)]

    def write(content: bytes) -> None:
        try:
            for _ in range(5):
                write_whole(path, content)
        except StorageError as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert path.read_bytes() in contents
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_pipe_a_device_and_a_folder_stay_what_they_are(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("/dev/null")
    kinds = {"pipe": "a pipe", "folder": "a folder", "link": "a device"}
    for name, kind in kinds.items():
        with pytest.raises(StorageError, match=f"{name} cannot be written: it is {kind}"):
            write_whole(tmp_path / name, b"new")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert (tmp_path / "link").readlink() == Path("/dev/null")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "link", "pipe"]


@posix
def test_a_link_stays_and_the_file_that_it_names_gets_the_content(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.csv").symlink_to(Path("real") / "table.csv")
    write_whole(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real" / "table.csv").read_bytes() == b"new"


@posix
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "x", b"1")
        assert mode_of(tmp_path / "x") == 0o644
        (tmp_path / "x").chmod(0o640)
        write_whole(tmp_path / "x", b"2")
        assert mode_of(tmp_path / "x") == 0o640
    finally:
        os.umask(before)


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_what_is_private_is_closed_to_others_whatever_was_there(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        path = make_private(tmp_path / "one" / "two") / "x"
        write_whole(path, b"1", private=True)
        assert (mode_of(tmp_path / "one"), mode_of(path.parent)) == (0o700, 0o700)
        assert mode_of(path) == 0o600
        path.chmod(0o644)
        write_whole(path, b"2", private=True)
        assert mode_of(path) == 0o600
        (tmp_path / "settings.ini").touch()
        keep_private(tmp_path / "settings.ini")
        assert mode_of(tmp_path / "settings.ini") == 0o600
    finally:
        os.umask(before)


def test_the_longest_name_that_the_disk_takes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_whole(path, b"1")
    assert path.read_bytes() == b"1"


@pytest.mark.parametrize("name", ["a\0b", "x" * 256])
def test_a_name_that_is_none_is_said_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        write_whole(tmp_path / name, b"1")
    assert list(tmp_path.iterdir()) == []


def test_what_is_put_aside_keeps_its_content_and_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    names = set()
    for content in (b"1", b"2"):
        path.write_bytes(content)
        aside = put_aside(path, "damaged")
        assert aside.read_bytes() == content
        assert (aside.parent, aside.suffix) == (tmp_path, ".json")
        assert "damaged" in aside.name
        names.add(aside)
    assert not path.exists()
    assert len(names) == 2


def test_trying_a_folder_leaves_nothing_in_it(tmp_path: Path) -> None:
    try_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OSError, match="No such file"):
        try_folder(tmp_path / "missing")


MOVERS = {"os.replace", "os.rename", "os.renames", "shutil.move", "shutil.copyfile", "shutil.copy"}
METHODS = {"write_bytes", "write_text", "rename", "hardlink_to"}


def writes_of(source: str) -> list[str]:
    """Calls that write or move a whole file, as they stand in the source."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        called = ast.unparse(node.func)
        # str.replace has two arguments and dataclasses.replace names: Path.replace has one.
        moves = node.func.attr == "replace" and len(node.args) == 1 and not node.keywords
        if called in MOVERS or node.func.attr in METHODS or moves:
            found.append(ast.unparse(node))
    return found


def test_nobody_else_writes_or_moves_whole_files() -> None:
    others = [p for p in PACKAGE.rglob("*.py") if p != Path(writing.__file__).resolve()]
    assert len(others) > 90
    found = {str(p.relative_to(PACKAGE)): writes_of(p.read_text("utf-8")) for p in others}
    assert {name: calls for name, calls in found.items() if calls} == {}


def test_the_search_for_other_writers_sees_them() -> None:
    calls = ["part.replace(path)", "os.replace(a, b)", "p.write_bytes(data)", "shutil.move(a, b)"]
    harmless = ["text.replace('a', 'b')", "dataclasses.replace(x, y=1)", "moment.replace(hour=1)"]
    assert [writes_of(call) for call in calls] == [[call] for call in calls]
    assert [writes_of(call) for call in harmless] == [[], [], []]
    assert writes_of(Path(writing.__file__).read_text("utf-8")) == [
        "part.replace(path)",
        "part.replace(target)",
        "file.rename(aside.with_name(aside.name + ending))",
    ]


def test_what_a_killed_program_left_is_removed_and_what_is_being_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "YOUNG_SECONDS", -1.0)
    code = """
import os, signal, sys
from pathlib import Path
from braintumor_desktop.station import writing

def write(file):
    file.write(b"half")
    file.flush()
    with writing.unfinished_folder(Path(sys.argv[1]).parent) as waiting:
        (waiting / "sheet").write_text("rows")
        os.kill(os.getpid(), signal.SIGKILL)

writing.write_whole(Path(sys.argv[1]), write)
"""
    target = tmp_path / "table.csv"
    subprocess.run([sys.executable, "-c", code, str(target)], check=False)
    (tmp_path / ".mine.part").touch()
    (tmp_path / "0123456789abcdef.part").touch()
    assert len(list(tmp_path.iterdir())) == 4
    counts: list[int] = []

    def write(file: BinaryIO) -> None:
        file.write(b"whole")
        counts.append(writing.clear_unfinished(tmp_path))

    writing.write_whole(target, write)
    assert counts == [2]
    assert target.read_bytes() == b"whole"
    assert {path.name for path in tmp_path.iterdir()} == {
        "table.csv", ".mine.part", "0123456789abcdef.part",
    }  # fmt: skip
