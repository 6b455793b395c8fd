"""The memory of a batch of thousands of items: `python -m tests.robust.memory --items 5000`.

Pictures of heads, each another, are judged by `analyze --database` in a process of its own;
printed is what that process holds in memory, its decoding children included, as it goes.  It ends
with 1 where the end takes 5 % more or less than item 500, or where a picture was not judged.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

import numpy as np
from PIL import Image as Pillow

from tests.helpers.heads import healthy, with_lesion

FIRST = 500
"""Items after which everything is loaded that will be."""
TOLERANCE = 0.05
LOOK_SECONDS = 0.25
MIDDLE = range(8, 17)
"""Slices of the heads that are judged, not refused."""
KIB = 1024


def main() -> int:
    """Print the table."""
    options = _options()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "pictures"
        folder.mkdir()
        for number in range(options.items):
            write(folder / f"{number:06d}.png", number)
        seen = watched(folder, Path(place), options.every)
    early = _around(seen, FIRST, options.every)
    late = _around(seen, options.items, options.every)
    change = late / early - 1
    print(f"from item {FIRST:,} to {options.items:,}: {change:+.1%} (at most {TOLERANCE:.0%})")
    return int(abs(change) > TOLERANCE)


def write(path: Path, number: int) -> None:
    """A slice of a synthetic head with noise of its own, every other with a lesion."""
    head = with_lesion() if number % 2 else healthy()
    values = head.values[MIDDLE[number % len(MIDDLE)]].astype(np.float32)
    noise = np.random.default_rng(number).normal(0, 2, values.shape)
    gray = values / np.quantile(values, 0.999) * 255 + noise
    Pillow.fromarray(np.clip(gray, 0, 255).astype(np.uint8)).save(path)


def watched(folder: Path, place: Path, every: int) -> list[tuple[int, float]]:
    """Items done and MiB held, over and over until the batch has ended."""
    output = place / "out"
    given = ["--output", str(output), "--database", str(place / "worklist.db"), "--quiet"]
    command = [sys.executable, "-m", "braintumor_desktop", "analyze", str(folder), *given]
    seen: list[tuple[int, float]] = []
    count = told = 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        results = output / "results.jsonl"
        while process.poll() is None and not results.exists():
            time.sleep(LOOK_SECONDS)
        with results.open("rb") as lines:
            while process.poll() is None:
                time.sleep(LOOK_SECONDS)
                count += lines.read().count(b"\n")
                held = _held(process.pid)
                if held is not None:
                    seen.append((count, held))
                if count >= told + every:
                    told = count - count % every
                    print(f"{count:7,} items {seen[-1][1]:8.1f} MiB", flush=True)
    if process.returncode not in {0, 1}:
        raise RuntimeError(f"analyze ended with {process.returncode}")
    with results.open("rb") as lines:
        states = Counter(json.loads(line)["status"] for line in lines)
    if set(states) != {"done"}:
        raise RuntimeError(f"the networks were not asked about all of them: {dict(states)}")
    return seen


def _held(pid: int) -> float | None:
    """MiB of a process and its children; None where it has just ended."""
    try:
        tasks = Path(f"/proc/{pid}/task").iterdir()
        children = " ".join((task / "children").read_text() for task in tasks).split()
        pids = [str(pid), *children]
        texts = [Path(f"/proc/{one}/status").read_text() for one in pids]
    except (FileNotFoundError, ProcessLookupError):
        return None
    sizes = [line for text in texts for line in text.splitlines() if line.startswith("VmRSS")]
    return sum(int(line.split()[1]) for line in sizes) / KIB


def _around(seen: list[tuple[int, float]], items: int, every: int) -> float:
    """Median of what was held while the last items before so many were judged."""
    held = [mib for count, mib in seen if items - every <= count <= items]
    if not held:
        raise RuntimeError(f"nothing was seen around item {items:,}")
    return median(held)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.robust.memory", description=__doc__)
    parser.add_argument("--items", type=int, default=5_000)
    parser.add_argument("--every", type=int, default=250, help="items from line to line")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
