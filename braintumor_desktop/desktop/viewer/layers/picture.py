"""The picture itself, and where it lies: all other layers are its children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsPixmapItem

from braintumor_desktop.imaging import display

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Image, VoiLut, Window


class PictureLayer(QGraphicsPixmapItem):
    """The picture in its window; smoothed when it is enlarged or shrunk, its values untouched.

    Its own coordinates are those of the stored pixels: x is the column, y the row, pixel (0, 0)
    covering 0 to 1.  Unequal spacing and the way in which it is turned are its transform's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTransformationMode(Qt.TransformationMode.SmoothTransformation)

    def place(self, image: Image, turn: QTransform) -> None:
        """Lay the picture so that a column is one unit wide, in true proportions.

        Args:
            image: whose spacing counts.
            turn: of the picture about its middle.
        """
        rows, columns = image.shape
        middle = QTransform.fromTranslate(-columns / 2, -rows / 2)
        self.setTransform(middle * QTransform.fromScale(1.0, aspect(image)) * turn)

    def render(self, image: Image, window: Window | VoiLut, *, inverted: bool) -> None:
        """Draw the picture anew, from its values."""
        shown = display.to_rgb if image.is_color else display.to_gray
        pixels = shown(image, window, invert=inverted)
        kinds = QImage.Format
        kind = kinds.Format_RGB888 if image.is_color else kinds.Format_Grayscale8
        rows, columns = image.shape
        # The pixmap is a copy: the array may go when this function ends.
        picture = QImage(pixels.data, columns, rows, pixels.strides[0], kind)
        self.setPixmap(QPixmap.fromImage(picture))

    def clear(self) -> None:
        """Show nothing."""
        self.setPixmap(QPixmap())


def aspect(image: Image) -> float:
    """Height of a pixel relative to its width."""
    return 1.0 if image.spacing_mm is None else image.spacing_mm[0] / image.spacing_mm[1]
