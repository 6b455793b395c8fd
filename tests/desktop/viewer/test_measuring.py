"""Measuring with the mouse: what is drawn is what is measured, and is there again."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTransform
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.look.words import DASH
from braintumor_desktop.desktop.measures.table import VALUE, MeasuresTable, Row
from braintumor_desktop.desktop.viewer.layers.drawings import DrawingsLayer
from braintumor_desktop.desktop.viewer.layers.sketch import Sketch, label_boxes
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.work import MEASUREMENTS
from tests.helpers import kept_files
from tests.helpers.volumes import SHAPE, SPACING, write_series

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.findings.drawn import Drawing

Pixel = tuple[float, float]


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Two axial series in one frame of reference, of 3 slices and of 5."""
    write_series(tmp_path / "a", "axial", slices=3, step=4.0, level=60)
    write_series(tmp_path / "b", "axial", slices=5, step=2.0, level=200)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Until every viewport shows its slice."""
    window.bridge.flush()

    def is_settled() -> bool:
        wanted = [(pane, window.views.slice_in(pane.id)) for pane in window.viewer.panes]
        return all(pane.shown is not None and pane.shown[0] == item for pane, item in wanted)

    qtbot.waitUntil(is_settled, timeout=10_000)
    QApplication.processEvents()


def layer_of(pane: Pane) -> DrawingsLayer:
    canvas = pane.viewport.canvas
    (found,) = [item for item in canvas.scene().items() if isinstance(item, DrawingsLayer)]
    return found


def at(pane: Pane, pixel: Pixel) -> QPoint:
    """Where the center of a pixel lies on the canvas."""
    row, column = pixel
    return layer_of(pane).to_canvas().map(QPointF(column + 0.5, row + 0.5)).toPoint()


def drag(qtbot: QtBot, pane: Pane, *way: Pixel | QPoint) -> None:
    area = pane.viewport.canvas.viewport()
    points = [point if isinstance(point, QPoint) else at(pane, point) for point in way]
    qtbot.mouseMove(area, points[0])
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(area, point)
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=points[-1])


def click(qtbot: QtBot, pane: Pane, pixel: Pixel) -> None:
    drag(qtbot, pane, pixel)


def draw(qtbot: QtBot, window: MainWindow, tool: str, *way: Pixel) -> None:
    window.actions_[f"tool_{tool}"].trigger()
    drag(qtbot, window.viewer.pane, *way)
    window.bridge.flush()


def drawings(window: MainWindow) -> list[Drawing]:
    current = window.views.current
    assert current is not None
    return list(window.workspace.work.of(MEASUREMENTS, study_id(current)).values())


def texts(pane: Pane) -> list[Sequence[str]]:
    return [sketch.texts for sketch in layer_of(pane).sketches]


def values(window: MainWindow) -> np.ndarray:
    shown = window.viewer.shown
    assert shown is not None
    return np.asarray(shown[1].image.stored, np.float64)


def tolerance(pane: Pane) -> float:
    """Pixels of the picture that a pixel of the screen covers."""
    return 1.5 / pane.viewport.canvas.zoom


def test_a_length_is_the_one_between_the_points_in_any_turn(
    qtbot: QtBot, opened: MainWindow
) -> None:
    wanted = math.hypot(22 * SPACING[0], 30 * SPACING[1])
    pane = opened.viewer.pane
    for turn in ("flip_across", "turn_right", "flip_down", "turn_left"):
        opened.actions_[turn].trigger()
        settle(qtbot, opened)
        draw(qtbot, opened, "length", (8, 10), (30, 40))
        (drawing,) = drawings(opened)
        found = math.dist(*drawing.places)
        assert found == pytest.approx(wanted, abs=2 * tolerance(pane) * SPACING[0])
        assert texts(pane) == [(f"{found:.1f} mm",)]
        (sketch,) = layer_of(pane).sketches
        np.testing.assert_allclose(sketch.points, [(8, 10), (30, 40)], atol=tolerance(pane))
        opened.actions_["delete_drawing"].trigger()
        opened.bridge.flush()


def test_it_is_painted_where_it_lies(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_["turn_right"].trigger()
    settle(qtbot, opened)
    draw(qtbot, opened, "length", (20, 6), (20, 40))
    opened.actions_["leave"].trigger()  # Lets go of it.
    pane = opened.viewer.pane
    shown = pane.viewport.canvas.viewport().grab().toImage()
    middle = at(pane, (20, 23)) * shown.devicePixelRatio()
    near = [shown.pixelColor(middle + QPoint(x, y)) for x in range(-2, 3) for y in range(-2, 3)]
    # The picture is gray, and the line is not.
    assert max(color.green() - color.blue() for color in near) > 80
    bare = pane.viewport.canvas.grab_picture(with_text=False)
    assert bare.pixelColor(middle).green() == bare.pixelColor(middle).blue()
    assert layer_of(pane).isVisible()


def test_escape_leaves_what_is_being_drawn_then_the_drawing_then_the_tool(
    qtbot: QtBot, opened: MainWindow
) -> None:
    draw(qtbot, opened, "length", (8, 10), (30, 40))
    click(qtbot, opened.viewer.pane, (20, 5))
    leave = opened.actions_["leave"]
    leave.trigger()
    opened.bridge.flush()
    assert len(layer_of(opened.viewer.pane).sketches) == len(drawings(opened)) == 1
    opened.measuring.choose(next(iter_which(opened)))
    leave.trigger()
    assert opened.measuring.chosen is None
    assert opened.actions_["tool_length"].isChecked()
    leave.trigger()
    assert opened.actions_["tool_window"].isChecked()


def iter_which(window: MainWindow):
    from braintumor_desktop.desktop.work.measuring import Which

    current = window.views.current
    assert current is not None
    study = study_id(current)
    return (Which(study, key) for key in window.workspace.work.of(MEASUREMENTS, study))


def test_another_slice_or_tool_ends_what_waits_for_a_click(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.actions_["tool_length"].trigger()
    click(qtbot, opened.viewer.pane, (8, 10))
    opened.actions_["slice_on"].trigger()
    settle(qtbot, opened)
    assert layer_of(opened.viewer.pane).sketches == ()
    click(qtbot, opened.viewer.pane, (8, 10))
    opened.actions_["tool_zoom"].trigger()
    assert layer_of(opened.viewer.pane).sketches == ()
    assert drawings(opened) == []


def test_a_rectangle_tells_what_numpy_does(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_["turn_left"].trigger()
    settle(qtbot, opened)
    draw(qtbot, opened, "rectangle", (8, 10), (30, 40))
    (sketch,) = layer_of(opened.viewer.pane).sketches
    top, left = np.ceil(sketch.points.min(axis=0)).astype(int)
    bottom, right = np.ceil(sketch.points.max(axis=0)).astype(int)
    inside = values(opened)[top:bottom, left:right]
    (which,) = iter_which(opened)
    found = opened.measuring.measured(which).statistics
    assert found is not None
    assert found.count == inside.size
    assert found.mean == pytest.approx(inside.mean(), abs=1e-6)
    assert found.deviation == pytest.approx(inside.std(), abs=1e-6)
    assert any(f"n {inside.size}" in line for line in sketch.texts)


def test_a_handle_is_pulled_with_any_tool_and_taken_back(qtbot: QtBot, opened: MainWindow) -> None:
    draw(qtbot, opened, "length", (8, 10), (30, 40))
    opened.actions_["tool_window"].trigger()
    before = opened.viewer.canvas.window
    drag(qtbot, opened.viewer.pane, (30, 40), (25, 30), (20, 10))
    opened.bridge.flush()
    (drawing,) = drawings(opened)
    assert math.dist(*drawing.places) == pytest.approx(12 * SPACING[0], abs=0.5)
    assert opened.viewer.canvas.window == before
    undo = opened.actions_["undo"]
    assert undo.text() == "Undo moving length"
    undo.trigger()
    opened.bridge.flush()
    (drawing,) = drawings(opened)
    assert math.dist(*drawing.places) > 40


def clear(window: MainWindow) -> None:
    """Take all drawings away, and what was done."""
    for which in list(iter_which(window)):
        window.measuring.remove(which)
    window.bridge.history.stack.clear()
    window.bridge.flush()


def test_points_are_set_by_clicks_too(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_["tool_length"].trigger()
    pane = opened.viewer.pane
    click(qtbot, pane, (8, 10))
    qtbot.mouseMove(pane.viewport.canvas.viewport(), at(pane, (20, 20)))
    assert len(layer_of(pane).sketches) == 1
    assert drawings(opened) == []
    click(qtbot, pane, (30, 40))
    assert len(drawings(opened)) == 1
    clear(opened)
    draw(qtbot, opened, "angle", (8, 10), (30, 10))
    assert drawings(opened) == []
    click(qtbot, opened.viewer.pane, (30, 40))
    opened.bridge.flush()
    assert [drawing.kind for drawing in drawings(opened)] == ["angle"]
    (text,) = texts(opened.viewer.pane)
    assert float(text[0].rstrip("\u00b0")) == pytest.approx(90, abs=1)


def test_a_region_goes_where_the_pointer_went_and_a_point_has_the_value_under_it(
    qtbot: QtBot, opened: MainWindow
) -> None:
    draw(qtbot, opened, "region", (8, 10), (8, 30), (28, 30), (28, 10))
    (drawing,) = drawings(opened)
    assert drawing.kind == "region"
    (which,) = iter_which(opened)
    area = opened.measuring.measured(which).sizes[0].number
    assert area == pytest.approx(20 * 20 * SPACING[0] * SPACING[1], rel=0.03)
    clear(opened)
    draw(qtbot, opened, "point", (12, 17))
    assert texts(opened.viewer.pane) == [(f"{values(opened)[12, 17]:.0f}",)]
    clear(opened)
    # Beside the picture there is nothing to measure: the border is drawn to.
    draw(qtbot, opened, "rectangle", (30, 40), (500, 600))
    (sketch,) = layer_of(opened.viewer.pane).sketches
    rows, columns = SHAPE
    np.testing.assert_allclose(sketch.points.max(axis=0), (rows - 0.5, columns - 0.5))


def test_lines_and_texts_are_moved_and_a_drag_that_is_left_moves_nothing(
    qtbot: QtBot, opened: MainWindow
) -> None:
    draw(qtbot, opened, "length", (10, 10), (10, 40))
    pane, (before,) = opened.viewer.pane, drawings(opened)
    area = pane.viewport.canvas.viewport()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=at(pane, (10, 25)))
    qtbot.mouseMove(area, at(pane, (20, 25)))
    opened.actions_["leave"].trigger()
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=at(pane, (20, 25)))
    opened.bridge.flush()
    assert drawings(opened) == [before]
    drag(qtbot, pane, (10, 25), (20, 25))
    opened.bridge.flush()
    (sketch,) = layer_of(pane).sketches
    np.testing.assert_allclose(sketch.points, [(20, 10), (20, 40)], atol=2 * tolerance(pane))
    clear(opened)
    draw(qtbot, opened, "length", (10, 10), (10, 30))
    layer, (before,) = layer_of(pane), drawings(opened)
    (sketch,) = layer.sketches
    middle = layer.to_canvas().map(layer.label_center(sketch)).toPoint()
    drag(qtbot, pane, middle, middle + QPoint(-60, 80))
    opened.bridge.flush()
    (drawing,) = drawings(opened)
    assert drawing.places == before.places
    assert drawing.label is not None
    (sketch,) = layer.sketches
    now = layer.to_canvas().map(layer.label_center(sketch)).toPoint()
    assert (now - middle - QPoint(-60, 80)).manhattanLength() <= 2
    assert opened.actions_["undo"].text() == "Undo moving text of length"


def test_delete_asks_nothing_and_can_be_undone_where_it_is_seen(
    qtbot: QtBot, opened: MainWindow
) -> None:
    draw(qtbot, opened, "ellipse", (8, 10), (30, 40))
    (before,) = drawings(opened)
    opened.actions_["delete_drawing"].trigger()
    opened.bridge.flush()
    assert layer_of(opened.viewer.pane).sketches == ()
    assert not opened.actions_["delete_drawing"].isEnabled()
    opened.actions_["undo"].trigger()
    opened.bridge.flush()
    assert drawings(opened) == [before]
    opened.actions_["redo"].trigger()
    assert drawings(opened) == []
    clear(opened)
    draw(qtbot, opened, "length", (8, 10), (30, 40))
    place = opened.views.index
    opened.actions_["slice_last"].trigger()
    settle(qtbot, opened)
    assert layer_of(opened.viewer.pane).sketches == ()
    opened.actions_["undo"].trigger()
    assert opened.views.index == place


def test_copy_gives_the_values_as_text(qtbot: QtBot, opened: MainWindow) -> None:
    draw(qtbot, opened, "ellipse", (8, 10), (30, 40))
    opened.actions_["copy_picture"].trigger()  # Of what is chosen, the values.
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Ellipse"
    assert lines[-1] == "Millimeters by Pixel Spacing (0028,0030)"
    names = [line.split("\t")[0] for line in lines[1:-1]]
    assert names == [
        *("Area", "Pixels", "Mean", "SD (population)", "Minimum", "Maximum", "Median"),
    ]


def test_the_same_plane_of_another_series_shows_its_size_and_no_values(
    qtbot: QtBot, opened: MainWindow
) -> None:
    draw(qtbot, opened, "ellipse", (8, 10), (30, 40))
    (drawing,) = drawings(opened)
    opened.actions_["layout_1x2"].trigger()
    settle(qtbot, opened)
    first, second = opened.viewer.panes
    assert first.series is not None
    assert second.series is not None
    assert first.series.id != second.series.id
    (guest,) = layer_of(second).sketches
    assert guest.is_guest
    np.testing.assert_allclose(guest.points, layer_of(first).sketches[0].points, atol=1e-6)
    assert len(guest.texts) == 1
    assert "mm\u00b2" in guest.texts[0]
    assert "n " not in guest.texts[0]
    drag(qtbot, second, (8, 25), (12, 25))
    assert drawings(opened) == [drawing]  # It is moved where it was made.


def test_it_is_there_after_a_restart(qtbot: QtBot, opened: MainWindow) -> None:
    draw(qtbot, opened, "ellipse", (8, 10), (30, 40))
    shown = texts(opened.viewer.pane)
    current, item = opened.views.current, opened.views.slice
    assert current is not None
    assert item is not None
    study = study_id(current)
    qtbot.waitUntil(lambda: "measurements" in kept_files.in_database(study), timeout=10_000)
    folder = item.path.parent.parent
    opened.actions_["close_all"].trigger()
    opened.bridge.flush()
    qtbot.waitUntil(lambda: not opened.workspace.work.of(MEASUREMENTS, study_id(current)))
    opened.open([folder])
    qtbot.waitUntil(lambda: opened.opening.state.phase == "done", timeout=10_000)
    settle(qtbot, opened)
    opened.bridge.tell(opened.views.show(current.id))
    opened.bridge.tell(opened.views.move_to(current.positions[item.id]))
    settle(qtbot, opened)
    qtbot.waitUntil(lambda: texts(opened.viewer.pane) == shown, timeout=10_000)


def test_a_large_region_is_measured_off_the_gui_thread(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from braintumor_desktop.desktop.work import measuring

    monkeypatch.setattr(measuring, "AT_ONCE", 0)
    draw(qtbot, opened, "ellipse", (8, 10), (30, 40))
    (which,) = iter_which(opened)
    assert not opened.measuring.measured(which).is_complete
    qtbot.waitUntil(lambda: opened.measuring.measured(which).is_complete, timeout=10_000)
    qtbot.waitUntil(lambda: len(texts(opened.viewer.pane)[0]) > 1)


def test_the_list_leads_to_each(qtbot: QtBot, opened: MainWindow) -> None:
    draw(qtbot, opened, "length", (8, 10), (30, 40))
    place = opened.views.index
    opened.actions_["slice_last"].trigger()
    settle(qtbot, opened)
    draw(qtbot, opened, "angle", (8, 10), (30, 10))
    click(qtbot, opened.viewer.pane, (30, 40))
    opened.actions_["show_measures"].trigger()
    opened.bridge.flush()
    table = opened.measures_panel.table
    assert table.isVisible()
    cells = [(row.cells[0], row.cells[2]) for row in table.rows]
    assert cells == [("Length", str(place + 1)), ("Angle", str(opened.views.index + 1))]
    table.selectRow(0)
    assert opened.views.index == place
    assert opened.measuring.chosen == table.rows[0].which
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row.cells[0] for row in table.rows] == ["Angle", "Length"]
    assert table.rows[table.currentIndex().row()].which == opened.measuring.chosen
    opened.actions_["delete_drawing"].trigger()
    opened.bridge.flush()
    assert [row.cells[0] for row in table.rows] == ["Angle"]


def test_in_a_narrow_list_a_word_is_cut_and_no_number(qtbot: QtBot) -> None:
    from braintumor_desktop.desktop.work.measuring import Which

    table = MeasuresTable()
    qtbot.addWidget(table)
    value = "42,6 \u00d7 28,1 mm"
    table.show_rows(
        [Row(Which("s", "1"), ("Zwei Durchmesser", value, "37", ""), (0, 0, 0, 0))], None
    )
    room = table.fontMetrics().horizontalAdvance(value)
    table.resize(room + 120, 200)
    table.show()
    qtbot.waitExposed(table)
    assert table.columnWidth(VALUE) > room
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_without_a_spacing_sizes_are_in_pixels(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from PIL import Image

    Image.fromarray(np.arange(80 * 90, dtype=np.uint16).reshape(80, 90)).save(tmp_path / "a.png")
    window.open([tmp_path / "a.png"])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    settle(qtbot, window)
    draw(qtbot, window, "length", (10, 10), (10, 40))
    (text,) = texts(window.viewer.pane)
    assert text[0].endswith(" px")
    assert float(text[0].split()[0]) == pytest.approx(30, abs=1)
    assert DASH not in text[0]


def planes_of(qtbot: QtBot, window: MainWindow) -> dict[str, Pane]:
    """The three planes by name, as soon as each shows what is wanted."""
    window.bridge.flush()
    qtbot.waitUntil(
        lambda: all(
            pane.ground is not None and pane.ground.plane.position == pane.placed.plane.position
            for pane in window.viewer.panes
        ),
        timeout=10_000,
    )
    QApplication.processEvents()
    return {window.views.planes.name(pane.id): pane for pane in window.viewer.panes}


def test_a_plane_that_is_cut_is_measured_in_the_patient(qtbot: QtBot, opened: MainWindow) -> None:
    draw(qtbot, opened, "length", (8, 10), (30, 40))
    opened.actions_["tool_window"].trigger()
    opened.actions_["layout_planes"].trigger()
    panes = planes_of(qtbot, opened)
    # The axial plane is that of the slice; across it nothing is to be seen of the line.
    (guest,) = layer_of(panes["axial"]).sketches
    assert guest.is_guest
    assert layer_of(panes["coronal"]).sketches == ()
    coronal = panes["coronal"]
    opened.bridge.tell(opened.views.activate(coronal.id))
    draw(qtbot, opened, "rectangle", (1, 3), (6, 20))
    _, drawing = drawings(opened)
    places = np.array(drawing.places)
    np.testing.assert_allclose(
        places[:, 1], places[0, 1], atol=1e-6
    )  # One place from front to back.
    spacing = coronal.ground.spacing_mm[0]
    sides = np.linalg.norm(places[1] - places[0]), np.linalg.norm(places[3] - places[0])
    assert sides == pytest.approx((17 * spacing, 5 * spacing), abs=4 * tolerance(coronal) * spacing)
    which = list(iter_which(opened))[1]
    found = opened.measuring.measured(which)
    assert found.sizes[0].number == pytest.approx(sides[0] * sides[1], abs=1e-6)
    assert found.statistics is None  # Values between slices are blended.
    coronal.viewport.step_requested.emit(3)
    planes_of(qtbot, opened)
    assert layer_of(coronal).sketches == ()
    opened.measuring.show(which)
    planes_of(qtbot, opened)
    assert [sketch.key for sketch in layer_of(coronal).sketches] == [which.key]
    assert not layer_of(coronal).sketches[0].is_guest
    # Lines of the crosshair are drawn over, and stay.
    stands = coronal.viewport.lines.point
    draw(qtbot, opened, "length", (20, stands[1]), (28, stands[1] + 1))
    assert coronal.viewport.lines.point == stands
    assert [drawing.kind for drawing in drawings(opened)] == ["length", "rectangle", "length"]


def test_the_diameters_of_a_finding_are_drawn_where_they_lie(
    qtbot: QtBot, opened: MainWindow
) -> None:
    """The networks outline the first 12 pixels of the first row of each slice."""
    series = opened.views.current
    assert series is not None
    listings = opened.workspace.listings

    def is_whole() -> bool:
        listing, known = listings.of(series.id), opened.workspace.sum_of(series.id)
        is_final = known is not None and known.is_final
        return is_final and listing is not None and listing.summary is known.result

    qtbot.waitUntil(is_whole, timeout=10_000)
    opened.actions_["suggest_diameters"].trigger()
    settle(qtbot, opened)
    (sketch,) = layer_of(opened.viewer.pane).sketches
    # Corner to corner: centers of pixels are whole numbers, their borders lie half a pixel off.
    assert {tuple(point) for point in np.round(sketch.points[:2], 6).tolist()} in (
        {(-0.5, -0.5), (0.5, 11.5)},
        {(0.5, -0.5), (-0.5, 11.5)},
    )
    (which,) = iter_which(opened)
    longest, across, _ = opened.measuring.measured(which).sizes
    assert longest.number == pytest.approx(math.hypot(SPACING[0], 12 * SPACING[1]), abs=1e-6)
    first, second = sketch.points[1] - sketch.points[0], sketch.points[3] - sketch.points[2]
    assert (first * SPACING) @ (second * SPACING) == pytest.approx(0, abs=1e-6)
    assert 0 < across.number <= SPACING[0] * 1.01
    opened.measuring.choose(None)
    opened.actions_["suggest_diameters"].trigger()
    settle(qtbot, opened)
    assert list(iter_which(opened)) == [which]
    assert opened.measuring.chosen == which


def test_where_nothing_is_outlined_no_diameters_are_made_up(
    qtbot: QtBot, window: MainWindow
) -> None:
    from tests.helpers.series import series

    window.bridge.tell(window.workspace.take([series("a", 1)]))
    window.bridge.flush()
    window.actions_["suggest_diameters"].trigger()
    assert "No finding is outlined" in window.viewer.messages.text


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_press_chooses_the_drawing_that_the_menu_is_about(
    qtbot: QtBot, opened: MainWindow
) -> None:
    draw(qtbot, opened, "length", (8, 10), (30, 40))
    opened.measuring.choose(None)
    area, menus = opened.viewer.canvas.viewport(), opened.commands.menus
    for pixel, menu in (((19, 25), menus.drawing), ((2, 2), menus.picture)):
        place = at(opened.viewer.pane, pixel)
        qtbot.mousePress(area, Qt.MouseButton.RightButton, pos=place)
        qtbot.mouseRelease(area, Qt.MouseButton.RightButton, pos=place)
        assert menu.isVisible()
        menu.close()
    assert opened.measuring.chosen == next(iter_which(opened))
    assert opened.actions_["delete_drawing"] in menus.drawing.actions()


def _laid(count: int, *labels: tuple[float, float]) -> list[QRectF]:
    """Texts of drawings that all lie at one place; some were put somewhere."""
    shown = [
        Sketch(
            str(place),
            "length",
            np.array([[50.0, 50.0], [60.0, 60.0]]),
            ("37.7 mm",),
            np.array(labels[place]) if place < len(labels) else None,
        )
        for place in range(count)
    ]
    area = QRectF(0, 0, 600, 400)
    return label_boxes(shown, QTransform(), area, QFontMetricsF(QFont()))


def test_no_text_covers_another(qtbot: QtBot) -> None:
    boxes = _laid(9)
    pairs = combinations(boxes, 2)
    assert not any(one.intersects(other) for one, other in pairs)
    assert boxes[0] == _laid(1)[0]
    assert {box.left() for box in boxes} == {boxes[0].left()}


def test_a_text_that_a_person_put_somewhere_stays_there(qtbot: QtBot) -> None:
    (free,) = _laid(1)
    center = (free.center().y() - 0.5, free.center().x() - 0.5)
    mine, other = _laid(2, center)
    assert mine.center().x() == pytest.approx(free.center().x())
    assert mine.center().y() == pytest.approx(free.center().y())
    assert not mine.intersects(other)
    assert _laid(2, center, center)[0] == _laid(2, center, center)[1]
