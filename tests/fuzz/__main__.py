"""Judge damaged files by the thousand: `python -m tests.fuzz --count 20000 --seed 1`.

They go through the whole of `analyze`, with quick networks; --only-read stops before it.

A case is known by seed and number: `--first N --count 1 --keep FOLDER` makes one again.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.mutate import mutated
from tests.fuzz.run import Tally, fuzz
from tests.fuzz.seeds import seeds

EVERY = 500


def main() -> int:
    """Fuzz the program; 1 where something crashed, hung or took too much memory."""
    options = _options()
    started = time.monotonic()

    def progress(done: int, tally: Tally) -> None:
        if done % EVERY == 0:
            _tell(f"{done:,} of {options.count:,}, {len(tally.findings)} findings")

    tally = fuzz(
        options.seed,
        options.first,
        options.count,
        progress,
        batch=0 if options.only_read else options.batch,
    )
    _tell(f"\n{options.count:,} files in {time.monotonic() - started:.0f} s, seed {options.seed}")
    for outcome, number in tally.outcomes.most_common():
        _tell(f"  {number:7,}  {outcome}")
    for number, outcome in tally.findings:
        _tell(f"case {number}: {outcome}")
    if options.keep is not None:
        _keep(options, [number for number, _ in tally.findings])
    _tell(f"{len(tally.findings)} findings: no crash, no hang over 5 s, no memory over 1 GB.")
    return int(bool(tally.findings))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="files")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other files")
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--batch", type=int, default=20, help="files judged in one call")
    parser.add_argument(
        "--only-read", action="store_true", help="read and show them, without `analyze`"
    )
    parser.add_argument("--keep", type=Path, help="folder for the files with a finding")
    return parser.parse_args()


def _keep(options: argparse.Namespace, numbers: list[int]) -> None:
    options.keep.mkdir(parents=True, exist_ok=True)
    known = seeds()
    for number in numbers:
        name, content = mutated(known, options.seed, number)
        (options.keep / f"{options.seed}-{number}-{name}").write_bytes(content)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
