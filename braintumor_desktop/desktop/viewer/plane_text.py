"""What stands on a plane that was cut, as pure functions."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.imaging.geometry import LEAST_TILT
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
    {"mean": "mean", "highest": "MIP", "lowest": "minIP"}
)
LONG_SECONDS = 2.0
"""Of reading that is left: below it nothing is said of the time."""


def top_right(
    series: Series, name: Anatomical, position: PatientPosition | None, slab: Slab | None
) -> tuple[str, ...]:
    """Which series, which plane of it, and where that lies."""
    kind = f"{name}, oblique" if position is not None and position.is_oblique else name
    place = "" if position is None else position.place
    lines = (series.study_description, words.item_name(series), kind, place, slab_text(slab))
    return tuple(filter(None, lines))


def slab_text(slab: Slab | None) -> str:
    """As in "MIP 10 mm"; empty for a thin plane."""
    return "" if slab is None else f"{PROJECTIONS[slab.how]} {slab.thickness_mm:g} mm"


def notes(pile: Pile, *, is_in_gap: bool) -> tuple[str, ...]:
    """What is uncommon about the slices, and how it is drawn."""
    lines = []
    if is_in_gap:
        lines.append("No slice at this place")
    missing, lost = pile.volume.grid.missing, len(pile.lost)
    if lost:
        lines.append(f"{words.count(lost, 'slice')} cannot be read")
    if missing > lost:
        lines.append(f"{words.count(missing - lost, 'slice')} missing: hatched")
    return (*lines, *_spacing_notes(pile.volume.grid))


def _spacing_notes(grid: Grid) -> list[str]:
    lines = []
    if not grid.is_even and not grid.missing:
        lines.append("Unequally spaced: true places")
    if grid.tilt >= LEAST_TILT:
        lines.append(f"Tilted by {grid.tilt:.1f}\u00b0: true places")
    return lines


def hover(name: Anatomical, position: PatientPosition | None) -> str:
    """What the status line calls a plane."""
    return name if position is None else f"{name} {position.words}"


def slider(name: Anatomical, place: int, count: int, position: PatientPosition | None) -> str:
    """What the bar below a plane says."""
    return f"{hover(name, position)}, {place + 1:,} of {count:,}"


def reading(state: Reading) -> str:
    """How far the slices are read."""
    if state.phase == "stopped":
        return f"Stopped at {state.done:,} of {state.total:,} slices."
    if not state.total:
        return "Reading the slices"
    text = f"Reading slice {min(state.done + 1, state.total):,} of {state.total:,}"
    is_long = state.seconds_left is not None and state.seconds_left >= LONG_SECONDS
    return f"{text}, {time_left(state.seconds_left or 0)}" if is_long else text
