"""How well the registration of two dates does on real heads: errors, refusals, processor time.

Run as `python -m tests.benchmarks.registration`; needs the research data in ../shared and prints
the table of docs/follow-up.md.  `--pairs N` limits the pairs of each kind, `--lines FILE` keeps a
line of JSON for each.

A head is laid otherwise by a known movement, with a bias over the head, noise, gain and gamma;
its bright and dark are turned round; or it is its own FLAIR instead of its enhanced T1, slice by
slice (between which a patient may have moved: that is in the error).  Two persons must be
refused, lying alike or turned.  Errors are of places in the head.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.cubes import cubes_of, head_in
from braintumor_desktop.imaging.piling import Piling
from braintumor_desktop.imaging.volume import Grid, Volume
from braintumor_desktop.station.folders import INSTALLATION
from braintumor_desktop.workflow.registration import register

DATA = INSTALLATION.parent / "shared" / "data"
PIXEL_MM = 0.94
"""Of the pictures that do not say theirs: 240 mm on 256 pixels."""
HEIGHT_MM = 150.0
"""Of the stacks that do not say theirs."""
LEAST_SLICES = 18
TURN_DEG, SHIFT_MM = 20.0, 15.0
"""About each axis, at most."""
ALIKE_DEG = 4.0
"""Of two persons who lie alike."""
LARGE = (176, 256, 256)


def pictures() -> dict[str, dict[str, Volume]]:
    """Heads by patient and contrast, stacked from single slices."""
    folder = DATA / "brain_mri_2d"
    rows = defaultdict(list)
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened):
            if row["source"] in {"lgg", "gbm"} and row["plane"] == "axial":
                rows[row["group"], row["sequence"]].append(row)
    heads: dict[str, dict[str, Volume]] = defaultdict(dict)
    for (group, sequence), found in sorted(rows.items()):
        found.sort(key=lambda row: int(row["slice"]))
        sizes = {(row["height"], row["width"]) for row in found}
        if len(found) >= LEAST_SLICES and len(sizes) == 1:
            # Slices of all contrasts of a head are counted together.
            last = max(int(r["slice"]) for key, of in rows.items() if key[0] == group for r in of)
            heads[group][sequence] = _stacked(folder, found, HEIGHT_MM / (last + 1))
    return heads


def _stacked(folder: Path, rows: list[dict[str, str]], step_mm: float) -> Volume:
    values = np.stack([cv2.imread(str(folder / r["file"]), cv2.IMREAD_GRAYSCALE) for r in rows])
    numbers = np.array([int(row["slice"]) for row in rows], float)
    heights = numbers * step_mm
    corners = np.c_[np.full((len(rows), 2), -120.0), heights]
    spacing = (PIXEL_MM * 256 / values.shape[1],) * 2
    along = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    return Volume(Grid(corners, *along, spacing, values.shape[1:]), values.astype(np.float32))


def dicom(name: str) -> Volume:
    """A DICOM series of the research data, at its true places."""
    series = files.scan([DATA / name]).series[0]
    return Piling(series.slices, 2**31).read(files.load, CancelToken(), lambda _: None).volume


def laid_otherwise(
    volume: Volume, random: np.random.Generator, turn_deg: float = TURN_DEG, *, inverted=False
) -> tuple[Volume, np.ndarray]:
    """The head with a known movement, a bias field, noise, gain; and the movement (4, 4)."""
    turn = cv2.Rodrigues(np.radians(random.uniform(-turn_deg, turn_deg, 3)))[0]
    center = volume.grid.ends.mean(axis=0)
    matrix = np.eye(4)
    matrix[:3, :3] = turn
    matrix[:3, 3] = center + random.uniform(-SHIFT_MM, SHIFT_MM, 3) - turn @ center
    grid = replace(
        volume.grid,
        corners=volume.grid.corners @ turn.T + matrix[:3, 3],
        along_row=turn @ volume.grid.along_row,
        along_column=turn @ volume.grid.along_column,
    )
    top = float(np.percentile(volume.values, 99.5))
    gamma = random.uniform(0.75, 1.3)
    seen = np.clip(volume.values.astype(np.float32) / top, 0, 1.5) ** gamma
    if inverted:  # Air stays dark, the middle is brightest.
        seen = np.where(seen < 0.05, seen, 1.2 - np.abs(seen - 0.55) * 1.6)
    waves = [np.linspace(0, 3, size, dtype=np.float32) for size in seen.shape]
    bias = 1 + 0.25 * np.sin(waves[0][:, None, None] + waves[1][:, None] + random.uniform(0, 6))
    seen = seen * bias * random.uniform(300, 3000)
    seen += random.normal(0, 0.02 * float(seen.max()), seen.shape).astype(np.float32)
    return Volume(grid, seen.astype(np.float32)), matrix


def tried(kind: str, names: tuple[str, str], pair: tuple[Volume, Volume], true=None) -> dict:
    """A registration and what became of it."""
    began = time.process_time()
    found = register(*pair, CancelToken())
    seconds = time.process_time() - began
    said = {
        "kind": kind, "names": names, "accepted": found.is_accepted, "problem": found.problem,
        "similarity": found.similarity, "gain": found.gain, "overlap": found.overlap,
        "spread": found.spread_mm, "seconds": seconds, **getattr(found, "figures", {}),
    }  # fmt: skip
    if true is not None:
        fine = cubes_of(pair[0], 8.0, CancelToken())
        places = np.argwhere(head_in(fine))[:, ::-1] * fine.mm + fine.origin
        points = np.c_[places, np.ones(len(places))]
        off = np.linalg.norm((points @ (found.matrix - true).T)[:, :3], axis=1)
        turn = found.matrix[:3, :3].T @ true[:3, :3]
        said["mm"] = float(off.mean())
        said["most_mm"] = float(off.max())
        said["degrees"] = float(np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))))
    return said


def pairs(most: int):
    """(kind, names, (fixed, moving), true movement or None), kind after kind."""
    random = np.random.default_rng(19)
    heads = pictures()
    both = [name for name, one in heads.items() if {"t1c", "flair"} <= set(one)][:most]
    for name in both:
        moved, true = laid_otherwise(heads[name]["flair"], random)
        yield "same head, T1 +C and FLAIR", (name, name), (heads[name]["t1c"], moved), true
    single = [name for name, one in heads.items() if "t1c" in one and name not in both][:most]
    for name in [*single, *both[: most // 2]]:
        moved, true = laid_otherwise(heads[name]["t1c"], random)
        yield "same head, same sequence", (name, name), (heads[name]["t1c"], moved), true
    for name in ("dicom_glioma_case/t1c", "dicom_healthy_case/t1_sagittal",
                 "dicom_healthy_case/t2_axial"):  # fmt: skip
        volume = dicom(name)
        moved, true = laid_otherwise(volume, random)
        yield "same head, DICOM, part of the head", (name, name), (volume, moved), true
    for name in single:
        moved, true = laid_otherwise(heads[name]["t1c"], random, inverted=True)
        kind = "same head, bright and dark turned round"
        yield kind, (name, name), (heads[name]["t1c"], moved), true
    with_t1c = [name for name, one in heads.items() if "t1c" in one]
    for one, other in zip(with_t1c[:most], with_t1c[7 : most + 7], strict=False):
        moved, _ = laid_otherwise(heads[other]["t1c"], random, ALIKE_DEG)
        yield (
            "two persons who lie alike, same sequence",
            (one, other),
            (heads[one]["t1c"], moved),
            None,
        )
    for one, other in zip(both[:most], both[5:] + both[:5], strict=False):
        moved, _ = laid_otherwise(heads[other]["flair"], random, ALIKE_DEG)
        yield (
            "two persons who lie alike, T1 +C and FLAIR",
            (one, other),
            (heads[one]["t1c"], moved),
            None,
        )


def table(lines: list[dict]) -> str:
    """As Markdown; one row for each kind."""
    rows = [
        "| pairs | count | accepted | mean error of accepted, mm: median, 95 %, most | anywhere in"
        " the head, most | degrees, most | mean error of refused, mm | processor s, median |",
        "|-|-|-|-|-|-|-|-|",
    ]
    for kind in dict.fromkeys(line["kind"] for line in lines):
        found = [line for line in lines if line["kind"] == kind]
        good = [line for line in found if line["accepted"]]
        known = [line for line in good if "mm" in line]
        errors = degrees = refused = anywhere = "\u2013"
        if known:
            mm = [line["mm"] for line in known]
            anywhere = f"{max(line['most_mm'] for line in known):.2f}"
            errors = f"{np.median(mm):.2f}, {np.percentile(mm, 95):.2f}, {max(mm):.2f}"
            degrees = f"{max(line['degrees'] for line in known):.2f}"
        bad = [line["mm"] for line in found if "mm" in line and not line["accepted"]]
        if bad:
            refused = ", ".join(f"{mm:.1f}" for mm in sorted(bad))
        seconds = np.median([line["seconds"] for line in found])
        cells = (
            kind, len(found), len(good), errors, anywhere, degrees, refused, f"{seconds:.1f}"
        )  # fmt: skip
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(rows)


def large() -> float:
    """Processor seconds of a registration of 256 x 256 x 176."""
    volume = dicom("dicom_glioma_case/t1c")
    values = np.stack([cv2.resize(one.astype(np.float32), LARGE[1:]) for one in volume.values])
    places = np.linspace(0, len(values) - 1, LARGE[0])
    values = values[np.rint(places).astype(int)]
    grid = volume.grid.scaled(LARGE[1:])
    corners = np.stack([np.interp(places, np.arange(len(grid.corners)), grid.corners[:, axis])
                        for axis in range(3)], axis=1)  # fmt: skip
    fixed = Volume(replace(grid, corners=corners), values)
    moved, true = laid_otherwise(fixed, np.random.default_rng(3))
    return tried("large", ("", ""), (fixed, moved), true)["seconds"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--lines", type=Path)
    options = parser.parse_args()
    cv2.setNumThreads(2)
    lines = []
    for kind, names, pair, true in pairs(options.pairs):
        lines.append(tried(kind, names, pair, true))
        if options.lines is not None:
            with options.lines.open("a", encoding="utf-8") as opened:
                opened.write(json.dumps(lines[-1]) + "\n")
    print(table(lines))
    print(f"\n256 x 256 x 176: {large():.1f} s of processor time")


if __name__ == "__main__":
    main()
