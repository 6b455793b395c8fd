"""What a viewport shows, as a picture that may leave: the research notice stands below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look.theme import CANVAS, ON_CANVAS
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from braintumor_desktop.desktop.viewer.canvas import ImageCanvas

MARGIN = 6.0
"""Logical pixels around the notice."""


def snapshot(canvas: ImageCanvas, *, with_text: bool) -> QImage:
    """What is seen on a canvas, in the pixels of the screen.

    Args:
        canvas: that shows a picture.
        with_text: with the texts on the picture as they are switched; else none of them.

    Returns:
        RGB, with a strip below it that says what the picture is for; nothing takes that away.
    """
    seen = canvas.grab_picture(with_text=with_text)
    # What no switch hides on the screen says more than the notice: that it is synthetic.
    return with_notice(seen, (*canvas.permanent[:-1], tr(NOTICE)), canvas.font())


def with_notice(seen: QImage, lines: Sequence[str], font: QFont) -> QImage:
    """A picture with lines in a strip below it: they cover nothing."""
    ratio = seen.devicePixelRatio()
    metrics = QFontMetricsF(font)
    text = "   ".join(lines)
    width = max(seen.deviceIndependentSize().width(), metrics.horizontalAdvance(text) + 2 * MARGIN)
    height = seen.deviceIndependentSize().height()
    strip = metrics.height() + 2 * MARGIN
    made = QImage(round(width * ratio), round((height + strip) * ratio), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(CANVAS))
    with QPainter(made) as painter:
        painter.drawImage(QRectF(0, 0, seen.deviceIndependentSize().width(), height), seen)
        painter.setFont(font)
        painter.setPen(QColor(ON_CANVAS))
        area = QRectF(MARGIN, height, width - 2 * MARGIN, strip)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    made.setText("Description", NOTICE)
    return made
