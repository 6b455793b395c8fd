"""What the list says of segmentations, their segments, and files without pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.segmentation import Segment
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.others import Compared, Known

MADE = {
    "MANUAL": mark("by hand"),
    "SEMIAUTOMATIC": mark("half by hand"),
    "AUTOMATIC": mark("by a program"),
}
"""Segment Algorithm Type (DICOM PS3.3 C.8.20.4) in words."""


@dataclass(frozen=True)
class PartText:
    """A row that is no series.

    Attributes:
        title: in front.
        detail: below it, quieter.
        said: all there is to say, for the tooltip and for screen readers.
        color: #rrggbb of a segment, or "".
        is_on: whether it is shown; None where there is nothing to show or hide.
    """

    title: str
    detail: str
    said: str
    color: str = ""
    is_on: bool | None = None


def segment_text(segment: Segment, known: Known, compared: Compared, *, on: bool) -> PartText:
    """A segment with its volume and how it agrees with our outlines.

    Args:
        segment: which.
        known: the segmentation that it belongs to.
        compared: what is said of it.
        on: whether it is shown.
    """
    name, made = segment.label, tr(MADE.get(segment.algorithm, ""))
    if segment.meaning and segment.meaning.casefold() != name.casefold():
        name = f"{name} ({segment.meaning})"
    by = tr("Program: {name}.", name=segment.program) if segment.program else ""
    how = made and tr("Outlined {how}.", how=made)
    lines = (name, compared.size, how, by, *compared.sentences)
    said = "\n".join(filter(None, lines))
    if not any(number == segment.number for _, number, _ in known.masks):
        return PartText(segment.label, tr("Not in an open series"), said, segment.color)
    title = f"{segment.label}  {compared.size}".rstrip()
    return PartText(title, compared.short or made, said, segment.color, on)


def file_text(file: Series) -> PartText:
    """A report or the like, by its title and what it is."""
    reason = file.slices[0].reason
    kind = "" if reason is None else reason.message
    hint = tr("Press Enter or double-click to read it.") if is_report(file) else ""
    said = "\n".join(filter(None, [file.description, f"{kind}." if kind else "", hint]))
    return PartText(file.description, kind, said)


def is_report(file: Series) -> bool:
    """Whether it is a structured report, which can be read here."""
    return file.modality == "SR"


def laid_words(known: Known | None, over: Sequence[str]) -> str:
    """Over what a segmentation lies, or why over nothing.

    Args:
        known: what is known of it; None while it is read.
        over: names of the series over which some of it lies.
    """
    if known is None:
        return tr("Reading")
    if known.found is None:
        return known.failure
    if over:
        if len(over) == 1:
            return tr("Over {series}", series=over[0])
        return tr("Over {series} and {count} more", series=over[0], count=number(len(over) - 1))
    reasons = [laid.reason for laid in known.laid.values() if laid.reason]
    if reasons:
        return tr("Not shown over a series: {reason}", reason=reasons[0])
    return tr("Its series is not open") if known.found.frames else tr("It outlines nothing")


def laid_notes(known: Known | None) -> list[str]:
    """Sentences on a segmentation: by whom, and what of it is not to be seen."""
    if known is None or known.found is None:
        return []
    creator = tr("By {author}.", author=known.found.creator) if known.found.creator else ""
    partly = [
        tr(
            "{count} of {all} outlines are not shown: {reason}.",
            count=number(laid.left_out),
            all=number(len(known.found.frames)),
            reason=laid.reason,
        )
        for laid in known.laid.values()
        if laid.masks and laid.left_out
    ]
    return [note for note in (creator, *known.found.notes, *partly[:1]) if note]
