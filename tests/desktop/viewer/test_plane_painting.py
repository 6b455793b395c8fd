"""Correcting in a plane that is cut across the slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from braintumor_desktop.workspace import linking
from tests.helpers.painter import LEFT, NONE, Painter, opened
from tests.helpers.volumes import SHAPE, SPACING

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.image import Series
    from tests.helpers.stubs import StubWorkflow

FILES = [f"{n:03d}.dcm" for n in range(11)]


@pytest.fixture
def paint(qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path) -> Painter:
    """An axial series of 11 slices 4 mm apart, of pixels of 1.5 x 1.25 mm, nothing outlined."""
    networks.tumors = dict.fromkeys(FILES, 0.1)
    return opened(qtbot, window, tmp_path)


@pytest.mark.parametrize("is_ball", [False, True])
def test_in_another_plane_the_slices_are_painted_that_it_meets(
    paint: Painter, *, is_ball: bool
) -> None:
    window = paint.window
    paint.do("layout_planes", "plane_coronal")
    if is_ball:
        paint.do("brush_ball")
    pane = window.viewer.pane
    paint.qtbot.waitUntil(lambda: pane.shown is not None and paint.canvas.image is not None)
    paint.settle()
    at = pane.placed
    rows, columns = at.shape
    ends = [(rows * 0.4, columns * 0.35), (rows * 0.6, columns * 0.6)]
    points = [paint.press(*ends[0]), paint.move(*ends[1])]
    line = [np.array(linking.point_of(at, *paint.where(point))) for point in points]
    assert paint.color(*(round(v) for v in paint.where(points[0])))[0] > 0
    paint.release(*ends[1])
    series = window.views.current
    long, normal = line[1] - line[0], at.plane.normal
    total = 0
    for position, item in enumerate(series.slices):
        grid = np.stack(np.indices(SHAPE), axis=-1)
        here = np.array(item.plane.position) + grid[..., :1] * SPACING[0] * np.array(
            item.plane.along_column
        )
        here = here + grid[..., 1:] * SPACING[1] * np.array(item.plane.along_row)
        off = (here - line[0]) @ normal
        foot = here - (0.0 if is_ball else 1.0) * off[..., None] * normal
        share = np.clip((foot - line[0]) @ long / (long @ long), 0, 1)[..., None]
        away = np.linalg.norm(foot - line[0] - share * long, axis=-1)
        expected = away <= 5.0 * (1 + 1e-6)
        if not is_ball:
            expected &= np.abs(off) <= 1.2 * SPACING[0] / 2 * (1 + 1e-6)
        assert np.array_equal(paint.mask(position), expected), position
        total += expected.sum()
    assert total > 60
    paint.wait_listed((1, "person"))
    assert window.actions_["undo"].text() == "Undo brush, finding 1"


BALL = np.array([8.0, -1.0, 12.0])
"""LPS mm: the middle of a bright ball."""
RADIUS = 11.0


@pytest.fixture
def ball(qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path) -> Painter:
    """The coronal plane through a bright ball, which nobody has outlined."""
    networks.tumors = dict.fromkeys(FILES, 0.1)

    def gray(points: NDArray[np.float64]) -> NDArray[np.int_]:
        return np.where(np.linalg.norm(points - BALL, axis=-1) <= RADIUS, 700, 100)

    made = opened(qtbot, window, tmp_path, gray)
    made.do("layout_planes", "plane_coronal")
    pane = window.viewer.pane
    qtbot.waitUntil(lambda: pane.shown is not None and made.canvas.image is not None)
    window.bridge.tell(window.views.set_point(tuple(BALL), pane.id))
    qtbot.waitUntil(lambda: abs(made.canvas.image.values[place(made)] - 700) < 1)
    made.settle()
    return made


def place(paint: Painter, point: NDArray[np.float64] = BALL) -> tuple[int, int]:
    """Row and column of a point of the patient in the plane that is shown."""
    row, column, _ = linking.pixel_of(paint.window.viewer.pane.placed, tuple(point))
    return round(row), round(column)


def voxels(series: Series, position: int) -> NDArray[np.float64]:
    """(rows, columns, 3) LPS mm of a slice's pixels, each by its own formula."""
    plane = series.slices[position].plane
    rows, columns = np.indices(SHAPE)[..., None] * np.reshape(SPACING, (2, 1, 1, 1))
    down, right = np.array(plane.along_column), np.array(plane.along_row)
    return np.array(plane.position) + rows * down + columns * right


def painted(paint: Painter) -> list[NDArray[np.bool_]]:
    return [paint.mask(position) for position in range(len(FILES))]


def test_growing_in_a_plane_takes_the_slices_pixels_that_lie_in_it(ball: Painter) -> None:
    series, at = ball.window.views.current, ball.window.viewer.pane.placed
    ball.do("tool_grow")
    ball.stroke(place(ball))
    ball.wait_listed((1, "person"))
    met = 0
    for position, found in enumerate(painted(ball)):
        points = voxels(series, position)
        off = np.abs((points - np.array(at.plane.position)) @ at.plane.normal)
        away = np.linalg.norm(points - BALL, axis=-1)
        in_sheet = off <= 1.2 * SPACING[0] / 2 * (1 + 1e-6)
        assert not (found & ~in_sheet).any(), position
        assert not found[away > RADIUS + 2.0].any(), position
        # Two slices away from the border nothing is blended with what is dark.
        assert found[in_sheet & (away < RADIUS - 5.0)].all(), position
        met += found.any()
    assert met >= 4
    assert ball.window.actions_["undo"].text() == "Undo grow, finding 1"


def test_growing_over_several_slices_takes_all_that_is_connected(ball: Painter) -> None:
    series = ball.window.views.current
    ball.do("tool_grow", "brush_ball")
    ball.stroke(place(ball))
    ball.wait_listed((1, "person"))
    for position, found in enumerate(painted(ball)):
        away = np.linalg.norm(voxels(series, position) - BALL, axis=-1)
        assert np.array_equal(found, away <= RADIUS), position


def test_what_grows_is_seen_while_one_drags_and_forgotten_with_esc(ball: Painter) -> None:
    ball.do("tool_grow")
    at = place(ball)
    before = ball.color(*at)
    point = ball.press(*at)
    ball.settle()
    assert ball.color(*at) != before
    ball.qtbot.mouseMove(ball.canvas.viewport(), point - QPoint(0, 30))
    ball.do("leave")
    ball.qtbot.mouseRelease(ball.canvas.viewport(), LEFT, NONE, point)
    ball.settle()
    assert ball.outlines == []
    assert ball.color(*at) == before


@pytest.fixture
def grown(ball: Painter) -> Painter:
    """The ball is finding 1."""
    ball.do("tool_grow", "brush_ball")
    ball.stroke(place(ball))
    ball.wait_listed((1, "person"))
    return ball


@pytest.mark.parametrize("is_chosen", [False, True])
def test_a_finding_of_another_type_has_its_own_color_in_a_plane(
    grown: Painter, *, is_chosen: bool
) -> None:
    window = grown.window
    series = window.views.current
    uid = window.workspace.listings.of(series.id).entries[0].finding.uid
    window.bridge.tell(window.workspace.listings.choose(series.id, uid))
    grown.do("tool_window")
    grown.settle()
    before = grown.color(*place(grown))
    grown.do("finding_type_meningioma")
    if not is_chosen:
        window.bridge.tell(window.workspace.listings.choose(series.id, None))
    # Meningiomas are blue.
    grown.qtbot.waitUntil(lambda: grown.color(*place(grown))[2] > grown.color(*place(grown))[0])
    assert before[2] <= before[0]


def test_a_line_in_a_plane_cuts_across_it_through_all_slices(grown: Painter) -> None:
    series, whole = grown.window.views.current, painted(grown)
    grown.do("tool_split")
    start = place(grown, BALL + np.array([2.0, 0.0, 15.0]))
    end = place(grown, BALL + np.array([-3.0, 0.0, -15.0]))
    points = [grown.press(*start), grown.move(*end)]
    at = grown.window.viewer.pane.placed
    first, last = (np.array(linking.point_of(at, *grown.where(point))) for point in points)
    grown.release(*end)
    grown.wait_listed((1, "person"), (2, "person"))
    normal = np.cross(last - first, at.plane.normal)
    parts = [[grown.mask(i, number) for i in range(len(FILES))] for number in (0, 1)]
    sides = set()
    for position, mask in enumerate(whole):
        one, other = parts[0][position], parts[1][position]
        assert np.array_equal(one | other, mask)
        assert not (one & other).any()
        above = (voxels(series, position) - first) @ normal > 0
        sides |= {("one", bool(side)) for side in above[one]}
        sides |= {("other", bool(side)) for side in above[other]}
    assert len(sides) == 2
    assert {name for name, _ in sides} == {"one", "other"}


def test_findings_are_merged_and_parts_taken_away_by_a_press_in_a_plane(grown: Painter) -> None:
    whole = painted(grown)
    grown.do("tool_split")
    grown.stroke(
        place(grown, BALL + np.array([0.0, 0.0, 15.0])),
        place(grown, BALL - np.array([0.0, 0.0, 15.0])),
    )
    grown.wait_listed((1, "person"), (2, "person"))
    series, listings = grown.window.views.current, grown.window.workspace.listings
    first = listings.of(series.id).entries[0].finding
    left, right = (place(grown, BALL + np.array([mm, 0.0, 0.0])) for mm in (-6.0, 6.0))
    pixel = grown.window.views.planes.pixel_at(series, tuple(BALL + np.array([6.0, 0.0, 0.0])))
    other = left if first.masks[pixel[0]].array[pixel[1:]] else right
    grown.window.bridge.tell(listings.choose(series.id, first.uid))
    grown.do("tool_merge")
    grown.stroke(other)
    grown.wait_listed((1, "person"))
    assert all(np.array_equal(a, b) for a, b in zip(painted(grown), whole, strict=True))
    grown.do("tool_remove_part")
    grown.stroke(place(grown))
    grown.qtbot.waitUntil(lambda: not any(mask.any() for mask in painted(grown)))


def test_what_is_interpolated_is_seen_in_planes_before_it_is_kept(grown: Painter) -> None:
    series, window = grown.window.views.current, grown.window
    whole = painted(grown)
    there = [i for i, mask in enumerate(whole) if mask.any()]
    middle = there[len(there) // 2]
    point = BALL.copy()
    point[2] = series.slices[middle].plane.position[2]
    at = place(grown, point)
    # The slice in the middle is emptied, in its own plane.
    grown.do("brush_ball", "tool_eraser", "layout_planes")
    window.bridge.tell(window.views.move_to(middle))
    grown.qtbot.waitUntil(lambda: window.viewer.shown[0] is series.slices[middle])
    window.commands.brush.choice.resize(30)
    rows, columns = np.nonzero(whole[middle])
    grown.stroke((rows.mean(), columns.mean()))
    grown.qtbot.waitUntil(lambda: not grown.mask(middle).any())
    grown.do("layout_planes")
    grown.qtbot.waitUntil(lambda: place(grown, point) == at and grown.canvas.image is not None)
    grown.qtbot.wait(500)
    before = grown.color(*at)
    grown.do("brush_interpolate")
    grown.qtbot.waitUntil(lambda: window.commands.brush.painting.has_preview)
    grown.settle()
    assert grown.color(*at) != before
    grown.do("accept_preview")
    grown.qtbot.waitUntil(lambda: bool(grown.mask(middle).any()))


@pytest.mark.parametrize("action", ["brush_fill", "brush_smooth"])
def test_filling_and_smoothing_work_from_a_plane(grown: Painter, action: str) -> None:
    before = painted(grown)
    grown.do("tool_eraser")
    grown.window.commands.brush.choice.resize(-30)
    grown.stroke(place(grown))
    holed = painted(grown)
    assert sum(mask.sum() for mask in holed) < sum(mask.sum() for mask in before)
    grown.do(action)
    grown.qtbot.waitUntil(
        lambda: any((a != b).any() for a, b in zip(painted(grown), holed, strict=True))
    )
    if action == "brush_fill":
        grown.qtbot.waitUntil(
            lambda: all(np.array_equal(a, b) for a, b in zip(painted(grown), before, strict=True))
        )
