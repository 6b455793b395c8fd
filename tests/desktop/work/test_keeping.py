"""A person's work on a study is in the database at once, and is there after a restart."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.work.records import own_path
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import kept
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import database, work
from braintumor_desktop.review.work import Key
from braintumor_desktop.station import folders
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import Section
from tests.helpers import kept_files
from tests.helpers.series import series

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[3]
WORDS: Section[str] = Section("words")
STUDY = study_id(replace(series("a", 1), study_uid="a"))


def open_study(window: MainWindow, name: str = "a") -> str:
    """Open a series without pixels; the id of its study."""
    one = replace(series(name, 1), study_uid=name)
    window.bridge.tell(window.workspace.take([one]))
    return study_id(one)


def say(window: MainWindow, key: str, after: str | None, study: str = STUDY) -> None:
    before = window.workspace.work.get(WORDS, study, key)
    window.bridge.history.do(Put(WORDS, study, key, before, after, "word"))


def words(window: MainWindow, study: str = STUDY) -> dict[str, str]:
    return dict(window.workspace.work.of(WORDS, study))


def old_file(study: str = STUDY) -> Path:
    """Where an earlier version kept the work."""
    return kept.file_for(folders.find().data, study)


def in_database(path: Path | None = None) -> dict[str, dict[str, object]]:
    """What is kept of the study, beside how it is shown."""
    found = kept_files.in_database(STUDY, path)
    return {name: values for name, values in found.items() if name != "left"}


def put_into_database(values: dict[Key, str | None], path: Path | None = None) -> None:
    with database.opened(path or own_path()) as opened:
        work.write(opened, STUDY, values)


@pytest.fixture
def ready(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window whose database is open."""
    qtbot.waitUntil(lambda: window.records.state.may_write, timeout=10_000)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=10_000)


def test_the_work_is_there_after_a_restart(ready: MainWindow, qtbot: QtBot) -> None:
    open_study(ready)
    say(ready, "a", "1")
    settle(qtbot, ready)
    assert in_database() == {"words": {"a": "1"}}
    ready.opening.close(["a"])
    qtbot.waitUntil(lambda: words(ready) == {})
    open_study(ready)
    qtbot.waitUntil(lambda: words(ready) == {"a": "1"})
    assert not old_file().parent.exists()


def test_only_what_changed_is_written(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_study(ready)
    for key in ("a", "b", "c"):
        say(ready, key, "1")
    settle(qtbot, ready)
    written: list[dict[Key, str | None]] = []
    write = work.write

    def seen(
        opened: database.Database, study: str, changed: dict[Key, str | None], who: str
    ) -> None:
        written.append({k: v for k, v in changed.items() if k.section != "left"})
        write(opened, study, changed, who)

    monkeypatch.setattr(work, "write", seen)
    say(ready, "b", "2")
    say(ready, "c", None)
    settle(qtbot, ready)
    assert [one for one in written if one] == [{Key("words", "b"): '"2"', Key("words", "c"): None}]
    assert in_database() == {"words": {"a": "1", "b": "2"}}


def test_closing_the_window_at_once_keeps_it(ready: MainWindow) -> None:
    open_study(ready)
    say(ready, "a", "1")
    ready.shut_down()
    assert in_database() == {"words": {"a": "1"}}


def test_what_is_made_and_closed_in_one_turn_is_kept(ready: MainWindow, qtbot: QtBot) -> None:
    open_study(ready)
    settle(qtbot, ready)
    say(ready, "a", "1")
    ready.opening.close(["a"])
    ready.bridge.flush()
    qtbot.waitUntil(lambda: ready.keeping.is_done and not words(ready), timeout=10_000)
    assert in_database() == {"words": {"a": "1"}}


def test_files_of_an_earlier_version_are_taken_in_once_and_stay(
    ready: MainWindow, qtbot: QtBot
) -> None:
    kept_files.write(old_file(), {"words": {"a": "old", "b": "old"}, "thresholds": {"t": 40}})
    before = old_file().read_bytes()
    open_study(ready)
    qtbot.waitUntil(lambda: words(ready) == {"a": "old", "b": "old"})
    settle(qtbot, ready)
    assert "stay in" in ready.viewer.messages.text
    say(ready, "a", None)
    say(ready, "b", "new")
    settle(qtbot, ready)
    ready.opening.close(["a"])
    qtbot.waitUntil(lambda: words(ready) == {})
    open_study(ready)
    settle(qtbot, ready)
    assert words(ready) == {"b": "new"}  # What was taken away does not come back from the file.
    assert in_database()["thresholds"] == {"t": 40}
    assert old_file().read_bytes() == before


def test_what_was_changed_before_the_file_was_read_is_newer(
    ready: MainWindow, qtbot: QtBot
) -> None:
    kept_files.write(old_file(), {"words": {"a": "old", "b": "old"}})
    open_study(ready)
    say(ready, "a", "new")
    settle(qtbot, ready)
    assert words(ready) == {"a": "new", "b": "old"}
    assert in_database()["words"] == {"a": "new", "b": "old"}


def test_a_file_that_cannot_be_read_is_said_and_tried_again_when_it_is_opened_again(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_files.write(old_file(), {"words": {"a": "old"}})
    told: list[str] = []
    ready.keeping.failed.connect(lambda error: told.append(str(error)))
    read = kept.read

    def fail(path: Path) -> kept.Kept:
        raise StorageError(f"{path.name} cannot be read", "the disk is away", "Wait.")

    monkeypatch.setattr(kept, "read", fail)
    open_study(ready)
    say(ready, "b", "1")
    settle(qtbot, ready)
    assert len(told) == 1
    assert in_database() == {"words": {"b": "1"}}
    monkeypatch.setattr(kept, "read", read)
    ready.opening.close(["a"])
    qtbot.waitUntil(lambda: words(ready) == {})
    open_study(ready)
    qtbot.waitUntil(lambda: words(ready) == {"a": "old", "b": "1"})


def test_a_damaged_file_is_said(ready: MainWindow, qtbot: QtBot) -> None:
    kept_files.write(old_file(), {})
    old_file().write_text("{")
    open_study(ready)
    qtbot.waitUntil(lambda: "damaged" in ready.viewer.messages.text)


def test_a_damaged_value_is_said_and_left_as_it_is(ready: MainWindow, qtbot: QtBot) -> None:
    ready.keeping._records.write(
        lambda opened: work.write(
            opened, STUDY, {Key("thresholds", "t"): '"many"', Key("words", "a"): '"1"'}
        )
    )
    open_study(ready)
    qtbot.waitUntil(lambda: words(ready) == {"a": "1"})
    assert "damaged" in ready.viewer.messages.text
    say(ready, "b", "2")
    settle(qtbot, ready)
    with database.opened(own_path()) as opened:
        assert work.read(opened, STUDY)[Key("thresholds", "t")] == '"many"'


def test_work_that_cannot_be_kept_is_told_once_and_kept_as_soon_as_there_is_room(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    ready.keeping.failed.connect(told.append)
    monkeypatch.setattr(ready.keeping._again, "start", lambda: None)
    write = work.write

    def full(opened: database.Database, _study: str, _changed: object) -> None:
        raise StorageError(
            f"{opened.path.name} cannot be written", "the disk is full", "Make room."
        )

    monkeypatch.setattr(work, "write", full)
    open_study(ready)
    say(ready, "a", "1")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert ready.keeping.lost == 1
    answers = [False]
    ready.closing.ask_unkept = lambda count: answers.pop() and bool(count)
    assert not ready.close()
    assert answers == []
    ready.keeping.keep()
    qtbot.waitUntil(lambda: not ready.keeping._writing)
    assert len(told) == 1
    monkeypatch.setattr(work, "write", write)
    ready.keeping._again.timeout.emit()
    qtbot.waitUntil(lambda: ready.keeping.lost == 0)
    settle(qtbot, ready)
    assert in_database() == {"words": {"a": "1"}}
    assert ready.close()


def test_work_that_cannot_be_read_is_said_and_tried_again(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    ready.keeping.failed.connect(told.append)
    monkeypatch.setattr(ready.keeping._again, "start", lambda: None)
    ready.records.write(lambda opened: work.write(opened, STUDY, {Key("words", "a"): '"1"'}))
    read = work.read

    def fail(opened: database.Database, _study: str) -> dict[Key, str]:
        raise StorageError(f"{opened.path.name} cannot be read", "the disk is away")

    monkeypatch.setattr(work, "read", fail)
    open_study(ready)
    qtbot.waitUntil(lambda: len(told) == 1)
    monkeypatch.setattr(work, "read", read)
    ready.keeping._again.timeout.emit()
    qtbot.waitUntil(lambda: words(ready) == {"a": "1"})
    assert len(told) == 1


def test_beside_a_program_that_writes_work_is_shown_and_said_not_to_be_kept(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "list.db"
    put_into_database({Key("words", "a"): '"1"'}, other)
    with database.opened(other) as theirs:
        assert not theirs.holder
        ready.records.open(other)
        qtbot.waitUntil(lambda: ready.records.state.phase == "read_only", timeout=10_000)
        open_study(ready)
        qtbot.waitUntil(lambda: words(ready) == {"a": "1"})
        say(ready, "b", "2")
        qtbot.waitUntil(lambda: "shown, but not kept" in " ".join(ready.viewer.messages.texts))
        assert ready.keeping.lost == 1
        assert words(ready) == {"a": "1", "b": "2"}
    # Another database takes it.
    ready.records.open(tmp_path / "third.db")
    settle(qtbot, ready)
    assert ready.keeping.lost == 0
    found = in_database(tmp_path / "third.db")
    assert found == {"words": {"a": "1", "b": "2"}}


CHILD = """
import sys
from pathlib import Path
from braintumor_desktop.desktop.life import app
application = app.create_application()
window = app.MainWindow()
window.show()
window.start([])
from tests.desktop.work.test_keeping import open_study, say
def wait(condition):
    while not condition():
        application.processEvents()
wait(lambda: window.records.state.may_write)
open_study(window)
number = 0
while True:
    say(window, str(number), "1")
    application.processEvents()
    wait(lambda: window.keeping.is_done)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_what_is_kept_survives_a_kill(tmp_path: Path) -> None:
    """Each value that the program called kept is there, whenever it is killed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-c", CHILD]
    last = -1
    with subprocess.Popen(call, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            last = int(line)
            if last == 20:
                process.send_signal(signal.SIGKILL)
    assert last >= 20
    found = in_database()["words"]
    assert {str(number) for number in range(last + 1)} <= set(found)
    assert len(found) <= last + 2
