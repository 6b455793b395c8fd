"""What is known of the shipped networks: read as it was measured, and of these files alone."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.result import ModelId
from braintumor_desktop.inference import known
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.inference.known import Share

if TYPE_CHECKING:
    from pathlib import Path

MODELS = INSTALLATION / "models"
FIGURES = {
    "models": {"net": "ab"},
    "test": {
        "figures": [{"part": "all sources", "figure": "calibration error", "value": 0.02}],
        "conditions": [
            {
                "contrast": "t1c",
                "plane": "",
                "groups": 4,
                "tumor": 10,
                "found": [0.8, 0.6, 0.9],
                "free": 0,
                "called_tumor": None,
                "dice": None,
            }
        ],
        "bands": [
            {"contrast": "t1c", "low": 0.0, "high": 0.5, "slices": 8, "tumors": 1},
            {"contrast": "t1c", "low": 0.5, "high": 1.0, "slices": 4, "tumors": 3},
        ],
    },
}
CARD = "# Card\n## Known limits\n- `gbm` is **few**:\n  two lines.\n- Second.\n\n## Other\n- No.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "figures.json").write_text(json.dumps(FIGURES))
    (tmp_path / "MODEL_CARD.md").write_text(CARD)
    return tmp_path


def test_operating_points_are_known_by_the_name_of_their_classifier(folder: Path) -> None:
    assert known.load(folder).points == ()
    row = {"network": "net-sensitive", "threshold": 0.3, "found": [0.9, 0.8, 1.0]}
    test = {**FIGURES["test"], "points": [{**row, "called_tumor": [0.2, 0.1, 0.3]}]}  # type: ignore[dict-item]
    (folder / "figures.json").write_text(json.dumps({**FIGURES, "test": test}))
    found = known.load(folder)
    (point,) = found.points
    assert (point.threshold, point.found) == (0.3, Share(0.9, 0.8, 1.0))
    assert found.point([ModelId("net-sensitive", "1", "ab")]) is point
    assert found.point([ModelId("net", "1", "ab")]) is None


def test_the_figures_are_read_as_they_stand(folder: Path) -> None:
    found = known.load(folder)
    condition = found.condition("t1c")
    assert condition is not None
    assert condition.found == Share(0.8, 0.6, 0.9)
    assert (condition.called_tumor, condition.tumor, condition.groups) == (None, 10, 4)
    assert found.condition("t1c", "coronal") is None
    assert found.calibration_error == 0.02
    assert found.limits == ("gbm is few: two lines.", "Second.")


@pytest.mark.parametrize(
    ("probability", "tumors"), [(0.0, 1), (0.499, 1), (0.5, 3), (0.99, 3), (1.0, 3)]
)
def test_a_band_holds_its_lower_edge_and_the_last_its_upper(
    folder: Path, probability: float, tumors: int
) -> None:
    band = known.load(folder).band("t1c", probability)
    assert band is not None
    assert band.tumors == tumors
    assert known.load(folder).band("flair", probability) is None


def test_figures_hold_for_the_files_that_were_measured_alone(folder: Path) -> None:
    found = known.load(folder)
    assert found.is_of([ModelId("net", "1", "ab")])
    assert not found.is_of([ModelId("net", "1", "cd")])
    assert not found.is_of([ModelId("another", "1", "ab")])


@pytest.mark.parametrize("content", [None, "", "[]", '{"test": 1}', '{"models": {}, "test": {}}'])
def test_what_cannot_be_read_is_said(folder: Path, content: str | None) -> None:
    path = folder / "figures.json"
    path.unlink()
    if content is not None:
        path.write_text(content)
    with pytest.raises(BadModel, match="figures of the networks cannot be read"):
        known.load(folder)


def test_the_shipped_figures_are_of_the_shipped_networks(tmp_path: Path) -> None:
    for name in ("figures.json", "MODEL_CARD.md"):
        shutil.copy(MODELS / name, tmp_path)
    found = known.load(tmp_path)
    catalog = Catalog.load(MODELS)
    roles = ("classifier", "segmenter", "gate")
    assert found.is_of(catalog.find(role).model_id for role in roles)
    assert any("Metastases" in limit for limit in found.limits)
    for contrast in ("t1c", "flair", "t1", "t2"):
        condition = found.condition(contrast)
        assert condition is not None
        bands = [b for b in found.bands if b.contrast == contrast]
        # What was rejected has no probability.
        assert 0 < sum(b.slices for b in bands) <= condition.tumor + condition.free
        assert all(b.tumors <= b.slices for b in bands)
