"""A viewport that shows a plane cut from a series; told everything, as every viewport."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from braintumor_desktop.desktop.viewer import corner_text, turning
from braintumor_desktop.desktop.viewer.layers.gap import GapLayer
from braintumor_desktop.desktop.viewer.layers.notes import Legend
from braintumor_desktop.desktop.viewer.reading_notice import ReadingNotice
from braintumor_desktop.desktop.viewer.tools.crosshair import LinesGrip
from braintumor_desktop.desktop.viewer.viewport import Shown, Viewport, tints
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.desktop.viewer.layers.notes import Annotations
    from braintumor_desktop.desktop.work.plates import Plate
    from braintumor_desktop.findings.measures import Diameters
    from braintumor_desktop.imaging.geometry import Turn
    from braintumor_desktop.imaging.image import Image
    from braintumor_desktop.workspace.view_state import ViewState

EVIDENCE = mark("Evidence for each slice's answer")


@dataclass(frozen=True, eq=False)
class ShownPlane(Shown):
    """A plane that is to be seen.

    Attributes:
        caption: lines at the top right.
        notes: lines above those at the bottom left.
        plate: the plane with all that lies over it.
        diameters: of the chosen finding, in its pixels; or None.
    """

    caption: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    plate: Plate | None = None
    diameters: Diameters | None = None


class PlaneViewport(Viewport):
    """Shows a plane as it was cut: upright already, with its gaps.

    Signals:
        reading_pressed(): the button of what is said while slices are read.
    """

    reading_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plane: ShownPlane | None = None
        self.gap = GapLayer()
        self.canvas.add_layer(self.gap)
        self.canvas.add_grip(LinesGrip(lambda: self.lines.point, self.pointed.emit))
        self.notice = ReadingNotice(self.canvas)
        self.notice.pressed.connect(self.reading_pressed)

    @property
    def plate(self) -> Plate | None:
        """The plane that is on the canvas."""
        return None if self._plane is None else self._plane.plate

    def show_plane(self, shown: ShownPlane, view: ViewState, style: OverlayStyle) -> None:
        """Put a plane with all that lies over it on the canvas together."""
        self._plane = shown
        self.notice.hide()
        self.show_slice(shown, view, None, style)
        self.gap.set_gap(None if shown.plate is None else shown.plate.gap)

    def restyle(self, style: OverlayStyle) -> None:
        """Show what lies over the plane in another style."""
        self.show_result(None, style)

    def show_message(self, text: str) -> None:
        """Show words in place of a plane."""
        self._plane = None
        self.notice.hide()
        self.gap.set_gap(None)
        super().show_message(text)

    def show_reading(self, text: str, done: int, total: int, button: str) -> None:
        """Show how far the slices are read, in place of a plane."""
        if self._plane is not None or self.shown is not None:
            self.show_message("")
        self.canvas.set_message("")
        self.notice.show_reading(text, done, total, button)

    def _turn_of(self, _image: Image, view: ViewState) -> Turn:
        return turning.turn_by_user(view)

    def _lay_over(self) -> None:
        self.canvas.set_overlay(self._style)
        plate = self.plate
        if plate is None:
            return
        self.canvas.set_mask(plate.counted, tints(plate.drawn, self._style))
        self.canvas.set_rejected(plate.rejected)
        color = self._style.color_of(plate.chosen_type) if plate.chosen_type else None
        self.canvas.set_chosen(plate.chosen, is_counted=plate.is_chosen_counted, color=color)
        self.canvas.set_diameters(None if self._plane is None else self._plane.diameters)
        self.canvas.set_evidence(plate.evidence)
        self._annotate()

    def _texts(self, shown: Shown, view: ViewState) -> Annotations:
        texts, plane = super()._texts(shown, view), self._plane
        if plane is None:
            return texts
        has_map = plane.plate is not None and plane.plate.evidence is not None
        has_map = has_map and self._style.shows_evidence
        return replace(
            texts,
            top_right=plane.caption,
            notes=plane.notes,
            legend=Legend(tr(EVIDENCE)) if has_map else None,
        )

    def _is_told_of(self, _shown: Shown) -> bool:
        """The bar counts places of the plane; what it tells is so for what comes, too."""
        return self._plane is not None

    @Slot(int, int)
    def _on_hovered(self, row: int, column: int) -> None:
        if self._plane is None:
            return
        image = self._plane.image
        if not image.stored[row, column]:
            gap = None if self.plate is None else self.plate.gap
            is_gap = gap is not None and gap[row, column]
            what = tr("slices are missing here") if is_gap else tr("beside the slices")
            self.pixel_changed.emit(f"{self._plane.name}   {what}")
            return
        self.pixel_changed.emit(corner_text.pixel(self._plane.name, image, row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the notice lies over the canvas."""
        super().resizeEvent(event)
        self.notice.fit(self.canvas.size())
