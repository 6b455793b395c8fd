"""The changes that the mutation tester makes."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys

import pytest

from tests.mutants import __main__ as mutants
from tests.mutants.change import apply, changes

SOURCE = '''"""A module."""
from __future__ import annotations
LIMIT = 0.5
def inside(x: int = 3, y: str = "text") -> bool:
    """Say 1 + 1."""
    if x < 0:
        raise ValueError(f"{x + 1} is below 0")
    return not x and min(x, 2) >= -LIMIT
'''


def made(source: str) -> list[str]:
    return [ast.unparse(apply(source, c.number)) for c in changes(source)]


def test_numbers_comparisons_operators_and_functions_are_changed() -> None:
    after = {(change.line, change.after) for change in changes(SOURCE)}
    assert (3, "5.0") in after
    assert {(6, "x <= 0"), (6, "x > 0"), (6, "x < 1")} <= after
    last = {text for line, text in after if line == 8}
    assert "not x or min(x, 2) >= -LIMIT" in last
    assert "not not x and min(x, 2) >= -LIMIT" in last
    assert "not x and max(x, 2) >= -LIMIT" in last
    assert "not x and min(x, 2) > -LIMIT" in last
    assert "not x and min(x, 2) >= +LIMIT" in last


def test_texts_annotations_and_messages_are_left_alone() -> None:
    assert {change.line for change in changes(SOURCE)} == {3, 6, 8}


def test_each_change_is_one_change_and_the_next_begins_from_the_source() -> None:
    plain = ast.unparse(ast.parse(SOURCE)).splitlines()
    for source in made(SOURCE):
        lines = source.splitlines()
        assert sum(a != b for a, b in zip(lines, plain, strict=True)) == 1
    assert len(set(made(SOURCE))) == len(changes(SOURCE))


def test_what_is_no_change_of_the_module_is_refused() -> None:
    with pytest.raises(IndexError):
        apply(SOURCE, len(changes(SOURCE)))


def test_the_modules_and_their_tests_are_there() -> None:
    for module, tests in mutants.MODULES.items():
        assert (mutants.ROOT / mutants.PACKAGE / f"{module}.py").is_file()
        assert [t for t in tests if not (mutants.ROOT / "tests" / f"{t}.py").is_file()] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the tester forks")
def test_the_tester_prints_what_it_tried_and_what_was_noticed() -> None:
    command = [sys.executable, "-m", "tests.mutants", "findings/stack", "--sample", "2"]
    done = subprocess.run(command, cwd=mutants.ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    (row,) = re.findall(r"^findings/stack +(\d+) +(\d+) +(\d+)$", done.stdout, re.MULTILINE)
    tried, noticed, survived = map(int, row)
    assert (tried, noticed + survived) == (2, 2)
