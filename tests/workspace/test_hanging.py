"""Which series hangs where, and what is linked by hand."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.exchange.kept import from_text, to_text
from braintumor_desktop.imaging.image import Plane, Series, Slice
from braintumor_desktop.imaging.sequences import guess
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace import joining
from braintumor_desktop.workspace.hanging import (
    USUAL,
    Hanging,
    chosen_for,
    hang,
    prior_of,
    shown_by,
)
from braintumor_desktop.workspace.links import OTHER_WAY
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.work import LINKS
from braintumor_desktop.workspace.workspace import Workspace

AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def scan(
    name: str,
    date: str = "20240302",
    frame: str | None = "now",
    first_mm: float = 0.0,
    count: int = 20,
    way: tuple[tuple[float, ...], tuple[float, ...]] = AXIAL,
    **more: object,
) -> Series:
    normal = np.cross(*way)
    slices = []
    for n in range(count):
        corner = tuple(float(x) for x in (first_mm + 3.0 * n) * normal)
        plane = Plane(corner, *way, frame) if frame is not None else None  # type: ignore[arg-type]
        key = f"{name}{date}"
        slices.append(Slice(Path(f"/{key}/{n}"), None, (30, 40), (1.0, 1.0), plane, series_uid=key))
    made = Series(
        f"{name} {date}",
        "dicom",
        tuple(slices),
        name,
        patient="DOE",
        study_date=date,
        study_uid=date,
        modality="MR",
        spacing_between_mm=3.0,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def kind_of(series: Series) -> str:
    return guess(series).kind


STUDY = [
    scan("localizer"),
    scan("t2_tse_tra"),
    scan("t1_mprage_sag KM", way=SAGITTAL),
    scan("t1_se_tra KM"),
    scan("ep2d_diff"),
    scan("t1_se_tra"),
    scan("t2_flair_tra"),
]


def test_t1_t1_with_contrast_t2_and_flair_hang_in_this_order() -> None:
    assert chosen_for(USUAL, STUDY, kind_of) == (
        "t1_se_tra 20240302",
        "t1_se_tra KM 20240302",
        "t2_tse_tra 20240302",
        "t2_flair_tra 20240302",
    )


def test_what_is_missing_leaves_its_place_free_and_nothing_hangs_twice() -> None:
    some = [one for one in STUDY if "flair" not in one.description]
    assert chosen_for(USUAL, some, kind_of)[3] is None
    twice = Hanging("1x2", ("t1c", "t1c"))
    assert len(set(chosen_for(twice, STUDY, kind_of))) == 2
    assert chosen_for(Hanging("1x1", ("localizer",)), STUDY, kind_of) == (None,)


def test_the_date_before_with_the_same_sequence_in_the_same_planes() -> None:
    now = STUDY[3]
    open_series = [
        *STUDY,
        scan("t1_se_tra KM", "20220101"),
        scan("t1_mprage_sag KM", "20231101", way=SAGITTAL),
        scan("t1_tse_tra KM", "20231101"),
        scan("t2_tse_tra", "20231101"),
        scan("t1_se_tra KM", "20230101", patient="ROE"),
    ]
    prior = prior_of(now, open_series, kind_of)
    assert prior is not None
    assert prior.id == "t1_tse_tra KM 20231101"
    first = next(s for s in open_series if s.study_date == "20220101")
    later = prior_of(first, open_series, kind_of)
    assert later is not None
    assert later.study_date == "20231101"
    assert prior_of(now, STUDY, kind_of) is None


@pytest.mark.parametrize("text", ["", "2x2", "9x9 t1", "2x2 t1 t1c t2 wrong", "planes - - -"])
def test_a_spoiled_setting_is_no_arrangement(text: str) -> None:
    assert Hanging.parse(text) is None


def test_an_arrangement_is_kept_as_text() -> None:
    assert USUAL.text == "2x2 t1 t1c t2 flair"
    some = Hanging("1x2", ("flair", ""))
    assert Hanging.parse(some.text) == some


@pytest.fixture
def views() -> Views:
    workspace = Workspace()
    views = Views(workspace)
    prior = scan("t1_se_tra KM", "20231101", "before", first_mm=100.0)
    change = workspace.take([*STUDY, prior, scan("t2_tse_tra", "20231101", "before", 100.5)])
    assert change is not None
    views.follow(change)
    return views


def shown(views: Views) -> list[str | None]:
    found = [views.series(viewport) for viewport in views.arrangement.shown]
    return [None if one is None else one.id for one in found]


def test_hung_series_show_the_same_place_and_the_first_is_active(views: Views) -> None:
    views.show("t2_tse_tra 20240302")
    views.move_to(3)
    views.show("t1_se_tra 20240302")
    views.move_to(12)
    hang(views, "2x2", chosen_for(USUAL, STUDY, kind_of))
    assert shown(views) == list(chosen_for(USUAL, STUDY, kind_of))
    assert views.active == views.arrangement.shown[0]
    assert {views.state(v).index for v in views.arrangement.shown} == {12}  # type: ignore[union-attr]
    assert shown_by(views, kind_of) == USUAL


def test_a_place_without_a_series_stays_free(views: Views) -> None:
    hang(views, "2x2", ("t1_se_tra 20240302", None, None, "t2_tse_tra 20240302"))
    assert shown(views) == ["t1_se_tra 20240302", None, None, "t2_tse_tra 20240302"]


def test_where_nothing_is_found_what_is_shown_stays(views: Views) -> None:
    views.show("t2_tse_tra 20240302")
    before = shown(views), views.arrangement.layout.name
    assert hang(views, "2x2", (None, None, None, None)) is None
    assert (shown(views), views.arrangement.layout.name) == before


@pytest.mark.parametrize("active", [0, 1, 2, 3])
@pytest.mark.parametrize("layout", ["1x2", "2x1"])
def test_two_dates_hang_beside_each_other_whichever_viewport_was_active(
    views: Views, active: int, layout: str
) -> None:
    pair = ("t1_se_tra KM 20240302", "t1_se_tra KM 20231101")
    views.show(pair[0])
    views.move_to(2)
    hang(views, "2x2", chosen_for(USUAL, STUDY, kind_of))
    views.activate(views.arrangement.shown[active])
    views.show(pair[0])
    views.move_to(13)
    hang(views, layout, pair)
    assert shown(views) == list(pair)
    assert views.active == views.arrangement.shown[0]
    assert views.state().index == 13  # type: ignore[union-attr]


@pytest.mark.parametrize("alone", [False, True])
def test_a_smaller_arrangement_than_the_active_viewport_has_what_was_wanted(
    views: Views, alone: bool
) -> None:
    hang(views, "1+3", ["t1_se_tra 20240302", None, None, "t2_tse_tra 20240302"])
    last = views.arrangement.shown[-1]
    views.activate(last)
    if alone:
        views.arrangement.toggle_alone(last)
    wanted = ["t2_flair_tra 20240302", "t1_se_tra 20240302"]
    hang(views, "1x2", wanted)
    assert shown(views) == wanted
    views.activate(views.arrangement.shown[1])
    assert shown(views) == wanted


def beside(views: Views, other: str) -> tuple[int, int]:
    hang(views, "1x2", ("t1_se_tra KM 20240302", other))
    first, second = views.arrangement.shown
    return first, second


def test_link_here_scrolls_two_dates_together_and_survives_another_series(views: Views) -> None:
    first, second = beside(views, "t1_se_tra KM 20231101")
    views.move_to(10, first)
    views.move_to(4, second)
    assert views.state(second).index == 4  # type: ignore[union-attr]
    done = joining.link_here(views)
    assert (done.views is not None, done.work is not None, done.why) == (True, True, "")
    assert joining.how_linked(views, first) == "hand"
    views.move_to(13, first)
    assert views.state(second).index == 7  # type: ignore[union-attr]
    views.move_to(5, second)
    assert views.state(first).index == 11  # type: ignore[union-attr]
    # Another series of the same date: by place, 0.5 mm off, and at once.
    views.show("t2_tse_tra 20231101", second)
    assert views.state(second).index == 5  # type: ignore[union-attr]
    views.move_to(12, first)
    assert views.state(second).index == 6  # type: ignore[union-attr]
    assert joining.how_linked(views, second) == "hand"
    joining.unlink_here(views)
    views.move_to(2, first)
    assert views.state(second).index == 6  # type: ignore[union-attr]
    assert joining.how_linked(views, first) is None


def test_what_is_linked_is_work_on_both_studies_and_leads_again_when_it_is_read(
    views: Views,
) -> None:
    first, second = beside(views, "t1_se_tra KM 20231101")
    views.move_to(10, first)
    views.move_to(4, second)
    joining.link_here(views)
    work = views._workspace.work
    studies = {study_id(views.series(viewport)) for viewport in (first, second)}
    kept = {study: dict(work.of(LINKS, study)) for study in studies}
    assert len(kept) == 2
    texts = {
        study: {k: to_text("links", v) for k, v in made.items()} for study, made in kept.items()
    }
    for study in studies:
        work.drop(study)
    views.move_to(13, first)
    assert views.state(second).index == 4  # type: ignore[union-attr]
    # What one of both studies keeps is enough, whichever of them it is.
    for study in studies:
        work.take(study, {"links": {k: from_text("links", v) for k, v in texts[study].items()}})
        views.move_to(10, first)
        views.move_to(14, first)
        assert views.state(second).index == 8  # type: ignore[union-attr]
        views.move_to(5, second)
        assert views.state(first).index == 11  # type: ignore[union-attr]
        views.links.unlink([views.series(viewport) for viewport in (first, second)])  # type: ignore[misc]
        assert not any(work.of(LINKS, each) for each in studies)
    assert all(path_free(text) for made in texts.values() for text in made.values())


def test_what_is_linked_comes_along_where_a_study_comes_back(views: Views) -> None:
    first, second = beside(views, "t1_se_tra KM 20231101")
    assert joining.bring_along(views) is None  # Nothing is linked.
    views.move_to(10, first)
    views.move_to(4, second)
    joining.link_here(views)
    views.put_slice(second, 15)
    views.activate(first)
    assert joining.bring_along(views) is not None
    assert views.state(second).index == 4  # type: ignore[union-attr]


def path_free(text: str) -> bool:
    """Frames of reference are hashed: neither UIDs nor paths are kept."""
    one = json.loads(text)
    return all(re.fullmatch("[0-9a-f]{32}", one[side]) for side in ("one", "other"))


def test_links_off_holds_for_those_by_hand_too(views: Views) -> None:
    first, second = beside(views, "t1_se_tra KM 20231101")
    joining.link_here(views)
    views.links.is_on = False
    before = views.state(second).index  # type: ignore[union-attr]
    views.move_to(2, first)
    assert views.state(second).index == before  # type: ignore[union-attr]


def test_series_without_places_are_linked_by_their_slices(views: Views) -> None:
    workspace = views._workspace
    change = workspace.take([scan("t2", "20230101", None, count=9)])
    assert change is not None
    views.follow(change)
    first, second = beside(views, "t2 20230101")
    views.move_to(10, first)
    views.move_to(2, second)
    joining.link_here(views)
    views.move_to(13, first)
    assert views.state(second).index == 5  # type: ignore[union-attr]
    views.move_to(19, first)
    assert views.state(second).index == 8  # type: ignore[union-attr]


def test_other_directions_and_what_is_linked_already_are_said(views: Views) -> None:
    workspace = views._workspace
    change = workspace.take([scan("t1 sag", "20230101", "other", way=SAGITTAL)])
    assert change is not None
    views.follow(change)
    beside(views, "t1 sag 20230101")
    assert joining.link_here(views) == (None, None, OTHER_WAY)
    beside(views, "t2_tse_tra 20240302")
    assert joining.link_here(views) == (None, None, joining.TOGETHER)
    hang(views, "1x1", ("t2_tse_tra 20240302",))
    assert joining.link_here(views) == (None, None, joining.ALONE)
