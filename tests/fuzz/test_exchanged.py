"""The short form of `python -m tests.fuzz.exchanged`; and that it finds what it shall find."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.fuzz import exchanged

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = 10

DOCUMENT = ("deidentified", "pdf.dcm")
"""Never leaves: nobody can look through its text."""


@pytest.fixture(scope="module")
def kinds() -> Iterator[dict[str, exchanged.Kind]]:
    with exchanged.kinds() as every:
        yield {kind.name: kind for kind in every}


def test_what_comes_from_others_is_read_or_refused(kinds: dict[str, exchanged.Kind]) -> None:
    for kind in kinds.values():
        said = [exchanged.outcome_of(kind, 2026, number) for number in range(CASES)]
        assert set(said) <= {"read", "refused"}, kind.name


def test_sound_files_are_read(kinds: dict[str, exchanged.Kind]) -> None:
    for kind in kinds.values():
        for name, content in kind.seeds:
            sound = replace(kind, seeds=((name, content),))
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(exchanged, "mutated", lambda seeds, *_: seeds[0])
                patched.setattr(exchanged, "_odd", lambda _rng, line: line)
                wanted = "refused" if (kind.name, name) == DOCUMENT else "read"
                assert exchanged.outcome_of(sound, 1, 1) == wanted, (kind.name, name)


def test_what_nobody_foresaw_is_found(kinds: dict[str, exchanged.Kind]) -> None:
    def fails(_path: object) -> None:
        raise KeyError("x")

    broken = replace(kinds["journal"], read=fails)
    assert exchanged.outcome_of(broken, 1, 1).startswith("crash KeyError")


def test_odd_json_stays_json_and_differs() -> None:
    line = json.dumps({"a": [1, {"b": "c"}], "d": None}).encode()
    made = [exchanged._odd(random.Random(n), line) for n in range(200)]
    read = [json.loads(one) for one in made if not one.startswith(b"[[[[")]
    assert len(read) < 200
    assert sum(one != json.loads(line) for one in read) > 100
