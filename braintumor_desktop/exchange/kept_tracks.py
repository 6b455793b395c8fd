"""Which findings of several dates are the same, as it is kept with the work on a study."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from braintumor_desktop.findings.track import Track

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_UID = 64
"""Characters (PS3.5 9.1)."""
LONGEST = 200
"""Of a name or a time."""
_UID = re.compile(r"[0-9]+(\.[0-9]+)*")


def to_json(track: Track) -> dict[str, Any]:
    """As JSON knows it."""
    said = {"who": track.who, "when": track.when}
    return {"uid": track.uid, **(said if track.is_by_hand else {})}


def from_json(value: Mapping[str, Any]) -> Track:
    """What was kept.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    uid = value["uid"]
    if not isinstance(uid, str) or len(uid) > LONGEST_UID or not _UID.fullmatch(uid):
        raise ValueError(f"{uid!r} is no UID")
    return Track(uid, _text(value.get("who", "")), _text(value.get("when", "")))


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise TypeError("no name or time")
    return value
