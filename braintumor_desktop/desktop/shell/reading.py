"""Reading case by case: the menu Review, its keys, and what a round changes in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.reading.reading_text import missing_text
from braintumor_desktop.desktop.shell.left_round import LeftRound
from braintumor_desktop.desktop.shell.sight import Sight
from braintumor_desktop.desktop.worklist.shown import sealed
from braintumor_desktop.review import rounds
from braintumor_desktop.review.verdicts import ALONE, ANSWERS
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.words import joined, mark, number, plural, tr
from braintumor_desktop.workspace.changes import ViewsChanged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from braintumor_desktop.desktop.reading.start_window import StartWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.message_bar import Kind
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.rounds import Plan
    from braintumor_desktop.workspace.changes import Change

IN_A_ROUND = ("stop_reading", "unread_on", "unread_back")
OF_A_CASE = ("flag_case", "comment_case")
ELSEWHERE = mark(
    "Some of these files are read blind in another worklist: what the networks say of them is "
    "hidden until they are answered there."
)
SHOW_ANSWERS = ("save_table", "export_items", "why", "judge_anyway", "agreement")
"""Actions that would tell what the networks say of all that is open."""


class ReadingCommands(QObject):
    """Connects the actions of a reader with the round."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading = window.reading
        self._actions = window.actions_
        self._open: StartWindow | None = None
        self._is_blind = False
        self._told_of: str | None = None
        self._is_refused = False
        self._last = ""
        self._missing: Callable[[], str] | None = None
        self._path: Path | None = None
        self._interrupted: Plan | None = None
        reading = self._reading
        for answer in ANSWERS:
            self._on(f"answer_{answer}", partial(self._give, answer))
        self._on("answer_agree", self._agree)
        self._on("answer_same", self._say_the_same)
        self._on("read", self.show_start)
        self._on("stop_reading", self._stop)
        self._on("unread_on", partial(reading.show_unread, 1))
        self._on("unread_back", partial(reading.show_unread, -1))
        self._on("undo_answer", reading.undo)
        self._on("comment_case", self._comment)
        self._actions["flag_case"].triggered.connect(self._flag)
        window.worklist.model.set_reader(reader_choice.name(), of_all=True)
        reading.changed.connect(self._follow)
        reading.told.connect(self._tell)
        reading.refused.connect(self._on_refused)
        reading.ended.connect(self._on_ended)
        reading.missing.connect(self._on_missing)
        window.bridge.told.connect(self._follow)
        window.records.state_changed.connect(self._on_list)
        self._follow()
        self.left = LeftRound(window, self.start)
        self.sight = Sight(window)

    def change_reader(self) -> None:
        """Somebody else has signed in: the round of who read before waits for them.

        Where the list is read blind, all is closed: what it shows is for who reads now to find
        out, and they read blind, too, whoever began it.
        """
        window, name, made = self._window, reader_choice.name(), self._reading.round
        window.worklist.model.set_reader(name, of_all=self._reading.round is None)
        window.workspace.reader = name
        if made is not None and made.plan.reader == name:
            return
        is_blind = window.workspace.seal.is_on
        if is_blind:
            window.opening.close_all()
            self._tell_all(window.workspace.read_blind([], name))
        if made is not None:
            self._reading.leave()
        if is_blind:
            self._go_on_blind(name)

    def _stop(self) -> None:
        """Put the round away; a list that is read blind stays so until who read it are done."""
        made = self._reading.round
        self._take_back()
        self._reading.leave()
        if made is None or made.plan.way != "blind":
            return
        is_done = made.read == len(made.keys) > 0

        def take(waiting: dict[str, int]) -> None:
            if is_done:  # Of what they wanted to read, if not of the whole list.
                waiting.pop(made.plan.reader, None)
            if not waiting and self._window.people.may_administer:
                self._reading.end_blind()
                return
            text = tr("Reading is stopped. The list stays blind for all who read it.")
            self._say_last(text, tr("End reading blind"), self._end_blind)

        self._ask_who_waits(take)

    def _ask_who_waits(self, do: Callable[[dict[str, int]], None]) -> None:
        def take(found: object, error: AppError | None) -> None:
            if error is None:
                do(cast("dict[str, int]", found))
            else:
                self._tell("error", str(error))

        self._window.records.ask(rounds.waiting, take)

    def _end_blind(self, then: Callable[[], object] | None = None) -> None:
        """Show to all what the networks say, which only administrators may want, and then go on."""
        end = then or self._reading.end_blind
        why = tr("The end of reading blind shows what the networks say.")
        confirm = partial(self._ask_who_waits, partial(self._confirm_the_end, end))
        self._window.commands.people.require("unblinded", why, confirm)

    def _confirm_the_end(self, end: Callable[[], object], waiting: dict[str, int]) -> None:
        """It cannot be taken back: what was seen was seen."""
        if not waiting:
            end()
            return
        lines = (
            plural(count, "{reader}: {count} case", "{reader}: {count} cases", reader=name)
            for name, count in waiting.items()
        )
        box = texts.message_box(
            self._window,
            tr("End reading blind"),
            tr("Not all cases are read blind. What the networks say is shown to all who read."),
            joined([tr("These wait:"), *lines], "\n"),
        )
        box.addButton(tr("End reading blind"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(end)
        box.open()

    def _choose(self, plan: Plan) -> None:
        """How the list is read is for administrators to say, where readers sign in."""
        people = self._window.commands.people
        if plan.way != "blind" and self._window.workspace.seal.is_on:
            self._end_blind(lambda: self.start(plan))
            return

        def take(found: object, error: AppError | None) -> None:
            known = found if error is None and isinstance(found, rounds.Plan) else rounds.Plan("")
            if study_of(plan) == study_of(known):
                self.start(plan)
                return
            why = tr("Way and order of reading are set by an administrator.")
            people.require("study", why, lambda: self.start(plan))

        if self._window.people.may_administer:
            self.start(plan)
        else:
            reader = plan.reader
            self._window.records.ask(lambda database: rounds.plan_of(database, reader), take)

    def show_start(self) -> StartWindow:
        """Ask how one wants to read."""
        # Seldom opened: the window's start does without it.
        from braintumor_desktop.desktop.reading.start_window import StartWindow

        if self._open is None or not isValid(self._open):
            self._open = StartWindow(self._window.records, self._window)
            self._open.chosen.connect(self._choose)
            current = self._window.people.current
            if current is not None:
                self._open.fix_reader(current.name)
        self._open.show()
        self._open.activateWindow()
        return self._open

    @Slot(object)
    def start(self, plan: Plan, *, is_wanted: bool = True) -> None:
        """Begin to read, or go on: in the order of the worklist, with its filter where it is seen.

        Who reads blind learns nothing from either of what the networks say.

        Args:
            plan: how it is read.
            is_wanted: as `Reading.start`.
        """
        self._take_back()
        model = self._window.worklist.model
        model.set_reader(plan.reader)
        query = model.query
        if self._window.items_dock.isHidden():
            query = Query(order=query.order, reader=query.reader)
        shown = sealed(query) if plan.way == "blind" else query
        self._reading.start(plan, shown, is_wanted=is_wanted)
        self._window.verdict_dock.show()
        self._window.viewer.canvas.setFocus()

    @Slot()
    def _on_list(self) -> None:
        """Whether a list is read blind stands in it: until it is open, nothing is shown."""
        window, state = self._window, self._window.records.state
        if state.phase == "opening":
            made, is_same = self._reading.round, state.path == self._path
            self._path, self._interrupted = state.path, made.plan if made and is_same else None
            self._tell_all(window.workspace.read_blind([], ""))
            self._reading.leave()
            return
        window.workspace.seal.keep_closed(state.hidden)
        if state.is_open and state.blind:
            current = window.people.current
            name = state.blind if current is None else current.name
            self._tell_all(window.workspace.read_blind([], name))
            if not window.people.is_locked:  # Else with who signs in.
                self._go_on_blind(name)
        elif self._reading.round is None and window.workspace.seal.is_on:
            self._tell_all(window.workspace.read_openly())
            if state.hidden:
                self._tell("info", tr(ELSEWHERE))
            # The same list was gone for a while.
            plan, self._interrupted = self._interrupted, None
            if plan is not None and state.is_open and not window.people.is_locked:
                self.start(plan)

    def _go_on_blind(self, reader: str) -> None:
        """Whoever comes sees the list blind; those who only look are none who read it."""

        def find(database: Database) -> tuple[Plan, bool]:
            begun = rounds.has_begun_blind(database, reader)
            return rounds.blind_plan(database, reader), begun

        def start(found: object, error: AppError | None) -> None:
            if error is None:
                plan, begun = cast("tuple[Plan, bool]", found)
                self.start(plan, is_wanted=begun)
            else:
                self._tell("error", str(error))

        self._window.records.ask(find, start)

    def _tell_all(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._window.bridge.tell(change)
        self._window.bridge.tell(self._window.views.look_again())

    def _on(self, name: str, do: object) -> None:
        # A key that is held down answers one case, not all that follow.
        self._actions[name].setAutoRepeat(False)
        self._actions[name].triggered.connect(lambda _checked=False: do())  # type: ignore[operator]

    def _give(self, answer: str) -> None:
        self._take(answer)
        self._follow()  # A key that is pressed again leaves its answer checked.

    def _take(self, answer: str) -> None:
        if self._reading.give(answer) and self._is_refused:
            self._is_refused = False
            self._window.viewer.messages.show_hint("")

    @Slot()
    def _on_refused(self) -> None:
        """It stays until a key is taken: the next picture comes at once."""
        self._is_refused, self._told_of = True, None
        text = tr("Not taken: the key came before the case was shown. Press it again.")
        self._window.viewer.messages.show_hint(text)

    @Slot(bool)
    def _flag(self, on: bool) -> None:
        self._reading.flag(on=on)
        self._follow()  # What was not taken leaves it as it was.

    def _networks(self) -> str:
        """What the networks say of the shown case, where it can be agreed with; else ""."""
        key = self._reading.key
        row = None if key is None else self._window.rows.find(key)
        answer = None if row is None else row.answer
        return answer if answer in ANSWERS else ""

    def _agree(self) -> None:
        self._take(self._networks())

    def _say_the_same(self) -> None:
        made, key = self._reading.round, self._reading.key
        first = None if made is None or key is None else made.given.get(key, {}).get(ALONE)
        if first:
            self._take(first[-1].answer)

    def _comment(self) -> None:
        self._window.verdict_dock.show()
        self._window.reading_panel.comment.setFocus()

    @Slot(str, str)
    def _tell(self, kind: Kind, text: str) -> None:
        shown, messages = self._window.bridge.identity.text(text), self._window.viewer.messages
        if kind == "error":
            messages.show_message(kind, shown)
            return
        self._told_of, self._is_refused = self._reading.key or "", False
        messages.show_hint(shown)

    def _clear(self) -> None:
        """What was said of the case before is not said of this one."""
        if self._told_of is not None and self._told_of != (self._reading.key or ""):
            self._told_of = None
            self._window.viewer.messages.show_hint("")

    @Slot()
    def _on_missing(self) -> None:
        """Say which cases are passed over, as one message; none once their files are there."""
        messages, identity = self._window.viewer.messages, self._window.bridge.identity
        if self._missing is not None:
            messages.take_back(self._missing())
            self._missing = None
        made = self._reading.round
        if made is not None and made.missing:
            shown, hidden = (missing_text(made, is_hidden=on) for on in (False, True))
            self._missing = lambda: hidden if identity.is_hidden else shown
            messages.show_message("warning", self._missing)

    @Slot()
    def _on_ended(self) -> None:
        made = self._reading.round
        if made is None or not made.keys:
            self._tell("info", tr("There are no cases to read in this way."))
            return
        text = tr("All {count} cases are read.", count=number(len(made.keys)))
        # Blind, it says nothing before the list is open to all.
        next_ = "stop_reading" if made.plan.way == "blind" else "agreement"
        action = self._actions[next_]
        self._say_last(text, action.text(), action.trigger)

    def _say_last(self, text: str, name: str, do: Callable[[], None]) -> None:
        """What a round ended with; it is not true any more once another one has begun."""
        self._take_back()
        self._last = text
        self._window.viewer.messages.show_message("info", text, name, do)

    def _take_back(self) -> None:
        if self._last:
            self._window.viewer.messages.take_back(self._last)
            self._last = ""

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done, and check what was answered."""
        reading, actions = self._reading, self._actions
        made, key = reading.round, reading.key
        answer = None if made is None or key is None else made.answer(key)
        may = made is not None and key is not None and made.may_answer(key)
        is_sealed = made is not None and key is not None and made.is_sealed(key)
        for name in IN_A_ROUND:
            actions[name].setEnabled(made is not None)
        for name in OF_A_CASE:
            actions[name].setEnabled(key is not None)
        actions["undo_answer"].setEnabled(reading.may_undo)
        for code in ANSWERS:
            action = actions[f"answer_{code}"]
            action.setEnabled(may)
            action.setChecked(answer is not None and answer.answer == code)
        # Unclear, and not judged, are nothing to agree with.
        actions["answer_agree"].setEnabled(may and not is_sealed and bool(self._networks()))
        is_second = may and made is not None and made.plan.way == "blind" and not is_sealed
        actions["answer_same"].setEnabled(is_second)
        actions["answer_same"].setVisible(made is None or made.plan.way == "blind")
        actions["flag_case"].setChecked(made is not None and key in made.flagged)
        self._clear()
        self._seal()

    def _seal(self) -> None:
        """While somebody reads blind, nothing leads to what the networks say of other cases."""
        is_blind = self._window.workspace.seal.is_on
        if is_blind != self._is_blind:
            self._is_blind = is_blind
            for name in SHOW_ANSWERS:
                self._actions[name].setEnabled(not is_blind)
            # Whatever offers actions by what is shown looks again.
            self._window.bridge.tell(ViewsChanged())
        if is_blind:
            for name in SHOW_ANSWERS:
                self._actions[name].setEnabled(False)


def study_of(plan: Plan) -> tuple[object, ...]:
    """What of a plan belongs to a study, not to the reader's place in it."""
    return plan.way, plan.seed, plan.may_go_back
