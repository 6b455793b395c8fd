"""What the shipped gate lets pass, through the program's own preprocessing."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.gate import check_brain
from braintumor_desktop.inference.judge import prepare
from models.training.cases import FOLDERS
from models.training.gate_data import other_pictures, read, true_slices
from models.training.gate_made import MAKERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from braintumor_desktop.inference.runtime import Session
    from models.training.gate_data import Source

    Gray = NDArray[np.float32]

log = logging.getLogger("training")

SAMPLE = INSTALLATION / "resources" / "sample"
CHANGED_EVERY = 4
MADE_OF_EACH = 50
MADE_SEED = 90_000
"""Far from those of the training: the same makers, other pictures."""


def gate_figures(data: Path, gate: Session) -> dict[str, Any]:
    """Count what the gate rejects.

    Args:
        data: holds `brain_mri_2d`, `not_brain_mr` and the DICOM cases.
        gate: the loaded network.

    Returns:
        For JSON: `models` (name and SHA-256), and tables of rows with `part`, `pictures`
        and `rejected`: `true` (slices that show a brain, `val` and `test`), `unclear` and
        `brainless` (ends of series, as read by eye), `changed` (`test` slices turned into
        what users also have), `others` (`not_brain_mr`), `made`, and `series`.
    """
    found: dict[str, Any] = {"models": {gate.entry.name: gate.entry.sha256}}
    by_split = {s: true_slices(data / "brain_mri_2d", s) for s in ("val", "test")}
    for split, sources in by_split.items():
        shown = [s for s in sources if s.brain == "shown"]
        found[f"true_{split}"] = _by_part(shown, gate)
        log.info("true slices of %s: %s", split, _sum(found[f"true_{split}"]))
        for brain in ("unclear", "none"):
            those = [s for s in sources if s.brain == brain]
            found[f"brain_{brain}_{split}"] = [_count(brain, map(read, those), gate)]
        others = other_pictures(data / "not_brain_mr", split)
        found[f"others_{split}"] = _by_part(others, gate)
        log.info("other pictures of %s: %s", split, _sum(found[f"others_{split}"]))
    shown = [s for s in by_split["test"] if s.brain == "shown"][::CHANGED_EVERY]
    found["changed"] = [
        _count(name, (change(read(s)) for s in shown), gate) for name, change in CHANGES.items()
    ]
    found["made"] = _made(gate)
    found["series"] = _all_series([SAMPLE, *(data / name for name in FOLDERS)], gate)
    return found


def is_rejected(picture: NDArray[np.generic], gate: Session) -> bool:
    """Whether a picture gets no verdict, by the gate or by the checks before it."""
    image = Image(picture)
    item = Slice(Path("picture.png"), None, image.shape)
    return _is_rejected(item, image, gate)


def _inverted(picture: Gray) -> Gray:
    return picture.max() - picture


def _padded(picture: Gray) -> Gray:
    rows, columns = picture.shape
    return np.pad(picture, ((rows // 3, rows // 6), (columns // 4, columns // 2)))


def _small(picture: Gray) -> Gray:
    return _resized(picture, 64)


def _coarse(picture: Gray) -> Gray:
    return np.asarray(cv2.resize(_resized(picture, 80), (400, 400)), np.float32)


def _upside_down(picture: Gray) -> Gray:
    return np.ascontiguousarray(picture[::-1])


def _on_its_side(picture: Gray) -> Gray:
    return np.rot90(picture).copy()


def _noisy(picture: Gray) -> Gray:
    parts = np.random.default_rng(1).normal(0, 0.06, (2, *picture.shape))
    return np.hypot(picture + parts[0], parts[1]).astype(np.float32)


def _compressed(picture: Gray) -> Gray:
    gray = np.clip(picture * 255, 0, 255).astype(np.uint8)
    code = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, 25])[1]
    return np.asarray(cv2.imdecode(code, cv2.IMREAD_GRAYSCALE), np.float32)


CHANGES: dict[str, Callable[[Gray], Gray]] = {
    "inverted": _inverted,
    "padded": _padded,
    "64 pixels": _small,
    "80 pixels, enlarged to a square": _coarse,
    "upside down": _upside_down,
    "on its side": _on_its_side,
    "noisy": _noisy,
    "JPEG of quality 25": _compressed,
}


def _resized(picture: Gray, longest: int) -> Gray:
    scale = longest / max(picture.shape)
    size = (max(32, round(picture.shape[1] * scale)), max(32, round(picture.shape[0] * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _by_part(sources: list[Source], gate: Session) -> list[dict[str, Any]]:
    parts = sorted({s.part for s in sources})
    return [
        _count(" ".join(part).strip(), (read(s) for s in sources if s.part == part), gate)
        for part in parts
    ]


def _made(gate: Session) -> list[dict[str, Any]]:
    makers = dict.fromkeys(maker for several in MAKERS.values() for maker in several)
    return [
        _count(
            maker.__name__,
            (maker(np.random.default_rng((MADE_SEED, i))) for i in range(MADE_OF_EACH)),
            gate,
        )
        for maker in makers
    ]


def _count(part: str, pictures: Iterable[Gray], gate: Session) -> dict[str, Any]:
    rejected = [is_rejected(picture, gate) for picture in pictures]
    return {"part": part, "pictures": len(rejected), "rejected": sum(rejected)}


def _all_series(folders: list[Path], gate: Session) -> list[dict[str, Any]]:
    rows = []
    for folder in folders:
        for series in files.scan([folder]).series:
            rejected = [_is_rejected(item, files.load(item), gate) for item in series.slices]
            part = f"{folder.name}: {series.description}"
            rows.append({"part": part, "pictures": len(rejected), "rejected": sum(rejected)})
    return rows


def _is_rejected(item: Slice, image: Image, gate: Session) -> bool:
    try:
        prepared = prepare(item, image, gate.entry.input_shape)
        check_brain(gate, prepared.for_network(gate).grid, CancelToken())
    except BadInput:
        return True
    return False


def _sum(rows: list[dict[str, Any]]) -> str:
    return f"{sum(r['rejected'] for r in rows)} of {sum(r['pictures'] for r in rows)} rejected"
