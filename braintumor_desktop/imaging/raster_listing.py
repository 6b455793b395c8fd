"""What PNG, JPEG, TIFF, BMP and WebP files say beside their pixels, as entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from braintumor_desktop.imaging import raster
from braintumor_desktop.imaging.entry import MOST_VALUES, Entry, binary, plain, several
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.imaging.raster_pixels import opened
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from PIL.ImageFile import ImageFile as Picture

_GPS = 0x8825
_EXIF = 0x8769


def list_facts(path: Path, frame: int = 0) -> tuple[str, tuple[Entry, ...]]:
    """List what a picture file says of itself.

    Args:
        path: the file.
        frame: page of a TIFF, from 0.

    Returns:
        The format ("PNG"), and size, kind, texts, EXIF and TIFF fields; no pixel is decoded.

    Raises:
        BadInput: it cannot be read, or is refused.
    """
    raster.read_header(path)  # It refuses what would take memory.
    with open_plain(path) as file, opened(path, file) as picture:
        if frame and getattr(picture, "n_frames", 1) > frame:
            picture.seek(frame)
        name = picture.format or ""
        return name, (*_basics(picture), *_info(picture), *_fields(picture))


def _basics(picture: Picture) -> Iterator[Entry]:
    yield Entry("", tr("Width"), tr("pixels"), None, str(picture.width), key="width")
    yield Entry("", tr("Height"), tr("pixels"), None, str(picture.height), key="height")
    yield Entry("", tr("Pixels"), tr("mode"), None, picture.mode, key="mode")
    yield Entry("", tr("Pictures"), "", None, str(getattr(picture, "n_frames", 1)), key="frames")


def _info(picture: Picture) -> Iterator[Entry]:
    """What stands before the pixels: texts, resolution, profiles."""
    for key, value in picture.info.items():
        name = str(key)
        length = len(value) if isinstance(value, bytes | str) else None
        kind = tr("text") if isinstance(value, str) else ""
        text = _shown(value)
        yield Entry("", plain(name), kind, length, text, key=name, names_person=_may_name(value))


def _fields(picture: Picture) -> Iterator[Entry]:
    """EXIF, and the fields of a TIFF's page."""
    from PIL import ExifTags, TiffTags
    from PIL.Image import Exif

    tags = getattr(picture, "tag_v2", None)
    if tags is not None:
        yield from _tags(tags.items(), lambda tag: TiffTags.lookup(tag).name)
    raw = picture.info.get("exif")
    if not isinstance(raw, bytes):
        return
    exif = Exif()
    exif.load(raw)
    yield from _tags(exif.items(), lambda tag: ExifTags.TAGS.get(tag) or tr("Unknown"))
    for group, name, words in ((_EXIF, "Exif", ExifTags.TAGS), (_GPS, "GPS", ExifTags.GPSTAGS)):
        inside = tuple(
            _tags(exif.get_ifd(group).items(), lambda t, w=words: w.get(t) or tr("Unknown"))
        )
        if inside:
            yield Entry(f"{group:04X}", name, items=inside, key=name)


def _tags(items: Iterable[tuple[int, Any]], name_of: Any) -> Iterator[Entry]:
    for tag, value in items:
        text = _shown(value)
        yield Entry(
            f"{tag:04X}",
            plain(str(name_of(tag))),
            tr("text") if isinstance(value, str) else "",
            len(value) if isinstance(value, bytes | str) else None,
            text,
            key=f"{tag:04x}",
            names_person=_may_name(value),
        )


def _may_name(value: object) -> bool:
    """Texts are free, and what is binary may hold some."""
    return isinstance(value, str | bytes) and bool(value)


def _shown(value: Any) -> str:
    if isinstance(value, bytes):
        return binary(value, len(value))
    if isinstance(value, tuple | list):
        texts = [plain(str(one)) for one in value[:MOST_VALUES]]
        return several(texts, len(value))
    return plain(str(value))
