"""What is said of findings over dates: in the window, in tables and in reports.

Numbers and what was seen; nothing is called response or progression.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings import outlined_at, wording
from braintumor_desktop.findings.acquired import date_of, kind_or_guess
from braintumor_desktop.findings.timeline import letters_of
from braintumor_desktop.imaging.sequences import KINDS
from braintumor_desktop.words import day, joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.timeline import Dated, Row, Since, Size, Timeline
    from braintumor_desktop.imaging.image import Series

MINUS = "\u2212"
RESEARCH = mark(
    "Numbers for research. Whether a change is a response or a progression is for a physician to "
    "say, not for the program."
)
SIZES: dict[Size, str] = {
    "volume_ml": mark("Volume (ml)"),
    "product_mm2": mark("Product of diameters (mm\u00b2)"),
}
"""What is plotted over time."""
_THERE = {
    "new": mark("new"),
    "again": mark("there again"),
    "outside": mark("not covered before"),
    "unmatched": mark("not matched"),
    "unjudged": mark("not judged before"),
    "waiting": mark("being matched\u2026"),
}
_AWAY = {
    "gone": mark("gone"),
    "rejected": mark("rejected, not counted"),
    "outside": mark("outside the slices"),
    "unmatched": mark("not matched"),
    "unjudged": mark("not judged"),
    "waiting": mark("being matched\u2026"),
}


def event_words(row: Row, place: int, shown: Sequence[Series]) -> str:
    """What became of a finding at a date; "" where it goes on, or was not there so far.

    Args:
        row: the finding.
        place: of the date, from 0.
        shown: the series of the dates as they may be shown.
    """
    said = [_doubt_words(row, place, shown), _changed_words(row, place)]
    return joined([text for text in said if text], " \u00b7 ")


def _doubt_words(row: Row, place: int, shown: Sequence[Series]) -> str:
    """That a reader rejected it at another date, and whether it counts at this one; or ""."""
    is_doubted = row.is_doubted(place)
    if not is_doubted and row.cells[place].event != "doubted":
        return ""
    text = mark("rejected on {date}, not counted") if is_doubted else mark("rejected on {date}")
    dates = [date_of(shown[i]) for i, one in enumerate(row.cells) if one.rejected]
    return tr(text, date=wording.enumerated(dates))


def _changed_words(row: Row, place: int) -> str:
    """What became of it since the dates before, or ""."""
    cell = row.cells[place]
    others = wording.enumerated([letters_of(other) for other in cell.others])
    is_new = not any(before.entry for before in row.cells[:place])
    if cell.event == "merged":
        text = mark("merged with {others}") if cell.entry else mark("now part of {others}")
        return tr(text, others=others)
    if cell.event == "split":
        text = mark("split from {others}") if is_new else mark("split, beside it {others}")
        return tr(text, others=others)
    said = (_THERE if cell.entry is not None else _AWAY).get(cell.event)
    return "" if said is None else tr(said)


def size_words(row: Row, place: int) -> str:
    """Volume, and both diameters with their product; "" without a finding."""
    entry = row.cells[place].entry
    if entry is None:
        return ""
    lesion = entry.finding.lesion
    parts = [] if lesion.volume_ml is None else [wording.volume(lesion.volume_ml)]
    sides = tr("{longest} \u00d7 {across} {unit}", longest=number(lesion.longest, 1),
               across=number(lesion.perpendicular, 1), unit=lesion.unit)  # fmt: skip
    if lesion.product_mm2 is not None:
        sides = tr("{sides} = {product} mm\u00b2", sides=sides, product=number(lesion.product_mm2))
    return joined([*parts, sides], " \u00b7 ")


def difference_words(row: Row, place: int, since: Since) -> str:
    """How volume and product differ from an earlier date; "" where there is none."""
    said = []
    for size, unit, digits in (("volume_ml", "ml", 2), ("product_mm2", "mm\u00b2", 0)):
        found = row.difference(place, size, since)  # type: ignore[arg-type]
        if found is not None:
            said.append(_signed_words(found, unit, digits))
    return joined(said, " \u00b7 ") if said else ""


def _signed_words(found: tuple[float, float | None], unit: str, digits: int) -> str:
    apart, percent = found
    text = joined([signed(apart, digits), unit])
    if percent is None:
        return text
    return tr("{difference} ({percent} %)", difference=text, percent=signed(percent, 0))


def signed(value: float, digits: int) -> str:
    """A difference with its sign; what rounds to 0 has none."""
    rounded = round(value, digits)
    sign = "" if rounded == 0 else "+" if rounded > 0 else MINUS
    return joined([sign, number(abs(rounded), digits)], "")


def cell_words(row: Row, place: int, since: Since, shown: Sequence[Series]) -> str:
    """All of it, a line each; arguments as in `sum_words`."""
    cell = row.cells[place]
    by_hand = ""
    if cell.by_hand is not None:
        is_first = not any(before.entry for before in row.cells[:place])
        text = mark("told apart by {who}, {when}") if is_first else mark("matched by {who}, {when}")
        by_hand = tr(text, who=cell.by_hand.who, when=day(cell.by_hand.when[:10]))
    finding = "" if cell.there is None else tr("Finding {number}", number=number(cell.there.number))
    event = event_words(row, place, shown)
    lines = (
        joined([text for text in (finding, event) if text], " \u00b7 "),
        size_words(row, place), difference_words(row, place, since), by_hand,
    )  # fmt: skip
    return joined([line for line in lines if line], "\n")


def sum_words(made: Timeline, place: int, since: Since, shown: Sequence[Series]) -> str:
    """The volume of all findings of a date, and how it differs; or why nobody knows.

    Args:
        made: the findings.
        place: of the date, from 0.
        since: from which date the difference is counted.
        shown: the series of the dates as they may be shown.
    """
    if not made.dates[place].is_judged:
        return tr("not judged")
    now = made.sum_ml(place)
    if now is None:
        return wording.DASH
    lines, other = [wording.volume(now)], place - 1 if since == "last" else 0
    before = made.sum_ml(other) if place else None
    if place and not made.dates[other].is_judged:
        date = date_of(shown[other])
        lines.append(joined([wording.DASH, tr("({date} is not judged)", date=date)]))
    if before is not None:
        percent = 100 * (now / before - 1) if before > 0 else None
        lines.append(_signed_words((now - before, percent), "ml", 2))
    lines += _unjudged_words(made.dates[place])
    return joined(lines, "\n")


def _unjudged_words(date: Dated) -> list[str]:
    """How many slices a total is of, where it is not all."""
    count, missing = len(date.listing.series.slices), len(date.unjudged)
    if not missing:
        return []
    return [tr("{judged} slices judged", judged=wording.judged(count - missing, count))]


def head_words(series: Series, known: str | None = None) -> str:
    """A date and its sequence, a line each; None: as it is guessed."""
    kind = kind_or_guess(series, known)
    return joined([date_of(series), *([tr(KINDS[kind])] if kind else [])], "\n")


def heads(made: Timeline, shown: Sequence[Series]) -> list[str]:
    """Over the findings of each date: `head_words`, and its threshold where these differ.

    Args:
        made: the findings.
        shown: the series of the dates as they may be shown.
    """
    found = [head_words(*pair) for pair in zip(shown, made.kinds, strict=True)]
    listings = [date.listing for date in made.dates]
    if not outlined_at.differ(listings):
        return found
    said = [tr("outlined at {threshold}", threshold=outlined_at.words_of(one)) for one in listings]
    return [joined(pair, "\n") for pair in zip(found, said, strict=True)]


def placed_words(dates: Sequence[Series], placed: Sequence[Placed], place: int) -> str:
    """How the head of a date was found in the others, a sentence."""
    one = placed[place]
    if one.registration is None:
        return tr("The others are laid over this date.") if not place else tr("Not looked at yet.")
    if one.against is None:
        return tr("Not laid over the others: {why}", why=one.why)
    fits = number(max(one.registration.spread_mm, 0.1), 1)
    overlap = number(100 * one.registration.overlap)
    return tr(
        "Laid over {date}: fits to about {mm} mm; {percent} % of that head is covered.",
        date=date_of(dates[one.against]), mm=fits, percent=overlap,
    )  # fmt: skip


def table(made: Timeline, since: Since, shown: Sequence[Series]) -> list[tuple[str, ...]]:
    """Rows: a finding each, and the sum of all; `shown` as in `sum_words`."""
    places = range(len(made.dates))
    rows = [
        (row.name, *(cell_words(row, place, since, shown) for place in places)) for row in made.rows
    ]
    rows.append(
        (
            tr("All that is not rejected"),
            *(sum_words(made, place, since, shown) for place in places),
        )
    )
    return rows
