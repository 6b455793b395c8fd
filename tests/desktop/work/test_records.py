"""The window's way to the database: asked in turn, told of what went wrong, nothing dropped."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.work.jobs import JobRunner
from braintumor_desktop.desktop.work.records import Records, Written, own_path
from braintumor_desktop.findings.rows import ItemRow
from braintumor_desktop.review import (
    database,
    journal,
    listed,
    safekeeping,
    verdicts,
    worklist,
)
from braintumor_desktop.review.verdicts import Reading, Said
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.station import folders, known_worklists

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.database import Database

ROW = ItemRow("a", "a", "/scans/a", "waiting", images=1)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner("records")
    yield made
    made.close()


@pytest.fixture
def records(runner: JobRunner) -> Iterator[Records]:
    made = Records(runner)
    yield made
    runner.close()
    made.finish()


def put(opened: Database) -> None:
    worklist.put(opened, {"a": "study"}, [ROW])


def ids(opened: Database) -> list[int]:
    return worklist.find(opened, Query())


def test_what_is_written_is_there_and_told(records: Records, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Written] = []
    found: list[object] = []
    threads: list[str] = []
    records.open(tmp_path / "w.db")
    assert records.state.phase == "opening"
    qtbot.waitUntil(lambda: records.state.may_write)
    records.written.connect(told.append)

    def write(opened: Database) -> None:
        threads.append(threading.current_thread().name)
        put(opened)

    records.write(write, items=["a"], is_all=True)
    records.ask(ids, lambda result, error: found.append((result, error)))
    qtbot.waitUntil(lambda: found == [([1], None)])
    assert told == [Written(frozenset(["a"]), is_all=True)]
    assert threads != [threading.main_thread().name]


def test_of_questions_under_one_name_the_newest_that_waits_is_answered(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    records.open(tmp_path / "w.db")
    asked: list[int] = []
    for number in range(5):
        records.ask(lambda _opened, n=number: n, lambda n, _error: asked.append(n), newest="page")
    qtbot.waitUntil(lambda: not records.is_busy)
    assert asked == [4]


def test_closing_drops_no_write(runner: JobRunner, qtbot: QtBot, tmp_path: Path) -> None:
    records = Records(runner)
    records.open(tmp_path / "w.db")
    qtbot.waitUntil(lambda: records.state.may_write)
    for _ in range(3):
        records.write(put)
    records.write(lambda opened: listed.set_flag(opened, "a", "R. Roe", on=True))
    runner.close()
    records.finish()
    with database.opened(tmp_path / "w.db") as opened:
        assert [entry.is_flagged for entry in worklist.page(opened, ids(opened))] == [True]


def test_closing_while_it_is_being_opened_drops_no_write(runner: JobRunner, tmp_path: Path) -> None:
    records = Records(runner)
    records.open(tmp_path / "other.db")
    records.open(tmp_path / "w.db")
    records.write(put)
    runner.close()  # Nothing has come back from its thread so far.
    records.finish()
    with database.opened(tmp_path / "w.db") as opened:
        assert ids(opened) == [1]


def test_one_that_cannot_be_opened_answers_with_why(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "w.db").write_text("no database at all, but somebody's notes")
    failed: list[object] = []
    records.failed.connect(failed.append)
    told: list[object] = []
    records.open(tmp_path / "w.db")
    records.ask(ids, lambda result, error: told.append((result, str(error))))
    records.write(put)
    qtbot.waitUntil(lambda: not records.is_busy)
    assert records.state.phase == "failed"
    assert "it is no database" in str(records.state.error)
    assert told == [(None, str(records.state.error))]
    assert [str(error) for error in failed] == [str(records.state.error)]
    assert (tmp_path / "w.db").read_text().startswith("no database")


def test_what_the_disk_does_is_said(records: Records, qtbot: QtBot, tmp_path: Path) -> None:
    records.open(tmp_path / "w.db")
    failed: list[object] = []
    records.failed.connect(failed.append)

    def broken(_opened: Database) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_WRITE"
        raise error

    records.write(broken)
    qtbot.waitUntil(lambda: bool(failed))
    assert "its disk cannot be read or written" in str(failed[0])


def test_what_finds_no_room_waits_and_is_written_once_there_is_some(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    """SQLite itself finds the disk full: its file may not grow any more."""
    records.open(tmp_path / "w.db")
    records.write(put)
    qtbot.waitUntil(lambda: records.state.may_write and not records.is_busy)
    connection = records._store._database.connection
    phases: list[str] = []
    records.state_changed.connect(lambda: phases.append(records.state.phase))
    failed, given = [], []
    records.failed.connect(failed.append)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    look = Reading("a", "A", verdicts.AIDED, verdicts.now())
    long, other = (verdicts.made(look, Said("glioma", "long " * n)) for n in (9_000, 1))
    for one in (long, other):
        records.write(
            partial(verdicts.keep, verdict=one), lambda found, _error: given.append(found)
        )
    qtbot.waitUntil(lambda: records.state.phase == "full")
    said = str(records.state.error)
    assert all(part in said for part in (str(tmp_path / "w.db"), "the disk is full", "Make room"))
    asked: list[object] = []
    records.ask(lambda opened: len(verdicts.last(opened, "a")), lambda n, _error: asked.append(n))
    qtbot.waitUntil(lambda: asked == [0])
    records.try_again()  # Too early.
    qtbot.waitUntil(lambda: not records.is_busy)
    assert (phases, given, failed) == (["full"], [], [])
    connection.execute(f"PRAGMA max_page_count = {2 * pages + 100}")
    records.try_again()
    qtbot.waitUntil(lambda: len(given) == 2 and not records.is_busy)
    assert phases == ["full", "open"]
    assert given == [long, other]
    kept = verdicts.last(records._store._database, "a")
    assert [one.id for one in kept] == [other.id]
    assert [one.id for one in journal.read(journal.path_of(tmp_path / "w.db"))] == [
        long.id, other.id,
    ]  # fmt: skip


def test_a_second_window_reads(records: Records, qtbot: QtBot, tmp_path: Path) -> None:
    with database.opened(tmp_path / "w.db") as held:
        put(held)
        records.open(tmp_path / "w.db")
        qtbot.waitUntil(lambda: records.state.is_open)
        assert records.state.phase == "read_only"
        assert "uses it since" in records.state.holder
        failed: list[object] = []
        records.failed.connect(failed.append)
        records.write(put)
        qtbot.waitUntil(lambda: bool(failed))
        assert "can only be read" in str(failed[0])


def test_another_database_takes_the_place_of_the_first(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    found: list[object] = []
    records.open(tmp_path / "w.db")
    records.write(put)
    records.open(tmp_path / "other.db")
    records.ask(ids, lambda result, _error: found.append(result))
    qtbot.waitUntil(lambda: found == [[]])
    assert records.state.path == tmp_path / "other.db"
    with database.opened(tmp_path / "w.db") as opened:
        assert not opened.holder
        assert ids(opened) == [1]


def test_answers_that_a_database_lacks_are_entered_again(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    with database.opened(tmp_path / "w.db") as opened:
        put(opened)
        look = Reading("a", "reader", verdicts.AIDED, verdicts.now())
        verdicts.give(opened, look, "glioma")
    (tmp_path / "w.db").unlink()
    records.open(tmp_path / "w.db", makes=True)
    qtbot.waitUntil(lambda: records.state.is_open)
    assert records.state.notes[-1] == "1 verdict came back from the journal."


def test_the_window_opens_its_own_and_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.records.state.may_write)
    assert own_path().is_file()
    window.shut_down()
    with database.opened(own_path()) as opened:
        assert not opened.holder


def test_the_window_says_why_there_is_no_worklist(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.records.state.may_write)
    with database.opened(own_path().with_name("taken.db")):
        window.records.open(own_path().with_name("taken.db"))
        qtbot.waitUntil(lambda: window.records.state.phase == "read_only")
    assert "can only be read" in window.viewer.messages.text
    own_path().with_name("notes.db").write_text("not one at all")
    window.records.open(own_path().with_name("notes.db"))
    qtbot.waitUntil(lambda: window.records.state.phase == "failed")
    assert "it is no database" in window.viewer.messages.text


def test_a_file_that_is_moved_is_missed_and_nothing_is_lost(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    path, away = tmp_path / "w.db", tmp_path / "away.db"
    given: list[object] = []
    records.open(path)
    qtbot.waitUntil(lambda: records.state.may_write)
    records.write(put, is_all=True)
    qtbot.waitUntil(lambda: not records.is_busy)
    path.rename(away)
    look = Reading("a", "R", "aided", "2026-01-01T00:00:00+00:00")
    records.write(
        lambda opened: verdicts.give(opened, look, "glioma"), lambda *said: given.append(said)
    )
    records.write(lambda opened: listed.set_flag(opened, "a", "R. Roe", on=True))
    qtbot.waitUntil(lambda: records.state.phase == "gone")
    assert str(path) in str(records.state.error)
    with pytest.raises(database.FileGone), database.again(path):
        pass
    assert given == []
    records.open(path)  # Try again: too early.
    qtbot.waitUntil(lambda: not records.is_busy)
    assert records.state.phase == "gone"
    assert not path.exists()
    away.rename(path)
    records.open(path)
    qtbot.waitUntil(lambda: len(given) == 1 and not records.is_busy)
    assert records.state.may_write
    found: list[object] = []
    records.ask(
        lambda opened: (
            [one.answer for one in verdicts.last(opened, "a")],
            worklist.find(opened, Query(flagged=True)),
        ),
        lambda result, _error: found.append(result),
    )
    qtbot.waitUntil(lambda: found == [(["glioma"], [1])])


def test_what_waits_for_a_moved_file_goes_with_it_when_the_window_closes(
    runner: JobRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    path, away = tmp_path / "w.db", tmp_path / "away.db"
    records = Records(runner)
    records.open(path)
    qtbot.waitUntil(lambda: records.state.may_write)
    path.rename(away)
    records.write(put, is_all=True)
    qtbot.waitUntil(lambda: records.state.phase == "gone")
    runner.close()
    records.finish()
    assert not path.exists()
    with database.opened(away) as opened:
        assert ids(opened) == [1]


@pytest.mark.parametrize("is_known", [True, False])
def test_a_file_that_is_gone_at_the_next_start_is_missed_and_not_made_anew(
    records: Records, qtbot: QtBot, tmp_path: Path, is_known: bool
) -> None:
    path, away = tmp_path / "w.db", tmp_path / "away.db"

    def opened(where: Path, phase: str = "open", *, makes: bool = False) -> None:
        records.open(where, makes=makes)
        qtbot.waitUntil(lambda: records.state.phase == phase and not records.is_busy)

    opened(path)
    records.write(put, is_all=True)
    opened(tmp_path / "other.db")
    path.rename(away)
    if is_known:
        shutil.rmtree(tmp_path / safekeeping.FOLDER)
    else:  # Who got the folder from somebody else: its copies are there.
        (folders.find().config / known_worklists.NAME).unlink()
    opened(path, "missing")
    assert str(path) in str(records.state.error)
    assert not path.exists()
    away.rename(path)
    opened(path)
    opened(tmp_path / "other.db")
    path.rename(away)
    opened(path, makes=True)
    assert path.exists()
    assert "a new one was made" in records.state.notes[0]


def test_what_was_written_goes_into_the_file_soon(
    records: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "w.db"
    records.open(path)
    qtbot.waitUntil(lambda: records.state.may_write)
    records.write(put, is_all=True)

    def alone() -> list[int]:
        """The items of the file without its log, as after a move by hand."""
        copy = tmp_path / "copy.db"
        copy.write_bytes(path.read_bytes())
        with sqlite3.connect(f"{copy.as_uri()}?immutable=1", uri=True) as connection:
            return [row[0] for row in connection.execute("SELECT id FROM item")]

    qtbot.waitUntil(lambda: _there(alone) == [1], timeout=5_000)


def _there(ask: object) -> object:
    try:
        return ask()  # type: ignore[operator]
    except sqlite3.DatabaseError:  # Not even the tables are in the file so far, or half of them.
        return None
