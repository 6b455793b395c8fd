"""Items are found, sorted and filtered by the database; what persons added stays."""

from __future__ import annotations

import itertools
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.findings.attention import Assessment
from braintumor_desktop.findings.result import Verdict
from braintumor_desktop.findings.rows import ItemRow
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.review import database, listed, places, recording, verdicts, worklist
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.review.worklist import Query
from tests.helpers.series import series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.imaging.image import Series
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
        ((("patient", True),), ["new", "surer", "odd", "sure", "calm"]),
        ((("patient", False),), ["calm", "sure", "odd", "surer", "new"]),
        ((("date", True),), ["new", "surer", "sure", "calm", "odd"]),
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
    assert (other.verdict, other.comment, other.verdicts) == ("", "", ())


def test_while_nobody_reads_the_verdicts_of_all_count(opened: Database) -> None:
    for reader, answer in (("B", "glioma"), ("A", "no_tumor"), ("B", "unsure")):
        verdicts.give(opened, Reading("odd", reader, verdicts.AIDED, verdicts.now()), answer)
    everyone = Query(reader="J. Doe", of_all=True, verdicts=("unsure",))
    assert names(opened, everyone) == ["odd"]
    assert "odd" not in names(opened, replace(everyone, verdicts=("",)))
    (number,) = worklist.find(opened, everyone)
    (entry,) = worklist.page(opened, [number], "J. Doe", of_all=True)
    assert entry.verdicts == (("A", "no_tumor"), ("B", "unsure"))
    assert entry.verdict == ""  # That of the reader alone.


def test_an_item_that_is_judged_again_keeps_what_persons_added(opened: Database) -> None:
    listed.set_flag(opened, "calm", "R. Roe", on=True)
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


def plan(opened: Database, query: Query) -> list[str]:
    """The steps in which SQLite answers a query."""
    said: list[str] = []
    opened.connection.set_trace_callback(said.append)
    worklist.find(opened, query)
    opened.connection.set_trace_callback(None)
    found = opened.connection.execute(f"EXPLAIN QUERY PLAN {said[0]}").fetchall()
    return [row["detail"] for row in found]


def test_no_order_and_no_filter_reads_the_lines_of_the_networks(opened: Database) -> None:
    """They are most of a row: with 100,000 items half a gigabyte would be read to sort them."""
    pairs = itertools.permutations(worklist.COLUMNS, 2)
    orders = [((one, True), (other, False)) for one, other in pairs]
    filters = (
        Query(),
        Query(text="doe"),
        Query(states=("new",)),
        Query(answers=("glioma",)),
        Query(verdicts=("",)),
        Query(disagreeing=True),
        Query(flagged=False),
        Query(probability=(0.1, 0.9)),
        Query(dates=("2024", "2025")),
        Query(is_blind=True),
        Query(text="doe", flagged=True, answers=("glioma",)),
    )
    alone = [((name, False),) for name in ("suspicion", "patient", "answer", "flag")]
    queries = [Query(order=order) for order in orders]
    queries += [replace(query, order=order) for query in filters for order in alone]
    for query in queries:
        read = [step for step in plan(opened, query) if " item " in step]
        assert read, query
        assert not [step for step in read if "COVERING INDEX" not in step], query


@pytest.mark.parametrize("name", ["suspicion", "name", "patient", "date", "study"])
@pytest.mark.parametrize("is_ascending", [True, False])
def test_the_usual_orders_are_those_of_an_index_and_nothing_is_sorted(
    opened: Database, name: str, *, is_ascending: bool
) -> None:
    if (name, is_ascending) == ("suspicion", True):
        pytest.skip("what has no answer stands last: nobody asks for the least suspicious first")
    steps = plan(opened, Query(order=((name, is_ascending),)))
    assert not [step for step in steps if "B-TREE" in step]
    read = [step for step in steps if step.startswith(("SEARCH", "SCAN"))]
    assert [step for step in read if "COVERING INDEX" not in step] in ([], ["SCAN (subquery-1)"])


def test_what_is_removed_comes_back_with_its_verdict_when_it_is_found_again(
    opened: Database,
) -> None:
    one = replace(series("odd one", 3), id="odd")
    verdicts.give(opened, Reading("odd", "R", verdicts.AIDED, verdicts.now()), "glioma")
    numbers = worklist.numbers_of(opened, ["odd", "calm", "no such"])
    assert set(numbers) == {"odd", "calm"}
    listed.remove(opened, numbers.values())
    assert names(opened, Query()) == ["surer", "sure", "new"]
    assert worklist.count(opened) == 3
    recording.found(opened, [one])
    assert worklist.numbers_of(opened, ["odd"]) == {"odd": numbers["odd"]}
    assert worklist.page(opened, [numbers["odd"]], "R")[0].verdict == "glioma"
    assert worklist.count(opened) == 4
    listed.bring_back(opened, numbers.values())
    assert worklist.count(opened) == 5


def test_a_comment_is_the_reader_s_own_and_stands_before_that_of_the_answer(
    opened: Database,
) -> None:
    look = Reading("odd", "R", verdicts.AIDED, verdicts.now())
    verdicts.give(opened, look, "glioma", "of the answer")
    listed.comment(opened, "odd", "R", "of the list")
    listed.comment(opened, "odd", "S", "of another")
    ids = list(worklist.numbers_of(opened, ["odd"]).values())
    said = [worklist.page(opened, ids, reader)[0].comment for reader in ("R", "S", "T")]
    assert said == ["of the list", "of another", ""]
    assert names(opened, Query(text="of another", reader="S")) == ["odd"]
    assert names(opened, Query(text="of another", reader="R")) == []
    first = names(opened, Query(reader="R", order=(("comment", False),)))[0]
    assert first == "odd"


def test_files_are_kept_whatever_their_names(opened: Database) -> None:
    raw = Path(os.fsdecode(b"/scans/\xff\xfe.png"))
    many = [Path(f"/scans/IM{n:04}.dcm") for n in range(300)]
    one = series("odd one", 3)
    slices = tuple(replace(one.slices[0], path=path, frame=n) for n, path in enumerate(many))
    torn = Problem(raw, "unreadable", "It is torn.", is_rejection=False)
    recording.found(opened, [replace(one, slices=slices)], [torn])
    found = worklist.numbers_of(opened, [one.id, str(raw)])
    assert places.files_of(opened, [found[str(raw)], found[one.id], 999]) == [raw, *many]
    assert worklist.page(opened, [found[str(raw)]])[0].key == str(raw)
    size = opened.connection.execute("SELECT max(length(files)) FROM place").fetchone()[0]
    assert size < 2_000
    opened.connection.execute("UPDATE place SET files = x'00ff'")
    assert places.files_of(opened, list(found.values())) == []


def test_filters_are_kept_by_name(opened: Database) -> None:
    first = Query(text="a", answers=("glioma",), probability=(0.1, 0.9), reader="R")
    second = Query(order=(("name", True), ("date", False)), disagreeing=True)
    listed.keep_filter(opened, "b", first)
    listed.keep_filter(opened, "a", first)
    listed.keep_filter(opened, "a", second)
    assert list(listed.filters(opened).items()) == [("a", second), ("b", replace(first, reader=""))]
    listed.forget_filter(opened, "b")
    opened.connection.execute("""INSERT INTO saved VALUES ('c', '{"order": [["; DROP", true]]}')""")
    assert list(listed.filters(opened)) == ["a"]


def test_the_parts_of_a_series_are_opened_together(opened: Database) -> None:
    def part(key: str, *names: str) -> Series:
        one = series("one", len(names))
        paths = zip(one.slices, names, strict=True)
        return replace(one, id=key, slices=tuple(replace(s, path=Path(n)) for s, n in paths))

    recording.found(
        opened,
        [
            part("1.2.3/b-value 0", "/s/1", "/s/2"),
            part("1.2.3/b-value 500", "/s/3"),
            part("1.2.30", "/s/4"),
            part("1.2.3", "/s/5"),
            part("/scans/a/1.2.3", "/s/6"),
        ],
    )
    numbers = worklist.numbers_of(opened, ["1.2.3/b-value 500", "1.2.30", "/scans/a/1.2.3"])
    files = [sorted(map(str, places.files_to_open(opened, [n]))) for n in numbers.values()]
    assert files == [["/s/1", "/s/2", "/s/3", "/s/5"], ["/s/4"], ["/s/6"]]


def test_parts_without_a_series_uid_are_opened_together(opened: Database) -> None:
    """Nothing but the study ties them: each has the path of its own first slice in front."""

    def part(name: str, label: str) -> Series:
        one = series("one", 1)
        path = Path("/s") / name
        return replace(one, id=f"{path}{label}", slices=(replace(one.slices[0], path=path),))

    found = [part("a", "/10 x 45"), part("b", "/20 x 30"), part("c", "/20 x 30/2"), part("d", "")]
    recording.found(opened, found)
    numbers = worklist.numbers_of(opened, [one.id for one in found])
    files = [sorted(map(str, places.files_to_open(opened, [n]))) for n in numbers.values()]
    assert files == [["/s/a", "/s/b", "/s/c"]] * 3 + [["/s/d"]]


def test_flags_are_turned_for_many_at_once(opened: Database) -> None:
    ids = worklist.find(opened, Query())
    listed.flag(opened, ids[:2], "R. Roe")
    assert set(worklist.find(opened, Query(flagged=True))) == set(ids[:2])
    listed.flag(opened, ids, "R. Roe")
    assert len(worklist.find(opened, Query(flagged=True))) == len(ids)
    listed.flag(opened, [*ids, 999], "R. Roe")
    assert worklist.find(opened, Query(flagged=True)) == []
