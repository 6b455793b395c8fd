"""The tool bar: the actions that are used most, and the opacity of the overlay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QSizePolicy, QSlider, QToolBar, QToolButton, QWidget

from braintumor_desktop.desktop.look import icons, texts, theme
from braintumor_desktop.desktop.shell.action_table import MENUS
from braintumor_desktop.findings.labels import TUMOR
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.shell.actions import Actions

OPEN_MENU = ("open_file", "open_folder", "open_sample", "recent")
BRUSH_TOOLS = tuple(entry.name for entry in MENUS["Brush"] if entry.name.startswith("tool_"))
MEASURE_MENU = (
    *("tool_length", "tool_diameters", "tool_angle", ""),
    *("tool_ellipse", "tool_rectangle", "tool_region", "tool_point", ""),
    *("suggest_diameters", "", "show_drawings", "show_measures"),
)
JUDGE_MENU = ("judge", "judge_all", "stop", "classifier", "segmenter")
LAYOUTS = ("layout_1x1", "layout_1x2", "layout_2x1", "layout_2x2", "layout_1+3")
LAYOUT_MENU = (
    *LAYOUTS,
    "layout_planes",
    "",
    "compare_overlay",
    "link",
    "lines",
    "",
    "show_items",
    "show_studies",
    "show_verdict",
    "restore_layout",
    "full_screen",
)

SHOWN_WORDS = {
    "mask": mark("Mask"),
    "evidence": mark("Evidence"),
    "both": mark("Both"),
    "none": mark("Off"),
}
"""What the button says of the overlay."""


ROOMS = ("words", "icons", "small", "compact")
"""How the controls are shown, from the widest window to the narrowest."""


class ToolBar(QToolBar):
    """One row; what has no room goes into its extension menu."""

    def __init__(
        self, actions: Actions, overlay: OverlayChoice, menus: Mapping[str, QMenu]
    ) -> None:
        super().__init__(tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(theme.ICON_SIZE, theme.ICON_SIZE))
        self._actions = actions
        self._overlay = overlay
        self._menu_buttons: dict[str, QToolButton] = {}
        self._spares: list[QAction] = []
        self._followers: list[Callable[[], None]] = []
        self._add_menu("open_folder", tr("Open"), OPEN_MENU)
        self.addAction(actions["show_items"])
        self.addSeparator()
        for name in ("tool_window", "tool_zoom", "tool_pan"):
            self.addAction(actions[name])
        self._add_measure_menu()
        self._add_button("brush", tr("Brush"), menus["Brush"])
        self._press_while("brush", tr("Brush"), BRUSH_TOOLS)
        self._brush_action = self.actions()[-1]
        self.addSeparator()
        self.addAction(actions["overlay"])
        self._add_opacity()
        self._add_overlay_menu(menus["Overlay"])
        self.addSeparator()
        self._add_menu("judge", tr("Judge"), JUDGE_MENU)
        self.addWidget(_stretch())
        self._add_menu("layout", tr("Layout"), LAYOUT_MENU)
        self._add_spares("layout_planes")
        self.addAction(actions["keys"])
        self._make_reachable()
        self._room = ""
        self._measure()
        overlay.changed.connect(self._on_overlay_changed)
        self._on_overlay_changed()

    def load_icons(self) -> None:
        """Give the buttons their icons; again after the theme has changed."""
        for name, button in self._menu_buttons.items():
            button.setIcon(icons.icon(name))
        for follow in self._followers:
            follow()
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: words where there is room, and every control in any window."""
        super().resizeEvent(event)
        self._choose_room()

    def _measure(self) -> None:
        """Find out what the controls take, which depends on font and icons."""
        self._rooms = {name: self._width_with(name) for name in ROOMS[:-1]}
        self._choose_room()

    def _choose_room(self) -> None:
        fitting = (name for name, width in self._rooms.items() if width <= self.width())
        self._fit(next(fitting, ROOMS[-1]))

    def _width_with(self, room: str) -> int:
        self._fit(room)
        return self.sizeHint().width()

    def _fit(self, room: str) -> None:
        """Show the controls for one of ROOMS."""
        if room == self._room:
            return
        self._room = room
        styles = Qt.ToolButtonStyle
        words, icons_ = styles.ToolButtonTextBesideIcon, styles.ToolButtonIconOnly
        self.setToolButtonStyle(words if room == "words" else icons_)
        is_compact = room in ROOMS[2:]
        for button in self._menu_buttons.values():
            button.setText("\u25be" if is_compact else f"{button.accessibleName()} \u25be")
        self._percent_action.setVisible(not is_compact)
        # Menus have them, too.
        self._brush_action.setVisible(room != ROOMS[-1])
        for spare in self._spares:
            spare.setVisible(room != ROOMS[-1])
        for action in self.actions():
            if action.isSeparator():
                action.setVisible(not is_compact)
        self.opacity.setFixedWidth((8 if is_compact else 15) * theme.GRID)

    @property
    def controls(self) -> list[QWidget]:
        """What Tab reaches, from left to right."""
        widgets = (self.widgetForAction(action) for action in self.actions())
        return [w for w in widgets if w.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _make_reachable(self) -> None:
        """Let Tab reach the buttons that Qt made of actions, too; it leaves them out."""
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton) and not action.isSeparator():
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if not button.accessibleName():
                    button.setAccessibleName(action.text())

    def _add_menu(self, icon: str, text: str, names: tuple[str, ...]) -> None:
        menu = QMenu(self)
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        self._add_button(icon, text, menu)

    def _add_spares(self, *names: str) -> None:
        """Buttons of their own: where there is no room they go, and their actions stay in menus."""
        for name in names:
            button = QToolButton()
            button.setDefaultAction(self._actions[name])
            button.setAccessibleName(self._actions[name].text())
            button.setAutoRaise(True)
            button.setIconSize(self.iconSize())
            self.toolButtonStyleChanged.connect(button.setToolButtonStyle)
            self._spares.append(self.addWidget(button))

    def _add_measure_menu(self) -> None:
        self._add_menu("measure", tr("Measure"), MEASURE_MENU)
        tools = tuple(name for name in MEASURE_MENU if name.startswith("tool_"))
        self._press_while("measure", tr("Measure"), tools)

    def _press_while(self, icon: str, text: str, tools: Sequence[str]) -> None:
        """A button is pressed while one of its tools is chosen, and shows which."""
        button = self._menu_buttons[icon]
        button.setCheckable(True)

        def follow(_on: object = None) -> None:
            chosen = next((self._actions[n] for n in tools if self._actions[n].isChecked()), None)
            button.setChecked(chosen is not None)
            has_icon = chosen is not None and not chosen.icon().isNull()
            button.setIcon(chosen.icon() if chosen is not None and has_icon else icons.icon(icon))
            texts.set_plain_tooltip(button, text if chosen is None else chosen.text())

        for name in tools:
            self._actions[name].toggled.connect(follow)
        self._followers.append(follow)

    def _add_overlay_menu(self, menu: QMenu) -> None:
        widest = max(map(tr, SHOWN_WORDS.values()), key=len)
        self._style_button = self._add_button("", widest, menu)
        hint = tr("What is laid over the picture, and how (E: the next)")
        self._style_button.setAccessibleName(tr("Overlay"))
        texts.set_plain_tooltip(self._style_button, hint)
        # Its neighbors stay where they are when its word changes.
        self._style_button.setMinimumWidth(self._style_button.sizeHint().width())

    def _add_button(self, icon: str, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(f"{text} \u25be")
        button.setAccessibleName(text)
        texts.set_plain_tooltip(button, text)
        button.setMenu(menu)
        menu.aboutToHide.connect(partial(_see_pointer, button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        if icon:
            self._menu_buttons[icon] = button
        return button

    def _add_opacity(self) -> None:
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setFixedWidth(15 * theme.GRID)
        texts.set_plain_tooltip(self.opacity, tr("Opacity of the overlay ([ and ])"))
        self.opacity.setAccessibleName(tr("Opacity of the overlay"))
        self.opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.opacity.valueChanged.connect(self._overlay.set_percent)
        self._percent = texts.plain_label()
        self._percent.setFont(theme.tabular(self.font()))
        self._percent.setContentsMargins(theme.GRID, 0, 0, 0)
        self._percent.setFixedWidth(self._percent.fontMetrics().horizontalAdvance("100 %") + 12)
        self.addWidget(self.opacity)
        self._percent_action = self.addWidget(self._percent)

    @Slot()
    def _on_overlay_changed(self) -> None:
        self.opacity.setValue(self._overlay.percent)
        self._percent.setText(f"{self._overlay.percent} %")
        self._style_button.setText(f"{tr(SHOWN_WORDS[self._overlay.shown])} \u25be")
        style = self._overlay.style_for(TUMOR)
        self.opacity.setEnabled(style.shows_fill or style.shows_evidence)


def _see_pointer(button: QToolButton) -> None:
    """The menu had the pointer: the button was not told that it is gone, and would stay lit."""
    is_on_it = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_on_it)
    button.update()


def _stretch() -> QWidget:
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
