"""Which findings of several dates are the same: as they were matched, and as a person said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.track import Track, own_track
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import FOLLOWED, MATCHED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.findings.timeline import Timeline
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import WorkChanged
    from braintumor_desktop.workspace.edits import Edit
    from braintumor_desktop.workspace.work import Work

SAME = mark("match finding {number}")
OTHER = mark("part finding {number} from its match")
UNSAID = mark("reset the match of finding {number}")
"""For the menu, after "Undo"."""


def said_of(work: Work, dates: Sequence[Series]) -> dict[str, Track]:
    """What persons said of the findings of some dates, by their uids."""
    return {uid: track for one in dates for uid, track in work.of(MATCHED, study_id(one)).items()}


def keep(work: Work, made: Timeline) -> list[WorkChanged]:
    """Keep what findings are known by over dates, as far as they were matched."""
    changes = []
    for place, date in enumerate(made.dates):
        if date.matrix is None and place:
            continue
        study = study_id(date.listing.series)
        for uid, track in made.tracks(place).items():
            changes.append(work.put(FOLLOWED, study, uid, Track(track)))
    return [change for change in changes if change is not None]


def same_as(work: Work, series: Series, entry: Listed, said: Track) -> Edit | None:
    """A person says by what a finding is known; None where that was said already.

    Args:
        work: what persons said so far.
        series: whose finding.
        entry: the finding.
        said: by what, who says so, and when.
    """
    return _put(work, series, entry, said, SAME)


def another(work: Work, series: Series, entry: Listed, who: str, when: str) -> Edit | None:
    """A person says that a finding is none of those of other dates."""
    return _put(work, series, entry, Track(own_track(entry), who, when), OTHER)


def unsaid(work: Work, series: Series, entry: Listed) -> Edit | None:
    """A person takes back what was said; the program matches it again."""
    return _put(work, series, entry, None, UNSAID)


def _put(
    work: Work, series: Series, entry: Listed, after: Track | None, name: str
) -> Put[Track] | None:
    study, uid = study_id(series), entry.finding.uid
    before = work.get(MATCHED, study, uid)
    if before == after:
        return None
    said = tr(name, number=number(entry.number))
    return Put(MATCHED, study, uid, before, after, said)
