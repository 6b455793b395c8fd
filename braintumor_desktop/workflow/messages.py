"""What one computer asks another to judge, and what it answers: text, and PNG bytes beside it.

    request   {"program": "0.1.0", "networks": [{"name", "version", "sha256"}, ...],
               "pictures": ["overlays"], "items": [{"path", "frame", ...}, ...]}
    answer    {"missing", "status", "reason", "sha256", "probabilities", ...} as in a line of
              results.jsonl, but with all digits (sums over a series are made of them), and
              {"masks": PNG, "overlays": PNG, "evidence": PNG, "chances", "heat": packed numbers}

Nothing of it is an object of the program, so that neither end can make the other run code.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop import __version__
from braintumor_desktop.exchange import overlays, results
from braintumor_desktop.exchange.results_folder import EVIDENCE, MASKS, OVERLAYS
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging.image import HeaderReason, Slice
from braintumor_desktop.review import packing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.imaging.image import Image

MOST_BYTES = 1 << 30
"""Of the pictures of one answer."""

MAPS = "maps"
"""What a window shows beside the mask, as numbers: the segmenter's chances and the heat map."""
_CHANCES, _HEAT = "chances", "heat"


@dataclass(frozen=True)
class Request:
    """Slices to judge.

    Attributes:
        models: the networks that must judge, as `Networks.models` names them.
        items: the slices.
        earlier: SHA-256 of files that need no judging, by the place of their slice in `items`.
        pictures: what is made beside masks: "overlays", "evidence", "maps".
        program: version that must judge.
    """

    models: tuple[ModelId, ...]
    items: tuple[Slice, ...] = ()
    earlier: Mapping[int, Sequence[str]] = field(default_factory=dict)
    pictures: tuple[str, ...] = ()
    program: str = __version__

    def part(self, start: int, end: int | None = None) -> Request:
        """The same for some of the slices, from a place on and up to another."""
        items = self.items[start:end]
        places = range(start, start + len(items))
        earlier = {place - start: self.earlier[place] for place in places if place in self.earlier}
        return replace(self, items=items, earlier=earlier)


@dataclass(frozen=True)
class Answer:
    """What came of one slice.

    Attributes:
        text: a JSON object, as at the top of this module; or `known`: the SHA-256 of a file that
            needs no judging.
        pictures: PNG bytes by folder, and packed numbers where maps were asked for.
    """

    text: str
    pictures: dict[str, bytes] = field(default_factory=dict)

    @property
    def known(self) -> str | None:
        """The SHA-256 of a file that is as it was judged before, else None."""
        found = json.loads(self.text).get("known")
        return None if found is None else str(found)

    @property
    def is_missing(self) -> bool:
        """Whether the file could not be found where it was judged."""
        return bool(json.loads(self.text).get("missing"))


def write_request(request: Request) -> str:
    """A request as text; names of files that are no UTF-8 pass."""
    items = [_item(item) for item in request.items]
    for place, known in request.earlier.items():
        items[place]["earlier"] = list(known)
    content = {
        "program": request.program,
        "networks": results.model_facts(request.models),
        "pictures": request.pictures,
        "items": items,
    }
    return json.dumps(content)


def read_request(text: str) -> Request:
    """What a text asks for.

    Raises:
        KeyError, TypeError, ValueError: it is no request.
    """
    content = json.loads(text)
    items = content["items"]
    return Request(
        models=results.read_models(content["networks"]),
        items=tuple(map(_read_item, items)),
        earlier={place: item["earlier"] for place, item in enumerate(items) if "earlier" in item},
        pictures=tuple(content["pictures"]),
        program=content["program"],
    )


def write_answer(
    result: ImageResult,
    image: Image | None = None,
    wanted: Sequence[str] = (),
    *,
    is_missing: bool = False,
) -> Answer:
    """The answer to a slice.

    Args:
        result: of the networks.
        image: its pixels, which an overlay needs.
        wanted: pictures beside the mask.
        is_missing: the file could not be found where it should be judged.
    """
    content = {
        "missing": is_missing,
        "status": result.status,
        "reason": results.reason_facts(result.reason),
        "sha256": result.sha256,
        "probabilities": result.verdict and result.verdict.probabilities,
        "operating_point": result.verdict and result.verdict.threshold,
        "brain_probability": result.brain,
        "unlike_known": result.unlike,
        "models": results.model_facts(result.models),
        "seconds": result.seconds,
    }
    pictures: dict[str, bytes] = {}
    if result.mask is not None and result.mask.pixels:
        pixels = result.mask.array.astype(np.uint8) * 255
        pictures[MASKS] = overlays.encode_png(pixels, result.slice.spacing_mm)
    if OVERLAYS in wanted and image is not None and result.status == "done":
        pictures[OVERLAYS] = overlays.overlay_png(image, result)
    heat = overlays.evidence_png(result) if EVIDENCE in wanted else None
    if heat is not None:
        pictures[EVIDENCE] = heat
    if MAPS in wanted:
        pictures |= _packed_maps(result)
    return Answer(json.dumps(content), pictures)


def known_answer(sha256: str) -> Answer:
    """The answer to a slice whose file is as it was judged before."""
    return Answer(json.dumps({"known": sha256}))


def read_answer(answer: Answer, item: Slice) -> ImageResult:
    """The result that an answer tells of a slice.

    Raises:
        ValueError: it does not fit the slice.
    """
    content: dict[str, Any] = json.loads(answer.text)
    if content["status"] != "done":
        return results.read_image(content, item, None)
    result = results.read_image(content, item, _read_mask(answer.pictures.get(MASKS), item))
    chances = packing.to_chances(answer.pictures.get(_CHANCES))
    if chances is not None and chances.shape != item.shape:
        raise ValueError(f"chances of {chances.shape} for a slice of {item.shape}")
    return replace(result, chances=chances, evidence=packing.to_heat(answer.pictures.get(_HEAT)))


def _packed_maps(result: ImageResult) -> dict[str, bytes]:
    packed = {
        _CHANCES: packing.of_chances(result.chances),
        _HEAT: packing.of_heat(result.evidence),
    }
    return {name: content for name, content in packed.items() if content is not None}


def _read_mask(png: bytes | None, item: Slice) -> Mask:
    from PIL import Image as Pillow

    if png is None:
        return Mask.of(np.zeros(item.shape, np.bool_))
    with Pillow.open(io.BytesIO(png), formats=["PNG"]) as picture:
        # Before it is decoded: what does not fit may be of any size.
        if (picture.height, picture.width) != item.shape:
            raise ValueError(f"a mask of {picture.size} for a slice of {item.shape}")
        return Mask.of(np.asarray(picture.convert("L")) > 0)


def _item(item: Slice) -> dict[str, Any]:
    """What loading and judging ask of a slice; the rest is read from its file."""
    return {
        "path": str(item.path.absolute()),
        "frame": item.frame,
        "shape": item.shape,
        "spacing_mm": item.spacing_mm,
        "reason": results.reason_facts(item.reason),
    }


def _read_item(content: Mapping[str, Any]) -> Slice:
    rows, columns = content["shape"]
    spacing, reason = content["spacing_mm"], content["reason"]
    return Slice(
        path=Path(content["path"]),
        frame=content["frame"],
        shape=(rows, columns),
        spacing_mm=None if spacing is None else (spacing[0], spacing[1]),
        reason=None if reason is None else HeaderReason(reason["code"], reason["message"]),
    )
