"""Which series of pictures stands for what was made of it, and for a date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.study import is_apart, patient_id, study_id
from braintumor_desktop.workspace.hanging import best_of
from braintumor_desktop.workspace.outlining import outlines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.hanging import KindOf
    from braintumor_desktop.workspace.workspace import Workspace

    IsJudged = Callable[[Series], bool]
    """Whether somebody, a network or a person, looked for findings in a series."""


def is_picture(series: Series) -> bool:
    """Whether it can be judged: no segmentation, report, capture or localizer."""
    return series.slices[0].reason is None and not is_apart(series)


def is_judged(workspace: Workspace, series: Series) -> bool:
    """Whether the networks judged some of it, or a person outlined something in it."""
    known = workspace.sum_of(series.id)
    is_known = known is not None and known.result.status == "done"
    return is_known or any(one.masks for one in outlines_of(workspace, series))


def pictures_of(workspace: Workspace, series: Series, kind_of: KindOf) -> Series | None:
    """The series itself where it is one of pictures, else the one that it was made of.

    That is one to which it refers, or lies over; else the first of its study, judged ones before.
    None where no such series is open.
    """
    if is_picture(series):
        return series
    referred = _referred(workspace, series)
    there = referred or _study(workspace, series)
    return _best_judged(there, partial(is_judged, workspace), kind_of)


def judged_of(workspace: Workspace, series: Series, kind_of: KindOf) -> Series | None:
    """The same; in place of one that nobody judged, a judged one of the same study."""
    found = pictures_of(workspace, series, kind_of)
    if found is None or is_judged(workspace, found):
        return found
    there = _study(workspace, found)
    return _best_judged(there, partial(is_judged, workspace), kind_of, found) or found


def _best_judged(
    there: Iterable[Series], is_judged: IsJudged, kind_of: KindOf, like: Series | None = None
) -> Series | None:
    """Of several series the one that stands for all: judged, a stack, of the kind that is wanted.

    Args:
        there: series, of which scans count, and those that may be judged before others.
        is_judged: asked of each.
        kind_of: a series' kind.
        like: of its kind and planes it should be.
    """
    scans = [one for one in there if not is_apart(one)]
    pictures = [one for one in scans if is_picture(one)] or scans
    judged = [one for one in pictures if is_judged(one)] or pictures
    stacks = [one for one in judged if len(one.slices) > 1] or judged
    same = [one for one in stacks if like is not None and kind_of(one) == kind_of(like)]
    return best_of(same or stacks, like=like)


def dates_of(workspace: Workspace, current: Series, kind_of: KindOf) -> tuple[Series, ...]:
    """One series for each date of a patient, ascending: a judged one where there is one.

    Args:
        workspace: what is open.
        current: it, or what stands for it, is taken of its date; of others the same sequence.
        kind_of: a series' kind.
    """
    own = judged_of(workspace, current, kind_of)
    return of_each_date(
        own, own or current, workspace.series, partial(is_judged, workspace), kind_of
    )


def of_each_date(
    own: Series | None,
    like: Series,
    there: Iterable[Series],
    is_judged: IsJudged,
    kind_of: KindOf,
) -> tuple[Series, ...]:
    """The same, of any series.

    Args:
        own: taken of its date; None where none of its study can be.
        like: whose patient it is; of other dates the same sequence is taken.
        there: series, of this patient and of others.
        is_judged: asked of each.
        kind_of: a series' kind.
    """
    person = patient_id(like)
    if not person or not like.study_date:
        return (like,)
    studies: dict[str, list[Series]] = {}
    for one in there:
        if patient_id(one) == person and one.study_date:
            studies.setdefault(study_id(one), []).append(one)
    found = [] if own is None else [own]
    for study, of_study in studies.items():
        if own is None or study != study_id(own):
            best = _best_judged(of_study, is_judged, kind_of, like)
            found += [] if best is None else [best]
    return tuple(sorted(found or [like], key=lambda one: (one.study_date, one.id)))


def _study(workspace: Workspace, series: Series) -> list[Series]:
    found = map(workspace.find, workspace.series_of(study_id(series)))
    return [one for one in found if one is not None]


def _referred(workspace: Workspace, series: Series) -> list[Series]:
    """Open pictures that a segmentation refers to or lies over."""
    known = workspace.others.seen(series.id)
    if known is None or known.found is None:
        return []
    uids, ids = known.found.series_uids, set(known.over)
    named = [one for one in workspace.series if one.series_uid in uids]
    there = named or [one for one in workspace.series if one.id in ids]
    return [one for one in there if is_picture(one)]
