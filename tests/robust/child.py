"""A program that is to be killed: `analyze` or a window, that notes what it judges and keeps.

python -m tests.robust.child analyze|window FOLDER DATA

Into DATA/notes comes a line before networks are asked about a slice ("judging PATH"), and one when
its answer is in the database ("kept PATH"); each with one write, so that a kill cannot tear it.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from braintumor_desktop.review.answers import Answers
from braintumor_desktop.workflow import batch

if TYPE_CHECKING:
    from collections.abc import Callable

NOTES, OUTPUT, DATABASE = "notes", "out", "worklist.db"
SETTLE_SECONDS = 120.0


def main() -> int:
    """Judge a folder in the way that is named."""
    how, folder, data = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    _note_into(data / NOTES)
    return _analyze(folder, data) if how == "analyze" else _window(folder, data)


def _note_into(path: Path) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    judge, keep = batch.judge, Answers.keep

    def note(word: str, place: object) -> None:
        os.write(handle, f"{word} {place}\n".encode())

    def noted_judge(read: Any, *given: Any) -> Any:
        if read.known is None:
            note("judging", read.item.path)
        return judge(read, *given)

    def noted_keep(self: Answers, place: Any, answer: Any, **more: Any) -> None:
        keep(self, place, answer, **more)
        note("kept", place.path)

    batch.judge = noted_judge
    Answers.keep = noted_keep  # type: ignore[method-assign]


def _analyze(folder: Path, data: Path) -> int:
    from braintumor_desktop.__main__ import main as program

    given = ["--output", str(data / OUTPUT), "--database", str(data / DATABASE), "--resume"]
    return program(["analyze", str(folder), *given, "--quiet", "--threads", "2"])


def _window(folder: Path, data: Path) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.desktop.shell.main_window import MainWindow

    app = QApplication([])
    window = MainWindow()
    window.closing.ask = lambda _count: "close"
    window.show()
    window.start([folder], data / DATABASE)
    began = time.monotonic()

    def look() -> None:
        rows, workspace = window.rows, window.workspace
        is_whole = workspace.count and all(rows.of(one).is_final for one in workspace.series)
        is_found = window.opening.state.phase == "done"
        if (is_found and is_whole) or time.monotonic() - began > SETTLE_SECONDS:
            _end(window, app.quit)

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    app.exec()
    return 0


def _end(window: Any, leave: Callable[[], object]) -> None:
    window.shut_down()
    leave()


if __name__ == "__main__":
    sys.exit(main())
