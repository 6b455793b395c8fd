"""Opening adds to what is open; what is as it was is not read again and keeps its results."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.shell.search_text import found_message
from braintumor_desktop.desktop.work import opening
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.exchange import results
from braintumor_desktop.imaging import files, raster
from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.phantom.dicom import SAMPLE_SERIES
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.segmentations import sources, write_sr
from tests.helpers.series import series
from tests.helpers.stubs import StubWorkflow, picture_file
from tests.helpers.volumes import write_series
from tests.helpers.worklist_table import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.image import Series


def open_and_judge(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.open(list(paths))
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    workspace, rows = window.workspace, window.rows
    qtbot.waitUntil(lambda: all(rows.of(s).is_final for s in workspace.series), timeout=10_000)
    window.bridge.flush()


def slices_of(folder: Path, count: int, first: int = 0, series: str = "7.7") -> Path:
    """A series of small slices, 2 mm apart."""
    folder.mkdir(exist_ok=True)
    for number in range(first, first + count):
        ds = mr_slice(SOPInstanceUID=f"{series}.{number}", SeriesInstanceUID=series)
        ds.ImagePositionPatient, ds.InstanceNumber = [0.0, 2.0 * number, 0.0], number
        write(folder / f"IM{number:03d}", ds)
    return folder


def names(window: MainWindow) -> list[str]:
    return [series.description for series in window.workspace.series]


def test_opening_a_picture_leaves_the_study_that_is_open_with_its_results(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path, networks: StubWorkflow
) -> None:
    open_and_judge(qtbot, window, sample)
    asked = len(networks.asked)
    open_and_judge(qtbot, window, picture_file(tmp_path / "p.png"))
    assert len(window.workspace.series) == 3
    assert len(networks.asked) == asked + 1
    assert window.views.current.description == "p.png"  # type: ignore[union-attr]


def test_what_analyze_wrote_is_opened_only_where_it_is_named(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    picture_file(tmp_path / "a.png")
    out = tmp_path / "out"
    for folder in ("masks", "overlays"):
        (out / folder).mkdir(parents=True)
        picture_file(out / folder / "a-0123456789.png")
    (out / "results.jsonl").write_bytes(results.START)
    open_and_judge(qtbot, window, tmp_path)
    assert [one.description for one in window.workspace.series] == ["a.png"]
    left = "Results of earlier runs are no input: those in "
    assert f"{left}{out}." in window.viewer.messages.texts
    window.viewer.messages.clear()
    open_and_judge(qtbot, window, out)
    assert len(window.workspace.series) == 3
    assert not any(left in text for text in window.viewer.messages.texts)


def test_a_text_file_that_is_dropped_leaves_all_open_and_says_why(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    open_and_judge(qtbot, window, sample)
    shown = window.views.slice
    (tmp_path / "notes.txt").write_text("nothing to see")
    for _ in range(2):  # Each time.
        window.viewer.messages.clear()
        open_and_judge(qtbot, window, tmp_path / "notes.txt")
        assert "notes.txt cannot be read" in window.viewer.messages.text
    assert (len(window.workspace.series), window.views.slice) == (2, shown)


def test_the_same_folder_again_reads_and_judges_nothing_anew_and_says_so(
    qtbot: QtBot,
    window: MainWindow,
    sample: Path,
    networks: StubWorkflow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_and_judge(qtbot, window, sample)
    window.bridge.tell(window.views.move_to(3))
    asked, read = len(networks.asked), []
    headers = dicom.read_headers
    monkeypatch.setattr(
        dicom, "read_headers", lambda *given: read.append(given[0]) or headers(*given)
    )
    open_and_judge(qtbot, window, sample)
    assert (len(networks.asked), read, window.views.index) == (asked, [], 3)
    assert window.viewer.messages.text == "sample holds nothing that is not open already."


def test_a_folder_with_new_slices_keeps_the_answers_that_it_has(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    folder = slices_of(tmp_path / "scans", 5)
    open_and_judge(qtbot, window, folder)
    slices_of(folder, 3, first=5)
    open_and_judge(qtbot, window, folder)
    (series,) = window.workspace.series
    assert (len(series.slices), len(networks.asked)) == (8, 8)
    assert window.rows.of(series).is_final


def test_a_series_in_two_folders_is_one_series(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_judge(qtbot, window, slices_of(tmp_path / "a", 4, first=4))
    open_and_judge(qtbot, window, slices_of(tmp_path / "b", 4))
    (series,) = window.workspace.series
    assert [item.path.parent.name for item in series.slices] == ["b"] * 4 + ["a"] * 4


def test_a_picture_that_was_changed_is_shown_and_judged_as_it_is_now(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    paths = [tmp_path / name for name in ("a.png", "b.png")]
    for path in paths:
        Pillow.fromarray(np.full((8, 8), 10, np.uint8)).save(path)
    open_and_judge(qtbot, window, *paths)
    Pillow.fromarray(np.full((8, 8), 200, np.uint8)).save(paths[0])
    os.utime(paths[0], ns=(1, 1))
    open_and_judge(qtbot, window, *paths)
    assert [item.path.name for item in networks.asked] == ["a.png", "b.png", "a.png"]
    qtbot.waitUntil(lambda: value_shown(window) == 200)


def value_shown(window: MainWindow) -> object:
    """Of the first pixel on the canvas."""
    shown = window.viewer.shown
    return None if shown is None else shown[1].image.value_at(0, 0)


def test_a_file_that_changes_while_it_is_decoded_is_shown_as_it_is_when_it_is_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.png"
    Pillow.fromarray(np.full((8, 8), 10, np.uint8)).save(path)
    began, may_end = threading.Event(), threading.Event()
    load = raster.load

    def slow(*given: Any) -> object:
        image = load(*given)
        began.set()
        may_end.wait(10)
        return image

    monkeypatch.setattr(raster, "load", slow)
    window.open([path])
    qtbot.waitUntil(began.is_set, timeout=10_000)
    Pillow.fromarray(np.full((8, 8), 200, np.uint8)).save(path)
    os.utime(path, ns=(1, 1))
    window.open([path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    may_end.set()
    qtbot.waitUntil(lambda: value_shown(window) == 200, timeout=10_000)


def test_a_dicom_file_that_was_changed_is_judged_anew_though_its_instance_is_the_same(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    folder = slices_of(tmp_path / "scans", 3)
    open_and_judge(qtbot, window, folder)
    os.utime(folder / "IM001", ns=(1, 1))
    open_and_judge(qtbot, window, folder)
    assert [item.path.name for item in networks.asked][3:] == ["IM001"]


def test_what_is_opened_while_a_search_runs_comes_after_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open([slices_of(tmp_path / "a", 30)])
    window.open([picture_file(tmp_path / "p.png")])
    window.open([picture_file(tmp_path / "q.png")])
    qtbot.waitUntil(lambda: window.workspace.count == 3, timeout=10_000)
    assert names(window)[1:] == ["p.png", "q.png"]
    assert len(window.workspace.series[0].slices) == 30


def test_one_file_of_a_series_grows_to_the_whole_series_at_the_same_slice(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    open_and_judge(qtbot, window, sample / SAMPLE_SERIES[0] / "IM0004")
    series = window.views.current
    assert series is not None
    qtbot.waitUntil(lambda: window.opening.whole_of(series.id) is not None)
    # The offer stays in the menu when its message is closed.
    window.viewer.messages.clear()
    assert window.actions_["open_whole_series"].isEnabled()
    window.actions_["open_whole_series"].trigger()
    qtbot.waitUntil(lambda: len(window.views.current.slices) == 24)  # type: ignore[union-attr]
    assert window.views.slice.path.name == "IM0004"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.rows.of(window.views.current).is_final)  # type: ignore[arg-type]
    assert len(networks.asked) == 24
    window.bridge.flush()
    assert not window.actions_["open_whole_series"].isEnabled()


def test_a_study_that_was_closed_can_be_opened_again(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path, networks: StubWorkflow
) -> None:
    open_and_judge(qtbot, window, sample, picture_file(tmp_path / "p.png"))
    window.closing.close_study()
    assert names(window) == ["p.png"]
    open_and_judge(qtbot, window, sample)
    assert len(window.workspace.series) == 3
    # What was judged before is known.
    assert len(networks.asked) == 48 + 1
    window.closing.close_all()
    open_and_judge(qtbot, window, sample)
    assert len(window.workspace.series) == 2


def test_a_search_that_is_stopped_leaves_what_it_found_and_the_next_finds_the_rest(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(6):
        picture_file(folder / f"{number}.png")
    read = raster.read_header
    began, may_go_on = threading.Event(), threading.Event()

    def slow(path: Path) -> object:
        if path.name == "3.png":
            began.set()
            may_go_on.wait(10)
        return read(path)

    monkeypatch.setattr(raster, "read_header", slow)
    window.open([folder])
    qtbot.waitUntil(began.is_set, timeout=10_000)
    window.opening.stop()
    may_go_on.set()
    qtbot.waitUntil(lambda: window.opening.state.phase == "stopped", timeout=10_000)
    open_and_judge(qtbot, window, folder)
    assert sorted(names(window)) == [f"{number}.png" for number in range(6)]


def test_a_series_says_how_many_of_its_files_cannot_be_read_also_when_they_come_later(
    tmp_path: Path,
) -> None:
    folder = slices_of(tmp_path / "scans", 4)
    collected, told = files.Collected(), []
    files.search(collected, files.find_files([folder]), lambda _n, news: told.append(news))
    whole = (folder / "IM003").read_bytes()
    (folder / "IM009").write_bytes(whole[: len(whole) - 100])
    files.search(collected, files.find_files([folder]), lambda _n, news: told.append(news))
    first, second = told
    assert [series.lost for series in first.series] == [0]
    assert [series.lost for series in second.series] == [1]
    assert files.scan([folder]).series == second.series


def test_a_file_that_is_read_by_now_is_no_problem_any_more(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    folder = slices_of(tmp_path / "scans", 4)
    whole = (folder / "IM003").read_bytes()
    (folder / "IM003").write_bytes(whole[: len(whole) - 100])
    open_and_judge(qtbot, window, folder)
    assert [problem.path.name for problem in window.workspace.problems] == ["IM003"]
    (folder / "IM003").write_bytes(whole)
    open_and_judge(qtbot, window, folder)
    assert window.workspace.problems == ()
    (series,) = window.workspace.series
    assert (len(series.slices), series.lost) == (4, 0)
    qtbot.waitUntil(lambda: window.entering.is_done)
    (folder / "IM004").write_bytes(whole[: len(whole) - 100])
    open_and_judge(qtbot, window, folder)
    assert [problem.path.name for problem in window.workspace.problems] == ["IM004"]


def test_what_is_said_of_a_search_names_no_copy_that_another_search_has_met(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    folder = slices_of(tmp_path / "scans", 3)
    (folder / "twin").write_bytes((folder / "IM001").read_bytes())
    open_and_judge(qtbot, window, folder)
    assert [problem.path.name for problem in window.opening.finds.problems] == ["twin"]
    other = picture_file(tmp_path / "other.png")
    for _ in range(2):
        open_and_judge(qtbot, window, other)
        assert window.opening.finds.problems == []
    said = found_message(window.opening.finds, window.bridge.identity)
    assert said == "other.png holds nothing that is not open already."
    # Of files that a round or the worklist named nobody wants to know that they are open.
    window.opening.open([other], is_known=True)
    qtbot.waitUntil(lambda: window.opening.finds.is_known, timeout=10_000)
    qtbot.waitUntil(lambda: not window.opening.is_searching, timeout=10_000)
    assert found_message(window.opening.finds, window.bridge.identity) == ""
    open_and_judge(qtbot, window, folder / "twin")
    assert [problem.path.name for problem in window.opening.finds.problems] == ["twin"]


class Clock:
    """A search whose time is told, and whose finds come when it is said."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now, self._opening = 0.0, window.opening
        monkeypatch.setattr(opening, "time", SimpleNamespace(monotonic=lambda: self.now))
        monkeypatch.setattr(opening, "SETTLE_SECONDS", 2.0)
        monkeypatch.setattr(opening, "PATIENCE_SECONDS", 20.0)
        jobs: list[Job] = []
        monkeypatch.setattr(
            window.opening._runner,
            "submit",
            lambda work, about: jobs.append(Job(work, about)),
        )
        self._opening.open([])
        self._job = jobs[0]

    def find(self, seconds: float, *found: Series) -> None:
        self.now += seconds
        self._job.about.news.append(files.News(series=found))  # type: ignore[attr-defined]
        self._opening._on_progressed(self._job, 1)

    def end(self) -> None:
        self._opening._on_finished(self._job, None)


def test_however_slow_the_search_a_series_is_shown_when_it_is_whole(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(window, monkeypatch)
    clock.find(3.0, series("a", 3))
    clock.find(5.0, series("a", 17))
    assert window.views.current is None
    clock.find(1.0, series("a", 24), series("b", 2))
    assert window.views.current is None
    clock.find(1.0, series("b", 5))
    assert (window.views.current.id, window.views.index) == ("a", 12)  # type: ignore[union-attr]
    clock.end()
    assert window.views.index == 12


def test_a_very_long_search_shows_a_part_and_in_the_end_the_middle(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(window, monkeypatch)
    clock.find(3.0, series("a", 3))
    clock.find(18.0, series("a", 9))
    assert window.views.index == 4
    clock.find(9.0, series("a", 24))
    assert window.views.index == 4
    clock.end()
    assert window.views.index == 12


def test_of_what_is_found_at_once_a_turn_takes_a_part_and_all_is_taken_in_the_end(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    made = picture_file(folder / "p000.png").read_bytes()
    for number in range(1, 130):
        (folder / f"p{number:03}.png").write_bytes(made)
        (folder / f"n{number:03}.txt").write_text("nothing")
    taken: list[tuple[int, int]] = []
    take = window.workspace.take

    def counted(found: list[Series], problems: list[files.Problem]) -> object:
        taken.append((len(found), len(problems)))
        return take(found, problems)

    monkeypatch.setattr(window.workspace, "take", counted)
    qtbot.waitUntil(lambda: window.records.state.is_open)
    # In the order in which they come, and nobody's answers move them.
    order = (("added", True),)
    window.worklist.model.set_query(replace(window.worklist.model.query, order=order))
    monkeypatch.setattr(window.worklist.table, "underMouse", lambda: True)
    settle(qtbot, window)
    reset: list[object] = []
    window.worklist.model.modelReset.connect(lambda: reset.append(1))
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=20_000)
    assert [sum(column) for column in zip(*taken, strict=True)] == [130, 129]
    assert all(max(counts) <= opening.TAKEN_AT_ONCE for counts in taken)
    # The table takes what is new at its end, files that gave nothing too.
    settle(qtbot, window)
    assert window.worklist.model.rowCount() == 259
    assert reset == []
    window.closing.close_all()
    settle(qtbot, window)
    assert window.worklist.model.rowCount() == 259  # What is closed stays in the worklist.


def test_the_late_end_of_a_search_that_was_closed_does_not_end_the_next(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = picture_file(tmp_path / "old.png"), picture_file(tmp_path / "new.png")
    search, is_running, may_end = files.search, threading.Event(), threading.Event()

    def slow(collected: Any, paths: Any, progress: Any, token: Any) -> None:
        search(collected, paths, progress, token)  # It has found all that it will find.
        is_running.set()
        may_end.wait(10)

    monkeypatch.setattr(files, "search", slow)
    window.open([old])
    assert is_running.wait(10)
    window.opening.close_all()
    monkeypatch.setattr(files, "search", search)
    window.open([new])
    may_end.set()
    qtbot.waitUntil(lambda: not window.opening.is_searching, timeout=10_000)
    assert window.opening.state.phase == "done"
    assert names(window) == ["new.png"]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_folder_of_reports_alone_is_no_warning_and_its_studies_are_counted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open([picture_file(tmp_path / "other.png")])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    folder = tmp_path / "sr"
    folder.mkdir()
    for number in (1, 2):
        write_series(tmp_path / str(number), "axial", slices=3, step=4.0)
        slices = sources(tmp_path / str(number))
        for ds in slices:
            ds.StudyInstanceUID, ds.PatientID = f"1.2.{number}", str(number)
        write_sr(folder / f"{number}.dcm", slices)
    said = "2 files without pictures are in the list of studies. A double click opens one."
    with qtbot.waitSignal(window.opening.ended, timeout=10_000):
        window.open([folder])
    assert window.viewer.messages.text == said
    assert window.viewer.messages.property("kind") == "info"
    window.bridge.flush()
    assert window.windowTitle().startswith("3 studies")
    # The message leads to where a double click opens it.
    window.studies_dock.hide()
    window.viewer.messages._action.click()
    assert window.items_dock.isHidden()
    assert not window.studies_dock.isHidden()
    read = window.commands.studies
    for number, key in ((1, Qt.Key.Key_Return), (2, Qt.Key.Key_Down)):
        qtbot.keyClick(window.study_list, key)
        qtbot.keyClick(window.study_list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda wanted=number: len(read.reports) == wanted, timeout=10_000)
    window.opening.close_all()
    with qtbot.waitSignal(window.opening.ended, timeout=10_000):
        window.open([folder])
    assert window.viewer.empty.text == said


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_report_is_read_from_its_row_in_the_worklist_whether_it_is_open_or_not(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: window.records.state.is_open)
    write_series(tmp_path / "scan", "axial", slices=3, step=4.0)
    write_sr(tmp_path / "report.dcm", sources(tmp_path / "scan"))
    with qtbot.waitSignal(window.opening.ended, timeout=10_000):
        window.open([tmp_path])
    settle(qtbot, window)
    model, read = window.worklist.model, window.commands.studies
    row = model.place_of(model.number_of(str(tmp_path / "report.dcm")))
    assert row is not None
    window.worklist.table.visit_requested.emit(row)
    qtbot.waitUntil(lambda: len(read.reports) == 1, timeout=10_000)
    window.opening.close_all()
    settle(qtbot, window)
    assert read.reports == {}
    window.worklist.table.visit_requested.emit(row)
    qtbot.waitUntil(lambda: len(read.reports) == 1, timeout=10_000)
