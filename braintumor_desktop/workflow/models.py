"""The networks that judge: loaded, named, added and removed."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop import INSTALLATION
from braintumor_desktop.inference import judge
from braintumor_desktop.inference import known as known_figures
from braintumor_desktop.inference.catalog import Catalog
from braintumor_desktop.station import folders, integrity

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.findings.result import ModelId
    from braintumor_desktop.inference.adding import Understood
    from braintumor_desktop.inference.catalog import Entry
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.inference.known import Known
    from braintumor_desktop.inference.trying import Wishes

MODELS = INSTALLATION / "models"
"""The folder of the shipped networks."""

MOST_COPIES = 8
"""Of the networks that judge side by side: each takes memory of its own."""

DIGITS = 12
"""Of a checksum, where people compare it."""


def default_threads() -> int:
    """Threads of a network beside a window: all cores but one, at least one."""
    return max(1, (os.cpu_count() or 1) - 1)


def added_models_folder() -> Path:
    """The folder of the networks that the user added; it need not exist."""
    return folders.find().models


def catalog() -> Catalog:
    """All networks: the shipped ones, then the added ones.

    Raises:
        BadModel: a catalog cannot be read.
    """
    return Catalog.load(MODELS, added_models_folder())


def known() -> Known:
    """What is known of the shipped networks.

    Raises:
        BadModel: it cannot be read.
    """
    return known_figures.load(MODELS)


def load_networks(
    threads: int, classifier: str | None = None, segmenter: str | None = None
) -> Networks:
    """Load networks, verified.

    Args:
        threads: that compute one operation.
        classifier: name in the catalog, or None for the shipped one.
        segmenter: likewise.

    Raises:
        BadModel: one is missing, altered or unusable.
    """
    integrity.require_original(MODELS)
    return judge.load_networks(MODELS, threads, classifier, segmenter, added_models_folder())


def load_side_by_side(
    threads: int, classifier: str | None = None, segmenter: str | None = None
) -> Networks:
    """Load networks for many slices: several that compute with one thread beat one with many.

    Args:
        threads: that compute at once, in all.
        classifier: as in `load_networks`.
        segmenter: likewise.

    Raises:
        BadModel: as `load_networks`.
    """
    integrity.require_original(MODELS)
    copies, added = min(threads, MOST_COPIES), added_models_folder()
    return judge.load_networks(MODELS, threads // copies, classifier, segmenter, added, copies)


def model_ids(classifier: str | None = None, segmenter: str | None = None) -> tuple[ModelId, ...]:
    """What results say of the networks that `load_networks` would load.

    Args:
        classifier: as in `load_networks`.
        segmenter: likewise.

    Raises:
        BadModel: one is missing, or a catalog cannot be read.
    """
    entries = judge.choose_entries(MODELS, classifier, segmenter, added_models_folder())
    return tuple(entry.model_id for entry in entries)


def networks_in_use(classifier: str | None = None, segmenter: str | None = None) -> list[str]:
    """Role, name, version and first digits of the checksum of each network that judges.

    Args:
        classifier: as in `load_networks`.
        segmenter: likewise.

    Raises:
        BadModel: one is missing, or a catalog cannot be read.
    """
    entries = judge.choose_entries(MODELS, classifier, segmenter, added_models_folder())
    return [f"{e.role}: {e.name} {e.version}, SHA-256 {e.sha256[:DIGITS]}" for e in entries]


def ids_in_use(classifier: str | None = None, segmenter: str | None = None) -> tuple[ModelId, ...]:
    """What results say of the networks that judge, which are not loaded for it.

    Args:
        classifier: as in `load_networks`.
        segmenter: likewise.

    Raises:
        BadModel: one is missing, or a catalog cannot be read.
    """
    entries = judge.choose_entries(MODELS, classifier, segmenter, added_models_folder())
    return tuple(entry.model_id for entry in entries)


def add_model(path: Path, wishes: Wishes) -> Understood:
    """Try a network on the phantom, and take it into the user's folder.

    Raises:
        BadModel: it does not fit.
        StorageError: the folder cannot be written.
    """
    from braintumor_desktop.inference import adding, store

    found = adding.understand(path, wishes, catalog(), default_threads())
    kept = store.keep(added_models_folder(), MODELS, found.entry, found.content)
    return replace(found, entry=kept)


def remove_model(name: str) -> Entry:
    """Take an added network out of the user's folder; returns what it was.

    Raises:
        BadModel: there is none, or it came with the program.
        StorageError: the folder cannot be written.
    """
    from braintumor_desktop.inference import store

    return store.forget(added_models_folder(), MODELS, name)
