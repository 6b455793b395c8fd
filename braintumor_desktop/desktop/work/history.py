"""What a person did, to be undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.workspace.changes import Change, StudiesChanged
    from braintumor_desktop.workspace.edits import Edit
    from braintumor_desktop.workspace.workspace import Workspace

DEPTH = 200
"""Steps that can be undone."""
MOST_BYTES = 50_000_000
"""That all steps together may take; beyond that the oldest go. Two hundred strokes over a whole
picture take a tenth of it."""


class History(QObject):
    """Does edits and keeps them; what changes is told to the bridge.

    Attributes:
        stack: Qt's, with its signals; its texts are the edits' names.

    Signals:
        replayed(Edit): this one was done now, by undoing its inverse or doing it again.
    """

    replayed = Signal(object)

    def __init__(
        self, workspace: Workspace, tell: Callable[[Change | None], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tell = tell
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(DEPTH)

    def do(self, edit: Edit) -> bool:
        """Do an edit; whether it changed anything: what does not is not kept."""
        change = self._workspace.apply(edit)
        if change is None:
            return False
        self._tell(change)
        self.stack.push(_Step(edit, self.apply))
        self._drop_oldest()
        return True

    def undo(self) -> Edit | None:
        """Take the last edit back; returns it, None where there is none."""
        edit = self._edit_at(self.stack.index() - 1)
        self.stack.undo()
        return edit

    def redo(self) -> Edit | None:
        """Do again what was taken back; returns it, None where there is none."""
        edit = self._edit_at(self.stack.index())
        self.stack.redo()
        return edit

    def apply(self, edit: Edit) -> None:
        """Do an edit without keeping it: it is undone or done again."""
        self._tell(self._workspace.apply(edit))
        self.replayed.emit(edit)

    def follow(self, change: StudiesChanged) -> None:
        """Forget the edits of studies that are closed."""
        if not change.removed:
            return
        edits = self._edits()
        if not all(self._workspace.is_open(edit.study) for edit in edits):
            done = edits[: self.stack.index()]
            self._keep([edit for edit in done if self._workspace.is_open(edit.study)])

    def _drop_oldest(self) -> None:
        """Forget the oldest steps that take more memory than all may; never the newest."""
        total, edits = 0, self._edits()
        for place in range(len(edits) - 1, -1, -1):
            total += edits[place].nbytes
            if total > MOST_BYTES:
                self._keep(edits[min(place + 1, len(edits) - 1) :])
                return

    def _keep(self, edits: Sequence[Edit]) -> None:
        """Forget all steps but these, which are done."""
        self.stack.clear()
        for edit in edits:
            self.stack.push(_Step(edit, self.apply))

    def _edits(self) -> list[Edit]:
        edits = (self._edit_at(place) for place in range(self.stack.count()))
        return [edit for edit in edits if edit is not None]

    def _edit_at(self, place: int) -> Edit | None:
        command = self.stack.command(place)
        return command.edit if isinstance(command, _Step) else None


class _Step(QUndoCommand):
    """An edit that was done before it was pushed."""

    def __init__(self, edit: Edit, apply: Callable[[Edit], None]) -> None:
        super().__init__(edit.name)
        self.edit = edit
        self._apply = apply
        self._is_done = True

    def undo(self) -> None:
        """Qt: take it back."""
        self._is_done = False
        self._apply(self.edit.inverse)

    def redo(self) -> None:
        """Qt: do it again; Qt also calls this when it is pushed."""
        if not self._is_done:
            self._apply(self.edit)
        self._is_done = True
