"""A picture file's pixels; what is compressed is decoded in the child (`imaging/decoding`).

Pillow decodes most pictures; OpenCV those of 16 bits in several channels, which Pillow would
cut to 8 bits.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import numpy as np

from braintumor_desktop.imaging import raster_damage as damage
from braintumor_desktop.imaging import raster_tiff as tiff
from braintumor_desktop.imaging.decoding.listening import complains, with_end
from braintumor_desktop.imaging.limits import check_size, declares, from_os_error, unreadable
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from PIL.Image import Image as Decoded
    from PIL.ImageFile import ImageFile as Picture

GRAY_TOLERANCE = 4
"""Levels of 255 by which the channels of a gray picture may differ.

JPEG and WebP store color as two rounded and quantized differences from the luminance; a
difference that is one or two steps off moves red and blue apart by up to 1.8 levels a step
(ITU-T T.871).  Four levels of color in gray are invisible.
"""

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
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


DAMAGED = mark("its pixels are damaged")


def preload() -> None:
    """Import all that decoding needs."""
    import cv2
    import PIL.Image

    PIL.Image.preinit()
    PIL.Image.init()
    cv2.imdecode(np.zeros(1, np.uint8), cv2.IMREAD_UNCHANGED)


def decode(
    path: Path, about: dict[str, Any], data: bytes, printed: Callable[[], str]
) -> tuple[NDArray[np.generic], dict[str, Any]]:
    """Decode one picture in the child, and heed what its format tells of damage.

    Args:
        path: the file; it is opened only where `data` is empty.
        about: "page", the offset of a TIFF's directory, or None.
        data: the whole file.
        printed: what the codecs have written on standard error since it was last asked.

    Returns:
        As `decode_picture`, the second as "inverted".

    Raises:
        BadInput: unreadable or too_large.
    """
    page = about["page"]
    try:
        file = cast("BinaryIO", io.BytesIO(data)) if data else open_plain(path)
        with file:
            _check(path, file, data, page, printed)
            whole = io.BytesIO(with_end(data)) if _is_jpeg(data) else file
            pixels, inverted = decode_picture(path, whole, page)
    except OSError as error:
        raise from_os_error(path, error) from error
    return pixels, {"inverted": inverted}


def decode_picture(
    path: Path, file: BinaryIO, page: int | None
) -> tuple[NDArray[np.generic], bool]:
    """Decode one picture.

    Args:
        path: for messages.
        file: open, at its start.
        page: where the directory of a TIFF's page starts, or None.

    Returns:
        Gray as stored (uint8, uint16, int32, uint32 or float32); pictures whose channels
        agree within GRAY_TOLERANCE as gray too; other color as (rows, columns, 3) uint8;
        and whether low values are bright.  Where a picture is fully transparent its values
        are 0.

    Raises:
        BadInput: unreadable or too_large.
    """
    started = file if page is None else cast("BinaryIO", _FromPage(file, page))
    with opened(path, started) as picture:
        shape_of(path, picture)
        inverted = _is_white_zero(picture)
        deep = _is_deep_color(picture)
        pixels = _deep_pixels(path, started) if deep else _pixels(picture)
    return np.ascontiguousarray(_gray_or_color(pixels)), inverted


@contextmanager
def opened(path: Path, file: BinaryIO) -> Iterator[Picture]:
    """Open a picture; what Pillow raises inside becomes BadInput.

    Args:
        path: for messages.
        file: open.  Not its path: Pillow would map the path into memory, which reads turned
            TIFFs wrongly and kills the program where the file shrinks meanwhile.
    """
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError
    from PIL.TiffImagePlugin import OPEN_INFO

    OPEN_INFO.update(_TIFF_KINDS)
    # Its remarks on odd metadata help no user: what matters raises.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    # `check_size` is the limit; Pillow's own would warn below it and is not in our words.
    Pillow.MAX_IMAGE_PIXELS = None
    try:
        with Pillow.open(file, formats=_FORMATS) as picture:
            yield picture
    except UnidentifiedImageError as error:
        raise unreadable(path, tr("its header is damaged or of an unknown kind")) from error
    except OSError as error:
        if error.errno is not None:
            raise from_os_error(path, error) from error
        raise unreadable(path, _cause(path, error)) from error
    except _DAMAGE as error:
        raise unreadable(path, _cause(path, error)) from error


def _cause(path: Path, error: Exception) -> str:
    text = str(error).lower()
    if "truncated" in text or "not enough" in text or isinstance(error, EOFError):
        size = number(path.stat().st_size)
        return tr("it ends after {size} bytes, before its last pixel row", size=size)
    return tr("its content is damaged")


def shape_of(path: Path, picture: Picture) -> tuple[int, int]:
    """(rows, columns) of the stored pixels, refused if too large."""
    columns, rows = picture.size
    # Pillow turns TIFF pages as their tag says, `_unturned` turns them back.
    if picture.format == "TIFF" and _orientation(picture) >= 5:
        columns, rows = rows, columns
    if min(rows, columns) < 1:
        raise unreadable(path, declares(columns, rows))
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


def _deep_pixels(path: Path, file: BinaryIO) -> NDArray[np.generic]:
    """Decode 16-bit color: (rows, columns, 3 or 4) uint16, red first, alpha last."""
    import cv2

    file.seek(0)
    data = np.frombuffer(file.read(), np.uint8)
    try:
        _, pages = cv2.imdecodemulti(data, cv2.IMREAD_UNCHANGED, range=(0, 1))
    except cv2.error as error:
        raise unreadable(path, tr(DAMAGED)) from error
    if not pages or pages[0].ndim != 3:
        raise unreadable(path, tr(DAMAGED))
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


def _check(
    path: Path, file: BinaryIO, data: bytes, page: int | None, printed: Callable[[], str]
) -> None:
    """Refuse what the format, or a decoder that complains, tells of damage.

    Raises:
        BadInput: unreadable.
    """
    try:
        if page is not None:
            directory = tiff.with_values(file, tiff.Page(page))
            damage.check_tiff(file, directory)
            for stream in damage.jpeg_streams(file, directory):
                _listen(path, stream, printed)
        elif _is_jpeg(data):
            _listen(path, with_end(data), printed)
        elif data.startswith(b"RIFF"):
            damage.check_webp(data)
        elif data.startswith(b"\x89PNG"):
            damage.check_png(data)
    except (ValueError, struct.error, OverflowError) as error:
        raise unreadable(path, tr(DAMAGED)) from error
    file.seek(0)


def _listen(path: Path, data: bytes, printed: Callable[[], str]) -> None:
    """Let a decoder that complains of damage see a JPEG stream: Pillow's keeps silent."""
    import cv2

    cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if complains(printed(), data):
        raise unreadable(path, tr(DAMAGED))


def _is_jpeg(data: bytes) -> bool:
    return data.startswith(b"\xff\xd8")


class _FromPage:
    """A TIFF that seems to begin with one of its later pages.

    Pillow and OpenCV would go through all pages before it, each time.
    """

    def __init__(self, file: BinaryIO, page: int) -> None:
        file.seek(0)
        head = file.read(16)
        order = "<" if head[:2] == b"II" else ">"
        is_big = head[:4] in tiff.BIG
        first = struct.pack(f"{order}{'Q' if is_big else 'L'}", page)
        self._head = head[: 8 if is_big else 4] + first
        self._file = file
        file.seek(0)

    def read(self, size: int = -1) -> bytes:
        at = self._file.tell()
        data = self._file.read(size)
        return self._head[at : at + len(data)] + data[max(0, len(self._head) - at) :]

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def fileno(self) -> int:
        return self._file.fileno()
