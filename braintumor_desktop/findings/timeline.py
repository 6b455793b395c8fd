"""Findings of several dates of one patient: which are the same, and how their sizes differ.

Each date lies in shared coordinates as far as its head was found there.  A finding goes on in
the one that it shares most with (Dice), or that lies close by; what a person said of it counts
before that.  Differences are numbers: nothing is called response or progression.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.findings.bodies import LEAST_SHARE, Body, Frame
from braintumor_desktop.findings.track import own_track, track_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.findings.track import Track

Event = Literal[
    "",
    "new",
    "gone",
    "again",
    "merged",
    "split",
    "outside",
    "unmatched",
    "unjudged",
    "waiting",
    "rejected",
    "doubted",
]
Size = Literal["volume_ml", "product_mm2", "longest_mm", "perpendicular_mm"]
Since = Literal["last", "first"]
COVERED = 0.5
"""Share of a finding that a date must show before it is called gone, or new, there."""


@dataclass(frozen=True, eq=False)
class Dated:
    """One date.

    Attributes:
        listing: its findings; rejected ones are followed, and do not count.
        matrix: float64 (4, 4), LPS mm of it to the shared LPS mm; None where its head was not
            found there.
        why: why it was not, a sentence, or "".
        is_judged: whether all of it was judged; else what is not found says nothing.
        is_waiting: whether its head is still being looked for.
        kind: of its sequence, as a user may have said; None where it is guessed.
    """

    listing: Listing
    matrix: NDArray[np.float64] | None
    why: str = ""
    is_judged: bool = True
    is_waiting: bool = False
    kind: str | None = None

    @property
    def unjudged(self) -> frozenset[int]:
        """Positions of the slices that no network judged, among others that one did."""
        judged = self.listing.summary.in_context
        if not judged:
            return frozenset()
        return frozenset(range(len(self.listing.series.slices))).difference(judged)


@dataclass(frozen=True, eq=False)
class Cell:
    """A finding at one date.

    Attributes:
        entry: the finding; None where there is none, or a reader rejected it.
        rejected: the finding that a reader rejected, or None.
        event: what became of it since the dates before.
        others: numbers of the rows that it merged with, or that it split from or into.
        share: of the smaller one's pixels that lie in the one before; None where unknown.
        by_hand: what a person said of it, or None.
    """

    entry: Listed | None = None
    event: Event = ""
    others: tuple[int, ...] = ()
    share: float | None = None
    by_hand: Track | None = None
    rejected: Listed | None = None

    @property
    def there(self) -> Listed | None:
        """The finding, rejected or not; None where there is none."""
        return self.entry or self.rejected

    def size(self, what: Size) -> float | None:
        """A size of the finding; None where there is none or it is unknown."""
        return None if self.entry is None else getattr(self.entry.finding.lesion, what)


@dataclass(frozen=True, eq=False)
class Row:
    """A finding over all dates.

    Attributes:
        number: from 1, by first appearance.
        uid: by which it is known at every date.
        cells: one for each date.
    """

    number: int
    uid: str
    cells: tuple[Cell, ...]

    @property
    def name(self) -> str:
        """Its letter, by which people know it over the dates, see `letters_of`."""
        return letters_of(self.number)

    def is_doubted(self, place: int) -> bool:
        """Whether it does not count at a date because a reader rejected it at another one.

        What a person accepted or outlined at a date counts there.
        """
        entry = self.cells[place].entry
        if entry is None or entry.finding.status == "accepted" or entry.finding.origin != "network":
            return False
        return any(cell.rejected for cell in self.cells)

    def difference(
        self, place: int, what: Size, since: Since = "last"
    ) -> tuple[float, float | None] | None:
        """How a size differs from an earlier date: absolute, and in percent.

        Args:
            place: of the date, from 0.
            what: the size.
            since: from the date before at which it was there, or from the first one.

        Returns:
            None without an earlier date; percent None where it was 0 then.
        """
        now = self.cells[place].size(what)
        sizes = [cell.size(what) for cell in self.cells[:place] if cell.entry is not None]
        if now is None or not sizes:
            return None
        before = sizes[-1] if since == "last" else sizes[0]
        if before is None:
            return None
        return now - before, 100 * (now / before - 1) if before > 0 else None


@dataclass(frozen=True, eq=False)
class Timeline:
    """Findings over dates.

    Attributes:
        dates: ascending.
        rows: by number.
    """

    dates: tuple[Dated, ...]
    rows: tuple[Row, ...]

    def sum_ml(self, place: int) -> float | None:
        """Volume of what all findings of a date hold; None where unknown, or it is not judged.

        What a reader rejected at another date is in no total, see `Row.is_doubted`: else a lesion
        that was not looked at again would read as growth.
        """
        if not self.dates[place].is_judged:
            return None
        there = [row for row in self.rows if not row.is_doubted(place)]
        entries = [row.cells[place].entry for row in there]
        uids = {entry.finding.uid for entry in entries if entry is not None}
        return self.dates[place].listing.volume_of(uids)

    @property
    def kinds(self) -> list[str | None]:
        """Of the sequences of the dates."""
        return [date.kind for date in self.dates]

    def tracks(self, place: int) -> dict[str, str]:
        """By what each finding of a date is known over the dates, by its uid."""
        there = ((row.cells[place].there, row.uid) for row in self.rows)
        return {entry.finding.uid: uid for entry, uid in there if entry is not None}


def letters_of(number: int) -> str:
    """1 is A, 26 Z, 27 AA: numbers belong to the findings of one date, whose lists say them."""
    found = ""
    while number:
        number, place = divmod(number - 1, 26)
        found = chr(ord("A") + place) + found
    return found


def timeline(dates: Sequence[Dated], said: Mapping[str, Track]) -> Timeline:
    """Follow findings over dates.

    Args:
        dates: ascending; the first need not be in shared coordinates either.
        said: what persons said of findings, by their uids.
    """
    made = _Following(said)
    for date in dates:
        made.add(date)
    return Timeline(tuple(dates), made.rows)


@dataclass(eq=False)
class _Open:
    """A row while dates are added."""

    number: int
    uid: str
    cells: list[Cell]
    last: Body | None = None
    """As it was seen last, where that lies in shared coordinates."""


@dataclass(eq=False)
class _Following:
    said: Mapping[str, Track]
    open: list[_Open] = field(default_factory=list)
    frames: list[tuple[Frame, frozenset[int]]] = field(default_factory=list)
    """Of the dates that were judged, with the positions of the slices that were not."""
    count: int = 0
    judged: int = 0
    former: dict[int, Body | None] = field(default_factory=dict)
    """Of the rows that go on at the newest date, by number: as they were seen before."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """Those of which something counts at some date, by first appearance."""
        counted = [one for one in self.open if any(cell.entry for cell in one.cells)]
        numbers = {one.number: place for place, one in enumerate(counted, 1)}
        return tuple(_row(one, numbers) for one in counted)

    def add(self, date: Dated) -> None:
        """Lay another date beside those before."""
        frame = None if date.matrix is None else Frame(date.listing.series, date.matrix)
        entries = list(date.listing.entries)
        bodies = [None if frame is None else Body(entry, frame) for entry in entries]
        before, self.former = list(self.open), {}
        for row in before:
            row.cells.append(Cell())
        by_hand = self._said(entries, bodies, date)
        left = [i for i in range(len(entries)) if i not in by_hand]
        matched = self._matched(before, bodies, left)
        for i in left:
            if i not in matched:
                self._begin(entries[i], bodies[i], self._first_event(bodies[i], date))
        if frame is not None:
            self._tell_merged(before, bodies)
            self._tell_split(before)
            if date.is_judged:
                self.frames.append((frame, date.unjudged))
        for row in before:
            if row.cells[-1].there is None and row.cells[-1].event == "":
                row.cells[-1] = Cell(event=_absent(row, frame, date))
        self.count += 1
        self.judged += date.is_judged

    def _said(
        self, entries: Sequence[Listed], bodies: Sequence[Body | None], date: Dated
    ) -> set[int]:
        """Lay what persons said of findings; which findings these are."""
        known = [(self.said[e.finding.uid], i) for i, e in enumerate(entries)
                 if e.finding.uid in self.said]  # fmt: skip
        done = set()
        # Of two that are said to be the same, what was said last counts.
        for track, i in sorted(known, key=lambda pair: pair[0].when, reverse=True):
            row = self._row(track.uid)
            if row is None:
                event = self._first_event(bodies[i], date)
                self._begin(entries[i], bodies[i], event, track)
            elif row.cells[-1].there is None:
                cell = _cell(entries[i], _again(row), _share(row.last, bodies[i]), track)
                self._go_on(row, cell, bodies[i])
            else:
                continue
            done.add(i)
        return done

    def _matched(
        self, rows: Sequence[_Open], bodies: Sequence[Body | None], left: Sequence[int]
    ) -> dict[int, _Open]:
        """Which rows go on in which findings: the likeliest pairs first."""
        free = [row for row in rows if row.cells[-1].there is None and row.last is not None]
        pairs = []
        for i in left:
            body = bodies[i]
            for row in free if body is not None else ():
                likeness = row.last.likeness(body) if row.last is not None and body else 0.0
                pairs.append((-likeness, row.number, i, row))
        found: dict[int, _Open] = {}
        for likeness, _, i, row in sorted(pairs, key=lambda pair: pair[:3]):
            body = bodies[i]
            if likeness < 0 and i not in found and row.cells[-1].there is None and body is not None:
                found[i] = row
                cell = _cell(body.entry, _again(row), _share(row.last, body))
                self._go_on(row, cell, body)
        return found

    def _tell_merged(self, before: Sequence[_Open], bodies: Sequence[Body | None]) -> None:
        """A row that ends in a finding in which another row goes on."""
        there = {id(body.entry): body for body in bodies if body is not None}
        going = [row for row in before if id(row.cells[-1].entry) in there]
        ended = [row for row in before if row.cells[-1].there is None and row.last is not None]
        for row in ended:
            for other in going:
                body = there[id(other.cells[-1].entry)]
                if row.last is not None and row.last.share_with(body) >= LEAST_SHARE:
                    _tell(row, "merged", other)
                    _tell(other, "merged", row)
                    break

    def _tell_split(self, before: Sequence[_Open]) -> None:
        """A new row that lies where a row was that goes on in another finding."""
        for row in self.open[len(before) :]:
            for other in before:
                former = self.former.get(other.number)
                if former is None or row.last is None:
                    continue
                if former.share_with(row.last) >= LEAST_SHARE:
                    _tell(row, "split", other)
                    _tell(other, "split", row)
                    break

    def _go_on(self, row: _Open, cell: Cell, body: Body | None) -> None:
        self.former[row.number] = row.last
        row.cells[-1] = cell
        row.last = body or row.last

    def _begin(
        self, entry: Listed, body: Body | None, event: Event, by_hand: Track | None = None
    ) -> None:
        uid = own_track(entry) if by_hand is None else by_hand.uid
        kept = track_of(entry)
        # Of dates that are not open it may have had another.
        if by_hand is None and self._row(kept) is None:
            uid = kept
        if self._row(uid) is not None:
            uid = entry.finding.uid
        cells = [Cell() for _ in range(self.count)]
        cells.append(_cell(entry, event, None, by_hand))
        self.open.append(_Open(len(self.open) + 1, uid, cells, body))

    def _first_event(self, body: Body | None, date: Dated) -> Event:
        """What is said of a finding that is not at the dates before."""
        if not self.count:
            return ""
        if not self.judged:
            return "unjudged"
        if date.is_waiting:
            return "waiting"
        if body is None or not self.frames or not len(body.points):
            return "unmatched"
        points = body.points
        if not any(frame.covers(points) >= COVERED for frame, _ in self.frames):
            return "outside"
        is_seen = any(frame.covers(points, without) >= COVERED for frame, without in self.frames)
        return "new" if is_seen else "unjudged"

    def _row(self, uid: str) -> _Open | None:
        return next((row for row in self.open if row.uid == uid), None)


def _tell(row: _Open, event: Event, other: _Open) -> None:
    """Say that two rows have become one, or one two."""
    cell = row.cells[-1]
    row.cells[-1] = replace(cell, event=event, others=(*cell.others, other.number))


def _row(one: _Open, numbers: Mapping[int, int]) -> Row:
    """A row whose numbers are those of what is shown."""
    cells = []
    for cell in one.cells:
        others = tuple(numbers[n] for n in cell.others if n in numbers)
        event = cell.event if others or not cell.others else ""
        cells.append(replace(cell, event=event, others=others))
    return Row(numbers[one.number], one.uid, tuple(cells))


def _cell(entry: Listed, event: Event, share: float | None, by_hand: Track | None = None) -> Cell:
    """A finding at a date: a rejected one has no size and is nothing new."""
    if entry.is_counted:
        return Cell(entry, event, share=share, by_hand=by_hand)
    return Cell(event="rejected", share=share, by_hand=by_hand, rejected=entry)


def _again(row: _Open) -> Event:
    """Whether a finding was gone at the date before, or all that was there was rejected."""
    before = row.cells[:-1]
    if any(cell.rejected for cell in before) and not any(cell.entry for cell in before):
        return "doubted"
    return "again" if len(row.cells) > 1 and row.cells[-2].event == "gone" else ""


def _absent(row: _Open, frame: Frame | None, date: Dated) -> Event:
    """Why a row has no finding at a date."""
    if not date.is_judged:
        return "unjudged"
    if date.is_waiting:
        return "waiting"
    if frame is None or row.last is None:
        return "unmatched"
    points = row.last.points
    if frame.covers(points) < COVERED:
        return "outside"
    return "gone" if frame.covers(points, date.unjudged) >= COVERED else "unjudged"


def _share(before: Body | None, now: Body | None) -> float | None:
    return None if before is None or now is None else before.share_with(now)
