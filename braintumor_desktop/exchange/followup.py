"""Findings over dates as they leave: a table for other programs, and a page for people."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.report import WHOLE, Report
from braintumor_desktop.findings import outlined_at, timeline_text, wording
from braintumor_desktop.findings.acquired import date_of
from braintumor_desktop.words import english, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.timeline import Row, Since, Timeline
    from braintumor_desktop.imaging.image import Series

COLUMNS = (
    "lesion", "tracking_uid", "date", "series_uid", "finding", "event", "volume_ml", "longest_mm",
    "perpendicular_mm", "product_mm2", "volume_ml_since_last", "volume_percent_since_last",
    "product_mm2_since_last", "product_percent_since_last", "volume_ml_since_first",
    "volume_percent_since_first", "product_mm2_since_first", "product_percent_since_first",
    "matched_by", "matched_at", "outlined_at", "acquisition", "laid_over", "notice",
)  # fmt: skip
CHART_WIDTH = 620
"""Of a chart on the page."""
SIZES, SMALLEST = ((4, 8), (6, 7), (8, 6)), 5
"""So many columns at most have letters of so many points."""


def rows(
    made: Timeline, placed: Sequence[Placed], shown: Sequence[Series]
) -> Iterator[dict[str, Any]]:
    """A row for each finding and date, in English.

    Args:
        made: the findings.
        placed: how each date was laid over the others.
        shown: the series of the dates as they may be shown.
    """
    facts = outlined_at.facts_of_dates(made)
    acquired = [
        "; ".join(f"{fact.code}: {english(fact.texts[place])}" for fact in facts)
        for place in range(len(made.dates))
    ]
    laid = [english(timeline_text.placed_words(shown, placed, i)) for i in range(len(shown))]
    for row in made.rows:
        for place, series in enumerate(shown):
            yield {
                **_values(row, place, shown),
                "outlined_at": _threshold(row, made, place),
                "date": wording.iso_date(series.study_date),
                "series_uid": series.series_uid,
                "acquisition": acquired[place],
                "laid_over": laid[place],
                "notice": NOTICE,
            }


def _values(row: Row, place: int, shown: Sequence[Series]) -> dict[str, Any]:
    cell = row.cells[place]
    said = cell.by_hand
    values: dict[str, Any] = {
        "lesion": row.name,
        "tracking_uid": row.uid,
        "finding": None if cell.there is None else cell.there.number,
        "event": english(timeline_text.event_words(row, place, shown)) or None,
        "matched_by": None if said is None else said.who,
        "matched_at": None if said is None else said.when,
    }
    for size in ("volume_ml", "longest_mm", "perpendicular_mm", "product_mm2"):
        values[size] = _rounded(cell.size(size))
    for size in ("volume_ml", "product_mm2"):
        for since in ("last", "first"):
            found = row.difference(place, size, since)  # type: ignore[arg-type]
            apart, percent = (None, None) if found is None else found
            values[f"{size}_since_{since}"] = _rounded(apart)
            values[f"{size.split('_')[0]}_percent_since_{since}"] = _rounded(percent, 1)
    return values


def _threshold(row: Row, made: Timeline, place: int) -> float | None:
    entry = row.cells[place].there
    return None if entry is None else outlined_at.threshold_of(entry, made.dates[place].listing)


def _rounded(value: float | None, digits: int = 4) -> float | None:
    return None if value is None else round(value, digits)


def report(
    made: Timeline,
    placed: Sequence[Placed],
    shown: Sequence[Series],
    since: Since,
    charts: Sequence[bytes] = (),
) -> Report:
    """The page: findings, how the dates were acquired, charts; everything foreign escaped.

    Args:
        made: the findings.
        placed: how each date was laid over the others.
        shown: the series of the dates as they may be shown.
        since: from which date differences are counted.
        charts: PNG.
    """
    title = tr("Findings over time")
    page = Report(title, foot=f"{tr(NOTICE)} \u00b7 Braintumor Desktop {__version__}")
    names = [f"chart-{place}.png" for place in range(len(charts))]
    page.pictures = dict(zip(names, charts, strict=True))
    pictures = "".join(f'<p><img src="{name}" width="{CHART_WIDTH}"></p>' for name in names)
    last = shown[-1]
    person = " \u00b7 ".join(part for part in (last.patient, last.patient_id) if part)
    page.html = "".join(
        (
            f"<h1>{escape(title)}</h1><p><b>{escape(tr(NOTICE))}.</b></p>",
            f"<p>{escape(person)}</p>" if person else "",
            part(made, placed, shown, since),
            pictures,
        )
    )
    return page


def part(made: Timeline, placed: Sequence[Placed], shown: Sequence[Series], since: Since) -> str:
    """The tables as HTML, for this page and the report of a series."""
    found = timeline_text.table(made, since, shown)
    heads = tr("Lesion"), *timeline_text.heads(made, shown)
    facts = outlined_at.facts_of_dates(made)
    acquired: list[tuple[str, ...]] = [(tr(f.name), *f.texts, _differs(f.differs)) for f in facts]
    laid = [
        (date_of(series), timeline_text.placed_words(shown, placed, place))
        for place, series in enumerate(shown)
    ]
    fact_heads = "", *(date_of(series) for series in shown), tr("Alike")
    counted = tr("since the date before") if since == "last" else tr("since the first date")
    sentences = tr("Differences are counted {since}.", since=counted), tr(timeline_text.RESEARCH)
    caveat = outlined_at.caveat([date.listing for date in made.dates], shown)
    return "".join(
        (
            f"<h3>{escape(tr('Findings over time'))}</h3>",
            f"<p><b>{escape(caveat)}</b></p>" if caveat else "",
            _table(heads, found),
            *(f"<p>{escape(sentence)}</p>" for sentence in sentences),
            f"<h3>{escape(tr('How the dates were acquired'))}</h3>",
            _table(fact_heads, acquired),
            "".join(f"<p>{escape(date)}: {escape(text)}</p>" for date, text in laid),
        )
    )


def _differs(differs: bool) -> str:
    return tr("differs") if differs else tr("alike")


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A table; the more dates, the smaller its letters: Qt would break words anywhere."""
    size = next((points for most, points in SIZES if len(heads) <= most), SMALLEST)

    def cells(tag: str, texts: Sequence[str]) -> str:
        made = (
            f"<{tag} align=left style='font-size:{size}pt;{'' if ' ' in text else WHOLE}'>"
            f"{escape(text).replace(chr(10), '<br>')}</{tag}>"
            for text in texts
        )
        return f"<tr>{''.join(made)}</tr>"

    body = "".join(cells("td", line) for line in lines)
    style = "border-collapse:collapse; border-color:#999"
    return (
        f"<table border=1 cellspacing=0 cellpadding=3 style='{style}' width='100%'>"
        f"<thead>{cells('th', heads)}</thead><tbody>{body}</tbody></table>"
    )
