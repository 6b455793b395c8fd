"""How soon an answer is on the disk, and the next case's picture on the screen.

Run as `python -m tests.benchmarks.reading`.  Keys are pressed in the real window, off the screen;
the networks are not asked, so that nothing else runs.  On a busy computer the time that was
computed tells more than the clock.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

CASES, SERIES, SLICES = 60, 30, 24
SIDE = 512
PATIENCE_S = 60.0


def main() -> None:
    """Print medians for pictures, for series, and for series that only the list knows."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        pictures, series = Path(folder) / "pictures", Path(folder) / "series"
        _write_pictures(pictures)
        _write_series(series)
        _print("pictures that are open", _read(Path(folder) / "pictures.db", [pictures]))
        _print("series that are open", _read(Path(folder) / "series.db", [series]))
        _print("series of the list, none open", _read(Path(folder) / "series.db", []))


def _print(what: str, measured: tuple[list[float], ...]) -> None:
    print(what)
    for words, values, goal in zip(
        (
            "   an answer is on the disk",
            "   the next picture is shown",
            "   computed by the GUI thread",
            "   computed by all threads",
        ),
        measured,
        (20, 100, 100, 100),
        strict=True,
    ):
        middle, worst = statistics.median(values), max(values)
        print(f"{words:<38} {middle:7.1f} ms, at most {worst:7.1f} (goal {goal})")


def _write_pictures(folder: Path) -> None:
    from PIL import Image

    folder.mkdir()
    rng = np.random.default_rng(0)
    for place in range(CASES):
        pixels = rng.integers(0, 255, (SIDE, SIDE), np.uint8)
        Image.fromarray(pixels).save(folder / f"scan {place:03d}.png")


def _write_series(folder: Path) -> None:
    from tests.helpers import dicom_files

    values = np.random.default_rng(0).integers(0, 4000, (SIDE, SIDE)).astype(np.uint16)
    for case in range(SERIES):
        (folder / f"{case}").mkdir(parents=True)
        for place in range(SLICES):
            ds = dicom_files.mr_slice(values, InstanceNumber=place)
            ds.StudyInstanceUID, ds.SeriesInstanceUID = f"1.2.{case + 1}", f"1.2.{case + 1}.1"
            ds.SOPInstanceUID = f"1.2.{case + 1}.1.{place + 1}"
            ds.PatientID = ds.PatientName = f"P{case}"
            ds.ImagePositionPatient = [0.0, 0.0, 3.0 * place]
            dicom_files.write(folder / f"{case}" / f"IM{place:03d}", ds)


def _read(database: Path, paths: list[Path]) -> tuple[list[float], ...]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.rounds import Plan

    application = create_application()
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    window.start([], database)
    window.judging.stop()
    _wait(application.processEvents, lambda: window.records.state.is_open)
    if paths:
        window.open(paths)
        _wait(application.processEvents, lambda: window.opening.state.phase == "done")
    window.judging.stop()
    _settle(application.processEvents)
    _wait(application.processEvents, lambda: window.entering.is_done)
    window.commands.reading.start(Plan("benchmark" if paths else "another"))
    _wait(application.processEvents, lambda: window.reading.key is not None)
    measured: tuple[list[float], ...] = ([], [], [], [])
    for _ in range(len(window.reading.round.keys) - 1):
        _wait(application.processEvents, lambda: _is_shown(window))
        _settle(application.processEvents)
        before, key = window.reading.round.read, window.reading.key
        began, spent, whole = time.perf_counter(), time.thread_time(), time.process_time()
        QTest.keyClick(window.viewer.canvas, Qt.Key.Key_U)
        _wait(application.processEvents, lambda b=before: window.reading.round.read > b)
        kept = time.perf_counter() - began
        _wait(
            application.processEvents,
            lambda k=key: window.reading.key != k and _is_shown(window),
        )
        shown, computed = time.perf_counter() - began, time.thread_time() - spent
        taken = (kept, shown, computed, time.process_time() - whole)
        for values, seconds in zip(measured, taken, strict=True):
            values.append(seconds * 1000)
    window.shut_down()
    return measured


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
