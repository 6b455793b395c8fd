"""What the shipped files answer, measured through the program's own preprocessing.

`edge` slices are left out.  Intervals are bootstrapped over groups (patients), since the
slices of one patient are no independent witnesses.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.attention import UNLIKE
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.judge import Networks, judge, prepare
from models.training.data import TYPES, Row, read_gray, read_manifest, read_mask

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.findings.result import Verdict

log = logging.getLogger("training")

COPIES = Path(__file__).with_name("copies.txt")
"""Ids of `test` slices of which the training holds a copy (`leakage`)."""

RESAMPLES = 1000
SPECKLE_PX = 20


@dataclass(frozen=True)
class Answer:
    """What the networks said of one row of the manifest.

    Attributes:
        row: the slice.
        verdict: None where it was rejected.
        mask_px: pixels of the mask found.
        dice: with the reader's mask, or None where there is none.
        truth_share: of the picture that the reader outlined; 0 where nobody did.
        unlike: how much it looks like no tumor that is known; None where nobody said.
    """

    row: Row
    verdict: Verdict | None
    mask_px: int
    dice: float | None
    truth_share: float = 0.0
    unlike: float | None = None

    @property
    def says_tumor(self) -> bool:
        return self.verdict is not None and self.verdict.label != NO_TUMOR

    @property
    def looks_unlike(self) -> bool:
        """Whether it is called a tumor and looks like none that is known: it is unclear."""
        return self.says_tumor and self.unlike is not None and self.unlike >= UNLIKE


def answer_all(data: Path, split: str, networks: Networks) -> list[Answer]:
    """Judge every slice of a split that is no copy; edge slices speak for their neighbors."""
    copies = set(COPIES.read_text(encoding="utf-8").split())
    rows = [r for r in read_manifest(data, (split,)) if r.id not in copies]
    return judge_rows(data, rows, networks)


def answer_rows(data: Path, rows: Sequence[Row], networks: Networks) -> list[Answer]:
    """Judge rows of the manifest but for edge slices."""
    return judge_rows(data, [row for row in rows if not row.edge], networks)


def judge_rows(data: Path, rows: Sequence[Row], networks: Networks) -> list[Answer]:
    """Judge rows of the manifest."""
    answers = []
    for i, row in enumerate(rows):
        answers.append(_answer(data, row, networks))
        if i % 200 == 0:
            log.info("%s: %d of %d", row.split, i, len(rows))
    return answers


def _answer(data: Path, row: Row, networks: Networks) -> Answer:
    path = data / row.file
    image = Image(read_gray(path).copy())
    try:
        prepared = prepare(Slice(path, None, image.shape), image, *networks.shapes)
        found = judge(prepared, networks, CancelToken())
    except BadInput:
        return Answer(row, None, 0, 0.0 if row.mask else None)
    verdict, mask = found.verdict, found.mask
    dice, share = None, 0.0
    if row.mask:
        truth = read_mask(data, _first_reader(row)) >= 0.5
        total = int(mask.sum() + truth.sum())
        dice = 2 * int((mask & truth).sum()) / total if total else 1.0
        share = float(truth.mean())
    return Answer(row, verdict, int(mask.sum()), dice, share, found.unlike)


def _first_reader(row: Row) -> Row:
    """Published figures are against the first reader alone."""
    return Row(**{**row.__dict__, "mask2": ""})


Figure = Callable[[Sequence[Answer]], float]


def sensitivity(answers: Sequence[Answer]) -> float:
    """Share of tumor slices whose label is a tumor."""
    return _mean([a.says_tumor for a in answers if a.row.is_tumor])


def specificity(answers: Sequence[Answer]) -> float:
    """Share of tumor-free slices whose label is no tumor."""
    return _mean([not a.says_tumor for a in answers if not a.row.is_tumor])


def balanced_accuracy(answers: Sequence[Answer]) -> float:
    """Mean of sensitivity and specificity."""
    return (sensitivity(answers) + specificity(answers)) / 2


def auc(answers: Sequence[Answer]) -> float:
    """Area under the ROC curve of the tumor probability (rank statistic)."""
    judged = [(a.verdict.tumor_probability, a.row.is_tumor) for a in answers if a.verdict]
    yes = np.array([p for p, t in judged if t])
    no = np.array([p for p, t in judged if not t])
    if not yes.size or not no.size:
        return float("nan")
    above = (yes[:, None] > no).mean() + 0.5 * (yes[:, None] == no).mean()
    return float(above)


def type_accuracy(answers: Sequence[Answer]) -> float:
    """Share of tumors of known type whose most probable type is right."""
    known = [a for a in answers if a.row.type_index >= 0 and a.verdict]
    return _mean([_best_type(a) == a.row.label for a in known])


def four_class_accuracy(answers: Sequence[Answer]) -> float:
    """Share of slices of known class whose label is right."""
    known = [a for a in answers if a.row.label != "tumor"]
    return _mean([a.verdict is not None and a.verdict.label == a.row.label for a in known])


def mean_dice(answers: Sequence[Answer]) -> float:
    """Mean Dice over the tumor slices with a reader's mask."""
    return _mean(_dices(answers))


def median_dice(answers: Sequence[Answer]) -> float:
    """Median Dice over the tumor slices with a reader's mask."""
    dices = _dices(answers)
    return float(np.median(dices)) if dices else float("nan")


def taken_for_another(answers: Sequence[Answer]) -> float:
    """Share of tumor slices that look like another disease, and so are unclear."""
    return _mean([a.looks_unlike for a in answers if a.row.is_tumor])


def found_without_mask(answers: Sequence[Answer]) -> float:
    """Share of tumor slices that are called a tumor and outlined nowhere, and so are unclear."""
    return _mean([a.says_tumor and not a.mask_px for a in answers if a.row.is_tumor])


def any_mask_on_free(answers: Sequence[Answer]) -> float:
    """Share of tumor-free slices given any mask."""
    return _mean([a.mask_px > 0 for a in answers if not a.row.is_tumor])


def mask_on_free(answers: Sequence[Answer]) -> float:
    """Share of tumor-free slices given a mask of more than SPECKLE_PX pixels."""
    return _mean([a.mask_px > SPECKLE_PX for a in answers if not a.row.is_tumor])


def calibration_error(answers: Sequence[Answer]) -> float:
    """Expected calibration error of the tumor probability, 10 equal bins."""
    judged = [(a.verdict.tumor_probability, a.row.is_tumor) for a in answers if a.verdict]
    chance = np.array([p for p, _ in judged])
    truth = np.array([t for _, t in judged], float)
    bins = np.minimum((chance * 10).astype(int), 9)
    parts = [
        abs(chance[bins == b].mean() - truth[bins == b].mean()) * (bins == b).mean()
        for b in range(10)
        if (bins == b).any()
    ]
    return float(sum(parts))


def disagreements(answers: Sequence[Answer]) -> float:
    """Share of slices where one network sees a tumor and the other none."""
    return _mean([a.says_tumor != (a.mask_px > 0) for a in answers])


def rejected(answers: Sequence[Answer]) -> float:
    """Share of slices that the checks before the verdict kept out."""
    return _mean([a.verdict is None for a in answers])


RATES: tuple[tuple[str, Figure], ...] = (
    ("sensitivity", sensitivity),
    ("specificity", specificity),
    ("balanced accuracy", balanced_accuracy),
    ("AUC", auc),
)
ANOTHER = ("taken for another disease", taken_for_another)
BOTH: tuple[tuple[str, Figure], ...] = (*RATES, ("Dice, mean", mean_dice), ANOTHER)
ONE = (("sensitivity", sensitivity), ("specificity", specificity))
TABLE: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[tuple[str, Figure], ...]], ...] = (
    (
        "figshare",
        ("figshare",),
        (),
        (
            ("tumor found", sensitivity),
            ("type", type_accuracy),
            ("Dice, mean", mean_dice),
            ("Dice, median", median_dice),
            ANOTHER,
        ),
    ),
    ("lgg, FLAIR", ("lgg",), ("flair",), BOTH),
    ("lgg, T1 after contrast", ("lgg",), ("t1c",), BOTH),
    ("lgg, plain T1", ("lgg",), ("t1",), BOTH),
    ("gbm", ("gbm",), (), BOTH),
    ("brats", ("brats",), (), BOTH),
    ("brats, FLAIR", ("brats",), ("flair",), ONE),
    ("brats, T2", ("brats",), ("t2",), ONE),
    ("brats, T1 after contrast", ("brats",), ("t1c",), ONE),
    ("brats, plain T1", ("brats",), ("t1",), ONE),
    ("brisc", ("brisc",), (), ONE),
    ("sartaj", ("sartaj",), (), (*ONE, ANOTHER)),
    ("br35h", ("br35h",), (), (*ONE, ANOTHER)),
    ("ms", ("ms",), (), (("specificity", specificity),)),
    ("healthy", ("healthy",), (), (("specificity", specificity),)),
    ("ms and healthy", ("ms", "healthy"), (), (("specificity", specificity),)),
    (
        "figshare, brisc, sartaj",
        ("figshare", "brisc", "sartaj"),
        (),
        (("four classes", four_class_accuracy),),
    ),
    (
        "all sources",
        (),
        (),
        (
            ("sensitivity", sensitivity),
            ("specificity", specificity),
            ("tumor-free slices with a mask", any_mask_on_free),
            (f"tumor-free slices with a mask over {SPECKLE_PX} px", mask_on_free),
            ("tumor slices called one without a mask", found_without_mask),
            ANOTHER,
            ("calibration error", calibration_error),
            ("networks disagree", disagreements),
            ("rejected before the verdict", rejected),
        ),
    ),
)


def figures(answers: Sequence[Answer]) -> list[dict[str, object]]:
    """All figures of a split: part, figure, value, 95 % interval, slices, groups.

    A figure that the split cannot give (no tumor-free slices of a source) is left out.
    """
    rows: list[dict[str, object]] = []
    for part, sources, sequences, named in TABLE:
        chosen = [
            a
            for a in answers
            if (not sources or a.row.source in sources)
            and (not sequences or a.row.sequence in sequences)
        ]
        for name, figure in named:
            if np.isnan(figure(chosen)):
                continue
            low, high = interval(chosen, figure)
            rows.append(
                {
                    "part": part,
                    "figure": name,
                    "value": round(figure(chosen), 4),
                    "low": round(low, 4),
                    "high": round(high, 4),
                    "slices": len(chosen),
                    "groups": len({a.row.group for a in chosen}),
                }
            )
    return rows


def confusion(answers: Sequence[Answer]) -> dict[str, dict[str, int]]:
    """Counts by true label (known classes), then by given label."""
    names = (*TYPES, NO_TUMOR)
    table = {true: dict.fromkeys(names, 0) for true in names}
    for answer in answers:
        if answer.verdict and answer.row.label in table:
            table[answer.row.label][answer.verdict.label] += 1
    return table


def interval(answers: Sequence[Answer], figure: Figure) -> tuple[float, float]:
    """2.5th and 97.5th percentile over resampled groups."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(answer.row.group, []).append(answer)
    members = list(groups.values())
    rng = np.random.default_rng(0)
    values = []
    for _ in range(RESAMPLES):
        chosen = rng.integers(len(members), size=len(members))
        values.append(figure([a for i in chosen for a in members[i]]))
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return float(low), float(high)


def _best_type(answer: Answer) -> str:
    assert answer.verdict is not None
    return max(TYPES, key=answer.verdict.probabilities.__getitem__)


def _dices(answers: Sequence[Answer]) -> list[float]:
    return [a.dice for a in answers if a.row.is_tumor and a.dice is not None]


def _mean(values: Sequence[float] | NDArray[np.float64]) -> float:
    return float(np.mean(values)) if len(values) else float("nan")
