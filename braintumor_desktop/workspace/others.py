"""What others made of what is open: reports and documents, segmentations laid over series.

Kept apart from the networks' findings and from a person's own: with their own names, colors
and authors.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from braintumor_desktop.findings.placing import concerns
from braintumor_desktop.workspace.changes import OthersChanged
from braintumor_desktop.workspace.seal import Seal
from braintumor_desktop.workspace.work import id_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.placing import Laid
    from braintumor_desktop.findings.segmentation import Segment, Segmentation
    from braintumor_desktop.imaging.image import Series


@dataclass(frozen=True)
class Compared:
    """What is said of a segment over its series.

    Attributes:
        size: its volume, or pixels.
        short: how it agrees with our outline, in few words, or "".
        sentences: the same with each of our outlines, in full.
    """

    size: str = ""
    short: str = ""
    sentences: tuple[str, ...] = ()


NOTHING_SAID = Compared()


@dataclass(frozen=True)
class Known:
    """What is known of a segmentation's file.

    Attributes:
        found: what it outlines, or None where it could not be read.
        failure: why not, or "".
        laid: over which series, by their ids; also where nothing fits.
    """

    found: Segmentation | None
    failure: str
    laid: Mapping[str, Laid]

    @property
    def over(self) -> tuple[str, ...]:
        """Ids of the series over which some of it lies."""
        return tuple(series for series, laid in self.laid.items() if laid.masks)

    @property
    def masks(self) -> Iterator[tuple[str, int, Mapping[int, Mask]]]:
        """Series, segment, and masks by position in the series."""
        for series, laid in self.laid.items():
            for number, masks in laid.masks.items():
                yield series, number, masks


class Others:
    """Owns it; in one thread.  A segmentation is known by the id of the series of its file.

    What lies over a sealed series is there for whoever reads, lays and compares it (`known`), and
    not for eyes (`seen`, `shown_over`).
    """

    def __init__(self, seal: Seal | None = None) -> None:
        self._seal = seal or Seal()
        self._files: dict[str, Series] = {}
        self._known: dict[str, Known] = {}
        self._over: dict[str, dict[str, None]] = {}
        self._hidden: set[tuple[str, int]] = set()
        self._left: dict[str, set[tuple[str, int]]] = {}
        self._compared: dict[tuple[str, int | None], Compared] = {}

    @property
    def files(self) -> Mapping[str, Series]:
        """Files without pictures, by id, as series of one slice without pixels."""
        return self._files

    def take_file(self, file: Series) -> bool:
        """Add a file without pictures; whether it is new."""
        is_new = file.id not in self._files
        self._files[file.id] = file
        return is_new

    def known(self, segmentation: str) -> Known | None:
        """What is known of a segmentation, None before it was read."""
        return self._known.get(segmentation)

    def seen(self, segmentation: str) -> Known | None:
        """The same for eyes: None also while a series below it is sealed, or none is known."""
        known = self._known.get(segmentation)
        if known is None or not self._seal.is_on:
            return known
        is_open = known.over and not any(map(self._seal.hides, known.over))
        return known if is_open else None

    def resealed(self, series: Iterable[str]) -> OthersChanged:
        """What is seen over some series is another: they were sealed, or opened."""
        ids = frozenset(series)
        over = frozenset(key for one in ids for key in self._over.get(one, ()))
        return OthersChanged(over, ids)

    def read(self, segmentation: str, found: Segmentation | None, failure: str) -> OthersChanged:
        """Keep what was read, or why nothing was."""
        before = self._drop(segmentation)
        name = id_key(segmentation)
        self._hidden |= {(segmentation, n) for left, n in self._all_left() if left == name}
        self._known[segmentation] = Known(found, failure, {})
        return OthersChanged(frozenset([segmentation]), before)

    def lay(self, segmentation: str, series: str, laid: Laid) -> OthersChanged | None:
        """Keep where a segmentation lies in a series."""
        known = self._known.get(segmentation)
        if known is None:
            return None
        self._known[segmentation] = replace(known, laid={**known.laid, series: laid})
        self._over.setdefault(series, {})[segmentation] = None
        return OthersChanged(frozenset([segmentation]), frozenset([series]))

    def wanting(self, series: Series) -> tuple[str, ...]:
        """Segmentations that may be one of a series; grows with their number."""
        return tuple(
            key
            for key, known in self._known.items()
            if known.found is not None and concerns(known.found, series)
        )

    def over(self, series_id: str) -> tuple[str, ...]:
        """Segmentations that were laid over a series."""
        return tuple(self._over.get(series_id, ()))

    def shown_on(self, series_id: str, index: int) -> list[tuple[Segment, Mask]]:
        """Segments that are to be seen over a slice, the first at the bottom."""
        found = ((segment, masks.get(index)) for segment, masks in self.shown_over(series_id))
        return [(segment, mask) for segment, mask in found if mask is not None]

    def shown_over(self, series_id: str) -> list[tuple[Segment, Mapping[int, Mask]]]:
        """Segments that are to be seen over a series, with their masks by position in it."""
        found: list[tuple[Segment, Mapping[int, Mask]]] = []
        if self._seal.hides(series_id):
            return found
        for key in self._over.get(series_id, ()):
            known = self._known[key]
            masks = known.laid[series_id].masks
            segments = () if known.found is None else known.found.segments
            there = (segment for segment in segments if segment.number in masks)
            shown = (segment for segment in there if self.is_shown(key, segment.number))
            found += [(segment, masks[segment.number]) for segment in shown]
        return found

    def is_shown(self, segmentation: str, number: int) -> bool:
        """Whether a segment is to be seen; it is until somebody hides it."""
        return (segmentation, number) not in self._hidden

    def show(self, segmentation: str, number: int | None, *, on: bool) -> OthersChanged | None:
        """Show or hide a segment, or all of a segmentation (None)."""
        known = self._known.get(segmentation)
        if known is None or known.found is None:
            return None
        numbers = [s.number for s in known.found.segments] if number is None else [number]
        keys = {(segmentation, each) for each in numbers}
        self._hidden = self._hidden - keys if on else self._hidden | keys
        for left in self._left.values() if on else ():
            left -= {(id_key(segmentation), each) for each in numbers}
        return OthersChanged(frozenset([segmentation]), frozenset(known.laid))

    def hidden_in(self, study: str, series: Iterable[str]) -> tuple[tuple[str, int], ...]:
        """Segments over the series of a study that somebody hid: by `id_key` and number, sorted."""
        over = {key for each in series for key in self._over.get(each, ())}
        names = {id_key(key) for key in over}
        # What is not read so far stays hidden.
        found = {one for one in self._left.get(study, ()) if one[0] not in names}
        return tuple(sorted(found | {(id_key(key), n) for key, n in self._hidden if key in over}))

    def hide_again(self, study: str, hidden: Iterable[tuple[str, int]]) -> OthersChanged | None:
        """Hide what was hidden when a study was left, also what is read later.

        Args:
            study: its id.
            hidden: as `hidden_in` names it.
        """
        self._left[study] = set(hidden)
        changes = []
        for key, known in self._known.items():
            numbers = {n for name, n in self._left[study] if name == id_key(key)}
            if numbers:
                self._hidden |= {(key, n) for n in numbers}
                changes.append(OthersChanged(frozenset([key]), frozenset(known.laid)))
        return reduce(OthersChanged.then, changes) if changes else None

    def _all_left(self) -> set[tuple[str, int]]:
        return set().union(*self._left.values())

    def compared(self, segmentation: str, number: int | None) -> Compared:
        """What is said of a segment, None: of all together; nothing so far."""
        return self._compared.get((segmentation, number), NOTHING_SAID)

    def compare(self, segmentation: str, said: Mapping[int | None, Compared]) -> OthersChanged:
        """Keep what is said of segments, and of all together (None)."""
        for number, compared in said.items():
            self._compared[segmentation, number] = compared
        return OthersChanged(frozenset([segmentation]))

    def close(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Series and files were closed; returns those that were files."""
        files = []
        for key in ids:
            if self._files.pop(key, None) is not None:
                files.append(key)
            self._drop(key)
            self._known.pop(key, None)
            for over in self._over.pop(key, ()):
                known = self._known[over]
                laid = {series: laid for series, laid in known.laid.items() if series != key}
                self._known[over] = replace(known, laid=laid)
        return tuple(files)

    def _drop(self, segmentation: str) -> frozenset[str]:
        """Take it away from the series over which it lies; their ids."""
        known = self._known.get(segmentation)
        if known is None:
            return frozenset()
        for series in known.laid:
            self._over.get(series, {}).pop(segmentation, None)
        self._hidden = {key for key in self._hidden if key[0] != segmentation}
        self._compared = {k: v for k, v in self._compared.items() if k[0] != segmentation}
        return frozenset(known.laid)
