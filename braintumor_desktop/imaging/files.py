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
from braintumor_desktop.imaging.limits import from_os_error, shown_name, stopped, unreadable
from braintumor_desktop.imaging.nifti import reader as nifti
from braintumor_desktop.imaging.plain import kept_to, open_plain, opened_once
from braintumor_desktop.words import mark, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

Format = Literal["dicom", "nifti", "picture"]

_HEAD_BYTES = 4096
"""Enough to recognize every format, and a gzipped NIfTI header."""
_CHUNK = 1 << 20
_PDF = b"%PDF-"
"""ISO 32000-1, 7.5.2; some programs write something before it: these files stay what they were."""
_CLAIMS = (*raster.SUFFIXES, *nifti.SUFFIXES, ".dcm", ".dicom", ".ima", "dicomdir")
_KNOWN = mark("DICOM, NIfTI, PNG, JPEG, TIFF, BMP or WebP")
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
        about: of a report, document or the like: what it is and whose, as a series whose one
            slice has no pixels; else None.
        is_document: whether it is a PDF: something to read, but nothing to look at.
    """

    path: Path
    code: str
    message: str
    is_rejection: bool
    series_uid: str = ""
    about: Series | None = None
    is_document: bool = False


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
    collected = Collected()
    search(collected, find_files(paths, recursive=recursive, skip=skip), progress, token)
    return collected.scan()


def search(
    collected: Collected,
    found: Iterable[Found],
    progress: Callable[[int, News | None], None] | None = None,
    token: CancelToken | None = None,
) -> None:
    """Add what is found to what was found before; files that are as they were are not read.

    Args:
        collected: what searches have found so far.
        found: as `find_files` gives it.
        progress: as in `scan`; the number of files is that of this search.
        token: as in `scan`.

    Raises:
        Cancelled: by `token`; what was found until then is told by the next search.
    """
    collected.begin(token)
    reporter = _Reporter(progress) if progress is not None else None
    for one in found:
        if token is not None:
            token.check()
        collected.take(one)
        if reporter is not None:
            reporter.tell(collected)
    if progress is not None:
        progress(collected.files, collected.news(final=True))


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
            cause, hint = tr("it is no longer an image"), tr("Open its folder again.")
            raise unreadable(item.path, cause, hint)
        loads = {"dicom": dicom.load, "nifti": nifti.load, "picture": raster.load}
        return loads[kind](item.path, item.frame, token)


def parts_of(path: Path) -> tuple[Path, ...]:
    """The files that a slice's path stands for: the file, and of a NIfTI pair its pixels, too."""
    return path, *nifti.pixel_files(path)


def is_scan(path: Path) -> bool:
    """Whether a file holds DICOM or NIfTI, which no picture that is written may replace."""
    try:
        return recognize(_head(path)) in {"dicom", "nifti"}
    except BadInput:
        return False


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


@dataclass(frozen=True)
class _Seen:
    """A file that was read: as it was then, and under which path."""

    path: Path
    stamp: Stamp | None


class Collected:
    """What one search or several have read so far."""

    def __init__(self) -> None:
        self.files = 0
        self._token: CancelToken | None = None
        self._met: set[Path] = set()
        self._seen: dict[Path, _Seen] = {}
        self._real: dict[Path, Path] = {}
        self._order: dict[Path, int] = {}
        self._grouping = dicom.Grouping()
        self._others: dict[Path, Series] = {}
        self._new_others: dict[Path, Series] = {}
        self._problems: dict[Path, Problem] = {}
        self._new_problems: list[Problem] = []
        self._lost: Counter[str] = Counter()
        self._newly_lost: set[str] = set()
        self._told_copies: set[Path] = set()

    def begin(self, token: CancelToken | None) -> None:
        """Another search begins; `token` ends the unpacking of a volume."""
        self.files, self._token = 0, token
        self._met = set()

    def forget(self, paths: Iterable[Path]) -> None:
        """The series of some files were closed: they are read again when they are met again."""
        known = list(paths)
        self._grouping.forget(known)
        for path in known:
            self._drop(path)

    def scan(self) -> Scan:
        """Group what there is."""
        grouped = [_marked(one, self._lost) for one in self._grouping.series()]
        series = [*grouped, *self._others.values()]
        series.sort(key=lambda s: min(self._order[item.path] for item in s.slices))
        return Scan(tuple(series), (*self._problems.values(), *self._copies()))

    def news(self, *, final: bool) -> News | None:
        """What is new; its cost is that of what was found since, not of what there is.

        Args:
            final: tell all; else a large series waits until it has grown some more.
        """
        grouped = self._grouping.changes(final=final)
        changed = {one.id: one for one in grouped.series}
        for uid in self._newly_lost:
            changed |= {one.id: one for one in self._grouping.told_of(uid)}
        marked = (_marked(one, self._lost) for one in changed.values())
        series = (*marked, *self._new_others.values())
        problems = [*self._new_problems, *(self._new_copies() if final else ())]
        self._new_others, self._new_problems, self._newly_lost = {}, [], set()
        if not (series or grouped.gone or problems):
            return None
        return News(series, grouped.gone, tuple(problems))

    def _new_copies(self) -> list[Problem]:
        """Those that no search has told of; each search knows what the ones before it have met."""
        new = [one for one in self._copies() if one.path not in self._told_copies]
        self._told_copies.update(problem.path for problem in new)
        return new

    def _copies(self) -> list[Problem]:
        return [_copy_problem(copy) for copy in self._grouping.copies()]

    def take(self, found: Found) -> None:
        """Read a file's header, or note why not."""
        if found.real in self._met:
            return
        self._met.add(found.real)
        self.files += 1
        stamp = stamp_of(found.path)  # Before it is read: a change meanwhile is one.
        known = self._seen.get(found.real)
        if known is not None and known.stamp == stamp is not None:
            self._tell_again(found)
            return
        if known is not None:
            self._grouping.remove([known.path])
            self._drop(known.path)
        self._order.setdefault(found.path, len(self._order))
        try:
            with kept_to(found.path), opened_once(found.path):
                self._read(found, stamp)
        except BadInput as error:
            if error.code == "no_pixels" and self._take_listed(found):
                return  # What it lists may be closed, and opened again by it.
            self._note(_problem(found, error))
        # Not before: where reading was stopped, the next search reads it.
        self._seen[found.real] = _Seen(found.path, stamp)
        self._real[found.path] = found.real

    def _tell_again(self, found: Found) -> None:
        """Whoever names a file that gives no series wants to know why, each time."""
        problem = self._problems.get(found.path)
        if problem is not None and found.named:
            self._new_problems.append(problem)
        if found.named:
            self._told_copies.discard(found.path)

    def _note(self, problem: Problem) -> None:
        self._problems[problem.path] = problem
        self._new_problems.append(problem)
        if problem.series_uid and not problem.is_rejection:
            self._lost[problem.series_uid] += 1
            self._newly_lost.add(problem.series_uid)

    def _drop(self, path: Path) -> None:
        """Forget a file but for its DICOM headers."""
        real = self._real.pop(path, None)
        if real is not None:
            self._seen.pop(real, None)
        self._others.pop(path, None)
        self._new_others.pop(path, None)
        self._told_copies.discard(path)
        problem = self._problems.pop(path, None)
        if problem is not None and problem.series_uid and not problem.is_rejection:
            self._lost[problem.series_uid] -= 1
            self._newly_lost.add(problem.series_uid)

    def _add(self, series: Series) -> None:
        path = series.slices[0].path
        self._others[path] = self._new_others[path] = series

    def _read(self, found: Found, stamp: Stamp | None) -> None:
        if found.error is not None:
            raise found.error
        path = found.path
        head = _head(path)
        kind = recognize(head)
        if kind == "dicom":
            self._grouping.add(dicom.read_headers(path, stamp))
        elif kind == "nifti":
            volume = nifti.read_header(path, self._token)
            self._add(replace(volume, slices=_stamped(volume.slices, stamp)))
        elif kind == "picture":
            slices = _stamped(raster.read_header(path), stamp)
            is_own = raster.is_own(head)
            made = Series(file_id(path), "pictures", slices, shown_name(path))
            self._add(replace(made, is_capture=is_own, is_own=is_own))
        else:
            self._take_unknown(found, head)

    def _take_unknown(self, found: Found, head: bytes) -> None:
        """The pixels of a NIfTI pair are read through their header; the rest is no image."""
        header = nifti.header_path(found.path)
        if header == found.path or recognize(_head(header)) != "nifti":
            raise _no_image(found.path, head)
        if found.named:
            self.take(look_at(header, named=True))

    def _take_listed(self, found: Found) -> bool:
        """Read the files that a DICOMDIR lists, whether there are any; other files list none.

        An index is read and is nothing by itself: what it lists and is not there is said of each.
        """
        try:
            with kept_to(found.path):
                listed = dicom.dicomdir_files(found.path)
        except BadInput:
            return False  # The file's own problem is noted.
        for path in listed:
            self.take(look_at(path))
        return bool(listed)


class _Reporter:
    """Tells of progress, seldom enough not to slow the scan."""

    def __init__(self, progress: Callable[[int, News | None], None]) -> None:
        self._progress = progress
        self._next = time.monotonic() + _PROGRESS_SECONDS

    def tell(self, collected: Collected) -> None:
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


class _Document(BadInput):
    """A PDF."""

    def __init__(self, path: Path) -> None:
        title = tr("{name} is no image", name=shown_name(path))
        super().__init__("not_image", title, tr("it is a PDF document."))


def _no_image(path: Path, head: bytes) -> BadInput:
    """The error of a file whose content is no image that is known."""
    if head.startswith(_PDF):
        return _Document(path)
    foreign = name_foreign(head, path.name)
    if foreign is not None:
        title = tr("{name} cannot be opened", name=shown_name(path))
        cause = tr("its format is {format}.", format=foreign.name)
        return BadInput("unsupported", title, cause, foreign.hint)
    claims = path.name.lower().endswith(_CLAIMS)
    if not head:
        cause = tr("it is empty")
    elif claims:
        cause = tr("its name promises an image, but its content is not {known}", known=tr(_KNOWN))
    else:
        cause = tr("its content is not {known}", known=tr(_KNOWN))
    if claims:
        return unreadable(path, cause)
    title = tr("{name} is no image", name=shown_name(path))
    return BadInput("not_image", title, stopped(cause))


def _copy_problem(copy: dicom.Copy) -> Problem:
    name, original = shown_name(copy.path), shown_name(copy.original)
    message = tr(
        "{name} is not judged: it is a copy of {original}, with the same pixels.",
        name=name,
        original=original,
    )
    return Problem(copy.path, "copy", message, is_rejection=True)


def _problem(found: Found, error: BadInput) -> Problem:
    """In a folder other files are to be expected; one that was named should be an image."""
    is_document = isinstance(error, _Document)
    if found.named and error.code == "not_image":
        title = tr("{name} cannot be read", name=shown_name(found.path))
        error = BadInput("unreadable", title, error.text)
    about = error.about if isinstance(error.about, Series) else None
    return Problem(
        found.path, error.code, str(error), error.is_rejection, error.series_uid, about,
        is_document=is_document,
    )  # fmt: skip


def _marked(series: Series, lost: Mapping[str, int]) -> Series:
    """A series with how many files of it cannot be read."""
    count = lost.get(series.series_uid or "", 0)
    if not count:
        return series
    note = plural(
        count,
        "{count} file of this series cannot be read.",
        "{count} files of this series cannot be read.",
    )
    return replace(series, lost=count, notes=(*series.notes, note))
