"""Several viewports: which is active, what each shows, and how they follow each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.look.dragging import SERIES_MIME
from braintumor_desktop.desktop.look.theme import DARK
from braintumor_desktop.desktop.viewer.layers.lines import CROSSHAIR, REFERENCE
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.pane import Pane


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[MainWindow]:
    """An axial series of 11 slices, a coronal one, and an axial one of 21, in one frame."""
    write_series(tmp_path / "a", "axial", slices=11, step=4.0, level=60)
    write_series(tmp_path / "c", "coronal", slices=15, step=3.0, level=120)
    write_series(tmp_path / "b", "axial", slices=21, step=2.0, level=200)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    return window


def trigger(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.actions_[name].trigger()
    settle(qtbot, window)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Until every viewport that has a series shows its slice."""
    window.bridge.flush()

    def is_settled() -> bool:
        wanted = [(pane, window.views.slice_in(pane.id)) for pane in window.viewer.panes]
        return all(
            item is None or (pane.shown is not None and pane.shown[0] == item)
            for pane, item in wanted
        )

    qtbot.waitUntil(is_settled, timeout=10_000)
    QApplication.processEvents()


def seen(pane: Pane) -> QImage:
    return pane.viewport.canvas.viewport().grab().toImage()


def has_color(picture: QImage, name: str) -> bool:
    shown = picture.convertToFormat(picture.Format.Format_RGB32)
    bits = np.frombuffer(shown.constBits(), np.uint8)
    pixels = bits.reshape(shown.height(), shown.bytesPerLine() // 4, 4)[:, : shown.width(), :3]
    color = QColor(name)
    wanted = np.array([color.blue(), color.green(), color.red()])
    return bool((np.abs(pixels.astype(int) - wanted).max(axis=2) <= 12).any())


def is_framed(pane: Pane) -> bool:
    return seen(pane).pixelColor(0, 40).name() == DARK.accent


def names(window: MainWindow) -> list[str | None]:
    found = [window.views.series(pane.id) for pane in window.viewer.panes]
    return [None if one is None else one.description for one in found]


def position(window: MainWindow, pane: Pane) -> tuple[float, float, float]:
    item = window.views.slice_in(pane.id)
    assert item is not None
    assert item.plane is not None
    return item.plane.position


def test_four_viewports_show_the_open_series_side_by_side_and_the_active_one_is_framed(
    qtbot: QtBot, opened: MainWindow
) -> None:
    assert not is_framed(opened.viewer.pane)
    trigger(qtbot, opened, "layout_2x2")
    panes = opened.viewer.panes
    places = [pane.viewport.geometry() for pane in panes]
    assert places[0].right() < places[1].left()
    assert places[0].bottom() < places[2].top()
    assert max(p.width() for p in places) - min(p.width() for p in places) <= 1
    assert [is_framed(pane) for pane in panes] == [True, False, False, False]
    assert len({pane.shown[1].image.value_at(0, 0) for pane in panes[:3]}) == 3  # type: ignore[index]
    assert names(opened)[3] is None
    assert "Drag a series here" in panes[3].viewport.canvas._message


def test_a_click_makes_a_viewport_the_one_on_which_lists_and_keys_act(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_1x2")
    first, second = opened.viewer.panes
    qtbot.mouseClick(second.viewport.canvas.viewport(), Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert [is_framed(pane) for pane in (first, second)] == [False, True]
    before = opened.views.state(first.id)
    opened.actions_["invert"].trigger()
    opened.actions_["flip_across"].trigger()
    assert opened.views.state(first.id) == before
    changed = opened.views.state(second.id)
    assert changed is not None
    assert (changed.is_inverted, changed.flips) == (True, (True, False))
    chosen = opened.views.series(first.id)
    assert chosen is not None
    row = opened.study_model.place_of(chosen.id)
    assert row is not None
    rect = opened.study_list.visualRect(opened.study_model.index(row))
    qtbot.mouseClick(opened.study_list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    settle(qtbot, opened)
    assert [opened.views.series(pane.id).id for pane in (first, second)] == [chosen.id] * 2  # type: ignore[union-attr]


def test_a_series_is_dragged_from_the_list_into_a_viewport(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_2x2")
    target = opened.viewer.panes[3]
    wanted = opened.views.series(opened.viewer.panes[1].id)
    assert wanted is not None
    place = opened.study_model.place_of(wanted.id)
    assert place is not None
    drag = opened.study_list.drag_of(opened.study_model.index(place))
    assert drag is not None
    data = QMimeData()
    data.setData(SERIES_MIME, drag.mimeData().data(SERIES_MIME))
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.viewport.dropEvent(drop)
    settle(qtbot, opened)
    assert opened.views.series(target.id) is wanted
    assert opened.views.active == target.id
    assert is_framed(target)


def test_pressing_a_row_of_the_list_shows_nothing_before_the_button_is_let_go(
    qtbot: QtBot, opened: MainWindow
) -> None:
    current = opened.views.current
    other = next(series for series in opened.workspace.series if series is not current)
    row = opened.study_model.place_of(other.id)
    assert row is not None
    at = opened.study_list.visualRect(opened.study_model.index(row)).center()
    area = opened.study_list.viewport()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=at)
    assert opened.views.current is current
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=at)
    assert opened.views.current is other


def test_a_double_click_shows_one_viewport_alone_and_another_brings_all_back(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_2x2")
    third = opened.viewer.panes[2]
    before, state = third.viewport.geometry(), opened.views.state(third.id)
    qtbot.mouseDClick(third.viewport.canvas.viewport(), Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert opened.viewer.panes == [third]
    assert third.viewport.width() == opened.viewer.width()
    qtbot.mouseDClick(third.viewport.canvas.viewport(), Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert len(opened.viewer.panes) == 4
    assert third.viewport.geometry() == before
    assert opened.views.state(third.id) == state


def test_tab_in_the_picture_goes_to_the_next_viewport_and_from_the_last_out_of_it(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_1+3")
    panes = opened.viewer.panes
    panes[0].viewport.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for before, after in pairwise(panes):
        assert opened.views.active == before.id
        qtbot.keyClick(before.viewport.canvas, Qt.Key.Key_Tab)
        assert after.viewport.canvas.hasFocus()
    assert opened.views.active == panes[3].id
    qtbot.keyClick(panes[3].viewport.canvas, Qt.Key.Key_Tab)
    assert not any(pane.viewport.canvas.hasFocus() for pane in panes)


def test_series_scroll_together_by_the_position_in_the_patient(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_2x2")
    by_name = dict(zip(names(opened), opened.viewer.panes, strict=True))
    few, many, coronal = by_name["axial 11"], by_name["axial 21"], by_name["coronal 15"]
    across = position(opened, coronal)
    opened.bridge.tell(opened.views.move_to(8, few.id))
    settle(qtbot, opened)
    assert position(opened, many)[2] == pytest.approx(position(opened, few)[2], abs=1.0)
    assert position(opened, coronal) == across
    trigger(qtbot, opened, "link")
    left = position(opened, many)
    opened.bridge.tell(opened.views.move_to(2, few.id))
    settle(qtbot, opened)
    assert position(opened, many) == left


def test_reference_lines_stand_in_other_planes_alone_and_can_be_hidden(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_2x2")
    shown = dict(zip(names(opened), opened.viewer.panes, strict=True))
    active = opened.views.current
    assert active is not None
    parallel = {"axial 11", "axial 21"} - {active.description}
    (other,) = parallel
    assert has_color(seen(shown["coronal 15"]), REFERENCE) == active.description.startswith("axial")
    assert not has_color(seen(shown[other]), REFERENCE)
    assert not has_color(seen(shown[active.description]), REFERENCE)
    trigger(qtbot, opened, "lines")
    assert not has_color(seen(shown["coronal 15"]), REFERENCE)


def move_with_shift(pane: Pane, row: float, column: float) -> None:
    canvas = pane.viewport.canvas
    scene = canvas._picture.mapToScene(QPointF(column + 0.5, row + 0.5))
    at = QPointF(canvas.mapFromScene(scene))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        canvas.viewport().mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_moving_with_shift_brings_all_viewports_to_the_place_under_the_pointer(
    qtbot: QtBot, opened: MainWindow
) -> None:
    trigger(qtbot, opened, "layout_2x2")
    shown = dict(zip(names(opened), opened.viewer.panes, strict=True))
    few, coronal = shown["axial 11"], shown["coronal 15"]
    move_with_shift(few, 10, 31)
    settle(qtbot, opened)
    x, y, _ = position(opened, few)
    point = opened.views.links.point_in(opened.views.series(few.id))  # type: ignore[arg-type]
    # 1.5 mm rows and 1.25 mm columns; the pointer lies within a pixel of the screen.
    assert point[:2] == pytest.approx((x + 31 * 1.25, y + 10 * 1.5), abs=0.5)  # type: ignore[index]
    assert position(opened, coronal)[1] == pytest.approx(point[1], abs=1.5)  # type: ignore[index]
    assert all(has_color(seen(pane), CROSSHAIR) for pane in (few, coronal))
    opened.bridge.tell(opened.views.step(1))
    settle(qtbot, opened)
    assert not has_color(seen(few), CROSSHAIR)


def test_the_crosshair_tool_points_with_the_left_button(qtbot: QtBot, opened: MainWindow) -> None:
    trigger(qtbot, opened, "layout_2x2")
    qtbot.keyClick(opened, Qt.Key.Key_X)
    shown = dict(zip(names(opened), opened.viewer.panes, strict=True))
    few, many = shown["axial 11"], shown["axial 21"]
    coronal = shown["coronal 15"]
    canvas = coronal.viewport.canvas
    middle = canvas.viewport().rect().center()
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    low = position(opened, few)[2]
    qtbot.mouseMove(canvas.viewport(), middle + QPoint(0, 60))
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 60))
    settle(qtbot, opened)
    moved = 60 / canvas.zoom * 1.25
    assert low - position(opened, few)[2] == pytest.approx(moved, abs=4.0)
    assert position(opened, many)[2] == pytest.approx(position(opened, few)[2], abs=3.0)


def test_the_same_slice_with_and_without_overlay_side_by_side(
    qtbot: QtBot, opened: MainWindow
) -> None:
    current = opened.views.current
    assert current is not None
    qtbot.waitUntil(lambda: opened.rows.of(current).finished == len(current.slices), timeout=10_000)
    trigger(qtbot, opened, "compare_overlay")
    first, second = opened.viewer.panes
    assert names(opened) == [current.description] * 2
    opened.bridge.tell(opened.views.step(1))
    settle(qtbot, opened)
    assert opened.views.state(first.id).index == opened.views.state(second.id).index  # type: ignore[union-attr]
    glioma = "#E69F00"
    opened.overlay.set_percent(100)
    assert has_color(seen(first), glioma)
    assert not has_color(seen(second), glioma)


def test_keys_lead_through_the_layouts(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_Period)
    settle(qtbot, opened)
    assert opened.views.arrangement.layout.name == "1x2"
    assert opened.actions_["layout_1x2"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_Comma)
    qtbot.keyClick(opened, Qt.Key.Key_Comma)
    assert opened.views.arrangement.layout.name == "1+3"


def test_while_nothing_is_shown_at_all_the_welcome_stands_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    trigger(qtbot, window, "layout_2x2")
    assert window.viewer.empty.isVisible()
    assert {pane.viewport.canvas._message for pane in window.viewer.panes} == {""}
    write_series(tmp_path / "a", "axial", slices=3, step=4.0)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    settle(qtbot, window)
    assert not window.viewer.empty.isVisible()
    said = [pane.viewport.canvas._message for pane in window.viewer.panes]
    assert said[0] == ""
    assert all("Drag a series here" in one for one in said[1:])
    # Another viewport that is active and empty does not say that nothing is open.
    window.bridge.tell(window.views.activate(window.viewer.panes[1].id))
    window.bridge.flush()
    assert window.result_panel.headline == "Nothing shown here"
    window.opening.close_all()
    settle(qtbot, window)
    assert {pane.viewport.canvas._message for pane in window.viewer.panes} == {""}
    assert window.result_panel.headline == "Nothing open"
