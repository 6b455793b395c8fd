"""What the worklist of a window shows, once the database has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.worklist.columns import PLACES
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import database, worklist

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.database import Database


def is_settled(window: MainWindow) -> bool:
    """Whether all that was found is entered, found again and read."""
    model, records = window.worklist.model, window.records
    is_quiet = window.entering.is_done and not (records.is_busy or model.is_waiting)
    return is_quiet and all(model.entry(row) is not None for row in range(model.rowCount()))


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the table shows what there is."""
    window.bridge.flush()
    qtbot.waitUntil(lambda: is_settled(window), timeout=20_000)


def record(qtbot: QtBot, window: MainWindow) -> None:
    """Enter the answers to what is open as the engine does, whose stand-in knows no database."""
    settle(qtbot, window)
    series = window.workspace.series
    rows = [window.rows.judged(one) for one in series]
    keys = {one.id: study_id(one) for one in series}
    items = list(keys)

    def write(database: Database) -> None:
        worklist.put(database, keys, rows)

    window.records.write(write, items=items, is_all=True)
    settle(qtbot, window)


def names(window: MainWindow) -> list[str]:
    """Of the items, in the order shown; those that are not read so far are None."""
    model = window.worklist.model
    entries = (model.entry(row) for row in range(model.rowCount()))
    return [entry.name if entry is not None else "" for entry in entries]


def cell(window: MainWindow, row: int, column: str) -> str:
    """What a cell says."""
    model = window.worklist.model
    return str(model.data(model.index(row, PLACES[column])))


def fill(path: Path, items: int) -> None:
    """Make a database with so many series, four to a study; nothing of it is on the disk."""
    with database.opened(path) as made, made.writing() as connection:
        connection.executemany(
            "INSERT INTO study (key, patient, date) VALUES (?, ?, ?)",
            ((f"s{n}", f"DOE {n}^JANE", f"20{n % 25:02}0101") for n in range(items // 4 + 1)),
        )
        connection.executemany(
            """INSERT INTO item
            (key, study, name, path, kind, images, added, state, answer, suspicion,
            tumor_probability) VALUES (?, ?, ?, ?, 'series', 10, '', 'judged', ?, ?, ?)""",
            (
                (f"item {n}", n // 4 + 1, f"T1 {n % 977}", f"/scans/{n}", answer,
                 {"no_tumor": 0, "unclear": 1}.get(answer, 2) + n * 7919 % items / items / 2,
                 n * 7919 % items / items)
                for n in range(items)
                for answer in [("no_tumor", "glioma", "unclear")[n % 3]]
            ),
        )  # fmt: skip
