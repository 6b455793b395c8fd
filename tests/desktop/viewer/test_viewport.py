"""Viewports side by side, none of which knows what is open, and tools that are objects."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.viewer.layers.picture import PictureLayer
from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View
from braintumor_desktop.desktop.viewer.viewport import Shown, Viewport
from braintumor_desktop.imaging.image import Image, Series, Slice, Window
from braintumor_desktop.workspace.views import ViewState
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from pytestqt.qtbot import QtBot

# A widget with a layout as a window of its own; the offscreen plugin cannot size it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHAPE = (48, 64)
WINDOW = Window(100, 200, function="LINEAR_EXACT")
SLICES = tuple(Slice(Path(f"/d/{n}"), None, SHAPE) for n in range(3))
STYLE = OverlayStyle(opacity=1.0, color="#56B4E9")


def viewport(qtbot: QtBot) -> Viewport:
    made = Viewport()
    qtbot.addWidget(made)
    made.resize(600, 480)
    made.show()
    return made


def shown(index: int = 1, gray: int = 100, name: str = "a") -> Shown:
    series = Series(name, "dicom", SLICES, "T1")
    return Shown(series, index, Image(np.full(SHAPE, gray, np.uint8)), WINDOW, str(index))


def view(index: int = 1) -> ViewState:
    return ViewState(index, SLICES[index].key)


def middle(one: Viewport) -> tuple[int, int, int]:
    seen = one.canvas.viewport().grab().toImage()
    color = seen.pixelColor(seen.width() // 2, seen.height() // 2)
    return color.red(), color.green(), color.blue()


def drag(qtbot: QtBot, one: Viewport, way: QPoint) -> None:
    area, start = one.canvas.viewport(), QPoint(300, 200)
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(area, start + way)
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=start + way)


def test_two_viewports_show_two_pictures_and_a_change_of_one_leaves_the_other(
    qtbot: QtBot,
) -> None:
    one, other = viewport(qtbot), viewport(qtbot)
    one.show_slice(shown(gray=50), view(), None, STYLE)
    other.show_slice(shown(gray=150, name="b"), view(), None, STYLE)
    assert middle(one) == pytest.approx((64, 64, 64), abs=2)
    before = middle(other)
    assert before == pytest.approx((191, 191, 191), abs=2)
    one.show_view(replace(view(), is_inverted=True))
    assert middle(one) == pytest.approx((191, 191, 191), abs=2)
    assert middle(other) == before


def test_a_viewport_tells_what_the_user_changed_and_shows_it_again_when_told(
    qtbot: QtBot,
) -> None:
    one = viewport(qtbot)
    one.show_slice(shown(), view(), None, STYLE)
    told: list[ViewState] = []
    one.view_changed.connect(told.append)
    drag(qtbot, one, QPoint(0, 40))
    one.canvas.set_tool("zoom")
    drag(qtbot, one, QPoint(0, -60))
    one.canvas.set_tool("pan")
    drag(qtbot, one, QPoint(30, 10))
    left = told[-1]
    assert left.window is not None
    assert left.zoom is not None
    assert left.zoom > one.width() / SHAPE[1] * 0.9
    at = one.canvas.pixel_at(one.canvas.middle)
    one.show_slice(shown(name="other"), view(), None, STYLE)
    assert one.canvas.window == WINDOW
    one.show_slice(shown(), left, None, STYLE)
    assert one.canvas.window == left.window
    assert one.canvas.zoom == pytest.approx(left.zoom)
    assert one.canvas.pixel_at(one.canvas.middle) == at


def test_the_wheel_and_the_bar_only_ask(qtbot: QtBot) -> None:
    one = viewport(qtbot)
    one.show_slice(shown(), view(), None, STYLE)
    one.show_marks(1, ["", "", ""])
    with qtbot.waitSignal(one.step_requested) as asked:
        one.canvas.slice_requested.emit(-1)
    assert asked.args == [-1]
    with qtbot.waitSignal(one.slice_chosen) as chosen:
        one.slider.chosen.emit(2)
    assert chosen.args == [2]
    assert one.shown is not None
    assert one.shown.index == 1


def test_picture_and_mask_change_together(qtbot: QtBot) -> None:
    one = viewport(qtbot)
    whole = result(SLICES[1], mask_px=SHAPE[0] * SHAPE[1])
    one.show_slice(shown(), view(), whole, STYLE)
    assert middle(one) == pytest.approx((0x56, 0xB4, 0xE9), abs=2)
    one.show_slice(shown(index=2), view(2), None, STYLE)
    assert middle(one) == pytest.approx((128, 128, 128), abs=2)


def test_what_lies_under_the_pointer_is_told_anew_with_each_slice(qtbot: QtBot) -> None:
    one = viewport(qtbot)
    one.show_slice(shown(gray=50), view(), None, STYLE)
    told: list[str] = []
    one.pixel_changed.connect(told.append)
    # A pointer that a test before left at this very place would not move.
    for place in (QPoint(290, 190), QPoint(300, 200)):
        qtbot.mouseMove(one.canvas.viewport(), place)
    assert told[-1].startswith("1 ")
    assert told[-1].endswith("value 50")
    one.show_slice(shown(index=2, gray=70), view(2), None, STYLE)
    assert told[-1].startswith("2 ")
    assert told[-1].endswith("value 70")
    one.show_message("Loading")
    assert told[-1] == ""


class Recorder(Tool):
    """A tool that another module brings."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, float, float]] = []
        self.mark = QGraphicsRectItem(0, 0, 2, 2)

    def press(self, _view: View, at: Pointer) -> None:
        self.seen.append(("press", at.row, at.column))

    def drag(self, _view: View, at: Pointer, way: QPointF) -> None:
        self.seen.append(("drag", at.row, at.column))
        self.mark.setPos(at.column, at.row)

    def release(self, _view: View, at: Pointer) -> None:
        self.seen.append(("release", at.row, at.column))

    def cancel(self, _view: View) -> None:
        self.seen.append(("cancel", 0, 0))


@pytest.mark.parametrize("turns", [0, 1])
def test_another_tool_is_told_pixels_and_may_lay_marks_over_the_picture(
    qtbot: QtBot, turns: int
) -> None:
    one = viewport(qtbot)
    one.show_slice(shown(), replace(view(), turns=turns), None, STYLE)
    tool = Recorder()
    one.canvas.add_tool("record", tool)
    one.canvas.add_layer(tool.mark)
    one.canvas.set_tool("record")
    drag(qtbot, one, QPoint(0, 40))
    assert [step for step, _, _ in tool.seen] == ["press", "drag", "release"]
    rows = tool.seen[-1][1] - tool.seen[0][1]
    columns = tool.seen[-1][2] - tool.seen[0][2]
    moved = 40 / one.canvas.zoom
    # Turned clockwise, down on the screen is along the row, to the right in the file.
    assert (rows, columns) == pytest.approx((moved, 0) if turns == 0 else (0, moved), abs=0.01)


def test_leaving_a_drag_takes_it_back(qtbot: QtBot) -> None:
    one = viewport(qtbot)
    one.show_slice(shown(), view(), None, STYLE)
    area = one.canvas.viewport()
    for name in ("window", "zoom", "pan"):
        one.canvas.set_tool(name)
        before = one.canvas.window, one.canvas.zoom, one.canvas.center
        qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
        qtbot.mouseMove(area, QPoint(320, 170))
        assert (one.canvas.window, one.canvas.zoom, one.canvas.center) != before
        assert one.canvas.leave_drag()
        assert one.canvas.window == before[0]
        assert one.canvas.zoom == pytest.approx(before[1])
        assert one.canvas.center == pytest.approx(before[2], abs=0.2)
        assert not one.canvas.leave_drag()


def test_another_slice_is_drawn_once_and_a_view_that_is_the_same_not_at_all(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = PictureLayer.render

    def counted(self: PictureLayer, image: Image, *given: object, **named: object) -> None:
        drawn.append(int(image.stored[0, 0]))
        draw(self, image, *given, **named)  # type: ignore[arg-type]

    one = viewport(qtbot)
    one.show_slice(shown(), view(), None, STYLE)
    monkeypatch.setattr(PictureLayer, "render", counted)
    one.show_slice(shown(2, gray=70), view(2), None, STYLE)
    assert drawn == [70]
    one.show_view(view(2))
    assert drawn == [70]
    one.show_view(replace(view(2), window=Window(50, 100)))
    assert drawn == [70, 70]
