"""The third answer: whether the evidence for an answer contradicts itself, and how that is said.

A slice or series is a tumor type, no tumor, or **unclear**: a tumor that was missed must not
look calm.  p(tumor) decides first (EVEN), then the likeliest type, or "tumor" where the types
are divided.  It is unclear

- where the picture may show no brain in MR (BRAIN): what the others say then means nothing; of
  a series the slices that its answer comes from, or most of all;
- where the two networks contradict each other: a slice that is outlined without being called
  a tumor, or the other way round; a series that is called a tumor of which no tumor slice is
  outlined;
- where what is called a tumor looks abnormal, but not like the tumors that the networks know
  (UNLIKE); in a series most of its tumor slices, each with its neighbors;
- where p(tumor) lies in the band in which the networks are often wrong (NEAR, NEAR_SERIES);
- where a series is calm, but slices or outlines speak: single hits, whose neighbors see
  nothing, and lesions that reach no tumor slice.  At the ends of a lesion the two networks
  often part by a slice: that is no contradiction;
- where a series is calm, but what is missing or was not judged could hide a lesion
  (`could_hide`).

Everything else that is worth a look (single hits beside a plain tumor, a gap, a divided type)
leaves the answer as it is, and is named in `attention`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import NO_TUMOR, TUMOR, UNCLEAR, label_of
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from braintumor_desktop.findings.stack import Stack

NETWORKS_DISAGREE = "networks_disagree"
SINGLE_HITS = "single_hits"
OUTLINED_WITHOUT_VERDICT = "outlined_without_verdict"
NEAR_THRESHOLD = "near_threshold"
SLICES_MISSING = "slices_missing"
SLICES_NOT_JUDGED = "slices_not_judged"
TYPES_DIVIDED = "types_divided"
BRAIN_IN_DOUBT = "brain_in_doubt"
UNLIKE_KNOWN = "unlike_known"
CODES = (
    NETWORKS_DISAGREE,
    SINGLE_HITS,
    OUTLINED_WITHOUT_VERDICT,
    NEAR_THRESHOLD,
    SLICES_MISSING,
    SLICES_NOT_JUDGED,
    TYPES_DIVIDED,
    BRAIN_IN_DOUBT,
    UNLIKE_KNOWN,
)
"""In the order in which `attention` lists them."""

EVEN = 0.5
"""p(tumor) from which it is a tumor."""

BRAIN = 0.5
"""p(brain) by the gate below which a slice that is judged may be something else.

What has less than 0.3 is refused.  Measured with gate 1 on `val`: of 927 true slices that are
judged 2 lie between, and 1 of 76 at the ends of the brain (`tests/benchmarks/gate.py`).
"""

UNLIKE = 0.5
"""From which on what is called a tumor looks like another disease: where the network puts it."""

NEAR = (0.2, 0.7)
"""p(tumor) of a slice from and below which the answer is often wrong.

Measured with version 2.1 on the 1,793 slices of `test`: answers were wrong for 2 % of the
slices below 0.05, 8 % below 0.1, 21 % below 0.2; 35 % from 0.2, 35 % from 0.3, 42 % from 0.4,
46 % from 0.5, 35 % from 0.6; 18 % from 0.7, 7 % from 0.8, and 1 % from 0.9.
"""

NEAR_SERIES = (0.3, 0.7)
"""The same for a series.

Its p(tumor) is the most that two neighbors in context reach, so among many slices chance alone
lifts it: tumor-free series (two volunteers, a synthetic head) reach 0.16, 0.19 and 0.29.
"""

CLEAR_SHARE = 0.8
"""Share of p(tumor) from which the likeliest type is named.

In `test` 9 of 25 types with a smaller share were wrong, 8 of 831 with a larger one.
"""

CLOSE = 1e-9
"""That no probability is nearer to 0 and 1 when its odds are taken."""

HIDDEN_MM = 10.0
"""A lesion of this size can be measured (RANO), so a stretch as long that nobody saw hides it."""
HIDDEN_SLICES = 2
"""The same where the distance of the slices is unknown."""
HIDDEN_SHARE = 0.25
"""Of all slices: when so many were not seen, the answer is of something else than the series."""

NAMED = 5
"""Slices at the same place as another one that are listed; of more only the count is said."""


@dataclass(frozen=True)
class Assessment:
    """What a person is told.

    Attributes:
        answer: a label's code; UNCLEAR where the evidence contradicts itself.
        attention: of CODES, in their order; empty when all is clear.
        look_at: positions in the series from 0, ascending, of the slices behind `attention`.
        sentence: why, and where to look; "" when all is clear.
        listed: the slices that the sentence lists, in its order; each as `wording.listed` does.
    """

    answer: str
    attention: tuple[str, ...] = ()
    look_at: tuple[int, ...] = ()
    sentence: str = ""
    listed: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True)
class Evidence:
    """What the slices of a series say, taken together.

    Attributes:
        tumor: p(tumor) of the series.
        shares: of the types in it, by label, sum 1.
        slices: that the series has.
        carriers: positions of the slices that carry `tumor`.
        hits: p(tumor) by position of the single hits.
        outlined: positions that lesions without a tumor slice take.
        outlined_ml: volume of these lesions, or None where it is unknown.
        bare: positions of tumor slices none of whose run is outlined.
        is_outlined: whether another run of tumor slices is.
        not_judged: positions of slices that should have been judged and were not.
        gaps: (position before it, how many slices seem to be missing).
        repeated: positions of slices at the same place as the one before.
        lost: files of the series that could not be read, and so gave no slice.
        could_hide: whether what is missing or was not judged could hide a lesion.
        doubtful: positions of slices that may show no brain, where the answer rests on them.
        unlike: positions of tumor slices that look abnormal, but not like the tumors known, where
            these are most of them.
        threshold: the operating point: p(tumor) from which it is a tumor.
    """

    tumor: float
    shares: Mapping[str, float]
    slices: int
    carriers: tuple[int, ...] = ()
    hits: Mapping[int, float] = field(default_factory=dict)
    outlined: tuple[int, ...] = ()
    outlined_ml: float | None = None
    bare: tuple[int, ...] = ()
    is_outlined: bool = False
    not_judged: tuple[int, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    repeated: tuple[int, ...] = ()
    lost: int = 0
    could_hide: bool = False
    doubtful: tuple[int, ...] = ()
    unlike: tuple[int, ...] = ()
    threshold: float = EVEN

    @property
    def missing(self) -> int:
        """How many slices seem to be missing."""
        return sum(count for _, count in self.gaps)


def type_of(shares: Mapping[str, float]) -> str:
    """The likeliest type of a tumor, or TUMOR where the types are divided.

    Args:
        shares: by label, sum 1.
    """
    likeliest = max(shares, key=shares.__getitem__)
    return TUMOR if is_divided(shares) else likeliest


def is_divided(shares: Mapping[str, float]) -> bool:
    """Whether no type alone has most of the evidence."""
    return max(shares.values()) < CLEAR_SHARE


def type_shares(probabilities: Mapping[str, float]) -> dict[str, float]:
    """What each tumor type has of p(tumor); sum 1, equal where p(tumor) is 0."""
    types = {label: p for label, p in probabilities.items() if label != NO_TUMOR}
    total = sum(types.values())
    return {label: p / total if total > 0 else 1 / len(types) for label, p in types.items()}


def at_threshold(even: float, threshold: float) -> float:
    """What a probability that was found at an even operating point is at another one.

    The odds are multiplied: the band around 0.5 in which answers are often wrong moves with the
    point, and keeps its width in logits.

    Args:
        even: from 0 to 1.
        threshold: the operating point, above 0 and below 1.
    """
    if threshold == EVEN:
        return even
    odds = even * threshold / max((1.0 - even) * (1.0 - threshold), CLOSE)
    return odds / (1.0 + odds)


def assess_slice(
    probabilities: Mapping[str, float],
    pixels: int,
    area: str,
    brain: float | None = None,
    threshold: float = EVEN,
    unlike: float | None = None,
) -> Assessment:
    """The answer to a slice or picture by itself.

    Args:
        probabilities: by label, sum 1.
        pixels: outlined.
        area: the same in words.
        brain: p(brain) by the gate, or None without one.
        threshold: the operating point: p(tumor) from which it is a tumor.
        unlike: how much it looks abnormal, but not like the tumors known, or None where nobody
            said.
    """
    tumor, shares = 1.0 - probabilities[NO_TUMOR], type_shares(probabilities)
    is_tumor = tumor >= threshold
    codes = {
        NETWORKS_DISAGREE: is_tumor != (pixels > 0),
        NEAR_THRESHOLD: _is_within(tumor, NEAR, threshold),
        TYPES_DIVIDED: is_tumor and is_divided(shares),
        BRAIN_IN_DOUBT: brain is not None and brain < BRAIN,
        UNLIKE_KNOWN: is_tumor and unlike is not None and unlike >= UNLIKE,
    }
    attention = _codes(codes)
    if brain is not None and codes[BRAIN_IN_DOUBT]:
        doubt = tr(
            "Unclear: this may be no slice of a brain in MR ({chance} that it is one).",
            chance=wording.chance(brain),
        )
        return Assessment(UNCLEAR, attention, (), doubt)
    if codes[UNLIKE_KNOWN]:
        strange = tr(
            "Unclear: this looks abnormal, but not like the tumors that the networks know. It may "
            "be another disease."
        )
        return Assessment(UNCLEAR, attention, (), strange)
    if codes[NETWORKS_DISAGREE]:
        return Assessment(UNCLEAR, attention, (), _disagreeing(tumor, pixels, area))
    if codes[NEAR_THRESHOLD]:
        return Assessment(UNCLEAR, attention, (), _near(tumor, threshold))
    if not is_tumor:
        return Assessment(NO_TUMOR)
    said = _divided(shares, tumor) if codes[TYPES_DIVIDED] else ""
    return Assessment(type_of(shares), attention, (), said)


def assess_series(evidence: Evidence) -> Assessment:
    """The answer to a series of several slices."""
    is_tumor = evidence.tumor >= evidence.threshold
    codes = {
        NETWORKS_DISAGREE: bool(evidence.bare),
        SINGLE_HITS: bool(evidence.hits),
        OUTLINED_WITHOUT_VERDICT: bool(evidence.outlined),
        NEAR_THRESHOLD: _is_within(evidence.tumor, NEAR_SERIES, evidence.threshold),
        SLICES_MISSING: bool(evidence.gaps),
        SLICES_NOT_JUDGED: bool(evidence.not_judged) or evidence.lost > 0,
        TYPES_DIVIDED: is_tumor and is_divided(evidence.shares),
        BRAIN_IN_DOUBT: bool(evidence.doubtful),
        UNLIKE_KNOWN: is_tumor and bool(evidence.unlike),
    }
    near = _near(evidence.tumor, evidence.threshold) if codes[NEAR_THRESHOLD] else ""
    contradiction = _contradiction(evidence, is_tumor=is_tumor) or near
    listed = _listed(evidence, is_near=bool(near), is_about_near=contradiction == near != "")
    seen = type_of(evidence.shares) if is_tumor else NO_TUMOR
    return Assessment(
        UNCLEAR if contradiction else seen,
        _codes(codes),
        tuple(sorted({*chain(*listed), *evidence.not_judged, *_beside(evidence.gaps)})),
        joined(_sentences(evidence, contradiction, listed, is_divided=codes[TYPES_DIVIDED])),
        (evidence.repeated, *listed) if _are_named(evidence.repeated) else listed,
    )


def could_hide(
    not_judged: Sequence[int], gaps: Iterable[tuple[int, int]], lost: int, slices: int, stack: Stack
) -> bool:
    """Whether slices that nobody saw could hide a lesion.

    Args:
        not_judged: positions from 0, ascending.
        gaps: (position before it, how many slices seem to be missing).
        lost: slices that are missing, nobody knows where: perhaps all side by side.
        slices: that the series has.
        stack: how they lie.
    """
    runs = [last - first + 1 for first, last in wording.ranges(not_judged)]
    runs += [count for _, count in gaps] + [lost] * (lost > 0)
    if not runs:
        return False
    if len(not_judged) + lost >= HIDDEN_SHARE * (slices + lost):
        return True
    distance = stack.distance_mm
    longest = max(runs)
    return longest >= HIDDEN_SLICES if distance is None else longest * distance >= HIDDEN_MM


def _is_within(tumor: float, band: tuple[float, float], threshold: float) -> bool:
    low, high = (at_threshold(edge, threshold) for edge in band)
    return low <= tumor < high


def _codes(codes: Mapping[str, bool]) -> tuple[str, ...]:
    return tuple(code for code in CODES if codes.get(code))


def _listed(
    evidence: Evidence, *, is_near: bool, is_about_near: bool
) -> tuple[tuple[int, ...], ...]:
    """Slices that can be seen and that speak, as the sentence lists them.

    Where it is about a probability that is near to even, those that carry it come first.
    """
    speaking = {
        *evidence.hits,
        *evidence.outlined,
        *evidence.bare,
        *evidence.doubtful,
        *evidence.unlike,
    }
    first = set(evidence.carriers) if is_about_near else speaking
    if is_near and not first:
        first = set(evidence.carriers)
    parts = (first, speaking - first)
    return tuple(tuple(sorted(part)) for part in parts if part)


def _beside(gaps: Iterable[tuple[int, int]]) -> set[int]:
    """The slices on both sides of each gap."""
    return {position for before, _ in gaps for position in (before, before + 1)}


def _disagreeing(tumor: float, pixels: int, area: str) -> str:
    """How the networks contradict each other in a slice."""
    chance = wording.chance(tumor)
    if pixels:
        return tr(
            "Unclear: no tumor by the classifier ({chance}), but {area} outlined.",
            chance=chance,
            area=area,
        )
    return tr("Unclear: a tumor by the classifier ({chance}), but nothing outlined.", chance=chance)


def _contradiction(evidence: Evidence, *, is_tumor: bool) -> str:
    """A sentence on how the evidence contradicts itself, or ""."""
    chance = wording.chance(evidence.tumor)
    if evidence.doubtful:
        return plural(
            evidence.slices,
            "Unclear: {doubtful} of {count} slice may show no brain in MR.",
            "Unclear: {doubtful} of {count} slices may show no brain in MR.",
            doubtful=number(len(evidence.doubtful)),
        )
    if is_tumor and evidence.unlike:
        return plural(
            len(evidence.carriers),
            "Unclear: {unlike} of {count} tumor slice looks abnormal, but not like the tumors that "
            "the networks know. It may be another disease.",
            "Unclear: {unlike} of {count} tumor slices look abnormal, but not like the tumors that "
            "the networks know. It may be another disease.",
            unlike=number(len(evidence.unlike)),
        )
    if not is_tumor and (evidence.hits or evidence.outlined):
        return tr(
            "Unclear: the series as a whole shows no tumor ({chance}), but {what}.",
            chance=chance,
            what=wording.enumerated(_speaking(evidence)),
        )
    if is_tumor and evidence.bare and not evidence.is_outlined:
        return tr(
            "Unclear: a tumor by the classifier ({chance}), but nothing outlined in these slices.",
            chance=chance,
        )
    if not is_tumor and evidence.could_hide:
        return tr(
            "Unclear: the slices that were judged show no tumor ({chance}), but {what}.",
            chance=chance,
            what=wording.enumerated(_unseen(evidence)),
        )
    return ""


def _speaking(evidence: Evidence) -> list[str]:
    """What speaks for a tumor in a series that is calm."""
    parts: list[str] = []
    if evidence.hits:
        highest = wording.chance(max(evidence.hits.values()))
        said = plural(
            len(evidence.hits),
            "slice {slices} does ({highest})",
            "{count} single slices do (up to {highest})",
            slices=wording.listed(tuple(evidence.hits)),
            highest=highest,
        )
        parts.append(said)
    if evidence.outlined:
        ml = evidence.outlined_ml
        parts.append(
            tr("something is outlined")
            if ml is None
            else tr("{volume} are outlined", volume=wording.volume(ml))
        )
    return parts


def _unseen(evidence: Evidence) -> list[str]:
    """What nobody saw, with counts."""
    parts: list[str] = []
    # A file that cannot be read leaves a gap: where there are gaps, it is told of beside them.
    apart = 0 if evidence.gaps else evidence.lost
    if evidence.not_judged or apart:
        said = plural(
            len(evidence.not_judged) + apart,
            "{count} of {all} slices was not judged",
            "{count} of {all} slices were not judged",
            all=number(evidence.slices + apart),
        )
        parts.append(said)
    if evidence.gaps:
        said = plural(
            evidence.missing,
            "{count} slice seems to be missing",
            "{count} slices seem to be missing",
        )
        parts.append(joined((said, _unreadable(evidence.lost))) if evidence.lost else said)
    return parts


def _unreadable(files: int) -> str:
    return plural(
        files,
        "({count} file of the series cannot be read)",
        "({count} files of the series cannot be read)",
    )


def _are_named(repeated: Sequence[int]) -> bool:
    """Whether these are few enough to be listed: of a series that is there twice half are it."""
    return 0 < len(repeated) <= NAMED


def _repeated(positions: Sequence[int]) -> str:
    """That slices lie at the same place as others; these are no neighbors to each other."""
    if not _are_named(positions):
        return plural(
            len(positions),
            "{count} slice lies at the same place as another one.",
            "{count} slices lie at the same place as another one.",
        )
    return plural(
        len(positions),
        "{count} slice lies at the same place as the one before it: {slices}.",
        "{count} slices lie at the same place as the one before them: {slices}.",
        slices=wording.listed(positions),
    )


def _sentences(
    evidence: Evidence,
    contradiction: str,
    listed: Sequence[Sequence[int]],
    *,
    is_divided: bool,
) -> list[str]:
    """Why it is unclear, what else is worth knowing, and where to look."""
    said = [contradiction] if contradiction else []
    unseen = wording.enumerated(_unseen(evidence))
    if unseen and unseen not in contradiction:
        said.append(joined((unseen, "."), ""))
    if evidence.repeated:
        said.append(_repeated(evidence.repeated))
    if is_divided and not contradiction:
        said.append(_divided(evidence.shares, evidence.tumor))
    first, also = (listed[:1], listed[1:]) if contradiction else ((), listed)
    said += [tr("Look at {slices}.", slices=wording.listed(part)) for part in first]
    said += [
        tr(
            "Look at {slices} too: the networks see something there, away from the tumor slices.",
            slices=wording.listed(part),
        )
        for part in also
    ]
    return said


def _near(tumor: float, threshold: float) -> str:
    if threshold != EVEN:
        return tr(
            "Unclear: a tumor probability of {chance} is close to the operating point of {point}.",
            chance=wording.chance(tumor),
            point=number(threshold, 2),
        )
    return tr(
        "Unclear: a tumor probability of {chance} is close to even, where one answer in three is "
        "wrong.",
        chance=wording.chance(tumor),
    )


def _divided(shares: Mapping[str, float], tumor: float) -> str:
    """The two likeliest types of a tumor."""
    likeliest = sorted(shares, key=lambda label: -shares[label])[:2]
    named = (joined((label_of(k).noun, wording.chance(shares[k] * tumor))) for k in likeliest)
    return tr("The type is not clear: {types}.", types=joined(named, ", "))
