"""PNG, JPEG, TIFF, BMP and WebP -> Image.

Headers are read here, pixels in `raster_pixels.py`: in the child where they are compressed.
Rows and columns are those of the stored pixels: a rotation that EXIF asks for is ignored, so
that a mask fits the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop import NOTICE
from braintumor_desktop.imaging import raster_tiff as tiff
from braintumor_desktop.imaging.decoding import pool as decoding
from braintumor_desktop.imaging.decoding.pool import Task
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.imaging.limits import check_size, declares, from_os_error, unreadable
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.imaging.raster_pixels import decode_picture, opened, shape_of
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from braintumor_desktop.cancel import CancelToken

SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".bmp", ".dib", ".webp"}
)
"""Names that claim to be a picture; content decides."""

_HEAD_BYTES = 32
_STARTS = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"II*\x00",
    b"MM\x00*",
    b"II+\x00",  # BigTIFF
    b"MM\x00+",
)
_BMP_HEADER_SIZES = frozenset({12, 40, 52, 56, 64, 108, 124})


OWN_MARK = b"tEXtDescription\0" + NOTICE.encode("ascii")
"""What each picture of the program holds in front (PNG 11.3.4.3)."""


def is_own(head: bytes) -> bool:
    """Whether a file that begins with `head` (4 KiB) is a picture that this program drew."""
    return OWN_MARK in head


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
    try:
        with open_plain(path) as file:
            return _slices(path, file)
    except OSError as error:
        raise from_os_error(path, error) from error


def load(path: Path, frame: int | None, token: CancelToken | None = None) -> Image:
    """Decode one picture.

    Args:
        path: the file.
        frame: the page of a TIFF from 0; None means the first.
        token: ends the decoding of compressed pixels at once.

    Returns:
        As `raster_pixels.decode_picture` gives it.

    Raises:
        BadInput: unreadable or too_large.
        Cancelled: by `token`.
    """
    try:
        with open_plain(path) as file:
            return _load(path, file, frame or 0, token)
    except OSError as error:
        raise from_os_error(path, error) from error


def _slices(path: Path, file: BinaryIO) -> list[Slice]:
    head = file.read(_HEAD_BYTES)
    file.seek(0)
    if head.startswith(b"RIFF"):
        return [Slice(path, None, _webp_shape(path, head))]
    with opened(path, file) as picture:
        shape = shape_of(path, picture)
    pages = tiff.pages_of(path) if tiff.is_tiff(head) else ()
    if len(pages) < 2:
        return [Slice(path, None, shape)]
    for page in pages[1:]:
        _check_page(path, page)
    return [Slice(path, n, page.shape, number=n + 1) for n, page in enumerate(pages)]


def _load(path: Path, file: BinaryIO, frame: int, token: CancelToken | None) -> Image:
    head = file.read(_HEAD_BYTES)
    page = None
    if tiff.is_tiff(head):
        page = _page(path, frame)
    elif head.startswith(b"RIFF"):
        _webp_shape(path, head)
    file.seek(0)
    if head.startswith(b"BM") or (page is not None and page.one(tiff.COMPRESSION) == 1):
        pixels, inverted = decode_picture(path, file, page.offset if page else None)
        return Image(pixels, inverted=inverted)
    # A file of many pages is not sent whole for each of them.
    data = b"" if page is not None and len(tiff.pages_of(path)) > 1 else file.read()
    about = {"page": page.offset if page else None}
    pixels, said = decoding.decode(Task("picture", path, about, data), token)
    return Image(pixels, inverted=bool(said["inverted"]))


def _page(path: Path, frame: int) -> tiff.Page:
    pages = tiff.pages_of(path)
    if frame >= len(pages):
        cause = tr(
            "it has {count} pages, not {wanted}",
            count=number(len(pages)),
            wanted=number(frame + 1),
        )
        raise unreadable(path, cause)
    _check_page(path, pages[frame])
    return pages[frame]


def _check_page(path: Path, page: tiff.Page) -> None:
    rows, columns = page.shape
    if min(rows, columns) < 1:
        raise unreadable(path, declares(columns, rows))
    samples, bits = max(1, page.one(tiff.SAMPLES)), page.one(tiff.BITS)
    check_size(path, (columns, rows, samples), max(1, bits // 8))


def _webp_shape(path: Path, head: bytes) -> tuple[int, int]:
    """(rows, columns) by the first chunk: Pillow takes the memory for all of it at once."""
    kind, body = head[12:16], head[20:]
    number = int.from_bytes
    if kind == b"VP8X" and len(body) >= 10:
        columns, rows = number(body[4:7], "little") + 1, number(body[7:10], "little") + 1
    elif kind == b"VP8L" and body[:1] == b"\x2f" and len(body) >= 5:
        bits = number(body[1:5], "little")
        columns, rows = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a" and len(body) >= 10:
        columns, rows = (number(body[at : at + 2], "little") & 0x3FFF for at in (6, 8))
    else:
        raise unreadable(path, tr("its header is damaged or of an unknown kind"))
    if min(rows, columns) < 1:
        raise unreadable(path, declares(columns, rows))
    check_size(path, (columns, rows, 4), 1)
    return rows, columns
