"""What helps to find an error, in texts that the user reads before they leave the computer."""

from __future__ import annotations

import os
import platform
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.station import crashes, logs, policy
from braintumor_desktop.station.folders import files_in, home
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.station.folders import Folders

LIBRARIES = (
    *("numpy", "onnxruntime", "opencv-python-headless", "pillow", "nibabel", "platformdirs"),
    *("pydicom", "pyjpegls", "pylibjpeg", "pylibjpeg-openjpeg", "pylibjpeg-rle", "python-gdcm"),
    *("PySide6-Essentials", "QtAwesome", "cryptography"),
)
"""Distributions that the program stands on; the bundle carries their metadata."""
LARGEST = 1_000_000
"""Bytes of one text."""


@dataclass(frozen=True)
class Text:
    """One file of the collection.

    Attributes:
        name: in the zip.
        text: all of its content.
    """

    name: str
    text: str


def collect(
    folders: Folders, chosen: Mapping[str, object], networks: Sequence[str], more: str = ""
) -> list[Text]:
    """The program, its networks, the settings, the policy, the log and the reports of crashes.

    Args:
        folders: of this user.
        chosen: the value of each declared setting.
        networks: that judge, a line each; or why there are none.
        more: a report of an error that has just happened, or "".
    """
    texts = [
        Text("program.txt", _program(folders)),
        Text("networks.txt", without_home("".join(f"{line}\n" for line in networks))),
        Text("settings.txt", "".join(f"{key} = {value}\n" for key, value in chosen.items())),
        Text("policy.txt", _policy()),
    ]
    if more:
        texts.insert(0, Text("error.txt", more))
    kept = [*files_in(folders.logs, f"*{logs.SUFFIX}*"), *crashes.kept(folders.logs)]
    return texts + [Text(f"logs/{path.name}", without_home(_read(path))) for path in kept]


def write_zip(path: Path, texts: Sequence[Text]) -> None:
    """Write the texts into a zip that only this user can read.

    Raises:
        StorageError: it cannot be written; what was there stays.
    """
    import zipfile

    def write(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
            for text in texts:
                z.writestr(text.name, text.text.encode("utf-8", "backslashreplace"))

    write_whole(path, write, private=True)


def without_home(text: str) -> str:
    """The text with ~ for the user's home, whose name is the user's."""
    found = home()
    return text.replace(str(found), "~") if found and len(str(found)) > 1 else text


def _program(folders: Folders) -> str:
    bits = platform.architecture()[0]
    frozen = "an executable" if getattr(sys, "frozen", False) else "Python"
    lines = [
        f"Braintumor Desktop {__version__}, run by {frozen}. {NOTICE}.",
        time.strftime("Collected %Y-%m-%d %H:%M:%S %z"),
        f"{platform.platform()}, {bits}, {os.cpu_count()} processors",
        f"Python {platform.python_version()}",
        *(f"{name} {_version(name)}" for name in LIBRARIES),
        "",
        f"Portable: {'yes' if folders.is_portable else 'no'}. {folders.problem}".rstrip(),
        *(f"{name}: {getattr(folders, name)}" for name in ("config", "data", "logs", "models")),
    ]
    return without_home("\n".join(lines) + "\n")


def _version(name: str) -> str:
    from importlib import (
        metadata,  # With `email` and more, which the window's start can do without.
    )

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "is not known"


def _policy() -> str:
    found = policy.load()
    lines = [f"{key} = {value!r}  ({found.sources[key]})" for key, value in found.values.items()]
    return (
        "\n".join([*(lines or ["Nothing is fixed by an administrator."]), *found.problems]) + "\n"
    )


def _read(path: Path) -> str:
    """The end of a file, where the newest stands."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LARGEST))
            return file.read(LARGEST).decode("utf-8", "replace")
    except OSError as error:
        return f"It cannot be read: {error.strerror or 'reading failed'}.\n"
