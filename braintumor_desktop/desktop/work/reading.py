"""Reading the list case by case: each answer is on the disk before the next case is shown."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.work import round_work
from braintumor_desktop.desktop.work.case_files import CaseFiles
from braintumor_desktop.desktop.work.case_sight import CaseSight, wall
from braintumor_desktop.desktop.work.round_growth import RoundGrowth
from braintumor_desktop.desktop.work.typed_comments import TypedComments
from braintumor_desktop.review import verdicts
from braintumor_desktop.review.places import as_id
from braintumor_desktop.review.verdicts import ALONE
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.opening import Opening
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.journal import Verdict
    from braintumor_desktop.review.rounds import Plan, Round
    from braintumor_desktop.review.worklist import Query
    from braintumor_desktop.workspace.changes import StudiesChanged, ViewsChanged

log = logging.getLogger(__name__)

GO_ON = "reading/go_on"
"""Setting: whether an answer leads to the next case."""


class Reading(QObject):
    """One reader's round in the window.

    Attributes:
        round: that which is read, or None.
        said: what all readers said of the shown case, while differences are decided.
        sight: which case the reader sees, and since when.

    Signals:
        changed(): the round, the shown case, or what was answered is another.
        told(str, str): something for the user: "info", "warning" or "error", and the text.
        ended(): no case waits for an answer any more.
        missing(): the files of a case are not where they were; it is passed over.
        given(Verdict): an answer was given.
        withdrawn(Verdict): one was taken back.
        blinded(bool): a round without the networks' answers has begun, or ended.
        refused(): a key came before its case was to be seen; it was not taken.
    """

    changed = Signal()
    told = Signal(str, str)
    ended = Signal()
    missing = Signal()
    given = Signal(object)
    withdrawn = Signal(object)
    blinded = Signal(bool)
    refused = Signal()

    def __init__(
        self,
        bridge: Bridge,
        records: Records,
        opening: Opening,
        pixels: PixelLoader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._records = records
        self._files = CaseFiles(bridge, records, opening, pixels, self)
        self.round: Round | None = None
        self.said: Mapping[str, Mapping[str, str]] = {}
        self.sight = CaseSight(self)
        self._key: str | None = None
        self._onward: Callable[[str], str | None] | None = None
        self._given: list[Verdict] = []
        self._typed = TypedComments(records, self)
        self._typed.failed.connect(self._on_failed)
        self._is_writing = False
        self._is_kept = True
        self._growth = RoundGrowth(records, lambda: self.round, self)
        self._growth.grown.connect(self._take_cases)
        bridge.views_changed.connect(self._on_views_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        opening.ended.connect(self._on_search_ended)
        self._files.came.connect(self.show)
        self._files.missed.connect(self._on_missed)

    @property
    def key(self) -> str | None:
        """The shown case; None where what is shown is none of the round."""
        if self.round is None or self._key is None or self.round.place(self._key) is None:
            return None
        return self._key

    @property
    def is_unseen(self) -> bool:
        """Whether the picture of the case, or what was said of it, is still to be painted."""
        return self.round is not None and self.sight.key != self._looked_at

    @property
    def is_ready(self) -> bool:
        """Whether an answer is taken: the reader sees the case, and no answer is written."""
        return not (self.is_unseen or self.is_opening or self._is_writing)

    @property
    def _looked_at(self) -> str:
        """The series that is to be seen, or ""."""
        current = self._bridge.views.current
        return "" if current is None else current.id

    def see(self, key: str) -> None:
        """The picture of a case has been painted."""
        if key == self._looked_at:
            self.sight.begin(key)

    def _is_for_seen(self, typed: float, *, is_answer: bool = False) -> bool:
        """Whether a key was pressed for what the reader saw; where not, it is said."""
        waits = is_answer and (self._is_writing or self.is_opening)
        if not (waits or self.is_unseen) and self.sight.was_there(typed):
            return True
        self.refused.emit()
        return False

    @property
    def is_opening(self) -> bool:
        """Whether the case that comes next is being opened."""
        return bool(self._files.awaited)

    @property
    def may_undo(self) -> bool:
        """Whether an answer was given in this round that can be taken back."""
        return self.round is not None and bool(self._given)

    def start(self, plan: Plan, query: Query | None = None, *, is_wanted: bool = True) -> None:
        """Begin a round, or go on with it.

        Args:
            plan: how it is read.
            query: finds the items, in their order; None for all by suspicion.
            is_wanted: whether the reader asked for it; else it is kept from the first answer on.
        """
        from braintumor_desktop.review import rounds

        def begin(database: Database) -> Round:
            return rounds.begin(database, plan, round_work.listed(query, database))

        self._typed.keep()
        self._growth.query = query
        self._records.ask(begin, partial(self._on_begun, is_wanted), newest="round")

    def leave(self) -> None:
        """Put the round away; it can be gone on with. What it hides stays hidden."""
        self.keep()
        self.round, self.said, self._files.awaited = None, {}, ""
        self.missing.emit()
        self._given.clear()
        self.changed.emit()

    def end_blind(self) -> None:
        """Nobody reads the list blind any more: what was hidden is shown, to all who read."""
        self.leave()
        if self._bridge.workspace.seal.is_on:
            self._records.write(round_work.ending_blind())
            self._tell_all(self._bridge.workspace.read_openly())
            self.blinded.emit(False)
            self.changed.emit()

    @Slot(object, object)
    def _take_cases(self, made: Round, keys: tuple[str, ...]) -> None:
        """Cases came into the list, or left it."""
        if made is not self.round:
            return
        before, was_empty, was_shown = made.keys, not made.keys, self.key
        made.grow(keys)
        if made.keys == before:
            return
        if was_shown is None and self.key is not None:
            self.sight.end(is_other=True)  # A case from now on.
        elif was_empty and made.first is not None:
            self.show(made.first)
        self.changed.emit()

    def give(self, answer: str) -> bool:
        """Answer the case that is seen; one of `verdicts.ANSWERS`. Whether that is taken."""
        key, made, typed = self.key, self.round, self.sight.typed_at()
        if key is None or made is None or self._is_held():
            return False
        if not self._is_for_seen(typed, is_answer=True):
            return False
        if not made.may_answer(key):
            self.told.emit("warning", tr("This case is answered; its answers stand."))
            return False
        self._write(made, key, answer, typed)
        return True

    def _write(self, made: Round, key: str, answer: str, typed: float) -> None:
        shown = self.sight.shown or wall(typed)
        look = verdicts.Reading(key, made.plan.reader, made.stage(key), shown)
        said = verdicts.Said(answer, self.comment, *self._volumes(key))
        # Tried again on a disk that was full, it is the same.
        given = verdicts.made(look, said, given=max(shown, wall(typed)))
        self._is_writing = True
        self.sight.changed.emit()
        self._records.write(
            lambda database: verdicts.keep(database, given),
            self._on_given,
            items=[key],
        )

    def _is_held(self) -> bool:
        """Whether the answer before cannot be written now, which is said."""
        if self._is_writing and self._records.state.phase in {"gone", "full"}:
            text = tr(
                "{error} The answer before is kept in memory and written then; this one is not "
                "taken.",
                error=self._records.state.error,
            )
            self.told.emit("error", text)
            return True
        return False

    def _volumes(self, key: str) -> tuple[float | None, float | None]:
        """Milliliters as the reader left the outlines, and as the networks made them."""
        workspace = self._bridge.workspace
        listing, known = workspace.listings.of(key), workspace.sum_of(key)
        if listing is None or not listing.reader_note or known is None:
            return None, None
        return listing.volume_ml, known.result.volume_ml

    def undo(self) -> None:
        """Take the last answer of this round back, and show its case again."""
        typed = self.sight.typed_at()
        if self.round is None or not self._given or self._is_held():
            return
        last = self._given[-1]
        # While the next case is opened, the one before is still to be seen.
        is_seen = self.is_opening and as_id(last.item) == self.sight.key and not self._is_writing
        if not is_seen and not self._is_for_seen(typed, is_answer=True):
            return
        if last.stage == ALONE:
            text = tr("The first answer stands: what the networks say was shown after it.")
            self.told.emit("warning", text)
            return
        taken = replace(last, withdrawn=wall(typed))
        self._is_writing = True
        self._records.write(
            lambda database: verdicts.keep(database, taken),
            self._on_withdrawn,
            items=[last.item],
        )

    @property
    def comment(self) -> str:
        """What is written beside the shown case."""
        key = self.key
        return "" if key is None or self.round is None else self.round.comment(key)

    def write_comment(self, text: str) -> None:
        """Keep a comment on the shown case, whether it is answered or not."""
        if self.key is None or self.round is None:
            return
        if not self._is_for_seen(self.sight.typed_at()):
            self.changed.emit()  # The field has the letters.
            return
        self.round.notes[self.key] = text
        self._typed.put(self.key, self.round.plan.reader, text)

    def end_comment(self) -> None:
        """The comment is written: where there is an answer, it is given again with it."""
        key, made = self.key, self.round
        answer = None if key is None or made is None else made.answer(key)
        is_typed = key is not None and self._typed.waits(key)
        self._typed.keep()
        if key is None or made is None or answer is None or not is_typed:
            return
        is_open = made.may_answer(key) and answer.stage == made.stage(key)
        if is_open and self.comment != answer.comment and not self._is_writing:
            self._write(made, key, answer.answer, self.sight.typed_at())

    def flag(self, *, on: bool) -> None:
        """Flag the case that is seen, or no more."""
        key, made = self.key, self.round
        if key is None or made is None or not self._is_for_seen(self.sight.typed_at()):
            return
        made.flag(key, on=on)
        self._records.write(round_work.flagging(key, made.plan, on=on), self._on_kept, items=[key])
        self.changed.emit()

    def step(self, step: int) -> bool:
        """Show the case so many places on; whether the shown case is one of a round."""
        if self.round is None or self.key is None:
            return False
        other = self.round.neighbor(self.key, step)
        if other is None:
            self.told.emit("info", tr("Cases that are answered are not shown again."))
        else:
            self._onward = partial(self.round.neighbor, step=1 if step > 0 else -1)
            self.show(other)
        return True

    def show_unread(self, step: int = 1) -> None:
        """Show the next case that waits for an answer."""
        if self.round is None:
            return
        other = self.round.unread(self.key or self.round.plan.at, step)
        if other is None:
            self.ended.emit()
        else:
            self._onward = partial(self.round.unread, step=step)
            self.show(other)

    @Slot(str)
    def show(self, key: str) -> None:
        """Show a case; its files are opened where they are not."""
        if self._bridge.workspace.find(key) is not None:
            self._files.awaited = ""
            self._bridge.tell(self._bridge.views.show(key))
        else:
            self._files.want(key)
            self.changed.emit()
        self.sight.changed.emit()

    @Slot(str, str, bool)
    def _on_missed(self, key: str, name: str, is_awaited: bool) -> None:
        """The files of a case are gone: the round goes on without it."""
        made = self.round
        if made is None:
            return
        made.missing[key] = name
        self.missing.emit()
        self.changed.emit()
        if not is_awaited:
            self._prepare(self.key or key)
            return
        other = (self._onward or made.unread)(key)
        if other is not None and other not in made.missing:
            self.show(other)

    def _prepare(self, key: str, *, opens: bool = True) -> None:
        """Read ahead what comes next; where it is not open, open it."""
        other = None if self.round is None else self.round.unread(key)
        if self.round is None or other is None or other == key or other in self.round.missing:
            return
        self._files.prepare(other, opens=opens)

    def _on_begun(self, is_wanted: bool, found: object, error: AppError | None) -> None:
        if error is not None:
            self.told.emit("error", str(error))
            return
        made = cast("Round", found)
        is_blind = made.plan.way == "blind"
        (self.leave if is_blind else self.end_blind)()
        self.round, self._onward, self._key = made, None, None
        self._is_kept = is_wanted
        if is_blind:
            # What was done before would show what it was done with.
            self._bridge.history.stack.clear()
            opened = [key for key in made.given if not made.is_sealed(key)]
            self._tell_all(self._bridge.workspace.read_blind(opened, made.plan.reader))
            self.blinded.emit(True)
        first = made.first
        if first is None:
            self.ended.emit()
        else:
            self._look()
            self.show(first)
        self.keep()
        if is_blind and is_wanted:
            self._records.write(round_work.keeping_blind(made.plan.reader))
        self.changed.emit()

    def _on_given(self, result: object, error: AppError | None) -> None:
        self._is_writing = False
        self.sight.end(is_other=False)
        if error is not None:
            self.told.emit("error", str(error))
            return
        verdict, made = cast("Verdict", result), self.round
        if made is None:
            return
        made.take(verdict)
        if not self._is_kept:
            self._is_kept = True
            self.keep()
        self.given.emit(verdict)
        self._given.append(verdict)
        if verdict.stage == ALONE:
            self._tell_all(self._bridge.workspace.open_seal(as_id(verdict.item)))
            self.sight.end(is_other=True)
        elif preferences.is_on(GO_ON) and self._is_still_at(as_id(verdict.item)):
            self.show_unread()
        if self._looked_at == self._key:  # Else it is told with the case that is shown now.
            self.changed.emit()

    def _is_still_at(self, key: str) -> bool:
        """Whether the reader did not go elsewhere while the answer was written."""
        return self._looked_at == key and not self.is_opening

    def _on_withdrawn(self, result: object, error: AppError | None) -> None:
        self._is_writing = False
        self.sight.end(is_other=False)
        if error is not None:
            self.told.emit("error", str(error))
            return
        taken = cast("Verdict", result)
        self.withdrawn.emit(taken)
        if self.round is not None:
            self.round.take(taken)
            self._given.pop()
            self.show(as_id(taken.item))
            self.changed.emit()

    def _on_kept(self, _result: object, error: AppError | None) -> None:
        if error is not None:
            self._on_failed(error)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.told.emit("error", str(error))

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self._look()

    def _look(self) -> None:
        """The user looks at another case from now on."""
        current = self._bridge.views.current
        key = None if current is None else current.id
        if self.round is None or key == self._key:
            self._key = key
            return
        self._key, self.said = key, {}
        self.sight.end(is_other=True)
        if self.key is not None:
            self.round.plan = replace(self.round.plan, at=self.key)
            self.keep()
            self._prepare(self.key)
            if self.round.plan.way == "decide":
                self._ask_what_was_said(self.key)
        self.changed.emit()

    def _ask_what_was_said(self, key: str) -> None:
        from braintumor_desktop.review import rounds

        def take(found: object, error: AppError | None) -> None:
            if error is None and key == self.key:
                self.said = cast("Mapping[str, Mapping[str, str]]", found)
                self.changed.emit()

        self._records.ask(lambda database: rounds.said_of(database, key), take, newest="said")

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        """What was missing is there again."""
        made = self.round
        back = made.missing.keys() & {*change.added, *change.changed} if made is not None else ()
        if made is not None and back:
            for key in back:
                del made.missing[key]
            self.missing.emit()
            self.changed.emit()

    @Slot()
    def _on_search_ended(self) -> None:
        if self.key is not None and not self._files.awaited:
            self._prepare(self.key, opens=False)

    def keep(self) -> None:
        """Keep where the reader is, and what was typed."""
        self._typed.keep()
        if self.round is not None and self._is_kept:
            self._records.write(round_work.keeping(self.round.plan))

    def _tell_all(self, changes: Sequence[object]) -> None:
        for change in changes:
            self._bridge.tell(change)  # type: ignore[arg-type]
        self._bridge.tell(self._bridge.views.look_again())
