"""Edits of findings: which one is painted into, and everything that is done to it at a stroke."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.viewer.networks_outline import NetworksOutline
from braintumor_desktop.desktop.viewer.plane_easel import PlaneEasel
from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
from braintumor_desktop.desktop.viewer.slice_easel import SliceEasel
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, number, plural, tr
from braintumor_desktop.workspace import reshaping
from braintumor_desktop.workspace.combining import changing, merging, splitting
from braintumor_desktop.workspace.edits import Together
from braintumor_desktop.workspace.outlining import (
    Redraw,
    Target,
    drawn,
    new_outline,
    next_number,
    target,
)
from braintumor_desktop.workspace.work import OUTLINES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.choices.brush_choice import BrushChoice
    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.viewer.easel import Easel
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.shaping import Side
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import FindingsChanged, StudiesChanged
    from braintumor_desktop.workspace.edits import Edit

    Masks = Mapping[int, Mask]
    """By position in the series."""

NOTHING_CHOSEN = mark("Choose a finding first, or paint one.")
NOTHING_BETWEEN = mark("Outline the finding in two slices with others between them first.")
NO_PART = mark("No part of the finding is there: press on its outline or in it.")
NOTHING_CHANGED = mark("Nothing is changed by that.")


class Painting(QObject):
    """Edits of the findings of the series that are shown.

    Attributes:
        brush: how it paints.

    Signals:
        told(str): why nothing was done, or what to do next, in words; "" when it is done.
        preview_changed(): there is a preview to be kept or left, or none any more.
    """

    told = Signal(str)
    preview_changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        pixels: PixelLoader,
        overlay: OverlayChoice,
        brush: BrushChoice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._pixels = pixels
        self._overlay = overlay
        self.brush = brush
        self._targets: dict[str, str] = {}
        self._begins = False
        self._easels: list[Easel] = []
        self._preview: tuple[Series, Target, Masks] | None = None
        bridge.findings_changed.connect(self._on_findings_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.history.replayed.connect(self._on_replayed)

    def add_pane(self, pane: Pane | PlanePane) -> None:
        """Let what a viewport shows be painted on."""
        if isinstance(pane, PlanePane):
            self._easels.append(PlaneEasel(pane, self, self._bridge, self._pixels))
            return
        self._easels.append(SliceEasel(pane, self, self._bridge, self._pixels))
        NetworksOutline(pane, self._bridge, self._pixels, self._overlay, self.brush)

    def finish(self) -> None:
        """Keep the strokes that are under way, as the window closes."""
        for easel in self._easels:
            easel.end()

    # Which finding

    def begin_new(self, label: str) -> None:
        """Let the next stroke begin another finding of this type."""
        self.brush.set_label(label)
        self._begins = True
        kind = label_of(label).noun
        self.told.emit(tr("The next stroke begins a new finding: {kind}.", kind=kind))

    def target_at(self, series: Series, pixel: tuple[int, int, int] | None) -> Target | None:
        """What a stroke that begins here changes: the finding below it, else the chosen one.

        Where several are below, the chosen one of them.

        Args:
            series: that is painted on.
            pixel: position, row and column; None beside all slices.
        """
        if self._begins:
            return None
        chosen = self.chosen(series)
        if pixel is None or (chosen is not None and _holds(chosen, series, pixel)):
            return chosen
        listing = self._workspace.listings.of(series.id)
        entry = None if listing is None or not self._overlay.visible else listing.at(*pixel)
        # What was just erased here may still be listed.
        below = None if entry is None else target(self._workspace, series, entry.finding.uid)
        return below if below is not None and _holds(below, series, pixel) else chosen

    def name_at(self, series: Series, pixel: tuple[int, int, int] | None) -> str:
        """Which finding a stroke that begins here changes, in words."""
        found = self.target_at(series, pixel)
        if found is None:
            return tr("new finding")
        name = tr("finding {number}", number=number(found.now.number))
        is_here = pixel is None or pixel[0] in found.now.on(series)
        return name if is_here else tr("{finding}, not outlined here so far", finding=name)

    def new_target(self, series: Series) -> Target:
        """A finding that begins with nothing."""
        return Target(None, new_outline(self.brush.label, next_number(self._workspace, series)))

    def chosen(self, series: Series) -> Target | None:
        """The finding of a series that was painted or chosen last."""
        for uid in (self._targets.get(series.id), self._workspace.listings.chosen(series.id)):
            found = target(self._workspace, series, uid)
            if found is not None:
                return found
        return None

    def tell_nothing_chosen(self) -> None:
        """Say why nothing is done."""
        self.told.emit(tr(NOTHING_CHOSEN))

    def color_of(self, outline: Outline) -> str:
        """In which it is painted."""
        return self._overlay.style_for(outline.label).color

    def show_overlay(self) -> None:
        """What is painted must be seen."""
        self._overlay.set_visible(True)

    def is_kept(self, series: Series, outline: Outline) -> bool:
        """Whether the list of findings has an outline as it is."""
        listing = self._workspace.listings.of(series.id)
        entry = None if listing is None else listing.find(outline.uid)
        kept = self._workspace.work.get(OUTLINES, study_id(series), outline.uid)
        return kept is None if entry is None else entry.outline is kept

    # Edits

    def commit(self, series: Series, begun: Target, masks: Masks, word: str) -> Outline | None:
        """Keep what was done to a finding as one step that can be undone.

        Args:
            series: whose finding it is.
            begun: the finding as it was.
            masks: of the slices that were changed, by position.
            word: what was done, for the menu; marked for translation.

        Returns:
            The outline as it is now; None where nothing has changed.
        """
        after = drawn(begun.now, masks, series, self._workspace.author)
        name = named(word, after.number)
        edit = changing(self._workspace, series, begun, after, name)
        if edit is None or self.is_stale(series, begun) or not self._bridge.history.do(edit):
            return None
        self._begins = False
        self.told.emit("")
        self._choose(series, after.uid)
        return after

    def set_type(self, label: str) -> None:
        """Say what the chosen finding is."""
        series = self._bridge.views.current
        begun = None if series is None else self.chosen(series)
        if series is None or begun is None:
            self.tell_nothing_chosen()
            return
        after = replace(drawn(begun.now, {}, series, self._workspace.author), label=label)
        name = named(mark("type"), after.number)
        if begun.now.label != label:
            self._do(series, changing(self._workspace, series, begun, after, name), after)

    def fill(self) -> None:
        """Fill the holes of the chosen finding, in all of its slices."""
        self._shape(mark("fill"), reshaping.filled)

    def smooth(self) -> None:
        """Smooth it in all of its slices."""
        self._shape(mark("smooth"), reshaping.smoothed)

    def interpolate(self) -> None:
        """Show what would lie in the slices between those in which it is outlined."""
        self._shape(mark("interpolate"), reshaping.interpolated, self._show_preview)

    def keep_part(self, series: Series, at: tuple[int, int, int]) -> None:
        """Keep the connected part that holds a pixel (position, row, column) alone."""
        self._part(series, at, partial(reshaping.part, at=at, keeps=True), mark("keep part"))

    def remove_part(self, series: Series, at: tuple[int, int, int]) -> None:
        """Take the connected part that holds a pixel (position, row, column) away."""
        self._part(series, at, partial(reshaping.part, at=at, keeps=False), mark("remove part"))

    def split(self, series: Series, side: Callable[[int], Side]) -> None:
        """Make two findings of one along a cut, as `shaping.split` asks."""
        from braintumor_desktop.findings import shaping

        begun = self.chosen(series)
        if begun is None:
            self.tell_nothing_chosen()
            return
        large, small = shaping.split(begun.now.on(series), side)
        if not small:
            self.told.emit(tr("The line does not cross the finding."))
            return
        name = named(mark("split"), begun.now.number)
        self._do(series, *splitting(self._workspace, series, begun, (large, small), name))

    def merge(self, series: Series, at: tuple[int, int, int]) -> None:
        """Make one finding of the chosen one and that which holds a pixel."""
        begun, listing = self.chosen(series), self._workspace.listings.of(series.id)
        entry = None if listing is None else listing.at(*at)
        other = None if entry is None else target(self._workspace, series, entry.finding.uid)
        if begun is None:
            self.tell_nothing_chosen()
            return
        if other is None or other.now.number == begun.now.number:
            self.told.emit(tr("Press on another finding, to merge it with the chosen one."))
            return
        one, two = number(begun.now.number), number(other.now.number)
        name = tr("merge, findings {one} and {two}", one=one, two=two)
        self._do(series, *merging(self._workspace, series, begun, other, name))

    # The preview

    @property
    def has_preview(self) -> bool:
        """Whether something is shown that is not kept yet."""
        return self._preview is not None

    def preview_in(self, series_id: str) -> tuple[Outline, Masks] | None:
        """What is shown of a series that is not kept yet."""
        if self._preview is None or self._preview[0].id != series_id:
            return None
        return self._preview[1].now, self._preview[2]

    def accept_preview(self) -> None:
        """Keep it."""
        if self._preview is not None:
            series, begun, masks = self._preview
            self.leave_preview()
            self.commit(series, begun, masks, mark("interpolate"))

    def leave_preview(self) -> bool:
        """Forget it; whether there was one."""
        was_there, self._preview = self.has_preview, None
        if was_there:
            self.preview_changed.emit()
        return was_there

    def _show_preview(self, series: Series, begun: Target, masks: Masks) -> None:
        self._preview = series, begun, masks
        self.preview_changed.emit()
        said = plural(
            len(masks),
            "Interpolated in {count} slice: Enter keeps it, Esc leaves it.",
            "Interpolated in {count} slices: Enter keeps it, Esc leaves it.",
        )
        self.told.emit(said)

    # Steps of all

    def is_stale(self, series: Series, begun: Target) -> bool:
        """Whether the finding was changed by something else since."""
        kept = self._workspace.work.get(OUTLINES, study_id(series), begun.now.uid)
        return kept is not begun.before

    def _do(self, series: Series, edit: Edit | None, after: Outline) -> None:
        if edit is not None and self._bridge.history.do(edit):
            self._choose(series, after.uid)

    def _choose(self, series: Series, uid: str) -> None:
        self._targets[series.id] = uid
        self._bridge.tell(self._workspace.listings.choose(series.id, uid))

    def _shape(
        self,
        word: str,
        work: Callable[[Series, Masks], Masks],
        then: Callable[[Series, Target, Masks], None] | None = None,
    ) -> None:
        """Do something to the chosen finding, off the GUI thread, and then keep it."""
        series = self._bridge.views.current
        begun = None if series is None else self.chosen(series)
        if series is None or begun is None:
            self.tell_nothing_chosen()
            return
        self._later(series, begun, work, word, then, NOTHING_BETWEEN if then else NOTHING_CHANGED)

    def _part(
        self,
        series: Series,
        at: tuple[int, int, int],
        work: Callable[[Series, Masks], Masks],
        word: str,
    ) -> None:
        begun = self.target_at(series, at)
        if begun is None:
            self.tell_nothing_chosen()
            return
        self._later(series, begun, work, word, None, NO_PART)

    def _later(
        self,
        series: Series,
        begun: Target,
        work: Callable[[Series, Masks], Masks],
        word: str,
        then: Callable[[Series, Target, Masks], None] | None,
        nothing: str = NOTHING_CHANGED,
    ) -> None:
        def job(_token: CancelToken, _report: Report) -> Masks:
            return work(series, begun.now.on(series))

        def done(masks: object, error: AppError | None) -> None:
            if error is not None:
                self.told.emit(str(error))
            elif not masks:
                self.told.emit(tr(nothing))
            elif then is not None:
                then(series, begun, cast("Masks", masks))
            elif self.commit(series, begun, cast("Masks", masks), word) is None:
                self.told.emit(tr(NOTHING_CHANGED))

        self._pixels.do(job, done)

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        """The finding that is chosen is the one that is painted into."""
        for series_id in change.series if change.is_other_chosen else ():
            chosen = self._workspace.listings.chosen(series_id)
            if chosen is not None:
                self._targets[series_id] = chosen
                self._begins = False

    @Slot(object)
    def _on_replayed(self, edit: Edit) -> None:
        """What was undone or done again stays chosen: the next stroke goes on with it."""
        edits = edit.edits if isinstance(edit, Together) else (edit,)
        for one in (each for each in edits if isinstance(each, Redraw)):
            uid = one.uid if one.after is not None else next(iter(one.replaced), None)
            if uid is None:
                continue
            for series in map(self._workspace.find, self._workspace.series_of(one.study)):
                if series is not None and not series.positions.keys().isdisjoint(one.patches):
                    self._choose(series, uid)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for series_id in change.removed:
            self._targets.pop(series_id, None)
            if self._preview is not None and self._preview[0].id == series_id:
                self.leave_preview()


def _holds(one: Target, series: Series, pixel: tuple[int, int, int]) -> bool:
    """Whether a pixel of a slice is in a finding."""
    position, row, column = pixel
    mask = one.now.on(series).get(position)
    return mask is not None and mask.holds(row, column)


def named(word: str, finding: int) -> str:
    """For the menu, after "Undo": "brush, finding 2".

    Args:
        word: what was done; marked for translation.
        finding: to which one, by its number.
    """
    return tr("{what}, finding {number}", what=tr(word), number=number(finding))
