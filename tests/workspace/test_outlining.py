"""Outlines that a person draws: begun, changed, undone to the last bit, kept in a file."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.exchange import kept, kept_outlines
from braintumor_desktop.findings.finding import Finding
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.painting import Stroke, covered
from braintumor_desktop.findings.stack import uniform
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.outlining import correction, drawn, new_outline, redraw
from braintumor_desktop.workspace.work import OUTLINES
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers import kept_files
from tests.helpers.lesions import find_lesions
from tests.helpers.series import series

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.workspace.outlining import Redraw

SHAPE = (37, 53)
SERIES = series("a", 5)
STUDY = study_id(SERIES)


def disc(row: float, column: float, radius: float) -> Mask:
    rows, columns = np.indices(SHAPE)
    return Mask.of((rows - row) ** 2 + (columns - column) ** 2 <= radius**2)


def changed(before: Outline | None, after: Outline | None, name: str = "brush") -> Redraw:
    edit = redraw(STUDY, before, after, name)
    assert edit is not None
    return edit


def test_a_new_outline_is_a_persons_with_name_and_time(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = Workspace()
    monkeypatch.setattr("braintumor_desktop.workspace.workspace.user_name", lambda: "root")
    assert workspace.author == "root"
    workspace.reader = "reader7"  # Who reads is the author, whoever's computer it is.
    outline = drawn(new_outline("meningioma", 2), {3: disc(10, 12, 4)}, SERIES, workspace.author)
    assert (outline.label, outline.origin, outline.who) == ("meningioma", "person", "reader7")
    assert outline.when.endswith("+00:00")
    assert outline.uid.startswith("2.25.")
    assert len(outline.uid) <= 64
    assert outline.on(SERIES) == {3: disc(10, 12, 4)}


def test_a_correction_begins_with_the_networks_outline_and_stands_in_its_place() -> None:
    masks = [None, disc(10, 12, 5), disc(11, 12, 4), None, None]
    (lesion,) = find_lesions(masks, (1.0, 0.5), uniform(5, 2.0))
    outline = correction(Finding("1.2.3", "glioma", lesion, None), 4, SERIES)
    assert (outline.origin, outline.replaces, outline.label) == ("edited", ("1.2.3",), "glioma")
    assert outline.uid != "1.2.3"
    assert outline.number == 4
    assert outline.on(SERIES) == {1: masks[1], 2: masks[2]}


def test_slices_that_come_later_move_the_outline_along() -> None:
    outline = drawn(new_outline("glioma", 2), {1: disc(10, 12, 4)}, SERIES)
    longer = replace(SERIES, slices=(*series("b", 3).slices, *SERIES.slices))
    assert outline.on(longer) == {4: disc(10, 12, 4)}
    assert outline.on(series("b", 5)) == {}


def test_an_edit_holds_only_what_it_changed_and_is_undone_to_the_last_bit() -> None:
    workspace = Workspace()
    first = drawn(new_outline("glioma", 2), {1: disc(10, 12, 8), 2: disc(10, 12, 8)}, SERIES)
    second = drawn(first, {1: disc(10, 12, 9), 2: Mask.of(np.zeros(SHAPE, bool))}, SERIES)
    begin, change = changed(None, first), changed(first, second)
    assert set(change.patches) == {SERIES.slices[1].id, SERIES.slices[2].id}
    for edit in (begin, change):
        assert workspace.apply(edit) is not None
    known = workspace.work.get(OUTLINES, STUDY, first.uid)
    assert known is not None
    assert known.on(SERIES) == {1: disc(10, 12, 9)}
    workspace.apply(change.inverse)
    assert workspace.work.get(OUTLINES, STUDY, first.uid) == first
    workspace.apply(begin.inverse)
    assert workspace.work.of(OUTLINES, STUDY) == {}
    for edit in (begin, change):
        workspace.apply(edit)
    assert workspace.work.get(OUTLINES, STUDY, first.uid) == second


def test_what_changes_nothing_is_no_edit() -> None:
    first = drawn(new_outline("glioma", 2), {1: disc(10, 12, 8)}, SERIES)
    later = replace(drawn(first, {1: disc(10, 12, 8)}, SERIES), when="2030-01-01T00:00:00+00:00")
    assert redraw(STUDY, first, later, "brush") is None
    assert redraw(STUDY, None, None, "brush") is None
    assert redraw(STUDY, first, replace(first, label="tumor"), "label") is not None


def test_an_edit_is_refused_on_another_outline() -> None:
    workspace = Workspace()
    first = drawn(new_outline("glioma", 2), {1: disc(10, 12, 8)}, SERIES)
    edit = changed(first, drawn(first, {1: disc(10, 12, 9)}, SERIES))
    with pytest.raises(ValueError, match="another"):
        workspace.apply(edit)


def test_two_hundred_strokes_over_a_whole_picture_take_little_memory() -> None:
    shape, rng = (512, 512), np.random.default_rng(3)
    outline, total = new_outline("glioma", 2), 0
    for number in range(200):
        known = {0: next(iter(outline.masks.values()))} if outline.masks else {}
        stroke = Stroke(known, erases=number % 3 == 2)
        for _ in range(4):
            ends = ((*rng.uniform(0, 512, 2).tolist(), 0.0) for _ in range(2))
            stroke.stamp(0, shape, covered(shape, *ends, 40.0))
        after = drawn(outline, stroke.changed, SERIES)
        total += changed(outline, after).nbytes
        outline = after
    assert total < 5e6


def test_outlines_come_back_from_the_file_as_they_were(tmp_path: Path) -> None:
    outlines = {
        one.uid: one
        for one in (
            drawn(new_outline("glioma", 2), {1: disc(10, 12, 8), 4: disc(2, 2, 5)}, SERIES),
            replace(new_outline("tumor", 2), origin="edited", replaces=("1.2", "1.3")),
        )
    }
    path = kept.file_for(tmp_path, STUDY)
    kept_files.write(path, {"outlines": outlines})
    found = kept.read(path)
    assert found.values == {"outlines": outlines}
    assert found.damage == ""
    assert b"/a/" not in path.read_bytes()


@pytest.mark.parametrize(
    "damage",
    [
        {"origin": "network"},
        {"who": 3},
        {"number": 0},
        {"masks": [1]},
        {"masks": {"s": {"shape": [9, 9], "box": [0, 0, 3, 10], "bits": ""}}},
        {"masks": {"s": {"shape": [9, 9], "box": [0, 0, 3, 3], "bits": "AAAA"}}},
        {"masks": {"s": {"shape": [9, 9], "box": [0, 0, 3, 3], "bits": "eJwDAAAAAAE="}}},
        {"masks": {"s": {"shape": [70000, 9], "box": [0, 0, 3, 3], "bits": "eJwDAAAAAAE="}}},
    ],
)
def test_a_damaged_outline_is_told_from_a_whole_one(damage: dict[str, object]) -> None:
    outline = drawn(new_outline("glioma", 2), {1: disc(10, 12, 8)}, SERIES)
    whole = json.loads(json.dumps(kept_outlines.to_json(outline)))
    assert kept_outlines.from_json(whole) == outline
    with pytest.raises((KeyError, TypeError, ValueError)):
        kept_outlines.from_json(whole | damage)


def test_the_id_of_a_slice_shows_no_path_and_follows_its_key() -> None:
    item = SERIES.slices[0]
    assert "/a/" not in item.id
    again = replace(item, number=7)
    assert again.id == item.id
    dicom = replace(item, sop_uid="1.2.3", series_uid="1.2", frame=4)
    assert dicom.id == "1.2 1.2.3 4 0"
    assert replace(dicom, twin=1).id != dicom.id
    assert len({one.id for one in SERIES.slices}) == 5
