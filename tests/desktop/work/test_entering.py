"""What is opened becomes items of the worklist, and is there after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.desktop.work import entering
from braintumor_desktop.desktop.work.records import own_path
from braintumor_desktop.review import database, listed, places, recording, worklist
from braintumor_desktop.review.worklist import Query
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Entry


def finish(qtbot: QtBot, window: MainWindow) -> None:
    """All is found and entered."""
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=20_000)
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.entering.is_done, timeout=20_000)


def entries(path: Path) -> dict[str, Entry]:
    with database.opened(path) as opened:
        return {e.name: e for e in worklist.page(opened, worklist.find(opened, Query()))}


def test_series_pictures_and_files_that_gave_none_are_entered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, sample: Path
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    picture_file(scans / "a.png")
    (scans / "empty.dcm").write_bytes(b"")
    window.open([sample])
    window.open([scans])
    qtbot.waitUntil(lambda: window.workspace.count == 3, timeout=20_000)
    finish(qtbot, window)
    window.shut_down()
    found = entries(own_path())
    assert {name: entry.kind for name, entry in found.items()} == {
        "T1 AX +Gd synthetic, with lesion": "series",
        "T1 AX +Gd synthetic, healthy": "series",
        "a.png": "picture",
        "empty.dcm": "file",
    }
    assert found["empty.dcm"].state == "failed"
    assert "empty.dcm" in found["empty.dcm"].reason
    series = found["T1 AX +Gd synthetic, with lesion"]
    assert (series.patient, series.images) == ("SYNTHETIC^PHANTOM", 24)
    with database.opened(own_path()) as opened:
        files = places.files_of(opened, [series.id])
    assert sorted(files) == sorted((sample / "1_t1_gd_lesion").absolute().iterdir())


def test_many_are_entered_in_parts(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entering, "TAKEN_AT_ONCE", 7)
    sizes: list[int] = []
    found = recording.found

    def counted(
        opened: Database, series: list[Series], problems: list[Problem], gone: list[str]
    ) -> None:
        sizes.append(len(series) + len(problems))
        found(opened, series, problems, gone)

    monkeypatch.setattr(recording, "found", counted)
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in range(30):
        picture_file(scans / f"p{number:02}.png")
        (scans / f"n{number:02}.txt").write_text("no picture")
    window.open([scans])
    finish(qtbot, window)
    window.shut_down()
    assert len(entries(own_path())) == 60
    assert max(sizes) <= 14


def test_a_file_that_is_gone_enters_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open([picture_file(tmp_path / "a.png"), tmp_path / "gone.png"])
    finish(qtbot, window)
    assert [problem.path.name for problem in window.workspace.problems] == ["gone.png"]
    window.shut_down()
    assert set(entries(own_path())) == {"a.png"}


def test_of_a_series_in_parts_the_parts_alone_are_entered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The first slices that a search finds are all of one size: a series, until others come."""
    for number, size in enumerate((16, 16, 24, 24)):
        one = mr_slice(
            np.full((size, size), 100, np.uint16),
            SeriesInstanceUID="1.2.3",
            SOPInstanceUID=f"1.2.3.{number}",
            ImagePositionPatient=[0, 0, 3 * number],
        )
        window.open([write(tmp_path / f"{number}.dcm", one)])
        finish(qtbot, window)
        assert number != 1 or set(entries(own_path())) == {"T1 +Gd"}
    keys = {one.id for one in window.workspace.series}
    window.shut_down()
    assert keys == {"1.2.3/16 x 16", "1.2.3/24 x 24"}
    assert {entry.key for entry in entries(own_path()).values()} == keys


def test_what_is_closed_stays_in_the_worklist_and_opening_again_keeps_its_flag(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    picture_file(tmp_path / "a.png")
    window.open([tmp_path])
    finish(qtbot, window)
    key = window.workspace.series[0].id
    window.records.write(lambda opened: listed.set_flag(opened, key, "R. Roe", on=True))
    window.closing.close_all()
    window.bridge.flush()
    window.open([tmp_path])
    finish(qtbot, window)
    window.shut_down()
    entry = entries(own_path())["a.png"]
    assert entry.is_flagged


def test_nothing_is_entered_into_a_database_that_was_opened_later(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    picture_file(tmp_path / "a.png")
    window.open([tmp_path / "a.png"])
    finish(qtbot, window)
    window.records.open(tmp_path / "other.db")
    qtbot.waitUntil(lambda: window.records.state.may_write)
    picture_file(tmp_path / "b.png")
    window.open([tmp_path / "b.png"])
    finish(qtbot, window)
    window.shut_down()
    assert set(entries(own_path())) == {"a.png"}
    assert set(entries(tmp_path / "other.db")) == {"b.png"}
