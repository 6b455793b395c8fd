"""Drawings in the file that keeps the work on a study."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from braintumor_desktop.exchange import kept
from braintumor_desktop.exchange.kept_measurements import from_json, to_json
from braintumor_desktop.findings.drawn import Drawing
from tests.helpers import kept_files

if TYPE_CHECKING:
    from pathlib import Path

IN_PATIENT = Drawing(
    "length",
    ((1.1, -2.0, 3e-7), (4.0, 5.0, 6.0)),
    "2 1 0 0",
    (0.0, 0.6, 0.8),
    "1.2",
    (7.0, 8.0, 9.0),
)
IN_PICTURE = Drawing("region", ((1.0, 2.0), (3.0, 4.5), (5.0, 6.0)), "file 00 0")


@pytest.mark.parametrize("drawing", [IN_PATIENT, IN_PICTURE])
def test_a_drawing_is_read_as_it_was_written(tmp_path: Path, drawing: Drawing) -> None:
    kept_files.write(tmp_path / "a.json", {"measurements": {"x": drawing}})
    assert kept.read(tmp_path / "a.json") == kept.Kept({"measurements": {"x": drawing}})


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "square"},
        {"kind": "angle"},
        {"kind": []},
        {"points": [[1, 2, 3]]},
        {"points": [[1, 2], [3, 4]]},
        {"points": [[1, 2, 3], [4, 5, float("nan")]]},
        {"points": [[1, 2, 3], [4, 5, "six"]]},
        {"points": None},
        {"slice": 7},
        {"points": [[1, 2, 3], [4, 5, 1e300]]},
        {"normal": [0, 1]},
        {"normal": [0, 0, 0]},
        {"normal": [0, 0.6, 0.9]},
        {"frame_of_reference": 7},
        {"label": [1, 2]},
    ],
)
def test_what_cannot_be_a_drawing_is_refused(changes: dict[str, Any]) -> None:
    written = json.loads(json.dumps(to_json(IN_PATIENT)))
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json({**written, **changes})


@pytest.mark.parametrize("key", sorted(to_json(IN_PATIENT)))
def test_nothing_may_be_missing(key: str) -> None:
    written = to_json(IN_PATIENT)
    del written[key]
    with pytest.raises(KeyError):
        from_json(written)
