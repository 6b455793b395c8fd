"""Judged series as cases, from a folder of results and the files that it names."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange import results
from braintumor_desktop.exchange.objects.case import Case
from braintumor_desktop.exchange.previous import read_lines, read_mask
from braintumor_desktop.findings.listing import NOT_JUDGED, Request, list_findings
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging import files
from braintumor_desktop.words import tr
from braintumor_desktop.workflow.worked import NOTHING, Worked, drawn_by
from braintumor_desktop.workspace.listings import with_said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Image, Series, Slice

log = logging.getLogger(__name__)

_Picture = tuple[str, int | None]
"""Absolute path and frame."""


@dataclass(frozen=True)
class Lost:
    """A series of which no case can be made.

    Attributes:
        name: of its folder or file.
        why: a sentence.
    """

    name: str
    why: str


def cases_of(
    folder: Path, token: CancelToken, work_of: Callable[[Series], Worked] = lambda _: NOTHING
) -> Iterator[Case | Lost]:
    """The series that a folder of results tells of, in its order.

    Every file is read again, and counts only while its SHA-256 is still the one that was judged.

    Args:
        folder: that `analyze` wrote.
        token: asked between files.
        work_of: what persons made of a series, where that is known.

    Raises:
        StorageError: the folder cannot be read, or is damaged.
        Cancelled: the token was set.
    """
    lines = read_lines(folder)
    pictures = _pictures(lines)
    for line in _latest(lines):
        token.check()
        named = pictures.get(line["series_id"], {})
        try:
            series = _series(line, named, token)
            answers = [_answer(folder, item, named, token) for item in series.slices]
            yield case_of(series, answers, token, work_of(series))
        except BadInput as error:
            yield Lost(line["path"], str(error))


def case_of(
    series: Series, answers: Sequence[ImageResult | None], token: CancelToken, worked: Worked
) -> Case:
    """A series with its answers, and what persons made of it.

    Args:
        series: whose.
        answers: of each slice, by position; None where it was not judged.
        token: asked between slices and findings.
        worked: outlines, statuses, and who read it.

    Raises:
        Cancelled: the token was set.
    """
    is_judged = any(answer is not None for answer in answers)
    summary = summarize(series, answers, token) if is_judged else NOT_JUDGED
    request = Request(
        series=series,
        results=answers,
        summary=summary,
        is_final=all(answers),
        threshold=worked.threshold,
        known=worked.known(series),
        outlines=worked.outlines,
    )
    listing = with_said(list_findings(request, lambda p: _image(series, p), token), worked.said)
    listing = listing.with_tracks(worked.tracks)
    return Case(series, answers, listing, worked.reader or drawn_by(listing))


def _latest(lines: list[Line]) -> list[Line]:
    """Of each series the last line: a later run may have other networks."""
    series = (line for line in lines if line["kind"] == "series")
    return list({(line["root"], line["path"], line["series_id"]): line for line in series}.values())


def _pictures(lines: list[Line]) -> dict[str | None, dict[_Picture, Line]]:
    """The images' lines, by series, path and frame."""
    found: dict[str | None, dict[_Picture, Line]] = {}
    for line in lines:
        if line["kind"] == "image":
            place = (str(_path(line).absolute()), line["frame"])
            found.setdefault(line["series_id"], {})[place] = line
    return found


def _path(line: Line) -> Path:
    """The file of a line: the root is a folder, or the file itself."""
    root, path = line["root"], line["path"]
    return Path(path) if root == path else Path(root) / path


def _series(line: Line, named: dict[_Picture, Line], token: CancelToken) -> Series:
    paths = list(dict.fromkeys(Path(path) for path, _ in named))
    there = [path for path in paths if path.exists()]
    if not there:
        raise BadInput("unreadable", tr("The files are gone"), tr("None is where it was."))
    found = files.scan(there, token=token).series
    fitting = [one for one in found if results.series_id(one) == line["series_id"]]
    if not fitting:
        text = tr("They no longer make the series that was judged.")
        raise BadInput("inconsistent", tr("The files have changed"), text)
    return fitting[0]


def _answer(
    folder: Path, item: Slice, named: dict[_Picture, Line], token: CancelToken
) -> ImageResult | None:
    """The answer to a slice while its file is the one that was judged."""
    line = named.get((str(item.path.absolute()), item.frame))
    if line is None or line["sha256"] != files.sha256(item.path, token):
        return None
    mask = read_mask(folder, line, item) if line["status"] == "done" else None
    if line["status"] == "done" and mask is None:
        return None
    return results.read_image(line, item, mask)


def _image(series: Series, position: int) -> Image | None:
    try:
        return files.load(series.slices[position])
    except BadInput as error:
        log.info("a slice gives no mean: %s", error.code)
        return None
