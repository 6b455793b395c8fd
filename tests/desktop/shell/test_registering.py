"""Series of different frames of reference scroll together by where the head lies in each."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.phantom.dicom import datasets
from braintumor_desktop.workflow import comparing, registration
from braintumor_desktop.workspace import hanging
from braintumor_desktop.workspace.hanging import BESIDE
from tests.helpers import heads

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TURN = cv2.Rodrigues(np.radians([5.0, -3.0, 8.0]))[0]
SHIFT = np.array([6.0, -4.0, 11.0])
MATRIX = np.eye(4)
MATRIX[:3, :3], MATRIX[:3, 3] = TURN, SHIFT


@pytest.fixture(scope="module")
def dates(tmp_path_factory):
    """A head at two dates: the later one lies otherwise, in a frame of reference of its own."""
    folder = tmp_path_factory.mktemp("dates")
    for name in ("before", "now"):
        (folder / name).mkdir()
        for n, ds in enumerate(datasets(heads.with_lesion(), description="T1 +C")):
            if name == "now":
                turned = np.array(ds.ImageOrientationPatient, float).reshape(2, 3) @ TURN.T
                ds.ImageOrientationPatient = [f"{value:.9f}" for value in turned.ravel()]
                place = TURN @ np.array(ds.ImagePositionPatient, float) + SHIFT
                ds.ImagePositionPatient = [f"{value:.6f}" for value in place]
                ds.StudyDate, ds.StudyInstanceUID = "20270302", "1.2.9.0"
                ds.SeriesInstanceUID, ds.FrameOfReferenceUID = "1.2.9", "1.2.9.1"
                ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = f"1.2.9.{n + 2}"
            ds.save_as(folder / name / f"IM{n:03}.dcm", enforce_file_format=True)
    return folder


@pytest.fixture
def beside(window, qtbot, dates):
    """Both dates side by side, the earlier one active."""
    with qtbot.waitSignal(window.opening.ended, timeout=30000):
        window.open([dates / "before", dates / "now"])
    ids = [series.id for series in window.workspace.series]
    first = next(one for one in ids if "1.2.9" not in one)
    second = next(one for one in ids if one != first)
    window.bridge.tell(hanging.hang(window.views, BESIDE, (first, second)))
    return window


def index_in(window, viewport):
    return window.views.state(viewport).index


def note_of(pane):
    return None if pane.viewport.shown is None else pane.viewport.shown.note


def run(window, qtbot):
    window.actions_["link_registered"].trigger()
    dialog = window.commands.registering.dialog
    qtbot.waitUntil(lambda: dialog.button.text() == "Close", timeout=60000)
    return dialog.told.text()


def test_the_heads_are_found_and_the_series_scroll_together(beside, qtbot, monkeypatch):
    found = Registration(MATRIX, 1.4, 0.3, 1.0, 0.2)
    monkeypatch.setattr(registration, "register", lambda *_: found)
    first, second = beside.views.seen[:2]
    assert "linked: the heads fit to about 0.2 mm" in run(beside, qtbot)
    for index in (3, 12, 20):
        beside.bridge.tell(beside.views.move_to(index))
        assert index_in(beside, first) == index
        assert index_in(beside, second) == index  # The same slice of the same head.


def test_what_was_found_is_kept_and_not_looked_for_again(beside, qtbot, monkeypatch):
    asked = []

    def register(*_):
        asked.append(1)
        return Registration(MATRIX, 1.4, 0.3, 1.0, 0.2)

    monkeypatch.setattr(registration, "register", register)
    run(beside, qtbot)
    beside.commands.registering.dialog.button.click()
    beside.actions_["unlink_here"].trigger()
    assert "linked" in run(beside, qtbot)
    assert asked == [1]
    beside.bridge.tell(beside.views.move_to(12))
    assert index_in(beside, beside.views.seen[1]) == 12


def test_a_head_that_does_not_fit_is_not_linked_and_the_reason_is_said(beside, qtbot, monkeypatch):
    lost = Registration(MATRIX, 1.0, 0.0, 0.2, 9.0, "The two show only 20 % of the head in common.")
    monkeypatch.setattr(registration, "register", lambda *_: lost)
    second = beside.views.seen[1]
    before = index_in(beside, second)
    said = run(beside, qtbot)
    assert "is not linked" in said
    assert "20 %" in said
    beside.bridge.tell(beside.views.move_to(3))
    assert index_in(beside, second) == before


def test_a_series_that_shows_no_volume_says_why(beside, qtbot, monkeypatch):
    def refuse(*_args):
        raise BadInput("inconsistent", "No planes", "its slices have different sizes")

    monkeypatch.setattr(comparing, "volume_of", refuse)
    assert "different sizes" in run(beside, qtbot)


def test_it_can_be_stopped(beside, qtbot, monkeypatch):
    def slow(_fixed, _moving, token, report):
        for step in range(2000):
            token.check()
            report(step / 2000)
            time.sleep(0.01)

    monkeypatch.setattr(registration, "register", slow)
    beside.actions_["link_registered"].trigger()
    dialog = beside.commands.registering.dialog
    qtbot.waitUntil(lambda: "%" in dialog.told.text(), timeout=30000)
    dialog.button.click()
    qtbot.waitUntil(lambda: "Nothing was linked" in dialog.told.text(), timeout=10000)


def test_it_is_undone_like_what_is_linked_by_hand(beside, qtbot, monkeypatch):
    found = Registration(MATRIX, 1.4, 0.3, 1.0, 0.2)
    monkeypatch.setattr(registration, "register", lambda *_: found)
    run(beside, qtbot)
    qtbot.waitUntil(lambda: beside.actions_["unlink_here"].isEnabled())
    beside.actions_["unlink_here"].trigger()
    second = beside.views.seen[1]
    before = index_in(beside, second)
    beside.bridge.tell(beside.views.move_to(2))
    assert index_in(beside, second) == before


def test_the_time_that_is_left_is_told(beside, qtbot, monkeypatch):
    def slow(_fixed, _moving, token, report):
        for step in range(400):
            token.check()
            report(step / 400)
            time.sleep(0.01)
        return Registration(MATRIX, 1.4, 0.3, 1.0, 0.2)

    monkeypatch.setattr(registration, "register", slow)
    beside.actions_["link_registered"].trigger()
    dialog = beside.commands.registering.dialog
    qtbot.waitUntil(lambda: " s left." in dialog.told.text(), timeout=30000)
    qtbot.waitUntil(lambda: dialog.button.text() == "Close", timeout=30000)


@pytest.mark.parametrize("is_registered", [True, False])
def test_a_link_is_there_again_when_its_studies_are_opened_again(
    beside, qtbot, monkeypatch, dates, is_registered
):
    found = Registration(MATRIX, 1.4, 0.3, 1.0, 0.2)
    monkeypatch.setattr(registration, "register", lambda *_: found)
    first, second = beside.views.seen[:2]
    if is_registered:
        run(beside, qtbot)
    else:
        beside.bridge.tell(beside.views.move_to(9, first))
        beside.bridge.tell(beside.views.move_to(9, second))
        beside.actions_["link_here"].trigger()
    beside.bridge.flush()
    qtbot.waitUntil(lambda: beside.keeping.is_done, timeout=10000)
    beside.shut_down()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    again.start([dates / "before", dates / "now"])
    qtbot.waitUntil(lambda: again.workspace.count == 2, timeout=30000)
    ids = sorted((s.id for s in again.workspace.series), key=lambda one: "1.2.9" in one)
    again.bridge.tell(hanging.hang(again.views, BESIDE, ids))
    qtbot.waitUntil(lambda: again.actions_["unlink_here"].isEnabled(), timeout=10000)
    for index in (5, 14):
        again.bridge.tell(again.views.move_to(index))
        assert index_in(again, again.views.seen[0]) == index
        assert abs(index_in(again, again.views.seen[1]) - index) <= (0 if is_registered else 3)
    word = "linked by registration" if is_registered else "linked by hand"
    panes = [pane for pane in again.viewer.panes if pane.id in again.views.seen]
    qtbot.waitUntil(lambda: all(note_of(pane) == word for pane in panes), timeout=10000)
    again.shut_down()


def test_one_series_alone_offers_nothing(window, qtbot, dates):
    window.open([dates / "before"])
    qtbot.waitUntil(lambda: window.workspace.count == 1, timeout=20000)
    assert not window.actions_["link_registered"].isEnabled()
