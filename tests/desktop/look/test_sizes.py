"""Windows beside the main one lie within the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from braintumor_desktop.desktop.look.sizes import FRAME, place_beside, resize_within_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_window_is_as_large_as_wanted_where_the_screen_is_larger(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_within_screen(window, 200, 100)
    assert window.size() == QSize(200, 100)
    resize_within_screen(window, 100_000, 100)
    assert window.size() == QSize(window.screen().availableSize().width() - FRAME.width(), 100)


def test_a_window_lies_beside_the_main_one_where_the_screen_has_room(qtbot: QtBot) -> None:
    main, window = QWidget(), QWidget()
    for widget in (main, window):
        qtbot.addWidget(widget)
        widget.show()
    room = main.screen().availableGeometry()
    wide, high = room.width() // 2, room.height() // 2
    window.resize(wide - 60, high)

    def lay(left: int, width: int) -> tuple[QRect, QRect]:
        main.setGeometry(room.left() + left, room.top(), width, high)
        place_beside(window, main)
        return main.frameGeometry(), window.frameGeometry()

    around, own = lay(0, wide)
    assert own.left() > around.right()
    around, own = lay(wide, wide - 8)
    assert own.right() < around.left()
    around, own = lay(0, room.width())
    assert own.left() - around.left() in range(5)
    assert room.contains(own)
