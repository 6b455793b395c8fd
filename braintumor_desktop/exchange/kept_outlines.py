"""How outlines that a person drew are written into the file that keeps the work on a study.

Masks are their packed bits, deflated, in base64; a slice is known by `Slice.id`.
"""

from __future__ import annotations

import base64
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.outline import Outline
from braintumor_desktop.imaging.limits import MAX_SIDE

if TYPE_CHECKING:
    from collections.abc import Mapping

ORIGINS = ("edited", "person")


def to_json(outline: Outline) -> dict[str, Any]:
    """An outline as JSON knows it."""
    return {
        "label": outline.label,
        "origin": outline.origin,
        "replaces": list(outline.replaces),
        "who": outline.who,
        "when": outline.when,
        "masks": {i: _mask_to_json(mask) for i, mask in outline.masks.items()},
        "uid": outline.uid,
    }


def from_json(value: Mapping[str, Any]) -> Outline:
    """An outline that was written.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    if value["origin"] not in ORIGINS:
        raise ValueError(f"origin {value['origin']!r}")
    masks = {str(i): _mask_from_json(mask) for i, mask in dict(value["masks"]).items()}
    return Outline(
        uid=_text(value["uid"]),
        label=_text(value["label"]),
        origin=value["origin"],
        replaces=tuple(_text(uid) for uid in value["replaces"]),
        who=_text(value["who"]),
        when=_text(value["when"]),
        masks={i: mask for i, mask in masks.items() if mask.pixels},
    )


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


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
