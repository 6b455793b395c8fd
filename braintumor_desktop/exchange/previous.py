"""`results.jsonl` read back, to go on with it.

A line may be repeated: a file that was mended and judged again, a series that has grown, a
mask that was removed.  Of the lines of the same networks about one item (root, path, frame; for
a series its id) **the last counts**.  What a person changed in the file by hand is checked
before it is believed.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput, StorageError
from braintumor_desktop.exchange import results
from braintumor_desktop.exchange.results_folder import HINT, RESULTS
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.station.writing import storage_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from braintumor_desktop.exchange.addresses import Address
    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.imaging.image import Slice

STATUSES = frozenset({"done", "rejected", "error"})
_FOREIGN = "is damaged or of another program"

_Key = tuple[object, ...]


class Previous:
    """What an earlier run wrote, to be taken out item by item.

    An item is known when its path, frame, SHA-256 and networks are the same; how its root
    was typed does not count.  Safe to use from several threads.

    Attributes:
        others: images that other networks alone have judged, so that they are not known.
    """

    def __init__(
        self, folder: Path, models: Sequence[ModelId], *, retry_failed: bool = False
    ) -> None:
        """Read what `folder` holds.

        Args:
            folder: the output folder.
            models: lines of other networks are not known.
            retry_failed: nor are those of items that failed.

        Raises:
            StorageError: it cannot be read, or it is damaged.
        """
        self._folder = folder
        self._retry_failed = retry_failed
        # Two equal files in two folders have a line each: by key, then by root.  Lines are
        # kept as they are written, which takes a tenth of the memory.
        self._lines: dict[_Key, dict[str, bytes]] = {}
        self._checksums: dict[_Key, list[str]] | None = None
        wanted = results.model_facts(models)
        foreign: set[_Key] = set()
        keys: dict[_Key, _Key] = {}
        for raw, line in _lines(folder / RESULTS):
            if line["models"] != wanted:
                if line["kind"] == "image":
                    foreign.add(place_of(line))
                continue
            before = keys.get(place_of(line))
            if before is not None:
                self._lines[before].pop(line["root"], None)
            key = keys[place_of(line)] = _key(line)
            self._lines.setdefault(key, {})[line["root"]] = raw
        self.others = len(foreign.difference(keys))

    def image(self, item: Slice, address: Address, sha256: str) -> tuple[Line, ImageResult] | None:
        """The line of a slice and its answer, or None."""
        line = self._take(("image", address.path, item.frame, sha256), address.root)
        if line is None:
            return None
        mask = read_mask(self._folder, line, item) if line["status"] == "done" else None
        if line["status"] == "done" and mask is None:
            return None
        return line, results.read_image(line, item, mask)

    def checksums(self, item: Slice, address: Address) -> tuple[str, ...]:
        """SHA-256 of the files that this slice had when it was judged; often none, or one."""
        if self._checksums is None:
            self._checksums = {}
            for kind, path, frame, sha256 in self._lines:
                if kind == "image" and isinstance(sha256, str):
                    self._checksums.setdefault((path, frame), []).append(sha256)
        return tuple(self._checksums.get((address.path, item.frame), ()))

    def file(self, address: Address, sha256: str | None) -> Line | None:
        """The line of a file that gave no image, or None."""
        return self._take(("file", address.path, None, sha256), address.root)

    def series(self, address: Address, series_id: str | None, images: str) -> Line | None:
        """The line of a series, or None.

        Args:
            address: of the series.
            series_id: that joins it to its images.
            images: as in the line: of other images it is not known.
        """
        line = self._take(("series", address.path, series_id, None), address.root)
        return line if line is not None and line.get("images_sha256") == images else None

    def _take(self, key: _Key, root: str) -> Line | None:
        """Each line once."""
        there = self._lines.get(key)
        if not there:
            return None
        raw = there.pop(root, None) or there.popitem()[1]
        line: Line = json.loads(raw)
        return None if self._retry_failed and line["status"] == "error" else line


def read_lines(folder: Path) -> list[Line]:
    """Read results.jsonl back, and cut a torn last line off.

    Raises:
        StorageError: it cannot be read, or it is damaged before its end.
    """
    return [line for _, line in _lines(folder / RESULTS)]


def read_mask(folder: Path, line: Line, item: Slice) -> Mask | None:
    """The mask of a line that is "done"; None where its file is missing or does not fit."""
    from PIL import Image

    if line["mask"] is None:
        return Mask.of(np.zeros(item.shape, np.bool_))
    place = PurePosixPath(line["mask"])
    if place.is_absolute() or ".." in place.parts:
        return None
    try:
        with open_plain(folder / place) as file, Image.open(file, formats=["PNG"]) as picture:
            # Before it is decoded: what does not fit may be of any size.
            if (picture.height, picture.width) != item.shape:
                return None
            return Mask.of(np.asarray(picture.convert("L")) > 0)
    except (BadInput, OSError, SyntaxError, ValueError):
        return None


def whole_lines(path: Path) -> Iterator[tuple[bytes, Line]]:
    """Each line as it is written, and parsed; a torn last one is left out.

    Raises:
        StorageError: the file cannot be read, or it is damaged before its end.
    """
    try:
        with open_plain(path) as file:
            for number, raw in enumerate(file, 1):
                if not raw.endswith(b"\n"):
                    _check_ours(path, raw, is_first=number == 1)
                    return
                yield raw, parsed(path, number, raw)
    except OSError as error:
        cause = (error.strerror or str(error)).lower()
        raise StorageError(f"{path} cannot be read", cause, HINT) from error
    except BadInput as error:
        raise StorageError(f"{path} cannot be read", error.text, HINT) from error


def parsed(path: Path, number: int, raw: bytes) -> Line:
    """A line that something may be read from.

    Args:
        path: of the file.
        number: of the line, from 1.
        raw: its bytes.

    Raises:
        StorageError: it is damaged or of another program.
    """
    try:
        line: Line = json.loads(raw, parse_constant=_no_number, parse_float=_finite)
        cause = _fault(line)
    except (ValueError, TypeError, RecursionError, OverflowError):
        cause = _FOREIGN
    except KeyError as error:
        cause = f"lacks {error.args[0]}"
    if cause is not None:
        raise _no_line(path, number, cause)
    return line


def place_of(line: Line) -> _Key:
    """What a line is about; of several of the same networks about one, the last counts."""
    series = line["series_id"] if line["kind"] == "series" else None
    return line["kind"] == "series", line["root"], line["path"], line.get("frame"), series


def _lines(path: Path) -> Iterator[tuple[bytes, Line]]:
    """As `whole_lines`; a torn last one is cut off, and a file that is not there has none."""
    if not os.path.lexists(path):
        return
    whole = 0
    for raw, line in whole_lines(path):
        yield raw, line
        whole += len(raw)
    try:
        if whole < path.stat().st_size:
            os.truncate(path, whole)
    except OSError as error:
        raise storage_error(path, error, HINT) from error


def _key(line: Line) -> _Key:
    if line["kind"] == "series":
        return "series", line["path"], line["series_id"], None
    return line["kind"], line["path"], line.get("frame"), line["sha256"]


def _check_ours(path: Path, torn: bytes, *, is_first: bool) -> None:
    """See that a torn line may be cut off: a first one may be a file of somebody else."""
    if is_first and not torn.startswith(results.START[: len(torn)]):
        raise _no_line(path, 1, _FOREIGN)


def _no_number(name: str) -> float:
    """NaN and Infinity, which Python reads and JSON does not know (RFC 8259, 6)."""
    raise ValueError(name)


def _finite(digits: str) -> float:
    """A number that is none any more when it is too large for a float."""
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)


def _no_line(path: Path, number: int, cause: str) -> StorageError:
    return StorageError(f"{path} cannot be read", f"line {number:,} {cause}", HINT)


def _fault(line: Any) -> str | None:
    """What is wrong with a line that something will be read from, or None.

    Raises:
        KeyError: a key is missing.
    """
    if not isinstance(line, dict) or line.get("schema") not in results.SCHEMAS:
        return _FOREIGN
    if line["kind"] not in _BY_KIND:
        return "has a kind that is not known"
    checks = {**_ALL, **_BY_KIND[line["kind"]]}
    wrong = next((key for key, is_sound in checks.items() if not is_sound(line[key])), None)
    wrong = wrong or next((key for key in _ADDED if not _ADDED[key](line.get(key))), None)
    wrong = wrong or next((key for key in _promised(line) if line[key] is None), None)
    return None if wrong is None else f"has a {wrong} that cannot be"


def _promised(line: Line) -> tuple[str, ...]:
    """The keys that a line's status says are there."""
    if line["status"] != "done":
        return ("reason",)
    return {"image": ("probabilities", "label"), "series": ("label",)}.get(line["kind"], ())


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_text_or_none(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_frame(value: Any) -> bool:
    return value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def _is_status(value: Any) -> bool:
    return isinstance(value, str) and value in STATUSES


def _is_reason(value: Any) -> bool:
    return value is None or _has_texts(value, "code", "message")


def _is_models(value: Any) -> bool:
    return isinstance(value, list) and all(
        _has_texts(model, "name", "version", "sha256") for model in value
    )


def _is_chances(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and NO_TUMOR in value
        and len(value) > 1
        and all(_is_number(chance) and 0 <= chance <= 1 for chance in value.values())
    )


def _has_texts(value: Any, *keys: str) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(key), str) for key in keys)


def _is_list_of(kind: type, value: Any) -> bool:
    return value is None or (
        isinstance(value, list) and all(type(entry) is kind for entry in value)
    )


_Check = Callable[[Any], bool]
_ALL: Mapping[str, _Check] = {
    "root": _is_text,
    "path": _is_text,
    "status": _is_status,
    "reason": _is_reason,
    "models": _is_models,
    "seconds": _is_number,
}
_BY_KIND: Mapping[str, Mapping[str, _Check]] = {
    "image": {
        "frame": _is_frame,
        "sha256": _is_text_or_none,
        "mask": _is_text_or_none,
        "label": _is_text_or_none,
        "probabilities": lambda value: value is None or _is_chances(value),
        "disagreement": lambda value: value is None or isinstance(value, bool),
    },
    "series": {
        "series_id": _is_text_or_none,
        "label": _is_text_or_none,
    },
    "file": {"sha256": _is_text_or_none},
}
_ADDED: Mapping[str, _Check] = {
    "answer": _is_text_or_none,
    "brain_probability": lambda value: value is None or _is_number(value),
    "unlike_known": lambda value: value is None or _is_number(value),
    "operating_point": lambda value: value is None or (_is_number(value) and 0 < value < 1),
    "attention": partial(_is_list_of, str),
    "look_at": partial(_is_list_of, int),
    "notes": partial(_is_list_of, str),
}
"""Keys that lines of earlier versions and other kinds lack."""
