"""Pictures for eyes: a slice in the window's gray values, with its mask and words on it.

Overlays keep rows and columns of the file, so that they lie on it pixel on pixel; what is made for
eyes alone is turned as the window turns it, and says its sides (`sided`).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop import NOTICE
from braintumor_desktop.exchange import heat_map
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import mask_label
from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.geometry import orientation_letters, upright_turn
from braintumor_desktop.words import english

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import ImageDraw

    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Directions, Image, Plane

    Sides = tuple[str, str, str, str]

OPACITY = 0.45
INCH_MM = 25.4
_MARGIN = 0.012
"""Of the picture's shorter side, between text and border."""


def overlay_png(image: Image, result: ImageResult) -> bytes:
    """A slice in color with its mask, the answer and the notice, rows and columns as stored."""
    picture = display.to_rgb(image, display.default_window(image))
    if result.answer is not None and result.mask is not None:
        picture = blend(picture, result.mask.array, result.answer, OPACITY)
        picture = annotate(picture, top=(english(answer_words(result)),))
    return encode_png(picture, image.spacing_mm)


def blend(
    picture: NDArray[np.uint8], mask: NDArray[np.bool_], answer: str, opacity: float
) -> NDArray[np.uint8]:
    """Lay a mask in the color of an answer over a picture; opacity 0 hides it."""
    color = mask_label(answer).rgb
    return display.blend(picture, mask, color, opacity, outline=opacity > 0)


def outline(picture: NDArray[np.uint8], mask: NDArray[np.bool_], answer: str) -> NDArray[np.uint8]:
    """Draw a mask's border alone, so that a heat map below it can be read."""
    return display.blend(picture, mask, mask_label(answer).rgb, 0.0)


def evidence_png(result: ImageResult) -> bytes | None:
    """The evidence of a judged slice as gray values, 255 the strongest; rows x columns.

    None where its network gives none.
    """
    if result.evidence is None:
        return None
    levels = heat_map.levels(result.evidence, result.slice.shape)
    return encode_png(levels, result.slice.spacing_mm)


def answer_words(result: ImageResult) -> str:
    """What a person is told as a line of text, as the window says it; "" without a verdict."""
    if result.answer is None or result.verdict is None:
        return ""
    return wording.answer(result.answer, result.verdict.tumor_probability)


def upright_sides(facing: Plane | Directions | None) -> Sides | None:
    """Letters at the (left, right, top, bottom) of a slice turned upright; None: unknown."""
    return None if facing is None else upright_turn(facing).borders(orientation_letters(facing))


def sided(picture: NDArray[np.uint8], sides: Sides | None) -> NDArray[np.uint8]:
    """Write the letters of the sides into the middle of a picture's borders.

    Args:
        picture: uint8 (rows, columns) or (rows, columns, 3), already turned.
        sides: what stands at the left, right, top and bottom; None leaves the picture as it is.

    Returns:
        A new picture of the same shape.
    """
    from PIL import Image as Pillow
    from PIL import ImageDraw as Drawing

    canvas = Pillow.fromarray(np.ascontiguousarray(picture))
    if sides is not None:
        _write_sides(Drawing.Draw(canvas), canvas.size, sides)
    return np.array(canvas, np.uint8)


def annotate(
    picture: NDArray[np.uint8],
    *,
    top: tuple[str, ...] = (),
    bottom: tuple[str, ...] = (),
    sides: Sides | None = None,
) -> NDArray[np.uint8]:
    """Write lines at the top left and the bottom left, above the notice.

    Args:
        picture: uint8 (rows, columns) or (rows, columns, 3).
        top: lines from the top down.
        bottom: lines above the notice, which is always written.
        sides: letters as of `sided`, between those lines.

    Returns:
        A new picture of the same shape.
    """
    from PIL import Image as Pillow
    from PIL import ImageDraw as Drawing

    canvas = Pillow.fromarray(np.ascontiguousarray(picture))
    draw = Drawing.Draw(canvas)
    lower = (*bottom, NOTICE)
    size = _font_size(canvas.width, canvas.height, (*top, *lower))
    margin = max(1, round(min(canvas.size) * _MARGIN))
    for index, line in enumerate(top):
        _write(draw, (margin, margin + index * size * 1.2), line, size)
    for index, line in enumerate(reversed(lower)):
        _write(draw, (margin, canvas.height - margin - (index + 1) * size * 1.2), line, size)
    if sides is not None:
        taken = round(len(top) * size * 1.2), round(len(lower) * size * 1.2)
        _write_sides(draw, canvas.size, sides, taken)
    return np.array(canvas, np.uint8)


def encode_png(pixels: NDArray[np.uint8], spacing_mm: tuple[float, float] | None = None) -> bytes:
    """A PNG of 8 bits, gray or RGB; the notice stands in its Description.

    Args:
        pixels: uint8 (rows, columns) or (rows, columns, 3).
        spacing_mm: (row, column) distance of pixel centers in the patient, or None.  It stands
            in pHYs (PNG 11.3.4.3), so that programs that know it show true proportions and
            measure in the patient.
    """
    from PIL import Image as Pillow
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text("Description", NOTICE)
    stream = io.BytesIO()
    size = {} if spacing_mm is None else {"dpi": (INCH_MM / spacing_mm[1], INCH_MM / spacing_mm[0])}
    Pillow.fromarray(pixels).save(stream, "PNG", compress_level=1, pnginfo=about, **size)
    return stream.getvalue()


def _font_size(width: int, height: int, lines: tuple[str, ...]) -> int:
    """About a thirtieth of the height, smaller where a line would not fit."""
    from PIL import ImageFont

    size = max(9, height // 30)
    longest = max(ImageFont.load_default(size).getlength(line) for line in lines)
    return max(5, min(size, int(size * 0.96 * width / longest)))


def _write_sides(
    draw: ImageDraw.ImageDraw,
    shape: tuple[int, int],
    sides: Sides,
    taken: tuple[int, int] = (0, 0),
) -> None:
    """Letters in the middles of the borders; `taken` pixels at top and bottom belong to lines."""
    width, height = shape
    size, margin = max(9, max(shape) // 20), max(1, round(min(shape) * _MARGIN))
    above, below = margin + taken[0], height - margin - taken[1]
    places = (
        ((margin, height / 2), "lm"), ((width - margin, height / 2), "rm"),
        ((width / 2, above), "mt"), ((width / 2, below), "mb"),
    )  # fmt: skip
    for (at, anchor), letters in zip(places, sides, strict=True):
        _write(draw, at, letters, size, anchor)


def _write(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], line: str, size: int, anchor: str = "la"
) -> None:
    """White on a dark edge: legible on bone and on air."""
    from PIL import ImageFont

    font, is_gray = ImageFont.load_default(size), draw.mode == "L"
    white: int | str = 255 if is_gray else "white"
    black: int | str = 0 if is_gray else "black"
    edge = max(1, size // 12)
    draw.text(at, line, white, font, anchor, stroke_width=edge, stroke_fill=black)
