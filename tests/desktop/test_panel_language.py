"""Every text of the panels goes through `tr`: in a language that marks it, no word is bare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.header.header_window import HeaderWindow
from braintumor_desktop.desktop.key_images.key_window import KeyWindow
from braintumor_desktop.desktop.result.why_window import WhyWindow
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.desktop.viewer import corner_text
from braintumor_desktop.desktop.viewer.plane_viewport import PlaneViewport
from braintumor_desktop.findings.drawn import drawn
from braintumor_desktop.imaging import display
from braintumor_desktop.workspace.drawings import frame_for
from tests.desktop.findings.conftest import show
from tests.helpers import lesions
from tests.helpers.language import marking, texts_of, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.viewer.layers.notes import Annotations
    from braintumor_desktop.imaging.image import Series
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SAID_BY_FILES = frozenset({"balls", "classifier", "segmenter", "c" * 64, "c" * 8})
"""Words of names that a test's files and networks have."""


@pytest.fixture(autouse=True)
def marked() -> Iterator[None]:
    """Before the window is made: it is made of marked texts."""
    with marking():
        yield


@pytest.fixture
def balls(qtbot: QtBot, window: MainWindow, networks: StubWorkflow) -> MainWindow:
    """A series that is judged, with three findings, whose first is chosen."""
    answers = lesions.results(lesions.series().slices, lesions.chances())
    by_key = {answer.slice.key: answer for answer in answers}
    networks.judge_slice = lambda item, *_: by_key[item.key]  # type: ignore[method-assign]
    show(qtbot, window)
    window.findings_panel.step(1)
    window.bridge.flush()
    return window


def bare(widget: QWidget, known: frozenset[str] = SAID_BY_FILES) -> list[tuple[str, str]]:
    """Texts of a widget with words that did not go through `tr`; actions have a test of theirs."""
    window = widget.window()
    owner = window if isinstance(window, MainWindow) else window.parent()
    assert isinstance(owner, MainWindow)
    actions = {text for action in owner.actions_.all for text in _said(action)}
    return [
        (where, text)
        for where, text in texts_of(widget)
        if text.replace("&", "") not in actions and unmarked(_TAG.sub(" ", text), known)
    ]


_TAG = re.compile(r"<[^>]*>")
"""Of a link in a label."""


def _said(action: QAction) -> list[str]:
    parts = (action.text(), action.iconText(), action.toolTip())
    return [part.replace("&", "") for part in parts]


def lines_of(annotations: Annotations) -> list[str]:
    corners = (annotations.top_left, annotations.top_right, annotations.bottom_left)
    rest = (annotations.notes, annotations.permanent)
    legend = () if annotations.legend is None else (annotations.legend.text,)
    return [line for part in (*corners, *rest, legend) for line in part]


def bare_lines(lines: list[str], known: frozenset[str] = SAID_BY_FILES) -> list[str]:
    return [line for line in lines if unmarked(line, known)]


def test_the_result_panel(balls: MainWindow) -> None:
    assert len(list(texts_of(balls.result_panel))) > 20
    assert bare(balls.result_panel) == []


def test_the_findings_panel(qtbot: QtBot, balls: MainWindow) -> None:
    panel = balls.findings_panel
    qtbot.waitUntil(lambda: len(panel.table.entries) == 3)
    assert panel.details.values
    assert bare(panel) == []
    panel.say("rejected")
    balls.bridge.flush()
    assert bare(panel) == []
    assert unmarked(balls.bridge.history.stack.undoText()) == []


def test_the_picture_with_all_that_stands_around_it(balls: MainWindow) -> None:
    viewer = balls.viewer
    assert bare(viewer, SAID_BY_FILES | idle(balls)) == []
    lines = lines_of(viewer.canvas._annotations)
    assert any("W " in line for line in lines)
    assert bare_lines(lines) == []
    viewer.canvas.hovered.emit(3, 4)
    assert bare_lines([balls.status_line.pixel.text()], frozenset({"IM008"})) == []


def test_planes_and_their_slabs(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=20_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=20_000)
    series = window.views.current
    assert series is not None
    known = SAID_BY_FILES | words_of(series)
    window.actions_["layout_planes"].trigger()
    window.bridge.flush()
    planes = [p.viewport for p in window.viewer.panes if isinstance(p.viewport, PlaneViewport)]
    qtbot.waitUntil(lambda: len(planes) == 3 and all(p.plate for p in planes), timeout=20_000)
    window.actions_["slab_mean"].trigger()
    for plane in planes:
        assert bare(plane, known) == []
        assert bare_lines(lines_of(plane.canvas._annotations), known) == []


def test_measurements(balls: MainWindow) -> None:
    series = balls.views.current
    assert series is not None
    item = series.slices[3]
    ends = np.array([[5.0, 5.0], [25.0, 30.0]])
    balls.measuring.add(series, drawn("length", ends, item, frame=frame_for(series)))
    balls.measures_dock.show()
    balls.measures_panel.refresh()
    balls.bridge.flush()
    assert len(balls.measures_panel.table.rows) == 1
    assert bare(balls.measures_panel) == []
    assert unmarked(balls.bridge.history.stack.undoText()) == []


def test_the_header_window(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=20_000)
    window.actions_["header"].trigger()
    (header,) = window.findChildren(HeaderWindow)
    qtbot.waitUntil(lambda: header.is_settled, timeout=10_000)
    header.compare_with(1)
    qtbot.waitUntil(lambda: header.is_settled, timeout=10_000)
    # Names and values of elements are the standard's and the file's.
    frame = [pair for pair in texts_of(header) if "model" not in pair[0]]
    name = frozenset(header._names.text().replace(".", " ").split())
    assert [pair for pair in frame if unmarked(pair[1], name)] == []
    heads = [header.model.headerData(i, Qt.Orientation.Horizontal) for i in range(6)]
    assert bare_lines([str(head) for head in heads]) == []
    menu = header.fill_menu()
    assert any(unmarked(action.text()) == [] for action in menu.actions())
    header.close()


def test_key_images(qtbot: QtBot, balls: MainWindow) -> None:
    balls.actions_["key_image"].trigger()
    balls.bridge.flush()
    assert unmarked(balls.bridge.history.stack.undoText()) == []
    balls.actions_["key_images"].trigger()
    (listed,) = balls.findChildren(KeyWindow)
    qtbot.waitUntil(lambda: len(listed.model.marked) == 1)
    assert bare(listed) == []
    listed.close()


def test_the_window_that_says_why(qtbot: QtBot, balls: MainWindow) -> None:
    balls.actions_["why"].trigger()
    (why,) = balls.findChildren(WhyWindow)
    qtbot.waitUntil(lambda: len(why.page.toPlainText()) > 200, timeout=10_000)
    assert bare(why) == []
    why.close()


def test_the_message_bar(window: MainWindow) -> None:
    bar = window.viewer.messages
    bar.show_message("info", "1")
    bar.show_message("info", "2")
    assert bare(bar) == []


def test_the_empty_window(window: MainWindow) -> None:
    assert bare(window.viewer, idle(window)) == []


def idle(window: MainWindow) -> frozenset[str]:
    """What the window gives the empty viewer to say."""
    return frozenset(re.findall("[A-Za-z]{3,}", window.viewer._idle[0]))


def words_of(series: Series) -> frozenset[str]:
    """What the file says of a series."""
    said = (series.patient, series.patient_id, series.description, series.study_description)
    return frozenset(word for text in said for word in re.findall("[A-Za-z]{3,}", text))


def test_the_windows_that_the_program_names_are_translated_and_those_of_files_stay() -> None:
    assert set(display.PRESETS) == corner_text.PRESETS
    assert corner_text.window_name("Brain") != "Brain"
    assert corner_text.window_name("BRAIN OF THE FILE") == "BRAIN OF THE FILE"
