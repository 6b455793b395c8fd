"""A job's work: headers are read, set side by side, and searched."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.header_lines import chosen, compared, lines_of, shape_of, total
from braintumor_desktop.words import mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.imaging.entry import Entry, FileHeader
    from braintumor_desktop.imaging.header_lines import Difference, Line, Shape

ONE_FILE = mark("Both slices lie in this file, which has one header: there is nothing to compare.")


@dataclass(frozen=True)
class Source:
    """Where a header is read.

    Attributes:
        path: the file.
        page: of a TIFF, from 0; None for other files, whose frames share one header.
    """

    path: Path
    page: int | None = None


@dataclass(frozen=True)
class Wanted:
    """What is to be shown.

    Attributes:
        source: the header.
        other: the one beside it, or None.
        query: words that are looked for, or "".
        differing: only what differs.
        is_hidden: whether values that name persons are not searched.
    """

    source: Source
    other: Source | None = None
    query: str = ""
    differing: bool = False
    is_hidden: bool = False


@dataclass(frozen=True)
class Prepared:
    """What is shown.

    Attributes:
        wanted: what was asked for.
        headers: those that were read, by their source.
        lines: that are shown.
        shape: of these.
        elements: in the first header.
        shown: of these lines, nested ones included.
        differences: how many there are of each kind, among all.
        problem: why the other header is missing, or "".
    """

    wanted: Wanted
    headers: Mapping[Source, FileHeader] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    shape: Shape = ()
    elements: int = 0
    shown: int = 0
    differences: Mapping[Difference, int] = field(default_factory=dict)
    problem: str = ""

    @property
    def is_compared(self) -> bool:
        """Whether there are two headers."""
        return self.wanted.other in self.headers and self.wanted.other != self.wanted.source


def prepare(
    wanted: Wanted, known: Mapping[Source, FileHeader], token: CancelToken, _report: Report
) -> Prepared:
    """Read what is not known, and find the lines that are wanted.

    Raises:
        BadInput: the header cannot be read.
        Cancelled: by `token`.
    """
    from braintumor_desktop.imaging.header_listing import list_header

    def read(source: Source) -> FileHeader:
        return known.get(source) or list_header(source.path, source.page, token)

    headers, problem = {wanted.source: read(wanted.source)}, ""
    entries = headers[wanted.source].entries
    alone = lines = lines_of(entries)
    if wanted.other == wanted.source:
        problem = tr(ONE_FILE)
    elif wanted.other is not None:
        try:
            headers[wanted.other] = read(wanted.other)
            lines = compared(entries, headers[wanted.other].entries)
        except BadInput as error:
            problem = str(error)
    kept = chosen(
        lines,
        wanted.query,
        differing=wanted.differing and lines is not alone,
        value=partial(_searched, is_hidden=wanted.is_hidden),
        check=token.check,
    )
    return Prepared(
        wanted=wanted,
        headers=headers,
        lines=kept,
        shape=shape_of(kept),
        elements=headers[wanted.source].count,
        shown=total(kept),
        differences=Counter(_differences(lines)),
        problem=problem,
    )


def summary(prepared: Prepared) -> str:
    """How many lines there are, how many are shown, and how many differ."""
    count: str = plural(prepared.elements, "{count} element", "{count} elements")
    if _is_part(prepared):
        lines = plural(prepared.shown, "{count} line", "{count} lines")
        count = tr("{part} of {whole}", part=lines, whole=count)
    parts = [count]
    if prepared.is_compared:
        said: tuple[tuple[Difference, str], ...] = (
            ("value", mark("{count} differ")),
            ("here", mark("{count} only in the first")),
            ("there", mark("{count} only in the second")),
        )
        found = prepared.differences
        told = [tr(text, count=number(found[kind])) for kind, text in said if found.get(kind)]
        parts.append(", ".join(told) or tr("no difference"))
    return ";  ".join(parts)


def _is_part(prepared: Prepared) -> bool:
    wanted = prepared.wanted
    return bool(wanted.query) or (wanted.differing and prepared.is_compared)


def _searched(entry: Entry, *, is_hidden: bool) -> str:
    return "" if is_hidden and entry.names_person else entry.value


def _differences(lines: Iterable[Line]) -> Iterable[Difference]:
    for line in lines:
        if line.difference not in {"", "inside"}:
            yield line.difference
        # What is missing as a whole counts once.
        if line.difference not in {"here", "there"}:
            yield from _differences(line.lines)
