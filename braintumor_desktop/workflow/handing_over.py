"""A study handed over as one encrypted file, with what was said of it, for the window.

In it lie `pictures/` (the files as they are), `results.zip` (what the worklist knows of them, as it
is carried between computers) and `reports/` (for those who have no such program).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from braintumor_desktop.exchange import handover
from braintumor_desktop.imaging import files
from braintumor_desktop.review import answers
from braintumor_desktop.review.database import again
from braintumor_desktop.station.writing import refuse_to_replace, unfinished_folder, write_whole
from braintumor_desktop.words import tr
from braintumor_desktop.workflow import carrying
from braintumor_desktop.workflow.reporting import report_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.handover import Report
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.workflow.objects import ToPdf

PICTURES, REPORTS = "pictures", "reports"
"""Folders of an archive."""
RESULTS = "results.zip"


@dataclass(frozen=True)
class Known:
    """What the worklist knows of a study.

    Attributes:
        database: its file.
        holder: who writes to it, as it was opened.
        ids: of the items.
        is_blind: whether it is read blind, and is to be read so elsewhere.
    """

    database: Path
    holder: str
    ids: Sequence[int]
    is_blind: bool = False


@dataclass(frozen=True)
class Load:
    """What is handed over.

    Attributes:
        pictures: files, in any folders.
        target: the archive.
        password: of it.
        scratch: a folder of this computer, for what is made on the way: a stick keeps what was
            deleted on it.
        known: what the worklist knows, or None.
        cases: judged series, each with the other dates of its patient as HTML, or "".
    """

    pictures: Sequence[Path]
    target: Path
    password: str = field(repr=False)
    scratch: Path
    known: Known | None = None
    cases: Sequence[tuple[Case, str]] = ()


def hand_over(load: Load, to_pdf: ToPdf, token: CancelToken, report: Report) -> int:
    """Write the archive; how many files it holds.

    Args:
        load: what is handed over.
        to_pdf: prints a report; it needs Qt.
        token: stops it; what was there stays then.
        report: told how many bytes are written, and of how many.

    Raises:
        Cancelled: by the token.
        StorageError: something cannot be read or written.
        BadInput: a key image of a report cannot be read.
    """
    refuse_to_replace(load.target, load.pictures, tr("Name another file."))
    with unfinished_folder(load.scratch) as place:
        packed = [
            *named(load.pictures),
            *_results(load.known, place, token),
            *_reports(load.cases, place, to_pdf, token),
        ]
        return handover.pack(packed, load.target, load.password, token, report)


def named(paths: Iterable[Path]) -> list[tuple[Path, str]]:
    """Files of any folders, and those that belong to them, with names that differ.

    Each folder has a number; within one the files keep their names.
    """
    found: dict[Path, str] = {}
    folders: dict[Path, int] = {}
    for path in (part for one in paths for part in files.parts_of(one)):
        number = folders.setdefault(path.parent, len(folders) + 1)
        found[path] = f"{PICTURES}/{number}/{path.name}"
    return list(found.items())


def _results(known: Known | None, place: Path, token: CancelToken) -> Iterator[tuple[Path, str]]:
    """What the worklist knows, through a connection of its own."""
    if known is None or not known.ids:
        return
    path = place / RESULTS
    load = carrying.Load(path, known.ids, has_plans=known.is_blind)
    with again(known.database, known.holder) as opened, answers.opened(opened) as kept:
        carrying.carry(opened, kept, load, lambda _done, _total: None, token)
    yield path, RESULTS


def _reports(
    cases: Sequence[tuple[Case, str]], place: Path, to_pdf: ToPdf, token: CancelToken
) -> Iterator[tuple[Path, str]]:
    for number, (case, followed) in enumerate(cases, start=1):
        token.check()
        path = place / f"report-{number}.pdf"
        write_whole(path, to_pdf(report_for(case, follow_up=followed)))
        yield path, f"{REPORTS}/{path.name}"
