"""The drawings of each viewport: shown on its slice, made and moved with its mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QMouseEvent

from braintumor_desktop.desktop.viewer.layers.drawings import DrawingsLayer
from braintumor_desktop.desktop.viewer.layers.sketch import Sketch
from braintumor_desktop.desktop.viewer.tools.moving_drawings import DrawingsGrip
from braintumor_desktop.desktop.viewer.tools.placing import PlacingTool, RegionTool
from braintumor_desktop.desktop.work.measuring import Which
from braintumor_desktop.findings import drawn, measured_words
from braintumor_desktop.findings.measured import SQUARE_PIXELS, Measured, sizes_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.drawings import frame_for, shown_on

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from braintumor_desktop.desktop.viewer.layers.sketch import Hit
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.viewer.viewer import Viewer
    from braintumor_desktop.desktop.work.measuring import Measuring
    from braintumor_desktop.findings.drawn import Drawing, Ground
    from braintumor_desktop.findings.shapes import Kind, Points, Spacing
    from braintumor_desktop.imaging.image import Series

KINDS: tuple[Kind, ...] = (
    "length",
    "diameters",
    "angle",
    "ellipse",
    "rectangle",
    "region",
    "point",
)
"""Of drawings, which are the names of their tools; in the order in which they are offered."""


class Boards(QObject):
    """A board for each viewport."""

    def __init__(self, viewer: Viewer, measuring: Measuring) -> None:
        super().__init__(viewer)
        self._measuring = measuring
        self._boards: list[Board] = []
        self._is_visible = True
        for pane in viewer.panes:
            self._add(pane)
        viewer.pane_added.connect(self._add)

    def set_visible(self, on: bool) -> None:
        """Show or hide all drawings."""
        self._is_visible = on
        for board in self._boards:
            board.layer.setVisible(on)

    @Slot(object)
    def _add(self, pane: Pane | PlanePane) -> None:
        board = Board(pane, self._measuring)
        board.layer.setVisible(self._is_visible)
        self._boards.append(board)


class Board(QObject):
    """The drawings of one viewport.

    Attributes:
        layer: where they are painted.
    """

    def __init__(self, pane: Pane | PlanePane, measuring: Measuring) -> None:
        super().__init__(pane)
        self._pane = pane
        self._measuring = measuring
        self._ground: Ground | None = None
        self._unkept: Sketch | None = None
        self.layer = DrawingsLayer()
        canvas = pane.viewport.canvas
        canvas.add_layer(self.layer, is_annotation=True)
        canvas.add_grip(DrawingsGrip(self.hit, self))
        for kind in KINDS:
            tool = RegionTool(self) if kind == "region" else PlacingTool(kind, self)
            canvas.add_tool(kind, tool)
        pane.shown_changed.connect(self.refresh)
        measuring.changed.connect(self.refresh)
        measuring.chosen_changed.connect(self.refresh)
        canvas.missed.connect(self._on_missed)
        canvas.viewport().installEventFilter(self)
        self.refresh()

    @property
    def spacing(self) -> Spacing:
        """(row, column) of the slice; (1, 1) where it is unknown."""
        item = self._item
        return SQUARE_PIXELS if item is None else item.spacing_mm or SQUARE_PIXELS

    def hit(self, position: QPointF) -> Hit | None:
        """What is under a point of the canvas."""
        return self.layer.hit(position)

    def choose(self, sketch: Sketch | None) -> None:
        """Let keys act on a drawing, or on none."""
        series = self._series
        if series is not None:
            which = None if sketch is None else Which(study_id(series), sketch.key)
            self._measuring.choose(which)

    def label_of(self, sketch: Sketch) -> Points:
        """(2,) row and column of the middle of its text, wherever it lies."""
        center = self.layer.label_center(sketch)
        return np.array([center.y() - 0.5, center.x() - 0.5])

    def sketch(self, kind: Kind, points: Points) -> None:
        """Show what is being made."""
        item = self._item
        if item is not None:
            drawing = drawn.drawn(kind, points, item)
            texts = measured_words.lines(self._measuring.preview(drawing, item))
            self._unkept = Sketch("", kind, points, texts, is_chosen=True)
            self.refresh()

    def keep(self, kind: Kind, points: Points) -> None:
        """It is made."""
        series, item = self._series, self._item
        if series is not None and item is not None:
            drawing = drawn.drawn(kind, points, item, frame=frame_for(series))
            self._measuring.add(series, drawing)

    def show_moved(self, sketch: Sketch, points: Points, label: Points | None) -> None:
        """Show a drawing while it is moved."""
        moved, item = self._moved(sketch, points, label), self._item
        if moved is None or item is None:
            return
        texts = sketch.texts
        if points is not sketch.points:
            texts = measured_words.lines(self._measuring.preview(moved, item))
        self._unkept = Sketch(
            sketch.key, sketch.kind, points, texts, label, is_chosen=True, is_guest=sketch.is_guest
        )
        self.refresh()

    def keep_moved(self, sketch: Sketch, points: Points, label: Points | None) -> None:
        """It was moved."""
        self._unkept = None
        moved, series = self._moved(sketch, points, label), self._series
        if moved is not None and series is not None:
            is_text = points is sketch.points
            self._measuring.change(Which(study_id(series), sketch.key), moved, is_text=is_text)
        self.refresh()

    def drop(self) -> None:
        """Show nothing that is being made or moved."""
        self._unkept = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the drawings of the slice, and what is being made."""
        series, item = self._series, self._item
        if series is None or item is None:
            self._unkept, self._ground = None, None
            self.layer.show_sketches(())
            return
        if item != self._ground:
            self._ground = item
            self._leave_slice()
        study = study_id(series)
        shown = shown_on(self._measuring.workspace, series, item, self._pane.step_mm)
        sketches = [self._sketch_of(Which(study, key), one, item) for key, one in shown.items()]
        unkept = self._unkept
        if unkept is not None:
            sketches = [sketch for sketch in sketches if sketch.key != unkept.key] + [unkept]
        self.layer.show_sketches(sketches)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: a right press chooses the drawing that its menu is about."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        if event.button() == Qt.MouseButton.RightButton:
            found = self.hit(event.position())
            self._measuring.is_pointed_at = found is not None
            if found is not None:
                self.choose(found.sketch)
        return False

    @property
    def _series(self) -> Series | None:
        """That of the slice; None while the slice of another is still to be seen."""
        series, item = self._pane.series, self._item
        if series is None or item is None:
            return None
        return series if not item.id or item.id in series.positions else None

    @property
    def _item(self) -> Ground | None:
        return self._pane.ground

    def _leave_slice(self) -> None:
        """What was being made on another slice is not made on this one."""
        if self._unkept is not None:
            self._unkept = None
            self._pane.viewport.canvas.leave_drag()

    def _sketch_of(self, which: Which, drawing: Drawing, item: Ground) -> Sketch:
        is_guest = drawing.slice != item.id
        # On another series no value is told: it would be taken for one of that series.
        found = Measured(sizes_of(drawing, item)) if is_guest else self._measuring.measured(which)
        return Sketch(
            which.key,
            drawing.kind,
            drawn.points_on(drawing, item),
            measured_words.lines(found),
            drawn.label_on(drawing, item),
            is_chosen=which == self._measuring.chosen,
            is_guest=is_guest,
        )

    def _moved(self, sketch: Sketch, points: Points, label: Points | None) -> Drawing | None:
        series, item = self._series, self._item
        if series is None or item is None:
            return None
        drawing = self._measuring.find(Which(study_id(series), sketch.key))
        if drawing is None:
            return None
        if points is not sketch.points:
            drawing = drawn.with_points(drawing, points, item)
        return drawing if label is sketch.label else drawn.with_label(drawing, label, item)

    @Slot()
    def _on_missed(self) -> None:
        """A press beside all drawings."""
        self._measuring.choose(None)
