"""What is known of the shipped networks: measured figures and limits, for beside an answer.

`figures.json` and MODEL_CARD.md are written by `models/training` from slices of patients that
the networks were not trained on (split `test`); nothing here is prose of its own.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference.catalog import REINSTALL
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from braintumor_desktop.findings.result import ModelId

FIGURES_FILE = "figures.json"
CARD_FILE = "MODEL_CARD.md"
LIMITS = ("What the data cannot show", "Known limits")
"""Sections of the card, each a list."""


@dataclass(frozen=True)
class Share:
    """A share of slices, 0 to 1, with both ends of its 95 % interval over patients."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Condition:
    """What was measured for a contrast, or for a plane of it.

    Attributes:
        contrast: of the slices.
        plane: "axial", "coronal" or "sagittal"; "" for whole heads in all planes.
        groups: patients.
        tumor, free: slices with a tumor, and without one.
        found: share of the slices with a tumor that were called one, or None without any.
        called_tumor: share of the tumor-free slices that were called a tumor, likewise.
        dice: mean overlap of the outline with a reader's, 0 to 1, or None.
    """

    contrast: str
    plane: str
    groups: int
    tumor: int
    free: int
    found: Share | None
    called_tumor: Share | None
    dice: float | None


@dataclass(frozen=True)
class Band:
    """Slices of one contrast whose tumor probability lay from `low` to below `high`."""

    contrast: str
    low: float
    high: float
    slices: int
    tumors: int


@dataclass(frozen=True)
class Point:
    """What was measured at an operating point, or of another way to ask the same networks.

    Attributes:
        network: name of the classifier in the catalog.
        threshold: p(tumor) from which a slice is a tumor.
        found: share of the slices with a tumor that were called one.
        called_tumor: share of the tumor-free slices that were called a tumor.
    """

    network: str
    threshold: float
    found: Share
    called_tumor: Share


@dataclass(frozen=True)
class Known:
    """Of one pair of networks.

    Attributes:
        sums: SHA-256 by name, of the files that were measured.
        conditions: whole heads by contrast first, then planes.
        bands: ascending in each contrast.
        calibration_error: mean distance between probability and share of tumors.
        limits: sentences of the card.
        card: the whole card, Markdown.
        points: operating points, by their threshold.
    """

    sums: dict[str, str]
    conditions: tuple[Condition, ...]
    bands: tuple[Band, ...]
    calibration_error: float
    limits: tuple[str, ...]
    card: str
    points: tuple[Point, ...] = ()

    def is_of(self, models: Iterable[ModelId]) -> bool:
        """Whether these very files were measured."""
        return all(self.sums.get(model.name) == model.sha256 for model in models)

    def point(self, models: Iterable[ModelId]) -> Point | None:
        """At which of the operating points these networks judge, or None where it is unknown."""
        names = {model.name for model in models}
        return next((point for point in self.points if point.network in names), None)

    def condition(self, contrast: str, plane: str = "") -> Condition | None:
        """The figures for a contrast, or for a plane of it; None where nothing was measured."""
        wanted = (contrast, plane)
        return next((c for c in self.conditions if (c.contrast, c.plane) == wanted), None)

    def band(self, contrast: str, probability: float) -> Band | None:
        """The held-out slices of a contrast with a probability like this one."""
        bands = [b for b in self.bands if b.contrast == contrast]
        inside = (b for b in bands if b.low <= probability < b.high or probability == b.high == 1)
        return next(inside, None)


def load(folder: Path) -> Known:
    """Read what stands beside the shipped networks.

    Args:
        folder: of the shipped networks.

    Raises:
        BadModel: a file is missing or not of the expected form.
    """
    try:
        found = json.loads((folder / FIGURES_FILE).read_text(encoding="utf-8"))
        card = (folder / CARD_FILE).read_text(encoding="utf-8")
        return _known(found, card)
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
        text = tr("{figures} or {card} is missing or damaged", figures=FIGURES_FILE, card=CARD_FILE)
        title = tr("The figures of the networks cannot be read")
        raise BadModel(title, text, tr(REINSTALL)) from error


def limits_of(card: str) -> tuple[str, ...]:
    """The items of the lists in the card's sections LIMITS, as plain sentences."""
    return tuple(item for title in LIMITS for item in _items(card, title))


def _items(card: str, title: str) -> list[str]:
    section = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", card, re.MULTILINE | re.DOTALL)
    items = re.split(r"^- ", section.group(1) if section else "", flags=re.MULTILINE)[1:]
    return [re.sub(r"[*`]", "", " ".join(item.split())) for item in items]


def _known(found: dict[str, Any], card: str) -> Known:
    test = found["test"]
    error = next(
        f["value"]
        for f in test["figures"]
        if (f["part"], f["figure"]) == ("all sources", "calibration error")
    )
    return Known(
        sums=dict(found["models"]),
        conditions=tuple(_condition(row) for row in test["conditions"]),
        bands=tuple(Band(**row) for row in test["bands"]),
        calibration_error=float(error),
        limits=limits_of(card),
        card=card,
        points=tuple(_point(row) for row in test.get("points", ())),
    )


def _point(row: dict[str, Any]) -> Point:
    return Point(
        **{**row, "found": Share(*row["found"]), "called_tumor": Share(*row["called_tumor"])}
    )


def _condition(row: dict[str, Any]) -> Condition:
    shares = {name: row[name] and Share(*row[name]) for name in ("found", "called_tumor")}
    return Condition(**{**row, **shares})
