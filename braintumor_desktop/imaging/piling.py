"""The slices of a series, read one after the other into a volume, for planes cut from it.

A slice that cannot be read leaves a gap; reading can be stopped and gone on with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.cuts import TISSUE
from braintumor_desktop.imaging.display import default_window
from braintumor_desktop.imaging.image import Image, Plane
from braintumor_desktop.imaging.limits import shown_name, stopped
from braintumor_desktop.imaging.volume import Volume, grid_of
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.cuts import Cut, CutPlane
    from braintumor_desktop.imaging.image import Slice, VoiLut, Window

Load = Callable[["Slice", "CancelToken"], "Image"]

LEVELS = 65534
"""Of a shown plane's 16 bits; 0 is where there is no tissue."""
TITLE = mark("No other planes can be cut from this series")


@dataclass(frozen=True, eq=False)
class Pile:
    """A volume, and how its values are shown.

    Attributes:
        volume: in stored values where all slices have one rescale, else in modality values.
        like: the slice in the middle, whose windows hold for all of it.
        rescale: (slope, intercept) from the volume's values to modality values.
        span: (lowest, highest) of the volume's values.
        window: what `display.default_window` says of `like`.
        positions: in the series, of each slice of the volume.
        lost: why slices could not be read.
    """

    volume: Volume
    like: Image
    rescale: tuple[float, float]
    span: tuple[float, float]
    window: Window | VoiLut
    positions: tuple[int, ...]
    lost: tuple[BadInput, ...] = ()

    def picture(self, found: Cut, plane: CutPlane) -> Image:
        """What a plane shows, in 16 bits, which are shown faster than fractions.

        Whole values stay whole; what lies between two is kept to 1/65,534 of the span.
        """
        low, high = self.span
        scale = LEVELS / max(high - low, 1e-30)
        scale = 2.0 ** np.floor(np.log2(scale))
        levels = (found.values - np.float32(low)) * np.float32(scale) + np.float32(1.5)
        stored = np.where(found.kind == TISSUE, levels, 0.0).astype(np.uint16)
        slope, intercept = self.rescale
        frame = self.volume.grid.frame_of_reference
        return replace(
            self.like,
            stored=stored,
            slope=slope / scale,
            intercept=intercept + slope * (low - 1.0 / scale),
            padding=(0, 0),
            spacing_mm=(plane.spacing_mm, plane.spacing_mm),
            plane=Plane(plane.corner, plane.right, plane.down, frame),
            overlays=(),
        )


class Piling:
    """Reads the slices of a series; what was read stays when reading is stopped."""

    def __init__(self, slices: Sequence[Slice], most_bytes: int) -> None:
        """Find out from the headers how the slices lie.

        Args:
            slices: of a series.
            most_bytes: that the volume may take.

        Raises:
            BadInput: no planes can be cut; the reason.
        """
        places, sizes = [item.plane for item in slices], [item.shape for item in slices]
        self._grid, self._order = grid_of(places, slices[0].spacing_mm, sizes)
        self._slices = slices
        self._most_bytes = most_bytes
        self._values: NDArray[Any] | None = None
        self._like: Image | None = None
        self._kept: list[int] = []
        self._lost: list[BadInput] = []
        self.done = 0

    @property
    def total(self) -> int:
        """Slices that are to be read."""
        return len(self._order)

    @property
    def likely_bytes(self) -> int:
        """What the volume will take, where its values have 16 bits as most have."""
        return 2 * int(np.prod(self._grid.shape))

    def read(
        self, load: Load, token: CancelToken, report: Callable[[tuple[int, int]], None]
    ) -> Pile:
        """Read what is missing.

        Args:
            load: the pixels of a slice; raises BadInput where they cannot be read.
            token: asked before every slice.
            report: told (slices read, slices) after every slice.

        Raises:
            Cancelled: the token was set.
            BadInput: the volume would be too large (`too_large`); it has colors, or fewer than
                two slices that can be read (`inconsistent`).
        """
        self._begin(load, token)
        while self.done < self.total:
            token.check()
            self._take(self.done, load, token)
            self.done += 1
            report((self.done, self.total))
        return self._pile()

    def _begin(self, load: Load, token: CancelToken) -> None:
        """Take memory as the slice in the middle asks for it, or the first that can be read."""
        if self._values is not None:
            return
        outward = sorted(range(self.total), key=lambda k: abs(k - self.total // 2))
        for place in outward:
            token.check()
            try:
                self._like = load(self._slices[self._order[place]], token)
                break
            except BadInput as reason:
                last = reason
        else:
            raise last
        if self._like.is_color:
            raise BadInput("inconsistent", tr(TITLE), tr("its pictures have colors."))
        dtype = self._like.stored.dtype
        kind = dtype if dtype.kind in "iu" and dtype.itemsize <= 2 else np.dtype(np.float32)
        self._values = self._room(kind)

    def _room(self, kind: np.dtype[Any]) -> NDArray[Any]:
        needed = int(np.prod(self._grid.shape)) * kind.itemsize
        if needed > self._most_bytes:
            detail = tr(
                "its slices would take {needed} MB of memory, more than {most} MB.",
                needed=number(needed / 1e6),
                most=number(self._most_bytes / 1e6),
            )
            raise BadInput("too_large", tr(TITLE), detail)
        return np.empty(self._grid.shape, kind)

    def _take(self, place: int, load: Load, token: CancelToken) -> None:
        item = self._slices[self._order[place]]
        try:
            image = load(item, token)
        except BadInput as reason:
            self._lost.append(reason)
            return
        if image.shape != self._grid.size or image.is_color:
            detail = tr("its pixels are not as its header says.")
            title = tr("{name} is left out", name=shown_name(item.path))
            self._lost.append(BadInput("inconsistent", title, detail))
            return
        if not self._fits(image):
            self._widen()
        values = self._values
        if values is None:
            return
        values[len(self._kept)] = _filled(image, as_stored=not self._is_wide)
        self._kept.append(place)

    @property
    def _is_wide(self) -> bool:
        return self._values is not None and self._values.dtype.kind == "f"

    def _fits(self, image: Image) -> bool:
        """Whether its stored values can stand beside those that were read."""
        like = self._like
        if self._is_wide or like is None:
            return True
        is_same = (image.slope, image.intercept) == (like.slope, like.intercept)
        return is_same and image.stored.dtype == like.stored.dtype

    def _widen(self) -> None:
        """Go on in modality values: the slices have several rescales."""
        if self._values is None or self._like is None:
            return
        narrow, count = self._values, len(self._kept)
        self._values = self._room(np.dtype(np.float32))
        slope, intercept = self._like.slope, self._like.intercept
        for place in range(count):
            self._values[place] = narrow[place] * slope + intercept

    def _pile(self) -> Pile:
        if len(self._kept) < 2 or self._values is None or self._like is None:
            why = str(self._lost[0]) if self._lost else stopped(tr("it has a single slice"))
            detail = tr("Its slices cannot be read: {why}", why=why)
            raise BadInput("inconsistent", tr(TITLE), detail)
        values = self._values[: len(self._kept)]
        grid = replace(self._grid, corners=self._grid.corners[self._kept])
        rescale = (1.0, 0.0) if self._is_wide else (self._like.slope, self._like.intercept)
        span = float(values.min()), float(values.max())
        positions = tuple(self._order[place] for place in self._kept)
        window, lost = default_window(self._like), tuple(self._lost)
        return Pile(Volume(grid, values), self._like, rescale, span, window, positions, lost)


def _filled(image: Image, *, as_stored: bool) -> NDArray[Any]:
    """Stored or modality values; what is no anatomy is as low as the lowest that is."""
    values: NDArray[Any] = image.stored if as_stored else image.values
    unknown = ~np.isfinite(values) if values.dtype.kind == "f" else None
    if image.padding is not None:
        padding = image.is_padding
        unknown = padding if unknown is None else padding | unknown
    if unknown is None or not unknown.any():
        return values
    known = values[~unknown]
    return np.where(unknown, known.min() if known.size else 0, values)
