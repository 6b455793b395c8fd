"""What the worklist's database costs: 100,000 items, 1,000,000 slices; every order of two columns.

The clock tells what a user of a quiet computer waits; on a busy one the processor's time does, and
the goals are held against it.  Run as `python -m tests.benchmarks.worklist`; SLICES=0 leaves the
slices out, which take a gigabyte of disk.
"""

from __future__ import annotations

import itertools
import json
import os
import statistics
import tempfile
import time
import zlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.review import answers, counting, database, verdicts, worklist
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.review.worklist import SUSPICIOUS_FIRST, Query

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.review.database import Database

Order = tuple[tuple[str, bool], ...]

ITEMS = 100_000
READER = "Dr. Roe"
SLICES = int(os.environ.get("SLICES", "10"))
"""Of each item."""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "worklist.db"
        with database.opened(path) as made, answers.opened(made) as kept:
            _fill(made)
            _fill_answers(kept)
        began, used = time.perf_counter(), time.thread_time()
        with database.opened(path) as opened, answers.opened(opened) as kept:
            took = Took(time.perf_counter() - began, time.thread_time() - used)
            sizes = [file.stat().st_size / 1e6 for file in (path, kept.path)]
            print(f"{ITEMS:,} items in {sizes[0]:.0f} MB, ", end="")
            print(f"{ITEMS * SLICES:,} slices in {sizes[1]:.0f} MB")
            print(f"{'':44} {'median':>8}    {'of CPU':>8}")
            _print("open, checked", took, 1000)
            _measure(opened)
            if SLICES:
                _print("answers to an item", _median(lambda: list(kept.of_item("item 7"))), 8)


class Took(NamedTuple):
    """Seconds by the clock, and of the processor: a busy computer lengthens the first alone."""

    clock: float
    processor: float


def _measure(opened: Database) -> None:
    middle = worklist.find(opened, Query())[ITEMS // 2 : ITEMS // 2 + 40]
    look = Reading("item 7", READER, verdicts.AIDED, verdicts.now())
    singles = [((name, up),) for name in worklist.COLUMNS for up in (True, False)]
    pairs = [
        ((one, True), (other, False)) for one, other in itertools.permutations(worklist.COLUMNS, 2)
    ]
    _print_sort(opened, "sort by suspicion", [SUSPICIOUS_FIRST])
    _print_sort(opened, "sort by one column, longest:", singles)
    _print_sort(opened, "sort by two columns, longest:", pairs)
    for orders in ([SUSPICIOUS_FIRST], [(("patient", True),)], [(("name", True), ("date", False))]):
        print(f"filtered, by {_named(orders[0])}")
        for words, query in FILTERS.items():
            _print_find(opened, f"   {words}", query, orders[0])
    for words, goal, do in (
        ("count", 100, lambda: worklist.count(opened)),
        ("count states, answers, and patients", 100, lambda: counting.counts(opened)),
        ("read 40 rows in the middle", 8, lambda: worklist.page(opened, middle, READER)),
        ("a verdict, on the disk", 20, lambda: verdicts.give(opened, look, "glioma")),
    ):
        _print(words, _median(do), goal)


FILTERS = {
    "by answer": Query(answers=("glioma",)),
    "by state": Query(states=("judged",)),
    "by verdict": Query(verdicts=("glioma",)),
    "not reviewed": Query(verdicts=("",)),
    "networks agree": Query(disagreeing=False),
    "flagged": Query(flagged=True),
    "by probability": Query(probability=(0.2, 0.8)),
    "by date": Query(dates=("20010101", "20101231")),
    "by text": Query(text="doe 77"),
    "by text that most have": Query(text="scan"),
    "scans only": Query(is_blind=True),
}


def _print_find(opened: Database, words: str, query: Query, order: Order) -> None:
    query = replace(query, order=order, reader=READER)
    _print(words, _median(lambda: worklist.find(opened, query)), 100)


def _print_sort(opened: Database, words: str, orders: list[Order]) -> None:
    """What the order takes that takes longest; those that seem to are measured again."""

    def took(order: Order, times: int) -> Took:
        query = Query(order=order, reader=READER)
        return _median(partial(worklist.find, opened, query), times)

    longest = sorted(orders, key=lambda order: took(order, 1).processor)[-5:]
    again = {order: took(order, 5) for order in longest}
    worst = max(again, key=lambda order: again[order].processor)
    name = "" if len(orders) == 1 else f" {_named(worst)}"
    _print(f"{words}{name}", again[worst], 100)


def _named(order: Order) -> str:
    return ", ".join(name for name, _ in order)


def _fill(made: Database) -> None:
    """Items as they are after judging: with lines, networks and remarks; a tenth is reviewed."""
    with made.writing() as connection:
        connection.executemany(
            """INSERT INTO study (key, patient, patient_id, date, description)
            VALUES (?, ?, ?, ?, ?)""",
            (
                (f"s{n}", f"DOE {n}^JANE", f"{n:08}", f"20{n % 25:02}{n % 12 + 1:02}01",
                 ("MR HEAD", "Brain with contrast", "Follow-up")[n % 3])
                for n in range(ITEMS // 4)
            ),
        )  # fmt: skip
        connection.executemany(
            f"""INSERT INTO item (key, study, name, path, kind, images, added, state, reason,
            answer, suspicion, tumor_probability, uncertainty, volume_ml, longest_mm,
            is_disagreement, models, content, judged, is_flagged, modality, line, remark, said)
            VALUES ({", ".join("?" * 24)})""",  # noqa: S608 - marks
            map(_item, range(ITEMS)),
        )
    with made.writing() as connection:
        connection.execute("INSERT INTO reader (name) VALUES (?)", (READER,))
        connection.executemany(
            """INSERT INTO verdict (id, item, reader, stage, answer, comment, shown, given)
            VALUES (?, ?, 1, 'aided', ?, ?, '', '')""",
            (
                (f"v{n}", n * 10 + 1, ANSWERS[n % 3], f"comment {n}" if n % 5 == 0 else "")
                for n in range(ITEMS // 10)
            ),
        )
        connection.executemany(
            "INSERT INTO note (item, reader, comment) VALUES (?, ?, ?)",
            ((n * 100 + 7, READER, f"remark {n}") for n in range(ITEMS // 100)),
        )


ANSWERS = ("no_tumor", "glioma", "unclear")


def _item(n: int) -> tuple[object, ...]:
    chance, rejected = n * 7919 % ITEMS / ITEMS, n % 20 == 0
    answer = None if rejected else ANSWERS[n % 3]
    remark = f"Look at {n % 30}, {n % 31}: {n % 4} slices speak for a tumor" if n % 3 == 2 else ""
    reason = "this is a CT; the networks know MR only" if rejected else ""
    return (
        f"item {n}", n // 4 + 1, f"T1 MPRAGE {n % 977}", f"/data/scans/2024/patient {n // 4}/{n}",
        "series", SLICES, f"2026-01-{n % 28 + 1:02}T10:{n % 60:02}:00.{n:06}+00:00",
        "rejected" if rejected else "judged", reason, answer,
        None if rejected else ANSWERS.index(ANSWERS[n % 3]) + chance / 2,
        None if rejected else chance, None if rejected else n * 31 % 977 / 977,
        n * 37 % 6007 / 100 if n % 3 == 1 else None, n * 41 % 701 / 10 if n % 3 == 1 else None,
        n % 20 == 7, " ".join(f"network-{i} 1.0 {i:064x}" for i in range(3)), f"{n:064x}",
        "2026-01-31T10:00:00.000000+00:00", n % 50 == 3, "MR", "x" * 1500, remark,
        json.dumps({"reason": [reason], "remark": [remark]}),
    )  # fmt: skip


def _fill_answers(kept: Answers) -> None:
    """Lines as long as those of slices, with masks."""
    connection = kept._connection
    line = json.dumps({"kind": "image", "frame": None, "status": "done", "more": "x" * 500})
    count = ITEMS * SLICES
    connection.execute("BEGIN")
    connection.execute("INSERT INTO networks (facts) VALUES ('[]')")
    connection.executemany(
        "INSERT INTO answer VALUES (?, ?, -1, 1, '', 'done', ?, ?, NULL, NULL)",
        ((n + 1, f"{n:064x}", line, bytes(24) + zlib.compress(b"")) for n in range(count)),
    )
    connection.executemany(
        "INSERT INTO slice VALUES (?, ?, ?, ?, 1000, 1, ?)",
        (
            (answers.named(f"item {n // SLICES}"), answers.named(str(n)), n % SLICES,
             f"/scans/{n // SLICES}/{n}".encode(), n + 1)
            for n in range(count)
        ),
    )  # fmt: skip
    connection.execute("COMMIT")


def _median(do: Callable[[], object], times: int = 5) -> Took:
    took = []
    for _ in range(times):
        began, used = time.perf_counter(), time.thread_time()
        do()
        took.append(Took(time.perf_counter() - began, time.thread_time() - used))
    return Took(*map(statistics.median, zip(*took, strict=True)))


def _print(words: str, took: Took, goal: float) -> None:
    clock, processor = took.clock * 1000, took.processor * 1000
    mark = "" if processor <= goal else "✗"
    print(f"{words:44} {clock:8.1f} ms {processor:8.1f} ms   goal {goal:5.0f} ms {mark}")


if __name__ == "__main__":
    main()
