"""What the worklist costs in the window: 100,000 items, sorted, scrolled, filtered and shown.

Run as `python -m tests.benchmarks.worklist_window`.  Printed is the longest turn of the event
loop, by the GUI thread's own time, and how long it took until the rows were there.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.desktop.shell.main_window import MainWindow

ITEMS = 100_000
GOAL_MS = 50.0
PATIENCE_SECONDS = 60.0


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {f"XDG_{name}_HOME": folder for name in ("CONFIG", "DATA", "CACHE")}
        from tests.helpers.worklist_table import fill

        path = Path(folder) / "many.db"
        fill(path, ITEMS)
        _measure(path)


def _measure(path: Path) -> None:
    from PySide6.QtCore import QSettings

    from braintumor_desktop.desktop.life.app import create_application

    application = create_application()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(path.parent))
    from braintumor_desktop.desktop.shell.main_window import MainWindow

    window = MainWindow()
    window.show()
    window.complete()
    window.items_dock.show()
    model, table = window.worklist.model, window.worklist.table
    bar = table.verticalScrollBar()

    def is_shown() -> bool:
        row = table.rowAt(0)
        return not (model.is_waiting or window.records.is_busy) and (
            row < 0 or model.entry(row) is not None
        )

    # What the window itself needs to stand is measured elsewhere (`window.py`).
    _longest(application.processEvents, window.items_dock.update, lambda: True)
    print(f"{ITEMS:,} items{'':22} longest turn   until shown")
    for words, act in (
        ("opened", lambda: window.start([], path)),
        ("to the middle", lambda: bar.setValue(ITEMS // 2)),
        ("a page on", lambda: bar.setValue(bar.value() + 5)),
        ("to the end", lambda: bar.setValue(bar.maximum())),
        ("by name", lambda: model.sort_by("name")),
        ("then by date", lambda: model.sort_by("date", adds=True)),
        ("most suspicious first", model.most_suspicious_first),
        ("all chosen", table.selectAll),
        ("by name, all chosen", lambda: model.sort_by("name")),
        ("filtered by text", lambda: _type(window, "doe 77")),
        ("no filter", window.worklist.bar.clear.click),
    ):
        _print(words, *_longest(application.processEvents, act, is_shown))
    window.shut_down()


def _type(window: MainWindow, text: str) -> None:
    window.worklist.bar.text.setText(text)
    window.worklist.bar.text.returnPressed.emit()


def _longest(
    turn: Callable[[], object], act: Callable[[], object], is_done: Callable[[], bool]
) -> tuple[float, float]:
    """The longest turn of the GUI thread, and how long it took, in milliseconds."""
    began, thread = time.monotonic(), time.thread_time()
    act()
    longest = time.thread_time() - thread
    turns = 0
    while turns < 3 or not is_done():
        thread = time.thread_time()
        turn()
        longest = max(longest, time.thread_time() - thread)
        turns += 1
        time.sleep(0.001)
        if time.monotonic() - began > PATIENCE_SECONDS:
            raise SystemExit("it does not end")
    return longest * 1000, (time.monotonic() - began) * 1000


def _print(words: str, longest: float, took: float) -> None:
    mark = "" if longest <= GOAL_MS else "  \u2717"
    print(f"{words:32} {longest:9.1f} ms {took:10.0f} ms{mark}")


if __name__ == "__main__":
    main()
