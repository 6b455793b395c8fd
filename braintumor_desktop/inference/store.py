"""The user's networks: copied into a folder of the user's data, with a catalog beside them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference.catalog import CATALOG_FILE, SCHEMA, Catalog, to_item
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.locking import held
from braintumor_desktop.station.writing import storage_error, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.inference.catalog import Entry

HINT = "Make room, or ask who may write to this folder."
AGAIN = "Try again when it has ended."
WAIT = 20.0
"""Seconds; another program needs less than one to enter a network."""


def keep(folder: Path, shipped: Path, entry: Entry, content: bytes) -> Entry:
    """Copy a network into the folder, then enter it.

    Args:
        folder: of the user's networks.
        shipped: folder of the networks that came with the program.
        entry: the new one.
        content: of its file.

    Returns:
        The entry with the path of the copy.

    Raises:
        BadModel: another program has added one of this name meanwhile.
        StorageError: the folder cannot be written.
    """
    kept = replace(entry, path=folder / f"{entry.name}-{entry.sha256[:8]}.onnx")
    try:
        make_private(folder)
    except OSError as error:
        raise storage_error(folder, error, HINT) from error
    with held(folder, AGAIN, wait=WAIT):
        catalog = Catalog.load(shipped, folder)
        catalog.require_free(entry.name)
        write_whole(kept.path, content, private=True, hint=HINT)
        _write_catalog(folder, [*_added(catalog), kept])
    return kept


def forget(folder: Path, shipped: Path, name: str) -> Entry:
    """Take a network out of the catalog, then delete its copy.

    Args:
        folder: of the user's networks.
        shipped: folder of the networks that came with the program.
        name: in the catalog.

    Returns:
        What it was.

    Raises:
        BadModel: there is none of this name, or it came with the program.
        StorageError: the folder cannot be written.
    """
    _removable(Catalog.load(shipped, folder), name)
    with held(folder, AGAIN, wait=WAIT):
        catalog = Catalog.load(shipped, folder)
        entry = _removable(catalog, name)
        _write_catalog(folder, [e for e in _added(catalog) if e is not entry])
        try:
            entry.path.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(entry.path, error, HINT) from error
    return entry


def _removable(catalog: Catalog, name: str) -> Entry:
    entry = catalog.named(name)
    if entry is None:
        known = ", ".join(e.name for e in _added(catalog)) or "none"
        raise BadModel(f"There is no network named {name}", f"those that were added: {known}")
    if entry.is_shipped:
        text = "it came with the program, which is signed as a whole"
        raise BadModel(f"{entry.name} cannot be removed", text, "Choose another to judge with.")
    return entry


def _added(catalog: Catalog) -> list[Entry]:
    return [entry for entry in catalog.entries if not entry.is_shipped]


def _write_catalog(folder: Path, entries: Sequence[Entry]) -> None:
    content = {"schema": SCHEMA, "models": [to_item(entry) for entry in entries]}
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    write_whole(folder / CATALOG_FILE, text.encode(), private=True, hint=HINT)
