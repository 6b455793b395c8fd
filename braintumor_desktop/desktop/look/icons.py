"""Icons of one family, and the program's own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.findings.labels import label_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtawesome.iconic_font import IconicFont

NAMES = {
    "open_file": "ph.file",
    "open_folder": "ph.folder-open",
    "worklist": "ph.table",
    "read": "ph.book-open",
    "agreement": "ph.chart-bar",
    "sample": "ph.flask",
    "recent": "ph.clock-counter-clockwise",
    "save": "ph.download-simple",
    "window": "ph.sun-dim",
    "zoom": "ph.magnifying-glass",
    "pan": "ph.hand",
    "undo": "ph.arrow-u-up-left",
    "redo": "ph.arrow-u-up-right",
    "accept": "ph.check-circle",
    "reject": "ph.x-circle",
    "reset": "ph.arrows-out",
    "flip_across": "ph.arrows-left-right",
    "flip_down": "ph.arrows-down-up",
    "turn_right": "ph.arrow-clockwise",
    "turn_left": "ph.arrow-counter-clockwise",
    "invert": "ph.circle-half",
    "overlay": "ph.stack",
    "judge": "ph.brain",
    "judge_all": "ph.checks",
    "stop": "ph.stop-circle",
    "play": "ph.play",
    "pause": "ph.pause",
    "layout": "ph.layout",
    "layout_1x1": "ph.square",
    "layout_1x2": "ph.columns",
    "layout_2x1": "ph.rows",
    "layout_2x2": "ph.squares-four",
    "layout_1+3": "ph.layout",
    "crosshair": "ph.crosshair",
    "link": "ph.link",
    "brush": "ph.paint-brush",
    "eraser": "ph.eraser",
    "grow": "ph.drop",
    "split": "ph.scissors",
    "measure": "ph.ruler",
    "length": "ph.line-segment",
    "diameters": "ph.plus",
    "angle": "ph.line-segments",
    "ellipse": "ph.circle-dashed",
    "rectangle": "ph.bounding-box",
    "region": "ph.scribble-loop",
    "point": "ph.target",
    "planes": "ph.cube",
    "help": "ph.question",
    "settings": "ph.gear",
    "diagnostics": "ph.first-aid",
    "info": "ph.info",
    "warning": "ph.warning",
    "error": "ph.warning-octagon",
    "back": "ph.arrow-left",
    "forward": "ph.arrow-right",
    "up": "ph.arrow-up",
    "new_folder": "ph.folder-plus",
    "list": "ph.list",
    "details": "ph.rows",
    "close": "ph.x",
    "copy": "ph.copy",
    "picture": "ph.image",
    "print": "ph.printer",
    "key_image": "ph.key",
    "more": "ph.caret-double-right",
}
"""Phosphor, through qtawesome."""

FONT = ("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json")
"""The prefix in NAMES and the files of qtawesome: the only ones of its fonts that are shipped."""


def icon(name: str, color: str | None = None) -> QIcon:
    """An icon in the text color of the theme, or another.

    Importing the icon font costs time: call this after the window is visible.
    """
    tokens = theme.current()
    made: QIcon = _font().icon(
        NAMES[name],
        color=color or tokens.text,
        color_disabled=tokens.line if color is None else theme.CANVAS_QUIET,
        color_on=color or tokens.accent,
    )
    return made


@cache
def _font() -> IconicFont:
    # qtawesome.icon() would load its eleven other fonts, too.
    from qtawesome.iconic_font import IconicFont

    return IconicFont(FONT)


def app_icon() -> QIcon:
    """A slice of a head with a ringed spot, drawn at each size that systems ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn(size, _draw_app_icon))
    return made


def _drawn(size: int, draw: Callable[[QPainter], None]) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / 64, size / 64)
        draw(painter)
    return pixmap


def _draw_app_icon(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#16222e"))
    painter.drawRoundedRect(QRectF(0, 0, 64, 64), 14, 14)
    painter.setPen(QPen(QColor("#d5dde5"), 4))
    painter.setBrush(QColor("#3b4d5e"))
    painter.drawEllipse(QPointF(32, 32), 19, 23)
    middle = QPainterPath(QPointF(32, 11))
    middle.cubicTo(QPointF(28, 24), QPointF(36, 40), QPointF(32, 53))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#d5dde5"), 2))
    painter.drawPath(middle)
    painter.setPen(QPen(QColor(label_of("glioma").color), 4))
    painter.setBrush(QColor("#16222e"))
    painter.drawEllipse(QPointF(40.5, 27), 5.5, 5.5)
