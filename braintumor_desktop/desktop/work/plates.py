"""One plane of a volume with all that lies over it: what is wanted, and what was cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from braintumor_desktop.findings.marking import marks_at
from braintumor_desktop.findings.planes import evidence_volume, mask_volume
from braintumor_desktop.findings.shaping import united

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.marking import Marks
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.cuts import CutPlane
    from braintumor_desktop.imaging.image import Image, Series
    from braintumor_desktop.imaging.piling import Pile
    from braintumor_desktop.imaging.volume import Volume
    from braintumor_desktop.workspace.view_state import Slab
    from braintumor_desktop.workspace.workspace import Workspace

FINEST_MAP = 128
"""Samples of a heat map's longer side in a plane: it is blurred more than that."""


@dataclass(frozen=True, eq=False)
class Outlined:
    """What somebody else outlined over a series.

    Attributes:
        name: as its author calls it.
        color: #rrggbb.
        masks: by position in the series.
    """

    name: str
    color: str
    masks: Mapping[int, Mask]


@dataclass(frozen=True, eq=False)
class Laid:
    """What lies over a series; the volumes are made by the worker, when it first needs them.

    Attributes:
        pile: the series.
        results: what the networks say of slices, by position in the series.
        listing: the findings of the series as it is now, or None while there is no list.
        threshold: percent to which a reader moves it, or None.
        chosen: uid of the finding that is chosen, or None.
        others: what others outlined.
    """

    pile: Pile
    results: Mapping[int, ImageResult] = field(default_factory=dict)
    listing: Listing | None = None
    threshold: int | None = None
    chosen: str | None = None
    others: tuple[Outlined, ...] = ()

    @cached_property
    def marks(self) -> Mapping[int, Marks]:
        """What is outlined in each slice, by position in the series."""
        return {
            place: marks_at(
                place, self.results.get(place), self.listing, self.threshold, self.chosen
            )
            for place in self.pile.positions
        }

    @cached_property
    def is_chosen_counted(self) -> bool:
        """Whether the chosen finding counts."""
        return all(marks.is_chosen_counted for marks in self.marks.values())

    @cached_property
    def counted(self) -> Volume | None:
        """All that counts."""
        return self._volume({place: marks.counted for place, marks in self.marks.items()})

    @cached_property
    def rejected(self) -> Volume | None:
        """What a reader rejected."""
        return self._volume({place: marks.rejected for place, marks in self.marks.items()})

    @cached_property
    def finding(self) -> Volume | None:
        """The chosen finding."""
        return self._volume({place: marks.chosen for place, marks in self.marks.items()})

    @cached_property
    def drawn(self) -> tuple[tuple[str, Volume | None], ...]:
        """What persons outlined and counts, by the code of its type."""
        found: dict[str, dict[int, list[Mask]]] = {}
        for place, marks in self.marks.items():
            for label, mask in marks.drawn:
                found.setdefault(label, {}).setdefault(place, []).append(mask)
        by_type = {
            label: {place: united(masks) for place, masks in there.items()}
            for label, there in found.items()
        }
        return tuple((label, self._volume(masks)) for label, masks in by_type.items())

    @cached_property
    def chosen_type(self) -> str:
        """Code of the chosen finding's type, where a person outlined it; or ""."""
        return next((marks.chosen_type for marks in self.marks.values() if marks.chosen_type), "")

    @cached_property
    def segments(self) -> tuple[tuple[Outlined, Volume | None], ...]:
        """What others outlined, each by itself."""
        return tuple((one, self._volume(one.masks)) for one in self.others)

    @cached_property
    def evidence(self) -> Volume | None:
        """Where the evidence is."""
        maps = {place: result.evidence for place, result in self.results.items()}
        return evidence_volume(self.pile.volume.grid, self.pile.positions, maps)

    def _volume(self, masks: Mapping[int, Mask | None]) -> Volume | None:
        return mask_volume(self.pile.volume.grid, self.pile.positions, masks)


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
        counted, rejected, chosen: what is outlined, bool (rows, columns), or None.
        is_chosen_counted: whether the chosen finding counts.
        evidence: float (rows, columns) over the plane's extent, or None.
        segments: what others outlined where the plane meets it, with bool (rows, columns).
        drawn: what persons outlined there, by the code of its type, bool (rows, columns).
        chosen_type: code of the chosen finding's type, where a person outlined it; or "".
    """

    wanted: Wanted
    image: Image
    gap: NDArray[np.bool_] | None = None
    counted: NDArray[np.bool_] | None = None
    rejected: NDArray[np.bool_] | None = None
    chosen: NDArray[np.bool_] | None = None
    is_chosen_counted: bool = True
    evidence: NDArray[np.floating] | None = None
    segments: tuple[tuple[Outlined, NDArray[np.bool_]], ...] = ()
    drawn: tuple[tuple[str, NDArray[np.bool_]], ...] = ()
    chosen_type: str = ""


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

    def over(volume: Volume | None) -> NDArray[np.bool_] | None:
        token.check()
        return None if volume is None else cuts.cut_mask(volume, plane, thickness) & is_tissue

    laid = wanted.laid
    segments = ((one, over(volume)) for one, volume in laid.segments)
    drawn = ((label, over(volume)) for label, volume in laid.drawn)
    return Plate(
        wanted,
        pile.picture(found, plane),
        is_gap if is_gap.any() else None,
        over(laid.counted),
        over(laid.rejected),
        over(laid.finding),
        laid.is_chosen_counted,
        _evidence(wanted) if wanted.wants_evidence else None,
        tuple((one, area) for one, area in segments if area is not None and area.any()),
        tuple((label, area) for label, area in drawn if area is not None and area.any()),
        laid.chosen_type,
    )


def _evidence(wanted: Wanted) -> NDArray[np.floating] | None:
    from braintumor_desktop.imaging import cuts

    volume = wanted.laid.evidence
    if volume is None:
        return None
    return cuts.cut(volume, wanted.plane.coarser(FINEST_MAP)).values


def laid_over(
    series: Series, pile: Pile, workspace: Workspace, results: Mapping[int, ImageResult]
) -> Laid:
    """What lies over a series now.

    Args:
        series: whose.
        pile: its volume.
        results: what the networks say of slices, by position in the series.
        workspace: that knows what the reader and others say.
    """
    listings, listing = workspace.listings, workspace.listings.of(series.id)
    if listing is not None and listing.series is not series:
        listing = None
    others = (
        Outlined(segment.label, segment.color, found)
        for segment, found in workspace.others.shown_over(series.id)
    )
    threshold, chosen = listings.threshold(series), listings.chosen(series.id)
    return Laid(pile, results, listing, threshold, chosen, tuple(others))
