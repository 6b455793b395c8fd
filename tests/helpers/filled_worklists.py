"""Worklists filled by hand, for tests of what leaves and comes in."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from braintumor_desktop.review import database, recording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from braintumor_desktop.review.database import Database

DOE = {"key": "1\0DOE^J\x001.2.3", "uid": "1.2.3", "patient": "DOE^J", "patient_id": "1"}
STUDIES: Mapping[str, Mapping[str, str]] = {
    "sure": DOE | {"date": "20240302", "description": "MR head"},
    "odd": DOE | {"key": "1\0DOE^J\x001.2.9", "uid": "1.2.9", "date": "20231101"},
    "calm": {"key": "2\0ROE^R\x001.2.8", "patient": "ROE^R", "patient_id": "2"},
}
FINDING = {
    "uid": "2.25.7", "slices": [1, 2, 3, 5], "volume_ml": 3.5, "longest_mm": 24.0,
    "perpendicular_mm": 18.0, "product_mm2": 432.0, "side": "left",
}  # fmt: skip
UNKNOWN = dict.fromkeys(FINDING) | {"uid": "2.25.8", "slices": [9]}
LINE = {
    "series_uid": "1.2.3.4", "uncertainty": 0.1, "tumor_images": 3, "models": [],
    "probabilities": {"glioma": 0.9, "no_tumor": 0.1}, "findings": [FINDING, UNKNOWN],
}  # fmt: skip
ITEMS: Mapping[str, Mapping[str, object]] = {
    "sure": {
        "state": "judged", "answer": "glioma", "suspicion": 2.45, "tumor_probability": 0.9,
        "volume_ml": 3.5, "line": json.dumps(LINE), "look_at": "[3, 4]", "content": "aa",
    },
    "odd": {
        "state": "judged", "answer": "unclear", "suspicion": 1.2, "tumor_probability": 0.4,
        "attention": '["near_threshold"]', "content": "bb",
    },
    "calm": {
        "state": "judged", "answer": "no_tumor", "suspicion": 0.01, "tumor_probability": 0.02,
        "content": "cc",
    },
    "new": {"state": "new"},
}  # fmt: skip


@contextmanager
def filled(path: Path, root: str = "/scans") -> Iterator[Database]:
    """A database with the four items above, in folders below a root."""
    with database.opened(path) as made:
        with made.writing() as connection:
            for name, values in ITEMS.items():
                place = {
                    "key": name, "name": name, "path": f"{root}/{name}", "kind": "series",
                    "images": 20,
                }  # fmt: skip
                recording.put(connection, STUDIES.get(name, STUDIES["calm"]), place | values)
        yield made
