"""PNG, JPEG, TIFF, BMP and WebP -> Image.

Pillow reads the headers and most pixels; OpenCV reads 16-bit pictures of several channels,
which Pillow would cut to 8 bits.  Rows and columns are those of the stored pixels: a
rotation that EXIF asks for is ignored, so that a mask fits the file.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.imaging.limits import check_size, from_os_error, unreadable
from braintumor_desktop.imaging.plain import open_plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from PIL.Image import Image as Decoded
    from PIL.ImageFile import ImageFile as Picture

SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".bmp", ".dib", ".webp"}
)
"""Names that claim to be a picture; content decides."""

GRAY_TOLERANCE = 4
"""Levels of 255 by which the channels of a gray picture may differ.

JPEG and WebP store color as two rounded and quantized differences from the luminance; a
difference that is one or two steps off moves red and blue apart by up to 1.8 levels a step
(ITU-T T.871).  Four levels of color in gray are invisible.
"""

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_STARTS = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"II*\x00",
    b"MM\x00*",
    b"II+\x00",  # BigTIFF
    b"MM\x00+",
)
_BMP_HEADER_SIZES = frozenset({12, 40, 52, 56, 64, 108, 124})
_CONVERT = {
    "1": "L",
    "P": "RGBA",
    "PA": "RGBA",
    "La": "LA",
    "RGBa": "RGBA",
    "CMYK": "RGB",
    "YCbCr": "RGB",
    "HSV": "RGB",
}
"""Pillow's modes that hold no plain values -> the mode that does."""

# What Pillow's parsers raise on damaged files, besides OSError and its own errors (which
# are OSError and SyntaxError): found by cutting files short and by flipping their bits.
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)

# TIFF 6.0 tags and their values.
_BITS, _PHOTOMETRIC, _ORIENTATION, _SAMPLE_FORMAT = 258, 262, 274, 339
_WHITE_IS_ZERO = 0
_UNSIGNED = 1
_TURNS = {
    2: (False, 1, -1),
    3: (False, -1, -1),
    4: (False, -1, 1),
    5: (True, 1, 1),
    6: (True, -1, 1),
    7: (True, -1, -1),
    8: (True, 1, -1),
}
"""Orientation -> (transposed, row step, column step) that give the stored pixels back."""

_TiffKind = tuple[bytes, int, tuple[int], int, tuple[int, ...], tuple[int, ...]]
_TIFF_KINDS: dict[_TiffKind, tuple[str, str]] = {
    (b"II", 1, (3,), 1, (64,), ()): ("F", "F;64F"),
    (b"MM", 1, (3,), 1, (64,), ()): ("F", "F;64BF"),
    (b"MM", 1, (1,), 1, (32,), ()): ("I", "I;32B"),
    (b"MM", 0, (1,), 1, (16,), ()): ("I;16B", "I;16B"),
}
"""Gray that Pillow can decode but not find: float64 and two big-endian kinds."""


def is_picture(head: bytes) -> bool:
    """Whether a file that begins with `head` (at least 18 bytes) is a picture."""
    if head.startswith(_STARTS):
        return True
    if head[:4] == b"RIFF":
        return head[8:12] == b"WEBP"
    # Two letters alone would make pictures of many texts.
    return head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES


def read_header(path: Path) -> list[Slice]:
    """Read what a picture file holds, without its pixels.

    Returns:
        One slice, or one for each page of a TIFF.  An animation gives its first picture.

    Raises:
        BadInput: unreadable or too_large.
    """
    with _opened(path) as picture:
        pages = _pages(picture)
        shapes = [_shape(path, picture, page) for page in range(pages)]
    if pages == 1:
        return [Slice(path, None, shapes[0])]
    return [Slice(path, page, shape, number=page + 1) for page, shape in enumerate(shapes)]


def load(path: Path, frame: int | None) -> Image:
    """Decode one picture.

    Args:
        path: the file.
        frame: the page of a TIFF from 0; None means the first.

    Returns:
        Gray as stored (uint8, uint16, int32, uint32 or float32); pictures whose channels
        agree within GRAY_TOLERANCE as gray too; other color as (rows, columns, 3) uint8.
        Where a picture is fully transparent its values are 0.

    Raises:
        BadInput: unreadable or too_large.
    """
    with _opened(path) as picture:
        _shape(path, picture, frame or 0)
        inverted = _is_white_zero(picture)
        deep = _is_deep_color(picture)
        pixels = _deep_pixels(path, frame or 0) if deep else _pixels(picture)
    return Image(np.ascontiguousarray(_gray_or_color(pixels)), inverted=inverted)


@contextmanager
def _opened(path: Path) -> Iterator[Picture]:
    """Open a picture; what Pillow raises inside becomes BadInput."""
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError
    from PIL.TiffImagePlugin import OPEN_INFO

    OPEN_INFO.update(_TIFF_KINDS)
    # Its remarks on odd metadata help no user: what matters raises.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    # `check_size` is the limit; Pillow's own would warn below it and is not in our words.
    Pillow.MAX_IMAGE_PIXELS = None
    try:
        # An open file, not its path: Pillow would map the path into memory, which reads
        # turned TIFFs wrongly and kills the program where the file shrinks meanwhile.
        with open_plain(path) as file, Pillow.open(file, formats=_FORMATS) as picture:
            yield picture
    except UnidentifiedImageError as error:
        raise unreadable(path, "its header is damaged or of an unknown kind") from error
    except OSError as error:
        if error.errno is not None:
            raise from_os_error(path, error) from error
        raise unreadable(path, _cause(path, error)) from error
    except _DAMAGE as error:
        raise unreadable(path, _cause(path, error)) from error


def _cause(path: Path, error: Exception) -> str:
    text = str(error).lower()
    if "truncated" in text or "not enough" in text or isinstance(error, EOFError):
        return f"it ends after {path.stat().st_size:,} bytes, before its last pixel row"
    return "its content is damaged"


def _pages(picture: Picture) -> int:
    """Pages of a TIFF; further pictures of other files are previews or animation."""
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def _shape(path: Path, picture: Picture, page: int) -> tuple[int, int]:
    """Go to a page; (rows, columns) of its stored pixels, refused if too large."""
    if page:
        picture.seek(page)
    columns, rows = picture.size
    # Pillow turns TIFF pages as their tag says, `_unturned` turns them back.
    if picture.format == "TIFF" and _orientation(picture) >= 5:
        columns, rows = rows, columns
    if min(rows, columns) < 1:
        raise unreadable(path, f"its header declares {columns} x {rows} pixels")
    wide = picture.mode in {"I", "F"}
    deep = picture.mode.startswith("I;16") or _is_deep_color(picture)
    # Palettes are decoded to red, green, blue and alpha.
    channels = 4 if picture.mode in {"P", "PA"} else len(picture.getbands())
    check_size(path, (columns, rows, channels), 4 if wide else 2 if deep else 1)
    return rows, columns


def _tag(picture: Picture, number: int, default: int) -> int:
    """A TIFF tag's first value."""
    value = getattr(picture, "tag_v2", {}).get(number, default)
    return int(value[0] if isinstance(value, tuple) else value)


def _orientation(picture: Picture) -> int:
    return _tag(picture, _ORIENTATION, 1)


def _is_white_zero(picture: Picture) -> bool:
    """Whether low values are bright and Pillow leaves them so: it turns 8 bits only."""
    gray_is_raw = picture.mode not in {"1", "L"}
    return gray_is_raw and _tag(picture, _PHOTOMETRIC, 1) == _WHITE_IS_ZERO


def _is_deep_color(picture: Picture) -> bool:
    """Whether the file holds 16 bits in several channels, of which Pillow keeps 8."""
    raw_mode = str(picture.tile[0].args) if picture.tile else ""
    return ";16" in raw_mode and picture.mode in {"LA", "RGB", "RGBA"}


def _deep_pixels(path: Path, page: int) -> NDArray[np.generic]:
    """Decode 16-bit color: (rows, columns, 3 or 4) uint16, red first, alpha last."""
    import cv2

    data = np.frombuffer(path.read_bytes(), np.uint8)
    try:
        _, pages = cv2.imdecodemulti(data, cv2.IMREAD_UNCHANGED, range=(page, page + 1))
    except cv2.error as error:
        raise unreadable(path, "its pixels are damaged") from error
    if not pages or pages[0].ndim != 3:
        raise unreadable(path, "its pixels are damaged")
    return pages[0][..., [2, 1, 0, 3][: pages[0].shape[2]]]


def _pixels(picture: Picture) -> NDArray[np.generic]:
    """Decode what Pillow keeps whole: (rows, columns) or (rows, columns, 2 to 4)."""
    is_tiff = picture.format == "TIFF"
    turn = _TURNS.get(_orientation(picture)) if is_tiff else None
    # Pillow's mode I is signed; the bits of unsigned values are kept in it.
    unsigned = picture.mode == "I" and _tag(picture, _SAMPLE_FORMAT, _UNSIGNED) == _UNSIGNED
    pixels: NDArray[Any] = np.asarray(_as_values(picture))
    pixels = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    if pixels.dtype == np.uint16 and "transparency" in picture.info:
        pixels = np.where(pixels == picture.info["transparency"], np.uint16(0), pixels)
    if unsigned and _tag(picture, _BITS, 0) == 32:
        pixels = pixels.view(np.uint32)
    return _unturned(pixels, *turn) if turn else pixels


def _as_values(picture: Picture) -> Decoded:
    """Replace indices, premultiplied and subtractive colors; transparency -> alpha."""
    mode = _CONVERT.get(picture.mode, picture.mode)
    if picture.mode in {"1", "L", "RGB"} and "transparency" in picture.info:
        mode = "RGBA" if mode == "RGB" else "LA"
    return picture if mode == picture.mode else picture.convert(mode)


def _unturned(
    pixels: NDArray[np.generic], transposed: bool, row_step: int, column_step: int
) -> NDArray[np.generic]:
    """Undo the turn that a TIFF asks for and that Pillow carries out on loading."""
    stored = np.swapaxes(pixels, 0, 1) if transposed else pixels
    return stored[::row_step, ::column_step]


def _gray_or_color(pixels: NDArray[Any]) -> NDArray[np.generic]:
    """Drop alpha, and color where there is none: (rows, columns) or (.., 3) uint8."""
    if pixels.ndim == 2:
        return pixels
    if pixels.shape[2] in {2, 4}:
        pixels = np.where(pixels[..., -1:] == 0, pixels.dtype.type(0), pixels[..., :-1])
    if pixels.shape[2] == 1:
        return pixels[..., 0]
    level = 257 if pixels.dtype == np.uint16 else 1
    red, green, blue = (pixels[..., channel] for channel in range(3))
    highest = np.maximum(np.maximum(red, green), blue)
    lowest = np.minimum(np.minimum(red, green), blue)
    if (highest - lowest).max() > GRAY_TOLERANCE * level:
        return (pixels // level).astype(np.uint8)
    mean = (pixels.sum(axis=2, dtype=np.uint32) + 1) // 3
    return cast("NDArray[np.generic]", mean.astype(pixels.dtype))
