"""What the panes of slices and of planes have in common: how the user changes what is shown."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.viewer import turning
from braintumor_desktop.desktop.viewer.layers.segments import Area
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.desktop.viewer.viewport import Viewport
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixel_cache import Picture
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.geometry import Turn
    from braintumor_desktop.imaging.image import Series, Slice, VoiLut, Window
    from braintumor_desktop.workspace.linking import Placed
    from braintumor_desktop.workspace.view_state import ViewState


class ViewPane(QObject):
    """A viewport, and what the workspace shows in it.

    Attributes:
        id: of the viewport, as Views know it.
        viewport: the widget.

    Signals:
        emptied(): it shows no picture now.
        shown_changed(): what is on its canvas is another slice or plane, or none.
    """

    emptied = Signal()
    shown_changed = Signal()

    def __init__(
        self,
        viewport_id: int,
        bridge: Bridge,
        overlay: OverlayChoice,
        windows: MutableMapping[str, Window | VoiLut],
        viewport: Viewport,
        parent: QObject,
    ) -> None:
        """Begin with an empty viewport.

        Args:
            viewport_id: as Views know it.
            bridge: tells what is shown.
            overlay: how results are laid over it.
            windows: of the series that were shown, by id; shared by all panes.
            viewport: the widget.
            parent: Qt's.
        """
        super().__init__(parent)
        self.id = viewport_id
        self._bridge = bridge
        self._views = bridge.views
        self._overlay = overlay
        self._windows = windows
        self.viewport = viewport
        viewport.step_requested.connect(self._on_step_requested)
        viewport.view_changed.connect(self._on_view_changed)
        viewport.pointed.connect(self._on_pointed)
        viewport.clicked.connect(self._on_clicked)

    @property
    def series(self) -> Series | None:
        """That the viewport shows, or from which its plane is cut."""
        return self._views.series(self.id)

    @property
    def listing(self) -> Listing | None:
        """The findings of the series as it is now, by the positions that it has now."""
        series = self.series
        listing = None if series is None else self._bridge.workspace.listings.of(series.id)
        return listing if listing is not None and listing.series is series else None

    @property
    @abstractmethod
    def shown(self) -> tuple[Slice, Picture] | None:
        """What is on the canvas."""

    @property
    @abstractmethod
    def is_current(self) -> bool:
        """Whether its canvas has what is to be seen: the picture, or why it cannot be read."""

    @property
    @abstractmethod
    def placed(self) -> Placed | None:
        """Where the picture that is to be seen lies."""

    @abstractmethod
    def pixel_at(self, row: float, column: float) -> tuple[int, int, int] | None:
        """(position, row, column) of the slices' pixel at a place of the picture, or None."""

    def change(self, **values: object) -> None:
        """Show it differently: fields of ViewState."""
        view = self._views.state(self.id)
        if view is not None:
            self._set_view(replace(view, **values))  # type: ignore[arg-type]

    def turn(self, turn: Turn) -> None:
        """Turn what is seen, for display only."""
        view = self._views.state(self.id)
        if view is not None:
            self._set_view(turning.turned(view, turn))

    def reset(self) -> None:
        """Fit the picture, upright, and show the series as its file asks."""
        self.change(window=None, zoom=None, center=None, flips=(False, False), turns=0)
        self.viewport.canvas.fit()

    @abstractmethod
    def refresh_overlay(self) -> None:
        """Show what is laid over the picture anew."""

    def _styled(self, answer: str) -> OverlayStyle:
        """How a result is laid over this viewport."""
        view, style = self._views.state(self.id), self._overlay.style_for(answer)
        return style if view is None or view.shows_overlay else replace(style, visible=False)

    def _lay_segments(self, found: Iterable[tuple[str, str, Mask]], style: OverlayStyle) -> None:
        """Lay over the picture what others outlined: name, color and mask of each."""
        text = self._bridge.identity.text
        areas = [Area(text(name), color, mask) for name, color, mask in found]
        self.viewport.show_segments(areas, style)

    def _set_view(self, view: ViewState) -> None:
        self._bridge.tell(self._views.set_display(view, self.id))
        self.viewport.show_view(view)
        self.refresh_overlay()

    @Slot(object)
    def _on_view_changed(self, view: ViewState) -> None:
        self._bridge.tell(self._views.set_display(view, self.id))

    @Slot(int)
    def _on_step_requested(self, step: int) -> None:
        self._bridge.tell(self._views.step(step, self.id))

    @Slot(int, int)
    def _on_clicked(self, row: int, column: int) -> None:
        """A click on an outline chooses its finding; elsewhere it means nothing."""
        listing = self.listing
        pixel = None if listing is None else self.pixel_at(row, column)
        entry = None if listing is None or pixel is None else listing.at(*pixel)
        if listing is not None and entry is not None:
            listings = self._bridge.workspace.listings
            self._bridge.tell(listings.choose(listing.series.id, entry.finding.uid))

    @Slot(float, float)
    def _on_pointed(self, row: float, column: float) -> None:
        at = self.placed
        if at is not None and self.shown is not None:
            point = linking.point_of(at, row, column)
            self._bridge.tell(self._views.set_point(point, self.id))
