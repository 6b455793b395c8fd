"""How masks are written into the file that keeps the work on a study.

Packed bits, deflated, in base64, beside the shape of the picture and the box that holds them.
"""

from __future__ import annotations

import base64
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging.limits import MAX_SIDE

if TYPE_CHECKING:
    from collections.abc import Mapping


def to_json(masks: Mapping[str, Mask]) -> dict[str, Any]:
    """Masks by the slices' ids (`Slice.id`), as JSON knows them."""
    return {key: _mask_to_json(mask) for key, mask in masks.items()}


def from_json(value: Mapping[str, Any]) -> dict[str, Mask]:
    """Masks that were written, without empty ones.

    Raises:
        KeyError, TypeError, ValueError: they are damaged.
    """
    masks = {str(key): _mask_from_json(mask) for key, mask in dict(value).items()}
    return {key: mask for key, mask in masks.items() if mask.pixels}


def _mask_to_json(mask: Mask) -> dict[str, Any]:
    bits = base64.b64encode(zlib.compress(mask.bits)).decode("ascii")
    return {"shape": list(mask.shape), "box": list(mask.box), "bits": bits}


def _mask_from_json(value: Mapping[str, Any]) -> Mask:
    rows, columns = (int(n) for n in value["shape"])
    top, left, bottom, right = (int(n) for n in value["box"])
    if not (0 <= top <= bottom <= rows <= MAX_SIDE and 0 <= left <= right <= columns <= MAX_SIDE):
        raise ValueError(f"box {value['box']} in a picture of {value['shape']}")
    height, width = bottom - top, right - left
    size = (height * width + 7) // 8
    deflated = zlib.decompressobj()
    try:
        # No more than what it should be: what is damaged must not fill the memory.
        bits = deflated.decompress(base64.b64decode(value["bits"], validate=True), size + 1)
    except zlib.error as error:
        raise ValueError(f"bits of a mask: {error}") from error
    if len(bits) != size:
        raise ValueError(f"{len(bits)} bytes of a mask that has {size}")
    pixels = np.unpackbits(np.frombuffer(bits, np.uint8), count=height * width)
    return Mask.placed(pixels.reshape(height, width).view(np.bool_), top, left, (rows, columns))
