"""The Windows setup: compiled by makensis, and run where Wine is, with a stand-in program."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "windows" / "installer.nsi"
PROGRAM = "braintumor-desktop.exe"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\BraintumorDesktop"

pytestmark = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis")
WINE = pytest.mark.skipif(shutil.which("wine") is None, reason="needs Wine")


def compiled(bundle: Path, setup: Path, *options: str) -> Path:
    command = ["makensis", "-V2", "-WX", f"-DBUNDLE={bundle}", f"-DOUTPUT={setup}", *options]
    done = subprocess.run([*command, str(SCRIPT)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return setup


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    (folder / "_internal" / "models").mkdir(parents=True)
    for name in (PROGRAM, "sbom.cdx.json", "_internal/models/gate.onnx"):
        (folder / name).write_bytes(name.encode())
    return folder


def test_the_setup_compiles_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    setup = compiled(bundle, tmp_path / "program-setup.exe")
    assert setup.read_bytes()[:2] == b"MZ"


class Windows:
    """A Windows of its own, with a 64-bit setup on it."""

    def __init__(self, folder: Path, setup: Path) -> None:
        self.drive, self.setup = folder / "drive_c", setup
        self.environment = {**os.environ, "WINEPREFIX": str(folder), "WINEDEBUG": "-all"}
        self.environment |= {"LC_ALL": "C.UTF-8", "DISPLAY": ""}
        self.run("wineboot", "--init")

    def run(self, program: str | Path, *arguments: str) -> int:
        command = [str(program)] if program == "wineboot" else ["wine", str(program)]
        # No pipes: Wine's services inherit them, and who reads waits for the services' end.
        done = subprocess.run(
            [*command, *arguments],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=120,
        )
        return done.returncode

    def wait(self) -> None:
        """The uninstaller goes on in a copy of itself."""
        subprocess.run(["wineserver", "--wait"], env=self.environment, check=False, timeout=60)

    def knows(self, root: str) -> bool:
        return self.run("reg", "query", rf"{root}\{KEY}") == 0


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory, bundle: Path) -> Iterator[Windows]:
    folder = tmp_path_factory.mktemp("wine")
    setup = compiled(bundle, folder / "program-setup.exe", "-DTARGET=amd64-unicode")
    (folder / "prefix").mkdir()
    yield Windows(folder / "prefix", setup)
    environment = {**os.environ, "WINEPREFIX": str(folder / "prefix")}
    subprocess.run(["wineserver", "--kill"], env=environment, check=False, capture_output=True)


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


SHIPPED = {PROGRAM, "sbom.cdx.json", "_internal/models/gate.onnx", "uninstall.exe"}


@WINE
@pytest.mark.parametrize(("mode", "root"), [("CurrentUser", "HKCU"), ("AllUsers", "HKLM")])
def test_a_silent_upgrade_and_removal_keep_what_users_put_there(
    windows: Windows, mode: str, root: str
) -> None:
    home = windows.drive / f"{mode}-脳"
    assert windows.run(windows.setup, "/S", f"/{mode}", rf"/D=C:\{home.name}") == 0
    assert names(home) == SHIPPED
    assert windows.knows(root)
    own = {"portable.ini", "portable-data/review.db", "policy.toml"}
    (home / "portable-data").mkdir(exist_ok=True)
    for name in (*own, "SHA256SUMS", "_internal/of_the_older_version"):
        (home / name).write_text("there", encoding="utf-8")

    # Without /D=: an upgrade finds where the older version is.
    assert windows.run(windows.setup, "/S", f"/{mode}") == 0
    assert names(home) == SHIPPED | own

    assert windows.run(home / "uninstall.exe", "/S", f"/{mode}") == 0
    windows.wait()
    assert names(home) == own
    assert not windows.knows(root)


@WINE
def test_a_running_program_is_neither_replaced_nor_removed(windows: Windows) -> None:
    assert windows.run(windows.setup, "/S", "/CurrentUser", r"/D=C:\running") == 0
    home = windows.drive / "running"
    shutil.copy(windows.drive / "windows" / "system32" / "cmd.exe", home / PROGRAM)
    (home / "_internal" / "of_the_older_version").touch()
    before = names(home)
    command = ["wine", str(home / PROGRAM)]
    with subprocess.Popen(
        command, env=windows.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()  # It is up.

        assert windows.run(windows.setup, "/S", "/CurrentUser") == 2
        assert names(home) == before
