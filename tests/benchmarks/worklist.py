"""What the worklist's database costs: 100,000 items, 1,000,000 slices.

Run as `python -m tests.benchmarks.worklist`; SLICES=0 leaves the slices out, which take a
gigabyte of disk.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.review import answers, database, verdicts, worklist
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.review.worklist import Query

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.review.database import Database

ITEMS = 100_000
SLICES = int(os.environ.get("SLICES", "10"))
"""Of each item."""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "worklist.db"
        with database.opened(path) as made, answers.opened(made) as kept:
            _fill(made)
            _fill_answers(kept)
        began = time.perf_counter()
        with database.opened(path) as opened, answers.opened(opened) as kept:
            took = time.perf_counter() - began
            sizes = [file.stat().st_size / 1e6 for file in (path, kept.path)]
            print(f"{ITEMS:,} items in {sizes[0]:.0f} MB, ", end="")
            print(f"{ITEMS * SLICES:,} slices in {sizes[1]:.0f} MB")
            _print("open, checked", took * 1000, 1000)
            _measure(opened)
            if SLICES:
                _print("answers to an item", _median_ms(lambda: list(kept.of_item("item 7"))), 8)


def _measure(opened: Database) -> None:
    by_name = Query(order=(("name", True),))
    ids = worklist.find(opened, Query())
    middle = len(ids) // 2
    look = Reading("item 7", "reader", verdicts.AIDED, verdicts.now())
    for words, goal, do in (
        ("sort by suspicion", 100, lambda: worklist.find(opened, Query())),
        ("sort by name", 100, lambda: worklist.find(opened, by_name)),
        ("filter by answer", 100, lambda: worklist.find(opened, Query(answers=("glioma",)))),
        ("filter by text", 100, lambda: worklist.find(opened, Query(text="doe 77"))),
        ("read 40 rows in the middle", 8, lambda: worklist.page(opened, ids[middle : middle + 40])),
        ("a verdict, on the disk", 20, lambda: verdicts.give(opened, look, "glioma")),
    ):
        _print(words, _median_ms(do), goal)


def _fill(made: Database) -> None:
    with made.writing() as connection:
        connection.executemany(
            "INSERT INTO study (key, patient) VALUES (?, ?)",
            ((f"s{n}", f"DOE {n}^JANE") for n in range(ITEMS // 4)),
        )
        connection.executemany(
            """INSERT INTO item
            (key, study, name, path, kind, images, added, state, answer, suspicion,
            tumor_probability) VALUES (?, ?, ?, ?, 'series', ?, '', 'judged', ?, ?, ?)""",
            (
                (f"item {n}", n // 4 + 1, f"T1 {n % 977}", f"/scans/{n}", SLICES,
                 ("no_tumor", "glioma", "unclear")[n % 3], n * 7919 % ITEMS / ITEMS,
                 n * 7919 % ITEMS / ITEMS)
                for n in range(ITEMS)
            ),
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


def _median_ms(do: Callable[[], object]) -> float:
    times = []
    for _ in range(7):
        began = time.perf_counter()
        do()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def _print(words: str, took: float, goal: float) -> None:
    print(f"{words:32} {took:8.1f} ms   goal {goal:5.0f} ms {'' if took <= goal else '✗'}")


if __name__ == "__main__":
    main()
