"""Which findings of several dates are one and the same: what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.listing import Listed


@dataclass(frozen=True)
class Track:
    """By what a finding is known over all dates.

    Attributes:
        uid: a DICOM UID, the same for the same lesion at every date.
        who: the reader who said so, or "" where the program matched it.
        when: that was, ISO 8601, or "".
    """

    uid: str
    who: str = ""
    when: str = ""

    @property
    def is_by_hand(self) -> bool:
        """Whether a person said so."""
        return bool(self.who)


def tracks_of(said: Mapping[str, Track], found: Mapping[str, Track]) -> dict[str, str]:
    """By what findings are known over dates, by their uids.

    Args:
        said: by persons, which counts.
        found: by the program.
    """
    return {uid: track.uid for uid, track in {**found, **said}.items()}


def own_track(entry: Listed) -> str:
    """The uid of a finding that is matched with no other date.

    A corrected one keeps that of what was corrected.
    """
    outline = entry.outline
    if outline is not None and len(outline.replaces) == 1:
        return outline.replaces[0]
    return entry.finding.uid


def track_of(entry: Listed) -> str:
    """The uid by which a finding is followed over dates."""
    return entry.track or own_track(entry)
