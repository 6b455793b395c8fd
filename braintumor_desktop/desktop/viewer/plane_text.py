"""What stands on a plane that was cut, as pure functions."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.viewer import corner_text
from braintumor_desktop.imaging.geometry import LEAST_TILT
from braintumor_desktop.words import joined, mark, number, plural, significant, tr
from braintumor_desktop.workflow.pace import time_left

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.desktop.work.planes import Reading
    from braintumor_desktop.imaging.cuts import Anatomical, Projection
    from braintumor_desktop.imaging.geometry import PatientPosition
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.imaging.piling import Pile
    from braintumor_desktop.imaging.volume import Grid
    from braintumor_desktop.workspace.view_state import Slab

PROJECTIONS: Mapping[Projection, str] = MappingProxyType(
    {"mean": mark("mean"), "highest": mark("MIP"), "lowest": mark("minIP")}
)
PLANES: Mapping[Anatomical, str] = MappingProxyType(
    {"axial": mark("axial"), "coronal": mark("coronal"), "sagittal": mark("sagittal")}
)
LONG_SECONDS = 2.0
"""Of reading that is left: below it nothing is said of the time."""


def top_right(
    series: Series, name: Anatomical, position: PatientPosition | None, slab: Slab | None
) -> tuple[str, ...]:
    """Which series, which plane of it, and where that lies."""
    kind, is_oblique = tr(PLANES[name]), position is not None and position.is_oblique
    kind = tr("{plane}, oblique", plane=kind) if is_oblique else kind
    place = "" if position is None else position.place
    lines = (*corner_text.names(series), kind, place, slab_text(slab))
    return tuple(filter(None, lines))


def slab_text(slab: Slab | None) -> str:
    """As in "MIP 10 mm"; empty for a thin plane."""
    if slab is None:
        return ""
    how, thickness = tr(PROJECTIONS[slab.how]), significant(slab.thickness_mm, 6)
    return tr("{projection} {thickness} mm", projection=how, thickness=thickness)


def notes(pile: Pile, *, is_in_gap: bool) -> tuple[str, ...]:
    """What is uncommon about the slices, and how it is drawn."""
    lines = []
    if is_in_gap:
        lines.append(tr("No slice at this place"))
    missing, lost = pile.volume.grid.missing, len(pile.lost)
    if lost:
        lines.append(plural(lost, "{count} slice cannot be read", "{count} slices cannot be read"))
    if missing > lost:
        gone = missing - lost
        lines.append(
            plural(gone, "{count} slice missing: hatched", "{count} slices missing: hatched")
        )
    return (*lines, *_spacing_notes(pile.volume.grid))


def _spacing_notes(grid: Grid) -> list[str]:
    lines: list[str] = []
    if not grid.is_even and not grid.missing:
        lines.append(tr("Unequally spaced: true places"))
    if grid.tilt >= LEAST_TILT:
        lines.append(tr("Tilted by {angle}\u00b0: true places", angle=number(grid.tilt, 1)))
    return lines


def hover(name: Anatomical, position: PatientPosition | None) -> str:
    """What the status line calls a plane."""
    plane = tr(PLANES[name])
    return plane if position is None else joined((plane, position.words))


def slider(name: Anatomical, place: int, count: int, position: PatientPosition | None) -> str:
    """What the bar below a plane says."""
    return tr(
        "{plane}, {place} of {count}",
        plane=hover(name, position),
        place=number(place + 1),
        count=number(count),
    )


def reading(state: Reading) -> str:
    """How far the slices are read."""
    if state.phase == "stopped":
        done, total = number(state.done), number(state.total)
        return tr("Stopped at {done} of {total} slices.", done=done, total=total)
    if not state.total:
        return tr("Reading the slices")
    place, total = number(min(state.done + 1, state.total)), number(state.total)
    text = tr("Reading slice {place} of {total}", place=place, total=total)
    is_long = state.seconds_left is not None and state.seconds_left >= LONG_SECONDS
    return joined((text, time_left(state.seconds_left or 0)), ", ") if is_long else text
