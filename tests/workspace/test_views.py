"""What viewports show, and what stays shown when more is found or something is closed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.imaging.image import Window
from braintumor_desktop.workspace.changes import ViewsChanged, both
from braintumor_desktop.workspace.views import Views, ViewState, outward
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series


@pytest.fixture
def views() -> Views:
    return Views(Workspace())


def take(views: Views, *found: Series) -> ViewsChanged | None:
    change = views._workspace.take(found)
    assert change is not None
    return views.follow(change)


def close(views: Views, *ids: str) -> ViewsChanged | None:
    change = views._workspace.close(ids)
    assert change is not None
    return views.follow(change)


def state(views: Views) -> ViewState:
    found = views.state()
    assert found is not None
    return found


def segmentation(name: str) -> Series:
    """A series that must not be judged."""
    found = series(name, 3)
    refused = tuple(replace(item, reason=("not_mr", "no MR")) for item in found.slices)
    return replace(found, slices=refused)


def test_a_series_opens_in_its_middle(views: Views) -> None:
    change = take(views, series("a", 9))
    assert change == ViewsChanged(frozenset([views.active]), True, True)
    assert (views.current.id, views.index) == ("a", 4)  # type: ignore[union-attr]


def test_what_is_shown_stays_shown_when_slices_come_before_it(views: Views) -> None:
    take(views, series("a", 3, first=5))
    views.move_to(2)
    shown = views.slice
    change = take(views, series("b", 2), series("a", 8))
    assert change == ViewsChanged(frozenset([views.active]), False, True)
    assert views.slice == shown
    assert views.index == 7


def test_opening_another_study_does_not_change_what_is_shown(views: Views) -> None:
    take(views, series("a", 3))
    assert take(views, series("b", 3)) is None
    assert views.current.id == "a"  # type: ignore[union-attr]


def test_a_segmentation_is_shown_first_only_until_there_is_a_picture_to_judge(
    views: Views,
) -> None:
    take(views, segmentation("seg"))
    assert views.current.id == "seg"  # type: ignore[union-attr]
    take(views, series("mr", 3))
    assert views.current.id == "mr"  # type: ignore[union-attr]


def test_a_segmentation_that_the_user_chose_stays_shown(views: Views) -> None:
    take(views, segmentation("seg"))
    views.move_to(0)
    take(views, series("mr", 3))
    assert views.current.id == "seg"  # type: ignore[union-attr]


def test_a_series_is_found_as_it_was_left(views: Views) -> None:
    take(views, series("a", 9), series("b", 5))
    views.move_to(7)
    chosen = Window(40.0, 80.0)
    zoomed = replace(
        state(views), window=chosen, zoom=3.5, center=(10.0, 20.0), flips=(True, False)
    )
    views.set_display(zoomed)
    views.show("b")
    assert (views.index, state(views).window, state(views).zoom) == (2, None, None)
    views.show("a")
    kept = state(views)
    assert (kept.index, kept.window, kept.zoom, kept.center) == (7, chosen, 3.5, (10.0, 20.0))
    assert kept.flips == (True, False)


def test_a_series_that_was_closed_and_opened_again_begins_anew(views: Views) -> None:
    take(views, series("a", 9), series("b", 5))
    views.move_to(7)
    close(views, "a")
    assert views.current.id == "b"  # type: ignore[union-attr]
    take(views, series("a", 9))
    views.show("a")
    assert views.index == 4


def test_changing_the_window_does_not_move_to_the_slice_that_was_shown_before(
    views: Views,
) -> None:
    take(views, series("a", 9))
    old = state(views)
    views.move_to(0)
    views.set_display(replace(old, window=Window(1.0, 2.0)))
    assert views.index == 0


def test_when_the_last_series_is_closed_nothing_is_shown(views: Views) -> None:
    take(views, series("a", 2))
    change = close(views, "a")
    assert change is not None
    assert change.is_other_series
    assert (views.current, views.slice, views.state()) == (None, None, None)


def test_a_slice_stays_shown_when_its_series_turns_out_to_be_two(views: Views) -> None:
    take(views, series("a", 4))
    views.move_to(3)
    shown = views.slice
    workspace = views._workspace
    split = [replace(series("a", 2), id="a/1"), replace(series("a", 2, first=2), id="a/2")]
    change = both(workspace.close(["a"]), workspace.take(split))
    assert change is not None
    views.follow(change)
    assert (views.current.id, views.slice) == ("a/2", shown)  # type: ignore[union-attr]


def test_among_loose_pictures_the_next_slice_is_the_next_picture(views: Views) -> None:
    take(views, *(replace(series(name, 1), kind="pictures") for name in "abc"))
    views.step(1)
    assert views.current.id == "b"  # type: ignore[union-attr]
    views.show_neighbor(5)
    assert views.current.id == "c"  # type: ignore[union-attr]
    assert views.step(1) is None


def test_slices_end_at_the_first_and_the_last(views: Views) -> None:
    take(views, series("a", 5))
    views.move_to(99)
    assert views.index == 4
    views.step(-99)
    assert views.index == 0
    assert views.step(-1) is None


def test_two_viewports_show_one_series_at_two_places(views: Views) -> None:
    take(views, series("a", 9), series("b", 5))
    other = views.add()
    views.show("a", other)
    assert views.move_to(1, other) == ViewsChanged(frozenset([other]), is_other_slice=True)
    assert (views.index, views.state(other).index) == (4, 1)  # type: ignore[union-attr]
    views.activate(other)
    views.step(1)
    assert [views.state(v).index for v in (0, other)] == [4, 2]  # type: ignore[union-attr]
    close(views, "a")
    # What nobody looks at is not replaced unasked.
    assert (views.series(0), views.current.id) == (None, "b")  # type: ignore[union-attr]


def test_slices_come_from_the_shown_one_outward() -> None:
    order = [int(item.path.name) for item in outward(series("a", 5), 1)]
    assert order == [1, 2, 0, 3, 4]


def test_a_series_opens_on_the_slice_on_which_it_stays(views: Views) -> None:
    views.unasked.hold()
    assert take(views, segmentation("seg"), series("a", 3)) is None
    assert take(views, series("a", 9)) is None
    change = views.unasked.release(("seg", "a"))
    assert change is not None
    assert change.is_other_series
    assert (views.current.id, views.index) == ("a", 4)  # type: ignore[union-attr]
    shown = views.slice
    take(views, series("a", 21))
    assert views.slice == shown


def test_a_part_that_was_shown_gives_way_to_the_middle_once_when_all_is_found(
    views: Views,
) -> None:
    views.unasked.hold()
    take(views, series("a", 3))
    views.unasked.release(("a",))
    take(views, series("a", 9))
    take(views, series("a", 24))
    assert views.index == 1
    assert views.unasked.settle() is not None
    assert views.index == 12
    take(views, series("a", 40))
    assert (views.unasked.settle(), views.index) == (None, 12)


def test_where_one_has_moved_nothing_moves_when_all_is_found(views: Views) -> None:
    for act in (
        lambda: views.move_to(2),
        lambda: views.set_display(replace(views.state(), zoom=3.0)),  # type: ignore[arg-type]
    ):
        take(views, series("a", 3))
        act()
        shown = views.slice
        take(views, series("a", 24))
        assert views.unasked.settle() is None
        assert views.slice == shown
        close(views, "a")


def test_a_series_that_is_chosen_while_more_is_found_is_shown(views: Views) -> None:
    views.unasked.hold()
    take(views, series("a", 3), series("b", 3))
    views.show("b")
    views.unasked.release(("a", "b"))
    assert views.current.id == "b"  # type: ignore[union-attr]


def test_what_is_opened_beside_a_study_is_shown_unless_one_looks_at_another_meanwhile(
    views: Views,
) -> None:
    take(views, series("a", 3))
    views.move_to(2)
    views.unasked.hold()
    take(views, segmentation("seg"), series("b", 3))
    views.unasked.release(("seg", "b"))
    assert views.current.id == "b"  # type: ignore[union-attr]
    views.unasked.hold()
    take(views, series("c", 3))
    views.show("a")
    assert views.unasked.release(("c",)) is None
    assert (views.current.id, views.index) == ("a", 2)  # type: ignore[union-attr]


def test_a_segmentation_that_is_opened_does_not_take_the_place_of_a_picture(views: Views) -> None:
    take(views, series("a", 3))
    views.unasked.hold()
    take(views, segmentation("seg"))
    assert views.unasked.release(("seg",)) is None


def of(name: str, date: str, number: int | None, patient: str = "DOE") -> Series:
    values = {"patient": patient, "study_uid": patient + date, "study_date": date}
    return replace(series(name, 3), number=number, **values)  # type: ignore[arg-type]


def test_what_is_opened_is_shown_as_it_is_listed_whichever_was_read_first(views: Views) -> None:
    views.unasked.hold()
    found = (
        *(of("old", "20231107", 1), of("new late", "20240302", 9)),
        *(of("new early", "20240302", 2), of("another's", "20250101", 1, "ROE")),
    )
    take(views, *found)
    views.arrangement.choose("2x2")
    views.unasked.release(tuple(one.id for one in found))
    shown = [views.shown_in(viewport).series_id for viewport in views.seen]
    assert shown == ["new early", "new late", "old", None]
