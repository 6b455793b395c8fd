"""Decoded pictures, once for eyes and networks: those that were used last, bounded by bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Image, Slice, SliceKey, Stamp, VoiLut, Window

CACHE_BYTES = 500_000_000

_PATIENCE_SECONDS = 0.05

Version = tuple["SliceKey", "Stamp | None"]
Decode = Callable[["Slice", "CancelToken"], "Image"]


@dataclass(frozen=True, eq=False)
class Picture:
    """A decoded slice, and how it is shown unless the user chooses otherwise.

    Attributes:
        image: the pixels.
        window: what `display.default_window` says.
    """

    image: Image
    window: Window | VoiLut


@dataclass(frozen=True, eq=False)
class _Entry:
    """A decoded slice; its window is None until somebody wants to see it."""

    image: Image
    window: Window | VoiLut | None = None


class PixelCache:
    """Pictures by slice and version of its file, for all threads.

    The one that was used longest ago goes first, but before it what nobody looks at.
    """

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._reserved = 0
        self._bytes = 0
        self._generation = 0
        self._entries: OrderedDict[Version, _Entry] = OrderedDict()
        self._loading: dict[Version, threading.Event] = {}
        self._lock = threading.Lock()

    def __contains__(self, item: Slice) -> bool:
        return self.get(item) is not None

    @property
    def bytes(self) -> int:
        """What the pictures take."""
        return self._bytes

    @property
    def limit(self) -> int:
        """What pictures, and what room is reserved for, may take in bytes."""
        return self._limit

    def reserve(self, count: int) -> None:
        """Leave so many bytes of the limit to others."""
        with self._lock:
            self._reserved = count
            self._make_room()

    def get(self, item: Slice) -> Picture | None:
        """The picture with its window, which is now the last used; None if one is missing."""
        with self._lock:
            entry = self._entries.get(item.version)
            if entry is None or entry.window is None:
                return None
            self._entries.move_to_end(item.version)
            return Picture(entry.image, entry.window)

    def put(self, item: Slice, picture: Picture) -> None:
        """Keep a picture; one that is larger than the limit is kept alone."""
        with self._lock:
            self._keep(item.version, _Entry(picture.image, picture.window), is_seen=True)

    def load(
        self, item: Slice, decode: Decode, token: CancelToken, *, is_seen: bool = True
    ) -> Image:
        """The pixels of a slice, decoded where they are not there, by one thread alone.

        Args:
            item: the slice.
            decode: called at most once at a time for a slice, with the token.
            token: ends decoding, and waiting for another thread.
            is_seen: whether somebody looks at it or may do so soon; else it goes first.

        Raises:
            Cancelled: the token was set.
            Exception: what `decode` raised.
        """
        version = item.version
        while True:
            with self._lock:
                entry = self._entries.get(version)
                if entry is not None:
                    if is_seen:
                        self._entries.move_to_end(version)
                    return entry.image
                others = self._loading.get(version)
                if others is None:
                    done = self._loading[version] = threading.Event()
                    generation = self._generation
                    break
            # Where the other thread fails or is stopped, this one tries for itself.
            others.wait(_PATIENCE_SECONDS)
            token.check()
        try:
            image = decode(item, token)
            with self._lock:
                if generation == self._generation:
                    self._keep(version, _Entry(image), is_seen=is_seen)
            return image
        finally:
            with self._lock:
                del self._loading[version]
            done.set()

    def clear(self) -> None:
        """Forget everything, also what is being decoded now."""
        with self._lock:
            self._generation += 1
            self._entries.clear()
            self._bytes = 0

    def _keep(self, version: Version, entry: _Entry, *, is_seen: bool) -> None:
        known = self._drop(version)
        if known is not None and entry.window is None:
            entry = replace(entry, window=known.window)
        self._entries[version] = entry
        self._bytes += entry.image.stored.nbytes
        if not is_seen:
            self._entries.move_to_end(version, last=False)
        self._make_room()

    def _make_room(self) -> None:
        while self._bytes > self._limit - self._reserved and len(self._entries) > 1:
            self._drop(next(iter(self._entries)))

    def _drop(self, version: Version) -> _Entry | None:
        entry = self._entries.pop(version, None)
        if entry is not None:
            self._bytes -= entry.image.stored.nbytes
        return entry
