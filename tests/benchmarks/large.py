"""The longest time for which the window does not answer with 30,000 files and 4,000 results.

Run as `python -m tests.benchmarks.large [FILES RESULTS] [--stacks]`; the goal is 50 ms.  The
window is the real one, worklist and all; the networks are stubs, so that answers come faster
than any network gives them.  All the while slices are scrolled every 5 ms.  Beside the time
that passed stands that which the GUI thread itself computed, which another program's work does
not change, and that which the whole program did, all threads together: where other programs keep
the machine busy, a gap would hardly be longer without them.  `--stacks` prints what that thread
did in the longest gaps.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow

FILES, RESULTS, SLICES = 30_000, 4_000, 200
TICK_MS, SETTLE_S, PATIENCE_S, GOAL_MS = 5, 2.0, 900.0, 50
SECONDS_A_SLICE = 0.002
SAMPLE_S, TOLD, DEPTH = 0.003, 12, 7


def main() -> None:
    """Write the files, and watch the window in a process of its own."""
    numbers = [int(text) for text in sys.argv[1:] if text.isdecimal()]
    files, results = numbers or (FILES, RESULTS)
    with tempfile.TemporaryDirectory() as name:
        scans = Path(name) / "scans"
        scans.mkdir()
        write_files(scans, files, results)
        environment = os.environ | {"XDG_CONFIG_HOME": name}
        options = [text for text in sys.argv[1:] if text.startswith("-")]
        command = [sys.executable, "-m", "tests.benchmarks.large", "--watch", str(scans)]
        subprocess.run([*command, str(results), *options], check=True, env=environment)


def write_files(folder: Path, count: int, results: int) -> None:
    """A series of `results` slices that comes first, the rest in series of SLICES."""
    content = template()
    for index in range(count):
        after, number = divmod(index - results, SLICES)
        series = after + 1
        if index < results:
            series, number = 0, index
        here = folder / f"{series:05}"
        here.mkdir(exist_ok=True)
        made = content.replace(b"11111.11111", f"{series:05}.{number:05}".encode())
        made = made.replace(b"2.22222", b"2.%05d" % series)
        (here / f"IM{number:05}").write_bytes(made.replace(b"333333.3", b"%06d.0" % number))


def template() -> bytes:
    """A file of 16 x 16 pixels with UIDs and a place that can be replaced in its bytes."""
    from tests.helpers import dicom_files

    ds = dicom_files.mr_slice(dicom_files.slice_values(16, 16))
    ds.SeriesInstanceUID, ds.SOPInstanceUID = "1.2.22222", "1.2.11111.11111"
    ds.ImagePositionPatient = ["0.0", "0.0", "333333.3"]
    with tempfile.TemporaryDirectory() as name:
        return dicom_files.write(Path(name) / "IM", ds).read_bytes()


def clocks() -> tuple[float, float, float]:
    """Seconds that passed, that this thread computed, and that all threads did."""
    return time.perf_counter(), time.thread_time(), time.process_time()


class First:
    """How soon after now the first rows are there, by the clock and as all threads compute."""

    def __init__(self, window: "MainWindow") -> None:
        self._studies, self._items = window.study_model, window.worklist.model
        self._began = clocks()
        self._found: dict[str, tuple[float, float]] = {}

    def look(self) -> None:
        """Note what is there by now."""
        items = self._items
        there = {
            "study list": self._studies.rowCount() > 0,
            "worklist": items.rowCount() > 0 and items.entry(0) is not None,
        }
        for name, is_there in there.items():
            if is_there and name not in self._found:
                passed, _, program = (b - a for a, b in zip(self._began, clocks(), strict=True))
                self._found[name] = 1000 * passed, 1000 * program

    def print(self) -> None:
        """Both lists."""
        for name, (passed, program) in self._found.items():
            print(
                f"  first rows of the {name}: {passed:.0f} ms (goal: 500), computed {program:.0f}"
            )


class Ticks:
    """Time between the ticks of a timer of the GUI thread, by what goes on."""

    def __init__(self, stacks: "Stacks | None") -> None:
        self.phase = "searching"
        self._stacks = stacks
        self._gaps: dict[str, list[tuple[float, float, float]]] = {}
        self._last = clocks()

    def tick(self) -> None:
        """The timer has come."""
        before, now = self._last, clocks()
        self._last = now
        passed, computed, program = (b - a for a, b in zip(before, now, strict=True))
        self._gaps.setdefault(self.phase, []).append((passed, computed, min(passed, program)))
        if self._stacks is not None and min(passed, program) > GOAL_MS / 1000:
            self._stacks.keep(before[0], now[0], computed, program)

    def print(self) -> None:
        """The longest of each phase."""
        for phase, found in self._gaps.items():
            passed, computed, program = (
                sorted((1000 * gap for gap in column), reverse=True)
                for column in zip(*found, strict=True)
            )
            worst = ", ".join(f"{gap:.0f}" for gap in passed[:5])
            print(
                f"  {phase:10} gaps: median {passed[len(passed) // 2]:4.1f} ms, longest {worst} ms "
                f"(goal: {GOAL_MS}), computed {computed[0]:.0f} ms at most"
            )
            worst = ", ".join(f"{gap:.0f}" for gap in program[:5])
            print(f"  {'':10} the whole program computed meanwhile, at most {worst} ms")


class Stacks:
    """What the GUI thread does, looked at from another thread every few milliseconds."""

    def __init__(self) -> None:
        self._main = threading.get_ident()
        self._seen: deque[tuple[float, list[str]]] = deque(maxlen=2000)
        self._kept: list[tuple[float, float, float, list[str]]] = []
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while True:
            frame = sys._current_frames().get(self._main)
            self._seen.append((time.perf_counter(), traceback.format_stack(frame)[-DEPTH:]))
            time.sleep(SAMPLE_S)

    def keep(self, begin: float, end: float, computed: float, program: float) -> None:
        """A long gap, and what the thread and the program computed in it: keep its middle."""
        seen = [stack for moment, stack in list(self._seen) if begin <= moment <= end]
        if seen:
            self._kept.append((program, end - begin, computed, seen[len(seen) // 2]))

    def print(self) -> None:
        """The longest."""
        for program, length, computed, stack in sorted(self._kept, key=lambda gap: -gap[0])[:TOLD]:
            print(
                f"{1000 * length:.0f} ms, {1000 * computed:.0f} ms computed, "
                f"{1000 * program:.0f} ms by all threads"
            )
            print("".join(stack))


def watch(folder: Path, results: int) -> None:
    """Open the folder, scroll all the while, and print the gaps by what goes on."""
    from PySide6.QtCore import QEventLoop, QTimer

    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.workflow import batch, models
    from tests.helpers.stubs import StubWorkflow

    stub = StubWorkflow(seconds=SECONDS_A_SLICE)
    batch.run, models.load_networks = stub.run, stub.load_networks
    application = create_application()
    window = MainWindow()
    window.items_dock.show()
    window.resize(1600, 1000)
    window.show()
    window.start([])
    settled = time.monotonic() + SETTLE_S
    while time.monotonic() < settled:  # As a user finds it: the icons are drawn.
        application.processEvents()
    gc.freeze()  # as the program does soon after its start
    stacks = Stacks() if "--stacks" in sys.argv else None
    ticks = Ticks(stacks)
    timer = QTimer(window)
    timer.timeout.connect(ticks.tick)
    timer.timeout.connect(lambda: window.bridge.tell(window.views.step(1)))
    timer.start(TICK_MS)
    first = First(window)
    window.open([folder])
    end = time.monotonic() + PATIENCE_S
    while len(stub.asked) < results and time.monotonic() < end:
        ticks.phase = "searching" if window.opening.is_searching else "judging"
        # As the program: it waits where there is nothing to do.
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        first.look()
    timer.stop()
    first.print()
    print(f"{window.opening.state.files:,} files searched, {len(stub.asked):,} slices judged")
    ticks.print()
    if stacks is not None:
        stacks.print()
    window.shut_down()


if __name__ == "__main__":
    if "--watch" in sys.argv:
        watch(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
