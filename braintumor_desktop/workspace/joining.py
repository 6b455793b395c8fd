"""Linking by hand: viewports of different frames of reference scroll together from here on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.changes import ViewsChanged, all_of
from braintumor_desktop.workspace.links import Place

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.findings.link import How
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import WorkChanged
    from braintumor_desktop.workspace.views import Views

TOGETHER = mark("The series that are shown scroll together already.")
ALONE = mark("Show two series side by side first, each at the slice that belongs to the other's.")


class Joined(NamedTuple):
    """What linking has changed.

    Attributes:
        views: what is shown differently.
        work: what is to be kept.
        why: nothing is linked, or "".
    """

    views: ViewsChanged | None = None
    work: WorkChanged | None = None
    why: str = ""


def link_here(views: Views) -> Joined:
    """Link the slices that are shown now, where they have different frames of reference."""
    places = list(_places(views).values())
    pairs = [(one, other) for n, one in enumerate(places) for other in places[n + 1 :]]
    apart = [p for p in pairs if not linking.same_frame(p[0].series, p[1].series)]
    said = [views.links.link(one, other) for one, other in apart]
    if all(why for _, why in said):
        return Joined(why=said[0][1] if said else tr(TOGETHER) if pairs else tr(ALONE))
    return Joined(_told(views), all_of(work for work, _ in said))


def pairs_apart(views: Views) -> list[tuple[Series, Series]]:
    """The series of the active viewport with each other one of another frame of reference."""
    shown = [place.series for place in _places(views).values()]
    return [(shown[0], other) for other in shown[1:] if not linking.same_frame(shown[0], other)]


def link_registered(
    views: Views, one: Series, other: Series, matrix: NDArray[np.float64]
) -> Joined:
    """Let two series scroll together by where the head of one lies in the other.

    Args:
        views: what is shown.
        one: a series.
        other: one of another frame of reference.
        matrix: float64 (4, 4), LPS mm of `one` to LPS mm of `other`.
    """
    work = views.links.link_registered(one, other, matrix)
    views.links.is_on = True
    return Joined(_told(views), work)


def unlink_here(views: Views) -> Joined:
    """Take back how the series that are shown were linked."""
    work = views.links.unlink([place.series for place in _places(views).values()])
    return Joined(_told(views), work)


def bring_along(views: Views) -> ViewsChanged | None:
    """Let the viewports that were linked with the active one show what belongs to its slice."""
    places = _places(views)
    source = places.pop(views.active, None)
    if source is None:
        return None
    linked = {v: p for v, p in places.items() if views.links.how_linked(source.series, p.series)}
    return views.told_of(views.active, views.links.scrolled(source, linked)) if linked else None


def how_linked(views: Views, viewport: int) -> How | None:
    """How a viewport was linked with another one that is seen, which it follows; None: it isn't."""
    series = views.series(viewport)
    if series is None or not views.links.is_on:
        return None
    others = (views.series(other) for other in views.seen if other != viewport)
    found = (views.links.how_linked(series, other) for other in others if other is not None)
    return next((how for how in found if how is not None), None)


def switch(views: Views, *, on: bool) -> ViewsChanged:
    """Let viewports scroll together, or each by itself; what was linked by hand is kept."""
    views.links.is_on = on
    return _told(views)


def _places(views: Views) -> dict[int, Place]:
    """What viewports with slices show, the active one first."""
    found = {}
    for viewport in views.seen:
        series, state = views.series(viewport), views.state(viewport)
        if series is not None and state is not None and viewport not in views.planes:
            found[viewport] = Place(series, state.index)
    return found


def _told(views: Views) -> ViewsChanged:
    """Each viewport says anew whether it is linked."""
    return ViewsChanged(frozenset(views.seen), is_other_slice=True)
