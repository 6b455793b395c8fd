"""The columns of the worklist: what each says of an item, and what the database sorts it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.review.worklist import Entry

STATES = {
    "new": mark("New"),
    "waiting": mark("Waiting"),
    "running": mark("Judging"),
    "stopped": mark("Stopped"),
    "judged": mark("Done"),
    "rejected": mark("Not judged"),
    "failed": mark("Failed"),
}
KEPT = ("new", "waiting", "running", "judged", "rejected", "failed")
"""Those that the database knows."""
FINAL = frozenset({"judged", "rejected", "failed"})
REVIEWED = mark("Reviewed")
UNKNOWN = mark("Not found so far")
FLAG = "\u2691"


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: how the program and `worklist.COLUMNS` call it.
        title: what its head says.
        text: of an item.
        width: at first.
        is_sorted: whether it can be sorted by.
        is_number: shown at the right, sorted with the largest first.
        is_flexible: takes what room there is.
        goes: where the room is too small for all columns, those with the highest number are
            not shown; those with 0 always are.
        says: all that it usually says, where that is a few words: none of them is cut.
    """

    name: str
    title: str
    text: Callable[[Entry], str]
    width: int
    is_sorted: bool = True
    is_number: bool = False
    is_flexible: bool = False
    goes: int = 0
    says: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The title in the language in force."""
        return tr(self.title) if self.title else ""

    @property
    def is_down(self) -> bool:
        """Whether it is sorted with the largest first at first."""
        return self.is_number or self.name in {"suspicion", "date", "added", "flag"}


def state_text(entry: Entry) -> str:
    """Where an item stands, in a word."""
    if entry.kind == "unknown":
        return tr(UNKNOWN)
    return (
        tr(REVIEWED)
        if entry.verdict or entry.verdicts
        else tr(STATES.get(entry.state, entry.state))
    )


def result_text(entry: Entry) -> str:
    """The answer, or what stands in its place."""
    if entry.answer is not None:
        return words.answer(entry.answer, is_final=entry.state in FINAL)
    return tr(STATES[entry.state]) if entry.state in {"rejected", "failed"} else ""


def remark(entry: Entry) -> str:
    """Why it was not judged, or what is worth knowing of the answer."""
    return " ".join(filter(None, (words.cause(entry.reason), entry.remark)))


def _size(entry: Entry) -> str:
    if entry.area_px is not None:
        return words.area(entry.area_px, entry.area_mm2)
    return "" if entry.volume_ml is None else words.volume(entry.volume_ml)


def _chance(value: float | None) -> str:
    return "" if value is None else words.probability(value)


def _length(entry: Entry) -> str:
    return "" if entry.longest_mm is None else joined((number(entry.longest_mm, 1), "mm"))


def _verdict(entry: Entry) -> str:
    """The reader's own; while nobody reads, who said what."""
    if entry.verdicts:
        said = ((who, label_of(answer).word) for who, answer in entry.verdicts)
        return joined(
            (tr("{reader}: {answer}", reader=who, answer=answer) for who, answer in said), ", "
        )
    return label_of(entry.verdict).word if entry.verdict else ""


COLUMNS = (
    Column("thumbnail", "", lambda _: "", 48, is_sorted=False, goes=4),
    Column("flag", FLAG, lambda e: FLAG if e.is_flagged else "", 32, goes=1),
    Column("name", mark("Name"), lambda e: e.name, 168, is_flexible=True),
    Column(
        "patient", mark("Patient"), lambda e: e.patient or e.patient_id, 128,
        is_flexible=True, goes=2,
    ),
    Column("date", mark("Date"), lambda e: words.date(e.date), 96, goes=6),
    Column("study", mark("Study"), lambda e: e.study, 120, is_flexible=True, goes=10),
    Column("images", mark("Slices"), lambda e: number(e.images) if e.images else "", 56,
           is_number=True, goes=8),
    Column("state", mark("State"), state_text, 96, goes=5, says=(*STATES.values(), REVIEWED)),
    Column("suspicion", mark("Result"), result_text, 152),
    Column("tumor_probability", mark("Tumor p"), lambda e: _chance(e.tumor_probability), 64,
           is_number=True),
    Column("uncertainty", mark("Uncertainty"), lambda e: _chance(e.uncertainty), 64,
           is_number=True, goes=12),
    Column("volume_ml", mark("Size"), _size, 80, is_number=True, goes=7),
    Column("longest_mm", mark("Longest"), _length, 72, is_number=True, goes=9),
    Column("verdict", mark("Reader"), _verdict, 104, goes=3),
    Column("comment", mark("Comment"), lambda e: e.comment, 120, is_flexible=True, goes=11),
    Column("remark", mark("Reason"), remark, 200, is_flexible=True),
    Column("added", mark("Added"), lambda e: words.moment(e.added), 128, goes=13),
)  # fmt: skip
PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
