"""What a mutation changed: frozen values with ids, which add up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.imaging.image import SliceKey


@dataclass(frozen=True)
class StudiesChanged:
    """What is open is another.

    Attributes:
        removed: ids of series that are closed; they come before `added`.
        added: ids of new series, in the order in which they stand.
        changed: ids of series that have other slices.
        has_problems: whether the files that gave no series are others.
        files: ids of new files without pictures that are listed below their study.
        split: ids of series, removed or never added, that are no more: their slices belong to
            others.
    """

    removed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    has_problems: bool = False
    files: tuple[str, ...] = ()
    split: tuple[str, ...] = ()

    def then(self, later: StudiesChanged) -> StudiesChanged:
        """Both, one after the other."""
        gone = set(later.removed)
        new = {*self.added, *self.files}
        added = (*(i for i in self.added if i not in gone), *later.added)
        changed = dict.fromkeys((*self.changed, *later.changed))
        return StudiesChanged(
            removed=(*self.removed, *(i for i in later.removed if i not in new)),
            added=added,
            changed=tuple(i for i in changed if i not in gone and i not in new),
            has_problems=self.has_problems or later.has_problems,
            files=(*(i for i in self.files if i not in gone), *later.files),
            split=(*(i for i in self.split if i not in later.added), *later.split),
        )


def both(first: StudiesChanged | None, second: StudiesChanged | None) -> StudiesChanged | None:
    """Two changes as one, where there are two."""
    return first.then(second) if first is not None and second is not None else first or second


@dataclass(frozen=True)
class AnswersChanged:
    """The networks have answered, or their answers were dropped.

    Attributes:
        series: ids of those that have other answers or another sum.
        slices: keys of those that have another answer.
    """

    series: frozenset[str] = frozenset()
    slices: frozenset[SliceKey] = frozenset()

    def then(self, later: AnswersChanged) -> AnswersChanged:
        """Both, one after the other."""
        return AnswersChanged(self.series | later.series, self.slices | later.slices)


@dataclass(frozen=True)
class ViewsChanged:
    """Viewports show something else.

    Attributes:
        viewports: their ids.
        is_other_series: whether one of them shows another series, or none.
        is_other_slice: whether one of them shows another slice, or its series has grown.
        is_other_layout: whether others are seen, or the same in other places.
    """

    viewports: frozenset[int] = frozenset()
    is_other_series: bool = False
    is_other_slice: bool = False
    is_other_layout: bool = False

    def then(self, later: ViewsChanged) -> ViewsChanged:
        """Both, one after the other."""
        return ViewsChanged(
            self.viewports | later.viewports,
            self.is_other_series or later.is_other_series,
            self.is_other_slice or later.is_other_slice,
            self.is_other_layout or later.is_other_layout,
        )


@dataclass(frozen=True)
class ProgressChanged:
    """Work on some series has begun or ended.

    Attributes:
        series: their ids.
    """

    series: frozenset[str] = frozenset()

    def then(self, later: ProgressChanged) -> ProgressChanged:
        """Both, one after the other."""
        return ProgressChanged(self.series | later.series)


@dataclass(frozen=True)
class OthersChanged:
    """What others outlined was read, laid over a series, compared, shown or hidden.

    Attributes:
        segmentations: ids of the series of their files.
        series: ids of the series over which something else is to be seen.
    """

    segmentations: frozenset[str] = frozenset()
    series: frozenset[str] = frozenset()

    def then(self, later: OthersChanged) -> OthersChanged:
        """Both, one after the other."""
        return OthersChanged(self.segmentations | later.segmentations, self.series | later.series)


class Made(NamedTuple):
    """Which value that a person made: its section, the study, its id there.

    `reader` made it while they read blind; "" of what was made openly.
    """

    section: str
    study: str
    key: str
    reader: str = ""


@dataclass(frozen=True)
class WorkChanged:
    """What persons made or said is another.

    Attributes:
        made: the values that came, changed or went.
        unkept: studies whose work must be kept; not those whose work was just read.
    """

    made: frozenset[Made] = frozenset()
    unkept: frozenset[str] = frozenset()

    def of(self, section: str, study: str | None = None) -> frozenset[str]:
        """Ids of the changed values of a section, of one study or of all."""
        return frozenset(
            made.key
            for made in self.made
            if made.section == section and study in (None, made.study)
        )

    def then(self, later: WorkChanged) -> WorkChanged:
        """Both, one after the other."""
        return WorkChanged(self.made | later.made, self.unkept | later.unkept)


def all_of(changes: Iterable[WorkChanged | None]) -> WorkChanged | None:
    """All changes of work together, each of which is made; None where there is none."""
    total: WorkChanged | None = None
    for change in changes:
        if change is not None:
            total = change if total is None else total.then(change)
    return total


@dataclass(frozen=True)
class IdentityChanged:
    """Who the patients are is hidden, or shown again.

    Attributes:
        is_hidden: which of both.
    """

    is_hidden: bool

    def then(self, later: IdentityChanged) -> IdentityChanged:
        """The later of both."""
        return later


@dataclass(frozen=True)
class FindingsChanged:
    """The list of findings of some series is another, or another finding is chosen.

    Attributes:
        series: their ids.
        is_other_chosen: whether another finding is chosen in one of them.
    """

    series: frozenset[str] = frozenset()
    is_other_chosen: bool = False

    def then(self, later: FindingsChanged) -> FindingsChanged:
        """Both, one after the other."""
        is_other = self.is_other_chosen or later.is_other_chosen
        return FindingsChanged(self.series | later.series, is_other)


Change = (
    StudiesChanged
    | AnswersChanged
    | ViewsChanged
    | ProgressChanged
    | WorkChanged
    | FindingsChanged
    | OthersChanged
    | IdentityChanged
)
