"""Milliseconds a plane takes, beside a bare resampling of the same plane by OpenCV.

Run as `python -m tests.benchmarks.planes`; no GPU is used.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from statistics import median

import cv2
import numpy as np
from PySide6.QtWidgets import QApplication

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.viewer.plane_viewport import PlaneViewport, ShownPlane
from braintumor_desktop.desktop.work.plates import Laid, Wanted, cut
from braintumor_desktop.imaging.cuts import DIRECTIONS, CutPlane, plane_through
from braintumor_desktop.imaging.cuts import cut as cut_plane
from braintumor_desktop.imaging.image import Image, Series, Slice, Window
from braintumor_desktop.imaging.piling import Pile
from braintumor_desktop.imaging.volume import Grid, Volume
from braintumor_desktop.workspace.view_state import ViewState

SHAPE = (176, 256, 256)
TIMES = 100
WINDOW = Window(2000, 4000, function="LINEAR_EXACT")


def head() -> Volume:
    """A textured ball of 12 bits, 1 mm."""
    rng = np.random.default_rng(0)
    grids = np.ogrid[tuple(slice(-1, 1, complex(0, n)) for n in SHAPE)]
    inside = sum(axis**2 for axis in grids) < 0.8
    values = np.where(inside, 1500, 20) + rng.integers(0, 300, SHAPE)
    corners = np.arange(SHAPE[0])[:, None] * np.array([0.0, 0.0, 1.0])
    along = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    return Volume(Grid(corners, *along, (1.0, 1.0), SHAPE[1:]), values.astype(np.int16))


def measured(do: Callable[[], object], times: int = TIMES) -> float:
    """Median milliseconds."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        do()
        found.append((time.perf_counter() - started) * 1000)
    return median(found)


def bare(volume: Volume, name: str, plane: CutPlane) -> Callable[[], object]:
    """The least that the same plane takes: one remap of two layers that lie next to it."""
    axis = {"axial": 0, "coronal": 1, "sagittal": 2}[name]
    y, x = np.indices(plane.shape).astype(np.float32)
    if name != "axial":
        y = SHAPE[0] - 1 - y
    place = SHAPE[axis] // 2

    def layer(at: int) -> np.ndarray:
        return volume.values.take(at, axis=axis).astype(np.float32)

    def do() -> object:
        blended = cv2.addWeighted(layer(place), 0.7, layer(place + 1), 0.3, 0.0)
        return cv2.remap(blended, x, y, cv2.INTER_LINEAR)

    return do


def oblique() -> CutPlane:
    """512 x 512 pixels across all axes."""
    right = np.array([np.cos(0.5), np.sin(0.5) * 0.6, np.sin(0.5) * 0.8])
    down = np.cross([0.0, -0.8, 0.6], right)
    down = down / np.linalg.norm(down)
    return CutPlane((10.0, 20.0, 30.0), tuple(right), tuple(down), 0.3, (512, 512))


def shown_steps(pile: Pile) -> Iterator[None]:
    """Three viewports follow the crosshair: cut, put on the canvas, painted."""
    item = Slice(Path("a"), None, SHAPE[1:])
    series, laid = Series("a", "dicom", (item,)), Laid(pile)
    viewports = {}
    for name in DIRECTIONS:
        viewport = viewports[name] = PlaneViewport()
        viewport.resize(500, 400)
        viewport.show()
    view = ViewState(0, item.key)
    for place in cycle(range(40, 130)):
        for name, viewport in viewports.items():
            plane = plane_through(pile.volume.grid, name, (place, place + 0.3, place + 0.6))
            plate = cut(Wanted(series, plane, None, laid, False), CancelToken(), print)
            plane_shown = ShownPlane(series, 0, plate.image, WINDOW, plate=plate)
            viewport.show_plane(plane_shown, view, OverlayStyle())
            viewport.canvas.viewport().repaint()
        yield


def main() -> None:
    """Measure, and print beside the goals."""
    application = QApplication.instance() or QApplication([])
    volume = head()
    grid, middle = volume.grid, (100.3, 110.3, 88.3)
    print(f"{SHAPE[2]} x {SHAPE[1]} x {SHAPE[0]}, median of {TIMES} (goal: 1.5 x a bare remap)")
    for name in DIRECTIONS:
        plane = plane_through(grid, name, middle)
        ours = measured(lambda plane=plane: cut_plane(volume, plane))  # type: ignore[misc]
        theirs = measured(bare(volume, name, plane))
        print(f"  {name:10} {ours:5.2f} ms   bare {theirs:5.2f} ms   ratio {ours / theirs:4.2f}")
    three = measured(
        lambda: [cut_plane(volume, plane_through(grid, name, middle)) for name in DIRECTIONS]
    )
    print(f"  three planes cut, a crosshair step      {three:5.1f} ms (goal: 16 ms)")
    like = Image(volume.values[0])
    pile = Pile(volume, like, (1.0, 0.0), (20.0, 1820.0), WINDOW, tuple(range(SHAPE[0])))
    steps = shown_steps(pile)
    next(steps)
    application.processEvents()
    shown = measured(lambda: next(steps), TIMES // 4)
    print(f"  three planes cut, shown and painted     {shown:5.1f} ms")
    across = oblique()
    found = measured(lambda: cut_plane(volume, across), TIMES // 4)
    print(f"  512 x 512 across all axes               {found:5.1f} ms (goal: 60 ms)")


if __name__ == "__main__":
    main()
