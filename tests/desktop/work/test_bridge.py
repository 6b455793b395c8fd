"""Changes reach the widgets once a turn of the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.workspace.changes import AnswersChanged, StudiesChanged
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bridge(qtbot: QtBot) -> Bridge:
    workspace = Workspace()
    return Bridge(workspace, Views(workspace))


def test_a_thousand_answers_of_one_turn_are_told_once(qtbot: QtBot, bridge: Bridge) -> None:
    told: list[AnswersChanged] = []
    bridge.answers_changed.connect(told.append)
    found = series("a", 1000)
    bridge.tell(bridge.workspace.take([found]))
    for item in found.slices:
        bridge.tell(bridge.workspace.add_answer("a", result(item, mask_px=0)))
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)
    assert told == [AnswersChanged(frozenset("a"), frozenset(found.places))]


def test_what_viewports_show_is_in_place_when_new_series_are_told_of(
    qtbot: QtBot, bridge: Bridge
) -> None:
    seen: list[tuple[str, str]] = []

    def see(signal: str) -> None:
        current = bridge.views.current
        seen.append((signal, "" if current is None else current.id))

    bridge.studies_changed.connect(lambda _change: see("studies"))
    bridge.views_changed.connect(lambda _change: see("views"))
    bridge.told.connect(lambda: see("told"))
    bridge.tell(bridge.workspace.take([series("a", 3)]))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [("studies", "a"), ("views", "a"), ("told", "a")]


def test_what_a_widget_changes_while_it_is_told_comes_in_the_next_turn(
    qtbot: QtBot, bridge: Bridge
) -> None:
    told: list[StudiesChanged] = []

    def close_again(change: StudiesChanged) -> None:
        told.append(change)
        if change.added:
            bridge.tell(bridge.workspace.close(change.added))

    bridge.studies_changed.connect(close_again)
    bridge.tell(bridge.workspace.take([series("a", 3)]))
    bridge.flush()
    assert told == [StudiesChanged(added=("a",))]
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == StudiesChanged(removed=("a",))


def test_nothing_is_told_where_nothing_changed(qtbot: QtBot, bridge: Bridge) -> None:
    told: list[None] = []
    bridge.told.connect(lambda: told.append(None))
    bridge.tell(bridge.workspace.close(["unknown"]))
    qtbot.wait(20)
    assert told == []
