"""What is known of a series when it leaves: pictures, answers, findings, and who says what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import AppError
from braintumor_desktop.findings.track import track_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.imaging.image import Series


class NoObject(AppError):
    """A series of which no such object can be made; the text says why."""


@dataclass(frozen=True)
class Reader:
    """Who read a series, and the answer.

    Attributes:
        name: as the person is called in the database.
        answer: a label's code, or "" without one.
        comment: of the reader, or "".
        given: when, ISO 8601, or "".
    """

    name: str
    answer: str = ""
    comment: str = ""
    given: str = ""

    @property
    def person_name(self) -> str:
        """The name as DICOM writes names (PN, PS3.5 6.2): all of it stands for the family name."""
        plain = self.name.replace("\\", " ").replace("=", " ")
        return plain if "^" in plain else f"{plain}^"


@dataclass(frozen=True, eq=False)
class Case:
    """A series with everything that is said of it.

    Attributes:
        series: whose pictures.
        results: of each slice, by position; None where it was not judged.
        listing: its findings, and what the networks say of the series.
        reader: who read it, or None.
    """

    series: Series
    results: Sequence[ImageResult | None]
    listing: Listing
    reader: Reader | None = None

    @property
    def findings(self) -> tuple[Listed, ...]:
        """Those that count: not what a reader rejected."""
        return self.listing.counted

    @property
    def networks(self) -> tuple[ModelId, ...]:
        """That were asked, each once."""
        used = (model for result in self.results if result is not None for model in result.models)
        return tuple(dict.fromkeys(used))


def tracking_uid(entry: Listed) -> str:
    """The uid by which a finding is followed, the same at every date (Tracking UID, PS3.16)."""
    return track_of(entry)
