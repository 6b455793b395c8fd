"""What is open, and what stays shown when more is found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.desktop.work.pixel_cache import Picture, PixelCache
from braintumor_desktop.desktop.work.session import Session
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.imaging.image import Image, Series, Slice, Window
from tests.helpers.stubs import rejected, result

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def slices(name: str, count: int, first: int = 0) -> tuple[Slice, ...]:
    numbers = range(first, first + count)
    return tuple(Slice(Path(f"/{name}/{n}"), None, (37, 53), (1.0, 0.5)) for n in numbers)


def series(name: str, count: int, first: int = 0) -> Series:
    found = slices(name, count, first)
    return Series(name, "dicom", found, study_uid="1", spacing_between_mm=2.0)


def open_session(
    session: Session, found: tuple[Series, ...], problems: tuple[Problem, ...] = ()
) -> None:
    session.clear()
    session.grow(found, problems)


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session()


def test_what_is_shown_stays_shown_when_slices_come_before_it(session: Session) -> None:
    open_session(session, (series("a", 3, first=5),))
    session.move_to(2)
    shown = session.slice
    session.grow((series("b", 2), series("a", 8)))
    assert session.slice == shown
    assert session.index == 7


def test_at_the_end_of_the_search_the_middle_is_shown_unless_the_user_moved(
    session: Session,
) -> None:
    open_session(session, (series("a", 1),))
    session.grow((series("a", 9),))
    assert session.index == 0
    session.settle()
    assert session.index == 4
    session.move_to(6)
    session.settle()
    assert session.index == 6


def test_a_series_that_grows_after_it_was_judged_is_not_judged_any_more(session: Session) -> None:
    open_session(session, (series("a", 1),))
    session.add_result(result(session.slice))  # type: ignore[arg-type]
    assert session.row_of(session.series[0]).state == "judged"
    session.grow((series("a", 2),))
    row = session.row_of(session.series[0])
    assert (row.state, row.finished, row.images) == ("waiting", 1, 2)


def test_slices_come_from_the_shown_one_outward(session: Session) -> None:
    open_session(session, (series("a", 5),))
    session.move_to(1)
    order = [int(item.path.name) for item in session.outward()]
    assert order == [1, 2, 0, 3, 4]


def test_among_loose_pictures_the_next_slice_is_the_next_picture(session: Session) -> None:
    loose = [replace(series(name, 1), kind="pictures") for name in "abc"]
    open_session(session, tuple(loose))
    session.step(1)
    assert session.current is loose[1]
    session.step(5)
    assert session.current is loose[2]


def test_the_row_of_a_series_sums_its_slices_up(session: Session) -> None:
    open_session(session, (series("a", 3),))
    first, second, third = session.series[0].slices
    session.add_result(result(first, tumor=0.3, mask_px=0))
    session.add_result(result(second, tumor=0.8, mask_px=100))
    session.add_result(rejected(third))
    row = session.row_of(session.series[0])
    assert (row.state, row.judged, row.tumor_images) == ("judged", 2, 1)
    assert row.tumor_probability == pytest.approx(0.3)
    assert (row.tumor_slices, row.lone_hits) == ((), (1,))
    assert row.volume_ml == pytest.approx(100 * 1.0 * 0.5 * 2.0 / 1000)
    assert row.area_px is None


def test_a_file_without_pictures_is_a_row_with_its_reason(session: Session) -> None:
    problem = Problem(Path("/x/notes.txt"), "not_image", "notes.txt is no image.", True)
    open_session(session, (), (problem,))
    (row,) = session.rows()
    assert (row.name, row.state, row.reason) == ("notes.txt", "rejected", "notes.txt is no image.")


def test_results_of_the_last_study_are_forgotten(session: Session) -> None:
    open_session(session, (series("a", 1),))
    session.add_result(result(session.slice))  # type: ignore[arg-type]
    open_session(session, (series("a", 1),))
    assert session.result_of(session.slice) is None  # type: ignore[arg-type]


def test_the_cache_keeps_what_was_used_last_within_its_bytes() -> None:
    cache = PixelCache(limit=3000)
    a, b, c, d = slices("a", 4)
    picture = Picture(Image(np.zeros((20, 25), np.uint16)), Window(1.0, 2.0))
    for item in (a, b, c):
        cache.put(item, picture)
    assert cache.get(a) is picture
    cache.put(d, picture)
    assert b not in cache
    assert (a in cache, c in cache, d in cache) == (True, True, True)
    assert cache.bytes == 3000
