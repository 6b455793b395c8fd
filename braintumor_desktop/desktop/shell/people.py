"""Readers sign in: the window is locked and opened again, and readers are looked after."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from shiboken6 import isValid

from braintumor_desktop.desktop.choices import preferences, reader_choice
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.dialogs.people_window import PeopleWindow
    from braintumor_desktop.desktop.dialogs.sign_in_window import SignInWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.people import Role

MINUTES = "people/lock_minutes"
MINUTE_MS = 60_000
FIRST = mark(
    "The computer's administrator wants readers to sign in, and there is none so far: who makes "
    "the first administrator looks after the readers."
)
RECOVERY = mark(
    "The computer's administrator lets a new administrator be made (people/new_administrator). "
    "Take it out of the policy afterwards."
)
NO_PERSONS = mark("The readers are not known before the worklist is open.")
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
    }
)


class PeopleCommands(QObject):
    """Puts the sign-in window in the place of all others while nobody has signed in.

    Attributes:
        sign_in: that window, once it was needed.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._people = window.people
        self._hidden: list[QWidget] = []
        self._held: list[Path] = []
        self.sign_in: SignInWindow | None = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._people.lock)
        self._watched: list[QWindow] = []
        actions = window.actions_
        actions["lock"].triggered.connect(lambda: self._people.lock())
        actions["sign_out"].triggered.connect(lambda: self._people.sign_out())
        actions["people"].triggered.connect(lambda: self.show_people())
        window.status_line.reader.clicked.connect(lambda: self._people.lock())
        self._people.locked.connect(self._on_locked)
        self._people.changed.connect(self._follow)
        self._people.signed_in.connect(self._on_signed_in)
        self._follow()

    @property
    def front(self) -> QWidget:
        """The window that is seen."""
        return self.sign_in if self._people.is_locked and self.sign_in is not None else self._window

    def holds(self, paths: Sequence[Path]) -> bool:
        """Whether paths wait to be opened until somebody has signed in."""
        if self._people.is_locked:
            self._held += paths
        return self._people.is_locked

    def shut_down(self) -> None:
        """The window closes, maybe while it is locked: windows that come are not looked at."""
        self._forget_windows()
        if self.sign_in is not None:
            self.sign_in.hide()

    def require(self, what: str, why: str, do: Callable[[], object]) -> None:
        """Do what only administrators may; else one is asked for.

        Args:
            what: code, for the audit log.
            why: what for, in words for the user.
            do: is done when it is allowed.
        """
        if self._people.may_administer:
            do()
            return
        from braintumor_desktop.desktop.dialogs.approve_dialog import ApproveDialog

        names = [one.name for one in self._people.persons if one.is_administrator]
        dialog = ApproveDialog(why, names, self._window)

        def ask(name: str, pin: str) -> None:
            self._people.approve(what, name, pin, _if_valid(dialog, dialog.show_outcome))

        dialog.entered.connect(ask)
        dialog.accepted.connect(do)
        dialog.show()

    def show_people(self) -> None:
        """Look after the readers; for administrators."""
        why = tr("Only administrators look after the readers.")
        self.require("people", why, self._show_people)

    def _show_people(self) -> None:
        from braintumor_desktop.desktop.dialogs.people_window import PeopleWindow
        from braintumor_desktop.review import people

        made = PeopleWindow(self._window)
        change = partial(self._change, made)
        made.switched_on.connect(
            lambda name, pin: self._people.make_administrator(name, pin, self._shown(made))
        )
        made.switched_off.connect(lambda: change("switched_off", people.switch_off))
        made.added.connect(
            lambda name, leads, pin: change(
                "added",
                lambda d: people.add(d, name, _role(leads=leads), pin),
            )
        )
        made.renamed.connect(
            lambda person, name: change("renamed", lambda d: people.give_name(d, person, name))
        )
        made.pin_set.connect(
            lambda person, pin: change("pin_set", lambda d: people.set_pin(d, person, pin))
        )
        made.role_set.connect(
            lambda person, leads: change(
                "role_set", lambda d: people.set_role(d, person, _role(leads=leads))
            )
        )
        made.retired.connect(
            lambda person, on: change("retired", lambda d: people.retire(d, person, is_retired=on))
        )
        made.show_people(self._people.persons, is_on=self._people.is_on)
        made.show()

    def _change(self, made: PeopleWindow, what: str, work: Callable[[Database], object]) -> None:
        self._people.change(what, work, self._shown(made))

    def _shown(self, made: PeopleWindow) -> Callable[[str], None]:
        def show(error: str) -> None:
            if isValid(made):
                made.show_text(error)
                made.show_people(self._people.persons, is_on=self._people.is_on)

        return show

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done, say who uses the window, and who may sign in."""
        people, actions = self._people, self._window.actions_
        for name in ("lock", "sign_out"):
            actions[name].setEnabled(people.is_on)
        actions["people"].setEnabled(self._window.records.state.may_write)
        name = people.current.name if people.current is not None else ""
        self._window.status_line.show_reader(name)
        self._watch_input()
        if self.sign_in is not None:
            self._fill(self.sign_in)

    def _fill(self, shown: SignInWindow) -> None:
        people, state = self._people, self._window.records.state
        names = [one.name for one in people.persons if not one.is_retired] if people.is_on else []
        shown.show_people(names, reader_choice.name())
        if state.phase in {"missing", "failed"}:
            shown.show_text(str(state.error))
        elif not state.is_open:
            shown.show_text(tr(NO_PERSONS), "quiet")
        elif not names or shown.told.text() == tr(NO_PERSONS):
            shown.show_text("")
        why = ""
        if people.may_recover and state.may_write:
            why = tr(RECOVERY) if people.is_on else tr(FIRST)
        shown.show_recovery(why)

    @Slot(bool)
    def _on_locked(self, is_locked: bool) -> None:
        if is_locked:
            self._lock()
        else:
            self._unlock()

    def _lock(self) -> None:
        from braintumor_desktop.desktop.dialogs import sign_in_window

        if self.sign_in is None:
            self.sign_in = shown = sign_in_window.SignInWindow()
            shown.sign_in_wanted.connect(self._on_sign_in)
            shown.administrator_wanted.connect(self._on_administrator)
            shown.quit_wanted.connect(self._on_quit)
        self._window.player.stop()
        self._fill(self.sign_in)
        sign_in_window.place_over(self.sign_in, self._window)
        QToolTip.hideText()
        # Before the others are hidden: a program without a window would end.
        self.sign_in.show()
        self._hidden = []
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.sign_in:
                self._hide(widget)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.sign_in.activateWindow()
        self.sign_in.fields.pin.setFocus()

    def _hide(self, widget: QWidget) -> None:
        if not isinstance(widget, QMenu) and widget not in self._hidden:
            self._hidden.append(widget)
        widget.hide()

    def _unlock(self) -> None:
        self._forget_windows()
        self._watch_input()
        hidden, self._hidden = self._hidden, []
        for widget in hidden:
            if isValid(widget):
                widget.show()
        if self.sign_in is not None:
            self.sign_in.hide()
        self._window.activateWindow()
        held, self._held = self._held, []
        if held:
            self._window.open(held)

    def _forget_windows(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def _on_sign_in(self, name: str, pin: str) -> None:
        if self.sign_in is not None:
            self._people.sign_in(name, pin, _if_valid(self.sign_in, self.sign_in.show_outcome))

    def _on_administrator(self, name: str, pin: str) -> None:
        if self.sign_in is not None:
            shown = self.sign_in
            self._people.make_administrator(
                name, pin, lambda error: shown.show_text(error) if isValid(shown) else None
            )

    def _on_quit(self) -> None:
        """What would ask something that names files or patients waits for somebody to sign in."""
        window = self._window
        if window.keeping.lost or window.workspace.unsaved:
            if self.sign_in is not None:
                self.sign_in.show_text(tr("There are results that are not saved: sign in first."))
            return
        window.close()
        if self.sign_in is not None:
            self.sign_in.hide()
        QApplication.quit()

    @Slot(str)
    def _on_signed_in(self, _name: str) -> None:
        if self.sign_in is not None:
            self.sign_in.show_text("")
        self._window.commands.reading.change_reader()

    def _watch_input(self) -> None:
        """Only where the window is to be locked: looking at each event costs time."""
        is_wanted = self._minutes > 0 and self._people.is_on and not self._people.is_locked
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            return
        if is_wanted and not self._idle.isActive():
            app.focusWindowChanged.connect(self._on_focus_window)
            self._on_focus_window(self._window.windowHandle())
            self._on_focus_window(app.focusWindow())
            self._idle.start(self._minutes * MINUTE_MS)
        elif not is_wanted and (self._idle.isActive() or self._watched):
            app.focusWindowChanged.disconnect(self._on_focus_window)
            self._idle.stop()
            for one in self._watched:
                if isValid(one):
                    one.removeEventFilter(self)
            self._watched = []

    @property
    def _minutes(self) -> int:
        return preferences.number(MINUTES)

    @Slot(object)
    def follow_settings(self) -> None:
        """The time after which the window is locked is another."""
        self._idle.stop()
        self._watch_input()

    def _on_focus_window(self, one: QWindow | None) -> None:
        self._watched = [known for known in self._watched if isValid(known)]
        if one is not None and one not in self._watched:
            self._watched.append(one)
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: somebody uses the window; or one appears while it is locked."""
        if self._people.is_locked:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                self._look_at(watched)
        elif event.type() in INPUT:
            self._idle.start(self._minutes * MINUTE_MS)
        return False

    def _look_at(self, shown: QWidget) -> None:
        """A window that appears while it is locked, such as a dialog of work that has ended."""
        is_own = self.sign_in is not None and _belongs_to(shown, self.sign_in)
        if shown.isWindow() and not is_own:
            QTimer.singleShot(0, shown, partial(self._hide_again, shown))

    def _hide_again(self, widget: QWidget) -> None:
        if self._people.is_locked:
            self._hide(widget)


def _belongs_to(widget: QWidget, shown: QWidget) -> bool:
    """Whether a window is the sign-in window or one of its own, such as the list of names."""
    above: QObject | None = widget
    while above is not None and above is not shown:
        above = above.parent()
    return above is shown


def _role(*, leads: bool) -> Role:
    from braintumor_desktop.review import people

    return people.ADMINISTRATOR if leads else people.READER


def _if_valid(widget: QWidget, do: Callable[..., object]) -> Callable[..., None]:
    """Nobody is told who is gone."""

    def call(*given: object) -> None:
        if isValid(widget):
            do(*given)

    return call
