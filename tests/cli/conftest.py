"""What every test of a command gets: a folder for added networks of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image as Pillow

from braintumor_desktop.workflow import models
from tests.helpers.analyzing import write_slice
from tests.helpers.fake_networks import fake_networks, head_values
from tests.helpers.shards import fill

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.inference.judge import Networks


@pytest.fixture(autouse=True)
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder, which does not exist; whoever runs the tests may have networks in theirs."""
    folder = tmp_path / "data" / "models"
    monkeypatch.setattr(models, "added_models_folder", lambda: folder)
    return folder


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Networks:
    """Networks that `analyze` loads and that answer at once."""
    loaded = fake_networks()
    monkeypatch.setattr(models, "load_side_by_side", lambda *_names: loaded)
    return loaded


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """A DICOM series of three slices, its middle one with a tumor, and a loose picture."""
    folder = tmp_path / "scans"
    (folder / "t1").mkdir(parents=True)
    for index in range(3):
        write_slice(folder / "t1" / f"IM{index}", index, tumor=index == 1)
    Pillow.fromarray(head_values((70, 51), tumor=True)).save(folder / "loose.png")
    return folder


@pytest.fixture
def many(scans: Path) -> Path:
    """The same with all that can be found in a folder."""
    fill(scans)
    return scans
