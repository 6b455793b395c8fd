"""The answer for a series: its slices in context.

- Each slice is judged with its neighbors (`context`): p(tumor) in context.
- **Two neighbors must agree**: the series' tumor probability is the largest that a slice in
  context and one of its neighbors in context both reach (`context.agreed`).
- Tumor slices are those that so reach the operating point (0.5).  Other slices that are a tumor
  by themselves or in context are lone hits: worth a look, no tumor of the series.
- The type: p(type) of the tumor slices (without any: of the slice that reaches most),
  each weighted by 1 + its outlined area relative to the largest of them, scaled to the
  series' tumor probability.  Where no type alone is likelier than no tumor, the types are
  too divided to name one, and the label is "tumor".
- What a slice looks like beside the tumors that are known (`unlike`) is averaged with its
  neighbors, as its logit is; where most tumor slices look like none of them, it is unclear.
- Outlines are those of the slices alone: averaged along the normal, masks of `val` lost overlap
  (lgg FLAIR 0.787 to 0.777).  `lesions` bridges a slice in which an outline is missing.
- What a person is told, and whether the evidence contradicts itself, says `attention`.
- The volume is what is outlined, each slice standing for half the way to its neighbors.  It
  does not bridge what nobody saw: a gap, or a slice that was not judged, adds nothing, and
  `volume_note` says so where outlines lie beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.attention import (
    BRAIN,
    UNLIKE,
    Evidence,
    assess_series,
    at_threshold,
    could_hide,
    type_of,
    type_shares,
)
from braintumor_desktop.findings.context import agreed, in_context, written
from braintumor_desktop.findings.finding import Finding, network_uid
from braintumor_desktop.findings.labels import NO_TUMOR, TUMOR, UNCLEAR
from braintumor_desktop.findings.lesions import join
from braintumor_desktop.findings.place import Scanned, side_of
from braintumor_desktop.findings.result import Verdict
from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.words import joined, mark, plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from braintumor_desktop.findings.attention import Assessment
    from braintumor_desktop.findings.context import InContext
    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.result import ImageResult, Reason, Status
    from braintumor_desktop.findings.stack import Stack
    from braintumor_desktop.imaging.image import Series

_UNSEEN = (mark("slice {slices}, not judged"), mark("slices {slices}, not judged"))


@dataclass(frozen=True)
class SeriesResult:
    """The answer for a series.

    Attributes:
        status: "done" when at least one slice was judged, else "rejected", or "error"
            when all failed.
        reason: None when done.
        verdict: of the slices in context, or None.
        assessment: what a person is told, or None without a verdict.
        images, tumor_images: judged slices, and those that are a tumor by themselves.
        volume_ml: of the mask, or None where the geometry does not give it.
        volume_note: a sentence on what the volume leaves out or why there is none, or "".
        disagreement: whether a slice's two networks contradict each other.
        tumor_slices, lone_hits: positions in the series, from 0, ascending.
        unlike: positions of the tumor slices that look like none of the tumors known.
        in_context: what each judged slice says with its neighbors, by position.
        instead: what the series says of slices that say something else by themselves, a label's
            code or UNCLEAR, by position.
        findings: what is outlined, the largest first.
        left_out: parts of masks that are too many to be findings (`lesions.MOST_REGIONS`);
            area and volume count them.
    """

    status: Status
    reason: Reason | None
    verdict: Verdict | None
    assessment: Assessment | None = None
    images: int = 0
    tumor_images: int = 0
    volume_ml: float | None = None
    volume_note: str = ""
    disagreement: bool = False
    tumor_slices: tuple[int, ...] = ()
    lone_hits: tuple[int, ...] = ()
    unlike: tuple[int, ...] = ()
    in_context: Mapping[int, InContext] = field(default_factory=dict)
    instead: Mapping[int, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    left_out: int = 0

    @property
    def lesions(self) -> tuple[Lesion, ...]:
        """Of the findings, the largest first."""
        return tuple(finding.lesion for finding in self.findings)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what the sizes and the findings leave out."""
        left_out = plural(
            self.left_out,
            "{count} smallest part of the masks is no finding of its own.",
            "{count} smallest parts of the masks are no findings of their own.",
        )
        return tuple(filter(None, (self.volume_note, left_out if self.left_out else "")))

    @property
    def answer(self) -> str | None:
        """What a person is told: a label's code or "unclear"; None without a verdict."""
        return None if self.assessment is None else self.assessment.answer

    @property
    def attention(self) -> tuple[str, ...]:
        """Codes of `attention.CODES`: why to look at it."""
        return () if self.assessment is None else self.assessment.attention

    @property
    def look_at(self) -> tuple[int, ...]:
        """Positions in the series, from 0, of the slices behind `attention`."""
        return () if self.assessment is None else self.assessment.look_at

    def answer_at(self, position: int, own: str) -> str:
        """What its series says of a slice, which is what lists of tumor slices and marks follow.

        Args:
            position: of the slice.
            own: what it says by itself, a label's code or UNCLEAR.
        """
        return self.instead.get(position, own)

    @property
    def sentence(self) -> str:
        """Why it is unclear, or what else is worth knowing, for people; or ""."""
        return "" if self.assessment is None else self.assessment.sentence


def summarize(
    series: Series,
    results: Sequence[ImageResult | None],
    token: CancelToken | None = None,
    *,
    stack: Stack | None = None,
) -> SeriesResult:
    """Sum the slices of a series up; the time grows with their number alone.

    Args:
        series: whose slices they are.
        results: one for each slice, in their order; None where it is not judged so far.
            At least one is not None.
        token: ends the work between slices.
        stack: how the slices lie, where it is at hand.

    Raises:
        Cancelled: the token was set.
    """
    judged = {i: r for i, r in enumerate(results) if r is not None and r.verdict is not None}
    if not judged:
        there = [result for result in results if result is not None]
        first = next((r for r in there if r.status == "error"), there[0])
        return SeriesResult(first.status, first.reason, None)
    token = token or CancelToken()
    token.check()
    stack = stack or stack_of(series.slices, series.spacing_between_mm)
    token.check()
    answered = {i: result is not None for i, result in enumerate(results)}
    context = in_context(_chances(judged), stack, answered)
    token.check()
    support, threshold = agreed(context, stack), _threshold(judged)
    tumors = tuple(i for i, value in support.items() if value >= threshold)
    hits = [index for index, result in judged.items() if _is_tumor(result)]
    together = [i for i, said in context.items() if said.tumor >= threshold]
    lone = tuple(sorted({*hits, *together}.difference(tumors)))
    unlike = _unlike(judged, stack, tumors)
    # One after the other: regions that nobody asked for before are measured here.
    regions = (judged[i].regions if i in judged else () for i in range(len(results)))
    lesions = join(regions, stack, token)
    token.check()
    slices = (tumors, lone, unlike)
    part = _Part(results, judged, stack, context, support, *slices, lesions, series.lost)
    volume_ml, scanned = _volume_ml(judged, stack), Scanned.of(series.slices)
    findings = tuple([_finding(series, scanned, part, one, token) for one in part.lesions])
    token.check()
    return SeriesResult(
        status="done",
        reason=None,
        verdict=_verdict(judged, support, tumors),
        assessment=_assessment(part),
        images=len(judged),
        tumor_images=len(hits),
        volume_ml=volume_ml,
        volume_note=_volume_note(part, volume_ml, thinned=series.thinned),
        disagreement=any(r.disagreement for r in judged.values()),
        tumor_slices=tumors,
        lone_hits=lone,
        unlike=unlike,
        in_context=context,
        instead=_instead(part),
        findings=findings,
        left_out=sum(r.regions_left_out for r in judged.values()),
    )


@dataclass(frozen=True, eq=False)
class _Part:
    """What was worked out of the slices, to be told.

    Attributes:
        results: one for each slice, None where it is not judged so far.
        judged: those with a verdict, by position.
        stack: how the slices lie.
        context: what the judged slices say with their neighbors, by position.
        support: how far these and a neighbor agree, by position.
        tumors, lone: tumor slices, and those that are a tumor by themselves alone.
        unlike: tumor slices that look like none of the tumors known.
        lesions: what is outlined.
        lost: files of the series that could not be read.
    """

    results: Sequence[ImageResult | None]
    judged: Mapping[int, ImageResult]
    stack: Stack
    context: Mapping[int, InContext]
    support: Mapping[int, float]
    tumors: tuple[int, ...]
    lone: tuple[int, ...]
    unlike: tuple[int, ...]
    lesions: tuple[Lesion, ...]
    lost: int

    def is_known(self, positions: Iterable[int]) -> bool:
        """Whether the slices beside these have an answer, so that it is final what they say."""
        return all(self.results[n] is not None for i in positions for n in self.stack.neighbors(i))


def _finding(
    series: Series, scanned: Scanned, part: _Part, lesion: Lesion, token: CancelToken
) -> Finding:
    """A lesion with its type, by those of its slices that look like a tumor that is known."""
    tumors = set(part.tumors).difference(part.unlike)
    own = [position for position in lesion.slices if position in tumors]
    label = type_of(_types(part.judged, own)) if own else TUMOR
    side = side_of(scanned, series.slices, lesion.masks, token)
    return Finding(network_uid(lesion, part.judged), label, lesion, side)


def _assessment(part: _Part) -> Assessment | None:
    """What a person is told; a single slice speaks for itself."""
    if len(part.results) == 1 and not part.lost:
        return part.judged[0].assessment
    away = _away(part)
    not_judged = _not_judged(part.results)
    bare, is_outlined = _bare(part)
    ml = [lesion.volume_ml for lesion in away]
    count = len(part.results)
    return assess_series(
        Evidence(
            tumor=max(part.support.values()),
            shares=_types(part.judged, _carriers(part.support, part.tumors)),
            slices=count,
            carriers=tuple(_carriers(part.support, part.tumors)),
            hits={i: _strongest(part, i) for i in part.lone if part.is_known((i,))},
            outlined=tuple(sorted({i for lesion in away for i in lesion.slices})),
            outlined_ml=None if None in ml else sum(m for m in ml if m is not None),
            bare=bare,
            is_outlined=is_outlined,
            not_judged=not_judged,
            gaps=part.stack.gaps,
            repeated=part.stack.repeated,
            lost=part.lost,
            could_hide=could_hide(not_judged, part.stack.gaps, part.lost, count, part.stack),
            doubtful=_doubtful(part),
            unlike=part.unlike if 2 * len(part.unlike) > len(part.tumors) else (),
            threshold=_threshold(part.judged),
        )
    )


def _doubtful(part: _Part) -> tuple[int, ...]:
    """Slices that may show no brain, where they carry the answer or are most of the judged."""
    found = {i for i, r in part.judged.items() if r.brain is not None and r.brain < BRAIN}
    are_most = 2 * len(found) > len(part.judged)
    carry_it = bool(part.tumors) and found.issuperset(part.tumors)
    return tuple(sorted(found)) if are_most or carry_it else ()


def _unlike(
    judged: Mapping[int, ImageResult], stack: Stack, tumors: Sequence[int]
) -> tuple[int, ...]:
    """Tumor slices that with their neighbors look like none of the tumors known."""
    said = {i: result.unlike for i, result in judged.items()}
    context = in_context({i: value for i, value in said.items() if value is not None}, stack)
    return tuple(i for i in tumors if i in context and context[i].tumor >= UNLIKE)


def _away(part: _Part) -> list[Lesion]:
    """Lesions that reach no tumor slice."""
    tumors = set(part.tumors)
    away = (lesion for lesion in part.lesions if tumors.isdisjoint(lesion.slices))
    return [lesion for lesion in away if part.is_known(lesion.slices)]


def _bare(part: _Part) -> tuple[tuple[int, ...], bool]:
    """Tumor slices of runs of which no slice is outlined, and whether another run is."""
    bare: list[int] = []
    is_outlined = False
    for first, last in wording.ranges(part.tumors):
        run = range(first, last + 1)
        if any(part.judged[i].mask_area_px for i in run):
            is_outlined = True
        elif part.is_known(run):
            bare += run
    return tuple(bare), is_outlined


def _not_judged(results: Sequence[ImageResult | None]) -> tuple[int, ...]:
    """Slices that failed, and those that were refused between judged ones.

    Before the first and behind the last judged slice a refusal is what is expected: there a
    series leaves the brain.
    """
    judged = [i for i, r in enumerate(results) if r is not None and r.verdict is not None]
    return tuple(
        i
        for i, result in enumerate(results)
        if result is not None
        and result.verdict is None
        and (result.status == "error" or judged[0] < i < judged[-1])
    )


def _volume_note(part: _Part, volume_ml: float | None, *, thinned: bool) -> str:
    """What the volume leaves out or bridges where outlines lie, or why there is none."""
    outlined = {i for lesion in part.lesions for i in lesion.slices}
    if not outlined:
        return ""
    double = {position for i in part.stack.repeated for position in (i - 1, i)}
    if volume_ml is None and outlined & double:
        return tr("The volume is unknown: slices lie at the same place.")
    if volume_ml is None:
        return tr(
            "The volume is unknown: the file does not give the spacing or the places of slices."
        )
    said: list[str] = []
    beside = [before for before, _ in part.stack.gaps if outlined & {before, before + 1}]
    if beside:
        pairs = (tr("{one} and {next}", one=i + 1, next=i + 2) for i in beside)
        said.append(tr("the gap between {where}", where=joined(pairs, ", ")))
    # A lesion may go on through all of a run that begins at its end.
    runs = wording.ranges(_not_judged(part.results))
    beside_runs = [run for run in runs if outlined & {run[0] - 1, run[1] + 1}]
    unseen = [i for first, last in beside_runs for i in range(first, last + 1)]
    if unseen:
        listed = wording.listed(unseen)
        one, many = _UNSEEN
        said.append(tr(one if len(unseen) == 1 else many, slices=listed))
    # A file that cannot be read leaves a gap: what fits into those that are named is said.
    filled = sum(count for before, count in part.stack.gaps if before in beside)
    if part.lost > filled:
        lost = plural(
            part.lost - filled,
            "{count} slice that could not be read",
            "{count} slices that could not be read",
        )
        said.append(lost)
    what = wording.enumerated(said)
    notes: list[str] = [tr("The volume leaves out {what}.", what=what)] if said else []
    if thinned:
        notes.append(tr("The volume bridges slices that may be missing between all neighbors."))
    return joined(notes) if notes else ""


def _instead(part: _Part) -> dict[int, str]:
    """What the series says of slices that say something else by themselves.

    A slice that is a tumor with its neighbors alone is a tumor; one that is a tumor by itself
    alone is to be looked at, and one that looks like no tumor that is known.
    """
    tumors, strange, found = frozenset(part.tumors), frozenset(part.unlike), {}
    for position, result in part.judged.items():
        is_own = result.answer not in (NO_TUMOR, UNCLEAR)
        if position in strange:
            if result.answer != UNCLEAR:
                found[position] = UNCLEAR
        elif is_own != (position in tumors):
            found[position] = UNCLEAR if is_own else TUMOR
    return found


def _is_tumor(result: ImageResult) -> bool:
    return result.verdict is not None and result.verdict.is_tumor


def _chance(result: ImageResult) -> float:
    return 0.0 if result.verdict is None else result.verdict.tumor_probability


def _chances(judged: Mapping[int, ImageResult]) -> dict[int, float]:
    """Tumor probability of each slice that has a verdict, as its line tells it."""
    verdicts = {i: result.verdict for i, result in judged.items()}
    return {i: written(said.probabilities) for i, said in verdicts.items() if said is not None}


def _threshold(judged: Mapping[int, ImageResult]) -> float:
    """The operating point of the networks that judged the slices."""
    return max(r.verdict.threshold for r in judged.values() if r.verdict is not None)


def _strongest(part: _Part, index: int) -> float:
    """p(tumor) of a slice alone or in context, whichever is larger."""
    return max(_chance(part.judged[index]), part.context[index].tumor)


def _carriers(support: Mapping[int, float], tumors: Sequence[int]) -> Sequence[int]:
    """The slices that the series' answer comes from."""
    return tumors or [max(support, key=support.__getitem__)]


def _verdict(
    judged: Mapping[int, ImageResult], support: Mapping[int, float], tumors: Sequence[int]
) -> Verdict:
    """The series' probabilities, as the module's text says."""
    tumor, threshold = max(support.values()), _threshold(judged)
    types = _types(judged, _carriers(support, tumors))
    named = {label: share * tumor for label, share in types.items()} | {NO_TUMOR: 1.0 - tumor}
    # As it were at an even point: another one is no reason to name no type.
    even = at_threshold(tumor, 1.0 - threshold)
    if tumors and max(types.values()) * even < 1.0 - even:
        return Verdict({TUMOR: tumor, NO_TUMOR: 1.0 - tumor}, threshold)
    return Verdict(named, threshold)


def _types(judged: Mapping[int, ImageResult], slices: Sequence[int]) -> dict[str, float]:
    """Shares of the tumor types in some slices, by probability and outlined area; sum 1."""
    chosen = [judged[index] for index in slices]
    largest = max(result.mask_area_px for result in chosen) or 1
    sums: dict[str, float] = {}
    for result in chosen:
        weight = 1.0 + result.mask_area_px / largest
        for label, chance in result.verdict.probabilities.items() if result.verdict else ():
            sums[label] = sums.get(label, 0.0) + chance * weight
    return type_shares(sums)


def _volume_ml(judged: Mapping[int, ImageResult], stack: Stack) -> float | None:
    """Outlined areas times what each slice stands for; None where one of them is unknown."""
    if all(slab is None for slab in stack.slabs_mm):
        return None
    total = 0.0
    for index, result in judged.items():
        area, slab = result.mask_area_mm2, stack.slabs_mm[index]
        if area is None or (area and slab is None):
            return None
        total += area * (slab or 0.0)
    return total / 1000.0
