"""Whose pictures these are, as it may be shown: everything, or nothing that names a person.

Hidden is what names people where a screen is seen by others: names, numbers, dates but for the
year, descriptions of studies, and names of files and folders, which often carry them.  Sex and
age stay, as PS3.15's Retain Patient Characteristics Option has it, ages of 90 and more as one.
What is burned into pixels cannot be hidden.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings.wording import shown_path
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.imaging.study import patient_id
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.changes import IdentityChanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import StudiesChanged
    from braintumor_desktop.workspace.workspace import Workspace

HIDDEN = mark("[hidden]")
"""In place of what is hidden within a text."""
FILE = mark("a file")
"""In place of a file's or folder's name."""
OLD = 90
"""Years from which on an age alone may tell who it is (45 CFR 164.514 (b)(2)(i)(C))."""

SHORTEST = 2
"""Letters of a name that is looked for in texts; a number has a digit more."""
_SENTENCES = (
    "an and are as at be by can do for from has if in is it its may no not of on or so the this to "
    "was will with am auf das dem den der des die ein es er im ist mit nur sie und von zu "
    "au ce de du elle en est et il la le les ne pas par que sa se ses si son sur un une"
)
_KINDS = (
    "2d 3d adc ct dicom dti dwi flair gd irm mprage mr mra mri mrt nifti pd pet stir swi "
    "t1 t1c t1ce t1w t2 t2w"
)
COMMON = frozenset(_SENTENCES.split())
"""Words of sentences: they are a name in texts only with a capital, "Do" and not "do"."""
TECHNICAL = frozenset(_KINDS.split())
"""Words of kinds of pictures, which name nobody: names of samples and of phantoms hold them."""

_CHUNK = re.compile(r"[^\W_]+(?:[^\w\s][^\W_]+)*")
"""Letters and digits, and what is joined of them: "T1", "12-345"; "_" parts, as in files' names."""
_WORD = re.compile(r"[^\W_]+")
_NUMBERED = {
    "dicom": mark("Series {number}"),
    "nifti": mark("Volume {number}"),
    "pictures": mark("Picture {number}"),
}
_YEARS = re.compile(r"(\d{3})Y")


class Identity:
    """What may be shown of whom, in one place for all that shows it.

    Attributes:
        is_hidden: whether persons are named nowhere.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._patients: dict[str, int] = {}
        self._words: set[str] = set()
        self.is_hidden = False

    def hide(self, on: bool) -> IdentityChanged | None:
        """Hide who the patients are, or show it again."""
        if on == self.is_hidden:
            return None
        self.is_hidden = on
        return IdentityChanged(is_hidden=on)

    def follow(self, change: StudiesChanged) -> None:
        """Learn the names in what was opened; costs what was opened."""
        for series in map(self._workspace.find, (*change.added, *change.changed)):
            if series is not None:
                self._person(series)

    def series(self, series: Series) -> Series:
        """A series with what may be shown of it; its slices are the same."""
        if not self.is_hidden:
            return series
        return replace(
            series,
            patient=self._person(series),
            patient_id="",
            age=_age(series.age),
            study_date=series.study_date[:4],
            description=self._described(series),
            # Scanners write the names of protocols' owners there.
            study_description="",
            notes=tuple(self._said(note, series) for note in series.notes),
        )

    def row(self, row: ItemRow) -> ItemRow:
        """A row of lists and tables with what may be shown of it."""
        if not self.is_hidden:
            return row
        series = self._workspace.find(row.id)
        if series is None:  # A file that gave no series; its path is its id.
            reason = _without(self.text(row.reason), [row.path, row.name])
            return replace(row, name=tr("A file"), path="", reason=reason)
        shown = self.series(series)
        return replace(
            row,
            name=shown.description,
            path="",
            reason=self._said(row.reason, series),
            patient=shown.patient,
            patient_id="",
            study_date=shown.study_date,
            study=shown.study_description,
            description=shown.description,
        )

    def problem(self, problem: Problem) -> Problem:
        """What is wrong with a file, without its name."""
        return replace(problem, message=self.text(problem.message, problem.path))

    def name(self, path: Path) -> str:
        """The name of a file or folder as it may be shown."""
        return tr(FILE) if self.is_hidden else shown_name(path)

    def path(self, path: Path) -> str:
        """A whole path as it may be shown."""
        return tr(HIDDEN) if self.is_hidden else shown_path(path)

    def text(self, text: str, *paths: Path) -> str:
        """A text without the names and numbers of the open patients, and without these paths."""
        if not self.is_hidden or not text:
            return text
        names = [name for path in paths for name in (shown_path(path), shown_name(path))]
        return _CHUNK.sub(self._covered, _without(text, names))

    def _covered(self, chunk: re.Match[str]) -> str:
        """A part of a text, without the words that name somebody."""
        if self._names(chunk[0]):
            return tr(HIDDEN)
        return _WORD.sub(lambda w: tr(HIDDEN) if self._names(w[0]) else w[0], chunk[0])

    def _names(self, word: str) -> bool:
        """Whether a word of a text is one of somebody's name or number."""
        return word not in COMMON and word.casefold() in self._words

    def _person(self, series: Series) -> str:
        """The patient by a number, counted in the order in which they were met."""
        key = patient_id(series)
        if not key:
            return ""
        if key not in self._patients:
            self._patients[key] = len(self._patients) + 1
            if not series.synthetic:  # It is nobody, and says so.
                self._words.update(_words_of(series))
        return tr("Patient {number}", number=number(self._patients[key]))

    def _described(self, series: Series) -> str:
        """What it is called: files that describe nothing are called by their names."""
        if series.kind == "dicom" and series.description:
            return self.text(series.description)
        place = self._workspace.place_of(series.id)
        return tr(_NUMBERED[series.kind], number=number(1 if place is None else place + 1))

    def _said(self, text: str, series: Series) -> str:
        """What is said of a series, without the names of its files."""
        return self.text(text, *(item.path for item in series.slices)) if text else ""


def _words_of(series: Series) -> Iterator[str]:
    """What a text must not hold: each word of the name, and the number."""
    yield from (word for word in _WORD.findall(series.patient.casefold()) if _is_telling(word))
    for part in (series.patient_id, *_CHUNK.findall(series.patient_id)):
        if _is_telling(part):
            yield part.casefold()


def _is_telling(word: str) -> bool:
    is_long = len(word) >= SHORTEST + word.isdecimal()
    return is_long and word.casefold() not in TECHNICAL


def _without(text: str, names: Iterable[str]) -> str:
    """A text with `FILE` in place of some names."""
    file = str(tr(FILE))
    for name in filter(None, names):
        if name in text:
            text = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", lambda _: file, text)
    return text[:1].upper() + text[1:] if text.startswith(file) else text


def _age(age: str) -> str:
    years = _YEARS.fullmatch(age)
    return tr("{years} or older", years=number(OLD)) if years and int(years[1]) >= OLD else age
