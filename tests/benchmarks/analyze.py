"""`analyze` on 300 slices, beside a bare loop of session runs over ready tensors.

Run as `python -m tests.benchmarks.analyze`.  The whole command counts: loading the
networks, searching, reading, checksums, decoding, preprocessing, masks and lines; in a second row
of each kind answers go into a worklist, too (`--database`).  The two
take turns, so that a slow moment of the machine hits both; the processor's time is printed
beside, as it hardly depends on what else runs.
"""

import contextlib
import io
import os
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import numpy as np
from PIL import Image as Pillow

from braintumor_desktop.__main__ import main as program
from braintumor_desktop.imaging import files
from braintumor_desktop.inference.judge import prepare
from braintumor_desktop.phantom.head import SAMPLE_LESION, make_head
from braintumor_desktop.workflow import models
from tests.benchmarks.judge import bare_feeds
from tests.helpers import dicom_files

SLICES = int(os.environ.get("SLICES", "300"))
SIDE, THREADS, ROUNDS = 512, 2, 3


class Spent(NamedTuple):
    """Seconds on the clock, and of all cores together."""

    clock: float
    cores: float


def main() -> None:
    """Print a table for pictures and for DICOM."""
    print(f"analyze, {SLICES} slices of {SIDE} x {SIDE}, {THREADS} threads, {ROUNDS} rounds")
    print("| input | analyze / bare loop | at most | s | bare s | time of the cores |")
    print("|---|---|---|---|---|---|")
    for name, write in (("PNG", write_png), ("DICOM", write_dicom)):
        with tempfile.TemporaryDirectory() as folder:
            for index, values in enumerate(heads()):
                write(Path(folder) / f"IM{index:04d}", index, values)
            print_ratio(name, Path(folder), is_kept=False)
            print_ratio(f"{name}, --database", Path(folder), is_kept=True)


def heads() -> list[np.ndarray]:
    """Slices with anatomy, each different."""
    head = make_head(3, SAMPLE_LESION, only=range(6, 18, 3))
    rng = np.random.default_rng(0)
    base = [np.asarray(Pillow.fromarray(v).resize((SIDE, SIDE))) for v in head.values]
    noise = rng.integers(0, 9, (SIDE, SIDE))
    return [
        (base[i % len(base)] + np.roll(noise, i, axis=1)).astype(np.uint16) for i in range(SLICES)
    ]


def write_png(path: Path, _index: int, values: np.ndarray) -> None:
    """8 bits, as most public collections have them."""
    gray = np.clip(values / 6, 0, 255).astype(np.uint8)
    Pillow.fromarray(gray).save(path.with_suffix(".png"))


def write_dicom(path: Path, index: int, values: np.ndarray) -> None:
    """One series, not compressed."""
    ds = dicom_files.mr_slice(values, InstanceNumber=index)
    ds.SOPInstanceUID = f"{ds.SOPInstanceUID}.{index}"
    ds.ImagePositionPatient = [0.0, float(index), 0.0]
    dicom_files.write(path, ds)


def print_ratio(name: str, folder: Path, *, is_kept: bool) -> None:
    """One row; the ratio is the median of the rounds'."""
    rounds = [(analyze(folder, is_kept=is_kept), bare(folder)) for _ in range(ROUNDS)]
    ratio = median(ours.clock / theirs.clock for ours, theirs in rounds)
    cores = median(ours.cores / theirs.cores for ours, theirs in rounds)
    ours, theirs = (min(spent.clock for spent in side) for side in zip(*rounds, strict=True))
    print(f"| {name} | {ratio:.2f} | 1.10 | {ours:.2f} | {theirs:.2f} | {cores:.2f} |", flush=True)


def now() -> Spent:
    """Where the two clocks stand."""
    return Spent(time.perf_counter(), time.process_time())


def since(start: Spent) -> Spent:
    """What was spent since then."""
    end = now()
    return Spent(end.clock - start.clock, end.cores - start.cores)


def analyze(folder: Path, *, is_kept: bool) -> Spent:
    """The whole command, with a worklist that is new or with none."""
    started = now()
    with tempfile.TemporaryDirectory() as output, contextlib.redirect_stdout(io.StringIO()):
        kept = ["--database", f"{output}/worklist.db"] if is_kept else []
        given = ["--output", f"{output}/out", "--quiet", "--threads", str(THREADS), *kept]
        code = program(["analyze", str(folder), *given])
    assert code == 0
    return since(started)


def bare(folder: Path) -> Spent:
    """The session runs alone, over tensors that are ready."""
    networks = models.load_networks(THREADS)
    items = [item for one in files.scan([folder]).series for item in one.slices]
    first = prepare(items[0], files.load(items[0]), *networks.shapes)
    sessions = [session for session, _ in bare_feeds(networks, first)]
    asked = [networks.gate, networks.classifier]
    grids = []
    for item in items:
        prepared = prepare(item, files.load(item), *networks.shapes)
        grids.append([prepared.for_network(s).grid[None, None] for s in asked if s])
    started = now()
    for ready in grids:
        for session, grid in zip(sessions, ready, strict=True):
            session.run(None, {"image": grid})
    return since(started)


if __name__ == "__main__":
    main()
