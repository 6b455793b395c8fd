"""What is open, and what is known of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.imaging.image import Stamp
from braintumor_desktop.workspace.changes import AnswersChanged, StudiesChanged, both
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series
from tests.helpers.stubs import rejected, result


@pytest.fixture
def workspace() -> Workspace:
    return Workspace()


def judge(workspace: Workspace, series_id: str, tumor: float = 0.9) -> None:
    """Answer every slice of a series, and sum it up."""
    found = workspace.find(series_id)
    assert found is not None
    answers = [result(item, tumor) for item in found.slices]
    for answer in answers:
        workspace.add_answer(series_id, answer)
    workspace.add_sum(found, summarize(found, answers), is_final=True)


def test_opening_more_adds_to_what_is_open(workspace: Workspace) -> None:
    assert workspace.take([series("a", 3)]) == StudiesChanged(added=("a",))
    judge(workspace, "a")
    assert workspace.take([series("b", 2)]) == StudiesChanged(added=("b",))
    assert [one.id for one in workspace.series] == ["a", "b"]
    assert workspace.finished("a") == 3


def test_the_same_again_changes_nothing(workspace: Workspace) -> None:
    one = series("a", 3)
    workspace.take([one])
    assert workspace.take([one]) is None


def test_a_series_that_grows_keeps_its_answers_and_is_not_final_any_more(
    workspace: Workspace,
) -> None:
    workspace.take([series("a", 1, first=4)])
    judge(workspace, "a")
    assert workspace.sum_of("a").is_final  # type: ignore[union-attr]
    assert workspace.take([series("a", 6)]) == StudiesChanged(changed=("a",))
    assert workspace.finished("a") == 1
    assert not workspace.sum_of("a").is_final  # type: ignore[union-attr]


def test_a_sum_of_the_series_as_it_was_before_is_not_final(workspace: Workspace) -> None:
    before = series("a", 1)
    workspace.take([before])
    workspace.take([series("a", 2)])
    total = summarize(before, [result(before.slices[0])])
    workspace.add_sum(before, total, is_final=True)
    assert not workspace.sum_of("a").is_final  # type: ignore[union-attr]


def test_a_file_that_was_changed_loses_its_answer_alone(workspace: Workspace) -> None:
    workspace.take([series("a", 3)])
    judge(workspace, "a")
    before = series("a", 3).slices
    changed = replace(before[1], stamp=Stamp(7, 8))
    workspace.take([replace(series("a", 3), slices=(before[0], changed, before[2]))])
    found = workspace.find("a")
    assert found is not None
    there = [workspace.result_of("a", item) is not None for item in found.slices]
    assert there == [True, False, True]
    assert workspace.sum_of("a") is None


def test_an_answer_that_comes_after_its_series_was_closed_is_dropped(workspace: Workspace) -> None:
    one = series("a", 1)
    workspace.take([one])
    assert workspace.close(["a"]) == StudiesChanged(removed=("a",))
    assert workspace.add_answer("a", result(one.slices[0])) is None
    workspace.take([one])
    assert workspace.finished("a") == 0


def test_only_what_was_judged_is_work_that_can_be_lost(workspace: Workspace) -> None:
    one, other = series("a", 2), series("b", 2)
    workspace.take([one, other])
    workspace.add_answer("a", rejected(one.slices[0]))
    workspace.add_answer("b", result(other.slices[0]))
    assert set(workspace.unsaved) == {"b"}


def test_closing_leaves_the_others_in_their_order(workspace: Workspace) -> None:
    workspace.take([series(name, 1) for name in "abcd"])
    workspace.close(["b"])
    assert [one.id for one in workspace.series] == ["a", "c", "d"]
    assert workspace.neighbor("a", 1) == "c"
    assert workspace.neighbor("d", 5) == "d"
    assert workspace.neighbor("b", 1) is None


def test_other_networks_leave_everything_open_and_nothing_judged(workspace: Workspace) -> None:
    workspace.take([series("a", 2)])
    judge(workspace, "a")
    keys = frozenset(item.key for item in series("a", 2).slices)
    assert workspace.forget_answers() == AnswersChanged(frozenset("a"), keys)
    assert (workspace.count, workspace.finished("a"), workspace.sum_of("a")) == (1, 0, None)


def test_a_file_without_pictures_is_kept_with_its_reason_once(workspace: Workspace) -> None:
    problem = Problem(Path("/x/notes.txt"), "not_image", "notes.txt is no image.", True)
    assert workspace.take([], [problem]) == StudiesChanged(has_problems=True)
    workspace.take([], [problem])
    assert workspace.problems == (problem,)
    assert workspace.close_all() == StudiesChanged(has_problems=True)
    assert workspace.close_all() is None


def test_changes_of_one_turn_add_up_as_if_they_were_one() -> None:
    opened = StudiesChanged(added=("a", "b"))
    total = opened.then(StudiesChanged(removed=("old", "a"), changed=("b", "c")))
    assert total == StudiesChanged(removed=("old",), added=("b",), changed=("c",))
    assert both(None, opened) is opened
    # Closed and opened again: whoever listens takes it out first.
    assert StudiesChanged(removed=("a",)).then(opened) == StudiesChanged(("a",), ("a", "b"))
