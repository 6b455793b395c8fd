"""What a person does can be taken back."""

from __future__ import annotations

import time

import pytest

from braintumor_desktop.workspace.changes import Made, WorkChanged
from braintumor_desktop.workspace.edits import Put, Together
from braintumor_desktop.workspace.work import Section, new_id
from braintumor_desktop.workspace.workspace import Workspace

WORDS: Section[str] = Section("words")
OTHERS: Section[str] = Section("others")


@pytest.fixture
def workspace() -> Workspace:
    return Workspace()


def put(key: str, before: str | None, after: str | None) -> Put[str]:
    return Put(WORDS, "study", key, before, after, "word")


def test_an_edit_says_what_it_changed(workspace: Workspace) -> None:
    change = workspace.apply(put("a", None, "first"))
    assert change == WorkChanged(frozenset([Made("words", "study", "a")]), frozenset(["study"]))
    assert workspace.work.of(WORDS, "study") == {"a": "first"}
    assert change.of("words") == {"a"}
    assert change.of("words", "another study") == frozenset()


def test_what_changes_nothing_is_no_change(workspace: Workspace) -> None:
    workspace.apply(put("a", None, "first"))
    assert workspace.apply(put("a", None, "first")) is None
    assert workspace.apply(put("b", None, None)) is None


@pytest.mark.parametrize("edit", [put("a", "1", "2"), put("a", "1", None), put("b", None, "2")])
def test_the_inverse_takes_it_back(workspace: Workspace, edit: Put[str]) -> None:
    workspace.apply(put("a", None, "1"))
    workspace.apply(edit)
    assert workspace.work.of(WORDS, "study") != {"a": "1"}
    workspace.apply(edit.inverse)
    assert workspace.work.of(WORDS, "study") == {"a": "1"}


def test_several_edits_are_taken_back_in_the_opposite_order(workspace: Workspace) -> None:
    both = Together((put("a", None, "1"), put("a", "1", "2"), put("b", None, "3")), "words")
    change = workspace.apply(both)
    assert change is not None
    assert change.of("words") == {"a", "b"}
    workspace.apply(both.inverse)
    assert workspace.work.of(WORDS, "study") == {}


def test_sections_and_studies_are_apart(workspace: Workspace) -> None:
    workspace.apply(put("a", None, "1"))
    assert workspace.work.of(OTHERS, "study") == {}
    assert workspace.work.of(WORDS, "another") == {}


def test_what_is_read_from_a_file_does_not_replace_what_is_newer(workspace: Workspace) -> None:
    workspace.apply(put("a", None, "new"))
    change = workspace.work.take("study", {"words": {"a": "old", "b": "kept"}})
    assert workspace.work.of(WORDS, "study") == {"b": "kept", "a": "new"}
    assert change == WorkChanged(frozenset([Made("words", "study", "b")]))


def test_ids_sort_as_they_were_made_so_that_what_is_read_back_keeps_its_order():
    ids = []
    for _ in range(5):
        made = time.time_ns()
        ids.append(new_id())
        while time.time_ns() == made:  # The clock of some systems is coarse.
            pass
    assert ids == sorted(ids)
    assert len(set(ids)) == 5
