"""A child process for one task: how it is called, and what becomes of one that dies."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop import __main__
from braintumor_desktop.station import child
from braintumor_desktop.station.child import Ended, Limits

if TYPE_CHECKING:
    from pathlib import Path

DYING = "import os, sys; sys.stdin.buffer.read(); os.kill(os.getpid(), 9)"
TALKING = "import sys; sys.stdin.buffer.read(); print('no answer')"


def test_the_program_knows_the_hidden_command_and_no_other_task() -> None:
    assert __main__.CHILD == child.COMMAND
    assert subprocess.run(child.command("nothing"), timeout=60, check=False).returncode == 2


def test_a_child_imports_nothing_from_the_current_folder(tmp_path: Path) -> None:
    for name in ("json", "numpy", "braintumor_desktop"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(77)")
    done = subprocess.run(child.command("nothing"), cwd=tmp_path, timeout=60, check=False)
    assert done.returncode == 2


def test_a_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/bt/braintumor-desktop")
    assert child.command("x") == ["/opt/bt/braintumor-desktop", "--child", "x"]


@pytest.mark.skipif(os.name != "posix", reason="a signal of POSIX")
@pytest.mark.parametrize(("script", "code"), [(DYING, -9), (TALKING, 0)])
def test_a_child_that_gives_no_answer_crashed(
    monkeypatch: pytest.MonkeyPatch, script: str, code: int
) -> None:
    monkeypatch.setattr(child, "command", lambda _task: [sys.executable, "-c", script])
    with pytest.raises(Ended, match=rf"crashed \(code {code}\)"):
        child.run("x", {}, b"content", Limits(60.0, 1 << 30))
