"""Outlines that a person draws: how they begin, and edits of them that know their inverse."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import of_concept
from braintumor_desktop.findings.outline import CopiedFrom, Outline
from braintumor_desktop.findings.painting import nothing, patched, patches
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.work import OUTLINES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.finding import Finding
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.painting import Patch
    from braintumor_desktop.findings.segmentation import Segment, Segmentation
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import WorkChanged
    from braintumor_desktop.workspace.workspace import Workspace

_NOTHING: Mapping[str, Mask] = MappingProxyType({})


@dataclass(frozen=True)
class Redraw:
    """An outline is begun, changed or taken away; it holds the changed pixels alone.

    Attributes:
        study: as `imaging.study.study_id` names it.
        before, after: without their masks; None where there is no outline.
        patches: what changes, by the slices' ids.
        name: as in Edit.
    """

    study: str
    before: Outline | None
    after: Outline | None
    patches: Mapping[str, Patch]
    name: str

    @property
    def uid(self) -> str:
        """Of the outline."""
        head = self.after or self.before
        return "" if head is None else head.uid

    @property
    def replaced(self) -> tuple[str, ...]:
        """Uids of the networks' findings in whose place the outline stands."""
        head = self.after or self.before
        return () if head is None else head.replaces

    @property
    def nbytes(self) -> int:
        """Memory that its pixels take."""
        return sum(patch.nbytes for patch in self.patches.values())

    @property
    def inverse(self) -> Redraw:
        """What takes it back, to the last bit."""
        changes = {i: patch.inverse for i, patch in self.patches.items()}
        return replace(self, before=self.after, after=self.before, patches=changes)

    def apply(self, workspace: Workspace) -> WorkChanged | None:
        """Do it.

        Raises:
            ValueError: the outline is another than the one that was edited.
        """
        known = workspace.work.get(OUTLINES, self.study, self.uid)
        masks = patched(_NOTHING if known is None else known.masks, self.patches)
        made = None if self.after is None else replace(self.after, masks=masks)
        return workspace.work.put(OUTLINES, self.study, self.uid, made)


def redraw(study: str, before: Outline | None, after: Outline | None, name: str) -> Redraw | None:
    """The edit from one outline to another of the same uid; None where it changes nothing.

    Args:
        study: as `imaging.study.study_id` names it.
        before: as it is, or None where it is new.
        after: as it is to be, or None to take it away.
        name: for the menu, after "Undo".
    """
    old, new = (_NOTHING if one is None else one.masks for one in (before, after))
    touched = {i: mask for i, mask in new.items() if old.get(i) is not mask}
    touched |= {i: nothing(mask.shape) for i, mask in old.items() if i not in new}
    changes = patches(old, touched)
    start, end = (None if one is None else replace(one, masks=_NOTHING) for one in (before, after))
    if not changes and _same(start, end):
        return None
    return Redraw(study, start, end, changes, name)


def new_outline(label: str, number: int) -> Outline:
    """An outline without a pixel, that begins with nothing.

    Args:
        label: code of its type.
        number: by which people will know the finding.
    """
    return Outline(_new_uid(), label, number, "person")


def correction(finding: Finding, number: int, series: Series) -> Outline:
    """An outline that begins with a network's, and stands in its place under its number."""
    masks = {series.slices[i].id: mask for i, mask in finding.masks.items()}
    return Outline(_new_uid(), finding.label, number, "edited", (finding.uid,), masks=masks)


def copy_of(
    found: Segmentation,
    segment: Segment,
    masks: Mapping[int, Mask],
    number: int,
    series: Series,
    who: str = "",
) -> Outline:
    """An outline of one's own that begins with a segment of others, which stays as it is.

    Args:
        found: the segmentation.
        segment: of it.
        masks: of the segment, by position in the series.
        number: by which people will know the finding.
        series: over which it lies.
        who: copies it, as `Workspace.author`.
    """
    copied = CopiedFrom(found.creator, segment.algorithm, segment.program, segment.tracking_uid)
    begun = replace(new_outline(of_concept(segment.code, segment.meaning), number), copied=copied)
    return drawn(begun, masks, series, who)


def outlines_of(workspace: Workspace, series: Series) -> tuple[Outline, ...]:
    """What persons outlined in a series, and what stands in the place of its findings."""
    found = workspace.work.of(OUTLINES, study_id(series)).values()
    return tuple(
        one for one in found if not one.masks or any(i in series.positions for i in one.masks)
    )


def drawn(outline: Outline, masks: Mapping[int, Mask], series: Series, who: str = "") -> Outline:
    """The outline with other masks in some slices, by a person, now.

    Args:
        outline: as it was.
        masks: by position in the series; the slices that are not named keep theirs.
        series: whose positions these are.
        who: draws, as `Workspace.author`.
    """
    changed = {series.slices[i].id: mask for i, mask in masks.items()}
    kept = {i: mask for i, mask in {**outline.masks, **changed}.items() if mask.pixels}
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return replace(outline, masks=kept, who=who, when=now)


@dataclass(frozen=True)
class Target:
    """What an edit begins with.

    Attributes:
        before: the outline as it is kept, or None where it is new or a network's so far.
        now: the outline to be changed.
    """

    before: Outline | None
    now: Outline


def target(workspace: Workspace, series: Series, uid: str | None) -> Target | None:
    """The finding of this uid as something that can be changed, or None if it is not there."""
    kept = None if uid is None else workspace.work.get(OUTLINES, study_id(series), uid)
    if kept is not None:
        return Target(kept, kept)
    listing = workspace.listings.of(series.id)
    entry = None if uid is None or listing is None else listing.find(uid)
    if listing is None or entry is None or listing.series is not series:
        return None
    return Target(None, correction(entry.finding, entry.number, series))


def next_number(workspace: Workspace, series: Series) -> int:
    """A number that no finding of the series has, nor had."""
    listing = workspace.listings.of(series.id)
    listed = () if listing is None else listing.known
    numbers = [one.number for one in listed]
    numbers += [one.number for one in outlines_of(workspace, series)]
    return max(numbers, default=0) + 1


def _new_uid() -> str:
    """A DICOM UID from a random UUID (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"


def _same(one: Outline | None, other: Outline | None) -> bool:
    """Whether they differ in nothing but who and when."""
    if one is None or other is None:
        return one is other
    return replace(one, who="", when="") == replace(other, who="", when="")
