"""How a mask and the evidence lie over a picture: chosen in one wing, drawn in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from braintumor_desktop.findings.labels import mask_label

Shows = Literal["mask", "evidence", "both"]


@dataclass(frozen=True)
class OverlayStyle:
    """How the mask is shown.

    Attributes:
        visible: off hides everything.
        shows: the mask, the evidence, or both, of the mask then only its outline: a fill
            would mix the colors.
        mode: the fill has an outline at full strength; "outline" leaves the fill out.
        opacity: of the fill and of the evidence, 0 to 1.
        color: #rrggbb.
        is_by_type: whether that is the color of the type, and other types have theirs.
    """

    visible: bool = True
    shows: Shows = "mask"
    mode: Literal["fill", "outline"] = "fill"
    opacity: float = 0.45
    color: str = "#E69F00"
    is_by_type: bool = True

    def color_of(self, label: str) -> str:
        """The color of a type (code), #rrggbb."""
        return mask_label(label).color if self.is_by_type else self.color

    @property
    def shows_evidence(self) -> bool:
        """Whether the evidence is to be seen."""
        return self.visible and self.shows != "mask"

    @property
    def shows_fill(self) -> bool:
        """Whether the mask's fill is to be seen."""
        return self.visible and self.shows == "mask" and self.mode == "fill"
