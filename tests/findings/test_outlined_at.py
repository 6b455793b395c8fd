"""Dates that are outlined at different thresholds say so, wherever their sizes stand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.cli import compare as command
from braintumor_desktop.exchange import followup
from braintumor_desktop.findings.chaining import Placed
from braintumor_desktop.findings.listing import NOT_JUDGED, Listing
from braintumor_desktop.findings.outlined_at import caveat, fact_of, facts_of_dates
from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.findings.timeline import Dated, timeline
from braintumor_desktop.findings.timeline_text import heads
from braintumor_desktop.workflow import comparing
from braintumor_desktop.workspace.outlining import drawn, new_outline
from tests.helpers import lesions

DATES = "20231107", "20240302"
SAID = (
    "Outlined at different thresholds: 0.23 on 2023-11-07, 0.50 on 2024-03-02. Sizes differ by "
    "that alone. For sizes that compare, set the same one in the findings of each date."
)


def listings(*thresholds):
    """A list for each date, outlined at so many percent; None: where the networks do."""
    made = (lesions.listing(threshold=percent) for percent in thresholds)
    return [
        replace(one, series=replace(one.series, study_date=date))
        for one, date in zip(made, DATES, strict=True)
    ]


def over(*thresholds):
    """(the timeline, the series) of both dates."""
    both = listings(*thresholds)
    made = timeline([Dated(one, np.eye(4)) for one in both], {})
    return made, [one.series for one in both]


def by_hand():
    """The list of a date of which all was outlined by a person."""
    one = lesions.listing()
    own = drawn(new_outline("glioma", 1), one.entries[0].finding.masks, one.series)
    empty = [None] * lesions.COUNT
    return lesions.listing(results=empty, summary=NOT_JUDGED, is_final=False, outlines=[own])


def test_different_thresholds_are_said_with_what_to_do():
    made, shown = over(23, None)
    assert caveat([date.listing for date in made.dates], shown) == SAID
    fact = facts_of_dates(made)[-1]
    assert (fact.code, fact.differs) == ("outlined_at", True)
    assert fact.texts == ("0.23, the networks' is 0.50", "0.50")
    assert [head.split("\n")[-1] for head in heads(made, shown)] == [
        "outlined at 0.23, the networks' is 0.50",
        "outlined at 0.50",
    ]


@pytest.mark.parametrize("percent", [None, 23])
def test_the_same_threshold_is_told_and_no_caveat(percent):
    made, shown = over(percent, percent)
    assert caveat([date.listing for date in made.dates], shown) == ""
    fact = facts_of_dates(made)[-1]
    assert (fact.code, fact.differs) == ("outlined_at", False)
    assert not any("outlined" in head for head in heads(made, shown))


def test_what_a_person_outlined_has_no_threshold():
    first, second = listings(None, None)
    hand = by_hand()
    assert fact_of((hand, hand)) == ()
    fact = fact_of((hand, second))[0]
    assert (fact.texts, fact.differs) == (("by hand", "0.50"), True)
    assert caveat((hand, second), [first.series, second.series]) == ""


def test_a_date_of_which_nothing_is_known_is_no_difference():
    first, second = listings(None, None)
    nothing = Listing(first.series, NOT_JUDGED)
    fact = fact_of((nothing, second))[0]
    assert (fact.texts, fact.differs) == (("\u2013", "0.50"), False)


def test_a_threshold_that_nobody_knows_counts_as_different():
    first, second = listings(None, None)
    unknown = replace(first, threshold=None, networks_threshold=None)
    fact = fact_of((unknown, second))[0]
    assert (fact.texts, fact.differs) == (("unknown", "0.50"), True)


def test_the_table_and_the_page_say_it():
    made, shown = over(23, None)
    placed = [Placed(np.eye(4)), Placed(np.eye(4))]
    rows = list(followup.rows(made, placed, shown))
    first = [row for row in rows if row["lesion"] == "A"]
    assert [row["outlined_at"] for row in first] == [0.23, 0.5]
    assert "outlined_at: 0.23, the networks' is 0.50" in first[0]["acquisition"]
    page = followup.part(made, placed, shown, "last")
    assert SAID in page
    assert "Outlined at threshold" in page
    assert SAID not in followup.part(*_with_placed(over(None, None)), "last")


def _with_placed(pair):
    made, shown = pair
    return made, [Placed(np.eye(4)), Placed(np.eye(4))], shown


def test_compare_on_the_command_line_says_it(monkeypatch):
    from braintumor_desktop.cancel import CancelToken

    fits = Registration(np.eye(4), 1.4, 0.3, 1.0, 0.1)
    monkeypatch.setattr(comparing, "volume_of", lambda *_: None)
    monkeypatch.setattr(comparing.registration, "register", lambda *_args, **_named: fits)
    monkeypatch.setattr(comparing, "pair_of", lambda *_: None)
    facts = command.facts_of(comparing.compare(*listings(23, None), CancelToken()))
    assert SAID in facts["caveats"]
    assert facts["acquisition"]["outlined_at"]["before"].startswith("0.23")
