"""The series that is shown with all that is said of it, for what leaves the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.objects.case import Case, Reader
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database


def why_not(window: MainWindow, series: Series) -> str:
    """Why nothing may leave of a series now, or ""."""
    if window.bridge.identity.is_hidden:
        return tr("Names are hidden (F12), and results name the patient: show names first.")
    if window.workspace.seal.hides(series.id):
        return tr("Results are not exported before you have answered: reading is blind.")
    if window.workspace.listings.of(series.id) is None:
        return tr("There are no results of this series so far.")
    return ""


def ask_for_case(window: MainWindow, series: Series, take: Callable[[Case], None]) -> None:
    """Make the case of a series, once it is known what the reader answered.

    Args:
        window: whose workspace and database.
        series: that is open.
        take: is called with it on the GUI thread; not where its results are gone meanwhile.
    """
    read = partial(_reader, series.id, reader_choice.name())
    window.records.ask(read, partial(_made, window, series, take))


def _made(
    window: MainWindow,
    series: Series,
    take: Callable[[Case], None],
    reader: object,
    _error: AppError | None,
) -> None:
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.workflow.worked import drawn_by

    workspace, listing = window.workspace, window.workspace.listings.of(series.id)
    if listing is None:
        return
    results = [workspace.result_of(series.id, item) for item in series.slices]
    person = cast("Reader | None", reader) or drawn_by(listing)
    take(Case(series, results, listing, person))


def _reader(item: str, name: str, database: Database) -> Reader | None:
    """Who read the item, and the last answer; None where nobody of that name has."""
    from braintumor_desktop.workflow.worked import reader_of

    return reader_of(database, item, name)
