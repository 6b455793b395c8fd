"""What persons made of a series, out of the database: outlines, what was said, who read it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from braintumor_desktop.exchange import kept
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.findings.track import tracks_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import verdicts, work
from braintumor_desktop.review.places import as_text
from braintumor_desktop.workspace.work import (
    FINDINGS,
    FOLLOWED,
    MATCHED,
    OUTLINES,
    THRESHOLDS,
    threshold_key,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.identity import Identity
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.said import Said
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database

log = logging.getLogger(__name__)

_NOTHING: Mapping[str, Said] = MappingProxyType({})
_NO_TRACKS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Worked:
    """A person's work on a series.

    Attributes:
        outlines: what persons outlined in it.
        said: of findings of its study, by uid.
        threshold: percent to which a reader has moved it, or None.
        reader: who answered, and what; or None.
        tracks: by what findings are known over several dates, by uid.
    """

    outlines: tuple[Outline, ...] = ()
    said: Mapping[str, Said] = field(default_factory=lambda: _NOTHING)
    threshold: int | None = None
    reader: Reader | None = None
    tracks: Mapping[str, str] = field(default_factory=lambda: _NO_TRACKS)

    def known(self, series: Series) -> tuple[Identity, ...]:
        """Identities of the series' findings of which something was said."""
        positions = series.positions
        return tuple(
            one.identity(uid)
            for uid, one in self.said.items()
            if any(i in positions for i in one.masks)
        )


NOTHING = Worked()


def worked_on(database: Database, series: Series, reader: str = "") -> Worked:
    """What the database keeps of a person's work on a series.

    What is damaged or of a later version is left out, and logged.

    Args:
        database: that is open.
        series: whose.
        reader: name of the only one whose answer counts, or "" for anybody's.

    Raises:
        StorageError: the database cannot be read.
    """
    values = _read(database, study_id(series))
    positions = series.positions
    outlines = (
        one
        for one in values.get(OUTLINES.name, {}).values()
        if not one.masks or any(i in positions for i in one.masks)
    )
    return Worked(
        tuple(outlines),
        values.get(FINDINGS.name, {}),
        values.get(THRESHOLDS.name, {}).get(threshold_key(series)),
        reader_of(database, series.id, reader),
        tracks_of(values.get(MATCHED.name, {}), values.get(FOLLOWED.name, {})),
    )


def reader_of(database: Database, item: str, name: str = "") -> Reader | None:
    """Who read an item: what was decided over several readers, else the last answer.

    Args:
        database: that is open.
        item: its key.
        name: of the only reader wanted, or "" for anybody.
    """
    said = verdicts.last(database, as_text(item), name)
    if not said:
        return None
    last = next((one for one in reversed(said) if one.stage == verdicts.DECIDED), said[-1])
    return Reader(last.reader, last.answer, last.comment, last.given)


def drawn_by(listing: Listing) -> Reader | None:
    """Who outlined last in a series that nobody has answered; None where nobody did."""
    outlines = [entry.outline for entry in listing.counted if entry.outline is not None]
    last = max(outlines, key=lambda outline: outline.when, default=None)
    return None if last is None or not last.who else Reader(last.who)


def _read(database: Database, study: str) -> dict[str, dict[str, Any]]:
    """The values of a study, by section and id."""
    found: dict[str, dict[str, Any]] = {}
    for (section, key), text in work.read(database, study).items():
        try:
            value = kept.from_text(section, text)
        except (KeyError, TypeError, ValueError, OverflowError):
            log.warning("a value of the section %s cannot be read", section)
            continue
        found.setdefault(section, {})[key] = value
    return found
