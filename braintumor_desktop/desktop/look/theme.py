"""One table of tokens, and the palette and the style sheet that are made from it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

GRID = 8
"""Logical pixels that every margin and distance is a multiple (or half) of."""
ICON_SIZE = 20


@dataclass(frozen=True)
class Tokens:
    """Colors of one theme, as #rrggbb.

    Attributes:
        background, panel, control: three grays, from the window to what lies on it.
        text, quiet: two grays of text; like accent, warning and error at least 4.5 : 1 on all
            three grays.
        line: separators and outlines.
        accent, warning, error: what is selected, doubtful, failed; a warning does not look like
            a glioma.
        on_accent: text on the accent.
    """

    background: str
    panel: str
    control: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    warning: str
    error: str


DARK = Tokens(
    background="#121416",
    panel="#1a1d21",
    control="#282d33",
    text="#e4e7ea",
    quiet="#a3abb4",
    line="#32383f",
    accent="#5aa9f0",
    on_accent="#0b1116",
    warning="#f0e442",
    error="#ff8073",
)
LIGHT = Tokens(
    background="#e9ebee",
    panel="#f7f8f9",
    control="#dde1e5",
    text="#1b1f23",
    quiet="#545c65",
    line="#c6ccd2",
    accent="#1763b3",
    on_accent="#ffffff",
    warning="#665500",
    error="#b3261e",
)
THEMES: Mapping[str, Tokens] = MappingProxyType({"dark": DARK, "light": LIGHT})
_BY_BACKGROUND = {tokens.background: tokens for tokens in THEMES.values()}

CHECKED = ("QCheckBox", "QRadioButton")
"""What has boxes that are checked or not."""
OUTLINE_SHADE = 140
"""Percent: QFusionStyle draws outlines in the window's color, darker by so much."""

CANVAS = "#000000"
"""Behind the picture in every theme."""
CANVAS_SHADE = "#282d33"
CANVAS_QUIET = "#5c646c"
ON_CANVAS = "#d5d9dd"
"""What lies under the pointer, marks, and icons and text on the canvas in every theme."""

OVERLAY_COLORS: Mapping[str, str] = MappingProxyType(
    {
        mark("By tumor type"): "",
        mark("Orange"): "#E69F00",
        mark("Sky blue"): "#56B4E9",
        mark("Bluish green"): "#009E73",
        mark("Yellow"): "#F0E442",
        mark("Reddish purple"): "#CC79A7",
        mark("White"): "#FFFFFF",
    }
)
"""What the mask can be painted in; the first follows the verdict."""


def apply(app: QApplication, name: str) -> None:
    """Give the whole program one look.

    Args:
        app: the application.
        name: one of THEMES; any other is taken as "dark".
    """
    tokens = THEMES.get(name, DARK)
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(tokens))
    for kind in CHECKED:
        # PySide6 takes text, and says that it were bytes.
        app.setPalette(_outlined(tokens), kind)  # type: ignore[arg-type]
    app.setStyleSheet(
        _SHEET.substitute(asdict(tokens), canvas=CANVAS, shade=CANVAS_SHADE, on_canvas=ON_CANVAS)
    )


def current() -> Tokens:
    """The tokens of the theme that is shown."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return _BY_BACKGROUND.get(window.name(), DARK)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, so that numbers do not dance."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The same font, larger or smaller, in one of the two weights."""
    result = tabular(font)
    result.setPointSizeF(font.pointSizeF() * factor)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    colors = {
        roles.Window: tokens.background,
        roles.Base: tokens.panel,
        roles.AlternateBase: tokens.panel,
        roles.Button: tokens.control,
        roles.WindowText: tokens.text,
        roles.Text: tokens.text,
        roles.ButtonText: tokens.text,
        roles.ToolTipBase: tokens.control,
        roles.ToolTipText: tokens.text,
        roles.PlaceholderText: tokens.quiet,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Link: tokens.accent,
        roles.Mid: tokens.line,
    }
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        faint = QColor(tokens.quiet)
        faint.setAlphaF(0.55)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def _outlined(tokens: Tokens) -> QPalette:
    """For boxes that are checked or not: Fusion draws their border a shade darker than a window."""
    palette = _palette(tokens)
    for group, color in (
        (QPalette.ColorGroup.All, tokens.quiet),
        (QPalette.ColorGroup.Disabled, tokens.line),
    ):
        shade = QColor(color).lighter(OUTLINE_SHADE)
        palette.setColor(group, QPalette.ColorRole.Window, shade)
    return palette


_SHEET = Template(
    """
QMainWindow::separator { background: $background; width: 4px; height: 4px; }
QMainWindow::separator:hover { background: $line; }
QToolTip { color: $text; background: $control; border: 1px solid $line; padding: 4px; }
QMenuBar { background: $background; padding: 0 4px; }
QMenuBar::item { padding: 6px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $control; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $control; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { left: 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QToolBar { background: $background; border: none; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 8px; }
QToolButton { padding: 6px 8px; border: none; border-radius: 4px; color: $text; }
QToolButton:hover { background: $control; }
QToolButton:checked { background: $control; color: $accent; }
QToolButton:pressed { background: $line; }
QPushButton#meaning { background: transparent; padding: 0; border: none; border-radius: 0;
                      border-bottom: 1px dotted $line; color: $quiet; text-align: left; }
QPushButton#meaning:hover { color: $text; }
QPushButton#meaning:focus { border-bottom: 1px solid $accent; }
#viewer QToolButton:hover, #viewer QToolButton:checked, #viewer QToolButton:pressed
    { background: $shade; }
#viewer #messageBar QToolButton:hover, #viewer #messageBar QToolButton:pressed
    { background: $line; }
QToolButton:focus { border: 1px solid $accent; padding: 5px 7px; }
QToolButton::menu-indicator { image: none; width: 0; }
#qt_menubar_ext_button, #qt_toolbar_ext_button { padding: 0; margin: 0; }
QPushButton { background: $control; padding: 6px 16px; border: 1px solid $line;
              border-radius: 4px; color: $text; }
QPushButton:hover { border-color: $quiet; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $quiet; }
QPushButton#finding { background: transparent; border: 1px solid transparent; padding: 2px 0;
                      text-align: left; }
QPushButton#finding:hover:enabled { background: $control; }
QPushButton#finding:focus { border-color: $accent; }
QPushButton#small { padding: 3px 10px; }
QPushButton#small:checked { border-color: $accent; color: $accent; }
QPushButton#small:checked:focus { background: $line; }
QPushButton#small[active="true"] { color: $accent; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QDockWidget { color: $quiet; titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: $panel; padding: 10px 12px 6px 12px; text-align: left; }
QDockWidget > QWidget, #panel { background: $panel; }
#panelTitle { color: $quiet; padding: 8px 16px 4px 16px; }
#quiet { color: $quiet; }
#warning { color: $warning; }
#error { color: $error; }
#viewer { background: $canvas; }
#onCanvas { color: $on_canvas; }
#messageBar { background: $control; border-bottom: 1px solid $line; }
#messageBar[kind="error"] { border-left: 4px solid $error; }
#messageBar[kind="warning"] { border-left: 4px solid $warning; }
#messageBar[kind="info"] { border-left: 4px solid $accent; }
#notice { color: $warning; }
QStatusBar #notice { color: $quiet; }
QStatusBar #hidden { color: $accent; }
QListView, QTableView, QScrollArea, QTextBrowser { background: $panel; border: none; }
QTableView { border: 1px solid transparent; }
QListView:focus, QTableView:focus, QScrollArea:focus, QTextBrowser:focus
    { border: 1px solid $accent; }
QListView#keyImages { border: 1px solid transparent; outline: none; }
QListView#keyImages:focus { border: 1px solid $accent; }
QListView#keyImages::item { padding: 4px 8px; border-left: 3px solid transparent; }
QListView#keyImages::item:selected { background: $control; color: $text;
                                     border-left: 3px solid $accent; }
QLabel:focus { border: 1px solid $accent; border-radius: 2px; }
QTabBar { background: $background; qproperty-drawBase: 0; }
QTabBar::tab { background: $background; color: $quiet; padding: 8px 12px; border: none;
               border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { background: $panel; color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 1px solid $accent; }
QTableView { gridline-color: $panel; selection-background-color: $control;
             selection-color: $text; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:selected { background: $control; color: $text; }
QTreeView { background: $panel; border: 1px solid transparent; selection-color: $text;
            outline: none; }
QTreeView:focus { border: 1px solid $accent; }
QTreeView::item { padding: 4px 11px; }
QTreeView::item:selected { background: $control; color: $text; }
QListView::indicator:unchecked, QTreeView::indicator:unchecked
    { border: 1px solid $quiet; border-radius: 2px; width: 11px; height: 11px; }
QTreeView#header::item { padding: 3px 8px; }
QDialog > QLineEdit, #search { background: $control; border: 1px solid $line; border-radius: 4px;
                      padding: 6px 8px; }
QDialog > QLineEdit:focus, #search:focus { border-color: $accent; }
QTableView#findings::item { padding: 0 1px; }
#findings QHeaderView::section { padding: 4px; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $quiet; border: none;
                       border-bottom: 1px solid $line; padding: 6px 11px; }
QHeaderView::section:hover { color: $text; }
QStatusBar { background: $background; color: $quiet; }
QStatusBar::item { border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 24px;
                     min-width: 24px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal { background: $text; width: 14px; height: 14px; margin: -5px 0;
                             border-radius: 7px; }
QSlider::handle:horizontal:disabled { background: $quiet; }
QSlider:focus { border: 1px solid $accent; border-radius: 4px; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""
)
