"""The real program in a process of its own: what it writes, and where."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pydicom
import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "1_t1_gd_lesion"
FAMILY, GIVEN, NUMBER = "Zzyzxovitch", "Quetzalina", "PID4711-0815"
SECRETS = (FAMILY, GIVEN, NUMBER)
HOME = "Жанна 山田 太郎"

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from braintumor_desktop.desktop.life import app
from braintumor_desktop.desktop.shell.main_window import MainWindow

begin = MainWindow.start

def start(window, paths, database=None):
    begin(window, paths, database)
    ends = time.monotonic() + 40
    timer = QTimer(window, interval=50)
    def look():
        current = window.views.current
        done = current is not None and window.workspace.finished(current.id) > 0
        if done and window.judging.state.phase == "idle" or time.monotonic() > ends:
            timer.stop()
            window.closing.ask = lambda _count: "close"
            QTimer.singleShot(300, window, window.close)
            window.workspace.no_such_thing(str(paths))
    timer.timeout.connect(look)
    timer.start()

MainWindow.start = start
sys.exit(app.run([Path(sys.argv[1])]))
"""


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Two slices whose names and headers name a patient, and a file that is broken."""
    folder = tmp_path / "scans" / f"{FAMILY}_{GIVEN}"
    folder.mkdir(parents=True)
    for path in sorted(SAMPLE.iterdir())[10:12]:
        ds = pydicom.dcmread(path)
        ds.PatientName, ds.PatientID = f"{FAMILY}^{GIVEN}", NUMBER
        ds.SeriesDescription = f"for {FAMILY}"
        ds.save_as(folder / f"{FAMILY}-{path.name}")
    (folder / f"{NUMBER}.dcm").write_bytes(b"DICM" + FAMILY.encode())
    return folder


def environment(home: Path) -> dict[str, str]:
    home.mkdir(parents=True)
    runtime = home.parent / "run"
    runtime.mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return kept | {
        "HOME": str(home),
        "TMPDIR": str(runtime),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def written_below(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def without_database(files: dict[str, bytes], folder: str) -> dict[str, bytes]:
    """Files but those of the worklist, which must be there: it is the place for patients."""
    own = {f"{folder}/worklist.db", f"{folder}/worklist.answers.db"}
    assert own <= set(files)
    own |= {name for name in files if name.startswith(f"{folder}/backups/")}
    return {name: content for name, content in files.items() if name not in own}


def naming_the_patient(files: dict[str, bytes]) -> list[str]:
    words = [secret.encode(code) for secret in SECRETS for code in ("utf-8", "utf-16-le")]
    return [
        name
        for name, content in files.items()
        if any(word in content for word in words) or any(secret in name for secret in SECRETS)
    ]


@pytest.mark.model
def test_nothing_that_analyze_writes_beside_its_output_names_the_patient(
    tmp_path: Path, scans: Path
) -> None:
    place = tmp_path / "home" / HOME
    output = tmp_path / "results"
    arguments = ["analyze", str(scans), "--output", str(output), "--threads", "1"]
    command = [sys.executable, "-m", "braintumor_desktop", *arguments]
    done = subprocess.run(
        command, env=environment(place), cwd=tmp_path, capture_output=True, timeout=60
    )
    assert done.returncode == 1, done.stderr
    assert b"Zzyzxovitch" in (output / "results.jsonl").read_bytes()
    files = written_below(tmp_path / "home")
    assert naming_the_patient(files) == []
    assert set(files) == {
        f"{HOME}/.local/share/braintumor-desktop/audit.head",
        f"{HOME}/.local/share/braintumor-desktop/audit.jsonl",
        f"{HOME}/.local/state/braintumor-desktop/log/commands.log",
    }


@pytest.mark.model
def test_the_window_names_the_patient_among_recent_files_and_in_the_worklist_alone(
    tmp_path: Path, scans: Path
) -> None:
    home = tmp_path / "home" / HOME
    command = [sys.executable, "-c", WINDOW, str(scans)]
    done = subprocess.run(
        command, env=environment(home), cwd=tmp_path, capture_output=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    data = ".local/share/braintumor-desktop"
    files = without_database(written_below(home), data)
    settings = ".config/braintumor-desktop/Braintumor Desktop.ini"
    known = ".config/braintumor-desktop/worklists.json"
    log = ".local/state/braintumor-desktop/log/window.log"
    noted = {f"{data}/audit.head", f"{data}/audit.jsonl"}
    assert set(files) == {settings, log, known, *noted}
    assert naming_the_patient(files) == [settings]
    assert b"AttributeError" in files[log]
    assert b"judged done: 2" in files[log]
    assert b"problem unreadable: 1" in files[log]
    kept = [home / data / name for name in ("worklist.db", "worklist.answers.db")]
    for path in (home / settings, home / log, *kept):
        assert (path.stat().st_mode | path.parent.stat().st_mode) & 0o077 == 0


@pytest.mark.model
def test_a_portable_program_writes_nothing_outside_its_folder(tmp_path: Path, scans: Path) -> None:
    program = tmp_path / "a stick 山田" / "bt"
    for name in ("braintumor_desktop", "models", "resources"):
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        if name == "braintumor_desktop":
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, program / name, ignore=ignored)
        else:
            (program / name).symlink_to(ROOT / name)
    (program / "portable.ini").touch()
    before = set(written_below(program))
    home = tmp_path / "home" / "Jane Doe"
    variables = environment(home) | {"PYTHONPATH": str(program)}
    command = [sys.executable, "-c", WINDOW, str(scans)]
    done = subprocess.run(command, env=variables, cwd=tmp_path, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert written_below(home) == {}
    written = without_database(written_below(program), "portable-data/data")
    assert set(written) - before == {
        "portable-data/settings/Braintumor Desktop.ini",
        "portable-data/settings/worklists.json",
        "portable-data/logs/window.log",
        "portable-data/data/audit.head",
        "portable-data/data/audit.jsonl",
    }
