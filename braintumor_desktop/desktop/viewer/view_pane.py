"""What the panes of slices and of planes have in common: how the user changes what is shown."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.viewer import turning

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.viewer.viewport import Viewport
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.imaging.geometry import Turn
    from braintumor_desktop.imaging.image import Series, VoiLut, Window
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

    @property
    def series(self) -> Series | None:
        """That the viewport shows, or from which its plane is cut."""
        return self._views.series(self.id)

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
