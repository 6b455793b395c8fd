"""How soon the window is visible, and how long it does not answer while it works.

Run as `python -m tests.benchmarks.window`.  The gaps are those of a 5 ms timer of the GUI
thread while 500 slices are searched, decoded, judged with the real networks, and scrolled
with mask and heat map.
"""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.benchmarks import memory

SLICES, TICK_MS, STARTS = 500, 5, 5
JUDGED = 60
SETTLE_S, PATIENCE_S = 3.0, 120.0

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
"""
SHOW = """
window.resize(1600, 1000)
window.show()
application.processEvents()
import os, time
print(time.time(), time.process_time(), flush=True)
os._exit(0)
"""
OURS = """
import os, time
from braintumor_desktop import __main__ as start
before = start._import_what_knows_no_qt
def prepare():
    before()
    from braintumor_desktop.desktop.life import app
    def tell(*_):
        # The first turn of the event loop has painted.
        print(time.time(), time.process_time(), flush=True)
        os._exit(0)
    app._Life.import_late = tell
start._import_what_knows_no_qt = prepare
start.main([])
"""
"""The whole start, as the program does it."""


def main() -> None:
    """Measure the start, then the gaps in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        places = dict.fromkeys(
            ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), folder
        )
        environment = os.environ | places
        # An installed program has its bytecode: the first start, not counted, writes it.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        visible(OURS, environment)
        pairs = [
            (visible(OURS, environment), visible(BARE + SHOW, environment)) for _ in range(STARTS)
        ]
        ours, theirs = (np.median(column, axis=0) for column in zip(*pairs, strict=True))
        print(
            f"window visible after {ours[0]:.2f} s (goal: 0.5), a bare window {theirs[0]:.2f} s; "
            f"computed {ours[1]:.2f} s, a bare window {theirs[1]:.2f} s"
        )
        memory.write_series(Path(folder), SLICES)
        command = [sys.executable, "-m", "tests.benchmarks.window", folder]
        subprocess.run(command, check=True, env=environment)


def visible(code: str, environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from the start of a process to its painted window; those that it computed."""
    started = time.time()
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    shown, computed = map(float, done.stdout.split())
    return shown - started, computed


def watch(folder: Path) -> None:
    """Open the folder, scroll all the while, and print the gaps by what goes on."""
    from PySide6.QtCore import QTimer

    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.workflow import batch

    application = create_application()
    batch.judge_slice = with_evidence(batch.judge_slice)
    window = MainWindow()
    window.overlay.show("both")
    window.resize(1600, 1000)
    window.show()
    gaps: dict[str, list[float]] = {"searching": [], "judging": []}
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        phase = "judging" if window.opening.state.phase == "done" else "searching"
        gaps[phase].append((now - last) * 1000)
        last = now
        window.bridge.tell(window.views.step(1))

    window.start([])
    # As a user finds it: the icons are drawn and the networks loaded.
    settled = time.monotonic() + SETTLE_S
    while time.monotonic() < settled:
        application.processEvents()
    gc.freeze()  # as the program does soon after its start
    timer = QTimer(window)
    timer.timeout.connect(tick)
    last = time.perf_counter()
    timer.start(TICK_MS)
    window.open([folder])
    end = time.monotonic() + PATIENCE_S
    while finished(window) < JUDGED and time.monotonic() < end:
        application.processEvents()
    timer.stop()
    window.shut_down()
    for phase, found in gaps.items():
        report(phase, found)


def report(phase: str, found: list[float]) -> None:
    """Print the gaps (ms) of one phase."""
    if not found:
        print(f"  {phase:10} all {JUDGED} slices were judged before the search was done")
        return
    worst = ", ".join(f"{gap:.0f}" for gap in sorted(found)[-3:][::-1])
    middle = float(np.median(found))
    print(f"  {phase:10} gaps: median {middle:4.1f} ms, longest {worst} ms (goal: 50)")


def with_evidence(judge):
    """The same judging, each answer with a heat map of the finest size."""
    found = np.random.default_rng(0).random((64, 64), np.float32)
    return lambda *given: replace(judge(*given), evidence=found.copy())


def finished(window) -> int:
    """Slices of the shown series that are judged."""
    series = window.views.current
    return 0 if series is None else window.rows.of(series).finished


if __name__ == "__main__":
    if len(sys.argv) > 1:
        watch(Path(sys.argv[1]))
    else:
        main()
