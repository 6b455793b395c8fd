"""Where slices lie, in words: the same for a series, its planes, and what was cut out of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from braintumor_desktop.imaging.geometry import to_patient
from braintumor_desktop.workspace.positions import position_in
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.workspace.test_linking import SPACING, stack, tilted

TOP, LEFT, SIZE = 5, 7, (11, 13)


def cropped(source, modality="SEG"):
    """A part of the slices 2 to 4, as another series in the same coordinates."""
    parts = []
    for item in source.slices[2:5]:
        corner = to_patient(item.plane, item.spacing_mm, TOP, LEFT)
        plane = replace(item.plane, position=tuple(corner.tolist()))
        parts.append(
            replace(
                item, plane=plane, shape=SIZE, sop_uid=f"part {item.sop_uid}", series_uid="part"
            )
        )
    return replace(source, id="part", series_uid="part", slices=tuple(parts), modality=modality)


@pytest.mark.parametrize("degrees", [0, 5, 25])
def test_what_was_cropped_from_a_series_and_its_planes_lie_where_its_slices_do(degrees):
    source = stack("a", tilted(degrees))
    part = cropped(source)
    workspace = Workspace()
    views = Views(workspace)
    views.follow(workspace.take([part, source]))
    views.show(source.id)
    views.arrangement.toggle_planes()
    axial = next(v for v in views.arrangement.shown if views.planes.name(v) == "axial")
    for number, item in enumerate(part.slices):
        whole = position_in(workspace, source, source.slices[number + 2])
        assert position_in(workspace, part, item) == whole
        views.go_to(number + 2, axial)
        found = views.planes.position(axial)
        assert (found.letter, found.mm) == (whole.letter, pytest.approx(whole.mm, abs=1e-6))


def test_a_scan_of_its_own_lies_where_its_own_middle_does():
    source = stack("a", tilted(25))
    scan = cropped(source, modality="MR")
    workspace = Workspace()
    workspace.take([source, scan])
    own, whole = (
        position_in(workspace, one, one.slices[place]) for one, place in ((scan, 0), (source, 2))
    )
    down = (source.slices[0].shape[0] - 1) / 2 - (TOP + (SIZE[0] - 1) / 2)
    step = source.slices[0].plane.along_column[2] * SPACING[0]
    assert abs(own.mm - whole.mm) == pytest.approx(abs(down * step))
    assert own.mm != pytest.approx(whole.mm)


def test_what_lies_in_no_slice_of_a_scan_lies_where_its_own_middle_does():
    source = stack("a", tilted(25))
    part = cropped(source)
    shifted = replace(part.slices[0].plane, position=(1.0, 2.0, 1000.0))
    part = replace(part, slices=(replace(part.slices[0], plane=shifted),))
    workspace = Workspace()
    workspace.take([source, part])
    assert position_in(workspace, part, part.slices[0]).mm > 900
