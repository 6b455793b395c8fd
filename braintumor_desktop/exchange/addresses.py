"""Where an item of a batch came from, as `results.jsonl` names it.

`root` is the path that the user gave, `path` leads from there to the file.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.imaging.image import Series


@dataclass(frozen=True)
class Address:
    """The file or folder of an item.

    Attributes:
        root: the path that the user gave.
        path: relative to `root` when that is a folder ("." for itself), else the given
            path.  Forward slashes.
    """

    root: str
    path: str


@dataclass(frozen=True)
class Roots:
    """The paths that a user gave, in their order.

    Attributes:
        given: as they were typed.
    """

    given: tuple[str, ...]
    _files: dict[str, str] = field(init=False, default_factory=dict, repr=False)
    _folders: list[tuple[Path, str]] = field(init=False, default_factory=list, repr=False)

    def __post_init__(self) -> None:
        for text in self.given:
            place = os.path.abspath(text)  # noqa: PTH100 - without following links
            if os.path.isdir(place):  # noqa: PTH112 - beside abspath
                self._folders.append((Path(place), text))
            else:
                self._files.setdefault(place, text)

    def address(self, path: Path) -> Address:
        """The address of a file or folder that was found below the roots."""
        place = os.path.abspath(path)  # noqa: PTH100 - without following links
        if place in self._files:
            text = self._files[place]
            return Address(text, text)
        for folder, text in self._folders:
            if Path(place).is_relative_to(folder):
                return Address(text, Path(place).relative_to(folder).as_posix())
        # A file that a named DICOMDIR lists, or the other half of a named pair.
        return Address(self.given[0], path.as_posix())

    def series_address(self, series: Series) -> Address:
        """The address of a series: the file that holds it, else its files' common folder."""
        places = {os.path.abspath(item.path) for item in series.slices}  # noqa: PTH100 - as above
        if len(places) == 1:
            return self.address(series.slices[0].path)
        folder = Path(os.path.commonpath([str(Path(place).parent) for place in places]))
        for root, text in self._folders:
            if folder.is_relative_to(root):
                return Address(text, folder.relative_to(root).as_posix())
        first = self.address(series.slices[0].path)
        return Address(first.root, Path(first.path).parent.as_posix())


def safe_stem(path: str, limit: int = 60) -> str:
    """A name for any file system, in which `path` can be recognized; not unique."""
    letters = [c if c.isascii() and c.isalnum() else "_" for c in path]
    return "".join(letters)[-limit:].strip("_") or "item"


def parts_of(texts: Sequence[str]) -> bytes:
    """Texts as bytes that no other texts give, whatever characters they hold."""
    return b"\0".join(text.encode("utf-8", "surrogateescape") for text in texts)
