"""Mosaics of Siemens: a volume's slices as tiles of one picture, each brought to its place.

The header's position is that of the mosaic as if all of it lay around the middle of the
slices: the first tile's is half the difference of sizes further in.  How many tiles there
are, and which way they ascend, stands in private elements, the latter alone in the "CSA"
header; without that they ascend along the normal of row and column.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.dicom.kinds import MOSAIC
from braintumor_desktop.imaging.dicom.values import Private, numbers, private_numbers, text, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.dicom.layout import Layout
    from braintumor_desktop.imaging.dicom.values import Fields
    from braintumor_desktop.imaging.image import Plane

_COUNT = Private(0x0019, "SIEMENS MR HEADER", 0x0A, "US")
_CSA = Private(0x0029, "SIEMENS CSA HEADER", 0x10, "OB")

MOSAIC_TAGS: tuple[str | int, ...] = (
    *("ImageType", "SpacingBetweenSlices", "SliceThickness"),
    *_COUNT.tags,
    *_CSA.tags,
)
"""What is read of mosaics beside the rest of the header."""

_CSA_START = b"SV10"
_CSA_TAG, _CSA_ITEM = struct.Struct("<64si4sii4x"), struct.Struct("<4i")
_MAX_CSA_TAGS = 1000
_MAX_TILES = 1024
_PARALLEL = 0.99
"""Least cosine of the slices' direction and the picture's normal."""


@dataclass(frozen=True)
class Mosaic:
    """How a mosaic is cut.

    Attributes:
        count: tiles that hold a slice; others behind them are empty.
        across: tiles in a row, and rows of them.
        shape: (rows, columns) of a tile.
        step_mm: from one slice to the next along the normal of row and column, negative
            where they descend; None where unknown.
    """

    count: int
    across: int
    shape: tuple[int, int]
    step_mm: float | None

    def cut(self, pixels: NDArray[np.generic], index: int) -> NDArray[np.generic]:
        """One tile of (rows, columns) of the mosaic."""
        row, column = divmod(index, self.across)
        high, wide = self.shape
        return pixels[row * high : (row + 1) * high, column * wide : (column + 1) * wide]

    def planes(
        self, plane: Plane | None, spacing_mm: tuple[float, float] | None
    ) -> Iterator[Plane | None]:
        """Where each tile lies, of where the header says that the mosaic does."""
        if plane is None or spacing_mm is None or self.step_mm is None:
            yield from [None] * self.count
            return
        inwards = [side * (self.across - 1) / 2 for side in self.shape]
        first = (
            np.asarray(plane.position)
            + np.multiply(plane.along_column, inwards[0] * spacing_mm[0])
            + np.multiply(plane.along_row, inwards[1] * spacing_mm[1])
        )
        for index in range(self.count):
            x, y, z = (first + plane.normal * self.step_mm * index).tolist()
            yield replace(plane, position=(x, y, z))


def is_mosaic(ds: Fields) -> bool:
    """Whether Image Type says so."""
    return MOSAIC in text(ds, "ImageType").upper().split("\\")


def mosaic_of(ds: Fields, layout: Layout, plane: Plane | None) -> Mosaic | None:
    """How a mosaic is cut, or None where the header does not say enough, or contradicts itself.

    Args:
        ds: its MOSAIC_TAGS.
        layout: of its pixels.
        plane: where the header says that it lies.
    """
    csa = _csa_numbers(ds)
    found = private_numbers(ds, _COUNT) or csa.get("NumberOfImagesInMosaic", ())
    count = int(found[0]) if found else 0
    if layout.frames != 1 or layout.samples != 1 or not 1 < count <= _MAX_TILES:
        return None
    across = math.isqrt(count - 1) + 1
    if layout.rows % across or layout.columns % across:
        return None
    shape = layout.rows // across, layout.columns // across
    return Mosaic(count, across, shape, _step_mm(ds, csa.get("SliceNormalVector", ()), plane))


def _step_mm(ds: Fields, normal: tuple[float, ...], plane: Plane | None) -> float | None:
    distance = numbers(ds, "SpacingBetweenSlices") or numbers(ds, "SliceThickness")
    if plane is None or not distance or not 1e-3 <= distance[0] <= 1e3:
        return None
    if len(normal) != 3:
        return distance[0]
    cosine = float(plane.normal @ np.asarray(normal))
    return math.copysign(distance[0], cosine) if abs(cosine) >= _PARALLEL else None


def _csa_numbers(ds: Fields) -> dict[str, tuple[float, ...]]:
    """Numbers of the private image header, which is a list of named texts ("SV10")."""
    data = next((d for d in (value(ds, tag) for tag in _CSA.tags) if _is_csa(d)), b"")
    try:
        return dict(_csa_tags(data)) if data else {}
    except (struct.error, ValueError):
        return {}


def _is_csa(data: object) -> bool:
    return isinstance(data, bytes) and data.startswith(_CSA_START)


def _csa_tags(data: bytes) -> Iterator[tuple[str, tuple[float, ...]]]:
    (count,) = struct.unpack_from("<I", data, 8)
    at = 16
    for _ in range(min(count, _MAX_CSA_TAGS)):
        name, _vm, _vr, _kind, items = _CSA_TAG.unpack_from(data, at)
        at += _CSA_TAG.size
        texts = []
        for _ in range(min(items, _MAX_CSA_TAGS)):
            length = _CSA_ITEM.unpack_from(data, at)[1]
            at += _CSA_ITEM.size
            texts.append(data[at : at + max(0, length)].split(b"\0")[0].strip())
            at += (max(0, length) + 3) // 4 * 4
        label = name.split(b"\0")[0].decode("latin-1")
        if label in {"NumberOfImagesInMosaic", "SliceNormalVector"}:
            yield label, tuple(float(line) for line in texts if line)
