"""Choosing, accepting, rejecting, undoing, moving the threshold: what a reader sees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.findings.finding_text import COLUMNS, STATUS
from braintumor_desktop.desktop.look.action_button import ActionButton
from braintumor_desktop.workspace import listings
from tests.helpers import lesions
from tests.helpers.lesions import BALLS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.findings.findings_panel import FindingsPanel
    from braintumor_desktop.desktop.shell.main_window import MainWindow


def number(panel: FindingsPanel) -> int | None:
    return None if panel.chosen is None else panel.chosen.number


def settle(window: MainWindow) -> None:
    """What was said is told, and then the list that follows from it."""
    window.bridge.flush()
    window.bridge.flush()


def press(qtbot: QtBot, window: MainWindow, key: str, *, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier
    qtbot.keyClick(window, key, modifiers.ShiftModifier if shift else modifiers.NoModifier)
    settle(window)


def point_of(window: MainWindow, ball: int) -> QPoint:
    """Where the middle of a ball is on the canvas, whose slice is shown."""
    (_, row, column), _ = BALLS[ball]
    canvas = window.viewer.canvas
    scene = canvas._picture.mapToScene(QPointF(column + 0.5, row + 0.5))
    return canvas.mapFromScene(scene)


def outlined(window: MainWindow) -> tuple[bool, bool, bool]:
    """Whether something is filled, dashed, and marked as chosen."""
    layer = window.viewer.canvas._overlay
    paths = layer._outline, layer._rejected, layer._chosen
    filled, rejected, chosen = (item.isVisible() and not item.path().isEmpty() for item in paths)
    return filled, rejected, chosen


def test_n_goes_through_the_findings_in_the_order_of_the_list(
    qtbot: QtBot, balls: MainWindow
) -> None:
    panel = balls.findings_panel
    seen = []
    for _ in range(4):
        press(qtbot, balls, "n")
        seen.append((number(panel), balls.views.index))
    assert seen == [(1, 8), (2, 5), (3, 15), (1, 8)]
    press(qtbot, balls, "n", shift=True)
    assert number(panel) == 3
    # By volume, the smallest first.
    panel.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    press(qtbot, balls, "n")
    assert number(panel) == 2
    press(qtbot, balls, "n")
    assert number(panel) == 1


def test_the_chosen_finding_is_marked_in_list_picture_slider_and_details(
    qtbot: QtBot, balls: MainWindow
) -> None:
    press(qtbot, balls, "n")
    panel = balls.findings_panel
    assert panel.table.currentIndex().row() == 0
    assert outlined(balls) == (True, False, True)
    assert balls.viewer.slider._extent.chosen == ((4, 12),)
    assert "finding 1" in balls.viewer.slider.accessibleDescription()
    assert panel.details.values["Place"] == "right, front"
    qtbot.keyClick(panel.table, "c", Qt.KeyboardModifier.ControlModifier)
    cells = QApplication.clipboard().text().split("\t")
    assert cells[:2] == ["1", "5\u201313"]
    assert "right, front" in cells
    press(qtbot, balls, "n")
    assert balls.viewer.slider._extent.number == 2


def test_both_diameters_of_the_chosen_finding_are_drawn_where_they_were_measured(
    qtbot: QtBot, balls: MainWindow
) -> None:
    press(qtbot, balls, "n")
    lines = balls.viewer.canvas._overlay._diameters
    assert lines.isVisible()
    path = lines.path()
    ends = [path.elementAt(n) for n in range(path.elementCount())]
    assert len(ends) == 4
    # Pixels are squares of 2 mm: a ball of 28 mm in its middle slice.
    for a, b in (ends[:2], ends[2:]):
        assert 2 * ((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5 == pytest.approx(28, abs=3)
    balls.bridge.tell(balls.views.move_to(6))
    settle(balls)
    qtbot.waitUntil(lambda: lines.path().isEmpty())
    # A wide panel shows every column, a narrow one what matters most.
    table = balls.findings_panel.table
    table.resize(700, table.height())
    assert [i for i in range(9) if table.isColumnHidden(i)] == []
    table.resize(200, table.height())
    assert [table.isColumnHidden(i) for i in (0, 3, 7)] == [False, False, True]


def test_a_click_on_an_outline_chooses_its_finding_and_stays_in_its_slice(
    qtbot: QtBot, balls: MainWindow
) -> None:
    balls.bridge.tell(balls.views.move_to(6))
    settle(balls)
    qtbot.waitUntil(lambda: outlined(balls)[0])
    view = balls.viewer.canvas.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point_of(balls, 1))
    settle(balls)
    assert number(balls.findings_panel) == 2
    assert balls.views.index == 6
    assert outlined(balls)[2]
    # A drag is none, nor is a click beside the outlines.
    start = point_of(balls, 0)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(30, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert number(balls.findings_panel) == 2


def test_a_rejected_finding_leaves_the_totals_and_stays_in_the_list(
    qtbot: QtBot, balls: MainWindow
) -> None:
    panel, current = balls.findings_panel, balls.views.current
    assert current is not None
    press(qtbot, balls, "n")
    press(qtbot, balls, "n")
    before = balls.rows.of(current).volume_ml
    press(qtbot, balls, "j", shift=True)
    settle(balls)
    row, gone = balls.rows.of(current), panel.table.entries[1]
    assert len(panel.table.entries) == 3
    assert not gone.is_counted
    assert before is not None
    assert row.volume_ml == pytest.approx(before - (gone.finding.lesion.volume_ml or 0))
    note = "2 of 3 findings, 1 rejected by the reader"
    assert row.reader_note == note
    assert balls.result_panel.series.reader_note.text() == f"{note}."
    model = panel.table.model()
    assert model.index(1, STATUS).data() in {"rejected", "\u2717"}  # As there is room.
    assert model.index(1, 0).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert not panel.table.isColumnHidden(STATUS)
    # It is to be seen, but not filled, and the networks' answer is what it was.
    assert outlined(balls)[1:] == (True, True)
    assert balls.result_panel.series.headline.text == "Glioma"
    answer = balls.workspace.sum_of(current.id)
    assert answer is not None
    assert len(answer.result.findings) == 3


def test_what_was_said_is_undone_done_again_and_taken_back(qtbot: QtBot, balls: MainWindow) -> None:
    panel = balls.findings_panel
    for name in ("finding_accept", "finding_reject"):
        assert not balls.actions_[name].isEnabled()
    assert panel.details.isHidden()
    press(qtbot, balls, "n")
    press(qtbot, balls, "j")
    assert panel.table.entries[0].finding.status == "accepted"
    assert "accept finding 1" in balls.actions_["undo"].text()
    balls.actions_["undo"].trigger()
    settle(balls)
    assert panel.table.entries[0].finding.status == "proposed"
    assert not balls.actions_["finding_accept"].isChecked()
    balls.actions_["redo"].trigger()
    settle(balls)
    assert balls.actions_["finding_accept"].isChecked()
    press(qtbot, balls, "j")
    assert panel.table.entries[0].finding.status == "proposed"
    by_text = {button.text(): button for button in panel.findChildren(ActionButton)}
    qtbot.mouseClick(by_text["Reject"], Qt.MouseButton.LeftButton)
    settle(balls)
    assert panel.table.entries[0].finding.status == "rejected"
    next(a for a in panel.menu().actions() if a.text() == "Accept finding").trigger()
    settle(balls)
    assert panel.table.entries[0].finding.status == "accepted"


def test_undo_goes_to_the_finding_of_which_something_else_is_said(
    qtbot: QtBot, balls: MainWindow
) -> None:
    panel = balls.findings_panel
    press(qtbot, balls, "n")
    press(qtbot, balls, "j")
    press(qtbot, balls, "n")
    balls.bridge.tell(balls.views.move_to(19))
    settle(balls)
    balls.actions_["undo"].trigger()
    settle(balls)
    assert (number(panel), balls.views.index) == (1, 8)
    assert panel.table.currentIndex().row() == 0
    # In a slice where it is seen the picture stays.
    balls.bridge.tell(balls.views.move_to(6))
    settle(balls)
    balls.actions_["redo"].trigger()
    settle(balls)
    assert (number(panel), balls.views.index) == (1, 6)


def test_all_follows_while_the_threshold_is_dragged_and_reset_leads_back(
    qtbot: QtBot, balls: MainWindow
) -> None:
    panel, current = balls.findings_panel, balls.views.current
    assert current is not None
    press(qtbot, balls, "n")
    before = balls.rows.of(current).volume_ml
    slider, layer = panel.threshold.slider, balls.viewer.canvas._overlay
    at_first = layer._outline.path().boundingRect().width()
    slider.setSliderDown(True)
    slider.setSliderPosition(20)
    settle(balls)
    # The picture is ahead of the list.
    assert layer._outline.path().boundingRect().width() > at_first
    qtbot.waitUntil(lambda: panel.listing is not None and panel.listing.threshold == 20)
    slider.setSliderDown(False)
    qtbot.waitUntil(lambda: "0.20 instead of 0.50" in balls.rows.of(current).reader_note)
    settle(balls)
    row = balls.rows.of(current)
    assert before is not None
    assert row.volume_ml is not None
    assert row.volume_ml > 1.2 * before
    note = balls.result_panel.series.reader_note
    assert note.text() == "Outlined at 0.20 instead of 0.50."
    assert number(panel) == 1
    answer = balls.workspace.sum_of(current.id)
    assert answer is not None
    assert answer.result.volume_ml == before
    qtbot.mouseClick(panel.threshold.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.listing is not None and not panel.listing.is_moved)
    settle(balls)
    assert balls.rows.of(current).volume_ml == before
    assert note.isHidden()
    balls.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: panel.listing is not None and panel.listing.threshold == 20)


def test_steps_by_key_are_one_move_and_stay_with_their_series(
    qtbot: QtBot, balls: MainWindow
) -> None:
    panel, current = balls.findings_panel, balls.views.current
    assert current is not None
    count = balls.bridge.history.stack.count()
    for _ in range(4):
        qtbot.keyClick(panel.threshold.slider, Qt.Key.Key_Left)
    assert balls.workspace.listings.threshold(current) == 46
    assert balls.bridge.history.stack.count() == count
    qtbot.waitUntil(lambda: balls.bridge.history.stack.count() == count + 1)
    qtbot.keyClick(panel.threshold.slider, Qt.Key.Key_Left)
    # Another series is shown before the slider has come to rest.
    other = replace(lesions.series(folder="/others"), id="others")
    balls.bridge.tell(balls.workspace.take([other]))
    balls.bridge.tell(balls.views.show("others"))
    settle(balls)
    assert balls.bridge.history.stack.count() == count + 2
    assert balls.workspace.listings.threshold(current) == 45
    assert balls.workspace.listings.threshold(other) is None


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
def test_the_right_button_offers_what_can_be_done_with_the_finding_below_it(
    qtbot: QtBot, balls: MainWindow
) -> None:
    balls.bridge.tell(balls.views.move_to(6))
    settle(balls)
    qtbot.waitUntil(lambda: outlined(balls)[0])
    view = balls.viewer.canvas.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=point_of(balls, 1))
    settle(balls)
    assert number(balls.findings_panel) == 2
    menu, finding = balls.commands.menus.picture, balls.commands.menus.finding
    assert finding.menuAction() in menu.actions()
    (reject,) = (action for action in finding.actions() if action.text() == "Reject finding")
    assert reject.isEnabled()
    reject.trigger()
    menu.close()
    settle(balls)
    assert balls.findings_panel.table.entries[1].finding.status == "rejected"


def test_a_rejected_finding_stays_rejected_while_the_threshold_moves(
    qtbot: QtBot, balls: MainWindow
) -> None:
    press(qtbot, balls, "n")
    press(qtbot, balls, "j", shift=True)
    panel = balls.findings_panel
    panel.threshold.slider.setValue(30)
    settle(balls)
    # Its slice holds the second ball too, which is still filled.
    assert outlined(balls) == (True, True, True)
    qtbot.waitUntil(lambda: panel.listing is not None and panel.listing.threshold == 30)
    assert panel.table.entries[0].finding.status == "rejected"


def test_what_was_said_is_there_after_a_restart(
    qtbot: QtBot, balls: MainWindow, show_balls: Callable[[MainWindow], None]
) -> None:
    from braintumor_desktop.desktop.shell.main_window import MainWindow

    press(qtbot, balls, "n")
    press(qtbot, balls, "j", shift=True)
    balls.findings_panel.threshold.slider.setValue(35)
    balls.findings_panel.threshold.finish()
    settle(balls)
    balls.shut_down()
    later = MainWindow()
    later.closing.ask = lambda _count: "close"
    later.resize(1200, 800)
    later.show()
    later.start([])
    try:
        show_balls(later)
        panel = later.findings_panel
        qtbot.waitUntil(lambda: panel.listing is not None and panel.listing.threshold == 35)
        assert [e.finding.status for e in panel.table.entries] == [
            "rejected",
            "proposed",
            "proposed",
        ]
    finally:
        later.shut_down()
        later.deleteLater()


def test_targets_are_added_up_in_the_panel_and_taken_back(qtbot: QtBot, balls: MainWindow) -> None:
    panel = balls.findings_panel
    target = balls.actions_["finding_target"]
    assert not target.isEnabled()
    assert panel.targets.isHidden()
    for _ in range(2):
        press(qtbot, balls, "n")
        target.trigger()
        settle(balls)
    first, second = (entry.finding.lesion for entry in panel.table.entries[:2])
    total = first.longest * first.perpendicular + second.longest * second.perpendicular
    assert panel.targets.text() == f"2 targets, sum of products {total:,.0f} mm\u00b2."
    assert target.isChecked()
    assert panel.details.values["Target"] == "yes"
    column = [c.name for c in COLUMNS].index("target")
    assert panel.table.isColumnHidden(column), "there is no room: the number has a sign"
    assert [panel.table.model().index(row, 0).data() for row in (0, 2)] == ["1 \u25ce", "3"]
    panel.table.resize(900, panel.table.height())
    assert not panel.table.isColumnHidden(column)
    assert [panel.table.model().index(row, column).data() for row in range(3)] == ["\u2713"] * 2 + [
        ""
    ]
    assert balls.rows.of(balls.views.current).targets.count == 2
    balls.actions_["undo"].trigger()
    settle(balls)
    assert panel.targets.text().startswith("1 target")
    assert not target.isChecked()
    balls.actions_["finding_reject"].trigger()
    settle(balls)
    assert not target.isEnabled()


def test_a_target_stays_one_with_and_without_a_status(qtbot: QtBot, balls: MainWindow) -> None:
    panel = balls.findings_panel
    press(qtbot, balls, "n")
    balls.actions_["finding_target"].trigger()
    settle(balls)
    for key, status in (("j", "accepted"), ("j", "proposed")):
        press(qtbot, balls, key)
        (first, *_) = panel.table.entries
        assert (first.finding.status, first.is_target) == (status, True)


def test_a_sixth_target_is_refused_with_a_reason(
    qtbot: QtBot, balls: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "MOST", 2)
    for _ in range(3):
        press(qtbot, balls, "n")
        balls.actions_["finding_target"].trigger()
        settle(balls)
    assert balls.viewer.messages.text == "At most 2 findings can be targets."
    assert [entry.is_target for entry in balls.findings_panel.table.entries] == [True, True, False]
    assert not balls.actions_["finding_target"].isChecked()


def test_in_a_narrow_panel_words_are_cut_and_no_column_of_the_first_goes(
    qtbot: QtBot, balls: MainWindow
) -> None:
    table = balls.findings_panel.table
    always = [
        i for i, column in enumerate(COLUMNS) if column.name in {"number", "slices", "volume"}
    ]
    press(qtbot, balls, "n")
    press(qtbot, balls, "j")
    table.resize(230, table.height())
    shown = [i for i in range(len(COLUMNS)) if not table.isColumnHidden(i)]
    assert {*always, STATUS} <= set(shown)
    assert sum(table.columnWidth(i) for i in shown) <= table.viewport().width()
    # A status that would be cut is a sign; its words are in the tooltip.
    index = table.model().index(0, STATUS)
    assert index.data() == "\u2713"
    assert "Accepted" in index.data(Qt.ItemDataRole.ToolTipRole)
    table.resize(600, table.height())
    assert index.data() == "accepted"
