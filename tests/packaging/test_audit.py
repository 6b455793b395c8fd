"""`packaging/audit.py`: what is wrong with a lock or an installed package is named."""

from __future__ import annotations

import importlib.util
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
HASH = f"--hash=sha256:{'a' * 64}"


@pytest.fixture(scope="module")
def audit() -> Iterator[ModuleType]:
    sys.path.insert(0, str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("audit", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(ROOT / "packaging"))
    sys.modules.pop("licensing", None)


def test_the_locks_are_sound(audit: ModuleType) -> None:
    assert [line for name in audit.LOCKS for line in audit.check_lock(ROOT / name)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one==1.0 \\\n    # via two\n", "one has no hash"),
        (f"one>=1.0 \\\n    {HASH}\n", "not a pinned version"),
        (f"one @ https://x.org/one.whl \\\n    {HASH}\n", "an address"),
        (f"--index-url https://x.org\none==1.0 \\\n    {HASH}\n", "an address"),
    ],
)
def test_a_lock_that_proves_nothing_is_told(
    audit: ModuleType, tmp_path: Path, text: str, found: str
) -> None:
    (tmp_path / "x.lock").write_text(text, encoding="utf-8")
    assert found in " ".join(audit.check_lock(tmp_path / "x.lock"))


def test_an_installed_file_that_was_changed_is_named(audit: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "one-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Name: one\nVersion: 1.0\n", encoding="utf-8")
    lines = ["one.py,sha256=3QzkuKyIiM9Fy1WgCb8rDlVtnz_Ot1unaL7EJQnrVZ8,1", "two.py,sha256=x,1"]
    (folder / "RECORD").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "one.py").write_text("x", encoding="utf-8")
    package = metadata.PathDistribution(folder)
    assert audit.changed_files(package) == ["one.py", "two.py"]


def test_an_untouched_package_is_as_its_wheel_brought_it(audit: ModuleType) -> None:
    assert audit.changed_files(metadata.distribution("platformdirs")) == []


def test_another_version_than_the_locked_one_is_told(audit: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "x.lock").write_text(f"platformdirs==0.1 \\\n    {HASH}\n", encoding="utf-8")
    (line,) = audit.check_installed(tmp_path / "x.lock")
    assert line.startswith("platformdirs ")
    assert line.endswith("locked is 0.1")
