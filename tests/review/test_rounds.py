"""A reader's way through the list: its order, how far, what is asked, and where to go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.exchange import contact_sheet
from braintumor_desktop.exchange.overlays import encode_png
from braintumor_desktop.exchange.summary_code import summary_png
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.imaging import files
from braintumor_desktop.review import (
    counting,
    database,
    listed,
    recording,
    rounds,
    schema,
    verdicts,
    worklist,
)
from braintumor_desktop.review.rounds import Plan, Round
from braintumor_desktop.review.verdicts import AIDED, ALONE, DECIDED, Reading
from tests.review.test_worklist import row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.review.database import Database

NAMES = ("one", "two", "three", "four", "five")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Database]:
    """Five items, the first the most suspicious."""
    with database.opened(tmp_path / "w.db") as made:
        rows = [row(name, 0.9 - place / 10, "glioma") for place, name in enumerate(NAMES)]
        worklist.put(made, {r.id: r.id for r in rows}, rows)
        yield made


def answer(opened: Database, made: Round, key: str, said: str = "glioma") -> verdicts.Verdict:
    look = Reading(key, made.plan.reader, made.stage(key), verdicts.now())
    given = verdicts.give(opened, look, said)
    made.take(given)
    return given


def test_the_order_is_that_of_the_list(opened: Database) -> None:
    assert rounds.begin(opened, Plan("A")).keys == NAMES
    by_name = worklist.find(opened, worklist.Query(order=(("name", True),)))
    assert rounds.begin(opened, Plan("A"), by_name).keys == tuple(sorted(NAMES))


def test_blind_the_order_does_not_tell_what_the_networks_say(opened: Database) -> None:
    late = row("late", 0.99, "glioma")
    worklist.put(opened, {"late": "late"}, [late])
    assert rounds.begin(opened, Plan("A")).keys == ("late", *NAMES)
    by_suspicion = worklist.find(opened, worklist.Query())
    for order in (None, by_suspicion):
        assert rounds.begin(opened, Plan("A", "blind"), order).keys == (*NAMES, "late")


def test_a_seed_gives_one_order_and_what_comes_later_moves_nothing(opened: Database) -> None:
    keys = [f"item {n}" for n in range(200)]
    first = rounds.shuffled(keys, 7)
    assert first == rounds.shuffled(reversed(keys), 7)
    assert first != rounds.shuffled(keys, 8)
    assert sorted(first) == sorted(keys)
    later = rounds.shuffled([*keys, "late"], 7)
    assert [key for key in later if key != "late"] == first
    assert rounds.begin(opened, Plan("A", seed=7)).keys == tuple(rounds.shuffled(NAMES, 7))


def test_openly_one_answer_ends_a_case_and_one_goes_on_where_one_stopped(opened: Database) -> None:
    made = rounds.begin(opened, Plan("A"))
    assert (made.stage("one"), made.is_sealed("one")) == (AIDED, False)
    answer(opened, made, "one")
    assert (made.read, made.unread("one"), made.neighbor("two", -1)) == (1, "two", "one")
    rounds.keep(opened, Plan("A", at="two"))
    kept = rounds.plan_of(opened, "A")
    assert kept == Plan("A", at="two")
    again = rounds.begin(opened, kept)
    assert (again.read, again.first) == (1, "two")
    assert again.answer("one") is not None
    assert rounds.readers(opened) == ["A"]


def test_blind_two_answers_are_asked_for_and_one_does_not_go_back(opened: Database) -> None:
    made = rounds.begin(opened, Plan("A", "blind", may_go_back=False))
    assert (made.stage("one"), made.is_sealed("one")) == (ALONE, True)
    answer(opened, made, "one")
    assert (made.stage("one"), made.is_sealed("one"), made.is_read("one")) == (AIDED, False, False)
    answer(opened, made, "one", NO_TUMOR)
    assert made.is_read("one")
    assert not made.may_answer("one")
    assert made.neighbor("two", -1) is None
    alone, aided = (made.given["one"][stage][-1].answer for stage in (ALONE, AIDED))
    assert (alone, aided) == ("glioma", NO_TUMOR)


def test_a_withdrawn_answer_gives_way_to_the_one_before(opened: Database) -> None:
    made = rounds.begin(opened, Plan("A"))
    answer(opened, made, "one", "glioma")
    second = answer(opened, made, "one", NO_TUMOR)
    made.take(verdicts.withdraw(opened, second))
    first = made.answer("one")
    assert first is not None
    assert (first.answer, made.read) == ("glioma", 1)
    made.take(verdicts.withdraw(opened, first))
    assert (made.answer("one"), made.read) == (None, 0)
    assert rounds.begin(opened, Plan("A")).read == 0


def test_unread_goes_round_and_ends(opened: Database) -> None:
    made = rounds.begin(opened, Plan("A"))
    for key in ("one", "two", "four"):
        answer(opened, made, key)
    assert made.unread("three") == "five"
    assert made.unread("five") == "three"
    assert made.unread("five", -1) == "three"
    for key in ("three", "five"):
        answer(opened, made, key)
    assert made.unread("one") is None
    assert made.first == "one"


def test_readers_do_not_count_for_each_other(opened: Database) -> None:
    answer(opened, rounds.begin(opened, Plan("A")), "one")
    theirs = rounds.begin(opened, Plan("B", "blind"))
    assert (theirs.read, theirs.given, theirs.is_sealed("one")) == (0, {}, True)


def test_what_readers_differ_in_is_to_be_decided(opened: Database) -> None:
    for reader, said in (("A", "glioma"), ("B", NO_TUMOR)):
        made = rounds.begin(opened, Plan(reader))
        answer(opened, made, "two", said)
        answer(opened, made, "three", "glioma")
    made = rounds.begin(opened, Plan("C", "decide"))
    assert made.keys == ("two",)
    answer(opened, made, "two", NO_TUMOR)
    assert (made.read, made.unread("two")) == (1, None)
    assert rounds.said_of(opened, "two") == {
        "A": {AIDED: "glioma"}, "B": {AIDED: NO_TUMOR}, "C": {DECIDED: NO_TUMOR},
    }  # fmt: skip
    # It stays in the list, so that one can look at it again.
    assert rounds.begin(opened, Plan("C", "decide")).keys == ("two",)


def flag_as_before(opened: Database, key: str) -> None:
    """As programs flagged when readers had no flags of their own."""
    with opened.writing() as connection:
        connection.execute("UPDATE item SET is_flagged = 1 WHERE key = ?", (key,))


def test_each_reader_has_flags_of_their_own(opened: Database) -> None:
    listed.set_flag(opened, "one", "B", on=True)
    listed.set_flag(opened, "two", "A", on=True)
    flag_as_before(opened, "three")
    assert rounds.begin(opened, Plan("A")).flagged == {"two", "three"}
    assert rounds.begin(opened, Plan("A", "blind")).flagged == {"two"}
    assert rounds.begin(opened, Plan("B", "blind")).flagged == {"one"}
    for is_blind, seen in ((False, {"two", "three"}), (True, {"two"})):
        query = worklist.Query(flagged=True, reader="A", is_blind=is_blind)
        found = worklist.page(opened, worklist.find(opened, query), "A")
        assert {entry.key for entry in found} == seen
        assert all(entry.is_flagged for entry in found)
        first = worklist.find(opened, replace(query, flagged=None, order=(("flag", False),)))
        assert {entry.key for entry in worklist.page(opened, first[: len(seen)], "A")} == seen
    assert [one.is_own_flag for one in found] == [True]
    anybody = worklist.find(opened, worklist.Query(flagged=True))
    assert len(anybody) == counting.counts(opened)["flagged"] == 3


def test_a_flag_of_nobody_goes_with_who_sees_it(opened: Database) -> None:
    flag_as_before(opened, "three")
    numbers = list(worklist.numbers_of(opened, ["three"]).values())
    for is_on in (True, False):  # Blind, it is as if nobody had flagged it.
        listed.flag(opened, numbers, "A", is_blind=True)
        assert listed.flagged(opened, "A", is_blind=True) == ({"three"} if is_on else set())
    assert listed.flagged(opened, "B") == {"three"}
    listed.flag(opened, numbers, "B")
    assert listed.flagged(opened, "A") == listed.flagged(opened, "B") == set()


def test_that_it_is_read_blind_is_of_the_list(opened: Database, tmp_path: Path) -> None:
    assert not rounds.blind(opened)
    rounds.keep(opened, Plan("A", "blind", 7, may_go_back=False))
    rounds.keep_blind(opened, "A")
    with database.opened(tmp_path / "other.db") as other:
        assert not rounds.blind(other)
    assert rounds.blind(opened) == "A"
    assert rounds.blind_plan(opened, "B") == Plan("B", "blind", 7, may_go_back=False)
    rounds.keep(opened, Plan("C", "open"))
    assert rounds.blind_plan(opened, "C").way == "blind"
    rounds.end_blind(opened)
    assert not rounds.blind(opened)


def test_who_is_not_done_is_waited_for(opened: Database) -> None:
    rounds.keep(opened, Plan("A", "blind", 7))
    rounds.keep(opened, Plan("B", "blind"))
    rounds.keep(opened, Plan("C"))
    made = rounds.begin(opened, Plan("A", "blind", 7))
    for key in NAMES:
        answer(opened, made, key)
        if key != "two":
            answer(opened, made, key)
    assert rounds.waiting(opened) == {"A": 1, "B": len(NAMES)}
    answer(opened, made, "two")
    assert rounds.waiting(opened) == {"B": len(NAMES)}


@pytest.mark.parametrize("is_done", [False, True])
def test_a_blind_round_of_an_older_program_goes_on_blind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_done: bool
) -> None:
    before = [one for one in schema.MIGRATIONS if one[0] < schema.Version(1, 8)]
    with monkeypatch.context() as older:
        older.setattr(database, "MIGRATIONS", tuple(before))
        older.setattr(database, "NEWEST", before[-1][0])
        with database.opened(tmp_path / "old.db") as made:
            with made.writing() as connection:
                connection.execute("INSERT INTO study (id, key) VALUES (1, 's')")
                sql = """INSERT INTO item (key, study, name, path, kind, images, added)
                    VALUES (?, 1, '', '', 'picture', 1, '')"""
                connection.executemany(sql, [("a",), ("b",), ("segmentation",)])
                connection.execute("UPDATE item SET modality = 'SEG' WHERE key = 'segmentation'")
                connection.execute("INSERT INTO saved VALUES ('a filter', '{')")
            rounds.keep(made, Plan("A", "blind", 7))
            for key in ("a", "b") if is_done else ("a",):
                verdicts.give(made, Reading(key, "A", AIDED, verdicts.now()), NO_TUMOR)
    with database.opened(tmp_path / "old.db") as made:
        assert rounds.blind(made) == ("" if is_done else "A")
        assert is_done or rounds.blind_plan(made, "B").seed == 7


@pytest.mark.parametrize(("seed", "order"), [(None, "ab12"), (7, "")])
def test_what_comes_into_the_list_is_read_last_or_shuffled_in(seed: int | None, order: str) -> None:
    made = Round(Plan("A", seed=seed), tuple("abc"))
    keys = "12ab" if seed is None else "".join(rounds.shuffled("12ab", 7))
    made.grow(tuple(keys))  # And one left it.
    assert "".join(made.keys) == (order or keys)


@pytest.mark.parametrize("way", ["open", "blind"])
def test_what_was_made_of_scans_is_no_case(opened: Database, way: rounds.Way) -> None:
    with opened.writing() as connection:
        connection.execute("UPDATE item SET modality = 'MR'")
        connection.execute("UPDATE item SET modality = 'SEG' WHERE key = 'three'")
    assert set(rounds.begin(opened, Plan("A", way)).keys) == {*NAMES} - {"three"}
    found = worklist.find(opened, worklist.Query(is_blind=True))
    assert len(found) == len(worklist.find(opened, worklist.Query())) - 1
    # What may not be seen is not counted either: "3 of 4" would say that something is left out.
    assert worklist.count(opened, is_blind=True) == len(found) == worklist.count(opened) - 1


@pytest.mark.parametrize("way", ["open", "blind"])
def test_a_capture_beside_scans_is_no_case(opened: Database, way: rounds.Way) -> None:
    """Alone in their study captures are what there is to read: converted pictures."""
    with opened.writing() as connection:
        connection.execute("UPDATE item SET modality = 'MR', is_capture = key IN ('two', 'four')")
        connection.execute(
            "UPDATE item SET study = (SELECT study FROM item WHERE key = 'one') WHERE key = 'two'"
        )
    assert set(rounds.begin(opened, Plan("A", way)).keys) == {*NAMES} - {"two"}
    found = worklist.find(opened, worklist.Query(is_blind=True))
    assert {one.key for one in worklist.page(opened, found)} == {*NAMES} - {"two"}


@pytest.mark.parametrize("way", ["open", "blind"])
def test_a_picture_of_this_program_is_no_case_wherever_it_lies(
    tmp_path: Path, way: rounds.Way
) -> None:
    for name in ("scans", "exports"):
        (tmp_path / name).mkdir()
    pixels = np.full((64, 64), 90, np.uint8)
    Pillow.fromarray(pixels).save(tmp_path / "scans" / "a.png")
    (tmp_path / "exports" / "overlay.png").write_bytes(encode_png(pixels))
    (tmp_path / "exports" / "code.png").write_bytes(summary_png("Networks: glioma"))
    tile = contact_sheet.Tile(np.dstack([pixels] * 3), ("a",))
    contact_sheet.write_sheet(tmp_path / "exports" / "sheet.png", [tile], 1)
    found = files.scan([tmp_path]).series
    assert sum(one.is_own for one in found) == 3
    with database.opened(tmp_path / "w.db") as opened:
        recording.found(opened, found)
        seen = worklist.find(opened, worklist.Query())
        assert {one.name for one in worklist.page(opened, seen)} == {
            "a.png", "overlay.png", "code.png", "sheet.png",
        }  # fmt: skip
        keys = rounds.begin(opened, Plan("A", way)).keys
    assert keys == tuple(one.id for one in found if one.description == "a.png")


def test_what_is_missing_is_passed_over_and_tried_again_where_nothing_else_waits() -> None:
    made = rounds.Round(Plan("A"), tuple("abcde"))
    made.missing |= {"b": "b.png", "c": "c.png", "e": "e.png"}
    assert (made.unread("a"), made.unread("d"), made.unread("d", -1)) == ("d", "a", "a")
    assert (made.neighbor("a", 1), made.neighbor("d", -1), made.neighbor("a", 2)) == ("d", "a", "d")
    assert (made.neighbor("d", 1), made.neighbor("a", 10)) == ("d", "d")
    for key in "ad":
        made.take(verdicts.Verdict("", key, "A", AIDED, "glioma", "", ""))
    assert made.unread("a") == "b"
