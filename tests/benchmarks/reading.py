"""How soon an answer is on the disk, and the next case's picture on the screen.

Run as `python -m tests.benchmarks.reading`.  Keys are pressed in the real window, off the screen;
the networks are not asked, so that nothing else runs.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

CASES = 60
SIDE = 512
PATIENCE_S = 60.0


def main() -> None:
    """Print both medians, and what the GUI thread computed."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        scans = Path(folder) / "scans"
        scans.mkdir()
        _write(scans)
        kept, shown, computed = _read(scans)
    for words, values, goal in (
        ("an answer is on the disk", kept, 20),
        ("the next picture is shown", shown, 100),
        ("computed by the GUI thread meanwhile", computed, 100),
    ):
        middle, worst = statistics.median(values), max(values)
        print(f"{words:<38} {middle:7.1f} ms, at most {worst:7.1f} (goal {goal})")


def _write(folder: Path) -> None:
    from PIL import Image

    rng = np.random.default_rng(0)
    for place in range(CASES):
        pixels = rng.integers(0, 255, (SIDE, SIDE), np.uint8)
        Image.fromarray(pixels).save(folder / f"scan {place:03d}.png")


def _read(scans: Path) -> tuple[list[float], list[float], list[float]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.rounds import Plan

    application = create_application()
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    window.start([])
    window.judging.stop()
    _wait(application.processEvents, lambda: window.records.state.is_open)
    window.open([scans])
    _wait(application.processEvents, lambda: window.opening.state.phase == "done")
    window.judging.stop()
    _settle(application.processEvents)
    _wait(application.processEvents, lambda: window.entering.is_done)
    window.commands.reading.start(Plan("benchmark"))
    _wait(application.processEvents, lambda: window.reading.key is not None)
    kept, shown, computed = [], [], []
    for _ in range(CASES - 1):
        _wait(application.processEvents, lambda: _is_shown(window))
        _settle(application.processEvents)
        before, key = window.reading.round.read, window.reading.key
        began, spent = time.perf_counter(), time.thread_time()
        QTest.keyClick(window.viewer.canvas, Qt.Key.Key_U)
        _wait(application.processEvents, lambda b=before: window.reading.round.read > b)
        kept.append((time.perf_counter() - began) * 1000)
        _wait(
            application.processEvents,
            lambda k=key: window.reading.key != k and _is_shown(window),
        )
        shown.append((time.perf_counter() - began) * 1000)
        computed.append((time.thread_time() - spent) * 1000)
    window.shut_down()
    return kept, shown, computed


def _is_shown(window: object) -> bool:
    shown, wanted = window.viewer.shown, window.views.slice  # type: ignore[attr-defined]
    return shown is not None and wanted is not None and shown[0].key == wanted.key


def _settle(process: Callable[[], object]) -> None:
    """As long as a quick reader looks."""
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        process()
        time.sleep(0.002)


def _wait(process: Callable[[], object], is_done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_done():
        if time.monotonic() > end:
            raise TimeoutError
        process()
        time.sleep(0.0005)


if __name__ == "__main__":
    main()
