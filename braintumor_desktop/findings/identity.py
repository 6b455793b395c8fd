"""Which finding is which, when a series is judged again, grows, or is outlined otherwise.

A finding keeps the uid and the number that it had: found again is what shares the most pixels
with it.  Slices are known by their ids, as their positions change when others arrive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from braintumor_desktop.findings.finding import Finding
    from braintumor_desktop.findings.masks import Mask


@dataclass(frozen=True, eq=False)
class Identity:
    """What a finding is known by.

    Attributes:
        uid: it stays.
        number: from 1; it stays once `is_fixed`.
        masks: as it was seen last, by the slices' ids (`Slice.id`).
        is_fixed: whether a person has seen it under its number in a series that was complete,
            or said something of it; what is not is forgotten when it is gone.
    """

    uid: str
    number: int
    masks: Mapping[str, Mask]
    is_fixed: bool = False


def identify(
    found: Sequence[Finding], slices: Sequence[str], known: Sequence[Identity]
) -> tuple[Identity, ...]:
    """Say which findings were known before.

    Args:
        found: the largest first, with uids of their own.
        slices: ids of the series' slices.
        known: identities that the series has had; each is given once.

    Returns:
        One for each finding, in their order: with the uid of what it was before, its number
        where that was fixed, and else the smallest that is free.
    """
    masks = [{slices[i]: mask for i, mask in finding.masks.items()} for finding in found]
    before = _matched(found, masks, known)
    used = {one.number for one in known if one.is_fixed}
    free = (number for number in range(1, len(found) + len(used) + 1) if number not in used)
    identities = []
    for index, finding in enumerate(found):
        one = before.get(index)
        uid = finding.uid if one is None else one.uid
        if one is not None and one.is_fixed:
            identities.append(Identity(uid, one.number, masks[index], is_fixed=True))
        else:
            identities.append(Identity(uid, next(free), masks[index]))
    return tuple(identities)


def _matched(
    found: Sequence[Finding],
    masks: Sequence[Mapping[str, Mask]],
    known: Sequence[Identity],
) -> dict[int, Identity]:
    """Which known one each finding is, by index: the pairs that share the most pixels first."""
    shared = sorted(_shared(found, masks, known), key=lambda pair: -pair[0])
    taken: dict[int, Identity] = {}
    given: set[str] = set()
    for _, index, one in shared:
        if index not in taken and one.uid not in given:
            taken[index] = one
            given.add(one.uid)
    return taken


def _shared(
    found: Sequence[Finding],
    masks: Sequence[Mapping[str, Mask]],
    known: Sequence[Identity],
) -> Iterable[tuple[int, int, Identity]]:
    """How many pixels pairs share, the index of the finding, and the known one."""
    by_slice: dict[str, list[Identity]] = {}
    for one in known:
        for key in one.masks:
            by_slice.setdefault(key, []).append(one)
    for index, (finding, own) in enumerate(zip(found, masks, strict=True)):
        counts: dict[str, int] = {}
        candidates: dict[str, Identity] = {}
        for key, mask in own.items():
            for one in by_slice.get(key, ()):
                candidates[one.uid] = one
                counts[one.uid] = counts.get(one.uid, 0) + mask.shared(one.masks[key])
        for uid, count in counts.items():
            if count:
                yield count, index, candidates[uid]
            elif uid == finding.uid:
                yield 1, index, candidates[uid]
