"""Named readers with a PIN, and administrators."""

from __future__ import annotations

import zipfile

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import (
    answers,
    database,
    listed,
    people,
    recording,
    rounds,
    verdicts,
    work,
)
from braintumor_desktop.review.verdicts import AIDED, Reading
from braintumor_desktop.station import pins
from braintumor_desktop.workflow import carrying
from tests.helpers.series import series


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(pins, "COST", 2**10)


@pytest.fixture
def opened(tmp_path):
    with database.opened(tmp_path / "worklist.db") as made:
        yield made


def named(opened, name):
    return next(one for one in people.people(opened) if one.name == name)


def test_readers_are_off_until_there_is_an_administrator_with_a_pin(opened):
    people.add(opened, "A. Doe")
    assert not people.is_on(people.people(opened))
    with pytest.raises(StorageError, match="needs a PIN"):
        people.add(opened, "R. Roe", people.ADMINISTRATOR)
    people.add(opened, "  R.  Roe ", people.ADMINISTRATOR, "4711")
    assert people.is_on(people.people(opened))
    assert named(opened, "R. Roe").is_administrator
    assert b"4711" not in opened.path.read_bytes()


def test_signing_in_needs_the_pin_where_there_is_one(opened):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    people.add(opened, "A. Doe")
    assert people.sign_in(opened, "R. Roe", "4711").is_right
    assert not people.sign_in(opened, "R. Roe", "").is_right
    assert not people.sign_in(opened, "nobody", "4711").is_right
    assert people.sign_in(opened, "A. Doe", "").is_right
    assert not people.sign_in(opened, "A. Doe", "4711").is_right


def test_wrong_tries_count_over_two_programs_and_a_database_that_is_only_read(opened):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    with database.opened(opened.path) as second:
        assert second.holder
        people.sign_in(opened, "R. Roe", "0815")
        people.sign_in(second, "R. Roe", "0815")
        assert people.sign_in(opened, "R. Roe", "0815").wait > 5
        assert not people.sign_in(second, "R. Roe", "4711").is_right


def test_the_last_administrator_stays(opened):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    one = named(opened, "R. Roe")
    for change in (
        lambda: people.retire(opened, one.id),
        lambda: people.set_role(opened, one.id, people.READER),
        lambda: people.set_pin(opened, one.id, ""),
    ):
        with pytest.raises(StorageError, match="administrator"):
            change()
        assert named(opened, "R. Roe").is_administrator
    people.add(opened, "A. Doe", people.ADMINISTRATOR, "0815")
    people.retire(opened, one.id)
    assert not people.sign_in(opened, "R. Roe", "4711").is_right
    people.retire(opened, one.id, is_retired=False)
    assert people.sign_in(opened, "R. Roe", "4711").is_right


def test_a_name_that_is_taken_is_refused(opened):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    people.add(opened, "A. Doe", people.READER, "0815")
    with pytest.raises(StorageError, match="already"):
        people.add(opened, "R. Roe", people.READER, "9876")
    with pytest.raises(StorageError, match="already"):
        people.give_name(opened, named(opened, "A. Doe").id, "R. Roe")
    with pytest.raises(StorageError, match="needs a name"):
        people.add(opened, "   ")


def test_another_name_stands_wherever_the_old_one_stood(opened):
    made = series("t1", 1)
    recording.found(opened, [made], [])
    verdicts.give(opened, Reading(made.id, "Roe", AIDED, verdicts.now()), "glioma")
    rounds.keep(opened, rounds.Plan("Roe", "blind", 7))
    work.write(opened, "study", {work.Key("measures", "1"): "1"}, "Roe")
    listed.set_flag(opened, made.id, "Roe", on=True)
    people.note_exported(opened, "Roe", made.id, "seg")
    people.give_name(opened, named(opened, "Roe").id, "R. Roe")
    assert [one.reader for one in verdicts.last(opened, made.id)] == ["R. Roe"]
    assert rounds.plan_of(opened, "R. Roe") == rounds.Plan("R. Roe", "blind", 7)
    assert listed.flagged(opened, "R. Roe") == {made.id}
    ((who, when),) = work.who(opened, "study").values()
    assert (who, when[:2]) == ("R. Roe", "20")
    assert opened.connection.execute("SELECT who, kinds FROM exported").fetchone()[:] == (
        "R. Roe", "seg",
    )  # fmt: skip


def test_somebody_who_answered_before_gets_a_pin(opened):
    made = series("t1", 1)
    recording.found(opened, [made], [])
    verdicts.give(opened, Reading(made.id, "Roe", AIDED, verdicts.now()), "glioma")
    people.add(opened, "Roe", people.ADMINISTRATOR, "4711")
    assert [one.name for one in people.people(opened)] == ["Roe"]
    assert people.sign_in(opened, "Roe", "4711").is_right


def test_a_new_administrator_takes_the_place_of_a_forgotten_pin(opened):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "0815", replaces=True)
    assert people.sign_in(opened, "R. Roe", "0815").is_right


def test_who_has_begun_to_read_is_one_of_the_readers(opened):
    rounds.keep(opened, rounds.Plan("Chief", "decide"))
    rounds.keep(opened, rounds.Plan("Chief", "decide", at="a"))
    assert [one.name for one in people.people(opened)] == ["Chief"]


def test_switched_off_all_names_stay_and_no_pin(opened):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    people.switch_off(opened)
    assert [(one.name, one.has_pin) for one in people.people(opened)] == [("R. Roe", False)]
    assert not people.is_on(people.people(opened))


def test_who_signs_in_is_known_without_opening_the_database(opened, tmp_path):
    people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
    assert people.is_on(people.people_in(opened.path))
    assert people.people_in(tmp_path / "none.db") == []


def test_what_is_carried_elsewhere_holds_no_pin(opened, tmp_path):
    made = series("t1", 1)
    recording.found(opened, [made], [])
    verdicts.give(opened, Reading(made.id, "Roe", AIDED, verdicts.now()), "glioma")
    people.add(opened, "Roe", people.ADMINISTRATOR, "4711")
    kept = opened.connection.execute("SELECT pin FROM reader").fetchone()[0]
    path = tmp_path / "carried.zip"
    with answers.opened(opened) as known:
        load = carrying.Load(path, (1,))
        carrying.carry(opened, known, load, lambda *_: None, CancelToken())
    with zipfile.ZipFile(path) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert kept[-40:].encode() not in content
    assert b"Roe" in content
