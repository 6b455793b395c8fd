"""The lists of findings of the series that are open, and which finding of each is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings.said import Said
from braintumor_desktop.findings.targets import MOST
from braintumor_desktop.findings.track import tracks_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.changes import FindingsChanged
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import (
    FINDINGS,
    FOLLOWED,
    MATCHED,
    THRESHOLDS,
    threshold_key,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.identity import Identity
    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.work import Work


_SAYING: dict[Status, str] = {
    "accepted": mark("accept finding {number}"),
    "rejected": mark("reject finding {number}"),
    "proposed": mark("reset finding {number}"),
}
"""For the menu, after "Undo"."""


class Listings:
    """Owns the lists; what a reader said of findings is in `work`, and laid over them."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._made: dict[str, Listing] = {}
        self._told: dict[str, tuple[Listing, dict[str, Said], dict[str, str], Listing]] = {}
        self._chosen: dict[str, str] = {}
        self._tried: dict[str, int] = {}

    def of(self, series_id: str) -> Listing | None:
        """The list of a series with what a reader said, the same while nothing changes."""
        made = self._made.get(series_id)
        if made is None:
            return None
        said = self._work.of(FINDINGS, study_id(made.series))
        uids = (entry.finding.uid for entry in made.entries)
        there = {uid: said[uid] for uid in uids if uid in said}
        tracks = self._tracks(made)
        told = self._told.get(series_id)
        if told is None or told[0] is not made or told[1:3] != (there, tracks):
            laid = with_said(made, there).with_tracks(tracks)
            told = self._told[series_id] = (made, there, tracks, laid)
        return told[3]

    def _tracks(self, made: Listing) -> dict[str, str]:
        """By what findings are known over dates: as a person said, else as they were matched."""
        study = study_id(made.series)
        known = tracks_of(self._work.of(MATCHED, study), self._work.of(FOLLOWED, study))
        uids = {entry.finding.uid for entry in made.entries}
        return {uid: track for uid, track in known.items() if uid in uids}

    def keep(self, listing: Listing) -> FindingsChanged:
        """Keep the list of a series in place of an earlier one."""
        self._made[listing.series.id] = listing
        return FindingsChanged(frozenset([listing.series.id]))

    def forget(self, ids: Iterable[str]) -> None:
        """Series were closed, or their answers dropped."""
        for series_id in ids:
            for owned in (self._made, self._told, self._chosen, self._tried):
                owned.pop(series_id, None)

    def known(self, series: Series) -> tuple[Identity, ...]:
        """Identities that findings of a series have had, those of earlier sessions too."""
        made = self._made.get(series.id)
        there = () if made is None else made.known
        uids = {one.uid for one in there}
        said = self._work.of(FINDINGS, study_id(series))
        # Something was said of it under its number.
        there = tuple(replace(one, is_fixed=one.is_fixed or one.uid in said) for one in there)
        kept = (
            one.identity(uid)
            for uid, one in said.items()
            if uid not in uids and any(i in series.positions for i in one.masks)
        )
        return (*there, *kept)

    def threshold(self, series: Series) -> int | None:
        """Percent to which a reader has moved, or moves, the threshold of a series, or None."""
        kept = self._work.get(THRESHOLDS, study_id(series), threshold_key(series))
        return self._tried.get(series.id, kept)

    def try_threshold(self, series_id: str, percent: int | None) -> FindingsChanged | None:
        """Show a series at a threshold while it is dragged, None: at the one that is kept."""
        if self._tried.get(series_id) == percent:
            return None
        if percent is None:
            del self._tried[series_id]
        else:
            self._tried[series_id] = percent
        return FindingsChanged(frozenset([series_id]))

    def chosen(self, series_id: str) -> str | None:
        """The uid of the finding of a series that is chosen; None where it is not there."""
        made, uid = self._made.get(series_id), self._chosen.get(series_id)
        return uid if uid and made is not None and made.find(uid) is not None else None

    def choose(self, series_id: str, uid: str | None) -> FindingsChanged | None:
        """Choose a finding of a series, or none."""
        if self._chosen.get(series_id) == uid:
            return None
        if uid is None:
            del self._chosen[series_id]
        else:
            self._chosen[series_id] = uid
        return FindingsChanged(frozenset([series_id]), is_other_chosen=True)


def with_said(made: Listing, said: Mapping[str, Said]) -> Listing:
    """A list with what a reader said.

    Args:
        made: the list.
        said: of its findings, by uid.
    """
    there = {entry.finding.uid: entry for entry in made.entries}
    accepted = {uid: one for uid, one in said.items() if one.status == "accepted" and uid in there}
    edited = {
        uid: None if there[uid].outline is not None or one.percent == made.threshold
        else one.percent
        for uid, one in accepted.items()
        if _is_other(there[uid], one, made)
    }  # fmt: skip
    return made.with_statuses(
        {uid: one.status for uid, one in said.items()},
        {uid for uid, one in said.items() if one.is_target},
        edited,
    )


def _is_other(entry: Listed, said: Said, made: Listing) -> bool:
    """Whether a finding is outlined otherwise than it was when something was said of it."""
    if entry.outline is not None:
        return entry.outline.masks != said.masks
    # Of a series that is being judged the rest of it is still to come.
    return made.is_final and entry.identity.masks != said.masks


def saying(listing: Listing, uid: str, status: Status, work: Work) -> Put[Said] | None:
    """The edit that says something of a finding; None where that is said already.

    Args:
        listing: that holds the finding.
        uid: the finding's.
        status: "proposed" takes back what was said.
        work: where it is kept.
    """
    entry, study = listing.find(uid), study_id(listing.series)
    if entry is None or (entry.finding.status == status and not entry.is_edited_since):
        return None
    before = work.get(FINDINGS, study, uid)
    percent = listing.threshold if status == "accepted" and entry.outline is None else None
    said = Said(status, entry.number, entry.identity.masks, entry.is_target, percent)
    name = tr(_SAYING[status], number=number(entry.number))
    return Put(FINDINGS, study, uid, before, _unless_empty(said), name)


def following(listing: Listing, uid: str, work: Work) -> Put[Said] | str:
    """The edit that makes a finding a target, or takes that back; why it cannot be one, or "".

    Args:
        listing: that holds the finding.
        uid: the finding's.
        work: where it is kept.
    """
    entry, study = listing.find(uid), study_id(listing.series)
    if entry is None:
        return ""
    targets = sum(one.is_target for one in listing.counted)
    if not entry.is_target and targets >= MOST:
        return tr("At most {count} findings can be targets.", count=number(MOST))
    before = work.get(FINDINGS, study, uid)
    said = Said("proposed", entry.number, entry.identity.masks) if before is None else before
    said = replace(said, number=entry.number, is_target=not entry.is_target)
    name = tr("target, finding {number}", number=number(entry.number))
    return Put(FINDINGS, study, uid, before, _unless_empty(said), name)


def _unless_empty(said: Said) -> Said | None:
    return None if said.status == "proposed" and not said.is_target else said


def moving(series: Series, percent: int | None, work: Work) -> Put[int] | None:
    """The edit that moves the threshold of a series, None: back to the networks' own."""
    study, key = study_id(series), threshold_key(series)
    before = work.get(THRESHOLDS, study, key)
    if before == percent:
        return None
    return Put(THRESHOLDS, study, key, before, percent, tr("threshold"))
