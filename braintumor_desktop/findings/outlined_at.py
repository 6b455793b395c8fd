"""At which thresholds the findings of several dates are outlined, and whether sizes compare.

Where a threshold is moved at one date only, sizes differ by that alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.acquired import Fact, date_of, facts_of
from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.findings.timeline import Timeline
    from braintumor_desktop.imaging.image import Series

OUTLINED_AT = mark("Outlined at threshold")
WHAT_TO_DO = mark("For sizes that compare, set the same one in the findings of each date.")


def facts_of_dates(made: Timeline) -> tuple[Fact, ...]:
    """What is known of how dates were acquired, and at which thresholds they are outlined."""
    listings = [date.listing for date in made.dates]
    facts = facts_of([listing.series for listing in listings], made.kinds)
    return (*facts, *fact_of(listings))


def fact_of(listings: Sequence[Listing]) -> tuple[Fact, ...]:
    """At which thresholds dates are outlined; nothing where that is known of none.

    What a person outlined has no threshold, and of a date at which nothing is outlined so far
    there is nothing to tell.
    """
    keys = [_key(listing) for listing in listings if _is_told(listing)]
    if all(key in {(None, False), (None, True)} for key in keys):
        return ()
    is_unknown = (None, False) in keys
    differs = len(keys) > 1 and (is_unknown or len(set(keys)) > 1)
    return (Fact("outlined_at", OUTLINED_AT, tuple(map(words_of, listings)), differs),)


def words_of(listing: Listing) -> str:
    """At which threshold a date is outlined: "0.23, the networks' is 0.50"."""
    if not _is_told(listing):
        return wording.DASH
    percent, has_hand = _key(listing)
    if percent is None:
        return tr("by hand") if has_hand else tr("unknown")
    text = number(percent / 100, 2)
    if listing.is_moved and listing.networks_threshold is not None:
        own = number(listing.networks_threshold / 100, 2)
        text = tr("{now}, the networks' is {own}", now=text, own=own)
    return joined([text, tr("some by hand")], ", ") if has_hand else text


def threshold_of(entry: Listed, listing: Listing) -> float | None:
    """At which a finding is outlined; None where a person outlined it, or it is unknown."""
    if entry.outline is not None or listing.threshold is None:
        return None
    return listing.threshold / 100


def differ(listings: Sequence[Listing]) -> bool:
    """Whether networks' findings are outlined at different thresholds."""
    return len({_key(listing)[0] for listing in listings if _is_told(listing)} - {None}) > 1


def caveat(listings: Sequence[Listing], shown: Sequence[Series]) -> str:
    """That thresholds differ and what to do, for people; "" where they do not.

    Args:
        listings: of the dates.
        shown: the series of the dates as they may be shown.
    """
    if not differ(listings):
        return ""
    pairs = zip(listings, shown, strict=True)
    said = [
        tr("{threshold} on {date}", threshold=number(percent / 100, 2), date=date_of(series))
        for listing, series in pairs
        if (percent := _key(listing)[0]) is not None
    ]
    first = tr(
        "Outlined at different thresholds: {thresholds}. Sizes differ by that alone.",
        thresholds=joined(said, ", "),
    )
    return joined([first, tr(WHAT_TO_DO)])


def _is_told(listing: Listing) -> bool:
    return bool(listing.counted) or listing.threshold is not None


def _key(listing: Listing) -> tuple[int | None, bool]:
    """(percent that outlines what networks found, whether a person outlined some)."""
    drawn = [entry.outline is not None for entry in listing.counted]
    is_by_hand = bool(drawn) and all(drawn)
    return (None if is_by_hand else listing.threshold), any(drawn)
