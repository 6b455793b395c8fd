"""Drawings of the studies that are open: which is chosen, what each measures, how they change."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.findings import measured
from braintumor_desktop.findings.drawn import ground_of
from braintumor_desktop.findings.measured import Measured
from braintumor_desktop.findings.measured_words import WORDS, details, source
from braintumor_desktop.imaging.image import Slice
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace.drawings import home_of
from braintumor_desktop.workspace.edits import Put, Together
from braintumor_desktop.workspace.work import MEASUREMENTS, new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.pixel_cache import Version
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.drawn import Drawing, Ground
    from braintumor_desktop.findings.shapes import Kind
    from braintumor_desktop.imaging.image import Image, Series
    from braintumor_desktop.workspace.changes import StudiesChanged, WorkChanged
    from braintumor_desktop.workspace.edits import Edit
    from braintumor_desktop.workspace.workspace import Workspace

AT_ONCE = 64 * 1024
"""Pixels that are looked at on the GUI thread, in about 2 ms; more are a job's work."""


class Which(NamedTuple):
    """Which drawing: its study, and its id there."""

    study: str
    key: str


NAMES: Mapping[Kind, str] = MappingProxyType(
    {
        "length": mark("length"),
        "diameters": mark("diameters"),
        "angle": mark("angle"),
        "ellipse": mark("ellipse"),
        "rectangle": mark("rectangle"),
        "region": mark("region"),
        "point": mark("point"),
    }
)
"""Of kinds, inside a sentence: for the menu, after "Undo"."""


class Measuring(QObject):
    """Changes drawings through the history, and knows what they measure.

    Attributes:
        is_pointed_at: whether the last right press was on a drawing.

    Signals:
        changed(): drawings, or what they measure, are others.
        chosen_changed(): another drawing is chosen, or none.
    """

    changed = Signal()
    chosen_changed = Signal()

    def __init__(self, bridge: Bridge, pixels: PixelLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._pixels = pixels
        self._chosen: Which | None = None
        self._known: dict[tuple[Drawing, Version], Measured] = {}
        self._wanted: dict[tuple[Drawing, Version], Slice] = {}
        self._is_asking = False
        self.is_pointed_at = False
        bridge.work_changed.connect(self._on_work_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.history.replayed.connect(self._on_replayed)

    @property
    def workspace(self) -> Workspace:
        """What is open."""
        return self._workspace

    @property
    def chosen(self) -> Which | None:
        """The drawing that keys act on, while it is there."""
        which = self._chosen
        return which if which is not None and self.find(which) is not None else None

    def find(self, which: Which) -> Drawing | None:
        """A drawing, or None where it is gone."""
        return self._workspace.work.get(MEASUREMENTS, which.study, which.key)

    def drawings(self, study: str) -> Mapping[str, Drawing]:
        """Those of a study by id, in the order in which they were made."""
        return self._workspace.work.of(MEASUREMENTS, study)

    def home(self, which: Which) -> tuple[Series, int] | None:
        """The series and the position of the slice of a drawing, where that is open."""
        drawing = self.find(which)
        return None if drawing is None else home_of(self._workspace, which.study, drawing)

    def choose(self, which: Which | None) -> None:
        """Choose a drawing, or none."""
        if which != self._chosen:
            self._chosen = which
            self.chosen_changed.emit()

    def add(self, series: Series, drawing: Drawing) -> None:
        """Keep a new drawing on a slice of a series, and choose it."""
        which = Which(study_id(series), new_id())
        self._put(which, drawing, tr(NAMES[drawing.kind]))
        self.choose(which)

    def change(self, which: Which, drawing: Drawing, *, is_text: bool = False) -> None:
        """Put another drawing in the place of one.

        Args:
            which: the one.
            drawing: the other.
            is_text: whether its text alone was moved.
        """
        what = tr(NAMES[drawing.kind])
        name = tr("moving text of {what}", what=what) if is_text else tr("moving {what}", what=what)
        self._put(which, drawing, name)

    def remove(self, which: Which) -> None:
        """Delete a drawing; it can be undone."""
        drawing = self.find(which)
        if drawing is not None:
            self._put(which, None, tr("deleting {what}", what=tr(NAMES[drawing.kind])))

    def show(self, which: Which) -> None:
        """Choose a drawing, and show its slice in the active viewport."""
        self.choose(which)
        drawing, home = self.find(which), self.home(which)
        if drawing is not None and not drawing.slice:
            middle = np.mean(drawing.places, axis=0)
            point = float(middle[0]), float(middle[1]), float(middle[2])
            self._bridge.tell(self._bridge.views.set_point(point))
        if home is not None:
            series, place = home
            views = self._bridge.views
            self._bridge.tell(views.show(series.id))
            self._bridge.tell(views.move_to(place))

    def measured(self, which: Which) -> Measured:
        """What a drawing measures; its values may come later (`changed`)."""
        drawing, home = self.find(which), self.home(which)
        if drawing is not None and not drawing.slice:
            return Measured(measured.sizes_of(drawing, ground_of(drawing)), is_complete=True)
        if drawing is None or home is None:
            return Measured(())
        series, place = home
        item = series.slices[place]
        known = self._known.get((drawing, item.version))
        if known is not None:
            return known
        picture = self._pixels.picture(item)
        if picture is not None and measured.cost(drawing, item) <= AT_ONCE:
            found = measured.measure(drawing, item, picture.image)
            self._known[drawing, item.version] = found
            return found
        self._wanted[drawing, item.version] = item
        self._ask()
        return Measured(measured.sizes_of(drawing, item))

    def preview(self, drawing: Drawing, item: Ground) -> Measured:
        """What a drawing would measure that is just being made or moved."""
        picture = self._pixels.picture(item) if isinstance(item, Slice) else None
        if picture is None or not isinstance(item, Slice) or drawing.slice != item.id:
            return Measured(measured.sizes_of(drawing, item))
        if measured.cost(drawing, item) > AT_ONCE:
            return Measured(measured.sizes_of(drawing, item))
        return measured.measure(drawing, item, picture.image)

    def text(self, which: Which) -> str:
        """All that is known of a drawing, a line each, to be copied."""
        drawing = self.find(which)
        if drawing is None:
            return ""
        found = self.measured(which)
        rows = [f"{name}\t{value}" for name, value in details(found)]
        return "\n".join(filter(None, [tr(WORDS[drawing.kind]), *rows, source(found)]))

    def _put(self, which: Which, after: Drawing | None, name: str) -> None:
        before = self.find(which)
        self._bridge.history.do(Put(MEASUREMENTS, which.study, which.key, before, after, name))

    def _ask(self) -> None:
        """Measure the next one that is wanted, unless one is under way."""
        if self._is_asking or not self._wanted:
            return
        (drawing, version), item = next(iter(self._wanted.items()))
        self._is_asking = True
        work = partial(_measure, self._pixels.load, drawing, item)
        self._pixels.do(work, partial(self._take, drawing, version, item))

    def _take(
        self,
        drawing: Drawing,
        version: Version,
        item: Slice,
        result: object,
        error: AppError | None,
    ) -> None:
        self._is_asking = False
        self._wanted.pop((drawing, version), None)
        if error is None:
            found = cast("Measured", result)
        else:  # The slice itself says why it cannot be read.
            found = Measured(measured.sizes_of(drawing, item), is_complete=True)
        self._known[drawing, version] = found
        self._ask()
        self.changed.emit()

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        if change.of(MEASUREMENTS.name):
            self.changed.emit()
            if self._chosen is not None and self.find(self._chosen) is None:
                self.choose(None)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        if change.removed:
            self._known.clear()
            self._wanted.clear()
        self.changed.emit()

    @Slot(object)
    def _on_replayed(self, edit: Edit) -> None:
        """What was undone or done again is seen: its slice is shown where it is not."""
        edits = edit.edits if isinstance(edit, Together) else (edit,)
        for one in edits:
            if isinstance(one, Put) and one.section == MEASUREMENTS:
                self._show_replayed(one)

    def _show_replayed(self, edit: Put[Drawing]) -> None:
        which, views = Which(edit.study, edit.key), self._bridge.views
        drawing = edit.after or edit.before
        home = None if drawing is None else home_of(self._workspace, edit.study, drawing)
        seen = {item.id for item in map(views.slice_in, views.seen) if item is not None}
        if edit.after is not None:
            self.choose(which)
        if home is not None and drawing is not None and drawing.slice not in seen:
            series, place = home
            self._bridge.tell(views.show(series.id))
            self._bridge.tell(views.move_to(place))


def _measure(
    load: Callable[[Slice, CancelToken], Image],
    drawing: Drawing,
    item: Slice,
    token: CancelToken,
    _report: Report,
) -> Measured:
    """A job's work."""
    return measured.measure(drawing, item, load(item, token))
