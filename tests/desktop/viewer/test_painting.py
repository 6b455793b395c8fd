"""Painting with the mouse: what is under the brush, undo, other slices, what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from braintumor_desktop.desktop.findings.finding_text import STATUS
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.desktop.viewer.networks_outline import NetworksOutline
from braintumor_desktop.findings import shaping
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.painting import limits_around
from braintumor_desktop.imaging.image import Window
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.work import FINDINGS
from tests.helpers.painter import CTRL, LEFT, NONE, Painter, opened
from tests.helpers.volumes import SHAPE, SPACING

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.stubs import StubWorkflow

FILES = [f"{n:03d}.dcm" for n in range(11)]


@pytest.fixture
def paint(qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path) -> Painter:
    """An axial series of 11 slices 4 mm apart, of pixels of 1.5 x 1.25 mm, nothing outlined."""
    networks.tumors = dict.fromkeys(FILES, 0.1)
    return opened(qtbot, window, tmp_path)


@pytest.fixture
def corrected(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Painter:
    """The same series, where networks have outlined 12 pixels of the first row of each slice."""
    made = opened(qtbot, window, tmp_path)
    made.wait_listed((1, "network"))

    def is_whole() -> bool:
        series = window.views.current
        known = None if series is None else window.workspace.sum_of(series.id)
        listing = None if series is None else window.workspace.listings.of(series.id)
        return known is not None and known.is_final and listing.summary is known.result

    qtbot.waitUntil(is_whole, timeout=10_000)
    return made


def test_a_stroke_is_what_was_under_the_brush(paint: Painter) -> None:
    expected = paint.stroke((10, 12), (14, 30), (25, 28))
    assert expected.sum() > 100
    assert np.array_equal(paint.mask(), expected)
    (outline,) = paint.outlines
    assert (outline.number, outline.origin, outline.label) == (1, "person", "tumor")
    paint.wait_listed((1, "person"))


@pytest.mark.parametrize("turn", [["flip_across"], ["turn_right"], ["flip_down", "turn_left"]])
def test_it_is_so_however_the_picture_is_turned_and_zoomed(paint: Painter, turn: list[str]) -> None:
    paint.do(*turn)
    paint.canvas.zoom_at(QPointF(paint.at(18, 20)), 5)
    expected = paint.stroke((15, 18), (20, 24))
    assert expected.sum() > 40
    assert np.array_equal(paint.mask(), expected)


def test_what_is_painted_is_seen_while_the_button_is_down_and_stays(paint: Painter) -> None:
    before = paint.color(18, 24)
    paint.press(20, 18)
    paint.move(20, 30)
    during = paint.color(18, 24)
    paint.release(20, 30)
    paint.wait_listed((1, "person"))
    paint.settle()
    after = paint.color(18, 24)
    for shown in (during, after):
        assert shown[0] > before[0] + 40
        assert shown[0] > shown[2] + 40  # Glioma's orange.
    assert not paint.window.commands.brush.painting._easels[0].layer.isVisible()


def test_ctrl_erases_and_the_eraser_does_so_without(paint: Painter) -> None:
    whole = paint.stroke((20, 10), (20, 40))
    first = paint.stroke((20, 10), (20, 16), keys=CTRL)
    assert np.array_equal(paint.mask(), whole & ~first)
    paint.do("tool_eraser")
    second = paint.stroke((20, 40))
    assert np.array_equal(paint.mask(), whole & ~first & ~second)
    third = paint.stroke((20, 12), keys=CTRL)
    assert np.array_equal(paint.mask(), (whole & ~first & ~second) | third)


def test_each_stroke_is_undone_and_done_again_and_the_menu_says_which(paint: Painter) -> None:
    undo, redo = paint.window.actions_["undo"], paint.window.actions_["redo"]
    first = paint.stroke((20, 10), (20, 20))
    second = paint.stroke((25, 30))
    assert undo.text() == "Undo brush, finding 1"
    paint.do("undo")
    assert np.array_equal(paint.mask(), first)
    assert redo.text() == "Redo brush, finding 1"
    paint.do("undo")
    assert paint.outlines == []
    assert not undo.isEnabled()
    paint.do("redo", "redo")
    assert np.array_equal(paint.mask(), first | second)


def test_a_stroke_that_changes_nothing_is_no_step(paint: Painter) -> None:
    paint.stroke((20, 10), (20, 20))
    steps = paint.window.bridge.history.stack.count()
    paint.stroke((20, 14))
    paint.stroke((35, 45), keys=CTRL)
    assert paint.window.bridge.history.stack.count() == steps


def test_esc_forgets_the_stroke_and_what_the_mouse_still_does(paint: Painter) -> None:
    kept = paint.stroke((30, 30))
    before = paint.color(12, 12)
    paint.press(12, 10)
    paint.move(12, 14)
    paint.do("leave")
    paint.move(14, 30)
    paint.release(14, 30)
    assert np.array_equal(paint.mask(), kept)
    assert paint.color(12, 12) == pytest.approx(before, abs=2)
    assert paint.window.bridge.history.stack.count() == 1
    assert paint.window.actions_["tool_brush"].isChecked()
    paint.do("leave")
    assert paint.window.actions_["tool_window"].isChecked()


def test_another_slice_in_the_middle_ends_the_stroke_on_its_slice(paint: Painter) -> None:
    start = paint.window.views.index
    points = [paint.press(12, 10), paint.move(12, 20)]
    expected = paint.covered([paint.where(point) for point in points])
    paint.do("slice_on")
    paint.qtbot.waitUntil(lambda: paint.window.viewer.shown is not None)
    paint.move(30, 30)
    paint.release(30, 40)
    assert np.array_equal(paint.mask(start), expected)
    assert not paint.mask(start + 1).any()
    assert not paint.window.commands.brush.painting._easels[0].layer.isVisible()


def test_closing_in_the_middle_of_a_stroke_leaves_no_trace(paint: Painter) -> None:
    paint.press(12, 10)
    paint.do("close_study")
    paint.qtbot.mouseMove(paint.canvas.viewport(), QPoint(60, 60))
    paint.qtbot.mouseRelease(paint.canvas.viewport(), LEFT, NONE, QPoint(60, 60))
    assert paint.window.workspace.count == 0


def test_undoing_in_the_middle_of_a_stroke_forgets_it(paint: Painter) -> None:
    paint.stroke((30, 30))
    paint.press(12, 10)
    paint.move(12, 20)
    paint.do("undo")
    paint.release(12, 20)
    assert paint.outlines == []


def test_other_slices_are_painted_for_themselves(paint: Painter) -> None:
    first = paint.stroke((20, 10))
    start = paint.window.views.index
    paint.do("slice_on")
    paint.qtbot.waitUntil(lambda: paint.window.viewer.shown[0].key == paint.window.views.slice.key)
    second = paint.stroke((25, 30))
    assert np.array_equal(paint.mask(start), first)
    assert np.array_equal(paint.mask(start + 1), second)
    assert len(paint.outlines) == 1


def test_a_ball_reaches_into_the_slices_beside(paint: Painter) -> None:
    paint.do("brush_ball")
    choice = paint.window.commands.brush.choice
    choice.diameter = 20.0
    row, column = paint.where(paint.at(20, 24))
    paint.stroke((20, 24))
    start = paint.window.views.index
    for away in (-3, -2, -1, 0, 1, 2, 3):
        inside = 10.0**2 - (4.0 * away) ** 2
        rows, columns = np.indices(SHAPE)
        near = ((rows - row) * SPACING[0]) ** 2 + ((columns - column) * SPACING[1]) ** 2
        expected = near <= inside * (1 + 1e-6) if inside >= 0 else np.zeros(SHAPE, bool)
        assert np.array_equal(paint.mask(start + away), expected), away
    paint.do("undo")
    assert paint.outlines == []


class Painted(QObject):
    """Which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region |= event.region()
        return False


def test_where_the_circle_was_and_comes_is_painted_and_nothing_else(paint: Painter) -> None:
    canvas = paint.canvas
    paint.move(20, 20)
    paint.settle()
    circle = paint.window.commands.brush.painting._easels[0].circle
    painted, before = Painted(canvas.viewport()), circle._region()
    paint.move(24, 26)
    paint.settle()
    after = circle._region()
    assert painted.region.subtracted(before | after).isEmpty()
    assert (before | after).subtracted(painted.region).isEmpty()
    size = canvas.viewport().size()
    area = sum(one.width() * one.height() for one in painted.region)
    assert 0 < area < size.width() * size.height() / 4


def test_a_picture_that_leaves_shows_no_circle(paint: Painter) -> None:
    paint.do("tool_window")
    paint.settle()
    plain = [paint.canvas.grab_picture(with_text=on) for on in (False, True)]
    paint.do("tool_brush")
    paint.move(20, 20)
    paint.settle()
    assert paint.window.commands.brush.painting._easels[0].circle.is_shown
    assert [paint.canvas.grab_picture(with_text=on) for on in (False, True)] == plain


def test_the_wheel_with_shift_and_the_brackets_change_the_size(paint: Painter) -> None:
    choice, overlay = paint.window.commands.brush.choice, paint.window.overlay
    percent = overlay.percent
    paint.move(20, 20)
    turn(paint, 120)
    assert choice.diameter == pytest.approx(12.0)
    circle = paint.window.commands.brush.painting._easels[0].circle.rect
    assert circle.width() == pytest.approx(12.0 / SPACING[1])
    assert circle.height() == pytest.approx(12.0 / SPACING[0])
    paint.do("opacity_down", "opacity_down")
    assert choice.diameter == pytest.approx(10.0 / 1.2)
    assert overlay.percent == percent
    index = paint.window.views.index
    turn(paint, 120)
    assert paint.window.views.index == index
    paint.do("tool_window", "opacity_down")
    assert overlay.percent < percent
    assert not paint.window.commands.brush.painting._easels[0].circle.is_shown


def test_the_circle_has_its_new_size_before_the_pointer_moves(paint: Painter) -> None:
    easel = paint.window.commands.brush.painting._easels[0]
    circle = easel.circle
    easel.hover(20.0, 20.0)
    center = circle.rect.center()
    paint.window.actions_["opacity_up"].trigger()
    paint.window.actions_["brush_larger"].trigger()
    assert circle.rect.width() == pytest.approx(10.0 * 1.2**2 / SPACING[1])
    assert (circle.rect.center() - center).manhattanLength() == pytest.approx(0.0, abs=1e-6)


def turn(paint: Painter, eighths: int) -> None:
    keys = Qt.KeyboardModifier.ShiftModifier
    at = QPointF(paint.at(20, 20))
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(paint.canvas.viewport(), event)


def test_only_values_like_those_at_the_click_are_painted(paint: Painter) -> None:
    paint.do("brush_click")
    paint.window.commands.brush.choice.diameter = 30.0
    under = paint.stroke((20, 24))
    values = paint.window.viewer.shown[1].image.values
    rows, columns = np.indices(SHAPE)
    row, column = paint.where(paint.at(20, 24))
    around = values[np.hypot(rows - row, columns - column) <= 3.0 * (1 + 1e-6)]
    expected = under & (values >= around.min()) & (values <= around.max())
    assert 0 < expected.sum() < under.sum()
    assert np.array_equal(paint.mask(), expected)


def test_only_values_within_the_window_are_painted(paint: Painter) -> None:
    paint.do("brush_window")
    paint.window.commands.brush.choice.diameter = 30.0
    paint.window.viewer.choose_window(Window(165.0, 10.0))
    paint.settle()
    under = paint.stroke((20, 24))
    values = paint.window.viewer.shown[1].image.values
    expected = under & (values >= 160) & (values <= 170)
    assert 0 < expected.sum() < under.sum()
    assert np.array_equal(paint.mask(), expected)


def test_a_networks_finding_is_corrected_and_its_answer_stays(corrected: Painter) -> None:
    window = corrected.window
    series, position = window.views.current, window.views.index
    theirs = window.workspace.result_of(series.id, series.slices[position]).mask
    stroke = corrected.stroke((0, 5))
    corrected.wait_listed((1, "edited"))
    (outline,) = corrected.outlines
    assert np.array_equal(corrected.mask(), theirs.array | stroke)
    assert outline.on(series)[0] == theirs
    assert window.workspace.result_of(series.id, series.slices[position]).mask is theirs
    assert outline.who
    listing = window.workspace.listings.of(series.id)
    assert listing.summary is window.workspace.sum_of(series.id).result
    corrected.do("undo")
    corrected.wait_listed((1, "network"))
    assert window.actions_["redo"].text() == "Redo brush, finding 1"


def test_what_the_networks_outlined_can_be_drawn_beside(corrected: Painter) -> None:
    (line,) = corrected.window.viewer.pane.findChildren(NetworksOutline)
    assert line.item.path().isEmpty()
    corrected.do("networks_outline")
    theirs = QRectF(0, 0, 12, 1)
    assert line.item.path().boundingRect() == theirs
    assert line.item.pen().style() == Qt.PenStyle.CustomDashLine
    corrected.stroke((0, 5))
    corrected.wait_listed((1, "edited"))
    assert line.item.path().boundingRect() == theirs
    corrected.do("networks_outline")
    assert line.item.path().isEmpty()


def test_the_next_finding_gets_the_next_number_and_the_label_that_was_chosen(
    corrected: Painter,
) -> None:
    corrected.do("brush_new_meningioma")
    own = corrected.stroke((0, 5))
    corrected.wait_listed((1, "network"), (2, "person"))
    (outline,) = corrected.outlines
    assert (outline.label, outline.number) == ("meningioma", 2)
    more = corrected.stroke((25, 30))
    assert np.array_equal(corrected.mask(), own | more)
    assert corrected.window.actions_["undo"].text() == "Undo brush, finding 2"


def test_the_chosen_finding_is_edited_and_says_by_whom(corrected: Painter) -> None:
    window, panel = corrected.window, corrected.window.findings_panel
    corrected.do("tool_window", "finding_on")
    corrected.do("finding_edit")
    assert window.actions_["tool_brush"].isChecked()
    assert panel.details.values["Outlined"] == "by the networks"
    corrected.stroke((25, 30))  # Away from it: it is chosen.
    corrected.wait_listed((1, "edited"))
    corrected.settle()
    said = panel.details.values
    assert said["Outlined"].startswith(f"edited by {corrected.outlines[0].who}, 20")
    assert said["Type"] == "Glioma"
    corrected.do("finding_type_meningioma")
    corrected.qtbot.waitUntil(lambda: panel.details.values["Type"] == "Meningioma")
    assert window.actions_["undo"].text() == "Undo type, finding 1"
    corrected.do("undo")
    corrected.qtbot.waitUntil(lambda: panel.details.values["Type"] == "Glioma")


def test_a_finding_of_which_nothing_is_left_is_gone_and_comes_back(corrected: Painter) -> None:
    corrected.do("brush_new_tumor")
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "network"), (2, "person"))
    corrected.window.commands.brush.choice.diameter = 40.0
    corrected.stroke((25, 30), keys=CTRL)
    corrected.wait_listed((1, "network"))
    assert corrected.outlines == []
    corrected.do("undo")
    corrected.wait_listed((1, "network"), (2, "person"))


def test_holes_are_filled_and_corners_smoothed(paint: Painter) -> None:
    paint.stroke((12, 14), (12, 32), (28, 32), (28, 14), (12, 14))
    ring = paint.mask()
    assert not ring[20, 23]
    paint.do("brush_fill")
    paint.qtbot.waitUntil(lambda: bool(paint.mask()[20, 23]))
    assert np.array_equal(paint.mask(), shaping.filled(Mask.of(ring)).array)
    paint.do("undo")
    assert np.array_equal(paint.mask(), ring)
    paint.do("brush_smooth")
    expected = shaping.smoothed(Mask.of(ring), SPACING).array
    paint.qtbot.waitUntil(lambda: np.array_equal(paint.mask(), expected))
    assert paint.window.actions_["undo"].text() == "Undo smooth, finding 1"


def test_interpolation_is_shown_first_and_kept_with_enter(paint: Painter) -> None:
    between = two_slices(paint)
    assert paint.window.actions_["accept_preview"].isEnabled()
    messages = paint.window.viewer.messages
    assert messages.text == "Interpolated in 1 slice: Enter keeps it, Esc leaves it."
    assert not paint.mask(between).any()
    assert paint.color(20, 24)[0] > paint.color(20, 24)[2] + 40
    paint.qtbot.keyClick(paint.canvas, Qt.Key.Key_Return)
    paint.settle()
    assert paint.mask(between)[20, 24]
    assert paint.window.actions_["undo"].text() == "Undo interpolate, finding 1"
    assert messages.text == ""
    assert not paint.window.actions_["accept_preview"].isEnabled()


def test_interpolation_is_left_with_esc(paint: Painter) -> None:
    between = two_slices(paint)
    steps = paint.window.bridge.history.stack.count()
    paint.do("leave")
    assert not paint.mask(between).any()
    assert not paint.window.actions_["accept_preview"].isEnabled()
    assert paint.window.bridge.history.stack.count() == steps
    assert not paint.window.commands.brush.painting._easels[0].layer.isVisible()
    assert paint.window.actions_["tool_brush"].isChecked()


def two_slices(paint: Painter) -> int:
    """Outline two slices with one between, which is shown with the preview; its position."""
    paint.do("brush_new_glioma")
    assert "next stroke" in paint.window.viewer.messages.text
    start = paint.window.views.index
    paint.stroke((20, 24))
    go(paint, start + 2)
    paint.stroke((20, 24))
    go(paint, start + 1)
    paint.do("brush_interpolate")
    has_preview = lambda: paint.window.commands.brush.painting.has_preview  # noqa: E731
    paint.qtbot.waitUntil(has_preview)
    return start + 1


def go(paint: Painter, position: int) -> None:
    paint.window.bridge.tell(paint.window.views.move_to(position))
    paint.settle()
    key = paint.window.views.current.slices[position].key
    paint.qtbot.waitUntil(lambda: paint.window.viewer.shown[0].key == key)


def test_without_two_slices_interpolating_says_what_is_missing(paint: Painter) -> None:
    paint.stroke((20, 24))
    paint.do("brush_interpolate")
    messages = paint.window.viewer.messages
    paint.qtbot.waitUntil(lambda: "two slices" in messages.text)


def test_a_line_makes_two_findings_of_one_and_a_press_merges_them(paint: Painter) -> None:
    whole = paint.stroke((20, 10), (20, 38))
    paint.do("tool_split")
    paint.stroke((5, 24), (35, 24))
    paint.wait_listed((1, "person"), (2, "person"))
    one, other = paint.mask(number=0), paint.mask(number=1)
    assert np.array_equal(one | other, whole)
    assert not (one & other).any()
    assert {bool(one[20, 12]), bool(other[20, 12])} == {True, False}
    assert paint.window.actions_["undo"].text() == "Undo split, finding 1"
    row = 20
    column = 36 if other[20, 36] else 12
    paint.do("tool_merge")
    paint.stroke((row, column))
    paint.wait_listed((1, "person"))
    assert np.array_equal(paint.mask(), whole)
    paint.do("undo", "undo")
    assert np.array_equal(paint.mask(), whole)
    assert len(paint.outlines) == 1


def test_one_part_is_kept_or_taken_away(paint: Painter) -> None:
    left, right = paint.stroke((20, 10)), paint.stroke((20, 38))
    paint.wait_listed((1, "person"))
    paint.do("tool_remove_part")
    paint.stroke((20, 38))
    paint.qtbot.waitUntil(lambda: not paint.mask()[20, 38])
    assert np.array_equal(paint.mask(), left)
    paint.do("undo", "tool_keep_part")
    paint.stroke((20, 38))
    paint.qtbot.waitUntil(lambda: not paint.mask()[20, 10])
    assert np.array_equal(paint.mask(), right)


def test_growing_takes_what_is_connected_and_dragging_up_takes_more(paint: Painter) -> None:
    paint.do("tool_grow")
    values = paint.window.viewer.shown[1].image.values
    point = paint.press(20, 24)
    row, column = (round(v) for v in paint.where(point))
    paint.release(20, 24)
    narrow = paint.mask()
    low, high = limits_around(values, *paint.where(point))
    assert np.array_equal(narrow, (values >= low) & (values <= high) & (narrow | ~narrow))
    paint.do("undo")
    paint.press(20, 24)
    paint.qtbot.mouseMove(paint.canvas.viewport(), point - QPoint(0, 40))
    assert paint.color(row, column)[0] > 0
    paint.qtbot.mouseRelease(paint.canvas.viewport(), LEFT, NONE, point - QPoint(0, 40))
    paint.settle()
    assert paint.mask().sum() > narrow.sum()
    assert np.array_equal(paint.mask() & narrow, narrow)


def test_what_was_painted_is_there_after_a_restart(
    paint: Painter, qtbot: QtBot, tmp_path: Path
) -> None:
    expected = paint.stroke((20, 10), (20, 30))
    position = paint.window.views.index
    paint.press(30, 40)  # Closed in the middle of another stroke, which counts.
    paint.window.shut_down()
    again = MainWindow()
    again.closing.ask = lambda _count: "close"
    again.resize(1200, 800)
    again.show()
    again.start([])
    again.open([tmp_path])
    qtbot.waitUntil(lambda: again.viewer.shown is not None, timeout=10_000)
    other = Painter(qtbot, again)
    other.wait_listed((1, "person"))
    found = other.mask(position)
    assert np.array_equal(found & expected, expected)
    assert found[30, 40]
    assert other.outlines[0].label == "tumor"
    again.shut_down()
    again.deleteLater()


def test_without_a_picture_and_beside_it_nothing_happens(paint: Painter) -> None:
    paint.stroke((-8, -8))
    assert paint.outlines == []
    paint.do("close_all")
    paint.qtbot.mouseClick(paint.canvas.viewport(), LEFT, NONE, QPoint(50, 50))
    assert paint.window.bridge.history.stack.count() == 0


def test_what_a_person_drew_has_the_color_of_its_own_type(corrected: Painter) -> None:
    corrected.do("brush_new_meningioma")
    corrected.press(20, 18)
    corrected.move(20, 30)
    during = corrected.color(18, 24)
    corrected.release(20, 30)
    corrected.wait_listed((1, "network"), (2, "person"))
    corrected.settle()
    after = corrected.color(18, 24)
    assert during == pytest.approx(after, abs=3)
    assert after[2] > after[0] + 40  # Sky blue.
    theirs = corrected.color(0, 3)
    assert theirs[0] > theirs[2] + 40  # Orange.


def test_what_a_person_drew_and_took_back_is_taken_for_no_networks_finding(
    corrected: Painter,
) -> None:
    listings, series = corrected.window.workspace.listings, corrected.window.views.current
    theirs = listings.of(series.id).entries[0].finding.uid
    corrected.stroke((0, 5))
    corrected.wait_listed((1, "edited"))
    corrected.do("undo")
    corrected.wait_listed((1, "network"))
    assert listings.of(series.id).entries[0].finding.uid == theirs
    corrected.do("brush_new_tumor")
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "network"), (2, "person"))
    corrected.do("undo", "brush_new_tumor")
    corrected.wait_listed((1, "network"))
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "network"), (2, "person"))


def test_what_was_said_of_a_finding_goes_with_it(corrected: Painter) -> None:
    window = corrected.window
    corrected.do("brush_new_tumor")
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "network"), (2, "person"))
    corrected.settle()
    corrected.do("finding_accept")
    study = study_id(window.views.current)
    assert len(window.workspace.work.of(FINDINGS, study)) == 1
    here = window.views.index
    corrected.do("finding_back")
    go(corrected, here)
    corrected.do("tool_merge")
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "edited"))
    assert len(window.workspace.work.of(FINDINGS, study)) == 0
    corrected.do("undo")
    corrected.wait_listed((1, "network"), (2, "person"))
    assert len(window.workspace.work.of(FINDINGS, study)) == 1


def test_an_accepted_finding_stays_accepted_and_says_that_it_was_edited(
    corrected: Painter,
) -> None:
    window, panel = corrected.window, corrected.window.findings_panel

    def said() -> tuple[str, str, bool]:
        corrected.settle()
        entry = panel.table.entries[0]
        return entry.finding.status, panel.details.values["Reader"], entry.is_target

    corrected.do("tool_window", "finding_on")
    corrected.settle()
    corrected.do("finding_accept")
    corrected.do("finding_target")
    assert said() == ("accepted", "accepted", True)
    corrected.do("finding_edit")
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "edited"))
    assert said() == ("accepted", "accepted, edited since", True)
    cell = panel.table.model().index(0, STATUS)
    told = (cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole) or "")  # A sign has no room.
    assert any("edited since" in one for one in told)
    assert not window.actions_["finding_accept"].isChecked()
    corrected.do("undo")
    corrected.wait_listed((1, "network"))
    assert said() == ("accepted", "accepted", True)
    assert panel.chosen is not None, "it is still the one that a stroke edits"
    corrected.do("redo")
    corrected.wait_listed((1, "edited"))
    corrected.do("finding_accept")
    assert said() == ("accepted", "accepted", True)
    corrected.stroke((20, 30))
    corrected.qtbot.waitUntil(lambda: said()[1] == "accepted, edited since")


def test_it_is_painted_in_each_of_several_viewports(paint: Painter) -> None:
    window, series = paint.window, paint.window.views.current
    paint.do("layout_1x2")
    first, second = window.viewer.panes
    window.bridge.tell(window.views.show(series.id, second.id))
    window.bridge.tell(window.views.activate(second.id))
    paint.settle()
    paint.qtbot.waitUntil(lambda: second.shown is not None)
    expected = paint.stroke((20, 20))
    assert np.array_equal(paint.mask(), expected)
    paint.wait_listed((1, "person"))
    window.bridge.tell(window.views.activate(first.id))
    paint.settle()
    seen = paint.color(18, 22)  # Beside the two diameters.
    assert seen[0] > seen[2] + 40
    more = paint.stroke((30, 30))
    assert np.array_equal(paint.mask(), expected | more)


def test_two_quick_dabs_paint_twice_and_leave_the_layout(paint: Painter) -> None:
    paint.do("layout_1x2")
    first, second = paint.at(15, 12), paint.at(15, 16)
    view = paint.canvas.viewport()
    paint.qtbot.mouseClick(view, LEFT, NONE, first)
    paint.qtbot.mouseDClick(view, LEFT, NONE, second)
    paint.qtbot.mouseRelease(view, LEFT, NONE, second)
    paint.settle()
    dabs = [paint.covered([paint.where(point)]) for point in (first, second)]
    assert np.array_equal(paint.mask(), dabs[0] | dabs[1])
    assert len(paint.window.viewer.panes) == 2


def test_a_stroke_begun_in_another_finding_paints_that_one_and_it_is_the_chosen_one(
    corrected: Painter,
) -> None:
    window = corrected.window
    corrected.do("brush_new_meningioma")
    own = corrected.stroke((25, 30))
    corrected.wait_listed((1, "network"), (2, "person"))
    corrected.move(0, 3)
    circle = window.commands.brush.painting._easels[0].circle
    assert circle.name == "finding 1"
    corrected.stroke((0, 3), (3, 8))
    corrected.wait_listed((1, "edited"), (2, "person"))
    assert np.array_equal(corrected.mask(number=0), own)
    listing = window.workspace.listings.of(window.views.current.id)
    uid = window.workspace.listings.chosen(window.views.current.id)
    assert listing.find(uid).number == 1


def test_beside_the_brush_stands_what_a_stroke_would_paint(corrected: Painter) -> None:
    window = corrected.window
    circle = window.commands.brush.painting._easels[0].circle
    corrected.move(10, 10)  # At the same place as before the mouse tells nothing.
    corrected.move(20, 20)
    assert circle.name == "new finding"
    corrected.stroke((25, 30))
    corrected.wait_listed((1, "network"), (2, "person"))
    corrected.move(24, 28)
    assert circle.name == "finding 2"
    go(corrected, window.views.index + 2)
    corrected.move(20, 20)
    assert circle.name == "finding 2, not outlined here so far"
    window.overlay.set_visible(False)  # What is not seen is not painted by chance.
    corrected.move(0, 3)
    assert circle.name == "finding 2, not outlined here so far"


def test_the_name_beside_the_brush_follows_a_stroke_a_slice_and_an_undo(paint: Painter) -> None:
    window = paint.window
    circle = window.commands.brush.painting._easels[0].circle
    paint.move(10, 10)
    paint.move(20, 20)
    assert circle.name == "new finding"
    paint.stroke((20, 20))
    paint.wait_listed((1, "person"))
    assert circle.name == "finding 1"
    go(paint, window.views.index + 1)
    assert circle.name == "finding 1, not outlined here so far"
    go(paint, window.views.index - 1)
    assert circle.name == "finding 1"
    paint.do("undo")
    paint.wait_listed()
    assert circle.name == "new finding"


def test_the_name_beside_the_brush_is_whole_at_every_edge(paint: Painter) -> None:
    circle = paint.window.commands.brush.painting._easels[0].circle
    room = paint.canvas.viewport().rect().toRectF()
    scene = paint.canvas._picture
    for x, y in ((0, 0), (room.width() - 1, 0), (0, room.height() - 1), (room.width() / 2, 0)):
        place = scene.mapFromScene(paint.canvas.mapToScene(int(x), int(y)))
        name = "finding 12, not outlined here so far"
        circle.show(place.y() - 0.5, place.x() - 0.5, (3.0, 3.0), name)
        assert room.contains(circle._box())


def test_tools_that_show_nothing_say_what_to_do_until_they_are_left(paint: Painter) -> None:
    messages, chosen = paint.window.viewer.messages, "Choose a finding first, or paint one."
    paint.do("tool_merge")
    assert messages.text == chosen
    paint.do("tool_brush")
    assert messages.text == ""
    paint.stroke((20, 10))
    paint.stroke((20, 38))
    paint.wait_listed((1, "person"))
    paint.do("tool_merge")
    assert messages.text == "Press on the finding that is to become one with finding 1."
    paint.do("tool_split")
    assert messages.text == "Drag a line across finding 1: it becomes two findings."
    paint.do("tool_keep_part")
    assert "is to stay" in messages.text
    paint.do("leave")
    assert messages.text == ""
