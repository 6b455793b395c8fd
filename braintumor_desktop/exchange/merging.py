"""Folders of results put together into one: what several computers judged, as if one had.

Of several lines about one item (networks, root, path, frame; for a series its id) the last
counts, in the order in which the folders are named.  The folders are read twice, first for
where each line that counts is, so that memory holds a few bytes a line.  Nothing in them is
believed: pictures are copied from below a folder alone, under names that this program gives.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.previous import parsed, place_of, whole_lines
from braintumor_desktop.exchange.results_folder import (
    EVIDENCE,
    HINT,
    MASKS,
    OVERLAYS,
    RESULTS,
    SUMMARY,
    picture_name_of,
)
from braintumor_desktop.exchange.shard import Shard
from braintumor_desktop.station.locking import LOCK
from braintumor_desktop.station.reading import TooLarge, open_plain, read_plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.exchange.results_folder import ResultsFolder

_NAME = re.compile(r"\w+(-f[0-9]{4,})?-[0-9a-f]{10}\.png", re.ASCII)
_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST_PICTURE = 1 << 29
_LARGEST_SUMMARY = 1 << 24


@dataclass(frozen=True)
class Said:
    """What a folder's summary says.

    Attributes:
        is_whole: the work came to its end, and nobody works on it.
        shard: which share it is, or None.
    """

    is_whole: bool = False
    shard: Shard | None = None


class Merging:
    """Folders of results, and which of their lines count.

    Attributes:
        folders: in their order.
        said: by their summaries, in the same order.
        models: how many lines are by which networks.
        programs: how many lines are by which version of the program.
        doubles: lines that do not count.
        lost: pictures that a line names and that could not be copied, so far.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        """Read all lines, and change nothing.

        Raises:
            StorageError: a folder holds no results, or they cannot be read.
        """
        self.folders = tuple(folders)
        self.said = tuple(_said(folder) for folder in folders)
        self.models: Counter[tuple[tuple[str, str, str], ...]] = Counter()
        self.programs: Counter[str] = Counter()
        self.doubles = 0
        self.lost = 0
        self._places: dict[bytes, tuple[int, int, int]] = {}
        for number, folder in enumerate(folders):
            self._read(number, folder / RESULTS)

    def __len__(self) -> int:
        """How many lines count."""
        return len(self._places)

    def lines(self) -> Iterator[tuple[Path, Line]]:
        """Each line that counts, with its folder.

        Raises:
            StorageError: it cannot be read any more.
        """
        for number, places in groupby(self._places.values(), key=itemgetter(0)):
            path = self.folders[number] / RESULTS
            try:
                with open_plain(path) as file:
                    for _, count, offset in places:
                        file.seek(offset)
                        yield path.parent, parsed(path, count, file.readline())
            except OSError as error:
                raise _cannot_read(path, error) from error

    def write(self, folder: Path, line: Line, output: ResultsFolder) -> None:
        """Copy a line's pictures, then the line.

        Args:
            folder: that holds the line.
            line: as in `lines`.
            output: that gets both.

        Raises:
            StorageError: the output cannot be written.
        """
        if line["kind"] == "image" and line["status"] == "done":
            self._copy(folder, line, output)
        output.add(line)

    def _read(self, number: int, path: Path) -> None:
        if not os.path.lexists(path):
            raise StorageError(f"{path.parent} holds no results", f"there is no {RESULTS}", HINT)
        offset = 0
        for count, (raw, line) in enumerate(whole_lines(path), 1):
            models = tuple((m["name"], m["version"], m["sha256"]) for m in line["models"])
            self.models[models] += 1
            self.programs[str(line.get("program"))] += 1
            key = _key(line, models)
            self.doubles += key in self._places
            if line["kind"] == "series":  # It follows its images, also those that come later.
                self._places.pop(key, None)
            self._places[key] = number, count, offset
            offset += len(raw)

    def _copy(self, folder: Path, line: Line, output: ResultsFolder) -> None:
        if line["mask"] is not None and not _copied(folder, line["mask"], output):
            self.lost += 1
        with suppress(UnicodeEncodeError):
            name = picture_name_of(line)
            for kind in (OVERLAYS, EVIDENCE):
                _copied(folder, f"{kind}/{name}", output)


def _key(line: Line, models: object) -> bytes:
    text = repr((place_of(line), models))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _copied(folder: Path, name: str, output: ResultsFolder) -> bool:
    """Whether a picture was there, and is one that this program names and writes."""
    parts = PurePosixPath(name).parts
    is_ours = len(parts) == 2 and parts[0] in {MASKS, OVERLAYS, EVIDENCE}
    if not is_ours or not _NAME.fullmatch(parts[1]):
        return False
    path = folder / parts[0] / parts[1]
    try:
        # Links lead to files of others, which must not come into what is handed on.
        if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
            return False
        png = read_plain(path, _LARGEST_PICTURE)
    except (OSError, TooLarge):
        return False
    if not png.startswith(_PNG):
        return False
    output.add_copy("/".join(parts), png)
    return True


def _said(folder: Path) -> Said:
    """What a folder's summary says; without one the work did not come to its end."""
    try:
        content = json.loads(read_plain(folder / SUMMARY, _LARGEST_SUMMARY))
    except (OSError, ValueError, RecursionError, TooLarge):
        return Said()
    if not isinstance(content, dict):
        return Said()
    shard = None
    with suppress(ValueError):
        shard = Shard.parse(str(content.get("shard")))
    # A lock is there while it is written, or since a crash.
    is_free = not os.path.lexists(folder / LOCK)
    return Said(content.get("complete") is True and is_free, shard)


def _cannot_read(path: Path, error: OSError) -> StorageError:
    cause = (error.strerror or str(error)).lower()
    return StorageError(f"{path} cannot be read", cause, HINT)
