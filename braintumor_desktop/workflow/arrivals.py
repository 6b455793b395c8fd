"""What is new in a folder that is watched: found by looking, for network disks tell nobody.

A place (a folder below the watched one) is known by names, sizes and times of change of its files.
Where these are others, and stay the same for a while, all of its files have arrived.  What is
kept of places are hashes: their names may be those of patients.
"""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from braintumor_desktop.exchange.results_folder import Written
from braintumor_desktop.imaging.folders import find_files, stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

QUIET_SECONDS = 4.0
"""For which a place must not change: what is being copied grows."""
_BYTES = 8
"""Of a hash: among a million places two share one with a chance of 3 in 100 million."""


@dataclass(frozen=True)
class Look:
    """What one look at a watched folder found.

    Attributes:
        is_there: whether the folder could be read.
        places: folders whose files have arrived or changed, in natural order.
        seen: what is to be remembered of them: hash of the place -> hash of its files.
        growing: places that are still changing.
        is_first: whether nothing was known before: what is there is no news.
        seconds: that it took.
    """

    is_there: bool
    places: tuple[Path, ...] = ()
    seen: Mapping[str, str] = field(default_factory=dict)
    growing: int = 0
    is_first: bool = False
    seconds: float = 0.0


class Arrivals:
    """Looks at one folder again and again; one thread at a time."""

    def __init__(
        self,
        folder: Path,
        seen: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to watch.

        Args:
            folder: with all below it.
            seen: as `Look.seen` of earlier looks, put together; None for none: what the first
                look finds is known from then on.
            clock: seconds; those of files may be wrong.
        """
        self.folder = folder
        self._seen = None if seen is None else dict(seen)
        self._changing: dict[str, tuple[str, float]] = {}
        self._clock = clock

    def look(self, token: CancelToken) -> Look:
        """Look once.

        Raises:
            Cancelled: the token was set.
        """
        began = self._clock()
        if not os.access(self.folder, os.R_OK | os.X_OK) or not self.folder.is_dir():
            return Look(is_there=False)
        found = self._found(token)
        now = self._clock()
        if self._seen is None:
            self._seen = {name: files for name, (_, files) in found.items()}
            return Look(True, (), dict(self._seen), is_first=True, seconds=now - began)
        before, self._changing = self._changing, {}
        arrived: dict[str, Path] = {}
        for name, (place, files) in found.items():
            if self._seen.get(name) == files:
                continue
            since = before[name][1] if name in before and before[name][0] == files else now
            if now - since >= QUIET_SECONDS:
                arrived[name] = place
            else:
                self._changing[name] = files, since
        seen = {name: found[name][1] for name in arrived}
        self._seen |= seen
        return Look(True, tuple(arrived.values()), seen, len(self._changing), seconds=now - began)

    def _found(self, token: CancelToken) -> dict[str, tuple[Path, str]]:
        """Each place that holds files, with the hash of these, by the hash of its name."""
        files: dict[Path, list[str]] = {}
        for one in find_files([self.folder], skip=Written([self.folder]).holds):
            token.check()
            if one.path.name.startswith("."):  # What systems and copying programs leave.
                continue
            stamp = stamp_of(one.path)
            if one.is_folder or stamp is None:
                continue
            text = f"{one.path.name}\0{stamp.size}\0{stamp.changed_ns}"
            files.setdefault(one.path.parent, []).append(text)
        return {
            _hash(os.fsencode(place.relative_to(self.folder))): (place, _hash_of(texts))
            for place, texts in files.items()
        }


def _hash_of(texts: list[str]) -> str:
    return _hash("\0\0".join(sorted(texts)).encode("utf-8", "surrogateescape"))


def _hash(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=_BYTES).hexdigest()
