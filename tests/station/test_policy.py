"""What an administrator fixes, and what becomes of a file with errors."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from braintumor_desktop.station import policy
from braintumor_desktop.station.settings import SETTINGS, Setting

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def etc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The computer's folder of policies."""
    folder = tmp_path / "etc"
    folder.mkdir()
    monkeypatch.setattr(policy, "_of_computer", lambda: folder)
    return folder


@pytest.fixture
def beside(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    folder.mkdir()
    return folder


def test_without_a_file_nothing_is_fixed(etc: Path, beside: Path) -> None:
    assert policy.load(beside) == policy.Policy()


def test_values_are_fixed_and_say_where(etc: Path, beside: Path) -> None:
    (etc / "policy.toml").write_text('theme = "light"\n[files]\nkeep_recent = false\n')
    found = policy.load(beside)
    assert found.values == {"theme": "light", "files/keep_recent": False}
    assert found.sources["theme"] == etc / "policy.toml"
    assert found.problems == ()


def test_the_file_of_the_computer_wins_over_the_one_beside_the_program(
    etc: Path, beside: Path
) -> None:
    (etc / "policy.toml").write_text('theme = "light"\n')
    (beside / "policy.toml").write_text('theme = "dark"\n[log]\nlevel = "debug"\n')
    assert policy.load(beside).values == {"theme": "light", "log/level": "debug"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"theme = ", "it is no TOML"),
        (b"\xff\xfe\x00", "it is no TOML"),
        (b"#" * 1_000_001, "more than 100,000 bytes"),
        (b'[log]\nlevel = "loud"', 'log/level is not in force: it must be one of "debug"'),
        (b"[files]\nkeep_recent = 0", "it must be true or false"),
        (b'[models]\nfolder = "networks"', "it must be an absolute path"),
        (b"[overlay]\npercent = 10", "there is no overlay/percent that can be fixed"),
        (b"[log.level]\nx = 1", "log/level is not in force"),
        (b"nonsense = 1", "there is no nonsense"),
        (b"x = " + b"[" * 1900, "nested too deeply"),
        (b"a" + b".a" * 1900 + b" = 1", "more than 2,000 characters"),
        (b'theme = "a\0b"', "is no TOML"),
        (b'[models]\nfolder = "/a\\u0000b"', "cannot hold the character NUL"),
    ],
)
def test_what_is_wrong_with_a_policy_is_told(
    etc: Path, beside: Path, content: bytes, words: str
) -> None:
    (etc / "policy.toml").write_bytes(content)
    found = policy.load(beside)
    assert len(found.problems) == 1
    assert words in found.problems[0]
    assert str(etc / "policy.toml") in found.problems[0]
    assert found.values == {}


def test_one_error_leaves_the_other_values_in_force(etc: Path, beside: Path) -> None:
    (etc / "policy.toml").write_text('theme = "pink"\n[window]\nsingle = false\n')
    found = policy.load(beside)
    assert found.values == {"window/single": False}
    assert len(found.problems) == 1


def test_a_policy_that_cannot_be_read_is_told(etc: Path, beside: Path) -> None:
    (etc / "policy.toml").mkdir()
    assert "cannot be read" in policy.load(beside).problems[0]


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(etc: Path, beside: Path) -> None:
    os.mkfifo(etc / "policy.toml")
    assert "it is a pipe" in policy.load(beside).problems[0]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_fits_its_own_declaration(setting: Setting) -> None:
    assert setting.check(setting.default) == setting.default
    kept = str(setting.default).lower() if setting.kind == "switch" else str(setting.default)
    assert setting.parse(kept) == setting.default
    assert setting.parse("\0 spoiled") == setting.default


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_the_page_for_administrators_describes_every_setting(setting: Setting) -> None:
    text = (ROOT / "docs" / "administration.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith(f"| `{setting.key}` ")]
    default = str(setting.default).lower() if setting.kind == "switch" else str(setting.default)
    default = f"`{default}`" if default else "the program's own"
    fixed = "yes" if setting.for_policy else "no"
    allowed = setting.allowed.replace('"', "`")
    assert rows == [f"| `{setting.key}` | {allowed} | {default} | {fixed} | {setting.text} |"]
