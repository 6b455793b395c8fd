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

import numpy as np

from braintumor_desktop.imaging.geometry import to_patient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice

Origin = Literal["network", "edited", "person"]
Status = Literal["proposed", "accepted", "rejected"]
Side = Literal["left", "right", "midline"]

SIDE_SHARE = 0.75
"""Of a lesion's pixels that lie on one side of the middle, for it to be on that side."""

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


def side_of(series: Series, lesion: Lesion) -> Side | None:
    """Where in the patient a lesion lies; None where it cannot be known.

    The patient's midline is in no header.  It is near the middle of what was scanned and near
    the scanner's own (x = 0): where the two say the same of the lesion, that is its side.
    """
    middle = _middle_x(series.slices)
    if middle is None:
        return None
    by_picture, by_scanner = (_share_to_left(series.slices, lesion, x) for x in (middle, 0.0))
    if by_picture is None or by_scanner is None:
        return None
    side = _side(by_picture)
    return side if side == _side(by_scanner) else None


def _picture(result: ImageResult) -> tuple[str, str, str]:
    """Which picture it is, wherever its file lies."""
    item = result.slice
    frame = "" if item.frame is None else str(item.frame)
    return item.sop_uid or "", frame, result.sha256 or ""


def _side(share_to_left: float) -> Side:
    if share_to_left >= SIDE_SHARE:
        return "left"
    return "right" if share_to_left <= 1.0 - SIDE_SHARE else "midline"


def _middle_x(slices: Sequence[Slice]) -> float | None:
    """LPS x in mm of the middle of the first and last picture; None where it is unknown."""
    middles = []
    for item in (slices[0], slices[-1]):
        if item.plane is None or item.spacing_mm is None:
            return None
        row, column = (size / 2 - 0.5 for size in item.shape)
        middles.append(float(to_patient(item.plane, item.spacing_mm, row, column)[0]))
    return sum(middles) / 2


def _share_to_left(slices: Sequence[Slice], lesion: Lesion, middle: float) -> float | None:
    """Share of a lesion's pixels whose LPS x in mm is above `middle`; x grows to the left."""
    left = 0
    for position, mask in lesion.masks.items():
        item = slices[position]
        if item.plane is None or item.spacing_mm is None:
            return None
        down = item.plane.along_column[0] * item.spacing_mm[0]
        right = item.plane.along_row[0] * item.spacing_mm[1]
        top, near, bottom, far = mask.box
        columns = item.plane.position[0] + np.arange(near, far) * right
        places = (np.arange(top, bottom) * down)[:, None] + columns
        left += int(np.count_nonzero(mask.part & (places > middle)))
    return left / lesion.pixels
