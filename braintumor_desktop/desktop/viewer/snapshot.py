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

SPACING = "Pixel spacing (mm)"
"""Key of what a pixel covers of the patient, in the texts of a picture."""
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
    made = with_notice(seen, (*canvas.permanent[:-1], tr(NOTICE)), canvas.font())
    image = canvas.image
    if image is not None and image.spacing_mm is not None:
        # Shown in true proportions, pixels of the screen are square.
        mm = image.spacing_mm[1] / (canvas.zoom * made.devicePixelRatio())
        made.setText(SPACING, f"{mm:.6g}")
    return made


def mm_of(picture: QImage) -> float | None:
    """What a pixel of a snapshot covers of the patient; None where that is unknown."""
    said = picture.text(SPACING)
    return float(said) if said else None


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
