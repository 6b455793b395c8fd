"""The picture of the active viewport: copied, saved, printed."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QImage

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.viewer.snapshot import mm_of, snapshot
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray
    from PySide6.QtPrintSupport import QPrinter

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError

_NOT_IN_NAMES = re.compile(r"[^\w .+-]+")
LONGEST_NAME = 60
NOT_PRINTED = mark("It cannot be printed. Choose another printer, or save it and print the file.")


class PictureCommands(QObject):
    """Connects the actions that let a picture leave.

    Attributes:
        ask_where: where a picture is to be saved, from a suggested name; calls back with it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self.ask_where: Callable[[str, Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_save_picture, window
        )
        for name, do in (
            ("copy_picture", partial(self.copy, with_text=True)),
            ("copy_plain", partial(self.copy, with_text=False)),
            ("save_picture", partial(self.save, with_text=True)),
            ("save_plain", partial(self.save, with_text=False)),
            ("print_picture", self.print_shown),
        ):
            self._actions[name].triggered.connect(lambda _checked=False, do=do: do())
        window.bridge.views_changed.connect(self._enable)
        self._enable()

    def copy(self, *, with_text: bool) -> None:
        """Put the picture on the clipboard; with texts, and one drawing chosen, its values."""
        if with_text and self._window.measure.copy():
            return
        if self._window.viewer.canvas.image is not None:
            picture = snapshot(self._window.viewer.canvas, with_text=with_text)
            QGuiApplication.clipboard().setImage(picture)
            self._window.viewer.messages.show_message("info", tr("The picture is copied."))

    def save(self, *, with_text: bool) -> None:
        """Save the picture, as it is seen now, as PNG where the user chooses."""
        if self._window.viewer.canvas.image is not None:
            picture = snapshot(self._window.viewer.canvas, with_text=with_text)
            self.ask_where(f"{self._name()}.png", partial(self._write, picture))

    def print_shown(self) -> None:
        """Print the picture as it is seen now."""
        if self._window.viewer.canvas.image is None:
            return
        # Seldom wanted, and some desktops have no support for printers.
        from braintumor_desktop.desktop.shell import printing

        picture = snapshot(self._window.viewer.canvas, with_text=True)
        printing.ask_for_printer(
            self._window, picture, lambda printer: self._print(printer, picture)
        )

    def _print(self, printer: QPrinter, picture: QImage) -> None:
        from braintumor_desktop.desktop.shell import printing

        if printing.print_picture(printer, picture):
            self._window.auditing.note_shown("printed", {"kind": "picture"})
            self._window.viewer.messages.show_message("info", tr("The picture was printed."))
        else:
            self._window.viewer.messages.show_message("error", tr(NOT_PRINTED))

    def _write(self, picture: QImage, path: Path) -> None:
        work = partial(write_png, path, picture)
        self._window.pixels.do(work, partial(self._tell, path), must_end=True)

    def _tell(self, path: Path, _result: object, error: AppError | None) -> None:
        identity, messages = self._window.bridge.identity, self._window.viewer.messages
        if error is not None:
            messages.show_message("error", lambda: identity.text(str(error), path))
        else:
            self._window.auditing.note_shown("exported", {"formats": ["png"], "files": 1})
            messages.show_message("info", lambda: tr("Saved as {path}.", path=identity.path(path)))

    def _name(self) -> str:
        """What the file is called: the series and the slice, never the patient."""
        series = self._window.views.current
        if series is None:
            return "picture"
        shown = self._window.bridge.identity.series(series)
        return file_name(words.item_name(shown), self._window.views.index + 1)

    @Slot()
    def _enable(self) -> None:
        is_shown = self._window.views.current is not None
        for name in ("copy_picture", "copy_plain", "save_picture", "save_plain", "print_picture"):
            self._actions[name].setEnabled(is_shown)


def file_name(series: str, number: int) -> str:
    """A name that every system takes, of a series and a slice's number from 1."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", series).split())[:LONGEST_NAME].strip(" .")
    return f"{name or 'picture'} slice {number}"


def pixels_of(picture: QImage) -> NDArray[np.uint8]:
    """The pixels of a picture, uint8 (rows, columns, 3)."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows, columns, stride = rgb.height(), rgb.width(), rgb.bytesPerLine()
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rows, stride)
    return lines[:, : 3 * columns].reshape(rows, columns, 3).copy()


def write_png(path: Path, picture: QImage, _token: CancelToken, _report: Report) -> None:
    """A job's work: write a picture.

    Raises:
        StorageError: as `exchange.pictures.write_picture`.
    """
    from braintumor_desktop.exchange.pictures import write_picture

    write_picture(path, pixels_of(picture), mm_of(picture))
