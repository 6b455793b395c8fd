"""How the verdict answers when a lesion is taken out, and when something else is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.inference.preprocess import resample, to_model_grid
from models.training.counterfactual import disturb_elsewhere, remove_lesion
from models.training.data import Row, read_gray, read_manifest, read_mask
from models.training.sheet import outlined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.inference.judge import Networks

RESAMPLES = 1000


@dataclass(frozen=True, eq=False)
class Edited:
    """A figshare slice, and its two edited forms; None where the edit is impossible.

    Attributes:
        row: the slice.
        image, mask: float32 (n, n) in the model grid.
        removed: without its lesion.
        control: with it, and other tissue replaced elsewhere.
    """

    row: Row
    image: NDArray[np.float32]
    mask: NDArray[np.float32]
    removed: NDArray[np.float32] | None
    control: NDArray[np.float32] | None


def edited_slices(data: Path, split: str, side: int, step: int = 1) -> Iterator[Edited]:
    """Every step-th figshare slice of a split, edited.

    Args:
        data: folder of the manifest.
        split: val or test.
        side: of the model grid.
        step: 1 for all.
    """
    rows = [r for r in read_manifest(data, (split,)) if r.source == "figshare" and not r.edge]
    for row in rows[::step]:
        image, placement = to_model_grid(read_gray(data / row.file), None, (side, side))
        mask = np.zeros_like(image)
        mask[placement.window] = resample(read_mask(data, row), placement.inner_shape)
        rng = np.random.default_rng(int(row.id[1:]))
        edits = remove_lesion(image, mask, rng), disturb_elsewhere(image, mask, rng)
        yield Edited(row, image, mask, *edits)


def verdict_changes(data: Path, split: str, networks: Networks) -> list[dict[str, object]]:
    """Figures over the slices that are called tumor as they are.

    Returns:
        Rows as `evaluate.figures` gives them.
    """
    side = networks.classifier.entry.input_shape[0]
    without: list[tuple[str, bool]] = []
    control: list[tuple[str, bool]] = []
    for edited in edited_slices(data, split, side):
        if not _says_tumor(edited.image, networks):
            continue
        group = edited.row.group
        if edited.removed is not None:
            without.append((group, not _says_tumor(edited.removed, networks)))
        if edited.control is not None:
            control.append((group, _says_tumor(edited.control, networks)))
    return [
        _figure("lesion removed: verdict turns to no tumor", without),
        _figure("other tissue replaced: verdict stays tumor", control),
    ]


def tiles(edited: Edited) -> list[NDArray[np.uint8]]:
    """Original with outline, without the lesion, control: three pictures for a sheet."""
    empty = np.zeros_like(edited.image)
    removed = empty if edited.removed is None else edited.removed
    control = empty if edited.control is None else edited.control
    return [
        outlined(edited.image, edited.mask > 0.5, None, edited.row.id),
        outlined(removed, None, None, "removed"),
        outlined(control, None, None, "control"),
    ]


def _says_tumor(image: NDArray[np.float32], networks: Networks) -> bool:
    answer = networks.classifier.say(image, CancelToken()).probabilities
    return networks.classifier.entry.labels[int(np.argmax(answer))] != NO_TUMOR


def _figure(name: str, outcomes: Sequence[tuple[str, bool]]) -> dict[str, object]:
    groups = sorted({group for group, _ in outcomes})
    hits = np.array([sum(o for g, o in outcomes if g == group) for group in groups])
    sizes = np.array([sum(g == group for g, _ in outcomes) for group in groups])
    rng = np.random.default_rng(0)
    chosen = rng.integers(len(groups), size=(RESAMPLES, len(groups)))
    shares = hits[chosen].sum(1) / sizes[chosen].sum(1)
    low, high = np.percentile(shares, [2.5, 97.5])
    return {
        "part": "figshare, edited",
        "figure": name,
        "value": round(float(hits.sum() / sizes.sum()), 4),
        "low": round(float(low), 4),
        "high": round(float(high), 4),
        "slices": len(outcomes),
        "groups": len(groups),
    }
