"""Which worklists this user has had open, and which of them are read blind.

One that is gone is missed, and not made anew; what waits to be read blind in one is shown neither
in another nor by a command.  Kept in a file in the folder of the settings, which window and
command line read.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import locking
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.writing import write_whole

NAME = "worklists.json"
LOCK = ".worklists.lock"
LARGEST = 1_000_000
MOST = 50
PATIENCE_S = 2.0
_KNOWN, _BLIND = "known", "blind"

log = logging.getLogger(__name__)


def is_known(folder: Path, path: Path) -> bool:
    """Whether a worklist was open before.

    Args:
        folder: of the settings.
        path: of the worklist.
    """
    return str(path.absolute()) in _read(folder)[_KNOWN]


def blind_ones(folder: Path) -> tuple[Path, ...]:
    """Those that were read blind when they were open last; some may be gone.

    Args:
        folder: of the settings.
    """
    return tuple(map(Path, _read(folder)[_BLIND]))


def remember(folder: Path, path: Path, *, is_blind: bool) -> None:
    """A worklist is open, and read blind or not.

    Settings that cannot be kept are no reason to stop: that stands in the log.

    Args:
        folder: of the settings; it is made where it is not there.
        path: of the worklist.
        is_blind: whether it is read blind.
    """
    try:
        make_private(folder)
        with locking.held(folder, wait=PATIENCE_S, name=LOCK):
            _keep(folder, str(path.absolute()), is_blind=is_blind)
    except (OSError, StorageError):
        log.exception("which worklists are known cannot be kept")


def _keep(folder: Path, name: str, *, is_blind: bool) -> None:
    before = _read(folder)
    kept = {key: [one for one in before[key] if one != name] for key in (_KNOWN, _BLIND)}
    for key in (_KNOWN, *([_BLIND] if is_blind else [])):
        kept[key] = [name, *kept[key]][:MOST]
    if kept != before:
        write_whole(folder / NAME, json.dumps(kept, indent=1).encode(), private=True)


def _read(folder: Path) -> dict[str, list[str]]:
    """What is kept; nothing where the file cannot be read."""
    found: Any = None
    try:
        found = json.loads(read_plain(folder / NAME, LARGEST))
    except FileNotFoundError:
        pass
    except (OSError, TooLarge, ValueError, RecursionError):
        log.exception("which worklists are known cannot be read")
    kept = found if isinstance(found, dict) else {}
    return {key: _texts(kept.get(key)) for key in (_KNOWN, _BLIND)}


def _texts(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
