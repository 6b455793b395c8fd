"""What is done in the window stands in the audit log, without the GUI thread writing it."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.work import auditing
from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import database, heads, verdicts
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.station import audit, audit_check, folders
from tests.helpers.analyzing import write_slice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auditing, "LATER_MS", 300)
    monkeypatch.setattr(auditing, "SOON_MS", 20)


def open_series(qtbot: QtBot, window: MainWindow, folder: Path, count: int = 3) -> None:
    folder.mkdir()
    for index in range(count):
        write_slice(folder / f"IM{index}", index, tumor=index == 1)
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: is_judged(window), timeout=10_000)


def is_judged(window: MainWindow) -> bool:
    """Whether all that is open is summed up."""
    sums = [window.workspace.sum_of(series.id) for series in window.workspace.series]
    return bool(sums) and all(one is not None and one.is_final for one in sums)


def events(qtbot: QtBot, window: MainWindow) -> list[tuple[str, dict]]:
    """What stands in the log, when all is in it."""
    window.auditing.write()
    qtbot.waitUntil(lambda: window.auditing.is_idle, timeout=10_000)
    return [(one.event, one.facts) for one in audit_check.entries(audit.path_of())]


def test_opening_and_judging_are_a_line_for_each_study(
    qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path
) -> None:
    open_series(qtbot, window, tmp_path / "DOE^JANE", 3)
    noted = events(qtbot, window)
    found = dict(noted)
    series = window.workspace.series[0]
    for event in ("opened", "judged"):
        assert found[event]["study"] == audit.series_of([series.study_uid])
        assert found[event]["series"] == audit.series_of([series.id])
    assert sum(facts["images"] for event, facts in noted if event == "judged") == 3
    written = audit.path_of().read_text()
    for name in (series.patient, series.patient_id, series.study_uid, "DOE", str(tmp_path)):
        assert not name or name not in written


def test_a_batch_of_thousands_is_few_lines(qtbot: QtBot, window: MainWindow) -> None:
    for number in range(4_000):
        window.auditing.note_judged({f"1.2.{number % 500}": 1})
    qtbot.waitUntil(lambda: window.auditing.is_idle, timeout=10_000)
    judged = [facts for event, facts in events(qtbot, window) if event == "judged"]
    assert 1 <= len(judged) <= 3
    assert sum(facts["images"] for facts in judged) == 4_000
    assert max(len(facts["series"]) for facts in judged) <= auditing.MOST


def test_hiding_and_showing_names_and_the_clipboard_are_noted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Qt's platform without a screen does not know whose the clipboard is.
    monkeypatch.setattr(auditing, "is_ours", lambda: True)
    open_series(qtbot, window, tmp_path / "t1")
    window.actions_["hide_identity"].trigger()
    window.actions_["hide_identity"].trigger()
    window.actions_["copy_plain"].trigger()
    QGuiApplication.clipboard().setText("12 mm")
    found = events(qtbot, window)
    assert [event for event, _ in found if event in {"hidden", "revealed"}] == [
        "hidden", "revealed",
    ]  # fmt: skip
    copied = [facts for event, facts in found if event == "copied"]
    assert [facts["kind"] for facts in copied] == ["picture", "text"]
    assert copied[0]["series"] == audit.series_of([window.workspace.series[0].id])
    assert "12 mm" not in audit.path_of().read_text()


def test_the_reader_who_has_signed_in_is_named(qtbot: QtBot, window: MainWindow) -> None:
    window.auditing.reader = "Dr. Roe"
    window.auditing.note("locked")
    events(qtbot, window)
    assert list(audit_check.entries(audit.path_of()))[-1].reader == "Dr. Roe"


def test_where_nobody_signs_in_the_reader_is_who_answers(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.records.state.is_open, timeout=10_000)
    qtbot.waitUntil(lambda: window.auditing.reader is None, timeout=10_000)
    reader_choice.keep("A. Doe")
    window.auditing.note("locked")
    assert events(qtbot, window)[-1][0] == "locked"
    assert list(audit_check.entries(audit.path_of()))[-1].reader == "A. Doe"


def test_an_answer_is_of_who_gave_it_whoever_read_here_last(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: window.auditing.reader is None, timeout=10_000)
    reading = Reading("item", "B. Roe", verdicts.AIDED, verdicts.now())
    with database.opened(tmp_path / "list.db") as opened:
        given = verdicts.give(opened, reading, "glioma")
    window.reading.given.emit(given)
    assert events(qtbot, window)[-1][0] == "answered"
    assert list(audit_check.entries(audit.path_of()))[-1].reader == "B. Roe"


def test_the_log_is_not_written_in_the_gui_thread(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    real = audit.note_all

    def note_all(*given: object) -> object:
        threads.append(threading.current_thread())
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(audit, "note_all", note_all)
    window.auditing.note("locked")
    events(qtbot, window)
    assert threads
    assert threading.main_thread() not in threads


def test_what_could_not_be_written_is_said_once_and_written_later(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auditing, "AGAIN_MS", 50)
    told: list[str] = []
    window.auditing.failed.connect(lambda error: told.append(str(error)))

    def full(*_given: object) -> None:
        raise StorageError("audit.jsonl cannot be written", "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(audit, "note_all", full)
        window.auditing.note("locked")
        qtbot.wait(300)
    assert len(told) == 1
    assert "not in the audit log" in window.viewer.messages.text
    assert [event for event, _ in events(qtbot, window)].count("locked") == 1


def test_what_was_done_last_is_in_the_log_when_the_window_is_closed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_series(qtbot, window, tmp_path / "t1")
    window.auditing.note("locked")
    window.shut_down()
    found = [one.event for one in audit_check.entries(audit.path_of())]
    assert found.count("locked") == 1
    assert "opened" in found
    assert audit_check.verify(audit.path_of()).remarks == ()


def test_the_database_says_who_let_something_leave(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_series(qtbot, window, tmp_path / "t1")
    reader_choice.keep("Dr. Roe")
    window.auditing.note_shown("exported", {"formats": ["pdf", "seg"], "files": 2})
    window.auditing.note("exported", {"format": "csv", "rows": 2})
    qtbot.waitUntil(lambda: not window.records.is_busy)
    opened = window.records.database
    assert opened is not None
    with database.again(opened.path) as other:
        rows = other.connection.execute("SELECT who, item, kinds FROM exported").fetchall()
    series = window.workspace.series[0].id
    assert [tuple(row) for row in rows] == [
        ("Dr. Roe", series, "pdf,seg"), ("Dr. Roe", "", "csv"),
    ]  # fmt: skip


def test_the_database_knows_how_the_log_ended(qtbot: QtBot, window: MainWindow) -> None:
    window.auditing.note("locked")
    events(qtbot, window)
    qtbot.waitUntil(lambda: not window.records.is_busy)
    path = audit.path_of()
    known = heads.known_in(folders.find().data / database.NAME)
    assert known == [audit_check.verify(path).head]
    # Log and head are both brought to what they were before.
    path.unlink()
    path.with_name("audit.head").unlink()
    audit.note("opened", {})
    lines = path.read_text().splitlines()
    assert json.loads(lines[0])["number"] == 1
    assert "another log" in audit_check.verify(path, known).remarks[0]
