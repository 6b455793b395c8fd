"""What a user sees on the canvas, pixel by pixel."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
from braintumor_desktop.desktop.viewer.layers.mask import outline
from braintumor_desktop.desktop.viewer.layers.notes import Annotations, bar_length
from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.image import Image, Window

SIZE = (640, 480)
WINDOW = Window(500, 1000, function="LINEAR_EXACT")


@pytest.fixture
def canvas(qtbot):
    widget = ImageCanvas()
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    widget.show()
    return widget


def _values(shape=(96, 128)):
    """Bright at the top left, dark to the bottom right, different in both directions."""
    rows, columns = np.indices(shape)
    return (900 - 5 * rows - 3 * columns).clip(0).astype(np.int16)


def _at(canvas, row, column):
    """(red, green, blue) on the screen of the center of a pixel."""
    shown = canvas.viewport().grab().toImage()
    color = shown.pixelColor(_point(canvas, row, column))
    return color.red(), color.green(), color.blue()


def _point(canvas, row, column):
    """Where the center of a pixel lies in the viewport."""
    scene = canvas._picture.mapToScene(QPointF(column + 0.5, row + 0.5))
    return canvas.mapFromScene(scene)


def test_an_asymmetric_picture_is_shown_unflipped_in_its_window(canvas):
    image = Image(_values())
    canvas.set_image(image)
    canvas.set_window(WINDOW)
    gray = display.to_gray(image, WINDOW)
    for row, column in ((8, 9), (8, 110), (85, 9), (60, 70)):
        assert _at(canvas, row, column) == pytest.approx([int(gray[row, column])] * 3, abs=3)


def test_unequal_spacing_is_shown_in_true_proportions(canvas):
    canvas.set_image(Image(_values((50, 100)), spacing_mm=(3.0, 1.0)))
    across = _point(canvas, 0, 100).x() - _point(canvas, 0, 0).x()
    down = _point(canvas, 50, 0).y() - _point(canvas, 0, 0).y()
    assert down / across == pytest.approx(150 / 100, rel=0.01)
    assert down == pytest.approx(SIZE[1], abs=2)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.7])
@pytest.mark.parametrize("spacing", [None, (2.0, 0.8)])
def test_the_pointer_names_the_pixel_below_it(canvas, qtbot, zoom, spacing):
    canvas.set_image(Image(_values(), spacing_mm=spacing))
    canvas.set_zoom(zoom)
    for row, column in ((40, 60), (50, 70), (48, 64)):
        scene = canvas._picture.mapToScene(QPointF(column + 0.5, row + 0.5))
        assert canvas.pixel_at(canvas.viewportTransform().map(scene)) == (row, column)


def test_moving_the_pointer_tells_the_pixel_and_leaving_tells_that(canvas, qtbot):
    canvas.set_image(Image(_values()))
    with qtbot.waitSignal(canvas.hovered) as seen:
        qtbot.mouseMove(canvas.viewport(), _point(canvas, 20, 30))
    assert seen.args == [20, 30]
    with qtbot.waitSignal(canvas.hover_left):
        QApplication.sendEvent(canvas, _leave())


def _leave():
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


def test_changing_the_opacity_changes_the_pixels_under_the_mask_and_no_others(canvas):
    image = Image(_values())
    mask = np.zeros(image.shape, bool)
    mask[30:60, 40:90] = True
    canvas.set_image(image)
    canvas.set_window(WINDOW)
    canvas.set_mask(mask)
    gray = int(display.to_gray(image, WINDOW)[45, 60])
    outside = None
    for opacity in (0.0, 0.25, 0.5, 1.0):
        canvas.set_overlay(OverlayStyle(opacity=opacity, color="#ff8000"))
        expected = [gray + (c - gray) * opacity for c in (255, 128, 0)]
        assert _at(canvas, 45, 60) == pytest.approx(expected, abs=4)
        beside = _at(canvas, 45, 20)
        assert outside in {None, beside}
        outside = beside


def test_the_outline_mode_leaves_the_inside_as_it_is(canvas):
    image = Image(_values())
    mask = np.zeros(image.shape, bool)
    mask[30:60, 40:90] = True
    canvas.set_image(image)
    canvas.set_window(WINDOW)
    plain = _at(canvas, 45, 60)
    canvas.set_mask(mask)
    canvas.set_overlay(OverlayStyle(mode="outline", opacity=1.0))
    assert _at(canvas, 45, 60) == plain
    canvas.set_overlay(OverlayStyle(visible=False))
    with_border = _shot(canvas)
    canvas.set_mask(None)
    assert _shot(canvas) == with_border


@pytest.mark.parametrize("spacing", [None, (3.0, 1.0)])
@pytest.mark.parametrize("corner", [(0, 0), (0, 7), (5, 0), (5, 7)])
def test_a_hot_corner_is_shown_in_that_corner_and_nothing_else_is_recolored(
    canvas, spacing, corner
):
    canvas.set_image(Image(np.full((48, 96), 100, np.uint8), spacing_mm=spacing), Window(100, 200))
    places = {(0, 0): (2, 3), (0, 7): (2, 92), (5, 0): (45, 3), (5, 7): (45, 92)}
    plain = _at(canvas, 24, 48)
    evidence = np.zeros((6, 8), np.float32)
    evidence[corner] = 1.0
    canvas.set_evidence(evidence)
    assert _at(canvas, *places[corner]) == plain
    canvas.set_overlay(OverlayStyle(shows="evidence", opacity=0.8))
    for place, (row, column) in places.items():
        red, _, blue = _at(canvas, row, column)
        assert (red - blue > 10) == (place == corner)
    assert _at(canvas, 24, 48) == plain


def test_the_heat_map_follows_the_opacity_and_gives_way_to_the_outline(canvas):
    canvas.set_image(Image(np.full((48, 96), 100, np.uint8)), Window(100, 200))
    plain = _at(canvas, 24, 48)
    mask = np.zeros((48, 96), bool)
    mask[12:36, 24:72] = True
    canvas.set_mask(mask)
    canvas.set_evidence(np.ones((6, 8), np.float32))
    style = OverlayStyle(shows="both", opacity=1.0, color="#0072B2")
    canvas.set_overlay(style)
    assert _at(canvas, 24, 48) == pytest.approx((0xFC, 0xFD, 0xBF), abs=2)
    edge = _point(canvas, 24, 24)
    shown = _shot(canvas)
    line = [shown.pixelColor(x, edge.y()).name() for x in range(edge.x() - 8, edge.x() + 3)]
    assert "#0072b2" in line
    canvas.set_overlay(OverlayStyle(shows="both", opacity=0.0))
    assert _at(canvas, 24, 48) == plain
    canvas.set_overlay(OverlayStyle(visible=False, shows="both"))
    assert _at(canvas, 24, 48) == plain


def test_evidence_of_the_last_picture_does_not_stay_on_the_next(canvas):
    canvas.set_overlay(OverlayStyle(shows="evidence", opacity=1.0))
    canvas.set_image(Image(np.full((48, 96), 100, np.uint8)), Window(100, 200))
    plain = _at(canvas, 24, 48)
    canvas.set_evidence(np.ones((4, 4), np.float32))
    assert _at(canvas, 24, 48) != plain
    canvas.set_evidence(None)
    assert _at(canvas, 24, 48) == plain


def _shot(canvas):
    return canvas.viewport().grab().toImage()


def test_the_outline_runs_along_the_edges_of_pixels_holes_included():
    mask = np.ones((3, 3), bool)
    mask[1, 1] = False
    lines = _lines(outline(mask))
    assert ((0.0, 0.0), (3.0, 0.0)) in lines
    assert ((1.0, 1.0), (2.0, 1.0)) in lines
    assert sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in lines) == 12 + 4


def _lines(path):
    points = [path.elementAt(i) for i in range(path.elementCount())]
    pairs = zip(points[::2], points[1::2], strict=True)
    return [((a.x, a.y), (b.x, b.y)) for a, b in pairs]


def test_dragging_changes_the_window_and_the_picture(canvas, qtbot):
    canvas.set_image(Image(_values()))
    canvas.set_window(WINDOW)
    before = _at(canvas, 48, 64)
    with qtbot.waitSignal(canvas.window_changed) as changed:
        _drag(canvas, qtbot, Qt.MouseButton.LeftButton, QPoint(0, 80))
    assert changed.args[0].center > WINDOW.center
    assert changed.args[0].width == WINDOW.width
    assert _at(canvas, 48, 64)[0] < before[0]


def test_dragging_never_makes_a_window_without_width(canvas, qtbot):
    canvas.set_image(Image(_values()))
    canvas.set_window(WINDOW)
    _drag(canvas, qtbot, Qt.MouseButton.LeftButton, QPoint(-600, 0))
    assert canvas.window.width > 0


def _drag(canvas, qtbot, button, way):
    start = QPoint(320, 240)
    qtbot.mousePress(canvas.viewport(), button, pos=start)
    qtbot.mouseMove(canvas.viewport(), start + way)
    qtbot.mouseRelease(canvas.viewport(), button, pos=start + way)


def test_the_middle_button_moves_the_picture_with_the_pointer(canvas, qtbot):
    canvas.set_image(Image(_values()))
    canvas.set_zoom(8.0)
    before = _point(canvas, 48, 64)
    _drag(canvas, qtbot, Qt.MouseButton.MiddleButton, QPoint(40, -25))
    moved = _point(canvas, 48, 64) - before
    assert (moved.x(), moved.y()) == pytest.approx((40, -25), abs=1)


def test_the_wheel_asks_for_slices_and_with_ctrl_zooms_at_the_pointer(canvas, qtbot):
    canvas.set_image(Image(_values()))
    with qtbot.waitSignal(canvas.slice_requested) as asked:
        _turn(canvas, -240, Qt.KeyboardModifier.NoModifier)
    assert asked.args == [2]
    target = QPointF(_point(canvas, 30, 100))
    pixel = canvas.pixel_at(target)
    zoom = canvas.zoom
    _turn(canvas, 120, Qt.KeyboardModifier.ControlModifier, target)
    assert canvas.zoom > zoom
    assert canvas.pixel_at(target) == pixel


def _turn(canvas, delta, modifiers, at=QPointF(320, 240)):  # noqa: B008 - not changed
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at.toPoint()).toPointF(),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_next_slice_keeps_zoom_and_place(canvas):
    canvas.set_image(Image(_values()))
    canvas.set_zoom(6.0)
    place = _point(canvas, 40, 50)
    canvas.set_image(Image(_values()), keep_view=True)
    assert canvas.zoom == 6.0
    assert _point(canvas, 40, 50) == place
    canvas.set_image(Image(_values((30, 30))), keep_view=True)
    assert canvas.zoom != 6.0


def test_a_fitted_picture_stays_fitted_when_the_canvas_grows(canvas):
    canvas.set_image(Image(_values()))
    zoom = canvas.zoom
    canvas.resize(1280, 960)
    assert canvas.zoom == pytest.approx(2 * zoom)


def test_the_research_notice_stays_when_texts_are_hidden(canvas):
    canvas.set_image(Image(np.zeros((96, 128), np.uint8)))
    canvas.set_annotations(Annotations(top_left=("DOE^JANE",), permanent=("RESEARCH USE ONLY",)))
    both = _written(canvas)
    assert both["top left"]
    assert both["bottom right"]
    canvas.set_annotations_visible(False)
    assert _written(canvas) == {"top left": False, "bottom right": True}


def _written(canvas):
    """Whether something bright stands in a corner of a black picture."""
    shown = _shot(canvas).convertToFormat(_shot(canvas).Format.Format_Grayscale8)
    gray = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), -1)
    return {
        "top left": bool((gray[:60, :300] > 100).any()),
        "bottom right": bool((gray[-60:, -300:] > 100).any()),
    }


def test_the_notice_can_be_read_on_a_white_picture(canvas):
    canvas.set_image(Image(np.full((96, 128), 9, np.uint8)), Window(0, 1))
    canvas.set_annotations(Annotations(permanent=("RESEARCH USE ONLY",)))
    shown = _shot(canvas).convertToFormat(_shot(canvas).Format.Format_Grayscale8)
    gray = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), -1)
    corner = gray[-60:-12, -180:-12]
    written = corner > 190
    shade, text = np.median(corner[corner < 150]), corner[written & (corner < 250)].max()
    assert (corner < 150).sum() > 500
    assert contrast(int(text), int(shade)) >= 4.5


def contrast(one, other):
    """Of two grays, as WCAG 2 defines it."""

    def luminance(gray):
        share = gray / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("mm_per_pixel", "room", "expected"),
    [(0.5, 300, (100, 200)), (0.13, 200, (20, 20 / 0.13)), (0.01, 99, (0.5, 50))],
)
def test_the_scale_bar_is_a_round_length_that_fits(mm_per_pixel, room, expected):
    length, pixels = bar_length(mm_per_pixel, room)
    assert (length, pixels) == pytest.approx(expected)
    assert pixels <= room


def test_on_a_low_canvas_the_scale_bar_gives_way_to_the_texts(canvas):
    canvas.set_image(Image(np.zeros((96, 128), np.uint8)))
    lines = ("a", "b", "c", "d")
    canvas.set_annotations(Annotations(top_right=lines, permanent=lines[:2]))
    without = [_shot_at(canvas, height) for height in (480, 120)]
    canvas.set_annotations(Annotations(top_right=lines, permanent=lines[:2], column_spacing_mm=0.5))
    with_bar = [_shot_at(canvas, height) for height in (480, 120)]
    assert with_bar[0] != without[0]
    assert with_bar[1] == without[1]


@pytest.mark.parametrize("width", [800, 230, 190])
def test_notice_and_notes_are_never_cut(monkeypatch, qapp, width):
    from PySide6.QtGui import QImage, QPainter

    from braintumor_desktop.desktop.viewer.layers import notes

    said: list[str] = []
    monkeypatch.setattr(notes, "write", lambda _painter, _box, text, _flags: said.append(text))
    texts = Annotations(
        notes=("1 coupe manquante : hachurée",), permanent=("RECHERCHE UNIQUEMENT",)
    )
    picture = QImage(width, 600, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    notes.paint(painter, QRectF(0, 0, width, 600), texts, 1.0, everything=True)
    painter.end()
    assert " ".join(said) == "RECHERCHE UNIQUEMENT 1 coupe manquante : hachurée"


def _shot_at(canvas, height):
    canvas.resize(640, height)
    return _shot(canvas)


def test_color_is_shown_as_stored(canvas):
    stored = np.zeros((96, 128, 3), np.uint8)
    stored[:, 64:] = (200, 60, 20)
    canvas.set_image(Image(stored))
    assert _at(canvas, 50, 100) == (200, 60, 20)
    assert _at(canvas, 50, 20) == (0, 0, 0)


def test_a_second_button_does_not_end_or_replace_a_drag(canvas, qtbot):
    canvas.set_image(Image(_values()))
    canvas.set_window(WINDOW)
    view, start, end = canvas.viewport(), QPoint(300, 200), QPoint(340, 200)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=start)
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=start)
    qtbot.mouseMove(view, end)
    zoom, window = canvas.zoom, canvas.window
    assert window.width > WINDOW.width
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    qtbot.mouseMove(view, start)
    assert (canvas.zoom, canvas.window) == (zoom, window)


def test_a_low_canvas_shows_who_where_and_the_window_and_no_more(qtbot, monkeypatch):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from braintumor_desktop.desktop.viewer.layers import notes

    said: list[str] = []
    monkeypatch.setattr(notes, "write", lambda _painter, _box, text, _flags: said.append(text))
    texts = Annotations(
        ("Jane", "4711", "2024"),
        ("Study", "T1", "axial", "S 3.0 mm"),
        ("W 1 C 2", "zoom 1x"),
        legend=notes.Legend("Evidence"),
    )
    for height, more in ((150, set()), (600, {"4711", "2024", "Study", "zoom 1x", "Evidence"})):
        said.clear()
        image = QImage(300, height, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            notes.paint(painter, QRectF(0, 0, 300, height), texts, 1.0, everything=True)
        kept = {"Jane", "T1", "axial", "S 3.0 mm", "W 1 C 2"}
        assert set(said) - {"low", "high"} == kept | more


def test_only_where_the_mask_is_something_is_painted(canvas):
    canvas.set_image(Image(np.zeros((40, 60), np.uint8)))
    mask = np.zeros((40, 60), bool)
    mask[10:14, 30:37] = True
    canvas.set_mask(mask)
    fill = canvas._overlay._fill
    assert (fill.pixmap().width(), fill.pixmap().height()) == (7, 4)
    assert fill.boundingRect().topLeft() == QPointF(30, 10)
    assert canvas._overlay._outline.path().boundingRect() == QRectF(30, 10, 7, 4)


def test_a_picture_in_the_memory_of_the_one_before_shows_nothing_of_it(canvas):
    first = np.arange(40 * 60, dtype=np.uint16).reshape(40, 60)
    canvas.set_image(Image(first), Window(1200, 2400))
    canvas.viewport().grab()
    canvas.set_image(Image(first[::-1].copy()), Window(1200, 2400), keep_view=True)
    again = canvas.viewport().grab().toImage()
    other = ImageCanvas()
    other.resize(canvas.size())
    other.show()
    other.set_image(Image(first[::-1].copy()), Window(1200, 2400))
    assert again == other.viewport().grab().toImage()
    other.deleteLater()
