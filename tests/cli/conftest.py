"""What every test of a command gets: a folder for added networks of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.workflow import models

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder, which does not exist; whoever runs the tests may have networks in theirs."""
    folder = tmp_path / "data" / "models"
    monkeypatch.setattr(models, "added_models_folder", lambda: folder)
    return folder
