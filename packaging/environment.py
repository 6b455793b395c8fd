"""Set up what a make target needs: `packaging/environment.py run|dev|package|training|screenshots`.

Runs on the system's Python before anything is installed, so it imports the standard library
only and reads on older versions too, to say which one is needed.  What is ready is noted in
the environment's file `ready`; a folder without that file was left half-way and is made anew.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = (3, 11)
PROGRAM, PACKAGE, TRAINING = ROOT / ".venv", ROOT / ".venv-package", ROOT / ".venv-training"

LOCKS = {
    "run": (PROGRAM, ("requirements.lock",)),
    "screenshots": (PROGRAM, ("requirements.lock",)),
    "dev": (PROGRAM, ("requirements-dev.lock", "requirements.lock")),
    # Apart from "dev": PyInstaller then finds nothing that is not shipped.
    "package": (PACKAGE, ("requirements-package.lock",)),
    "training": (TRAINING, ("requirements-training.lock",)),
}
"""By what is wanted: the environment, the lock to install, and the locks that it contains."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's wheels load from the system, to draw offscreen, on X11 and Wayland; by the package."""

FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class SetupError(Exception):
    """Set-up cannot go on; the text says what to do."""


def main(wanted: str) -> int:
    """Make everything ready for one target.

    Args:
        wanted: a key of LOCKS.

    Returns:
        0, 1 after a message, or 130 when interrupted.
    """
    try:
        check_python()
        folder, locks = LOCKS[wanted]
        provide_system_packages(wanted, folder)
        provide_environment(folder, locks)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Interrupted. Run the same command again to go on.")
        return 130
    return 0


def check_python() -> None:
    """Refuse a Python that is too old."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        oldest, this = _dotted(OLDEST_PYTHON), _dotted(sys.version_info[:2])
        raise SetupError(
            f"Python {oldest} or newer is needed, and {sys.executable} is Python {this}: "
            f"name another one, for instance `make run PYTHON=python{oldest}`."
        )


def provide_system_packages(wanted: str, folder: Path) -> None:
    """Install what the system lacks, or say what to type.

    The sample is judged without Qt where there is no display: there, what Qt lacks is
    said, and does not stop the set-up.
    """
    needed = [] if _noted(folder) else missing_for_python()
    for_window = missing_for_window(wanted) if sys.platform == "linux" else []
    if not needed and not for_window:
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        apt_install(needed + for_window)
    elif needed or not _is_windowless(wanted):
        raise SetupError(ask_to_install(needed + for_window))
    else:
        say(f"A window could not open here (the sample needs none). {ask_to_install(for_window)}")


def missing_for_python() -> list[str]:
    """Debian splits the module that puts pip into an environment from Python."""
    return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]


def missing_for_window(wanted: str) -> list[str]:
    """Debian packages of the libraries, fonts and tools that are not there."""
    if wanted == "training":
        return []
    missing = [package for library, package in QT_LIBRARIES.items() if not _can_load(library)]
    if not any(_has_font(Path(folder).expanduser()) for folder in FONT_FOLDERS):
        missing.append(FONT_PACKAGE)
    if wanted == "screenshots":
        missing += _missing_tools({"xvfb-run": "xvfb", "xauth": "xauth"})
    if wanted == "package":
        missing += _missing_tools({"objcopy": "binutils", "xz": "xz-utils"})
    return list(dict.fromkeys(missing))


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root, without questions."""
    say(f"Installing with apt: {' '.join(packages)}")
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A failed update need not matter: the lists may be there, or another source may serve.
    _run([*apt, "update"], environment)
    if _run([*apt, "install", "--yes", "--no-install-recommends", *packages], environment):
        raise SetupError(
            f"apt could not install the packages (its reason stands above): {_apt(packages)}"
        )


def ask_to_install(packages: list[str]) -> str:
    """One sentence with the command to type."""
    return (
        f"System packages are missing; type `sudo {_apt(packages)}` "
        "and then the same make command again."
    )


def provide_environment(folder: Path, locks: tuple[str, ...]) -> None:
    """Install the lock's wheels and the project, unless both are there already.

    Args:
        folder: of the virtual environment.
        locks: the one to install, then those that it contains.
    """
    noted = _noted(folder)
    marks = [f"{name} {_fingerprint(name)}" for name in locks]
    if marks[0] in noted:
        return
    if not noted:
        _create(folder)
    ready = folder / "ready"
    ready.unlink(missing_ok=True)
    _install(folder, locks[0])
    ready.write_text("\n".join([_place(folder), *marks]) + "\n", encoding="utf-8")


def _noted(folder: Path) -> list[str]:
    """What the environment contains; nothing if it is for another folder or Python."""
    ready = folder / "ready"
    lines = ready.read_text(encoding="utf-8").splitlines() if ready.exists() else []
    return lines if lines[:1] == [_place(folder)] else []


def _place(folder: Path) -> str:
    return f"{folder} Python {_dotted(sys.version_info[:2])}"


def _create(folder: Path) -> None:
    say(f"Making the environment {folder}")
    shutil.rmtree(folder, ignore_errors=True)
    if _run([sys.executable, "-m", "venv", str(folder)]):
        raise SetupError(f"{folder} could not be made; the reason stands above.")


def _install(folder: Path, lock: str) -> None:
    """The project's own build tool is in the lock, so nothing unlocked is ever fetched."""
    say(f"Installing the wheels of {lock}; this takes a minute or two")
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
    wheels = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / lock)]
    if _run([*pip, *wheels]):
        raise SetupError(
            f"The wheels of {lock} could not be installed; pip's reason stands above. "
            "Check the connection to the package index (CONTRIBUTING.md, Setting up), "
            "then run the same make command again."
        )
    if _run([*pip, "--no-deps", "--no-build-isolation", "--quiet", "--editable", str(ROOT)]):
        raise SetupError("The project could not be installed; pip's reason stands above.")


def _run(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command that asks nothing; its exit code."""
    return subprocess.run(
        command, check=False, stdin=subprocess.DEVNULL, env=environment, cwd=ROOT
    ).returncode


def _fingerprint(lock: str) -> str:
    """Of what decides on the contents of an environment."""
    contents = [(ROOT / name).read_bytes() for name in (lock, "pyproject.toml")]
    return hashlib.sha256(b"\0".join(contents)).hexdigest()


def _is_windowless(wanted: str) -> bool:
    return wanted == "run" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing_tools(packages: dict[str, str]) -> list[str]:
    return [package for tool, package in packages.items() if not shutil.which(tool)]


def _has_font(folder: Path) -> bool:
    return any(path.suffix.lower() in {".ttf", ".otf", ".ttc"} for path in folder.rglob("*"))


def _apt(packages: list[str]) -> str:
    return f"apt-get install {' '.join(packages)}"


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(number) for number in version)


def say(text: str) -> None:
    """Write a message to standard error."""
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LOCKS:
        sys.exit(f"usage: python3 packaging/environment.py {'|'.join(LOCKS)}")
    sys.exit(main(sys.argv[1]))
