"""Decoded pictures that were used last, bounded by their bytes."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Image, Slice, SliceKey, Stamp, VoiLut, Window

CACHE_BYTES = 400 << 20

Key = tuple["SliceKey", "Stamp | None"]


def key_of(item: Slice) -> Key:
    """A slice, and the file as it was when it was found: a changed one has other pixels."""
    return item.key, item.stamp


@dataclass(frozen=True, eq=False)
class Picture:
    """A decoded slice, and how it is shown unless the user chooses otherwise.

    Attributes:
        image: the pixels.
        window: what `display.default_window` says.
    """

    image: Image
    window: Window | VoiLut


class PixelCache:
    """Pictures by slice; the one that was used longest ago goes first."""

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._bytes = 0
        self._pictures: OrderedDict[Key, Picture] = OrderedDict()

    def __contains__(self, item: Slice) -> bool:
        return key_of(item) in self._pictures

    @property
    def bytes(self) -> int:
        """What the pictures take."""
        return self._bytes

    def get(self, item: Slice) -> Picture | None:
        """The picture, which is now the last used, or None."""
        key = key_of(item)
        if key not in self._pictures:
            return None
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def put(self, item: Slice, picture: Picture) -> None:
        """Keep a picture; one that is larger than the limit is kept alone."""
        self._drop(key_of(item))
        self._pictures[key_of(item)] = picture
        self._bytes += picture.image.stored.nbytes
        while self._bytes > self._limit and len(self._pictures) > 1:
            self._drop(next(iter(self._pictures)))

    def clear(self) -> None:
        """Forget everything."""
        self._pictures.clear()
        self._bytes = 0

    def _drop(self, key: Key) -> None:
        picture = self._pictures.pop(key, None)
        if picture is not None:
            self._bytes -= picture.image.stored.nbytes
