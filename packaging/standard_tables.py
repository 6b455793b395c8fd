"""highdicom's tables of the DICOM standard, with what the program's objects need of them.

The table of attributes names those of every module of the standard: 22.7 MB.  What is written
here (`exchange/objects`) needs those of four kinds of objects and of the pictures they are about.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "highdicom/_standard"
ATTRIBUTES = "module_attribute_map.json"
MODULES = "iod_module_map.json"
KINDS = "sop_class_iod_map.json"
WRITTEN = (
    "1.2.840.10008.5.1.4.1.1.66.4",  # Segmentation
    "1.2.840.10008.5.1.4.1.1.66.7",  # Label Map Segmentation
    "1.2.840.10008.5.1.4.1.1.88.34",  # Comprehensive 3D SR
    "1.2.840.10008.5.1.4.1.1.7",  # Secondary Capture
)
SOURCES = (
    *(f"1.2.840.10008.5.1.4.1.1.4{end}" for end in ("", ".1", ".3", ".4")),  # MR
    *(f"1.2.840.10008.5.1.4.1.1.2{end}" for end in ("", ".1", ".2")),  # CT
    "1.2.840.10008.5.1.4.1.1.128",  # PET
    *(f"1.2.840.10008.5.1.4.1.1.7.{n}" for n in range(1, 5)),  # Captures of many frames
)
"""Kinds of pictures that are segmented: highdicom looks up what theirs may hold."""
BESIDE = frozenset({"patient", "clinical-trial-subject", "general-study", "patient-study"})
"""Modules that are copied from the source of any kind."""
GROUPS = frozenset(
    f"{kind}-multi-frame-functional-groups" for kind in ("segmentation", "enhanced-mr-image")
)
"""Of sources of many frames, and of what is read again."""


def tables(source: Path, work: Path) -> list[tuple[str, str]]:
    """What PyInstaller takes along: (file, folder in the bundle).

    Args:
        source: the package `highdicom`.
        work: where the shorter table is written.
    """
    folder = source / "_standard"
    shorter = work / ATTRIBUTES
    shorter.parent.mkdir(parents=True, exist_ok=True)
    shorter.write_text(json.dumps(needed(folder), separators=(",", ":"), sort_keys=True), "utf-8")
    others = sorted(path for path in folder.glob("*.json") if path.name != ATTRIBUTES)
    return [(str(path), FOLDER) for path in (shorter, *others)]


def needed(folder: Path) -> dict[str, Any]:
    """The table of attributes, with the modules of what is written alone."""
    kinds, modules, attributes = (
        json.loads((folder / name).read_text("utf-8")) for name in (KINDS, MODULES, ATTRIBUTES)
    )
    named = [kinds[uid] for uid in (*WRITTEN, *SOURCES) if uid in kinds]
    used = {entry["key"] for kind in named for entry in modules[kind]}
    wanted = used | BESIDE | GROUPS
    return {name: attributes[name] for name in sorted(wanted & set(attributes))}
