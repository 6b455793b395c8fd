"""How viewports lie side by side, and which of them are to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.workspace.changes import ViewsChanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.imaging.cuts import Anatomical
    from braintumor_desktop.workspace.views import Views


class Cell(NamedTuple):
    """A place in a grid, in rows and columns from the top left."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Layout:
    """Cells in reading order, which fill a grid.

    Attributes:
        name: "1x2" is one row of two columns.
        cells: one for each viewport.
        planes: that the viewports show, one for each cell; empty for acquired slices.
    """

    name: str
    cells: tuple[Cell, ...]
    planes: tuple[Anatomical, ...] = ()


def _even(rows: int, columns: int) -> Layout:
    cells = tuple(Cell(row, column) for row in range(rows) for column in range(columns))
    return Layout(f"{rows}x{columns}", cells)


_ONE_AND_THREE = Layout("1+3", (Cell(0, 0, 3, 3), Cell(0, 3), Cell(1, 3), Cell(2, 3)))
_PLANES = Layout(
    "planes", (Cell(0, 0, 2), Cell(0, 1), Cell(1, 1)), ("axial", "coronal", "sagittal")
)
ALONE = _even(1, 1)
LAYOUTS: Mapping[str, Layout] = MappingProxyType(
    {
        layout.name: layout
        for layout in (ALONE, _even(1, 2), _even(2, 1), _even(2, 2), _ONE_AND_THREE, _PLANES)
    }
)
"""By name, in the order in which they are offered."""


class Arrangement:
    """Owns the layout; viewports that are not seen keep what they show.

    Attributes:
        layout: that was chosen.
        is_alone: whether the active viewport is shown in place of all.
    """

    def __init__(self, views: Views, first: int) -> None:
        self._views = views
        self._ids = [first]
        self._planes: list[int] = []
        self._left = first, ALONE.name
        self.layout = ALONE
        self.is_alone = False

    @property
    def planes(self) -> tuple[int, ...]:
        """Viewports that show planes of one series; empty in other layouts."""
        return tuple(self._planes) if self.layout.planes else ()

    @property
    def shown(self) -> tuple[int, ...]:
        """Viewports that are to be seen, in reading order."""
        count, active = len(self.layout.cells), self._views.active
        if self.is_alone or count == 1:
            return (active,)
        first = self._first
        return tuple(first if active in first else [*first[:-1], active])

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Where they lie."""
        return ALONE.cells if self.is_alone else self.layout.cells

    def choose(self, name: str) -> ViewsChanged | None:
        """Show another layout; viewports that show nothing get the patient's next series.

        Raises:
            KeyError: there is no layout of this name.
        """
        layout, before = LAYOUTS[name], self.layout
        if layout == before and not self.is_alone:
            return None
        changed = self._move(before, layout) if before != layout else None
        self.layout, self.is_alone = layout, False
        told = ViewsChanged(frozenset(self.shown), is_other_layout=True)
        # Back from planes, what was left empty stays so.
        is_return = bool(before.planes) and name == self._left[1]
        for later in (changed, None if is_return else self._views.unasked.fill()):
            told = told if later is None else told.then(later)
        return told

    def toggle_planes(self) -> ViewsChanged | None:
        """Show three planes of the active series, or the layout from before."""
        return self.choose(self._left[1] if self.layout.planes else _PLANES.name)

    def _move(self, before: Layout, layout: Layout) -> ViewsChanged | None:
        """Make the viewports that are missing, and lead from slices to planes or back."""
        while len(self._ids) < len(layout.cells) and not layout.planes:
            self._ids.append(self._views.add())
        if layout.planes:
            self._left = self._views.active, before.name
            self._planes = self._planes or [self._views.add(name) for name in layout.planes]
            return self._views.planes.enter(self._planes)
        return self._views.planes.leave(self._left[0]) if before.planes else None

    def step(self, step: int) -> ViewsChanged | None:
        """Show the layout of slices so many places on in the order in which they are offered."""
        names = [name for name, layout in LAYOUTS.items() if not layout.planes]
        now = self._left[1] if self.layout.planes else self.layout.name
        return self.choose(names[(names.index(now) + step) % len(names)])

    def toggle_alone(self, viewport: int) -> ViewsChanged | None:
        """Show one viewport alone, or all again; None where there is one only."""
        if len(self.layout.cells) == 1:
            return None
        activated = self._views.activate(viewport)
        self.is_alone = not self.is_alone
        changed = ViewsChanged(frozenset(self.shown), is_other_layout=True)
        return changed if activated is None else changed.then(activated)

    def activate_seen(self) -> ViewsChanged | None:
        """Let a viewport of the layout's own be active, so that `shown` no longer depends on it.

        Coming from a larger layout, the active viewport stands in for the last one.
        """
        first = self._first
        if len(first) == 1 or self._views.active in first:
            return None
        activated = self._views.activate(first[0])
        told = ViewsChanged(frozenset(self.shown), is_other_layout=True)
        return told if activated is None else told.then(activated)

    @property
    def _first(self) -> list[int]:
        """The layout's own viewports, in reading order."""
        return list(self.planes) or self._ids[: len(self.layout.cells)]

    def neighbor(self, step: int) -> int | None:
        """The viewport before or behind the active one, or None at an end."""
        shown = self.shown
        place = shown.index(self._views.active) + step
        return shown[place] if 0 <= place < len(shown) else None
