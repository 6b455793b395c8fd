"""A part of what was found: one shard of several, or what has changed since a day.

Series stay whole: all slices of a series UID, and its files that cannot be read, are judged by
one shard, wherever they lie; so the headers of all files are read by every shard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.files import Scan, parts_of
from braintumor_desktop.imaging.folders import stamp_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from braintumor_desktop.exchange.addresses import Roots
    from braintumor_desktop.exchange.shard import Shard
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series, Stamp


def of_shard(found: Scan, shard: Shard, roots: Roots) -> Scan:
    """What belongs to a shard; the shards of one number do not overlap and leave nothing out."""

    def key_of(one: Series | Problem, paths: Iterable[Path]) -> str:
        if one.series_uid:
            return one.series_uid
        return min(roots.address(path).path for path in paths)

    series = [(one, {item.path for item in one.slices}) for one in found.series]
    return Scan(
        tuple(one for one, paths in series if shard.holds(key_of(one, paths))),
        tuple(one for one in found.problems if shard.holds(key_of(one, [one.path]))),
    )


def changed_since(found: Scan, since_ns: int) -> Scan:
    """The series of which a file has changed, whole, and the other files that have.

    Args:
        found: what there is.
        since_ns: nanoseconds since 1970 (UTC), compared with the files' times of change.
    """

    def is_new(stamps: Iterable[Stamp | None]) -> bool:
        # What cannot be looked at has its line in every run.
        return any(stamp is None or stamp.changed_ns >= since_ns for stamp in stamps)

    return Scan(
        tuple(one for one in found.series if is_new(_stamps(one))),
        tuple(one for one in found.problems if is_new([stamp_of(one.path)])),
    )


def _stamps(series: Series) -> Iterator[Stamp | None]:
    """Of all files of a series, as they were when their headers were read."""
    for item in series.slices:
        yield item.stamp or stamp_of(item.path)
    if series.kind == "nifti":  # The pixels of a pair are a file of their own.
        yield from map(stamp_of, parts_of(series.slices[0].path)[1:])
