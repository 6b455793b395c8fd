"""Answers are known by content and networks, whole or not at all, and can be made again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.review import answers, answers_file, database
from braintumor_desktop.review.answers import Answer, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.review.answers import Answers

NETWORKS = [{"name": "a", "version": "1", "sha256": "a" * 64}]
OTHERS = [{"name": "a", "version": "2", "sha256": "a" * 64}]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Answers]:
    with database.opened(path) as made, answers.opened(made) as found:
        yield found


def answer(sha256: str | None = "1" * 64, status: str = "done", **values: object) -> Answer:
    mask = np.zeros((37, 53), bool)
    mask[5:9, 40:53] = True
    chances = np.where(mask, 0.9, 0.03).astype(np.float32)
    heat = np.linspace(0, 1, 45, dtype=np.float16).reshape(5, 9)
    line = {"sha256": sha256, "frame": None, "status": status, "path": "x", "models": NETWORKS}
    return Answer(line | values, Mask.of(mask), Chances.of(chances, 50, 85), heat)


def place(name: str = "s1", position: int = 0, item: str = "i", path: str = "/a/\udcff") -> Place:
    return Place(item, name, position, path, (100, 7))


def test_an_answer_comes_back_as_it_was_kept(opened: Answers) -> None:
    kept = answer()
    opened.keep(place(), kept)
    found = opened.find("1" * 64, None, NETWORKS, "")
    assert found is not None
    assert (found.line, found.mask, found.chances) == (kept.line, kept.mask, kept.chances)
    assert found.heat is not None
    assert found.heat.dtype == np.float16
    np.testing.assert_array_equal(found.heat, kept.heat)


@pytest.mark.parametrize(
    ("sha256", "frame", "networks", "overruled"),
    [
        ("2" * 64, None, NETWORKS, ""),
        ("1" * 64, 0, NETWORKS, ""),
        ("1" * 64, None, OTHERS, ""),
        ("1" * 64, None, NETWORKS, "not_mr"),
    ],
)
def test_other_content_networks_or_wishes_are_not_known(
    opened: Answers, sha256: str, frame: int | None, networks: list[dict[str, str]], overruled: str
) -> None:
    opened.keep(place(), answer())
    assert opened.find(sha256, frame, networks, overruled) is None


def test_what_failed_is_kept_but_not_known(opened: Answers) -> None:
    opened.keep(place(), replace(answer(status="error"), mask=None, chances=None, heat=None))
    assert opened.find("1" * 64, None, NETWORKS, "") is None
    assert [found.line["status"] for found in opened.of_item("i")] == ["error"]
    opened.keep(place(), answer())
    assert [found.line["status"] for found in opened.of_item("i")] == ["done"]


def test_a_file_without_content_leaves_nothing_behind_when_it_can_be_read(opened: Answers) -> None:
    for _ in range(3):
        opened.keep(place(), answer(None, "error"))
    opened.keep(place(), answer())
    count = opened._connection.execute("SELECT count(*) FROM answer").fetchone()[0]
    assert count == 1


def test_lines_say_where_the_picture_lies_now(opened: Answers) -> None:
    opened.keep(place(), answer())
    opened.keep(place(path="/moved/b"), answer())
    (found,) = opened.of_item("i")
    assert (found.line["root"], found.line["path"]) == ("/moved/b", "/moved/b")


def test_an_answer_without_maps_does_not_take_them_away(opened: Answers) -> None:
    opened.keep(place(), answer())
    opened.keep(place("s2"), replace(answer(), chances=None, heat=None))
    found = opened.find("1" * 64, None, NETWORKS, "")
    assert found is not None
    assert found.chances is not None
    assert found.heat is not None


def test_what_was_known_does_not_replace_what_is_there(opened: Answers) -> None:
    opened.keep(place(), answer(), is_known=True)
    opened.keep(place("s2"), answer(more=1), is_known=True)
    assert ["more" in found.line for found in opened.of_item("i")] == [False, False]
    opened.keep(place("s2"), answer(more=1))
    assert ["more" in found.line for found in opened.of_item("i")] == [True, True]


def test_slices_are_known_by_name_and_stamp_and_moved_as_their_series_grows(
    opened: Answers,
) -> None:
    for number in range(3):
        opened.keep(place(f"s{number}", number), answer(str(number) * 64))
    known = opened.at("i", NETWORKS)
    assert set(known) == {(answers.named(f"s{n}"), 100, 7, "") for n in range(3)}
    opened.move("i", {"s2": 0, "s0": 1})
    order = [found.line["sha256"][0] for found in opened.of_item("i")]
    assert order == ["2", "0"]


def test_a_damaged_file_is_put_aside_and_begun_anew(path: Path) -> None:
    with database.opened(path) as made:
        with answers.opened(made) as found:
            for number in range(200):
                found.keep(place(f"s{number}", number), answer(f"{number:064x}"))
        file = answers_file.path_of(path)
        with file.open("rb+") as damaged:
            damaged.seek(4096)
            damaged.write(b"these are no pages" * 4_000)
        with answers.opened(made) as found, pytest.raises(StorageError, match="it is damaged"):
            list(found.of_item("i"))
        with answers.opened(made) as found:
            assert list(found.of_item("i")) == []
            found.keep(place(), answer())
    assert next(path.parent.glob("worklist.answers.damaged-*.db")).stat().st_size > 70_000
    assert not list(path.parent.glob("*-damaged"))


def test_what_is_no_database_or_of_another_version_is_put_aside(path: Path) -> None:
    file = answers_file.path_of(path)
    with database.opened(path) as made:
        file.write_bytes(b"these are no pages" * 1_000)
        with answers.opened(made) as found:
            found.keep(place(), answer())
            found._connection.execute(f"PRAGMA user_version = {answers_file.VERSION + 1}")
        with answers.opened(made) as found:
            assert list(found.of_item("i")) == []
    assert len(list(path.parent.glob("worklist.answers.damaged-*.db"))) == 1
    assert len(list(path.parent.glob("worklist.answers.other-version-*.db"))) == 1


def test_a_second_program_reads_them(path: Path, opened: Answers) -> None:
    opened.keep(place(), answer())
    with database.opened(path) as second, answers.opened(second) as found:
        assert second.holder
        assert len(list(found.of_item("i"))) == 1
        with pytest.raises(StorageError, match="it may not be written"):
            found.keep(place("s2"), answer())
