"""What the slices of a series say together: in context, by series, by lesion, by patient, by size.

The neighbors are those of the program (`braintumor_desktop/findings/context.py`).  The manifest
gives positions as numbers of the original slices, not in millimeters: neighbors are at most
STEPS apart.  Edge slices count as neighbors, and in no figure.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.attention import EVEN
from braintumor_desktop.findings.context import InContext, agreed, in_context
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.findings.result import Verdict
from braintumor_desktop.findings.stack import Stack
from models.training.evaluate import RATES, Answer, interval, sensitivity, specificity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

STEPS = {"lgg": 2.0, "gbm": 1.0, "aanlib": 1.0}
"""Sources whose slices have neighbors, and how far these lie: lgg gives every slice or every
second one, its plain T1 every third."""

FREE_SLICES = 4
"""Of a stretch without a tumor that counts as a series without one; most heads have one."""

PARTS = (
    ("lgg, FLAIR", "lgg", "flair"),
    ("lgg, T1 after contrast", "lgg", "t1c"),
    ("gbm", "gbm", ""),
)
POINTS = (("-sensitive", 0.3), ("", EVEN), ("-specific", 0.7))
"""Endings of the names that the catalog gives the operating points, and p(tumor)."""

FROC = (0.3, 0.5, 0.7, 0.9)
"""p(tumor) in context at which lesions and false runs are counted."""


@dataclass(frozen=True)
class Place:
    """Where a slice is: its series, and its number in it; "" and 0 where that is unknown."""

    series: str
    position: float
    note: str
    spacing: str


def places(data: Path) -> dict[str, Place]:
    """The place of each slice of the manifest, by its id."""
    with (data / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return {row["id"]: _place(row) for row in csv.DictReader(file)}


def _place(row: Mapping[str, str]) -> Place:
    known = row["slice"] != "" and row["source"] in STEPS
    parts = [row[name] for name in ("source", "group", "sequence", "plane", "height", "width")]
    series = "/".join(parts) if known else ""
    return Place(series, float(row["slice"]) if known else 0.0, row["note"], row["spacing_mm"])


def series_of(answers: Sequence[Answer], where: Mapping[str, Place]) -> list[list[int]]:
    """Indices of the answers of each series, in their order; slices without a place are none."""
    with_place = [i for i, a in enumerate(answers) if where[a.row.id].series]
    ordered = sorted(with_place, key=lambda i: _sorted_by(where[answers[i].row.id]))
    return [list(g) for _, g in groupby(ordered, key=lambda i: where[answers[i].row.id].series)]


def _sorted_by(place: Place) -> tuple[str, float]:
    return place.series, place.position


def together(answers: Sequence[Answer], where: Mapping[str, Place]) -> list[Answer]:
    """The same answers in context; those without neighbors are as they were."""
    found = list(answers)
    for indices in series_of(answers, where):
        stack = _stack([answers[i] for i in indices], where)
        chances = {n: _chance(answers[i]) for n, i in enumerate(indices) if answers[i].verdict}
        for place, said in in_context(chances, stack).items():
            one = found[indices[place]]
            found[indices[place]] = replace(one, verdict=_scaled(one.verdict, said.tumor))
    return found


def _stack(own: Sequence[Answer], where: Mapping[str, Place]) -> Stack:
    """How the slices of a series lie."""
    positions = [where[a.row.id].position for a in own]
    near = [0.0 < b - a <= STEPS[own[0].row.source] for a, b in pairwise(positions)]
    return Stack((False, *near), (None,) * len(own), None)


def _is_tumor(own: Sequence[Answer], where: Mapping[str, Place]) -> bool:
    """Whether slices in context are a tumor together, by the program's rule for a series."""
    said = {n: InContext(_chance(a), is_final=True) for n, a in enumerate(own) if a.verdict}
    return max(agreed(said, _stack(own, where)).values(), default=0.0) >= EVEN


def in_series(answers: Sequence[Answer], where: Mapping[str, Place]) -> dict[str, object]:
    """All figures of a split that need more than one slice; for JSON.

    Args:
        answers: to its slices alone, with edge slices.
        where: as of `places`.
    """
    context = together(answers, where)
    return {
        "context": _by_part(context),
        "series": _by_series(answers, context, where),
        "froc": [_lesions(context, where, threshold) for threshold in FROC],
        "patients": _types_by_patient(answers),
        "sizes": _by_size(answers),
    }


def points(
    answers: Sequence[Answer], network: str, sources: Iterable[str]
) -> list[dict[str, object]]:
    """What is found and called a tumor by mistake at each operating point, on whole heads.

    Args:
        answers: to slices alone.
        network: name of the balanced classifier.
        sources: whose slices count.
    """
    wanted = set(sources)
    heads = [a for a in answers if a.row.source in wanted and not a.row.edge]
    rows: list[dict[str, object]] = []
    for ending, threshold in POINTS:
        moved = [_at(answer, threshold) for answer in heads]
        found, right = (_with_interval(moved, f) for f in (sensitivity, specificity))
        called = [round(1 - value, 4) for value in (right[0], right[2], right[1])]
        name = f"{network}{ending}"
        rows.append(
            {"network": name, "threshold": threshold, "found": found, "called_tumor": called}
        )
    return rows


def others(answers: Sequence[Answer], where: Mapping[str, Place]) -> list[dict[str, object]]:
    """Tumor-free slices of `aanlib` that are called a tumor, alone and in context, by head."""
    context = together(answers, where)
    both = [(a, b) for a, b in zip(answers, context, strict=True) if not a.row.is_tumor]
    rows: list[dict[str, object]] = []
    for note in sorted({where[a.row.id].note for a, _ in both}):
        own = [(a, b) for a, b in both if where[a.row.id].note == note]
        rows.append(
            {
                "what": note.partition(";")[0],
                "slices": len(own),
                "alone": sum(a.says_tumor for a, _ in own),
                "in_context": sum(b.says_tumor for _, b in own),
            }
        )
    return rows


def _by_part(context: Sequence[Answer]) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for part, source, sequence in PARTS:
        own = [a for a in context if a.row.source == source and not a.row.edge]
        own = [a for a in own if sequence in {"", a.row.sequence}]
        measurable = [(name, f) for name, f in RATES if own and not np.isnan(f(own))]
        rows += [{"part": part, "figure": name, **_measured(own, f)} for name, f in measurable]
    return rows


def _by_series(
    answers: Sequence[Answer], context: Sequence[Answer], where: Mapping[str, Place]
) -> dict[str, int]:
    """Series with a tumor that were found, and stretches without one that were called one."""
    with_tumor, found, free, called = 0, 0, 0, 0
    for indices in series_of(context, where):
        own = [context[i] for i in indices]
        if any(a.row.is_tumor for a in own):
            with_tumor += 1
            found += _is_tumor(own, where)
        # Judged as a series of its own: beside a tumor a slice says what that one says.
        alone = [answers[i] for i in indices]
        for is_free, group in groupby(alone, key=lambda a: not a.row.is_tumor and not a.row.edge):
            stretch = list(group)
            if is_free and len(stretch) >= FREE_SLICES:
                free += 1
                called += _is_tumor(together(stretch, where), where)
    return {"with_tumor": with_tumor, "found": found, "free": free, "called_tumor": called}


def _lesions(
    context: Sequence[Answer], where: Mapping[str, Place], threshold: float
) -> dict[str, object]:
    """Runs of slices with a tumor that are found in one of them, and false runs a series."""
    lesions, found, false, series = 0, 0, 0, 0
    for indices in series_of(context, where):
        own = [context[i] for i in indices if not context[i].row.edge]
        series += bool(own)
        for is_tumor, group in groupby(own, key=lambda a: a.row.is_tumor):
            hits = [_chance(a) >= threshold for a in group]
            if is_tumor:
                lesions += 1
                found += any(hits)
            else:
                false += sum(hit for hit, _ in groupby(hits))
    rate = round(false / max(1, series), 3)
    return {"threshold": threshold, "lesions": lesions, "found": found, "false_per_series": rate}


def _types_by_patient(answers: Sequence[Answer]) -> dict[str, int]:
    """Patients of figshare whose type is right by the mean of their slices' logarithms."""
    sums: dict[str, np.ndarray[tuple[int], np.dtype[np.float64]]] = {}
    truth: dict[str, int] = {}
    for answer in answers:
        if answer.row.source != "figshare" or answer.row.type_index < 0 or not answer.verdict:
            continue
        chances = answer.verdict.probabilities
        types = [label for label in chances if label != NO_TUMOR]
        logs = np.log([max(chances[label], 1e-6) for label in types])
        group = answer.row.group
        truth[group] = types.index(answer.row.label)
        sums[group] = sums.get(group, np.zeros(len(types))) + logs - np.log(np.exp(logs).sum())
    right = sum(int(total.argmax()) == truth[group] for group, total in sums.items())
    return {"patients": len(sums), "right": right}


def _by_size(answers: Sequence[Answer]) -> list[dict[str, object]]:
    """Found by quarters of the outlined share of the picture; sources with masks."""
    sized = [a for a in answers if a.row.is_tumor and a.truth_share > 0 and not a.row.edge]
    if len(sized) < len(POINTS) + 1:
        return []
    edges = np.quantile([a.truth_share for a in sized], [0, 0.25, 0.5, 0.75, 1])
    rows: list[dict[str, object]] = []
    for low, high in pairwise(edges):
        is_last = high == edges[-1]
        own = [
            a for a in sized if low <= a.truth_share < high or (is_last and a.truth_share == high)
        ]
        rows.append(
            {
                "from": round(float(low), 5),
                "to": round(float(high), 5),
                "slices": len(own),
                "found": round(sensitivity(own), 4),
            }
        )
    return rows


def _measured(
    own: Sequence[Answer], figure: Callable[[Sequence[Answer]], float]
) -> dict[str, object]:
    value, low, high = _with_interval(own, figure)
    groups = len({a.row.group for a in own})
    return {"value": value, "low": low, "high": high, "slices": len(own), "groups": groups}


def _with_interval(
    own: Sequence[Answer], figure: Callable[[Sequence[Answer]], float]
) -> list[float]:
    return [round(value, 4) for value in (figure(own), *interval(own, figure))]


def _chance(answer: Answer) -> float:
    return 0.0 if answer.verdict is None else answer.verdict.tumor_probability


def _at(answer: Answer, threshold: float) -> Answer:
    if answer.verdict is None:
        return answer
    return replace(answer, verdict=Verdict(answer.verdict.probabilities, threshold))


def _scaled(verdict: Verdict | None, tumor: float) -> Verdict | None:
    """With another p(tumor); the types keep their shares."""
    if verdict is None:
        return None
    before = max(verdict.tumor_probability, 1e-9)
    named = {label: p * tumor / before for label, p in verdict.probabilities.items()}
    return Verdict(named | {NO_TUMOR: 1.0 - tumor}, verdict.threshold)
