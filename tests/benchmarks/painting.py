"""How fast a stroke follows the mouse, its figures follow the stroke, and what undo remembers.

Run as `python -m tests.benchmarks.painting`; no GPU is used.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.listing import NOT_JUDGED, Request, list_findings
from braintumor_desktop.findings.painting import Stroke, covered, patched, patches
from braintumor_desktop.imaging.image import Image
from braintumor_desktop.workspace.outlining import drawn, new_outline, redraw
from tests.benchmarks import memory

SLICES, SHAPE = 40, (512, 512)
DIAMETERS = (5.0, 20.0, 60.0)
MOVES, STEPS = 120, 200


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        (Path(folder) / "series").mkdir()
        memory.write_series(Path(folder) / "series", SLICES)
        strokes(Path(folder) / "series")
    figures()
    undo()


def strokes(folder: Path) -> None:
    """A window, and a brush that is moved over a slice of 512 x 512."""
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow

    application = create_application()
    window = MainWindow()
    window.judging.judge_all = lambda: None
    window.resize(1600, 1000)
    window.show()
    window.start([folder])
    while window.viewer.shown is None or window.opening.state.phase != "done":
        application.processEvents()
    window.actions_["tool_brush"].trigger()
    gc.freeze()
    (easel, *_) = window.commands.brush.painting._easels
    print(f"stroke at {SHAPE[0]} x {SHAPE[1]} in 1600 x 1000, median and longest (goal: 8 ms)")
    for diameter in DIAMETERS:
        window.commands.brush.choice.diameter = diameter
        easel.begin(200, 100, erases=False)
        QApplication.processEvents()
        canvas, last, times = window.viewer.canvas, QRect(), []
        for number in range(MOVES):
            at = 250 + 120 * np.sin(number / 9), 256 + 150 * np.cos(number / 17)
            started = time.perf_counter()
            easel.move(*at)
            # What it changed, without the few ms that Qt waits before it paints.
            circle = canvas.to_canvas.mapRect(easel.circle.rect).toAlignedRect()
            canvas.viewport().repaint(circle.united(last).adjusted(-3, -3, 3, 3))
            last = circle
            times.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        easel.end()
        ended = (time.perf_counter() - started) * 1000
        print(
            f"  brush of {diameter:3.0f} mm: {median(times):4.1f} ms, {max(times):4.1f} ms"
            f" with painting; keeping the stroke {ended:4.1f} ms"
        )
    window.shut_down()


def ball(series, radius: float):
    """An outline as large as a large tumor."""
    rows, columns = np.indices(SHAPE)
    masks = {}
    for position in range(SLICES):
        inside = radius**2 - (4.0 * (position - SLICES / 2)) ** 2
        if inside > 0:
            wave = 1 + 0.1 * np.sin(np.arctan2(rows - 250, columns - 250) * 9)
            found = ((rows - 250) ** 2 + (columns - 250) ** 2) * wave**2 <= inside
            masks[position] = memory_mask(found)
    return drawn(new_outline("glioma", 1), masks, series)


def memory_mask(array: np.ndarray):
    """A mask of an array."""
    from braintumor_desktop.findings.masks import Mask

    return Mask.of(array)


def figures() -> None:
    """Volume, diameters, place and mean after each stroke on a large finding."""
    from braintumor_desktop.imaging.image import Plane, Series, Slice

    slices = tuple(
        Slice(
            Path(f"/x/{n}"), None, SHAPE, (0.5, 0.5), Plane((0, 0, 2.0 * n), (1, 0, 0), (0, 1, 0))
        )
        for n in range(SLICES)
    )
    series = Series("x", "dicom", slices, spacing_between_mm=2.0)
    values = np.random.default_rng(0).integers(0, 900, SHAPE).astype(np.int16)
    image = Image(values, spacing_mm=(0.5, 0.5))
    outline, earlier, times = ball(series, 70.0), None, []
    for number in range(12):
        stroke = Stroke(outline.on(series), erases=False)
        at = (250.0 + 5 * number, 300.0, 0.0)
        stroke.stamp(20, SHAPE, covered(SHAPE, at, (at[0] + 20, 330.0, 0.0), 8.0))
        outline = drawn(outline, stroke.changed, series)
        request = Request(
            series, [None] * SLICES, NOT_JUDGED, False, None, (), earlier, outlines=[outline]
        )
        started = time.perf_counter()
        earlier = list_findings(request, lambda _position: image, CancelToken())
        times.append((time.perf_counter() - started) * 1000)
    ml = earlier.volume_ml
    print(
        f"figures of {ml:.0f} ml in {len(outline.masks)} slices after a stroke:"
        f" {median(times[1:]):.0f} ms off the GUI thread, at first {times[0]:.0f} ms (goal: 50 ms)"
    )


def undo() -> None:
    """Random strokes over a whole picture: what the steps take, and that all are undone."""
    rng, masks, outline, steps = np.random.default_rng(1), {}, new_outline("glioma", 1), []
    total = 0
    for number in range(STEPS):
        stroke = Stroke(masks, erases=number % 3 == 2)
        for _ in range(6):
            ends = ((*rng.uniform(0, 512, 2).tolist(), 0.0) for _ in range(2))
            stroke.stamp(0, SHAPE, covered(SHAPE, *ends, 30.0))
        changes = patches(masks, stroke.changed)
        masks = patched(masks, changes)
        steps.append(changes)
        total += sum(patch.nbytes for patch in changes.values())
    started = time.perf_counter()
    for changes in reversed(steps):
        masks = patched(masks, {i: patch.inverse for i, patch in changes.items()})
    each = (time.perf_counter() - started) * 1000 / STEPS
    assert masks == {}
    assert redraw("study", outline, outline, "nothing") is None
    print(
        f"undo: {STEPS} strokes over a whole picture take {total / 1e6:.1f} MB (goal: 50),"
        f" {each:.1f} ms each"
    )


if __name__ == "__main__":
    main()
