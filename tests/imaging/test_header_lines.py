"""Two headers side by side, and lines that are looked for."""

from __future__ import annotations

from braintumor_desktop.imaging.entry import Entry
from braintumor_desktop.imaging.header_lines import (
    Line,
    chosen,
    compared,
    lines_of,
    shape_of,
    total,
)


def one(key: str, value: str = "", *items: Entry, name: str = "", digest: int = 0) -> Entry:
    return Entry(f"({key})", name or key, "LO", len(value), value, items, key, digest=digest)


def told(lines: tuple[Line, ...]) -> list[tuple[str, str]]:
    return [(line.entry.key, line.difference) for line in lines]


def find(lines: tuple[Line, ...], query: str, *, differing: bool = False) -> tuple[Line, ...]:
    def check() -> None:
        pass

    return chosen(lines, query, differing=differing, value=lambda e: e.value, check=check)


def test_what_both_have_stands_beside_each_other_and_what_differs_says_how() -> None:
    first = (one("a", "1"), one("b", "2"), one("d", "4"))
    other = (one("a", "1"), one("b", "9"), one("c", "3"), one("e", "5"))
    lines = compared(first, other)
    assert told(lines) == [("a", ""), ("b", "value"), ("d", "here"), ("c", "there"), ("e", "there")]
    assert lines[1].other is other[1]


def test_what_only_the_other_has_stands_where_it_does_there() -> None:
    lines = compared((one("a"), one("c")), (one("a"), one("b"), one("c")))
    assert told(lines) == [("a", ""), ("b", "there"), ("c", "")]


def test_values_that_look_alike_but_have_another_digest_differ() -> None:
    (line,) = compared((one("a", "8 bytes", digest=1),), (one("a", "8 bytes", digest=2),))
    assert line.difference == "value"


def test_a_difference_inside_is_marked_on_the_way_down() -> None:
    first = one("s", "1 item", one("1", "", one("x", "old"), one("y", "same")))
    other = one("s", "1 item", one("1", "", one("x", "new"), one("y", "same")))
    (line,) = compared((first,), (other,))
    assert line.difference == "inside"
    assert line.lines[0].difference == "inside"
    assert told(line.lines[0].lines) == [("x", "value"), ("y", "")]
    more = one("s", "2 items", *first.items, one("2", "", one("z", "1")))
    (longer,) = compared((first,), (more,))
    assert told(longer.lines) == [("1", ""), ("2", "there")]


def test_elements_that_come_twice_are_paired_in_their_order() -> None:
    lines = compared((one("a", "1"), one("a", "2")), (one("a", "1"), one("a", "3")))
    assert [line.difference for line in lines] == ["", "value"]


def test_lines_are_found_by_tag_name_and_value_and_keep_what_they_lie_in() -> None:
    inner = one("0018,0081", "12.5", name="Echo Time")
    lines = lines_of(
        (one("s", "1 item", one("1", "", inner)), one("0010,0010", "DOE", name="Name"))
    )
    for query in ("echo", "TIME echo", "0018,0081", "12.5", "(0018"):
        (kept,) = find(lines, query)
        assert kept.lines[0].lines[0].entry is inner, query
    assert find(lines, "doe")[0].entry.name == "Name"
    assert find(lines, "echo doe") == ()
    assert find(lines, "") == lines
    assert total(lines) == 4


def test_only_what_differs_with_what_it_lies_in() -> None:
    first = one("s", "1 item", one("1", "", one("x", "old"), one("y", "same")))
    other = one("s", "1 item", one("1", "", one("x", "new"), one("y", "same")))
    lines = compared((first, one("a", "1")), (other, one("a", "1")))
    kept = find(lines, "", differing=True)
    assert told(kept) == [("s", "inside")]
    assert told(kept[0].lines[0].lines) == [("x", "value")]
    assert find(lines, "same", differing=True) == ()


def test_the_shape_is_that_of_keys_alone() -> None:
    old = lines_of((one("s", "1 item", one("1", "", one("x", "old"))),))
    new = lines_of((one("s", "1 item", one("1", "", one("x", "new"))),))
    other = lines_of((one("s", "1 item", one("1", "", one("z", "new"))),))
    assert shape_of(old) == shape_of(new) != shape_of(other)
