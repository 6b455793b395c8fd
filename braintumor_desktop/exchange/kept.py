"""A person's work on a study as JSON: what was measured, said and marked.

The database keeps it value by value (`review/work.py`); a section has its words in `CODECS`.  One
that this version does not know is kept as it is.  Earlier versions kept one file for each study in
the user's data folder, which is read once and stays as it is:

    {"schema": "braintumor-desktop-work/1", "sections": {"measurements": {"<id>": {...}}, ...}}

Its name is a hash of what the study is known by, so that it names nobody.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import (
    kept_findings,
    kept_key_images,
    kept_left,
    kept_links,
    kept_measurements,
    kept_outlines,
    kept_registrations,
    kept_tracks,
)
from braintumor_desktop.station import reading, writing
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Values = Mapping[str, Mapping[str, Any]]
    """By section, then by id."""

OF = " of "
"""In the name of a section: it is a reader's own, made while they read blind."""
FOLDER = "work"
"""Below the user's data folder."""
SCHEMA = "braintumor-desktop-work"
VERSION = 1
LARGEST = 512 * 2**20
HINT = mark("Measurements and corrections of this study are not kept until then.")


@dataclass(frozen=True)
class Codec:
    """How a section's values are written.

    Attributes:
        to_json: a value as what `json` can write.
        from_json: back; raises KeyError, TypeError or ValueError for what cannot be one.
    """

    to_json: Callable[[Any], Any]
    from_json: Callable[[Any], Any]


CODECS: dict[str, Codec] = {
    "measurements": Codec(kept_measurements.to_json, kept_measurements.from_json),
    "outlines": Codec(kept_outlines.to_json, kept_outlines.from_json),
    "findings": Codec(kept_findings.to_json, kept_findings.from_json),
    "key_images": Codec(kept_key_images.to_json, kept_key_images.from_json),
    "left": Codec(kept_left.to_json, kept_left.from_json),
    "links": Codec(kept_links.to_json, kept_links.from_json),
    "followed": Codec(kept_tracks.to_json, kept_tracks.from_json),
    "matched": Codec(kept_tracks.to_json, kept_tracks.from_json),
    "registrations": Codec(kept_registrations.to_json, kept_registrations.from_json),
    "thresholds": Codec(int, kept_findings.threshold_from_json),
}
"""By section."""


@dataclass(frozen=True)
class Kept:
    """What was kept of a study.

    Attributes:
        values: by section and id; empty where nothing was kept.
        damage: what could not be read, in words for the user, or "".
    """

    values: Values
    damage: str = ""


def file_for(data: Path, study: str) -> Path:
    """The file of a study, whose name says nothing of the patient.

    Args:
        data: the user's data folder.
        study: as `imaging.study.study_id` names it.
    """
    name = hashlib.sha256(study.encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return data / FOLDER / f"{name}.json"


def to_text(section: str, value: Any) -> str:
    """A value of a section as JSON.

    Raises:
        ValueError: a number in it is none or infinite.
    """
    codec = _codec(section)
    return json.dumps(codec.to_json(value) if codec else value, allow_nan=False)


def from_text(section: str, text: str) -> Any:
    """A value again; of a section that this version does not know, what JSON makes of it.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    codec = _codec(section)
    return codec.from_json(value) if codec else value


def _codec(section: str) -> Codec | None:
    """A section that a reader has of their own holds what all of its kind hold."""
    return CODECS.get(section.partition(OF)[0])


def read(path: Path) -> Kept:
    """Read a file of an earlier version; a damaged one is put aside, what is whole in it used.

    Raises:
        StorageError: it cannot be read, or another version of the program has written it.
    """
    try:
        raw = reading.read_plain(path, LARGEST)
    except FileNotFoundError:
        return Kept({})
    except (OSError, reading.TooLarge) as error:
        said = getattr(error, "strerror", None)
        cause = said.lower() if said else tr("it is too large")
        raise StorageError(tr("{name} cannot be read", name=path), cause, tr(HINT)) from error
    try:
        content = json.loads(raw)
        version = _version(content["schema"])
        sections = dict(content["sections"])
    except (KeyError, TypeError, ValueError, RecursionError):
        return Kept({}, _put_aside(path))
    if version > VERSION:
        cause = tr("a later version of the program has written it")
        title = tr("{name} cannot be read", name=path)
        raise StorageError(title, cause, tr("Use that version."))
    values, is_whole = _read_sections(sections)
    return Kept(values, "" if is_whole else _put_aside(path))


def _version(schema: object) -> int:
    name, number = str(schema).split("/")
    if name != SCHEMA:
        raise ValueError(f"another schema: {schema}")
    return int(number)


def _read_sections(sections: Mapping[str, Any]) -> tuple[Values, bool]:
    """The entries that can be read, and whether these are all."""
    values: dict[str, dict[str, Any]] = {}
    is_whole = True
    for name, entries in sections.items():
        if not isinstance(entries, dict):
            is_whole = False
            continue
        codec, there = CODECS.get(name), values.setdefault(name, {})
        for key, value in entries.items():
            try:
                there[key] = codec.from_json(value) if codec else value
            except (KeyError, TypeError, ValueError, OverflowError):
                is_whole = False
    return values, is_whole


def _put_aside(path: Path) -> str:
    """Rename a damaged file, so that it is told of once; what to tell the user."""
    try:
        aside = writing.put_aside(path, "damaged")
    except OSError as error:
        raise writing.storage_error(path, error, tr(HINT)) from error
    return tr(
        "What was kept of this study is damaged. What could be read is shown; the damaged file "
        "was put aside as {path}.",
        path=aside,
    )
