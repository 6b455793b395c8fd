"""`analyze --scheduler`, two workers of one thread each, beside `analyze` on the same two cores.

Run as `python -m tests.benchmarks.cluster`.  Both calls are whole programs; the cluster runs
before, and has loaded the networks, as one that is used all day.  They take turns, so that a slow
moment of the machine hits both.  The client's own time of the processor is printed beside: it is
what one client can hand out and write down at most.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.benchmarks.analyze import heads, write_dicom
from tests.helpers import clusters

ROUNDS = int(os.environ.get("ROUNDS", "3"))


def main() -> None:
    """Print a row."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        scans = folder / "scans"
        scans.mkdir()
        slices = heads()
        for index, values in enumerate(slices):
            write_dicom(scans / f"IM{index:04d}", index, values)
        address, _ = stack.enter_context(clusters.scheduler(folder))
        for _ in range(2):
            stack.enter_context(clusters.worker(address, folder))
        flags = "--scheduler", address
        spent(scans, folder / "warm", *flags, "--limit", "8")
        rounds = [
            (
                spent(scans, folder / f"b{n}", *flags),
                spent(scans, folder / f"a{n}", "--threads", "2"),
            )
            for n in range(ROUNDS)
        ]
    ratio = median(there[0] / here[0] for there, here in rounds)
    client = median(there[1] for there, _ in rounds) / len(slices) * 1000
    print(f"{len(slices)} slices, 2 workers of one thread, {ROUNDS} rounds")
    print("| cluster / analyze | cluster s | analyze s | client, ms of a core a slice |")
    print("|---|---|---|---|")
    there, here = (median(each[0] for each in side) for side in zip(*rounds, strict=True))
    print(f"| {ratio:.2f} | {there:.1f} | {here:.1f} | {client:.1f} |")


def spent(scans: Path, output: Path, *flags: str) -> tuple[float, float]:
    """Seconds on the clock, and of the processor for the called program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    call = [sys.executable, "-m", "braintumor_desktop", "analyze", str(scans), "--quiet"]
    subprocess.run(
        [*call, "--output", str(output), *flags],
        check=True, stdout=subprocess.DEVNULL, env=clusters.environment(),
    )  # fmt: skip
    clock = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
