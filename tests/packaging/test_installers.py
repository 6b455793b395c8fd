"""`install.sh` and `uninstall.sh` of the archive, and what stays out of the bundle."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
NAME = "braintumor-desktop"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX shell scripts")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The unpacked archive, with a stand-in for the program."""
    folder = tmp_path / "archive"
    shutil.copytree(LINUX, folder)
    (folder / NAME).mkdir()
    program = folder / NAME / NAME
    program.write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    program.chmod(0o755)
    return folder


def call(script: Path, *arguments: Path) -> None:
    subprocess.run(["sh", str(script), *map(str, arguments)], check=True, capture_output=True)


@POSIX
def test_the_installed_program_starts_from_the_prefix(archive, tmp_path):
    call(archive / "install.sh", tmp_path / "a prefix")

    program = tmp_path / "a prefix" / "bin" / NAME
    done = subprocess.run([program], check=True, capture_output=True, text=True)
    assert done.stdout == "started\n"
    entry = tmp_path / "a prefix" / "share" / "applications" / f"{NAME}.desktop"
    assert f'Exec="{program}" %F' in entry.read_text(encoding="utf-8")


@POSIX
def test_an_upgrade_leaves_no_file_of_the_older_version(archive, tmp_path):
    call(archive / "install.sh", tmp_path / "prefix")
    target = tmp_path / "prefix" / "lib" / NAME
    (target / "_internal").mkdir(exist_ok=True)
    old = [target / "_internal" / "of_the_older_version", target / "SHA256SUMS"]
    for path in old:
        path.touch()

    call(archive / "install.sh", tmp_path / "prefix")

    assert [path for path in old if path.exists()] == []
    assert (target / NAME).is_file()


@POSIX
def test_upgrading_and_uninstalling_keep_the_data_of_a_portable_program(archive, tmp_path):
    call(archive / "install.sh", tmp_path / "prefix")
    target = tmp_path / "prefix" / "lib" / NAME
    kept = [target / "portable-data" / "review.db", target / "portable.ini", target / "policy.toml"]
    kept[0].parent.mkdir()
    for path in kept:
        path.write_text("of a user", encoding="utf-8")

    call(archive / "install.sh", tmp_path / "prefix")
    call(target / "uninstall.sh")

    left = [path for path in target.rglob("*") if path.is_file()]
    assert sorted(left) == sorted(kept)


@POSIX
@pytest.mark.parametrize(
    "folder", ["Röntgen & 脳", "R|D", 'a "b" $HOME `c`', "50 %", "back\\slash"]
)
def test_any_folder_serves_as_prefix(archive, tmp_path, folder):
    call(archive / "install.sh", tmp_path / folder)

    entry = tmp_path / folder / "share" / "applications" / f"{NAME}.desktop"
    (line,) = [x for x in entry.read_text("utf-8").splitlines() if x.startswith("Exec=")]
    assert executable(line) == str(tmp_path / folder / "bin" / NAME)


def executable(line: str) -> str:
    """What a desktop starts: backslashes are undone twice, as string and as quoted argument."""
    text = line.removeprefix('Exec="').removesuffix('" %F')
    assert not re.search(r"\\", re.sub(r"\\\\", "", text)), "an escape that strings do not have"
    text = text.replace("\\\\", "\\")
    return re.sub(r'\\(["`$\\])', r"\1", text).replace("%%", "%")


@POSIX
def test_a_prefix_may_be_relative_to_where_the_call_is_made(archive, tmp_path):
    script = [str(archive / "install.sh"), "here"]
    subprocess.run(["sh", *script], check=True, capture_output=True, cwd=tmp_path)

    program = tmp_path / "here" / "bin" / NAME
    assert subprocess.run([program], check=True, capture_output=True).stdout == b"started\n"


@POSIX
def test_uninstalling_keeps_what_users_have(archive, tmp_path):
    prefix = tmp_path / "prefix"
    kept = prefix / "share" / NAME / "settings.toml"
    kept.parent.mkdir(parents=True)
    kept.write_text("of a user", encoding="utf-8")
    call(archive / "install.sh", prefix)

    call(prefix / "lib" / NAME / "uninstall.sh")

    # Without the index of all types, which update-mime-database writes for every program.
    left = [path for path in prefix.rglob("*") if NAME in str(path.relative_to(prefix))]
    assert left == [kept.parent, kept]


@pytest.mark.parametrize(
    "path",
    [
        "libreadline.so.8",
        "libgdbm.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qt_de.qm",
    ],
)
def test_what_is_not_shipped_stays_out_of_the_bundle(path):
    contents = runpy.run_path(str(ROOT / "packaging" / "bundle_contents.py"))
    kept = ("models/gate.onnx", "there", "DATA")

    assert contents["keep"]([(path, "there", "BINARY"), kept]) == [kept]


def test_links_to_what_is_left_out_go_with_it():
    contents = runpy.run_path(str(ROOT / "packaging" / "bundle_contents.py"))
    library = ("libs/liba.so", "/x/liba.so", "BINARY")
    links = [("liba.so", "libs/liba.so", "SYMLINK"), ("sub/a.so", "../libs/liba.so", "SYMLINK")]
    dangling = ("libgone.so", "libs/libgone.so", "SYMLINK")

    assert contents["without_dangling"]([*links, dangling], [library]) == links
