"""A window with a series of three balls that networks have outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.desktop.work.pixel_cache import Picture
from braintumor_desktop.imaging.image import Image, Window
from tests.helpers import lesions

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow


def show(qtbot: QtBot, window: MainWindow) -> None:
    """Open the series, whose pixels are there, and wait for its list."""
    series = lesions.series()
    values = np.full(lesions.SHAPE, 100, np.int16)
    for item in series.slices:
        image = Image(values, spacing_mm=lesions.SPACING, plane=item.plane)
        window.pixels._cache.put(item, Picture(image, Window(100, 400)))
    window.bridge.tell(window.workspace.take([series]))
    panel = window.findings_panel
    qtbot.waitUntil(lambda: window.rows.of(series).is_final)
    qtbot.waitUntil(
        lambda: (
            panel.listing is not None
            and panel.listing.summary is window.workspace.sum_of(series.id).result
        )  # type: ignore[union-attr]
    )
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.viewer.shown is not None)


@pytest.fixture
def balls(qtbot: QtBot, window: MainWindow, networks: StubWorkflow) -> MainWindow:
    """The window that shows them."""
    answers = lesions.results(lesions.series().slices, lesions.chances())
    by_key = {answer.slice.key: answer for answer in answers}
    networks.judge_slice = lambda item, *_: by_key[item.key]  # type: ignore[method-assign]
    show(qtbot, window)
    return window


@pytest.fixture
def show_balls(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Shows them in another window."""
    return lambda window: show(qtbot, window)
