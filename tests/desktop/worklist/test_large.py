"""100,000 items: what a scroll, a sort and a change cost the GUI thread does not grow with them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.worklist import model as model_of
from braintumor_desktop.desktop.worklist.model import AHEAD, PAGE
from tests.helpers.worklist_table import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.worklist.model import WorklistModel

ITEMS = 100_000
PAUSE = 0.05
"""Seconds of the GUI thread's own time that one turn of the event loop may take."""


@pytest.fixture
def model(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[WorklistModel]:
    """The table of a database with many items, as it is shown."""
    fill(tmp_path / "many.db", ITEMS)
    window.items_dock.show()
    window.records.open(tmp_path / "many.db")
    made = window.worklist.model
    qtbot.waitUntil(lambda: made.rowCount() == ITEMS, timeout=30_000)
    qtbot.waitUntil(lambda: made.entry(0) is not None)
    return made


def longest_turn(is_done: Callable[[], bool]) -> float:
    """The most of its own time that the GUI thread took in one turn until something is so."""
    longest, ends = 0.0, time.monotonic() + 30
    while not is_done():
        assert time.monotonic() < ends
        began = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - began)
        time.sleep(0.001)
    return longest


def test_scrolling_reads_pages_and_shows_what_is_seen(
    window: MainWindow, model: WorklistModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    read, shown = model_of.read, model_of.shown
    made: list[object] = []
    monkeypatch.setattr(
        model_of,
        "read",
        lambda ids, *rest, **given: asked.append(len(ids)) or read(ids, *rest, **given),
    )
    monkeypatch.setattr(model_of, "shown", lambda *given: made.append(1) or shown(*given))
    bar = window.worklist.table.verticalScrollBar()
    rows = window.worklist.table.viewport().height() // window.worklist.table.rowHeight(0) + 2
    for row in (50_000, 99_990, 3, 70_000):
        made.clear()
        bar.setValue(row)
        window.worklist.table.viewport().repaint()
        longest = longest_turn(lambda row=row: model.entry(row) is not None)
        assert longest < PAUSE
        assert len(made) <= 2 * rows + 2
    assert sum(asked) <= 4 * (2 * AHEAD + rows + PAGE)
    assert len(model._entries) < 1_000


def test_sorting_and_filtering_leave_the_gui_thread_free(
    window: MainWindow, model: WorklistModel
) -> None:
    told: list[object] = []
    model.found.connect(lambda: told.append(1))
    window.worklist.table.setCurrentIndex(model.index(77_777, 1))
    for number, act in enumerate(
        (lambda: model.sort_by("name"), lambda: model.sort_by("name"), model.most_suspicious_first),
        1,
    ):
        began = time.thread_time()
        act()
        assert time.thread_time() - began < PAUSE
        assert longest_turn(lambda number=number: len(told) >= number) < PAUSE
    first = model.entry(0)
    assert first is not None
    assert first.tumor_probability == max(n * 7919 % ITEMS / ITEMS for n in range(1, ITEMS, 3))


def test_an_answer_changes_its_own_row(
    window: MainWindow, model: WorklistModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds: list[object] = []
    monkeypatch.setattr(model, "refresh", lambda: finds.append(1))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    entry = model.entry(3)
    assert entry is not None
    model._show_again([entry.key])
    assert told == [(3, 3)]
    assert finds == []
    assert window.worklist.table.currentIndex().row() != 3


def test_all_can_be_chosen_flagged_and_removed(
    qtbot: QtBot, window: MainWindow, model: WorklistModel
) -> None:
    began = time.thread_time()
    window.worklist.table.selectAll()
    assert time.thread_time() - began < PAUSE
    assert longest_turn(lambda: not model.is_waiting) < PAUSE
    assert len(window.worklist.table.chosen_numbers) == ITEMS
    model.sort_by("name")
    assert longest_turn(lambda: not model.is_waiting) < PAUSE
    window.worklist.table.selectAll()
    window.actions_["item_flag"].trigger()
    qtbot.waitUntil(lambda: bool(model.entry(0) and model.entry(0).is_flagged), timeout=20_000)  # type: ignore[union-attr]
    window.actions_["item_remove"].trigger()
    qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=20_000)
