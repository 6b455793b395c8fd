"""New studies in watched folders come into the worklist, and leave what is shown alone."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.work.records import own_path
from braintumor_desktop.desktop.work.watching import Came
from braintumor_desktop.review import database, watched, worklist
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.workflow import arrivals
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def watching(
    window: MainWindow, qtbot: QtBot, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """A window that watches a folder, which it looks at quickly."""
    monkeypatch.setattr(arrivals, "QUIET_SECONDS", 0.05)
    monkeypatch.setattr(preferences, "number", lambda key: 0.05 if "watch" in key else 24)
    qtbot.waitUntil(lambda: window.records.state.may_write, timeout=10_000)
    with qtbot.waitSignal(window.watching.begun, timeout=10_000):
        window.watching.watch(inbox)
    return window


def said(window: MainWindow) -> str:
    return " ".join(window.viewer.messages.texts)


def names_in_worklist() -> set[str]:
    with database.opened(own_path()) as opened:
        return {one.name for one in worklist.page(opened, worklist.find(opened, Query()))}


def test_what_comes_is_opened_judged_and_told_and_what_is_shown_stays(
    watching: MainWindow, qtbot: QtBot, inbox: Path, tmp_path: Path, sample: Path
) -> None:
    picture_file(tmp_path / "mine.png")
    watching.open([tmp_path / "mine.png"])
    qtbot.waitUntil(lambda: watching.views.current is not None, timeout=10_000)
    shown = watching.views.current
    shutil.copytree(sample, inbox / "study")
    with qtbot.waitSignal(watching.watching.came, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: watching.workspace.count == 3, timeout=10_000)
    assert watching.views.current is shown
    qtbot.waitUntil(
        lambda: all(watching.workspace.finished(s.id) for s in watching.workspace.series),
        timeout=20_000,
    )
    assert "new series came into" in said(watching)
    qtbot.waitUntil(lambda: len(names_in_worklist()) == 3, timeout=10_000)


def test_switched_off_it_enters_the_worklist_alone(
    watching: MainWindow, qtbot: QtBot, inbox: Path, sample: Path
) -> None:
    QSettings().setValue("watch/judges", False)
    shutil.copytree(sample, inbox / "study")
    qtbot.waitUntil(lambda: len(names_in_worklist()) == 2, timeout=20_000)
    assert watching.workspace.count == 0
    qtbot.waitUntil(lambda: "new series came into" in said(watching))


def test_a_folder_that_goes_away_is_told_and_found_again(
    watching: MainWindow, qtbot: QtBot, inbox: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(watching.watching.went, timeout=10_000):
        inbox.rename(tmp_path / "away")
    assert "is not there" in said(watching)
    assert not watching.watching.folders[0].is_there
    (tmp_path / "away").rename(inbox)
    qtbot.waitUntil(lambda: watching.watching.folders[0].is_there, timeout=10_000)
    picture_file(inbox / "a.png")
    with qtbot.waitSignal(watching.watching.came, timeout=10_000):
        pass


def test_what_came_while_the_program_was_closed_is_found_at_the_next_start(
    watching: MainWindow, qtbot: QtBot, inbox: Path
) -> None:
    for name in ("known", "new"):
        (inbox / name).mkdir()
    picture_file(inbox / "known" / "a.png")
    with qtbot.waitSignal(watching.watching.came, timeout=10_000):
        pass

    def is_remembered() -> bool:
        with database.opened(own_path()) as opened:
            return len(watched.read(opened)[0].seen or {}) == 1

    qtbot.waitUntil(is_remembered, timeout=10_000)
    watching.records.open(own_path())  # As at the next start.
    picture_file(inbox / "new" / "b.png")
    with qtbot.waitSignal(watching.watching.came, timeout=10_000) as came:
        pass
    assert came.args[0].series == 1
    qtbot.waitUntil(lambda: names_in_worklist() == {"a.png", "b.png"}, timeout=10_000)


def test_the_menu_lists_the_folders_and_ends_watching(
    watching: MainWindow, qtbot: QtBot, inbox: Path
) -> None:
    menu = watching.actions_["watched"].menu()
    menu.aboutToShow.emit()
    (listed,) = [action for action in menu.actions() if action.isCheckable()]
    assert str(inbox) in listed.text()
    listed.trigger()
    qtbot.waitUntil(lambda: watching.watching.folders == (), timeout=10_000)
    menu.aboutToShow.emit()
    assert not any(action.isCheckable() for action in menu.actions())
    qtbot.waitUntil(lambda: not watching.records.is_busy)
    with database.opened(own_path()) as opened:
        assert watched.read(opened) == []


def test_what_came_does_not_wait_behind_what_was_said_at_first(
    watching: MainWindow, inbox: Path
) -> None:
    messages = watching.viewer.messages
    assert "from now on" in messages.text
    watching.watching.came.emit(Came(inbox, 1))
    assert messages.texts == [f"A new series came into {inbox}."]
    watching.watching.came.emit(Came(inbox, 2))  # Nobody has closed the first: both are one.
    assert messages.texts == [f"3 new series came into {inbox}."]
    messages.close_message()
    watching.watching.came.emit(Came(inbox, 2))
    assert messages.texts == [f"2 new series came into {inbox}."]
