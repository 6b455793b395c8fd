"""Where the program keeps things: for each user, or beside the executable.

Everything that the program writes by itself lies below one of these folders.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

from braintumor_desktop import INSTALLATION
from braintumor_desktop.words import tr

NAME = "braintumor-desktop"
PORTABLE_FILE = "portable.ini"
"""Beside the executable it says: keep everything here. What stands in it does not matter."""
PORTABLE_FOLDER = "portable-data"
NOWHERE = Path("/nonexistent") / NAME
"""Of a user without a home: it cannot be made, and everything that keeps something bears that."""
PRIVATE = 0o700


@dataclass(frozen=True)
class Folders:
    """Folders of one user; they may not exist yet.

    Attributes:
        config: settings.
        data: what the user must not lose.
        cache: what can be made again.
        logs: the log, and reports of crashes.
        models: networks that the user added; an administrator may choose another folder.
        is_portable: whether all of them lie beside the executable.
        problem: why they do not, although they should; else "".
    """

    config: Path
    data: Path
    cache: Path
    logs: Path
    models: Path
    is_portable: bool = False
    problem: str = ""


def find(beside: Path | None = None) -> Folders:
    """The folders of this user and this installation.

    Args:
        beside: the folder of the executable; None finds it.
    """
    from braintumor_desktop.station import policy

    beside = program_folder() if beside is None else beside
    found = _portable_or_user(beside)
    fixed = policy.load(beside).values
    logs, models = str(fixed.get("log/folder", "")), str(fixed.get("models/folder", ""))
    return replace(
        found,
        logs=Path(logs) / _user() if logs else found.logs,
        models=Path(models) if models else found.models,
    )


def program_folder() -> Path:
    """The folder of the executable; of a checkout its root; of a macOS bundle what is around it."""
    if not getattr(sys, "frozen", False):
        return INSTALLATION
    executable = Path(sys.executable).resolve()
    bundles = [parent for parent in executable.parents if parent.suffix == ".app"]
    return bundles[0].parent if bundles else executable.parent


def home() -> Path | None:
    """The user's home; None for an account that has none, as some services have."""
    try:
        return Path.home()
    except RuntimeError:
        return None


def files_in(folder: Path, pattern: str) -> list[Path]:
    """The files of a folder, sorted; none where it is missing or may not be entered.

    Args:
        folder: of this user.
        pattern: of the names, as for `Path.glob`.
    """
    try:
        return sorted(path for path in folder.glob(pattern) if path.is_file())
    except OSError:
        return []


def make_private(folder: Path) -> Path:
    """Make a folder that only this user can enter, and those above it that are missing.

    One that exists keeps its mode: an administrator may have chosen it for all users.

    Raises:
        OSError: it cannot be made.
    """
    # pathlib gives the mode to the last one only.
    missing = [above for above in (folder, *folder.parents) if not above.exists()]
    for above in reversed(missing):
        above.mkdir(mode=PRIVATE, exist_ok=True)
    folder.mkdir(mode=PRIVATE, exist_ok=True)
    return folder


def _portable_or_user(beside: Path) -> Folders:
    if not (beside / PORTABLE_FILE).is_file():
        return _of_user()
    root = beside / PORTABLE_FOLDER
    try:
        make_private(root)
        with tempfile.TemporaryFile(dir=root):
            pass
    except OSError as error:
        cause = (error.strerror or "it cannot be written").lower()
        problem = tr(
            "{file} asks to keep settings and data beside the program, but {folder} cannot be "
            "used: {cause}. They are kept in your own folders instead.",
            file=PORTABLE_FILE,
            folder=root,
            cause=cause,
        )
        return replace(_of_user(), problem=problem)
    return _below(root)


def _below(root: Path) -> Folders:
    data = root / "data"
    return Folders(
        config=root / "settings",
        data=data,
        cache=root / "cache",
        logs=root / "logs",
        models=data / "models",
        is_portable=True,
    )


def _user() -> str:
    """The name of the user's home, which the system made to be unique and a folder's name."""
    found = home()
    return (found.name if found else "") or "user"


def _of_user() -> Folders:
    if home() is None:
        # Not a folder that everybody can write into: what is kept can name patients.
        problem = tr(
            "This account has no home folder: settings, log and added networks are not kept."
        )
        return replace(_below(NOWHERE), is_portable=False, problem=problem)
    dirs = platformdirs.PlatformDirs(NAME, appauthor=False)
    return Folders(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        logs=dirs.user_log_path,
        models=dirs.user_data_path / "models",
    )
