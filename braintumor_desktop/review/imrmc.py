"""The readings as iMRMC takes them, the FDA's program for studies of several readers.

Free lines, `BEGIN DATA:`, then `readerID,caseID,modalityID,score`, with commas and no blanks; the
truth of each case once, with the reader "-1" and the modality "truth" (0: no tumor, 1: a tumor).
Names are numbers here: a blank, a comma or another spelling would make another reader, and whose
scans these are stays in the database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop import NOTICE
from braintumor_desktop.review import cases
from braintumor_desktop.review.cases import THE_NETWORKS, rank
from braintumor_desktop.review.summary import AGREED, truth_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.review.cases import Case

BEGIN = "BEGIN DATA:"
TRUTH = "-1,{case},truth,{score}"


def lines(read: Sequence[Case], reference: str = AGREED) -> list[str]:
    """The lines of the file.

    Args:
        read: as of `cases.read`; those without a truth are left out.
        reference: who says the truth, as in `summary.truth_of`. A reader who does is no reader
            of the file.
    """
    known = [(case, truth) for case in read if (truth := truth_of(case, reference)) is not None]
    readers = [rater for rater in cases.raters(read) if rater.name != reference]
    names = sorted({rater.name for rater in readers})
    number = {name: f"reader{place}" for place, name in enumerate(names, 1)}
    head = [
        "Scores: 0 no tumor, 1 unclear or unsure, 2 a tumor; of the networks the probability.",
        f"Truth: {_whose(reference)}",
        *(f"{number[name]}: {_one_line(name)}" for name in names),
        NOTICE,
        "",
        BEGIN,
    ]
    truths = [
        TRUTH.format(case=f"case{place}", score=int(truth))
        for place, (_, truth) in enumerate(known, 1)
    ]
    scores = [
        f"{number[rater.name]},case{place},{rater.stage},{score}"
        for place, (case, _) in enumerate(known, 1)
        for rater in readers
        if (score := rank(case.said(rater))) is not None
    ]
    networks = [
        f"{THE_NETWORKS.name},case{place},networks,{case.tumor_probability:.6f}"
        for place, (case, _) in enumerate(known, 1)
        if case.tumor_probability is not None
    ]
    return [*head, *truths, *scores, *networks]


def _whose(reference: str) -> str:
    """Who says the truth; the file has one of each case, whoever is compared with it."""
    if reference != AGREED:
        return f"{_one_line(reference)} alone."
    return (
        "what was decided, else what two readers or more say with one voice. Where nothing was "
        "decided, a reader is compared with a truth that the reader is part of."
    )


def _one_line(name: str) -> str:
    return " ".join(name.split())
