"""Ctrl-C ends a command with a sentence, whenever it is pressed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from braintumor_desktop import INSTALLATION

SCRIPT = """# Runs the program, and presses Ctrl-C when it looks for a module.
import atexit, os, runpy, signal, sys
when = sys.argv.pop(1)

class Pressed:
    def find_spec(self, name, *_):
        if name == when:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Pressed())
if when == "at the end":
    atexit.register(os.kill, os.getpid(), signal.SIGINT)
runpy.run_module("braintumor_desktop", run_name="__main__")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill ends a process at once there")
@pytest.mark.parametrize(
    "when", ["logging", "braintumor_desktop.cli.main", "numpy", "pydicom", "at the end"]
)
def test_ctrl_c_is_never_answered_with_a_traceback(when: str) -> None:
    command = [sys.executable, "-c", SCRIPT, when, "info", "resources/sample/1_t1_gd_lesion/IM0001"]
    done = subprocess.run(
        command,
        cwd=INSTALLATION,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == b"Interrupted.\n"
    # A shell says 130 of both.
    assert done.returncode in {130, -2}
