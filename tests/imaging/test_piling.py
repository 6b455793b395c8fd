"""Slices read into a volume: what their values are, what is left out, what needs too much."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging.cuts import cut, plane_through
from braintumor_desktop.imaging.image import Image, Plane, Slice
from braintumor_desktop.imaging.piling import Pile, Piling

SHAPE = (6, 8)


def slices(count: int = 5, step: float = 2.0) -> list[Slice]:
    return [
        Slice(
            Path(f"/d/{n}"),
            None,
            SHAPE,
            (1.5, 1.25),
            Plane((0.0, 0.0, n * step), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), "frame"),
        )
        for n in range(count)
    ]


class Files:
    """Pictures by name; what is missing cannot be read."""

    def __init__(self, **pictures: Image) -> None:
        self.pictures = pictures
        self.asked: list[str] = []

    def load(self, item: Slice, token: CancelToken) -> Image:
        token.check()
        self.asked.append(item.path.name)
        if item.path.name not in self.pictures:
            raise BadInput("unreadable", f"{item.path.name} cannot be read", "it is gone.")
        return self.pictures[item.path.name]


def pictures(count: int = 5, **kind: object) -> dict[str, Image]:
    return {
        str(n): Image(np.full(SHAPE, 10 * n, np.int16), **kind)  # type: ignore[arg-type]
        for n in range(count)
    }


def piled(items: list[Slice], found: dict[str, Image], most: int = 10**6) -> Pile:
    return Piling(items, most).read(Files(**found).load, CancelToken(), lambda _done: None)


def test_stored_values_stay_as_they_are_and_say_how_they_are_rescaled() -> None:
    pile = piled(slices(), pictures(slope=2.0, intercept=-7.0))
    assert pile.volume.values.dtype == np.int16
    assert pile.volume.values[:, 0, 0].tolist() == [0, 10, 20, 30, 40]
    assert (pile.rescale, pile.span) == ((2.0, -7.0), (0.0, 40.0))
    plane = plane_through(pile.volume.grid, "axial", (2.0, 2.0, 6.0))
    shown = pile.picture(cut(pile.volume, plane), plane)
    assert shown.value_at(2, 3) == 30 * 2.0 - 7.0


def test_slices_of_several_rescales_become_modality_values() -> None:
    found = pictures(slope=2.0) | {"3": Image(np.full(SHAPE, 4, np.int16), slope=0.25)}
    pile = piled(slices(), found)
    assert pile.volume.values.dtype == np.float32
    assert pile.volume.values[:, 0, 0].tolist() == [0, 20, 40, 1, 80]
    assert pile.rescale == (1.0, 0.0)


def test_a_slice_that_cannot_be_read_leaves_a_gap_and_its_reason() -> None:
    found = pictures(7)
    del found["2"]
    pile = piled(slices(7), found)
    assert pile.positions == (0, 1, 3, 4, 5, 6)
    assert pile.volume.grid.missing == 1
    assert ["2 cannot be read" in str(reason) for reason in pile.lost] == [True]


def test_slices_that_come_in_descending_order_are_piled_up_ascending() -> None:
    pile = piled(slices()[::-1], pictures())
    assert pile.volume.values[:, 0, 0].tolist() == [0, 10, 20, 30, 40]
    assert pile.positions == (4, 3, 2, 1, 0)


def test_padding_and_what_is_no_number_are_as_low_as_the_lowest_tissue() -> None:
    padded = np.full(SHAPE, 50, np.int16)
    padded[0] = -2000
    pile = piled(slices(2), {n: Image(padded, padding=(-2000, -2000)) for n in "01"})
    assert pile.span == (50.0, 50.0)
    holed = np.full(SHAPE, 1.5, np.float32)
    holed[1, 1] = np.nan
    pile = piled(slices(2), {n: Image(holed) for n in "01"})
    assert pile.span == (1.5, 1.5)


def test_what_would_take_too_much_memory_is_refused_before_it_is_taken() -> None:
    with pytest.raises(BadInput, match="more than") as found:
        piled(slices(), pictures(), most=5 * 6 * 8 * 2 - 1)
    assert found.value.code == "too_large"
    piled(slices(), pictures(), most=5 * 6 * 8 * 2)


def test_colors_and_a_single_slice_that_can_be_read_give_no_planes() -> None:
    color = {n: Image(np.zeros((*SHAPE, 3), np.uint8)) for n in "01234"}
    with pytest.raises(BadInput, match="colors"):
        piled(slices(), color)
    with pytest.raises(BadInput, match="cannot be read"):
        piled(slices(), {"3": pictures()["3"]})


def test_reading_goes_on_where_it_was_stopped() -> None:
    token, told, items = CancelToken(), [], slices()
    found = Files(**pictures())
    piling = Piling(items, 10**6)

    def stop_after_two(done: tuple[int, int]) -> None:
        told.append(done)
        if done[0] == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        piling.read(found.load, token, stop_after_two)
    assert told == [(1, 5), (2, 5)]
    assert piling.done == 2
    pile = piling.read(found.load, CancelToken(), told.append)
    assert told[2:] == [(3, 5), (4, 5), (5, 5)]
    assert pile.volume.values[:, 0, 0].tolist() == [0, 10, 20, 30, 40]
    # The one in the middle comes first, to know how large the volume will be.
    assert found.asked == ["2", "0", "1", "2", "3", "4"]


@pytest.mark.parametrize("span", [(0, 1), (-30000, 30000), (0, 65535)])
def test_whole_values_stay_whole_in_the_picture_of_a_plane(span: tuple[int, int]) -> None:
    low, high = span
    values = np.linspace(low, high, SHAPE[0] * SHAPE[1]).round().astype(np.int32).reshape(SHAPE)
    kind = np.uint16 if low >= 0 else np.int16
    pile = piled(slices(2), {n: Image(values.astype(kind)) for n in "01"})
    plane = plane_through(pile.volume.grid, "axial", (0.0, 0.0, 0.0))
    found = cut(pile.volume, plane)
    shown = pile.picture(found, plane)
    assert shown.values == pytest.approx(found.values, abs=(high - low) / 65534)
    assert shown.stored.min() > 0
