"""The text in the corners of the picture, as pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.viewer.layers.notes import Legend
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.imaging.image import VoiLut
from braintumor_desktop.words import joined, mark, number, significant, tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Image, Series, Window

RESEARCH = mark("RESEARCH USE ONLY")
KEY_IMAGE = mark("\u25c6 key image")
PRESETS = frozenset(
    {
        mark("Automatic"),
        mark("Full range"),
        mark("Brain"),
        mark("Soft window"),
        mark("Hard window"),
        mark("Low signal"),
        mark("High signal"),
        mark("Darker"),
    }
)
"""Names that `imaging.display` gives windows."""
_MOST_COUNTED = 1e15
NO_EVIDENCE = mark("This network gives no heat map")
NOT_KEPT = mark("No heat map is kept: \u201cJudge this series again\u201d makes one")


def top_left(series: Series) -> tuple[str, ...]:
    """Who and when; "SYNTHETIC" for what is no patient."""
    person = "  ".join(filter(None, [series.patient, series.sex, series.age]))
    lines = (
        person,
        series.patient_id if series.patient_id != series.patient else "",
        words.date(series.study_date),
    )
    return tuple(filter(None, lines))


def names(series: Series) -> tuple[str, ...]:
    """Of its study and of itself; one line where both are called the same."""
    lines = (series.study_description, words.item_name(series))
    return tuple(dict.fromkeys(filter(None, lines)))


def top_right(
    series: Series, index: int, position: str = "", note: str = "", *, is_key: bool = False
) -> tuple[str, ...]:
    """Which series, which slice of it lies where, whether that is marked; what else is to be said.

    Args:
        series: that is shown.
        index: of the slice, from 0.
        position: where it lies in the patient, or "".
        note: of the viewport, or "".
        is_key: whether the slice is a key image.
    """
    count = len(series.slices)
    lines = (
        *names(series),
        place_text(index, count),
        position,
        tr(KEY_IMAGE) if is_key else "",
        note,
    )
    return tuple(filter(None, lines))


def bottom_left(window: Window | VoiLut | None, zoom: float, *, inverted: bool) -> tuple[str, ...]:
    """How the picture is shown."""
    shown = joined(filter(None, (window_text(window), tr("inverted") if inverted else "")), "  ")
    return (shown, tr("zoom {factor}x", factor=number(zoom, 1)))


def permanent(series: Series) -> tuple[str, ...]:
    """What no switch hides."""
    notice = tr(RESEARCH)
    return (tr("SYNTHETIC, NOT A PATIENT"), notice) if series.synthetic else (notice,)


def pixel(name: str, image: Image, row: int, column: int) -> str:
    """Position, value and unit of one pixel."""
    value = image.value_at(row, column)
    if isinstance(value, tuple):
        red, green, blue = value
        shown = tr("red {red} green {green} blue {blue}", red=red, green=green, blue=blue)
    else:
        # Whole numbers to their last digit: six would make 1.07374e+09 of 2 ** 30.
        is_counted = value.is_integer() and abs(value) < _MOST_COUNTED
        said = number(value) if is_counted else significant(value, 6)
        shown = joined(filter(None, (tr("value {value}", value=said), image.unit)))
    return f"{name}   x {column}  y {row}   {shown}"


def legend(result: ImageResult | None, style: OverlayStyle) -> Legend | None:
    """What the heat map of a slice shows, while it is wanted and the slice is judged."""
    if result is None or result.verdict is None or not style.shows_evidence:
        return None
    if result.evidence is None:
        # The segmenter's map is kept with the heat map or not at all: it tells who made neither.
        return Legend(tr(NOT_KEPT if result.chances is None else NO_EVIDENCE), has_colors=False)
    return Legend(tr("Evidence for {answer}", answer=label_of(result.verdict.label).noun))


def window_text(window: Window | VoiLut | None) -> str:
    """Width, center and the explanation of a window, or the name of a table."""
    if window is None:
        return ""
    if isinstance(window, VoiLut):
        return joined(filter(None, (tr("table"), window.name)))
    width, center = _plain(window.width), _plain(window.center)
    text = tr("W {width}  C {center}", width=width, center=center)
    return joined(filter(None, (text, window_name(window.name))), "  ")


def window_name(name: str) -> str:
    """What a window is called: our own in the language of the window, a file's as it stands."""
    return tr(name) if name in PRESETS else name


def place_text(index: int, count: int) -> str:
    """Which slice of how many; "" for one alone."""
    if count <= 1:
        return ""
    return tr("slice {place} / {count}", place=number(index + 1), count=number(count))


def _plain(value: float) -> str:
    """Whole numbers where they are large enough to be read as such."""
    is_whole = abs(value) >= 100 or value == int(value)
    # Without a sign between thousands: "1.000" beside a picture is taken for one.
    return f"{value:.0f}" if is_whole else significant(value, 3)
