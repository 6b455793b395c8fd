"""The windows that are offered: the file's own with what they are for, presets, the shown one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.dicom_files import mr_slice, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A slice with three windows, one of them called like a preset."""
    ds = mr_slice(
        WindowCenter=[600, 900, 300],
        WindowWidth=[1200, 400, 500],
        WindowCenterWidthExplanation=["WHOLE", "Brain", "CSF & more"],
    )
    window.open([write(tmp_path / "a.dcm", ds)])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    return window


def offered(window: MainWindow) -> list[str]:
    menu = window.actions_["windows"].menu()
    menu.aboutToShow.emit()  # type: ignore[attr-defined]
    return [action.text() for action in menu.actions()]  # type: ignore[attr-defined]


def ticked(window: MainWindow) -> list[str]:
    menu = window.actions_["windows"].menu()
    menu.aboutToShow.emit()  # type: ignore[attr-defined]
    return [action.text() for action in menu.actions() if action.isChecked()]  # type: ignore[attr-defined]


def test_windows_of_the_file_are_offered_with_their_explanations_and_the_shown_one_is_ticked(
    qtbot: QtBot, opened: MainWindow
) -> None:
    assert offered(opened)[:5] == [
        "Automatic",
        "As in the file",
        "W 1200  C 600  WHOLE",
        "W 400  C 900  Brain",
        "W 500  C 300  CSF && more",  # A single & would be a sign for a key.
    ]
    assert {"Full range", "Soft window", "Brain"} <= set(offered(opened))
    assert ticked(opened) == ["As in the file"]
    menu = opened.actions_["windows"].menu()
    brain = next(a for a in menu.actions() if a.text().endswith("Brain"))  # type: ignore[attr-defined]
    brain.trigger()
    assert opened.viewer.canvas.window.center == 900  # type: ignore[union-attr]
    assert ticked(opened) == ["W 400  C 900  Brain"]
    qtbot.keyClick(opened, "9")
    assert ticked(opened) == ["W 500  C 300  CSF && more"]
    qtbot.keyClick(opened, "3")
    qtbot.waitUntil(lambda: ticked(opened) == ["Brain"])
    qtbot.keyClick(opened, "0")
    qtbot.waitUntil(lambda: ticked(opened) == ["Automatic"])
    canvas = opened.viewer.canvas
    canvas.choose_window(replace(canvas.window, center=611.0, name=""))  # type: ignore[type-var]
    assert ticked(opened) == []


def test_a_file_with_one_window_offers_it_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = write(tmp_path / "one.dcm", mr_slice(WindowCenter=600, WindowWidth=1200))
    window.open([path])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    assert offered(window)[2] == ""  # the separator
