"""A header with its sort keys, worked out once: grouping goes on while a search does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.words import joined, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from braintumor_desktop.imaging.dicom.facts import HeaderSlice

_PLACE_DIGITS = 2
"""Positions that agree in so many decimals of a mm are one place."""

_NAMED = 3
"""So many files, kinds or gaps are named in a note, the others counted."""


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """A header, and what is compared of it again and again.

    Attributes:
        header: as it was read.
        order: sorts by path and frame, whatever the order of arrival.
        uid: what no other slice shares: SOP Instance UID or path, and frame.
        direction: cosines along row and column, () without a plane.
        place: position in mm, rounded, or None.
    """

    header: HeaderSlice
    order: tuple[str, int]
    uid: tuple[str, int | None]
    direction: tuple[float, ...]
    place: tuple[float, float, float] | None


def entry_of(header: HeaderSlice) -> Entry:
    """Work out the keys of a header."""
    item, plane = header.slice, header.slice.plane
    path = str(item.path)
    direction: tuple[float, ...] = ()
    place = None
    if plane is not None:
        direction = (*plane.along_row, *plane.along_column)
        x, y, z = plane.position
        place = round(x, _PLACE_DIGITS), round(y, _PLACE_DIGITS), round(z, _PLACE_DIGITS)
    uid = item.sop_uid or path, item.frame
    return Entry(header, (path, item.frame or 0), uid, direction, place)


def listed(names: Sequence[str]) -> str:
    """The first few names, the others counted."""
    more = len(names) - _NAMED
    shown = joined(names[:_NAMED], ", ")
    return tr("{names} and {count} more", names=shown, count=number(more)) if more > 0 else shown


def file_names(paths: Iterable[Path]) -> list[str]:
    """Names of files, each file once."""
    return [shown_name(path) for path in dict.fromkeys(paths)]
