"""One row for each item that is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from braintumor_desktop.desktop.work.rows import Rows
from braintumor_desktop.findings.context import chance_of, logit
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.workspace.changes import ProgressChanged
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series
from tests.helpers.stubs import rejected, result


@pytest.fixture
def rows() -> Rows:
    return Rows(Workspace())


def test_the_row_of_a_series_says_what_its_sum_says(rows: Rows) -> None:
    found = series("a", 3)
    rows._workspace.take([found])
    first, second, third = found.slices
    answers = [result(first, 0.1, 0), result(second, 0.7, 100), rejected(third)]
    for answer in answers:
        rows._workspace.add_answer("a", answer)
    rows._workspace.add_sum(found, summarize(found, answers), is_final=True)
    row = rows.of(found)
    assert (row.state, row.judged, row.tumor_images, row.finished) == ("judged", 2, 1, 3)
    assert row.tumor_probability == pytest.approx(chance_of((logit(0.1) + logit(0.7) / 2) / 1.5))
    assert row.context_of(first).tumor == pytest.approx(row.tumor_probability)  # type: ignore[union-attr]
    assert row.context_of(second).tumor == pytest.approx(  # type: ignore[union-attr]
        chance_of((logit(0.7) + logit(0.1) / 2) / 1.5)
    )
    assert row.context_of(third) is None
    assert (row.tumor_slices, row.lone_hits) == ((), (1,))
    assert row.volume_ml == pytest.approx(100 * 1.0 * 0.5 * 2.0 / 1000)
    assert row.area_px is None


def test_a_sum_that_is_not_final_is_shown_as_such_without_a_volume(rows: Rows) -> None:
    found = series("a", 2)
    rows._workspace.take([found])
    answer = result(found.slices[0])
    rows._workspace.add_answer("a", answer)
    rows._workspace.add_sum(found, summarize(found, [answer, None]), is_final=False)
    row = rows.of(found)
    assert (row.state, row.finished, row.images, row.is_final) == ("waiting", 1, 2, False)
    assert row.verdict is not None
    assert row.volume_ml is None


def test_a_row_is_made_once_until_something_in_it_changes(rows: Rows) -> None:
    found = series("a", 2)
    rows._workspace.take([found])
    before = rows.of(found)
    assert rows.of(found) is before
    assert rows.set_running("a") == ProgressChanged(frozenset("a"))
    assert rows.set_running("a") is None
    assert rows.of(found).state == "running"
    rows._workspace.add_answer("a", result(found.slices[0]))
    assert rows.of(found).finished == 1


def test_a_file_without_pictures_is_a_row_with_its_reason(rows: Rows) -> None:
    problem = Problem(Path("/x/notes.txt"), "not_image", "notes.txt is no image.", True)
    rows._workspace.take([], [problem])
    (row,) = rows.all()
    assert (row.name, row.state, row.reason) == ("notes.txt", "rejected", "notes.txt is no image.")
