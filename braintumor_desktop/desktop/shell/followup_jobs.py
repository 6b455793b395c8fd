"""The work of following findings that runs in threads of its own."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings.timeline import Since as Since
from braintumor_desktop.findings.timeline import Size as Size
from braintumor_desktop.findings.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.findings.timeline import Dated, Timeline
    from braintumor_desktop.findings.track import Track
    from braintumor_desktop.imaging.differing import Pair, Plates
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.imaging.volume import Volume


def register(fixed: Series, moving: Series, token: CancelToken, report: Report) -> Registration:
    """Find the head of one series in another; a series that shows no volume says why."""
    # Heavy libraries, when they are first needed.
    from braintumor_desktop.workflow import comparing

    return comparing.find_head(fixed, moving, token, report)


def follow(
    dates: tuple[Dated, ...], said: Mapping[str, Track], _token: CancelToken, _report: Report
) -> Timeline:
    """Follow findings over dates."""
    # What draws charts takes long to load: here, and not in the thread of the window.
    import braintumor_desktop.desktop.followup.timeline_chart  # noqa: F401

    return timeline(dates, said)


class Volumes:
    """The two dates that were looked at last, as they were read; for one thread."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[Series, Volume]] = {}
        self._pair: tuple[tuple[Volume, Volume], bytes, Pair] | None = None

    def pair(
        self, both: tuple[Series, Series], matrix: NDArray[np.float64], token: CancelToken
    ) -> Pair:
        """Both dates laid over each other; read where they are not the ones before.

        Args:
            both: the later and the earlier date.
            matrix: float64 (4, 4), LPS mm of the later one to LPS mm of the earlier one.
            token: asked between slices.
        """
        from braintumor_desktop.imaging.differing import pair_of

        kept, self._read = self._read, {}
        current, prior = (self._volume(series, kept, token) for series in both)
        key = matrix.tobytes()
        known = self._pair
        is_same = known is not None and known[0] == (current, prior) and known[1] == key
        if known is None or not is_same:
            self._pair = known = (
                (current, prior),
                key,
                pair_of(current, prior, matrix, token),
            )
        return known[2]

    def forget(self, ids: Iterable[str]) -> None:
        """Series were closed; called in another thread, which at worst has one read again."""
        if set(ids) & set(self._read):
            self._read, self._pair = {}, None

    def _volume(
        self, series: Series, kept: dict[str, tuple[Series, Volume]], token: CancelToken
    ) -> Volume:
        from braintumor_desktop.workflow.comparing import volume_of

        known = kept.get(series.id)
        is_same = known is not None and known[0] is series
        volume = known[1] if known is not None and is_same else volume_of(series, token)
        self._read[series.id] = series, volume
        return volume


def cut(
    volumes: Volumes, both: tuple[Series, Series], matrix: NDArray[np.float64], index: int,
    token: CancelToken, _report: Report,
) -> Plates:  # fmt: skip
    """One plane of the later of two dates, and the same of the earlier one."""
    from braintumor_desktop.imaging.differing import plane_of, plates

    pair = volumes.pair(both, matrix, token)
    grid = pair.current.grid
    return plates(pair, plane_of(grid, min(index, len(grid.corners) - 1)), token)


def shareable(shown: Sequence[Series], *, is_hidden: bool) -> tuple[Series, ...]:
    """Series as they may leave: while names are hidden, numbers that name them do not."""
    return tuple(replace(one, series_uid=None) if is_hidden else one for one in shown)


def write_csv(
    path: Path, made: Timeline, placed: Sequence[Placed], shown: Sequence[Series],
    _token: CancelToken, _report: Report,
) -> None:  # fmt: skip
    """The table of findings and dates."""
    from braintumor_desktop.exchange import followup
    from braintumor_desktop.exchange.tables import write_table

    write_table(path, followup.COLUMNS, followup.rows(made, placed, shown))


def write_pdf(
    path: Path, made: Timeline, placed: Sequence[Placed], shown: Sequence[Series], since: Since,
    charts: Sequence[bytes], _token: CancelToken, _report: Report,
) -> None:  # fmt: skip
    """The page of findings over time."""
    from braintumor_desktop.desktop.look import paper
    from braintumor_desktop.exchange import followup
    from braintumor_desktop.station.writing import write_whole

    page = followup.report(made, placed, shown, since, charts)
    write_whole(path, paper.as_pdf(page, size=paper.usual_size()))


def those_there(paths: Sequence[Path], token: CancelToken, _report: Report) -> list[Path]:
    """Those of some files that are there."""
    found = []
    for path in paths:
        token.check()
        if os.path.lexists(path):
            found.append(path)
    return found
