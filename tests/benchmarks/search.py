"""Searching DICOM headers, against a bare loop of pydicom's `dcmread(stop_before_pixels=True)`.

Run as `python -m tests.benchmarks.search [FILES]`; the goal is a ratio of at most 1.0, better
0.6, at 30,000 files.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.dicom import reader as dicom

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
SLICES = 200
"""Of a series."""
REPEATS = 3


def write_files(folder: Path, count: int) -> list[Path]:
    """Slices of the sample under UIDs and numbers of their own, in series of SLICES."""
    import pydicom

    originals = [pydicom.dcmread(path) for path in sorted(SAMPLE.glob("1_*/IM*"))[:8]]
    paths = []
    for index in range(count):
        ds = originals[index % len(originals)]
        series, number = divmod(index, SLICES)
        ds.SeriesInstanceUID = f"2.25.1000{series}"
        ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = f"2.25.2000{index}"
        ds.SeriesNumber, ds.InstanceNumber = series, number
        ds.ImagePositionPatient = [-100.0, -100.0, 1.5 * number]
        path = folder / f"{series:04}" / f"IM{number:04}"
        path.parent.mkdir(exist_ok=True)
        ds.save_as(path)
        paths.append(path)
    return paths


def bare(paths: list[Path]) -> None:
    """What a script would do."""
    import pydicom

    for path in paths:
        pydicom.dcmread(path, stop_before_pixels=True)


def headers(paths: list[Path]) -> None:
    """Our headers alone, one after the other."""
    for path in paths:
        dicom.read_headers(path)


def grouped(paths: list[Path]) -> None:
    """Headers, and series that grow as in a search."""
    grouping = dicom.Grouping()
    for index, path in enumerate(paths):
        grouping.add(dicom.read_headers(path))
        if index % 500 == 0:
            grouping.changes(final=False)
    grouping.series()


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_files(folder, count)
        works: dict[str, Callable[[], object]] = {
            "dcmread, bare": lambda: bare(paths),
            "headers": lambda: headers(paths),
            "headers, grouped": lambda: grouped(paths),
            "search": lambda: files.scan([folder]),
        }
        best = dict.fromkeys(works, float("inf"))
        for _ in range(REPEATS):
            for what, work in works.items():
                best[what] = min(best[what], seconds(work))
    for what, took in best.items():
        ratio = took / best["dcmread, bare"]
        print(f"{what:20} {took / count * 1e6:8.0f} us a file   {ratio:5.2f} x")


if __name__ == "__main__":
    main()
