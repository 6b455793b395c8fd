"""`install.sh` and `uninstall.sh` of the archive, and what stays out of the bundle."""

from __future__ import annotations

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
    old = tmp_path / "prefix" / "lib" / NAME / "of_the_older_version"
    old.touch()

    call(archive / "install.sh", tmp_path / "prefix")

    assert not old.exists()


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
