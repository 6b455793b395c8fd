"""What is known of an item (a series or a loose picture) in one row: for lists and tables."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.findings import wording
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.attention import Assessment
    from braintumor_desktop.findings.context import InContext
    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.result import ImageResult, ModelId, Verdict
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.findings.targets import Targets
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey

State = Literal["waiting", "running", "stopped", "judged", "rejected", "failed"]


@dataclass(frozen=True)
class ItemRow:
    """One item of an opened folder and what is known of it.

    Attributes:
        id: the series' id, or the path of a file that gave none.
        name: for people.
        path: the file or, for a series of files, their folder.
        state: waiting, running, stopped (set aside by the user), judged, rejected (must not be
            judged) or failed.
        reason: a sentence for people where it was rejected or failed, else "".
        may_overrule: whether its header forbids a verdict and may be wrong.
        is_usual: it is not judged, and nobody would expect that.
        overruled: what its header says against the verdict that somebody wanted, or "".
        verdict: of the slices in context, or None.
        assessment: what a person is told, or None without a verdict.
        patient, patient_id, study_date, study, description: as in the file (date YYYYMMDD),
            the last two of the study and the series; or "".
        images: pictures that it consists of.
        finished: those that have an answer of any kind.
        is_final: whether the verdict is that of all of them; else it may change.
        judged, tumor_images: those with a verdict, and those of them with a tumor.
        area_px, area_mm2: of the mask of a single picture; None for series, mm2 also
            where the spacing is unknown.
        volume_ml: of a series' masks, or None where unknown; without what a reader rejected.
        volume_note: what the volume leaves out, or "".
        tumor_slices, lone_hits: positions in the series, as in SeriesResult.
        in_context: what each judged slice says with its neighbors, by position.
        places: positions of the slices by their keys.
        lesions: what is outlined, the largest first; without what a reader rejected.
        targets: the findings that a reader follows, added up; or None.
        reader_note: what a reader changed of area, volume and lesions, or "".
        disagreement: whether the two networks contradict each other.
        models: the networks that were asked.
        is_sealed: whether a reader must not see so far what the networks say.
    """

    id: str
    name: str
    path: str
    state: State
    reason: str = ""
    may_overrule: bool = False
    is_usual: bool = False
    overruled: str = ""
    verdict: Verdict | None = None
    assessment: Assessment | None = None
    patient: str = ""
    patient_id: str = ""
    study_date: str = ""
    study: str = ""
    description: str = ""
    images: int = 0
    finished: int = 0
    is_final: bool = False
    judged: int = 0
    tumor_images: int = 0
    area_px: int | None = None
    area_mm2: float | None = None
    volume_ml: float | None = None
    volume_note: str = ""
    tumor_slices: tuple[int, ...] = ()
    lone_hits: tuple[int, ...] = ()
    in_context: Mapping[int, InContext] = field(default_factory=dict)
    places: Mapping[SliceKey, int] = field(default_factory=dict, compare=False)
    lesions: tuple[Lesion, ...] = ()
    targets: Targets | None = None
    reader_note: str = ""
    disagreement: bool = False
    models: tuple[ModelId, ...] = ()
    is_sealed: bool = False

    @property
    def answer(self) -> str | None:
        """What a person is told: a label's code or "unclear"; None without a verdict."""
        return None if self.assessment is None else self.assessment.answer

    @property
    def attention(self) -> tuple[str, ...]:
        """Codes of `attention.CODES`: why to look at it."""
        return () if self.assessment is None else self.assessment.attention

    @property
    def sentence(self) -> str:
        """Why it is unclear, or what else is worth knowing; or ""."""
        return "" if self.assessment is None else self.assessment.sentence

    @property
    def tumor_probability(self) -> float | None:
        """Of the verdict, or None without one."""
        return None if self.verdict is None else self.verdict.tumor_probability

    def context_of(self, item: Slice) -> InContext | None:
        """What a slice of a series says with its neighbors; None alone, or while unknown."""
        place = self.places.get(item.key)
        return None if self.images < 2 or place is None else self.in_context.get(place)


_ENDED = {"judged": mark("Judged"), "rejected": mark("Not judged"), "failed": mark("Failed")}


@dataclass(frozen=True, eq=False)
class Known:
    """What is known of a series; values are the same while they are one object.

    Attributes:
        finished: slices with an answer of any kind.
        summary: the series summed up, or None so far.
        is_final: whether every slice has its answer in the sum.
        first: the answer that came first, or None so far.
        is_running: whether the rest is being judged.
        is_aside: whether the rest was set aside by the user.
        listing: its findings as a reader left them, or None while nobody looked.
        is_sealed: as in `ItemRow`.
    """

    finished: int = 0
    summary: SeriesResult | None = None
    is_final: bool = False
    first: ImageResult | None = None
    is_running: bool = False
    is_aside: bool = False
    listing: Listing | None = None
    is_sealed: bool = False

    def __eq__(self, other: object) -> bool:
        """Cheap: sums are compared as objects."""
        return isinstance(other, Known) and self._stamp() == other._stamp()

    def __hash__(self) -> int:
        return hash(self._stamp())

    def _stamp(self) -> tuple[int | bool, ...]:
        made = (id(self.summary), id(self.first), id(self.listing))
        return self.finished, self.is_final, self.is_running, self.is_aside, self.is_sealed, *made


def series_row(series: Series, known: Known) -> ItemRow:
    """Describe a series or loose picture."""
    slices, summary = series.slices, known.summary
    is_single = len(slices) == 1
    path = slices[0].path if is_single else slices[0].path.parent
    row = ItemRow(
        id=series.id,
        name=wording.item_name(series),
        path=wording.shown_path(path),
        state=_state(known),
        images=len(slices),
        finished=known.finished,
        is_final=known.is_final,
        patient=series.patient,
        patient_id=series.patient_id,
        study_date=series.study_date,
        study=series.study_description,
        description=series.description,
        may_overrule=slices[0].reason is not None and slices[0].reason.is_contradictable,
        is_usual=slices[0].reason is not None and slices[0].reason.is_usual,
        overruled="" if slices[0].overruled is None else slices[0].overruled.message,
        is_sealed=known.is_sealed,
        places=series.places,
    )
    if summary is None:
        return _as_outlined(row, known.listing)
    first = known.first if is_single and summary.verdict else None
    return _as_read(_summed_up(row, known, summary, first), known)


def _summed_up(
    row: ItemRow, known: Known, summary: SeriesResult, first: ImageResult | None
) -> ItemRow:
    """The row with what the networks say."""
    is_single = row.images == 1
    return replace(
        row,
        reason=summary.reason.message if summary.reason is not None else "",
        verdict=summary.verdict,
        assessment=summary.assessment,
        judged=summary.images,
        tumor_images=summary.tumor_images,
        area_px=None if first is None else first.mask_area_px,
        area_mm2=None if first is None else first.mask_area_mm2,
        volume_ml=summary.volume_ml if known.is_final and not is_single else None,
        volume_note=summary.volume_note if known.is_final and not is_single else "",
        tumor_slices=summary.tumor_slices,
        lone_hits=summary.lone_hits,
        in_context=summary.in_context,
        lesions=summary.lesions,
        disagreement=summary.disagreement,
        models=() if known.first is None else known.first.models,
    )


def _as_read(row: ItemRow, known: Known) -> ItemRow:
    """The row with the sizes as a reader left them, where the list is of this sum."""
    listing = known.listing
    if listing is None or listing.summary is not known.summary or not listing.reader_note:
        return row
    row = replace(
        row, lesions=listing.lesions, targets=listing.targets, reader_note=listing.reader_note
    )
    if row.area_px is None:
        return replace(row, volume_ml=None if row.volume_ml is None else listing.volume_ml)
    pixels, spacing = listing.pixels_at(0), listing.series.slices[0].spacing_mm
    mm2 = None if spacing is None else pixels * spacing[0] * spacing[1]
    return replace(row, area_px=pixels, area_mm2=mm2)


def _as_outlined(row: ItemRow, listing: Listing | None) -> ItemRow:
    """The row of a series that no network has seen, with what a person outlined in it."""
    if listing is None or not listing.entries:
        return row
    ml = listing.volume_ml if row.images > 1 else None
    return replace(
        row,
        lesions=listing.lesions,
        targets=listing.targets,
        volume_ml=ml,
        reader_note=listing.reader_note,
    )


def problem_row(problem: Problem) -> ItemRow:
    """Describe a file that gave no series."""
    return ItemRow(
        id=str(problem.path),
        name=shown_name(problem.path),
        path=wording.shown_path(problem.path),
        state="rejected" if problem.is_rejection else "failed",
        reason=problem.message,
    )


def state_text(row: ItemRow) -> str:
    """An item's state in a few words."""
    if row.is_sealed:
        return tr("Hidden")
    judged = tr("{count} of {all} judged", count=number(row.judged), all=number(row.images))
    if row.state == "running":
        return judged if row.finished else tr("Judging")
    if row.state == "waiting":
        return tr("Waiting, {judged}", judged=judged) if row.finished else tr("Waiting")
    if row.state == "stopped":
        return tr("Stopped, {judged}", judged=judged) if row.finished else tr("Stopped")
    return tr(_ENDED[row.state])


def _state(known: Known) -> State:
    if known.summary is None or not known.is_final:
        if known.is_running:
            return "running"
        return "stopped" if known.is_aside else "waiting"
    states: dict[str, State] = {"done": "judged", "rejected": "rejected", "error": "failed"}
    return states[known.summary.status]
