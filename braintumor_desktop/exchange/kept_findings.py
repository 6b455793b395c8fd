"""How what a reader said of findings is written into the file that keeps the work on a study."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from braintumor_desktop.exchange import kept_masks
from braintumor_desktop.findings.chances import HIGHEST, LOWEST
from braintumor_desktop.findings.said import Said

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES = ("accepted", "rejected")


def to_json(said: Said) -> dict[str, Any]:
    """What was said, as JSON knows it."""
    masks = kept_masks.to_json(said.masks)
    return {"status": said.status, "number": said.number, "masks": masks}


def from_json(value: Mapping[str, Any]) -> Said:
    """What was written.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    status, number = value["status"], int(value["number"])
    if status not in STATUSES or number < 1:
        raise ValueError(f"finding {number} is {status!r}")
    return Said(status, number, kept_masks.from_json(value["masks"]))


def threshold_from_json(value: object) -> int:
    """A threshold in percent that was written.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, int) or not LOWEST <= value <= HIGHEST:
        raise ValueError(f"threshold {value!r}")
    return value
