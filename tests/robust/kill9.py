"""kill -9 at random moments of a batch: nothing finished is lost, nothing is judged twice.

python -m tests.robust.kill9 --times 100 --how analyze|window|both --seed 1

A folder is judged and the program killed, again and again, until it is through; then from the
start.  After every kill the database is sound and whole, and holds all that it held before; every
line of `results.jsonl` but a torn last one is whole, and so is every mask; at the end all lines and
answers are those of a run that nobody disturbed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PIL import Image as Pillow

from braintumor_desktop import INSTALLATION
from braintumor_desktop.review import packing
from tests.robust.child import DATABASE, NOTES, OUTPUT

SAMPLE = INSTALLATION / "resources" / "sample"
ANSWERS = "worklist.answers.db"
MOST_SECONDS = 300.0


def main() -> int:
    """Kill as often as is wished; 1 where something was lost, torn or judged twice."""
    options = _options()
    hows = ("analyze", "window") if options.how == "both" else (options.how,)
    faults = []
    for how in hows:
        faults += kill(how, options.folder, options.times, random.Random(options.seed))
    _tell(f"{len(faults)} faults.")
    return int(bool(faults))


def kill(how: str, folder: Path, times: int, rng: random.Random) -> list[str]:
    """What went wrong in so many kills.

    Args:
        how: "analyze" or "window".
        folder: judged.
        times: kills.
        rng: says when.
    """
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place) / "whole"
        began = time.monotonic()
        _run(how, folder, whole, None)
        seconds = time.monotonic() - began
        wanted = _held(whole)
        _tell(f"{how}: {len(wanted)} answers in {seconds:.1f} s undisturbed")
        killed = rounds = told = 0
        while killed < times and rounds < 10 * times:
            rounds += 1
            data = Path(place) / "data"
            _make_empty(data)
            is_through = False
            held: dict[str, str] = {}
            while not is_through:
                wait = rng.uniform(0.0, seconds) if killed < times else None
                is_through = _run(how, folder, data, wait)
                killed += not is_through
                now = _held(data)
                lost = [path for path in held if now.get(path) != held[path]]
                faults += [f"{how}: kill {killed}: lost {path}" for path in lost]
                faults += [f"{how}: kill {killed}: {text}" for text in _torn(data, is_through)]
                held = now
            faults += [f"{how}: {text}" for text in _judged_twice(data)]
            other = [path for path in wanted if held.get(path) != wanted[path]]
            faults += [f"{how}: another answer than undisturbed: {path}" for path in other]
            _tell(f"{how}: {killed} kills, {len(faults)} faults")
            for fault in faults[told:]:
                _tell(f"  {fault}")
            told = len(faults)
    return faults


def _run(how: str, folder: Path, data: Path, wait: float | None) -> bool:
    """Run until it ends, or is killed after so many seconds; whether it ended."""
    data.mkdir(exist_ok=True)
    home = {"HOME": str(data), "XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(data)}
    env = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-m", "tests.robust.child", how, str(folder), str(data)]
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, start_new_session=True) as p:
        try:
            code = p.wait(MOST_SECONDS if wait is None else wait)
        except subprocess.TimeoutExpired:
            os.killpg(p.pid, signal.SIGKILL)
            p.wait()
            if wait is None:
                raise
            return False
    if code != 0:
        raise RuntimeError(f"{how} ended with {code}")
    return True


def _held(data: Path) -> dict[str, str]:
    """What the database holds of each slice: its answer, without what a clock says."""
    path = data / ANSWERS
    if not path.exists():
        return {}
    with closing(sqlite3.connect(path)) as connection:
        _check_sound(connection, path)
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return {}
        rows = connection.execute(
            "SELECT path, line, mask FROM slice JOIN answer ON answer.id = slice.answer"
        ).fetchall()
    found = {}
    for place, text, mask in rows:
        line = json.loads(text)
        line.pop("seconds")
        # Of a line of `results.jsonl` that came before the kill it is not known.
        (line["reason"] or {}).pop("said", None)
        pixels = packing.to_mask(mask)
        outlined = None if pixels is None else pixels.pixels
        if line["status"] == "done" and outlined != line["mask_area_px"]:
            raise RuntimeError(f"half a mask of {place}")
        found[os.fsdecode(place)] = json.dumps([line, outlined])
    return found


def _torn(data: Path, is_through: bool) -> list[str]:
    """What is wrong with files and items."""
    faults = []
    with closing(sqlite3.connect(data / DATABASE)) as connection:
        _check_sound(connection, data / DATABASE)
        if is_through:
            sql = "SELECT key, state FROM item WHERE state NOT IN ('judged', 'rejected')"
            faults += [f"item {key} is {state}" for key, state in connection.execute(sql)]
    results = data / OUTPUT / "results.jsonl"
    lines = results.read_bytes().splitlines(keepends=True) if results.exists() else []
    seen = set()
    for number, raw in enumerate(lines):
        if not raw.endswith(b"\n") and number == len(lines) - 1 and not is_through:
            continue
        line = json.loads(raw)
        what = line["kind"], line["path"], line.get("frame"), line.get("series_id")
        faults += [f"two lines of {what}"] if what in seen else []
        seen.add(what)
        if line.get("mask") is not None:
            with Pillow.open(data / OUTPUT / line["mask"]) as picture:
                white = picture.histogram()[255]
            faults += [] if white == line["mask_area_px"] else [f"half a mask of {what}"]
    return faults


def _check_sound(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise RuntimeError(f"{path}: {found}")


def _judged_twice(data: Path) -> list[str]:
    kept = set()
    faults = []
    for note in (data / NOTES).read_text().splitlines():
        word, path = note.split(" ", 1)
        if word == "kept":
            kept.add(path)
        elif path in kept:
            faults.append(f"judged again: {path}")
    return faults


def _make_empty(data: Path) -> None:
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.robust.kill9", description=__doc__)
    parser.add_argument("--times", type=int, default=100, help="kills, each way")
    parser.add_argument("--how", choices=("analyze", "window", "both"), default="both")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other moments")
    parser.add_argument("--folder", type=Path, default=SAMPLE, help="what is judged")
    return parser.parse_args()


def _tell(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
