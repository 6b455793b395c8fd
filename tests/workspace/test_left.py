"""A study comes back as it was left."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from braintumor_desktop.exchange import kept
from braintumor_desktop.findings.placing import Laid
from braintumor_desktop.findings.segmentation import Segment, Segmentation
from braintumor_desktop.imaging.image import Window
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.left import come_back, come_back_beside, left_by, with_hidden
from braintumor_desktop.workspace.links import Place
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.work import id_key
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series

A, B, OTHER = series("a", 9), series("b", 7), replace(series("c", 5), study_uid="2")
STUDY = study_id(A)
WINDOW = Window(400.0, 900.0, "mine")
SEGMENTATION = Segmentation(
    "1.9",
    Path("/seg"),
    "Outlined",
    "",
    "BINARY",
    (Segment(1, "core", "#ff0000"), Segment(2, "edema", "#00ff00")),
    (),
)


def opened(*given):
    workspace = Workspace()
    views = Views(workspace)
    views.follow(workspace.take(list(given)))
    return workspace, views


def arranged():
    """Two viewports: b at its slice 2, and a inverted, active, with a window and a zoom."""
    workspace, views = opened(A, B)
    views.arrangement.choose("1x2")
    first, second = views.arrangement.shown
    views.show("b", first)
    views.show("a", second)
    views.activate(second)
    views.links.is_on = False
    views.move_to(2, first)
    views.move_to(8, second)
    display = {"zoom": 3.5, "center": (10.0, 12.5), "is_inverted": True, "turns": 1}
    state = views.state(second)
    views.set_display(replace(state, window=WINDOW, flips=(True, False), **display), second)
    return workspace, views


def left_now(workspace, views):
    """How the one study that is shown is left."""
    ((study, left),) = left_by(views).items()
    return study, with_hidden(left, workspace, study)


def through_text(left):
    return kept.from_text("left", kept.to_text("left", left))


def test_series_slices_window_and_zoom_come_back():
    old, before = arranged()
    study, left = left_now(old, before)
    assert study == STUDY
    workspace, views = opened(B, A)  # Found in another order.
    change = come_back(views, workspace, STUDY, through_text(left))
    assert change.is_other_layout
    assert left_now(workspace, views) == (STUDY, left)
    first = views.arrangement.shown[0]
    assert (views.series(first).id, views.state(first).index) == ("b", 2)
    assert (views.current.id, views.index, views.state().window) == ("a", 8, WINDOW)
    assert (views.state().zoom, views.state().center) == (3.5, (10.0, 12.5))


def test_hidden_segments_are_hidden_again_however_late_they_are_read():
    workspace, views = opened(A, B)
    others = workspace.others
    others.read("seg", SEGMENTATION, "")
    others.lay("seg", "a", Laid({1: {}, 2: {}}))
    others.show("seg", 2, on=False)
    study, left = left_now(workspace, views)
    assert left.hidden == ((id_key("seg"), 2),)
    again, other = opened(A, B)
    assert again.others.hide_again(study, through_text(left).hidden) is None
    # Nothing is read so far: what is kept now must not forget it.
    assert left_now(again, other)[1].hidden == left.hidden
    again.others.read("seg", SEGMENTATION, "")
    again.others.lay("seg", "a", Laid({1: {}, 2: {}}))
    assert [again.others.is_shown("seg", number) for number in (1, 2)] == [True, False]
    again.others.show("seg", 2, on=True)
    again.others.read("seg", SEGMENTATION, "")
    assert again.others.is_shown("seg", 2)
    assert left_now(again, other)[1].hidden == ()


def test_segments_that_were_read_before_are_hidden_at_once():
    workspace, _ = opened(A)
    workspace.others.read("seg", SEGMENTATION, "")
    workspace.others.lay("seg", "a", Laid({1: {}, 2: {}}))
    change = workspace.others.hide_again(STUDY, ((id_key("seg"), 1),))
    assert change.series == {"a"}
    assert not workspace.others.is_shown("seg", 1)


def test_what_is_gone_is_left_out():
    _, left = left_now(*arranged())
    workspace, views = opened(replace(A, slices=A.slices[:4]))
    come_back(views, workspace, STUDY, left)
    assert views.arrangement.layout.name == "1x2"
    assert views.current.id == "a"
    assert views.index < 4
    assert views.state().is_inverted


def test_another_study_and_another_version_change_nothing():
    _, left = left_now(*arranged())
    workspace, views = opened(OTHER)
    assert come_back(views, workspace, STUDY, left) is None
    assert come_back(views, workspace, study_id(OTHER), left) is None
    workspace, views = opened(A)
    assert come_back(views, workspace, STUDY, replace(left, layout="9x9")) is None
    assert views.arrangement.layout.name == "1x1"


def beside():
    """A series of one study at the left, one of another at the right, which is active."""
    workspace, views = opened(A, OTHER)
    views.arrangement.choose("1x2")
    first, second = views.arrangement.shown
    views.show("a", first)
    views.show("c", second)
    views.activate(second)
    return workspace, views


def test_each_study_that_is_shown_is_kept_with_its_own_views_alone():
    _, views = beside()
    found = left_by(views)
    assert {study: [view is not None for view in left.views] for study, left in found.items()} == {
        STUDY: [True, False],
        study_id(OTHER): [False, True],
    }
    # Where it comes back alone a viewport is active that shows it.
    assert (found[STUDY].active, found[study_id(OTHER)].active) == (0, 1)


def test_where_nothing_is_shown_nothing_is_kept():
    assert left_by(Views(Workspace())) == {}


def test_beside_another_study_it_comes_back_where_it_is_shown():
    _, left = left_now(*arranged())  # b at 2, and a at 8 with a window and a zoom, active.
    workspace, views = opened(OTHER)
    views.arrangement.choose("1x2")
    first, second = views.arrangement.shown
    views.show("c", first)
    views.move_to(4, first)
    views.activate(second)
    views.follow(workspace.take([B, A]))
    views.put("b", second)
    change = come_back_beside(views, workspace, through_text(left), ["a", "b"])
    assert change.viewports == {second}
    assert not change.is_other_layout
    assert views.arrangement.layout.name == "1x2"
    assert (views.series(first).id, views.state(first).index) == ("c", 4)
    assert (views.current.id, views.index, views.state().window) == ("a", 8, WINDOW)
    assert (views.state().zoom, views.state().center) == (3.5, (10.0, 12.5))


def test_beside_another_study_nothing_comes_back_that_was_open_before():
    _, left = left_now(*arranged())
    workspace, views = beside()
    before = {viewport: views.state(viewport) for viewport in views.arrangement.shown}
    assert come_back_beside(views, workspace, left, ["c"]) is None
    assert {viewport: views.state(viewport) for viewport in views.arrangement.shown} == before


def test_what_is_linked_with_another_study_stays_on_its_slice():
    _, left = left_now(*arranged())
    workspace, views = beside()
    first = views.arrangement.shown[0]
    views.activate(first)
    views.links.is_on = True
    views.links.link(Place(A, 3), Place(OTHER, 1))
    views.move_to(3, first)
    come_back_beside(views, workspace, left, ["a"])
    assert (views.index, views.state().zoom) == (3, 3.5)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("zoom", 0),
        ("zoom", "large"),
        ("turns", 4),
        ("flips", [True]),
        ("center", [1.0]),
        ("center", [1.0, float("1e999")]),
        ("series", None),
        ("window", {"center": 1, "width": 0, "name": "", "function": "LINEAR"}),
        ("window", {"center": 1, "width": 2, "name": "", "function": "CUBIC"}),
    ],
)
def test_what_is_damaged_is_none(where, value):
    _, left = left_now(*arranged())
    damaged = json.loads(kept.to_text("left", left))
    damaged["views"][1][where] = value
    with pytest.raises((KeyError, IndexError, TypeError, ValueError)):
        kept.from_text("left", json.dumps(damaged))


@pytest.mark.parametrize("active", [-1, 2, "first", None])
def test_an_active_viewport_that_cannot_be_is_none(active):
    _, left = left_now(*arranged())
    damaged = json.loads(kept.to_text("left", left)) | {"active": active}
    with pytest.raises(ValueError, match="viewport"):
        kept.from_text("left", json.dumps(damaged))
