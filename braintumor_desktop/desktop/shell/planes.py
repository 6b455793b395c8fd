"""What the actions of planes do: the layout, which plane, along which axes, how thick."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, QSignalBlocker, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QMenu, QWidget, QWidgetAction

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.imaging.cuts import DIRECTIONS, Projection
from braintumor_desktop.words import tr
from braintumor_desktop.workspace.view_state import Slab

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.cuts import Anatomical

THICKNESSES = (2.0, 3.0, 5.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0, 60.0, 100.0)
"""Millimeters that the keys lead through."""
FIRST_MM = 10.0
ORDER: tuple[Projection | None, ...] = (None, *get_args(Projection))
"""From thin on, as the key leads through them."""
THIN = "thin"


class PlaneCommands(QObject):
    """Connects them with the views."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._views = window.views
        self._actions = window.actions_
        self._thickness = FIRST_MM
        self.thickness = QDoubleSpinBox()
        self.thickness.setRange(1.0, 200.0)
        self.thickness.setDecimals(1)
        self.thickness.setSuffix(" mm")
        self.thickness.setAccessibleName(tr("Thickness of the slab"))
        self._connect()
        window.bridge.views_changed.connect(self._follow)
        self._follow()

    def _connect(self) -> None:
        self._actions["layout_planes"].triggered.connect(self._toggle)
        menu = QMenu(self._window)
        for plane in DIRECTIONS:
            self._actions[f"plane_{plane}"].triggered.connect(partial(self._show_plane, plane))
            menu.addAction(self._actions[f"plane_{plane}"])
        menu.addSeparator()
        self._actions["planes_straight"].triggered.connect(self._lay_along)
        menu.addAction(self._actions["planes_straight"])
        self._actions["planes"].setMenu(menu)
        self._connect_slab()

    def _connect_slab(self) -> None:
        menu = QMenu(self._window)
        for how in ORDER:
            action = self._actions[f"slab_{how or THIN}"]
            action.triggered.connect(partial(self._gather, how))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(_row(menu, self.thickness))
        self.thickness.valueChanged.connect(self._set_thickness)
        self._actions["slab_next"].triggered.connect(self._gather_next)
        for name, step in (("slab_thicker", 1), ("slab_thinner", -1)):
            self._actions[name].triggered.connect(partial(self._step, step))
        for name in ("slab_thicker", "slab_thinner", "slab_next"):
            menu.addAction(self._actions[name])
        self._actions["slab"].setMenu(menu)

    @property
    def _slab(self) -> Slab | None:
        state = self._views.state()
        return None if state is None else state.slab

    @property
    def _is_plane(self) -> bool:
        return self._views.active in self._views.planes and self._views.current is not None

    def _toggle(self, _checked: bool = False) -> None:
        self._bridge.tell(self._views.arrangement.toggle_planes())
        self._follow()

    def _show_plane(self, name: Anatomical, _checked: bool = False) -> None:
        if self._is_plane:
            self._bridge.tell(self._views.planes.turn_to(self._views.active, name))

    def _lay_along(self, is_straight: bool = False) -> None:
        self._bridge.tell(self._views.planes.lay(is_straight=is_straight))

    def _gather(self, how: Projection | None, _checked: bool = False) -> None:
        self._set(None if how is None else Slab(self._thickness, how))

    def _gather_next(self, _checked: bool = False) -> None:
        now = None if self._slab is None else self._slab.how
        self._gather(ORDER[(ORDER.index(now) + 1) % len(ORDER)])

    def _step(self, step: int, _checked: bool = False) -> None:
        """The next thickness; a thin plane becomes a slab, and the thinnest one thin."""
        slab = self._slab
        if slab is None:
            self._gather("mean" if step > 0 else None)
            return
        others = [mm for mm in THICKNESSES if (mm - slab.thickness_mm) * step > 0]
        if others:
            self._set(Slab(others[0 if step > 0 else -1], slab.how))
        elif step < 0:
            self._set(None)

    def _set_thickness(self, mm: float) -> None:
        self._thickness = mm
        self._set(Slab(mm, "mean" if self._slab is None else self._slab.how))

    def _set(self, slab: Slab | None) -> None:
        state = self._views.state()
        if slab is not None:
            self._thickness = slab.thickness_mm
        if state is not None and self._is_plane:
            self._bridge.tell(self._views.set_display(replace(state, slab=slab)))

    @Slot()
    def _follow(self) -> None:
        """Say what is so."""
        views, slab, is_plane = self._views, self._slab, self._is_plane
        self._actions["layout_planes"].setEnabled(views.current is not None)
        names = [f"slab_{how or THIN}" for how in ORDER]
        others = ("planes", "slab", "slab_next", "slab_thicker", "slab_thinner", "planes_straight")
        for name in (*names, *others, *(f"plane_{plane}" for plane in DIRECTIONS)):
            self._actions[name].setEnabled(is_plane)
        self._actions["planes_straight"].setChecked(views.planes.is_straight)
        self._actions[f"slab_{THIN if slab is None else slab.how}"].setChecked(True)
        if is_plane:
            self._actions[f"plane_{views.planes.name(views.active)}"].setChecked(True)
        with QSignalBlocker(self.thickness):
            self.thickness.setValue(self._thickness if slab is None else slab.thickness_mm)


def _row(menu: QMenu, field: QWidget) -> QWidgetAction:
    """A field with its name, as a line of a menu."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(5 * theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
    label = texts.plain_label(tr("Thickness"))
    label.setBuddy(field)
    layout.addWidget(label, 1)
    layout.addWidget(field)
    action = QWidgetAction(menu)
    action.setDefaultWidget(row)
    return action
