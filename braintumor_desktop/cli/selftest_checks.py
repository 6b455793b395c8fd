"""The checks of `selftest`: each says what it saw, or raises what is wrong."""

from __future__ import annotations

import json
import platform
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import AppError
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.describe import describe
from braintumor_desktop.inference.catalog import REINSTALL, Catalog
from braintumor_desktop.review import database, heads
from braintumor_desktop.station import audit, audit_check, folders, integrity
from braintumor_desktop.station.diagnostics import LIBRARIES
from braintumor_desktop.station.writing import storage_error, try_folder
from braintumor_desktop.workflow import batch, models

if TYPE_CHECKING:
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.inference.judge import Networks

RESOURCES = INSTALLATION / "resources"
EXPECTED = "selftest.json"
"""What packaging/make_selftest_case.py wrote: the known answers."""

PROBABILITY_TOLERANCE = 0.02
"""Processors differ in the last digits of a sum."""
AREA_TOLERANCE = 0.03
"""Of a mask's pixels."""


def check_libraries() -> str:
    """The versions of Python and of the libraries.

    Raises:
        AppError: one is missing.
    """
    found, missing = [f"Python {platform.python_version()}"], []
    for name in LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        raise AppError("Libraries are missing", ", ".join(missing), REINSTALL)
    return ", ".join(found)


def check_files() -> str:
    """All files that the program needs are there.

    Raises:
        AppError: one is missing.
    """
    needed = [INSTALLATION / name for name in _expected()["files"]]
    missing = [str(path.relative_to(INSTALLATION)) for path in needed if not path.is_file()]
    if missing:
        raise AppError("Files are missing", ", ".join(missing), REINSTALL)
    return f"{len(needed):,} files are there"


def check_signature() -> str:
    """Every file is as it was signed; an installation without a signature says so.

    Raises:
        AppError: a file was changed, added or removed.
    """
    found = integrity.check(full=True)
    if found.state == "changed":
        kinds = {"changed": found.changed, "missing": found.missing, "added": found.added}
        named = [f"{kind} {path}" for kind, paths in kinds.items() for path in paths]
        text = f"{', '.join([*filter(None, [found.why]), *named])}."
        raise AppError("The installation was changed", text, integrity.REINSTALL)
    return str(found)


def check_networks() -> str:
    """The networks are those that were shipped.

    Raises:
        BadModel: one is missing or was changed.
    """
    entries = Catalog.load(models.MODELS).entries
    for entry in entries:
        entry.read_verified()
    return ", ".join(f"{entry.name} {entry.version} unchanged" for entry in entries)


def check_decoders() -> str:
    """A small picture is read in every transfer syntax, and is the same in each.

    Raises:
        AppError: one cannot be decoded, or gives other pixels.
    """
    names = []
    for case in _expected()["decoding"]:
        item = _slice(case["file"])
        syntax = describe(item.path).transfer_syntax
        name = case["file"] if syntax is None else syntax[1]
        pixels = files.load(item).stored.astype(np.float64)
        wanted = files.load(_slice(case["reference"])).stored.astype(np.float64)
        if pixels.shape != wanted.shape or np.abs(pixels - wanted).max() > case["tolerance"]:
            raise AppError(f"{name} gives wrong pixels", case["file"], REINSTALL)
        names.append(name)
    return f"{len(names)} transfer syntaxes: {', '.join(names)}"


def check_known_cases() -> str:
    """The networks give the stored answers to slices of the sample.

    Raises:
        AppError: an answer differs.
    """
    networks = models.load_networks(models.default_threads())
    return "; ".join(_known_case(case, networks) for case in _expected()["cases"])


def check_data_folder() -> str:
    """The folder for the user's data can be written.

    Raises:
        StorageError: it cannot.
    """
    folder = folders.find().data
    try:
        folders.make_private(folder)
        try_folder(folder)
    except OSError as error:
        raise storage_error(folder, error, "Ask who may write to it.") from error
    return f"{folder} can be written"


def check_audit_log() -> str:
    """No line of the audit log was changed, taken out or put in between, and none at its end.

    Raises:
        StorageError: one was.
    """
    path = audit.path_of()
    checked = audit_check.verify(path, heads.known_in(folders.find().data / database.NAME))
    if not checked.count:
        return "nothing was noted so far"
    remarks = "".join(f". {remark}" for remark in checked.remarks)
    return f"{checked.count:,} lines in {path} follow each other{remarks}"


def judge_case(name: str, networks: Networks) -> ImageResult:
    """Judge a file of the resources.

    Args:
        name: relative to the resources' folder.
        networks: that judge.
    """
    return batch.judge_slice(_slice(name), networks, CancelToken())


def _known_case(case: dict[str, Any], networks: Networks) -> str:
    result = judge_case(case["file"], networks)
    if result.verdict is None:
        why = result.reason.message if result.reason else ""
        raise AppError(f"{case['file']} gave no result", why, REINSTALL)
    found = result.verdict.tumor_probability
    is_near = abs(found - case["tumor_probability"]) <= PROBABILITY_TOLERANCE
    slack = max(10.0, AREA_TOLERANCE * case["mask_area_px"])
    is_alike = abs(result.mask_area_px - case["mask_area_px"]) <= slack
    seen = f"{result.verdict.label} {found:.3f}, {result.mask_area_px:,} px"
    if result.verdict.label != case["label"] or not is_near or not is_alike:
        known = f"{case['label']} {case['tumor_probability']:.3f}, {case['mask_area_px']:,} px"
        text = f"the networks say {seen}; known is {known}"
        raise AppError(f"{case['file']} got another answer", text, REINSTALL)
    return f"{Path(case['file']).parent.name}: {seen}, as known"


def _expected() -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads((RESOURCES / EXPECTED).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AppError(f"{EXPECTED} is missing or damaged", str(error), REINSTALL) from error
    return content


def _slice(name: str) -> Slice:
    found = files.scan([RESOURCES / name])
    if not found.series:
        raise AppError(f"{name} cannot be read", found.problems[0].message, REINSTALL)
    return found.series[0].slices[0]
