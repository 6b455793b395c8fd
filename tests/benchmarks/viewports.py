"""Four viewports scrolled together, and how soon a large folder shows its first picture.

Run as `python -m tests.benchmarks.viewports`.  Both in the whole window, by the clock.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks import memory

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow

SIZE = (2000, 1200)
FRAMES, SLICES, FILES = 60, 40, 1_000
PATIENCE_S = 120.0


def main() -> None:
    """Measure in a home of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        watch(Path(folder))


def watch(folder: Path) -> None:
    """Open both in one window, the small one first."""
    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.volumes import write_series

    four, many = folder / "four", folder / "many"
    many.mkdir()
    for number in range(4):
        write_series(four / str(number), "axial", slices=SLICES, step=3.0, level=60 + 40 * number)
    memory.write_series(many, FILES)
    application = create_application()
    window = MainWindow()
    window.resize(*SIZE)
    window.show()

    def wait_until(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            application.processEvents()

    window.start([four])
    wait_until(lambda: window.opening.state.phase == "done" and window.viewer.shown is not None)
    wait_until(lambda: window.judging.state.phase == "idle")
    times = scrolled(window, wait_until)
    print(f"four viewports at {SIZE[0]} x {SIZE[1]}, a step of all, median of {FRAMES}")
    print(f"  {median(times):.1f} ms, at most {max(times):.1f} (goal 16)")
    window.opening.close_all()
    wait_until(lambda: window.viewer.shown is None)
    started = time.perf_counter()
    window.open([many])
    wait_until(lambda: window.viewer.shown is not None)
    window.repaint()
    passed = (time.perf_counter() - started) * 1000
    print(f"first picture of a folder of {FILES:,} files: {passed:.0f} ms (goal 500)")
    window.shut_down()


def scrolled(window: "MainWindow", wait_until: Callable[[Callable[[], bool]], None]) -> list[float]:
    """Milliseconds of each step of four series of one frame of reference, until all are painted."""
    window.actions_["layout_2x2"].trigger()
    window.bridge.flush()
    for pane, series in zip(window.viewer.panes, window.workspace.series, strict=True):
        window.bridge.tell(window.views.show(series.id, pane.id))
    window.bridge.flush()

    def all_shown() -> bool:
        wanted = [(pane, window.views.slice_in(pane.id)) for pane in window.viewer.panes]
        return all(item and pane.shown and pane.shown[0] == item for pane, item in wanted)

    wait_until(all_shown)
    times = []
    for frame in range(FRAMES):
        before = [pane.shown for pane in window.viewer.panes]
        started = time.perf_counter()
        window.bridge.tell(window.views.step(-1 if frame // 15 % 2 else 1))
        window.bridge.flush()
        wait_until(all_shown)
        window.repaint()
        times.append((time.perf_counter() - started) * 1000)
        assert all(pane.shown != one for pane, one in zip(window.viewer.panes, before, strict=True))
    return times[5:]


if __name__ == "__main__":
    main()
