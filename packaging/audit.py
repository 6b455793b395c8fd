"""Check the locked dependencies: `make audit`.

Without a network: every locked package has hashes, no lock names an address, what is installed
is what is locked and is unchanged since (RECORD), no package of the program is under the GPL.
With one, and with pip-audit installed: known weaknesses.  Not possible offline: to learn of
weaknesses that were found after the locks were made.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from licensing import problem, spdx

ROOT = Path(__file__).resolve().parents[1]
LOCKS = tuple(f"requirements{what}.lock" for what in ("", "-package", "-dev", "-training"))
NO_CODE = re.compile(r"\.pyc$|^\.\./|(^|/)(INSTALLER|REQUESTED|RECORD|direct_url\.json)$")
"""What installers write or rewrite."""
_ENTRY = re.compile(r"^(?P<name>[a-z0-9._-]+)==(?P<version>[^ ;\\]+)(?P<rest>.*)$")


def main() -> int:
    """Run all checks; 1 where one found something."""
    found = [line for lock in LOCKS for line in check_lock(ROOT / lock)]
    found += check_installed(ROOT / "requirements.lock")
    for line in found:
        sys.stderr.write(f"{line}\n")
    sys.stdout.write(f"{len(LOCKS)} locks and what is installed: {len(found)} findings.\n")
    return int(bool(found) or not _weaknesses())


def check_lock(lock: Path) -> list[str]:
    """What is wrong in a lock: a package without hashes, a version twice, an address."""
    text = lock.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    found = [f"{lock.name}: an address" for _ in re.findall(r"://|--index|--find-links", text)]
    for block in blocks:
        entry = _ENTRY.match(block.split("\n", 1)[0])
        if entry is None:
            found.append(f"{lock.name}: not a pinned version: {block.split(chr(10), 1)[0]!r}")
        elif not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block):
            found.append(f"{lock.name}: {entry['name']} has no hash")
    return found


def check_installed(lock: Path) -> list[str]:
    """What differs between a lock and this environment; packages for other Pythons aside."""
    found = []
    for name, versions in locked(lock).items():
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if package.version not in versions:
            found.append(f"{name} {package.version} is installed, locked is {', '.join(versions)}")
        if why := problem(_license(package)):
            found.append(f"{name}: {why}")
        found += [f"{name}: {path} was changed" for path in changed_files(package)]
    return found


def locked(lock: Path) -> dict[str, list[str]]:
    """Versions by name; a package may have one for older Pythons and one for newer."""
    versions: dict[str, list[str]] = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        if entry := _ENTRY.match(line):
            versions.setdefault(entry["name"], []).append(entry["version"])
    return versions


def changed_files(package: metadata.Distribution) -> list[str]:
    """Files that are not as the wheel brought them (its RECORD, PEP 376)."""
    changed = []
    for file in package.files or ():
        if file.hash is None or NO_CODE.search(str(file)):
            continue
        try:
            content = Path(str(file.locate())).read_bytes()
        except OSError:
            changed.append(str(file))
            continue
        digest = base64.urlsafe_b64encode(hashlib.new(file.hash.mode, content).digest())
        if digest.decode().rstrip("=") != file.hash.value:
            changed.append(str(file))
    return changed


def _license(package: metadata.Distribution) -> str:
    # The backport that Dask brings raises for what is missing, the standard library does not.
    about: Any = package.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    kinds = [line for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    return spdx(said if 0 < len(said) < 200 else (kinds or [""])[0])


def _weaknesses() -> bool:
    """Ask pip-audit; True where it finds nothing or cannot be asked."""
    if importlib.util.find_spec("pip_audit") is None:
        sys.stdout.write("Known weaknesses were not looked up: pip-audit is not installed.\n")
        return True
    command = [sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--disable-pip"]
    command += ["--require-hashes", "--requirement", str(ROOT / "requirements.lock")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    skipped = done.stdout.count("could not be audited")
    is_unreachable = done.returncode != 0 and not done.stdout
    if skipped or is_unreachable:
        what = f"of {skipped} packages " if skipped else ""
        sys.stdout.write(f"Known weaknesses {what}were not looked up: no service knew of them.\n")
    else:
        sys.stdout.write(done.stdout)
    return done.returncode == 0 or is_unreachable


if __name__ == "__main__":
    sys.exit(main())
