"""What a person outlined: a finding of its own, beside what the networks said."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.finding import Origin
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Series


@dataclass(frozen=True)
class CopiedFrom:
    """The segment of others of which an outline is a copy.

    Attributes:
        creator: who made the segmentation: a person or a program, or "".
        algorithm: "MANUAL", "SEMIAUTOMATIC", "AUTOMATIC" or "".
        program: name and version of the algorithm, or "".
        tracking_uid: by which it is followed, or "".
    """

    creator: str = ""
    algorithm: str = ""
    program: str = ""
    tracking_uid: str = ""

    @property
    def name(self) -> str:
        """Who outlined it, in one line; "" where that is not said."""
        return ", ".join(dict.fromkeys(filter(None, (self.creator, self.program))))


@dataclass(frozen=True)
class Outline:
    """A lesion as a person outlined it, or corrected what a network outlined.

    The networks' findings stay as they are: those in `replaces` are shown on demand.

    Attributes:
        uid: a DICOM UID.
        label: code of its type (`labels`).
        number: by which people know the finding, from 1.
        origin: "edited" where it began with a network's outline, else "person".
        replaces: uids of the networks' findings in whose place it stands.
        who: the operating system's name of the user who changed it last, or "".
        when: of the last change, UTC, ISO 8601 to the second.
        masks: by the slices' ids (`Slice.id`), none of them empty.
        copied: of what others outlined it is a copy, or None.
    """

    uid: str
    label: str
    number: int
    origin: Origin
    replaces: tuple[str, ...] = ()
    who: str = ""
    when: str = ""
    masks: Mapping[str, Mask] = field(default_factory=lambda: MappingProxyType({}))
    copied: CopiedFrom | None = None

    def on(self, series: Series) -> dict[int, Mask]:
        """Its masks by position in a series, from 0, ascending."""
        positions = series.positions
        placed = {positions[i]: mask for i, mask in self.masks.items() if i in positions}
        return dict(sorted(placed.items()))
