"""Runs damaged files through the whole of `analyze`, several at once, with quick networks.

Called as `python -m tests.fuzz.judging SEED FIRST COUNT CPU_SECONDS BATCH`; writes lines as
`tests.fuzz.worker` does, of which the first of a batch begins it.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import signal
import sys
import tempfile
import time
import warnings
from contextlib import redirect_stdout
from pathlib import Path

from braintumor_desktop.cli.main import QtSupport, run
from braintumor_desktop.workflow import models
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds
from tests.fuzz.worker import ADDRESS_SPACE, MEMORY_MB, peak_mb, tell
from tests.helpers.fake_networks import fake_networks

WALL_SECONDS = 30.0
"""For one file, its child's limits among it."""
CODES = frozenset({0, 1, 3})
UNFORESEEN = ("failed",)
"""Codes of errors that nobody foresaw."""


class Errors(logging.Handler):
    """Remembers the errors that were logged: what nobody foresaw, though it was caught."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.kinds: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the type of the error and the last place of ours."""
        error = record.exc_info[1] if record.exc_info else None
        place, trace = record.getMessage(), error.__traceback__ if error else None
        while trace is not None:
            file = trace.tb_frame.f_code.co_filename
            if "braintumor_desktop" in file:
                place = f"{Path(file).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        self.kinds.append(f"{type(error).__name__} at {place}: {str(error)[:120]!r}")


def main(seed: int, first: int, count: int, cpu_seconds: float, batch: int) -> None:
    """Judge the cases; ends early when memory has grown too large to measure the next."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    warnings.simplefilter("ignore")
    # Numbers that overflow were not checked where they are read.
    warnings.simplefilter("error", RuntimeWarning)
    networks = fake_networks()
    models.load_side_by_side = lambda *_names: networks  # type: ignore[assignment]
    known, errors = seeds(), Errors()
    logging.getLogger("braintumor_desktop").addHandler(errors)
    for start in range(first, first + count, batch):
        numbers = range(start, min(start + batch, first + count))
        tell(f"begin {start}")
        signal.setitimer(signal.ITIMER_PROF, cpu_seconds * len(numbers))
        outcomes = judged([(n, *mutated(known, seed, n)) for n in numbers], errors)
        signal.setitimer(signal.ITIMER_PROF, 0)
        peak = peak_mb()
        for number in numbers:
            outcome = outcomes[number]
            tell(f"end {number} {f'memory {peak:.0f} MB' if peak > MEMORY_MB else outcome}")
        if peak > MEMORY_MB:
            return


def judged(cases: list[tuple[int, str, bytes]], errors: Errors) -> dict[int, str]:
    """What becomes of some files that lie in one folder.

    Returns:
        For each number the status and code of its file's lines, or "crash ..." where the
        command fails, forgets a file, or meets what nobody foresaw.
    """
    errors.kinds.clear()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        scans, out = Path(name) / "in", Path(name) / "out"
        scans.mkdir()
        for number, seed_name, content in cases:
            (scans / f"{number}-{seed_name}").write_bytes(content)
        began = time.monotonic()
        try:
            with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
                code = run(["analyze", str(scans), "--output", str(out), "--quiet"], _QT)
        except Exception as error:  # noqa: BLE001 - what fuzzing looks for
            return {n: f"crash {type(error).__name__}: {str(error)[:160]!r}" for n, *_ in cases}
        if time.monotonic() - began > WALL_SECONDS * len(cases):
            return {n: "hang" for n, *_ in cases}
        if code not in CODES:
            return {n: f"crash exit code {code}" for n, *_ in cases}
        found = _lines(out)
    # A DICOMDIR is read as the index that it is: what it lists has the lines.
    said = {
        n: found.get(f"{n}-{name}", "index" if name.startswith("DICOMDIR") else "crash no line")
        for n, name, _ in cases
    }
    if errors.kinds:
        said[cases[0][0]] = f"crash {errors.kinds[0]}"
    return said


def _lines(out: Path) -> dict[str, str]:
    """The outcome of each file by its lines; numbers in them must be numbers."""
    found: dict[str, str] = {}
    for raw in (out / "results.jsonl").read_bytes().splitlines():
        line = json.loads(raw, parse_constant=_no_number)
        if line["kind"] == "series":
            continue
        code = line["reason"]["code"] if line["reason"] else ""
        word = f"{line['status']} {code}".strip()
        found[line["path"]] = f"crash code {code}" if code in UNFORESEEN else word
    return found


def _no_number(word: str) -> float:
    raise ValueError(f"{word} in results.jsonl")


def _nothing(*_arguments: object) -> str:
    return ""


_QT = QtSupport(_nothing, _nothing, _nothing)  # type: ignore[arg-type]

if __name__ == "__main__":
    seed_, first_, count_ = (int(word) for word in sys.argv[1:4])
    main(seed_, first_, count_, float(sys.argv[4]), int(sys.argv[5]))
