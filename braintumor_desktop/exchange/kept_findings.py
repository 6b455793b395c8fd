"""How what a reader said of findings is written into the file that keeps the work on a study."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from braintumor_desktop.exchange import kept_masks
from braintumor_desktop.findings.chances import HIGHEST, LOWEST
from braintumor_desktop.findings.said import Said

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES = ("accepted", "rejected", "proposed")


def to_json(said: Said) -> dict[str, Any]:
    """What was said, as JSON knows it."""
    masks = kept_masks.to_json(said.masks)
    told = {"status": said.status, "number": said.number, "masks": masks}
    told |= {"target": True} if said.is_target else {}
    return told if said.percent is None else {**told, "threshold": said.percent}


def from_json(value: Mapping[str, Any]) -> Said:
    """What was written.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    status, number, is_target = value["status"], int(value["number"]), value.get("target", False)
    is_empty = status == "proposed" and not is_target
    if status not in STATUSES or number < 1 or not isinstance(is_target, bool) or is_empty:
        raise ValueError(f"finding {number} is {status!r}")
    percent = value.get("threshold")
    percent = None if percent is None else threshold_from_json(percent)
    return Said(status, number, kept_masks.from_json(value["masks"]), is_target, percent)


def threshold_from_json(value: object) -> int:
    """A threshold in percent that was written.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, int) or not LOWEST <= value <= HIGHEST:
        raise ValueError(f"threshold {value!r}")
    return value
