"""A full run opens no socket, unpickles nothing, and leaves no file behind.

It starts no process but itself, to decode compressed pixels (`imaging/decoding`).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"

WATCH = """
import json, os, sys
seen = []
WATCHED = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork",
           "pickle.", "urllib.", "http.", "ftplib.", "smtplib.")
def hook(event, arguments):
    if event.startswith(WATCHED) and not is_own_child(event, arguments):
        seen.append([event, repr(arguments)[:200]])
def is_own_child(event, arguments):
    return (event == "subprocess.Popen" and arguments[0] == sys.executable
            and "--child" in arguments[1])
sys.addaudithook(hook)
"""

COMMAND = """
from braintumor_desktop.__main__ import main
status = main(json.loads(sys.argv[1]))
print("\\nSEEN " + json.dumps([status, seen]))
"""

WINDOW = """
from pathlib import Path
from PySide6.QtCore import QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[2])
from braintumor_desktop.desktop.life import app
application = app.create_application()
window = app.MainWindow()
window.show()
window.start([Path(json.loads(sys.argv[1]))])
import time
end = time.monotonic() + 60
def is_judged():
    current = window.views.current
    return current is not None and window.workspace.finished(current.id) > 0
while not is_judged() and time.monotonic() < end:
    application.processEvents()
    time.sleep(0.005)
status = 0 if is_judged() else 1
window.closing.ask = lambda _count: "close"
window.close()
print("\\nSEEN " + json.dumps([status, seen]))
"""

SOCKET = """
import socket
try:
    socket.create_connection(("127.0.0.1", 9), timeout=0.1)
except OSError:
    pass
print("\\nSEEN " + json.dumps([0, seen]))
"""


def watched(script: str, argument: object, tmp_path: Path) -> tuple[int, list[list[str]]]:
    """Run a script with a look at every socket and process; its status, and what was seen."""
    command = [sys.executable, "-c", WATCH + script, json.dumps(argument), str(tmp_path)]
    home = {"HOME": str(tmp_path), "TMPDIR": str(tmp_path / "tmp"), "PYTHONPATH": str(ROOT)}
    home |= {"XDG_CACHE_HOME": str(tmp_path / "c"), "XDG_DATA_HOME": str(tmp_path / "d")}
    home |= {"XDG_CONFIG_HOME": str(tmp_path / "s"), "QT_QPA_PLATFORM": "offscreen"}
    (tmp_path / "tmp").mkdir(exist_ok=True)
    done = subprocess.run(
        command, env=_environment() | home, capture_output=True, text=True, check=False, timeout=110
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("SEEN ")]
    assert told, done.stderr
    status, seen = json.loads(told[-1].removeprefix("SEEN "))
    return status, seen


def _environment() -> dict[str, str]:
    """Without what tells ONNX Runtime that it is tested, and may not report to its maker."""
    told = ("CI", "GITHUB_ACTIONS", "TF_BUILD")
    return {k: v for k, v in os.environ.items() if not k.startswith("ORT_") and k not in told}


def left_behind(tmp_path: Path) -> list[str]:
    """Temporary files, and what a library wrote into the caches of the user."""
    ours = {"braintumor-desktop", "fontconfig", "Braintumor Desktop", "qtshadercache"}
    caches = (p for p in (tmp_path / "c").glob("*") if p.name not in ours)
    folders = (*(tmp_path / "tmp").iterdir(), *caches, *tmp_path.glob(".*"))
    return sorted(path.name for path in folders)


def test_the_watch_sees_a_socket(tmp_path: Path) -> None:
    _, seen = watched(SOCKET, None, tmp_path)
    assert any(event == "socket.connect" for event, _ in seen)


@pytest.mark.model
def test_analyze_opens_no_socket_and_leaves_no_temporary_file(tmp_path: Path) -> None:
    output = tmp_path / "out"
    arguments = ["analyze", str(SAMPLE / "1_t1_gd_lesion"), "--output", str(output), "--overlays"]
    status, seen = watched(COMMAND, [*arguments, "--limit", "6"], tmp_path)
    assert (status, seen) == (0, [])
    assert (output / "results.jsonl").is_file()
    assert left_behind(tmp_path) == []


@pytest.mark.model
def test_the_window_opens_no_socket_and_leaves_no_temporary_file(tmp_path: Path) -> None:
    status, seen = watched(WINDOW, str(SAMPLE / "1_t1_gd_lesion"), tmp_path)
    assert (status, seen) == (0, [])
    assert left_behind(tmp_path) == []


UNWATCHED = "import json, sys\nseen = []\n"
LESION = SAMPLE / "1_t1_gd_lesion"


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize(
    "command",
    [
        ["-m", "braintumor_desktop", "analyze", str(LESION), "--output", "out", "--limit", "3"],
        ["-m", "braintumor_desktop", "selftest"],
        ["-c", UNWATCHED + WINDOW, json.dumps(str(LESION)), "settings"],
        ["-c", UNWATCHED + SOCKET],
    ],
    ids=["analyze", "selftest", "window", "the trace sees a socket"],
)
@pytest.mark.model
def test_no_library_opens_a_socket_to_the_network_either(
    tmp_path: Path, command: list[str]
) -> None:
    trace = tmp_path / "trace.txt"
    home = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    home |= {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CACHE", "CONFIG", "DATA")}
    strace = ["strace", "-f", "-e", "trace=%network", "-o", str(trace), sys.executable]
    done = subprocess.run(
        [*strace, *command],
        cwd=tmp_path,
        env=_environment() | home,
        check=False,
        capture_output=True,
        timeout=110,
    )
    if b"ptrace" in done.stderr:
        pytest.skip("this machine lets nobody trace")
    assert done.returncode == 0, done.stderr
    made = re.findall(r"(?:socket|socketpair)\((\w+)", trace.read_text("utf-8"))
    assert ("AF_INET" in made) == (SOCKET in command[1])
    assert set(made) - {"AF_INET"} <= {"AF_UNIX"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a namespace of Linux")
@pytest.mark.model
def test_analyze_works_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    command = ["unshare", "--map-root-user", "--net", sys.executable, "-m", "braintumor_desktop"]
    probe = subprocess.run([*command[:3], "true"], check=False, capture_output=True)
    if probe.returncode:
        pytest.skip("this machine makes no namespaces")
    arguments = ["analyze", str(SAMPLE / "1_t1_gd_lesion"), "--output", str(tmp_path / "out")]
    done = subprocess.run(
        [*command, *arguments, "--limit", "3"], cwd=ROOT, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stderr
