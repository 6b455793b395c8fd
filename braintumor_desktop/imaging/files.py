"""From paths to series, and from a slice to its pixels.

Files are recognized by their content; a name only decides whether a file that is no image
should have been one.
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import raster
from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.imaging.folders import Found, file_id, find_files, look_at, stamp_of
from braintumor_desktop.imaging.foreign import name_foreign
from braintumor_desktop.imaging.image import Image, Series, Slice, Stamp
from braintumor_desktop.imaging.limits import COPY_AGAIN, from_os_error, shown_name, unreadable
from braintumor_desktop.imaging.nifti import reader as nifti
from braintumor_desktop.imaging.plain import kept_to, open_plain, opened_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

Format = Literal["dicom", "nifti", "picture"]

_HEAD_BYTES = 4096
"""Enough to recognize every format, and a gzipped NIfTI header."""
_CHUNK = 1 << 20
_CLAIMS = (*raster.SUFFIXES, *nifti.SUFFIXES, ".dcm", ".dicom", ".ima", "dicomdir")
_KNOWN = "DICOM, NIfTI, PNG, JPEG, TIFF, BMP or WebP"
_PROGRESS_SECONDS = 0.1


@dataclass(frozen=True)
class Problem:
    """A file or folder that gave no series.

    Attributes:
        path: below the path that was given.
        code: as in BadInput.
        message: a sentence for people.
        is_rejection: whether it is sound but nothing to judge; else it is an error.
        series_uid: of the series that it belongs to, where that is known, or "".
    """

    path: Path
    code: str
    message: str
    is_rejection: bool
    series_uid: str = ""


@dataclass(frozen=True)
class Scan:
    """What was found below some paths.

    Attributes:
        series: in the order in which their first file was met; a loose picture is one.
        problems: in the order in which they were met.
    """

    series: tuple[Series, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class News:
    """What a search has found since it told of it last.

    Attributes:
        series: new ones, and those that have other slices now, whole.
        gone: ids of series that are no more, because their slices belong elsewhere.
        problems: new ones.
    """

    series: tuple[Series, ...] = ()
    gone: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def scan(
    paths: Iterable[Path],
    *,
    recursive: bool = True,
    progress: Callable[[int, News | None], None] | None = None,
    token: CancelToken | None = None,
    skip: Callable[[Path], bool] | None = None,
) -> Scan:
    """Read the headers of all images below some paths, and group them into series.

    Args:
        paths: files and folders; one that is no image is an error, while in a folder it
            is rejected.
        recursive: enter folders of folders.
        progress: called in this thread, about ten times a second and at the end, with the
            number of files met so far and with what is new, or None.  All news together
            are what the search finds; none is told twice, so none may be dropped.
        token: checked before each file, and while a volume is unpacked.
        skip: files and folders that are left out.

    Raises:
        Cancelled: by `token`.
    """
    collected = _Collected(token)
    reporter = _Reporter(progress) if progress is not None else None
    for found in find_files(paths, recursive=recursive, skip=skip):
        if token is not None:
            token.check()
        collected.take(found)
        if reporter is not None:
            reporter.tell(collected)
    if progress is not None:
        progress(collected.files, collected.news(final=True))
    return collected.scan()


def load(item: Slice, token: CancelToken | None = None) -> Image:
    """Decode a slice that `scan` found.

    Args:
        item: the slice.
        token: ends the decoding of compressed pixels, and the unpacking of a volume, at once.

    Raises:
        BadInput: the file is damaged, has changed, is too large, or is no longer there.
        Cancelled: by `token`.
    """
    with kept_to(item.path), opened_once(item.path):
        kind = recognize(_head(item.path))
        if kind is None:
            raise unreadable(item.path, "it is no longer an image", "Open its folder again.")
        loads = {"dicom": dicom.load, "nifti": nifti.load, "picture": raster.load}
        return loads[kind](item.path, item.frame, token)


def sha256(path: Path, token: CancelToken | None = None) -> str:
    """The SHA-256 of a file, as 64 hexadecimal digits.

    Raises:
        BadInput: the file cannot be read.
        Cancelled: by `token`, checked every MiB.
    """
    digest = hashlib.sha256()
    try:
        with open_plain(path) as file:
            while chunk := file.read(_CHUNK):
                if token is not None:
                    token.check()
                digest.update(chunk)
    except OSError as error:
        raise from_os_error(path, error) from error
    return digest.hexdigest()


def recognize(head: bytes) -> Format | None:
    """Tell a format by the first 4 KiB of a file; None where it is no image."""
    # A preamble may look like another format on purpose (PS3.10 7.1), so DICM counts more;
    # DICOM without preamble is recognized by likelihood, so it counts less.
    if head[128:132] == b"DICM":
        return "dicom"
    if raster.is_picture(head):
        return "picture"
    if nifti.is_nifti(head):
        return "nifti"
    return "dicom" if dicom.is_dicom(head) else None


class _Collected:
    """What a scan has read so far."""

    def __init__(self, token: CancelToken | None) -> None:
        self.files = 0
        self._token = token
        self._seen: set[Path] = set()
        self._order: dict[Path, int] = {}
        self._grouping = dicom.Grouping()
        self._others: list[Series] = []
        self._problems: list[Problem] = []
        self._told_others = self._told_problems = 0

    def scan(self) -> Scan:
        """Group what there is."""
        series = [*_with_lost(self._grouping.series(), self._problems), *self._others]
        series.sort(key=lambda s: min(self._order[item.path] for item in s.slices))
        return Scan(tuple(series), (*self._problems, *self._copies()))

    def news(self, *, final: bool) -> News | None:
        """What is new; its cost is that of what was found since, not of what there is.

        Args:
            final: tell all; else a large series waits until it has grown some more.
        """
        grouped = self._grouping.changes(final=final)
        series = (*grouped.series, *self._others[self._told_others :])
        problems = [*self._problems[self._told_problems :], *(self._copies() if final else ())]
        self._told_others, self._told_problems = len(self._others), len(self._problems)
        if not (series or grouped.gone or problems):
            return None
        return News(series, grouped.gone, tuple(problems))

    def _copies(self) -> list[Problem]:
        return [_copy_problem(copy) for copy in self._grouping.copies()]

    def take(self, found: Found) -> None:
        """Read a file's header, or note why not."""
        if found.real in self._seen:
            return
        self._seen.add(found.real)
        self.files += 1
        self._order[found.path] = len(self._order)
        try:
            with kept_to(found.path), opened_once(found.path):
                self._read(found)
        except BadInput as error:
            self._problems.append(_problem(found, error))
            if error.code == "no_pixels":
                self._take_listed(found)

    def _read(self, found: Found) -> None:
        if found.error is not None:
            raise found.error
        path = found.path
        stamp = stamp_of(path)  # Before it is read: a change meanwhile is one.
        head = _head(path)
        kind = recognize(head)
        if kind == "dicom":
            self._grouping.add(dicom.read_headers(path, stamp))
        elif kind == "nifti":
            volume = nifti.read_header(path, self._token)
            self._others.append(replace(volume, slices=_stamped(volume.slices, stamp)))
        elif kind == "picture":
            slices = _stamped(raster.read_header(path), stamp)
            self._others.append(Series(file_id(path), "pictures", slices, shown_name(path)))
        else:
            self._take_unknown(found, head)

    def _take_unknown(self, found: Found, head: bytes) -> None:
        """The pixels of a NIfTI pair are read through their header; the rest is no image."""
        header = nifti.header_path(found.path)
        if header == found.path or recognize(_head(header)) != "nifti":
            raise _no_image(found.path, head)
        if found.named:
            self.take(look_at(header, named=True))

    def _take_listed(self, found: Found) -> None:
        """Read the files that a DICOMDIR lists; other files without pixels list none."""
        try:
            with kept_to(found.path):
                listed = dicom.dicomdir_files(found.path)
        except BadInput:
            return  # The file's own problem is noted already.
        for path in listed:
            self.take(look_at(path))


class _Reporter:
    """Tells of progress, seldom enough not to slow the scan."""

    def __init__(self, progress: Callable[[int, News | None], None]) -> None:
        self._progress = progress
        self._next = time.monotonic() + _PROGRESS_SECONDS

    def tell(self, collected: _Collected) -> None:
        if time.monotonic() >= self._next:
            self._progress(collected.files, collected.news(final=False))
            self._next = time.monotonic() + _PROGRESS_SECONDS


def _stamped(slices: Iterable[Slice], stamp: Stamp | None) -> tuple[Slice, ...]:
    return tuple(replace(item, stamp=stamp) for item in slices)


def _head(path: Path) -> bytes:
    try:
        with open_plain(path) as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise from_os_error(path, error) from error


def _no_image(path: Path, head: bytes) -> BadInput:
    """The error of a file whose content is no image that is known."""
    foreign = name_foreign(head, path.name)
    if foreign is not None:
        title = f"{shown_name(path)} cannot be opened"
        return BadInput("unsupported", title, f"its format is {foreign.name}.", foreign.hint)
    claims = path.name.lower().endswith(_CLAIMS)
    if not head:
        cause = "it is empty"
    elif claims:
        cause = f"its name promises an image, but its content is not {_KNOWN}"
    else:
        cause = f"its content is not {_KNOWN}"
    if claims:
        return unreadable(path, cause, COPY_AGAIN)
    return BadInput("not_image", f"{shown_name(path)} is no image", f"{cause}.")


def _copy_problem(copy: dicom.Copy) -> Problem:
    name, original = shown_name(copy.path), shown_name(copy.original)
    message = f"{name} is not judged: it is a copy of {original}, with the same pixels."
    return Problem(copy.path, "copy", message, is_rejection=True)


def _problem(found: Found, error: BadInput) -> Problem:
    """In a folder other files are to be expected; one that was named should be an image."""
    if found.named and error.code == "not_image":
        error = BadInput("unreadable", f"{shown_name(found.path)} cannot be read", error.text)
    return Problem(found.path, error.code, str(error), error.is_rejection, error.series_uid)


def _with_lost(series: Iterable[Series], problems: Iterable[Problem]) -> list[Series]:
    """The series, each with how many files of it cannot be read."""
    lost = Counter(p.series_uid for p in problems if p.series_uid and not p.is_rejection)
    return [_marked(one, lost[one.series_uid or ""]) if lost else one for one in series]


def _marked(series: Series, lost: int) -> Series:
    if not lost:
        return series
    files = "1 file" if lost == 1 else f"{lost:,} files"
    note = f"{files} of this series cannot be read."
    return replace(series, lost=lost, notes=(*series.notes, note))
