"""Messages in place: over the upper edge of the picture, one after the other, with an action."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from braintumor_desktop.desktop.look import icons, speech, texts, theme
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

Kind = Literal["info", "warning", "error"]

GRAVITY = {"info": 0, "warning": 1, "error": 2}
MOST_WAITING = 20
"""Messages that wait; of more the oldest of the least grave go, so that a storm of them ends."""
LEAST_MS, MS_A_LETTER = 8_000, 60
"""For which what goes by itself is shown: twice as long as reading it takes."""
LONGER_MS = 2_000
"""More, while nobody can have read it or the pointer is on it."""


@dataclass(frozen=True)
class Message:
    """What is to be said.

    Attributes:
        kind: how grave it is.
        said: the thing, the cause, the next step; or what says it as it may be shown now.
        action: text of a button, or "" for none.
        on_action: what the button does.
        names_nobody: it holds no names while none are shown.
        about: id of the study that was shown when it came, or "".
        goes: whether it is gone after a time, and once another study is shown.
        number: how many were said before it.
    """

    kind: Kind
    said: str | Callable[[], str]
    action: str = ""
    on_action: Callable[[], None] | None = None
    names_nobody: bool = False
    about: str = ""
    goes: bool = False
    number: int = 0

    @property
    def text(self) -> str:
        """As it may be shown now."""
        return self.said if isinstance(self.said, str) else self.said()


class MessageBar(QFrame):
    """Hidden until there is something to say; several messages are shown in turn.

    What answers the user comes first, else a command would seem dead behind an older warning;
    what comes by itself waits behind what is as grave.

    What only answers the user goes after a time, and with the study that was shown; failures,
    warnings, and what offers something stay until they are closed.

    It lies over its parent, at the upper edge: nothing below it moves when it comes.

    Signals:
        changed(): it came, went, or has another height.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, about: Callable[[], str]) -> None:
        """Make it.

        Args:
            parent: over which it lies.
            about: says the id of the study that is shown, or "".
        """
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._about = about
        self._timed: Message | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._messages: list[Message] = []
        self._numbers = count()
        self._hint = ""
        self._hides_names = False
        self._text = texts.plain_label(wraps=True, selectable=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._more = texts.plain_label(name="quiet")
        self._action = QPushButton()
        self._action.clicked.connect(self._run_action)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Close the message"))
        texts.set_plain_tooltip(self._close, tr("Close the message (Esc)"))
        self._close.clicked.connect(self.close_message)
        for button in (self._action, self._close):
            # A click leaves the focus with the picture: what hides would hand it to the toolbar.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._text, 1)
        for widget in (self._more, self._action, self._close):
            layout.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, "" when nothing is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def texts(self) -> list[str]:
        """What is shown, and then what waits."""
        return [message.text for message in self._seen]

    @property
    def _seen(self) -> list[Message]:
        """Those that may be shown now."""
        return [m for m in self._messages if m.names_nobody or not self._hides_names]

    def hide_names(self, on: bool) -> None:
        """Keep back what was said before, which may name patients and files; or show it again."""
        self._hides_names = on
        self._refresh()

    def show_message(
        self,
        kind: Kind,
        said: str | Callable[[], str],
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        by_itself: bool = False,
    ) -> None:
        """Show a message; one that is there already stays one.

        Args:
            kind: how grave it is.
            said: the thing, the cause, the next step; where it names a file or a patient, what
                says it as it may be shown then, so that it can hide names and show them again.
            action: text of a button, or "" for none.
            on_action: what the button does.
            by_itself: it answers nothing that the user has just done: it waits.
        """
        names_nobody = self._hides_names or not isinstance(said, str)
        goes = kind == "info" and not by_itself and not action
        about, count = self._about(), next(self._numbers)
        message = Message(kind, said, action, on_action, names_nobody, about, goes, count)
        said_before = [known.text for known in self._messages]
        place = self._place_of(kind) if by_itself else 0
        if message.text in said_before:
            known = said_before.index(message.text)
            del self._messages[known]
            place = known if by_itself else 0
        self._messages.insert(place, message)
        if len(self._messages) > 1 + MOST_WAITING:
            waiting = self._messages[1:]
            self._messages.remove(min(waiting, key=lambda m: (GRAVITY[m.kind], m.number)))
        self._refresh()

    def _place_of(self, kind: Kind) -> int:
        """Where a message that waits stands in the row."""
        # What is lost must not wait behind what is only told; a hint is of what one does now.
        less_grave = (
            place
            for place, other in enumerate(self._messages)
            if other.text != self._hint and GRAVITY[other.kind] < GRAVITY[kind]
        )
        return next(less_grave, len(self._messages))

    def show_hint(self, text: str) -> None:
        """Say what to do next, before all messages, in place of what was hinted before.

        Args:
            text: "" for nothing.
        """
        if text == self._hint == "":
            return
        self._messages = [m for m in self._messages if m.text != self._hint]
        self._hint = text
        if text:
            self._messages.insert(0, Message("info", text, "", None, self._hides_names))
        self._refresh()

    def take_back(self, text: str) -> None:
        """Close a message that is not true any more, shown or waiting."""
        self._messages = [message for message in self._messages if message.text != text]
        self._refresh()

    def leave_other_studies(self) -> None:
        """Close what answered the user while another study was shown."""
        now = self._about()
        kept = [m for m in self._messages if not m.goes or m.about == now]
        if len(kept) < len(self._messages):
            self._messages = kept
            self._refresh()

    @Slot()
    def close_message(self) -> bool:
        """Close the message that is shown: the next one comes; whether there was one."""
        if not self._seen:
            return False
        self._messages.remove(self._seen[0])
        self._refresh()
        return True

    @Slot()
    def clear(self) -> None:
        """Close all messages."""
        self._messages.clear()
        self._refresh()

    def fit(self, width: int) -> None:
        """Take the upper edge of a parent of this width."""
        self.setFixedWidth(width)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry(0, 0, width, height)

    def _refresh(self) -> None:
        seen = self._seen
        self._time(seen[0] if seen else None)
        if not seen:
            self.hide()
            return
        message = seen[0]
        if message.text != self.text:
            speech.announce(self, message.text, is_urgent=message.kind == "error")
        self._text.setText(message.text)
        waiting = len(seen) - 1
        self._more.setText(tr("{count} more", count=number(waiting)) if waiting else "")
        self._more.setVisible(bool(waiting))
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._close.setIcon(icons.icon("close"))
        self.setProperty("kind", message.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.raise_()
        parent = self.parentWidget()
        if parent is not None:
            self.fit(parent.width())

    def _time(self, shown: Message | None) -> None:
        """Count from when it is shown, and not before."""
        if shown is self._timed:
            return
        self._timed = shown
        self._timer.stop()
        if shown is not None and shown.goes:
            self._timer.start(max(LEAST_MS, MS_A_LETTER * len(shown.text)))

    @Slot()
    def _on_time(self) -> None:
        shown = self._timed
        if not self.window().isActiveWindow() or self.underMouse():
            self._timer.start(LONGER_MS)
        elif shown is not None and shown in self._messages:
            self._messages.remove(shown)
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it came."""
        super().showEvent(event)
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: it went."""
        super().hideEvent(event)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it may have another height."""
        super().resizeEvent(event)
        self.changed.emit()

    @Slot()
    def _run_action(self) -> None:
        seen = self._seen
        action = seen[0].on_action if seen else None
        self.close_message()
        if action is not None:
            action()
