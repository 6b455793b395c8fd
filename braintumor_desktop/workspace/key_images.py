"""Slices that a person marked: marking one, and all that are marked in what is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from braintumor_desktop.findings.key_image import KeyImage
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import tr
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import KEY_IMAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.workspace.workspace import Workspace


@dataclass(frozen=True)
class Marked:
    """A key image of a series that is open.

    Attributes:
        image: what is kept.
        series: that it lies in.
        index: its position there, from 0.
    """

    image: KeyImage
    series: Series
    index: int

    @property
    def item(self) -> Slice:
        """The slice."""
        return self.series.slices[self.index]


def is_marked(workspace: Workspace, series: Series, item: Slice) -> bool:
    """Whether a slice is a key image."""
    return item.id in workspace.work.of(KEY_IMAGES, study_id(series))


def toggling(workspace: Workspace, series: Series, item: Slice) -> Put[KeyImage]:
    """The edit that marks a slice, or takes the mark away."""
    study = study_id(series)
    before = workspace.work.get(KEY_IMAGES, study, item.id)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    after = KeyImage(item.id, now) if before is None else None
    return Put(KEY_IMAGES, study, item.id, before, after, name=tr("key image"))


def marked(workspace: Workspace) -> tuple[Marked, ...]:
    """The key images of all studies that are open, by study and series, in their order there.

    Grows with the key images and the series of their studies.
    """
    return tuple(one for study in workspace.study_ids for one in _in_study(workspace, study))


def _in_study(workspace: Workspace, study: str) -> Iterator[Marked]:
    images = workspace.work.of(KEY_IMAGES, study)
    if not images:
        return
    for series in map(workspace.find, workspace.series_of(study)):
        if series is not None:
            there = (image for image in images.values() if image.slice in series.positions)
            found = [Marked(image, series, series.positions[image.slice]) for image in there]
            yield from sorted(found, key=lambda one: one.index)
