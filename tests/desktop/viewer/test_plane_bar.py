"""The bar under a plane: an answer that comes costs its own slice, a step no slice at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.findings.result import Verdict
from tests.desktop.viewer.test_planes import load, settled

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Slice

SLICES = 11


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A series that is judged, in three planes."""
    load(qtbot, window, tmp_path)
    series = window.views.current
    assert series is not None
    qtbot.waitUntil(lambda: window.rows.of(series).finished == SLICES, timeout=10_000)
    qtbot.keyClick(window, Qt.Key.Key_M)
    settled(qtbot, window)
    return window


@pytest.fixture
def asked(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Slice]:
    """Slices whose answers are asked for from now on."""
    found: list[Slice] = []
    ask = opened.workspace.result_of

    def counted(series_id: str, item: Slice) -> ImageResult | None:
        found.append(item)
        return ask(series_id, item)

    monkeypatch.setattr(opened.workspace, "result_of", counted)
    return found


def marks(pane: PlanePane) -> list[str]:
    slider = pane.viewport.slider
    return [slider.answer(place) for place in range(slider.maximum())]


def answer_another(window: MainWindow, position: int) -> Slice:
    """One slice gets the answer that no other has."""
    series = window.views.current
    assert series is not None
    item = series.slices[position]
    before = window.workspace.result_of(series.id, item)
    assert before is not None
    verdict = Verdict({"pituitary": 0.98, "no_tumor": 0.02})
    window.bridge.tell(window.workspace.add_answer(series.id, replace(before, verdict=verdict)))
    return item


def test_an_answer_changes_its_own_cell_and_no_other_slice_is_asked_for(
    qtbot: QtBot, opened: MainWindow, asked: list[Slice]
) -> None:
    item = answer_another(opened, 2)
    asked.clear()
    panes = settled(qtbot, opened)
    shown = {opened.views.slice_in(pane.id) for pane in panes.values()}
    assert item in asked
    assert {one.key for one in asked} <= {item.key} | {one.key for one in shown if one}
    axial = marks(panes["axial"])
    place = opened.views.planes.slices_along(panes["axial"].id).index(2)
    assert [i for i, mark in enumerate(axial) if mark == "pituitary"] == [place]
    assert set(marks(panes["coronal"])) == {""}


def test_what_lies_over_a_plane_follows_an_answer(
    qtbot: QtBot, opened: MainWindow, asked: list[Slice]
) -> None:
    answer_another(opened, 4)
    panes = settled(qtbot, opened)

    def is_laid(pane: PlanePane) -> bool:
        result = pane._plate.wanted.laid.results[4]  # type: ignore[union-attr]
        return result.verdict is not None and result.verdict.label == "pituitary"

    qtbot.waitUntil(lambda: all(map(is_laid, panes.values())), timeout=5000)
    assert len(asked) < 3 * SLICES


def test_a_step_asks_for_no_answer_and_is_said(
    qtbot: QtBot, opened: MainWindow, asked: list[Slice]
) -> None:
    panes = settled(qtbot, opened)
    axial = panes["axial"]
    before, said = marks(axial), axial.viewport.slider.accessibleDescription()
    asked.clear()
    opened.bridge.tell(opened.views.step(1, axial.id))
    settled(qtbot, opened)
    assert len(asked) <= 3
    assert marks(axial) == before
    assert axial.viewport.slider.accessibleDescription() != said


def test_a_chosen_finding_is_marked_below_the_bar_along_the_slices(
    qtbot: QtBot, opened: MainWindow
) -> None:
    axial = settled(qtbot, opened)["axial"]
    qtbot.waitUntil(lambda: bool(axial.viewport.slider._extent.counted), timeout=5000)
    opened.findings_panel.step(1)
    opened.bridge.flush()
    assert axial.viewport.slider._extent.number == 1
