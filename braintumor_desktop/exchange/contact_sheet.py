"""Contact sheets: many pictures on pages, each with a few words, as one PNG or a PDF.

Pages are made one after the other; a PDF of many takes the memory of one page.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop import NOTICE, words
from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.writing import PART, storage_error, write_whole
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import IO, BinaryIO

    from numpy.typing import NDArray
    from PIL.Image import Image as Page
    from PIL.ImageDraw import ImageDraw

SUFFIXES = (".png", ".pdf")
COLUMNS, ROWS = 4, 5
SIDE = 280
"""Pixels of the square that a picture is fitted into."""
MOST_IN_PNG = 400
"""Pictures: more would not open in most viewers."""
HINT = mark("Name a .pdf, or choose fewer.")
_MARGIN, _GAP, _LINE, _LETTERS = 40, 13, 18, 14
_LINES = 3
_CELL = SIDE + _LINES * _LINE + 2 * _GAP
_WIDTH = 2 * _MARGIN + COLUMNS * SIDE + (COLUMNS - 1) * _GAP
_DPI = 150
_QUALITY = 92
_BLACK, _WHITE, _GRAY = (0, 0, 0), (255, 255, 255), (120, 120, 120)


@dataclass(frozen=True, eq=False)
class Tile:
    """A picture with its words.

    Attributes:
        picture: uint8 (rows, columns, 3), or None where there is none.
        lines: what stands below it, at most three; the first beside a square of the color.
        color: red, green and blue of the answer, or None.
        aspect: how much taller a pixel is than wide.
    """

    picture: NDArray[np.uint8] | None
    lines: tuple[str, ...]
    color: tuple[int, int, int] | None = None
    aspect: float = 1.0


def write_sheet(path: Path, tiles: Iterable[Tile], count: int, *, private: bool = False) -> None:
    """Write pages of pictures: a .png is one tall page, a .pdf has as many as it needs.

    Args:
        path: of the file, which appears when it is complete.
        tiles: in their order, made as they are asked for.
        count: how many there are.
        private: nobody else may read it: it names patients.

    Raises:
        StorageError: it cannot be written, or a PNG would be too large.
        Cancelled: by what makes the tiles; nothing is written then.
    """
    is_pdf = path.suffix.lower() == ".pdf"
    if not is_pdf and count > MOST_IN_PNG:
        cause = tr(
            "a PNG holds {most} pictures, not {count}",
            most=words.number(MOST_IN_PNG),
            count=words.number(count),
        )
        raise StorageError(tr("{path} is not written", path=path), cause, tr(HINT))
    rows = ROWS if is_pdf else max(1, -(-count // COLUMNS))
    pages = _pages(iter(tiles), rows, max(1, -(-count // (rows * COLUMNS))))
    if not is_pdf:
        write_whole(path, lambda file: _write_png(file, pages), private=private)
        return
    # A PDF is read again for each page: it waits beside its place, where patients' data is meant
    # to be.
    try:
        with tempfile.TemporaryFile(prefix=".", suffix=PART, dir=path.parent) as waiting:
            _write_pdf(waiting, pages)
            waiting.seek(0)
            write_whole(path, lambda file: shutil.copyfileobj(waiting, file), private=private)
    except OSError as error:
        raise storage_error(path, error, tr(HINT)) from error


def _write_pdf(file: IO[bytes], pages: Iterator[Page]) -> None:
    for number, page in enumerate(pages):
        file.seek(0)
        page.save(
            file, "PDF", append=number > 0, resolution=_DPI, quality=_QUALITY, title="Worklist",
            subject=NOTICE,
        )  # fmt: skip


def _write_png(file: BinaryIO, pages: Iterator[Page]) -> None:
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text("Description", NOTICE)
    next(pages).save(file, "PNG", pnginfo=about)


def _pages(tiles: Iterator[Tile], rows: int, count: int) -> Iterator[Page]:
    from PIL import Image as Pillow
    from PIL import ImageDraw as Drawing

    for number in range(1, count + 1):
        page = Pillow.new("RGB", (_WIDTH, 2 * _MARGIN + rows * _CELL), _WHITE)
        draw = Drawing.Draw(page)
        for place in range(rows * COLUMNS):
            tile = next(tiles, None)
            if tile is None:
                break
            row, column = divmod(place, COLUMNS)
            at = (_MARGIN + column * (SIDE + _GAP), _MARGIN + row * _CELL)
            _put(page, draw, at, tile)
        foot = f"{NOTICE}. Page {number} of {count}."
        _write(draw, (_MARGIN, page.height - _MARGIN + _GAP), foot, _GRAY)
        yield page


def _put(page: Page, draw: ImageDraw, at: tuple[int, int], tile: Tile) -> None:
    left, top = at
    draw.rectangle((left, top, left + SIDE - 1, top + SIDE - 1), _BLACK)
    if tile.picture is not None:
        shown = _fitted(tile.picture, tile.aspect)
        page.paste(shown, (left + (SIDE - shown.width) // 2, top + (SIDE - shown.height) // 2))
    below, indent = top + SIDE + _GAP // 2, 0
    if tile.color is not None:
        draw.rectangle((left, below + 2, left + _LETTERS - 2, below + _LETTERS), tile.color)
        indent = _LETTERS + 4
    for number, line in enumerate(tile.lines[:_LINES]):
        place = (left + (0 if number else indent), below + number * _LINE)
        _write(draw, place, line, _BLACK, SIDE - (0 if number else indent))


def _fitted(picture: NDArray[np.uint8], aspect: float) -> Page:
    from PIL import Image as Pillow

    rows, columns = picture.shape[0] * aspect, picture.shape[1]
    scale = SIDE / max(rows, columns)
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    return Pillow.fromarray(np.ascontiguousarray(picture)).resize(size, Pillow.Resampling.LANCZOS)


def _write(
    draw: ImageDraw,
    at: tuple[int, int],
    text: str,
    color: tuple[int, int, int],
    width: int = _WIDTH - 2 * _MARGIN,
) -> None:
    """One line, cut with an ellipsis where it is too long."""
    from PIL import ImageFont

    font = ImageFont.load_default(_LETTERS)
    shown = " ".join(text.split())
    while font.getlength(shown) > width and len(shown) > 1:
        shown = f"{shown[:-2].rstrip()}\u2026"
    draw.text(at, shown, color, font)
