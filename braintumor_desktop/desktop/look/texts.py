"""The one place that makes labels, tooltips, titles and message boxes: all of them plain text.

Qt guesses whether a text is HTML, and a name in a file may well look like it: a series called
`<img src=…>` would load that picture, `<h1>` would fill the panel.  What a file says is shown
as it is written, so no other module makes a label, a tooltip or a box (a test walks the source).
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage, Qt, QTextDocument
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QSizePolicy, QTextBrowser

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QSize, QUrl
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QFormLayout, QWidget


@dataclass(frozen=True)
class Link:
    """A piece of text that can be pressed.

    Attributes:
        text: what is shown.
        target: what `linkActivated` tells.
    """

    text: str
    target: str


def plain_label(
    text: str = "", *, name: str = "", wraps: bool = False, selectable: bool = False
) -> QLabel:
    """A label that shows its text as it is written.

    Args:
        text: what is shown.
        name: object name, which the style sheet knows ("quiet", "warning", …), or "".
        wraps: whether long lines are broken.
        selectable: whether the text can be selected by mouse and keyboard, and copied.
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName(name)
    label.setWordWrap(wraps)
    if selectable:
        make_selectable(label)
    return label


def part_title(text: str) -> QLabel:
    """The name of a part of a panel or a page."""
    label = plain_label(text.upper(), name="quiet")
    label.setFont(theme.scaled(label.font(), 0.8, bold=True))
    label.setContentsMargins(0, theme.GRID, 0, 0)
    return label


def make_selectable(label: QLabel) -> None:
    """Let the text of a label be selected by mouse and keyboard, and copied."""
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    # The keyboard reaches what the mouse has chosen; Tab does not stop at every number.
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def link_label(*, name: str = "") -> QLabel:
    """A label for `show_links`; it tells the target of a link by `linkActivated`."""
    label = _Links()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setObjectName(name)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label


def show_value(label: QLabel, name: str, text: str) -> None:
    """Show a text in a label beside its name: a screen reader says both.

    What is set as a label's accessible name is said in place of its text.
    """
    label.setText(text)
    label.setAccessibleName(tr("{name}: {value}", name=name, value=text) if text else name)


def show_links(label: QLabel, pieces: Sequence[str | Link]) -> None:
    """Show plain pieces and links, one after the other, in a `link_label`."""
    # Of the text a screen reader would say how it is written, too.
    plain = (piece.text if isinstance(piece, Link) else piece for piece in pieces)
    label.setAccessibleName("".join(plain))
    label.setText("".join(_piece(piece) for piece in pieces))
    # Tab stops only where there is something to press.
    has_link = any(isinstance(piece, Link) for piece in pieces)
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.NoFocus)


def note() -> QLabel:
    """A sentence that wraps; it takes no room while there is none."""
    label = plain_label(name="quiet", wraps=True, selectable=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.hide()
    return label


def show_note(label: QLabel, text: str, name: str = "quiet") -> None:
    """Show a sentence in a `note`, or none.

    Args:
        label: the note.
        text: the sentence, or "".
        name: what the style sheet calls it: "quiet", "warning", or "" for a text to be read.
    """
    label.setText(text)
    set_name(label, name)
    label.setVisible(bool(text))


def set_name(widget: QWidget, name: str) -> None:
    """Let a widget look as the style sheet says for a name; the sheet is searched for another."""
    if widget.objectName() != name:
        widget.setObjectName(name)
        widget.style().polish(widget)


def set_plain_tooltip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or an action a tooltip that shows its text as it is written."""
    target.setToolTip(plain_tooltip(text))


def follow_tooltip(target: QWidget, action: QAction) -> None:
    """Give a widget the tooltip that its action has; that one was made here."""
    target.setToolTip(action.toolTip())


def plain_tooltip(text: str) -> str:
    """A text as a tooltip must be given, by the models of lists and tables too.

    Tooltips have no text format of their own: what Qt would take for HTML is written as HTML.
    """
    if not Qt.mightBeRichText(text):
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def set_title(window: QWidget, text: str) -> None:
    """Give a window a title; Qt's own sign in titles, [*], stays as it is written."""
    window.setWindowTitle(text.replace("[*]", "[*][*]"))


def menu_text(text: str) -> str:
    """A text for a menu or a button whose & is a letter, not a sign for a key."""
    return text.replace("&", "&&")


def add_row(form: QFormLayout, name: str, field: QWidget, *, has_key: bool = False) -> None:
    """Add a named field to a form.

    Args:
        form: where to.
        name: in front of the field, or "".
        field: the control or the label.
        has_key: whether an & in the name marks the key that leads to the field.
    """
    label = _RowName(field)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(name)
    if has_key:
        label.setBuddy(field)
    form.addRow(label, field)


def message_box(parent: QWidget | None, title: str, text: str, more: str = "") -> QMessageBox:
    """A box with a question or a message; for what cannot be taken back only.

    Args:
        parent: the window that it belongs to.
        title: of the box.
        text: the sentence in front.
        more: below it, or "".
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    set_title(box, title)
    box.setText(text)
    # The format holds for the text alone: what stands below it is written as HTML where needed.
    box.setInformativeText(plain_tooltip(more))
    return box


def ask_for_line(parent: QWidget, title: str, name: str) -> str:
    """Ask for a line of text; "" where none was given."""
    text, is_given = QInputDialog.getText(parent, title, name)
    return text.strip() if is_given else ""


def page(html: str) -> QTextBrowser:
    """A page of our own HTML, in which everything foreign is escaped; it loads no picture."""
    browser = _Page()
    show_page(browser, html)
    return browser


def show_page(browser: QTextBrowser, html: str) -> None:
    """Show another text in a `page`, at the place to which it was scrolled."""
    place = browser.verticalScrollBar().value()
    browser.setHtml(html)
    browser.verticalScrollBar().setValue(place)


def document(html: str, pictures: Mapping[str, QImage] | None = None) -> QTextDocument:
    """The same as a document, to be printed.

    Args:
        html: the page.
        pictures: of our own, by the names that the page calls them.
    """
    made = _Document()
    made.pictures = dict(pictures or {})
    made.setHtml(html)
    return made


class _RowName(QLabel):
    """The name of a field of one line, on the line of its text.

    Qt gives a name 7/4 of its own height at most, so that it sits higher than what a field with
    room around its text says (QFormLayout).
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field

    def sizeHint(self) -> QSize:
        """Qt: as high as the field."""
        hint = super().sizeHint()
        if self._field.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed:
            hint.setHeight(max(hint.height(), self._field.sizeHint().height()))
        return hint


class _Links(QLabel):
    """A label whose links have the color of the theme in force: Qt takes it when text is set."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt: among others, the theme is another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            said = self.text()
            self.clear()
            self.setText(said)


def _piece(piece: str | Link) -> str:
    if isinstance(piece, str):
        return escape(piece).replace("\n", "<br>")
    return f'<a href="{escape(piece.target)}">{escape(piece.text)}</a>'


def _nothing() -> QImage:
    """In place of a picture; without an answer Qt itself would read the file."""
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(0)
    return empty


class _Page(QTextBrowser):
    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Qt: nothing is loaded, whatever the page names."""
        return _nothing()


class _Document(QTextDocument):
    pictures: Mapping[str, QImage] = MappingProxyType({})

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:
        """Qt: nothing is loaded, whatever the page names, but pictures that were handed over."""
        known = self.pictures.get(name if isinstance(name, str) else name.toString())
        return _nothing() if known is None else known
