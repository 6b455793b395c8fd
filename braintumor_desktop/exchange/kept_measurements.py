"""How drawings are written into the file that keeps the work on a study."""

from __future__ import annotations

import math
from typing import Any

from braintumor_desktop.findings.drawn import COUNTS, FEWEST_OF_REGION, Drawing

FARTHEST = 1e6
"""Millimeters or pixels: no drawing reaches further."""
_IN_PATIENT, _IN_PICTURE = 3, 2
_UNIT_TOLERANCE = 1e-3


def to_json(drawing: Drawing) -> dict[str, Any]:
    """A drawing; points are LPS mm where there is a normal, else (row, column)."""
    return {
        "kind": drawing.kind,
        "points": [list(place) for place in drawing.places],
        "slice": drawing.slice,
        "normal": None if drawing.normal is None else list(drawing.normal),
        "frame_of_reference": drawing.frame,
        "label": None if drawing.label is None else list(drawing.label),
    }


def from_json(kept: dict[str, Any]) -> Drawing:
    """The drawing again.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    kind, count = kept["kind"], COUNTS[kept["kind"]]
    normal = None if kept["normal"] is None else _numbers(kept["normal"], _IN_PATIENT)
    if normal is not None and abs(math.hypot(*normal) - 1.0) > _UNIT_TOLERANCE:
        raise ValueError("a normal is of unit length")
    size = _IN_PICTURE if normal is None else _IN_PATIENT
    places = tuple(_numbers(place, size) for place in kept["points"])
    if len(places) not in count and (count or len(places) < FEWEST_OF_REGION):
        raise ValueError(f"{len(places)} points are no {kind}")
    label = None if kept["label"] is None else _numbers(kept["label"], size)
    frame = kept["frame_of_reference"]
    three = None if normal is None else (normal[0], normal[1], normal[2])
    if not isinstance(kept["slice"], str) or not isinstance(frame, str | None):
        raise TypeError("slices and frames of reference are known by texts")
    return Drawing(kind, places, kept["slice"], three, frame, label)


def _numbers(found: list[Any], count: int) -> tuple[float, ...]:
    numbers = tuple(float(number) for number in found)
    # NaN is within nothing.
    if len(numbers) != count or not all(abs(number) <= FARTHEST for number in numbers):
        raise ValueError(f"{count} numbers of a place are wanted")
    return numbers
