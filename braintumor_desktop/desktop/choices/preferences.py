"""The value of each declared setting: the administrator's, else the user's, else the default."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings

from braintumor_desktop.station import policy
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.settings import BY_KEY, SETTINGS
from braintumor_desktop.station.writing import keep_private

if TYPE_CHECKING:
    from braintumor_desktop.station.folders import Folders
    from braintumor_desktop.station.settings import Value

LEGACY_NAME = "Braintumor Desktop"
"""Of organization and program in version 0.1, which kept settings where Qt keeps them."""


def use_folder(folders: Folders) -> None:
    """Let every `QSettings()` lie in the folder for settings, as one file."""
    formats, scopes = QSettings.Format, QSettings.Scope
    old = QSettings(formats.NativeFormat, scopes.UserScope, LEGACY_NAME, LEGACY_NAME)
    QSettings.setDefaultFormat(formats.IniFormat)
    QSettings.setPath(formats.IniFormat, scopes.UserScope, str(folders.config.parent))
    QCoreApplication.setOrganizationName(folders.config.name)
    QCoreApplication.setApplicationName(LEGACY_NAME)
    settings = QSettings()
    with contextlib.suppress(OSError):  # Settings that cannot be kept are no reason to stop.
        make_private(folders.config)
        keep_private(Path(settings.fileName()))
    if not folders.is_portable and not settings.allKeys():
        for key in old.allKeys():
            settings.setValue(key, old.value(key))


def read(key: str) -> Value:
    """The value of a declared setting that is in force."""
    fixed = policy.load().values
    if key in fixed:
        return fixed[key]
    setting = BY_KEY[key]
    if not setting.for_user:
        return setting.default
    return setting.parse(QSettings().value(key, setting.default))


def text(key: str) -> str:
    """Of a choice or a folder."""
    return str(read(key))


def number(key: str) -> int:
    """Of a number."""
    return int(read(key))


def is_on(key: str) -> bool:
    """Of a switch."""
    return bool(read(key))


def is_fixed(key: str) -> bool:
    """Whether the administrator chose, so that the user cannot."""
    return key in policy.load().values


def keep(key: str, value: Value) -> None:
    """Keep what the user chose; it counts where the administrator fixed nothing.

    Raises:
        ValueError: it does not fit the declaration.
    """
    QSettings().setValue(key, BY_KEY[key].check(value))


def is_kept() -> bool:
    """Whether what was chosen could be written to the settings file."""
    settings = QSettings()
    settings.sync()
    return settings.status() == QSettings.Status.NoError


def all_values() -> dict[str, Value]:
    """Every declared setting with its value."""
    return {setting.key: read(setting.key) for setting in SETTINGS}
