"""What can happen to a batch: a disk that is full, a folder that goes, a file that is held."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PIL import Image as Pillow

from braintumor_desktop.__main__ import main as program
from braintumor_desktop.review import answers_file, database, worklist
from braintumor_desktop.review.answers import Answers
from braintumor_desktop.review.worklist import Query
from tests.helpers.analyzing import lines_of
from tests.helpers.fake_networks import fake_networks, head_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.inference.judge import Networks

COUNT = 8


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Networks:
    from braintumor_desktop.workflow import models

    made = fake_networks()
    monkeypatch.setattr(models, "load_side_by_side", lambda *_given: made)
    return made


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(COUNT):
        values = head_values((50 + number, 41), tumor=number % 2 == 0)
        Pillow.fromarray(values).save(folder / f"{number}.png")
    return folder


def analyze(scans: Path, place: Path, *flags: str) -> int:
    given = ["--output", str(place / "out"), "--database", str(place / "data" / "w.db"), "--quiet"]
    return program(["analyze", str(scans), *given, *flags])


def states(place: Path) -> list[str]:
    with database.opened(place / "data" / "w.db") as made:
        found = worklist.page(made, worklist.find(made, Query()))
    return sorted(one.state for one in found)


def kept(place: Path) -> int:
    with closing(sqlite3.connect(place / "data" / "w.answers.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return int(connection.execute("SELECT count(*) FROM answer").fetchone()[0])


def runs(networks: Networks) -> int:
    return networks.classifier.runs  # type: ignore[attr-defined, no-any-return]


def test_a_disk_that_fills_stops_in_order_and_it_is_gone_on_from(
    networks: Networks, scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """SQLite itself finds no room: its file may not grow any more."""
    made = database.connect

    def small(path: Path | None, *, is_read_only: bool = False) -> sqlite3.Connection:
        connection = made(path, is_read_only=is_read_only)
        if path is not None and path.name.endswith(answers_file.SUFFIX):
            connection.execute("PRAGMA max_page_count = 8")
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("braintumor_desktop.review.answers_file.connect", small)
        assert analyze(scans, tmp_path) == 1
    assert "the disk is full" in capsys.readouterr().err
    lines, there = lines_of(tmp_path / "out"), kept(tmp_path)
    assert 0 < there < COUNT
    assert "running" not in states(tmp_path)
    before = runs(networks)
    assert analyze(scans, tmp_path, "--resume") == 0
    # What has its line is not judged again, and comes into the database, too.
    assert runs(networks) - before == COUNT - len([x for x in lines if x["kind"] == "image"])
    assert kept(tmp_path) == COUNT
    assert states(tmp_path) == ["judged"] * COUNT


def interrupted(monkeypatch: pytest.MonkeyPatch, number: int, act: Callable[[], object]) -> None:
    """Do something before the answer with this number, from 0, is kept."""
    keep, calls = Answers.keep, []

    def act_and_keep(self: Answers, *given: object, **more: object) -> None:
        if len(calls) == number:
            act()
        calls.append(given)
        keep(self, *given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Answers, "keep", act_and_keep)


def test_a_folder_that_is_removed_while_it_is_judged_costs_its_own_files(
    networks: Networks, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(monkeypatch, 1, lambda: shutil.rmtree(scans))
    assert analyze(scans, tmp_path) == 1
    lines = [line for line in lines_of(tmp_path / "out") if line["kind"] == "image"]
    assert len(lines) == COUNT
    gone = [line for line in lines if line["status"] == "error"]
    assert 0 < len(gone) < COUNT
    assert all("no longer there" in line["reason"]["message"] for line in gone)
    assert states(tmp_path).count("failed") == len(gone)


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator reads every file")
def test_a_file_that_may_not_be_read_costs_itself(
    networks: Networks, scans: Path, tmp_path: Path
) -> None:
    (scans / "3.png").chmod(0)
    assert analyze(scans, tmp_path) == 1


def test_a_file_that_is_locked_is_judged_when_it_is_free(
    networks: Networks, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows says it of a file that another program holds."""
    from braintumor_desktop.imaging import files

    load = files.load

    def held(item: object, token: object = None) -> object:
        if item.path.name == "3.png":  # type: ignore[attr-defined]
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return load(item, token)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(files, "load", held)
        assert analyze(scans, tmp_path) == 1
    assert states(tmp_path).count("failed") == 1
    before = runs(networks)
    assert analyze(scans, tmp_path, "--resume", "--retry-failed") == 0
    assert runs(networks) == before + 1
    assert states(tmp_path) == ["judged"] * COUNT


def test_a_clock_that_is_set_back_changes_nothing(
    networks: Networks, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    interrupted(monkeypatch, 3, lambda: monkeypatch.setattr(time, "time", lambda: now - 10**8))
    assert analyze(scans, tmp_path) == 0
    before = runs(networks)
    assert analyze(scans, tmp_path, "--resume") == 0
    assert runs(networks) == before
    assert states(tmp_path) == ["judged"] * COUNT


def test_a_loss_of_power_leaves_a_sound_database_that_is_gone_on_from(
    networks: Networks, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files as they were on the disk at moments within: what was not written out is missing.

    Of each write-ahead log the end is cut off at any byte, as a disk may leave it.
    """
    data, copies = tmp_path / "data", []

    def copy() -> None:
        target = tmp_path / f"lost{len(copies)}" / "data"
        shutil.copytree(data, target, ignore=shutil.ignore_patterns("*.lock", "*-shm"))
        for log in target.glob("*-wal"):
            os.truncate(log, log.stat().st_size * (len(copies) + 1) // 6)
        copies.append(target.parent)

    keep = Answers.keep

    def copy_and_keep(self: Answers, *given: object, **more: object) -> None:
        copy()
        keep(self, *given, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Answers, "keep", copy_and_keep)
        assert analyze(scans, tmp_path) == 0
    assert len(copies) == COUNT
    for place in copies[::3]:
        before, there = runs(networks), kept(place) if has_tables(place) else 0
        assert analyze(scans, place) == 0
        assert runs(networks) - before == COUNT - there
        assert states(place) == ["judged"] * COUNT


def has_tables(place: Path) -> bool:
    with closing(sqlite3.connect(place / "data" / "w.answers.db")) as connection:
        sql = "SELECT count(*) FROM sqlite_master WHERE name = 'answer'"
        return bool(connection.execute(sql).fetchone()[0])


def test_a_network_that_raises_anything_costs_its_item(
    networks: Networks, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, calls = networks.classifier.run, []

    def fail(grid: object, token: object) -> object:
        calls.append(grid)
        if len(calls) == 3:
            raise FloatingPointError("an accident")
        return run(grid, token)  # type: ignore[arg-type]

    monkeypatch.setattr(networks.classifier, "run", fail)
    assert analyze(scans, tmp_path) == 1
    assert states(tmp_path).count("failed") == 1
