"""What a drawing measures, as people read it: beside the picture, in the list, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.wording import DASH
from braintumor_desktop.words import joined, mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.measured import Measured, Name, Size, Statistics
    from braintumor_desktop.findings.shapes import Kind

WORDS: Mapping[Kind, str] = {
    "length": mark("Length"),
    "diameters": mark("Diameters"),
    "angle": mark("Angle"),
    "ellipse": mark("Ellipse"),
    "rectangle": mark("Rectangle"),
    "region": mark("Region"),
    "point": mark("Point"),
}
"""What each kind is called, in English."""
_NAMES: Mapping[Name, str] = {
    "length": mark("Length"),
    "longest": mark("Longest"),
    "across": mark("Across"),
    "product": mark("Product"),
    "angle": mark("Angle"),
    "area": mark("Area"),
}
WAITING = "\u2026"
_MOST_WHOLE = 1e15


def size(one: Size) -> str:
    """A number with its unit."""
    if one.unit == "\u00b0":
        return joined((number(one.number, 1), "\u00b0"), "")
    return joined((_sized(one), one.unit))


def value(amount: float) -> str:
    """A modality value: whole numbers to their last digit, others to four digits."""
    if amount.is_integer() and abs(amount) < _MOST_WHOLE:
        return number(amount)
    if 1000 <= abs(amount) < _MOST_WHOLE:
        return number(amount, 1)
    short = f"{amount:.4g}"
    # Of what is very small or large the power of ten is told.
    return short if "e" in short else number(amount, len(short.partition(".")[2]))


def lines(measured: Measured) -> tuple[str, ...]:
    """What stands beside the drawing."""
    shown = [text for text in (sizes(measured), _product(measured)) if text]
    if measured.value is not None:
        shown.append(point_value(measured))
    found = measured.statistics
    if found is not None:
        shown[-1] = joined((shown[-1], "  n", number(found.count)))
        mean = tr("mean {mean}   SD {sd}", mean=value(found.mean), sd=value(found.deviation))
        shown.append(_with_unit(mean, measured.value_unit))
        shown.append(
            tr(
                "min {low}   max {high}   median {middle}",
                low=value(found.minimum),
                high=value(found.maximum),
                middle=value(found.median),
            )
        )
    return tuple(shown)


def short(measured: Measured) -> str:
    """What stands in the list: of an area its mean, else the size or the value."""
    if measured.statistics is not None:
        mean = tr("mean {mean}", mean=value(measured.statistics.mean))
        return _with_unit(mean, measured.value_unit)
    if measured.value is not None:
        return point_value(measured)
    return sizes(measured) or (DASH if measured.is_complete else WAITING)


def main_number(measured: Measured) -> float:
    """The number by which a list of values is sorted; -inf where there is none."""
    if measured.statistics is not None:
        return measured.statistics.mean
    if isinstance(measured.value, float):
        return measured.value
    return measured.sizes[0].number if measured.sizes else float("-inf")


def details(measured: Measured) -> tuple[tuple[str, str], ...]:
    """All that is known, as names and values."""
    rows: list[tuple[str, str]] = [(tr(_NAMES[one.name]), size(one)) for one in measured.sizes]
    if measured.value is not None:
        rows.append((tr("Value"), point_value(measured)))
    if measured.statistics is not None:
        rows += _statistics(measured.statistics, measured.value_unit)
    return tuple(rows)


def source(measured: Measured) -> str:
    """Which element of the file gave the millimeters, or why there are none; "" for none."""
    if not measured.source or not measured.sizes or measured.sizes[0].unit == "\u00b0":
        return ""
    if measured.sizes[0].unit.startswith("mm"):
        return tr("Millimeters by {element}", element=measured.source)
    return tr("In pixels: {why}", why=measured.source)


def sizes(measured: Measured) -> str:
    """The sizes alone, without the product; "" where there are none."""
    if not measured.sizes:
        return ""
    if len(measured.sizes) == 1:
        return size(measured.sizes[0])
    longest, across = measured.sizes[:2]
    return joined((_sized(longest), size(across)), " \u00d7 ")


def point_value(measured: Measured) -> str:
    """The value below a point, with its unit."""
    found = measured.value
    if found is None:
        return DASH
    if isinstance(found, tuple):
        red, green, blue = found
        return tr("red {red} green {green} blue {blue}", red=red, green=green, blue=blue)
    return _with_unit(value(found), measured.value_unit)


def _with_unit(text: str, unit: str) -> str:
    return joined((text, unit)) if unit else text


def _product(measured: Measured) -> str:
    return size(measured.sizes[2]) if len(measured.sizes) > 2 else ""


def _statistics(found: Statistics, unit: str) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = [
        (tr("Pixels"), number(found.count)),
        (tr("Mean"), _with_unit(value(found.mean), unit)),
        (tr("SD (population)"), value(found.deviation)),
        (tr("Minimum"), value(found.minimum)),
        (tr("Maximum"), value(found.maximum)),
        (tr("Median"), value(found.median)),
    ]
    if found.left_out:
        pixels = plural(
            found.left_out,
            "{count} pixel (padding, or no number)",
            "{count} pixels (padding, or no number)",
        )
        rows.append((tr("Left out"), pixels))
    return rows


def _sized(one: Size) -> str:
    is_area = one.unit.endswith("\u00b2")
    if is_area and one.number >= 100:
        return number(one.number)
    return number(one.number, 1 if one.number >= 1 else 2)
