"""Marked slices: marking is undone, kept, and listed in the order of the patient."""

from __future__ import annotations

from dataclasses import replace

import pytest

from braintumor_desktop.exchange import kept, kept_key_images
from braintumor_desktop.findings.key_image import KeyImage
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace import key_images
from braintumor_desktop.workspace.work import KEY_IMAGES
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers import kept_files
from tests.helpers import series as made


def opened() -> Workspace:
    workspace = Workspace()
    one, two = made.series("a", 4), replace(made.series("b", 3), study_uid="2")
    workspace.take([one, two])
    return workspace


def mark(workspace: Workspace, name: str, index: int) -> None:
    series = workspace.find(name)
    assert series is not None
    workspace.apply(key_images.toggling(workspace, series, series.slices[index]))


def told(workspace: Workspace) -> list[tuple[str, int]]:
    return [(one.series.id, one.index) for one in key_images.marked(workspace)]


def test_slices_are_listed_by_study_series_and_place_however_they_were_marked() -> None:
    workspace = opened()
    for name, index in (("b", 2), ("a", 3), ("a", 1)):
        mark(workspace, name, index)
    assert told(workspace) == [("a", 1), ("a", 3), ("b", 2)]
    series = workspace.find("a")
    assert series is not None
    assert key_images.is_marked(workspace, series, series.slices[1])
    assert not key_images.is_marked(workspace, series, series.slices[0])


def test_marking_again_takes_the_mark_away_and_undo_gives_it_back() -> None:
    workspace = opened()
    mark(workspace, "a", 1)
    series = workspace.find("a")
    assert series is not None
    edit = key_images.toggling(workspace, series, series.slices[1])
    workspace.apply(edit)
    assert told(workspace) == []
    workspace.apply(edit.inverse)
    assert told(workspace) == [("a", 1)]


def test_what_is_closed_is_not_listed() -> None:
    workspace = opened()
    mark(workspace, "a", 1)
    mark(workspace, "b", 0)
    workspace.close(["a"])
    assert told(workspace) == [("b", 0)]


def test_it_is_kept_without_names(tmp_path: pytest.TempPathFactory) -> None:
    workspace = opened()
    mark(workspace, "a", 1)
    series = workspace.find("a")
    assert series is not None
    study = study_id(series)
    path = kept.file_for(tmp_path, study)  # type: ignore[arg-type]
    kept_files.write(path, kept_files.all_of(workspace.work, study))
    again = kept.read(path)
    assert again.values == {"key_images": dict(workspace.work.of(KEY_IMAGES, study))}
    assert str(series.slices[1].path) not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "damaged", [{}, {"slice": "a"}, {"slice": 7, "when": "2024-01-01"}, {"slice": "a", "when": "x"}]
)
def test_what_is_damaged_is_none(damaged: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        kept_key_images.from_json(damaged)
    fine = KeyImage("a", "2024-03-02T10:00:00+00:00")
    assert kept_key_images.from_json(kept_key_images.to_json(fine)) == fine
