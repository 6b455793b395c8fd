"""Linking by hand: viewports of different frames of reference scroll together from here on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.changes import ViewsChanged
from braintumor_desktop.workspace.links import Place

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.views import Views

TOGETHER = mark("The series that are shown scroll together already.")
ALONE = mark("Show two series side by side first, each at the slice that belongs to the other's.")


def link_here(views: Views) -> tuple[ViewsChanged | None, str]:
    """Link the slices that are shown now, where they have different frames of reference.

    Returns:
        What is shown differently, and why nothing is linked, or "".
    """
    places = list(_places(views).values())
    pairs = [(one, other) for n, one in enumerate(places) for other in places[n + 1 :]]
    apart = [p for p in pairs if not linking.same_frame(p[0].series, p[1].series)]
    said = [views.links.link(one, other) for one, other in apart]
    if "" not in said:
        return None, next(iter(said), tr(TOGETHER) if pairs else tr(ALONE))
    return _told(views), ""


def pairs_apart(views: Views) -> list[tuple[Series, Series]]:
    """The series of the active viewport with each other one of another frame of reference."""
    shown = [place.series for place in _places(views).values()]
    return [(shown[0], other) for other in shown[1:] if not linking.same_frame(shown[0], other)]


def link_registered(
    views: Views, one: Series, other: Series, matrix: NDArray[np.float64]
) -> ViewsChanged:
    """Let two series scroll together by where the head of one lies in the other.

    Args:
        views: what is shown.
        one: a series.
        other: one of another frame of reference.
        matrix: float64 (4, 4), LPS mm of `one` to LPS mm of `other`.
    """
    views.links.link_registered(one, other, matrix)
    views.links.is_on = True
    return _told(views)


def unlink_here(views: Views) -> ViewsChanged:
    """Take back what `link_here` did to the series that are shown."""
    views.links.unlink([place.series for place in _places(views).values()])
    return _told(views)


def is_by_hand(views: Views, viewport: int) -> bool:
    """Whether a viewport follows another one that is seen because somebody linked them."""
    series = views.series(viewport)
    others = (views.series(other) for other in views.seen if other != viewport)
    return (
        views.links.is_on
        and series is not None
        and any(views.links.is_by_hand(series, other) for other in others if other is not None)
    )


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
