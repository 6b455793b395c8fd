"""Items are found, sorted and filtered by the database; what persons added stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.findings.attention import Assessment
from braintumor_desktop.findings.result import Verdict
from braintumor_desktop.findings.rows import ItemRow
from braintumor_desktop.review import database, verdicts, worklist
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.review.worklist import Query

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.review.database import Database


def row(name: str, tumor: float | None, answer: str | None = None, **values: object) -> ItemRow:
    verdict = assessment = None
    if tumor is not None and answer is not None:
        none = {"meningioma": 0.0, "pituitary": 0.0}
        verdict = Verdict({"glioma": tumor, **none, "no_tumor": 1 - tumor})
        assessment = Assessment(answer, ("near_threshold",) if answer == "unclear" else ())
    given = {"state": "judged" if verdict else "waiting", "images": 20} | values
    return ItemRow(name, name, f"/scans/{name}", verdict=verdict, assessment=assessment, **given)  # type: ignore[arg-type]


ROWS = (
    row("calm", 0.02, "no_tumor", patient="ROE^R", study_date="20240105"),
    row("odd", 0.4, "unclear", patient="DOE^J", study_date="20240302", disagreement=True),
    row("sure", 0.995, "glioma", patient="DOE^J", study_date="20231101"),
    row("surer", 0.999, "glioma", patient="100%_X", study_date="20230101"),
    row("new", None),
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Database]:
    with database.opened(tmp_path / "worklist.db") as made:
        worklist.put(made, {r.id: r.patient + r.study_date for r in ROWS}, ROWS)
        yield made


def names(opened: Database, query: Query) -> list[str]:
    ids = worklist.find(opened, query)
    return [entry.name for entry in worklist.page(opened, ids, query.reader)]


def test_the_most_suspicious_are_first_and_those_without_an_answer_last(opened: Database) -> None:
    assert names(opened, Query()) == ["surer", "sure", "odd", "calm", "new"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ((("name", True),), ["calm", "new", "odd", "sure", "surer"]),
        ((("patient", True), ("date", False)), ["new", "surer", "odd", "sure", "calm"]),
        ((("tumor_probability", True),), ["calm", "odd", "sure", "surer", "new"]),
    ],
)
def test_columns_sort_and_what_has_no_value_is_last(
    opened: Database, order: tuple[tuple[str, bool], ...], expected: list[str]
) -> None:
    assert names(opened, Query(order=order)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(text="doe"), {"odd", "sure"}),
        (Query(text="%_"), {"surer"}),
        (Query(text="/scans/calm"), {"calm"}),
        (Query(text="'; DROP TABLE item; --"), set()),
        (Query(states=("waiting",)), {"new"}),
        (Query(answers=("glioma", "unclear")), {"odd", "sure", "surer"}),
        (Query(disagreeing=True), {"odd"}),
        (Query(probability=(0.4, 0.995)), {"odd", "sure"}),
        (Query(dates=("20240105", "20240302")), {"calm", "odd"}),
        (Query(text="doe", dates=("20240101", "20241231")), {"odd"}),
    ],
)
def test_conditions_that_are_given_must_all_hold(
    opened: Database, query: Query, expected: set[str]
) -> None:
    assert set(names(opened, query)) == expected


def test_a_reader_sees_the_own_verdicts_alone(opened: Database) -> None:
    look = Reading("odd", "R. Roe", verdicts.AIDED, verdicts.now())
    verdicts.give(opened, look, "no_tumor", "motion artifact")
    mine = Query(reader="R. Roe", verdicts=("no_tumor",))
    assert names(opened, mine) == ["odd"]
    assert names(opened, Query(reader="J. Doe", verdicts=("no_tumor",))) == []
    assert "odd" in names(opened, Query(reader="J. Doe", verdicts=("",)))
    assert names(opened, Query(reader="R. Roe", text="artifact")) == ["odd"]
    assert names(opened, Query(reader="J. Doe", text="artifact")) == []
    entry = worklist.page(opened, worklist.find(opened, mine), "R. Roe")[0]
    assert (entry.verdict, entry.comment, entry.attention) == (
        "no_tumor",
        "motion artifact",
        ("near_threshold",),
    )
    other = worklist.page(opened, [entry.id], "J. Doe")[0]
    assert (other.verdict, other.comment) == ("", "")


def test_an_item_that_is_judged_again_keeps_what_persons_added(opened: Database) -> None:
    worklist.flag(opened, "calm", on=True)
    look = Reading("calm", "R. Roe", verdicts.AIDED, verdicts.now())
    verdicts.give(opened, look, "glioma")
    before = worklist.page(opened, worklist.find(opened, Query(flagged=True)), "R. Roe")[0]
    worklist.put(opened, {"calm": "ROE^R"}, [row("calm", 0.9, "glioma")])
    after = worklist.page(opened, worklist.find(opened, Query(flagged=True)), "R. Roe")[0]
    assert (after.id, after.added, after.verdict) == (before.id, before.added, "glioma")
    assert (before.answer, after.answer) == ("no_tumor", "glioma")


def test_a_page_has_the_order_asked_for_and_leaves_out_what_is_gone(opened: Database) -> None:
    ids = worklist.find(opened, Query(order=(("name", True),)))
    assert [e.id for e in worklist.page(opened, [ids[3], 10_000, ids[0]])] == [ids[3], ids[0]]


def test_items_known_from_a_verdict_alone_are_filled_in(tmp_path: Path) -> None:
    with database.opened(tmp_path / "another.db") as made:
        verdicts.give(made, Reading("calm", "R", verdicts.ALONE, verdicts.now()), "unsure")
        worklist.put(made, {"calm": "ROE^R"}, [ROWS[0]])
        entry = worklist.page(made, worklist.find(made, Query(reader="R")), "R")[0]
        assert (entry.patient, entry.verdict) == ("ROE^R", "unsure")


def test_what_is_seen_is_read_and_no_more(opened: Database) -> None:
    """Sorting 20,000 items reads no row of theirs: the statements say so."""
    many = [row(f"n{i}", i / 20_000, "no_tumor") for i in range(20_000)]
    worklist.put(opened, dict.fromkeys((r.id for r in many), "s"), many)
    said: list[str] = []
    opened.connection.set_trace_callback(said.append)
    ids = worklist.find(opened, Query())
    worklist.page(opened, ids[:40])
    opened.connection.set_trace_callback(None)
    assert len(ids) == 20_005
    assert len(said) == 2
