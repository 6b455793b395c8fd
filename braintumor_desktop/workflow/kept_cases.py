"""Judged series as cases, from the database and the answers beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange import results
from braintumor_desktop.imaging import files
from braintumor_desktop.review.answers import named
from braintumor_desktop.review.places import as_text, files_to_open
from braintumor_desktop.words import tr
from braintumor_desktop.workflow.cases import Lost, case_of
from braintumor_desktop.workflow.worked import worked_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.review.answers import Answer, Answers
    from braintumor_desktop.review.database import Database


def cases_in(
    database: Database, store: Answers, ids: Sequence[int], token: CancelToken, reader: str = ""
) -> Iterator[Case | Lost]:
    """Items of the database with what networks and readers said of them, and who corrected what.

    Every file is read again, and an answer counts only while its SHA-256 is the one that was
    judged.  Items without pictures and segmentations of others are left out.

    Args:
        database: that is open.
        store: the answers beside it.
        ids: of the items, in their order.
        token: asked between files.
        reader: name of the only one whose answers count, or "" for anybody's.

    Raises:
        StorageError: the database cannot be read.
        Cancelled: the token was set.
    """
    sql = "SELECT key, name FROM item WHERE id = ? AND images > 0 AND modality <> 'SEG'"
    for one in ids:
        token.check()
        row = database.connection.execute(sql, (one,)).fetchone()
        if row is None:
            continue
        try:
            series = _series(database, one, row["key"], token)
            answers = _answers(series, store, token)
            yield case_of(series, answers, token, worked_on(database, series, reader))
        except BadInput as error:
            yield Lost(row["name"], str(error))


def _series(database: Database, item: int, key: str, token: CancelToken) -> Series:
    """The series of an item, from its files as they are now."""
    there = [path for path in files_to_open(database, [item]) if path.exists()]
    if not there:
        raise BadInput("unreadable", tr("The files are gone"), tr("None is where it was."))
    found = files.scan(there, token=token).series
    fitting = [one for one in found if as_text(one.id) == key]
    if not fitting:
        text = tr("They no longer make the series that was judged.")
        raise BadInput("inconsistent", tr("The files have changed"), text)
    return fitting[0]


def _answers(series: Series, store: Answers, token: CancelToken) -> list[ImageResult | None]:
    kept = {name: answer for name, _, answer in store.placed(series.id)}
    return [_answer(item, kept, token) for item in series.slices]


def _answer(item: Slice, kept: Mapping[bytes, Answer], token: CancelToken) -> ImageResult | None:
    """The answer to a slice while its file is the one that was judged."""
    found = kept.get(named(item.id))
    if found is None or found.line["sha256"] != files.sha256(item.path, token):
        return None
    if found.line["status"] != "done":
        return results.read_image(found.line, item, None)
    if found.mask is None or found.mask.shape != item.shape:
        return None
    return replace(results.read_image(found.line, item, found.mask), chances=found.chances)
