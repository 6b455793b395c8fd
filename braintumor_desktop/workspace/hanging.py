"""Hanging protocols for MR of the brain: which series of a study hangs in which viewport.

Pure functions over what is open; `hang` alone changes what the viewports show.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.imaging import sequences
from braintumor_desktop.imaging.geometry import plane_name
from braintumor_desktop.imaging.study import is_apart, patient_id, study_id
from braintumor_desktop.workspace.layouts import LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import ViewsChanged
    from braintumor_desktop.workspace.views import Views

    KindOf = Callable[[Series], str]

BESIDE = "1x2"
"""The layout of two dates."""


@dataclass(frozen=True)
class Hanging:
    """What is to hang where.

    Attributes:
        layout: name of a layout of slices.
        kinds: of the sequence in each of its cells, in reading order; OTHER for any.
    """

    layout: str
    kinds: tuple[str, ...]

    @property
    def text(self) -> str:
        """As it is kept in the settings: "2x2 t1 t1c t2 flair"."""
        return " ".join([self.layout, *(kind or "-" for kind in self.kinds)])

    @staticmethod
    def parse(text: str) -> Hanging | None:
        """What `text` gave; None where it is no such thing."""
        name, *kinds = text.split() or [""]
        layout = LAYOUTS.get(name)
        codes = tuple("" if kind == "-" else kind for kind in kinds)
        if layout is None or layout.planes or len(codes) != len(layout.cells):
            return None
        known = all(code in sequences.KINDS or not code for code in codes)
        return Hanging(name, codes) if known else None


USUAL = Hanging("2x2", (sequences.T1, sequences.T1_CONTRAST, sequences.T2, sequences.FLAIR))
"""How tumors of the brain are read."""


def chosen_for(
    hanging: Hanging, series: Sequence[Series], kind_of: KindOf
) -> tuple[str | None, ...]:
    """Ids of the series of a study for each cell; None where there is none of its kind.

    Args:
        hanging: what is wanted.
        series: of the study, in the order in which they are listed.
        kind_of: a series' kind.
    """
    left = [one for one in series if not is_apart(one)]
    found: list[str | None] = []
    for kind in hanging.kinds:
        best = best_of([one for one in left if not kind or kind_of(one) == kind])
        if best is not None:
            left.remove(best)
        found.append(None if best is None else best.id)
    return tuple(found)


def best_of(series: Sequence[Series], like: Series | None = None) -> Series | None:
    """Of several series of one kind the one that is looked at first.

    Args:
        series: in the order in which they are listed.
        like: it should lie in the planes of this one; else axial ones come first.
    """
    wanted = "axial" if like is None else _plane(like)
    name = "" if like is None else like.description

    def rank(one: Series) -> tuple[bool, bool, bool]:
        is_judged = one.slices[0].reason is None
        return is_judged, _plane(one) == wanted, bool(name) and one.description == name

    # Of equals the first: max keeps it.
    return max(series, key=rank, default=None)


def prior_of(current: Series, series: Iterable[Series], kind_of: KindOf) -> Series | None:
    """The same sequence of the patient's date before this one; of the one after, of the first.

    Args:
        current: a series with a date.
        series: all that are open.
        kind_of: a series' kind.
    """
    person = patient_id(current)
    others = [
        one
        for one in series
        if person
        and patient_id(one) == person
        and study_id(one) != study_id(current)
        and one.study_date
        and not is_apart(one)
    ]
    dates = sorted({one.study_date for one in others} - {current.study_date})
    if not dates or not current.study_date:
        return None
    earlier = [date for date in dates if date < current.study_date]
    date = earlier[-1] if earlier else dates[0]
    there = [one for one in others if one.study_date == date]
    same = [one for one in there if kind_of(one) == kind_of(current)]
    return best_of(same or there, like=current)


def hang(views: Views, layout: str, ids: Sequence[str | None]) -> ViewsChanged | None:
    """Show series side by side; the first that is there becomes active, and the others follow it.

    Args:
        views: whose viewports show them.
        layout: its name.
        ids: for its cells in reading order; a cell without one shows nothing. Where there is
            none at all, what is shown stays. The series that is looked at stays as it was left.
    """
    if not any(ids):
        return None
    changes = [views.arrangement.choose(layout)]
    looked_at, state = views.current, views.state()
    # Which viewports are seen depends on the active one: settled before anything is shown in them.
    changes.append(views.arrangement.activate_seen())
    shown = views.arrangement.shown
    if looked_at is not None and state is not None and looked_at.id in ids:
        views.keep(shown[ids.index(looked_at.id)], state, looked_at.id)
    for viewport, series_id in zip(shown, ids, strict=False):
        changes.append(
            views.clear(viewport) if series_id is None else views.show(series_id, viewport)
        )
    first = next(v for v, series in zip(shown, ids, strict=False) if series is not None)
    changes += [views.activate(first), views.bring_along(first)]
    total: ViewsChanged | None = None
    for change in changes:
        if change is not None:
            total = change if total is None else total.then(change)
    return total


def shown_by(views: Views, kind_of: KindOf) -> Hanging | None:
    """What hangs where now, to be done again; None for planes and where nothing is shown."""
    layout = views.arrangement.layout
    shown = [views.series(viewport) for viewport in views.arrangement.shown]
    if layout.planes or len(shown) != len(layout.cells) or not any(shown):
        return None
    kinds = tuple(sequences.OTHER if one is None else kind_of(one) for one in shown)
    return Hanging(layout.name, kinds)


def _plane(series: Series) -> str:
    plane = series.slices[0].plane
    return "" if plane is None else plane_name(plane)
