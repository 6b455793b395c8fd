"""Help > Licenses: what packaging/sbom.py wrote of the bundle; from source, what is installed.

Hundreds of texts are far too long to lay out at once: a table names the parts, and the text of
the chosen one is read when it is chosen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from braintumor_desktop import INSTALLATION, __version__
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.errors import StorageError
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError

INDEX = INSTALLATION / "resources" / "licenses" / "index.json"
FROM_SOURCE = mark(
    "The program runs from source. The packages in the table are installed beside it; "
    "`make sbom` writes their texts, with all libraries inside them, into out/sbom.\n\n"
    "Qt and PySide6 are used under the LGPL, version 3, as separate files that can be replaced; "
    "their source is at download.qt.io."
)
NO_TEXT = mark("The text is in the package itself; `make sbom` collects all of them.")
_TEXT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Part:
    """One row.

    Attributes:
        name, version, license: as the table shows them.
        texts: title and name of files beside the index.
    """

    name: str
    version: str
    license: str
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Index:
    """What is shown: a statement on the whole, and the parts."""

    about: str
    parts: tuple[Part, ...]


class LicensesWindow(QDialog):
    """The parts, and below them the text of the chosen one; blocks nothing, Esc closes it."""

    def __init__(self, pixels: PixelLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixels = pixels
        texts.set_title(self, tr("Licenses"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.parts = _table()
        self.text = QPlainTextEdit(tr("Reading …"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the license"))
        pages = QSplitter(Qt.Orientation.Vertical)
        pages.addWidget(self.parts)
        pages.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(pages)
        resize_within_screen(self, 96 * theme.GRID, 78 * theme.GRID)
        self.parts.currentItemChanged.connect(self._choose)
        pixels.do(lambda _token, _report: read_index(), self._show_index)

    def _show_index(self, index: object, error: AppError | None) -> None:
        if not isValid(self):  # It may have been closed before the answer came.
            return
        if error is not None:
            self.text.setPlainText(str(error))
            return
        found = cast("Index", index)
        program = QTreeWidgetItem(["Braintumor Desktop", __version__, "MIT"])
        program.setData(0, _TEXT, found.about)
        rows = [program, *map(_row, found.parts)]
        self.parts.addTopLevelItems(rows)
        for item in rows:
            for below in range(item.childCount()):
                self.parts.setFirstColumnSpanned(below, self.parts.indexFromItem(item), True)
        self.parts.setCurrentItem(program)

    def _choose(self, item: QTreeWidgetItem) -> None:
        chosen = item.data(0, _TEXT)
        if isinstance(chosen, str):
            self.text.setPlainText(chosen)
            return

        def show(text: object, error: AppError | None) -> None:
            if isValid(self) and self.parts.currentItem() is item:
                self.text.setPlainText(str(text if error is None else error))

        self._pixels.do(lambda _token, _report: read_text(chosen[0]), show)


def read_index() -> Index:
    """The parts of the bundle, or of the environment before one was built.

    Raises:
        StorageError: the index of the bundle cannot be read.
    """
    if not INDEX.is_file():
        return Index(tr(FROM_SOURCE), _installed())
    try:
        content = json.loads(INDEX.read_text(encoding="utf-8"))
        parts = (
            Part(row["name"], row["version"], row["license"], tuple(row["texts"].items()))
            for row in content["parts"]
        )
        return Index(content["about"], tuple(parts))
    except (OSError, ValueError, LookupError, AttributeError) as error:
        raise StorageError(tr("The licenses cannot be read"), str(error)) from error


def read_text(name: str) -> str:
    """One license text.

    Raises:
        StorageError: it cannot be read.
    """
    try:
        return (INDEX.parent / name).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise StorageError(tr("The text {name} cannot be read", name=name), str(error)) from error


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setHeaderLabels([tr("Part"), tr("Version"), tr("License")])
    table.setAccessibleName(tr("Parts of the program"))
    table.setUniformRowHeights(True)
    table.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.setColumnWidth(0, 32 * theme.GRID)
    table.setColumnWidth(1, 22 * theme.GRID)
    return table


def _row(part: Part) -> QTreeWidgetItem:
    """A part shows its first text; where it has several, each is a row below it."""
    row = QTreeWidgetItem([part.name, part.version, part.license])
    row.setData(0, _TEXT, (part.texts[0][1],) if part.texts else tr(NO_TEXT))
    for title, name in part.texts if len(part.texts) > 1 else ():
        below = QTreeWidgetItem([title])
        below.setData(0, _TEXT, (name,))
        row.addChild(below)
    return row


def _installed() -> tuple[Part, ...]:
    from importlib import metadata

    about = (package.metadata for package in metadata.distributions())
    parts = (Part(entry["Name"], entry["Version"], _license(entry)) for entry in about)
    return tuple(sorted(parts, key=lambda part: part.name.lower()))


def _license(about: Any) -> str:
    said = about.get("License-Expression") or about.get("License") or ""
    kinds = [kind for kind in about.get_all("Classifier") or () if kind.startswith("License ::")]
    named = ", ".join(kind.rsplit(" :: ", 1)[-1] for kind in kinds)
    return said if 0 < len(said) < 80 else named or tr("see its texts")
