"""Qt loads plug-ins from its own folder alone.

By itself it also looks beside the executable and where variables of the environment point: a
library that somebody puts there would run in the program, signed or not.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

_PATHS = "QT_PLUGIN_PATH"
_PLATFORM_PATH = "QT_QPA_PLATFORM_PLUGIN_PATH"


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application of this process, which is made where there is none.

    Args:
        arguments: as the system gave them.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    own = own_folder()
    os.environ.pop(_PLATFORM_PATH, None)
    _take_out_folder_of_executable(own)
    made = QApplication(list(arguments))
    os.environ.pop(_PATHS, None)
    QCoreApplication.setLibraryPaths([own])
    return made


def own_folder() -> str:
    """The folder of the plug-ins that came with Qt."""
    package = Path(PySide6.__file__).parent
    places = (package / "Qt" / "plugins", package / "plugins")
    # Not what QLibraryInfo says, where it can be avoided: a qt.conf can tell it anything.
    there = (str(place) for place in places if place.is_dir())
    return next(there, QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))


def _take_out_folder_of_executable(own: str) -> None:
    """See that Qt does not add it while it makes the application, which loads plug-ins.

    What was removed from the list before counts then; so it must be in the list once.
    """
    os.environ[_PATHS] = str(Path(sys.executable).resolve().parent)
    QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([own])
