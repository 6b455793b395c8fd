"""What persons made or said: drawings, statuses, marks; immutable values by section and id.

A value belongs to a study, as `imaging.study.study_id` names it, and is known there by an id of
its section.  A section is a kind of value; it has the same name in the database
(`exchange/kept.py`).
"""

from __future__ import annotations

import hashlib
import secrets
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


@dataclass(frozen=True)
class Section(Generic[T]):
    """A kind of what persons make.

    Attributes:
        name: also in files.
    """

    name: str


def new_id() -> str:
    """An id that no other value has, on any machine."""
    return secrets.token_hex(16)


class Work:
    """Owns the work on all studies; in one thread."""

    def __init__(self) -> None:
        self._studies: dict[str, dict[str, dict[str, object]]] = {}
        self._aside: set[Made] | None = None

    def of(self, section: Section[T], study: str) -> Mapping[str, T]:
        """The values of a study by id, in the order in which they came; to be read only."""
        found = cast("Mapping[str, T]", self._studies.get(study, {}).get(section.name, {}))
        if not self._aside:
            return found
        name, aside = section.name, self._aside
        return {key: v for key, v in found.items() if Made(name, study, key) not in aside}

    def set_aside(self) -> WorkChanged:
        """Hide what there is, and what comes from files, until `bring_back`: it stays kept."""
        self._aside = {
            Made(name, study, key)
            for study, sections in self._studies.items()
            for name, values in sections.items()
            for key in values
        }
        return WorkChanged(frozenset(self._aside))

    def bring_back(self) -> WorkChanged:
        """Show what was set aside."""
        aside, self._aside = self._aside or (), None
        return WorkChanged(frozenset(aside))

    def get(self, section: Section[T], study: str, key: str) -> T | None:
        """One value, or None."""
        return self.of(section, study).get(key)

    def put(self, section: Section[T], study: str, key: str, value: T | None) -> WorkChanged | None:
        """Put a value in the place of another, or take it away; None where nothing changes.

        Edits call this: what calls it directly cannot be undone.
        """
        if self.get(section, study, key) == value:
            return None
        values = self._studies.setdefault(study, {}).setdefault(section.name, {})
        if self._aside is not None:
            self._aside.discard(Made(section.name, study, key))
        if value is None:
            del values[key]
        else:
            values[key] = value
        return WorkChanged(frozenset([Made(section.name, study, key)]), frozenset([study]))

    def take(self, study: str, kept: Values) -> WorkChanged | None:
        """Add what was read from a file; what is there already stays."""
        there = self._studies.setdefault(study, {})
        taken = set()
        for name, values in kept.items():
            section = there.setdefault(name, {})
            new = {key: value for key, value in values.items() if key not in section}
            # What was kept is older.
            there[name] = {**new, **section}
            taken |= {Made(name, study, key) for key in new}
        if self._aside is not None:
            self._aside |= taken
        return WorkChanged(frozenset(taken)) if taken else None

    def made_in(self, study: str) -> frozenset[Made]:
        """Which values there are of a study, also those that were set aside."""
        sections = self._studies.get(study, {}).items()
        return frozenset(Made(name, study, key) for name, values in sections for key in values)

    def value(self, made: Made) -> object | None:
        """What is to be kept of a value, also while it is set aside; None where it is gone."""
        return self._studies.get(made.study, {}).get(made.section, {}).get(made.key)

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


def threshold_key(series: Series) -> str:
    """By which a series' threshold is kept; it shows no path and no name."""
    return id_key(series.id)


def id_key(series_id: str) -> str:
    """The same for a series of which the id is known."""
    return hashlib.sha256(series_id.encode("utf-8", "surrogateescape")).hexdigest()[:32]
