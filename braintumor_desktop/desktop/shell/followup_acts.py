"""What a person does with findings over dates: go to one, say which are the same."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.findings.track import Track
from braintumor_desktop.workspace import hanging, joining, linking, tracking
from braintumor_desktop.workspace.hanging import BESIDE

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.followup import FollowUpCommands
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.findings.timeline import Row
    from braintumor_desktop.imaging.image import Series


class FollowUpActs(QObject):
    """Does it; what there is is known by who follows the findings."""

    def __init__(self, window: MainWindow, core: FollowUpCommands) -> None:
        super().__init__(core)
        self._window = window
        self._core = core
        self._bridge = window.bridge
        self._work = window.workspace.work

    @Slot(int, int)
    def go_to(self, row: int, date: int) -> None:
        """Show a finding, and the same place at another date beside it."""
        entry = self._entry(row, date)
        if entry is None:
            return
        series, views = self._core.dates[date], self._window.views
        partner = self._partner(date)
        ids = [one.id for one in (views.series(v) for v in views.seen) if one is not None]
        if partner is not None and not {series.id, self._core.dates[partner].id} <= set(ids):
            later, earlier = max(date, partner), min(date, partner)
            pair = self._core.dates[later].id, self._core.dates[earlier].id
            self._bridge.tell(hanging.hang(views, BESIDE, pair))
        elif partner is None and series.id not in ids:
            self._bridge.tell(views.show(series.id))
        there = [v for v in views.seen if (views.series(v) or series).id == series.id]
        if there:
            self._bridge.tell(views.activate(there[0]))
        if partner is not None:
            self._link(date, partner)
            self._choose(row, partner)
        self._choose(row, date)
        self._bridge.tell(views.move_to(entry.finding.lesion.largest))
        point = _middle(series, entry)
        if point is not None:
            self._bridge.tell(views.set_point(point))
        shown = self._core.shown
        if shown is not None and partner is not None:
            later, earlier = max(date, partner), min(date, partner)
            there_ = entry if later == date else self._entry(row, later)
            index = None if there_ is None else there_.finding.lesion.largest
            shown.pictures.show_dates(later, earlier, index)
        self._window.activateWindow()

    def _partner(self, date: int) -> int | None:
        """The date that is shown beside another one: the one before, else the one after."""
        order = [*range(date - 1, -1, -1), *range(date + 1, len(self._core.dates))]
        placed = [i for i in order if self._core.placed[i].matrix is not None]
        return next(iter(placed or order), None)

    def _link(self, date: int, partner: int) -> None:
        one, other = self._core.dates[date], self._core.dates[partner]
        matrix = self._core.between(date, partner)
        if matrix is not None and not linking.same_frame(one, other):
            views = self._window.views
            joined = joining.link_registered(views, one, other, matrix)
            self._bridge.tell(joined.work)
            self._bridge.tell(joined.views)
            self._window.actions_["link"].setChecked(True)

    def _choose(self, row: int, date: int) -> None:
        entry = self._entry(row, date)
        if entry is not None:
            listings = self._window.workspace.listings
            self._bridge.tell(listings.choose(self._core.dates[date].id, entry.finding.uid))

    @Slot(int, int, int)
    def say_same(self, row: int, date: int, other: int) -> None:
        """A person says that a finding is the same as that of another row."""
        one, target = self._row(row), self._row(other)
        if one is None or target is None:
            return
        said = Track(target.uid, reader_choice.name(), _now())
        first = next(i for i, cell in enumerate(target.cells) if cell.entry is not None)
        if first < date:
            self._say(date, one, said)
            return
        # What came first gives the name.
        said = Track(one.uid, said.who, said.when)
        for place_, cell in enumerate(target.cells):
            if cell.entry is not None and place_ != date:
                self._say(place_, target, said)

    def _say(self, date: int, row: Row, said: Track) -> None:
        entry = row.cells[date].entry
        if entry is not None:
            edit = tracking.same_as(self._work, self._core.dates[date], entry, said)
            if edit is not None:
                self._bridge.history.do(edit)

    @Slot(int, int)
    def say_other(self, row: int, date: int) -> None:
        """A person says that a finding is none of those of other dates."""
        entry = self._entry(row, date)
        if entry is None:
            return
        who = reader_choice.name()
        edit = tracking.another(self._work, self._core.dates[date], entry, who, _now())
        if edit is not None:
            self._bridge.history.do(edit)

    @Slot(int, int)
    def say_nothing(self, row: int, date: int) -> None:
        """A person takes back what was said of a finding."""
        entry = self._entry(row, date)
        edit = None if entry is None else tracking.unsaid(self._work, self._core.dates[date], entry)
        if edit is not None:
            self._bridge.history.do(edit)

    def _row(self, number_: int) -> Row | None:
        rows = () if self._core.made is None else self._core.made.rows
        return next((row for row in rows if row.number == number_), None)

    def _entry(self, row: int, date: int) -> Listed | None:
        found = self._row(row)
        return None if found is None else found.cells[date].entry


def _middle(series: Series, entry: Listed) -> linking.Point | None:
    """The middle of a finding in the slice in which it is largest, LPS mm."""
    position = entry.finding.lesion.largest
    at = linking.placed(series.slices[position])
    if at is None:
        return None
    rows, columns = np.nonzero(entry.finding.masks[position].array)
    return linking.point_of(at, float(rows.mean()), float(columns.mean()))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
