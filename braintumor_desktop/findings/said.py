"""What a reader said of a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.masks import Mask


@dataclass(frozen=True)
class Said:
    """Accepted, rejected or a target, and of what: a network may outline it otherwise.

    Attributes:
        status: of the finding.
        number: by which it was known.
        masks: as it was outlined, by the slices' ids (`Slice.id`).
        is_target: whether its size is followed, and added to that of the other targets.
        percent: the threshold at which it was outlined when it was accepted; None where that is
            not known, as of what earlier versions kept.
    """

    status: Status
    number: int
    masks: Mapping[str, Mask]
    is_target: bool = False
    percent: int | None = None

    def identity(self, uid: str) -> Identity:
        """What the finding of this uid is known by."""
        return Identity(uid, self.number, self.masks, is_fixed=True)
