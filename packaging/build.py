"""Build the bundle: `python packaging/build.py [--onefile]`, in an environment with PyInstaller.

Two builds of one commit are the same byte for byte: the time of the commit stands for the
clock (SOURCE_DATE_EPOCH), hashes are not seeded at random, and times of files are set.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "packaging" / "braintumor-desktop.spec"
TARGET = ROOT / "dist" / "braintumor-desktop"


def main(arguments: list[str]) -> int:
    """Build into dist/; PyInstaller's exit code."""
    epoch = source_date()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "1"}
    shutil.rmtree(ROOT / "build" / "braintumor-desktop", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    done = subprocess.run(
        [*command, *folders, str(SPEC), "--", *arguments],
        check=False,
        env=environment,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode == 0 and not arguments:
        settle(TARGET, epoch)
    return done.returncode


def source_date() -> int:
    """Seconds since 1970: as given in SOURCE_DATE_EPOCH, else of the commit, else 1980."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 else 315_532_800


def settle(folder: Path, epoch: int) -> None:
    """Give all files of a folder the same time and plain permissions."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            is_program = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
