"""What a drawing measures, as people read it: beside the picture, in the list, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.wording import DASH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.measured import Measured, Size, Statistics
    from braintumor_desktop.findings.shapes import Kind

WORDS: Mapping[Kind, str] = {
    "length": "Length",
    "diameters": "Diameters",
    "angle": "Angle",
    "ellipse": "Ellipse",
    "rectangle": "Rectangle",
    "region": "Region",
    "point": "Point",
}
"""What each kind is called."""
WAITING = "\u2026"
_MOST_WHOLE = 1e15


def size(one: Size) -> str:
    """A number with its unit."""
    if one.unit == "\u00b0":
        return f"{one.number:.1f}\u00b0"
    return f"{_sized(one)} {one.unit}"


def value(number: float) -> str:
    """A modality value: whole numbers to their last digit, others to four digits."""
    if number.is_integer() and abs(number) < _MOST_WHOLE:
        return f"{number:,.0f}"
    if 1000 <= abs(number) < _MOST_WHOLE:
        return f"{number:,.1f}"
    return f"{number:.4g}"


def lines(measured: Measured) -> tuple[str, ...]:
    """What stands beside the drawing."""
    shown = [text for text in (sizes(measured), _product(measured)) if text]
    if measured.value is not None:
        shown.append(point_value(measured))
    found = measured.statistics
    if found is not None:
        unit = f" {measured.value_unit}" if measured.value_unit else ""
        shown[-1] += f"   n {found.count:,}"
        shown.append(f"mean {value(found.mean)}   SD {value(found.deviation)}{unit}")
        low, high, middle = (value(n) for n in (found.minimum, found.maximum, found.median))
        shown.append(f"min {low}   max {high}   median {middle}")
    return tuple(shown)


def short(measured: Measured) -> str:
    """What stands in the list: of an area its mean, else the size or the value."""
    if measured.statistics is not None:
        return f"mean {value(measured.statistics.mean)} {measured.value_unit}".rstrip()
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
    rows = [(one.name.capitalize(), size(one)) for one in measured.sizes]
    if measured.value is not None:
        rows.append(("Value", point_value(measured)))
    if measured.statistics is not None:
        rows += _statistics(measured.statistics, measured.value_unit)
    return tuple(rows)


def source(measured: Measured) -> str:
    """Which element of the file gave the millimeters, or why there are none; "" for none."""
    if not measured.source or not measured.sizes or measured.sizes[0].unit == "\u00b0":
        return ""
    is_mm = measured.sizes[0].unit.startswith("mm")
    return f"{'Millimeters by' if is_mm else 'In pixels:'} {measured.source}"


def sizes(measured: Measured) -> str:
    """The sizes alone, without the product; "" where there are none."""
    if not measured.sizes:
        return ""
    if len(measured.sizes) == 1:
        return size(measured.sizes[0])
    longest, across = measured.sizes[:2]
    return f"{_sized(longest)} \u00d7 {size(across)}"


def point_value(measured: Measured) -> str:
    """The value below a point, with its unit."""
    found = measured.value
    if found is None:
        return DASH
    if isinstance(found, tuple):
        return "red {} green {} blue {}".format(*found)
    return f"{value(found)} {measured.value_unit}".rstrip()


def _product(measured: Measured) -> str:
    return size(measured.sizes[2]) if len(measured.sizes) > 2 else ""


def _statistics(found: Statistics, unit: str) -> list[tuple[str, str]]:
    rows = [
        ("Pixels", f"{found.count:,}"),
        ("Mean", f"{value(found.mean)} {unit}".rstrip()),
        ("SD (population)", value(found.deviation)),
        ("Minimum", value(found.minimum)),
        ("Maximum", value(found.maximum)),
        ("Median", value(found.median)),
    ]
    if found.left_out:
        rows.append(("Left out", f"{found.left_out:,} pixels (padding, or no number)"))
    return rows


def _sized(one: Size) -> str:
    is_area = one.unit.endswith("\u00b2")
    if is_area and one.number >= 100:
        return f"{one.number:,.0f}"
    return f"{one.number:,.{1 if one.number >= 1 else 2}f}"
