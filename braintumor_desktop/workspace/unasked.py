"""What viewports show without being asked, as studies come, change and go.

What a person chose stays.  Nobody's pictures come beside those of somebody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.study import as_listed, is_apart, patient_id
from braintumor_desktop.workspace.changes import ViewsChanged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import StudiesChanged
    from braintumor_desktop.workspace.view_state import Shown
    from braintumor_desktop.workspace.views import Views
    from braintumor_desktop.workspace.workspace import Workspace


class Unasked:
    """Shows in the viewports what nobody has chosen; `Views` owns what is shown."""

    def __init__(self, views: Views, workspace: Workspace) -> None:
        self._views = views
        self._workspace = workspace
        self._is_held = False
        self._is_first = True

    def follow(self, change: StudiesChanged) -> ViewsChanged | None:
        """Keep showing what is shown, though other series are open or have other slices."""
        return _total(self._follow(viewport, change) for viewport in self._views.viewports)

    def fill(self) -> ViewsChanged | None:
        """Show a series of its own in each viewport on the screen that shows nothing."""
        total: ViewsChanged | None = None
        for viewport in self._views.seen:
            is_filled = (
                viewport in self._views.planes
                or self._views.shown_in(viewport).series_id is not None
            )
            other = None if is_filled else self._unseen()
            if other is not None:
                change = self._views.put(other, viewport)
                total = change if total is None else total.then(change)
        return total

    def _unseen(self) -> str | None:
        """The first series after the active one that no viewport on the screen shows.

        Nobody's pictures come unasked beside those of somebody else: one person's lesion would
        be read as the other's.
        """
        active = self._views.current
        there = [
            series.id
            for series in as_listed(self._workspace.series)
            if opens_first(series) and (active is None or patient_id(series) == patient_id(active))
        ]
        current = self._views.shown_in(None).series_id
        start = there.index(current) if current in there else 0
        seen = {self._views.shown_in(viewport).series_id for viewport in self._views.seen}
        return next((i for i in (*there[start:], *there[:start]) if i not in seen), None)

    @property
    def is_held(self) -> bool:
        """Whether `hold` was called and `release` not so far."""
        return self._is_held

    @property
    def is_first(self) -> bool:
        """Whether no viewport showed anything at `hold`: nothing is replaced."""
        return self._is_first

    @property
    def is_moved(self) -> bool:
        """Whether the user chose or moved in the active viewport since `hold`."""
        return self._views.shown_in(None).is_chosen

    def hold(self) -> None:
        """Show nothing unasked: the series are not complete, and the middle would move."""
        self._is_held = True
        self._is_first = all(self._views.series(one) is None for one in self._views.viewports)
        self._views.shown_in(None).is_chosen = False
        for shown in map(self._views.shown_in, self._views.viewports):
            shown.unmoved.clear()

    def release(self, new: tuple[str, ...]) -> ViewsChanged | None:
        """Show what was opened in the active viewport, unless the user chose since `hold`.

        Args:
            new: ids of the series that were opened, in their order.
        """
        self._is_held = False
        return _total([self._views.planes.aligned(self._show_new(new)), self.fill()])

    def settle(self) -> ViewsChanged | None:
        """The series are whole: those in which nobody has moved show their middle."""
        changes = []
        for viewport in self._views.seen:
            series = self._views.series(viewport)
            if series is not None and series.id in self._views.shown_in(viewport).unmoved:
                changes.append(self._to_middle(series, viewport))
        return _total(changes)

    def _to_middle(self, series: Series, viewport: int) -> ViewsChanged | None:
        state, index = self._views.state(viewport), self._views.first_index(series, viewport)
        self._views.shown_in(viewport).unmoved.discard(series.id)
        if state is None or index == state.index:
            return None
        self._views.put_slice(viewport, index)
        return ViewsChanged(frozenset([viewport]), is_other_slice=True)

    def _show_new(self, new: tuple[str, ...]) -> ViewsChanged | None:
        shown = self._views.shown_in(None)
        there = [series for series in map(self._workspace.find, new) if series is not None]
        if shown.is_chosen or not there:
            return None
        first = self.first_of(new)
        if first is None and shown.series_id is not None:
            return None
        return self._views.put((first or there[0]).id, self._views.active)

    def first_of(self, new: tuple[str, ...]) -> Series | None:
        """The series that is shown of some that were opened, if one of them is to be begun with.

        Of the patient who came first, that which is listed first: of the newest study.
        """
        found = (self._workspace.find(series_id) for series_id in new)
        there = (one for one in found if one is not None and opens_first(one))
        first = next(there, None)
        if first is None or first.kind == "pictures":
            return first  # Thousands may lie in one folder, in their order.
        of_whom = patient_id(first)
        return as_listed([first, *(one for one in there if patient_id(one) == of_whom)])[0]

    def _follow(self, viewport: int, change: StudiesChanged) -> ViewsChanged | None:
        shown = self._views.shown_in(viewport)
        if shown.series_id in change.removed:
            return self._leave(viewport, change)
        self._forget(shown, change.removed)
        other = self._better(viewport, change.added)
        if other is not None:
            return self._views.put(other, viewport)
        if shown.series_id not in change.changed:
            return None
        self._views.find_place(viewport)
        return ViewsChanged(frozenset([viewport]), is_other_slice=True)

    def _leave(self, viewport: int, change: StudiesChanged) -> ViewsChanged:
        """The shown series was closed: show the one that its slice came into, else the first."""
        shown, state = self._views.shown_in(viewport), self._views.state(viewport)
        self._forget(shown, change.removed)
        new = [s for s in map(self._workspace.find, change.added) if s is not None]
        heir = next((s for s in new if state is not None and state.key in s.places), None)
        if heir is not None and state is not None:
            shown.states[heir.id] = state
            return self._views.put(heir.id, viewport)
        shown.series_id, shown.is_chosen = None, False
        first = self._workspace.first
        other = self._better(viewport, change.added)
        if (
            other is None
            and first is not None
            and viewport == self._views.active
            and not self._is_held
        ):
            other = first.id
        if other is not None:
            return self._views.put(other, viewport)
        return ViewsChanged(frozenset([viewport]), is_other_series=True, is_other_slice=True)

    def _forget(self, shown: Shown, removed: tuple[str, ...]) -> None:
        for series_id in removed:
            shown.states.pop(series_id, None)

    def _better(self, viewport: int, added: tuple[str, ...]) -> str | None:
        """A new series to show, unless the user chose or one is shown that may be judged.

        Only the active viewport changes unasked.
        """
        shown = self._views.shown_in(viewport)
        now = self._workspace.find(shown.series_id or "")
        if viewport != self._views.active:
            return None
        if self._is_held or shown.is_chosen or (now is not None and opens_first(now)):
            return None
        there = [series for series in map(self._workspace.find, added) if series is not None]
        may = next((series.id for series in there if opens_first(series)), None)
        return may if may or shown.series_id or not there else there[0].id


def _total(changes: Iterable[ViewsChanged | None]) -> ViewsChanged | None:
    total: ViewsChanged | None = None
    for change in changes:
        if change is not None:
            total = change if total is None else total.then(change)
    return total


def opens_first(series: Series) -> bool:
    """Whether one begins with it: no segmentation, no localizer, nothing that is not judged."""
    return series.slices[0].reason is None and not is_apart(series)
