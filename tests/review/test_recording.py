"""Items stand in the worklist as they were found, judged and summed up."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.findings.rows import Known, series_row
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.review import (
    cases,
    database,
    journal,
    listed,
    recording,
    verdicts,
    worklist,
)
from braintumor_desktop.review.recording import Summed
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.review.worklist import Query
from tests.helpers import stubs
from tests.helpers.series import series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "worklist.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Database]:
    with database.opened(path) as made:
        yield made


def entries(opened: Database, query: Query = Query()) -> dict[str, Entry]:  # noqa: B008 - frozen
    return {one.key: one for one in worklist.page(opened, worklist.find(opened, query))}


def judge(opened: Database, one: Series, tumor: float = 0.9) -> None:
    found = [stubs.result(item, tumor) for item in one.slices]
    total = summarize(one, found)
    row = series_row(one, Known(len(found), total, is_final=True, first=found[0]))
    recording.summed(opened, one, Summed(row, {"kind": "series"}, "c"))


def test_what_is_found_is_new_and_what_gave_no_image_has_its_reason(opened: Database) -> None:
    one = replace(series("a", 5), patient="DOE^J", study_date="20240302", modality="MR")
    problem = Problem(Path("/x/notes.txt"), "not_image", "This is no image.", is_rejection=True)
    recording.found(opened, [one], [problem])
    found = entries(opened)
    assert (found["a"].state, found["a"].images, found["a"].patient) == ("new", 5, "DOE^J")
    assert found["a"].date == "20240302"
    other = found["/x/notes.txt"]
    assert (other.state, other.reason) == ("rejected", "This is no image.")


def test_what_is_no_series_any_more_is_taken_back_unless_somebody_answered(
    opened: Database,
) -> None:
    recording.found(opened, [series("1.2", 2), series("1.3", 2)])
    verdicts.give(
        opened, verdicts.Reading("1.3", "R. Roe", verdicts.AIDED, verdicts.now()), "glioma"
    )
    recording.found(opened, [series("1.2/10 x 10", 2)], [], ["1.2", "1.3"])
    assert set(entries(opened)) == {"1.2/10 x 10", "1.3"}
    recording.found(opened, [series("1.2", 2)])
    assert set(entries(opened)) == {"1.2/10 x 10", "1.2", "1.3"}


def test_an_answer_stays_when_its_item_is_found_again_and_the_path_is_renewed(
    opened: Database,
) -> None:
    one = series("a", 5)
    recording.found(opened, [one])
    judge(opened, one)
    elsewhere = tuple(replace(i, path=Path("/copy", i.path.name)) for i in one.slices)
    recording.found(opened, [replace(one, slices=elsewhere)])
    found = entries(opened)["a"]
    assert (found.state, found.answer, found.path) == ("judged", "glioma", "/copy")
    assert found.longest_mm is not None


def test_an_item_with_more_slices_waits_and_keeps_its_last_answer(opened: Database) -> None:
    recording.found(opened, [series("a", 5)])
    judge(opened, series("a", 5))
    recording.found(opened, [series("a", 6)])
    found = entries(opened)["a"]
    assert (found.state, found.answer, found.images) == ("waiting", "glioma", 6)
    recording.found(opened, [series("b", 2)])
    recording.found(opened, [series("b", 3)])
    assert entries(opened)["b"].state == "new"


def test_what_ran_when_the_program_ended_waits(path: Path) -> None:
    with database.opened(path) as opened:
        recording.found(opened, [series("a", 5), series("b", 1)])
        recording.set_state(opened, ["a", "gone"], recording.RUNNING)
    with database.opened(path) as opened:
        found = entries(opened)
        assert (found["a"].state, found["b"].state) == ("waiting", "new")


def test_judging_changes_nothing_that_a_person_said(opened: Database) -> None:
    one = series("a", 3)
    recording.found(opened, [one])
    verdicts.give(opened, Reading("a", "R", verdicts.AIDED, verdicts.now()), "no_tumor")
    listed.set_flag(opened, "a", "R", on=True)
    judge(opened, one)
    found = worklist.page(opened, worklist.find(opened, Query(reader="R")), "R")[0]
    assert (found.verdict, found.is_flagged, found.answer) == ("no_tumor", True, "glioma")


def test_a_verdict_that_came_back_before_its_item_is_the_items(opened: Database) -> None:
    verdicts.give(opened, Reading("a", "R", verdicts.AIDED, verdicts.now()), "no_tumor")
    recording.found(opened, [replace(series("a", 4), patient="DOE^J")])
    found = entries(opened)["a"]
    assert (found.patient, found.images, found.state) == ("DOE^J", 4, "new")


def test_a_file_that_is_a_slice_by_now_is_no_item_of_its_own(opened: Database) -> None:
    one = series("a", 2)
    broken = Problem(one.slices[1].path, "unreadable", "It ends early.", is_rejection=False)
    recording.found(opened, [replace(one, slices=one.slices[:1])], [broken])
    assert len(entries(opened)) == 2
    recording.found(opened, [one])
    assert list(entries(opened)) == ["a"]


def test_names_that_are_no_utf_8_are_entered(opened: Database) -> None:
    recording.found(opened, [replace(series("a\udcff", 1), description="T1 \udcff")])
    assert [one.name for one in entries(opened).values()] == ["T1 \\udcff"]


def picture(path: Path) -> Series:
    """A loose picture that lies there."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"the same")
    item = replace(series("p", 1).slices[0], path=path, sop_uid=None, series_uid=None)
    return replace(series("p", 1), id=str(path), kind="pictures", slices=(item,), study_uid=None)


def read(opened: Database, one: Series, answer: str = "glioma") -> None:
    verdicts.give(opened, Reading(one.id, "R", verdicts.AIDED, verdicts.now()), answer, "why")


def enter(opened: Database, one: Series) -> None:
    recording.found(opened, [one])
    judge(opened, one)


def test_what_was_said_of_a_picture_follows_it_into_a_folder_that_was_moved(
    opened: Database, tmp_path: Path
) -> None:
    before = picture(tmp_path / "before" / "a.png")
    enter(opened, before)
    read(opened, before)
    listed.set_flag(opened, before.id, "R. Roe", on=True)
    before.slices[0].path.rename(tmp_path / "a.png")
    now = picture(tmp_path / "a.png")
    enter(opened, now)
    found = entries(opened, Query(reader="R"))
    assert set(found) == {now.id}
    assert found[now.id].is_flagged
    assert [v.answer for v in verdicts.last(opened, now.id, "R")] == ["glioma"]
    assert [case.key for case in cases.read(opened)] == [now.id]
    # The journal knows it, too: a database that is made anew from it says the same.
    told = journal.read(journal.path_of(opened.path))
    assert [(one.item, one.answer) for one in told] == [(now.id, "glioma")]


def test_of_a_copy_the_same_is_said_and_counted_once(opened: Database, tmp_path: Path) -> None:
    first, copy = picture(tmp_path / "a.png"), picture(tmp_path / "copy" / "a.png")
    enter(opened, first)
    read(opened, first)
    enter(opened, copy)
    assert set(entries(opened)) == {first.id, copy.id}
    for one in (first, copy):
        assert [(v.answer, v.comment) for v in verdicts.last(opened, one.id, "R")] == [
            ("glioma", "why")
        ]
    assert [case.key for case in cases.read(opened)] == [first.id]
    assert verdicts.replay(opened) == 0


def test_pictures_that_were_read_apart_stay_apart(opened: Database, tmp_path: Path) -> None:
    twins = [picture(tmp_path / name / "a.png") for name in ("one", "two")]
    for one in twins:
        enter(opened, one)
    for one, answer in zip(twins, ("glioma", "no_tumor"), strict=True):
        read(opened, one, answer)
        judge(opened, one, 0.2)  # Judged again, as by other networks.
    assert [verdicts.last(opened, one.id)[0].answer for one in twins] == ["glioma", "no_tumor"]


def test_a_picture_that_comes_back_where_it_was_is_read_there_too(
    opened: Database, tmp_path: Path
) -> None:
    before = picture(tmp_path / "stick" / "a.png")
    enter(opened, before)
    read(opened, before)
    before.slices[0].path.unlink()
    now = picture(tmp_path / "a.png")
    enter(opened, now)
    enter(opened, picture(tmp_path / "stick" / "a.png"))
    assert [v.answer for v in verdicts.last(opened, before.id)] == ["glioma"]
    assert len(cases.read(opened)) == 1


def test_what_this_program_exported_and_documents_are_no_items(opened: Database) -> None:
    """They tell of scans; one that an earlier version entered is none any more."""
    scan = replace(series("scan", 2), kind="dicom", modality="MR")
    mask = replace(series("mask", 2), kind="dicom", modality="SEG")
    theirs, ours = (replace(mask, id=name, is_own=name == "ours") for name in ("theirs", "ours"))
    about = replace(mask, modality="DOC")
    refused = Problem(Path("/x/report.dcm"), "not_mr", "a document", is_rejection=True)
    problems = [
        replace(refused, about=replace(about, is_own=True)),
        replace(refused, path=Path("/x/theirs.dcm"), about=about),
        replace(refused, path=Path("/x/letter.pdf"), is_document=True),
    ]
    recording.found(opened, [replace(ours, is_own=False)])  # By an earlier version.
    recording.found(opened, [scan, theirs, ours], problems)
    judge(opened, ours)
    assert set(entries(opened)) == {"scan", "theirs", "/x/theirs.dcm"}


def test_what_somebody_answered_stays_an_item_though_it_was_exported(opened: Database) -> None:
    one = replace(series("ours", 2), kind="dicom", modality="OT")
    recording.found(opened, [one])
    verdicts.give(opened, Reading("ours", "A", verdicts.AIDED, verdicts.now()), "glioma")
    recording.found(opened, [replace(one, is_own=True)])
    assert set(entries(opened)) == {"ours"}


def unread(path: Path, *, size: int = 3) -> Problem:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    os.utime(path, ns=(0, 10**18))
    return Problem(path, "unreadable", f"{path.name} cannot be read", is_rejection=False)


def test_a_file_that_cannot_be_read_and_was_moved_is_listed_once(
    opened: Database, tmp_path: Path
) -> None:
    before = [unread(tmp_path / "old" / name / "IM0") for name in ("a", "b")]
    recording.found(opened, [], before)
    numbers = {key.rsplit("/", 2)[1]: one.id for key, one in entries(opened).items()}
    listed.comment(opened, str(before[1].path), "A", "of b")
    (tmp_path / "old").rename(tmp_path / "new")
    after = [
        replace(one, path=tmp_path / "new" / one.path.relative_to(tmp_path / "old"))
        for one in reversed(before)
    ]
    recording.found(opened, [], after)
    recording.found(opened, [], after)
    ids = worklist.find(opened, Query())
    found = {one.key: one for one in worklist.page(opened, ids, "A")}
    assert {key: (one.id, one.path, one.comment) for key, one in found.items()} == {
        str(one.path): (numbers[name], str(one.path), comment)
        for one, name, comment in zip(after, "ba", ("of b", ""), strict=True)
    }


def test_a_file_that_cannot_be_read_and_was_copied_or_is_another_is_another_item(
    opened: Database, tmp_path: Path
) -> None:
    first = unread(tmp_path / "a" / "IM0")
    recording.found(opened, [], [first])
    recording.found(opened, [], [unread(tmp_path / "b" / "IM0")])
    first.path.unlink()
    recording.found(opened, [], [unread(tmp_path / "c" / "IM0", size=4)])
    recording.found(opened, [], [unread(tmp_path / "c" / "IM1")])
    assert len(entries(opened)) == 4
