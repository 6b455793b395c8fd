"""Judging beside the window: the shown slice first, every answer once, stops that can go on."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.desktop.work.jobs import JobRunner
from braintumor_desktop.desktop.work.judging import Judging, Means
from braintumor_desktop.desktop.work.records import Records
from braintumor_desktop.desktop.work.rows import Rows
from braintumor_desktop.errors import DiskFull, StorageError
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.imaging.image import Stamp
from braintumor_desktop.review import answers, answers_file, database, packing, worklist
from braintumor_desktop.review.answers import Answers
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Image, Series, Slice
    from braintumor_desktop.workspace.changes import ProgressChanged
    from tests.helpers.stubs import StubWorkflow


def _no_pixels(item: Slice, _token: CancelToken) -> Image:
    raise AssertionError(f"the stub needs no pixels of {item.path}")


class Room:
    """Judging with all that it needs, and no widget."""

    def __init__(self, database: Path) -> None:
        self.workspace = Workspace()
        self.views = Views(self.workspace)
        self.bridge = Bridge(self.workspace, self.views)
        self.rows = Rows(self.workspace)
        self.choice = NetworkChoice()
        names = ("inference", "recalling", "records")
        self.runners = [JobRunner(name) for name in names]
        self.runner, recaller, records = self.runners
        self.records = Records(records)
        means = Means(self.choice, self.runner, recaller, self.records, _no_pixels)
        self.judging = Judging(self.bridge, self.rows, means)
        self.records.open(database)
        self.phases: list[str] = []
        self.judging.changed.connect(self._note)

    def close(self) -> None:
        for runner in self.runners:
            runner.begin_close()
        for runner in self.runners:
            runner.close()
        self.records.finish()

    def _note(self) -> None:
        phase = self.judging.state.phase
        if self.phases[-1:] != [phase]:
            self.phases.append(phase)

    def open(self, name: str, count: int) -> None:
        self.bridge.tell(self.workspace.take([series(name, count)]))

    def finished(self, name: str) -> int:
        return self.workspace.finished(name)


@pytest.fixture
def room(qtbot: QtBot, networks: StubWorkflow, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path / "worklist.db")
    yield made
    made.close()


def is_idle(room: Room) -> bool:
    return room.judging.state.phase == "idle" and not room.runner.is_busy


def test_what_is_opened_is_judged_from_the_shown_slice_outwards(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.open("a", 7)
    qtbot.waitUntil(lambda: room.finished("a") == 7 and is_idle(room))
    shown = room.views.index
    asked = [int(item.path.name) for item in networks.asked]
    assert sorted(asked) == list(range(7))
    assert asked[0] == shown
    away = [abs(index - shown) for index in asked]
    assert away == sorted(away)
    total = room.workspace.sum_of("a")
    assert total is not None
    assert total.is_final


def test_the_networks_are_loaded_once(qtbot: QtBot, room: Room, networks: StubWorkflow) -> None:
    room.judging.warm_up()
    for number in range(3):
        room.open(f"s{number}", 3)
        qtbot.waitUntil(lambda n=number: room.finished(f"s{n}") == 3)
    qtbot.waitUntil(lambda: is_idle(room))
    assert len(networks.loaded) == 1
    assert set(room.phases) <= {"idle", "recalling", "loading", "judging"}


def test_a_stop_is_said_and_going_on_judges_the_rest_only(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    room.open("a", 30)
    qtbot.waitUntil(lambda: 2 <= room.finished("a") < 20)
    room.judging.stop()
    qtbot.waitUntil(lambda: room.judging.state.phase == "stopped" and not room.runner.is_busy)
    done = room.finished("a")
    assert done < 30
    assert (room.judging.state.done, room.judging.state.total) == (done, 30)
    networks.seconds = 0.0
    networks.asked.clear()
    room.judging.judge_current()
    qtbot.waitUntil(lambda: room.finished("a") == 30 and is_idle(room))
    assert len(networks.asked) <= 30 - done + 1


def test_closing_a_series_takes_it_out_of_the_count(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    room.open("a", 20)
    room.open("b", 5)
    qtbot.waitUntil(lambda: room.judging.state.total == 25)
    room.bridge.tell(room.workspace.close(["a"]))
    networks.seconds = 0.0
    qtbot.waitUntil(lambda: room.finished("b") == 5 and is_idle(room))
    assert room.workspace.find("a") is None


def test_without_a_network_the_reason_is_said_once_and_nothing_is_loaded_again(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.choice.choose("classifier", "gone")
    room.open("a", 3)
    qtbot.waitUntil(lambda: room.judging.state.phase == "failed")
    for number in range(5):
        room.open(f"more{number}", 2)
        qtbot.wait(5)
    assert len(networks.loaded) == 1
    assert room.phases.count("failed") == 1
    assert "no network named gone" in str(room.judging.state.error)


def test_other_networks_judge_everything_anew_and_no_old_answer_stays(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.open("a", 4)
    qtbot.waitUntil(lambda: room.finished("a") == 4 and is_idle(room))
    networks.tumors = dict.fromkeys("0123", 0.1)
    room.choice.choose("classifier", "other")
    assert room.finished("a") == 0
    qtbot.waitUntil(lambda: room.finished("a") == 4 and is_idle(room))
    results = [room.workspace.result_of("a", item) for item in series("a", 4).slices]
    chances = [r.verdict.tumor_probability for r in results if r is not None and r.verdict]
    assert chances == pytest.approx([0.1] * 4)
    assert networks.loaded[-1]["classifier"] == "other"


def rows_of(path: Path) -> dict[str, str]:
    with database.again(path) as made:
        return {e.key: e.state for e in worklist.page(made, worklist.find(made, Query()))}


def stamped(name: str, count: int) -> Series:
    """A series whose files were looked at."""
    found = series(name, count)
    slices = (replace(i, stamp=Stamp(n, 7), series_uid=name) for n, i in enumerate(found.slices))
    return replace(found, slices=tuple(slices))


def test_what_was_judged_is_there_again_after_a_restart_without_being_judged(
    qtbot: QtBot, networks: StubWorkflow, tmp_path: Path
) -> None:
    first = Room(tmp_path / "worklist.db")
    first.bridge.tell(first.workspace.take([stamped("a", 5), stamped("b", 3)]))
    qtbot.waitUntil(lambda: first.finished("a") == 5 and first.finished("b") == 3)
    qtbot.waitUntil(lambda: is_idle(first))
    before = first.workspace.sum_of("a")
    first.close()
    assert rows_of(tmp_path / "worklist.db") == {"a": "judged", "b": "judged"}
    networks.asked.clear()
    networks.loaded.clear()
    second = Room(tmp_path / "worklist.db")
    second.bridge.tell(second.workspace.take([stamped("a", 5), stamped("b", 4)]))
    qtbot.waitUntil(lambda: second.finished("a") == 5 and second.finished("b") == 4)
    qtbot.waitUntil(lambda: is_idle(second))
    after = second.workspace.sum_of("a")
    assert before is not None
    assert after is not None
    assert after.is_final
    assert after.result.volume_ml == before.result.volume_ml
    mask = second.workspace.results_of(stamped("a", 5))[0].mask
    assert mask is not None
    assert mask.pixels == 12
    # The slice that came since is judged alone.
    assert [item.path.name for item in networks.asked] == ["3"]
    second.close()


def test_a_slice_whose_chances_were_not_kept_is_judged_again(
    qtbot: QtBot, networks: StubWorkflow, tmp_path: Path
) -> None:
    """As killed programs left it: judged apart afterwards, without them."""
    path = tmp_path / "worklist.db"
    first = Room(path)
    first.bridge.tell(first.workspace.take([stamped("a", 4), stamped("b", 3)]))
    qtbot.waitUntil(lambda: first.finished("a") == 4 and first.finished("b") == 3)
    qtbot.waitUntil(lambda: is_idle(first))
    first.close()
    item = stamped("a", 4).slices[0]
    packed = packing.of_chances(Chances.of(np.full(item.shape, 0.6, np.float32), 50))
    with closing(sqlite3.connect(answers_file.path_of(path))) as file, file:
        sql = """UPDATE answer SET chances = ? WHERE id IN
            (SELECT answer FROM slice WHERE item = ? AND position <> 2)"""
        file.execute(sql, (packed, answers.named("a")))
    networks.asked.clear()
    second = Room(path)
    second.bridge.tell(second.workspace.take([stamped("a", 4), stamped("b", 3)]))
    qtbot.waitUntil(lambda: second.finished("a") == 4 and second.finished("b") == 3)
    qtbot.waitUntil(lambda: is_idle(second))
    # Where none was kept, as by the command line, nothing is judged again.
    assert [(i.series_uid, i.path.name) for i in networks.asked] == [("a", "2")]
    second.close()


def test_a_judged_series_is_judged_anew_when_it_is_asked_for(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.bridge.tell(room.workspace.take([stamped("a", 5)]))
    qtbot.waitUntil(lambda: room.finished("a") == 5 and is_idle(room))
    assert room.judging.is_done(room.workspace.series[0])
    networks.asked.clear()
    networks.tumors = dict.fromkeys("01234", 0.1)
    room.judging.judge_again("a")
    assert room.judging.state.total == 5
    qtbot.waitUntil(lambda: len(networks.asked) == 5 and is_idle(room))
    results = room.workspace.results_of(room.workspace.series[0])
    assert [one.verdict.label for one in results if one.verdict] == ["no_tumor"] * 5


def test_what_is_opened_again_from_a_file_that_changed_is_judged_again(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.bridge.tell(room.workspace.take([stamped("a", 3)]))
    qtbot.waitUntil(lambda: room.finished("a") == 3 and is_idle(room))
    networks.asked.clear()
    room.bridge.tell(room.workspace.close(["a"]))
    other = stamped("a", 3)
    changed = replace(other.slices[1], stamp=Stamp(1, 8))
    other = replace(other, slices=(other.slices[0], changed, other.slices[2]))
    room.bridge.tell(room.workspace.take([other]))
    qtbot.waitUntil(lambda: room.finished("a") == 3 and is_idle(room))
    assert [item.path.name for item in networks.asked] == ["1"]


def test_a_pause_is_gone_on_from_and_nothing_begins_meanwhile(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    room.open("a", 20)
    qtbot.waitUntil(lambda: 2 <= room.finished("a") < 15)
    room.judging.pause()
    qtbot.waitUntil(lambda: room.judging.state.phase == "paused" and not room.runner.is_busy)
    done = room.finished("a")
    room.open("b", 2)
    qtbot.wait(100)
    assert (room.finished("a"), room.finished("b")) == (done, 0)
    assert room.judging.state.phase == "paused"
    networks.seconds = 0.0
    networks.asked.clear()
    room.judging.resume()
    qtbot.waitUntil(lambda: room.finished("a") == 20 and room.finished("b") == 2)
    qtbot.waitUntil(lambda: is_idle(room))
    assert len(networks.asked) <= 22 - done + 1


def test_what_failed_alone_is_judged_again_when_asked_for(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.broken = frozenset({"1"})
    room.open("a", 3)
    qtbot.waitUntil(lambda: room.finished("a") == 3 and is_idle(room))
    assert room.judging.has_failed
    assert rows_of(room.records.state.path or Path())["a"] == "judged"
    networks.broken = frozenset()
    networks.asked.clear()
    room.judging.retry_failed()
    assert room.judging.state.total == 1
    qtbot.waitUntil(lambda: is_idle(room))
    assert [item.path.name for item in networks.asked] == ["1"]
    assert not room.judging.has_failed
    results = room.workspace.results_of(series("a", 3))
    assert {result.status for result in results} == {"done"}


def test_what_can_be_read_by_now_is_judged_and_meanwhile_nothing_calls_it_left_out(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.broken = frozenset({"3", "4"})
    networks.tumors = {"3": 0.9}
    room.open("a", 5)
    opened = series("a", 5)
    qtbot.waitUntil(lambda: room.finished("a") == 5 and is_idle(room))
    assert room.rows.of(opened).volume_note
    networks.broken = frozenset()
    networks.seconds = 0.2
    networks.asked.clear()
    room.judging.on_loaded(opened.slices[1])  # It never failed.
    assert is_idle(room)
    room.judging.on_loaded(opened.slices[3])
    assert not room.rows.of(opened).volume_note
    assert not room.rows.of(opened).is_final
    state = room.judging.state
    assert (state.phase, state.done, state.total) == ("judging", 0, 2)
    networks.seconds = 0.0
    qtbot.waitUntil(lambda: room.finished("a") == 5 and is_idle(room))
    assert sorted(item.path.name for item in networks.asked) == ["3", "4"]
    assert room.rows.of(opened).is_final
    assert not room.judging.has_failed


def test_what_can_be_read_by_now_waits_where_judging_was_stopped(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.03
    networks.broken = frozenset(map(str, range(20)))
    room.open("a", 20)
    qtbot.waitUntil(lambda: 4 <= room.finished("a") < 15)
    room.judging.stop()
    qtbot.waitUntil(lambda: room.judging.state.phase == "stopped" and not room.runner.is_busy)
    networks.broken = frozenset()
    networks.asked.clear()
    room.judging.on_loaded(series("a", 20).slices[room.views.index])
    assert room.finished("a") == 0
    assert room.judging.state.phase == "stopped"
    assert (room.judging.state.done, room.judging.state.total) == (0, 20)
    networks.seconds = 0.0
    room.judging.judge_current()
    qtbot.waitUntil(lambda: room.finished("a") == 20 and is_idle(room))
    assert len(networks.asked) == 20


def test_slices_count_once_however_often_a_series_grows_while_it_is_judged(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.02
    told: list[tuple[int, int]] = []
    state = room.judging
    state.changed.connect(lambda: told.append((state.state.done, state.state.total)))
    for count in (20, 26, 32):
        before = room.finished("a")
        room.bridge.tell(room.workspace.take([stamped("a", count)]))
        # What was judged so far is told of again as an earlier answer.
        qtbot.waitUntil(lambda n=before + 5: room.finished("a") >= n)
    qtbot.waitUntil(lambda: room.finished("a") == 32 and is_idle(room))
    assert max(total for _, total in told) == 32


def test_a_stop_is_said_of_every_series_that_waits(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    room.open("a", 20)
    room.open("b", 2)
    qtbot.waitUntil(lambda: 2 <= room.finished("a") < 15)
    told: list[ProgressChanged] = []
    room.bridge.progress_changed.connect(told.append)
    room.judging.stop()
    qtbot.waitUntil(lambda: room.judging.state.phase == "stopped" and not room.runner.is_busy)
    states = {
        name: room.rows.of(series(name, count)).state for name, count in (("a", 20), ("b", 2))
    }
    assert states == {"a": "stopped", "b": "stopped"}
    assert {"a", "b"} <= frozenset().union(*(change.series for change in told))
    networks.seconds = 0.0
    room.judging.judge_all()
    qtbot.waitUntil(lambda: room.finished("b") == 2 and is_idle(room))


def test_items_are_counted_beside_slices(qtbot: QtBot, room: Room, networks: StubWorkflow) -> None:
    networks.seconds = 0.03
    room.open("a", 4)
    room.open("b", 30)
    qtbot.waitUntil(lambda: room.judging.state.items_done == 1 and room.judging.state.items == 2)
    qtbot.waitUntil(lambda: room.judging.state.per_minute is not None)
    assert 200 < (room.judging.state.per_minute or 0) < 60 / 0.03
    networks.seconds = 0.0
    qtbot.waitUntil(lambda: is_idle(room))


def test_a_database_that_cannot_be_written_is_said_once_and_judging_goes_on(
    qtbot: QtBot, room: Room, networks: StubWorkflow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_more: object) -> None:
        raise StorageError("The database cannot be used", "the disk is full")

    monkeypatch.setattr(Answers, "keep", full)
    told: list[object] = []
    room.judging.not_kept.connect(told.append)
    room.open("a", 6)
    qtbot.waitUntil(lambda: room.finished("a") == 6 and is_idle(room))
    assert [str(error) for error in told] == ["The database cannot be used: the disk is full."]


def test_a_series_that_is_found_in_parts_has_the_answer_of_all_its_slices(
    qtbot: QtBot, networks: StubWorkflow, tmp_path: Path
) -> None:
    path = tmp_path / "worklist.db"
    for _ in range(2):
        made = Room(path)
        for count in (3, 5):
            made.bridge.tell(made.workspace.take([stamped("a", count)]))
            qtbot.waitUntil(lambda m=made, n=count: m.finished("a") == n and is_idle(m))
        made.close()
        assert rows_of(path) == {"a": "judged"}
        with database.again(path) as found, answers.opened(found) as kept:
            assert len(list(kept.of_item("a"))) == 5
            line = found.connection.execute("SELECT line FROM item").fetchone()["line"]
        assert json.loads(line)["images"] == 5
    assert len(networks.asked) == 5


def test_a_stop_while_earlier_answers_are_looked_for_stops(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    qtbot.waitUntil(lambda: room.records.state.is_open)
    for number in range(20):
        room.open(f"s{number}", 1)
    room.bridge.flush()
    room.judging.stop()
    qtbot.waitUntil(lambda: room.judging.state.phase == "stopped" and not room.runner.is_busy)
    qtbot.wait(200)
    assert room.judging.state.phase == "stopped"
    assert not networks.asked
    room.judging.judge_all()
    qtbot.waitUntil(lambda: len(networks.asked) == 20 and is_idle(room))


def test_results_that_find_no_room_are_written_once_there_is_some(
    qtbot: QtBot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Answers.keep

    def full(self: Answers, *given: Any, **more: Any) -> None:
        if not has_room:
            raise DiskFull("answers.db cannot be used", "the disk is full", "Make room.")
        keep(self, *given, **more)

    has_room = False
    monkeypatch.setattr(Answers, "keep", full)
    told: list[object] = []
    room.judging.not_kept.connect(told.append)
    room.open("a", 6)
    room.open("b", 40)
    qtbot.waitUntil(lambda: room.finished("b") == 40 and is_idle(room))
    qtbot.waitUntil(lambda: room.records.state.phase == "full")
    assert told == []  # The worklist says it.
    assert room.judging.late.count == 46
    assert set(room.workspace.unsaved) == {"a", "b"}
    has_room = True
    room.records.try_again()
    qtbot.waitUntil(lambda: not room.judging.late.waits)
    assert not room.workspace.unsaved
    assert rows_of(tmp_path / "worklist.db") == {"a": "judged", "b": "judged"}
    with database.again(tmp_path / "worklist.db") as opened, answers.opened(opened) as store:
        assert [len(list(store.of_item(name))) for name in "ab"] == [6, 40]
    room.open("c", 2)
    qtbot.waitUntil(lambda: room.finished("c") == 2 and is_idle(room))
    assert not room.workspace.unsaved
