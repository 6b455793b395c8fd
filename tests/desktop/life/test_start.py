"""What starting costs, and that nothing in the window blocks."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

HEAVY = ("pydicom", "cv2", "onnxruntime", "nibabel", "highdicom", "PIL", "gdcm", "qtawesome")
ROOMS = ("agreement", "header", "key_images", "measures", "reading", "worklist")
"""Wings that the window does not show at first."""
LATE = (
    *("sqlite3", "xlsxwriter", "pyqtgraph", "braintumor_desktop.workflow.batch"),
    *("braintumor_desktop.review.worklist", "braintumor_desktop.review.figures"),
    *(f"braintumor_desktop.desktop.{name}" for name in ROOMS),
    *(f"braintumor_desktop.desktop.shell.{name}" for name in ("commands", "exporting", "results")),
    *(f"braintumor_desktop.desktop.viewer.{name}" for name in ("painting", "plane_pane", "boards")),
)
MOST_MODULES = 225
"""Of our own, of 340: each costs about a millisecond until the window is visible."""
SLICES = 300
TICK_MS = 5

SHOW = """
import json, sys, time
start = time.perf_counter()
from PySide6.QtCore import QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from braintumor_desktop.desktop.life import app
application = app.create_application()
window = app.MainWindow()
window.show()
application.processEvents()
print(json.dumps([time.perf_counter() - start, sorted(sys.modules)]))
window.close()
"""


def test_nothing_heavy_is_imported_before_the_window_is_visible(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SHOW, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    seconds, modules = json.loads(done.stdout)
    sys.stdout.write(f"window visible after {seconds:.2f} s\n")
    assert [name for name in (*HEAVY, *LATE) if name in modules] == []
    dialogs = {name.rpartition(".")[2] for name in modules if ".desktop.dialogs." in name}
    assert dialogs <= {"file_dialogs", "unsaved"}
    own = [name for name in modules if name.startswith("braintumor_desktop.")]
    assert len(own) <= MOST_MODULES


def test_what_the_window_needs_later_is_imported_in_small_steps_once_it_is_visible(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-c", STEPS, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    left, is_complete = json.loads(done.stdout)
    assert left == []
    assert is_complete


STEPS = """
import importlib, json, sys
from PySide6.QtCore import QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from braintumor_desktop.desktop.life import app
application = app.create_application()
window = app.MainWindow()
window.show()
application.processEvents()
for name in app.LATE:
    importlib.import_module(f"braintumor_desktop.desktop.{name}")
before = set(sys.modules)
window.complete()
new = sorted(name for name in set(sys.modules) - before if name.startswith("braintumor_desktop."))
print(json.dumps([new, hasattr(window, "commands")]))
window.close()
"""


def write_series(folder: Path) -> Path:
    """A DICOM series of many slices of 512 x 512, not compressed."""
    from tests.helpers.dicom_files import mr_slice, write

    values = np.random.default_rng(0).integers(0, 1200, (512, 512)).astype(np.uint16)
    for number in range(SLICES):
        ds = mr_slice(values, InstanceNumber=number)
        ds.SOPInstanceUID, ds.ImagePositionPatient = f"1.2.3.{number}", [0.0, float(number), 0.0]
        write(folder / f"IM{number:04d}", ds)
    return folder


def test_opening_judging_and_scrolling_leave_the_window_answering(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    networks: StubWorkflow,
) -> None:
    networks.seconds = 0.005
    window.open([write_series(tmp_path)])
    gc.freeze()  # as the program does soon after its start: here the other tests' objects
    request.addfinalizer(gc.unfreeze)
    # Time that passed, and time that this thread computed: on a busy machine it may wait.
    gaps: list[tuple[float, float]] = []
    last = time.monotonic(), time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.monotonic(), time.thread_time()
        gaps.append((now[0] - last[0], now[1] - last[1]))
        last = now
        window.bridge.tell(window.views.step(1))

    timer = QTimer(window)
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=30_000)
    qtbot.waitUntil(lambda: len(networks.asked) > SLICES // 2, timeout=30_000)
    timer.stop()
    passed, computed = (1000 * np.sort(np.array(gaps), axis=0)).T
    sys.stdout.write(
        f"largest gaps {passed[-3:].round()} ms, median {np.median(passed):.1f} ms, "
        f"computed {computed[-3:].round()} ms\n"
    )
    assert len(window.views.current.slices) == SLICES  # type: ignore[union-attr]
    # The first time that something is drawn costs more; a step that is too long shows thrice.
    assert computed[-3] < 100
    assert computed[-1] < 200
    # A busy machine keeps any window waiting; a lock or a file would do so for longer.
    assert passed[-3] < 500
