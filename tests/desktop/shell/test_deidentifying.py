"""The shown study leaves de-identified; what was held back is looked at, and may go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydicom
import pytest

from braintumor_desktop.desktop.dialogs.deidentify_dialog import DeidentifyWish
from tests.helpers.analyzing import write_slice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.held_back_window import HeldBackWindow
    from braintumor_desktop.desktop.shell.deidentifying import DeidentifyCommands
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def commands(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> DeidentifyCommands:
    """Of a window that shows a series whose last two slices say that writing is burnt in."""
    folder = tmp_path / "t1"
    folder.mkdir()
    for index in range(4):
        says = {"BurnedInAnnotation": "YES"} if index > 1 else {}
        write_slice(folder / f"IM{index}.dcm", index, **says)
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.actions_["deidentify"].isEnabled(), timeout=10_000)
    found = window.commands.deidentifying
    found.ask_folder = lambda take: take(tmp_path / "out")
    found.ask_codes = lambda take: take(tmp_path / "project.json")
    return found


def begin(qtbot: QtBot, commands: DeidentifyCommands) -> HeldBackWindow:
    """De-identify as by hand, until something must be looked at."""
    commands.show()
    assert commands.dialog is not None
    commands.dialog.go.click()
    qtbot.waitUntil(lambda: commands.looking is not None, timeout=10_000)
    assert commands.looking is not None
    return commands.looking


def written(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "out").rglob("*.dcm"))


def texts(looking: HeldBackWindow) -> list[str]:
    return [looking.list.item(row).text() for row in range(looking.list.count())]


def test_what_was_held_back_is_shown_with_its_reason_and_goes_on_when_released(
    qtbot: QtBot, commands: DeidentifyCommands, tmp_path: Path
) -> None:
    looking = begin(qtbot, commands)
    assert len(written(tmp_path)) == 2
    said = "it says that writing is burnt into it"
    assert texts(looking) == [f"IM{n}.dcm\n{said}\nkept back" for n in (2, 3)]
    qtbot.waitUntil(looking.release.isEnabled, timeout=10_000)
    assert looking.picture.image is not None
    looking.release.click()
    assert texts(looking)[0].endswith("released")
    assert looking.told.text() == "1 file is released, 1 stays back."
    with qtbot.waitSignal(commands.ended, timeout=10_000):
        looking.go_on.click()
    assert len(written(tmp_path)) == 3
    assert {pydicom.dcmread(path).PatientID for path in written(tmp_path)} == {"P0001"}
    assert commands.running is not None
    end = commands.running.told.text()
    assert "3 files of 1 patient" in end
    assert "1 file was left out: IM3.dcm: it says that writing is burnt into it." in end
    commands.running.accept()


def test_nothing_is_released_that_was_not_seen(
    qtbot: QtBot, commands: DeidentifyCommands, tmp_path: Path
) -> None:
    looking = begin(qtbot, commands)
    qtbot.waitUntil(looking.release.isEnabled, timeout=10_000)
    looking.list.selectAll()
    assert not looking.release.isEnabled()
    looking.list.setCurrentRow(1)
    qtbot.waitUntil(looking.release.isEnabled, timeout=10_000)
    looking.list.selectAll()
    looking.release.click()
    looking.keep.click()
    looking.release.click()
    with qtbot.waitSignal(commands.ended, timeout=10_000):
        looking.go_on.click()
    assert len(written(tmp_path)) == 4
    commands.running.accept()


def test_closing_the_page_keeps_all_of_it_back(
    qtbot: QtBot, commands: DeidentifyCommands, tmp_path: Path, window: MainWindow
) -> None:
    looking = begin(qtbot, commands)
    qtbot.waitUntil(looking.release.isEnabled, timeout=10_000)
    looking.release.click()
    with qtbot.waitSignal(commands.ended, timeout=10_000):
        window.actions_["hide_identity"].trigger()
    assert len(written(tmp_path)) == 2
    assert commands.looking is None


def test_a_project_that_is_encrypted_wants_its_password(
    qtbot: QtBot, commands: DeidentifyCommands, tmp_path: Path
) -> None:
    wish = DeidentifyWish(keeps_dates=False, password="correct horse")
    commands._ask(wish, [commands._window.workspace.series[0]])
    qtbot.waitUntil(lambda: commands.looking is not None, timeout=10_000)
    with qtbot.waitSignal(commands.ended, timeout=10_000):
        commands.looking.reject()
    assert b"patients" not in (tmp_path / "project.json").read_bytes()
    wrong = DeidentifyWish(keeps_dates=False, password="other")
    with qtbot.waitSignal(commands.ended, timeout=10_000):
        commands._ask(wrong, [commands._window.workspace.series[0]])
    assert "The password is wrong" in commands.running.told.text()
    commands.running.accept()
