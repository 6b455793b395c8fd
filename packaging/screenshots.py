"""Take the pictures of the documents from the program itself: `python packaging/screenshots.py`.

Only the bundled synthetic study is shown.  Each picture is taken in a process of its own,
as the scale of the screen is fixed when Qt starts.  `--only NAME FOLDER` takes one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.findings.result import ImageResult

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
SAMPLE = ROOT / "resources" / "sample"
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Shot:
    """One picture: the window's size in logical pixels, the screen's scale, the theme."""

    width: int
    height: int
    scale: int = 1
    theme: str = "dark"
    items: bool = False


SHOTS = {
    "window": Shot(1600, 1000),
    "window-small": Shot(1024, 700),
    "window-200-percent": Shot(800, 500, scale=2),
    "window-light": Shot(1600, 1000, theme="light"),
    "window-items": Shot(1600, 1000, items=True),
}

"""For the documents."""

CHECKS = {
    f"{name}-{look}{'-items' if items else ''}": Shot(*size, scale, look, items)
    for name, size, scale in (
        ("smallest", (760, 560), 1),
        ("small", (1024, 700), 1),
        ("large", (1600, 1000), 1),
        ("200-percent", (800, 500), 2),
    )
    for look in ("dark", "light")
    for items in (False, True)
}
"""To be looked at with every change of the window: `--check FOLDER`."""


def main(arguments: list[str]) -> None:
    """Take all pictures, or the one that is named."""
    if arguments[:1] == ["--only"]:
        take(arguments[1], Path(arguments[2]))
        return
    is_check = arguments[:1] == ["--check"]
    folder, shots = (Path(arguments[1]), CHECKS) if is_check else (IMAGES, SHOTS)
    folder.mkdir(parents=True, exist_ok=True)
    for name, shot in shots.items():
        command = [sys.executable, __file__, "--only", name, str(folder)]
        environment = os.environ | {"QT_SCALE_FACTOR": str(shot.scale)}
        subprocess.run(command, check=True, env=environment)


def take(name: str, folder: Path) -> None:
    """Open the sample in a fresh window, wait until all is judged, and save the picture."""
    shot = (SHOTS | CHECKS)[name]
    with tempfile.TemporaryDirectory() as settings:
        application, window = _window(shot, Path(settings))
        window.start([SAMPLE])
        _wait(application, lambda: window.opening.state.phase == "done")
        window.judging.judge_all()
        window.items_dock.setVisible(shot.items)
        _wait(application, lambda: _is_done(window))
        _show_most_suspicious(window)
        _wait(application, lambda: _is_done(window))
        path = folder / f"{name}.png"
        window.grab().save(str(path))
        sys.stdout.write(f"{path}\n")
        window.shut_down()  # Closing would ask what to do with the results.


def _window(shot: Shot, settings: Path) -> tuple[QApplication, MainWindow]:
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.look import theme
    from braintumor_desktop.desktop.shell.main_window import MainWindow

    application = create_application()
    theme.apply(application, shot.theme)
    window = MainWindow()
    window.resize(shot.width, shot.height)
    window.show()
    application.processEvents()
    return application, window


def _is_done(window: MainWindow) -> bool:
    workspace, shown = window.workspace, window.viewer.shown
    is_judged = all(window.rows.of(series).is_final for series in workspace.series)
    return is_judged and shown is not None and shown[0] == window.views.slice


def _show_most_suspicious(window: MainWindow) -> None:
    """The slice with the largest tumor probability of all series; the largest mask of these."""
    workspace, views = window.workspace, window.views
    results = [r for series in workspace.series for r in workspace.results_of(series)]
    best = max(results, key=_suspicion)
    for series in workspace.series:
        if best.slice in series.slices:
            window.bridge.tell(views.show(series.id))
            window.bridge.tell(views.move_to(series.slices.index(best.slice)))


def _suspicion(result: ImageResult) -> tuple[float, int]:
    chance = 0.0 if result.verdict is None else result.verdict.tumor_probability
    return round(chance, 2), result.mask_area_px


def _wait(application: QApplication, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    settled = 0
    while settled < 20:  # A few rounds more, for thumbnails and the last paint.
        if time.monotonic() > end:
            sys.exit("The window does not get there; is a network missing?")
        application.processEvents()
        time.sleep(0.01)
        settled = settled + 1 if condition() else 0


if __name__ == "__main__":
    main(sys.argv[1:])
