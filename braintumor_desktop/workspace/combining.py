"""Edits of several findings, or of one and of what a reader said of it, in one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings import painting, shaping
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.edits import Put, Together
from braintumor_desktop.workspace.outlining import drawn, new_outline, next_number, redraw
from braintumor_desktop.workspace.work import FINDINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.said import Said
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.edits import Edit
    from braintumor_desktop.workspace.outlining import Target
    from braintumor_desktop.workspace.workspace import Workspace

    Masks = Mapping[int, Mask]
    """By position in the series."""


def together(edits: Iterable[Edit | None], name: str) -> Together | None:
    """Those edits that change something, in one step; None where none does."""
    there = tuple(edit for edit in edits if edit is not None)
    return Together(there, name) if there else None


def changing(
    workspace: Workspace, series: Series, begun: Target, after: Outline, name: str
) -> Together | None:
    """The edit that puts an outline in the place of another; one without a pixel goes.

    Args:
        workspace: that holds them.
        series: whose finding it is.
        begun: the finding as it was.
        after: as it is to be.
        name: as in Edit.
    """
    before, study = begun.before, study_id(series)
    is_gone = not after.masks and not after.replaces
    edit = redraw(study, before, None if is_gone else after, name)
    if edit is None:
        return None
    if not is_gone:
        return together((edit, *carrying(workspace, series, before, after)), name)
    return together((edit, *unsaying(workspace, series, before)), name)


def splitting(
    workspace: Workspace, series: Series, begun: Target, parts: tuple[Masks, Masks], name: str
) -> tuple[Together | None, Outline]:
    """The edit that makes two findings of one, and the one that keeps its number.

    Args:
        workspace: that holds it.
        series: whose finding it is.
        begun: the finding as it was.
        parts: what stays it, and what becomes another.
        name: as in Edit.
    """
    large, small = parts
    study = study_id(series)
    empty = {i: painting.nothing(mask.shape) for i, mask in begun.now.on(series).items()}
    after = drawn(begun.now, {**empty, **large}, series, workspace.author)
    other = new_outline(after.label, next_number(workspace, series))
    other = drawn(replace(other, origin=after.origin), small, series, workspace.author)
    edits = (
        redraw(study, begun.before, after, name),
        redraw(study, None, other, name),
        *carrying(workspace, series, begun.before, after),
    )
    return together(edits, name), after


def merging(
    workspace: Workspace, series: Series, begun: Target, other: Target, name: str
) -> tuple[Together | None, Outline]:
    """The edit that makes one finding of two, and that finding; the first keeps its number."""
    study = study_id(series)
    masks = shaping.merged(begun.now.on(series), other.now.on(series))
    both = (*begun.now.replaces, *other.now.replaces)
    after = replace(
        drawn(begun.now, masks, series, workspace.author), replaces=tuple(dict.fromkeys(both))
    )
    edits = (
        redraw(study, begun.before, after, name),
        redraw(study, other.before, None, name),
        *unsaying(workspace, series, other.before),
        *carrying(workspace, series, begun.before, after),
    )
    return together(edits, name), after


def unsaying(workspace: Workspace, series: Series, gone: Outline | None) -> tuple[Put[Said], ...]:
    """What a reader said of an outline goes with it."""
    study = study_id(series)
    said = None if gone is None else workspace.work.get(FINDINGS, study, gone.uid)
    if gone is None or said is None:
        return ()
    return (Put(FINDINGS, study, gone.uid, said, None, ""),)


def carrying(
    workspace: Workspace, series: Series, before: Outline | None, after: Outline
) -> tuple[Put[Said], ...]:
    """What a reader said of a network's finding goes on with its correction.

    An accepted finding stays accepted ("edited since"), a target a target; what was rejected is
    not any more: somebody paints it.

    Args:
        workspace: that holds what was said.
        series: whose finding it is.
        before: the outline as it was, or None where it is only begun.
        after: as it is.
    """
    study = study_id(series)
    said = (workspace.work.get(FINDINGS, study, uid) for uid in after.replaces)
    kept = [one for one in said if one is not None and (one.is_target or one.status == "accepted")]
    if before is not None or not kept:
        return ()
    first = kept[0]
    status: Status = "accepted" if first.status == "accepted" else "proposed"
    now = replace(first, status=status, number=after.number)
    return (Put(FINDINGS, study, after.uid, None, now, ""),)
