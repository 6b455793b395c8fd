"""The two diameters of a finding on planes: where the plane shows their slice, at their place."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.viewer.plane_findings import on_plane
from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
from braintumor_desktop.findings.measures import Diameters, Line
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.workspace import linking
from braintumor_desktop.workspace.linking import Placed
from braintumor_desktop.workspace.view_state import Slab
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

AXIAL = Placed(Plane((-10.0, -20.0, 5.0), (1, 0, 0), (0, 1, 0), "1"), (2.0, 1.0), (40, 60))
LINES = Diameters(Line((4.0, 6.0), (10.0, 6.0), 12.0), Line((7.0, 3.0), (7.0, 11.0), 8.0))


def along(z: float, spacing: float = 0.5) -> Placed:
    """A finer plane beside the slice, at another corner."""
    return Placed(Plane((-12.0, -26.0, z), (1, 0, 0), (0, 1, 0), "1"), (spacing, spacing), (99, 99))


def test_on_a_finer_plane_through_the_slice_the_lines_keep_their_lengths() -> None:
    found = on_plane(LINES, AXIAL, along(5.0), 1.0)
    assert found is not None
    for line, length in ((found.longest, 12.0), (found.across, 8.0)):
        down, right = (end - start for start, end in zip(line.start, line.end, strict=True))
        assert hypot(down, right) * 0.5 == pytest.approx(length)
        assert line.length == length
    # The border between the slice's rows 3 and 4 lies at y = -20 + 3.5 * 2 mm.
    row, column = found.longest.start
    assert (row - 0.5) * 0.5 - 26.0 == pytest.approx(-20.0 + 3.5 * 2.0)
    assert (column - 0.5) * 0.5 - 12.0 == pytest.approx(-10.0 + 5.5)


@pytest.mark.parametrize(("z", "is_shown"), [(5.9, True), (4.1, True), (6.1, False), (3.9, False)])
def test_beside_the_slice_nothing_is_drawn(z: float, *, is_shown: bool) -> None:
    assert (on_plane(LINES, AXIAL, along(z), 1.0) is not None) == is_shown


def test_a_plane_across_the_slice_shows_none() -> None:
    coronal = Placed(Plane((-10.0, -7.0, 0.0), (1, 0, 0), (0, 0, 1), "1"), (1.0, 1.0), (40, 60))
    assert on_plane(LINES, AXIAL, coronal, 1.0) is None


def test_the_plane_of_the_slices_draws_them_and_the_others_do_not(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "a", "axial", slices=11, step=4.0)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: bool(window.findings_panel.table.entries), timeout=20_000)
    window.actions_["layout_planes"].trigger()
    window.bridge.flush()
    panes = {
        window.views.planes.name(pane.id): pane
        for pane in window.viewer.panes
        if isinstance(pane, PlanePane)
    }
    qtbot.waitUntil(lambda: all(pane.viewport.plate for pane in panes.values()), timeout=20_000)
    window.actions_["finding_on"].trigger()
    window.bridge.flush()
    entry = window.findings_panel.chosen
    assert entry is not None

    def lines(name: str) -> Diameters | None:
        shown = panes[name].viewport._plane
        return None if shown is None else shown.diameters

    series = window.views.current
    assert series is not None
    home = linking.placed(series.slices[entry.finding.lesion.measured])
    assert home is not None
    window.bridge.tell(window.views.set_point(linking.point_of(home, 10, 10)))
    window.bridge.flush()
    qtbot.waitUntil(lambda: lines("axial") is not None, timeout=10_000)
    assert lines("coronal") is None
    assert lines("sagittal") is None
    assert panes["axial"].viewport.canvas._overlay._diameters.isVisible()
    far = linking.point_of(home, 10, 10)
    window.bridge.tell(window.views.set_point((far[0], far[1], far[2] + 8.0)))
    window.bridge.flush()
    qtbot.waitUntil(lambda: lines("axial") is None, timeout=10_000)
    slab = Slab(20.0, "mean")
    axial = panes["axial"]
    state = window.views.state(axial.id)
    assert state is not None
    axial.change(slab=slab)
    window.bridge.flush()
    axial.show_current()
    qtbot.waitUntil(lambda: lines("axial") is not None, timeout=10_000)
