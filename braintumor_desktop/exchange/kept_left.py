"""How a study was left, as it is kept with the work on it."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from braintumor_desktop.findings.left import Left, LeftView
from braintumor_desktop.imaging.image import Window

if TYPE_CHECKING:
    from collections.abc import Mapping

FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")
MOST_VIEWS = 16
MOST_HIDDEN = 1000


def to_json(left: Left) -> dict[str, Any]:
    """As JSON knows it."""
    return asdict(left)


def from_json(value: Mapping[str, Any]) -> Left:
    """What was kept.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    views = tuple(None if one is None else _view(one) for one in value["views"])
    active = value["active"]
    if not isinstance(active, int) or not 0 <= active < len(views) <= MOST_VIEWS:
        raise ValueError(f"viewport {active!r} of {len(views)}")
    hidden = tuple((_text(name), _whole(number)) for name, number in value.get("hidden", ()))
    if len(hidden) > MOST_HIDDEN:
        raise ValueError(f"{len(hidden)} segments are hidden")
    return Left(_text(value["layout"]), views, active, hidden)


def _view(value: Mapping[str, Any]) -> LeftView:
    window, zoom, center = value["window"], value["zoom"], value["center"]
    left_right, up_down = value["flips"]
    turns = value["turns"]
    if not isinstance(turns, int) or turns not in range(4):
        raise ValueError(f"{turns!r} quarter turns")
    return LeftView(
        series=_text(value["series"]),
        slice=_text(value["slice"]),
        window=None if window is None else _window(window),
        zoom=None if zoom is None else _above_0(zoom),
        center=None if center is None else (_number(center[0]), _number(center[1])),
        is_inverted=bool(value["is_inverted"]),
        flips=(bool(left_right), bool(up_down)),
        turns=turns,
    )


def _window(value: Mapping[str, Any]) -> Window:
    if value["function"] not in FUNCTIONS:
        raise ValueError(f"function {value['function']!r}")
    center, width = _number(value["center"]), _above_0(value["width"])
    return Window(center, width, _text(value["name"]), value["function"])


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r} is no number of a segment")
    return value


def _above_0(value: object) -> float:
    number = _number(value)
    if number <= 0:
        raise ValueError(f"{value!r} is not above 0")
    return number


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
