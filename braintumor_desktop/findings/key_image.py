"""A slice that a person marked to be found again: for a report, a talk, the next reader."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class KeyImage:
    """A marked slice.

    Attributes:
        slice: its id (`imaging.image.Slice.id`), which shows no path and no name.
        when: in UTC, ISO 8601.
    """

    slice: str
    when: str
