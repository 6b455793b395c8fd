"""Where things are kept: for each user, or beside a portable program."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.station import crashes, folders, policy

SHIPPED = INSTALLATION / "models"

HOMES = ("Жанна Петрова", "山田 太郎", "plain")


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an executable, with a home of its own and without a policy."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(policy, "_of_computer", lambda: tmp_path / "etc")
    program = tmp_path / "program"
    program.mkdir()
    return program


def all_of(found: folders.Folders) -> list[Path]:
    return [found.config, found.data, found.cache, found.logs, found.models]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names the folders of Linux")
@pytest.mark.parametrize("home", HOMES)
def test_every_user_has_folders_of_their_own(
    beside: Path, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", f"/home/{home}")
    found = folders.find(beside)
    assert found.data == Path(f"/home/{home}/.local/share/braintumor-desktop")
    assert found.models == found.data / "models"
    assert all(path.is_relative_to(f"/home/{home}") for path in all_of(found))
    assert not found.is_portable


def test_a_portable_program_keeps_everything_beside_itself(beside: Path) -> None:
    (beside / "portable.ini").touch()
    found = folders.find(beside)
    assert found.is_portable
    assert all(path.is_relative_to(beside / "portable-data") for path in all_of(found))
    assert stat.S_IMODE((beside / "portable-data").stat().st_mode) & 0o077 == 0
    assert found.problem == ""


def test_an_account_without_a_home_keeps_nothing_and_says_so(
    beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", refuse)
    found = folders.find(beside)
    assert "no home folder" in found.problem
    assert not any(path.exists() or path.parent.exists() for path in all_of(found))


def test_a_folder_that_may_not_be_entered_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, *_args: object, **_more: object) -> object:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "window.log").touch()
    assert folders.files_in(tmp_path, "*.log") == [tmp_path / "window.log"]
    assert folders.files_in(tmp_path / "missing", "*.log") == []
    # As root every folder can be entered, so the system's answer is made.
    monkeypatch.setattr(Path, "stat", refuse)
    assert folders.files_in(tmp_path / "logs", "*.log") == []
    assert crashes.collect(tmp_path / "logs") == []
    assert Catalog.load(SHIPPED, tmp_path / "models").entries


def test_a_portable_program_that_cannot_write_beside_itself_says_so(beside: Path) -> None:
    (beside / "portable.ini").touch()
    (beside / "portable-data").write_text("in the way")
    found = folders.find(beside)
    assert not found.is_portable
    assert not any(path.is_relative_to(beside) for path in all_of(found))
    assert "cannot be used" in found.problem


def test_asking_for_the_folders_writes_nothing(beside: Path, tmp_path: Path) -> None:
    folders.find(beside)
    assert list(tmp_path.iterdir()) == [beside]
    assert list(beside.iterdir()) == []


def test_an_administrator_moves_the_log_and_the_added_networks(
    beside: Path, tmp_path: Path
) -> None:
    (tmp_path / "etc").mkdir()
    text = '[log]\nfolder = "/var/log/bt"\n[models]\nfolder = "/srv/networks"\n'
    (tmp_path / "etc" / "policy.toml").write_text(text)
    found = folders.find(beside)
    assert found.models == Path("/srv/networks")
    assert found.logs == Path("/var/log/bt/home")


def test_a_frozen_program_looks_beside_its_executable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bt" / "braintumor-desktop"))
    assert folders.program_folder() == (tmp_path / "bt").resolve()
    inside = tmp_path / "Braintumor Desktop.app" / "Contents" / "MacOS" / "braintumor-desktop"
    monkeypatch.setattr(sys, "executable", str(inside))
    assert folders.program_folder() == tmp_path.resolve()


def test_a_new_private_folder_cannot_be_entered_by_others(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = folders.make_private(tmp_path / "logs")
    finally:
        os.umask(before)
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
