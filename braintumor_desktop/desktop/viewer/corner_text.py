"""The text in the corners of the picture, as pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.viewer.layers.notes import Legend
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.imaging.geometry import position_of
from braintumor_desktop.imaging.image import VoiLut

if TYPE_CHECKING:
    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Image, Series, Window

RESEARCH = "RESEARCH USE ONLY"
KEY_IMAGE = "\u25c6 key image"
_MOST_COUNTED = 1e15
NO_EVIDENCE = "This network gives no heat map"


def top_left(series: Series) -> tuple[str, ...]:
    """Who and when; "SYNTHETIC" for what is no patient."""
    person = "  ".join(filter(None, [series.patient, series.sex, series.age]))
    lines = (
        person,
        series.patient_id if series.patient_id != series.patient else "",
        words.date(series.study_date),
    )
    return tuple(filter(None, lines))


def top_right(
    series: Series, index: int, note: str = "", *, is_key: bool = False
) -> tuple[str, ...]:
    """Which series, which slice of it lies where, whether that is marked; what else is to be said.

    Args:
        series: that is shown.
        index: of the slice, from 0.
        note: of the viewport, or "".
        is_key: whether the slice is a key image.
    """
    plane = series.slices[index].plane
    position = "" if plane is None else position_of(plane).words
    count = len(series.slices)
    lines = (
        series.study_description,
        words.item_name(series),
        f"slice {index + 1} / {count}" if count > 1 else "",
        position,
        KEY_IMAGE if is_key else "",
        note,
    )
    return tuple(filter(None, lines))


def bottom_left(window: Window | VoiLut | None, zoom: float, *, inverted: bool) -> tuple[str, ...]:
    """How the picture is shown."""
    return (window_text(window) + ("  inverted" if inverted else ""), f"zoom {zoom:.1f}x")


def permanent(series: Series) -> tuple[str, ...]:
    """What no switch hides."""
    return ("SYNTHETIC, NOT A PATIENT", RESEARCH) if series.synthetic else (RESEARCH,)


def pixel(name: str, image: Image, row: int, column: int) -> str:
    """Position, value and unit of one pixel."""
    value = image.value_at(row, column)
    if isinstance(value, tuple):
        shown = "red {} green {} blue {}".format(*value)
    else:
        # Whole numbers to their last digit: six would make 1.07374e+09 of 2 ** 30.
        is_counted = value.is_integer() and abs(value) < _MOST_COUNTED
        number = f"{value:,.0f}" if is_counted else f"{value:,.6g}"
        shown = f"value {number} {image.unit}".rstrip()
    return f"{name}   x {column}  y {row}   {shown}"


def legend(result: ImageResult | None, style: OverlayStyle) -> Legend | None:
    """What the heat map of a slice shows, while it is wanted and the slice is judged."""
    if result is None or result.verdict is None or not style.shows_evidence:
        return None
    if result.evidence is None:
        return Legend(NO_EVIDENCE, has_colors=False)
    return Legend(f"Evidence for {label_of(result.verdict.label).word.lower()}")


def window_text(window: Window | VoiLut | None) -> str:
    """Width, center and the explanation of a window, or the name of a table."""
    if window is None:
        return ""
    if isinstance(window, VoiLut):
        return f"table {window.name}".rstrip()
    text = f"W {_plain(window.width)}  C {_plain(window.center)}"
    return f"{text}  {window.name}".rstrip()


def _plain(value: float) -> str:
    """Whole numbers where they are large enough to be read as such."""
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"
