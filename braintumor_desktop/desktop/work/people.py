"""Who uses the window: readers who sign in, as the review database knows them.

While they are on and nobody has signed in, `is_locked`: whatever shows a patient waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from braintumor_desktop.desktop.choices import preferences, reader_choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.desktop.work.auditing import Auditing
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.people import Person
    from braintumor_desktop.station.tries import Outcome

DEMANDED = "people/sign_in"
"""Setting: nothing is shown before somebody has signed in."""
RECOVERS = "people/new_administrator"
"""Setting: whoever is there may make a new administrator."""
_HINT = "people/worklists"
"""Of which worklists it is known that readers sign in, before they are open."""


class People(QObject):
    """The persons of the open database, and who of them uses the window.

    Attributes:
        persons: all of them, by name; empty while the database is not open.
        current: who has signed in, or None.
        is_locked: whether nothing may be shown.

    Signals:
        changed(): one of these is another.
        locked(bool): `is_locked` is another.
        signed_in(str): somebody has signed in, by name.
    """

    changed = Signal()
    locked = Signal(bool)
    signed_in = Signal(str)

    def __init__(self, records: Records, auditing: Auditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._auditing = auditing
        self._path: Path | None = None
        self.persons: tuple[Person, ...] = ()
        self.current: Person | None = None
        self.is_locked = False
        self._entering = ""
        records.state_changed.connect(self._on_records)

    @property
    def is_on(self) -> bool:
        """Whether readers sign in at this database."""
        return any(one.is_administrator for one in self.persons)

    @property
    def is_demanded(self) -> bool:
        """Whether an administrator of the computer wants them to."""
        return preferences.is_on(DEMANDED)

    @property
    def may_recover(self) -> bool:
        """Whether a new administrator may be made without the PIN of one."""
        return preferences.is_on(RECOVERS) or (self.is_demanded and not self.is_on)

    @property
    def may_administer(self) -> bool:
        """Whether what only administrators may can be done now."""
        return not self.is_on or (self.current is not None and self.current.is_administrator)

    def begin(self, path: Path) -> None:
        """A database is being opened: where readers are known to sign in, nothing is shown."""
        self._path = path
        if self.is_demanded or str(path) in _hints():
            self._set_locked(True)

    def lock(self) -> None:
        """Nothing is shown until somebody signs in."""
        if self.is_locked or not (self.is_on or self.is_demanded):
            return
        self._auditing.note("locked")
        self._auditing.reader = ""  # Whoever is there now is not known.
        self._set_locked(True)

    def sign_out(self) -> None:
        """Nobody uses the window any more."""
        if not self.is_on:
            return
        self._auditing.note("signed_out")
        self.current = None
        self._auditing.reader = ""
        self._set_locked(True)
        self.changed.emit()

    def sign_in(self, name: str, pin: str, done: Callable[[Outcome, str], object]) -> None:
        """Look whether somebody is who they say; then they use the window.

        Args:
            name: of the person.
            pin: or "" for who has none.
            done: is told how it went, and what went wrong, in words for the user.
        """

        def entered(outcome: Outcome, error: str) -> None:
            person = next((one for one in self.persons if one.name == name), None)
            if outcome.is_right and person is not None:
                self._enter(person)
            elif not error:
                self._auditing.note("not_signed_in", {"name": name, "wait": round(outcome.wait)})
            done(outcome, error)

        self._ask(name, pin, entered)

    def approve(
        self, what: str, name: str, pin: str, done: Callable[[Outcome, str], object]
    ) -> None:
        """An administrator lets somebody else do something once.

        Args:
            what: code of what is let.
            name: of the administrator.
            pin: of the administrator.
            done: as in `sign_in`; an outcome that is right is an administrator's.
        """
        from braintumor_desktop.station.tries import Outcome

        def looked(outcome: Outcome, error: str) -> None:
            person = next((one for one in self.persons if one.name == name), None)
            is_right = outcome.is_right and person is not None and person.is_administrator
            if is_right:
                self._auditing.note("approved", {"what": what, "by": name})
            elif not error:
                self._auditing.note("not_signed_in", {"name": name, "wait": round(outcome.wait)})
            done(Outcome(is_right, outcome.wait), error)

        self._ask(name, pin, looked)

    def change(
        self, what: str, work: Callable[[Database], object], done: Callable[[str], object]
    ) -> None:
        """Change the persons.

        Args:
            what: code, for the audit log.
            work: of `review.people`, with all but the database.
            done: is told what went wrong, or "".
        """

        def written(_result: object, error: AppError | None) -> None:
            if error is None:
                self._auditing.note("people_changed", {"what": what})
                self.read(lambda: done(""))
            else:
                done(str(error))

        self._records.write(work, written)

    def read(self, then: Callable[[], object] = lambda: None) -> None:
        """Read who there is."""
        from braintumor_desktop.review import people

        path = self._path

        def take(found: object, error: AppError | None) -> None:
            # Another worklist is being opened by now: these are not its readers.
            if error is None and path == self._path:
                self._take(tuple(cast("list[Person]", found)))
            then()

        self._records.ask(people.people, take)

    def make_administrator(self, name: str, pin: str, done: Callable[[str], object]) -> None:
        """Switch readers on, or make an administrator where the policy lets one be made.

        Args:
            name: of the administrator.
            pin: that they choose.
            done: is told what went wrong, or "".
        """
        from braintumor_desktop.review import people

        is_first = not self.is_on
        if not is_first and not self.may_recover:
            return
        self._entering = " ".join(name.split())

        def ended(error: str) -> None:
            self._entering = ""
            done(error)

        self.change(
            "switched_on" if is_first else "recovered",
            lambda database: people.add(
                database, name, people.ADMINISTRATOR, pin, replaces=not is_first
            ),
            ended,
        )

    def _ask(self, name: str, pin: str, done: Callable[[Outcome, str], object]) -> None:
        from braintumor_desktop.review import people
        from braintumor_desktop.station.tries import Outcome

        def answered(found: object, error: AppError | None) -> None:
            if error is not None:
                done(Outcome(is_right=False), str(error))
            else:
                done(cast("Outcome", found), "")

        self._records.ask(lambda database: people.sign_in(database, name, pin), answered)

    def _enter(self, person: Person) -> None:
        self.current = person
        self._auditing.reader = person.name
        self._auditing.note("signed_in", {"role": person.role})
        reader_choice.keep(person.name)
        self.signed_in.emit(person.name)
        self._set_locked(False)
        self.changed.emit()

    def _take(self, persons: tuple[Person, ...]) -> None:
        self.persons = persons
        first = next((one for one in persons if one.name == self._entering), None)
        if first is not None and first.is_administrator:
            self._entering = ""
            self._enter(first)
        if self.current is not None:
            mine = [one for one in persons if one.id == self.current.id and not one.is_retired]
            self.current = mine[0] if mine else None
            self._auditing.reader = self.current.name if self.current is not None else ""
        if self._path is not None:
            _keep_hint(self._path, is_on=self.is_on)
        is_wanted = self.is_on or self.is_demanded
        if not is_wanted:
            self.current, self._auditing.reader = None, None
        self._set_locked(is_wanted and (self.is_locked or self.current is None))
        self.changed.emit()

    def _set_locked(self, is_locked: bool) -> None:
        if is_locked != self.is_locked:
            self.is_locked = is_locked
            self.locked.emit(is_locked)

    @Slot()
    def _on_records(self) -> None:
        state = self._records.state
        if state.phase == "opening" and state.path is not None:
            if state.path != self._path:
                self.current, self._auditing.reader = None, ""
            self.persons = ()
            self.begin(state.path)
            self.changed.emit()
        elif state.is_open:
            self.read()
        elif state.phase in {"missing", "failed"}:
            self.changed.emit()


def _hints() -> list[str]:
    kept = QSettings().value(_HINT, [])
    return [kept] if isinstance(kept, str) else [str(one) for one in kept or []]  # type: ignore[attr-defined]


def _keep_hint(path: Path, *, is_on: bool) -> None:
    others = [one for one in _hints() if one != str(path)]
    QSettings().setValue(_HINT, [*others, str(path)] if is_on else others)
