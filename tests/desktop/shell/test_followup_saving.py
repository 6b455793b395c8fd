"""Charts that leave bear the notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from braintumor_desktop.desktop.shell.followup_saving import PICTURE, noticed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_chart_that_leaves_bears_the_notice_above_its_lines(qtbot: QtBot) -> None:
    image = QImage(*PICTURE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    made = noticed(image.copy())
    width, height = PICTURE
    written = made.copy(width // 2, 0, width // 2, 26)
    assert written != image.copy(width // 2, 0, width // 2, 26)
    rest = (0, 26, width, height - 26)
    assert made.copy(*rest) == image.copy(*rest)
