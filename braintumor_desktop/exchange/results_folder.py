"""The output folder of a batch: results.jsonl, masks, overlays, summary.json."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop import NOTICE
from braintumor_desktop.errors import BadInput, StorageError
from braintumor_desktop.exchange import results
from braintumor_desktop.exchange.addresses import parts_of, safe_stem
from braintumor_desktop.exchange.overlays import encode_png
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.station.writing import storage_error, try_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.exchange.addresses import Address
    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.imaging.image import Slice

RESULTS, SUMMARY = "results.jsonl", "summary.json"
MASKS, OVERLAYS, EVIDENCE = "masks", "overlays", "evidence"
HINT = "Name another folder."
WHEN_FULL = "Make room, then go on with --resume: what is finished is kept."


class ResultsFolder:
    """A folder of results, open for appending; a context manager.

    Attributes:
        folder: the output folder.
    """

    def __init__(self, folder: Path) -> None:
        """Open `folder`, which `prepare_folder` has made ready.

        Raises:
            StorageError: results.jsonl cannot be opened.
        """
        self.folder = folder
        try:
            # Unbuffered: a reader may follow, and nothing waits in memory when it ends.
            self._stream = (folder / RESULTS).open("ab", buffering=0)
        except OSError as error:
            raise _cannot_write(folder / RESULTS, error) from error

    def __enter__(self) -> ResultsFolder:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._stream.close()

    def add(self, line: Line) -> None:
        """Write a line; a line that does not fit is taken back.

        Raises:
            StorageError: the disk is full, or the folder is gone.
        """
        data = memoryview(results.encode(line))
        start = os.fstat(self._stream.fileno()).st_size
        try:
            while data:
                data = data[self._stream.write(data) :]
        except OSError as error:
            with suppress(OSError):
                self._stream.truncate(start)
            raise _cannot_write(self.folder / RESULTS, error) from error

    def add_mask(self, result: ImageResult, address: Address) -> str | None:
        """Write a mask as PNG: 0 and 255, the size of the picture.

        Returns:
            Its path relative to the folder, or None when it is empty.

        Raises:
            StorageError: it cannot be written.
        """
        if result.mask is None or not result.mask.pixels:
            return None
        pixels = result.mask.array.astype(np.uint8) * 255
        return self._add_picture(MASKS, result, address, encode_png(pixels))

    def add_overlay(self, result: ImageResult, address: Address, png: bytes) -> str:
        """Write an overlay.

        Returns:
            Its path relative to the folder.

        Raises:
            StorageError: it cannot be written.
        """
        return self._add_picture(OVERLAYS, result, address, png)

    def add_evidence(self, result: ImageResult, address: Address, png: bytes) -> str:
        """Write where the evidence for a verdict is.

        Returns:
            Its path relative to the folder.

        Raises:
            StorageError: it cannot be written.
        """
        return self._add_picture(EVIDENCE, result, address, png)

    def _add_picture(self, kind: str, result: ImageResult, address: Address, png: bytes) -> str:
        name = f"{kind}/{picture_name(result, address)}"
        try:
            (self.folder / kind).mkdir(exist_ok=True)
        except OSError as error:
            raise _cannot_write(self.folder / kind, error) from error
        write_whole(self.folder / name, png, hint=HINT, when_full=WHEN_FULL)
        return name

    def write_summary(self, summary: dict[str, Any]) -> None:
        """Write summary.json.

        Raises:
            StorageError: it cannot be written.
        """
        text = json.dumps({"notice": NOTICE, **summary}, ensure_ascii=False, indent=2)
        data = text.encode("utf-8", "backslashreplace") + b"\n"
        write_whole(self.folder / SUMMARY, data, hint=HINT, when_full=WHEN_FULL)


def prepare_folder(folder: Path, *, resume: bool) -> None:
    """Make the output folder, and see that it can be written.

    Raises:
        StorageError: it cannot, or it already holds results and `resume` is False.
    """
    path = folder / RESULTS
    try:
        folder.mkdir(parents=True, exist_ok=True)
        has_results = path.exists() and path.stat().st_size > 0
        try_folder(folder)
    except OSError as error:
        raise _cannot_write(folder, error) from error
    if has_results and not resume:
        hint = "Add --resume to go on, or name another folder."
        raise StorageError(f"{folder} already holds results", "nothing was changed", hint)


def is_results_folder(folder: Path) -> bool:
    """Whether a folder holds what a batch wrote, so that its pictures are no input."""
    try:
        with open_plain(folder / RESULTS) as file:
            return file.read(64).startswith(f'{{"schema": "{results.SCHEMA}"'.encode())
    except (BadInput, OSError):  # A pipe of this name, for one.
        return False


def read_lines(folder: Path) -> list[Line]:
    """Read results.jsonl back, and cut a torn last line off.

    Raises:
        StorageError: it cannot be read, or it is damaged before its end.
    """
    path = folder / RESULTS
    if not path.exists():
        return []
    try:
        data = path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            os.truncate(path, len(whole))
    except OSError as error:
        raise _cannot_write(path, error) from error
    return [_parsed(path, number, raw) for number, raw in enumerate(whole.splitlines(), 1)]


def read_mask(folder: Path, line: Line, item: Slice) -> Mask | None:
    """The mask of a line that is "done"; None where its file is missing or does not fit."""
    from PIL import Image, UnidentifiedImageError

    if line["mask"] is None:
        return Mask.of(np.zeros(item.shape, np.bool_))
    try:
        with Image.open(folder / line["mask"]) as picture:
            mask = np.asarray(picture) > 0
    except (OSError, UnidentifiedImageError):
        return None
    return Mask.of(mask) if mask.shape == item.shape else None


class Previous:
    """What an earlier run wrote, to be taken out item by item.

    An item is known when its path, frame, SHA-256 and networks are the same; how its root
    was typed does not count.  Safe to use from several threads.
    """

    def __init__(self, folder: Path, models: Sequence[ModelId]) -> None:
        """Read what `folder` holds.

        Args:
            folder: the output folder.
            models: lines of other networks are not known.

        Raises:
            StorageError: it cannot be read, or it is damaged.
        """
        self._folder = folder
        self._lines: dict[tuple[object, ...], list[Line]] = {}
        for line in read_lines(folder):
            if line["models"] == results.model_facts(models):
                self._lines.setdefault(_key(line), []).append(line)

    def image(self, item: Slice, address: Address, sha256: str) -> tuple[Line, ImageResult] | None:
        """The line of a slice and its answer, or None."""
        line = self._take(("image", address.path, item.frame, sha256))
        if line is None:
            return None
        mask = read_mask(self._folder, line, item) if line["status"] == "done" else None
        if line["status"] == "done" and mask is None:
            return None
        return line, results.read_image(line, item, mask)

    def file(self, address: Address, sha256: str | None) -> Line | None:
        """The line of a file that gave no image, or None."""
        return self._take(("file", address.path, None, sha256))

    def series(self, address: Address, series_id: str | None) -> Line | None:
        """The line of a series, or None."""
        return self._take(("series", address.path, series_id, None))

    def _take(self, key: tuple[object, ...]) -> Line | None:
        """Each line once: two equal files in two folders have two lines."""
        try:
            return self._lines[key].pop(0)
        except (KeyError, IndexError):
            return None


def picture_name(result: ImageResult, address: Address) -> str:
    """A file name that is unique to a slice, its content and the networks."""
    item = result.slice
    frame = "" if item.frame is None else f"-f{item.frame:04d}"
    # The same file read in another way is another version.
    models = [f"{model.sha256} {model.version}" for model in result.models]
    identity = [address.root, address.path, str(item.frame), result.sha256 or "", *models]
    digest = hashlib.sha256(parts_of(identity)).hexdigest()[:10]
    return f"{safe_stem(address.path)}{frame}-{digest}.png"


def _key(line: Line) -> tuple[object, ...]:
    if line["kind"] == "series":
        return "series", line["path"], line["series_id"], None
    return line["kind"], line["path"], line.get("frame"), line["sha256"]


def _parsed(path: Path, number: int, raw: bytes) -> Line:
    try:
        line: Line = json.loads(raw)
        is_ours = line["schema"] == results.SCHEMA and bool(_key(line)) and "models" in line
    except (ValueError, KeyError, TypeError):
        is_ours = False
    if not is_ours:
        text = f"line {number:,} is damaged or of another program"
        raise StorageError(f"{path} cannot be continued", text, "Name another folder.")
    return line


def _cannot_write(path: Path, error: OSError) -> StorageError:
    return storage_error(path, error, HINT, WHEN_FULL)
