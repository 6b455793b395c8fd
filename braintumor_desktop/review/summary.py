"""How well networks and readers agree, of all that was read: every figure with its interval.

Pure: cases in, a summary out.  What is not defined for its cases has no value and says why.
"Unclear" and "unsure" ask for another look and count as positive where only tumor or not is asked;
cases that somebody cannot assess are left out where that person is compared.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.review import agreement, cases
from braintumor_desktop.review.agreement import UndefinedFigure
from braintumor_desktop.review.cases import NETWORKS, NONE, THE_NETWORKS, TUMOR_SEEN, Rater, rank
from braintumor_desktop.review.figures import (
    AGAINST_REFERENCE,
    Confusion,
    Curve,
    Difference,
    Figure,
    Summary,
    Times,
    Volumes,
)
from braintumor_desktop.review.verdicts import AIDED, ALONE
from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.review.agreement import Codes, Numbers
    from braintumor_desktop.review.cases import Case

AGREED = ""
"""As reference: what was decided; where nothing was, what at least two say with one voice.  Of
neither does the reader count who is measured."""
LEAST_VOICES = 2
ORDERED = (0, 1, 2)


def truth_of(case: Case, reference: str, measured: str = "") -> bool | None:
    """Whether a case has a tumor.

    Args:
        case: one.
        reference: name of the reader who is believed, or AGREED.
        measured: name of the reader who is compared with it, whose own answers are no reference;
            "" for the networks.

    Returns:
        None where the reference does not say.
    """
    if reference != AGREED:
        said = None if reference == measured else rank(cases.final(case).get(reference))
    elif (decided := cases.decision(case)) is not None:
        said = None if decided[0] == measured else rank(decided[1])
    else:
        others = [answer for name, answer in cases.final(case).items() if name != measured]
        ranks = {rank(answer) for answer in others}
        said = ranks.pop() if len(others) >= LEAST_VOICES and len(ranks) == 1 else None
    return said == TUMOR_SEEN if said in {NONE, TUMOR_SEEN} else None


def summarize(
    read: Sequence[Case], reference: str = AGREED, token: CancelToken | None = None
) -> Summary:
    """Sum up what was read.

    Args:
        read: as of `cases.read`.
        reference: against which sensitivity and the like are: a reader's name, or AGREED, which
            is that reader where one alone has read and nothing was decided.
        token: stops it.

    Raises:
        Cancelled: the token was set.
    """
    return _Summing(read, reference, token or CancelToken()).summary()


class _Summing:
    """What all the figures are made from."""

    def __init__(self, read: Sequence[Case], reference: str, token: CancelToken) -> None:
        self._read = read
        self._token = token
        self._readers = cases.raters(read)
        self._raters = (THE_NETWORKS, *self._readers)
        names = {rater.name for rater in self._readers}
        is_alone = len(names) == 1 and not cases.deciders(read)
        self._reference = next(iter(names)) if reference == AGREED and is_alone else reference
        self._truths = {
            rater.name: {case.key: truth_of(case, self._reference, rater.name) for case in read}
            for rater in self._raters
        }

    def summary(self) -> Summary:
        pairs = self._pairs()
        return Summary(
            cases=len(self._read),
            patients=len({case.patient for case in self._read if case.is_named}),
            unnamed=sum(not case.is_named for case in self._read),
            deciders=cases.deciders(self._read),
            reference=self._reference,
            judged_by=sum(truth is not None for truth in self._truths[NETWORKS].values()),
            raters=self._raters,
            counts={rater: self._counts(rater) for rater in self._raters},
            confusions=tuple(filter(None, (self._confusion(*pair) for pair in pairs))),
            figures=(
                *(figure for pair in pairs for figure in self._of_pair(*pair)),
                *self._of_all(),
                *(figure for rater in self._raters for figure in self._against_truth(rater)),
                *(figure for pair in pairs for figure in self._with_help(*pair)),
                *(figure for rater in self._readers for figure in self._time(rater)),
            ),
            curves=tuple(filter(None, map(self._curve, self._raters))),
            times=tuple(t for t in map(self._times, self._readers) if t.seconds.size),
            volumes=tuple(filter(None, map(self._volumes, self._readers))),
            differences=tuple(filter(None, map(self._difference, self._read))),
        )

    def _pairs(self) -> list[tuple[Rater, Rater]]:
        """The networks with each reader, readers of one stage, a reader alone and aided."""
        return [
            (first, second)
            for first, second in combinations(self._raters, 2)
            if first == THE_NETWORKS or first.stage == second.stage or first.name == second.name
        ]

    def _counts(self, rater: Rater) -> dict[str, int]:
        return dict(Counter(said for case in self._read if (said := case.said(rater))))

    def _both(self, first: Rater, second: Rater) -> list[Case]:
        """Cases that both could assess."""
        return [c for c in self._read if None not in (rank(c.said(first)), rank(c.said(second)))]

    def _confusion(self, first: Rater, second: Rater) -> Confusion | None:
        both = self._both(first, second)
        if not both:
            return None
        classes, down, across = _coded(both, first, second)
        return Confusion(first, second, classes, agreement.confusion(down, across, len(classes)))

    def _of_pair(self, first: Rater, second: Rater) -> list[Figure]:
        both = self._both(first, second)
        classes, down, across = _coded(both, first, second)
        ranks = (_ranks(both, first), _ranks(both, second))
        types, kinds = max(2, len(classes)), len(ORDERED)

        def of_types(figure: Callable[[Numbers], float]) -> Callable[[Codes], float]:
            return lambda chosen: figure(agreement.confusion(down[chosen], across[chosen], types))

        def weighted(chosen: Codes) -> float:
            table = agreement.confusion(ranks[0][chosen], ranks[1][chosen], kinds)
            return agreement.kappa(table, "linear").value

        made = (
            ("agreement", of_types(_agreement)),
            ("kappa", of_types(lambda table: agreement.kappa(table).value)),
            ("weighted_kappa", weighted),
            ("ac1", of_types(lambda table: agreement.ac1(table).value)),
        )
        return [self._figure(code, first, second, both, figure) for code, figure in made]

    def _of_all(self) -> list[Figure]:
        """Of more than two readers at once, with the networks' help and without it."""
        found: list[Figure] = []
        for stage in (ALONE, AIDED):
            readers = [rater for rater in self._readers if rater.stage == stage]
            if len(readers) < 3:
                continue
            some = [c for c in self._read if any(rank(c.said(r)) is not None for r in readers)]
            counts = _counted(some, readers)
            for code, of_many in (
                ("fleiss", agreement.fleiss_kappa),
                ("ac1_of_many", agreement.ac1_of_many),
            ):
                figure = _of_rows(of_many, counts)
                found.append(self._figure(code, Rater(stage, ""), None, some, figure))
        return found

    def _known(self, *raters: Rater) -> tuple[list[Case], NDArray[np.bool_]]:
        """Cases with a truth for one person that all of these raters could assess, and the truth.

        Args:
            raters: the networks, or one reader in one way or both.
        """
        truths = self._truths[raters[0].name]
        known = [
            case
            for case in self._read
            if truths[case.key] is not None
            and all(rank(case.said(rater)) is not None for rater in raters)
        ]
        return known, np.array([truths[case.key] for case in known], np.bool_)

    def _against_truth(self, rater: Rater) -> list[Figure]:
        if self._is_reference(rater):
            return []
        known, truth = self._known(rater)
        said = _ranks(known, rater) > NONE
        scores = _scores(known, rater)
        two_by_two = (
            ("sensitivity", agreement.sensitivity, truth),
            ("specificity", agreement.specificity, ~truth),
            ("ppv", agreement.positive_predictive_value, said),
            ("npv", agreement.negative_predictive_value, ~said),
        )
        figures = [
            _widened(
                self._figure(code, rater, None, known, _of_two(figure, truth, said)),
                int(whole.sum()),
            )
            for code, figure, whole in two_by_two
        ]

        def auc(chosen: Codes) -> float:
            return agreement.auc(scores[chosen], truth[chosen]).value

        return [*figures, self._figure("auc", rater, None, known, auc)]

    def _is_reference(self, rater: Rater) -> bool:
        """Whether someone would be compared with themselves."""
        return rater != THE_NETWORKS and rater.name == self._reference

    def _with_help(self, first: Rater, second: Rater) -> list[Figure]:
        """What the networks' answer did to one reader's."""
        if first.name != second.name:
            return []
        both = self._both(first, second)
        _, down, across = _coded(both, first, second)
        changed = self._figure(
            "changed", second, None, both, lambda c: _share((down[c] != across[c]).astype(float))
        )
        if self._is_reference(second):
            return [changed]
        known, truth = self._known(first, second)
        alone, aided = _ranks(known, first) > NONE, _ranks(known, second) > NONE
        gains = [
            self._figure(code, second, None, known, _gain(figure, truth, alone, aided))
            for code, figure in (
                ("sensitivity_gain", agreement.sensitivity),
                ("specificity_gain", agreement.specificity),
            )
        ]
        return [changed, *gains]

    def _curve(self, rater: Rater) -> Curve | None:
        known, truth = self._known(rater)
        if self._is_reference(rater) or truth.all() or not truth.any():
            return None
        return Curve(rater, *agreement.roc(_scores(known, rater), truth))

    def _timed(self, rater: Rater) -> list[tuple[Case, float]]:
        given = ((case, case.given.get(rater)) for case in self._read)
        return [(case, g.seconds) for case, g in given if g is not None and g.seconds is not None]

    def _times(self, rater: Rater) -> Times:
        return Times(rater, np.sort(np.array([s for _, s in self._timed(rater)], np.float64)))

    def _time(self, rater: Rater) -> list[Figure]:
        timed = self._timed(rater)
        seconds = np.array([s for _, s in timed], np.float64)
        read = [case for case, _ in timed]
        return [self._figure("seconds", rater, None, read, lambda c: _median(seconds[c]))]

    def _volumes(self, rater: Rater) -> Volumes | None:
        """Of the cases in which the reader corrected what was outlined."""
        given = (case.given.get(rater) for case in self._read)
        pairs = [
            (one.network_ml, one.volume_ml)
            for one in given
            if one is not None and one.network_ml is not None and one.volume_ml is not None
        ]
        if not pairs:
            return None
        networks, reader = np.array(pairs, np.float64).T
        apart = agreement.bland_altman(reader, networks) if len(pairs) > 1 else None
        return Volumes(rater, networks, reader, apart)

    def _difference(self, case: Case) -> Difference | None:
        said = {rater: answer for rater in self._raters if (answer := case.said(rater))}
        if len({cases.class_of(answer) or answer for answer in said.values()}) < 2:
            return None
        decided = cases.decided(case) or ""
        return Difference(case.key, case.name, said, cases.is_divided(case), decided)

    def _figure(
        self,
        code: str,
        first: Rater,
        second: Rater | None,
        of: Sequence[Case],
        figure: Callable[[Codes], float],
    ) -> Figure:
        def checked(chosen: Codes) -> float:
            self._token.check()
            if not chosen.size:
                raise UndefinedFigure(self._missing(code, first))
            return figure(chosen)

        found = agreement.estimate(checked, [case.patient for case in of], agreement.RESAMPLES)
        return Figure(code, first, second, len(of), found)

    def _missing(self, code: str, rater: Rater) -> str:
        """Why a figure has no cases."""
        truths = self._truths.get(rater.name, {}).values()
        is_unknown = all(truth is None for truth in truths)
        if code in AGAINST_REFERENCE and self._reference == AGREED and is_unknown:
            return mark("no case has been decided, or has two others who agree on it")
        return mark("there are no such cases")


def _coded(
    both: Sequence[Case], first: Rater, second: Rater
) -> tuple[tuple[str, ...], Codes, Codes]:
    """Classes that occur, and each case's by both."""
    said = [(cases.class_of(c.said(first)), cases.class_of(c.said(second))) for c in both]
    classes = cases.order_of_classes(code for pair in said for code in pair if code)
    place = {code: number for number, code in enumerate(classes)}
    codes = np.array([[place[code] for code in pair if code] for pair in said], np.intp)
    return classes, codes.reshape(-1, 2)[:, 0], codes.reshape(-1, 2)[:, 1]


def _ranks(of: Sequence[Case], rater: Rater) -> Codes:
    """(n,) 0 to 2; of cases that the rater could assess."""
    return np.array([rank(case.said(rater)) or NONE for case in of], np.intp)


def _scores(of: Sequence[Case], rater: Rater) -> Numbers:
    """(n,) the higher, the more a tumor: the networks' probability, a reader's rank."""
    if rater != THE_NETWORKS:
        return _ranks(of, rater).astype(np.float64)
    chances = ((case.tumor_probability, rank(case.answer) or NONE) for case in of)
    return np.array([r / TUMOR_SEEN if p is None else p for p, r in chances], np.float64)


def _counted(some: Sequence[Case], readers: Sequence[Rater]) -> Numbers:
    """(cases, classes) how many readers gave each class."""
    said = [[cases.class_of(case.said(reader)) for reader in readers] for case in some]
    classes = cases.order_of_classes(code for row in said for code in row if code)
    columns = [*classes, *("",) * (2 - len(classes))]
    return np.array([[row.count(code) for code in columns] for row in said], np.float64)


def _of_rows(figure: Callable[[Numbers], float], counts: Numbers) -> Callable[[Codes], float]:
    return lambda chosen: figure(counts[chosen])


def _of_two(
    figure: Callable[[NDArray[np.bool_], NDArray[np.bool_]], float],
    truth: NDArray[np.bool_],
    said: NDArray[np.bool_],
) -> Callable[[Codes], float]:
    return lambda chosen: figure(truth[chosen], said[chosen])


def _widened(figure: Figure, whole: int) -> Figure:
    """Of none or all of so many cases every sample says the same: Wilson's interval tells more."""
    found = figure.estimate
    if found.value is None or found.low is None or found.low != found.high:
        return figure
    low, high = agreement.wilson(round(found.value * whole), whole)
    return replace(figure, estimate=replace(found, low=low, high=high))


def _gain(
    figure: Callable[[NDArray[np.bool_], NDArray[np.bool_]], float],
    truth: NDArray[np.bool_],
    alone: NDArray[np.bool_],
    aided: NDArray[np.bool_],
) -> Callable[[Codes], float]:
    return lambda c: figure(truth[c], aided[c]) - figure(truth[c], alone[c])


def _agreement(table: Numbers) -> float:
    return agreement.share(
        float(np.trace(table)), float(table.sum()), mark("no case was read by both")
    )


def _share(values: Numbers) -> float:
    return agreement.share(float(values.sum()), values.size, mark("no case was read twice"))


def _median(seconds: Numbers) -> float:
    return float(np.median(seconds))
