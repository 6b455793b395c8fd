"""What persons made or said: drawings, statuses, marks; immutable values by section and id.

A value belongs to a study, as `imaging.study.study_id` names it, and is known there by an id of
its section.  A section is a kind of value; it has the same name in the database
(`exchange/kept.py`).  What somebody makes while they read blind is theirs: a section of their own
(`outlines of READER`), the only one that they see then.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from braintumor_desktop.workspace.changes import Made, WorkChanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.drawn import Drawing
    from braintumor_desktop.findings.key_image import KeyImage
    from braintumor_desktop.findings.link import Link
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.findings.said import Said
    from braintumor_desktop.findings.track import Track
    from braintumor_desktop.imaging.image import Series

    Values = Mapping[str, Mapping[str, object]]
    """Of one study: by section, then by id."""

T = TypeVar("T")

OF = " of "
"""Between the name of a section and the reader's whose own it is."""
UNKNOWN = "?"
"""Whose own something is while nobody knows who reads: the list is still being opened."""


@dataclass(frozen=True)
class Section(Generic[T]):
    """A kind of what persons make.

    Attributes:
        name: also in files.
    """

    name: str


def new_id() -> str:
    """An id that no other value has, on any machine; they sort as they were made.

    What is kept is read back in the order of its ids.
    """
    return f"{time.time_ns():016x}{secrets.token_hex(8)}"


class Work:
    """Owns the work on all studies; in one thread."""

    def __init__(self) -> None:
        self._studies: dict[str, dict[str, dict[str, object]]] = {}
        self._reader: str | None = None

    def of(self, section: Section[T], study: str) -> Mapping[str, T]:
        """The values of a study by id, in the order in which they came; to be read only.

        Where several readers said something of one id, what was made openly counts, else the
        first reader by name.
        """
        sections = self._studies.get(study, {})
        names = self._seen(section.name, sections)
        if len(names) == 1:
            return cast("Mapping[str, T]", sections.get(names[0], {}))
        found: dict[str, object] = {}
        for name in reversed(names):
            found |= sections.get(name, {})
        return cast("Mapping[str, T]", found)

    def read_as(self, reader: str) -> WorkChanged:
        """From now on only what a reader made blind is there, and what is made is theirs.

        Args:
            reader: their name; "" while it is not known: then nothing is there, and what is made
                meanwhile is given to who reads as soon as that is known.
        """
        return self._turned(reader or UNKNOWN)

    def read_openly(self) -> WorkChanged:
        """Everything is there again, of whoever it is."""
        return self._turned(None)

    def _turned(self, reader: str | None) -> WorkChanged:
        before, was = self._all_seen(), self._reader
        self._reader = reader
        given = self._given_to(reader) if was == UNKNOWN != reader else frozenset()
        # What is seen before and after is the same value.
        return WorkChanged(before ^ self._all_seen() | given, frozenset(m.study for m in given))

    def _given_to(self, reader: str | None) -> frozenset[Made]:
        """Give a reader, or None for all, what was made before they were known."""
        given = set()
        for study, sections in self._studies.items():
            for stored in [name for name in sections if name.endswith(OF + UNKNOWN)]:
                section = stored.partition(OF)[0]
                values = sections.pop(stored)
                sections.setdefault(stored_name(section, reader), {}).update(values)
                for whose in (UNKNOWN, reader or ""):  # Kept under the one, gone of the other.
                    given |= {Made(section, study, key, whose) for key in values}
        return frozenset(given)

    def _all_seen(self) -> frozenset[Made]:
        return frozenset(
            Made(stored.partition(OF)[0], study, key, stored.partition(OF)[2])
            for study, sections in self._studies.items()
            for stored, values in sections.items()
            if stored in self._seen(stored.partition(OF)[0], sections)
            for key in values
        )

    def _seen(self, name: str, sections: Mapping[str, object]) -> list[str]:
        """Under which names what may be seen of a section is kept, the first before others."""
        if self._reader is not None:
            return [f"{name}{OF}{self._reader}"]
        return [name, *sorted(one for one in sections if one.startswith(name + OF))]

    def get(self, section: Section[T], study: str, key: str) -> T | None:
        """One value, or None."""
        return self.of(section, study).get(key)

    def put(self, section: Section[T], study: str, key: str, value: T | None) -> WorkChanged | None:
        """Put a value in the place of another, or take it away; None where nothing changes.

        Edits call this: what calls it directly cannot be undone.
        """
        if self.get(section, study, key) == value:
            return None
        sections = self._studies.setdefault(study, {})
        names = self._seen(section.name, sections)
        # What is changed stays whose it was.
        stored = next((one for one in names if key in sections.get(one, {})), names[0])
        values = sections.setdefault(stored, {})
        if value is None:
            del values[key]
        else:
            values[key] = value
        made = Made(section.name, study, key, stored.partition(OF)[2])
        return WorkChanged(frozenset([made]), frozenset([study]))

    def take(self, study: str, kept: Values) -> WorkChanged | None:
        """Add what was read, by the names that `stored_name` gives; what is there stays."""
        there = self._studies.setdefault(study, {})
        taken = set()
        for name, values in kept.items():
            section = there.setdefault(name, {})
            new = {key: value for key, value in values.items() if key not in section}
            # What was kept is older.
            there[name] = {**new, **section}
            plain, _, reader = name.partition(OF)
            taken |= {Made(plain, study, key, reader) for key in new}
        return WorkChanged(frozenset(taken)) if taken else None

    def made_in(self, study: str) -> frozenset[Made]:
        """Which values there are of a study, whoever may see them."""
        return frozenset(
            Made(stored.partition(OF)[0], study, key, stored.partition(OF)[2])
            for stored, values in self._studies.get(study, {}).items()
            for key in values
        )

    def value(self, made: Made) -> object | None:
        """What is to be kept of a value, whoever may see it; None where it is gone."""
        stored = stored_name(made.section, made.reader)
        return self._studies.get(made.study, {}).get(stored, {}).get(made.key)

    def drop(self, study: str) -> None:
        """Forget the work on a study that is closed and kept."""
        self._studies.pop(study, None)


MEASUREMENTS: Section[Drawing] = Section("measurements")
"""By ids of their own."""
OUTLINES: Section[Outline] = Section("outlines")
"""By their uids."""
FINDINGS: Section[Said] = Section("findings")
"""What was said of findings, by their uids."""
THRESHOLDS: Section[int] = Section("thresholds")
"""Percent from which on a series is outlined, by `threshold_key`."""

KEY_IMAGES: Section[KeyImage] = Section("key_images")
"""Marked slices, by the slices' ids."""
LINKS: Section[Link] = Section("links")
"""With which frames of reference those of a study are linked; kept with the studies of both."""

FOLLOWED: Section[Track] = Section("followed")
"""By what a finding is known over dates as the program matched it, by the findings' uids."""
MATCHED: Section[Track] = Section("matched")
"""The same as a person said, which counts before it."""
REGISTRATIONS: Section[Registration] = Section("registrations")
"""Where the head of another date lies in a series of the study, by `pair_key`."""


def pair_key(fixed: Series, moving: Series) -> str:
    """By which the registration of two series is kept, in the study of the moving one."""
    return id_key(f"{fixed.id}\0{moving.id}")


def stored_name(section: str, reader: str | None) -> str:
    """The name of a section in the database: a reader's own, or (None, "") of what all see."""
    return f"{section}{OF}{reader}" if reader else section


def threshold_key(series: Series) -> str:
    """By which a series' threshold is kept; it shows no path and no name."""
    return id_key(series.id)


def id_key(series_id: str) -> str:
    """The same for a series of which the id is known."""
    return hashlib.sha256(series_id.encode("utf-8", "surrogateescape")).hexdigest()[:32]
