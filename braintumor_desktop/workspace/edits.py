"""What a person does, as values that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from braintumor_desktop.workspace.changes import WorkChanged
    from braintumor_desktop.workspace.work import Section
    from braintumor_desktop.workspace.workspace import Workspace

T = TypeVar("T")


class Edit(Protocol):
    """One step for undo: frozen, and it knows its inverse."""

    @property
    def name(self) -> str:
        """For the menu, after "Undo": "length", "brush, lesion 2"."""
        ...

    @property
    def study(self) -> str:
        """Whose work it changes; when that is closed the edit is forgotten."""
        ...

    @property
    def nbytes(self) -> int:
        """Memory that it takes, where that is worth counting; else 0."""
        ...

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        ...

    def apply(self, workspace: Workspace) -> WorkChanged | None:
        """Do it; None where it changes nothing."""
        ...


@dataclass(frozen=True)
class Put(Generic[T]):
    """A value is made, changed or removed.

    Attributes:
        section, study, key: which one.
        before, after: None where there is none.
        name: as in Edit.
    """

    section: Section[T]
    study: str
    key: str
    before: T | None
    after: T | None
    name: str

    @property
    def nbytes(self) -> int:
        """Little."""
        return 0

    @property
    def inverse(self) -> Put[T]:
        """The value before."""
        return replace(self, before=self.after, after=self.before)

    def apply(self, workspace: Workspace) -> WorkChanged | None:
        """Put the value after."""
        return workspace.work.put(self.section, self.study, self.key, self.after)


@dataclass(frozen=True)
class Together:
    """Several edits of one study in one step.

    Attributes:
        edits: at least one, in the order in which they are done.
        name: as in Edit.
    """

    edits: tuple[Edit, ...]
    name: str

    @property
    def study(self) -> str:
        """Of all of them."""
        return self.edits[0].study

    @property
    def nbytes(self) -> int:
        """Of all of them."""
        return sum(edit.nbytes for edit in self.edits)

    @property
    def inverse(self) -> Together:
        """The inverses, the last first."""
        return Together(tuple(edit.inverse for edit in reversed(self.edits)), self.name)

    def apply(self, workspace: Workspace) -> WorkChanged | None:
        """Do all."""
        total: WorkChanged | None = None
        for edit in self.edits:
            change = edit.apply(workspace)
            if change is not None:
                total = change if total is None else total.then(change)
        return total
