"""One plane of a volume with all that lies over it: what is wanted, and what was cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from braintumor_desktop.findings.planes import evidence_volume, mask_volume

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.cuts import CutPlane
    from braintumor_desktop.imaging.image import Image, Series
    from braintumor_desktop.imaging.piling import Pile
    from braintumor_desktop.imaging.volume import Volume
    from braintumor_desktop.workspace.view_state import Slab

FINEST_MAP = 128
"""Samples of a heat map's longer side in a plane: it is blurred more than that."""


@dataclass(frozen=True, eq=False)
class Laid:
    """What lies over a series; the volumes are made by the worker, when it first needs them.

    Attributes:
        results: by position in the series.
        chosen: masks of the chosen finding, by position.
        pile: the series.
    """

    results: Mapping[int, ImageResult]
    chosen: Mapping[int, Mask]
    pile: Pile

    @cached_property
    def mask(self) -> Volume | None:
        """What the networks outlined."""
        masks = {place: result.mask for place, result in self.results.items()}
        return mask_volume(self.pile.volume.grid, self.pile.positions, masks)

    @cached_property
    def finding(self) -> Volume | None:
        """The chosen finding."""
        return mask_volume(self.pile.volume.grid, self.pile.positions, self.chosen)

    @cached_property
    def evidence(self) -> Volume | None:
        """Where the evidence is."""
        maps = {place: result.evidence for place, result in self.results.items()}
        return evidence_volume(self.pile.volume.grid, self.pile.positions, maps)


@dataclass(frozen=True)
class Wanted:
    """A plane that a viewport wants; equal to another that would show the same.

    The series is known by what lies over it.

    Attributes:
        series: that is cut.
        plane: where.
        slab: around it, or None.
        laid: what lies over it.
        wants_evidence: whether the heat map is shown.
    """

    series: Series = field(compare=False)
    plane: CutPlane
    slab: Slab | None
    laid: Laid
    wants_evidence: bool


@dataclass(frozen=True, eq=False)
class Plate:
    """A plane that was cut.

    Attributes:
        wanted: what was asked for.
        image: its values; nothing where there is no tissue.
        gap: bool (rows, columns), where slices are missing; None where none is.
        mask, chosen: bool (rows, columns), or None.
        evidence: float (rows, columns) over the plane's extent, or None.
    """

    wanted: Wanted
    image: Image
    gap: NDArray[np.bool_] | None = None
    mask: NDArray[np.bool_] | None = None
    chosen: NDArray[np.bool_] | None = None
    evidence: NDArray[np.floating] | None = None


def cut(wanted: Wanted, token: CancelToken, _report: Report) -> Plate:
    """A job's work: the plane with all that lies over it."""
    from braintumor_desktop.imaging import cuts

    pile, plane, slab = wanted.laid.pile, wanted.plane, wanted.slab
    if slab is None:
        found = cuts.cut(pile.volume, plane, token)
    else:
        found = cuts.cut_slab(pile.volume, plane, slab.thickness_mm, slab.how, token)
    thickness = 0.0 if slab is None else slab.thickness_mm
    is_tissue, is_gap = found.kind == cuts.TISSUE, found.kind == cuts.GAP
    mask, chosen = (
        None if volume is None else cuts.cut_mask(volume, plane, thickness) & is_tissue
        for volume in (wanted.laid.mask, wanted.laid.finding)
    )
    token.check()
    evidence = _evidence(wanted) if wanted.wants_evidence else None
    image = pile.picture(found, plane)
    return Plate(wanted, image, is_gap if is_gap.any() else None, mask, chosen, evidence)


def _evidence(wanted: Wanted) -> NDArray[np.floating] | None:
    from braintumor_desktop.imaging import cuts

    volume = wanted.laid.evidence
    if volume is None:
        return None
    return cuts.cut(volume, wanted.plane.coarser(FINEST_MAP)).values
