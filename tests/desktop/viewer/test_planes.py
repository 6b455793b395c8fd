"""Three planes through one crosshair: what a user does, and what is seen then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.viewer.layers.gap import HATCH
from braintumor_desktop.desktop.viewer.layers.lines import PLANES
from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
from braintumor_desktop.desktop.work import planes as loading
from braintumor_desktop.imaging.image import Window
from tests.desktop.viewer.test_layouts import has_color, seen
from tests.helpers.volumes import CENTER, SPACING, write_series

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.image import Slice

STEP = 4.0
SLOPE = np.array([3.0, 5.0, 7.0])
"""Gray values per mm along x, y and z."""


def gray(points: np.ndarray) -> np.ndarray:
    return 1000 + (points - CENTER) @ SLOPE


def load(qtbot: QtBot, window: MainWindow, folder: Path, **series: object) -> MainWindow:
    write_series(folder / "a", "axial", slices=11, step=STEP, gray=gray, **series)  # type: ignore[arg-type]
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    return window


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """An axial series of 11 slices whose gray says where a pixel lies."""
    return load(qtbot, window, tmp_path)


@pytest.fixture
def planes(qtbot: QtBot, opened: MainWindow) -> dict[str, PlanePane]:
    """Its three planes, by name."""
    qtbot.keyClick(opened, Qt.Key.Key_M)
    return settled(qtbot, opened)


def settled(qtbot: QtBot, window: MainWindow) -> dict[str, PlanePane]:
    """The planes by name, as soon as each shows what is wanted."""
    window.bridge.flush()
    panes = [pane for pane in window.viewer.panes if isinstance(pane, PlanePane)]

    def is_settled() -> bool:
        wanted = [(pane._plate, window.views.planes.plane(pane.id)) for pane in panes]
        return all(p is not None and p.wanted.plane == plane for p, plane in wanted)

    qtbot.waitUntil(is_settled, timeout=10_000)
    QApplication.processEvents()
    return {window.views.planes.name(pane.id): pane for pane in panes}


def point(window: MainWindow) -> np.ndarray:
    series = window.views.current
    assert series is not None
    return np.array(window.views.planes.point(series, window.views.index))


def at(pane: PlanePane, row: float, column: float) -> QPointF:
    canvas = pane.viewport.canvas
    scene = canvas._picture.mapToScene(QPointF(column + 0.5, row + 0.5))
    return QPointF(canvas.mapFromScene(scene))


def wheel(pane: PlanePane, notches: int) -> None:
    canvas = pane.viewport.canvas
    middle = QPointF(canvas.viewport().rect().center())
    event = QWheelEvent(
        middle,
        canvas.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def caption(pane: PlanePane) -> tuple[str, ...]:
    return pane.viewport.canvas._annotations.top_right


def test_m_shows_axial_coronal_and_sagittal_of_the_active_series_upright_and_back(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    assert list(planes) == ["axial", "coronal", "sagittal"]
    letters = {name: pane.viewport.canvas._annotations.letters for name, pane in planes.items()}
    assert letters == {
        "axial": ("R", "L", "A", "P"),
        "coronal": ("R", "L", "H", "F"),
        "sagittal": ("A", "P", "H", "F"),
    }
    x, y, z = CENTER
    assert (x, y, z) == (4.0, -3.0, 10.0)
    places = {name: caption(pane)[-2:] for name, pane in planes.items()}
    assert places == {
        "axial": ("axial", "S 10.0 mm"),
        "coronal": ("coronal", "A 3.0 mm"),
        "sagittal": ("sagittal", "L 4.0 mm"),
    }
    assert opened.actions_["layout_planes"].isChecked()
    assert planes["axial"].viewport.canvas.hasFocus()
    qtbot.keyClick(opened, Qt.Key.Key_M)
    opened.bridge.flush()
    assert opened.actions_["layout_1x1"].isChecked()
    assert not isinstance(opened.viewer.pane, PlanePane)
    assert opened.viewer.canvas.hasFocus()


def test_every_pixel_shows_what_lies_there_in_the_patient(planes: dict[str, PlanePane]) -> None:
    for pane in planes.values():
        plate = pane._plate
        assert plate is not None
        plane = plate.wanted.plane
        for row, column in ((3, 5), (plane.shape[0] - 2, 7), (11, plane.shape[1] - 3)):
            expected = 1000 + (np.array(plane.at(row, column)) - CENTER) @ SLOPE
            # The files hold whole numbers.
            assert plate.image.value_at(row, column) == pytest.approx(expected, abs=1.01)


def test_the_wheel_moves_a_plane_by_its_own_sampling_distance_and_the_others_stay(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    row, column = SPACING
    for name, axis, mm in (("axial", 2, STEP), ("coronal", 1, row), ("sagittal", 0, column)):
        wheel(planes[name], -1)
        settled(qtbot, opened)
        before = point(opened)
        wheel(planes[name], -1)
        settled(qtbot, opened)
        moved = point(opened) - before
        assert abs(moved[axis]) == pytest.approx(mm)
        assert np.delete(moved, axis) == pytest.approx([0.0, 0.0], abs=1e-9)
        wheel(planes[name], 1)
        settled(qtbot, opened)
        assert point(opened) == pytest.approx(before)


def test_the_arrow_keys_home_and_end_lead_through_the_active_plane(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    heights = CENTER[2] + (np.arange(11) - 5) * STEP
    for key, expected in (
        (Qt.Key.Key_Down, heights[6]),
        (Qt.Key.Key_End, heights[10]),
        (Qt.Key.Key_Up, heights[9]),
        (Qt.Key.Key_Home, heights[0]),
    ):
        qtbot.keyClick(opened, key)
        settled(qtbot, opened)
        assert point(opened)[2] == pytest.approx(expected)
    assert planes["axial"].viewport.slider.index == 0
    assert opened.views.index == 0


def test_moving_with_shift_brings_the_other_planes_to_the_place_under_the_pointer(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    plane = planes["coronal"]._plate.wanted.plane  # type: ignore[union-attr]
    wanted = np.array(plane.at(8, 12))
    canvas = planes["coronal"].viewport.canvas
    place = at(planes["coronal"], 8, 12)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        canvas.viewport().mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    settled(qtbot, opened)
    # Within a pixel of the screen.
    assert point(opened) == pytest.approx(wanted, abs=0.3)
    for name in ("axial", "sagittal"):
        moved = planes[name]._plate.wanted.plane  # type: ignore[union-attr]
        assert moved.pixel_of(point(opened))[2] == pytest.approx(0.0, abs=1e-6)


def test_a_line_of_the_crosshair_is_dragged_and_its_plane_alone_follows(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    pane, before = planes["axial"], point(opened)
    row, column = pane.viewport.lines.point  # type: ignore[misc]
    area = pane.viewport.canvas.viewport()
    window = opened.views.state().window  # type: ignore[union-attr]
    start = at(pane, row, column + 15).toPoint()
    qtbot.mouseMove(area, start)
    assert area.cursor().shape() == Qt.CursorShape.SizeVerCursor
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    end = at(pane, row + 6, column + 9).toPoint()
    qtbot.mouseMove(area, end)
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end)
    settled(qtbot, opened)
    plane = pane._plate.wanted.plane  # type: ignore[union-attr]
    moved = point(opened) - before
    assert moved == pytest.approx([0.0, 6 * plane.spacing_mm, 0.0], abs=0.3)
    assert opened.views.state().window == window  # type: ignore[union-attr]


def test_while_one_draws_over_the_lines_they_stay(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    pane, before = planes["axial"], point(opened)
    row, column = pane.viewport.lines.point  # type: ignore[misc]
    opened.viewer.set_tool("length")
    area = pane.viewport.canvas.viewport()
    places = [at(pane, row + down, column + 15).toPoint() for down in (0, 6)]
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseMove(area, places[1])
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=places[1])
    opened.bridge.flush()
    assert point(opened) == pytest.approx(before)


def test_lines_of_the_other_planes_stand_in_each_and_can_be_hidden(
    opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    for name, pane in planes.items():
        there = {other for other, color in PLANES.items() if has_color(seen(pane), color)}
        assert there == set(PLANES) - {name}
    opened.actions_["lines"].trigger()
    assert not any(has_color(seen(pane), PLANES["axial"]) for pane in planes.values())


def test_one_window_holds_for_the_three_and_for_the_series(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    chosen = Window(980, 333, function="LINEAR_EXACT")
    planes["sagittal"].viewport.canvas.choose_window(chosen)
    opened.bridge.flush()
    assert [pane.viewport.canvas.window for pane in planes.values()] == [chosen] * 3
    qtbot.keyClick(opened, Qt.Key.Key_I)
    opened.bridge.flush()
    qtbot.keyClick(opened, Qt.Key.Key_M)
    opened.bridge.flush()
    state = opened.views.state()
    assert state is not None
    assert (state.window, state.is_inverted) == (chosen, True)


def test_point_window_and_zoom_stay_through_layouts_one_viewport_alone_and_series(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane], tmp_path: Path
) -> None:
    views, coronal = opened.views, planes["coronal"]
    opened.bridge.tell(views.set_point((7.3, -9.4, 12.1)))
    settled(qtbot, opened)
    coronal.viewport.canvas.zoom_at(QPointF(60, 40), 3)
    wanted = views.state(coronal.id)
    assert wanted is not None
    assert wanted.zoom is not None
    area = coronal.viewport.canvas.viewport()
    qtbot.mouseDClick(area, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert opened.viewer.panes == [coronal]
    qtbot.mouseDClick(area, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    for key in (Qt.Key.Key_M, Qt.Key.Key_M):
        qtbot.keyClick(opened, key)
        opened.bridge.flush()
    settled(qtbot, opened)
    assert point(opened) == pytest.approx([7.3, -9.4, 12.1])
    assert views.state(coronal.id) == wanted
    assert coronal.viewport.canvas.zoom == pytest.approx(wanted.zoom)
    write_series(tmp_path / "b", "coronal", slices=9, step=3.0, gray=gray)
    first = views.current
    assert first is not None
    opened.open([tmp_path / "b"])
    qtbot.waitUntil(lambda: opened.workspace.count == 2, timeout=10_000)
    other = next(series for series in opened.workspace.series if series is not first)
    opened.bridge.tell(views.show(other.id))
    settled(qtbot, opened)
    assert {views.series(pane.id) for pane in opened.viewer.panes} == {other}
    assert point(opened) == pytest.approx([7.3, -9.4, 12.1])
    opened.bridge.tell(views.show(first.id))
    settled(qtbot, opened)
    assert views.state(coronal.id) == wanted


def test_two_viewports_may_show_the_same_plane(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    first, second = planes["axial"], planes["coronal"]
    opened.bridge.tell(opened.views.activate(second.id))
    opened.bridge.flush()
    opened.actions_["plane_axial"].trigger()
    settled(qtbot, opened)
    wheel(first, -2)
    settled(qtbot, opened)
    shown = [pane._plate.image.stored for pane in (first, second)]  # type: ignore[union-attr]
    assert (shown[0] == shown[1]).all()
    assert first.viewport.lines.point == second.viewport.lines.point


def test_a_slab_gathers_what_its_edges_say(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    thin = planes["axial"]._plate.image  # type: ignore[union-attr]
    opened.actions_["slab_highest"].trigger()
    settled(qtbot, opened)
    qtbot.waitUntil(lambda: planes["axial"]._plate.wanted.slab is not None)  # type: ignore[union-attr]
    thick = planes["axial"]._plate.image  # type: ignore[union-attr]
    assert caption(planes["axial"])[-1] == "MIP 10 mm"
    # Gray grows to the head: the highest of 10 mm lies 5 mm above, 4 steps of 1.25 mm.
    higher = thick.value_at(5, 7) - thin.value_at(5, 7)
    assert higher == pytest.approx(SLOPE[2] * 5.0, abs=1.01)
    assert planes["coronal"].viewport.lines._edges_px[1] == pytest.approx(5.0 / SPACING[1])
    qtbot.keyClick(opened, Qt.Key.Key_Minus)
    opened.bridge.flush()
    assert opened.views.state().slab.thickness_mm == 8.0  # type: ignore[union-attr]
    opened.actions_["slab_thin"].trigger()
    opened.bridge.flush()
    assert opened.views.state().slab is None  # type: ignore[union-attr]


def test_missing_slices_are_hatched_and_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    load(qtbot, window, tmp_path, heights=[-20, -16, -12, -8, -4, 4, 8, 12, 16, 20])
    qtbot.keyClick(window, Qt.Key.Key_M)
    planes = settled(qtbot, window)
    assert [pane.viewport.gap.is_empty for pane in planes.values()] == [True, False, False]
    for pane in planes.values():
        assert has_color(seen(pane), HATCH.name()) or pane is planes["axial"]
        assert "1 slice missing: hatched" in pane.viewport.canvas._annotations.notes
    window.bridge.tell(window.views.set_point(tuple(CENTER)))
    planes = settled(qtbot, window)
    assert has_color(seen(planes["axial"]), HATCH.name())
    assert not planes["axial"].viewport.gap.is_empty
    notes = planes["axial"].viewport.canvas._annotations.notes
    assert "No slice at this place" in notes


@pytest.mark.parametrize(
    ("series", "why"),
    [({"heights": [0.0]}, "single slice"), ({"heights": [0.0, 0.001, 4.0]}, "at the same place")],
)
def test_where_no_plane_can_be_cut_the_reason_stands_in_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, series: dict[str, object], why: str
) -> None:
    load(qtbot, window, tmp_path, **series)
    window.actions_["layout_planes"].trigger()
    window.bridge.flush()
    for pane in window.viewer.panes:
        assert why in pane.viewport.canvas._message
        assert pane.viewport.canvas.image is None
    qtbot.keyClick(window, Qt.Key.Key_M)
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=5000)


def test_what_needs_more_memory_than_there_is_says_so(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(opened.pixels), "room", property(lambda _self: 10_000))
    qtbot.keyClick(opened, Qt.Key.Key_M)
    opened.bridge.flush()
    message = "more than 0 MB"
    qtbot.waitUntil(
        lambda: all(message in p.viewport.canvas._message for p in opened.viewer.panes),
        timeout=5000,
    )
    monkeypatch.undo()
    for _ in range(2):
        qtbot.keyClick(opened, Qt.Key.Key_M)
        opened.bridge.flush()
    settled(qtbot, opened)


def test_reading_says_how_far_it_is_and_can_be_stopped_and_gone_on_with(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, release = [], [False]
    real = opened.pixels.load_unseen

    def slow(item: Slice, token: object) -> object:
        asked.append(item)
        while len(asked) > 4 and not release[0]:
            token.check()  # type: ignore[attr-defined]
        return real(item, token)  # type: ignore[arg-type]

    monkeypatch.setattr(opened.pixels, "load_unseen", slow)
    qtbot.keyClick(opened, Qt.Key.Key_M)
    opened.bridge.flush()
    first, second, _ = opened.viewer.panes
    notice = first.viewport.notice  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "of 11" in notice.text, timeout=5000)
    qtbot.waitUntil(lambda: len(asked) > 4, timeout=5000)
    assert not notice.button.isHidden()
    assert second.viewport.notice.button.isHidden()  # type: ignore[union-attr]
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: notice.text.startswith("Stopped at"), timeout=5000)
    read = len(asked)
    release[0] = True
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    # Not all again: the slice in the middle was asked for first, to find out how large it is, and
    # the one that was under way when it stopped is asked for twice.
    assert len(asked) - read <= 11 - 1
    assert len(asked) <= 11 + 2
    assert notice.isHidden()


def test_nothing_is_read_or_cut_while_no_plane_is_seen(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane], monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_M)
    opened.bridge.flush()
    asked: list[int] = []
    monkeypatch.setattr(
        loading.PlaneLoader, "want", lambda _self, viewport, _wanted: asked.append(viewport)
    )
    opened.bridge.tell(opened.views.step(1))
    opened.bridge.tell(opened.views.set_point((1.0, 2.0, 3.0)))
    opened.bridge.flush()
    assert asked == []
    assert all(pane.viewport.isHidden() for pane in planes.values())


def test_the_volume_takes_its_memory_from_that_of_pictures_and_gives_it_back(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    cache, series = opened.pixels._cache, opened.views.current
    assert series is not None
    assert cache._reserved == 11 * 40 * 48 * 2
    opened.closing.close_study()
    opened.bridge.flush()
    assert opened.workspace.count == 0
    assert cache._reserved == 0
    assert opened.planes.pile(series) is None


def test_cine_plays_the_active_plane(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    opened.bridge.tell(opened.views.activate(planes["coronal"].id))
    opened.bridge.flush()
    before = point(opened)
    opened.actions_["play"].trigger()
    qtbot.waitUntil(lambda: point(opened)[1] > before[1] + 2 * SPACING[0], timeout=10_000)
    opened.actions_["play"].trigger()
    assert point(opened)[[0, 2]] == pytest.approx(before[[0, 2]])


def test_mask_heat_map_and_chosen_finding_lie_in_all_three(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    series = opened.views.current
    assert series is not None
    qtbot.waitUntil(lambda: opened.rows.of(series).finished == 11, timeout=10_000)
    # The stub outlines the first 12 pixels of the first row of every slice.
    corner = np.array(series.slices[5].plane.position)  # type: ignore[union-attr]
    corner[0] += 5 * SPACING[1]
    opened.bridge.tell(opened.views.set_point(tuple(corner)))
    opened.overlay.set_percent(100)
    planes = settled(qtbot, opened)
    qtbot.waitUntil(
        lambda: all(p._plate.counted is not None for p in planes.values()), timeout=5000
    )  # type: ignore[union-attr]
    widths = {name: pane._plate.counted.sum() for name, pane in planes.items()}  # type: ignore[union-attr]
    coronal = planes["coronal"]._plate.wanted.plane  # type: ignore[union-attr]
    # 12 of its columns, over the whole height.
    assert widths["coronal"] == pytest.approx(12 * coronal.shape[0], rel=0.1)
    assert all(has_color(seen(pane), "#E69F00") for pane in planes.values())
    opened.bridge.tell(opened.views.set_point(tuple(CENTER)))
    opened.findings_panel.step(1)
    opened.bridge.flush()
    # The crosshair goes to it: into its first row, and the middle of its 12 columns.
    assert point(opened)[:2] == pytest.approx(corner[:2], abs=SPACING[1] / 2 + 0.01)
    qtbot.waitUntil(
        lambda: all(p._plate.chosen is not None for p in planes.values()),  # type: ignore[union-attr]
        timeout=5000,
    )


def test_a_click_on_an_outline_chooses_its_finding(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    series = opened.views.current
    assert series is not None
    listings = opened.workspace.listings
    qtbot.waitUntil(lambda: bool(getattr(listings.of(series.id), "entries", ())), timeout=10_000)
    corner = np.array(series.slices[5].plane.position)  # type: ignore[union-attr]
    opened.bridge.tell(opened.views.set_point(tuple(corner + np.array([7.0, 0.0, 0.0]))))
    pane = settled(qtbot, opened)["coronal"]
    canvas = pane.viewport.canvas.viewport()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(pane, 6, 40).toPoint())
    assert listings.chosen(series.id) is None
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(pane, 6, 9).toPoint())
    assert listings.chosen(series.id) is not None


def test_a_state_of_a_plane_is_kept_by_its_viewport(
    qtbot: QtBot, opened: MainWindow, planes: dict[str, PlanePane]
) -> None:
    opened.actions_["flip_across"].trigger()
    opened.bridge.flush()
    flips = [opened.views.state(pane.id).flips for pane in planes.values()]  # type: ignore[union-attr]
    assert flips == [(True, False), (False, False), (False, False)]
    assert planes["axial"].viewport.canvas._annotations.letters == ("L", "R", "A", "P")
    assert planes["coronal"].viewport.canvas._annotations.letters == ("R", "L", "H", "F")
