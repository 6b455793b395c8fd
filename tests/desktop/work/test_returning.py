"""A study that is opened again is shown as it was left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.left import ID, LEFT
from tests.helpers import kept_files
from tests.helpers.series import series
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


def open_sample(window: MainWindow, qtbot: QtBot, sample: Path) -> str:
    """Open the bundled study of two series; its id."""
    with qtbot.waitSignal(window.opening.ended, timeout=20_000):
        window.open([sample])
    window.bridge.flush()
    current = window.views.current
    assert current is not None
    study = study_id(current)
    qtbot.waitUntil(lambda: window.keeping.has_read(study), timeout=10_000)
    window.bridge.flush()
    return study


def leave_it(window: MainWindow) -> None:
    """Two viewports, the second with another series, an own zoom, and a slice of its own."""
    views, bridge = window.views, window.bridge
    bridge.tell(views.arrangement.choose("2x1"))
    views.links.is_on = False
    bridge.tell(views.activate(views.arrangement.shown[1]))
    bridge.tell(views.move_to(3))
    state = views.state()
    assert state is not None
    bridge.tell(views.set_display(replace(state, zoom=2.5, center=(90.0, 80.0))))
    bridge.flush()


def seen(window: MainWindow) -> list[tuple[str, int, float | None]]:
    views, found = window.views, []
    for viewport in views.arrangement.shown:
        one, state = views.series(viewport), views.state(viewport)
        assert one is not None
        assert state is not None
        found.append((one.id, state.index, state.zoom))
    return found


def kept_layout(study: str) -> str:
    left = kept_files.in_database(study).get("left")
    return "" if left is None else left["views"].layout


def test_layout_series_slice_and_zoom_come_back(
    window: MainWindow, qtbot: QtBot, sample: Path
) -> None:
    study = open_sample(window, qtbot, sample)
    leave_it(window)
    left, active = seen(window), window.views.current
    # How it was shown at first may have been kept before.
    qtbot.waitUntil(lambda: kept_layout(study) == "2x1", timeout=10_000)
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=10_000)
    window.actions_["close_all"].trigger()
    window.bridge.tell(window.views.arrangement.choose("1x1"))
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.workspace.work.get(LEFT, study, ID) is None, timeout=10_000)
    open_sample(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.views.arrangement.layout.name == "2x1", timeout=10_000)
    assert seen(window) == left
    assert window.views.current is not None
    assert active is not None
    assert window.views.current.id == active.id


def test_opened_beside_another_study_it_leaves_layout_and_others(
    window: MainWindow, qtbot: QtBot, sample: Path, tmp_path: Path
) -> None:
    study = open_sample(window, qtbot, sample)
    leave_it(window)
    left = seen(window)[1]
    window.returning.keep()
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=10_000)
    window.actions_["close_all"].trigger()
    window.bridge.tell(window.views.arrangement.choose("1x1"))
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.workspace.work.get(LEFT, study, ID) is None, timeout=10_000)
    write_series(tmp_path / "other", "axial", slices=3, step=4.0)
    with qtbot.waitSignal(window.opening.ended, timeout=20_000):
        window.open([tmp_path / "other"])
    other = window.views.current
    assert other is not None
    window.bridge.tell(window.views.arrangement.choose("1x2"))
    shown = window.views.arrangement.shown
    free = next(viewport for viewport in shown if window.views.series(viewport) is None)
    kept = next(viewport for viewport in shown if viewport != free)
    window.bridge.tell(window.views.activate(free))
    window.bridge.flush()
    open_sample(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.workspace.work.get(LEFT, study, ID) is not None)
    assert window.views.arrangement.layout.name == "1x2"
    assert window.views.series(kept) == other
    qtbot.waitUntil(lambda: window.views.index == 3)
    now, state = window.views.series(free), window.views.state(free)
    assert now is not None
    assert state is not None
    assert (study_id(now), now.id) == (study, left[0])
    assert (state.index, state.zoom) == (3, 2.5)
    qtbot.waitUntil(lambda: window.viewer.canvas.zoom == pytest.approx(2.5))


def test_what_was_shown_last_is_kept_when_the_window_closes_at_once(
    window: MainWindow, qtbot: QtBot, sample: Path
) -> None:
    study = open_sample(window, qtbot, sample)
    leave_it(window)
    window.shut_down()
    left = kept_files.in_database(study)["left"]["views"]
    assert (left.layout, left.views[1].zoom) == ("2x1", 2.5)


@pytest.mark.parametrize("how", ["close_study", "close_all", "other"])
def test_what_was_shown_last_is_kept_when_a_study_goes_at_once(
    window: MainWindow, qtbot: QtBot, sample: Path, how: str
) -> None:
    study = open_sample(window, qtbot, sample)
    leave_it(window)
    assert window.returning._soon.isActive()  # It would be kept later.
    if how == "other":  # Another one takes its place.
        window.bridge.tell(window.workspace.take([series("other", 3)]))
        window.bridge.tell(window.views.arrangement.choose("1x1"))
        window.bridge.tell(window.views.show("other"))
    else:
        window.actions_[how].trigger()
        assert not window.workspace.is_open(study)
    window.bridge.flush()
    qtbot.waitUntil(lambda: kept_layout(study) == "2x1", timeout=10_000)
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=10_000)
    left = kept_files.in_database(study)["left"]["views"]
    assert (left.views[1].zoom, left.active) == (2.5, 1)


@pytest.mark.parametrize("moves", [False, True])
def test_who_moves_before_it_is_known_stays_where_they_are(
    window: MainWindow, qtbot: QtBot, sample: Path, monkeypatch: pytest.MonkeyPatch, moves: bool
) -> None:
    study = open_sample(window, qtbot, sample)
    leave_it(window)
    window.returning.keep()
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=10_000)
    window.actions_["close_all"].trigger()
    window.bridge.tell(window.views.arrangement.choose("1x1"))
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.workspace.work.get(LEFT, study, ID) is None, timeout=10_000)
    monkeypatch.setattr(window.keeping, "has_read", lambda _study: False)
    window.keeping.read.disconnect(window.returning._on_read)
    with qtbot.waitSignal(window.opening.ended, timeout=20_000):
        window.open([sample])
    qtbot.waitUntil(lambda: window.workspace.work.get(LEFT, study, ID) is not None)
    if moves:
        window.bridge.tell(window.views.move_to(7))
    window.returning._on_read(study)  # As if it had been read but now.
    assert window.views.arrangement.layout.name == ("1x1" if moves else "2x1")


def test_scrolling_beside_a_program_that_writes_is_no_loss(
    window: MainWindow, qtbot: QtBot, sample: Path, tmp_path: Path
) -> None:
    from braintumor_desktop.review import database

    with database.opened(tmp_path / "theirs.db"):
        window.records.open(tmp_path / "theirs.db")
        qtbot.waitUntil(lambda: window.records.state.phase == "read_only", timeout=10_000)
        open_sample(window, qtbot, sample)
        leave_it(window)
        window.returning.keep()
        window.bridge.flush()
        window.keeping.keep()
        assert window.keeping.lost == 0
        assert "not kept" not in " ".join(window.viewer.messages.texts)
        window.records.open(tmp_path / "mine.db")
        qtbot.waitUntil(lambda: window.records.state.may_write, timeout=10_000)
