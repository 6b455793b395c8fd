"""Qt loads plug-ins from its own folder, wherever the system and its variables point."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[3]
LOOK = """
import sys
from PySide6.QtGui import QIcon, QImageReader
from braintumor_desktop.desktop.life import app, selftest_support
made = app.create_application() if sys.argv[1] == "window" else selftest_support._application()
QImageReader.supportedImageFormats()
QIcon.fromTheme("x")
print(made.libraryPaths())
"""


@pytest.mark.parametrize("what", ["window", "selftest"])
def test_only_the_folder_of_the_program_is_searched_for_plugins(tmp_path: Path, what: str) -> None:
    foreign = tmp_path / "foreign"
    for kind in ("platforms", "platformthemes", "imageformats", "styles", "iconengines"):
        (foreign / kind).mkdir(parents=True)
    variables = os.environ | {
        "QT_DEBUG_PLUGINS": "1",
        "QT_PLUGIN_PATH": str(foreign),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(foreign / "platforms"),
        "QT_QPA_PLATFORMTHEME": "own",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", LOOK, what]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    searched = re.findall(r'checking directory path "([^"]+)"', done.stderr)
    assert len(searched) >= 3
    own = str(Path(PySide6.__file__).resolve().parent)
    assert [path for path in searched if not str(Path(path).resolve()).startswith(own)] == []
    assert str(foreign) not in done.stdout
