"""What a bundle is made of: Python packages, native libraries, Python and the bootloader."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from licensing import admitted, spdx
from stubs import MARK

from braintumor_desktop import INSTALLATION, __version__
from braintumor_desktop.station import integrity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


HERE = Path(__file__).resolve().parent
PROGRAM = "braintumor-desktop"
UNKNOWN = "unknown"
_NATIVE = re.compile(r"\.(so|dylib)(\.[\w.]+)?$|\.(dll|pyd)$", re.IGNORECASE)
_LEGAL = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE)
_SO_VERSION = re.compile(r"\.so\.([\w.]+)")
_LOCKED = re.compile(r"^([a-z0-9._-]+)==", re.MULTILINE)
_NO_CODE = frozenset({"setuptools"})
"""What only builds: locked, but never imported by the program."""


@dataclass(frozen=True)
class Component:
    """One part of the bundle.

    Attributes:
        name, version: as its makers say; "unknown" where nobody does.
        license: SPDX expression; "" where none is known.
        kind: "python", "native" (a library's files), or "runtime" (Python, the bootloader).
        files: path in the bundle to SHA-256.
        texts: title to license text.
        source: where the source code is, for those under the LGPL.
    """

    name: str
    version: str
    license: str
    kind: Literal["python", "native", "runtime"]
    files: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    source: str = ""


def of_bundle(folder: Path) -> list[Component]:
    """The components of a folder that PyInstaller built, on the machine that built it."""
    files = {path: folder / path for path in integrity.list_files(folder)}
    content = {path.removeprefix("_internal/"): file for path, file in files.items()}
    tops = {path.split("/")[0].split(".")[0] for path in content} | _frozen_modules(folder)
    known = metadata.packages_distributions()
    names = {name for top in tops for name in known.get(top, ())}
    native = {path: file for path, file in content.items() if _NATIVE.search(path)}
    real = {path: file for path, file in native.items() if not file.is_symlink()}
    parts = _components(names, real)
    return sorted([*parts, _python(), _bootloader()], key=lambda part: part.name.lower())


def of_environment(lock: Path) -> list[Component]:
    """The components of the running environment, as far as the lock names them."""
    names = set(_LOCKED.findall(lock.read_text(encoding="utf-8"))) - _NO_CODE
    installed = {name for name in names if _distribution(name) is not None}
    native = {
        str(file): Path(str(file.locate()))
        for name in installed
        for file in metadata.files(name) or ()
        if _NATIVE.search(str(file))
    }
    parts = _components(installed, native)
    return sorted([*parts, _python()], key=lambda part: part.name.lower())


def _components(names: Iterable[str], native: Mapping[str, Path]) -> list[Component]:
    """Packages by name, and libraries by file; what is neither stands under its own path."""
    packages = {name: _package(name) for name in names if _normal(name) != PROGRAM}
    owners = {str(file): name for name in packages for file in metadata.files(name) or ()}
    libraries: dict[tuple[str, str], Component] = {}
    for path, file in sorted(native.items()):
        owner, found, content = owners.get(path, ""), _library(path), file.read_bytes()
        forced = admitted(content)
        if found is None and owner and not forced:
            mine = packages[owner]
            packages[owner] = replace(mine, files={**mine.files, path: integrity.hash_file(file)})
            continue
        part = _native(path, file, found, packages.get(owner))
        if MARK in content:
            part = _stand_in(path, file)
        if forced:
            part = replace(part, name=path, license=forced)
        before = libraries.get((part.name, part.version), part)
        libraries[part.name, part.version] = replace(before, files={**before.files, **part.files})
    return [*packages.values(), *libraries.values()]


def _stand_in(path: str, file: Path) -> Component:
    files, texts = {path: integrity.hash_file(file)}, _standard_texts("MIT")
    return Component("Stand-ins for FFmpeg", __version__, "MIT", "native", files, texts)


def _package(name: str) -> Component:
    about: Any = metadata.metadata(name)
    kinds = [line for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    said = about.get("License-Expression") or _short(about.get("License")) or (kinds or [""])[0]
    expression, texts = spdx(said), _texts(name)
    if not texts:
        texts = _standard_texts(expression)
    source = ""
    if "LGPL" in expression:
        source = "https://download.qt.io/official_releases/QtForPython/"
        texts = _standard_texts("LGPL-3.0-only") | texts
    return Component(about["Name"], about["Version"], expression, "python", {}, texts, source)


def _short(said: str | None) -> str:
    """The license field, unless it holds the whole text."""
    return said if said and len(said) < 200 else ""


def _texts(name: str) -> dict[str, str]:
    """The license texts that a package brings."""
    files = metadata.files(name) or ()
    legal = [file for file in files if _LEGAL.search(file.name) and file.suffix != ".py"]
    return {str(file): text for file in legal if (text := _read(Path(str(file.locate()))))}


def _standard_texts(expression: str) -> dict[str, str]:
    """The texts of packaging/licenses that an expression names."""
    found = {}
    for path in sorted((HERE / "licenses").glob("*.txt")):
        # LGPL 3 is a supplement to the GPL 3, whose text comes along.
        has_supplement = path.stem == "GPL-3.0" and "LGPL-3.0" in expression
        if re.search(rf"(?<![\w-]){re.escape(path.stem)}(?![\d.])", expression) or has_supplement:
            found[path.name] = path.read_text(encoding="utf-8")
    return found


def _library(path: str) -> dict[str, Any] | None:
    return next((row for row in _table() if re.search(row["pattern"], path)), None)


@cache
def _table() -> list[dict[str, Any]]:
    text = (HERE / "native_licenses.toml").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = tomllib.loads(text)["library"]
    return rows


def _native(
    path: str, file: Path, row: dict[str, Any] | None, owner: Component | None
) -> Component:
    """A library that no package calls its own code."""
    files = {path: integrity.hash_file(file)}
    if row is None:
        return Component(path, UNKNOWN, "", "native", files)
    package, version, text = _of_system(file.name) if owner is None else ("", "", "")
    texts = {name: (HERE / "licenses" / name).read_text("utf-8") for name in row.get("text", ())}
    if owner is not None:
        texts |= {title: text for title, text in owner.texts.items() if title not in texts}
    elif text:
        texts[f"{package}.copyright.txt"] = text
    texts = texts or _standard_texts(row["license"])
    so_version = _SO_VERSION.search(path)
    if row["name"] == "CPython libraries":
        version, texts = platform.python_version(), dict(_python().texts)
    elif row["name"] == "Qt" and owner is not None:
        version = owner.version
    elif not version:
        version = f"so {so_version[1]}" if so_version else UNKNOWN
    return Component(
        row["name"], version, row["license"], "native", files, texts, row.get("source", "")
    )


def _of_system(name: str) -> tuple[str, str, str]:
    """Package, version and copyright file of a library of Debian; empty elsewhere."""
    found, version = _system_libraries().get(name, ("", ""))
    return found, version, _read(Path("/usr/share/doc") / found / "copyright") if found else ""


@cache
def _system_libraries() -> dict[str, tuple[str, str]]:
    """Package and version by the name of a library's file; asked for all at once."""
    try:
        owners = _output("dpkg-query", "-S", "*/lib*.so*").splitlines()
        versions = _output("dpkg-query", "-W", "-f", "${Package} ${Version}\n").splitlines()
    except (OSError, subprocess.CalledProcessError):
        return {}
    by_package = dict(line.split(" ", 1) for line in versions)
    pairs = (line.rsplit(": ", 1) for line in owners if not line.startswith("diversion"))
    names = {path.rsplit("/", 1)[1]: owner.split(":")[0].split(",")[0] for owner, path in pairs}
    return {name: (owner, by_package.get(owner, UNKNOWN)) for name, owner in names.items()}


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _python() -> Component:
    version = platform.python_version()
    for path in (Path(sys.base_prefix) / f"lib/python{version[:4]}/LICENSE.txt", _PYTHON_DOC):
        if text := _read(path):
            break
    texts = {"CPython.txt": text or "https://docs.python.org/3/license.html"}
    return Component("CPython", version, "PSF-2.0", "runtime", {}, texts)


_PYTHON_DOC = Path(f"/usr/share/doc/python{platform.python_version()[:4]}/copyright")


def _bootloader() -> Component:
    """The start of a frozen program; its exception keeps the program out of the GPL."""
    found = _package("pyinstaller")
    license_ = "GPL-2.0-or-later WITH Bootloader-exception"
    return replace(found, name="PyInstaller bootloader", license=license_, kind="runtime")


def _frozen_modules(folder: Path) -> set[str]:
    """Top-level names of the modules inside the executable."""
    from PyInstaller.archive.readers import CArchiveReader

    executable = next(p for p in (folder / PROGRAM, folder / f"{PROGRAM}.exe") if p.exists())
    modules = CArchiveReader(str(executable)).open_embedded_archive("PYZ.pyz").toc
    return {name.split(".")[0] for name in modules}


def _distribution(name: str) -> metadata.Distribution | None:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def program() -> Component:
    """The program itself."""
    text = _read(INSTALLATION / "LICENSE")
    return Component(PROGRAM, __version__, "MIT", "python", {}, {"LICENSE": text})
