"""One picture in, one answer out: the same in the window, on the command line, anywhere."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.chances import Chances, standing_out
from braintumor_desktop.findings.context import DIGITS, chance_of
from braintumor_desktop.findings.result import ModelId, Verdict
from braintumor_desktop.imaging.geometry import upright_turn
from braintumor_desktop.imaging.limits import COPY_AGAIN
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.gate import check_brain
from braintumor_desktop.inference.preprocess import (
    Placement,
    resample,
    to_image_grid,
    to_model_grids,
)
from braintumor_desktop.inference.runtime import Said, Session
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Image, Slice
    from braintumor_desktop.inference.catalog import Entry

MIN_SIDE_PX = 32
"""Below this no anatomy can be told."""

EVIDENCE_SIDE = 64
"""Longer side of an evidence map: the networks' own is coarser."""

CHECK_SHAPE = (256, 256)
"""(rows, columns) on which a picture is checked for anatomy, whatever the networks take."""

BLOCK = 8
MIN_STRUCTURE = 0.3
"""Spread of 8 x 8 block means over that of pixels: heads 0.8 and more, pure noise 1/8."""

_LEAST = np.float32(1e-6)
"""Probability whose logarithm still counts."""

Answers = tuple[Said, "NDArray[np.float32]"]
"""What the classifier says, and the mask, as `Session` gives them."""

ROUNDING = 1e-6
"""Spread of model values, 1 being bright, below which a picture is blank."""


@dataclass(frozen=True)
class Networks:
    """The loaded networks.

    Attributes:
        classifier, segmenter: that judge; each has a grid of its own.
        gate: that tells brain MR slices from other pictures, or None.
        others: the same networks loaded again, each for a worker that judges beside.
        keeps_maps: whether answers come with heat map and chances, which a window shows.
    """

    classifier: Session
    segmenter: Session
    gate: Session | None = None
    others: tuple[Networks, ...] = ()
    keeps_maps: bool = True

    @property
    def models(self) -> tuple[ModelId, ...]:
        """What results say of them."""
        return tuple(session.entry.model_id for session in self._sessions)

    def without_maps(self) -> Networks:
        """The same, for who wants verdict and mask alone: nothing is made that nobody sees."""
        others = tuple(one.without_maps() for one in self.others)
        return replace(self, others=others, keeps_maps=False)

    @property
    def explain(self) -> bool:
        """Whether answers come with the evidence for them."""
        return self.classifier.explains

    @property
    def shapes(self) -> tuple[tuple[int, int], ...]:
        """(rows, columns) of the grids that they take; equal ones once."""
        return tuple(dict.fromkeys(s.entry.input_shape for s in self._sessions))

    @property
    def _sessions(self) -> tuple[Session, ...]:
        both = (self.classifier, self.segmenter)
        return both if self.gate is None else (*both, self.gate)


@dataclass(frozen=True, eq=False)
class OnGrid:
    """A picture on one model grid.

    Attributes:
        grid: float32 (rows, columns) of the model grid.
        placement: where the picture lies in it.
    """

    grid: NDArray[np.float32]
    placement: Placement


@dataclass(frozen=True, eq=False)
class Prepared:
    """A picture ready for the networks.

    Attributes:
        by_shape: on each grid that they take, by its (rows, columns).
    """

    by_shape: Mapping[tuple[int, int], OnGrid]

    def for_network(self, session: Session) -> OnGrid:
        """The picture on the grid that a network takes."""
        return self.by_shape[session.entry.input_shape]

    def mirrored(self) -> Prepared:
        """The same with the grids' columns in reverse: left for right."""
        turned = {
            shape: replace(one, grid=np.ascontiguousarray(one.grid[:, ::-1]))
            for shape, one in self.by_shape.items()
        }
        return Prepared(turned)


@dataclass(frozen=True, eq=False)
class Judgement:
    """What the networks say of one picture.

    Attributes:
        verdict: of the classifier.
        mask: bool (rows, columns) of the picture's own pixels.
        chances: of the segmenter, of the same pixels: the mask is where they reach its
            threshold.
        evidence: float32 (rows, columns), at most EVIDENCE_SIDE a side, covering the
            picture's extent, 0 to 1: where the evidence for the verdict's label is; None
            where the classifier gives none.
        brain: p(brain in MR) by the gate; None without one.
        unlike: how much it looks abnormal, but not like the tumors known, 0 to 1; None where the
            classifier does not say.
    """

    verdict: Verdict
    mask: NDArray[np.bool_]
    evidence: NDArray[np.float32] | None
    chances: Chances | None = None
    brain: float | None = None
    unlike: float | None = None


def load_networks(
    folder: Path,
    threads: int,
    classifier: str | None = None,
    segmenter: str | None = None,
    added: Path | None = None,
    copies: int = 1,
) -> Networks:
    """Load the catalog's networks, verified.

    Args:
        folder: that holds catalog.json.
        threads: that compute one operation.
        classifier: name in the catalog, or None for the first.
        segmenter: likewise.
        added: the folder of the user's networks; looked at only where a name is given, so
            that what is wrong there does not touch the shipped ones.
        copies: that may judge side by side, at least 1.

    Raises:
        BadModel: one is missing, altered or unusable.
    """
    entries = choose_entries(folder, classifier, segmenter, added)
    with ThreadPoolExecutor(copies, "networks") as pool:
        first, *others = pool.map(lambda _: _loaded(entries, threads), range(copies))
    return replace(first, others=tuple(others))


def _loaded(entries: Sequence[Entry], threads: int) -> Networks:
    judging, outlining, *rest = entries
    judge = Session(judging, threads)
    gate = Session(rest[0], threads) if rest else None
    return Networks(judge, Session(outlining, threads, judge), gate)


def choose_entries(
    folder: Path, classifier: str | None, segmenter: str | None, added: Path | None
) -> tuple[Entry, ...]:
    """Classifier, segmenter and, if there is one, gate, as `load_networks` takes them.

    Raises:
        BadModel: there is none of a name, or a catalog cannot be read.
    """
    is_named = classifier is not None or segmenter is not None
    catalog = Catalog.load(folder, added if is_named else None)
    chosen = catalog.find("classifier", classifier), catalog.find("segmenter", segmenter)
    return chosen if catalog.gate is None else (*chosen, catalog.gate)


def prepare(item: Slice, image: Image, *shapes: tuple[int, int]) -> Prepared:
    """Refuse what cannot be judged, and bring the rest to the model grids; thread-safe.

    Args:
        item: the picture's header.
        image: its pixels.
        shapes: (rows, columns) of the model grids, as `Networks.shapes` gives them.

    Raises:
        BadInput: the header forbids it, or it is in color, too small, or blank; or its
            values are no finite numbers.
    """
    if item.reason is not None:
        raise BadInput(item.reason.code, item.reason.message)
    if image.is_color:
        text = tr("this is a color picture. MR slices are gray")
        raise BadInput("not_mr", tr("Not judged"), text)
    if min(image.shape) < MIN_SIDE_PX:
        text = tr(
            "{columns} x {rows} pixels are too few to tell anatomy",
            columns=image.shape[1],
            rows=image.shape[0],
        )
        raise BadInput("no_anatomy", tr("Not judged"), text)
    signal, turn = _signal(image), upright_turn(image.facing)
    wanted = tuple(dict.fromkeys((CHECK_SHAPE, *shapes)))
    grids = to_model_grids(signal, image.spacing_mm, wanted, turn)
    checked = OnGrid(*next(grids))
    if _structure(checked.grid[checked.placement.window]) < MIN_STRUCTURE:
        text = tr("the slice shows no anatomy, only noise or none")
        raise BadInput("no_anatomy", tr("Not judged"), text)
    on = {shape: OnGrid(*grid) for shape, grid in zip(wanted[1:], grids, strict=True)}
    on[CHECK_SHAPE] = checked
    if not all(np.isfinite(one.grid).all() for one in on.values()):
        text = tr("its values are so large or so broken that no finite numbers come of them.")
        title = tr("The slice cannot be judged")
        raise BadInput("unreadable", title, text, tr(COPY_AGAIN))
    return Prepared({shape: on[shape] for shape in shapes})


def judge(prepared: Prepared, networks: Networks, token: CancelToken) -> Judgement:
    """Ask the gate, then both networks.

    Raises:
        BadInput: the gate says that this is no slice of a brain in MR.
        Cancelled: the token was set.
        BadModel: a network failed.
    """
    brain = None
    if networks.gate is not None:
        brain = check_brain(networks.gate, prepared.for_network(networks.gate).grid, token)
    said, chances = _ask(networks, prepared, token)
    if networks.classifier.entry.is_mirrored:
        said, chances = averaged((said, chances), _ask(networks, prepared.mirrored(), token))
    entry = networks.classifier.entry
    labels = entry.labels
    named = dict(zip(labels, (float(p) for p in said.probabilities), strict=True))
    verdict = Verdict(named, entry.threshold)
    evidence = None
    if said.evidence is not None and networks.keeps_maps:
        seen = prepared.for_network(networks.classifier)
        shown = said.evidence[labels.index(verdict.label)]
        evidence = evidence_map(shown, seen.grid.shape, seen.placement)
    placement = prepared.for_network(networks.segmenter).placement
    mask, kept = _outlined(to_image_grid(chances[0], placement), networks)
    # With the digits of a line, so that one that is read back says the same.
    unlike = None if said.unlike is None else round(chance_of(said.unlike), DIGITS)
    return Judgement(verdict, mask, evidence, kept, brain, unlike)


def _outlined(
    chances: NDArray[np.float32], networks: Networks
) -> tuple[NDArray[np.bool_], Chances | None]:
    """The mask of a picture's pixels, and their chances where they are kept."""
    entry = networks.segmenter.entry
    mask = standing_out(chances >= np.float32(entry.threshold), chances, entry.peak)
    if not networks.keeps_maps:
        return mask, None
    return mask, Chances.of(chances, round(entry.threshold * 100), round(entry.peak * 100))


def averaged(straight: Answers, mirrored: Answers) -> Answers:
    """What two runs say together, on the grid of the first.

    Args:
        straight: of a picture.
        mirrored: of the same, mirrored.

    Returns:
        Of the probabilities the mean of their logarithms, as of logits; of the rest the mean.
    """
    (said, mask), (turned, turned_mask) = straight, mirrored
    logs = [np.log(np.maximum(one.probabilities, _LEAST)) for one in (said, turned)]
    powers = np.exp((logs[0] + logs[1]) / 2)
    maps = None
    if said.evidence is not None and turned.evidence is not None:
        maps = (said.evidence + turned.evidence[..., ::-1]) / np.float32(2)
    unlike = None
    if said.unlike is not None and turned.unlike is not None:
        unlike = (said.unlike + turned.unlike) / 2
    both = Said(powers / powers.sum(), maps, unlike)
    return both, (mask + turned_mask[..., ::-1]) / np.float32(2)


def _ask(networks: Networks, prepared: Prepared, token: CancelToken) -> Answers:
    """What `Session` gives, in one run where one file has all.

    The shipped classifier and segmenter are two answers of one network: apart, they would
    compute the same twice.
    """
    classifier, segmenter = networks.classifier, networks.segmenter
    seen, outlined = prepared.for_network(classifier), prepared.for_network(segmenter)
    if segmenter.takes_part_in(classifier):
        return classifier.say_with_mask(segmenter, seen.grid, token)
    return classifier.say(seen.grid, token), segmenter.run(outlined.grid, token)


def evidence_map(
    values: NDArray[np.float32], model_shape: tuple[int, int], placement: Placement
) -> NDArray[np.float32]:
    """Bring one label's evidence to the picture.

    Args:
        values: (rows, columns) over the whole model grid, however coarse.
        model_shape: (rows, columns) of the model grid.
        placement: where the picture lies in it.

    Returns:
        As in Judgement: the positive part relative to its maximum, without the letterbox,
        as the picture is stored.
    """
    positive = np.maximum(values, 0.0, dtype=np.float32)
    inner = np.ascontiguousarray(resample(positive, model_shape)[placement.window])
    scale = min(1.0, EVIDENCE_SIDE / max(inner.shape))
    rows, columns = (max(1, round(side * scale)) for side in inner.shape)
    shown = np.ascontiguousarray(placement.turn.undo(resample(inner, (rows, columns))))
    highest = float(shown.max())
    return shown / np.float32(highest) if highest > 0 else shown


def _signal(image: Image) -> NDArray[np.floating[Any]]:
    """Modality values with bright = high signal; what is no anatomy is as dark as its darkest.

    Padding is left out before MONOCHROME1 is turned over: a padding above the anatomy would
    be taken for its brightest value (PS3.3 C.7.5.1.1.2).
    """
    values = image.values
    if image.padding is None and not image.inverted:
        return values  # What is no number is made the darkest with the grids.
    valid = ~image.is_padding & np.isfinite(values)
    if valid.all() and not image.inverted:
        return values
    if not valid.any():
        return np.zeros_like(values)
    anatomy = values[valid]
    if image.inverted:
        # Halves cannot overflow, and the scale does not count.
        turned = anatomy.max() / 2 - values / 2
        return np.asarray(np.where(valid, turned, 0), values.dtype)
    return np.asarray(np.where(valid, values, anatomy.min()))


def _structure(inner: NDArray[np.float32]) -> float:
    """How much of the spread is left in block means; 0 for a constant picture."""
    import cv2

    rows, columns = (n // BLOCK for n in inner.shape)
    spread = _spread(inner)
    if spread == 0 or not rows or not columns:
        return 0.0
    whole = inner[: rows * BLOCK, : columns * BLOCK]
    return _spread(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA)) / spread


def _spread(values: NDArray[Any]) -> float:
    """The standard deviation; 0 where rounding alone can have made it."""
    import cv2

    spread = float(cv2.meanStdDev(values)[1][0, 0])
    return spread if spread > ROUNDING else 0.0
