"""The findings of a series as a reader sees them: numbered, with what is known of each, and totals.

What the networks answered (`SeriesResult`) is the source and never changed.  A moved threshold
outlines anew from the segmenter's chances; who a finding is follows from `identity`; what a
reader said of it is laid over at the end, and costs next to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.facts import (
    Facts,
    is_measurable,
    least_mm,
    mean_of,
    probability_of,
)
from braintumor_desktop.findings.finding import Finding
from braintumor_desktop.findings.identity import Identity, identify
from braintumor_desktop.findings.lesions import lesion_of
from braintumor_desktop.findings.place import Scanned, place_of
from braintumor_desktop.findings.series import SeriesResult, summarize
from braintumor_desktop.findings.shaping import less, merged, united, without
from braintumor_desktop.findings.shared import NOTHING_SHARED, REST, Shared, rest_of, shared_by
from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.findings.targets import targets_of
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.chances import Chances
    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.outline import Outline
    from braintumor_desktop.findings.place import Place
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.targets import Targets
    from braintumor_desktop.imaging.image import Image, Series

NOT_JUDGED = SeriesResult("done", None, None)
"""Of a series in which a person has outlined something that no network has seen."""


@dataclass(frozen=True, eq=False)
class Request:
    """What a list of findings is made from.

    Attributes:
        series: whose.
        results: one for each slice, in their order; None where it is not judged so far.
        summary: what the networks say of the series.
        is_final: whether every slice has its answer in it.
        threshold: percent to which a reader has moved it, or None.
        known: identities that the series' findings have had.
        earlier: the list before, whose facts are kept where nothing has changed; or None.
        outlines: what persons outlined in the series; the networks' findings that they stand in
            the place of are not listed.
    """

    series: Series
    results: Sequence[ImageResult | None]
    summary: SeriesResult
    is_final: bool
    threshold: int | None
    known: Sequence[Identity]
    earlier: Listing | None = None
    outlines: Sequence[Outline] = ()


@dataclass(frozen=True, eq=False)
class Listed:
    """A finding in the list.

    Attributes:
        number: from 1, by which people know it.
        finding: with the uid that lasts, and what a reader said of it.
        identity: what it is known by the next time.
        facts: what else is known of it.
        is_apart: whether it reaches no slice that the networks call a tumor.
        outline: of the person who outlined it, or None where that was a network.
        is_target: whether a reader follows its size.
        is_edited_since: whether it was outlined otherwise when a reader accepted it.
        accepted_at: percent of the threshold at which a reader accepted it, where it is outlined
            otherwise at the one that is set; or None.
        track: the uid by which it is known over several dates, or "" where it is not matched.
    """

    number: int
    finding: Finding
    identity: Identity
    facts: Facts
    is_apart: bool
    outline: Outline | None = None
    is_target: bool = False
    is_edited_since: bool = False
    accepted_at: int | None = None
    track: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether it is in the totals: a rejected one is not."""
        return self.finding.status != "rejected"


@dataclass(frozen=True, eq=False)
class Listing:
    """The findings of a series.

    Attributes:
        series: whose, as it was.
        summary: what the networks say of it.
        entries: by number.
        absent: identities of findings that are gone and may come back.
        rest_ml: what is outlined and too small to be a finding; None where sizes are unknown.
        notes: sentences on what sizes and findings leave out.
        masks: all that is outlined, by position in the series.
        shared: what several findings hold, which totals count once.
        threshold: percent from which on it is outlined; None where the chances were not kept.
        networks_threshold: percent at which the networks outline, or None likewise.
        peak: percent that every outlined part reaches somewhere; 0 where any part is outlined.
        is_final: whether the answer of every slice is in it.
    """

    series: Series
    summary: SeriesResult
    entries: tuple[Listed, ...] = ()
    absent: tuple[Identity, ...] = ()
    rest_ml: float | None = 0.0
    notes: tuple[str, ...] = ()
    masks: Mapping[int, Mask] | None = None
    shared: Shared = NOTHING_SHARED
    threshold: int | None = None
    networks_threshold: int | None = None
    peak: int = 0
    is_final: bool = False

    @property
    def known(self) -> tuple[Identity, ...]:
        """All identities that the networks' findings have had."""
        theirs = (entry.identity for entry in self.entries if entry.outline is None)
        return (*theirs, *self.absent)

    @property
    def is_moved(self) -> bool:
        """Whether a reader has moved the threshold."""
        return self.threshold != self.networks_threshold

    @property
    def counted(self) -> tuple[Listed, ...]:
        """The entries that are in the totals."""
        return tuple(entry for entry in self.entries if entry.is_counted)

    @property
    def volume_ml(self) -> float | None:
        """Of what is counted, and of what is too small to be a finding; None where unknown.

        A pixel that several findings hold counts once, as in the area of a slice.
        """
        return self.volume_of({entry.finding.uid for entry in self.counted}, has_rest=True)

    def volume_of(self, uids: Collection[str], *, has_rest: bool = False) -> float | None:
        """What findings hold together, each pixel once; None where a volume is unknown.

        Args:
            uids: the findings'.
            has_rest: whether what is too small to be a finding is added.
        """
        found = (entry.finding for entry in self.entries if entry.finding.uid in uids)
        volumes = [finding.lesion.volume_ml for finding in found]
        rest = self.rest_ml if has_rest else 0.0
        if rest is None or None in volumes:
            return None
        total = rest + sum(ml for ml in volumes if ml is not None)
        return total - self.shared.twice_ml(uids, has_rest=has_rest)

    @property
    def lesions(self) -> tuple[Lesion, ...]:
        """Of the findings that are counted, the largest first."""
        lesions = (entry.finding.lesion for entry in self.counted)
        return tuple(sorted(lesions, key=lambda lesion: -lesion.pixels))

    @property
    def reader_note(self) -> str:
        """What a reader changed of the totals, for people; "" where that is nothing."""
        targets = "" if self.targets is None else self.targets.short
        notes = tuple(filter(None, (self._count_note, targets, self.threshold_note)))
        return joined(notes, "; ") if notes else ""

    @property
    def targets(self) -> Targets | None:
        """What a reader follows, added up; None without targets."""
        return targets_of(self.entries)

    @property
    def threshold_note(self) -> str:
        """Where a moved threshold stands, for people; or ""."""
        if not self.is_moved or self.threshold is None or self.networks_threshold is None:
            return ""
        return tr(
            "outlined at {now} instead of {before}",
            now=number(self.threshold / 100, 2),
            before=number(self.networks_threshold / 100, 2),
        )

    @property
    def _count_note(self) -> str:
        total, counted = len(self.entries), len(self.counted)
        said = [entry for entry in self.entries if entry.finding.status == "accepted"]
        changed = sum(entry.is_edited_since for entry in said)
        accepted = len(said) - changed
        origins = [entry.finding.origin for entry in self.entries]
        counts = (
            (tr("{count} rejected", count=number(total - counted)), total - counted),
            (tr("{count} accepted", count=number(accepted)), accepted),
            (tr("{count} accepted and changed since", count=number(changed)), changed),
            (tr("{count} edited", count=number(origins.count("edited"))), "edited" in origins),
            (tr("{count} drawn", count=number(origins.count("person"))), "person" in origins),
        )
        parts = [text for text, is_there in counts if is_there]
        if not parts:
            return ""
        of = plural(total, "{count} finding", "{count} findings")
        if counted < total:
            of = tr("{count} of {all}", count=number(counted), all=of)
        return tr("{of}, {what} by the reader", of=of, what=wording.enumerated(parts))

    def find(self, uid: str) -> Listed | None:
        """The finding of this uid."""
        return next((entry for entry in self.entries if entry.finding.uid == uid), None)

    def at(self, position: int, row: int, column: int) -> Listed | None:
        """The finding at a pixel of the slice at a position, the smallest where several are."""
        masks = ((entry, entry.finding.masks.get(position)) for entry in self.entries)
        there = [entry for entry, mask in masks if mask is not None and mask.holds(row, column)]
        return min(there, key=lambda entry: entry.finding.lesion.pixels, default=None)

    def rejected_at(self, position: int) -> tuple[Mask, ...]:
        """What rejected findings alone hold in the slice at a position: not counted ones, too."""
        counted: list[Mask] = []
        rejected: list[Mask] = []
        for entry in self.entries:
            mask = entry.finding.masks.get(position)
            if mask is not None:
                (counted if entry.is_counted else rejected).append(mask)
        if rejected and counted and position in self.shared.positions:
            kept = united(counted)
            rejected = [less(mask, kept) for mask in rejected]
        return tuple(mask for mask in rejected if mask.pixels)

    def pixels_at(self, position: int) -> int:
        """Outlined in the slice at a position, without what rejected findings alone hold."""
        mask = None if self.masks is None else self.masks.get(position)
        rejected = self.rejected_at(position)
        left_out = united(rejected).pixels if rejected else 0
        return 0 if mask is None else mask.pixels - left_out

    def with_statuses(
        self,
        statuses: Mapping[str, Status],
        targets: Collection[str] = (),
        edited: Mapping[str, int | None] = MappingProxyType({}),
    ) -> Listing:
        """The same with what a reader said; of other findings nothing was said.

        Args:
            statuses: by uid.
            targets: uids of the findings that are followed.
            edited: those that are outlined otherwise than when a reader accepted them, by uid:
                percent of the threshold then, where that is another one, or None.
        """
        entries = []
        for entry in self.entries:
            uid, finding = entry.finding.uid, entry.finding
            status = statuses.get(uid, "proposed")
            finding = finding if finding.status == status else replace(finding, status=status)
            said = replace(
                entry,
                finding=finding,
                is_target=uid in targets,
                is_edited_since=uid in edited,
                accepted_at=edited.get(uid),
            )
            entries.append(entry if _says_the_same(entry, said) else said)
        return replace(self, entries=tuple(entries))

    def with_tracks(self, tracks: Mapping[str, str]) -> Listing:
        """The same with what findings are known by over dates, by their uids."""
        entries = []
        for entry in self.entries:
            track = tracks.get(entry.finding.uid, "")
            entries.append(entry if entry.track == track else replace(entry, track=track))
        return replace(self, entries=tuple(entries))


def _says_the_same(one: Listed, other: Listed) -> bool:
    """Whether a reader said the same of a finding."""
    pairs = (
        (entry.finding, entry.is_target, entry.is_edited_since, entry.accepted_at)
        for entry in (one, other)
    )
    return next(pairs) == next(pairs)


def list_findings(
    request: Request, image_of: Callable[[int], Image | None], token: CancelToken
) -> Listing:
    """List the findings of a series; the time grows with what is outlined.

    Args:
        request: what to list.
        image_of: the pixels of the slice at a position, or None where they cannot be read.
        token: asked between slices and findings.

    Raises:
        Cancelled: the token was set.
    """
    default = _threshold_of(request.results)
    moved = request.threshold if default is not None else None
    is_moved = moved is not None and moved != default
    results, summary = request.results, request.summary
    if is_moved and moved is not None:
        results = [_outlined(result, moved, token) for result in results]
        summary = summarize(request.series, results, token)
    ids = [item.id for item in request.series.slices]
    known = _anchored(request, ids) if is_moved else _known(request)
    identities = identify(summary.findings, ids, known)
    is_seen = request.is_final and not is_moved
    scanned = Scanned.of(request.series.slices)
    replaced = {uid for outline in request.outlines for uid in outline.replaces}
    entries, hidden = [], []
    for finding, identity in zip(summary.findings, identities, strict=True):
        token.check()
        if identity.uid in replaced:
            hidden.append((finding, replace(identity, is_fixed=True)))
            continue
        lasting = replace(identity, is_fixed=identity.is_fixed or is_seen)
        place = place_of(scanned, request.series.slices, finding.masks, token)
        facts = _kept(request, lasting) or facts_of(request, finding.lesion, image_of, place)
        is_apart = set(request.summary.tumor_slices).isdisjoint(finding.slices)
        own = replace(finding, uid=identity.uid)
        facts = replace(facts, place=place)
        entries.append(Listed(identity.number, own, lasting, facts, is_apart))
    entries += outlined(request, image_of, scanned, token)
    present = {identity.uid for identity in identities}
    gone = (o for o in known if o.is_fixed and o.masks and o.uid not in present)
    return Listing(
        series=request.series,
        summary=request.summary,
        entries=tuple(sorted(entries, key=lambda entry: entry.number)),
        absent=(*gone, *(identity for _, identity in hidden)),
        rest_ml=_rest_ml(summary),
        notes=summary.notes if request.is_final else (),
        masks=_masks(results, [finding for finding, _ in hidden], request),
        shared=_shared(entries, results, summary, request.series, token),
        threshold=moved if is_moved else default,
        networks_threshold=default,
        peak=max((r.chances.peak for r in results if r is not None and r.chances), default=0),
        is_final=request.is_final,
    )


def outlined(
    request: Request,
    image_of: Callable[[int], Image | None],
    scanned: Scanned,
    token: CancelToken,
) -> list[Listed]:
    """What persons outlined, as entries; only what has pixels in the series."""
    series, entries = request.series, []
    stack = stack_of(series.slices, series.spacing_between_mm)
    for outline in request.outlines:
        token.check()
        masks = outline.on(series)
        if not masks:
            continue
        lesion = lesion_of(masks, series.slices, stack)
        place = place_of(scanned, series.slices, masks, token)
        finding = Finding(outline.uid, outline.label, lesion, place.side, outline.origin)
        identity = Identity(outline.uid, outline.number, outline.masks, is_fixed=True)
        facts = _kept(request, identity) or facts_of(request, lesion, image_of, place)
        facts = replace(facts, place=place)
        entries.append(Listed(outline.number, finding, identity, facts, False, outline))
    return entries


def _known(request: Request) -> list[Identity]:
    """Identities of the networks' findings alone; what persons outlined keeps its numbers."""
    own = {outline.uid for outline in request.outlines}
    known = [one for one in request.known if one.uid not in own]
    uids = {one.uid for one in known}
    for outline in request.outlines:
        # Outlined otherwise than it was then, it still is what was corrected.
        places = [(uid, outline.masks) for uid in outline.replaces if uid not in uids]
        places += [] if outline.replaces else [(outline.uid, {})]
        known += [Identity(uid, outline.number, masks, is_fixed=True) for uid, masks in places]
    return known


def _anchored(request: Request, ids: Sequence[str]) -> list[Identity]:
    """The networks' own findings first: what a threshold makes of them is known by them."""
    known = _known(request)
    own = identify(request.summary.findings, ids, known)
    fixed = [replace(one, is_fixed=one.is_fixed or request.is_final) for one in own]
    uids = {one.uid for one in fixed}
    return [*fixed, *(one for one in known if one.uid not in uids)]


def _masks(
    results: Sequence[ImageResult | None], hidden: Sequence[Finding], request: Request
) -> dict[int, Mask]:
    """All that is outlined: by the networks, less what persons corrected, and by persons."""
    masks = {i: r.mask for i, r in enumerate(results) if r is not None and r.mask is not None}
    for finding in hidden:
        masks |= without(masks, finding.masks)
    for outline in request.outlines:
        masks = merged(masks, outline.on(request.series))
    return masks


def _shared(
    entries: Sequence[Listed],
    results: Sequence[ImageResult | None],
    summary: SeriesResult,
    series: Series,
    token: CancelToken,
) -> Shared:
    """What findings hold together: only what persons outlined lies over others."""
    drawn = {i for entry in entries if entry.outline is not None for i in entry.finding.masks}
    held = [(entry.finding.uid, entry.finding.masks) for entry in entries]
    if summary.left_out:
        whole = {i: r.mask for i in drawn if (r := results[i]) is not None and r.mask is not None}
        found = [finding.masks for finding in summary.findings]
        held.append((REST, rest_of(whole, found)))
    return shared_by(held, drawn, series, token)


def _threshold_of(results: Sequence[ImageResult | None]) -> int | None:
    """At which the networks outline; None where it cannot be moved in every judged slice."""
    judged = [result for result in results if result is not None and result.verdict is not None]
    chances = [result.chances for result in judged]
    if not chances or chances[0] is None or None in chances:
        return None
    return chances[0].threshold


def _outlined(result: ImageResult | None, percent: int, token: CancelToken) -> ImageResult | None:
    token.check()
    if result is None or result.chances is None:
        return result
    return replace(result, mask=result.chances.mask(percent))


def _rest_ml(summary: SeriesResult) -> float | None:
    volumes = [lesion.volume_ml for lesion in summary.lesions]
    if not volumes and not summary.left_out:
        return 0.0
    if summary.volume_ml is None or None in volumes:
        return None
    rest = summary.volume_ml - sum(ml for ml in volumes if ml is not None)
    return rest if summary.left_out else 0.0


def _kept(request: Request, identity: Identity) -> Facts | None:
    """What was known of a finding before, where its outline is the same."""
    before = None if request.earlier is None else request.earlier.find(identity.uid)
    if before is None or before.facts.mean is None or before.identity.masks != identity.masks:
        return None
    return before.facts


def facts_of(
    request: Request,
    lesion: Lesion,
    image_of: Callable[[int], Image | None],
    place: Place,
) -> Facts:
    """What is known of a lesion of a series that lies in this place."""
    masks = lesion.masks
    slices = request.series.slices
    distance = stack_of(slices, request.series.spacing_between_mm).distance_mm
    least = None if distance is None else least_mm(distance)
    mean, unit = mean_of(masks, image_of)

    def chances_of(position: int) -> Chances | None:
        result = request.results[position]
        return None if result is None else result.chances

    return Facts(
        place=place,
        is_measurable=None if least is None else is_measurable(lesion, slices, least),
        least_mm=least,
        mean=mean,
        unit=unit,
        probability=probability_of(masks, chances_of),
    )
