"""Contact sheets: pages of pictures with their words, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.PdfParser import PdfParser

from braintumor_desktop import NOTICE
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange import contact_sheet
from braintumor_desktop.exchange.contact_sheet import SIDE, Tile, write_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RED, GREEN = (200, 10, 20), (10, 180, 30)
MARGIN = 40


def tile(color: tuple[int, int, int], shape: tuple[int, int] = (40, 60), **more: float) -> Tile:
    picture = np.full((*shape, 3), color, np.uint8)
    return Tile(picture, ("Glioma, 0.94", "DOE^J", "T1"), (230, 159, 0), **more)


def box_of(page: Pillow.Image, color: tuple[int, int, int]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what has a color."""
    found = np.argwhere(np.abs(np.asarray(page).astype(int) - color).max(axis=2) < 3)
    (top, left), (bottom, right) = found.min(axis=0), found.max(axis=0)
    return int(left), int(top), int(right) + 1, int(bottom) + 1


def test_pictures_stand_in_rows_and_keep_their_shape(tmp_path: Path) -> None:
    path = tmp_path / "s.png"
    tiles = [tile(RED)] * 4 + [tile(GREEN)]
    write_sheet(path, iter(tiles), 5)
    with Pillow.open(path) as page:
        assert page.text["Description"] == NOTICE  # type: ignore[attr-defined]
        red, green = box_of(page, RED), box_of(page, GREEN)
    assert red[0] == MARGIN
    assert red[3] - red[1] == round(SIDE * 40 / 60)
    assert green[0] == MARGIN
    assert green[1] > red[3]


def test_pixels_that_are_taller_than_wide_are_shown_so(tmp_path: Path) -> None:
    write_sheet(tmp_path / "s.png", iter([tile(RED, aspect=3.0)]), 1)
    with Pillow.open(tmp_path / "s.png") as page:
        left, top, right, bottom = box_of(page, RED)
    assert (right - left, bottom - top) == (SIDE * 60 // 120, SIDE)


def test_a_pdf_has_as_many_pages_as_it_needs(tmp_path: Path) -> None:
    count = 2 * contact_sheet.COLUMNS * contact_sheet.ROWS + 1
    write_sheet(tmp_path / "s.pdf", iter([tile(RED)] * count), count)
    with PdfParser(str(tmp_path / "s.pdf")) as pdf:
        assert len(pdf.pages) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["s.pdf"]


def test_a_png_of_too_many_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="a PNG holds 400 pictures, not 401"):
        write_sheet(tmp_path / "s.png", iter([]), 401)


@pytest.mark.parametrize("ending", [".png", ".pdf"])
def test_one_that_is_stopped_leaves_nothing(tmp_path: Path, ending: str) -> None:
    def tiles() -> Iterator[Tile]:
        for _ in range(30):
            yield tile(RED)
        raise Cancelled

    with pytest.raises(Cancelled):
        write_sheet(tmp_path / f"s{ending}", tiles(), 50)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "line", ["", "a" * 500, "\u4e2d\u6587 \u05d0", "bad \udc80 byte", "a\nb\0c"]
)
def test_any_words_can_be_written(tmp_path: Path, line: str) -> None:
    write_sheet(tmp_path / "s.png", iter([Tile(None, (line, line, line))]), 1)
    with Pillow.open(tmp_path / "s.png") as page:
        assert page.width == box_of(page, (255, 255, 255))[2]
