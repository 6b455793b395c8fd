"""The audit log in the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, get_args

import pytest

from braintumor_desktop.desktop.dialogs.audit_window import EVENTS, AuditWindow
from braintumor_desktop.station import audit
from braintumor_desktop.station.audit import Deed

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> AuditWindow:
    qtbot.waitUntil(lambda: window.records.state.is_open)
    deeds = [Deed("judged", {"images": number}) for number in range(2_500)]
    audit.note_all([*deeds, Deed("exported", {"formats": ["seg"]}, "R. Roe")])
    window.actions_["audit_log"].trigger()
    (made,) = window.findChildren(AuditWindow)
    qtbot.waitUntil(lambda: bool(made.told.text()), timeout=10_000)
    return made


def cells(made: AuditWindow, row: int) -> list[str]:
    model = made.model_
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_newest_lines_come_first_and_others_are_filtered(
    qtbot: QtBot, opened: AuditWindow
) -> None:
    assert opened.told.text() == "The newest 2,000 of 2,501 lines"
    assert cells(opened, 0)[3:] == ["R. Roe", "Exported", "formats: seg"]
    opened.who.setText("roe")
    opened.who.editingFinished.emit()
    qtbot.waitUntil(lambda: opened.model_.rowCount() == 1)
    opened.who.clear()
    opened.event_.setCurrentIndex(opened.event_.findData("judged"))
    opened.event_.activated.emit(0)
    qtbot.waitUntil(lambda: opened.told.text() == "The newest 2,000 of 2,500 lines")


def test_what_was_done_just_before_is_shown(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.records.state.is_open and window.auditing.is_idle)
    may_write, note_all = threading.Event(), audit.note_all

    def late(deeds: list[Deed]) -> None:
        may_write.wait(10)
        note_all(deeds)

    monkeypatch.setattr(audit, "note_all", late)
    window.auditing.note("printed", {"formats": ["report"]})
    window.actions_["audit_log"].trigger()
    (made,) = window.findChildren(AuditWindow)
    qtbot.waitUntil(lambda: bool(made.told.text()), timeout=10_000)
    may_write.set()
    qtbot.waitUntil(
        lambda: made.model_.rowCount() > 0 and "Printed" in cells(made, 0), timeout=10_000
    )


def test_it_is_verified_and_a_changed_line_is_said(qtbot: QtBot, opened: AuditWindow) -> None:
    opened.verify_wanted.emit()
    qtbot.waitUntil(lambda: "none was changed" in opened.told.text(), timeout=10_000)
    path = audit.path_of()
    path.write_bytes(path.read_bytes().replace(b'"images": 7}', b'"images": 8}'))
    opened.verify_wanted.emit()
    qtbot.waitUntil(lambda: "has been changed" in opened.told.text(), timeout=10_000)


def test_every_event_has_a_name() -> None:
    assert set(EVENTS) == set(get_args(audit.Event))


def test_what_is_shown_is_exported(
    qtbot: QtBot, window: MainWindow, opened: AuditWindow, tmp_path: Path
) -> None:
    target = tmp_path / "log.csv"
    window.commands.audit_log.ask_where = lambda _ending, _name, take: take(target)
    opened.event_.setCurrentIndex(opened.event_.findData("exported"))
    opened.export_wanted.emit(opened.filter)
    qtbot.waitUntil(lambda: "1 line written" in opened.told.text(), timeout=10_000)
    assert "R. Roe" in target.read_text(encoding="utf-8-sig")
