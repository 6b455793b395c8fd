"""Milliseconds a frame of the canvas, beside a plain view with a lookup table.

Run as `python -m tests.benchmarks.display`; no GPU is used.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Callable, Iterator
from itertools import cycle
from statistics import median

import numpy as np
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
from braintumor_desktop.desktop.viewer.layers.notes import Annotations
from braintumor_desktop.imaging.image import Image, Window

SIZE = (1600, 1000)
FRAMES = 60
SHAPE = (512, 512)


def slices(count: int) -> list[Image]:
    """Textured heads of 12 bits."""
    rng = np.random.default_rng(0)
    rows, columns = np.indices(SHAPE)
    inside = (rows / 512 - 0.5) ** 2 + (columns / 512 - 0.45) ** 2 < 0.16
    heads = (np.where(inside, 900, 20) + rng.integers(0, 300, SHAPE) for _ in range(count))
    return [Image(head.astype(np.uint16), spacing_mm=(0.5, 0.5)) for head in heads]


def frames(view: QGraphicsView, change: Callable[[], None]) -> float:
    """Median milliseconds of the processor for a change and the painting that follows."""
    times = []
    for _ in range(FRAMES):
        started = time.process_time()
        change()
        view.viewport().repaint()
        times.append((time.process_time() - started) * 1000)
    return median(times[5:])


def handling(change: Callable[[], None]) -> float:
    """The same of a change alone, which is what a slot takes."""
    times = []
    for _ in range(FRAMES):
        started = time.process_time()
        change()
        times.append((time.process_time() - started) * 1000)
    return median(times[5:])


def scroll(canvas: ImageCanvas, image: Image, mask: np.ndarray, evidence: np.ndarray) -> None:
    """The next slice with its mask and heat map, as the viewer shows it."""
    canvas.set_image(image, Window(500, 1000), keep_view=True)
    canvas.set_mask(mask)
    canvas.set_evidence(evidence)


class Plain:
    """What the toolkit alone needs: one view, a lookup table, an overlay item."""

    def __init__(self, image: Image, mask: np.ndarray) -> None:
        self.image = image
        self.scene = QGraphicsScene()
        self.picture = self.scene.addPixmap(QPixmap())
        pixels = np.where(mask, np.uint32(0xFFE69F00), np.uint32(0))
        fill = QImage(pixels.data, 512, 512, QImage.Format.Format_ARGB32)
        self.fill = QGraphicsPixmapItem(QPixmap.fromImage(fill), self.picture)
        self.view = QGraphicsView(self.scene)
        self.view.resize(*SIZE)
        self.view.scale(1.9, 1.9)
        self.view.show()

    def show(self, image: Image, width: float) -> None:
        table = np.clip(np.arange(4096) * (255 / width), 0, 255).astype(np.uint8)
        gray = table[image.stored]
        shown = QImage(gray.data, 512, 512, 512, QImage.Format.Format_Grayscale8)
        self.picture.setPixmap(QPixmap.fromImage(shown))


def main() -> None:
    """Measure both, one after the other, for each thing that a user does."""
    application = QApplication.instance() or QApplication([])
    images = slices(8)
    mask = np.zeros(SHAPE, bool)
    mask[200:300, 150:330] = True
    canvas = ImageCanvas()
    canvas.resize(*SIZE)
    canvas.show()
    canvas.set_image(images[0])
    canvas.set_mask(mask)
    canvas.set_annotations(
        Annotations(
            top_left=("A", "B"),
            top_right=("C", "D"),
            bottom_left=("E",),
            permanent=("RESEARCH USE ONLY",),
            letters=("R", "L", "A", "P"),
            column_spacing_mm=0.5,
        )
    )
    warm = ImageCanvas()
    warm.resize(*SIZE)
    warm.show()
    warm.set_image(images[0])
    warm.set_mask(mask)
    maps: Iterator[np.ndarray] = cycle(np.random.default_rng(1).random((8, 64, 64), np.float32))
    warm.set_evidence(next(maps))
    warm.set_overlay(OverlayStyle(shows="both"))
    plain = Plain(images[0], mask)
    application.processEvents()
    widths: Iterator[int] = cycle(range(800, 1600, 37))
    shown: Iterator[Image] = cycle(images)
    opacities: Iterator[float] = cycle(np.linspace(0.1, 0.9, 17))
    doings = {
        "change the window": (
            lambda: canvas.set_window(Window(next(widths) / 2, next(widths))),
            lambda: plain.show(images[0], next(widths)),
        ),
        "change the opacity": (
            lambda: canvas.set_overlay(OverlayStyle(opacity=next(opacities))),
            lambda: plain.fill.setOpacity(next(opacities)),
        ),
        "scroll one slice": (
            lambda: canvas.set_image(next(shown), Window(500, 1000), keep_view=True),
            lambda: plain.show(next(shown), 1000),
        ),
    }
    heated = {
        "opacity of evidence": lambda: warm.set_overlay(
            OverlayStyle(shows="both", opacity=next(opacities))
        ),
        "scroll with evidence": lambda: scroll(warm, next(shown), mask, next(maps)),
    }
    print(
        f"{SHAPE[0]} x {SHAPE[1]} in {SIZE[0]} x {SIZE[1]}, median of {FRAMES} frames (goal: 8 ms)"
    )
    for name, (ours, theirs) in doings.items():
        a, b = frames(canvas, ours), frames(plain.view, theirs)
        print(f"  {name:20} {a:5.1f} ms   plain view {b:5.1f} ms   ratio {a / b:4.2f}")
    for name, change in heated.items():
        handled, painted = handling(change), frames(warm, change)
        print(f"  {name:20} {painted:5.1f} ms   without painting {handled:5.1f} ms")


if __name__ == "__main__":
    main()
