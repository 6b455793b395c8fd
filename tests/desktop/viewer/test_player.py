"""The cine: its rate, its ends, and that it never runs ahead of what is decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QSpinBox

from braintumor_desktop.desktop.viewer.player import Player

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

Tick = "Callable[[], int]"


@pytest.fixture
def playing(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """A series that plays, whose clock is moved by the test."""
    window.open([sample])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    monkeypatch.setattr(window.pixels, "is_settled", lambda _item: True)
    qtbot.keyClick(window, "c")
    window.player._timer.blockSignals(True)
    return window


def ticks(window: MainWindow, count: int) -> list[int]:
    """The slices that are shown after each tick of the clock."""
    seen = []
    for _ in range(count):
        window.player._on_tick()
        seen.append(window.views.index)
    return seen


def test_it_plays_24_slices_a_second_until_another_rate_is_chosen_in_menu_or_settings(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.player.rate == 24  # as OHIF
    assert window.player._timer.interval() == 1000 // 24
    box = window.commands.cine.rate
    assert (box.minimum(), box.maximum()) == (1, 60)
    box.setValue(50)
    assert window.player._timer.interval() == 20
    assert QSettings().value("cine/rate") == 50
    assert Player(window.bridge, window.pixels, window).rate == 50
    menu = window.actions_["cine"].menu()
    assert isinstance(menu, QMenu)
    row = menu.actions()[0].defaultWidget()  # type: ignore[attr-defined]
    assert window.commands.cine.rate in row.findChildren(QSpinBox)
    window.commands.settings.choose("cine/rate", 7)
    assert window.player.rate == window.commands.cine.rate.value() == 7


def test_at_its_end_it_begins_again_or_swings_back_and_waits_for_what_is_not_decoded(
    playing: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = len(playing.views.current.slices) - 1  # type: ignore[union-attr]
    playing.bridge.tell(playing.views.move_to(last - 1))
    assert ticks(playing, 3) == [last, 0, 1]
    playing.actions_["cine_swing"].trigger()
    playing.bridge.tell(playing.views.move_to(last - 1))
    assert ticks(playing, 3) == [last, last - 1, last - 2]
    playing.bridge.tell(playing.views.move_to(1))
    assert ticks(playing, 3) == [0, 1, 2]
    assert playing.actions_["cine_swing"].isChecked()
    playing.actions_["cine_loop"].trigger()
    assert not playing.player.swings
    start = playing.views.index
    asked = []

    def is_settled(item: object) -> bool:
        asked.append(item)
        return len(asked) % 3 == 0

    monkeypatch.setattr(playing.pixels, "is_settled", is_settled)
    assert ticks(playing, 6) == [start, start, start + 1, start + 1, start + 1, start + 2]


def test_a_click_on_the_picture_or_its_slider_stops_it(qtbot: QtBot, playing: MainWindow) -> None:
    canvas, slider = playing.viewer.canvas.viewport(), playing.viewer.slider
    places = ((canvas, QPoint(60, 60)), (slider, QPoint(20, slider.height() // 2)))
    for target, place in places:
        playing.actions_["play"].setChecked(True)
        assert playing.player.is_playing
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=place)
        assert not playing.player.is_playing
        assert not playing.actions_["play"].isChecked()
