"""The output folder of a batch: results.jsonl, masks, overlays, summary.json."""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop import NOTICE, PROGRAM
from braintumor_desktop.errors import BadInput, StorageError
from braintumor_desktop.exchange import results
from braintumor_desktop.exchange.addresses import Address, parts_of, safe_stem
from braintumor_desktop.exchange.overlays import encode_png
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.station.locking import LOCK
from braintumor_desktop.station.writing import PART, storage_error, try_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.findings.result import ImageResult

RESULTS, SUMMARY = "results.jsonl", "summary.json"
MASKS, OVERLAYS, EVIDENCE = "masks", "overlays", "evidence"
_PICTURES = frozenset({MASKS, OVERLAYS, EVIDENCE})
_LEFT = re.compile(rf"\.[0-9a-f]{{16}}{re.escape(PART)}")
"""Names of files that a crash left half written (`station/writing.py`)."""
_OURS = re.compile(rf".+-[0-9a-f]{{10}}\.png|{_LEFT.pattern}")
"""Names of pictures that a batch writes (`picture_name`), and of those."""
_REPORTS: Mapping[str, tuple[bytes, ...]] = MappingProxyType(
    {
        ".pdf": (b"/Creator (\xfe\xff" + PROGRAM.encode("utf-16-be"),),
        ".json": (b'"DiagnosticReport"', NOTICE.encode()),
    }
)
"""Endings of reports that this program writes, and what each of them holds."""
_MOST_OF_A_REPORT = 1_000_000
"""Bytes that are read of one."""
_SUMMARY_START = b'{\n  "notice":'
HINT = "Name another folder."
RESUME = "Add --resume to go on, or name another folder."
WHEN_FULL = "Make room, then go on with --resume: what is finished is kept."


class OutputGone(StorageError):
    """The output folder was moved or removed while results were written into it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is no longer there",
            "it or its folder was moved, renamed or removed while it was written",
            "What is finished is in it: go on with --resume where it is now.",
        )


class ResultsFolder:
    """A folder of results, open for appending; a context manager.

    Pictures are on the disk before the line that names them, so that a power failure leaves
    no line without its mask.

    Attributes:
        folder: the output folder.
    """

    def __init__(self, folder: Path, when_full: str = WHEN_FULL) -> None:
        """Open `folder`, which `prepare_folder` has made ready.

        Args:
            folder: the output folder.
            when_full: what the user may do when the disk is full.

        Raises:
            StorageError: results.jsonl cannot be opened.
        """
        self.folder = folder
        self._when_full = when_full
        try:
            # Unbuffered: a reader may follow, and nothing waits in memory when it ends.
            self._stream = (folder / RESULTS).open("ab", buffering=0)
        except OSError as error:
            raise _cannot_write(folder / RESULTS, error) from error

    def __enter__(self) -> ResultsFolder:
        return self

    def __exit__(self, *_exception: object) -> None:
        with suppress(OSError):  # Not every disk can; every line was handed to the system.
            os.fsync(self._stream.fileno())
        self._stream.close()

    def check(self) -> None:
        """See that what was written is still where it was.

        Raises:
            OutputGone: the folder was moved or removed, or results.jsonl was.
        """
        ours, path = os.fstat(self._stream.fileno()), self.folder / RESULTS
        try:
            there = path.stat()
        except OSError as error:
            raise OutputGone(path) from error
        # Some disks of a network number a file anew each time: there its size tells.
        if not os.path.samestat(ours, there) and ours.st_size != there.st_size:
            raise OutputGone(path)

    def add(self, line: Line) -> None:
        """Write a line; a line that does not fit is taken back.

        Raises:
            OutputGone: the folder, or the file in it, is no longer there.
            StorageError: the disk is full.
        """
        data = memoryview(results.encode(line))
        self.check()
        start = os.fstat(self._stream.fileno()).st_size
        try:
            while data:
                data = data[self._stream.write(data) :]
        except OSError as error:
            with suppress(OSError):
                self._stream.truncate(start)
            raise _cannot_write(self.folder / RESULTS, error, self._when_full) from error

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
        return self._add_picture(
            MASKS, result, address, encode_png(pixels, result.slice.spacing_mm)
        )

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

    def has_overlay(self, result: ImageResult, address: Address) -> bool:
        """Whether the overlay of an earlier run is there."""
        return (self.folder / OVERLAYS / picture_name(result, address)).is_file()

    def has_evidence(self, result: ImageResult, address: Address) -> bool:
        """Whether the picture of the evidence of an earlier run is there."""
        return (self.folder / EVIDENCE / picture_name(result, address)).is_file()

    def _add_picture(self, kind: str, result: ImageResult, address: Address, png: bytes) -> str:
        name = f"{kind}/{picture_name(result, address)}"
        self.add_copy(name, png)
        return name

    def add_copy(self, name: str, png: bytes) -> None:
        """Write a picture under its name.

        Args:
            name: with its folder, such as "masks/IM1-0123456789.png".
            png: the picture.

        Raises:
            OutputGone: the folder is no longer there.
            StorageError: it cannot be written.
        """
        self.check()
        try:
            _write(self.folder / name, png, self._when_full)
        except StorageError:
            self.check()
            raise

    def write_summary(self, summary: dict[str, Any]) -> None:
        """Write summary.json.

        Raises:
            StorageError: it cannot be written.
        """
        text = json.dumps({"notice": NOTICE, **summary}, ensure_ascii=False, indent=2)
        data = text.encode("utf-8", "backslashreplace") + b"\n"
        write_whole(self.folder / SUMMARY, data, hint=HINT, when_full=self._when_full)


def make_folder(folder: Path) -> None:
    """Make the output folder where there is none.

    Raises:
        StorageError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder, error) from error


def prepare_folder(folder: Path, *, resume: bool, hint: str = RESUME) -> None:
    """Make the output folder, and see that it can be written.

    Args:
        folder: the output folder.
        resume: it may hold results.
        hint: what the user may do where it must not.

    Raises:
        StorageError: it cannot, it already holds results and `resume` is False, or a file
            of somebody else stands where results are to come.
    """
    path = folder / RESULTS
    try:
        folder.mkdir(parents=True, exist_ok=True)
        has_results = path.exists() and path.stat().st_size > 0
        try_folder(folder)
    except OSError as error:
        raise _cannot_write(folder, error) from error
    if has_results and not resume:
        raise StorageError(f"{folder} already holds results", "nothing was changed", hint)
    _refuse_foreign(folder)
    if has_results:
        _clear(folder)


def _clear(folder: Path) -> None:
    """Remove what an earlier run that was killed left half written; nobody else writes there."""
    for place in (folder, *(folder / name for name in sorted(_PICTURES))):
        with suppress(OSError):  # It is in nobody's way.
            for left in [p for p in place.iterdir() if _LEFT.fullmatch(p.name)]:
                left.unlink()


def _refuse_foreign(folder: Path) -> None:
    """See that no file of somebody else would be replaced, or stands in the way.

    Raises:
        StorageError: one would be.
    """
    in_the_way = [folder / name for name in sorted(_PICTURES) if not _can_be_folder(folder / name)]
    summary = folder / SUMMARY
    if os.path.lexists(summary) and not _starts_with(summary, _SUMMARY_START):
        in_the_way.append(summary)
    if in_the_way:
        title = f"{in_the_way[0]} is not replaced"
        raise StorageError(title, "it was there before, and is no result of this program", HINT)


def _can_be_folder(path: Path) -> bool:
    return path.is_dir() or not os.path.lexists(path)


def is_results_folder(folder: Path) -> bool:
    """Whether a batch wrote into a folder: what it wrote there is no input."""
    return _starts_with(folder / RESULTS, results.START)


def is_own_report(path: Path) -> bool:
    """Whether this program exported a file as PDF or as FHIR report: it tells of scans."""
    marks = _REPORTS.get(path.suffix.lower())
    if marks is None:
        return False
    try:
        with open_plain(path) as file:
            said = file.read(_MOST_OF_A_REPORT)
    except (BadInput, OSError):
        return False
    return all(one in said for one in marks)


def _starts_with(path: Path, start: bytes) -> bool:
    try:
        with open_plain(path) as file:
            return file.read(len(start)) == start
    except (BadInput, OSError):  # A pipe of this name, for one.
        return False


def _write(path: Path, data: bytes, when_full: str) -> None:
    """Write a file into a folder of the output folder, which is made where there is none."""
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise _cannot_write(path.parent, error, when_full) from error
    write_whole(path, data, hint=HINT, when_full=when_full)


class Written:
    """Tells what the program wrote below some paths from what is input.

    Attributes:
        folders: of results of earlier runs that were met.
    """

    def __init__(self, named: Sequence[Path], output: Path | None = None) -> None:
        """Begin a search.

        Args:
            named: paths that a person gave: they are input whatever they hold.
            output: the folder of the results to come; None where none are to come: then a named
                folder is looked at with the results that are in it.
        """
        self.folders: list[Path] = []
        self._named = frozenset(named)
        self._output = None if output is None else os.path.realpath(output)
        self._known: dict[Path, bool] = {}

    def holds(self, path: Path) -> bool:
        """Whether a path is what a batch wrote, or a report; pictures beside these are not."""
        folder = path.parent
        if path in self._named:
            return False
        if folder.name in _PICTURES and _OURS.fullmatch(path.name):
            if folder in self._named:
                return False
            folder = folder.parent
        elif path.name not in {RESULTS, SUMMARY}:
            return path.name == LOCK or is_own_report(path)
        if self._output is None and folder in self._named:
            return False
        if folder not in self._known:
            self._known[folder] = self._is_results(folder)
        return self._known[folder]

    def _is_results(self, folder: Path) -> bool:
        if self._output is not None and os.path.realpath(folder) == self._output:
            return True
        is_ours = is_results_folder(folder)
        if is_ours:
            self.folders.append(folder)
        return is_ours


def left_out_text(folders: Sequence[Path]) -> str:
    """That the results in some folders are no input."""
    others = f" and {len(folders) - 1:,} more" if len(folders) > 1 else ""
    return f"Results of earlier runs are no input: those in {folders[0]}{others}."


def picture_name(result: ImageResult, address: Address) -> str:
    """A file name that is unique to a slice, its content and the networks."""
    frame = result.slice.frame
    # The same file read in another way is another version.
    models = [f"{model.sha256} {model.version}" for model in result.models]
    return _name(address, frame, result.sha256, models)


def picture_name_of(line: Line) -> str:
    """The same of the line of an image.

    Raises:
        UnicodeEncodeError: no file has such a name.
    """
    models = [f"{model['sha256']} {model['version']}" for model in line["models"]]
    return _name(Address(line["root"], line["path"]), line["frame"], line["sha256"], models)


def _name(address: Address, frame: int | None, sha256: str | None, models: Sequence[str]) -> str:
    identity = [address.root, address.path, str(frame), sha256 or "", *models]
    digest = hashlib.sha256(parts_of(identity)).hexdigest()[:10]
    number = "" if frame is None else f"-f{frame:04d}"
    return f"{safe_stem(address.path)}{number}-{digest}.png"


def _cannot_write(path: Path, error: OSError, when_full: str = WHEN_FULL) -> StorageError:
    return storage_error(path, error, HINT, when_full)
