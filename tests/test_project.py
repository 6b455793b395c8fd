"""What holds for the repository as a whole: versions, locks, licenses, documents, sizes."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import braintumor_desktop

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = {
    "requirements.lock": ("build",),
    "requirements-dev.lock": ("build", "dev"),
    "requirements-training.lock": ("build", "training"),
}
LOCKS = tuple(EXTRAS)
DOCUMENTS = (
    *("README.md", "CONTRIBUTING.md", "SECURITY.md", "resources/README.md"),
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
)
MAPS = ("docs/architecture.md", "docs/how-to.md", "SECURITY.md", "CONTRIBUTING.md")
LARGEST_FILE = 30_000_000
"""Bytes."""

PACKAGE = re.compile(r"^(?P<name>[a-z0-9._-]+)==(?P<version>[^ ;\\]+)", re.MULTILINE)


def test_the_version_is_the_same_everywhere() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert newest is not None
    assert newest[1] == PYPROJECT["project"]["version"] == braintumor_desktop.__version__


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) > 15
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


@pytest.mark.parametrize(("lock", "extras"), EXTRAS.items())
def test_a_lock_contains_what_the_project_asks_for(lock: str, extras: tuple[str, ...]) -> None:
    project = PYPROJECT["project"]
    asked = list(project["dependencies"])
    for extra in extras:
        asked += project["optional-dependencies"][extra]
    names = {_normal(re.split(r"[<>=!~;\[ ]", requirement)[0]) for requirement in asked}
    assert names - set(_locked(lock)) == set()


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_the_locks_agree_on_versions(lock: str) -> None:
    program, other = _locked(LOCKS[0]), _locked(lock)
    assert {name: other.get(name) for name in program} == program


def test_training_is_locked_to_the_cpu_build() -> None:
    locked = _locked("requirements-training.lock")
    assert locked["torch"] == {"2.13.0+cpu"}
    assert [name for name in locked if name.startswith(("nvidia", "cuda", "triton"))] == []


def test_no_package_of_the_program_is_under_the_gpl() -> None:
    licenses = {name: _license(name) for name in _locked("requirements.lock")}
    assert {name for name, text in licenses.items() if not text} == set()
    assert {name: text for name, text in licenses.items() if _is_gpl_only(text)} == {}
    assert _is_gpl_only("GPL-3.0-or-later")
    assert _is_gpl_only("GNU General Public License v3 (GPLv3)")
    assert not _is_gpl_only("LGPL-3.0-only OR GPL-3.0-only")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_names_only_targets_that_the_makefile_has(document: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE))
    assert {"run", "test"} <= targets
    text = (ROOT / document).read_text(encoding="utf-8")
    named = re.findall(r"(?:`|^\s*)(?:[A-Z_]+=\S+ )?make ([a-z]+(?:-[a-z]+)*)", text, re.MULTILINE)
    assert set(named) - targets == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_links_only_to_files_that_exist(document: str) -> None:
    path = ROOT / document
    links = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("document", MAPS)
def test_a_document_names_only_modules_that_exist(document: str) -> None:
    tracked = [path.relative_to(ROOT).as_posix() for path in _python_files()]
    text = (ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w./-]+\.py)`", text))
    assert len(named) > 3
    assert [name for name in named if not any(f"/{p}".endswith(f"/{name}") for p in tracked)] == []


def test_the_map_has_every_room_and_every_wing() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    package = ROOT / "braintumor_desktop"
    rooms = [path.parent.name for path in package.glob("*/__init__.py")]
    wings = [path.parent.name for path in package.glob("desktop/*/__init__.py")]
    assert len(rooms) > 8
    assert [name for name in rooms + wings if f"`{name}/`" not in text] == []


def _python_files() -> list[Path]:
    folders = ("braintumor_desktop", "models", "packaging", "tests")
    return [path for name in folders for path in (ROOT / name).rglob("*.py")]


def test_the_readme_names_only_commands_that_the_program_has() -> None:
    from braintumor_desktop.cli.main import COMMANDS

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    called = set(re.findall(r"braintumor-desktop ([a-z]+) ", text))
    listed = set(re.findall(r"^\| `([a-z]+)[ `]", text, re.MULTILINE))
    assert "analyze" in called
    assert set(COMMANDS) == listed
    assert called <= listed


def test_no_tracked_file_is_larger_than_30_mb() -> None:
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a clone")
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], check=True, capture_output=True
    )
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    assert len(paths) > 50
    large = [path for path in paths if path.exists() and path.stat().st_size > LARGEST_FILE]
    assert large == []


def test_setup_asks_in_one_sentence_for_what_is_missing() -> None:
    text = _environment().ask_to_install(["python3-venv", "libegl1"])
    assert "`sudo apt-get install python3-venv libegl1`" in text
    assert "\n" not in text


def test_setup_does_nothing_the_second_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment, calls = _environment(), _Calls()
    monkeypatch.setattr(environment, "_run", calls)
    folder, locks = tmp_path / "venv", ("requirements-dev.lock", "requirements.lock")
    folder.mkdir()
    environment.provide_environment(folder, locks)
    assert len(calls) == 3
    environment.provide_environment(folder, locks)
    environment.provide_environment(folder, locks[1:])
    assert len(calls) == 3


def test_setup_that_was_interrupted_starts_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment, calls = _environment(), _Calls(fails_at=2)
    monkeypatch.setattr(environment, "_run", calls)
    folder, locks = tmp_path / "venv", ("requirements.lock",)
    folder.mkdir()
    (folder / "half a package").touch()
    with pytest.raises(environment.SetupError, match="could not be installed"):
        environment.provide_environment(folder, locks)
    (folder / "half a package").touch()
    environment.provide_environment(folder, locks)
    assert not (folder / "half a package").exists()
    assert [call[1:3] for call in calls].count(["-m", "venv"]) == 2


def test_setup_checks_every_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment, calls = _environment(), _Calls()
    monkeypatch.setattr(environment, "_run", calls)
    (tmp_path / "venv").mkdir()
    environment.provide_environment(tmp_path / "venv", ("requirements.lock",))
    _, wheels, project = calls
    assert "--require-hashes" in wheels
    assert {"--no-deps", "--no-build-isolation"} <= set(project)


class _Calls(list[list[str]]):
    """Stands in for running commands: notes them, and makes the folder of an environment."""

    def __init__(self, fails_at: int = 0) -> None:
        super().__init__()
        self._fails_at = fails_at

    def __call__(self, command: list[str], environment: dict[str, str] | None = None) -> int:
        self.append(command)
        if command[1:3] == ["-m", "venv"]:
            Path(command[3]).mkdir()
        return int(len(self) == self._fails_at)


def _environment() -> ModuleType:
    path = ROOT / "packaging" / "environment.py"
    spec = importlib.util.spec_from_file_location("environment", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _locked(lock: str) -> dict[str, set[str]]:
    """Versions by name; a package may have one for older Pythons and one for newer."""
    found: dict[str, set[str]] = {}
    for match in PACKAGE.finditer((ROOT / lock).read_text(encoding="utf-8")):
        found.setdefault(_normal(match["name"]), set()).add(match["version"])
    return found


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _license(name: str) -> str:
    """What a package says of its license, in the field that it uses."""
    try:
        about: Any = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return "not for this Python"
    classifiers = [line for line in about.get_all("Classifier", []) if "License ::" in line]
    return about.get("License-Expression") or about.get("License") or " ".join(classifiers)


def _is_gpl_only(text: str) -> bool:
    """Whether every alternative of a license is a GPL."""
    gpl = re.compile(r"(?<!L)(?<!Lesser )(?:AGPL|GPL|General Public License)")
    return all(gpl.search(part) is not None for part in text.split(" OR "))
