"""Languages for tests: one marks what goes through `tr`, so that what does not can be seen."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop import words
from braintumor_desktop.words import ENGLISH, Language

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

OPENS, CLOSES = "\u27e6", "\u27e7"
_MARKED = re.compile(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}")
_WORD = re.compile(r"[A-Za-z]{3,}")
NAMES = frozenset({"Braintumor", "Desktop", "DICOM", "PNG", "CSV", "PDF", "MIP", "ADC"})
"""The same in every language."""


@contextmanager
def marking() -> Iterator[None]:
    """While it runs, every text that goes through `tr` stands in marks."""
    before = words.in_force()
    marked = Language(
        "xx", lambda text, _: f"{OPENS}{text}{CLOSES}", ENGLISH.number, ENGLISH.is_one
    )
    words.install(marked)
    try:
        yield
    finally:
        words.install(before)


def unmarked(text: str, known: frozenset[str] = frozenset()) -> list[str]:
    """The words of a text that did not go through `tr`; without names and what a file says.

    Args:
        text: as a widget shows it.
        known: other words that a file said.
    """
    plain = text.replace("&", "")
    while _MARKED.search(plain):
        plain = _MARKED.sub(" ", plain)
    return [word for word in _WORD.findall(plain) if word not in NAMES | known]


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of everything that a widget and those in it show or say."""
    from PySide6.QtWidgets import QWidget as Widget

    for each in [widget, *widget.findChildren(Widget)]:
        yield from _own_texts(each)


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar

    where = f"{type(widget).__name__} {widget.objectName()}".rstrip()
    for name in ("text", "title", "windowTitle", "placeholderText", "toolTip", "accessibleName",
                 "accessibleDescription", "suffix", "prefix", "specialValueText"):  # fmt: skip
        value = getattr(widget, name, None)
        said = value() if callable(value) else ""
        if isinstance(said, str) and said:
            yield f"{where}.{name}", said
    for action in widget.actions():
        yield f"{where} action", action.text()
        yield f"{where} action's tooltip", action.toolTip()
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield f"{where} item", widget.itemText(row)
    if isinstance(widget, QTabBar):
        for row in range(widget.count()):
            yield f"{where} tab", widget.tabText(row)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from ((f"{where} model", text) for text in _model_texts(widget))


def _model_texts(view: object) -> Iterator[str]:
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

    model = view.model()  # type: ignore[attr-defined]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
             Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    # A list has one column, and keeps its count to itself in Python.
    is_list = isinstance(model, QAbstractListModel)
    columns = (lambda _: 1) if is_list else model.columnCount
    for column in range(columns(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    stack = [QModelIndex()]
    while stack:
        parent = stack.pop()
        for row in range(min(model.rowCount(parent), 50)):
            for column in range(columns(parent)):
                index = model.index(row, column, parent)
                yield from (
                    said for role in roles if isinstance(said := model.data(index, role), str)
                )
            stack.append(model.index(row, 0, parent))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """While it runs, texts are in a language of resources/translations."""
    before = words.in_force()
    known = translations.read(translations.FOLDER / f"braintumor_desktop_{code}.ts")
    words.install(
        Language(
            code,
            lambda text, sense: known.get((text, sense), text),
            lambda value, decimals: f"{value:.{decimals}f}".replace(".", ","),
            ENGLISH.is_one,
        )
    )
    try:
        yield
    finally:
        words.install(before)
