"""A finding: a lesion with an identity, by which it is shown, corrected, exported, found again.

The networks' findings have the same uid in every run: it is made from what they are (the
pixels of which pictures, outlined by which networks), as a UUID of version 5, written as a
DICOM UID (PS3.5 B.2).  A lesion that is outlined otherwise is another finding.
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.place import Side
    from braintumor_desktop.findings.result import ImageResult

Origin = Literal["network", "edited", "person"]
Status = Literal["proposed", "accepted", "rejected"]

_NAMESPACE = uuid.UUID("5f0e3c0a-4b59-5d43-9b51-3a0f6f1f6a5e")


@dataclass(frozen=True)
class Finding:
    """A lesion that can be told from all others.

    Attributes:
        uid: a DICOM UID.
        label: code of its type (`labels`).
        lesion: its masks and sizes.
        side: of the patient, or None where the geometry does not give it.
        origin: who outlined it.
        status: what a person said of it.
    """

    uid: str
    label: str
    lesion: Lesion
    side: Side | None
    origin: Origin = "network"
    status: Status = "proposed"

    @property
    def masks(self) -> Mapping[int, Mask]:
        """Its pixels by position in the series, from 0, ascending."""
        return self.lesion.masks

    @property
    def slices(self) -> tuple[int, ...]:
        """Positions in the series, from 0, ascending."""
        return self.lesion.slices


def network_uid(lesion: Lesion, results: Mapping[int, ImageResult]) -> str:
    """The uid of a lesion that networks outlined.

    Args:
        lesion: whose.
        results: of its slices, by position.
    """
    digest = hashlib.sha256()
    for position, mask in lesion.masks.items():
        result = results[position]
        parts = [
            *_picture(result),
            *(f"{model.name} {model.version} {model.sha256}" for model in result.models),
            f"{mask.shape} {mask.box}",
        ]
        for part in (*(text.encode("utf-8", "surrogateescape") for text in parts), mask.bits):
            digest.update(len(part).to_bytes(8, "big") + part)
    return f"2.25.{uuid.uuid5(_NAMESPACE, digest.hexdigest()).int}"


def _picture(result: ImageResult) -> tuple[str, str, str]:
    """Which picture it is, wherever its file lies."""
    item = result.slice
    frame = "" if item.frame is None else str(item.frame)
    return item.sop_uid or "", frame, result.sha256 or ""
