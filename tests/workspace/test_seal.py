"""What is sealed is as if no network had seen it, and as if nobody had worked on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.changes import AnswersChanged, FindingsChanged, WorkChanged
from braintumor_desktop.workspace.work import THRESHOLDS
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers import kept_files
from tests.helpers.series import series
from tests.helpers.stubs import result


@pytest.fixture
def workspace() -> Workspace:
    """Two series of two slices, judged."""
    made = Workspace()
    made.take([series("a", 2), series("b", 2)])
    for one in made.series:
        answers = [result(item) for item in one.slices]
        for answer in answers:
            made.add_answer(one.id, answer)
        made.add_sum(one, summarize(one, answers), is_final=True)
    return made


def seen(workspace: Workspace, series_id: str) -> list[object]:
    """What there is to be seen of the networks."""
    one = workspace.find(series_id)
    assert one is not None
    found = (
        workspace.result_of(series_id, one.slices[0]),
        workspace.first_result_of(series_id),
        workspace.sum_of(series_id),
        *workspace.results_of(one),
        *workspace.answers_of(series_id).values(),
    )
    return [value for value in found if value is not None]


def test_all_but_what_was_answered_is_sealed(workspace: Workspace) -> None:
    _, change, findings, _ = workspace.read_blind(["b"], "Ann")
    assert isinstance(change, AnswersChanged)
    assert change.series == {"a", "b"}
    assert not seen(workspace, "a")
    assert seen(workspace, "b")
    # Whoever shows where findings are, as the bar of slices, looks again.
    assert findings == FindingsChanged(frozenset(["a", "b"]), is_other_chosen=True)
    assert workspace.judged_sum_of("a") is not None  # It is recorded all the same.
    assert workspace.finished("a") == 2  # And is not judged again.


def test_an_answer_opens_one_alone(workspace: Workspace) -> None:
    workspace.read_blind([], "Ann")
    change, findings, _ = workspace.open_seal("a")
    assert isinstance(change, AnswersChanged)
    assert findings == FindingsChanged(frozenset(["a"]), is_other_chosen=True)
    assert change.series == {"a"}
    assert len(change.slices) == 2
    assert seen(workspace, "a")
    assert not seen(workspace, "b")


def test_in_the_end_everything_is_there_again(workspace: Workspace) -> None:
    before = len(seen(workspace, "a"))
    workspace.read_blind([], "Ann")
    workspace.read_openly()
    assert len(seen(workspace, "a")) == before
    assert not workspace.seal.hides("a")


def test_what_others_made_is_set_aside_and_stays_kept(workspace: Workspace) -> None:
    study = study_id(workspace.series[0])
    workspace.work.put(THRESHOLDS, study, "theirs", 40)
    workspace.read_blind([], "Ann")
    change = workspace.work.put(THRESHOLDS, study, "mine", 60)
    assert change is not None
    assert change.of(THRESHOLDS.name) == {"mine"}
    workspace.work.take(study, {THRESHOLDS.name: {"from a file": 50}})
    assert dict(workspace.work.of(THRESHOLDS, study)) == {"mine": 60}
    kept = kept_files.all_of(workspace.work, study)
    assert kept[THRESHOLDS.name] == {"theirs": 40, "from a file": 50}
    assert kept["thresholds of Ann"] == {"mine": 60}
    back, *_ = workspace.read_openly()
    assert isinstance(back, WorkChanged)
    assert back.of(THRESHOLDS.name) == {"theirs", "from a file"}
    assert not back.unkept
    assert set(workspace.work.of(THRESHOLDS, study)) == {"theirs", "mine", "from a file"}


def test_a_second_blind_reader_sees_nothing_of_the_first_who_finds_their_own(
    workspace: Workspace,
) -> None:
    study, work = study_id(workspace.series[0]), workspace.work
    workspace.read_blind([], "Ann")
    work.put(THRESHOLDS, study, "a", 60)
    workspace.read_openly()
    workspace.read_blind([], "Bea")
    assert not work.of(THRESHOLDS, study)
    work.put(THRESHOLDS, study, "a", 30)  # The same finding: the first's stays.
    assert dict(work.of(THRESHOLDS, study)) == {"a": 30}
    workspace.read_openly()
    workspace.read_blind([], "Ann")
    assert dict(work.of(THRESHOLDS, study)) == {"a": 60}


def test_what_was_made_blind_is_changed_where_it_is_once_all_is_seen(workspace: Workspace) -> None:
    study, work = study_id(workspace.series[0]), workspace.work
    workspace.read_blind([], "Ann")
    work.put(THRESHOLDS, study, "a", 60)
    workspace.read_openly()
    change = work.put(THRESHOLDS, study, "a", 70)
    assert change is not None
    assert {made.reader for made in change.made} == {"Ann"}
    assert kept_files.all_of(work, study) == {"thresholds of Ann": {"a": 70}}
    work.put(THRESHOLDS, study, "a", None)
    assert not work.of(THRESHOLDS, study)


def test_a_picture_that_this_program_drew_is_hidden_wherever_it_lies() -> None:
    made = Workspace()
    sheet = replace(series("sheet", 1), kind="pictures", is_capture=True, is_own=True)
    captured = replace(series("captured", 1), is_capture=True, study_uid="of its own")
    made.take([sheet, captured])
    made.read_blind([], "Ann")
    assert made.hides_object(sheet)
    assert not made.hides_object(captured)  # Alone it is what there is to read.
    made.read_openly()
    assert not made.hides_object(sheet)


@pytest.mark.parametrize("reader", [None, "Ann"])
def test_what_is_made_before_it_is_known_who_reads_is_given_to_them(
    workspace: Workspace, reader: str | None
) -> None:
    study, work = study_id(workspace.series[0]), workspace.work
    work.put(THRESHOLDS, study, "theirs", 40)
    workspace.read_blind([], "")  # The list is still being opened.
    early = work.put(THRESHOLDS, study, "mine", 60)
    assert early is not None
    assert [work.value(made) for made in early.made] == [60]
    change, *_ = workspace.read_openly() if reader is None else workspace.read_blind([], reader)
    assert isinstance(change, WorkChanged)
    assert change.unkept == {study}  # To be kept under the right name.
    assert {made for made in early.made if work.value(made) is not None} == set()
    assert early.made <= change.made
    names = "thresholds", "thresholds of Ann"
    kept = kept_files.all_of(work, study)
    assert kept[names[reader is not None]]["mine"] == 60
    assert kept["thresholds"]["theirs"] == 40
