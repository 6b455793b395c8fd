"""The report of a series as a page of HTML with its pictures: for paper and PDF.

It states what was measured, and by whom; it assigns no category of RANO or BT-RADS.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange import overlays
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of, mask_label
from braintumor_desktop.findings.status_words import said_of
from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.geometry import upright_turn
from braintumor_desktop.words import day, mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.imaging.image import Image

NUMBERS = frozenset({0, 4, 5, 6, 7})
"""Columns of the findings' table that hold numbers."""
KEY_IMAGES = 3
"""Of the largest findings, each with and without its outline."""
THIN = "border-collapse:collapse; border-color:#999"
SMALL, WHOLE = "font-size:7pt;", "white-space:nowrap;"
"""Of a table's cells: ten columns fit on A4 in every language."""
WIDTH = 260
"""Of a key image on the page: three rows of them fit."""
SIDE = 520
"""Pixels of a key image's longer side."""
_ORIGINS = {
    "network": mark("network"),
    "edited": mark("network, edited"),
    "person": mark("drawn by hand"),
}


@dataclass(frozen=True)
class Part:
    """A piece of explanation, such as the known limits.

    Attributes:
        title: its head.
        sentences: a paragraph each.
    """

    title: str
    sentences: tuple[str, ...]


@dataclass
class Report:
    """A page that can be printed.

    Attributes:
        title: of the document; names nobody.
        html: its body; pictures by name, everything foreign escaped.
        pictures: PNG by the name that the page calls it.
        foot: stands on every page.
        who: the patient, on every page: pages fall apart.
    """

    title: str
    html: str = ""
    pictures: dict[str, bytes] = field(default_factory=dict)
    foot: str = ""
    who: str = ""


def report_of(
    case: Case,
    load: Callable[[int], Image],
    explained: Sequence[Part] = (),
    made: str = "",
    follow_up: str = "",
) -> Report:
    """The report of a series.

    Args:
        case: the series with answers, findings and reader.
        load: gives the pixels of the slice at a position; raises BadInput.
        explained: how often the networks are wrong, and their limits.
        made: when, a date of ISO 8601 and the time of day.
        follow_up: the patient's other dates as HTML in which everything foreign is escaped, or "".
    """
    title = tr("Findings of a brain MR series")
    foot = f"{tr(NOTICE)} \u00b7 Braintumor Desktop {__version__}"
    series = case.series
    who = _joined(series.patient, series.patient_id, wording.day(series.study_date))
    report = Report(title, foot=foot, who=who)
    report.html = "".join(
        [
            f"<h1>{escape(title)}</h1><p><b>{escape(tr(NOTICE))}.</b></p>",
            _patient(case, made),
            _result(case),
            _reader(case),
            _findings(case),
            _key_images(case, load, report),
            follow_up,
            *(_part(part) for part in explained),
            _networks(case),
        ]
    )
    return report


def _patient(case: Case, made: str) -> str:
    series = case.series
    rows = (
        (tr("Patient"), series.patient),
        (tr("Patient ID"), series.patient_id),
        (tr("Sex, age"), ", ".join(part for part in (series.sex, series.age) if part)),
        (tr("Study"), _joined(wording.day(series.study_date), series.study_description)),
        (tr("Series"), _joined(series.description, _slices(len(series.slices)))),
        (tr("Report made"), day(made)),
    )
    return _facts((name, text) for name, text in rows if text)


def _result(case: Case) -> str:
    summary = case.listing.summary
    lines = []
    if summary.answer is not None and summary.verdict is not None:
        word = label_of(summary.answer).word
        chance = wording.chance(summary.verdict.tumor_probability)
        unsure = number(summary.verdict.uncertainty, 2)
        lines.append(f"<b>{escape(word)}</b>")
        said = tr("Tumor probability {chance}, uncertainty {unsure}.", chance=chance, unsure=unsure)
        lines.append(escape(said))
        if summary.assessment is not None and summary.assessment.sentence:
            lines.append(escape(summary.assessment.sentence))
    else:
        reason = summary.reason.message if summary.reason else tr("No network has judged it.")
        lines.append(escape(reason))
    lines += [escape(line) for line in _coverage(case)]
    return _head(tr("What the networks say")) + "".join(f"<p>{line}</p>" for line in lines)


def _coverage(case: Case) -> Iterable[str]:
    """What was judged, and what not and why."""
    done = sum(result is not None and result.status == "done" for result in case.results)
    yield tr("{judged} slices were judged.", judged=wording.judged(done, len(case.results)))
    reasons = Counter(
        result.reason.message
        for result in case.results
        if result is not None and result.reason is not None
    )
    for message, count in reasons.most_common():
        yield tr("{slices}: {why}", slices=_slices(count), why=message)
    if any(result is None for result in case.results):
        missing = sum(result is None for result in case.results)
        yield plural(missing, "{count} slice has no answer.", "{count} slices have no answer.")
    yield from case.listing.notes


def _reader(case: Case) -> str:
    reader = case.reader
    if reader is None:
        return ""
    rows = [(tr("Reader"), reader.name)]
    if reader.answer:
        rows.append((tr("Result of the reader"), label_of(reader.answer).word))
    rows += [(tr("Comment"), reader.comment)] if reader.comment else []
    rows += [(tr("Given"), _local(reader.given))] if reader.given else []
    if case.listing.reader_note:
        rows.append((tr("Findings"), case.listing.reader_note))
    return _head(tr("What the reader says")) + _facts(rows)


def _local(given: str) -> str:
    """A time in ISO 8601 as clocks and calendars here show it; anything else as it is."""
    try:
        return day(datetime.fromisoformat(given).astimezone().strftime("%Y-%m-%d %H:%M"))
    except ValueError:
        return given


def _findings(case: Case) -> str:
    entries = case.listing.entries
    title = _head(tr("Findings"))
    if not entries:
        return title + f"<p>{escape(tr('Nothing is outlined in this series.'))}</p>"
    heads = (
        tr("No."), tr("Type"), tr("Slices"), tr("Place"), tr("Volume"), tr("Diameters"),
        tr("Mean"), tr("Probability"), tr("Outlined by"), tr("Reader"),
    )  # fmt: skip
    table = _table(heads, [_finding(entry) for entry in entries], NUMBERS)
    total = case.listing.volume_ml
    if total is None:
        return title + table
    said = tr("In all {volume}, without rejected findings.", volume=wording.volume(total))
    return f"{title}{table}<p>{escape(said)}</p>"


def _finding(entry: Listed) -> tuple[str, ...]:
    lesion, facts = entry.finding.lesion, entry.facts
    return (
        f"{entry.number}",
        label_of(entry.finding.label).word,
        wording.listed(lesion.slices),
        facts.place.words or wording.DASH,
        wording.DASH if lesion.volume_ml is None else wording.volume(lesion.volume_ml),
        _diameters(entry),
        wording.DASH if facts.mean is None else f"{number(facts.mean, 1)} {facts.unit}".strip(),
        wording.DASH if facts.probability is None else wording.chance(facts.probability),
        _outlined_by(entry),
        said_of(entry),
    )


def _outlined_by(entry: Listed) -> str:
    copied = None if entry.outline is None else entry.outline.copied
    if copied is None:
        return tr(_ORIGINS[entry.finding.origin])
    return tr("copy of {source}", source=copied.name or tr("another program"))


def _diameters(entry: Listed) -> str:
    lesion = entry.finding.lesion
    both = f"{number(lesion.longest, 1)} \u00d7 {number(lesion.perpendicular, 1)}"
    return f"{both} {lesion.unit}"


def _key_images(case: Case, load: Callable[[int], Image], report: Report) -> str:
    """Of each of the largest findings its largest slice, without and with its outline.

    They lie as the window shows them, with the letters of their sides.
    """
    entries = sorted(case.findings, key=lambda entry: -entry.finding.lesion.pixels)
    positions = list(dict.fromkeys(e.finding.lesion.largest for e in entries))[:KEY_IMAGES]
    if not positions:
        return ""
    rows = []
    for position in positions:
        image = load(position)
        plain = display.to_rgb(image, display.default_window(image))
        names = f"slice-{position + 1}.png", f"slice-{position + 1}-outlined.png"
        outlined = plain
        for entry in case.findings:
            mask = entry.finding.masks.get(position)
            if mask is not None:
                color = mask_label(entry.finding.label).rgb
                outlined = display.blend(outlined, mask.array, color, 0.0)
        for name, picture in zip(names, (plain, outlined), strict=True):
            report.pictures[name] = overlays.encode_png(_upright(picture, image))
        caption = tr("Slice {place} of {count}", place=position + 1, count=len(case.results))
        cells = "".join(f'<td><img src="{name}" width="{WIDTH}"></td>' for name in names)
        rows.append(f"<tr>{cells}</tr><tr><td colspan=2>{escape(caption)}</td></tr>")
    head = f"<h3 style='page-break-before:always'>{escape(tr('Key images'))}</h3>"
    return f"{head}<table cellspacing=4>{''.join(rows)}</table>"


def _upright(picture: NDArray[np.uint8], image: Image) -> NDArray[np.uint8]:
    """A slice turned upright at its true aspect, its longer side SIDE pixels, with its sides."""
    turn = upright_turn(image.facing)
    rows, columns = turn.sides(image.shape)
    down, right = turn.sides(image.spacing_mm or (1.0, 1.0))
    scale = SIDE / max(rows * down, columns * right)
    shape = max(1, round(rows * down * scale)), max(1, round(columns * right * scale))
    fitted = display.resize_display(turn.apply(picture), shape)
    return overlays.sided(fitted, overlays.upright_sides(image.facing))


def _part(part: Part) -> str:
    return _head(part.title) + "".join(f"<p>{escape(text)}</p>" for text in part.sentences)


def _networks(case: Case) -> str:
    rows = [(f"{n.name} {n.version}", f"SHA-256 {n.sha256}") for n in case.networks]
    return _head(tr("Networks")) + _facts(rows) if rows else ""


def _slices(count: int) -> str:
    return plural(count, "{count} slice", "{count} slices")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _head(title: str) -> str:
    return f"<h3>{escape(title)}</h3>"


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    lines = (
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>"
        for name, text in rows
    )
    return f"<table cellspacing=2>{''.join(lines)}</table>"


def _table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Container[int] = ()
) -> str:
    """A table whose heads stand on each page that it reaches; numbers stand at the right."""
    sides = ["right" if column in numbers else "left" for column in range(len(heads))]
    first = _row("th", heads, sides)
    lines = "".join(_row("td", row, sides) for row in rows)
    style = f"border=1 style='{THIN}' cellpadding=3"
    return f"<table {style}><thead>{first}</thead><tbody>{lines}</tbody></table>"


def _row(tag: str, cells: Sequence[str], sides: Sequence[str]) -> str:
    made = (
        f"<{tag} align={side} style='{SMALL}{_unbroken(tag, cell, side)}'>{escape(cell)}</{tag}>"
        for cell, side in zip(cells, sides, strict=True)
    )
    return f"<tr>{''.join(made)}</tr>"


def _unbroken(tag: str, cell: str, side: str) -> str:
    """Numbers with their units, and single words, are never broken: Qt would do so anywhere."""
    return WHOLE if " " not in cell or (tag == "td" and side == "right") else ""
