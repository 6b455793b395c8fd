"""Answers of one pair of files, kept outside the repository: figures and pictures share them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from braintumor_desktop.findings import chances
from braintumor_desktop.findings.result import Verdict
from braintumor_desktop.imaging import geometry
from braintumor_desktop.inference import judge, preprocess, runtime
from models.training.data import Row
from models.training.evaluate import COPIES, Answer, answer_all

if TYPE_CHECKING:
    from braintumor_desktop.inference.judge import Networks


def cached_answers(data: Path, split: str, networks: Networks, folder: Path) -> list[Answer]:
    """What the networks say of a split, from an earlier run where nothing has changed.

    Args:
        data: folder of the manifest.
        split: val or test.
        networks: the loaded networks.
        folder: holds the answers; outside the repository.
    """
    path = folder / f"answers-{split}-{_key(data, networks)}.json"
    if path.exists():
        return [_restored(a) for a in json.loads(path.read_text(encoding="utf-8"))]
    answers = answer_all(data, split, networks)
    folder.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".new").write_text(json.dumps([asdict(a) for a in answers]), "utf-8")
    path.with_suffix(".new").replace(path)
    return answers


def _key(data: Path, networks: Networks) -> str:
    """Of all that decides an answer: files, manifest, the pipeline's code."""
    modules = (geometry, judge, preprocess, runtime, chances)
    code = [Path(str(module.__file__)) for module in modules]
    asked = (networks.classifier.entry, networks.segmenter.entry)
    said = "".join(m.sha256 for m in networks.models)
    said += "".join(f" {entry.threshold} {entry.peak}" for entry in asked)
    digest = hashlib.sha256(said.encode())
    for path in (data / "manifest.csv", COPIES, *code):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _restored(stored: dict[str, Any]) -> Answer:
    verdict = stored["verdict"]
    return Answer(
        Row(**stored["row"]),
        None if verdict is None else Verdict(verdict["probabilities"]),
        stored["mask_px"],
        stored["dice"],
        stored["truth_share"],
        stored["unlike"],
    )
